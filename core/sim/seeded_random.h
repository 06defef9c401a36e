// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

namespace quorate::sim {

// The same numbers for the same seed, on every machine (SplitMix64, Steele, Lea and Flood 2014). Never for real keys.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::uint8_t> out) override;
    [[nodiscard]] bool chance(std::uint32_t permille) { return below(1000) < permille; }

private:
    std::uint64_t m_state;
};

}  // namespace quorate::sim
