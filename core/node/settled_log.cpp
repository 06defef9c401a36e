// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/settled_log.h"

#include "core/node/chain_records.h"

namespace quorate::node {

Result<Hash32> SettledLog::get(unsigned level, std::uint64_t index) const
{
    auto raw = m_store.get(at::logNode(level, index));
    if (!raw) return fail(raw.error());
    if (!*raw) {
        return fail(ErrorKind::corrupt, "node.chain.log-node", std::to_string(level) + "/" + std::to_string(index));
    }
    return Hash32::from(**raw);
}

}  // namespace quorate::node
