// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/matcher.h"

#include "core/base/parallel.h"
#include "core/delta/seed_index.h"
#include "core/delta/side_by_side.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <cstring>
#include <optional>

namespace quorate::delta {
namespace {

constexpr std::uint64_t partBytes = std::uint64_t{4} << 20;  // of the new image, matched on its own
constexpr unsigned longWindow = 32;
constexpr unsigned shortWindow = 8;
constexpr std::uint32_t longStep = 32;
constexpr std::uint32_t coveredStep = 8;  // of the short index where the long matches have been
constexpr unsigned longCandidates = 4;
constexpr unsigned shortCandidates = 4;
constexpr std::uint64_t lookAhead = 16;
constexpr std::int64_t nearDistance = 4096;
constexpr std::uint64_t joinDistance = 24;
constexpr std::uint64_t reachBack = 4096;  // how far a new cover may take from the one before
constexpr std::uint64_t overlap = 512;     // how far an extension may reach into its neighbour

constexpr XDrop loose{2, 64};

// When a seed becomes a cover, and how far it is extended. The usual extension needs three equal bytes for each
// different one: with less, rows of tables (a symbol's, a relocation's) match the row beside theirs for ever.
struct Rules {
    XDrop extension;
    std::int64_t leastNear;  // score of a seed close to the expected diagonal, in bytes
    std::int64_t leastFar;
};
constexpr Rules sparse{{6, 80}, 32, 64};
constexpr Rules usual{{6, 80}, 8, 16};
constexpr Rules projectedRules{{4, 48}, 12, 16};

std::int64_t shiftOf(const Cover& cover)
{
    return static_cast<std::int64_t>(cover.oldOffset) - static_cast<std::int64_t>(cover.newOffset);
}

void cutFront(Cover& cover, std::uint64_t count)
{
    cover.newOffset += count;
    cover.oldOffset += count;
    cover.size -= count;
}

// Two covers that overlap in the new image part where together they have the most equal bytes.
void part(const Images& images, Cover& left, Cover& right)
{
    if (left.newEnd() <= right.newOffset) return;
    const auto begin = std::max(left.newOffset, right.newOffset);
    const auto end = std::min(left.newEnd(), right.newEnd());
    std::int64_t gain = 0;
    std::int64_t best = 0;
    auto border = begin;
    for (auto at = begin; at < end; ++at) {
        gain += images.same(left.oldOffset + (at - left.newOffset), at) ? 1 : 0;
        gain -= images.same(right.oldOffset + (at - right.newOffset), at) ? 1 : 0;
        if (gain > best) {
            best = gain;
            border = at + 1;
        }
    }
    left.size = border - left.newOffset;
    cutFront(right, border - right.newOffset);
}

std::uint64_t expectedAt(std::uint64_t n, std::int64_t shift)
{
    const auto o = static_cast<std::int64_t>(n) + shift;
    return o < 0 ? 0 : static_cast<std::uint64_t>(o);
}

struct Seed {
    std::uint64_t oldOffset = 0;
    std::uint64_t size = 0;  // equal bytes from there on
    std::int64_t score = 0;
};

// Matches one part of the new image.
class PartMatcher {
public:
    // `step`: seeds begin at multiples of it in the new image.
    PartMatcher(const Images& images, const MatchOptions& options, const Rules& rules, std::uint64_t begin,
                std::uint64_t end, std::uint32_t step = 1)
        : m_images(images),
          m_options(options),
          m_rules(rules),
          m_begin(begin),
          m_end(end),
          m_step(step)
    {}

    // First pass: covers around long equal strings.
    [[nodiscard]] std::vector<Cover> matchLong(const SeedIndex& index) const
    {
        std::vector<Cover> found;
        scan(index, longCandidates, m_begin, m_end, Cover{m_begin, m_begin, 0}, nullptr, found);
        return found;
    }

