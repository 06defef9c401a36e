// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <algorithm>

namespace quorate::device {

// The device's notion of time: the highest time that a validator quorum vouched for, and what passed since by a clock that
// never goes back. The wall clock counts only where the device trusts its own (`trustWallClock`), and then never backwards.
class DeviceClock {
public:
    DeviceClock(const Clock& clock, bool trustWallClock) : m_clock(clock), m_trustWallClock(trustWallClock) {}

    // Takes up what was stored, or a newly proven time.
    void atLeast(UnixTime time)
    {
        if (time <= proven()) return;
        m_base = time;
        m_since = m_clock.monotonic();
    }
    [[nodiscard]] UnixTime now() const
    {
        return m_trustWallClock ? std::max(proven(), m_clock.now()) : proven();
    }
    // Without the wall clock: what is stored, because a wall clock that jumped once must not count for ever.
    [[nodiscard]] UnixTime proven() const { return UnixTime{m_base.ms + (m_clock.monotonic() - m_since).count()}; }
    [[nodiscard]] Milliseconds monotonic() const { return m_clock.monotonic(); }

private:
    const Clock& m_clock;
    const bool m_trustWallClock;
    UnixTime m_base;
    Milliseconds m_since = m_clock.monotonic();
};

}  // namespace quorate::device
