// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <bit>
#include <cstring>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Binary arithmetic coding with mixed predictions, in whole numbers, so that every machine decodes alike. After lpaq
// (M. Mahoney, "Adaptive Weighing of Context Models for Lossless Data Compression", 2005).
namespace quorate::delta {

// From the logistic domain to 12-bit probabilities.
class Logistic {
public:
    [[nodiscard]] static const Logistic& table() { return instance; }
    [[nodiscard]] std::uint32_t squash(std::int32_t value) const
    {
        return m_squash[static_cast<std::size_t>((value > 2047 ? 2047 : value < -2047 ? -2047 : value) + 2048)];
    }

private:
    static const Logistic instance;

    Logistic();
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
        // A branch: what comes next is begun with the bit that is likely, before this one is known.
        if (m_value <= middle) {
            m_high = middle;
            normalize();
            return true;
        }
        m_low = middle + 1;
        normalize();
        return false;
    }

private:
    void normalize()
    {
        while ((m_low ^ m_high) >> 24 == 0) {
            m_low <<= 8;
            m_high = m_high << 8 | 0xff;
            m_value = m_value << 8 | next();
        }
    }
    std::uint32_t next() { return m_at < m_in.size() ? m_in[m_at++] : 0; }

    BytesView m_in;
    std::size_t m_at = 0;
    std::uint32_t m_low = 0;
    std::uint32_t m_high = ~std::uint32_t{0};
    std::uint32_t m_value = 0;
};

// A bit's probability in one context, in 1/65536, and in 1/32768 how much of the way to certainty the next bit takes it:
// much at first, less with every bit, down to a limit.
struct BitCounter {
    std::uint16_t rate = 20480;
    std::uint16_t probability = 0x8000;
};
static_assert(sizeof(BitCounter) == 4);

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

// 256 ln 2 / 2^10, in 1/2^16.
inline constexpr std::int32_t logisticScale = 11357;

// One counter of each of eight tables, no two the same.
using Counters = std::array<BitCounter*, 8>;

namespace scalar {

// A whole number's binary logarithm in 1/2^23, linear between powers of two, as its floating-point form has it.
[[nodiscard]] inline std::int32_t logarithm(std::uint32_t number)
{
    const auto power = static_cast<unsigned>(std::bit_width(number)) - 1;
    return static_cast<std::int32_t>((power << 23) + ((number << (23 - power)) & 0x7fffff));
}

// To the logistic domain: 256 ln(p / (1 - p)).
[[nodiscard]] inline std::int16_t stretch(std::uint16_t probability)
{
    const std::uint32_t chance = 2u * probability + 1;
    return static_cast<std::int16_t>(((logarithm(chance) - logarithm(131072 - chance)) >> 13) * logisticScale >> 16);
}

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

// The counters' probabilities and rates together, until they are stored.
class CounterOctet {
public:
    explicit CounterOctet(const Counters& counters)
    {
        for (std::size_t i = 0; i < 8; ++i) m_counters[i] = *counters[i];
    }
    [[nodiscard]] Octet stretched() const
    {
        Octet out;
        for (std::size_t i = 0; i < 8; ++i) out.values[i] = stretch(m_counters[i].probability);
        return out;
    }
    // `slowest`: the least rate.
    void learn(const Counters& counters, bool bit, std::uint16_t slowest)
    {
        const std::uint32_t mask = bit ? 0xffff : 0;
        for (std::size_t i = 0; i < 8; ++i) {
            const std::uint32_t rate = m_counters[i].rate;
            const std::uint32_t distance = m_counters[i].probability ^ mask;
            const std::uint32_t step = ((distance >> 1) * rate >> 14) + 1;
            const std::uint32_t next = (distance > step ? distance - step : 0) ^ mask;
            const std::uint32_t square = rate * rate >> 16;
            const std::uint32_t slower = rate - square - (square >> 1);
            *counters[i] = {static_cast<std::uint16_t>(slower > slowest ? slower : slowest),
                            static_cast<std::uint16_t>(next)};
        }
    }

private:
    std::array<BitCounter, 8> m_counters;
};

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

class CounterOctet {
public:
    explicit CounterOctet(const Counters& counters)
    {
        const __m128i low = four(counters[0], counters[1], counters[2], counters[3]);
        const __m128i high = four(counters[4], counters[5], counters[6], counters[7]);
        m_probabilities = _mm_packs_epi32(_mm_srai_epi32(low, 16), _mm_srai_epi32(high, 16));
        const __m128i lowHalf = _mm_set1_epi32(0xffff);
        m_rates = _mm_packs_epi32(_mm_and_si128(low, lowHalf), _mm_and_si128(high, lowHalf));
    }
    [[nodiscard]] Octet stretched() const
    {
        const __m128i zero = _mm_setzero_si128();
        const __m128i low = logits(_mm_unpacklo_epi16(m_probabilities, zero));
        const __m128i high = logits(_mm_unpackhi_epi16(m_probabilities, zero));
        const __m128i values =
            _mm_mulhi_epi16(_mm_packs_epi32(low, high), _mm_set1_epi16(static_cast<std::int16_t>(logisticScale)));
        Octet out;
        _mm_store_si128(reinterpret_cast<__m128i*>(&out), values);
        return out;
    }
    void learn(const Counters& counters, bool bit, std::uint16_t slowest)
    {
        const __m128i mask = _mm_set1_epi16(bit ? -1 : 0);
        const __m128i distance = _mm_xor_si128(m_probabilities, mask);
        const __m128i half = _mm_srli_epi16(distance, 1);
        const __m128i step = _mm_add_epi16(_mm_or_si128(_mm_slli_epi16(_mm_mulhi_epi16(half, m_rates), 2),
                                                        _mm_srli_epi16(_mm_mullo_epi16(half, m_rates), 14)),
                                           _mm_set1_epi16(1));
        const __m128i next = _mm_xor_si128(_mm_subs_epu16(distance, step), mask);
        const __m128i square = _mm_mulhi_epi16(m_rates, m_rates);
        const __m128i slower = _mm_max_epi16(_mm_sub_epi16(m_rates, _mm_add_epi16(square, _mm_srli_epi16(square, 1))),
                                             _mm_set1_epi16(static_cast<std::int16_t>(slowest)));
        put(_mm_unpacklo_epi16(slower, next), counters[0], counters[1], counters[2], counters[3]);
        put(_mm_unpackhi_epi16(slower, next), counters[4], counters[5], counters[6], counters[7]);
    }

private:
    // Of four probabilities, in 1/1024 of a power of two. The bits of a floating-point number are its logarithm.
    static __m128i logits(__m128i probabilities)
    {
        const __m128i chances =
            _mm_add_epi32(_mm_add_epi32(probabilities, probabilities), _mm_set1_epi32(1));
        const __m128i others = _mm_sub_epi32(_mm_set1_epi32(131072), chances);
        return _mm_srai_epi32(_mm_sub_epi32(_mm_castps_si128(_mm_cvtepi32_ps(chances)),
                                            _mm_castps_si128(_mm_cvtepi32_ps(others))),
                              13);
    }
    static __m128i one(const BitCounter* counter)
    {
        int value;
        std::memcpy(&value, counter, sizeof value);
        return _mm_cvtsi32_si128(value);
    }
    static __m128i four(const BitCounter* a, const BitCounter* b, const BitCounter* c, const BitCounter* d)
    {
        return _mm_unpacklo_epi64(_mm_unpacklo_epi32(one(a), one(b)), _mm_unpacklo_epi32(one(c), one(d)));
    }
    static void put(__m128i four, BitCounter* a, BitCounter* b, BitCounter* c, BitCounter* d)
    {
        const auto low = static_cast<std::uint64_t>(_mm_cvtsi128_si64(four));
        const auto high = static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(four, four)));
        store(a, static_cast<std::uint32_t>(low));
        store(b, static_cast<std::uint32_t>(low >> 32));
        store(c, static_cast<std::uint32_t>(high));
        store(d, static_cast<std::uint32_t>(high >> 32));
    }
    static void store(BitCounter* counter, std::uint32_t value) { std::memcpy(static_cast<void*>(counter), &value, sizeof value); }

    __m128i m_probabilities;
    __m128i m_rates;
};

