// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/stored_log.h"

#include "core/node/chain_records.h"

namespace quorate::node {

Result<Hash32> StoredLog::get(unsigned level, std::uint64_t index) const
{
    if (level > 0 && level < lowestStoredLevel) {
        const auto left = get(level - 1, 2 * index);
        if (!left) return left;
        const auto right = get(level - 1, 2 * index + 1);
        if (!right) return right;
        return codec::nodeHash(*left, *right);
    }
    auto raw = m_store.get(level == 0 ? at::leaf(LeafIndex(index)) : at::logNode(level, index));
    if (!raw) return fail(raw.error());
    if (!*raw) {
        return fail(ErrorKind::corrupt, "node.chain.log-node", std::to_string(level) + "/" + std::to_string(index));
    }
    return level == 0 ? codec::leafHash(**raw) : Hash32::from(**raw);
}

}  // namespace quorate::node
