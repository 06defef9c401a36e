// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/bit_model.h"

#include <algorithm>

namespace quorate::delta {

// How a residual looks, learned while it is coded: whether a byte differs at all, and by how much, judged from what was
// predicted there and why, and from the residuals before. Long stretches of zeros cost next to nothing. A chunk begins
// anew.
template <class Coder>
class ResidualModel {
public:
    ResidualModel() : m_groups(14, tags), m_zero(tableBits, tags * 2), m_value(tableBits, tags * 2) {}

    static constexpr std::uint64_t memory()
    {
        return (3u << 16) + (std::uint64_t{zeroInputs + valueInputs} << (tableBits + 2)) + 64 * 1024;
    }

    // What distinguishes predicted bytes: the mode and the place in the field (0 to 8).
    static constexpr std::size_t tags = 160;
    static std::uint8_t tagOf(std::uint8_t mode, std::uint8_t field)
    {
        return static_cast<std::uint8_t>(mode * 16 + field);
    }

    void begin(Coder coder)
    {
        m_coder = std::move(coder);
        m_groups.clear();
        m_zero.clear();
        m_value.clear();
        m_history = {};
        m_position = 0;
        m_bigRest = m_smallRest = 0;
        m_bigHistory = m_smallHistory = 0;
        m_since = 0;
        m_before = 0;
        m_last.fill(0);
        m_secondLast.fill(0);
    }
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
        for (std::size_t i = count > 3 ? count - 3 : 0; i < count; ++i) m_before = m_before << 8 | predicted[i];
        return count;
    }

    // Codes the residual of one byte; skip() has just given 0. `zeros`: for the encoder, how many residuals from this
    // one on are zero, up to bigGroup.
    std::uint8_t code(std::uint8_t residual, std::uint8_t predicted, std::uint8_t tag, std::size_t zeros)
    {
        if (m_bigRest == 0) {
            m_bigIsZero = m_groups.code(
                m_coder, zeros >= bigGroup,
                {mix(4, m_bigHistory & 255), mix(5, tag, m_bigHistory & 3), mix(6, m_bigHistory & 0xfff, tag)}, 0, tag);
            m_bigHistory = m_bigHistory << 1 | (m_bigIsZero ? 0 : 1);
            m_bigRest = bigGroup;
            m_smallRest = 0;
            if (m_bigIsZero) return skipOne(predicted);
        }
        if (m_smallRest == 0) {
            m_smallIsZero = m_groups.code(
                m_coder, zeros >= smallGroup,
                {mix(1, m_smallHistory & 255), mix(2, tag, m_smallHistory & 3), mix(3, m_smallHistory & 0xfff, tag)}, 0,
                tag);
            m_smallHistory = m_smallHistory << 1 | (m_smallIsZero ? 0 : 1);
            m_smallRest = smallGroup;
            if (m_smallIsZero) return skipOne(predicted);
        }
        --m_bigRest;
        --m_smallRest;
        const std::uint8_t value = codeByte(residual, predicted, tag);
        m_history[m_position++ % m_history.size()] = value;
        m_before = m_before << 8 | predicted;
        return value;
    }

    static constexpr unsigned bigGroup = 256;

private:
    static constexpr unsigned smallGroup = 16;
    static constexpr unsigned tableBits = 15;
    static constexpr std::size_t zeroInputs = 7;
    static constexpr std::size_t valueInputs = 7;

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

    std::uint8_t skipOne(std::uint8_t predicted)
    {
        skip(&predicted, 1);
        return 0;
    }

    std::uint8_t codeByte(std::uint8_t residual, std::uint8_t predicted, std::uint8_t tag)
    {
        const auto h1 = back(1);
        const auto h2 = back(2);
        const auto h4 = back(4);
        const auto h8 = back(8);
        const auto h16 = back(16);
        const auto h24 = back(24);
        const std::uint32_t pattern =
            (h1 != 0 ? 1u : 0u) | (h2 != 0 ? 2u : 0u) | (back(3) != 0 ? 4u : 0u) | (h4 != 0 ? 8u : 0u);
        const typename BitPredictor<zeroInputs>::Contexts zeroContexts{
            mix(10, tag, pattern),
            mix(11, tag, predicted),
            mix(12, tag & 15u, h1 | h2 << 8),
            mix(13, tag & 15u, h4 | h8 << 8),
            mix(14, tag, h24 | h8 << 8, h16),
            mix(15, std::min(m_since, 63u), tag),
            mix(16, predicted | (m_before & 0xffff) << 8, tag & 15u)};
        if (!m_zero.code(m_coder, residual != 0, zeroContexts, 0, tag * 2u + (m_since == 0 ? 1u : 0u))) {
            ++m_since;
            return 0;
        }
        const std::uint32_t last = m_last[tag & 15u];
        const typename BitPredictor<valueInputs>::Contexts valueContexts{
            mix(20, tag),
            mix(21, h1, tag),
            mix(22, last, tag),
            mix(23, h4 | h8 << 8, tag & 15u),
            mix(24, predicted, tag),
            mix(25, h24 | h16 << 8, tag & 15u),
            mix(26, last | static_cast<std::uint32_t>(m_secondLast[tag & 15u]) << 8, tag & 15u, h1)};
        std::uint32_t node = 1;
        for (int bit = 7; bit >= 0; --bit) {
            node = node << 1 | (m_value.code(m_coder, (residual >> bit & 1) != 0, valueContexts, node,
                                             tag * 2u + (m_since == 0 ? 1u : 0u))
                                    ? 1u
                                    : 0u);
        }
        const auto value = static_cast<std::uint8_t>(node);
        m_secondLast[tag & 15u] = m_last[tag & 15u];
        m_last[tag & 15u] = value;
        m_since = 0;
        return value;
    }

    Coder m_coder;
    BitPredictor<3> m_groups;
    BitPredictor<zeroInputs> m_zero;
    BitPredictor<valueInputs> m_value;
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
    std::array<std::uint8_t, 16> m_last{};  // by place in the field
    std::array<std::uint8_t, 16> m_secondLast{};
};

}  // namespace quorate::delta
