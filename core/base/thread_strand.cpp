// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_strand.h"

#include <pthread.h>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace quorate {
namespace {

using Moment = std::chrono::steady_clock::time_point;

class OneThread final : public ThreadStrand {
public:
    explicit OneThread(const std::string& name) : m_thread([this] { run(); })
    {
        ::pthread_setname_np(m_thread.native_handle(), name.substr(0, 15).c_str());
    }
    ~OneThread() override { end(); }
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

    void stop() override { end(); }
    void post(Work work) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) return;
            m_ready.push_back(std::move(work));
        }
        m_wake.notify_one();
    }
    void postAfter(Milliseconds delay, Work work) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) return;
            m_timers.emplace(std::chrono::steady_clock::now() + delay, std::move(work));
        }
        m_wake.notify_one();
    }
    bool runsHere() const override { return std::this_thread::get_id() == m_thread.get_id(); }

private:
    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (std::exchange(m_stopping, true)) return;
        }
        m_wake.notify_one();
        m_thread.join();
        m_ready.clear();
        m_timers.clear();
    }
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_stopping) {
            const auto now = std::chrono::steady_clock::now();
            while (!m_timers.empty() && m_timers.begin()->first <= now) {
                m_ready.push_back(std::move(m_timers.begin()->second));
                m_timers.erase(m_timers.begin());
            }
            if (!m_ready.empty()) {
                auto work = std::move(m_ready.front());
                m_ready.pop_front();
                lock.unlock();
                work();
                work = nullptr;
                lock.lock();
            } else if (m_timers.empty()) {
                m_wake.wait(lock);
            } else {
                const Moment next = m_timers.begin()->first;
                m_wake.wait_until(lock, next);
            }
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_ready;               // guarded by m_mutex
    std::multimap<Moment, Work> m_timers;   // guarded by m_mutex; equal moments keep their order
    bool m_stopping = false;                // guarded by m_mutex
    std::thread m_thread;                   // last: it uses all of the above
};

}  // namespace

std::unique_ptr<ThreadStrand> makeThreadStrand(const std::string& name)
{
    return std::make_unique<OneThread>(name);
}

}  // namespace quorate
