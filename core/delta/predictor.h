// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/arm32_code.h"
#include "core/delta/arm64.h"
#include "core/delta/code_site.h"
#include "core/delta/corrections.h"
#include "core/delta/projector.h"
#include "core/delta/relocation_rows.h"
#include "core/delta/riscv_code.h"
#include "core/delta/x86_scan.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace quorate::delta {

// How the references in a block of covered bytes are understood. Numbers in the format.
enum class Mode : std::uint8_t {
    none,
    x86,      // calls, jumps and RIP-relative operands (Intel SDM volume 2, sections 2.2.1.6 and 3.1)
    arm64,    // branches, ADR(P) and the 12-bit offsets after it (Arm ARM DDI 0487, C4.1)
    words64,  // 8-byte addresses
    self32,   // 4-byte distances from the place itself
    words32,  // 4-byte addresses
    base0,    // 4-byte distances from one of the space's bases
    base1,
    base2,
    base3,
    thumb,   // 32-bit Arm (arm32_code.h): Thumb
    arm,     // A32
    riscv,   // riscv_code.h
    prel31,  // 31-bit distances from the place itself (Exception Handling ABI for the Arm Architecture, 6)
    relocations,  // relocation_rows.h
};
inline constexpr std::size_t modeCount = 15;

// What residuals of a mode resemble, for the model of residuals: the code of one machine that of another, and so on.
[[nodiscard]] constexpr std::uint8_t familyOf(Mode mode)
{
    switch (mode) {
    case Mode::thumb:
    case Mode::arm:
    case Mode::riscv: return static_cast<std::uint8_t>(Mode::arm64);
    case Mode::prel31: return static_cast<std::uint8_t>(Mode::self32);
    case Mode::relocations: return static_cast<std::uint8_t>(Mode::words64);
    default: return static_cast<std::uint8_t>(mode);
    }
}
inline constexpr std::uint64_t modeBlock = 1024;  // bytes of output that share a mode

// Changes a copy of old bytes into what they probably are in the new image: every reference is projected. Decoder and
// encoder run it alike; each prediction depends on nothing but the old bytes, the map and what was decoded before it.
class Predictor {
public:
    explicit Predictor(const Projector& projector) : m_projector(projector) {}

    // `version`: of the format.
    void beginChunk(unsigned version)
    {
        m_corrections.clear(version < 6);
        m_literals.clear();
        m_rows = {};
    }

    // Predicts `bytes`, which are the old image's from `oldOffset` on and go to `newOffset`. `settle(from, to)` is
    // called for one part after the other; it turns the prediction in bytes[from, to) into the actual new bytes, from
    // which the predictor learns, and returns false to stop. `fields`: for each byte its place in a predicted field
    // from 1 on, or 0.
    template <class Settle>
    void run(Mode mode, std::span<std::uint8_t> bytes, std::uint64_t oldOffset, std::uint64_t newOffset,
             std::uint8_t* fields, Settle&& settle)
    {
        Run<Settle&, true> work{{bytes}, *this, fields, settle};
        work.all(mode, oldOffset, newOffset);
    }

    // The same, of up to modeBlock bytes, and nothing is remembered: how well would this mode do? `actual`: the new bytes.
    void tryOut(Mode mode, std::span<std::uint8_t> bytes, std::uint64_t oldOffset, std::uint64_t newOffset,
                const std::uint8_t* actual);

private:
    struct Guess {
        std::uint64_t target = 0;   // address in the old image
        std::uint64_t plain = 0;    // where the covers put it
        std::uint64_t address = 0;  // with the correction
        std::uint32_t place = 0;
    };

    template <class Settle, bool learns>
    struct Run;

    const Projector& m_projector;
    Projector::Nearby m_nearby;
    Corrections m_corrections;
    arm32::Literals m_literals;
    RelocationRows m_rows;
};

template <class Settle, bool learns>
struct Predictor::Run : SiteBytes {
    using Guess = Predictor::Guess;

    Predictor& predictor;
    std::uint8_t* fields;
    Settle settle;

    std::size_t done = 0;  // everything before it is settled
    bool stopped = false;
    // The stretch in work.
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t space = 0;
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::uint64_t oldBase = 0;  // address of bytes[0] in the old image, if it were in this stretch
    std::uint64_t newBase = 0;
    std::uint64_t kind = 0;  // of the references: code and tables teach themselves only

