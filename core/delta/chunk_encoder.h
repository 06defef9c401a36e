// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/map.h"
#include "core/delta/predictor.h"
#include "core/delta/profile.h"

#include <vector>

namespace quorate::delta {

inline constexpr std::uint64_t tinyImage = 16 * 1024;  // up to here nothing is left untried because of a guess

// What every chunk is encoded from. Shared by threads, read only.
struct EncodeContext {
    BytesView oldImage;
    BytesView newImage;
    const Map& map;
    const Projector* projector;      // null: nothing is predicted
    const std::vector<Mode>& modes;  // worth trying
    const ProfileSettings& settings;
    std::stop_token stop;
    bool inPlace = false;
};

// A record without digest, with its streams, one after the other.
struct EncodedChunk {
    Record record;
    Bytes payload;
};

// The smallest of the ways to send a chunk. Once a stop was requested, what comes back is of no use.
[[nodiscard]] EncodedChunk encodeChunk(const EncodeContext& context, std::uint64_t begin, std::uint64_t size);

}  // namespace quorate::delta
