// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/relocation_matcher.h"

#include "core/delta/image_scan.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <span>
#include <utility>

namespace quorate::delta {
namespace {

constexpr std::uint64_t rowBytes = 24;
constexpr std::size_t leastRows = 64;
constexpr std::size_t window = 4;           // rows that tell a place
constexpr std::size_t mostRows = std::size_t{1} << 20;

// Of each row its type, and how far its offset and addend are from those of the row before. Symbols are numbered anew by
// every build.
std::vector<std::uint64_t> keysOf(BytesView table)
{
    std::vector<std::uint64_t> keys(table.size() / rowBytes);
    std::array<std::uint64_t, 3> before{};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        std::array<std::uint64_t, 3> row;
        std::memcpy(row.data(), table.data() + i * rowBytes, rowBytes);
        const auto type = row[1] & 0xffffffff;
        keys[i] = ((type << 32 ^ (row[0] - before[0])) * 0x9E3779B97F4A7C15u ^ (row[2] - before[2])) * 0xD1B54A32D192ED03u;
        before = row;
    }
    return keys;
}

std::uint64_t windowAt(const std::vector<std::uint64_t>& keys, std::size_t at)
{
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < window; ++i) hash = (hash ^ keys[at + i]) * 0x9E3779B97F4A7C15u + 1;
    return hash;
}

// Where rows like some others are.
class RowIndex {
public:
    explicit RowIndex(const std::vector<std::uint64_t>& keys)
    {
        for (std::size_t i = 0; i + window <= keys.size(); ++i) m_places.emplace_back(windowAt(keys, i), i);
        std::ranges::sort(m_places);
    }
    // The place nearest to `near`.
    [[nodiscard]] std::optional<std::size_t> find(std::uint64_t hash, std::size_t near) const
    {
        const auto behind = std::ranges::lower_bound(m_places, std::pair{hash, near});
        std::optional<std::size_t> best;
        if (behind != m_places.end() && behind->first == hash) best = behind->second;
        if (behind != m_places.begin() && (behind - 1)->first == hash) {
            const auto before = (behind - 1)->second;
            if (!best || near - before < *best - near) best = before;
        }
        return best;
    }

private:
    std::vector<std::pair<std::uint64_t, std::size_t>> m_places;
};

// For each new row the old one that it follows; empty when too few do.
std::vector<std::size_t> alignRows(const std::vector<std::uint64_t>& before, const std::vector<std::uint64_t>& after)
{
    const RowIndex index(before);
    std::vector<std::size_t> from(after.size());
    std::size_t next = 0;  // old row, if nothing came or went
    std::size_t good = 0;
    for (std::size_t i = 0; i < after.size(); ++i, ++next) {
        if (next < before.size() && before[next] == after[i]) {
            ++good;
        } else if (i + window <= after.size()) {
            if (const auto found = index.find(windowAt(after, i), next)) {
                next = *found;
                ++good;
            }
        }
        from[i] = next;
    }
    if (good < after.size() / 2) from.clear();
    return from;
}

struct Replacement {
    std::uint64_t begin = 0;  // in the new image
    std::uint64_t end = 0;
    std::vector<Cover> covers;
};

std::optional<Replacement> matchTable(BytesView oldImage, const ProgramSection& before, BytesView newImage,
                                      const ProgramSection& after)
{
    const auto [least, most] = std::minmax({before.size / rowBytes, after.size / rowBytes});
    if (least < leastRows || most > mostRows) return std::nullopt;
    const auto oldKeys = keysOf(oldImage.subspan(before.offset, before.size));
    const auto newKeys = keysOf(newImage.subspan(after.offset, after.size));
    const auto from = alignRows(oldKeys, newKeys);
    if (from.empty()) return std::nullopt;
    Replacement made{after.offset, after.offset + newKeys.size() * rowBytes, {}};
    for (std::size_t i = 0; i < from.size();) {
        auto end = i + 1;
        while (end < from.size() && from[end] == from[i] + (end - i)) ++end;
        const auto count = from[i] < oldKeys.size() ? std::min(end - i, oldKeys.size() - from[i]) : 0;
        if (count > 0)
            made.covers.push_back({after.offset + i * rowBytes, before.offset + from[i] * rowBytes, count * rowBytes});
        i = end;
    }
    return made;
}

