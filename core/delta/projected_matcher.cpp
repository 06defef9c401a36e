// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/projected_matcher.h"

#include <algorithm>
#include <cstring>

namespace quorate::delta {
namespace {

constexpr std::uint64_t leastGap = 64;
constexpr std::uint64_t leastCover = 16;
constexpr std::uint64_t margin = 64;  // readable bytes after a buffer

// What no cover holds of an image, one piece after the other.
struct Gaps {
    struct Gap {
        std::uint64_t offset = 0;  // in the image
        std::uint64_t size = 0;
        std::uint64_t place = 0;  // in the buffer; equal to offset modulo 8
    };
    std::vector<Gap> gaps;
    std::uint64_t size = 0;
    Bytes buffer;

    void add(std::uint64_t begin, std::uint64_t end)
    {
        if (end < begin + leastGap) return;
        size += (begin - size) & 7;
        gaps.push_back({begin, end - begin, size});
        size += end - begin;
    }
    void load(BytesView image)
    {
        buffer.assign(size + margin, 0);
        for (const auto& gap : gaps) std::memcpy(buffer.data() + gap.place, image.data() + gap.offset, gap.size);
    }
    [[nodiscard]] BytesView bytes() const { return BytesView(buffer).first(size); }
};

using Range = std::pair<std::uint64_t, std::uint64_t>;

Gaps gapsBetween(std::vector<Range> taken, std::uint64_t imageSize)
{
    std::ranges::sort(taken);
    Gaps gaps;
    std::uint64_t end = 0;
    for (const auto& [first, last] : taken) {
        if (first > end) gaps.add(end, first);
        end = std::max(end, last);
    }
    if (imageSize > end) gaps.add(end, imageSize);
    return gaps;
}

// Replaces references by the low bits of what they point to: in the new image,
// or, with a projector, where that went.
class Normaliser {
public:
    Normaliser(const AddressMap& addresses, const Projector* projector) : m_addresses(addresses), m_projector(projector)
    {}

    void run(Mode mode, Gaps& gaps)
    {
        for (const auto& gap : gaps.gaps) {
            for (std::uint64_t at = 0; at < gap.size;) {
                const auto stretch = m_addresses.at(gap.offset + at);
                const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(stretch.rest, gap.size - at));
                if (stretch.space != 0) replace(mode, {gaps.buffer.data() + gap.place + at, size}, stretch);
                at += size;
            }
        }
    }

private:
    // A CodeSite. Distances count from nowhere, so that what stays is the target.
    struct Site : SiteBytes {
        struct Guess {
            std::uint64_t target = 0;
        };

        const Normaliser& of;
        const Space& space;
        std::uint32_t spaceIndex = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
        std::uint64_t oldBase = 0;
        std::uint64_t low = 0;
        bool stopped = false;
        mutable Projector::Nearby nearby{};

        bool guess(std::uint64_t address, Guess& out) const
        {
            if (address == 0 || !space.contains(address)) return false;
            out.target = address;
            if (of.m_projector == nullptr) return true;
            const auto projected = of.m_projector->project(spaceIndex, address, nearby);
            if (projected) out.target = projected->address;
            return projected.has_value();
        }
        [[nodiscard]] static std::uint64_t aim(const Guess& guess) { return guess.target; }
        [[nodiscard]] static std::uint64_t here(std::size_t) { return 0; }
        template <class Word>
        Word write(std::size_t at, Word value)
        {
            std::memcpy(bytes.data() + at, &value, sizeof value);
            return value;
        }
        static void learn(const Guess&, std::int64_t) {}

        // A distance from the address `from`.
        bool distance(std::size_t at, std::uint64_t from)
        {
            Guess g;
            if (!guess(from + static_cast<std::uint64_t>(std::int64_t{static_cast<std::int32_t>(load32(at))}), g))
                return false;
            write(at, static_cast<std::uint32_t>(g.target));
            return true;
        }
    };

