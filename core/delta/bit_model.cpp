// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/bit_model.h"

namespace quorate::delta {
namespace {

// 4096 / (1 + e^(-i / 2)) for i = -16 ... 16. Rounding could differ between machines, so it is written down.
constexpr std::array<std::int32_t, 33> curve{1,    2,    3,    6,    10,   16,   27,   45,   73,   120,  194,
                                             310,  488,  747,  1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
                                             3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094};

std::uint32_t interpolate(std::int32_t value)
{
    const auto shifted = value + 2048;
    const auto index = static_cast<std::size_t>(shifted >> 7);
    const auto weight = shifted & 127;
    return static_cast<std::uint32_t>((curve[index] * (128 - weight) + curve[index + 1] * weight + 64) >> 7);
}

}  // namespace

const Logistic Logistic::instance;

Logistic::Logistic()
{
    for (std::int32_t value = -2047; value <= 2047; ++value) {
        const auto probability = interpolate(value);
        m_squash[static_cast<std::size_t>(value + 2048)] = static_cast<std::uint16_t>(probability);
    }
    m_squash[0] = m_squash[1];
}

void Refinement::clear()
{
    for (std::size_t i = 0; i < m_supports.size(); ++i) {
        const auto value = (static_cast<std::int32_t>(i % 33) - 16) * 128;
        m_supports[i] = static_cast<std::uint16_t>(Logistic::table().squash(value) * 16);
    }
}

}  // namespace quorate::delta
