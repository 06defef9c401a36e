// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/files.h"
#include "core/node/json_views.h"

#include <functional>
#include <string>

namespace quorate::app {

using node::Json;

// What a subcommand was asked to do. Set by its callback; run by runCommandLine() after the whole command line was read.
struct Action {
    std::string what;          // "release publish": for messages
    std::string unchanged;     // what a failure leaves as it was: "No release was published."
    std::function<Result<int>()> run;
};

// What all subcommands share, those that need no node included. One a program; its members outlive the actions.
class Desk {
public:
    Desk();

    Files& files() { return *m_files; }
    Clock& clock() { return *m_clock; }

    // Prints one JSON value, or calls `people` when --json was not given.
    int show(const Json& json, const std::function<void()>& people) const;

    std::string homeOption;
    bool json = false;
    Action action;
    std::function<void()> beforeWork;  // if any: called when all is open and the long part of an action begins

private:
    std::unique_ptr<Files> m_files;
    std::unique_ptr<Clock> m_clock;
};

// Where relative paths of the command line count from. Keeps a slash at the end meaningless.
[[nodiscard]] Path absolutePath(const std::string& path);

}  // namespace quorate::app
