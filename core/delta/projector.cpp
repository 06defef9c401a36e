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

std::uint32_t Projector::searchPage(std::uint32_t first, std::uint32_t end, std::uint64_t oldOffset) const
{
    const auto at =
        std::upper_bound(m_order.begin() + first, m_order.begin() + end, oldOffset,
                         [&](std::uint64_t offset, std::uint32_t i) { return offset < m_covers[i].oldOffset; });
    return static_cast<std::uint32_t>(at - m_order.begin());
}

Projector::Nearby::Found* Projector::search(std::uint32_t oldSpace, std::uint64_t oldAddress, Nearby& nearby) const
{
    const bool isKept = m_oldMap.isDisjoint(oldSpace);
    for (std::size_t i = 0; i < Nearby::most && isKept; ++i) {
        if (!holds(nearby.found[i], oldSpace, oldAddress)) continue;
        nearby.last = i;
        return &nearby.found[i];
    }
    const Segment* segment = m_oldMap.segmentOf(oldSpace, oldAddress);
    if (segment == nullptr) return nullptr;
    if (isKept) nearby.last = (nearby.last + 1) % Nearby::most;
    auto& found = isKept ? nearby.found[nearby.last] : nearby.shared;
    found = {segment, 0, {}};
    return &found;
}

std::optional<Projector::Target> Projector::projectBeyond(const Segment& segment, std::uint64_t inside) const
{
    if (segment.size == 0) return std::nullopt;
    const auto last = projectOffset(segment.end() - 1);
    if (!last || last->offset >= m_newMap.imageSize()) return std::nullopt;
    const auto stretch = m_newMap.at(last->offset);
    if (stretch.space == 0) return std::nullopt;
    return Target{stretch.address + stretch.rest + (inside - segment.size), beyondImage};
}

}  // namespace quorate::delta
