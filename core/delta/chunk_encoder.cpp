// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/chunk_encoder.h"

#include "core/crypto/sha256.h"
#include "core/delta/residual.h"

#include <algorithm>
#include <optional>

namespace quorate::delta {
namespace {

constexpr LzmaShape shapeOfRuns{0, 0, 0};
constexpr LzmaShape shapeOfValues{3, 0, 0};
constexpr LzmaShape shapeOfBytes{3, 0, 2};
constexpr std::uint64_t smallImage = 256 * 1024;  // up to here a range of the base is tried as reference

PackOptions with(const EncodeContext& context, LzmaShape shape)
{
    PackOptions options = context.settings.pack;
    options.shape = shape;
    options.stop = context.stop;
    return options;
}

struct Split {
    Bytes residual;  // of the covered bytes
    Bytes extra;
    bool isCopy = false;
};

Split split(const EncodeContext& context, std::uint64_t begin, std::uint64_t size)
{
    Split result;
    const auto end = begin + size;
    auto at = begin;
    for (auto i = context.map.firstAfter(begin); at < end; ++i) {
        const bool has = i < context.map.covers.size() && context.map.covers[i].newOffset < end;
        const auto gapEnd = has ? std::max(at, context.map.covers[i].newOffset) : end;
        append(result.extra, context.newImage.subspan(at, gapEnd - at));
        at = gapEnd;
        if (!has) break;
        const auto& cover = context.map.covers[i];
        const auto coverEnd = std::min(end, cover.newEnd());
        const auto* from = context.oldImage.data() + cover.oldOffset + (at - cover.newOffset);
        const auto* to = context.newImage.data() + at;
        const auto count = static_cast<std::size_t>(coverEnd - at);
        const auto had = result.residual.size();
        result.residual.resize(had + count);
        for (std::size_t k = 0; k < count; ++k) result.residual[had + k] = static_cast<std::uint8_t>(to[k] - from[k]);
        at = coverEnd;
    }
    result.isCopy = result.extra.empty() && std::ranges::all_of(result.residual, [](std::uint8_t b) { return b == 0; });
    return result;
}

EncodedChunk encodeDelta(const EncodeContext& context, const Split& parts)
{
    EncodedChunk chunk;
    if (parts.isCopy) return chunk;
    chunk.record.kind = RecordKind::delta;
    ResidualWriter writer;
    writer.add(parts.residual);
    writer.finish();
    const std::pair<StreamId, PackedStream> streams[] = {
        {streamRuns, pack(writer.runs(), with(context, shapeOfRuns))},
        {streamValues, pack(writer.values(), with(context, shapeOfValues))},
        {streamExtra, pack(parts.extra, with(context, shapeOfBytes))},
    };
    for (const auto& [id, stream] : streams) {
        chunk.record.streams[id] = stream.size;
        append(chunk.payload, stream.bytes);
    }
    return chunk;
}

EncodedChunk encodeWhole(const EncodeContext& context, BytesView bytes)
{
    auto packed = pack(bytes, with(context, shapeOfBytes));
    EncodedChunk chunk;
    chunk.record.kind = RecordKind::whole;
    chunk.record.streams[0] = packed.size;
    chunk.payload = std::move(packed.bytes);
    return chunk;
}

// A small image may compress best right after the old one.
std::optional<EncodedChunk> encodeAfterBase(const EncodeContext& context, BytesView bytes)
{
    if (context.newImage.size() > smallImage || context.oldImage.empty()) return std::nullopt;
    const auto size = std::min<std::uint64_t>({context.oldImage.size(), smallImage, context.settings.pack.dictionary});
    const auto reference = context.oldImage.last(size);
    auto packed = packAfter(reference, bytes, with(context, shapeOfBytes));
    if (packed.bytes.empty()) return std::nullopt;
    EncodedChunk chunk;
    chunk.record.kind = RecordKind::reference;
    chunk.record.referenceOffset = context.oldImage.size() - size;
    chunk.record.referenceSize = size;
    chunk.record.streams[0] = packed.size;
    chunk.payload = std::move(packed.bytes);
    return chunk;
}

std::uint64_t sizeOf(const EncodedChunk& chunk)
{
    return encodeRecord(chunk.record, false).size() + chunk.payload.size();
}

}  // namespace

EncodedChunk encodeChunk(const EncodeContext& context, std::uint64_t begin, std::uint64_t size)
{
    const auto bytes = context.newImage.subspan(begin, size);
    const auto parts = split(context, begin, size);
    if (parts.isCopy) return {};
    const bool covered = !parts.residual.empty();
    EncodedChunk best = covered ? encodeDelta(context, parts) : encodeWhole(context, bytes);
    // The quick guess is some way above what the real compression gives.
    if (covered && best.payload.size() > size / 16 && best.payload.size() * 5 > quickSize(bytes) * 3) {
        auto whole = encodeWhole(context, bytes);
        if (sizeOf(whole) < sizeOf(best)) best = std::move(whole);
    }
    if (covered && recordMemory(best.record, context.settings.pack.dictionary) > context.settings.chunkMemory) {
        best = encodeWhole(context, bytes);
    }
    if (auto after = encodeAfterBase(context, bytes); after && sizeOf(*after) < sizeOf(best)) best = std::move(*after);
    const auto digest = crypto::sha256(bytes);
    std::copy_n(digest.bytes.begin(), digestBytes, best.record.digest.begin());
    return best;
}

}  // namespace quorate::delta