    void all(Mode mode, std::uint64_t oldOffset, std::uint64_t newOffset)
    {
        if (fields != nullptr) std::memset(fields, 0, bytes.size());
        if (mode != Mode::none && bytes.size() >= 4) {
            for (begin = 0; begin < bytes.size() && !stopped; begin = end) {
                enterStretch(oldOffset, newOffset);
                stretch(mode, newOffset);
            }
        }
        settleTo(bytes.size());
    }

    void enterStretch(std::uint64_t oldOffset, std::uint64_t newOffset)
    {
        const auto& oldMap = predictor.m_projector.oldMap();
        const auto from = oldMap.at(oldOffset + begin);
        end = begin + static_cast<std::size_t>(std::min<std::uint64_t>(from.rest, bytes.size() - begin));
        space = from.space;
        low = oldMap.spaces()[space].low;
        high = oldMap.spaces()[space].high;
        oldBase = from.address - begin;
        newBase = space == 0 ? newOffset : predictor.m_projector.newMap().at(newOffset + begin).address - begin;
    }

    void stretch(Mode mode, std::uint64_t newOffset)
    {
        constexpr std::uint64_t addresses = std::uint64_t{1} << 56;
        constexpr std::uint64_t distances = std::uint64_t{2} << 56;
        kind = isCode(mode) ? 0 : mode == Mode::words64 ? addresses : distances;
        switch (mode) {
        case Mode::none: break;
        case Mode::x86: x86(); break;
        case Mode::arm64: arm64Code(); break;
        case Mode::thumb: arm32Code([](auto& walk) { walk.thumb(); }); break;
        case Mode::arm: arm32Code([](auto& walk) { walk.arm(); }); break;
        case Mode::riscv: RiscvWalk<Run>(*this).run(); break;
        case Mode::prel31: prel31(); break;
        case Mode::relocations: walkRelocations(*this, predictor.m_rows); break;
        case Mode::words64: words64(); break;
        case Mode::self32: self32(); break;
        case Mode::words32: relative32(0, 0); break;
        case Mode::base0:
        case Mode::base1:
        case Mode::base2:
        case Mode::base3: {
            const auto which = static_cast<std::size_t>(mode) - static_cast<std::size_t>(Mode::base0);
            const auto& newMap = predictor.m_projector.newMap();
            const auto newSpace = newMap.at(newOffset + begin).space;
            relative32(predictor.m_projector.oldMap().spaces()[space].bases[which],
                       newMap.spaces()[newSpace].bases[which]);
            break;
        }
        }
    }

    static bool isCode(Mode mode)
    {
        return mode == Mode::x86 || mode == Mode::arm64 || mode == Mode::thumb || mode == Mode::arm || mode == Mode::riscv;
    }

