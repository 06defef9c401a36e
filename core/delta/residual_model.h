// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/bit_model.h"

#include <algorithm>
#include <bit>

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
          m_groups(BitMixer::inputs << (m_bits + 1)),
          m_zero(BitMixer::inputs << (m_bits + 3)),
          m_lines(BitMixer::inputs << m_bits)
    {}

    // Heap of a model.
    static constexpr std::uint64_t memory(std::uint64_t size)
    {
        const auto counters = (std::uint64_t{2} + 8) << bitsFor(size);
        const auto lines = sizeof(Line) << bitsFor(size);
        return BitMixer::inputs * (counters * sizeof(BitCounter) + lines) + BitMixer::memory(8 * tags) +
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
        std::size_t count = 0;
        if (m_bigRest > 0 && m_bigIsZero) {
            count = std::min<std::size_t>(most, m_bigRest);
        } else if (m_bigRest > 0 && m_smallRest > 0 && m_smallIsZero) {
            count = std::min<std::size_t>(most, m_smallRest);
            m_smallRest -= static_cast<unsigned>(count);
        }
        if (count == 0) return 0;
        m_bigRest -= static_cast<unsigned>(count);
        if (count >= m_history.size()) {
            m_history.fill(0);
            m_position += count;
        } else {
            for (std::size_t i = 0; i < count; ++i) m_history[m_position++ % m_history.size()] = 0;
        }
        m_since += static_cast<std::uint32_t>(count);
        for (std::size_t i = count > 4 ? count - 4 : 0; i < count; ++i) m_before = m_before << 8 | predicted[i];
        return count;
    }

    // Codes the residual of one byte; skip() has just given 0. `place`: its offset in the new image modulo 8. `zeros`:
    // for the encoder, how many residuals from this one on are zero, up to bigGroup.
    std::uint8_t code(std::uint8_t residual, std::uint8_t predicted, std::uint8_t tag, std::uint8_t place,
                      std::size_t zeros)
    {
        if (m_bigRest == 0) {
            m_bigIsZero = groupIsZero(zeros >= bigGroup, tag,
                                      {mix(4, m_bigHistory & 255), mix(5, tag, m_bigHistory & 3),
                                       mix(6, m_bigHistory & 0xfff, tag), mix(9, m_before & 0xffff, tag)});
            m_bigHistory = m_bigHistory << 1 | (m_bigIsZero ? 0 : 1);
            m_bigRest = bigGroup;
            m_smallRest = 0;
            if (m_bigIsZero) return skipOne(predicted);
        }
        if (m_smallRest == 0) {
            m_smallIsZero = groupIsZero(zeros >= smallGroup, tags + tag,
                                        {mix(1, m_smallHistory & 255), mix(2, tag, m_smallHistory & 3),
                                         mix(3, m_smallHistory & 0xfff, tag), mix(8, m_before & 0xffff, tag, predicted)});
            m_smallHistory = m_smallHistory << 1 | (m_smallIsZero ? 0 : 1);
            m_smallRest = smallGroup;
            if (m_smallIsZero) return skipOne(predicted);
        }
        --m_bigRest;
        --m_smallRest;
        const std::uint8_t value = codeByte(residual, predicted, tag, place);
        m_history[m_position++ % m_history.size()] = value;
        m_before = m_before << 8 | predicted;
        return value;
    }

    static constexpr unsigned bigGroup = 256;

