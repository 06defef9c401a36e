// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <algorithm>

namespace quorate::app {

// How long to wait before an agent that ended is started again: twice as long each time, but after a long run as after the
// first.
class RestartDelay {
public:
    // `ran`: how long it did.
    [[nodiscard]] Milliseconds after(Milliseconds ran)
    {
        m_delay = ran >= longRun ? first : std::min(m_delay * 2, most);
        return m_delay;
    }

    static constexpr Milliseconds first{2'000};
    static constexpr Milliseconds most{60'000};
    static constexpr Milliseconds longRun{600'000};

private:
    Milliseconds m_delay = first / 2;
};

}  // namespace quorate::app
