// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/seed_index.h"

namespace quorate::delta {
namespace {

template <class Visit>
void forEachPosition(const std::vector<SeedIndex::Range>& ranges, std::uint64_t limit, Visit&& visit)
{
    for (const auto& range : ranges) {
        const std::uint64_t first = (range.begin + range.step - 1) / range.step * range.step;
        for (std::uint64_t at = first; at < range.end && at < limit; at += range.step) visit(at);
    }
}

}  // namespace

SeedIndex::SeedIndex(BytesView data, unsigned window, const std::vector<Range>& ranges) : m_window(window)
{
    const std::uint64_t limit = data.size() < window ? 0 : data.size() - window + 1;
    while (data.size() / m_unit >= ~std::uint32_t{0}) m_unit *= 2;
    std::uint64_t count = 0;
    for (const auto& range : ranges) {
        if (range.begin < std::min(range.end, limit))
            count += (std::min(range.end, limit) - range.begin) / range.step + 1;
    }
    unsigned bits = 8;
    while ((std::uint64_t{2} << bits) < count && bits < 26) ++bits;
    m_shift = 64 - bits;
    m_heads.assign((std::size_t{1} << bits) + 2, 0);
    // Counted two places ahead, so that after filling, heads[b] and heads[b + 1] bound bucket b.
    forEachPosition(ranges, limit, [&](std::uint64_t at) { ++m_heads[hash(data.data() + at) + 2]; });
    for (std::size_t i = 1; i < m_heads.size(); ++i) m_heads[i] += m_heads[i - 1];
    m_positions.resize(m_heads.back());
    forEachPosition(ranges, limit, [&](std::uint64_t at) {
        m_positions[m_heads[hash(data.data() + at) + 1]++] = static_cast<std::uint32_t>(at / m_unit);
    });
}

}  // namespace quorate::delta
