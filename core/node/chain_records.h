// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/cbor.h"
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
    using Values = std::vector<std::pair<Bytes, std::optional<Bytes>>>;   // by key, ascending, each once
    Values before;                             // nullopt: was absent

    [[nodiscard]] static ledger::Changes changes(Values values);

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<UndoRecord> decode(BytesView encoded);
};

// The leaves of one block, which outlive its transactions, and the events that each caused. One record a block: keys cost
// the store more than bytes.
struct LeavesRecord {
    struct Leaf {
        BytesView leaf;                        // ledger::LogLeaf
        BytesView events;                      // CBOR [ledger::Event...]
    };
    Height height;                             // of the block
    LeafIndex first;                           // its key says which
    std::vector<Leaf> leaves;                  // one or more; of a decoded record they lie in `bytes`
    Bytes bytes;

    LeavesRecord() = default;
    LeavesRecord(LeavesRecord&&) = default;
    LeavesRecord& operator=(LeavesRecord&&) = default;
    [[nodiscard]] bool holds(LeafIndex leaf) const { return leaf >= first && leaf.value - first.value < leaves.size(); }
    [[nodiscard]] const Leaf& at(LeafIndex leaf) const { return leaves[leaf.value - first.value]; }   // of one that it holds
    [[nodiscard]] static Result<LeavesRecord> decode(LeafIndex first, Bytes encoded);
};

// Writes a LeavesRecord while its leaves come to be.
class LeavesWriter {
public:
    LeavesWriter(Height height, std::size_t count);   // of leaves: one or more
    void add(BytesView leaf, BytesView events);
    [[nodiscard]] Bytes take() { return m_out.take(); }   // after `count` of them

private:
    codec::Writer m_out;
};

struct TransactionPlace {
    Height height;
    std::uint64_t position = 0;                // in the block
    LeafIndex leaf;
};

// The formats so far; older ones are brought to the newest (chain_migration.h), what a later version wrote is left alone.
//   1  knew of no pruning: read as one that kept everything
//   2  stored every node of the log
//   3  left out the nodes that cover fewer than eight leaves; had an entry for every leaf, and one for its events
//   4  has one entry for the leaves of a block, and nodes from 64 leaves on
struct TipRecord {
    static constexpr std::uint64_t currentFormat = 4;
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
[[nodiscard]] Bytes leavesKind();              // "l"
[[nodiscard]] Bytes leaves(LeafIndex first);   // "l" index of the block's first leaf
[[nodiscard]] std::optional<LeafIndex> leafIn(BytesView leavesKey);
[[nodiscard]] Bytes transaction(const TransactionId& id);    // "t" id -> CBOR index of its leaf
[[nodiscard]] Bytes engineRecord(std::string_view name);     // "r" name
[[nodiscard]] Bytes engineKey(BytesView key);  // "r" "engine/" key: what the engine calls `key`
[[nodiscard]] Bytes migration();               // "m" -> CBOR height: an older format becomes the current one; so far it has
[[nodiscard]] Bytes checkpoint();              // "c": newest checkpoint with a quorum, as text
}  // namespace at

}  // namespace quorate::node
