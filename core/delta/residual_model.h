// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/bit_model.h"

#include <algorithm>
#include <bit>
#include <span>

namespace quorate::delta {

// How a residual looks, learned while it is coded: whether a byte differs at all, and by how much, judged from what was
// predicted there and why, and from the residuals before. Long stretches of zeros cost next to nothing. A chunk begins
// anew.
template <class Coder>
class ResidualModel {
public:
    // `size`: bytes of the residual; small ones get small tables.
    explicit ResidualModel(std::uint64_t size)
        : m_bits(bitsFor(size)),
          m_groups(BitMixer::inputs << (m_bits + groupBits)),
          m_zero(BitMixer::inputs << (m_bits + zeroBits)),
          m_lines(BitMixer::inputs << lineBitsFor(size))
    {}

    // Heap of a model.
    static constexpr std::uint64_t memory(std::uint64_t size)
    {
        const auto counters = ((std::uint64_t{1} << groupBits) + (1u << zeroBits)) << bitsFor(size);
        const auto lines = sizeof(Line) << lineBitsFor(size);
        return BitMixer::inputs * (counters * sizeof(BitCounter) + lines) + BitMixer::memory(9 * tags) +
               Refinement::memory(zeroContexts + valueContexts) + 4096;
    }

    // What distinguishes predicted bytes: the mode and the place in the field (0 to 8).
    static constexpr std::size_t tags = 160;
    static std::uint8_t tagOf(std::uint8_t mode, std::uint8_t field)
    {
        return static_cast<std::uint8_t>(mode * 16 + field);
    }

    void begin(Coder coder) { m_coder = std::move(coder); }
    Coder& coder() { return m_coder; }

    // How many of the next `most` bytes are known to be zero already; they count as coded.
    std::size_t skip(const std::uint8_t* predicted, std::size_t most)
    {
        const auto count = std::min<std::size_t>(most, m_zeros);
        if (count == 0) return 0;
        m_zeros -= static_cast<unsigned>(count);
        m_recent.pushZeros(count);
        m_since += static_cast<std::uint32_t>(count);
        for (std::size_t i = count > 4 ? count - 4 : 0; i < count; ++i) m_before = m_before << 8 | predicted[i];
        return count;
    }

    // skip() of all of them, or nothing.
    bool leaves(std::span<const std::uint8_t> predicted)
    {
        return predicted.size() <= m_zeros && skip(predicted.data(), predicted.size()) == predicted.size();
    }

    // Codes the residual of one byte; skip() has just given 0. `place`: its offset in the new image modulo 8. `zeros`:
    // for the encoder, how many residuals from this one on are zero, up to bigGroup.
    std::uint8_t code(std::uint8_t residual, std::uint8_t predicted, std::uint8_t tag, std::uint8_t place,
                      std::size_t zeros)
    {
        if (m_bigRest == 0 && m_smallRest == 0 && m_fourRest == 0) {
            const bool isZero = groupIsZero(zeros >= bigGroup, tag,
                                            {mix(4, m_bigHistory & 255), mix(5, tag, m_bigHistory & 3),
                                             mix(6, tag, m_bigHistory & 0xfff), mix(9, tag, m_before & 0xffff)});
            m_bigHistory = m_bigHistory << 1 | (isZero ? 0 : 1);
            if (isZero) return zeroesFrom(predicted, bigGroup);
            m_bigRest = bigGroup;
        }
        if (m_smallRest == 0 && m_fourRest == 0) {
            // Its end is aligned, as tables are.
            const unsigned group = std::min(smallGroup - (place & 7u), m_bigRest);
            const bool isZero =
                groupIsZero(zeros >= group, tags + tag,
                            {mix(1, m_smallHistory & 255), mix(2, tag, m_smallHistory & 3),
                             mix(3, tag, m_smallHistory & 0xfff), mix(8, tag, m_before & 0xffff, predicted)});
            m_smallHistory = m_smallHistory << 1 | (isZero ? 0 : 1);
            m_bigRest -= group;
            if (isZero) return zeroesFrom(predicted, group);
            m_smallRest = group;
            m_fourKnown = false;
        }
        if (m_fourRest == 0) {
            const unsigned four = std::min(fourGroup - (place & 3u), m_smallRest);
            m_smallRest -= four;
            // A group that is not zero has a part that is not: the last, when no other was.
            const bool isZero = (m_smallRest > 0 || m_fourKnown) && fourIsZero(zeros >= four, predicted, tag, place);
            m_fourHistory = m_fourHistory << 1 | (isZero ? 0 : 1);
            if (isZero) return zeroesFrom(predicted, four);
            m_fourKnown = true;
            m_fourRest = four;
            m_byteKnown = false;
        }
        --m_fourRest;
        const std::uint8_t value = codeByte(residual, predicted, tag, place);
        m_recent.push(value);
        m_before = m_before << 8 | predicted;
        return value;
    }

