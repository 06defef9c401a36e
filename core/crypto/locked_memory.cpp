// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/locked_memory.h"

#include <cstdlib>
#include <string>

namespace quorate::crypto {

void lockAtMost(std::size_t bytes)
{
    ::setenv("BOTAN_MLOCK_POOL_SIZE", std::to_string(bytes / 1024).c_str(), 1);  // KiB
}

}  // namespace quorate::crypto
