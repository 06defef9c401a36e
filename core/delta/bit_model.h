// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Binary arithmetic coding with mixed predictions, in whole numbers, so that every machine decodes alike. After lpaq
// (M. Mahoney, "Adaptive Weighing of Context Models for Lossless Data Compression", 2005).
namespace quorate::delta {

// 12-bit probabilities to the logistic domain and back.
class Logistic {
public:
    [[nodiscard]] static const Logistic& table() { return instance; }
    [[nodiscard]] std::int16_t stretch(std::uint32_t probability12) const { return m_stretch[probability12]; }
    [[nodiscard]] std::uint32_t squash(std::int32_t value) const
    {
        return m_squash[static_cast<std::size_t>((value > 2047 ? 2047 : value < -2047 ? -2047 : value) + 2048)];
    }

private:
    static const Logistic instance;

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

// A bit's probability in one context: 22 bits of it, and 10 bits that count how often it was seen, up to a limit.
class BitCounter {
public:
    [[nodiscard]] std::uint32_t probability12() const { return m_value >> 20; }
    template <std::uint32_t countLimit>
    void learn(bool bit)
    {
        static constexpr auto reciprocals = [] {
            std::array<std::int32_t, countLimit + 1> values{};
            for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::int32_t>(655360 / (10 * i + 16));
            return values;
        }();
        const auto count = m_value & 1023;
        const auto probability = static_cast<std::int32_t>(m_value >> 10);
        const std::int32_t target = bit ? (1 << 22) - 1 : 0;
        const auto step = static_cast<std::int32_t>((std::int64_t{(target - probability) >> 3} * reciprocals[count]) >> 13);
        m_value = static_cast<std::uint32_t>(probability + step) << 10 | (count < countLimit ? count + 1 : count);
    }

private:
    std::uint32_t m_value = std::uint32_t{1} << 31;
};

// Corrects probabilities by what they were worth before, per context: 33 supports over the logistic domain, linear
// between them.
class Refinement {
public:
    explicit Refinement(std::size_t contexts) : m_supports(contexts * 33) { clear(); }
    void clear();
    static constexpr std::uint64_t memory(std::size_t contexts) { return contexts * 33 * sizeof(std::uint16_t); }

