// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/jobs.h"

namespace quorate::node {
namespace {

constexpr std::size_t keptJobs = 100;

}  // namespace

Jobs::Handle Jobs::begin(std::string kind, std::string subject)
{
    Handle handle;
    {
        const std::lock_guard lock(m_mutex);
        handle.m_jobs = this;
        handle.m_id = m_next++;
        Job& job = m_jobs[handle.m_id];
        job.view.id = handle.m_id;
        job.view.kind = std::move(kind);
        job.view.subject = std::move(subject);
        job.view.state = "running";
        job.view.began = m_clock.now();
        job.beganAt = m_clock.monotonic();
        handle.m_stop = job.stop.get_token();
        for (auto it = m_jobs.begin(); m_jobs.size() > keptJobs && it != m_jobs.end();) {
            it = it->second.view.state == "running" ? std::next(it) : m_jobs.erase(it);
        }
    }
    m_changed();
    return handle;
}

void Jobs::update(std::uint64_t id, const std::function<void(Job&)>& change)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_jobs.find(id);
        if (it == m_jobs.end()) return;
        change(it->second);
    }
    m_changed();
}

void Jobs::Handle::progress(std::string_view stage, std::uint64_t done, std::uint64_t total) const
{
    m_jobs->update(m_id, [&](Job& job) {
        job.view.stage = stage;
        job.view.done = done;
        job.view.total = total;
        const auto spent = (m_jobs->m_clock.monotonic() - job.beganAt).count();
        job.view.restMs = done > 0 && total > done
                              ? static_cast<std::int64_t>(static_cast<double>(spent) *
                                                          static_cast<double>(total - done) / static_cast<double>(done))
                              : -1;
    });
}

void Jobs::Handle::succeeded() const
{
    m_jobs->update(m_id, [](Job& job) {
        job.view.state = "done";
        job.view.restMs = 0;
    });
}

void Jobs::Handle::failed(const Error& error) const
{
    m_jobs->update(m_id, [&](Job& job) {
        job.view.state = error.kind == ErrorKind::cancelled ? "cancelled" : "failed";
        job.view.error = error;
        job.view.restMs = -1;
    });
}

void Jobs::cancel(std::uint64_t id)
{
    update(id, [](Job& job) { job.stop.request_stop(); });
}

void Jobs::cancelAll()
{
    const std::lock_guard lock(m_mutex);
    for (auto& [id, job] : m_jobs) job.stop.request_stop();
}

std::vector<api::JobView> Jobs::views() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<api::JobView> views;
    for (auto it = m_jobs.rbegin(); it != m_jobs.rend(); ++it) views.push_back(it->second.view);
    return views;
}

std::size_t Jobs::running() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t count = 0;
    for (const auto& [id, job] : m_jobs) count += job.view.state == "running" ? 1 : 0;
    return count;
}

}  // namespace quorate::node
