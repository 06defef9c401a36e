// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/swarm/swarm.h"

#include <libtorrent/address.hpp>
#include <libtorrent/ip_filter.hpp>
#include <libtorrent/session.hpp>
#include <libtorrent/session_params.hpp>

namespace quorate::swarm {

// "swarm.options.invalid": no store, an address that is not numeric, a limit over what libtorrent can carry.
[[nodiscard]] Status checkOptions(const SwarmOptions& options);

// Everything that libtorrent has to be told before it listens, each for a reason that was measured or read in its source.
[[nodiscard]] lt::session_params sessionParams(const SwarmOptions& options);

// The rest, which needs a session: extensions and peer classes.
void prepare(lt::session& session, const SwarmOptions& options);

// Absent: everybody; otherwise only these.
[[nodiscard]] lt::ip_filter memberFilter(const std::optional<std::vector<lt::address>>& members);

}  // namespace quorate::swarm
