// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/embedded_engine.h"
#include "core/node/checkpoints.h"
#include "core/node/submitter.h"

#include <memory>

namespace quorate::node {

// Hears what becomes of a chain. Called on the host's strand for notices, never from inside a call to the host.
class ChainListener {
public:
    virtual ~ChainListener() = default;
    virtual void chainChanged(ledger::ChainKind chain) = 0;      // tip, settled block, pool or engine's state
    virtual void chainSettled(ledger::ChainKind chain) = 0;      // more leaves are settled
    virtual void checkpointChanged(ledger::ChainKind chain) = 0;
    virtual void peerMisbehaved(const crypto::PublicKey& peer, std::string_view code) = 0;
    virtual void offenceSeen(ledger::ChainKind chain, const chain::Offence& offence) = 0;
    virtual void splitViewSeen(const CosignatureMessage& message) = 0;
    // Of one size that is not settled here: one of the two will be a split view.
    virtual void headsDiffer(const CosignatureMessage& one, const CosignatureMessage& other) = 0;
};

// One chain of this node, put together: store, application, engine, checkpoints, own transactions. On the chain's strand; or on
// a strand that works only while that one does not.
class ChainHost final : private engine::Events,
                        private chain::Transport,
                        private chain::Records,
                        private chain::ChainFacts,
                        private chain::Observer {
public:
    // All must outlive the host.
    struct Parts {
        std::unique_ptr<store::KeyValueStore> store;
        const ledger::Genesis& genesis;
        const KeyRing& keys;
        ledger::MemberId self;
        Clock& clock;
        Random& random;
        Strand& strand;
        Log& log;
        std::function<void(const crypto::PublicKey&, Bytes)> send;
        std::function<void(Bytes)> broadcast;
        ChainListener& listener;
        // By work: where nonces are searched; its work posts to `strand`, which outlives it. Null: on the strand.
        Executor* workers = nullptr;
        // Where the listener is called and own transactions are answered, while `strand` does not work. Null: on `strand`.
        Strand* notices = nullptr;
        bool restored = false;   // the store may be older than what this member signed (chain::Settings::restored)
    };

    [[nodiscard]] static Result<std::unique_ptr<ChainHost>> open(ledger::ChainKind chain, Parts parts);
    ~ChainHost() override;

    [[nodiscard]] Status start();
    void stop();
    void peerConnected(const crypto::PublicKey& peer);
    void peerDisconnected(const crypto::PublicKey& peer);
    void messageArrived(const crypto::PublicKey& peer, BytesView message);
    void messagesArrived(std::span<const chain::EmbeddedEngine::Arrived> messages);
    void cosignatureArrived(const CosignatureMessage& message);
    void work();   // once a second

    [[nodiscard]] ledger::ChainKind kind() const { return m_kind; }
    [[nodiscard]] const ledger::EngineSettings& engineSettings() const { return m_parts.genesis.engine; }
    [[nodiscard]] ChainApplication& application() { return *m_application; }
    [[nodiscard]] const ChainApplication& application() const { return *m_application; }
    [[nodiscard]] const store::KeyValueStore& store() const { return *m_parts.store; }  // any thread
    [[nodiscard]] engine::Engine& engine() { return *m_engine; }
    [[nodiscard]] Checkpoints& checkpoints() { return *m_checkpoints; }
    [[nodiscard]] Submitter& submitter() { return *m_submitter; }

private:
    ChainHost(ledger::ChainKind chain, Parts parts);

    void blockCommitted(const engine::BlockRef& ref) override;
    void blocksReverted(const engine::BlockRef& from, const engine::BlockRef& to) override;
    void blockSettled(const engine::BlockRef& ref) override;
    void statusChanged(const engine::EngineStatus& status) override;
    void send(const crypto::PublicKey& peer, Bytes message) override { m_parts.send(peer, std::move(message)); }
    void broadcast(Bytes message) override { m_parts.broadcast(std::move(message)); }
    Result<std::optional<Bytes>> load(BytesView key) const override;
    Status save(const Changes& changes) override;
    Status saveAndSettle(const Changes& changes, engine::Application& application, const engine::BlockRef& ref) override;
    std::optional<chain::ValidatorSet> validators(EpochNumber epoch) const override;
    EpochNumber newestEpoch() const override;
    void verifyAhead(const std::vector<Bytes>& transactions) const override { m_application->verifyAhead(transactions); }
    void forEach(std::size_t count, const std::function<void(std::size_t)>& work) const override { m_application->forEach(count, work); }
    std::optional<chain::Validator> sealer(const KeyId& key) const override;
    std::optional<Error> takeReadFailure() const override;
    void unread(const Error& error) const;
    Result<chain::TransactionFacts> inspect(BytesView transaction) const override;
    [[nodiscard]] Result<chain::TransactionFacts> factsOf(const ledger::SignedTransaction& signedOne) const;
    bool isMember(const crypto::PublicKey& peer) const override;
    std::vector<ledger::TransactionName> names(const std::vector<Bytes>&) const override { return m_application->newestNames(); }
    void misbehaving(const crypto::PublicKey& peer, std::string_view code) override;
    void offence(const chain::Offence& offence) override;
    void later(std::function<void()> work);
    void notice(std::function<void()> work);   // where the listener is
    void recover();
    [[nodiscard]] std::optional<Error> diskTrouble() const;
    [[nodiscard]] Status openAnew();

    const ledger::ChainKind m_kind;
    Parts m_parts;
    KeyRing::Key m_sealingKey;         // the consensus key; by work, who has none seals with its node key
    std::unique_ptr<ChainApplication> m_application;
    std::unique_ptr<chain::EmbeddedEngine> m_engine;
    std::unique_ptr<Checkpoints> m_checkpoints;
    std::unique_ptr<Submitter> m_submitter;
    mutable std::optional<Error> m_readFailure;
    bool m_tellsCheckpoint = false;    // a notice is on its way, and will find the newest
    std::optional<Milliseconds> m_recoverAt;   // monotonic; while a write has failed and not all was opened anew
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace quorate::node