// What of a cover lies outside of [begin, end) of the new image, before and behind.
Cover headOf(const Cover& cover, std::uint64_t begin)
{
    return {cover.newOffset, cover.oldOffset, std::min(cover.newEnd(), begin) - cover.newOffset};
}
Cover tailOf(const Cover& cover, std::uint64_t end)
{
    const auto ahead = std::max(end, cover.newOffset) - cover.newOffset;
    return {cover.newOffset + ahead, cover.oldOffset + ahead, cover.size - ahead};
}

void replace(std::vector<Cover>& covers, std::vector<Replacement>& replacements)
{
    std::ranges::sort(replacements, {}, &Replacement::begin);
    std::vector<Cover> all;
    std::uint64_t done = 0;  // of the new image
    std::size_t next = 0;    // cover
    const auto keepUntil = [&](std::uint64_t begin) {
        for (; next < covers.size() && covers[next].newOffset < begin; ++next) {
            if (covers[next].newEnd() > done) {
                const auto rest = tailOf(covers[next], done);
                if (rest.newOffset < begin) all.push_back(headOf(rest, begin));
            }
            if (covers[next].newEnd() > begin) return;  // what is behind comes later
        }
    };
    for (const auto& replacement : replacements) {
        if (replacement.begin < done) continue;  // sections that lie in each other
        keepUntil(replacement.begin);
        all.insert(all.end(), replacement.covers.begin(), replacement.covers.end());
        done = replacement.end;
    }
    keepUntil(~std::uint64_t{0});
    covers = std::move(all);
}

// The old program that most of the new one's bytes come from; `covers` begin at the first of the new one.
std::optional<std::uint64_t> sourceOf(std::span<const Cover> covers, std::uint64_t end,
                                      const std::vector<std::uint64_t>& oldPrograms)
{
    const Cover* largest = nullptr;
    for (const auto& cover : covers) {
        if (cover.newOffset >= end) break;
        if (largest == nullptr || cover.size > largest->size) largest = &cover;
    }
    if (largest == nullptr) return std::nullopt;
    const auto next = std::ranges::upper_bound(oldPrograms, largest->oldOffset);
    if (next == oldPrograms.begin()) return std::nullopt;
    return *(next - 1);
}

}  // namespace

void matchRelocations(BytesView oldImage, BytesView newImage, const std::vector<std::uint64_t>& oldPrograms,
                      const std::vector<std::uint64_t>& newPrograms, std::vector<Cover>& covers)
{
    std::vector<Replacement> replacements;
    for (std::size_t i = 0; i < newPrograms.size(); ++i) {
        const auto begin = newPrograms[i];
        const auto end = i + 1 < newPrograms.size() ? newPrograms[i + 1] : newImage.size();
        const auto first = std::ranges::partition_point(covers, [&](const Cover& c) { return c.newOffset < begin; });
        const auto source = sourceOf(std::span<const Cover>(first, covers.end()), end, oldPrograms);
        if (!source) continue;
        const auto oldSections = sectionsOfProgram(oldImage, *source);
        for (const auto& after : sectionsOfProgram(newImage, begin)) {
            if (!after.name.starts_with(".rela") || after.offset + after.size > end) continue;
            const auto before = std::ranges::find(oldSections, after.name, &ProgramSection::name);
            if (before == oldSections.end()) continue;
            if (auto made = matchTable(oldImage, *before, newImage, after)) replacements.push_back(std::move(*made));
        }
    }
    if (!replacements.empty()) replace(covers, replacements);
}

}  // namespace quorate::delta
