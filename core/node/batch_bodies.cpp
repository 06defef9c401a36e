// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/batch_bodies.h"

#include <algorithm>

namespace quorate::node {
namespace {

std::uint64_t shortened(const PayloadRef& payload)
{
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < sizeof bits; ++i) bits = bits << 8 | payload.root.bytes[i];
    return bits;
}

}  // namespace

Status BatchBodies::look(const LedgerReader& settledDelivery)
{
    const auto counts = settledDelivery.batchCounts();
    if (!counts) return fail(counts.error());
    const std::size_t before = m_roots.size();
    Status read;
    for (const auto& [gateway, count] : *counts) {
        for (auto& next = m_next[gateway.slug]; next < count && read; ++next) {
            const auto batch = settledDelivery.batch(gateway, next);
            if (!batch) read = fail(batch.error());
            else m_roots.push_back(shortened(batch->body));
            if (!read) break;
        }
    }
    if (m_roots.size() != before) std::ranges::sort(m_roots);
    return read;
}

bool BatchBodies::contains(const PayloadRef& payload) const
{
    return std::ranges::binary_search(m_roots, shortened(payload));
}

}  // namespace quorate::node
