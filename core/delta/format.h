// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/info.h"
#include "core/delta/streams.h"

#include <array>
#include <optional>

// The bytes of a delta: constants, header and record headers. README.md describes the whole format.
namespace quorate::delta {

inline constexpr std::uint8_t formatVersion = 6;
inline constexpr std::uint8_t oldestVersion = 5;  // that is still decoded
inline constexpr unsigned minChunkLog = 16;
inline constexpr unsigned maxChunkLog = 24;
inline constexpr std::uint64_t maxImage = std::uint64_t{1} << 40;
inline constexpr std::size_t digestBytes = 16;              // the first bytes of a SHA-256
inline constexpr std::size_t checksumBytes = 4;             // the first bytes of the head's SHA-256
inline constexpr std::uint64_t unpackerBytes = 192 * 1024;  // heap of a decompressor beyond its dictionary
inline constexpr std::uint64_t memoryUnit = 16 * 1024;      // DeltaInfo::memory is a multiple of it
inline constexpr std::size_t maxHeaderBytes = 320;
inline constexpr std::size_t mostPackers = 4;         // a delta needs
inline constexpr std::size_t maxPackerVersion = 31;   // bytes of its name
inline constexpr std::size_t maxRecordBytes = 96;

// How a stream is packed. Numbers in the format: 0 raw, 1 zstd, 2 model, 3 + (pb * 5 + lp) * 9 + lc LZMA.
enum class Codec : std::uint8_t { raw, zstd, model, lzma };

struct LzmaShape {
    std::uint8_t lc = 3;
    std::uint8_t lp = 0;
    std::uint8_t pb = 0;
};

struct PackedSize {
    Codec codec = Codec::raw;
    LzmaShape shape;           // LZMA only
    std::uint64_t raw = 0;     // bytes after unpacking
    std::uint64_t packed = 0;  // bytes in the delta; equal to raw for Codec::raw
};

void putPackedSize(Bytes& to, const PackedSize& size);

// The decompressor's dictionary for a stream: the smallest power of two that holds it, between 4 KiB and `most`.
[[nodiscard]] std::uint32_t dictionaryFor(std::uint64_t raw, std::uint32_t most);

struct Header {
    DeltaInfo info;
    PackedSize map;
    PackedSize members;     // where info.members is set
    std::size_t bytes = 0;  // of the header alone
};

[[nodiscard]] Bytes encodeHeader(const Header& header);

// Nothing when `data` ends before the header does. Errors as in decoder.h.
[[nodiscard]] Result<std::optional<Header>> parseHeader(BytesView data, const Limits& limits);

// What tells that a chunk is right: the hash of all bytes up to its end, so that whoever hashes the whole has hashed the
// chunks too. Where chunks have an order of their own or hold unpacked
// members it is that of the chunk's bytes.
using Digest = std::array<std::uint8_t, digestBytes>;
[[nodiscard]] Digest digestOf(const Hash32& hash);

[[nodiscard]] inline bool hashesChunksAlone(const DeltaInfo& info)
{
    return info.inPlace || info.members.has_value();
}

// What a chunk is made of. Numbers in the format.
enum class RecordKind : std::uint8_t {
    copy = 0,       // `run` whole chunks that the map covers completely, byte for byte
    whole = 1,      // the chunk in one stream, without the base
    delta = 2,      // covers, with a residual on them, and extra bytes between them
    reference = 3,  // like whole, but the decompressor has seen a range of the base before
};

// The streams of a delta record, in the order of the format. All but the last are kept packed in memory while the chunk
// is rebuilt, the last is unpacked as it arrives.
enum StreamId : std::size_t { streamModes, streamRuns, streamValues, streamExtra, streamCount };

struct Record {
    RecordKind kind = RecordKind::copy;
    std::uint64_t run = 1;
    std::uint64_t referenceOffset = 0;
    std::uint64_t referenceSize = 0;
    std::array<PackedSize, streamCount> streams;  // whole and reference use the first
    Digest digest{};
    std::size_t bytes = 0;                        // of the record's header
    [[nodiscard]] std::uint64_t payload() const;  // bytes of the streams
};

// Heap that rebuilding a chunk takes for packed bytes and dictionaries.
[[nodiscard]] std::uint64_t recordMemory(const Record& record, std::uint32_t dictionary);

// Whether a delta's records have digests: not where the result has one chunk only, which is also the whole, unless it
// overwrites the old image and so has to be right before it is written, or is packed and has to be right before that.
[[nodiscard]] inline bool hasDigests(const DeltaInfo& info)
{
    return info.chunkCount > 1 || info.inPlace || info.members.has_value();
}

// Copies of the base have no digest: its hash was checked.
[[nodiscard]] Bytes encodeRecord(const Record& record, bool withDigest);

// Nothing when `data` ends before the record's header does. `chunkBytes`: output of the record's (first) chunk.
[[nodiscard]] Result<std::optional<Record>> parseRecord(BytesView data, bool withDigest, std::uint64_t chunkBytes,
                                                        const DeltaInfo& info);

[[nodiscard]] tl::unexpected<Error> malformed(std::string context);
[[nodiscard]] tl::unexpected<Error> altered(std::string context);
[[nodiscard]] tl::unexpected<Error> tooLarge(std::string context);
[[nodiscard]] tl::unexpected<Error> cancelled();

}  // namespace quorate::delta
