// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/address_map.h"
#include "core/delta/map.h"

#include <array>
#include <optional>
#include <vector>

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
    // What was found of late, so that it need not be searched for again. Changes no answer. References of code alternate
    // between a few segments: each has what was found in it.
    struct Nearby {
        struct Found {
            const Segment* segment = nullptr;  // of the old image, the only one of its space at its addresses
            std::uint64_t begin = 0;           // of the stretch of the new image
            AddressMap::Stretch stretch;
        };
        static constexpr std::size_t most = 4;
        std::array<Found, most> found;
        std::size_t last = 0;  // index of the one used last
        Found shared;          // of a segment that is not the only one at its addresses: found anew each time
    };
    [[nodiscard]] std::optional<Target> project(std::uint32_t oldSpace, std::uint64_t oldAddress, Nearby& nearby) const
    {
        if (oldSpace == 0) {
            if (oldAddress >= m_oldMap.imageSize()) return std::nullopt;
            const auto found = projectOffset(oldAddress);
            if (!found) return std::nullopt;
            return Target{found->offset, found->place};
        }
        Nearby::Found* found = &nearby.found[nearby.last];
        if (!holds(*found, oldSpace, oldAddress)) {
            found = search(oldSpace, oldAddress, nearby);
            if (found == nullptr) return std::nullopt;
        }
        const Segment& segment = *found->segment;
        const auto inside = oldAddress - segment.address;
        if (inside >= segment.size) return projectBeyond(segment, inside);
        const auto moved = projectOffset(segment.offset + inside);
        if (!moved || moved->offset >= m_newMap.imageSize()) return std::nullopt;
        const auto within = moved->offset - found->begin;
        if (within < found->stretch.rest) return Target{found->stretch.address + within, moved->place};
        found->begin = moved->offset;
        found->stretch = m_newMap.at(moved->offset);
        return Target{found->stretch.address, moved->place};
    }

    [[nodiscard]] const AddressMap& oldMap() const { return m_oldMap; }
    [[nodiscard]] const AddressMap& newMap() const { return m_newMap; }

    // Heap of a projector, before it is made.
    [[nodiscard]] static std::uint64_t memoryFor(std::uint64_t covers, std::uint64_t oldSize);

private:
    struct Offset {
        std::uint64_t offset = 0;
        std::uint32_t place = 0;
    };
    static bool holds(const Nearby::Found& found, std::uint32_t oldSpace, std::uint64_t oldAddress)
    {
        return found.segment != nullptr && found.segment->space == oldSpace &&
               oldAddress - found.segment->address < found.segment->memory;
    }

    [[nodiscard]] std::optional<Offset> projectOffset(std::uint64_t oldOffset) const
    {
        if (m_order.empty()) return std::nullopt;
        constexpr std::uint32_t few = 4;  // up to here one after the other is quicker than by halves
        const auto page = oldOffset >> m_pageBits;
        std::uint32_t index = m_pages[page];
        const std::uint32_t end = m_pages[page + 1];
        if (end - index > few) {
            index = searchPage(index, end, oldOffset);
        } else {
            while (index < end && m_covers[m_order[index]].oldOffset <= oldOffset) ++index;
        }
        const Cover* before = index > 0 ? &m_covers[m_order[index - 1]] : nullptr;
        if (before != nullptr && oldOffset < before->oldEnd()) {
            return Offset{before->newOffset + (oldOffset - before->oldOffset), index * 2};
        }
        // In a gap: with the nearer neighbour.
        const Cover* after = index < m_order.size() ? &m_covers[m_order[index]] : nullptr;
        const bool withBefore =
            before != nullptr && (after == nullptr || oldOffset - before->oldEnd() <= after->oldOffset - oldOffset);
        if (withBefore) return Offset{before->newOffset + (oldOffset - before->oldOffset), index * 2 + 1};
        return Offset{after->newOffset - (after->oldOffset - oldOffset), index * 2 + 1};
    }
    // The first in m_order from `first` to `end` that begins after the offset.
    [[nodiscard]] std::uint32_t searchPage(std::uint32_t first, std::uint32_t end, std::uint64_t oldOffset) const;
    // Finds the segment of an address; null when there is none.
    [[nodiscard]] Nearby::Found* search(std::uint32_t oldSpace, std::uint64_t oldAddress, Nearby& nearby) const;
    // Memory that the image does not hold (.bss): it moves with the end of its segment.
    [[nodiscard]] std::optional<Target> projectBeyond(const Segment& segment, std::uint64_t inside) const;

    const std::vector<Cover>& m_covers;
    const AddressMap& m_oldMap;
    const AddressMap& m_newMap;
    std::vector<std::uint32_t> m_order;  // covers by old offset, those inside others left out
    std::vector<std::uint32_t> m_pages;  // per page of the old image: the first in m_order that begins in it or later
    unsigned m_pageBits;
};

}  // namespace quorate::delta
