// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/seed_index.h"

#include <algorithm>
#include <bit>

namespace quorate::delta {

// Scores are in half bytes: an equal byte is worth 2.
struct XDrop {
    std::int64_t mismatch;  // what a differing byte costs
    std::int64_t drop;      // how far below the best score to go on
};

struct Extension {
    std::uint64_t size = 0;      // bytes that it pays to take
    std::uint64_t examined = 0;  // bytes looked at to find that out
};

// In a table whose rows differ as much as they agree the score neither rises nor falls: without an end every seed would
// look at all the rest of the image.
inline constexpr std::uint64_t mostUnrewarded = 4096;

// Old and new side by side; both outlive this. Offsets are o in the old and n in the new image.
class Images {
public:
    Images(BytesView oldImage, BytesView newImage) : m_old(oldImage), m_new(newImage) {}

    [[nodiscard]] std::uint64_t oldSize() const { return m_old.size(); }
    [[nodiscard]] std::uint64_t newSize() const { return m_new.size(); }
    [[nodiscard]] const std::uint8_t* newAt(std::uint64_t offset) const { return m_new.data() + offset; }
    [[nodiscard]] bool same(std::uint64_t o, std::uint64_t n) const { return m_old[o] == m_new[n]; }

    // Length of what is equal from (o, n) on.
    [[nodiscard]] std::uint64_t equalAfter(std::uint64_t o, std::uint64_t n, std::uint64_t most) const
    {
        const std::uint8_t* a = m_old.data() + o;
        const std::uint8_t* b = m_new.data() + n;
        std::uint64_t size = 0;
        while (size + 8 <= most) {
            const auto difference = load64(a + size) ^ load64(b + size);
            if (difference != 0) return size + static_cast<unsigned>(std::countr_zero(difference)) / 8;
            size += 8;
        }
        while (size < most && a[size] == b[size]) ++size;
        return size;
    }
    [[nodiscard]] std::uint64_t equalBefore(std::uint64_t o, std::uint64_t n, std::uint64_t most) const
    {
        std::uint64_t size = 0;
        while (size < most && m_old[o - 1 - size] == m_new[n - 1 - size]) ++size;
        return size;
    }

    // How far it pays to go on from (o, n), up to `newLimit`.
    [[nodiscard]] Extension extendAfter(std::uint64_t o, std::uint64_t n, std::uint64_t newLimit, XDrop rule) const
    {
        const std::uint64_t most = std::min(oldSize() - o, newLimit - n);
        const std::uint8_t* a = m_old.data() + o;
        const std::uint8_t* b = m_new.data() + n;
        std::int64_t score = 0;
        std::int64_t best = 0;
        std::uint64_t bestSize = 0;
        std::uint64_t size = 0;
        while (size < most) {
            if (size + 8 <= most && load64(a + size) == load64(b + size)) {
                size += 8;
                score += 16;
            } else {
                const bool isEqual = a[size] == b[size];
                ++size;
                score += isEqual ? 2 : -rule.mismatch;
                if (best - score > rule.drop || size - bestSize > mostUnrewarded) break;
                if (!isEqual) continue;
            }
            if (score > best) {
                best = score;
                bestSize = size;
            }
        }
        return {bestSize, size};
    }
    // The same backwards, down to `newLimit`.
    [[nodiscard]] Extension extendBefore(std::uint64_t o, std::uint64_t n, std::uint64_t newLimit, XDrop rule) const
    {
        const std::uint64_t most = std::min(o, n - newLimit);
        std::int64_t score = 0;
        std::int64_t best = 0;
        std::uint64_t bestSize = 0;
        std::uint64_t size = 0;
        while (size < most) {
            const bool isEqual = m_old[o - 1 - size] == m_new[n - 1 - size];
            ++size;
            score += isEqual ? 2 : -rule.mismatch;
            if (best - score > rule.drop || size - bestSize > mostUnrewarded) break;
            if (score > best) {
                best = score;
                bestSize = size;
            }
        }
        return {bestSize, size};
    }

private:
    BytesView m_old;
    BytesView m_new;
};

}  // namespace quorate::delta
