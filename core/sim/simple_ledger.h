// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/ports.h"
#include "core/codec/merkle_log.h"
#include "core/engine/engine.h"

#include <map>

namespace quorate::sim {

// A transaction of the simple ledger: CBOR [key, sequence, value]. Nothing is signed; rules ask for the next sequence of
// each key alone. Keys that are keysApart from each other are of one member.
inline constexpr std::uint64_t keysApart = 100;
[[nodiscard]] Bytes simpleTransaction(std::uint64_t key, std::uint64_t sequence, BytesView value);

// The simplest state machine that can tell whether an engine serves it well. Deterministic.
class SimpleLedger final : public engine::Application {
public:
    // What a crash leaves: what was committed.
    struct Disk {
        struct State {
            std::map<std::uint64_t, std::uint64_t> next;   // sequence by key
            codec::LogFrontier log;
            Hash32 root;
        };
        struct Entry {
            Bytes block;
            engine::BlockRef ref;
            State after;
        };
        std::vector<Entry> blocks;
        engine::BlockRef settled{};
    };

    SimpleLedger(const chain::ChainParameters& chain, Disk& disk);

    [[nodiscard]] engine::AppTip tip() const override;
    [[nodiscard]] Status check(BytesView transaction) const override;
    [[nodiscard]] std::vector<Bytes> prepare(const engine::BlockContext& context, const std::vector<Bytes>& candidates,
                                             std::size_t maxBytes) override;
    [[nodiscard]] Result<engine::AppRoots> apply(const engine::BlockContext& context,
                                                 const std::vector<Bytes>& transactions) override;
    [[nodiscard]] Status commit(BytesView block) override;
    [[nodiscard]] Status revertTo(const engine::BlockRef& to) override;
    [[nodiscard]] Status settled(const engine::BlockRef& ref) override;
    [[nodiscard]] Result<std::optional<Bytes>> block(Height height) const override;
    [[nodiscard]] Result<std::optional<engine::BlockRef>> blockRef(Height height) const override;

    [[nodiscard]] engine::BlockRef refAt(Height height) const;   // committed; the height must exist
    [[nodiscard]] std::uint64_t nextSequence(std::uint64_t member) const;

    [[nodiscard]] static Result<chain::TransactionFacts> inspect(BytesView transaction);

private:
    [[nodiscard]] const Disk::State& state() const;
    [[nodiscard]] static Status applyOne(Disk::State& state, BytesView transaction);

    const chain::ChainParameters m_chain;
    Disk& m_disk;
    Disk::State m_genesis;
    struct Applied {
        engine::BlockContext context;
        Disk::State state;
    };
    std::optional<Applied> m_applied;
};

}  // namespace quorate::sim