    // In 1/65536.
    [[nodiscard]] std::uint32_t refine(std::int32_t stretched, std::size_t context)
    {
        const auto shifted = (stretched > 2047 ? 2047 : stretched < -2047 ? -2047 : stretched) + 2048;
        const auto low = context * 33 + static_cast<std::size_t>(shifted >> 7);
        const auto weight = static_cast<std::uint32_t>(shifted & 127);
        m_nearer = low + (weight >> 6);
        return (m_supports[low] * (128 - weight) + m_supports[low + 1] * weight) >> 7;
    }
    // What the bit was that refine() was asked about last.
    void learn(bool bit)
    {
        const std::int32_t value = m_supports[m_nearer];
        m_supports[m_nearer] = static_cast<std::uint16_t>(value + (((bit ? 65472 : 63) - value) >> 6));
    }

private:
    std::vector<std::uint16_t> m_supports;
    std::size_t m_nearer = 0;
};

// Eight numbers of 16 bits, and what a mixer does with them: in vector instructions where there are some, else one by
// one, to the same result.
struct alignas(16) Octet {
    std::array<std::int16_t, 8> values{};
};

namespace scalar {

[[nodiscard]] inline std::int32_t product(const Octet& a, const Octet& b)
{
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < 8; ++i) sum += std::int32_t{a.values[i]} * std::int32_t{b.values[i]};
    return sum;
}

// to += from * factor / 65536, rounded, within the range of 16 bits.
inline void accumulate(Octet& to, const Octet& from, std::int16_t factor)
{
    for (std::size_t i = 0; i < 8; ++i) {
        const std::int32_t next = to.values[i] + ((std::int32_t{from.values[i]} * factor + 0x8000) >> 16);
        to.values[i] = static_cast<std::int16_t>(next > 32767 ? 32767 : next < -32768 ? -32768 : next);
    }
}

}  // namespace scalar

#if defined(__SSE2__)

[[nodiscard]] inline std::int32_t product(const Octet& a, const Octet& b)
{
    const __m128i pairs = _mm_madd_epi16(_mm_load_si128(reinterpret_cast<const __m128i*>(&a)),
                                         _mm_load_si128(reinterpret_cast<const __m128i*>(&b)));
    const __m128i halves = _mm_add_epi32(pairs, _mm_shuffle_epi32(pairs, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(halves, _mm_shuffle_epi32(halves, 0xb1)));
}

inline void accumulate(Octet& to, const Octet& from, std::int16_t factor)
{
    const __m128i values = _mm_load_si128(reinterpret_cast<const __m128i*>(&from));
    const __m128i factors = _mm_set1_epi16(factor);
    const __m128i high = _mm_mulhi_epi16(values, factors);
    const __m128i round = _mm_srli_epi16(_mm_mullo_epi16(values, factors), 15);
    auto* at = reinterpret_cast<__m128i*>(&to);
    _mm_store_si128(at, _mm_adds_epi16(_mm_load_si128(at), _mm_add_epi16(high, round)));
}

#else

using scalar::accumulate;
using scalar::product;

#endif

// Predicts a bit from eight counters, weighed by a set of weights that learns which of them to trust.
class BitMixer {
public:
    static constexpr std::size_t inputs = 8;
    using Counters = std::array<BitCounter*, inputs>;

    explicit BitMixer(std::size_t sets) : m_weights(sets)
    {
        for (auto& weights : m_weights) weights.values.fill(firstWeight);
    }
    static constexpr std::uint64_t memory(std::size_t sets) { return sets * sizeof(Octet); }

    // `bit` is what the encoder wants coded; returns what was coded.
    template <std::uint32_t countLimit, class Coder>
    bool code(Coder& coder, bool bit, const Counters& counters, std::size_t set)
    {
        const Octet stretched = stretch(counters);
        const auto mixed = product(stretched, m_weights[set]) >> 14;
        bit = coder.code(bit, chance(mixed));
        learn<countLimit>(bit, mixed, stretched, counters, set);
        return bit;
    }
    template <std::uint32_t countLimit, class Coder>
    bool code(Coder& coder, bool bit, const Counters& counters, std::size_t set, Refinement& refinement,
              std::size_t context)
    {
        const Octet stretched = stretch(counters);
        const auto mixed = product(stretched, m_weights[set]) >> 14;
        const auto refined = (chance(mixed) + 3 * refinement.refine(mixed, context)) >> 2;
        bit = coder.code(bit, refined < leastChance           ? leastChance
                              : refined > 65536 - leastChance ? 65536 - leastChance
                                                              : refined);
        refinement.learn(bit);
        learn<countLimit>(bit, mixed, stretched, counters, set);
        return bit;
    }

private:
    static constexpr std::int16_t firstWeight = 5018;  // 0.31 of 1 << 14
    static constexpr std::int32_t learningRate = 6;
    static constexpr std::int32_t certain = 2000;
    static constexpr std::uint32_t leastChance = 20;

    static Octet stretch(const Counters& counters)
    {
        const auto& logistic = Logistic::table();
        Octet stretched;
        for (std::size_t i = 0; i < inputs; ++i)
            stretched.values[i] = logistic.stretch(counters[i]->probability12());
        return stretched;
    }
    static std::uint32_t chance(std::int32_t mixed)
    {
        if (mixed >= certain) return 65536 - leastChance;
        if (mixed <= -certain) return leastChance;
        return Logistic::table().squash(mixed) << 4 | 8;
    }
    template <std::uint32_t countLimit>
    void learn(bool bit, std::int32_t mixed, const Octet& stretched, const Counters& counters, std::size_t set)
    {
        const auto error =
            ((bit ? 4096 : 0) - static_cast<std::int32_t>(Logistic::table().squash(mixed))) * learningRate;
        accumulate(m_weights[set], stretched, static_cast<std::int16_t>(error));
        for (BitCounter* counter : counters) counter->learn<countLimit>(bit);
    }

    std::vector<Octet> m_weights;
};

}  // namespace quorate::delta
