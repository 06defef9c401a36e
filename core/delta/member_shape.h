// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/info.h"

#include <array>

namespace quorate::delta {

// What kind of stream a member is. The numbers are in the format.
enum class MemberCodec : std::uint8_t {
    deflate = 1,  // RFC 1951, as inside gzip and zip, packed by zlib
    zlib = 2,     // RFC 1950, packed by zlib
    xz = 3,       // an .xz stream of any number of blocks
    zstd = 4,     // a frame
    gzip = 5,     // RFC 1951 as GNU gzip packs it
};

// How a member was packed. What the numbers mean depends on the codec; those of an old member only say what unpacking
// needs, the others are 0.
struct MemberShape {
    MemberCodec codec = MemberCodec::deflate;
    std::array<std::uint32_t, 12> numbers{};

    friend bool operator==(const MemberShape&, const MemberShape&) = default;
};

// deflate, zlib: arguments of deflateInit2. gzip: the level alone.
namespace deflate_number {
enum : std::size_t { level, memLevel, strategy, count };
}

// xz: a variant of the encoder, and what lzma_options_lzma and the chain of filters have.
namespace xz_number {
enum : std::size_t { variant, check, dictionary, lc, lp, pb, mode, niceLength, matchFinder, depth, branches, blockSize, count };
}
enum class XzVariant : std::uint32_t {
    stream,  // lzma_stream_encoder: one block, which does not say its size
    buffer,  // lzma_stream_buffer_encode: one block, which does
    blocks,  // lzma_stream_encoder_mt: blocks of blockSize
};

// zstd: window is that of a decoder as log2, or of an encoder that was told one, else 0.
namespace zstd_number {
enum : std::size_t { level, flags, window, count };
}
namespace zstd_flag {
enum : std::uint32_t {
    checksum = 1,
    contentSize = 2,
    whole = 4,       // in one call; otherwise in pieces of 128 KiB
    emptyEnd = 8,    // the frame is ended after the last piece, not with it
    workers = 16,    // with nbWorkers 1, as the program zstd does
    longRange = 32,  // with long distance matching
    all = 63,
};
}

[[nodiscard]] std::size_t numbersOf(MemberCodec codec);  // in use; 0 for a codec that does not exist
[[nodiscard]] std::string_view toString(MemberCodec codec);
[[nodiscard]] Packer packerOf(MemberCodec codec);
// Whether the numbers are such that they can be given to a library.
[[nodiscard]] bool isPossible(const MemberShape& shape);

}  // namespace quorate::delta
