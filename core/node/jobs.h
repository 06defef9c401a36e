// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace quorate::node {

// Long work that people watch and may cancel. Thread-safe. Ended jobs are kept until there are more than 100.
class Jobs {
public:
    Jobs(Clock& clock, std::function<void()> changed) : m_clock(clock), m_changed(std::move(changed)) {}

    // One job's side of it; used by whoever does the work.
    class Handle {
    public:
        [[nodiscard]] std::uint64_t id() const { return m_id; }
        [[nodiscard]] std::stop_token stopToken() const { return m_stop; }
        [[nodiscard]] bool stopRequested() const { return m_stop.stop_requested(); }
        void progress(std::string_view stage, std::uint64_t done, std::uint64_t total) const;
        void succeeded() const;
        void failed(const Error& error) const;

    private:
        friend class Jobs;
        Jobs* m_jobs = nullptr;
        std::uint64_t m_id = 0;
        std::stop_token m_stop;
    };

    [[nodiscard]] Handle begin(std::string kind, std::string subject);
    void cancel(std::uint64_t id);
    void cancelAll();
    [[nodiscard]] std::vector<api::JobView> views() const;  // newest first
    [[nodiscard]] std::size_t running() const;

private:
    struct Job {
        api::JobView view;
        std::stop_source stop;
        Milliseconds beganAt{};
    };
    void update(std::uint64_t id, const std::function<void(Job&)>& change);

    Clock& m_clock;
    const std::function<void()> m_changed;
    mutable std::mutex m_mutex;
    std::map<std::uint64_t, Job> m_jobs;  // guarded
    std::uint64_t m_next = 1;             // guarded
};

}  // namespace quorate::node
