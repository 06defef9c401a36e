// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace quorate::delta {

// Bytes before a distance of 32 bits: call, jmp, the first of a conditional jump, a RIP-relative ModRM.
inline constexpr auto mayPrecedeDistance = [] {
    std::array<bool, 256> may{};
    for (std::size_t b = 0; b < may.size(); ++b) may[b] = b == 0xe8 || b == 0xe9 || b == 0x0f || (b & 0xc7) == 0x05;
    return may;
}();

// Passes over the places in x86 code where no reference can begin, 32 at a time where there are vector instructions.
// Bytes at and after the place that it was asked about last must not have changed since.
class X86Scan {
public:
    // `low` and `high`: where there are 4-byte addresses too, between which they lie; else 0.
    X86Scan(std::span<const std::uint8_t> bytes, std::uint64_t low, std::uint64_t high)
        : m_bytes(bytes), m_hasAddresses(high > low),
          m_least(static_cast<std::uint8_t>(low >> 24)), m_most(static_cast<std::uint8_t>((high - 1) >> 24))
    {}

    // The first place from `at` on, before `end`, at which a reference may begin; `end` when there is none.
    std::size_t next(std::size_t at, std::size_t end)
    {
#if defined(__SSE2__)
        while (true) {
            if (at - m_block < block) {
                if (const auto rest = m_places >> (at - m_block); rest != 0)
                    return std::min(end, at + static_cast<std::size_t>(std::countr_zero(rest)));
                at = m_block + block;
            }
            if (at >= end || at + block + 3 > m_bytes.size()) return std::min(at, end);
            m_block = at;
            m_places = places(m_bytes.data() + at) | places(m_bytes.data() + at + 16) << 16;
        }
#else
        while (at < end && !isPlace(at)) ++at;
        return at;
#endif
    }

private:
#if defined(__SSE2__)
    static constexpr std::size_t block = 32;

    std::uint32_t places(const std::uint8_t* from) const
    {
        const auto load = [&](int ahead) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + ahead)); };
        const auto all = [](int value) { return _mm_set1_epi8(static_cast<char>(value)); };
        const __m128i here = load(0);
        const __m128i jumps = _mm_cmpeq_epi8(_mm_and_si128(here, all(0xfe)), all(0xe8));
        const __m128i operands = _mm_cmpeq_epi8(_mm_and_si128(here, all(0xc7)), all(0x05));
        const __m128i conditional = _mm_and_si128(_mm_cmpeq_epi8(here, all(0x0f)),
                                                  _mm_cmpeq_epi8(_mm_and_si128(load(1), all(0xf0)), all(0x80)));
        __m128i found = _mm_or_si128(_mm_or_si128(jumps, operands), conditional);
        if (m_hasAddresses) {
            const __m128i top = load(3);
            const __m128i outside = _mm_or_si128(_mm_subs_epu8(top, all(m_most)), _mm_subs_epu8(all(m_least), top));
            found = _mm_or_si128(found, _mm_cmpeq_epi8(outside, _mm_setzero_si128()));
        }
        return static_cast<std::uint32_t>(_mm_movemask_epi8(found));
    }

    std::size_t m_block = ~std::size_t{0} - block;  // where the block begins of which m_places tells
    std::uint32_t m_places = 0;
#else
    bool isPlace(std::size_t at) const
    {
        if (mayPrecedeDistance[m_bytes[at]]) return true;
        if (!m_hasAddresses || at + 3 >= m_bytes.size()) return m_hasAddresses;
        return m_bytes[at + 3] >= m_least && m_bytes[at + 3] <= m_most;
    }
#endif

    std::span<const std::uint8_t> m_bytes;
    const bool m_hasAddresses;
    const std::uint8_t m_least;
    const std::uint8_t m_most;
};

}  // namespace quorate::delta
