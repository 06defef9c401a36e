// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node/context.h"
#include "core/node/node.h"

namespace quorate::app {

struct RunOptions {
    std::string passphraseFile;
    std::string pinFile;                 // for the tokens of the home; otherwise they wait for `token unlock`
    std::optional<node::NodeOptions::Follow> follow;
    std::optional<std::uint64_t> prune;
};

// Runs the home's node in this process with its control socket until SIGTERM, SIGINT or `quorated stop`; saves and ends
// within ten seconds. A second signal ends at once. Says "running" on standard output, and to $NOTIFY_SOCKET if systemd
// asks, once devices and peers can connect.
[[nodiscard]] Result<int> runNode(Context& context, const RunOptions& options);

}  // namespace quorate::app
