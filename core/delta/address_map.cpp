// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/address_map.h"

#include "core/delta/varint.h"

#include <algorithm>

namespace quorate::delta {
namespace {

constexpr std::size_t leastSegmentBytes = 5;  // of its numbers in the format
constexpr std::size_t leastSpaceBytes = 6;

std::uint64_t difference(std::uint64_t a, std::uint64_t b)
{
    return zigzag(static_cast<std::int64_t>(a - b));
}

}  // namespace

AddressMap::AddressMap(std::uint64_t imageSize) : AddressMap(imageSize, {Space{0, imageSize, {}}}, {}) {}

AddressMap::AddressMap(std::uint64_t imageSize, std::vector<Space> spaces, std::vector<Segment> segments)
    : m_imageSize(imageSize), m_spaces(std::move(spaces)), m_segments(std::move(segments))
{
    m_spaceBegin.assign(m_spaces.size() + 1, 0);
    for (const auto& segment : m_segments) ++m_spaceBegin[segment.space + 1];
    for (std::size_t i = 1; i < m_spaceBegin.size(); ++i) m_spaceBegin[i] += m_spaceBegin[i - 1];
    m_bySpace.resize(m_segments.size());
    auto next = m_spaceBegin;
    for (std::uint32_t i = 0; i < m_segments.size(); ++i) m_bySpace[next[m_segments[i].space]++] = i;
    m_disjoint.resize(m_spaces.size());
    for (std::uint32_t space = 0; space < m_spaces.size(); ++space) m_disjoint[space] = areDisjoint(space);
}

bool AddressMap::areDisjoint(std::uint32_t space) const
{
    constexpr std::uint32_t most = 64;  // more are not worth the comparisons
    const auto first = m_spaceBegin[space];
    const auto end = m_spaceBegin[space + 1];
    if (end - first > most) return false;
    for (auto i = first; i < end; ++i) {
        const auto& a = m_segments[m_bySpace[i]];
        for (auto j = i + 1; j < end; ++j) {
            const auto& b = m_segments[m_bySpace[j]];
            if (a.address - b.address < b.memory || b.address - a.address < a.memory) return false;
        }
    }
    return true;
}

AddressMap::Stretch AddressMap::at(std::uint64_t offset) const
{
    const auto next = std::ranges::upper_bound(m_segments, offset, {}, &Segment::offset);
    if (next != m_segments.begin()) {
        const auto& segment = *(next - 1);
        if (offset < segment.end())
            return {segment.space, segment.address + (offset - segment.offset), segment.end() - offset};
    }
    return {0, offset, (next == m_segments.end() ? m_imageSize : next->offset) - offset};
}

const Segment* AddressMap::segmentOf(std::uint32_t space, std::uint64_t address) const
{
    for (auto i = m_spaceBegin[space]; i < m_spaceBegin[space + 1]; ++i) {
        const auto& segment = m_segments[m_bySpace[i]];
        if (address >= segment.address && address - segment.address < segment.memory) return &segment;
    }
    return nullptr;
}

std::uint64_t AddressMap::memory() const
{
    return m_segments.size() * (sizeof(Segment) + 4) + m_spaces.size() * (sizeof(Space) + 4);
}

void AddressMap::encodeTo(Bytes& out) const
{
    putVarint(out, m_segments.size());
    putVarint(out, m_spaces.size() - 1);
    std::uint64_t end = 0;
    std::uint64_t address = 0;
    for (const auto& s : m_segments) {
        putVarint(out, s.offset - end);
        putVarint(out, s.size);
        putVarint(out, difference(s.address, address));
        putVarint(out, s.memory - s.size);
        putVarint(out, s.space);
        end = s.end();
        address = s.address + s.size;
    }
    std::uint64_t low = 0;
    for (std::size_t i = 1; i < m_spaces.size(); ++i) {
        const auto& space = m_spaces[i];
        putVarint(out, difference(space.low, low));
        putVarint(out, space.high - space.low);
        for (const auto base : space.bases) putVarint(out, difference(base, space.low));
        low = space.low;
    }
}

Result<AddressMap> AddressMap::decode(StreamReader& in, std::uint64_t imageSize, std::uint64_t memory)
{
    std::optional<Error> failed;
    const auto number = [&]() -> std::uint64_t {
        if (failed) return 0;
        const auto value = in.varint();
        if (!value) failed = value.error();
        return value.value_or(0);
    };
    const auto signedNumber = [&] { return static_cast<std::uint64_t>(unzigzag(number())); };
    const auto segmentCount = number();
    const auto spaceCount = number();
    if (failed) return fail(*failed);
    if (segmentCount > maxSegments || spaceCount >= maxSpaces || segmentCount > in.rest() / leastSegmentBytes ||
        spaceCount > in.rest() / leastSpaceBytes ||
        segmentCount * sizeof(Segment) + spaceCount * sizeof(Space) > memory) {
        return malformed("number of segments");
    }
    std::vector<Segment> segments(segmentCount);
    std::uint64_t end = 0;
    std::uint64_t address = 0;
    for (auto& s : segments) {
        const auto gap = number();
        s.size = number();
        s.address = address + signedNumber();
        const auto more = number();
        const auto space = number();
        if (failed) return fail(*failed);
        if (gap > imageSize - end || s.size > imageSize - end - gap || space == 0 || space > spaceCount ||
            more > maxImage) {
            return malformed("segment outside the image");
        }
        s.offset = end + gap;
        s.memory = s.size + more;
        s.space = static_cast<std::uint32_t>(space);
        end = s.end();
        address = s.address + s.size;
    }
    std::vector<Space> spaces{Space{0, imageSize, {}}};
    std::uint64_t low = 0;
    for (std::uint64_t i = 0; i < spaceCount; ++i) {
        Space space;
        space.low = low + signedNumber();
        space.high = space.low + number();
        for (auto& base : space.bases) base = space.low + signedNumber();
        if (failed) return fail(*failed);
        low = space.low;
        spaces.push_back(space);
    }
    return AddressMap(imageSize, std::move(spaces), std::move(segments));
}

}  // namespace quorate::delta
