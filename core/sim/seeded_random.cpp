// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/seeded_random.h"

namespace quorate::sim {

void SeededRandom::fill(std::span<std::uint8_t> out)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (i % 8 == 0) {
            m_state += 0x9e3779b97f4a7c15U;
            word = m_state;
            word = (word ^ (word >> 30U)) * 0xbf58476d1ce4e5b9U;
            word = (word ^ (word >> 27U)) * 0x94d049bb133111ebU;
            word ^= word >> 31U;
        }
        out[i] = static_cast<std::uint8_t>(word >> (i % 8 * 8));
    }
}

}  // namespace quorate::sim
