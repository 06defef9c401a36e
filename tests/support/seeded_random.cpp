// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seeded_random.h"

namespace quorate::test {

void SeededRandom::fill(std::span<std::uint8_t> out)
{
    const std::lock_guard lock(m_mutex);
    for (auto& byte : out) byte = static_cast<std::uint8_t>(m_engine());
}

}  // namespace quorate::test
