// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/device/setup.h"

namespace quorate::app {

// The subcommands; each returns the exit code, or an error whose kind is the exit code.
using Arguments = std::vector<std::string>;

[[nodiscard]] Result<int> identityCommand(Log& log, const Arguments& arguments);
[[nodiscard]] Result<int> provisionCommand(Log& log, const Arguments& arguments);
[[nodiscard]] Result<int> bootCommand(Log& log, const Arguments& arguments);
[[nodiscard]] Result<int> runCommand(Log& log, const Arguments& arguments);
[[nodiscard]] Result<int> selfTestCommand(Log& log, const Arguments& arguments);
[[nodiscard]] Result<int> statusCommand(Log& log, const Arguments& arguments);
[[nodiscard]] Result<int> verifyCommand(Log& log, const Arguments& arguments);

}  // namespace quorate::app
