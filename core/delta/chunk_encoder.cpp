// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/chunk_encoder.h"

#include "core/delta/residual.h"
#include "core/delta/varint.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace quorate::delta {
namespace {

constexpr LzmaShape shapeOfRuns{0, 0, 0};
constexpr LzmaShape shapeOfValues{3, 0, 0};
constexpr LzmaShape shapeOfBytes{3, 0, 2};
constexpr std::uint64_t largestReference = 256 * 1024;  // up to here a range of the base is tried as reference

PackOptions with(const EncodeContext& context, LzmaShape shape)
{
    PackOptions options = context.settings.pack;
    options.shape = shape;
    options.stop = context.stop;
    return options;
}

struct Split {
    Bytes modes;
    Bytes residual;   // of the covered bytes
    Bytes predicted;  // the covered bytes without it; these three only for the model
    Bytes tags;
    Bytes places;
    Bytes extra;
    bool isCopy = false;
};

// Takes a chunk apart into what covers give and what they do not, and finds the mode of each block.
class Splitter {
public:
    Splitter(const EncodeContext& context, std::uint64_t begin, std::uint64_t size)
        : m_context(context), m_begin(begin), m_end(begin + size), m_cover(context.map.firstAfter(begin))
    {
        if (context.projector != nullptr) m_predictor.emplace(*context.projector);
        // Not doubled again and again: a chunk is all that a thread may hold of these.
        m_split.residual.reserve(size);
        if (!context.settings.model) return;
        for (auto* column : {&m_split.predicted, &m_split.tags, &m_split.places}) column->reserve(size);
    }

    Split run()
    {
        for (auto at = m_begin; at < m_end; at = std::min(m_end, at + modeBlock))
            block(at, std::min(m_end, at + modeBlock));
        // Where a mode predicts every byte the residual is zero as well, but the bytes are not those of the base.
        m_split.isCopy = m_split.modes.empty() && m_split.extra.empty() &&
                         std::ranges::all_of(m_split.residual, [](std::uint8_t b) { return b == 0; });
        return std::move(m_split);
    }

private:
    struct Piece {
        std::uint64_t newOffset;
        std::uint64_t oldOffset;
        std::size_t size;
    };

    void block(std::uint64_t begin, std::uint64_t end)
    {
        if (m_context.stop.stop_requested()) return;
        m_pieces.clear();
        const auto& covers = m_context.map.covers;
        auto at = begin;
        while (at < end) {
            const bool has = m_cover < covers.size() && covers[m_cover].newOffset < end;
            const auto gapEnd = has ? std::max(at, covers[m_cover].newOffset) : end;
            append(m_split.extra, m_context.newImage.subspan(at, gapEnd - at));
            at = gapEnd;
            if (!has) break;
            const auto& cover = covers[m_cover];
            const auto pieceEnd = std::min(end, cover.newEnd());
            if (at < pieceEnd)
                m_pieces.push_back(
                    {at, cover.oldOffset + (at - cover.newOffset), static_cast<std::size_t>(pieceEnd - at)});
            at = pieceEnd;
            if (at == cover.newEnd()) ++m_cover;
        }
        chooseMode(begin);
        if (m_mode != m_lastMode) {
            flushModes();
            m_lastMode = m_mode;
        }
        ++m_blocks;
        for (const auto& piece : m_pieces) encode(piece);
        if (end == m_end && m_mode != Mode::none) flushModes();
    }

    void flushModes()
    {
        if (m_blocks > 0) {
            putVarint(m_split.modes, m_blocks);
            m_split.modes.push_back(static_cast<std::uint8_t>(m_lastMode));
        }
        m_blocks = 0;
    }

