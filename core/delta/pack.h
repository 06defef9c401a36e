// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/format.h"

#include <stop_token>

// Compression of the streams of a delta; the counterpart of unpack.h.
namespace quorate::delta {

struct PackedStream {
    PackedSize size;
    Bytes bytes;
};

struct PackOptions {
    bool lzma = true;  // otherwise zstd alone
    int zstdLevel = 19;
    std::uint32_t dictionary = 1u << 20;  // the most that a decompressor may need
    LzmaShape shape;
    std::stop_token stop;  // once requested, what comes back is of no use
};

// The smallest of raw, zstd and LZMA, as the options allow.
[[nodiscard]] PackedStream pack(BytesView raw, const PackOptions& options);

// The same after a reference, and never raw. `most`: bytes above which it is of no use.
[[nodiscard]] PackedStream packAfter(BytesView reference, BytesView raw, std::uint64_t most, const PackOptions& options);

// How large zstd at a low level makes it, after a reference if there is one: a quick guess of how well something compresses.
[[nodiscard]] std::uint64_t quickSize(BytesView raw, BytesView reference = {});
// Whether the best that was found could be beaten by what the quick guess was about: the guess is some way above what real
// compression gives.
[[nodiscard]] constexpr bool mayBeat(std::uint64_t quick, std::uint64_t best)
{
    return best * 5 > quick * 3;
}

}  // namespace quorate::delta
