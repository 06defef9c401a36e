// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/residual.h"

#include "core/delta/varint.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace quorate::delta {

Result<ResidualReader> ResidualReader::make(const Record& record, const std::array<BytesView, streamExtra>& packed,
                                            std::uint32_t mostDictionary)
{
    ResidualReader reader;
    if (const auto& size = record.streams[streamValues]; size.codec == Codec::model) {
        reader.m_model = std::make_unique<ResidualModel<BitDecoder>>(size.raw);
        reader.m_model->begin(BitDecoder(packed[streamValues]));
        reader.m_modelled = size.raw;
        return reader;
    }
    auto runs = StreamReader::make(record.streams[streamRuns], packed[streamRuns], mostDictionary);
    if (!runs) return fail(runs.error());
    auto values = StreamReader::make(record.streams[streamValues], packed[streamValues], mostDictionary);
    if (!values) return fail(values.error());
    reader.m_runs = std::move(*runs);
    reader.m_values = std::move(*values);
    return reader;
}

Status ResidualReader::nextRun()
{
    if (m_runs.isDone()) {  // the rest is left as it is
        m_leave = std::numeric_limits<std::uint64_t>::max();
        return {};
    }
    const auto leave = m_runs.varint();
    if (!leave) return fail(leave.error());
    const auto change = m_runs.varint();
    if (!change) return fail(change.error());
    if (*change == 0) return malformed("an empty run");
    m_leave = *leave;
    m_change = *change;
    return {};
}

void ResidualReader::addModelled(std::span<std::uint8_t> predicted, std::uint64_t newOffset, Mode mode,
                                 const std::uint8_t* fields)
{
    for (std::size_t at = 0; at < predicted.size();) {
        if (const auto zeros = m_model->skip(predicted.data() + at, predicted.size() - at); zeros > 0) {
            at += zeros;
            continue;
        }
        const auto tag = ResidualModel<BitDecoder>::tagOf(familyOf(mode),
                                                          fields != nullptr ? fields[at] : std::uint8_t{0});
        const auto place = static_cast<std::uint8_t>((newOffset + at) & 7);
        predicted[at] = static_cast<std::uint8_t>(predicted[at] + m_model->code(0, predicted[at], tag, place, 0));
        ++at;
    }
}

Status ResidualReader::addTo(std::span<std::uint8_t> piece, std::uint64_t newOffset, Mode mode,
                             const std::uint8_t* fields)
{
    if (m_model) {
        if (piece.size() > m_modelled) return malformed("a residual smaller than its chunk");
        m_modelled -= piece.size();
        addModelled(piece, newOffset, mode, fields);
        return {};
    }
    std::array<std::uint8_t, 512> values;
    while (!piece.empty()) {
        if (m_leave > 0) {
            const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_leave, piece.size()));
            m_leave -= count;
            piece = piece.subspan(count);
        } else if (m_change > 0) {
            const auto count =
                static_cast<std::size_t>(std::min<std::uint64_t>({m_change, piece.size(), values.size()}));
            if (auto read = m_values.read(std::span(values).first(count)); !read) return read;
            for (std::size_t i = 0; i < count; ++i) piece[i] = static_cast<std::uint8_t>(piece[i] + values[i]);
            m_change -= count;
            piece = piece.subspan(count);
        } else if (auto next = nextRun(); !next) {
            return next;
        }
    }
    return {};
}

Status ResidualReader::finish() const
{
    if (m_modelled > 0 || m_change > 0 || !m_runs.isDone() || !m_values.isDone())
        return malformed("a residual larger than its chunk");
    return {};
}

Bytes modelResidual(BytesView residual, BytesView predicted, BytesView tags, BytesView places,
                    const std::stop_token& stop)
{
    using Model = ResidualModel<BitEncoder>;
    const auto model = std::make_unique<Model>(residual.size());
    model->begin({});
    std::size_t different = 0;  // the next place from `at` on that is not zero
    for (std::size_t at = 0; at < residual.size();) {
        if (const auto zeros = model->skip(predicted.data() + at, residual.size() - at); zeros > 0) {
            at += zeros;
            continue;
        }
        different = std::max(different, at);
        while (different < residual.size() && different - at < Model::bigGroup && residual[different] == 0) ++different;
        // After the last byte there are as many zeros as are asked for.
        const auto zeros = different == residual.size() ? Model::bigGroup : different - at;
        model->code(residual[at], predicted[at], tags[at], places[at], zeros);
        if ((++at & 0xffff) == 0 && stop.stop_requested()) break;
    }
    return model->coder().finish();
}

void ResidualWriter::flush()
{
    putVarint(m_runs, m_leave);
    putVarint(m_runs, m_change);
    m_leave = 0;
    m_change = 0;
}

void ResidualWriter::add(BytesView residual)
{
    for (std::size_t i = 0; i < residual.size();) {
        if (residual[i] == 0) {
            if (m_change > 0) flush();
            std::size_t end = i + 1;
            while (end + 8 <= residual.size()) {
                std::uint64_t eight = 0;
                std::memcpy(&eight, residual.data() + end, 8);
                if (eight != 0) break;
                end += 8;
            }
            while (end < residual.size() && residual[end] == 0) ++end;
            m_leave += end - i;
            i = end;
        } else {
            m_values.push_back(residual[i]);
            ++m_change;
            ++i;
        }
    }
}

void ResidualWriter::finish()
{
    if (m_change > 0) flush();
}

}  // namespace quorate::delta
