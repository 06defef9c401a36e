// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace quorate {

unsigned processors()
{
    return std::max(std::thread::hardware_concurrency(), 1U);
}

namespace {

// The first exception of several threads. On a thread that is not the caller's it would end the program.
class FirstFailure {
public:
    // After a failure nothing more is done, and the work counts as done.
    void run(const std::function<void(std::size_t)>& work, std::size_t i)
    {
        if (m_failed.load(std::memory_order_relaxed)) return;
        try {
            work(i);
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_what) m_what = std::current_exception();
            m_failed = true;
        }
    }
    // On the caller's thread.
    void rethrow()
    {
        if (!m_failed) return;
        const std::lock_guard lock(m_mutex);
        std::rethrow_exception(m_what);
    }

private:
    std::atomic<bool> m_failed{false};
    std::mutex m_mutex;
    std::exception_ptr m_what;  // guarded by m_mutex
};

}  // namespace

void forEachInParallel(unsigned threads, std::size_t count, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next{0};
    FirstFailure failure;
    const auto loop = [&] {
        for (std::size_t i = next++; i < count; i = next++) failure.run(work, i);
    };
    const std::size_t helpers = std::min<std::size_t>(std::max(threads, 1u), std::max<std::size_t>(count, 1)) - 1;
    {
        std::vector<std::jthread> others;
        others.reserve(helpers);
        try {
            for (std::size_t i = 0; i < helpers; ++i) others.emplace_back(loop);
        } catch (const std::system_error&) {
            // With fewer threads it takes longer.
        }
        loop();
    }
    failure.rethrow();
}

struct WorkAhead::State {
    State(std::size_t count, std::function<void(std::size_t)> what) : work(std::move(what)), done(count) {}

    // False: all is begun.
    bool one()
    {
        ++inside;
        const std::size_t i = next++;
        const bool mine = i < done.size();
        if (mine) {
            failure.run(work, i);
            done[i].store(true, std::memory_order_release);
            done[i].notify_one();
        }
        if (--inside == 0) inside.notify_all();
        return mine;
    }

    const std::function<void(std::size_t)> work;
    std::vector<std::atomic<bool>> done;
    std::atomic<std::size_t> next{0};
    std::atomic<unsigned> inside{0};
    FirstFailure failure;
};

struct Workers::State {
    void run()
    {
        std::unique_lock lock(mutex);
        while (true) {
            wanted.wait(lock, [this] { return stopping || !queue.empty(); });
            if (stopping) return;
            const auto first = queue.front();
            lock.unlock();
            while (first->one()) {}
            lock.lock();
            if (!queue.empty() && queue.front() == first) queue.pop_front();
        }
    }

    void add(std::shared_ptr<WorkAhead::State> work)
    {
        if (threads.empty()) return;
        {
            const std::lock_guard lock(mutex);
            queue.push_back(std::move(work));
        }
        wanted.notify_all();
    }

    std::mutex mutex;
    std::condition_variable wanted;
    std::deque<std::shared_ptr<WorkAhead::State>> queue;
    bool stopping = false;
    std::vector<std::jthread> threads;   // last: joined before the rest goes
};

Workers::Workers(unsigned threads) : m_state(std::make_unique<State>())
{
    try {
        for (unsigned i = 0; i < threads; ++i) m_state->threads.emplace_back([state = m_state.get()] { state->run(); });
    } catch (const std::system_error&) {
        // With fewer threads, or none, whoever awaits does the work.
    }
}

Workers::~Workers()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stopping = true;
    }
    m_state->wanted.notify_all();
}

WorkAhead::WorkAhead(Workers& workers, std::size_t count, std::function<void(std::size_t)> work)
    : m_state(std::make_shared<State>(count, std::move(work)))
{
    workers.m_state->add(m_state);
}

WorkAhead::WorkAhead(unsigned threads, std::size_t count, std::function<void(std::size_t)> work)
    : m_own(std::make_unique<Workers>(static_cast<unsigned>(std::min<std::size_t>(threads, count)))),
      m_state(std::make_shared<State>(count, std::move(work)))
{
    m_own->m_state->add(m_state);
}

WorkAhead::~WorkAhead()
{
    // A worker that looks at it later finds nothing left to begin, and does not touch `work`.
    m_state->next = m_state->done.size();
    for (unsigned running = m_state->inside; running != 0; running = m_state->inside) m_state->inside.wait(running);
}

void WorkAhead::await(std::size_t index)
{
    auto& done = m_state->done[index];
    while (!done.load(std::memory_order_acquire)) {
        if (!m_state->one()) done.wait(false, std::memory_order_acquire);
    }
    m_state->failure.rethrow();
}

}  // namespace quorate
