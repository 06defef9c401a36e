// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/block.h"
#include "core/chain/embedded_engine.h"
#include "core/chain/wire.h"
#include "tests/support/manual_clock.h"
#include "tests/support/seeded_random.h"

#include <map>
#include <set>

namespace quorate::test {

// Runs timers when the test lets time pass.
class ManualStrand final : public Strand {
public:
    explicit ManualStrand(ManualClock& clock) : m_clock(clock) {}
    void post(Work work) override { postAfter(Milliseconds(0), std::move(work)); }
    void postAfter(Milliseconds delay, Work work) override { m_timers.emplace(m_clock.monotonic() + delay, std::move(work)); }
    [[nodiscard]] bool runsHere() const override { return true; }
    void pass(Milliseconds duration);

private:
    ManualClock& m_clock;
    std::multimap<Milliseconds, Work> m_timers;
};

// One engine on a desk: the test plays its peers, its application and its disk. Four validators, of whom the engine is
// number 0 (or a follower). A committed transaction "epoch" makes the keys of `laterValidators` the validators of epoch 1.
// Transactions are any bytes; "refused..." is refused by the rules, "poisoned..." in blocks alone, "malformed..." has no form, "forged..." no good signature,
// "ahead..." waits for another. "...@member" says whose share of the pool it uses; "#5 " before that, which sequence it has.
// Members "nobody..." are unknown until "admit nobody..." is committed. By work, "sealer 3" and "no sealer 3" change who may.
class Desk final : public engine::Application,
                   public engine::Events,
                   public chain::Transport,
                   public chain::Records,
                   public chain::ChainFacts,
                   public chain::Observer {
public:
    explicit Desk(bool isValidator = true, const chain::Settings& settings = {});
    ~Desk() override;

    void restart();                          // a crash: what was committed and saved stays
    [[nodiscard]] Status start();
    void pass(Milliseconds duration) { strand.pass(duration); }
    void receive(const chain::Message& message, std::size_t peer = 0);
    void receiveBytes(BytesView message, std::size_t peer = 0);
    void connect(std::size_t peer);
    void answerRecall();                     // validators 1 and 2 know of nothing that we signed
    [[nodiscard]] chain::RecallMessage recallBy(std::size_t validator, const chain::Recall& recall) const;
    static crypto::PublicKey peerKey(std::size_t peer);

    // A block that validator `sealer` could seal in its first turn after `parent`, at `nth` such turn.
    struct Sealed {
        chain::Block block;
        Bytes bytes;
    };
    [[nodiscard]] chain::BlockHeader headerOn(const chain::BlockHeader& parent, std::size_t sealer, unsigned nth = 0) const;
    [[nodiscard]] Sealed seal(chain::BlockHeader header, std::vector<Bytes> transactions, std::size_t sealer) const;
    [[nodiscard]] Sealed blockOn(const chain::BlockHeader& parent, std::size_t sealer, std::vector<Bytes> transactions,
                                 unsigned nth = 0) const;
    [[nodiscard]] chain::BlockHeader genesisHeader() const;
    static engine::BlockRef refOf(const Sealed& sealed) { return sealed.block.ref(); }
    [[nodiscard]] engine::BlockRef genesis() const { return {Height(0), chain::genesisBlockId(parameters)}; }
    [[nodiscard]] chain::VotesMessage votes(const engine::BlockRef& source, const engine::BlockRef& target,
                                            const std::vector<std::size_t>& validators) const;

    // What left the engine, decoded, newest last; take() empties the list.
    template <class T>
    std::vector<T> take()
    {
        std::vector<T> out;
        for (auto& [peer, message] : sent) {
            if (auto* body = std::get_if<T>(&message)) out.push_back(std::move(*body));
        }
        std::erase_if(sent, [](const auto& item) { return std::holds_alternative<T>(item.second); });
        return out;
    }

    // engine::Application
    [[nodiscard]] engine::AppTip tip() const override;
    [[nodiscard]] Status check(BytesView transaction) const override;
    [[nodiscard]] std::vector<Bytes> prepare(const engine::BlockContext& context, const std::vector<Bytes>& candidates,
                                             std::size_t maxBytes) override;
    [[nodiscard]] Result<engine::AppRoots> apply(const engine::BlockContext& context,
                                                 const std::vector<Bytes>& transactions) override;
    [[nodiscard]] Status commit(BytesView block) override;
    [[nodiscard]] Status revertTo(const engine::BlockRef& to) override;
    Status settled(const engine::BlockRef& ref) override;
    [[nodiscard]] Result<std::optional<Bytes>> block(Height height) const override;
    [[nodiscard]] Result<std::optional<engine::BlockRef>> blockRef(Height height) const override;
    [[nodiscard]] Height keptFrom() const override { return kept; }
    // engine::Events
    void blockCommitted(const engine::BlockRef&) override {}
    void blocksReverted(const engine::BlockRef&, const engine::BlockRef&) override { diary.push_back("reverted"); }
    void blockSettled(const engine::BlockRef&) override {}
    void statusChanged(const engine::EngineStatus&) override {}
    // chain::Transport
    void send(const crypto::PublicKey& peer, Bytes message) override;
    void broadcast(Bytes message) override;
    // chain::Records
    [[nodiscard]] Result<std::optional<Bytes>> load(BytesView key) const override;
    [[nodiscard]] Status save(const std::vector<std::pair<Bytes, Bytes>>& changes) override;
    // chain::ChainFacts
    [[nodiscard]] std::optional<chain::ValidatorSet> validators(EpochNumber epoch) const override;
    [[nodiscard]] EpochNumber newestEpoch() const override;
    [[nodiscard]] std::optional<chain::Validator> sealer(const KeyId& key) const override;
    [[nodiscard]] bool isMember(const crypto::PublicKey& peer) const override;
    void verifyAhead(const std::vector<Bytes>& transactions) const override { verified += transactions.size(); }
    [[nodiscard]] Result<chain::TransactionFacts> inspect(BytesView transaction) const override;
    // chain::Observer
    void misbehaving(const crypto::PublicKey& peer, std::string_view code) override;
    void offence(const chain::Offence& offence) override { offences.push_back(offence); }

    std::vector<std::size_t> laterValidators{1, 2, 4};
    [[nodiscard]] chain::ValidatorSet later() const;    // of epoch 1

    chain::ChainParameters parameters;
    chain::Settings settings;
    bool isValidator;
    ManualClock clock;
    SeededRandom random{1};
    ManualStrand strand{clock};
    std::vector<crypto::KeyPair> keys;           // four validators and a stranger
    std::vector<std::size_t> sealers;            // by work, whose keys may seal at first
    std::set<std::size_t> readers;               // peers that are no members'
    std::unique_ptr<chain::EmbeddedEngine> engine;

    struct Committed {
        Bytes bytes;
        engine::BlockRef ref;
        engine::AppRoots roots;
    };
    std::vector<Committed> blocks;
    std::size_t drafts = 0;                      // calls of prepare()
    std::size_t draftsAllowed = SIZE_MAX;        // more of them end the engine: whoever drafts without end is stopped
    mutable std::size_t verified = 0;            // transactions, ahead of their checks
    mutable std::size_t blocksRead = 0;          // whole ones, by block()
    mutable std::size_t refsRead = 0;            // by blockRef()
    mutable std::size_t setsRead = 0;            // by validators() and newestEpoch()
    Height kept{1};                              // blocks below are pruned
    std::optional<engine::AppRoots> applied;
    engine::BlockRef settledRef{};
    std::map<std::string, Bytes> records;
    bool savingFails = false;
    bool loadingFails = false;
    bool checkingFails = false;                  // of transactions that are not in a block
    bool answersRecall = true;
    std::vector<std::string> diary;              // "save", "vote", "block", "commit", "settled", "reverted", in order
    std::vector<std::pair<std::optional<crypto::PublicKey>, chain::Message>> sent;
    std::vector<std::string> accused;            // codes
    std::vector<chain::Offence> offences;
    std::set<std::size_t> connected;

private:
    [[nodiscard]] Status checkAfter(BytesView transaction, std::uint64_t taken) const;
    [[nodiscard]] bool isCommitted(std::string_view text) const;
    void noteSent(std::optional<crypto::PublicKey> peer, BytesView message);
};

}  // namespace quorate::test
