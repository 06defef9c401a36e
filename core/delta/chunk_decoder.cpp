// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/chunk_decoder.h"

#include "core/delta/base_window.h"
#include "core/delta/mode_stream.h"
#include "core/delta/residual.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace quorate::delta {
namespace {

constexpr std::size_t slabBytes = 32 * 1024;

// A chunk in one packed stream.
class WholeChunk final : public ChunkDecoder {
public:
    WholeChunk(const ChunkContext& context, Unpacker unpacker)
        : m_context(context), m_unpacker(std::move(unpacker)), m_slab(slabBytes)
    {}
    Result<std::size_t> feed(BytesView payload) override
    {
        std::size_t used = 0;
        while (!m_unpacker.isDone()) {
            const auto step = m_unpacker.run(payload.subspan(used), m_slab);
            if (!step) return fail(step.error());
            used += step->used;
            if (step->produced > 0) {
                if (auto put = m_context.output(BytesView(m_slab).first(step->produced)); !put)
                    return fail(put.error());
            }
            if (step->used == 0 && step->produced == 0) break;
        }
        return used;
    }
    bool isDone() const override { return m_unpacker.isDone(); }

private:
    const ChunkContext& m_context;
    Unpacker m_unpacker;
    Bytes m_slab;
};

// A chunk of covers with a residual, and extra bytes. The small streams are collected first; the extra bytes are
// unpacked as they arrive, and as soon as a slab has all of its extra bytes it is rebuilt.
class DeltaChunk final : public ChunkDecoder {
public:
    DeltaChunk(ChunkContext& context, const Record& record, std::uint64_t begin, std::uint64_t size)
        : m_context(context),
          m_record(record),
          m_begin(begin),
          m_position(begin),
          m_end(begin + size),
          m_window(context.base, context.info.codedOld()),
          m_cover(context.map.firstAfter(begin)),
          m_extraUnpacked(record.streams[streamExtra].raw == 0)
    {
        for (std::size_t i = 0; i < streamExtra; ++i) m_collect += record.streams[i].packed;
    }

    Result<std::size_t> feed(BytesView payload) override
    {
        std::size_t used = 0;
        if (!m_opened) {
            used = std::min<std::size_t>(payload.size(), m_collect - m_collected.size());
            append(m_collected, payload.first(used));
            if (m_collected.size() < m_collect) return used;
            if (auto opened = open(); !opened) return fail(opened.error());
        }
        while (!isDone()) {
            const auto step = fillExtra(payload.subspan(used));
            if (!step) return fail(step.error());
            used += step->used;
            if (m_extra.size() < m_wanted) break;  // needs more payload
            if (m_position < m_end) {
                if (auto rebuilt = rebuildSlab(); !rebuilt) return fail(rebuilt.error());
                planSlab();
                continue;
            }
            if (step->used == 0) break;
        }
        if (isDone() && !m_checked) {
            m_checked = true;
            if (auto ended = m_residual->finish(); !ended) return fail(ended.error());
        }
        return used;
    }
    bool isDone() const override
    {
        return m_opened && m_position == m_end && (m_extraUnpacked || m_unpacker->isDone());
    }

private:
    Status open()
    {
        std::size_t at = 0;
        std::array<BytesView, streamExtra> packed;
        for (std::size_t i = 0; i < streamExtra; ++i) {
            packed[i] = BytesView(m_collected).subspan(at, m_record.streams[i].packed);
            at += m_record.streams[i].packed;
        }
        auto residual = ResidualReader::make(m_record, packed, m_context.info.dictionary);
        if (!residual) return fail(residual.error());
        m_residual.emplace(std::move(*residual));
        auto modes = ModeReader::make(m_record.streams[streamModes], packed[streamModes], m_context.info.dictionary);
        if (!modes) return fail(modes.error());
        m_modes = std::move(*modes);
        if (m_modes.hasAny()) openPredictor();
        if (!m_extraUnpacked) {
            auto unpacker = Unpacker::make(m_record.streams[streamExtra], m_context.info.dictionary);
            if (!unpacker) return fail(unpacker.error());
            m_unpacker.emplace(std::move(*unpacker));
        }
        m_slab.resize(std::min<std::uint64_t>(slabBytes, m_end - m_position));
        m_extra.reserve(m_slab.size());
        m_opened = true;
        planSlab();
        return {};
    }

