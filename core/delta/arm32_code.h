// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/arm32.h"
#include "core/delta/code_site.h"

namespace quorate::delta {

// Walks 32-bit Arm code and passes each reference through a site (code_site.h).
template <CodeSite Site>
class Arm32Walk {
public:
    Arm32Walk(Site& site, arm32::Literals& literals) : m_site(site), m_literals(literals) {}

    void thumb()
    {
        for (std::size_t at = m_site.begin + ((m_site.oldBase + m_site.begin) & 1);
             at + 2 <= m_site.end && !m_site.stopped;)
            at += thumbAt(at);
    }

    void arm()
    {
        for (std::size_t at = m_site.begin + ((4 - (m_site.oldBase + m_site.begin)) & 3);
             at + 4 <= m_site.end && !m_site.stopped; at += 4) {
            armAt(at);
        }
    }

private:
    using Guess = typename Site::Guess;

    static constexpr std::size_t reach = 32;  // how far the other part of a pair is looked for

    // The second half of a pair, once the first was seen.
    struct Pair {
        Guess guess;
        std::uint64_t from = 0;
        std::uint32_t high = 0;  // of the old value
        std::int64_t error = 0;  // of the low half
        bool known = false;
    };

    std::uint64_t old(std::size_t at) const { return m_site.oldBase + at; }
    static std::uint64_t alignedPc(std::uint64_t address) { return (address + 4) & ~std::uint64_t{3}; }
    static std::uint64_t low32(std::uint64_t value) { return value & 0xffffffff; }

    std::size_t thumbAt(std::size_t at)
    {
        if ((old(at) & 3) == 0 && at + 4 <= m_site.end && literal(at)) return 4;
        const bool four = at + 4 <= m_site.end;
        const std::uint32_t word = four ? m_site.load32(at) : m_site.load16(at);
        if (!arm32::isWide(word)) {
            narrow(at, word & 0xffff);
            return 2;
        }
        if (!four) return 2;
        arm32::Half half;
        if (arm32::isBl(word) || arm32::isBranch24(word)) {
            thumbBranch(at, word, 0);
        } else if (arm32::isBlx(word)) {
            thumbBranch(at, word, 3);
        } else if (arm32::isBranch20(word)) {
            Guess g;
            if (m_site.guess(old(at) + 4 + static_cast<std::uint64_t>(arm32::branch20(word)), g))
                m_site.write(at, arm32::withBranch20(word, m_site.aim(g) - (m_site.here(at) + 4)));
        } else if (arm32::isThumbHalf(word, half)) {
            thumbHalf(at, word, half);
        } else if ((word & 0xff7f) == 0xf85f) {  // LDR Rt, [PC, #imm12]
            const auto distance = word >> 16 & 0xfff;
            const auto place = (word & 0x80) != 0 ? alignedPc(old(at)) + distance : alignedPc(old(at)) - distance;
            thumbLoad(at + 4, word >> 28, place);
            Guess g;
            if ((word & 0x80) != 0 && m_site.guess(place, g)) {
                const auto now = m_site.aim(g) - alignedPc(m_site.here(at));
                m_site.write(at, (word & 0xf000ffff) | static_cast<std::uint32_t>(now & 0xfff) << 16);
            }
        }
        return 4;
    }

    void narrow(std::size_t at, std::uint32_t half)
    {
        Guess g;
        if ((half & 0xf800) == 0x4800) {  // LDR Rt, [PC, #imm8 * 4]
            const auto place = alignedPc(old(at)) + (half & 0xff) * 4;
            thumbLoad(at + 2, half >> 8 & 7, place);
            if (m_site.guess(place, g)) {
                const auto now = m_site.aim(g) - alignedPc(m_site.here(at));
                m_site.write(at, static_cast<std::uint16_t>((half & 0xff00) | (now >> 2 & 0xff)));
            }
        } else if ((half & 0xf800) == 0xe000) {  // B
            if (m_site.guess(old(at) + 4 + static_cast<std::uint64_t>(arm32::signedBits(half & 0x7ff, 11) * 2), g)) {
                const auto now = m_site.aim(g) - (m_site.here(at) + 4);
                m_site.write(at, static_cast<std::uint16_t>((half & 0xf800) | (now >> 1 & 0x7ff)));
            }
        } else if ((half & 0xf000) == 0xd000 && (half & 0x0e00) != 0x0e00) {  // B with a condition
            if (m_site.guess(old(at) + 4 + static_cast<std::uint64_t>(arm32::signedBits(half & 0xff, 8) * 2), g)) {
                const auto now = m_site.aim(g) - (m_site.here(at) + 4);
                m_site.write(at, static_cast<std::uint16_t>((half & 0xff00) | (now >> 1 & 0xff)));
            }
        }
    }

