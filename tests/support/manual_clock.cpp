// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"

namespace quorate::test {

UnixTime ManualClock::now() const
{
    return UnixTime{m_wall.load()};
}

Milliseconds ManualClock::monotonic() const
{
    return Milliseconds(m_monotonic.load());
}

void ManualClock::advance(Milliseconds by)
{
    m_wall += by.count();
    m_monotonic += by.count();
}

void ManualClock::setWallTime(UnixTime time)
{
    m_wall = time.ms;
}

}  // namespace quorate::test