    void openPredictor()
    {
        m_context.prepareProjector();
        if (!m_context.predictor) m_context.predictor = std::make_unique<Predictor>(*m_context.projector);
        m_context.predictor->beginChunk(m_context.info.version);
    }

    Status correct(std::span<std::uint8_t> part, std::uint64_t newOffset, Mode mode, const std::uint8_t* fields)
    {
        if (!m_context.onPiece) return m_residual->addTo(part, newOffset, mode, fields);
        m_predicted.assign(part.begin(), part.end());
        auto added = m_residual->addTo(part, newOffset, mode, fields);
        for (std::size_t i = 0; i < part.size(); ++i) m_changed += part[i] != m_predicted[i] ? 1 : 0;
        return added;
    }

    void tell(std::uint64_t offset, std::uint64_t size, bool isExtra)
    {
        if (m_context.onPiece) m_context.onPiece({offset, size, std::exchange(m_changed, 0), isExtra});
    }

    // Covered bytes of one block: from old ones to new ones.
    Status rebuildPiece(std::span<std::uint8_t> piece, std::uint64_t oldOffset)
    {
        const auto mode = m_modes.mode();
        if (mode == Mode::none) return correct(piece, m_position, mode, nullptr);
        std::uint8_t* fields = m_residual->needsFields() ? m_fields.data() : nullptr;
        Status added;
        m_context.predictor->run(mode, piece, oldOffset, m_position, fields, [&](std::size_t from, std::size_t to) {
            if (!m_context.onPiece && m_residual->leaves(piece.subspan(from, to - from))) return true;
            added = correct(piece.subspan(from, to - from), m_position + from, mode,
                            fields != nullptr ? fields + from : nullptr);
            return added.has_value();
        });
        return added;
    }

    // How many extra bytes the next slab takes.
    void planSlab()
    {
        const auto end = std::min<std::uint64_t>(m_end, m_position + m_slab.size());
        m_wanted = static_cast<std::size_t>(end - m_position);
        for (std::size_t i = m_cover; i < m_context.map.covers.size() && m_context.map.covers[i].newOffset < end; ++i) {
            const auto& cover = m_context.map.covers[i];
            m_wanted -= static_cast<std::size_t>(std::min(end, cover.newEnd()) - std::max(m_position, cover.newOffset));
        }
        m_extra.clear();
    }

    Result<Unpacker::Step> fillExtra(BytesView payload)
    {
        Unpacker::Step step;
        if (m_extraUnpacked) {
            if (m_wanted > 0) return malformed("a chunk with too few extra bytes");
            return step;
        }
        const auto had = m_extra.size();
        m_extra.resize(m_wanted);
        auto done = m_unpacker->run(payload, std::span(m_extra).subspan(had));
        if (!done) return done;
        m_extra.resize(had + done->produced);
        if (m_extra.size() < m_wanted && m_unpacker->isDone()) return malformed("a chunk with too few extra bytes");
        // After the last slab nothing may be left but the end of the packed stream.
        if (m_position == m_end && done->used == 0 && !payload.empty() && !m_unpacker->isDone()) {
            return malformed("a chunk with too many extra bytes");
        }
        return done;
    }

