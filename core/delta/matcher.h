// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/map.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace quorate::delta {

struct MatchOptions {
    unsigned threads = 1;
    std::stop_token stop;
    std::function<void(std::uint64_t)> advance;  // bytes of the new image done since the last call; any thread
    std::uint64_t memory = std::uint64_t{128} << 20;  // bytes that indexes may take, roughly
};

// Which ranges of the new image resemble which ranges of the old one. Sorted by newOffset, no overlap in the new image.
// The ranges may differ in single bytes; their ends are where it no longer pays to go on (x-drop, Altschul et al.
// 1990). The result does not depend on the number of threads. Incomplete after a stop request.
[[nodiscard]] std::vector<Cover> findCovers(BytesView oldImage, BytesView newImage, const MatchOptions& options);

// Matches some ranges of the new bytes with short strings only, those at multiples of `step` on both sides: per range its
// covers. Bytes are compared as they are; the rules are stricter than findCovers'.
[[nodiscard]] std::vector<std::vector<Cover>> matchRanges(
    BytesView oldBytes, BytesView newBytes, const std::vector<std::pair<std::uint64_t, std::uint64_t>>& newRanges,
    std::uint32_t step, const MatchOptions& options);

// Extends covers into what lies between them, now tolerating more differences.
void fillGaps(BytesView oldImage, BytesView newImage, std::vector<Cover>& covers);

// Joins neighbours that continue each other.
void joinCovers(std::vector<Cover>& covers);

}  // namespace quorate::delta
