// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node/desk.h"
#include "core/base/log.h"
#include "core/node/control_client.h"
#include "core/node/home.h"

#include <optional>

namespace quorate::app {

// What the subcommands share that know a node.
class Context : public Desk {
public:
    Context();

    Random& random() { return *m_random; }
    Log& log() { return m_log; }

    // --home, else $QUORATE_HOME, else ~/.local/share/quorate. Absolute.
    [[nodiscard]] Path homeDirectory() const;
    [[nodiscard]] node::Home home() { return {files(), homeDirectory()}; }

    // The running node of the home. Asked once, then kept.
    [[nodiscard]] Result<node::ControlClient*> node();
    [[nodiscard]] Result<Json> ask(std::string_view method, const Json& params,
                                   const node::ControlClient::Meanwhile& meanwhile = {});
    // Parts of the node's snapshot.
    [[nodiscard]] Result<Json> snapshot(const std::vector<std::string>& parts);

    // A release as people write it: the id, the beginning of one (6 digits at least), or MODEL@VERSION, of which the newest is
    // meant. "cli.release.unknown", "cli.release.ambiguous".
    [[nodiscard]] Result<std::string> releaseId(const std::string& reference);

private:
    std::unique_ptr<Random> m_random;
    StderrLog m_log;
    std::unique_ptr<node::ControlClient> m_node;
};

}  // namespace quorate::app
