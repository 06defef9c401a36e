// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <vector>

// Binary arithmetic coding with mixed predictions, in whole numbers, so that every machine decodes alike. After lpaq
// (M. Mahoney, "Adaptive Weighing of Context Models for Lossless Data Compression", 2005).
namespace quorate::delta {

// 12-bit probabilities to the logistic domain and back.
class Logistic {
public:
    static const Logistic& table();
    [[nodiscard]] std::int32_t stretch(std::uint32_t probability12) const { return m_stretch[probability12]; }
    [[nodiscard]] std::uint32_t squash(std::int32_t value) const
    {
        return m_squash[static_cast<std::size_t>((value > 2047 ? 2047 : value < -2047 ? -2047 : value) + 2048)];
    }

private:
    Logistic();
    std::array<std::int16_t, 4096> m_stretch{};
    std::array<std::uint16_t, 4096> m_squash{};
};

// The arithmetic coder; `one16` is the probability of a one in 1/65536.
class BitEncoder {
public:
    bool code(bool bit, std::uint32_t one16)
    {
        const auto middle =
            m_low + static_cast<std::uint32_t>((static_cast<std::uint64_t>(m_high - m_low) * one16) >> 16);
        (bit ? m_high : m_low) = bit ? middle : middle + 1;
        while ((m_low ^ m_high) >> 24 == 0) {
            m_out.push_back(static_cast<std::uint8_t>(m_high >> 24));
            m_low <<= 8;
            m_high = m_high << 8 | 0xff;
        }
        return bit;
    }
    [[nodiscard]] Bytes finish()
    {
        m_out.push_back(static_cast<std::uint8_t>((m_low >> 24) + 1));  // what follows reads as zeros
        return std::move(m_out);
    }

private:
    std::uint32_t m_low = 0;
    std::uint32_t m_high = ~std::uint32_t{0};
    Bytes m_out;
};

class BitDecoder {
public:
    BitDecoder() = default;
    explicit BitDecoder(BytesView in) : m_in(in)
    {
        for (int i = 0; i < 4; ++i) m_value = m_value << 8 | next();
    }
    bool code(bool, std::uint32_t one16)
    {
        const auto middle =
            m_low + static_cast<std::uint32_t>((static_cast<std::uint64_t>(m_high - m_low) * one16) >> 16);
        const bool bit = m_value <= middle;
        (bit ? m_high : m_low) = bit ? middle : middle + 1;
        while ((m_low ^ m_high) >> 24 == 0) {
            m_low <<= 8;
            m_high = m_high << 8 | 0xff;
            m_value = m_value << 8 | next();
        }
        return bit;
    }

private:
    std::uint32_t next() { return m_at < m_in.size() ? m_in[m_at++] : 0; }

    BytesView m_in;
    std::size_t m_at = 0;
    std::uint32_t m_low = 0;
    std::uint32_t m_high = ~std::uint32_t{0};
    std::uint32_t m_value = 0;
};

// A bit predicted from `inputs` contexts at once. Each context selects a counter (22 bits of probability, 10 bits of
// count); a mixer, chosen from a set, weighs them.
template <std::size_t inputs>
class BitPredictor {
public:
    BitPredictor(unsigned bits, std::size_t mixers)
        : m_mask((std::uint32_t{1} << bits) - 1), m_counters(inputs << bits), m_weights(inputs * mixers)
    {
        clear();
    }

    void clear()
    {
        m_counters.assign(m_counters.size(), std::uint32_t{1} << 31);
        m_weights.assign(m_weights.size(), firstWeight);
    }

    using Contexts = std::array<std::uint32_t, inputs>;

    // `node` tells bits apart that share contexts; `mixer` selects the weights.
    template <class Coder>
    bool code(Coder& coder, bool bit, const Contexts& contexts, std::uint32_t node, std::size_t mixer)
    {
        const auto& logistic = Logistic::table();
        std::array<std::uint32_t*, inputs> counters;
        std::array<std::int32_t, inputs> stretched;
        std::int32_t* weights = m_weights.data() + mixer * inputs;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < inputs; ++i) {
            std::uint32_t key = contexts[i] + node * 0x9E3779B1u;
            key ^= key >> 15;
            key *= 0x85ebca6bu;
            key ^= key >> 13;
            counters[i] = &m_counters[(key & m_mask) * inputs + i];
            stretched[i] = logistic.stretch(*counters[i] >> 20);
            sum += std::int64_t{stretched[i]} * weights[i];
        }
        const auto mixed = static_cast<std::int32_t>(sum >> 16);
        const auto probability = logistic.squash(mixed);
        bit = coder.code(bit, mixed >= certain    ? 65536 - leastChance
                              : mixed <= -certain ? leastChance
                                                  : probability << 4 | 8);
        const auto error = ((bit ? 4096 : 0) - static_cast<std::int32_t>(probability)) * learningRate;
        for (std::size_t i = 0; i < inputs; ++i) {
            weights[i] += (stretched[i] * error + 0x2000) >> 14;
            update(*counters[i], bit);
        }
        return bit;
    }

private:
    static constexpr std::int32_t firstWeight = 22937;  // 0.35
    static constexpr std::int32_t learningRate = 10;
    static constexpr std::int32_t certain = 2000;
    static constexpr std::uint32_t leastChance = 20;
    static constexpr std::uint32_t countLimit = 250;

    static void update(std::uint32_t& counter, bool bit)
    {
        static constexpr auto reciprocals = [] {
            std::array<std::int32_t, 32> values{};
            for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::int32_t>(65536 / (i + 2));
            return values;
        }();
        const auto count = counter & 1023;
        const auto probability = static_cast<std::int32_t>(counter >> 10);
        const std::int32_t target = bit ? (1 << 22) - 1 : 0;
        const auto step = static_cast<std::int32_t>(
            (std::int64_t{(target - probability) >> 3} * reciprocals[count < 31 ? count : 31]) >> 13);
        counter = static_cast<std::uint32_t>(probability + step) << 10 | (count < countLimit ? count + 1 : count);
    }

    const std::uint32_t m_mask;
    std::vector<std::uint32_t> m_counters;  // the inputs of one slot lie side by side
    std::vector<std::int32_t> m_weights;
};

}  // namespace quorate::delta
