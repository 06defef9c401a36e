// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/member_shape.h"

#include <memory>

namespace quorate::delta {

// Decompression of one member, pushed in and taken out in pieces of any size. Bytes that are no such stream, or need more
// memory, are "delta.malformed".
class MemberUnpacker {
public:
    struct Step {
        std::size_t used = 0;      // of the input
        std::size_t produced = 0;  // of the output
        bool ended = false;        // the stream is complete
    };

    // Of the shape only what unpackMemory() depends on is looked at.
    [[nodiscard]] static Result<std::unique_ptr<MemberUnpacker>> make(const MemberShape& shape);
    virtual ~MemberUnpacker() = default;
    // Goes on until the input is used up, the output is full or the stream ends.
    [[nodiscard]] virtual Result<Step> run(BytesView in, std::span<std::uint8_t> out) = 0;
};

// Heap that unpacking takes at most.
[[nodiscard]] std::uint64_t unpackMemory(const MemberShape& shape);

}  // namespace quorate::delta
