// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/delta/encoder.h"
#include "core/delta/info.h"
#include "core/delta/streams.h"

#include <string>
#include <vector>

namespace quorate::delta {

// Where the bytes of a delta go, for people who wonder why it is as large as it is.
struct Section {
    std::string name;          // "header", "map", "records", "modes", "runs", "values", "extra", "whole"
    std::uint64_t packed = 0;  // bytes in the delta
    std::uint64_t raw = 0;     // bytes before compression
};

struct ChunkInfo {
    std::uint64_t offset = 0;  // in the output
    std::uint64_t size = 0;
    std::uint64_t packed = 0;  // bytes in the delta
    std::string method;        // "copy" (may span many chunks), "delta", "zstd", "lzma", "raw", or one "... after base"
};

struct Inspection {
    DeltaInfo info;
    std::uint64_t covers = 0;       // ranges of the new image that come from the old one
    std::uint64_t covered = 0;      // bytes in them
    std::vector<Section> sections;  // of all chunks together; their packed sizes add up to payloadSize
    std::vector<ChunkInfo> chunks;
};

// Reads a whole delta without its base. Errors as in decoder.h.
[[nodiscard]] Result<Inspection> inspectDelta(ByteSource& payload, const Limits& limits = {});

// One line of the what-if table: what a profile would give.
struct Comparison {
    Profile profile = Profile::balanced;
    std::uint64_t size = 0;      // of the delta
    std::uint64_t fullSize = 0;  // of the full artifact with the same profile
    Milliseconds makeTime{0};
    Milliseconds applyTime{0};
    std::uint64_t deviceMemory = 0;
};

// Makes the delta once per profile, applies it and compares the result with the new image ("delta.altered" would be our
// own bug). Slow by nature: run it on a worker.
[[nodiscard]] Result<std::vector<Comparison>> compareProfiles(RandomSource& oldImage, RandomSource& newImage,
                                                              Clock& clock, const Options& options = {},
                                                              const ProgressFn& progress = {},
                                                              std::stop_token stop = {});

}  // namespace quorate::delta
