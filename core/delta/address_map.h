// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/unpack.h"

#include <array>
#include <optional>
#include <vector>

namespace quorate::delta {

// A part of an image that is loaded into memory at an address of its own, e.g. a PT_LOAD segment.
struct Segment {
    std::uint64_t offset = 0;   // in the image
    std::uint64_t size = 0;     // bytes in the image
    std::uint64_t address = 0;  // of its first byte
    std::uint64_t memory = 0;   // bytes in memory; not less than size
    std::uint32_t space = 0;    // index in AddressMap::spaces

    [[nodiscard]] std::uint64_t end() const { return offset + size; }
    friend bool operator==(const Segment&, const Segment&) = default;
};

// One program's addresses. Tables of 32-bit numbers are often relative to one of its bases.
struct Space {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::array<std::uint64_t, 4> bases{};  // lowest address, .eh_frame_hdr, .text, .rodata

    [[nodiscard]] bool contains(std::uint64_t address) const { return address >= low && address < high; }
    friend bool operator==(const Space&, const Space&) = default;
};

// Where the bytes of an image lie in memory. Space 0 is the image itself: its addresses are offsets, and it holds
// everything that no segment holds.
class AddressMap {
public:
    static constexpr std::size_t maxSegments = 65536;
    static constexpr std::size_t maxSpaces = 16384;

    explicit AddressMap(std::uint64_t imageSize);
    // Sorted by offset, no overlap, inside the image; spaces[0] is the image.
    AddressMap(std::uint64_t imageSize, std::vector<Space> spaces, std::vector<Segment> segments);

    [[nodiscard]] std::uint64_t imageSize() const { return m_imageSize; }
    [[nodiscard]] const std::vector<Space>& spaces() const { return m_spaces; }
    [[nodiscard]] const std::vector<Segment>& segments() const { return m_segments; }

    // The stretch of the image around an offset that is in one segment, or in none.
    struct Stretch {
        std::uint32_t space = 0;
        std::uint64_t address = 0;  // of the offset asked for
        std::uint64_t rest = 0;     // bytes to the end of the stretch
    };
    [[nodiscard]] Stretch at(std::uint64_t offset) const;
    // The segment of a space that holds an address, its memory beyond the image included.
    [[nodiscard]] const Segment* segmentOf(std::uint32_t space, std::uint64_t address) const;

    // Whether no address is in two segments of the space, as far as that is quickly told.
    [[nodiscard]] bool isDisjoint(std::uint32_t space) const { return m_disjoint[space]; }

    friend bool operator==(const AddressMap& a, const AddressMap& b)
    {
        return a.m_imageSize == b.m_imageSize && a.m_spaces == b.m_spaces && a.m_segments == b.m_segments;
    }
    void encodeTo(Bytes& out) const;
    [[nodiscard]] static Result<AddressMap> decode(StreamReader& in, std::uint64_t imageSize, std::uint64_t memory);
    [[nodiscard]] std::uint64_t memory() const;  // heap

private:
    [[nodiscard]] bool areDisjoint(std::uint32_t space) const;

    std::uint64_t m_imageSize;
    std::vector<Space> m_spaces;
    std::vector<Segment> m_segments;
    std::vector<std::uint32_t> m_bySpace;     // indices of segments, by space
    std::vector<std::uint32_t> m_spaceBegin;  // in m_bySpace; one more than there are spaces
    std::vector<bool> m_disjoint;             // by space
};

}  // namespace quorate::delta
