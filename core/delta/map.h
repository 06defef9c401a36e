// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/address_map.h"

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

// What all chunks share.
struct Map {
    Map(std::uint64_t oldSize, std::uint64_t newSize) : oldAddresses(oldSize), newAddresses(newSize) {}

    std::vector<Cover> covers;  // sorted by newOffset, without overlap in the new image
    AddressMap oldAddresses;
    AddressMap newAddresses;
    std::vector<std::uint32_t> order;  // in-place deltas: the chunks as their records come; empty: in rising order

    // The first cover that ends after `newOffset`; covers.size() when there is none.
    [[nodiscard]] std::size_t firstAfter(std::uint64_t newOffset) const;
};

[[nodiscard]] Bytes encodeMap(const Map& map);

// `packed`: header.map.packed bytes. Every count is checked against what is left of the stream and of the memory.
[[nodiscard]] Result<Map> decodeMap(const Header& header, BytesView packed);

// Heap that a decoded map takes, with what is made of it to predict references.
[[nodiscard]] std::uint64_t mapMemory(const Map& map);

}  // namespace quorate::delta
