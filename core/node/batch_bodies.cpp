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
    std::vector<std::uint64_t> fresh;
    for (const auto& [gateway, count] : *counts) {
        const auto known = m_next.find(gateway.slug);
        for (auto number = known == m_next.end() ? 0 : known->second; number < count; ++number) {
            const auto batch = settledDelivery.batch(gateway, number);
            if (!batch) return fail(batch.error());
            fresh.push_back(shortened(batch->body));
        }
    }
    for (const auto& [gateway, count] : *counts) m_next[gateway.slug] = count;
    if (fresh.empty()) return {};
    m_roots.insert(m_roots.end(), fresh.begin(), fresh.end());
    std::ranges::sort(m_roots);
    return {};
}

bool BatchBodies::contains(const PayloadRef& payload) const
{
    return std::ranges::binary_search(m_roots, shortened(payload));
}

}  // namespace quorate::node