    Status rebuildSlab()
    {
        const auto end = m_position + std::min<std::uint64_t>(m_slab.size(), m_end - m_position);
        const auto start = m_position;
        const auto& covers = m_context.map.covers;
        std::size_t extra = 0;
        while (m_position < end) {
            const bool has = m_cover < covers.size() && covers[m_cover].newOffset < end;
            const auto gapEnd = has ? std::max(m_position, covers[m_cover].newOffset) : end;
            if (m_position < gapEnd) {
                const auto count = static_cast<std::size_t>(gapEnd - m_position);
                std::copy_n(m_extra.data() + extra, count, m_slab.data() + (m_position - start));
                extra += count;
                tell(m_position, count, true);
                m_position = gapEnd;
                continue;
            }
            const auto& cover = covers[m_cover];
            auto pieceEnd = std::min(end, cover.newEnd());
            if (m_modes.hasAny()) {
                if (auto moved = m_modes.moveTo((m_position - m_begin) / modeBlock); !moved) return moved;
                pieceEnd = std::min(pieceEnd, m_position + modeBlock - (m_position - m_begin) % modeBlock);
            }
            const std::span piece(m_slab.data() + (m_position - start),
                                  static_cast<std::size_t>(pieceEnd - m_position));
            if (auto read =
                    m_window.read(cover.oldOffset + (m_position - cover.newOffset), piece, cover.newEnd() - pieceEnd);
                !read) {
                return read;
            }
            if (auto rebuilt = rebuildPiece(piece, cover.oldOffset + (m_position - cover.newOffset)); !rebuilt)
                return rebuilt;
            tell(m_position, piece.size(), false);
            m_position = pieceEnd;
            if (m_position == cover.newEnd()) ++m_cover;
        }
        return m_context.output(BytesView(m_slab).first(static_cast<std::size_t>(end - start)));
    }

    ChunkContext& m_context;
    const Record m_record;
    const std::uint64_t m_begin;
    std::uint64_t m_position;  // in the new image
    const std::uint64_t m_end;
    BaseWindow m_window;
    std::size_t m_cover;        // first that ends after m_position
    std::size_t m_collect = 0;  // packed bytes of the collected streams
    Bytes m_collected;
    bool m_opened = false;
    bool m_checked = false;
    const bool m_extraUnpacked;  // there are no extra bytes
    ModeReader m_modes;
    std::array<std::uint8_t, modeBlock> m_fields{};  // of the piece in work
    std::optional<ResidualReader> m_residual;
    std::optional<Unpacker> m_unpacker;  // of the extra bytes
    Bytes m_slab;
    Bytes m_extra;             // of the next slab, so far
    std::size_t m_wanted = 0;  // extra bytes of the next slab
    Bytes m_predicted;            // these two only where pieces are told of
    std::uint64_t m_changed = 0;  // bytes of the piece that were not as predicted
};

}  // namespace

Result<std::unique_ptr<ChunkDecoder>> makeChunkDecoder(ChunkContext& context, const Record& record, std::uint64_t begin,
                                                       std::uint64_t size)
{
    if (record.kind == RecordKind::delta) return std::make_unique<DeltaChunk>(context, record, begin, size);
    Bytes reference;
    if (record.kind == RecordKind::reference) {
        reference.resize(record.referenceSize);
        if (auto read = readExactly(context.base, record.referenceOffset, reference); !read) return fail(read.error());
    }
    auto unpacker = Unpacker::make(record.streams[0], context.info.dictionary, reference);
    if (!unpacker) return fail(unpacker.error());
    return std::make_unique<WholeChunk>(context, std::move(*unpacker));
}

Status copyChunk(const ChunkContext& context, std::uint64_t begin, std::uint64_t size)
{
    Bytes slab(std::min<std::uint64_t>(slabBytes, size));
    const auto end = begin + size;
    for (auto i = context.map.firstAfter(begin); begin < end; ++i) {
        if (i == context.map.covers.size() || context.map.covers[i].newOffset > begin)
            return malformed("a copy without a cover");
        const auto& cover = context.map.covers[i];
        while (begin < std::min(end, cover.newEnd())) {
            const std::span part(slab.data(),
                                 std::min<std::uint64_t>(slab.size(), std::min(end, cover.newEnd()) - begin));
            if (auto read = readExactly(context.base, cover.oldOffset + (begin - cover.newOffset), part); !read)
                return read;
            if (auto put = context.output(part); !put) return put;
            begin += part.size();
        }
    }
    return {};
}

}  // namespace quorate::delta