    void replace(Mode mode, std::span<std::uint8_t> bytes, const AddressMap::Stretch& stretch)
    {
        const auto& space = m_addresses.spaces()[stretch.space];
        Site site{{bytes}, *this, space, stretch.space, 0, bytes.size(), stretch.address, space.low};
        const std::size_t first4 = (4 - stretch.address) & 3;
        switch (mode) {
        case Mode::words64:
            for (std::size_t at = (8 - stretch.address) & 7; at + 8 <= bytes.size(); at += 8) {
                if (Site::Guess g; site.guess(site.load64(at), g)) site.write(at, g.target);
            }
            break;
        case Mode::words32:
            for (std::size_t at = first4; at + 4 <= bytes.size(); at += 4) {
                if (Site::Guess g; site.guess(site.load32(at), g)) site.write(at, static_cast<std::uint32_t>(g.target));
            }
            break;
        case Mode::self32:
            for (std::size_t at = first4; at + 4 <= bytes.size(); at += 4) site.distance(at, stretch.address + at);
            break;
        case Mode::prel31:
            for (std::size_t at = first4; at + 4 <= bytes.size(); at += 4) {
                const auto value = site.load32(at);
                const auto distance = static_cast<std::uint64_t>(arm32::signedBits(value, 31));
                if (Site::Guess g; value >> 31 == 0 && site.guess(stretch.address + at + distance, g))
                    site.write(at, static_cast<std::uint32_t>(g.target) & 0x7fffffff);
            }
            break;
        case Mode::base1:
            for (std::size_t at = first4; at + 4 <= bytes.size(); at += 4) site.distance(at, space.bases[1]);
            break;
        case Mode::x86: x86(site); break;
        case Mode::arm64: arm64Code(site); break;
        case Mode::thumb:
            m_literals.clear();
            Arm32Walk<Site>(site, m_literals).thumb();
            break;
        case Mode::arm:
            m_literals.clear();
            Arm32Walk<Site>(site, m_literals).arm();
            break;
        case Mode::riscv: RiscvWalk<Site>(site).run(); break;
        default: break;
        }
    }

    static void x86(Site& site)
    {
        const auto& bytes = site.bytes;
        for (std::size_t at = 0; at + 6 <= bytes.size();) {
            const auto b = bytes[at];
            std::size_t skip = 0;
            if (b == 0xe8 || b == 0xe9) skip = 1;
            if (b == 0x0f && (bytes[at + 1] & 0xf0) == 0x80) skip = 2;
            if ((b & 0xc7) == 0x05 && at > 0 &&
                takesRipOperand(bytes[at - 1], at > 1 ? bytes[at - 2] : std::uint8_t{0}))
                skip = 1;
            const bool replaced = skip > 0 && site.distance(at + skip, site.oldBase + at + skip + 4);
            at += replaced ? skip + 4 : 1;
        }
    }

    static void arm64Code(Site& site)
    {
        std::uint64_t pages[32];
        std::uint32_t known = 0;
        for (std::size_t at = (4 - site.oldBase) & 3; at + 4 <= site.bytes.size(); at += 4) {
            const auto address = site.oldBase + at;
            auto word = site.load32(at);
            arm64::Low12 low12;
            Site::Guess g;
            if (arm64::isBranch26(word)) {
                if (site.guess(address + static_cast<std::uint64_t>(arm64::signedField(word, 0, 26) * 4), g))
                    word = (word & 0xfc000000) | (static_cast<std::uint32_t>(g.target >> 2) & 0x03ffffff);
            } else if (arm64::isAdrp(word)) {
                pages[word & 31] = arm64::adrpPage(word, address);
                known |= 1u << (word & 31);
                if (site.guess(pages[word & 31], g)) word = arm64::withAdrpPages(word, g.target >> 12);
            } else if (arm64::isLow12(word, low12) && (known >> low12.base & 1) != 0) {
                if (site.guess(pages[low12.base] + low12.offset, g)) word = arm64::withLow12(word, low12, g.target);
            }
            site.write(at, word);
        }
    }

