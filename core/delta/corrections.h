// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace quorate::delta {

// What earlier mispredictions teach about later ones: a target that went elsewhere than the covers say will be found
// elsewhere again, and so will its neighbours. Fixed memory; a chunk begins with an empty one.
class Corrections {
public:
    Corrections() : m_exact(std::size_t{1} << exactBits), m_areas(std::size_t{1} << areaBits) {}

    static constexpr std::uint64_t memory() { return (sizeof(Exact) << exactBits) + (sizeof(Area) << areaBits); }

    // `all`: as format version 5, which remembers also what nothing near has moved from.
    void clear(bool all = false)
    {
        m_exact.assign(m_exact.size(), {});
        m_areas.assign(m_areas.size(), {});
        m_moved.fill(all ? ~std::uint64_t{0} : 0);
    }

    // What to add to the projection of `target`, which fell on `place`.
    [[nodiscard]] std::int64_t get(std::uint64_t target, std::uint32_t place) const
    {
        if (!hasMoved(target)) return 0;
        const auto& exact = m_exact[slot(target, exactBits)];
        if (exact.key == static_cast<std::uint32_t>(target) + 1) return exact.correction;
        const std::uint64_t here = target >> areaShift;
        for (std::uint64_t back = 0; back < areasBack; ++back) {
            const auto& area = m_areas[slot(here - back, areaBits)];
            if (area.key != static_cast<std::uint32_t>(here - back) + 1) continue;
            if (area.place == place && area.confidence > 0) return area.correction;
            if (back == 0) return 0;
        }
        return 0;
    }

    // The projection of `target` plus `correction` was right.
    void put(std::uint64_t target, std::uint32_t place, std::int64_t correction)
    {
        if (correction == 0) {
            if (!hasMoved(target)) return;
        } else {
            if (correction > mostCorrection || correction < -mostCorrection) return;
            setMoved(target);
            setMoved(target + (areasBack << areaShift) - 1);
        }
        const auto value = static_cast<std::int32_t>(correction);
        m_exact[slot(target, exactBits)] = {static_cast<std::uint32_t>(target) + 1, value};
        const std::uint64_t here = target >> areaShift;
        auto& area = m_areas[slot(here, areaBits)];
        if (area.key != static_cast<std::uint32_t>(here) + 1 || area.place != place) {
            area = {};
            area.key = static_cast<std::uint32_t>(here) + 1;
            area.place = place;
            area.correction = value;
            area.confidence = 1;
        } else if (area.correction == value) {
            if (area.confidence < 3) ++area.confidence;
        } else if (area.confidence > 1) {
            --area.confidence;
        } else {
            area.correction = value;
        }
    }

private:
    static constexpr unsigned exactBits = 13;
    static constexpr unsigned areaBits = 12;
    static constexpr unsigned areaShift = 7;
    static constexpr std::uint64_t areasBack = 4;
    static constexpr unsigned partShift = 9;
    // What went farther did not move: a row of a table was matched to another row.
    static constexpr std::int64_t mostCorrection = std::int64_t{1} << 18;

    struct Exact {
        std::uint32_t key = 0;  // target + 1
        std::int32_t correction = 0;
    };
    struct Area {
        std::uint32_t key = 0;  // area + 1
        std::uint32_t place = 0;
        std::int32_t correction : 24 = 0;
        std::int32_t confidence : 8 = 0;
    };

    // Whether something near enough to matter was elsewhere than the covers say. Most code and most tables did not: their
    // references need no other memory than these few bytes.
    [[nodiscard]] bool hasMoved(std::uint64_t target) const
    {
        const auto part = target >> partShift;
        return (m_moved[part / 64 % m_moved.size()] >> (part % 64) & 1) != 0;
    }
    void setMoved(std::uint64_t target)
    {
        const auto part = target >> partShift;
        m_moved[part / 64 % m_moved.size()] |= std::uint64_t{1} << part % 64;
    }

    static std::size_t slot(std::uint64_t key, unsigned bits)
    {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15u) >> (64 - bits));
    }

    std::array<std::uint64_t, 128> m_moved{};  // a bit for each part of 512 bytes, of which many share one
    std::vector<Exact> m_exact;
    std::vector<Area> m_areas;
};

}  // namespace quorate::delta