#else

using scalar::accumulate;
using scalar::CounterOctet;
using scalar::product;

#endif

// Predicts a bit from eight counters, weighed by a set of weights that learns which of them to trust.
class BitMixer {
public:
    static constexpr std::size_t inputs = 8;

    explicit BitMixer(std::size_t sets) : m_weights(sets)
    {
        for (auto& weights : m_weights) weights.values.fill(firstWeight);
    }
    static constexpr std::uint64_t memory(std::size_t sets) { return sets * sizeof(Octet); }

    // `bit` is what the encoder wants coded; returns what was coded. `slowest`: the counters' least rate.
    template <std::uint16_t slowest, class Coder>
    bool code(Coder& coder, bool bit, const Counters& counters, std::size_t set)
    {
        CounterOctet octet(counters);
        const Octet stretched = octet.stretched();
        const auto mixed = product(stretched, m_weights[set]) >> 14;
        const auto squashed = Logistic::table().squash(mixed);
        // Here and below twice the same with a bit that is known: the processor need not wait for it.
        if (coder.code(bit, chance(mixed, squashed))) {
            octet.learn(counters, true, slowest);
            learn(true, squashed, stretched, set);
            return true;
        }
        octet.learn(counters, false, slowest);
        learn(false, squashed, stretched, set);
        return false;
    }
    template <std::uint16_t slowest, class Coder>
    bool code(Coder& coder, bool bit, const Counters& counters, std::size_t set, Refinement& refinement,
              std::size_t context)
    {
        CounterOctet octet(counters);
        const Octet stretched = octet.stretched();
        const auto mixed = product(stretched, m_weights[set]) >> 14;
        const auto squashed = Logistic::table().squash(mixed);
        const auto refined = (chance(mixed, squashed) + 3 * refinement.refine(mixed, context)) >> 2;
        if (coder.code(bit, refined < leastChance           ? leastChance
                            : refined > 65536 - leastChance ? 65536 - leastChance
                                                            : refined)) {
            refinement.learn(true);
            octet.learn(counters, true, slowest);
            learn(true, squashed, stretched, set);
            return true;
        }
        refinement.learn(false);
        octet.learn(counters, false, slowest);
        learn(false, squashed, stretched, set);
        return false;
    }

private:
    static constexpr std::int16_t firstWeight = 5018;  // 0.31 of 1 << 14
    static constexpr std::int32_t learningRate = 6;
    static constexpr std::int32_t certain = 2000;
    static constexpr std::uint32_t leastChance = 20;

    static std::uint32_t chance(std::int32_t mixed, std::uint32_t squashed)
    {
        if (mixed >= certain) return 65536 - leastChance;
        if (mixed <= -certain) return leastChance;
        return squashed << 4 | 8;
    }
    void learn(bool bit, std::uint32_t squashed, const Octet& stretched, std::size_t set)
    {
        const auto error = ((bit ? 4096 : 0) - static_cast<std::int32_t>(squashed)) * learningRate;
        accumulate(m_weights[set], stretched, static_cast<std::int16_t>(error));
    }

    std::vector<Octet> m_weights;
};

}  // namespace quorate::delta
