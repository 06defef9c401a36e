// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace quorate::ledger {

// No encoded BatchBody of so many entries, whose acknowledgements have so many bytes together, is larger, whoever reads it: of each
// entry the two hashes, the release, the salt and the numbers; beside them the seal and its keys.
[[nodiscard]] constexpr std::size_t largestBatchBody(std::size_t entries, std::size_t acknowledgementBytes)
{
    constexpr std::size_t ofEntry = 144;
    constexpr std::size_t beside = 64 * 1024;
    return beside + entries * ofEntry + acknowledgementBytes;
}

}  // namespace quorate::ledger
