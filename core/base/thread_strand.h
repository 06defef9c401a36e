// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <string>

namespace quorate {

// A strand with a thread of its own, named `name` (at most 15 characters are kept). Work must not throw.
// Destroying it lets the running work finish, drops all other work and timers, and joins the thread: never destroy it
// from its own work. post() and postAfter() on a strand being destroyed drop the work.
[[nodiscard]] std::unique_ptr<Strand> makeThreadStrand(const std::string& name);

}  // namespace quorate
