// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/format.h"
#include "core/delta/member_shape.h"

#include <vector>

// Compressed members: streams of gzip, zlib, xz and zstd inside an image. Where they are unpacked for a delta, map and
// chunks speak of *expanded* images, in which each member's packed bytes are replaced by what it holds. README.md
// describes the bytes.
namespace quorate::delta {

// What a member holds begins at a multiple of this in the expanded image, after zeros: programs inside it then lie as
// image_scan expects them.
inline constexpr std::uint64_t memberAlignment = 16;
// Members of the base that hold more than this are unpacked to disk, once; the others to memory, when they are read.
inline constexpr std::uint64_t largestInMemory = std::uint64_t{1} << 20;
inline constexpr std::uint64_t memberCacheBytes = 2 * largestInMemory;
inline constexpr std::size_t mostShapes = 64;

struct Member {
    std::uint64_t at = 0;      // of the packed bytes in the image
    std::uint64_t packed = 0;  // bytes
    std::uint64_t from = 0;    // of what it holds in the expanded image
    std::uint64_t raw = 0;     // bytes
    std::uint32_t shape = 0;   // index into MemberTable::shapes

    [[nodiscard]] std::uint64_t end() const { return at + packed; }
    [[nodiscard]] std::uint64_t to() const { return from + raw; }
};

// The members of one image, in order and without overlap.
struct MemberSide {
    std::vector<Member> members;
    std::uint64_t size = 0;      // of the image
    std::uint64_t expanded = 0;  // of the expanded image

    // The first member that ends behind `offset` of the expanded image; members.size() when there is none.
    [[nodiscard]] std::size_t firstAfter(std::uint64_t offset) const;
    // Where in the expanded image the byte at `offset` of the image is; of a member's first byte: where what it holds
    // begins. Nothing inside a member.
    [[nodiscard]] std::optional<std::uint64_t> expandedOf(std::uint64_t offset) const;
    // Where in the image a byte of the expanded image comes from; inside a member in proportion.
    [[nodiscard]] std::uint64_t imageOf(std::uint64_t offset) const;
    // Bytes on disk that unpacking them takes.
    [[nodiscard]] std::uint64_t scratch() const;
};

struct MemberTable {
    std::vector<MemberShape> shapes;
    MemberSide before;
    MemberSide after;
    std::uint64_t unpackMemory = 0;  // the most that unpacking one of the base takes
    std::uint64_t packMemory = 0;    // the most that packing one of the result takes
};

// Fills in where the members' contents are. "delta.malformed" when they do not fit into an image of `size` bytes, or
// expand it beyond maxImage.
[[nodiscard]] Status layOut(MemberSide& side, std::uint64_t size);

// Heap of a decoder for the table and what it describes.
[[nodiscard]] std::uint64_t memberMemory(const MemberTable& table);

[[nodiscard]] Bytes encodeMembers(const MemberTable& table);

// `packed`: header.members.packed bytes of a header that has members. Every count and size is checked against the
// stream, the images and the memory of the header.
[[nodiscard]] Result<MemberTable> decodeMembers(const Header& header, BytesView packed);

}  // namespace quorate::delta
