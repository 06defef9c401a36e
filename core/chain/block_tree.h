// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/block.h"
#include "core/chain/bounded_ids.h"
#include "core/chain/work.h"

#include <optional>
#include <set>
#include <unordered_map>

namespace quorate::chain {

// The blocks from the settled one upwards, on all branches, and the rule that picks among them. Headers only for what
// the application has committed; whole blocks for other branches.
class BlockTree {
public:
    struct Node {
        BlockId id;
        BlockHeader header;
        Hash32 validators;                    // of header.epoch on this branch
        Weight weight;                        // of the branch up to here
        std::uint64_t transactionsUpTo = 0;   // in the blocks of the branch, this one included, since the tree was begun
        Bytes bytes;                          // empty once the application has it
        std::size_t size = 0;                 // of the block, whether bytes are held or not
        bool justified = false;
        bool committed = false;               // by the application
        std::set<BlockId> children;
        std::optional<crypto::PublicKey> from;   // the peer that sent it

        [[nodiscard]] engine::BlockRef ref() const { return {header.height, id}; }
    };

    BlockTree(std::size_t maxBlocks, std::size_t maxBytes) : m_maxBlocks(maxBlocks), m_maxBytes(maxBytes) {}

    // Starts anew with one block, which counts as justified and settled.
    void reset(const BlockId& id, const BlockHeader& header, const Hash32& validators = {}, const Weight& weight = {});

    [[nodiscard]] const Node& root() const { return *find(m_root); }
    [[nodiscard]] Node* find(const BlockId& id);
    [[nodiscard]] const Node* find(const BlockId& id) const;
    [[nodiscard]] bool contains(const BlockId& id) const { return m_nodes.contains(id); }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    // Parent known, id not yet. What the application has committed takes no room: however long nothing is settled, that branch
    // grows on, and a child of `keep`, our tip, always fits. Otherwise room is made by dropping the lowest leaf that neither
    // descends to nor is `keep`, and is not justified; false when the new block itself would be the one to drop.
    // `bytes` are taken when it was added.
    bool add(const Block& block, Bytes&& bytes, std::optional<crypto::PublicKey> from, const BlockId& keep);

    void takenOver(const BlockId& id);                // the application has the bytes now
    void handedBack(const BlockId& id, Bytes bytes);  // the application reverted it

    // The branch to follow: from `from` upwards the heaviest, then the lowest id.
    [[nodiscard]] const Node& bestAbove(const BlockId& from) const;
    [[nodiscard]] const Node& highestJustified() const;
    [[nodiscard]] const Node* ancestorAt(const Node& node, Height height) const;   // null below the root
    [[nodiscard]] bool descends(const Node& node, const Node& from) const;         // or is it
    void justify(const BlockId& id);

    void drop(const BlockId& id);                     // and what descends from it; it may come again
    // Removes the block and what descends from it; remembers the ids of the newest 4096 such blocks.
    void removeInvalid(const BlockId& id);
    [[nodiscard]] bool knownInvalid(const BlockId& id) const { return m_invalid.contains(id); }
    void rememberInvalid(const BlockId& id) { m_invalid.insert(id); }

    // Keeps only this block and its descendants.
    void settle(const BlockId& id);

private:
    void removeSubtree(const BlockId& id, bool invalid);
    bool makeRoom(std::size_t bytes, Height height, const BlockId& keep);
    void forget(std::unordered_map<BlockId, Node>::iterator it);

    const std::size_t m_maxBlocks;
    const std::size_t m_maxBytes;
    std::unordered_map<BlockId, Node> m_nodes;
    std::set<BlockId> m_leaves;
    BlockId m_root;
    BlockId m_highestJustified;
    std::size_t m_bytes = 0;
    std::size_t m_uncommitted = 0;            // nodes but the root
    BoundedIds<BlockId> m_invalid{4096};
};

}  // namespace quorate::chain