    // Whether from here on so much is as it was that a run of blocks without a mode pays.
    bool isUnchangedLong(std::uint64_t begin)
    {
        const auto least = m_context.settings.leastUnchanged * modeBlock;
        if (begin + modeBlock <= m_unchangedEnd) return true;  // the run has begun
        const auto end = std::min(m_end, begin + 64 * modeBlock);
        const auto& covers = m_context.map.covers;
        auto at = begin;
        for (auto i = m_context.map.firstAfter(begin); at < end; ++i) {
            const auto gapEnd = i < covers.size() ? std::min(end, covers[i].newOffset) : end;
            at = std::max(at, gapEnd);
            if (at == end) break;
            const auto& cover = covers[i];
            const auto* old = m_context.oldImage.data() + cover.oldOffset + (at - cover.newOffset);
            const auto* fresh = m_context.newImage.data() + at;
            const auto size = std::min(end, cover.newEnd()) - at;
            const auto same = static_cast<std::uint64_t>(std::mismatch(old, old + size, fresh).first - old);
            at += same;
            if (same < size) break;
        }
        if (at - begin < std::min(least, m_end - begin)) return false;
        m_unchangedEnd = at;
        return begin + modeBlock <= at || at == m_end;
    }

    void chooseMode(std::uint64_t begin)
    {
        if (!m_predictor || m_pieces.empty()) return;
        if (isUnchangedLong(begin)) {
            m_mode = Mode::none;
            return;
        }
        auto least = cost(m_mode);
        if (least == 0) return;
        constexpr std::uint64_t change = 3;  // what a new run of modes costs
        const auto before = m_mode;
        for (const Mode mode : m_context.modes) {
            if (mode == before) continue;
            const auto other = cost(mode);
            if (other + (m_mode == before ? change : 0) < least) {
                least = other;
                m_mode = mode;
            }
        }
    }

    std::span<std::uint8_t> copyOld(const Piece& piece)
    {
        m_buffer.resize(piece.size);
        std::copy_n(m_context.oldImage.data() + piece.oldOffset, piece.size, m_buffer.data());
        return m_buffer;
    }

    // A guess of what the residual of the block will take.
    std::uint64_t cost(Mode mode)
    {
        std::uint64_t sum = 0;
        for (const auto& piece : m_pieces) {
            const auto bytes = copyOld(piece);
            const auto* actual = m_context.newImage.data() + piece.newOffset;
            m_predictor->tryOut(mode, bytes, piece.oldOffset, piece.newOffset, actual);
            bool inRun = false;
            for (std::size_t i = 0; i < bytes.size(); ++i) {
                const bool differs = bytes[i] != actual[i];
                sum += differs ? (inRun ? 2 : 3) : 0;
                inRun = differs;
            }
        }
        return sum;
    }

    void encode(const Piece& piece)
    {
        const auto bytes = copyOld(piece);
        const auto* actual = m_context.newImage.data() + piece.newOffset;
        const bool modelled = m_context.settings.model;
        const auto settle = [&](std::size_t from, std::size_t to) {
            for (auto i = from; i < to; ++i) {
                if (modelled) {
                    m_split.predicted.push_back(bytes[i]);
                    m_split.tags.push_back(
                        ResidualModel<BitEncoder>::tagOf(familyOf(m_mode), m_fields[i]));
                    m_split.places.push_back(static_cast<std::uint8_t>((piece.newOffset + i) & 7));
                }
                m_split.residual.push_back(static_cast<std::uint8_t>(actual[i] - bytes[i]));
                bytes[i] = actual[i];
            }
            return true;
        };
        m_fields.fill(0);
        if (m_predictor && m_mode != Mode::none) {
            m_predictor->run(m_mode, bytes, piece.oldOffset, piece.newOffset, m_fields.data(), settle);
        } else {
            settle(0, bytes.size());
        }
    }

