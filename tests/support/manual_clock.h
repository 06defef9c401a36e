// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <atomic>

namespace quorate::test {

// A clock that moves only when told to. Starts at 2026-01-01T00:00Z. Thread-safe.
class ManualClock final : public Clock {
public:
    [[nodiscard]] UnixTime now() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
    void advance(Milliseconds by);
    void setWallTime(UnixTime time);  // wall time alone: a jump

private:
    std::atomic<std::int64_t> m_wall{1'767'225'600'000};
    std::atomic<std::int64_t> m_monotonic{0};
};

}  // namespace quorate::test
