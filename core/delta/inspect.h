// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/delta/decoder.h"
#include "core/delta/encoder.h"
#include "core/delta/info.h"
#include "core/delta/member_table.h"
#include "core/delta/streams.h"

#include <string>
#include <vector>

namespace quorate::delta {

// Where the bytes of a delta go, for people who wonder why it is as large as it is.
struct Section {
    std::string name;          // "header", "map", "members", "records", "modes", "runs", "values", "extra", "whole"
    std::uint64_t packed = 0;  // bytes in the delta
    std::uint64_t raw = 0;     // bytes before compression
};

struct ChunkInfo {
    std::uint64_t offset = 0;  // in the output
    std::uint64_t size = 0;
    std::uint64_t packed = 0;  // bytes in the delta
    std::uint64_t extra = 0;   // of these: what no cover gives, or the whole chunk in one
    std::string method;        // "copy" (may span many chunks), "delta", "zstd", "lzma", "raw", or one "... after base"
};

// Compressed members of one kind.
struct MemberGroup {
    bool ofResult = false;  // else of the base
    std::string codec;      // "deflate", "zlib", "xz", "zstd"
    std::string settings;   // of the result's: what the packer is told, as "level 19, checksum"
    std::uint64_t count = 0;
    std::uint64_t packed = 0;  // bytes in the image
    std::uint64_t raw = 0;     // bytes that they hold
};

struct Inspection {
    DeltaInfo info;
    std::vector<MemberGroup> members;
    MemberSide packed;              // the result's members: chunks and covers are of what they hold
    std::uint64_t covers = 0;       // ranges of the new image that come from the old one
    std::uint64_t covered = 0;      // bytes in them
    std::vector<Section> sections;  // of all chunks together; their packed sizes add up to payloadSize
    std::vector<ChunkInfo> chunks;
};

// Reads a whole delta without its base. Errors as in decoder.h.
[[nodiscard]] Result<Inspection> inspectDelta(ByteSource& payload, const Limits& limits = {});

// What of a delta is about one file or one section of programs.
struct Share {
    std::string name;
    std::uint64_t size = 0;    // bytes of the new image
    std::uint64_t packed = 0;  // bytes of the delta, rounded: those of a chunk are shared by what had to be sent
};

struct Explanation {
    std::vector<Share> files;     // of a tar, cpio (newc), tree archive or ext2 to ext4; empty for other images
    std::vector<Share> sections;  // of all ELF files in it, those of one name together; empty where there are none
    std::uint64_t shared = 0;     // bytes of the delta that are about no part: header, map, records
};

// Applies the delta and watches what it says about which part of the image. At most `mostShares` of each kind, the largest
// first; what is left is "(others)", what lies outside all parts "(between)". Errors as in decoder.h;
// "delta.source.changed" when the new image is another one. The new image is looked at in memory.
inline constexpr std::size_t mostShares = 1000;
[[nodiscard]] Result<Explanation> explainDelta(RandomSource& base, RandomSource& newImage, RandomSource& payload,
                                               const DecoderOptions& options = {});

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
