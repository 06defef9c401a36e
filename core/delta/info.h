// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quorate::delta {

// What the encoder optimises for. The numbers are in the format; they never change.
enum class Profile : std::uint8_t {
    fast = 0,      // zstd: quick to make, quickest to apply
    balanced = 1,  // LZMA
    max = 2,       // the smallest result; needs more memory and time on the device
    small = 3,     // dictionaries of at most 1 MiB: fits a device with 4 MiB for everything
};

// What a device can afford. Everything is checked before it is allocated ("delta.too-large").
struct Limits {
    std::uint64_t maxOld = std::uint64_t{1} << 40;          // bytes of the base
    std::uint64_t maxNew = std::uint64_t{1} << 40;          // bytes of the result
    std::uint64_t maxMemory = std::uint64_t{64} << 20;      // heap of the decoder
    std::uint32_t maxDictionary = std::uint32_t{16} << 20;  // of a single decompressor; part of the heap
    std::uint64_t maxScratch = std::uint64_t{4} << 30;      // bytes on disk for unpacked members of the base
    std::uint64_t maxExpanded = std::uint64_t{1} << 40;     // bytes of base or result with their members unpacked
};

// A compression library whose encoder a device needs; gzip is our own making of what GNU gzip makes. The numbers are in
// the format.
enum class Packer : std::uint8_t { zlib = 1, lzma = 2, zstd = 3, gzip = 4 };
[[nodiscard]] std::string_view toString(Packer packer);

struct PackerNeed {
    Packer packer = Packer::zlib;
    std::string version;  // exactly this one: another may pack to other bytes

    friend bool operator==(const PackerNeed&, const PackerNeed&) = default;
};

// Of a delta whose images were unpacked: the compressed members in them count with what they hold, and those of the
// result are packed again to the same bytes.
struct MemberInfo {
    std::uint64_t oldSize = 0;  // of the base with its members unpacked
    std::uint64_t newSize = 0;  // of the result likewise
    std::uint64_t scratch = 0;  // bytes on disk that the decoder needs meanwhile
    std::vector<PackerNeed> packers;
};

// What the header of a delta says. A full artifact is a delta without a base: oldSize 0.
struct DeltaInfo {
    unsigned version = 0;  // of the format
    Profile profile = Profile::balanced;
    std::uint64_t oldSize = 0;
    std::uint64_t newSize = 0;
    TargetHash oldHash;  // of the empty string for a full artifact
    TargetHash newHash;
    std::uint64_t headSize = 0;     // bytes of header and map, the part of the payload that every resume reads again
    std::uint64_t payloadSize = 0;  // of the whole delta; 0 where it is not known yet (inspect)
    std::uint32_t chunkSize = 0;    // bytes of output between two checkpoints
    std::uint64_t chunkCount = 0;
    std::uint64_t memory = 0;      // heap in bytes that the decoder will need at most
    std::uint32_t dictionary = 0;  // the largest that a decompressor of this delta needs
    bool inPlace = false;          // its chunks come in an order that lets each overwrite the old image (in_place.h)
    std::optional<MemberInfo> members;

    // Sizes of the images that map and chunks speak of.
    [[nodiscard]] std::uint64_t codedOld() const { return members ? members->oldSize : oldSize; }
    [[nodiscard]] std::uint64_t codedNew() const { return members ? members->newSize : newSize; }
    [[nodiscard]] bool isFull() const { return oldSize == 0; }
};

}  // namespace quorate::delta
