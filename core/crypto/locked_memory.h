// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace quorate::crypto {

// How many bytes of locked memory Botan keeps for secrets in transit; keys of ours lie elsewhere (SecretBytes). Unless told
// otherwise it takes 512 KiB at the first hash, with guard pages around each page: 1.5 MiB of memory that a small device
// does not have. With none, what Botan wipes may have been swapped out before. First thing in main, if at all: it sets
// an environment variable, the only way that Botan knows.
void lockAtMost(std::size_t bytes);

}  // namespace quorate::crypto
