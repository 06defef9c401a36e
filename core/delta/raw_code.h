// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace quorate::delta {

// Code in an image without headers that tell of it: what a boot loader or a microcontroller runs.
struct RawCode {
    unsigned machine = 0;       // as in ELF (e_machine), or 0: none was recognised
    std::uint64_t address = 0;  // of the image's first byte; 0 where it is not known, references by distance need none
};

// Recognised by its calls: many of the places that they go to look like the beginning of a function. Of x86-64, AArch64,
// 32-bit Arm and RISC-V. Where an image of a 32-bit Arm lies in memory is told by pointers to the beginnings of functions.
// Looks at the first 32 MiB.
[[nodiscard]] RawCode rawCode(BytesView image);

}  // namespace quorate::delta