    static constexpr unsigned bigGroup = 256;

private:
    static constexpr unsigned smallGroup = 16;
    static constexpr unsigned fourGroup = 4;
    static constexpr std::uint16_t flagRate = 532;  // least rates of the counters: flags are steadier than values
    static constexpr std::uint16_t valueRate = 1037;
    static constexpr std::size_t zeroContexts = tags * 4;
    static constexpr std::size_t valueContexts = 9 * 256;
    static constexpr unsigned codeMode = 1;  // Mode::x86, where offsets modulo 4 mean nothing

    // The counters of four bits of a value in one context, as a tree from 1 on; in place of 0 stands what they are for.
    struct Line {
        std::uint32_t key = 0;
        std::array<BitCounter, 15> counters;
    };
    static_assert(sizeof(Line) == 64);
    using Hashes = std::array<std::uint64_t, BitMixer::inputs>;

    // Tables for 1 << (m_bits + these) contexts. Larger ones gain less than they cost: they leave the processor's cache.
    static constexpr unsigned groupBits = 2;
    static constexpr unsigned zeroBits = 3;
    static constexpr unsigned bitsFor(std::uint64_t size)
    {
        return static_cast<unsigned>(std::clamp<int>(static_cast<int>(std::bit_width(size)) - 10, 6, 11));
    }
    static constexpr unsigned lineBitsFor(std::uint64_t size) { return std::min(bitsFor(size), 10u); }

    // The last 24 residuals.
    class Recent {
    public:
        // The last eight, the newest in the low byte.
        [[nodiscard]] std::uint64_t newest() const { return m_words[0]; }
        // Which of the last eight are not zero.
        [[nodiscard]] std::uint32_t places() const
        {
            auto bits = m_words[0] | m_words[0] >> 4;
            bits |= bits >> 2;
            bits = (bits | bits >> 1) & 0x0101010101010101u;
            return static_cast<std::uint32_t>((bits * 0x0102040810204080u) >> 56);
        }
        [[nodiscard]] std::uint32_t back16() const { return static_cast<std::uint32_t>(m_words[1] >> 56); }
        [[nodiscard]] std::uint32_t back24() const { return static_cast<std::uint32_t>(m_words[2] >> 56); }
        void push(std::uint8_t value)
        {
            m_words[2] = m_words[2] << 8 | m_words[1] >> 56;
            m_words[1] = m_words[1] << 8 | m_words[0] >> 56;
            m_words[0] = m_words[0] << 8 | value;
        }
        void pushZeros(std::size_t count)
        {
            if (count >= 24) {
                m_words = {};
                return;
            }
            for (; count >= 8; count -= 8) m_words = {0, m_words[0], m_words[1]};
            if (count == 0) return;
            const auto bits = 8 * count;
            m_words[2] = m_words[2] << bits | m_words[1] >> (64 - bits);
            m_words[1] = m_words[1] << bits | m_words[0] >> (64 - bits);
            m_words[0] <<= bits;
        }

    private:
        std::array<std::uint64_t, 3> m_words{};
    };