    // Second pass: what the first left over, around short equal strings, those near a neighbour's diagonal first.
    [[nodiscard]] std::vector<Cover> matchShort(const SeedIndex& index, std::vector<Cover> anchors) const
    {
        std::vector<Cover> result;
        std::uint64_t begin = m_begin;
        for (std::size_t i = 0; i <= anchors.size(); ++i) {
            Cover* next = i < anchors.size() ? &anchors[i] : nullptr;
            const auto end = next != nullptr ? next->newOffset : m_end;
            const Cover guess = !result.empty() ? result.back() : next != nullptr ? *next : Cover{m_begin, m_begin, 0};
            if (begin + shortWindow <= end) scan(index, shortCandidates, begin, end, guess, next, result);
            if (next == nullptr) break;
            if (!result.empty()) {
                part(m_images, result.back(), *next);
                if (result.back().size == 0) result.pop_back();
            }
            if (next->size > 0) result.push_back(*next);
            begin = result.empty() ? m_begin : result.back().newEnd();
        }
        return result;
    }

private:
    // Looks for covers from `begin` to `end`. `guess` gives the first expected diagonal. The last cover found may reach
    // into `next`, the first may take from the back of `out`.
    void scan(const SeedIndex& index, unsigned candidates, std::uint64_t begin, std::uint64_t end, const Cover& guess,
              const Cover* next, std::vector<Cover>& out) const
    {
        std::int64_t shift = shiftOf(guess);
        const std::uint64_t reach = next != nullptr ? std::min(next->newEnd(), end + overlap) : end;
        std::uint64_t reported = begin;
        for (auto at = nextSeed(begin); at + index.window() <= std::min(reach, m_images.newSize());) {
            // Asked at each step: in a regular table one byte may cost as much as thousands elsewhere.
            if (m_options.stop.stop_requested()) return;
            if (at - reported >= 65536) {
                if (m_options.advance) m_options.advance(at - reported);
                reported = at;
            }
            if (at >= end) break;
            if (at + lookAhead + index.window() <= m_images.newSize()) index.prefetch(m_images.newAt(at + lookAhead));
            const auto floor = out.empty() ? m_begin : std::max(m_begin, out.back().newEnd());
            const Seed seed = bestSeed(index, candidates, at, reach, shift, next, floor);
            const auto distance = std::abs(static_cast<std::int64_t>(seed.oldOffset - at) - shift);
            if (seed.size == 0 || seed.score < (distance < nearDistance ? m_rules.leastNear : m_rules.leastFar)) {
                at += m_step;
                continue;
            }
            at = nextSeed(accept(seed, at, reach, out, shift));
        }
        if (m_options.advance && end > reported) m_options.advance(end - reported);
    }

    [[nodiscard]] std::uint64_t nextSeed(std::uint64_t at) const { return (at + m_step - 1) / m_step * m_step; }

    Seed bestSeed(const SeedIndex& index, unsigned candidates, std::uint64_t at, std::uint64_t reach,
                  std::int64_t shift, const Cover* next, std::uint64_t floor) const
    {
        Seed best;
        const std::int64_t nextShift = next != nullptr ? shiftOf(*next) : shift;
        const auto consider = [&](std::uint64_t o) {
            if (o + shortWindow > m_images.oldSize()) return;
            const auto size = m_images.equalAfter(o, at, std::min(m_images.oldSize() - o, reach - at));
            if (size < shortWindow) return;
            const auto diagonal = static_cast<std::int64_t>(o - at);
            const auto distance = std::min(std::abs(diagonal - shift), std::abs(diagonal - nextShift));
            const std::int64_t cost = distance == 0 ? 0 : distance < 256 ? 3 : distance < 65536 ? 6 : 10;
            const auto before = m_images.equalBefore(o, at, std::min({o, at - floor, std::uint64_t{64}}));
            const auto score = static_cast<std::int64_t>(size + before) - cost;
            if (score > best.score) best = {o, size, score};
        };
        index.nearest(m_images.newAt(at), expectedAt(at, shift), candidates, consider);
        return best;
    }

