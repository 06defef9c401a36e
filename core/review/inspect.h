// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/compare.h"

namespace quorate::review {

// The findings of one changed or added file, from its entries and, where given, its bytes (`before`, `after` empty: not
// read). Pure. At most some dozens a file, so that one file cannot bury the others.
[[nodiscard]] std::vector<Finding> findingsOf(const FileChange& change, BytesView before, BytesView after);

// Weight of a rule of the comparison.
[[nodiscard]] Weight weightOf(std::string_view rule);

}  // namespace quorate::review
