// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/in_place_plan.h"

#include <algorithm>
#include <map>
#include <set>

namespace quorate::delta {
namespace {

constexpr std::uint64_t leastPiece = 24;  // of a cover that was cut: shorter ones cost more than they bring

class Plan {
public:
    Plan(BytesView oldImage, BytesView newImage, std::uint64_t chunkSize)
        : m_chunkSize(chunkSize),
          m_newSize(newImage.size()),
          m_stays((m_newSize + chunkSize - 1) / chunkSize),
          m_before(m_stays.size()),
          m_after(m_stays.size())
    {
        for (std::size_t i = 0; i < m_stays.size(); ++i) {
            const auto begin = i * chunkSize;
            const auto end = std::min(begin + chunkSize, m_newSize);
            m_stays[i] = end <= oldImage.size() && std::ranges::equal(newImage.subspan(begin, end - begin),
                                                                      oldImage.subspan(begin, end - begin));
        }
    }

    std::vector<std::uint32_t> run(std::vector<Cover>& covers)
    {
        auto pieces = split(covers);
        for (const auto& piece : pieces) {
            forEachForeign(piece, [&](std::size_t chunk, std::uint64_t begin, std::uint64_t end) {
                m_before[piece.newOffset / m_chunkSize][chunk] += static_cast<std::int64_t>(end - begin);
                m_after[chunk][piece.newOffset / m_chunkSize] += static_cast<std::int64_t>(end - begin);
            });
        }
        auto order = sorted();
        std::vector<std::size_t> place(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
        covers.clear();
        for (const auto& piece : pieces) keep(piece, place, covers);
        return order;
    }

private:
    // The covers within chunks; chunks that stay are covered by themselves.
    std::vector<Cover> split(const std::vector<Cover>& covers) const
    {
        std::vector<Cover> pieces;
        std::size_t next = 0;
        for (std::size_t chunk = 0; chunk < m_stays.size(); ++chunk) {
            const auto begin = chunk * m_chunkSize;
            const auto end = std::min(begin + m_chunkSize, m_newSize);
            if (m_stays[chunk]) pieces.push_back({begin, begin, end - begin});
            for (; next < covers.size() && covers[next].newOffset < end; ++next) {
                const auto& cover = covers[next];
                const auto from = std::max(cover.newOffset, begin);
                const auto to = std::min(cover.newEnd(), end);
                if (!m_stays[chunk] && from < to)
                    pieces.push_back({from, cover.oldOffset + (from - cover.newOffset), to - from});
                if (cover.newEnd() > end) break;
            }
        }
        return pieces;
    }

    // The parts of the old range of a piece that other chunks overwrite.
    template <class Visit>
    void forEachForeign(const Cover& piece, Visit&& visit) const
    {
        const auto own = piece.newOffset / m_chunkSize;
        const auto last = std::min(piece.oldEnd(), m_newSize);
        for (auto begin = piece.oldOffset; begin < last;) {
            const auto chunk = begin / m_chunkSize;
            const auto end = std::min(last, (chunk + 1) * m_chunkSize);
            if (chunk != own && !m_stays[chunk]) visit(chunk, begin, end);
            begin = end;
        }
    }

    // What must come early minus what must come late: the higher, the earlier.
    struct Score {
        std::int64_t before = 0;  // bytes that it reads of others that are still to be placed
        std::int64_t after = 0;   // bytes that those read of it
    };

    std::vector<std::uint32_t> sorted()
    {
        std::vector<Score> scores(m_stays.size());
        std::set<std::pair<std::int64_t, std::size_t>> byScore;  // difference, then the lower number
        std::set<std::size_t> first;                             // nothing has to come before them
        std::set<std::size_t> last;                              // they have to come before nothing
        std::vector<bool> placed(m_stays.size());
        const auto enter = [&](std::size_t i) {
            byScore.emplace(scores[i].after - scores[i].before, i);
            if (scores[i].after == 0) first.insert(i);
            if (scores[i].before == 0) last.insert(i);
        };
        const auto leave = [&](std::size_t i) {
            byScore.erase({scores[i].after - scores[i].before, i});
            first.erase(i);
            last.erase(i);
        };
        for (std::size_t i = 0; i < scores.size(); ++i) {
            for (const auto& [chunk, bytes] : m_before[i]) {
                scores[i].before += bytes;
                scores[chunk].after += bytes;
            }
        }
        for (std::size_t i = 0; i < scores.size(); ++i) enter(i);
        std::vector<std::uint32_t> front;
        std::vector<std::uint32_t> back;
        while (!byScore.empty()) {
            const bool isLast = first.empty() && !last.empty();
            const auto next = !first.empty() ? *first.begin() : isLast ? *last.rbegin() : byScore.begin()->second;
            leave(next);
            placed[next] = true;
            (isLast ? back : front).push_back(static_cast<std::uint32_t>(next));
            for (const auto& [chunk, bytes] : m_before[next]) {
                if (placed[chunk]) continue;
                leave(chunk);
                scores[chunk].after -= bytes;
                enter(chunk);
            }
            for (const auto& [chunk, bytes] : m_after[next]) {
                if (placed[chunk]) continue;
                leave(chunk);
                scores[chunk].before -= bytes;
                enter(chunk);
            }
        }
        front.insert(front.end(), back.rbegin(), back.rend());
        return front;
    }

    // What of a piece can still be read when its chunk's turn comes.
    void keep(const Cover& piece, const std::vector<std::size_t>& place, std::vector<Cover>& covers) const
    {
        const auto turn = place[piece.newOffset / m_chunkSize];
        auto from = piece.oldOffset;
        const auto put = [&](std::uint64_t to) {
            if (to <= from) return;
            const Cover part{piece.newOffset + (from - piece.oldOffset), from, to - from};
            const bool isCut = part.size < piece.size;
            if (!covers.empty() && covers.back().newEnd() == part.newOffset && covers.back().oldEnd() == part.oldOffset) {
                covers.back().size += part.size;
            } else if (!isCut || part.size >= leastPiece) {
                covers.push_back(part);
            }
        };
        forEachForeign(piece, [&](std::size_t chunk, std::uint64_t begin, std::uint64_t end) {
            if (place[chunk] > turn) return;
            put(begin);
            from = end;
        });
        put(piece.oldEnd());
    }

    const std::uint64_t m_chunkSize;
    const std::uint64_t m_newSize;
    std::vector<bool> m_stays;
    std::vector<std::map<std::size_t, std::int64_t>> m_before;  // of each chunk: which must come later, bytes it reads
    std::vector<std::map<std::size_t, std::int64_t>> m_after;   // which must come earlier
};

}  // namespace

std::vector<std::uint32_t> planInPlace(BytesView oldImage, BytesView newImage, std::uint64_t chunkSize,
                                       std::vector<Cover>& covers)
{
    return Plan(oldImage, newImage, chunkSize).run(covers);
}

}  // namespace quorate::delta