    // A context's hash; the high bits are good. `a` below 2^8, `b` below 2^24, `c` and `d` below 2^16.
    static std::uint64_t mix(std::uint64_t a, std::uint64_t b, std::uint64_t c = 0, std::uint64_t d = 0)
    {
        return (a | b << 8 | c << 32 | d << 48) * 0x9E3779B97F4A7C15u;
    }

    static Counters countersAt(std::vector<BitCounter>& table, unsigned bits, const Hashes& hashes)
    {
        Counters counters;
        for (std::size_t i = 0; i < counters.size(); ++i)
            counters[i] = &table[(i << bits) + static_cast<std::size_t>(hashes[i] >> (64 - bits))];
        return counters;
    }

    std::uint8_t zeroesFrom(std::uint8_t predicted, unsigned zeros)
    {
        m_zeros = zeros;
        skip(&predicted, 1);
        return 0;
    }

    bool fourIsZero(bool isZero, std::uint8_t predicted, std::uint8_t tag, std::uint8_t place)
    {
        return groupIsZero(isZero, 2 * tags + tag,
                           {mix(30, tag, m_fourHistory & 255, place & 7u),
                            mix(31, tag, m_recent.newest() & 0xffff, predicted),
                            mix(32, tag, m_recent.places(), place & 3u), mix(33, tag, m_before & 0xffff, predicted)});
    }

    bool groupIsZero(bool isZero, std::size_t kind, const std::array<std::uint64_t, 4>& own)
    {
        const auto set = static_cast<std::uint32_t>(kind);
        const auto distance = std::min(static_cast<std::uint32_t>(std::bit_width(m_since + 1)), 10u);
        const Hashes hashes{own[0],
                            own[1],
                            own[2],
                            own[3],
                            mix(77, set),
                            mix(78, set, m_smallHistory & 0xffff),
                            mix(79, set, distance, m_before & 0xff),
                            mix(80, set, m_bigHistory & 15, m_smallHistory & 15)};
        return m_groupMixer.code<flagRate>(m_coder, isZero, countersAt(m_groups, m_bits + groupBits, hashes), kind);
    }

    std::uint8_t codeByte(std::uint8_t residual, std::uint8_t predicted, std::uint8_t tag, std::uint8_t place)
    {
        const std::uint32_t field = tag & 15u;
        const std::uint32_t row = tag >> 4 == codeMode ? 0u : place & 3u;
        const std::uint64_t recent = m_recent.newest();
        const auto h1 = static_cast<std::uint32_t>(recent & 0xff);
        const auto h2 = static_cast<std::uint32_t>(recent >> 8 & 0xff);
        const auto h4 = static_cast<std::uint32_t>(recent >> 24 & 0xff);
        const auto h8 = static_cast<std::uint32_t>(recent >> 56);
        const auto h16 = m_recent.back16();
        const auto h24 = m_recent.back24();
        const std::uint32_t one = h1 != 0 ? 1 : 0;
        const std::uint32_t two = one | (h2 != 0 ? 2u : 0u);
        const std::uint32_t five =
            two | ((recent >> 16 & 0xff) != 0 ? 4u : 0u) | (h4 != 0 ? 8u : 0u) | (h8 != 0 ? 16u : 0u);
        const std::size_t fresh = m_since == 0 ? 1 : 0;
        const Hashes zeroHashes{mix(10, tag, five, row),
                                mix(11, tag, predicted, row),
                                mix(12, field, h1 | h2 << 8),
                                mix(13, field | row << 8, h4 | h8 << 8),
                                mix(14, tag | (place & 7u) << 8, h24 | h8 << 8, h16),
                                mix(15, std::min(m_since, 63u), tag),
                                mix(16, predicted | (m_before & 0xffff) << 8, field),
                                mix(17, predicted | (m_before & 0xff) << 8, field | (m_before >> 24) << 8, two)};
        if ((m_fourRest > 0 || m_byteKnown) &&
            !m_zeroMixer.code<flagRate>(m_coder, residual != 0, countersAt(m_zero, m_bits + zeroBits, zeroHashes),
                                         tag * 2u + fresh, m_zeroRefinement, tag * 4u + two)) {
            ++m_since;
            return 0;
        }
        m_byteKnown = true;
        auto& last = m_last[field | row << 4];
        auto& secondLast = m_secondLast[field | row << 4];
        const Hashes hashes{mix(20, tag, row),
                            mix(21, h1, tag),
                            mix(22, last, tag),
                            mix(23, h4 | h8 << 8, field),
                            mix(24, predicted, tag),
                            mix(25, h24 | h16 << 8, field),
                            mix(26, last | static_cast<std::uint32_t>(secondLast) << 8, field, h1),
                            mix(27, predicted | (m_before & 0xff) << 8, field, h1)};
        const auto high = codeNibble(residual >> 4u, hashes, 1, tag * 2u + fresh, field);
        Hashes lowHashes;
        for (std::size_t i = 0; i < hashes.size(); ++i) lowHashes[i] = (hashes[i] + high) * 0xD1B54A32D192ED03u;
        const auto low = codeNibble(residual & 15u, lowHashes, high, 2 * tags + tag * 2u + fresh, field);
        const auto value = static_cast<std::uint8_t>(low);
        secondLast = last;
        last = value;
        m_since = 0;
        return value;
    }