    // Makes a cover of a seed; returns where to go on.
    std::uint64_t accept(const Seed& seed, std::uint64_t at, std::uint64_t reach, std::vector<Cover>& out,
                         std::int64_t& shift) const
    {
        const auto after =
            seed.size + m_images.extendAfter(seed.oldOffset + seed.size, at + seed.size, reach, m_rules.extension).size;
        // How far back: into the cover before, but not through all of it again and again where everything is equal.
        const auto lowest = out.empty() ? m_begin
                                        : std::max(out.back().newOffset,
                                                   out.back().newEnd() - std::min(out.back().newEnd(), reachBack));
        const auto before = m_images.extendBefore(seed.oldOffset, at, lowest, m_rules.extension).size;
        Cover cover{at - before, seed.oldOffset - before, before + after};
        while (!out.empty() && out.back().newEnd() > cover.newOffset) {
            part(m_images, out.back(), cover);
            if (out.back().size > 0) break;
            out.pop_back();
        }
        if (cover.size == 0) return at + 1;
        const auto end = cover.newEnd();
        shift = shiftOf(cover);
        if (!out.empty() && shiftOf(out.back()) == shift && cover.newOffset - out.back().newEnd() <= joinDistance) {
            out.back().size = end - out.back().newOffset;
        } else {
            out.push_back(cover);
        }
        return std::max(end, at + 1);
    }

    const Images& m_images;
    const MatchOptions& m_options;
    const Rules& m_rules;
    const std::uint64_t m_begin;
    const std::uint64_t m_end;
    const std::uint32_t m_step;
};

constexpr std::uint64_t bytesPerPosition = 8;                // of an index, its table of buckets included
constexpr std::uint64_t areaBytes = std::uint64_t{1} << 20;  // of the old image, near or far from what is matched
constexpr std::uint64_t mostStep = std::uint64_t{1} << 30;

std::uint32_t unitFor(std::uint64_t oldSize)
{
    return oldSize >> 32 == 0 ? 1 : static_cast<std::uint32_t>(std::bit_ceil((oldSize >> 32) + 1));
}

std::uint64_t positionsOf(const std::vector<SeedIndex::Range>& ranges)
{
    std::uint64_t count = 0;
    for (const auto& range : ranges) count += (range.end - range.begin) / range.step + 1;
    return count;
}

// Which areas of the old image are near covers: those they touch, and the neighbours.
std::vector<bool> areasNear(std::uint64_t oldSize, std::span<const std::vector<Cover>> parts)
{
    const auto areas = static_cast<std::size_t>(oldSize / areaBytes + 1);
    std::vector<bool> near(areas, false);
    for (const auto& covers : parts) {
        for (const auto& cover : covers) {
            const auto first = static_cast<std::size_t>(cover.oldOffset / areaBytes);
            const auto last = static_cast<std::size_t>((cover.oldEnd() - 1) / areaBytes);
            for (auto i = first > 0 ? first - 1 : 0; i <= std::min(last + 1, areas - 1); ++i) near[i] = true;
        }
    }
    return near;
}

// The same ranges for a part of the new image only, cut so that there are at most `most` positions: those near its
// covers keep their steps as far as possible, the others make room.
std::vector<SeedIndex::Range> thinned(const std::vector<SeedIndex::Range>& ranges, const std::vector<bool>& near,
                                      std::uint64_t most)
{
    std::vector<SeedIndex::Range> pieces;
    std::vector<bool> isNear;
    std::uint64_t close = 0;
    std::uint64_t far = 0;
    for (const auto& range : ranges) {
        for (auto at = range.begin; at < range.end;) {
            const auto area = static_cast<std::size_t>(at / areaBytes);
            auto end = at;
            for (auto i = area; end < range.end && near[i] == near[area]; ++i)
                end = std::min(range.end, (i + 1) * areaBytes);
            pieces.push_back({at, end, range.step});
            isNear.push_back(near[area]);
            (near[area] ? close : far) += (end - at) / range.step + 1;
            at = end;
        }
    }
    const auto factor = [](std::uint64_t count, std::uint64_t room) {
        return std::bit_ceil(std::min(mostStep, (count + room - 1) / std::max<std::uint64_t>(room, 1)));
    };
    const auto closeFactor = close > most * 3 / 4 ? factor(close, most * 3 / 4) : 1;
    const auto room = most - std::min(most * 3 / 4, close / closeFactor);
    const auto farFactor = far > room ? factor(far, room) : 1;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto step = pieces[i].step * (isNear[i] ? closeFactor : farFactor);
        pieces[i].step = static_cast<std::uint32_t>(std::min(step, mostStep));
    }
    return pieces;
}

// The ranges of the short index: everything that no cover has touched, and a sample of the rest.
std::vector<SeedIndex::Range> shortRanges(std::uint64_t oldSize, const std::vector<std::vector<Cover>>& parts)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> touched;
    for (const auto& covers : parts) {
        for (const auto& cover : covers) touched.emplace_back(cover.oldOffset, cover.oldEnd());
    }
    std::ranges::sort(touched);
    std::vector<SeedIndex::Range> ranges;
    std::uint64_t end = 0;
    std::uint64_t untouched = 0;
    for (const auto& [first, last] : touched) {
        if (last <= end) continue;
        if (first > end) {
            ranges.push_back({end, first, 1});
            untouched += first - end;
            end = first;
        }
        ranges.push_back({end, last, coveredStep});
        end = last;
    }
    if (end < oldSize) {
        ranges.push_back({end, oldSize, 1});
        untouched += oldSize - end;
    }
    // Six bytes a position; a third of the image is what the dense part may take, but small images need no thrift.
    const std::uint64_t most = std::max<std::uint64_t>(oldSize / 16, std::uint64_t{6} << 20);
    const auto step = static_cast<std::uint32_t>(std::bit_ceil(std::max<std::uint64_t>(1, untouched / most)));
    const std::uint32_t unit = unitFor(oldSize);
    for (auto& range : ranges) range.step = std::max({range.step == 1 ? step : range.step, unit});
    return ranges;
}

}  // namespace

