// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace quorate {

unsigned processors()
{
    return std::max(std::thread::hardware_concurrency(), 1U);
}

void forEachInParallel(unsigned threads, std::size_t count, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next{0};
    const auto loop = [&] {
        for (std::size_t i = next++; i < count; i = next++) work(i);
    };
    const std::size_t helpers = std::min<std::size_t>(std::max(threads, 1u), std::max<std::size_t>(count, 1)) - 1;
    std::vector<std::jthread> others;
    others.reserve(helpers);
    for (std::size_t i = 0; i < helpers; ++i) others.emplace_back(loop);
    loop();
}

struct WorkAhead::State {
    State(std::size_t count, std::function<void(std::size_t)> what) : work(std::move(what)), done(count) {}

    // False: all is begun.
    bool one()
    {
        const std::size_t i = next++;
        if (i >= done.size()) return false;
        work(i);
        done[i].store(true, std::memory_order_release);
        done[i].notify_one();
        return true;
    }

    const std::function<void(std::size_t)> work;
    std::vector<std::atomic<bool>> done;
    std::atomic<std::size_t> next{0};
    std::vector<std::jthread> threads;   // last: joined before the rest goes
};

WorkAhead::WorkAhead(unsigned threads, std::size_t count, std::function<void(std::size_t)> work)
    : m_state(std::make_unique<State>(count, std::move(work)))
{
    const std::size_t helpers = std::min<std::size_t>(std::max(threads, 1u) - 1, count);
    for (std::size_t i = 0; i < helpers; ++i) {
        m_state->threads.emplace_back([state = m_state.get()] {
            while (state->one()) {}
        });
    }
}

WorkAhead::~WorkAhead()
{
    m_state->next = m_state->done.size();
}

void WorkAhead::await(std::size_t index)
{
    auto& done = m_state->done[index];
    while (!done.load(std::memory_order_acquire)) {
        if (!m_state->one()) done.wait(false, std::memory_order_acquire);
    }
}

}  // namespace quorate
