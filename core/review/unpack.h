// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/inventory.h"

#include <functional>
#include <stop_token>

namespace quorate::review {

// What a vendor's image may cost whoever looks into it. Over a limit a container stays closed (or is looked into partly),
// which is said in Inventory::unopened; nothing is skipped silently.
struct UnpackLimits {
    std::uint64_t maxMembers = 500'000;              // in all
    std::uint64_t maxBytes = std::uint64_t{8} << 30; // unpacked in all: the spool's size
    std::uint64_t maxRatio = 200;                    // unpacked bytes a byte of the container, once over freeBytes
    std::uint64_t freeBytes = std::uint64_t{64} << 20;
    unsigned maxDepth = 4;                           // containers in containers
    std::uint64_t maxNameBytes = std::uint64_t{64} << 20;   // of all paths, links and attributes together: they stay in memory
};

struct UnpackProgress {
    std::uint64_t members = 0;
    std::uint64_t bytes = 0;
};

// Looks into `target` (an image's file, or the directory of a tree): tar, cpio and zip, also packed with gzip, xz or zstd
// (libarchive), squashfs (libsquashfs) and ext2 to ext4 (libext2fs), nested. Contents go to the new file `spool`; nothing
// else is written, no link is followed, no name of a member becomes a path on our disk.
//   "review.unpack.cancelled", errors of files; what is wrong with a container is in `unopened`:
//   "review.archive.damaged", ".truncated", ".unsafe-path", ".duplicate", ".loop", ".ratio", ".too-large", ".members",
//   ".depth", ".encrypted", ".unsupported", ".bad-link", ".journal", ".unknown" (an image that is no container: one file), ".attributes",
//   ".hidden-name" (a file system has one name twice, and nobody sees the second), ".notes" (there was more to note)
// Parsers of strangers' bytes: a node calls unpackConfined() (unpack_confined.h), which runs this in a process of its own.
[[nodiscard]] Result<Inventory> unpack(Files& files, const Path& target, const Path& spool, const UnpackLimits& limits = {},
                                       const std::function<void(const UnpackProgress&)>& progress = {},
                                       std::stop_token stop = {});

}  // namespace quorate::review
