// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/format.h"

#include <vector>

namespace quorate::delta {

// A range of the new image that is made from an equally long range of the old one.
struct Cover {
    std::uint64_t newOffset = 0;
    std::uint64_t oldOffset = 0;
    std::uint64_t size = 0;

    [[nodiscard]] std::uint64_t newEnd() const { return newOffset + size; }
    [[nodiscard]] std::uint64_t oldEnd() const { return oldOffset + size; }
    friend bool operator==(const Cover&, const Cover&) = default;
};

// What all chunks share: the covers, sorted by newOffset, without overlap in the new image.
struct Map {
    std::vector<Cover> covers;

    // The first cover that ends after `newOffset`; covers.size() when there is none.
    [[nodiscard]] std::size_t firstAfter(std::uint64_t newOffset) const;
};

[[nodiscard]] Bytes encodeMap(const Map& map);

// `packed`: header.map.packed bytes. Every count is checked against what is left of the stream and of the memory.
[[nodiscard]] Result<Map> decodeMap(const Header& header, BytesView packed);

// Heap that a decoded map takes.
[[nodiscard]] std::uint64_t mapMemory(std::uint64_t covers);

}  // namespace quorate::delta
