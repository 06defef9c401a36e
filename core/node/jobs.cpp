// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/jobs.h"

namespace quorate::node {
namespace {

constexpr std::size_t keptJobs = 100;

}  // namespace

Jobs::Job& Jobs::addLocked(std::string kind, std::string subject)
{
    const auto id = m_next++;
    Job& job = m_jobs[id];
    job.view.id = id;
    job.view.kind = std::move(kind);
    job.view.subject = std::move(subject);
    job.view.state = "running";
    job.view.began = m_clock.now();
    job.beganAt = m_clock.monotonic();
    for (auto it = m_jobs.begin(); m_jobs.size() > keptJobs && it != m_jobs.end();) {
        it = it->second.view.state == "running" ? std::next(it) : m_jobs.erase(it);
    }
    return job;
}

void Jobs::keptChanged() const
{
    if (m_keptChanged) m_keptChanged();
}

Jobs::Handle Jobs::begin(std::string kind, std::string subject, std::optional<Bytes> wish)
{
    Handle handle;
    const bool keeps = wish.has_value();
    {
        const std::lock_guard lock(m_mutex);
        Job& job = addLocked(std::move(kind), std::move(subject));
        if (wish) job.kept = KeptJob{job.view.kind, job.view.subject, std::move(*wish), 0};
        handle.m_jobs = this;
        handle.m_id = job.view.id;
        handle.m_stop = job.stop.get_token();
    }
    if (keeps) keptChanged();
    m_changed();
    return handle;
}

std::uint64_t Jobs::adopt(KeptJob kept)
{
    std::uint64_t id = 0;
    {
        const std::lock_guard lock(m_mutex);
        Job& job = addLocked(kept.kind, kept.subject);
        id = job.view.id;
        job.view.state = "failed";
        job.view.error = Error{ErrorKind::cancelled, "node.job.interrupted", ""};
        job.view.repeatable = !kept.wish.empty();
        if (job.view.repeatable) job.kept = std::move(kept);
    }
    keptChanged();
    m_changed();
    return id;
}

std::optional<KeptJob> Jobs::takeAdopted(std::uint64_t id)
{
    std::optional<KeptJob> kept;
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_jobs.find(id);
        if (it == m_jobs.end() || !it->second.view.repeatable) return std::nullopt;
        kept = std::move(it->second.kept);
        m_jobs.erase(it);
    }
    keptChanged();
    m_changed();
    return kept;
}

void Jobs::setTimes(std::uint64_t id, std::uint32_t times)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_jobs.find(id);
        if (it == m_jobs.end() || !it->second.kept) return;
        it->second.kept->times = times;
    }
    keptChanged();
}

std::vector<KeptJob> Jobs::kept() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<KeptJob> kept;
    for (const auto& [id, job] : m_jobs) {
        if (job.kept) kept.push_back(*job.kept);
    }
    return kept;
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

void Jobs::Handle::beginsBuild() const
{
    m_jobs->update(m_id, [](Job& job) { job.view.built.clear(); });
}

void Jobs::Handle::built(const api::JobView::Built& soFar) const
{
    m_jobs->update(m_id, [&](Job& job) {
        auto& all = job.view.built;
        if (!all.empty() && all.back().attempt == soFar.attempt && all.back().covered == soFar.covered) {
            all.back() = soFar;
            return;
        }
        // The newest always has a place: every second one of the older goes.
        if (all.size() >= api::JobView::mostBuilt) {
            std::size_t n = 0;
            std::erase_if(all, [&](const auto&) { return ++n % 2 == 0; });
        }
        all.push_back(soFar);
    });
}

void Jobs::Handle::succeeded() const
{
    bool was = false;
    m_jobs->update(m_id, [&](Job& job) {
        job.view.state = "done";
        job.view.restMs = 0;
        was = job.kept.has_value();
        job.kept.reset();
    });
    if (was) m_jobs->keptChanged();
}

void Jobs::Handle::failed(const Error& error) const
{
    bool was = false;
    m_jobs->update(m_id, [&](Job& job) {
        job.view.state = error.kind == ErrorKind::cancelled ? "cancelled" : "failed";
        job.view.error = error;
        job.view.restMs = -1;
        if (m_jobs->m_ending) return;
        was = job.kept.has_value();
        job.kept.reset();
    });
    if (was) m_jobs->keptChanged();
}

void Jobs::cancel(std::uint64_t id)
{
    update(id, [](Job& job) { job.stop.request_stop(); });
}

void Jobs::cancelAll()
{
    const std::lock_guard lock(m_mutex);
    m_ending = true;
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