    const EncodeContext& m_context;
    const std::uint64_t m_begin;
    const std::uint64_t m_end;
    std::size_t m_cover;
    std::optional<Predictor> m_predictor;
    std::vector<Piece> m_pieces;  // of the block
    Bytes m_buffer;
    std::array<std::uint8_t, modeBlock> m_fields{};
    Mode m_mode = Mode::none;
    Mode m_lastMode = Mode::none;
    std::uint64_t m_blocks = 0;  // with m_lastMode, not yet written
    std::uint64_t m_unchangedEnd = 0;  // of the run of unchanged bytes that was found last
    Split m_split;
};

EncodedChunk encodeDelta(const EncodeContext& context, const Split& parts)
{
    EncodedChunk chunk;
    if (parts.isCopy) return chunk;
    chunk.record.kind = RecordKind::delta;
    ResidualWriter writer;
    writer.add(parts.residual);
    writer.finish();
    std::pair<StreamId, PackedStream> streams[] = {
        {streamModes, pack(parts.modes, with(context, shapeOfRuns))},
        {streamRuns, pack(writer.runs(), with(context, shapeOfRuns))},
        {streamValues, pack(writer.values(), with(context, shapeOfValues))},
        {streamExtra, pack(parts.extra, with(context, shapeOfBytes))},
    };
    if (context.settings.model && !writer.values().empty()) {
        auto modelled = modelResidual(parts.residual, parts.predicted, parts.tags, parts.places, context.stop);
        if (modelled.size() < streams[1].second.bytes.size() + streams[2].second.bytes.size()) {
            streams[1].second = {};
            streams[2].second = {{Codec::model, {}, parts.residual.size(), modelled.size()}, std::move(modelled)};
        }
    }
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

// A small image may compress best right after the old one. `best`: what it takes otherwise.
std::optional<EncodedChunk> encodeAfterBase(const EncodeContext& context, BytesView bytes, std::uint64_t best)
{
    if (context.newImage.size() > largestReference || context.oldImage.empty()) return std::nullopt;
    if (context.inPlace && bytes.size() < context.newImage.size()) return std::nullopt;  // chunks before it changed the base
    const auto size = std::min<std::uint64_t>({context.oldImage.size(), largestReference, context.settings.pack.dictionary});
    const auto reference = context.oldImage.last(size);
    if (bytes.size() > tinyImage && !mayBeat(quickSize(bytes, reference), best)) return std::nullopt;
    auto packed = packAfter(reference, bytes, best, with(context, shapeOfBytes));
    if (packed.bytes.empty()) return std::nullopt;
    EncodedChunk chunk;
    chunk.record.kind = RecordKind::reference;
    chunk.record.referenceOffset = context.oldImage.size() - size;
    chunk.record.referenceSize = size;
    chunk.record.streams[0] = packed.size;
    chunk.payload = std::move(packed.bytes);
    return chunk;
}

// What Splitter would find, sooner.
bool isCopy(const EncodeContext& context, std::uint64_t begin, std::uint64_t size)
{
    const auto& covers = context.map.covers;
    const auto end = begin + size;
    for (auto i = context.map.firstAfter(begin); begin < end; ++i) {
        if (i == covers.size() || covers[i].newOffset > begin) return false;
        const auto count = static_cast<std::size_t>(std::min(end, covers[i].newEnd()) - begin);
        const auto from = covers[i].oldOffset + (begin - covers[i].newOffset);
        if (std::memcmp(context.oldImage.data() + from, context.newImage.data() + begin, count) != 0) return false;
        begin += count;
    }
    return true;
}

std::uint64_t sizeOf(const EncodedChunk& chunk)
{
    return encodeRecord(chunk.record, false).size() + chunk.payload.size();
}

void keepSmaller(EncodedChunk& best, EncodedChunk other)
{
    if (sizeOf(other) < sizeOf(best)) best = std::move(other);
}

}  // namespace

EncodedChunk encodeChunk(const EncodeContext& context, std::uint64_t begin, std::uint64_t size)
{
    const auto bytes = context.newImage.subspan(begin, size);
    if (isCopy(context, begin, size)) return {};
    const auto parts = Splitter(context, begin, size).run();
    if (parts.isCopy) return {};
    const bool covered = !parts.residual.empty();
    EncodedChunk best;
    if (covered) {
        best = encodeDelta(context, parts);
        auto after = encodeAfterBase(context, bytes, sizeOf(best));
        if (best.payload.size() > size / 16 && mayBeat(quickSize(bytes), best.payload.size()))
            keepSmaller(best, encodeWhole(context, bytes));
        if (recordMemory(best.record, context.settings.pack.dictionary) > context.settings.chunkMemory)
            best = encodeWhole(context, bytes);
        if (after) keepSmaller(best, std::move(*after));
        return best;
    }
    auto after = encodeAfterBase(context, bytes, std::numeric_limits<std::uint32_t>::max());
    if (after && bytes.size() > tinyImage && !mayBeat(quickSize(bytes), sizeOf(*after))) return std::move(*after);
    best = encodeWhole(context, bytes);
    if (after) keepSmaller(best, std::move(*after));
    return best;
}

}  // namespace quorate::delta
