// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/tree.h"

// The index of a tree archive between bytes and values; for the files of this folder.
namespace quorate::delta {

inline constexpr std::size_t treeHeaderBytes = 32;
inline constexpr std::uint64_t treeAlignment = 16;

struct TreeHeader {
    std::uint64_t indexBytes = 0;
    std::uint64_t entries = 0;
    std::uint64_t archiveSize = 0;
};

// `header`: at least magic and version; all treeHeaderBytes when these fit. Checks the limits.
[[nodiscard]] Result<TreeHeader> parseTreeHeader(BytesView header, const TreeLimits& limits);

// `bytes`: exactly header.indexBytes.
[[nodiscard]] Result<TreeIndex> parseTreeIndex(const TreeHeader& header, BytesView bytes, const TreeLimits& limits);

// Checks paths, order, parents, permissions and limits, and computes the offsets and sizes of the archive.
[[nodiscard]] Status layOutTree(TreeIndex& index, const TreeLimits& limits);

}  // namespace quorate::delta
