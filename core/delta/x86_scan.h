// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <utility>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace quorate::delta {

// Of bytes before a distance of 32 bits: 1 for call and jmp, 2 for the first of a conditional jump (the next one is 0x80 to
// 0x8f), 4 for a RIP-relative ModRM.
inline constexpr auto jumpBytes = [] {
    std::array<std::uint8_t, 256> kinds{};
    for (std::size_t b = 0; b < kinds.size(); ++b) {
        kinds[b] = b == 0xe8 || b == 0xe9 ? 1 : b == 0x0f ? 2 : (b & 0xc7) == 0x05 ? 4 : 0;
    }
    return kinds;
}();

namespace rip {

using Opcodes = std::array<bool, 256>;

[[nodiscard]] constexpr Opcodes opcodes(std::initializer_list<std::pair<int, int>> ranges)
{
    Opcodes set{};
    for (const auto& [first, last] : ranges) {
        for (int i = first; i <= last; ++i) set[static_cast<std::size_t>(i)] = true;
    }
    return set;
}

// One-byte opcodes with a ModRM operand in memory that compilers emit.
inline constexpr Opcodes oneByte =
    opcodes({{0x01, 0x01}, {0x03, 0x03}, {0x09, 0x09}, {0x0b, 0x0b}, {0x10, 0x11}, {0x21, 0x21}, {0x23, 0x23},
             {0x28, 0x29}, {0x2b, 0x2b}, {0x31, 0x31}, {0x33, 0x33}, {0x38, 0x3b}, {0x63, 0x63}, {0x69, 0x69},
             {0x6b, 0x6b}, {0x6f, 0x6f}, {0x7f, 0x7f}, {0x80, 0x81}, {0x83, 0x85}, {0x87, 0x8b}, {0x8d, 0x8d},
             {0xc6, 0xc7}, {0xd9, 0xd9}, {0xdb, 0xdb}, {0xdd, 0xdd}, {0xf6, 0xf7}, {0xfe, 0xff}});
// The same after 0x0f.
inline constexpr Opcodes twoByte =
    opcodes({{0x0d, 0x0d}, {0x10, 0x12}, {0x16, 0x16}, {0x18, 0x18}, {0x28, 0x29}, {0x2e, 0x2f}, {0x40, 0x4f},
             {0x51, 0x5f}, {0x6e, 0x6f}, {0x7e, 0x7f}, {0x90, 0x9f}, {0xaf, 0xaf}, {0xb1, 0xb1}, {0xb6, 0xb7},
             {0xba, 0xba}, {0xbe, 0xbf}, {0xc1, 0xc1}, {0xd6, 0xd6}});

}  // namespace rip

// True for what commonly precedes a ModRM byte with mod 00 and rm 101, a RIP-relative operand.
[[nodiscard]] inline bool takesRipOperand(std::uint8_t opcode, std::uint8_t before)
{
    return (before == 0x0f ? rip::twoByte : rip::oneByte)[opcode];
}

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
        if (jumpBytes[m_bytes[at]] != 0) return true;
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