    [[nodiscard]] static std::uint64_t extend(std::uint32_t value)
    {
        return static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<std::int32_t>(value)));
    }
    // The kernel's addresses are negative, so that 32 bits of them are sign extended.
    [[nodiscard]] bool isHigh() const { return low >= 0xffffffff80000000u; }

    bool settleTo(std::size_t to)
    {
        if (to > done) {
            if (!stopped) stopped = !settle(done, to);
            done = to;
        }
        return !stopped;
    }

    [[nodiscard]] bool guess(std::uint64_t target, Guess& out) const
    {
        if (target - low >= high - low) return false;
        const auto projected = predictor.m_projector.project(space, target, predictor.m_nearby);
        if (!projected) return false;
        out.target = target;
        out.plain = projected->address;
        out.place = projected->place;
        out.address = out.plain + static_cast<std::uint64_t>(predictor.m_corrections.get(target ^ kind, out.place));
        return true;
    }

    [[nodiscard]] static std::uint64_t aim(const Guess& guess) { return guess.address; }
    [[nodiscard]] std::uint64_t here(std::size_t at) const { return newBase + at; }

    // `error`: what must be added to the guessed address.
    void learn(const Guess& was, std::int64_t error)
    {
        if constexpr (learns) {
            predictor.m_corrections.put(was.target ^ kind, was.place,
                                        static_cast<std::int64_t>(was.address - was.plain) + error);
        }
    }

    template <class Word>
    Word write(std::size_t at, Word value)
    {
        std::memcpy(bytes.data() + at, &value, sizeof value);
        if (fields != nullptr) {
            for (std::size_t i = 0; i < sizeof value; ++i) fields[at + i] = static_cast<std::uint8_t>(i + 1);
        }
        if constexpr (learns) {
            settleTo(at + sizeof value);
            std::memcpy(&value, bytes.data() + at, sizeof value);
        }
        return value;
    }

    void write32(std::size_t at, std::uint32_t predicted, const Guess& was)
    {
        const auto actual = write(at, predicted);
        learn(was, static_cast<std::int32_t>(actual - predicted));
    }

    // A distance from `next` (an index in bytes) to a target.
    bool distance32(std::size_t at, std::size_t next)
    {
        const auto value = load32(at);
        Guess g;
        if (!guess(oldBase + next + extend(value), g)) return false;
        write32(at, static_cast<std::uint32_t>(g.address - (newBase + next)), g);
        return true;
    }

    // 32 bits of one of the kernel's addresses.
    bool absolute32(std::size_t at)
    {
        const auto target = extend(load32(at));
        Guess g;
        if (target < low || !guess(target, g)) return false;
        write32(at, static_cast<std::uint32_t>(g.address), g);
        return true;
    }

    void x86()
    {
        const bool absolute = isHigh();
        if (end < begin + 4) return;
        X86Scan scan(bytes, absolute ? low : 0, absolute ? high : 0);
        const auto last = end - 3;
        for (std::size_t at = scan.next(begin, last); at < last && !stopped; at = scan.next(at, last)) {
            const auto b = bytes[at];
            const std::size_t distance = at + (b == 0x0f ? 2 : 1);
            if (precedesDistance(at, b) && distance + 4 <= end && distance32(distance, distance + 4)) {
                at = distance + 4;
            } else if (absolute && absolute32(at)) {
                at += 4;
            } else {
                ++at;
            }
        }
    }

    // Without branches: which of them it is nobody can foretell, processors as little.
    [[nodiscard]] bool precedesDistance(std::size_t at, std::uint8_t b) const
    {
        const unsigned inside = at > begin ? 1 : 0;
        const unsigned opcode = bytes[at - inside];
        const std::uint8_t before = at >= begin + 2 ? bytes[at - 2] : std::uint8_t{0};
        const unsigned isConditional = (bytes[at + 1] & 0xf0) == 0x80 ? 1 : 0;
        const unsigned is = jumpBytes[b] | (jumpBytes[b] >> 1 & isConditional) |
                            (jumpBytes[b] >> 2 & inside & (takesRipOperand(static_cast<std::uint8_t>(opcode), before) ? 1 : 0));
        return (is & 1) != 0;
    }

    void words64()
    {
        for (std::size_t at = begin + ((8 - (oldBase + begin)) & 7); at + 8 <= end && !stopped; at += 8) {
            const auto value = load64(at);
            Guess g;
            if (value == 0 || !guess(value, g)) continue;
            const auto predicted = g.address;
            learn(g, static_cast<std::int64_t>(write(at, predicted) - predicted));
        }
    }

    void self32()
    {
        for (std::size_t at = begin + ((4 - (oldBase + begin)) & 3); at + 4 <= end && !stopped; at += 4) {
            if (load32(at) != 0) distance32(at, at);
        }
    }

    void prel31()
    {
        for (std::size_t at = begin + ((4 - (oldBase + begin)) & 3); at + 4 <= end && !stopped; at += 4) {
            const auto value = load32(at);
            Guess g;
            if (value < 2 || value >> 31 != 0 || !guess(oldBase + at + static_cast<std::uint64_t>(arm32::signedBits(value, 31)), g)) continue;
            const auto predicted = static_cast<std::uint32_t>(g.address - (newBase + at)) & 0x7fffffff;
            const auto actual = write(at, predicted);
            if (actual >> 31 == 0) learn(g, arm32::signedBits(actual - predicted, 31));
        }
    }

    // What is only tried out must not be remembered.
    void arm32Code(auto&& walk)
    {
        if constexpr (learns) {
            Arm32Walk<Run> code(*this, predictor.m_literals);
            walk(code);
        } else {
            auto literals = predictor.m_literals;
            Arm32Walk<Run> code(*this, literals);
            walk(code);
        }
    }

    void relative32(std::uint64_t from, std::uint64_t to)
    {
        for (std::size_t at = begin + ((4 - (oldBase + begin)) & 3); at + 4 <= end && !stopped; at += 4) {
            const auto value = load32(at);
            Guess g;
            const auto target = from == 0 && !isHigh() ? value : from + extend(value);
            if (value != 0 && guess(target, g)) write32(at, static_cast<std::uint32_t>(g.address - to), g);
        }
    }

    // --- AArch64

    void arm64Code()
    {
        std::uint64_t pages[32];
        std::uint32_t known = 0;  // registers whose page is known
        for (std::size_t at = begin + ((4 - (oldBase + begin)) & 3); at + 4 <= end && !stopped; at += 4) {
            const auto word = load32(at);
            arm64::Low12 low12;
            if (arm64::isBranch26(word)) {
                branch(at, word);
            } else if (arm64::isAdrp(word)) {
                const unsigned to = word & 31;
                pages[to] = adrp(at, word);
                known |= 1u << to;
            } else if (arm64::isBranch19(word)) {
                branch19(at, word);
            } else if (arm64::isLow12(word, low12) && (known >> low12.base & 1) != 0) {
                offset12(at, word, low12, pages[low12.base] + low12.offset);
            }
        }
    }

    void branch(std::size_t at, std::uint32_t word)
    {
        Guess g;
        if (!guess(oldBase + at + static_cast<std::uint64_t>(arm64::signedField(word, 0, 26) * 4), g)) return;
        const auto distance = g.address - (newBase + at);
        const auto predicted = (word & 0xfc000000) | (static_cast<std::uint32_t>(distance >> 2) & 0x03ffffff);
        const auto actual = write(at, predicted);
        if ((actual ^ predicted) >> 26 == 0)
            learn(g, (arm64::signedField(actual, 0, 26) - arm64::signedField(predicted, 0, 26)) * 4);
    }

    void branch19(std::size_t at, std::uint32_t word)
    {
        Guess g;
        if (!guess(oldBase + at + static_cast<std::uint64_t>(arm64::signedField(word, 5, 19) * 4), g)) return;
        const auto distance = g.address - (newBase + at);
        write(at, (word & 0xff00001f) | (static_cast<std::uint32_t>(distance >> 2) & 0x7ffff) << 5);
    }

    // The page alone says little: the instruction that uses it nearby tells what is meant. Returns the old page.
    std::uint64_t adrp(std::size_t at, std::uint32_t word)
    {
        const auto page = arm64::adrpPage(word, oldBase + at);
        std::uint64_t target = page;
        for (std::size_t use = at + 4; use + 4 <= end && use < at + 64; use += 4) {
            const auto other = load32(use);
            if ((other & 0x9f00001f) == (0x90000000 | (word & 31))) break;
            if (arm64::Low12 low12; arm64::isLow12(other, low12) && low12.base == (word & 31)) {
                target = page + low12.offset;
                break;
            }
        }
        if (Guess g; guess(target, g)) {
            write(at, arm64::withAdrpPages(word, (g.address >> 12) - ((newBase + at) >> 12)));
        }
        return page;
    }

    void offset12(std::size_t at, std::uint32_t word, const arm64::Low12& low12, std::uint64_t target)
    {
        Guess g;
        if (!guess(target, g) || (g.address & ((1u << low12.scale) - 1)) != 0) return;
        const auto predicted = arm64::withLow12(word, low12, g.address);
        const auto actual = write(at, predicted);
        if (((actual ^ predicted) & ~arm64::low12Field) != 0) return;
        auto error =
            static_cast<std::int64_t>((actual >> 10) & 0xfff) - static_cast<std::int64_t>((predicted >> 10) & 0xfff);
        error *= std::int64_t{1} << low12.scale;
        if (error > 2048) error -= 4096;
        if (error < -2048) error += 4096;
        learn(g, error);
    }
};

inline void Predictor::tryOut(Mode mode, std::span<std::uint8_t> bytes, std::uint64_t oldOffset,
                              std::uint64_t newOffset, const std::uint8_t* actual)
{
    if (mode == Mode::relocations) {
        // Each row counts on the one before.
        const auto before = m_rows;
        std::array<std::uint8_t, modeBlock> predicted;
        const auto settle = [&](std::size_t from, std::size_t to) {
            std::memcpy(predicted.data() + from, bytes.data() + from, to - from);
            std::memcpy(bytes.data() + from, actual + from, to - from);
            return true;
        };
        Run<decltype(settle)&, true> work{{bytes}, *this, nullptr, settle};
        work.all(mode, oldOffset, newOffset);
        std::memcpy(bytes.data(), predicted.data(), bytes.size());
        m_rows = before;
        return;
    }
    struct Nothing {
        bool operator()(std::size_t, std::size_t) const { return true; }
    };
    Run<Nothing, false> work{{bytes}, *this, nullptr, {}};
    work.all(mode, oldOffset, newOffset);
}

}  // namespace quorate::delta
