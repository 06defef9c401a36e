// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <vector>

namespace quorate::review {

// How much of each block of `after` is new: thousandths of its bytes, rounded up, that belong to no run which `before` has
// too, at whatever offset; runs of 63 bytes and more are found. What only moved is therefore not new. Found as rsync does
// (Tridgell 1999: a rolling sum over every position, the bytes compared where it is known); at most 64 MiB of memory.
[[nodiscard]] std::vector<std::uint16_t> novelty(BytesView before, BytesView after, std::uint64_t blockSize);

}  // namespace quorate::review
