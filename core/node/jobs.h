// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/node/kept_jobs.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace quorate::node {

// Long work that people watch and may cancel. Thread-safe. Ended jobs are kept until there are more than 100.
class Jobs {
public:
    // `keptChanged`: kept() has another answer; called on any thread, like `changed`.
    Jobs(Clock& clock, std::function<void()> changed, std::function<void()> keptChanged = {})
        : m_clock(clock), m_changed(std::move(changed)), m_keptChanged(std::move(keptChanged))
    {
    }

    // One job's side of it; used by whoever does the work.
    class Handle {
    public:
        [[nodiscard]] std::uint64_t id() const { return m_id; }
        [[nodiscard]] std::stop_token stopToken() const { return m_stop; }
        [[nodiscard]] bool stopRequested() const { return m_stop.stop_requested(); }
        void progress(std::string_view stage, std::uint64_t done, std::uint64_t total) const;
        void beginsBuild() const;              // of an artifact: what built() told before is of another one
        void built(const api::JobView::Built& soFar) const;
        void succeeded() const;
        void failed(const Error& error) const;

    private:
        friend class Jobs;
        Jobs* m_jobs = nullptr;
        std::uint64_t m_id = 0;
        std::stop_token m_stop;
    };

    // `wish`: what a later run needs (KeptJob), should this one end in the midst of it; absent: nobody will miss it.
    [[nodiscard]] Handle begin(std::string kind, std::string subject, std::optional<Bytes> wish = std::nullopt);
    void cancel(std::uint64_t id);
    void cancelAll();                                       // the node ends: what is cut off now stays in kept()
    [[nodiscard]] std::vector<KeptJob> kept() const;        // oldest first
    // Of an earlier run: shown as failed with "node.job.interrupted". Answers its number.
    std::uint64_t adopt(KeptJob job);
    // Takes what begins it again out of a job that was adopted, and the job with it.
    [[nodiscard]] std::optional<KeptJob> takeAdopted(std::uint64_t id);
    void setTimes(std::uint64_t id, std::uint32_t times);   // KeptJob::times of one that runs
    [[nodiscard]] std::vector<api::JobView> views() const;  // newest first
    [[nodiscard]] std::size_t running() const;

private:
    struct Job {
        api::JobView view;
        std::stop_source stop;
        Milliseconds beganAt{};
        std::optional<KeptJob> kept;          // while a later run would have to know of it
    };
    void update(std::uint64_t id, const std::function<void(Job&)>& change);
    Job& addLocked(std::string kind, std::string subject);
    void keptChanged() const;

    Clock& m_clock;
    const std::function<void()> m_changed;
    const std::function<void()> m_keptChanged;
    mutable std::mutex m_mutex;
    std::map<std::uint64_t, Job> m_jobs;  // guarded
    std::uint64_t m_next = 1;             // guarded
    bool m_ending = false;                // guarded
};

}  // namespace quorate::node
