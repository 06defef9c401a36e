// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/pack.h"

namespace quorate::delta {

// What a profile means for the encoder.
struct ProfileSettings {
    PackOptions pack;
    bool model = false;             // residuals may be coded with the model
    std::uint64_t chunkMemory = 0;  // the most that rebuilding a chunk may take on the device
    std::uint64_t maxCovers = 0;    // the device keeps them all in memory
    // Blocks in a row that are as they were, from which on they are only copied: quick, but nothing is learned from them.
    std::uint64_t leastUnchanged = 16;
    std::uint32_t mostChunk = std::uint32_t{1} << 24;  // output of a chunk, whatever is asked for
};

[[nodiscard]] ProfileSettings settingsOf(Profile profile);

}  // namespace quorate::delta
