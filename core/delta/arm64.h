// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// The AArch64 instructions that hold references (Arm ARM DDI 0487, C4.1).
namespace quorate::delta::arm64 {

[[nodiscard]] inline std::int64_t signedField(std::uint32_t word, unsigned lowBit, unsigned width)
{
    return static_cast<std::int64_t>(static_cast<std::int32_t>(word << (32 - lowBit - width)) >> (32 - width));
}

[[nodiscard]] inline bool isBranch26(std::uint32_t word)
{
    return (word & 0x7c000000) == 0x14000000;
}  // B, BL
// B.cond, CBZ, CBNZ
[[nodiscard]] inline bool isBranch19(std::uint32_t word)
{
    return (word & 0xff000010) == 0x54000000 || (word & 0x7e000000) == 0x34000000;
}
[[nodiscard]] inline bool isAdrp(std::uint32_t word)
{
    return (word & 0x9f000000) == 0x90000000;
}

[[nodiscard]] inline std::uint64_t adrpPage(std::uint32_t word, std::uint64_t address)
{
    const auto pages = static_cast<std::int32_t>((((word >> 5) & 0x7ffff) << 2 | ((word >> 29) & 3)) << 11) >> 11;
    return (address & ~std::uint64_t{0xfff}) + (static_cast<std::uint64_t>(static_cast<std::int64_t>(pages)) << 12);
}
[[nodiscard]] inline std::uint32_t withAdrpPages(std::uint32_t word, std::uint64_t pages)
{
    return (word & 0x9f00001f) | (static_cast<std::uint32_t>(pages) & 3) << 29 |
           (static_cast<std::uint32_t>(pages >> 2) & 0x7ffff) << 5;
}

// An add of an immediate, or a load or store with an unsigned offset: base register, offset in bytes, log2 of its unit.
struct Low12 {
    unsigned base = 0;
    std::uint32_t offset = 0;
    unsigned scale = 0;
};
[[nodiscard]] inline bool isLow12(std::uint32_t word, Low12& out)
{
    out.base = (word >> 5) & 31;
    out.offset = (word >> 10) & 0xfff;
    if ((word & 0xffc00000) == 0x91000000) {
        out.scale = 0;
        return true;
    }
    if ((word & 0x3b000000) != 0x39000000) return false;
    out.scale = (word & 0x04800000) == 0x04800000 ? 4 : word >> 30;
    out.offset <<= out.scale;
    return true;
}
inline constexpr std::uint32_t low12Field = 0xfffu << 10;
[[nodiscard]] inline std::uint32_t withLow12(std::uint32_t word, const Low12& low12, std::uint64_t address)
{
    return (word & ~low12Field) | static_cast<std::uint32_t>((address & 0xfff) >> low12.scale) << 10;
}

}  // namespace quorate::delta::arm64
