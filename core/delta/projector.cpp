// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/projector.h"

#include <algorithm>
#include <numeric>

namespace quorate::delta {
namespace {

constexpr std::uint32_t beyondImage = ~std::uint32_t{0};

// Pages of the lookup table: fine where there are many covers, few where the image is huge.
unsigned pageBitsFor(std::uint64_t covers, std::uint64_t oldSize)
{
    unsigned bits = 8;
    while ((oldSize >> bits) > 2 * covers + 1024) ++bits;
    return bits;
}

}  // namespace

std::uint64_t Projector::memoryFor(std::uint64_t covers, std::uint64_t oldSize)
{
    return covers * sizeof(std::uint32_t) + ((oldSize >> pageBitsFor(covers, oldSize)) + 2) * sizeof(std::uint32_t);
}

Projector::Projector(const std::vector<Cover>& covers, const AddressMap& oldMap, const AddressMap& newMap)
    : m_covers(covers),
      m_oldMap(oldMap),
      m_newMap(newMap),
      m_order(covers.size()),
      m_pageBits(pageBitsFor(covers.size(), oldMap.imageSize()))
{
    std::iota(m_order.begin(), m_order.end(), 0u);
    std::ranges::sort(m_order, [&](std::uint32_t a, std::uint32_t b) {
        const auto& x = covers[a];
        const auto& y = covers[b];
        if (x.oldOffset != y.oldOffset) return x.oldOffset < y.oldOffset;
        return x.size != y.size ? x.size > y.size : a < b;
    });
    std::uint64_t end = 0;
    std::erase_if(m_order, [&](std::uint32_t i) {
        if (covers[i].oldEnd() <= end) return true;
        end = covers[i].oldEnd();
        return false;
    });
    m_pages.resize((oldMap.imageSize() >> m_pageBits) + 2);
    std::uint32_t next = 0;
    for (std::uint64_t page = 0; page < m_pages.size(); ++page) {
        while (next < m_order.size() && covers[m_order[next]].oldOffset < page << m_pageBits) ++next;
        m_pages[page] = next;
    }
}

std::optional<Projector::Offset> Projector::projectOffset(std::uint64_t oldOffset) const
{
    if (m_order.empty()) return std::nullopt;
    const auto page = oldOffset >> m_pageBits;
    const auto at =
        std::upper_bound(m_order.begin() + m_pages[page], m_order.begin() + m_pages[page + 1], oldOffset,
                         [&](std::uint64_t offset, std::uint32_t i) { return offset < m_covers[i].oldOffset; });
    const auto index = static_cast<std::uint32_t>(at - m_order.begin());
    const Cover* before = index > 0 ? &m_covers[m_order[index - 1]] : nullptr;
    const Cover* after = index < m_order.size() ? &m_covers[m_order[index]] : nullptr;
    if (before != nullptr && oldOffset < before->oldEnd()) {
        return Offset{before->newOffset + (oldOffset - before->oldOffset), index * 2};
    }
    // In a gap: with the nearer neighbour.
    const bool withBefore =
        before != nullptr && (after == nullptr || oldOffset - before->oldEnd() <= after->oldOffset - oldOffset);
    if (withBefore) return Offset{before->newOffset + (oldOffset - before->oldOffset), index * 2 + 1};
    return Offset{after->newOffset - (after->oldOffset - oldOffset), index * 2 + 1};
}

const Segment* Projector::segmentAt(std::uint32_t oldSpace, std::uint64_t oldAddress, Nearby& nearby) const
{
    const Segment* last = nearby.segment;
    if (last != nullptr && last->space == oldSpace && oldAddress - last->address < last->memory) return last;
    const Segment* segment = m_oldMap.segmentOf(oldSpace, oldAddress);
    if (m_oldMap.isDisjoint(oldSpace)) nearby.segment = segment;
    return segment;
}

AddressMap::Stretch Projector::stretchAt(std::uint64_t newOffset, Nearby& nearby) const
{
    const auto inside = newOffset - nearby.begin;
    if (inside >= nearby.stretch.rest) {
        nearby.begin = newOffset;
        nearby.stretch = m_newMap.at(newOffset);
        return nearby.stretch;
    }
    return {nearby.stretch.space, nearby.stretch.address + inside, nearby.stretch.rest - inside};
}

std::optional<Projector::Target> Projector::project(std::uint32_t oldSpace, std::uint64_t oldAddress,
                                                    Nearby& nearby) const
{
    if (oldSpace == 0) {
        if (oldAddress >= m_oldMap.imageSize()) return std::nullopt;
        const auto found = projectOffset(oldAddress);
        if (!found) return std::nullopt;
        return Target{found->offset, found->place};
    }
    const Segment* segment = segmentAt(oldSpace, oldAddress, nearby);
    if (segment == nullptr) return std::nullopt;
    const auto inside = oldAddress - segment->address;
    if (inside < segment->size) {
        const auto found = projectOffset(segment->offset + inside);
        if (!found || found->offset >= m_newMap.imageSize()) return std::nullopt;
        return Target{stretchAt(found->offset, nearby).address, found->place};
    }
    // Memory that the image does not hold (.bss): it moves with the end of its segment.
    if (segment->size == 0) return std::nullopt;
    const auto last = projectOffset(segment->end() - 1);
    if (!last || last->offset >= m_newMap.imageSize()) return std::nullopt;
    const auto stretch = stretchAt(last->offset, nearby);
    if (stretch.space == 0) return std::nullopt;
    return Target{stretch.address + stretch.rest + (inside - segment->size), beyondImage};
}

}  // namespace quorate::delta