void joinCovers(std::vector<Cover>& covers)
{
    std::vector<Cover> joined;
    joined.reserve(covers.size());
    for (const auto& cover : covers) {
        if (cover.size == 0) continue;
        if (!joined.empty() && shiftOf(joined.back()) == shiftOf(cover) &&
            cover.newOffset - joined.back().newEnd() <= joinDistance) {
            joined.back().size = cover.newEnd() - joined.back().newOffset;
        } else {
            joined.push_back(cover);
        }
    }
    covers = std::move(joined);
}

void fillGaps(BytesView oldImage, BytesView newImage, std::vector<Cover>& covers)
{
    const Images images(oldImage, newImage);
    for (std::size_t i = 0; i <= covers.size(); ++i) {
        Cover* left = i > 0 ? &covers[i - 1] : nullptr;
        Cover* right = i < covers.size() ? &covers[i] : nullptr;
        const auto begin = left != nullptr ? left->newEnd() : 0;
        const auto end = right != nullptr ? right->newOffset : newImage.size();
        if (end - begin < 8) continue;
        if (left != nullptr) left->size += images.extendAfter(left->oldEnd(), begin, end, loose).size;
        if (right != nullptr) {
            const auto count =
                images.extendBefore(right->oldOffset, end, left != nullptr ? left->newEnd() : 0, loose).size;
            right->newOffset -= count;
            right->oldOffset -= count;
            right->size += count;
        }
    }
}

std::vector<std::vector<Cover>> matchRanges(BytesView oldBytes, BytesView newBytes,
                                            const std::vector<std::pair<std::uint64_t, std::uint64_t>>& newRanges,
                                            std::uint32_t step, const MatchOptions& options)
{
    std::vector<std::vector<Cover>> found(newRanges.size());
    if (oldBytes.size() < shortWindow || newBytes.size() < shortWindow) return found;
    const Images images(oldBytes, newBytes);
    const SeedIndex index(oldBytes, shortWindow, {{0, oldBytes.size(), step}});
    forEachInParallel(options.threads, newRanges.size(), [&](std::size_t i) {
        if (options.stop.stop_requested()) return;
        found[i] = PartMatcher(images, options, projectedRules, newRanges[i].first, newRanges[i].second, step)
                       .matchShort(index, {});
    });
    return found;
}

