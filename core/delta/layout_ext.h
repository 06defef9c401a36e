// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/layout.h"

namespace quorate::delta {

// True when an image begins like an ext2, ext3 or ext4 file system.
[[nodiscard]] bool isExt(BytesView image);

struct ExtFile {
    struct Piece {
        std::uint64_t from = 0;  // in the file; between pieces it reads as zeros
        std::uint64_t at = 0;    // in the image
        std::uint64_t size = 0;
    };
    std::string path;
    std::vector<Piece> pieces;  // at least one
};

// Which blocks of it hold the contents of which files (Documentation/filesystems/ext4 of Linux): of files with more than
// one name the first that is found. Contents kept in the inode itself and file systems with META_BG are left out. They may
// overlap where the image lies; every piece is inside the image, there are at most mostRanges. Nothing is trusted, work and
// memory are bounded by a multiple of the image's size. Only for telling people: core/review reads file systems to check them.
[[nodiscard]] std::vector<ExtFile> filesOfExt(BytesView image);

}  // namespace quorate::delta