    const AddressMap& m_addresses;
    const Projector* m_projector;
    arm32::Literals m_literals;
};

// A match of buffers as covers of the images: cut where gaps of the old image
// meet, kept where it is good.
void translate(const Cover& match, const Gaps& oldGaps, const Gaps::Gap& newGap, const Gaps& newGaps,
               std::vector<Cover>& out)
{
    Cover rest = match;
    while (rest.size > 0) {
        const auto next = std::ranges::upper_bound(oldGaps.gaps, rest.oldOffset, {}, &Gaps::Gap::place);
        const auto gap = next != oldGaps.gaps.begin() ? *(next - 1) : Gaps::Gap{};
        const auto inside = rest.oldOffset - gap.place;
        std::uint64_t size = 0;
        if (inside < gap.size) {
            size = std::min(rest.size, gap.size - inside);
            const auto* a = oldGaps.buffer.data() + rest.oldOffset;
            const auto* b = newGaps.buffer.data() + rest.newOffset;
            std::uint64_t same = 0;
            for (std::uint64_t i = 0; i < size; ++i) same += a[i] == b[i] ? 1 : 0;
            if (size >= leastCover && same * 3 >= size * 2) {
                out.push_back({newGap.offset + (rest.newOffset - newGap.place), gap.offset + inside, size});
            }
        } else {
            size = next == oldGaps.gaps.end() ? rest.size : std::min(rest.size, next->place - rest.oldOffset);
        }
        rest.newOffset += size;
        rest.oldOffset += size;
        rest.size -= size;
    }
}

// Those from `begin` to `end`, at most `most` bytes of them: what lies nearest to the middle.
Gaps gapsWithin(const Gaps& all, std::uint64_t begin, std::uint64_t end, std::uint64_t most)
{
    const auto middle = begin + (end - begin) / 2;
    auto last =
        static_cast<std::size_t>(std::ranges::lower_bound(all.gaps, middle, {}, &Gaps::Gap::offset) - all.gaps.begin());
    auto first = last;
    std::uint64_t size = 0;
    const auto fits = [&](std::size_t i) {
        const auto& gap = all.gaps[i];
        return gap.offset < end && gap.offset + gap.size > begin && gap.size <= most - size;
    };
    while (size < most) {
        const bool canGoUp = last < all.gaps.size() && fits(last);
        const bool canGoDown = first > 0 && fits(first - 1);
        if (!canGoUp && !canGoDown) break;
        const bool up =
            canGoUp && (!canGoDown || all.gaps[last].offset - middle <= middle - all.gaps[first - 1].offset);
        size += up ? all.gaps[last++].size : all.gaps[--first].size;
    }
    Gaps some;
    for (auto i = first; i < last; ++i) some.add(all.gaps[i].offset, all.gaps[i].offset + all.gaps[i].size);
    return some;
}

void matchGaps(BytesView oldImage, BytesView newImage, const Map& addresses, Mode mode,
               const std::vector<Cover>& covers, Gaps oldGaps, Gaps newGaps, const MatchOptions& options,
               std::vector<Cover>& more)
{
    if (oldGaps.size < leastGap || newGaps.size < leastGap) return;
    oldGaps.load(oldImage);
    newGaps.load(newImage);
    {
        const Projector projector(covers, addresses.oldAddresses, addresses.newAddresses);
        Normaliser(addresses.oldAddresses, &projector).run(mode, oldGaps);
        Normaliser(addresses.newAddresses, nullptr).run(mode, newGaps);
    }
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (const auto& gap : newGaps.gaps) ranges.emplace_back(gap.place, gap.place + gap.size);
    const std::uint32_t step = mode == Mode::x86 ? 1 : mode == Mode::thumb || mode == Mode::riscv ? 2 : 4;
    const auto found = matchRanges(oldGaps.bytes(), newGaps.bytes(), ranges, step, options);
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const auto& match : found[i]) translate(match, oldGaps, newGaps.gaps[i], newGaps, more);
    }
}

void matchInMode(BytesView oldImage, BytesView newImage, const Map& addresses, Mode mode, std::vector<Cover>& covers,
                 const MatchOptions& options)
{
    std::vector<Range> oldTaken;
    std::vector<Range> newTaken;
    for (const auto& cover : covers) {
        oldTaken.emplace_back(cover.oldOffset, cover.oldEnd());
        newTaken.emplace_back(cover.newOffset, cover.newEnd());
    }
    const Gaps oldGaps = gapsBetween(std::move(oldTaken), oldImage.size());
    const Gaps newGaps = gapsBetween(std::move(newTaken), newImage.size());
    std::vector<Cover> more;
    // Both buffers, and an index of up to every byte of the old one.
    const auto most = std::max<std::uint64_t>(options.memory / 10, leastGap);
    if (oldGaps.size <= most && newGaps.size <= most) {
        matchGaps(oldImage, newImage, addresses, mode, covers, oldGaps, newGaps, options, more);
    } else {
        // Slice by slice of the new image, each with what lies around the covers beside it.
        for (std::size_t first = 0; first < newGaps.gaps.size() && !options.stop.stop_requested();) {
            Gaps slice;
            auto last = first;
            while (last < newGaps.gaps.size() && (last == first || slice.size + newGaps.gaps[last].size <= most)) {
                const auto& gap = newGaps.gaps[last++];
                slice.add(gap.offset, gap.offset + std::min(gap.size, most));
            }
            const auto end = newGaps.gaps[last - 1].offset + newGaps.gaps[last - 1].size;
            std::uint64_t low = oldImage.size();
            std::uint64_t high = 0;
            const auto after = std::ranges::lower_bound(covers, newGaps.gaps[first].offset, {}, &Cover::newOffset);
            for (auto i = after == covers.begin() ? after : after - 1; i != covers.end(); ++i) {
                low = std::min(low, i->oldOffset);
                high = std::max(high, i->oldEnd());
                if (i->newOffset >= end) break;
            }
            if (low < high) {
                low -= std::min(low, most / 2);
                high = std::min<std::uint64_t>(oldImage.size(), high + most / 2);
                matchGaps(oldImage, newImage, addresses, mode, covers, gapsWithin(oldGaps, low, high, most),
                          std::move(slice), options, more);
            }
            first = last;
        }
    }
    covers.insert(covers.end(), more.begin(), more.end());
    std::ranges::sort(covers, {}, &Cover::newOffset);
}

}  // namespace

void matchProjected(BytesView oldImage, BytesView newImage, const Map& addresses, const std::vector<Mode>& modes,
                    std::vector<Cover>& covers, const MatchOptions& options)
{
    if (addresses.oldAddresses.segments().empty() || covers.empty()) return;
    for (const Mode mode : modes) {
        if (options.stop.stop_requested()) return;
        matchInMode(oldImage, newImage, addresses, mode, covers, options);
    }
}

}  // namespace quorate::delta
