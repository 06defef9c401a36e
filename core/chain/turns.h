// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <cstdint>

namespace quorate::chain {

// Sealing by authority: time is cut into turns, and turn t belongs to validator t mod n of the epoch. A turn has room
// for one block; a turn that nobody uses is skipped.
class Turns {
public:
    explicit constexpr Turns(std::uint32_t turnMs) : m_turnMs(turnMs) {}

    [[nodiscard]] constexpr std::uint64_t of(UnixTime time) const
    {
        return time.ms < 0 ? 0 : static_cast<std::uint64_t>(time.ms) / m_turnMs;
    }
    [[nodiscard]] constexpr UnixTime begin(std::uint64_t turn) const
    {
        return UnixTime{static_cast<std::int64_t>(turn * m_turnMs)};
    }
    [[nodiscard]] static constexpr std::size_t owner(std::uint64_t turn, std::size_t validators)
    {
        return static_cast<std::size_t>(turn % validators);
    }
    // When the owner itself seals: not at the edges, where a block of the neighbouring turn may still be under way and
    // a clock that is a little off would make a fork. Others do not check it.
    [[nodiscard]] constexpr UnixTime sealFrom(std::uint64_t turn, std::size_t validators) const
    {
        return UnixTime{begin(turn).ms + (validators == 1 ? 0 : m_turnMs / 10)};
    }
    [[nodiscard]] constexpr UnixTime sealUntil(std::uint64_t turn, std::size_t validators) const
    {
        return UnixTime{begin(turn).ms + (validators == 1 ? m_turnMs : m_turnMs / 10 * 7)};
    }
    [[nodiscard]] constexpr std::uint32_t length() const { return m_turnMs; }

private:
    std::uint32_t m_turnMs;
};

}  // namespace quorate::chain
