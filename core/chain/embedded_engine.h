// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/parameters.h"
#include "core/chain/ports.h"
#include "core/engine/engine.h"

#include <memory>
#include <set>
#include <span>

namespace quorate::chain {

// The embedded engine: validators take turns to seal blocks, or anybody allowed seals by work; validators settle them with finality votes after Casper FFG
// (Buterin and Griffith 2017, arXiv:1710.09437). Every block is a checkpoint: a supermajority of votes source -> target
// from a justified source justifies the target; a justified block whose direct child is justified from it is settled.
//
// A state machine: events in (peers, messages, time through the strand's timers, submit), actions out through the ports.
// One strand runs it and everything it calls; it makes no thread, file or socket. Destroy it on that strand or after
// the strand has ended; timers that are still queued then do nothing.
class EmbeddedEngine final : public engine::Engine {
public:
    // Not owned; all must outlive the engine.
    struct Parts {
        engine::Application& application;
        engine::Events& events;
        const ChainFacts& facts;
        Records& records;
        Transport& transport;
        Observer& observer;
        Clock& clock;
        Random& random;
        Strand& strand;
        // Null: this node only follows. It votes while the key belongs to the validators of the epoch in force, and seals
        // then or, by work, while ChainFacts::sealer() knows the key.
        const crypto::KeyPair* consensusKey = nullptr;
        // By work: where nonces are searched, in slices of some 10 ms. Its work may end after the engine, and posts to
        // `strand` then, which must outlive it. Null: on the strand itself.
        Executor* executor = nullptr;
    };

    EmbeddedEngine(const ChainParameters& chain, const Settings& settings, const Parts& parts);
    ~EmbeddedEngine() override;

    // Reads tip and records. Errors: "engine.start.wrong-genesis", "engine.start.records" (what was voted cannot be
    // read: a validator must not go on), "engine.start.block" (a committed block does not read), those of the ports.
    [[nodiscard]] Status start() override;
    void stop() override;
    // As a new one on the same ports, with the same peers connected: everything else is read anew. Its pool is empty. After a
    // failure it does nothing, and still notes who connects: another restart may succeed.
    [[nodiscard]] Status restart();
    // Refusals of Application::check. ErrorKind::unavailable: "engine.pool.full", "engine.pool.share" (this member's share
    // is used up), "engine.pool.ahead" (too many waiting for an earlier sequence), "engine.stopped". Also
    // "engine.transaction.size" (invalid), "engine.transaction.by-protocol" (refused: a sealer adds such by itself).
    [[nodiscard]] Status submit(Bytes transaction) override;
    [[nodiscard]] engine::EngineStatus status() const override;
    [[nodiscard]] std::vector<PoolEntry> pool(std::size_t limit) const override;
    [[nodiscard]] Status spread(const TransactionId& id) override;

    // Sessions of the network; messages of this chain only (see chainOf() in core/chain/wire.h), ignored before start() and
    // after stop(). Who connected before start() is a peer from then on; stop() forgets all.
    void peerConnected(const crypto::PublicKey& peer);
    void peerDisconnected(const crypto::PublicKey& peer);
    void messageArrived(const crypto::PublicKey& peer, BytesView message);
    // Several that were waiting, in their order. What follows from blocks and votes that come one after the other is seen to
    // once for all of them: blocks in a row are verified beside each other, and why they count is saved in one write.
    struct Arrived {
        crypto::PublicKey peer;
        Bytes message;
    };
    void messagesArrived(std::span<const Arrived> messages);

    // A validator that does not know yet what it signed last, or is not yet back where a correct one was by then: whatever
    // else it signs has to wait, too.
    [[nodiscard]] bool silent() const;

    // The finality votes that justified the block at `height` (encoded Certificate, core/chain/finality_vote.h); absent
    // when that block was settled through a later one.
    [[nodiscard]] Result<std::optional<Bytes>> certificate(Height height) const;

private:
    class Impl;
    [[nodiscard]] Status begin();

    const ChainParameters m_chain;
    Settings m_settings;
    const Parts m_parts;
    std::set<crypto::PublicKey> m_connected;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace quorate::chain
