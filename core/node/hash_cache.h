// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <vector>

namespace quorate::node {

// Remembers the newest of many SHA-256 hashes, at most 32768, in one mebibyte that is taken with the first: each has one of
// 8192 sets, by its first bits, and a set keeps the newest four. Whoever searches for hashes of one set makes it forget,
// never believe; an unused place holds the hash of zeros, which nobody can find bytes for. One thread.
class HashCache {
public:
    [[nodiscard]] bool contains(const Hash32& hash) const
    {
        return !m_sets.empty() && std::ranges::find(m_sets[placeOf(hash)], hash) != m_sets[placeOf(hash)].end();
    }
    void insert(const Hash32& hash)
    {
        if (m_sets.empty()) m_sets.resize(sets);
        auto& set = m_sets[placeOf(hash)];
        const auto there = std::ranges::find(set, hash);
        const auto end = there == set.end() ? std::prev(set.end()) : there;
        std::copy_backward(set.begin(), end, std::next(end));
        set.front() = hash;
    }

private:
    static constexpr std::size_t sets = 8192;
    static std::size_t placeOf(const Hash32& hash)
    {
        return (static_cast<std::size_t>(hash.bytes[0]) << 8 | hash.bytes[1]) % sets;
    }
    std::vector<std::array<Hash32, 4>> m_sets;
};

}  // namespace quorate::node
