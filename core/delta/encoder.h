// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/info.h"
#include "core/delta/streams.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>

namespace quorate::delta {

// Whether compressed members of the images are unpacked, and what the devices afford for that. Never for profile small
// and not for in-place use.
struct MemberOptions {
    bool allowed = true;
    // Heap of a decoder for one packer; for unpacking a quarter of it. With the default every delta of the profiles fast
    // and balanced stays below 64 MiB in all.
    std::uint64_t memory = std::uint64_t{36} << 20;
    std::uint64_t scratch = std::uint64_t{1} << 30;   // bytes on its disk
};

// A folder for files that are needed meanwhile; made when it is missing, and what was put there is removed.
struct ScratchFolder {
    Files* files = nullptr;
    Path folder;
};

struct Options {
    Profile profile = Profile::balanced;
    unsigned threads = 1;                              // the bytes of the delta do not depend on it
    std::uint32_t chunkSize = std::uint32_t{4} << 20;  // power of two from 64 KiB to 16 MiB: what a power loss may cost;
                                                       // at most 512 KiB in profile small
    std::uint64_t memory = std::uint64_t{256} << 20;   // bytes to take beyond the images, whatever their size: less
                                                       // makes large deltas slower and a little larger
    bool inPlace = false;  // for devices with one partition: chunks may overwrite the old image one after the other
    MemberOptions members;
    // Of one delta at a time. Without it, members are left packed where unpacked they take over `memory`.
    std::optional<ScratchFolder> scratch;
};

enum class Stage { read, unpack, index, match, project, encode, write };
[[nodiscard]] std::string_view toString(Stage stage);

// Bytes of work done; `total` is an estimate until the last call and covers all stages.
struct Progress {
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    Stage stage = Stage::read;
    // While it is encoded: bytes of the new image that are, and what they came to. An image may be encoded several ways, of which
    // the smallest is taken; each begins at 0. Where members were unpacked, `covered` is in proportion.
    std::uint32_t attempt = 0;  // 0: nothing is encoded yet
    std::uint64_t covered = 0;
    std::uint64_t written = 0;
};

// Called from any of the encoder's threads, one at a time, a few times a second at most; must return quickly.
using ProgressFn = std::function<void(const Progress&)>;

// Writes the delta that turns the old image into the new one. The same images and options give the same bytes. The
// result is never larger than makeFull's by more than a few bytes per chunk. Where members are found it is made with
// and without unpacking them, and the smaller one is written: DeltaInfo::members tells. Errors: "delta.cancelled" within a
// fraction of a second of a stop request, "delta.too-large" (an image over 2^40 bytes), "delta.options" (a chunk size
// that is not allowed), "delta.members.scratch" (no room for unpacked members in the scratch folder), or what a source, the
// sink or the scratch folder returned. `old` and `new` may be read many times, from the calling
// thread only.
[[nodiscard]] Result<DeltaInfo> makeDelta(RandomSource& oldImage, RandomSource& newImage, ByteSink& out,
                                          const Options& options = {}, const ProgressFn& progress = {},
                                          std::stop_token stop = {});

// The same container without a base, so that a device has one decoder for full artifacts and deltas.
[[nodiscard]] Result<DeltaInfo> makeFull(RandomSource& image, ByteSink& out, const Options& options = {},
                                         const ProgressFn& progress = {}, std::stop_token stop = {});

// What makeDelta will need, known before it starts; the rate is a rule of thumb of an ordinary desktop.
struct Estimate {
    std::uint64_t memory = 0;   // peak bytes, images included
    std::uint64_t seconds = 0;  // on options.threads threads
    std::uint64_t secondsWithMembers = 0;  // the same when compressed members are found; as seconds when not allowed
};
[[nodiscard]] Estimate estimateDelta(std::uint64_t oldSize, std::uint64_t newSize, const Options& options = {});

}  // namespace quorate::delta
