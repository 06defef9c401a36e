// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/address_map.h"
#include "core/delta/map.h"

namespace quorate::delta {

// Where what the old image has at an address went in the new one, as far as the covers know: the address that a
// reference to it has now, most likely. Map and address maps must outlive it.
class Projector {
public:
    Projector(const std::vector<Cover>& covers, const AddressMap& oldMap, const AddressMap& newMap);

    struct Target {
        std::uint64_t address = 0;
        std::uint32_t place = 0;  // equal for addresses in the same cover, or in the same gap between covers
    };
    // What was found last, so that it need not be searched for again. Changes no answer.
    struct Nearby {
        const Segment* segment = nullptr;  // of the old image, the only one of its space at its addresses
        std::uint64_t begin = 0;           // of the stretch of the new image
        AddressMap::Stretch stretch;
    };
    [[nodiscard]] std::optional<Target> project(std::uint32_t oldSpace, std::uint64_t oldAddress, Nearby& nearby) const;

    [[nodiscard]] const AddressMap& oldMap() const { return m_oldMap; }
    [[nodiscard]] const AddressMap& newMap() const { return m_newMap; }

    // Heap of a projector, before it is made.
    [[nodiscard]] static std::uint64_t memoryFor(std::uint64_t covers, std::uint64_t oldSize);

private:
    struct Offset {
        std::uint64_t offset = 0;
        std::uint32_t place = 0;
    };
    [[nodiscard]] std::optional<Offset> projectOffset(std::uint64_t oldOffset) const;
    [[nodiscard]] const Segment* segmentAt(std::uint32_t oldSpace, std::uint64_t oldAddress, Nearby& nearby) const;
    [[nodiscard]] AddressMap::Stretch stretchAt(std::uint64_t newOffset, Nearby& nearby) const;

    const std::vector<Cover>& m_covers;
    const AddressMap& m_oldMap;
    const AddressMap& m_newMap;
    std::vector<std::uint32_t> m_order;  // covers by old offset, those inside others left out
    std::vector<std::uint32_t> m_pages;  // per page of the old image: the first in m_order that begins in it or later
    unsigned m_pageBits;
};

}  // namespace quorate::delta
