// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/inspect.h"
#include "core/delta/layout.h"
#include "core/delta/null_output.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace quorate::delta {
namespace {

// Sums up weights by the named range that they fall into.
class Shares {
public:
    Shares(std::vector<NamedRange> ranges, std::uint64_t imageSize) : m_ranges(std::move(ranges)), m_packed(m_ranges.size())
    {
        std::uint64_t inside = 0;
        for (const auto& range : m_ranges) inside += range.size;
        m_between.size = imageSize - std::min(imageSize, inside);
    }

    void add(std::uint64_t offset, std::uint64_t size, double packed)
    {
        const auto end = offset + size;
        const auto part = [&](std::uint64_t bytes) { return packed * static_cast<double>(bytes) / static_cast<double>(size); };
        auto at = std::ranges::upper_bound(m_ranges, offset, {}, [](const NamedRange& r) { return r.offset + r.size - 1; });
        while (offset < end) {
            if (at == m_ranges.end() || at->offset >= end) {
                m_outside += part(end - offset);
                return;
            }
            if (offset < at->offset) m_outside += part(at->offset - offset);
            offset = std::max(offset, at->offset);
            const auto to = std::min(end, at->offset + at->size);
            m_packed[static_cast<std::size_t>(at - m_ranges.begin())] += part(to - offset);
            offset = to;
            ++at;
        }
    }

    // The largest first.
    std::vector<Share> result()
    {
        if (m_ranges.empty()) return {};
        struct Sum {
            std::uint64_t size = 0;
            double packed = 0;
        };
        std::map<std::string, Sum> byName;
        for (std::size_t i = 0; i < m_ranges.size(); ++i) {
            auto& sum = byName[m_ranges[i].name];
            sum.size += m_ranges[i].size;
            sum.packed += m_packed[i];
        }
        std::vector<Share> shares;
        for (const auto& [name, sum] : byName) shares.push_back({name, sum.size, rounded(sum.packed)});
        std::ranges::stable_sort(shares, std::ranges::greater{}, &Share::packed);
        if (shares.size() > mostShares) {
            Share others{"(others)", 0, 0};
            for (auto i = mostShares; i < shares.size(); ++i) {
                others.size += shares[i].size;
                others.packed += shares[i].packed;
            }
            shares.resize(mostShares);
            shares.push_back(others);
        }
        m_between.packed = rounded(m_outside);
        if (m_between.size > 0) shares.push_back(m_between);
        return shares;
    }

private:
    static std::uint64_t rounded(double value) { return static_cast<std::uint64_t>(std::llround(value)); }

    const std::vector<NamedRange> m_ranges;
    std::vector<double> m_packed;  // of each range
    double m_outside = 0;
    Share m_between{"(between)", 0, 0};
};

// Gives the packed bytes of chunks to the ranges that they are about.
class Ledger {
public:
    Ledger(Shares& files, Shares& sections) : m_files(files), m_sections(sections) {}

    void add(const Piece& piece) { m_pieces.push_back(piece); }

    // All pieces of the chunk are there.
    void close(const ChunkInfo& chunk)
    {
        if (m_pieces.empty()) {
            give(chunk.offset, chunk.size, static_cast<double>(chunk.extra));
            return;
        }
        double extra = 0;
        double changed = 0;
        double covered = 0;
        for (const auto& piece : m_pieces) {
            (piece.isExtra ? extra : covered) += static_cast<double>(piece.size);
            changed += static_cast<double>(piece.changed);
        }
        const auto corrections = static_cast<double>(chunk.packed - chunk.extra);
        for (const auto& piece : m_pieces) {
            if (piece.isExtra) {
                give(piece.offset, piece.size, static_cast<double>(chunk.extra) * static_cast<double>(piece.size) / extra);
            } else if (changed > 0) {
                give(piece.offset, piece.size, corrections * static_cast<double>(piece.changed) / changed);
            } else {
                give(piece.offset, piece.size, corrections * static_cast<double>(piece.size) / covered);
            }
        }
        m_pieces.clear();
    }

private:
    void give(std::uint64_t offset, std::uint64_t size, double packed)
    {
        if (packed <= 0 || size == 0) return;
        m_files.add(offset, size, packed);
        m_sections.add(offset, size, packed);
    }

    Shares& m_files;
    Shares& m_sections;
    std::vector<Piece> m_pieces;
};

}  // namespace

Result<Explanation> explainDelta(RandomSource& base, RandomSource& newImage, RandomSource& payload,
                                 const DecoderOptions& options)
{
    SequentialSource first(payload);
    auto seen = inspectDelta(first, options.limits);
    if (!seen) return fail(seen.error());
    const auto size = newImage.size();
    if (!size) return fail(size.error());
    if (*size != seen->info.newSize)
        return fail(ErrorKind::conflict, "delta.source.changed", "the new image is not the one that the delta makes");
    Bytes owned;
    BytesView image = newImage.memory();
    if (image.size() != *size) {
        owned.resize(*size);
        if (auto read = readExactly(newImage, 0, owned); !read) return fail(read.error());
        image = owned;
    }
    Shares files(filesOf(image), *size);
    Shares sections(sectionsOf(image), *size);
    Ledger ledger(files, sections);

    std::ranges::sort(seen->chunks, {}, &ChunkInfo::offset);
    const auto chunkOf = [&](std::uint64_t offset) {
        return std::ranges::upper_bound(seen->chunks, offset, {}, &ChunkInfo::offset) - seen->chunks.begin() - 1;
    };
    std::ptrdiff_t open = -1;
    std::vector<bool> told(seen->chunks.size());
    DecoderOptions watching = options;
    watching.result = &newImage;
    watching.onPiece = [&](const Piece& piece) {
        const auto chunk = chunkOf(piece.offset);
        if (chunk != open && open >= 0) ledger.close(seen->chunks[static_cast<std::size_t>(open)]);
        open = chunk;
        told[static_cast<std::size_t>(chunk)] = true;
        if (!seen->info.members) return ledger.add(piece);
        auto inImage = piece;
        inImage.offset = seen->packed.imageOf(piece.offset);
        inImage.size = seen->packed.imageOf(piece.offset + piece.size) - inImage.offset;
        ledger.add(inImage);
    };
    SequentialSource bytes(payload);
    NullOutput nowhere;
    auto applied = applyDelta(base, bytes, nowhere, watching, options.stop);
    if (!applied) return fail(applied.error());
    if (open >= 0) ledger.close(seen->chunks[static_cast<std::size_t>(open)]);
    Explanation explanation;
    explanation.shared = seen->info.headSize;
    for (std::size_t i = 0; i < seen->chunks.size(); ++i) {
        if (told[i]) continue;
        ledger.close(seen->chunks[i]);
        explanation.shared += seen->chunks[i].packed - seen->chunks[i].extra;
    }
    explanation.files = files.result();
    explanation.sections = sections.result();
    return explanation;
}

}  // namespace quorate::delta
