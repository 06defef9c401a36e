// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/log.h"
#include "core/node/control_client.h"
#include "core/node/home.h"

#include <functional>
#include <optional>

namespace quorate::app {

using node::Json;

// What a subcommand was asked to do. Set by its callback; run by main() after the whole command line was read.
struct Action {
    std::string what;          // "release publish": for messages
    std::string unchanged;     // what a failure leaves as it was: "No release was published."
    std::function<Result<int>()> run;
};

// What all subcommands share. One a program; its members outlive the actions.
class Context {
public:
    Context();

    Files& files() { return *m_files; }
    Clock& clock() { return *m_clock; }
    Random& random() { return *m_random; }
    Log& log() { return m_log; }

    // --home, else $QUORATE_HOME, else ~/.local/share/quorate. Absolute.
    [[nodiscard]] Path homeDirectory() const;
    [[nodiscard]] node::Home home() { return {*m_files, homeDirectory()}; }

    // The running node of the home. Asked once, then kept.
    [[nodiscard]] Result<node::ControlClient*> node();
    [[nodiscard]] Result<Json> ask(std::string_view method, const Json& params,
                                   const node::ControlClient::Meanwhile& meanwhile = {});
    // Parts of the node's snapshot.
    [[nodiscard]] Result<Json> snapshot(const std::vector<std::string>& parts);

    // A release as people write it: the id, the beginning of one (6 digits at least), or MODEL@VERSION, of which the newest is
    // meant. "cli.release.unknown", "cli.release.ambiguous".
    [[nodiscard]] Result<std::string> releaseId(const std::string& reference);

    // Prints one JSON value, or calls `people` when --json was not given.
    int show(const Json& json, const std::function<void()>& people) const;

    std::string homeOption;
    bool json = false;
    Action action;

private:
    std::unique_ptr<Files> m_files;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Random> m_random;
    StderrLog m_log;
    std::unique_ptr<node::ControlClient> m_node;
};

// Where relative paths of the command line count from. Keeps a slash at the end meaningless.
[[nodiscard]] Path absolutePath(const std::string& path);

}  // namespace quorate::app
