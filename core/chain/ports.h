// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/parameters.h"

#include <functional>
#include <optional>
#include <utility>

// What the engine asks of its surroundings. Everything is called on the chain's strand; nothing here may call back into
// the engine before it returns.
namespace quorate::chain {

// Peers are known by their node keys. Messages are dropped when the peer is gone; the engine repeats what matters.
class Transport {
public:
    virtual ~Transport() = default;
    virtual void send(const crypto::PublicKey& peer, Bytes message) = 0;
    virtual void broadcast(Bytes message) = 0;   // to every peer that was announced by peerConnected()
};

// The engine's own small records: what it voted and sealed, and why blocks are justified. Keys are the engine's; both
// chains use the same, so each chain needs its own place.
class Records {
public:
    using Changes = std::vector<std::pair<Bytes, Bytes>>;

    virtual ~Records() = default;
    [[nodiscard]] virtual Result<std::optional<Bytes>> load(BytesView key) const = 0;
    // All or nothing, and durable when it returns: a vote leaves only after this.
    [[nodiscard]] virtual Status save(const Changes& changes) = 0;
    // The same, and application.settled(ref). Whoever keeps both in one place writes them at once; otherwise in this order, so that
    // what is settled never lacks the records that say why.
    [[nodiscard]] virtual Status saveAndSettle(const Changes& changes, engine::Application& application, const engine::BlockRef& ref)
    {
        if (auto saved = save(changes); !saved) return saved;
        return application.settled(ref);
    }
};

// A failure to judge, not a judgement: the disk, or what was asked to stop.
[[nodiscard]] constexpr bool isOwnTrouble(ErrorKind kind)
{
    return kind == ErrorKind::internal || kind == ErrorKind::io || kind == ErrorKind::noSpace || kind == ErrorKind::corrupt ||
           kind == ErrorKind::cancelled;
}

// What the pool must know of a transaction without applying it.
struct TransactionFacts : ledger::TransactionName {
    std::uint64_t sequence = 0;
    std::string share;     // whose share of the pool it uses: the member's id; one common name for unknown signers
    bool strange = false;  // an unknown signer's: nothing of it can be verified before its key is known
    bool byProtocol = false;   // what Application::prepare() adds by itself (a time tick): sealed, never pooled
};

// What the engine asks of the rules' side beside engine::Application.
class ChainFacts {
public:
    virtual ~ChainFacts() = default;
    // Validators of an epoch, as the committed state knows it; absent when it does not (yet).
    [[nodiscard]] virtual std::optional<ValidatorSet> validators(EpochNumber epoch) const = 0;
    // The newest epoch of validators in the committed state: when it is above the tip's, the engine hands over to it.
    [[nodiscard]] virtual EpochNumber newestEpoch() const { return EpochNumber(0); }
    // By work: the member whose key this is, if the committed state lets it seal; absent otherwise.
    [[nodiscard]] virtual std::optional<Validator> sealer(const KeyId&) const { return std::nullopt; }
    // The first failure to read the state for one of these three since this was asked last: what they called absent since then
    // may be there.
    [[nodiscard]] virtual std::optional<Error> takeReadFailure() const { return std::nullopt; }
    // Whose node it is that is connected: a member's, or a reader's, who is served from what readers have together.
    [[nodiscard]] virtual bool isMember(const crypto::PublicKey& /*peer*/) const { return true; }
    // Many are about to be checked one after the other: their signatures may be checked at once, on all processors. Of two
    // blocks in a row, the second beside the first.
    virtual void verifyAhead(const std::vector<Bytes>&) const {}
    // Calls work(0) ... work(count - 1), each once, and returns when all have returned; on all processors, if somebody has them.
    virtual void forEach(std::size_t count, const std::function<void(std::size_t)>& work) const
    {
        for (std::size_t i = 0; i < count; ++i) work(i);
    }
    // Form alone (decodeTransaction); an error says that the bytes can never be a transaction of this chain.
    [[nodiscard]] virtual Result<TransactionFacts> inspect(BytesView transaction) const = 0;
    // Of the block that was committed just now.
    [[nodiscard]] virtual std::vector<ledger::TransactionName> names(const std::vector<Bytes>& committed) const
    {
        std::vector<ledger::TransactionName> names;
        for (const auto& transaction : committed) {
            if (const auto facts = inspect(transaction)) names.push_back(*facts);
        }
        return names;
    }
};

// Two messages that one honest validator cannot both have signed.
struct Offence {
    enum class Kind : std::uint8_t { doubleSeal = 1, doubleVote = 2, surroundingVote = 3 };
    Kind kind = Kind::doubleSeal;
    KeyId key;                 // consensus key
    std::string member;
    Bytes first;               // COSE_Sign1 of a block header (doubleSeal) or of a finality vote
    Bytes second;
};

class Observer {
public:
    virtual ~Observer() = default;
    // The peer sent what no correct node sends: end its session. Codes "chain.wire.<...>", "chain.block.<...>",
    // "chain.vote.<...>".
    virtual void misbehaving(const crypto::PublicKey& peer, std::string_view code) = 0;
    // The signed evidence stands on its own: two block headers for one turn, or two finality votes. Told once for a pair;
    // again after a restart.
    virtual void offence(const Offence& offence) = 0;
};

}  // namespace quorate::chain
