// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libtorrent/socket.hpp>

namespace quorate::swarm {

// libtorrent 2.0 never sets TCP_NODELAY, and Nagle's algorithm against a delayed acknowledgement costs 40 ms on the short
// tail of a payload. libtorrent does not give its sockets away, so they are looked up among the process's descriptors.
// Accepted sockets inherit the option from the listening one.
void setNoDelayOnListener(const lt::tcp::endpoint& local);
void setNoDelayOnConnection(const lt::tcp::endpoint& remote);

}  // namespace quorate::swarm
