// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/device/setup.h"

namespace quorate::app {

// What the agent ends with when another slot is to be started.
inline constexpr int restartExitCode = 85;

struct SupervisorOptions {
    Path configFile;
    bool once = false;        // one round of the agent, then end
    Path ownProgram;          // runs the agent of a device whose slots hold trees
};

// The boot program: starts what is installed, tries what is new, goes back when it does not work, and keeps the agent
// running. It only reads the configuration; of the state it changes trial and slots alone. Returns the exit code.
[[nodiscard]] Result<int> superviseDevice(Files& files, const Clock& clock, Log& log, const SupervisorOptions& options);

}  // namespace quorate::app
