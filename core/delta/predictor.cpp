// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/predictor.h"

#include <algorithm>
#include <array>

namespace quorate::delta {
namespace {

using Opcodes = std::array<bool, 256>;

constexpr Opcodes opcodes(std::initializer_list<std::pair<int, int>> ranges)
{
    Opcodes set{};
    for (const auto& [first, last] : ranges) {
        for (int i = first; i <= last; ++i) set[static_cast<std::size_t>(i)] = true;
    }
    return set;
}

// One-byte opcodes with a ModRM operand in memory that compilers emit.
constexpr Opcodes oneByte =
    opcodes({{0x01, 0x01}, {0x03, 0x03}, {0x09, 0x09}, {0x0b, 0x0b}, {0x10, 0x11}, {0x21, 0x21}, {0x23, 0x23},
             {0x28, 0x29}, {0x2b, 0x2b}, {0x31, 0x31}, {0x33, 0x33}, {0x38, 0x3b}, {0x63, 0x63}, {0x69, 0x69},
             {0x6b, 0x6b}, {0x6f, 0x6f}, {0x7f, 0x7f}, {0x80, 0x81}, {0x83, 0x85}, {0x87, 0x8b}, {0x8d, 0x8d},
             {0xc6, 0xc7}, {0xd9, 0xd9}, {0xdb, 0xdb}, {0xdd, 0xdd}, {0xf6, 0xf7}, {0xfe, 0xff}});
// The same after 0x0f.
constexpr Opcodes twoByte = opcodes({{0x0d, 0x0d},
                                     {0x10, 0x12},
                                     {0x16, 0x16},
                                     {0x18, 0x18},
                                     {0x28, 0x29},
                                     {0x2e, 0x2f},
                                     {0x40, 0x4f},
                                     {0x51, 0x5f},
                                     {0x6e, 0x6f},
                                     {0x7e, 0x7f},
                                     {0x90, 0x9f},
                                     {0xaf, 0xaf},
                                     {0xb1, 0xb1},
                                     {0xb6, 0xb7},
                                     {0xba, 0xba},
                                     {0xbe, 0xbf},
                                     {0xc1, 0xc1},
                                     {0xd6, 0xd6}});

}  // namespace

bool takesRipOperand(std::uint8_t opcode, std::uint8_t before)
{
    return before == 0x0f ? twoByte[opcode] : oneByte[opcode];
}

}  // namespace quorate::delta
