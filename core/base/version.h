// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string_view>

namespace quorate {

// Dotted numbers (1 to 8 of them, without leading zeros) with an optional tail, "-rc.1", "+build" or both, of at most 64
// characters together.
[[nodiscard]] bool isVersion(std::string_view text);

// By semantic versions 2.0.0, section 11; numbers that are missing count as 0. What is no version gets some place, always the
// same.
[[nodiscard]] std::strong_ordering compareVersions(std::string_view a, std::string_view b);

}  // namespace quorate
