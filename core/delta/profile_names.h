// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/info.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace quorate::delta {

// As people write them on a command line and read them in a table.
inline constexpr std::array<std::pair<Profile, std::string_view>, 4> profileNames{{
    {Profile::fast, "fast"},
    {Profile::balanced, "balanced"},
    {Profile::max, "max"},
    {Profile::small, "small"},
}};

[[nodiscard]] constexpr std::string_view toString(Profile profile)
{
    for (const auto& [known, name] : profileNames) {
        if (known == profile) return name;
    }
    return "unknown";
}

[[nodiscard]] constexpr std::optional<Profile> profileFrom(std::string_view text)
{
    for (const auto& [known, name] : profileNames) {
        if (name == text) return known;
    }
    return std::nullopt;
}

}  // namespace quorate::delta
