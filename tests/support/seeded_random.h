// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <mutex>
#include <random>

namespace quorate::test {

// The same numbers for the same seed. Thread-safe. Never for real keys.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) {}
    void fill(std::span<std::uint8_t> out) override;

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;  // guarded by m_mutex
};

}  // namespace quorate::test
