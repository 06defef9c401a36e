// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/device/command_line.h"
#include "app/device/setup.h"

#include <span>

namespace quorate::app {

// What a build of the agent can do beyond the agent itself. Which features a build has is a list in one source file a
// build; so the same sources give agents that differ in what they do.
struct Feature {
    std::string_view name;
    std::string_view help;    // lines of the usage text; may be empty
    // Part of the image's boot check: whether the feature can do its work on this very device. May be null.
    Status (*selfTest)(Setup& setup);
    // After each round of the agent; `report` is null when the round failed. May be null.
    void (*afterRound)(Setup& setup, const device::Agent& agent, const device::RoundReport* report);
    // Subcommand with the feature's name; null when it has none. Returns the exit code.
    Result<int> (*command)(Setup& setup, const std::vector<std::string>& arguments);
};

// Of this build, in the order in which they are tested and run.
[[nodiscard]] std::span<const Feature> features();

// "1.1.0" and "quorate-device-plus".
[[nodiscard]] std::string_view programVersion();
[[nodiscard]] std::string_view programName();

}  // namespace quorate::app
