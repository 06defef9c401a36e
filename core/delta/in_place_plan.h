// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/map.h"

namespace quorate::delta {

// The order in which the chunks of the new image can overwrite the old one: a chunk comes before those that overwrite
// what it is made from. Where chunks need each other, the covers that would read what is gone by then are cut out of
// `covers`, as few bytes of them as a simple rule finds (Eades, Lin, Smyth, "A fast and effective heuristic for the
// feedback arc set problem", 1993). Chunks that stay as they are become covers of themselves; nothing has to come before
// them. Returns every chunk once.
[[nodiscard]] std::vector<std::uint32_t> planInPlace(BytesView oldImage, BytesView newImage, std::uint64_t chunkSize,
                                                     std::vector<Cover>& covers);

}  // namespace quorate::delta