private:
    static constexpr unsigned smallGroup = 16;
    static constexpr std::uint32_t flagLimit = 60;   // of the counters: flags are steadier than values
    static constexpr std::uint32_t valueLimit = 30;
    static constexpr std::size_t zeroContexts = tags * 4;
    static constexpr std::size_t valueContexts = 9 * 256;
    static constexpr unsigned codeMode = 1;  // Mode::x86, where offsets modulo 4 mean nothing

    // The counters of four bits of a value in one context, as a tree from 1 on; in place of 0 stands what they are for.
    struct Line {
        std::uint32_t key = 0;
        std::array<BitCounter, 15> counters;
    };
    static_assert(sizeof(Line) == 64);
    using Hashes = std::array<std::uint32_t, BitMixer::inputs>;

    static constexpr unsigned bitsFor(std::uint64_t size)
    {
        return static_cast<unsigned>(std::clamp<int>(static_cast<int>(std::bit_width(size)) - 10, 6, 12));
    }
    static std::uint32_t mix(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0, std::uint32_t d = 0)
    {
        std::uint32_t h = a * 0x2c1b3c6du + b * 0x297a2d39u + c * 0x85ebca6bu + d * 0xc2b2ae35u;
        h ^= h >> 15;
        h *= 0x2545F491u;
        return h ^ h >> 13;
    }
    [[nodiscard]] std::uint32_t back(std::size_t distance) const
    {
        return m_history[(m_position - distance) % m_history.size()];
    }

    static BitMixer::Counters countersAt(std::vector<BitCounter>& table, unsigned bits, const Hashes& hashes)
    {
        BitMixer::Counters counters;
        for (std::size_t i = 0; i < counters.size(); ++i) counters[i] = &table[(i << bits) + (hashes[i] >> (32 - bits))];
        return counters;
    }

    std::uint8_t skipOne(std::uint8_t predicted)
    {
        skip(&predicted, 1);
        return 0;
    }

    bool groupIsZero(bool isZero, std::size_t kind, const std::array<std::uint32_t, 4>& own)
    {
        const auto set = static_cast<std::uint32_t>(kind);
        const auto distance = std::min(static_cast<std::uint32_t>(std::bit_width(m_since + 1)), 10u);
        const Hashes hashes{own[0],
                            own[1],
                            own[2],
                            own[3],
                            mix(set, 77),
                            mix(set, 78, m_smallHistory & 0xffff),
                            mix(set, 79, distance, m_before & 0xff),
                            mix(set, 80, m_bigHistory & 15, m_smallHistory & 15)};
        return m_groupMixer.code<flagLimit>(m_coder, isZero, countersAt(m_groups, m_bits + 1, hashes), kind);
    }

    std::uint8_t codeByte(std::uint8_t residual, std::uint8_t predicted, std::uint8_t tag, std::uint8_t place)
    {
        const std::uint32_t field = tag & 15u;
        const std::uint32_t row = tag >> 4 == codeMode ? 0u : place & 3u;
        const auto h1 = back(1);
        const auto h2 = back(2);
        const auto h4 = back(4);
        const auto h8 = back(8);
        const auto h16 = back(16);
        const auto h24 = back(24);
        const std::uint32_t one = h1 != 0 ? 1 : 0;
        const std::uint32_t two = one | (h2 != 0 ? 2u : 0u);
        const std::uint32_t five = two | (back(3) != 0 ? 4u : 0u) | (h4 != 0 ? 8u : 0u) | (h8 != 0 ? 16u : 0u);
        const std::size_t fresh = m_since == 0 ? 1 : 0;
        const Hashes zeroHashes{mix(10, tag, five, row),
                                mix(11, tag, predicted, row),
                                mix(12, field, h1 | h2 << 8),
                                mix(13, field | row << 8, h4 | h8 << 8),
                                mix(14, tag | (place & 7u) << 8, h24 | h8 << 8, h16),
                                mix(15, std::min(m_since, 63u), tag),
                                mix(16, predicted | (m_before & 0xffff) << 8, field),
                                mix(17, predicted | (m_before & 0xff) << 8, field | (m_before >> 24) << 8, two)};
        if (!m_zeroMixer.code<flagLimit>(m_coder, residual != 0, countersAt(m_zero, m_bits + 3, zeroHashes),
                                         tag * 2u + fresh, m_zeroRefinement, tag * 4u + two)) {
            ++m_since;
            return 0;
        }
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
        for (std::size_t i = 0; i < hashes.size(); ++i) lowHashes[i] = mix(hashes[i], high * 0x9E3779B1u + 1);
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
        std::array<Line*, BitMixer::inputs> lines;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            lines[i] = &m_lines[(i << m_bits) + (hashes[i] >> (32 - m_bits))];
            const auto key = (hashes[i] & 0xffff) + 1;
            if (lines[i]->key != key) *lines[i] = Line{key, {}};
        }
        std::uint32_t leaf = 1;
        for (int bit = 3; bit >= 0; --bit) {
            BitMixer::Counters counters;
            for (std::size_t i = 0; i < lines.size(); ++i) counters[i] = &lines[i]->counters[leaf - 1];
            const bool one = m_valueMixer.code<valueLimit>(m_coder, (nibble >> bit & 1) != 0, counters, set,
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
    BitMixer m_groupMixer{2 * tags};
    BitMixer m_zeroMixer{2 * tags};
    BitMixer m_valueMixer{4 * tags};
    Refinement m_zeroRefinement{zeroContexts};
    Refinement m_valueRefinement{valueContexts};
    std::array<std::uint8_t, 64> m_history{};  // residuals
    std::size_t m_position = 0;
    unsigned m_bigRest = 0;    // bytes of the group of 256
    unsigned m_smallRest = 0;  // bytes of the group of 16
    bool m_bigIsZero = false;
    bool m_smallIsZero = false;
    std::uint32_t m_bigHistory = 0;
    std::uint32_t m_smallHistory = 0;
    std::uint32_t m_since = 0;              // bytes since the last difference
    std::uint32_t m_before = 0;             // the bytes predicted before
    std::array<std::uint8_t, 64> m_last{};  // by place in the field, and offset modulo 4
    std::array<std::uint8_t, 64> m_secondLast{};
};

}  // namespace quorate::delta
