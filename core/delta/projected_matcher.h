// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/image_scan.h"
#include "core/delta/matcher.h"

namespace quorate::delta {

// The second pass of the matcher. A table of addresses in which every entry moved has no byte in common with its older
// self; but once each old entry is replaced by where it points to now, and each new one likewise, both are the same.
// Looks at what no cover holds yet, in each of the `modes`, and adds what it finds to `covers` (sorted, joined).
void matchProjected(BytesView oldImage, BytesView newImage, const Map& addresses, const std::vector<Mode>& modes,
                    std::vector<Cover>& covers, const MatchOptions& options);

}  // namespace quorate::delta
