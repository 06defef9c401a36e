// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace quorate {

using Milliseconds = std::chrono::milliseconds;

// Milliseconds since 1970-01-01T00:00Z.
struct UnixTime {
    std::int64_t ms = 0;
    friend constexpr auto operator<=>(const UnixTime&, const UnixTime&) = default;
};

// Time, as everything in core sees it. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UnixTime now() const = 0;            // wall time; may jump
    [[nodiscard]] virtual Milliseconds monotonic() const = 0;  // since some fixed moment; never goes back
};

// Randomness fit for keys and nonces. Thread-safe.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
    [[nodiscard]] std::uint64_t number();
    // Uniform in [0, bound); bound > 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
};

// Runs work. post() never runs the work before it returns. Thread-safe.
class Executor {
public:
    using Work = std::function<void()>;
    virtual ~Executor() = default;
    virtual void post(Work work) = 0;
};

// An executor that runs one piece of work at a time, in order, and can do so later.
class Strand : public Executor {
public:
    // Runs `work` on the strand once `delay` has passed. Timers are dropped when the strand stops.
    virtual void postAfter(Milliseconds delay, Work work) = 0;
    [[nodiscard]] virtual bool runsHere() const = 0;  // true on the strand's own thread of control
};

// The operating system's clocks and getrandom(2).
[[nodiscard]] std::unique_ptr<Clock> makeSystemClock();
[[nodiscard]] std::unique_ptr<Random> makeSystemRandom();

}  // namespace quorate
