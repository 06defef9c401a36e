// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>  // before Asio: Boost 1.74 forgets it

#include "core/net/network.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <pthread.h>

#include <algorithm>
#include <deque>
#include <mutex>
#include <shared_mutex>
#include <thread>

namespace quorate::net {
namespace {

namespace asio = boost::asio;

class PoolStrand;
thread_local const PoolStrand* currentStrand = nullptr;

// What strands share with the threads. The io_context goes when the threads stop, and with it all that waits in it.
class Pool {
public:
    // False: stopped, and the work is gone.
    template <class Work>
    bool post(Work&& work)
    {
        const std::shared_lock lock(m_mutex);
        if (!m_context) return false;
        asio::post(*m_context, std::forward<Work>(work));
        return true;
    }

    void postAfter(Milliseconds delay, Executor::Work work)
    {
        const std::shared_lock lock(m_mutex);
        if (!m_context) return;
        auto timer = std::make_shared<asio::steady_timer>(*m_context, delay);
        timer->async_wait([timer, work = std::move(work)](const boost::system::error_code& error) {
            if (!error) work();
        });
    }

    void remember(const std::shared_ptr<PoolStrand>& strand)
    {
        const std::unique_lock lock(m_mutex);
        std::erase_if(m_strands, [](const auto& known) { return known.expired(); });
        m_strands.push_back(strand);
    }

    void run() { m_context->run(); }

    void stop(std::vector<std::thread>& threads);

private:
    std::shared_mutex m_mutex;
    std::unique_ptr<asio::io_context> m_context = std::make_unique<asio::io_context>();
    asio::executor_work_guard<asio::io_context::executor_type> m_guard{m_context->get_executor()};
    std::vector<std::weak_ptr<PoolStrand>> m_strands;
};

// Written over asio::post instead of asio::strand, whose destructor needs the io_context alive.
class PoolStrand final : public Strand, public std::enable_shared_from_this<PoolStrand> {
public:
    explicit PoolStrand(std::shared_ptr<Pool> pool) : m_pool(std::move(pool)) {}

    void post(Work work) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopped) return;
            m_work.push_back(std::move(work));
            if (std::exchange(m_scheduled, true)) return;
        }
        if (!m_pool->post([self = shared_from_this()] { self->drain(); })) stop().clear();
    }

    void postAfter(Milliseconds delay, Work work) override
    {
        m_pool->postAfter(delay, [weak = weak_from_this(), work = std::move(work)]() mutable {
            if (const auto self = weak.lock()) self->post(std::move(work));
        });
    }

    [[nodiscard]] bool runsHere() const override { return currentStrand == this; }

    // The caller destroys what is returned: it may hold the last reference to anything, this strand too.
    [[nodiscard]] std::deque<Work> stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        return std::exchange(m_work, {});
    }

private:
    void drain()
    {
        currentStrand = this;
        // A busy strand lets the others have the thread now and then.
        constexpr int fairShare = 32;
        bool more = true;
        for (int i = 0; i < fairShare && more; ++i) {
            Work work;
            {
                const std::lock_guard lock(m_mutex);
                if (m_work.empty()) {
                    m_scheduled = false;
                    more = false;
                    continue;
                }
                work = std::move(m_work.front());
                m_work.pop_front();
            }
            work();
        }
        currentStrand = nullptr;
        if (more) m_pool->post([self = shared_from_this()] { self->drain(); });
    }

    const std::shared_ptr<Pool> m_pool;
    std::mutex m_mutex;
    std::deque<Work> m_work;   // guarded by m_mutex
    bool m_scheduled = false;  // guarded by m_mutex: drain() is posted or running
    bool m_stopped = false;    // guarded by m_mutex
};

void Pool::stop(std::vector<std::thread>& threads)
{
    if (threads.empty()) return;
    m_context->stop();
    for (auto& thread : threads) thread.join();
    threads.clear();
    std::unique_ptr<asio::io_context> context;
    std::vector<std::weak_ptr<PoolStrand>> strands;
    {
        const std::unique_lock lock(m_mutex);
        m_guard.reset();
        context = std::move(m_context);
        strands.swap(m_strands);
    }
    for (const auto& weak : strands) {
        if (const auto strand = weak.lock()) strand->stop().clear();
    }
}

class PoolExecutor final : public Executor {
public:
    explicit PoolExecutor(std::shared_ptr<Pool> pool) : m_pool(std::move(pool)) {}
    void post(Work work) override { m_pool->post(std::move(work)); }

private:
    const std::shared_ptr<Pool> m_pool;
};

class AsioThreads final : public Threads {
public:
    explicit AsioThreads(unsigned count)
    {
        for (unsigned i = 0; i < std::max(count, 1U); ++i) {
            m_threads.emplace_back([pool = m_pool] { pool->run(); });
            ::pthread_setname_np(m_threads.back().native_handle(),
                                 ("worker-" + std::to_string(i)).substr(0, 15).c_str());
        }
    }
    ~AsioThreads() override { m_pool->stop(m_threads); }
    AsioThreads(const AsioThreads&) = delete;
    AsioThreads& operator=(const AsioThreads&) = delete;

    std::shared_ptr<Strand> makeStrand() override
    {
        auto strand = std::make_shared<PoolStrand>(m_pool);
        m_pool->remember(strand);
        return strand;
    }
    Executor& workers() override { return m_executor; }
    void stop() override { m_pool->stop(m_threads); }

private:
    const std::shared_ptr<Pool> m_pool = std::make_shared<Pool>();
    PoolExecutor m_executor{m_pool};
    std::vector<std::thread> m_threads;
};

}  // namespace

std::unique_ptr<Threads> makeThreads(unsigned workerCount)
{
    return std::make_unique<AsioThreads>(workerCount);
}

}  // namespace quorate::net
