// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/guarded_strand.h"

#include <deque>

namespace quorate::node {

void Guard::lock()
{
    std::unique_lock lock(m_mutex);
    const auto turn = m_next++;
    m_moved.wait(lock, [&] { return m_serving == turn; });
}

void Guard::unlock()
{
    const std::lock_guard lock(m_mutex);
    ++m_serving;
    m_moved.notify_all();
}

Executor::Work GuardedStrand::guarded(Work work) const
{
    return [guards = m_guards, work = std::move(work)]() mutable {
        std::deque<std::unique_lock<Guard>> held;
        for (const auto& guard : guards) held.emplace_back(*guard);
        const Work now = std::exchange(work, nullptr);
        now();
    };
}

void GuardedStrand::post(Work work)
{
    m_inner->post(guarded(std::move(work)));
}

void GuardedStrand::postAfter(Milliseconds delay, Work work)
{
    m_inner->postAfter(delay, guarded(std::move(work)));
}

}  // namespace quorate::node
