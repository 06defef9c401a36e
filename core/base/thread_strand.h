// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <string>

namespace quorate {

// A strand with a thread of its own. Work must not throw. Destroying it stops it.
class ThreadStrand : public Strand {
public:
    // Lets the running work finish, drops all other work and timers, and joins the thread: never from its own work. What is
    // posted later is dropped. For an owner whose work, or whose other threads, still post while it ends: a pointer that is
    // reset is null before the thread is joined.
    virtual void stop() = 0;
};

// At most 15 characters of `name` are kept.
[[nodiscard]] std::unique_ptr<ThreadStrand> makeThreadStrand(const std::string& name);

}  // namespace quorate
