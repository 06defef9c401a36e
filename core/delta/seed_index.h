// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace quorate::delta {

[[nodiscard]] inline std::uint64_t load64(const std::uint8_t* at)
{
    std::uint64_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

// Where short strings of the old image occur: a hash table of positions, sorted inside each bucket, so that the
// occurrence nearest to an expected place is found by binary search however often a string repeats.
class SeedIndex {
public:
    // A range of positions to index, every step-th of them. Positions are stored in units of `unit` bytes (a power of
    // two), so that 32 bits reach over any image; `step` is a multiple of it.
    struct Range {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        std::uint32_t step = 1;
    };

    // `window`: 8 to 32 bytes, a multiple of 8. Ranges are sorted and do not overlap.
    SeedIndex(BytesView data, unsigned window, const std::vector<Range>& ranges);

    [[nodiscard]] unsigned window() const { return m_window; }
    [[nodiscard]] bool isEmpty() const { return m_positions.empty(); }

    // Up to `most` positions on each side of `expected` whose bucket is that of the window at `at`. Candidates only:
    // the bytes must be compared.
    template <class Visit>
    void nearest(const std::uint8_t* at, std::uint64_t expected, unsigned most, Visit&& visit) const
    {
        if (m_positions.empty()) return;
        const auto bucket = hash(at);
        const auto first = m_positions.begin() + m_heads[bucket];
        const auto last = m_positions.begin() + m_heads[bucket + 1];
        if (first == last) return;
        const auto middle = last - first == 1 ? first : std::lower_bound(first, last, expected / m_unit);
        auto up = middle;
        for (unsigned i = 0; i < most && up != last; ++i, ++up) visit(std::uint64_t{*up} * m_unit);
        auto down = middle;
        for (unsigned i = 0; i < most && down != first; ++i) {
            --down;
            visit(std::uint64_t{*down} * m_unit);
        }
    }

    // Says that the window at `at` will be looked up soon: most of the time of a lookup is waiting for memory.
    void prefetch(const std::uint8_t* at) const { __builtin_prefetch(&m_heads[hash(at)]); }

private:
    [[nodiscard]] std::uint32_t hash(const std::uint8_t* at) const
    {
        std::uint64_t x = load64(at) * 0x9E3779B97F4A7C15u;
        for (unsigned i = 8; i < m_window; i += 8) x = (x ^ (x >> 31) ^ load64(at + i)) * 0xD6E8FEB86659FD93u;
        return static_cast<std::uint32_t>(x >> m_shift);
    }

    const unsigned m_window;
    std::uint64_t m_unit = 1;
    unsigned m_shift = 56;
    std::vector<std::uint32_t> m_heads;
    std::vector<std::uint32_t> m_positions;
};

}  // namespace quorate::delta