    // `node`: the bits of the byte so far, after a one. Returns it with four more.
    std::uint32_t codeNibble(std::uint32_t nibble, const Hashes& hashes, std::uint32_t node, std::size_t set,
                             std::uint32_t field)
    {
        const auto lineBits = std::min(m_bits, 10u);
        std::array<Line*, BitMixer::inputs> lines;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            lines[i] = &m_lines[(i << lineBits) + static_cast<std::size_t>(hashes[i] >> (64 - lineBits))];
            const auto key = static_cast<std::uint32_t>(hashes[i] >> 32 & 0xffff) + 1;
            if (lines[i]->key != key) *lines[i] = Line{key, {}};
        }
        std::uint32_t leaf = 1;
        for (int bit = 3; bit >= 0; --bit) {
            Counters counters;
            for (std::size_t i = 0; i < lines.size(); ++i) counters[i] = &lines[i]->counters[leaf - 1];
            const bool one = m_valueMixer.code<valueRate>(m_coder, (nibble >> bit & 1) != 0, counters, set,
                                                           m_valueRefinement, field * 256 + node);
            leaf = leaf << 1 | (one ? 1u : 0u);
            node = node << 1 | (one ? 1u : 0u);
        }
        return node;
    }

    Coder m_coder;
    const unsigned m_bits;
    std::vector<BitCounter> m_groups;
    std::vector<BitCounter> m_zero;
    std::vector<Line> m_lines;
    BitMixer m_groupMixer{3 * tags};
    BitMixer m_zeroMixer{2 * tags};
    BitMixer m_valueMixer{4 * tags};
    Refinement m_zeroRefinement{zeroContexts};
    Refinement m_valueRefinement{valueContexts};
    Recent m_recent;
    unsigned m_zeros = 0;      // residuals to come that are known to be zero
    unsigned m_bigRest = 0;    // bytes of the group of 256 that no group of 16 has had yet
    unsigned m_smallRest = 0;  // bytes of the group of 16 that no group of 4 has had yet
    unsigned m_fourRest = 0;   // bytes of the group of 4
    bool m_fourKnown = false;  // one of the groups of 4 was not zero
    bool m_byteKnown = false;  // one of the bytes was not zero
    std::uint32_t m_fourHistory = 0;
    std::uint32_t m_bigHistory = 0;
    std::uint32_t m_smallHistory = 0;
    std::uint32_t m_since = 0;              // bytes since the last difference
    std::uint32_t m_before = 0;             // the bytes predicted before
    std::array<std::uint8_t, 64> m_last{};  // by place in the field, and offset modulo 4
    std::array<std::uint8_t, 64> m_secondLast{};
};

}  // namespace quorate::delta