    void thumbBranch(std::size_t at, std::uint32_t word, std::uint64_t align)
    {
        Guess g;
        const auto distance = static_cast<std::uint64_t>(arm32::branch24(word));
        if (!m_site.guess(((old(at) + 4) & ~align) + distance, g)) return;
        const auto predicted = arm32::withBranch24(word, m_site.aim(g) - ((m_site.here(at) + 4) & ~align));
        const auto actual = m_site.write(at, predicted);
        if (((actual ^ predicted) & ~arm32::branch24Field) == 0)
            m_site.learn(g, arm32::branch24(actual) - arm32::branch24(predicted));
    }

    // The number in a literal pool is a distance from the ADD that uses it, or an
    // address.
    void thumbLoad(std::size_t next, unsigned to, std::uint64_t place)
    {
        for (std::size_t use = next; use + 2 <= m_site.end && use < next + reach; use += 2) {
            if (!arm32::isThumbAddPc(m_site.load16(use), to)) continue;
            m_literals.put(place, old(use) + 4, m_site.here(use) + 4);
            return;
        }
        if (m_site.low != 0) m_literals.put(place, 0, 0);
    }

    bool literal(std::size_t at)
    {
        const auto* use = m_literals.find(old(at));
        Guess g;
        const auto value = m_site.load32(at);
        if (use == nullptr || value == 0 || !m_site.guess(low32(value + std::uint64_t{use->oldFrom}), g)) return false;
        const auto predicted = static_cast<std::uint32_t>(m_site.aim(g) - use->newFrom);
        const auto actual = m_site.write(at, predicted);
        m_site.learn(g, static_cast<std::int32_t>(actual - predicted));
        return true;
    }

    void thumbHalf(std::size_t at, std::uint32_t word, const arm32::Half& half)
    {
        if (half.isHigh)
            return highHalf(at, half, [&](std::uint32_t value) { return arm32::withThumbHalf(word, value); });
        lowHalf(
            at, half, 2, [](std::uint32_t other, arm32::Half& out) { return arm32::isThumbHalf(other, out); },
            [&](std::size_t use) { return arm32::isThumbAddPc(m_site.load16(use), half.to); }, 4,
            [&](std::uint32_t value) { return arm32::withThumbHalf(word, value); });
    }

    void armAt(std::size_t at)
    {
        if (literal(at)) return;
        const auto word = m_site.load32(at);
        arm32::Half half;
        Guess g;
        if (arm32::isArmBranch(word)) {
            // BLX has a condition of its own and half a word more.
            const std::uint64_t more = word >> 28 == 15 ? word >> 23 & 2 : 0;
            const auto distance = static_cast<std::uint64_t>(arm32::signedBits(word & 0xffffff, 24) * 4);
            if (!m_site.guess(old(at) + 8 + distance + more, g)) return;
            const auto now = m_site.aim(g) - (m_site.here(at) + 8);
            auto predicted = (word & 0xff000000) | (static_cast<std::uint32_t>(now >> 2) & 0xffffff);
            if (word >> 28 == 15) predicted = (predicted & 0xfeffffff) | static_cast<std::uint32_t>(now & 2) << 23;
            const auto actual = m_site.write(at, predicted);
            if ((actual ^ predicted) >> 24 == 0)
                m_site.learn(
                    g, (arm32::signedBits(actual & 0xffffff, 24) - arm32::signedBits(predicted & 0xffffff, 24)) * 4);
        } else if (arm32::isArmHalf(word, half)) {
            if (half.isHigh)
                return highHalf(at, half, [&](std::uint32_t value) { return arm32::withArmHalf(word, value); });
            lowHalf(
                at, half, 4, [](std::uint32_t other, arm32::Half& out) { return arm32::isArmHalf(other, out); },
                [&](std::size_t use) {
                    return use + 4 <= m_site.end && arm32::isArmAddPc(m_site.load32(use), half.to);
                },
                8, [&](std::uint32_t value) { return arm32::withArmHalf(word, value); });
        } else if ((word & 0x0f7f0000) == 0x051f0000) {  // LDR Rt, [PC, #imm12]
            armLoad(at, word);
        }
    }

