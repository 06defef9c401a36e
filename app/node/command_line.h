// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node/desk.h"

#include <optional>

namespace CLI {
class App;
}

// The command line of both programs, the node and the one that people start (front.cpp).
namespace quorate::app {

// --home, --json, --version, and the exit codes at the end of the help. Before the commands.
void addCommonOptions(CLI::App& program, Desk& desk);
// Options of the program are understood after a command too, and every command has an example. After the commands.
void finishOptions(CLI::App& program);

// Reads the words into desk.action. An exit code when that was all: help, or an error that standard error tells of.
[[nodiscard]] std::optional<int> readCommandLine(CLI::App& program, Desk& desk, int count, char** words);
// Runs the action, and tells of an error on standard error. Returns the exit code.
[[nodiscard]] int runAction(Desk& desk);
[[nodiscard]] int tell(const Desk& desk, const Error& error);

inline constexpr const char* about = "Quorate: a node of a consortium that checks software releases, and its command line";

}  // namespace quorate::app
