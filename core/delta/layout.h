// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string>
#include <vector>

namespace quorate::delta {

// A range of an image with the name of what lies there.
struct NamedRange {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::string name;
};

inline constexpr std::size_t mostRanges = std::size_t{1} << 18;

// The contents of the files of a tar (POSIX ustar and GNU long names), a cpio ("newc", as in an initramfs), a tree archive
// or a file system of ext2 to ext4, there in pieces; nothing for any other image. Sorted, without overlap, at most mostRanges. Nothing is trusted: what
// contradicts itself ends the list.
[[nodiscard]] std::vector<NamedRange> filesOf(BytesView image);

// The sections of all ELF files in an image, wherever they begin (image_scan.h). As above.
[[nodiscard]] std::vector<NamedRange> sectionsOf(BytesView image);

}  // namespace quorate::delta
