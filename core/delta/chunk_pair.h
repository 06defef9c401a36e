// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/chunk_decoder.h"

// Two chunks at the same time, on two threads. They share the map and the base only.
namespace quorate::delta {

// A record whose payload is kept until it is decoded.
struct HeldRecord {
    Record record;
    std::uint64_t begin = 0;  // of its chunk, in the new image
    std::uint64_t size = 0;
    std::uint64_t end = 0;    // of the record, in the payload
    Bytes payload;
};

// Heap that two records of one kind take while they are decoded together, without what all chunks share.
[[nodiscard]] std::uint64_t pairMemory(const Record& one, const Record& other, std::uint64_t chunkSize,
                                       std::uint32_t dictionary);

// Rebuilds the chunk; its bytes go to the context's output.
[[nodiscard]] Status decodeHeld(ChunkContext& context, const HeldRecord& held);

struct PairResult {
    Status first;
    Status second;
};
// The first on the caller's thread and to the context's output, the second on another and to `out`. The context's base
// must be readable from two threads.
[[nodiscard]] PairResult decodePair(ChunkContext& context, const HeldRecord& first, const HeldRecord& second,
                                    Bytes& out);

}  // namespace quorate::delta
