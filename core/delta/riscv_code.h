// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/code_site.h"

#include <array>

namespace quorate::delta {

// The references of RISC-V code (The RISC-V Instruction Set Manual volume I,
// chapters 2.5, 16 and 24), compressed instructions included: JAL, branches,
// and AUIPC or LUI with the low 12 bits after it.
template <CodeSite Site>
class RiscvWalk {
public:
    explicit RiscvWalk(Site& site) : m_site(site) {}

    void run()
    {
        for (std::size_t at = m_site.begin + ((m_site.oldBase + m_site.begin) & 1);
             at + 2 <= m_site.end && !m_site.stopped;) {
            const auto half = m_site.load16(at);
            if ((half & 3) != 3) {
                compressed(at, half);
                at += 2;
            } else {
                if (at + 4 <= m_site.end) instruction(at, m_site.load32(at));
                at += 4;
            }
        }
    }

private:
    using Guess = typename Site::Guess;

    static constexpr std::size_t reach = 64;
    static constexpr std::uint32_t lui = 0x37;
    static constexpr std::uint32_t auipc = 0x17;
    static constexpr std::uint32_t jal = 0x6f;
    static constexpr std::uint32_t branch = 0x63;

    // What an AUIPC or LUI left in a register.
    struct Upper {
        bool known = false;
        std::uint64_t oldValue = 0;
        std::uint64_t from = 0;      // distances in the new image count from here
        std::uint64_t newUpper = 0;  // what was really added to it
    };

