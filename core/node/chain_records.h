// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/merkle_log.h"
#include "core/engine/engine.h"
#include "core/ledger/rules.h"

// What one chain's store holds, and under which keys. Deterministic CBOR; the format's number is in the tip record.
namespace quorate::node {

// After each block: enough to go back to it.
struct BlockRecord {
    engine::BlockRef ref;
    engine::AppRoots roots;
    codec::LogFrontier frontier;
    UnixTime time;

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<BlockRecord> decode(BytesView encoded);
};

// What a block replaced.
struct UndoRecord {
    ledger::Changes before;                    // old values; nullopt: was absent
    std::vector<TransactionId> transactions;

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<UndoRecord> decode(BytesView encoded);
};

struct TransactionPlace {
    Height height;
    std::uint64_t position = 0;                // in the block
    LeafIndex leaf;

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<TransactionPlace> decode(BytesView encoded);
};

// Format 1 knew of no pruning: it is read as one that kept everything. Format 2 stored every node of the log, of which
// format 3 leaves out those that cover fewer than eight leaves. Both become format 3 when they are opened. What a later
// version wrote is left alone.
struct TipRecord {
    static constexpr std::uint64_t currentFormat = 3;
    std::uint64_t format = currentFormat;      // as it was read
    ConsortiumId consortium;
    ledger::ChainKind chain = ledger::ChainKind::release;
    Height tip;
    Height settled;
    Height keptFrom{1};                        // blocks below have only their headers

    [[nodiscard]] Bytes encode() const;        // in the current format
    // "node.chain.format" (unsupported): of a version that this one does not know.
    [[nodiscard]] static Result<TipRecord> decode(BytesView encoded);
};

namespace at {
[[nodiscard]] Bytes tip();                     // "T"
[[nodiscard]] Bytes state(BytesView key);      // "s" key
[[nodiscard]] Bytes block(Height height);      // "b" height
[[nodiscard]] Bytes record(Height height);     // "h" height
[[nodiscard]] Bytes undo(Height height);       // "u" height
[[nodiscard]] Bytes heightOf(const BlockId& id);             // "i" id
[[nodiscard]] Bytes logNode(unsigned level, std::uint64_t index);  // "n" level index
[[nodiscard]] Bytes leaf(LeafIndex index);     // "l" index
[[nodiscard]] Bytes events(LeafIndex index);   // "e" index
[[nodiscard]] Bytes transaction(const TransactionId& id);    // "t" id -> place
[[nodiscard]] Bytes engineRecord(std::string_view name);     // "r" name
[[nodiscard]] Bytes engineKey(BytesView key);  // "r" "engine/" key: what the engine calls `key`
[[nodiscard]] Bytes checkpoint();              // "c": newest checkpoint with a quorum, as text
}  // namespace at

}  // namespace quorate::node
