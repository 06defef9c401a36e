// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/stored_log.h"

namespace quorate::node {

Result<Hash32> StoredLog::get(unsigned level, std::uint64_t index) const
{
    if (level == 0) {
        const auto record = leavesWith(LeafIndex(index));
        if (!record && record.error().kind != ErrorKind::notFound) return fail(record.error());
        if (!record) return fail(ErrorKind::corrupt, "node.chain.log-node", "0/" + std::to_string(index));
        return codec::leafHash((*record)->at(LeafIndex(index)).leaf);
    }
    if (level < lowestStoredLevel) {
        const auto left = get(level - 1, 2 * index);
        if (!left) return left;
        const auto right = get(level - 1, 2 * index + 1);
        if (!right) return right;
        return codec::nodeHash(*left, *right);
    }
    auto raw = m_store.get(at::logNode(level, index));
    if (!raw) return fail(raw.error());
    if (!*raw) {
        return fail(ErrorKind::corrupt, "node.chain.log-node", std::to_string(level) + "/" + std::to_string(index));
    }
    return Hash32::from(**raw);
}

Result<std::shared_ptr<const LeavesRecord>> StoredLog::leavesWith(LeafIndex leaf) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_last && m_last->holds(leaf)) return m_last;
    }
    auto found = m_store.last(at::leavesKind(), at::leaves(leaf));
    if (!found) return fail(found.error());
    const auto first = *found ? at::leafIn((*found)->first) : std::nullopt;
    if (!first) return fail(ErrorKind::notFound, "node.chain.no-such-leaf", std::to_string(leaf.value));
    auto decoded = LeavesRecord::decode(*first, std::move((*found)->second));
    if (!decoded) return fail(decoded.error());
    if (!decoded->holds(leaf)) return fail(ErrorKind::notFound, "node.chain.no-such-leaf", std::to_string(leaf.value));
    auto record = std::make_shared<const LeavesRecord>(std::move(*decoded));
    const std::lock_guard lock(m_mutex);
    m_last = record;
    return record;
}

void StoredLog::forget()
{
    const std::lock_guard lock(m_mutex);
    m_last.reset();
}

}  // namespace quorate::node