// Where the images differ at few places and everything else stays where it is: the equal ranges, per part. Nothing where
// they do not.
std::optional<std::vector<std::vector<Cover>>> nearlyEqual(BytesView oldImage, BytesView newImage, std::size_t parts)
{
    constexpr std::uint64_t block = 4096;
    constexpr std::uint64_t most = 64 * 1024;  // bytes of blocks that differ
    const std::uint64_t common = std::min(oldImage.size(), newImage.size());
    std::uint64_t different = std::max(oldImage.size(), newImage.size()) - common;
    if (different > most || common < 16 * most) return std::nullopt;
    std::vector<std::vector<Cover>> found(parts);
    for (std::uint64_t at = 0; at < common; at += block) {
        const auto size = std::min(block, common - at);
        if (std::memcmp(oldImage.data() + at, newImage.data() + at, static_cast<std::size_t>(size)) != 0) {
            different += size;
            if (different > most) return std::nullopt;
            continue;
        }
        auto& covers = found[static_cast<std::size_t>(at / partBytes)];
        if (!covers.empty() && covers.back().newEnd() == at) covers.back().size += size;
        else covers.push_back({at, at, size});
    }
    return found;
}

// What to index for the places where nearly equal images differ: the surroundings of each.
std::vector<SeedIndex::Range> rangesNear(std::uint64_t oldSize, std::uint64_t newSize,
                                         const std::vector<std::vector<Cover>>& parts)
{
    constexpr std::uint64_t near = std::uint64_t{512} << 10;
    const auto step = std::max<std::uint32_t>(4, unitFor(oldSize));
    std::vector<SeedIndex::Range> ranges;
    std::uint64_t at = 0;
    const auto differs = [&](std::uint64_t begin, std::uint64_t end) {
        const auto from = std::min(oldSize, begin > near ? begin - near : 0);
        const auto to = std::min(oldSize, end + near);
        if (!ranges.empty() && from <= ranges.back().end) ranges.back().end = to;
        else ranges.push_back({from, to, step});
    };
    for (const auto& covers : parts) {
        for (const auto& cover : covers) {
            if (cover.newOffset > at) differs(at, cover.newOffset);
            at = cover.newEnd();
        }
    }
    if (at < newSize) differs(at, newSize);
    return ranges;
}

std::vector<Cover> findCovers(BytesView oldImage, BytesView newImage, const MatchOptions& options)
{
    if (oldImage.size() < shortWindow || newImage.size() < shortWindow) return {};
    const Images images(oldImage, newImage);
    const auto parts = static_cast<std::size_t>((newImage.size() + partBytes - 1) / partBytes);
    const auto most = std::max<std::uint64_t>(options.memory / bytesPerPosition, 1024);
    std::vector<std::vector<Cover>> found(parts);
    const auto matcherOf = [&](std::size_t i, const Rules& rules) {
        const auto begin = i * partBytes;
        return PartMatcher(images, options, rules, begin, std::min<std::uint64_t>(newImage.size(), begin + partBytes));
    };
    auto equal = nearlyEqual(oldImage, newImage, parts);
    if (equal) {
        found = std::move(*equal);
    } else {
        auto step = std::max(longStep, unitFor(oldImage.size()));
        while (oldImage.size() / step > most) step *= 2;
        const SeedIndex index(oldImage, longWindow, {{0, oldImage.size(), step}});
        forEachInParallel(options.threads, parts,
                          [&](std::size_t i) { found[i] = matcherOf(i, sparse).matchLong(index); });
    }
    if (options.stop.stop_requested()) return {};
    // An index of everything where that fits; otherwise one after the other, each for some parts of the new image.
    const auto ranges = equal ? rangesNear(oldImage.size(), newImage.size(), found) : shortRanges(oldImage.size(), found);
    const auto wanted = positionsOf(ranges);
    const std::size_t groups =
        wanted <= most ? 1 : std::min<std::size_t>(parts, static_cast<std::size_t>(2 * wanted / most + 1));
    for (std::size_t group = 0; group < groups; ++group) {
        if (options.stop.stop_requested()) return {};
        const auto first = group * parts / groups;
        const auto count = (group + 1) * parts / groups - first;
        const SeedIndex index(
            oldImage, shortWindow,
            groups == 1 ? ranges
                        : thinned(ranges, areasNear(oldImage.size(), std::span(found).subspan(first, count)), most));
        forEachInParallel(options.threads, count, [&](std::size_t i) {
            found[first + i] = matcherOf(first + i, usual).matchShort(index, std::move(found[first + i]));
        });
    }
    std::vector<Cover> covers;
    for (auto& some : found) {
        covers.insert(covers.end(), some.begin(), some.end());
        std::vector<Cover>().swap(some);
    }
    joinCovers(covers);
    return covers;
}

}  // namespace quorate::delta
