// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/virtual_time.h"

namespace quorate::sim {
namespace {
constexpr std::int64_t beginning = 1'767'225'600'000;   // 2026-01-01T00:00Z
}

void VirtualTime::at(Milliseconds when, std::function<void()> event)
{
    m_queue.emplace(std::max(when, m_now), std::move(event));
}

bool VirtualTime::step(Milliseconds until)
{
    if (m_queue.empty() || m_queue.begin()->first > until) {
        m_now = std::max(m_now, until);
        return false;
    }
    auto node = m_queue.extract(m_queue.begin());
    m_now = node.key();
    ++m_count;
    node.mapped()();
    return true;
}

UnixTime VirtualClock::now() const
{
    return UnixTime{beginning + (m_time.now() + m_skew).count()};
}

void VirtualStrand::postAfter(Milliseconds delay, Work work)
{
    m_time.after(delay, [alive = std::weak_ptr<int>(m_alive), work = std::move(work)] {
        if (!alive.expired()) work();
    });
}

}  // namespace quorate::sim
