// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

// The instructions of 32-bit Arm that hold references (Arm ARM DDI 0406C,
// chapters A6 and A8), in both encodings.
namespace quorate::delta::arm32 {

[[nodiscard]] inline std::int64_t signedBits(std::uint32_t value, unsigned bits)
{
    return static_cast<std::int64_t>(static_cast<std::int32_t>(value << (32 - bits)) >> (32 - bits));
}

// --- Thumb. A 32-bit instruction is its first halfword with the second one
// above.

[[nodiscard]] inline bool isWide(std::uint32_t word) { return (word & 0xe000) == 0xe000 && (word & 0x1800) != 0; }

[[nodiscard]] inline bool isBl(std::uint32_t word) { return (word & 0xd000f800) == 0xd000f000; }
[[nodiscard]] inline bool isBlx(std::uint32_t word) { return (word & 0xd001f800) == 0xc000f000; }
[[nodiscard]] inline bool isBranch24(std::uint32_t word) { return (word & 0xd000f800) == 0x9000f000; }
inline constexpr std::uint32_t branch24Field = 0x2fff07ff;
[[nodiscard]] inline std::int64_t branch24(std::uint32_t word)
{
    const auto s = word >> 10 & 1;
    const auto i1 = ~(word >> 29 ^ s) & 1;
    const auto i2 = ~(word >> 27 ^ s) & 1;
    return signedBits(s << 24 | i1 << 23 | i2 << 22 | (word & 0x3ff) << 12 | (word >> 16 & 0x7ff) << 1, 25);
}
[[nodiscard]] inline std::uint32_t withBranch24(std::uint32_t word, std::uint64_t distance)
{
    const auto d = static_cast<std::uint32_t>(distance);
    const auto s = d >> 24 & 1;
    const auto j1 = ~(d >> 23 ^ s) & 1;
    const auto j2 = ~(d >> 22 ^ s) & 1;
    return (word & ~branch24Field) | s << 10 | j1 << 29 | j2 << 27 | (d >> 12 & 0x3ff) | (d >> 1 & 0x7ff) << 16;
}

// A conditional branch.
[[nodiscard]] inline bool isBranch20(std::uint32_t word)
{
    return (word & 0xd000f800) == 0x8000f000 && (word & 0x0380) != 0x0380;
}
inline constexpr std::uint32_t branch20Field = 0x2fff043f;
[[nodiscard]] inline std::int64_t branch20(std::uint32_t word)
{
    return signedBits((word >> 10 & 1) << 20 | (word >> 27 & 1) << 19 | (word >> 29 & 1) << 18 | (word & 0x3f) << 12 |
                          (word >> 16 & 0x7ff) << 1,
                      21);
}
[[nodiscard]] inline std::uint32_t withBranch20(std::uint32_t word, std::uint64_t distance)
{
    const auto d = static_cast<std::uint32_t>(distance);
    return (word & ~branch20Field) | (d >> 20 & 1) << 10 | (d >> 19 & 1) << 27 | (d >> 18 & 1) << 29 |
           (d >> 12 & 0x3f) | (d >> 1 & 0x7ff) << 16;
}

// MOVW and MOVT: the halves of a number.
struct Half {
    unsigned to = 0;
    std::uint32_t value = 0;
    bool isHigh = false;
};
[[nodiscard]] inline bool isThumbHalf(std::uint32_t word, Half& out)
{
    if ((word & 0x8000fb70) != 0x0000f240) return false;
    out.isHigh = (word & 0x80) != 0;
    out.to = word >> 24 & 15;
    out.value = (word & 15) << 12 | (word >> 10 & 1) << 11 | (word >> 28 & 7) << 8 | (word >> 16 & 0xff);
    return true;
}
[[nodiscard]] inline std::uint32_t withThumbHalf(std::uint32_t word, std::uint32_t value)
{
    return (word & ~0x70ff040fu) | (value >> 12 & 15) | (value >> 11 & 1) << 10 | (value >> 8 & 7) << 28 |
           (value & 0xff) << 16;
}

// ADD Rd, PC: what a register that holds a distance is made an address with.
[[nodiscard]] inline bool isThumbAddPc(std::uint32_t word, unsigned to)
{
    return (word & 0xffff) == (0x4478u | (to & 7) | (to & 8) << 4);
}

// --- A32

[[nodiscard]] inline bool isArmBranch(std::uint32_t word) { return (word & 0x0e000000) == 0x0a000000; }
[[nodiscard]] inline bool isArmHalf(std::uint32_t word, Half& out)
{
    if ((word & 0x0fb00000) != 0x03000000 || word >> 28 == 15) return false;
    out.isHigh = (word & 0x00400000) != 0;
    out.to = word >> 12 & 15;
    out.value = (word >> 4 & 0xf000) | (word & 0xfff);
    return true;
}
[[nodiscard]] inline std::uint32_t withArmHalf(std::uint32_t word, std::uint32_t value)
{
    return (word & ~0x000f0fffu) | (value & 0xf000) << 4 | (value & 0xfff);
}
// ADD Rx, PC, Rm or LDR Rx, [PC, Rm].
[[nodiscard]] inline bool isArmAddPc(std::uint32_t word, unsigned from)
{
    return ((word & 0x0fff0ff0) == 0x008f0000 || (word & 0x0fff0ff0) == 0x079f0000) && (word & 15) == from;
}

// What later words of the code are to hold. A literal pool comes after the
// instructions that load from it and says nothing about its numbers: most are
// distances from the instruction that adds the program counter.
class Literals {
public:
    struct Use {
        std::uint32_t key = 0;  // place of the literal in the old image, plus one
        std::uint32_t oldFrom = 0;
        std::uint32_t newFrom = 0;
    };

    void put(std::uint64_t place, std::uint64_t oldFrom, std::uint64_t newFrom)
    {
        m_uses[slot(place)] = {static_cast<std::uint32_t>(place) + 1, static_cast<std::uint32_t>(oldFrom),
                               static_cast<std::uint32_t>(newFrom)};
    }
    [[nodiscard]] const Use* find(std::uint64_t place) const
    {
        const auto& use = m_uses[slot(place)];
        return use.key == static_cast<std::uint32_t>(place) + 1 ? &use : nullptr;
    }
    void clear() { m_uses.fill({}); }

private:
    static constexpr std::size_t useCount = 1024;  // a load reaches 4 KiB
    static std::size_t slot(std::uint64_t place) { return place / 4 % useCount; }

    std::array<Use, useCount> m_uses{};
};

}  // namespace quorate::delta::arm32
