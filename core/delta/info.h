// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>

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

    [[nodiscard]] bool isFull() const { return oldSize == 0; }
};

}  // namespace quorate::delta
