// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/block_tree.h"

#include <cassert>
#include <utility>

namespace quorate::chain {

void BlockTree::reset(const BlockId& id, const BlockHeader& header, const Hash32& validators, const Weight& weight)
{
    m_nodes.clear();
    m_leaves.clear();
    m_bytes = 0;
    m_uncommitted = 0;
    Node& node = m_nodes[id];
    node.id = id;
    node.header = header;
    node.validators = validators;
    node.weight = weight;
    node.justified = true;
    node.committed = true;
    m_root = id;
    m_highestJustified = id;
    m_leaves.insert(id);
}

BlockTree::Node* BlockTree::find(const BlockId& id)
{
    const auto it = m_nodes.find(id);
    return it == m_nodes.end() ? nullptr : &it->second;
}

const BlockTree::Node* BlockTree::find(const BlockId& id) const
{
    const auto it = m_nodes.find(id);
    return it == m_nodes.end() ? nullptr : &it->second;
}

bool BlockTree::add(const Block& block, Bytes&& bytes, std::optional<crypto::PublicKey> from, const BlockId& keep)
{
    assert(contains(block.header.parent) && !contains(block.id));
    if (!makeRoom(bytes.size(), block.header.height, keep) && block.header.parent != keep) return false;
    Node* parent = find(block.header.parent);
    if (parent == nullptr) return false;      // it was the one that made room
    parent->children.insert(block.id);
    m_leaves.erase(parent->id);
    m_bytes += bytes.size();
    ++m_uncommitted;
    Node& node = m_nodes[block.id];
    node.id = block.id;
    node.header = block.header;
    const bool handedOver = block.header.handover && parent->header.successor;
    node.validators = handedOver ? parent->header.successor->validators : parent->validators;
    node.weight = parent->weight.plus(weightOf(block.header));
    node.transactionsUpTo = parent->transactionsUpTo + block.transactions.size();
    node.size = bytes.size();
    node.bytes = std::move(bytes);
    node.from = from;
    m_leaves.insert(block.id);
    return true;
}

bool BlockTree::makeRoom(std::size_t bytes, Height height, const BlockId& keep)
{
    const Node* kept = find(keep);
    while (m_uncommitted + 1 >= m_maxBlocks || m_bytes + bytes > m_maxBytes) {
        const Node* lowest = nullptr;
        for (const auto& id : m_leaves) {
            const Node* leaf = find(id);
            if (leaf->justified || (kept != nullptr && descends(*kept, *leaf))) continue;
            if (lowest == nullptr || leaf->header.height < lowest->header.height) lowest = leaf;
        }
        if (lowest == nullptr || lowest->header.height > height) return false;
        removeSubtree(BlockId(lowest->id), false);
    }
    return true;
}

void BlockTree::takenOver(const BlockId& id)
{
    Node* node = find(id);
    m_bytes -= node->bytes.size();
    node->bytes = {};
    if (!std::exchange(node->committed, true)) --m_uncommitted;
}

void BlockTree::handedBack(const BlockId& id, Bytes bytes)
{
    Node* node = find(id);
    m_bytes += bytes.size();
    node->bytes = std::move(bytes);
    node->committed = false;
    ++m_uncommitted;
}

void BlockTree::forget(std::unordered_map<BlockId, Node>::iterator it)
{
    m_bytes -= it->second.bytes.size();
    if (!it->second.committed) --m_uncommitted;
    m_leaves.erase(it->first);
    m_nodes.erase(it);
}

const BlockTree::Node* BlockTree::ancestorAt(const Node& node, Height height) const
{
    const Node* at = &node;
    while (at != nullptr && at->header.height > height) at = at->id == m_root ? nullptr : find(at->header.parent);
    return at != nullptr && at->header.height == height ? at : nullptr;
}

bool BlockTree::descends(const Node& node, const Node& from) const
{
    if (from.id == m_root) return true;       // all do, and a branch may be long
    const Node* at = ancestorAt(node, from.header.height);
    return at != nullptr && at->id == from.id;
}

const BlockTree::Node& BlockTree::bestAbove(const BlockId& from) const
{
    const Node* base = find(from);
    const Node* best = base;
    for (const auto& id : m_leaves) {          // ascending ids: the first of a weight wins
        const Node* leaf = find(id);
        if (leaf->weight > best->weight && descends(*leaf, *base)) best = leaf;
    }
    return *best;
}

const BlockTree::Node& BlockTree::highestJustified() const
{
    return *find(m_highestJustified);
}

void BlockTree::justify(const BlockId& id)
{
    Node* node = find(id);
    node->justified = true;
    if (node->header.height > highestJustified().header.height) m_highestJustified = id;
}

void BlockTree::drop(const BlockId& id)
{
    removeSubtree(id, false);
}

void BlockTree::removeInvalid(const BlockId& id)
{
    removeSubtree(id, true);
}

void BlockTree::removeSubtree(const BlockId& id, bool invalid)
{
    const Node* top = find(id);
    if (Node* parent = find(top->header.parent); parent != nullptr && id != m_root) {
        parent->children.erase(id);
        if (parent->children.empty()) m_leaves.insert(parent->id);
    }
    std::vector<BlockId> left{id};
    while (!left.empty()) {
        const BlockId next = left.back();
        left.pop_back();
        const auto it = m_nodes.find(next);
        left.insert(left.end(), it->second.children.begin(), it->second.children.end());
        forget(it);
        if (invalid) rememberInvalid(next);
    }
    if (!contains(m_highestJustified)) {
        m_highestJustified = m_root;
        for (const auto& [nodeId, node] : m_nodes) {
            if (node.justified && node.header.height > highestJustified().header.height) m_highestJustified = nodeId;
        }
    }
}

void BlockTree::settle(const BlockId& id)
{
    std::vector<BlockId> path;   // down to the root, without it; walked once, as it may be long
    for (BlockId at = id; at != m_root; at = find(at)->header.parent) path.push_back(at);
    for (; !path.empty(); path.pop_back()) {
        const BlockId& next = path.back();
        const Node* root = find(m_root);
        const std::vector<BlockId> children(root->children.begin(), root->children.end());
        for (const auto& child : children) {
            if (child != next) removeSubtree(child, false);
        }
        forget(m_nodes.find(m_root));
        m_root = next;
        find(m_root)->justified = true;
        if (!contains(m_highestJustified)) m_highestJustified = m_root;
    }
}

}  // namespace quorate::chain