    void armLoad(std::size_t at, std::uint32_t word)
    {
        const bool up = (word & 0x00800000) != 0;
        const auto place = up ? old(at) + 8 + (word & 0xfff) : old(at) + 8 - (word & 0xfff);
        const unsigned to = word >> 12 & 15;
        std::size_t use = at + 4;
        while (use + 4 <= m_site.end && use < at + 4 + 2 * reach && !arm32::isArmAddPc(m_site.load32(use), to))
            use += 4;
        if (use + 4 <= m_site.end && use < at + 4 + 2 * reach) {
            m_literals.put(place, old(use) + 8, m_site.here(use) + 8);
        } else if (m_site.low != 0) {
            m_literals.put(place, 0, 0);
        }
        Guess g;
        if (up && m_site.guess(place, g)) {
            const auto now = m_site.aim(g) - (m_site.here(at) + 8);
            m_site.write(at, (word & 0xfffff000) | static_cast<std::uint32_t>(now & 0xfff));
        }
    }

    // `step`: of instructions; `isHalf`, `isAdd`: what the other parts look like;
    // `ahead`: what reading PC adds.
    void lowHalf(std::size_t at, const arm32::Half& half, std::size_t step, auto&& isHalf, auto&& isAdd,
                 std::uint64_t ahead, auto&& with)
    {
        auto& pair = m_pairs[half.to];
        pair.known = false;
        std::uint64_t value = half.value;
        bool whole = false;
        std::uint64_t oldFrom = 0;
        for (std::size_t use = at + 4; use + 4 <= m_site.end && use < at + 4 + reach; use += step) {
            arm32::Half other;
            if (!whole && isHalf(m_site.load32(use), other) && other.to == half.to) {
                if (!other.isHigh) return;
                value |= std::uint64_t{other.value} << 16;
                whole = true;
                pair.from = 0;
            } else if (whole && isAdd(use)) {
                oldFrom = old(use) + ahead;
                pair.from = m_site.here(use) + ahead;
                break;
            }
        }
        if (!whole || (oldFrom == 0 && m_site.low == 0)) return;
        if (!m_site.guess(low32(value + oldFrom), pair.guess)) return;
        pair.known = true;
        const auto predicted = static_cast<std::uint32_t>(m_site.aim(pair.guess) - pair.from);
        const auto actual = m_site.write(at, with(predicted & 0xffff));
        arm32::Half settled;
        pair.error = 0;
        if (isHalf(actual, settled) && !settled.isHigh) {
            pair.error = static_cast<std::int16_t>(settled.value - (predicted & 0xffff));
            m_site.learn(pair.guess, pair.error);
        }
    }

    void highHalf(std::size_t at, const arm32::Half& half, auto&& with)
    {
        auto& pair = m_pairs[half.to];
        if (!pair.known) return;
        pair.known = false;
        const auto value = m_site.aim(pair.guess) + static_cast<std::uint64_t>(pair.error) - pair.from;
        m_site.write(at, with(static_cast<std::uint32_t>(value) >> 16));
    }

    Site& m_site;
    arm32::Literals& m_literals;
    std::array<Pair, 16> m_pairs{};
};

}  // namespace quorate::delta