    static std::int64_t signedBits(std::uint32_t value, unsigned bits)
    {
        return static_cast<std::int64_t>(static_cast<std::int32_t>(value << (32 - bits)) >> (32 - bits));
    }
    static std::uint64_t extended(std::uint32_t value)
    {
        return static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int32_t>(value)));
    }
    static std::uint32_t upperOf(std::uint64_t value) { return static_cast<std::uint32_t>(value + 0x800) & 0xfffff000; }

    // The low 12 bits of an instruction that adds them to a register: loads,
    // additions, jumps; stores have them in two pieces.
    static bool takesLow(std::uint32_t word, unsigned& base, std::uint32_t& low)
    {
        const auto code = word & 0x7f;
        base = word >> 15 & 31;
        if (code == 0x03 || code == 0x07 || (code == 0x13 && (word & 0x7000) == 0) ||
            (code == 0x1b && (word & 0x7000) == 0) || (code == 0x67 && (word & 0x7000) == 0)) {
            low = word >> 20;
            return true;
        }
        if (code == 0x23 || code == 0x27) {
            low = (word >> 20 & 0xfe0) | (word >> 7 & 31);
            return true;
        }
        return false;
    }
    static std::uint32_t withLow(std::uint32_t word, std::uint32_t low)
    {
        const auto code = word & 0x7f;
        if (code == 0x23 || code == 0x27) return (word & 0x01fff07f) | (low & 0xfe0) << 20 | (low & 31) << 7;
        return (word & 0x000fffff) | low << 20;
    }
    // True for what overwrites register `to`.
    static bool writes(std::uint32_t word, unsigned to)
    {
        const auto code = word & 0x7f;
        return code != 0x23 && code != 0x27 && code != branch && (word >> 7 & 31) == to;
    }

    static std::int64_t jalDistance(std::uint32_t word)
    {
        return signedBits(
            (word >> 31) << 20 | (word >> 12 & 0xff) << 12 | (word >> 20 & 1) << 11 | (word >> 21 & 0x3ff) << 1, 21);
    }
    static std::uint32_t withJal(std::uint32_t word, std::uint64_t distance)
    {
        const auto d = static_cast<std::uint32_t>(distance);
        return (word & 0xfff) | (d >> 20 & 1) << 31 | (d >> 12 & 0xff) << 12 | (d >> 11 & 1) << 20 |
               (d >> 1 & 0x3ff) << 21;
    }
    static std::int64_t branchDistance(std::uint32_t word)
    {
        return signedBits((word >> 31) << 12 | (word >> 7 & 1) << 11 | (word >> 25 & 0x3f) << 5 | (word >> 8 & 15) << 1,
                          13);
    }
    static std::uint32_t withBranch(std::uint32_t word, std::uint64_t distance)
    {
        const auto d = static_cast<std::uint32_t>(distance);
        return (word & 0x01fff07f) | (d >> 12 & 1) << 31 | (d >> 11 & 1) << 7 | (d >> 5 & 0x3f) << 25 |
               (d >> 1 & 15) << 8;
    }

    void instruction(std::size_t at, std::uint32_t word)
    {
        Guess g;
        unsigned base = 0;
        std::uint32_t low = 0;
        const auto code = word & 0x7f;
        const auto old = m_site.oldBase + at;
        if (code == auipc) {
            upper(at, word, old, m_site.here(at));
        } else if (code == lui) {
            if (m_site.low != 0) upper(at, word, 0, 0);
        } else if (code == jal) {
            if (!m_site.guess(old + static_cast<std::uint64_t>(jalDistance(word)), g)) return;
            const auto predicted = withJal(word, m_site.aim(g) - m_site.here(at));
            const auto actual = m_site.write(at, predicted);
            if (((actual ^ predicted) & 0xfff) == 0) m_site.learn(g, jalDistance(actual) - jalDistance(predicted));
        } else if (code == branch) {
            if (!m_site.guess(old + static_cast<std::uint64_t>(branchDistance(word)), g)) return;
            m_site.write(at, withBranch(word, m_site.aim(g) - m_site.here(at)));
        } else if (takesLow(word, base, low)) {
            const Upper was = m_uppers[base];
            if (writes(word, word >> 7 & 31)) m_uppers[word >> 7 & 31].known = false;
            if (was.known) lower(at, word, was, low);
        } else if (writes(word, word >> 7 & 31)) {
            m_uppers[word >> 7 & 31].known = false;
        }
    }

    // The upper 20 bits say little by themselves: the instruction that uses them
    // nearby tells what is meant.
    void upper(std::size_t at, std::uint32_t word, std::uint64_t oldFrom, std::uint64_t newFrom)
    {
        const unsigned to = word >> 7 & 31;
        auto& state = m_uppers[to];
        state = {to != 0, oldFrom + extended(word & 0xfffff000), newFrom, 0};
        std::uint64_t target = state.oldValue;
        for (std::size_t use = at + 4; use + 4 <= m_site.end && use < at + 4 + reach;) {
            const auto other = m_site.load32(use);
            if ((other & 3) != 3) {
                use += 2;
                continue;
            }
            unsigned base = 0;
            std::uint32_t low = 0;
            if (takesLow(other, base, low) && base == to) {
                target += static_cast<std::uint64_t>(signedBits(low, 12));
                break;
            }
            if (writes(other, to)) break;
            use += 4;
        }
        Guess g;
        auto actual = word;
        if (m_site.guess(target, g)) actual = m_site.write(at, (word & 0xfff) | upperOf(m_site.aim(g) - newFrom));
        state.newUpper = extended(actual & 0xfffff000);
    }

    void lower(std::size_t at, std::uint32_t word, const Upper& from, std::uint32_t low)
    {
        Guess g;
        if (!m_site.guess(from.oldValue + static_cast<std::uint64_t>(signedBits(low, 12)), g)) return;
        const auto predicted = static_cast<std::uint32_t>(m_site.aim(g) - from.from) & 0xfff;
        const auto actual = m_site.write(at, withLow(word, predicted));
        unsigned base = 0;
        std::uint32_t settled = 0;
        if ((actual & 0x7f) != (word & 0x7f) || !takesLow(actual, base, settled)) return;
        const auto target = from.from + from.newUpper + static_cast<std::uint64_t>(signedBits(settled, 12));
        m_site.learn(g, static_cast<std::int64_t>(target - m_site.aim(g)));
    }

    void compressed(std::size_t at, std::uint32_t half)
    {
        const auto kind = half & 0xe003;
        Guess g;
        if (kind == 0xa001) {  // C.J
            const auto distance = signedBits((half >> 12 & 1) << 11 | (half >> 8 & 1) << 10 | (half >> 9 & 3) << 8 |
                                                 (half >> 6 & 1) << 7 | (half >> 7 & 1) << 6 | (half >> 2 & 1) << 5 |
                                                 (half >> 11 & 1) << 4 | (half >> 3 & 7) << 1,
                                             12);
            if (!m_site.guess(m_site.oldBase + at + static_cast<std::uint64_t>(distance), g)) return;
            const auto d = static_cast<std::uint32_t>(m_site.aim(g) - m_site.here(at));
            m_site.write(at, static_cast<std::uint16_t>(0xa001 | (d >> 11 & 1) << 12 | (d >> 10 & 1) << 8 |
                                                        (d >> 8 & 3) << 9 | (d >> 7 & 1) << 6 | (d >> 6 & 1) << 7 |
                                                        (d >> 5 & 1) << 2 | (d >> 4 & 1) << 11 | (d >> 1 & 7) << 3));
        } else if (kind == 0xc001 || kind == 0xe001) {  // C.BEQZ, C.BNEZ
            const auto distance = signedBits((half >> 12 & 1) << 8 | (half >> 5 & 3) << 6 | (half >> 2 & 1) << 5 |
                                                 (half >> 10 & 3) << 3 | (half >> 3 & 3) << 1,
                                             9);
            if (!m_site.guess(m_site.oldBase + at + static_cast<std::uint64_t>(distance), g)) return;
            const auto d = static_cast<std::uint32_t>(m_site.aim(g) - m_site.here(at));
            m_site.write(at, static_cast<std::uint16_t>((half & 0xe383) | (d >> 8 & 1) << 12 | (d >> 6 & 3) << 5 |
                                                        (d >> 5 & 1) << 2 | (d >> 3 & 3) << 10 | (d >> 1 & 3) << 3));
        }
    }

    Site& m_site;
    std::array<Upper, 32> m_uppers{};
};

}  // namespace quorate::delta
