// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/delta/encoder.h"
#include "core/ledger/manifest.h"

#include <functional>
#include <memory>
#include <stop_token>

// Targets and their artifacts as files: what a vendor builds and what a checker or follower rebuilds. Takes time: on a
// worker.
namespace quorate::node {

struct OpenTarget {
    ledger::TargetKind kind = ledger::TargetKind::image;
    std::unique_ptr<delta::RandomSource> source;
    std::uint64_t size = 0;
    TargetHash hash;
};

// A file is an image, a directory a tree. "node.target.missing", "node.target.empty", and what delta says of the tree.
[[nodiscard]] Result<OpenTarget> openTarget(Files& files, const Path& path, std::stop_token stop);

struct BuiltArtifact {
    ledger::Artifact artifact;
    Path file;                    // the payload
};

using BuildProgress = std::function<void(std::string_view stage, const delta::Progress& progress)>;

// Builds the payload into `file` (from `base`, or full when null), decodes it again and compares, and hashes its pieces.
[[nodiscard]] Result<BuiltArtifact> buildArtifact(Files& files, OpenTarget* base, OpenTarget& target, const Path& file,
                                                  const delta::Options& options, const BuildProgress& progress,
                                                  std::stop_token stop);

// What PublishRequest::profile says: whether compressed members are unpacked.
[[nodiscard]] std::string profileText(std::string profile, bool members);
// Of such a text: "node.profile.unknown".
[[nodiscard]] Result<delta::Options> buildOptions(std::string_view profile);

// What stays free of a disk, so that others find room as well. Reviews leave more: what they unpack is a stranger's to choose,
// and ledger and payloads lie on the same disk.
inline constexpr std::uint64_t keptFree = std::uint64_t{64} << 20;
inline constexpr std::uint64_t keptFreeOfReviews = std::uint64_t{1} << 30;

// What may be written at `path`, which need not exist yet, while `reserve` stays free.
[[nodiscard]] Result<std::uint64_t> roomAt(Files& files, const Path& path, std::uint64_t reserve = keptFree);

// Decodes `payload` (over `base` when the artifact is a delta) to `out`, a file or a directory that does not exist yet,
// and compares with the target. "node.rebuild.other-target" when the result is not what the manifest says,
// "node.rebuild.no-room" when it would not leave `reserve` free; nothing was written then.
[[nodiscard]] Status rebuildTarget(Files& files, const ledger::Target& target, const ledger::Artifact& artifact,
                                   const Path& payload, OpenTarget* base, const Path& out, std::stop_token stop,
                                   std::uint64_t reserve = keptFree);

}  // namespace quorate::node
