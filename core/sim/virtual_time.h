// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <map>

namespace quorate::sim {

// Time that jumps from one event to the next. Events of one moment run in the order in which they were added.
class VirtualTime {
public:
    [[nodiscard]] Milliseconds now() const { return m_now; }
    void at(Milliseconds when, std::function<void()> event);
    void after(Milliseconds delay, std::function<void()> event) { at(m_now + delay, std::move(event)); }

    // Runs the next event; false when there is none before `until`, and then it is `until`.
    bool step(Milliseconds until);
    [[nodiscard]] std::uint64_t events() const { return m_count; }

private:
    Milliseconds m_now{0};
    std::multimap<Milliseconds, std::function<void()>> m_queue;
    std::uint64_t m_count = 0;
};

// A node's clock: virtual time from 2026-01-01 on, wrong by `skew`.
class VirtualClock final : public Clock {
public:
    VirtualClock(const VirtualTime& time, Milliseconds skew) : m_time(time), m_skew(skew) {}
    [[nodiscard]] UnixTime now() const override;
    [[nodiscard]] Milliseconds monotonic() const override { return m_time.now(); }
    void setSkew(Milliseconds skew) { m_skew = skew; }

private:
    const VirtualTime& m_time;
    Milliseconds m_skew;
};

// A strand on virtual time. Destroying it drops its work, as a crash does.
class VirtualStrand final : public Strand {
public:
    explicit VirtualStrand(VirtualTime& time) : m_time(time) {}
    void post(Work work) override { postAfter(Milliseconds(0), std::move(work)); }
    void postAfter(Milliseconds delay, Work work) override;
    [[nodiscard]] bool runsHere() const override { return true; }

private:
    VirtualTime& m_time;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

}  // namespace quorate::sim
