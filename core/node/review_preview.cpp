// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_preview.h"

#include "core/node/review_views.h"

#include <utility>

namespace quorate::node {

ReviewPreview::ReviewPreview(Outside outside, Path directory, Path analyzers)
    : m_out(outside), m_directory(std::move(directory)), m_analyzers(std::move(analyzers))
{
}

std::uint64_t ReviewPreview::start(api::PreviewRequest request, Status ready, api::Callback<api::ReviewView> done)
{
    auto work = std::make_shared<Work>();
    work->job = m_out.jobs.begin("review", request.newTarget.filename().string());
    work->request = std::move(request);
    work->done = std::move(done);
    const auto id = work->job.id();
    work->directory = m_directory / std::to_string(id);
    if (!ready) {
        answer(*work, fail(ready.error()));
        return id;
    }
    std::shared_ptr<Work> replaced;
    std::uint64_t stopped = 0;
    std::shared_ptr<const LoadedReview> old;
    {
        const std::lock_guard lock(m_mutex);
        m_state = "running";
        m_steps = emptySteps();
        old = std::exchange(m_review, nullptr);
        m_notes = {};
        m_forget = false;
        if (m_running) {
            stopped = m_running->job.id();
            replaced = std::exchange(m_next, work);
        } else {
            m_running = work;
        }
    }
    if (replaced) answer(*replaced, fail(ErrorKind::cancelled, "node.job.cancelled"));
    if (stopped != 0) m_out.jobs.cancel(stopped);   // it begins the next one when it has stopped
    else m_out.workers.post([this, work] { run(work); });
    if (old) sweep(old->directory);
    return id;
}

void ReviewPreview::sweep(const Path& directory)
{
    m_out.workers.post([this, directory] { (void)m_out.files.removeTree(directory); });
}

void ReviewPreview::end()
{
    std::shared_ptr<Work> dropped;
    std::uint64_t stopped = 0;
    std::shared_ptr<const LoadedReview> old;
    {
        const std::lock_guard lock(m_mutex);
        dropped = std::exchange(m_next, nullptr);
        if (m_running) {
            stopped = m_running->job.id();
            m_forget = true;
        }
        m_state = "absent";
        m_steps = emptySteps();
        old = std::exchange(m_review, nullptr);
        m_notes = {};
    }
    if (dropped) answer(*dropped, fail(ErrorKind::cancelled, "node.job.cancelled"));
    if (stopped != 0) m_out.jobs.cancel(stopped);
    if (old) sweep(old->directory);
}

void ReviewPreview::run(const std::shared_ptr<Work>& work)
{
    const bool swept = [this] {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_swept, true);
    }();
    if (!swept) (void)m_out.files.removeTree(m_directory);
    for (auto now = work; now;) {
        PreviewWork wanted{now->directory, now->request.oldTarget, now->request.newTarget, findUnpacker(m_out.files), m_analyzers,
                           now->request.analyzers, [this, &now](const std::vector<review::Step>& steps) {
                               const std::lock_guard lock(m_mutex);
                               if (m_running == now && !m_next && !m_forget) m_steps = steps;
                           },
                           now->request.sbom};
        auto steps = emptySteps();
        auto outcome = runPreview(m_out.files, m_out.clock, wanted, steps, now->job);
        const auto done = now;
        bool useless = false;
        Result<api::ReviewView> result = outcome ? Result<api::ReviewView>(reviewView(**outcome, {})) : fail(outcome.error());
        {
            const std::lock_guard lock(m_mutex);
            const bool superseded = m_next || m_forget;
            useless = superseded || !outcome;
            if (!superseded && outcome) {
                m_review = *outcome;
                m_state = "done";
            } else if (!superseded) {
                m_state = outcome.error().kind == ErrorKind::cancelled ? "cancelled" : "failed";
                m_steps = steps;
            }
            m_forget = false;
            m_running = now = std::exchange(m_next, nullptr);
        }
        if (useless) (void)m_out.files.removeTree(done->directory);
        answer(*done, std::move(result));
    }
}

void ReviewPreview::answer(const Work& work, Result<api::ReviewView> result)
{
    if (result) work.job.succeeded();
    else work.job.failed(result.error());
    m_out.notifier.post([done = work.done, result = std::move(result)]() mutable { done(std::move(result)); });
}

api::ReviewView ReviewPreview::view() const
{
    std::shared_ptr<const LoadedReview> review;
    review::OwnNotes notes;
    api::ReviewView out;
    {
        const std::lock_guard lock(m_mutex);
        review = m_review;
        notes = m_notes;
        out.release = api::previewRelease();
        out.state = m_state;
        out.steps = stepViews(m_steps);
        const auto& work = m_next ? m_next : m_running;
        if (work && m_state == "running") out.job = work->job.id();
    }
    return review ? reviewView(*review, notes) : out;
}

Result<std::shared_ptr<const LoadedReview>> ReviewPreview::loaded() const
{
    const std::lock_guard lock(m_mutex);
    if (m_review) return m_review;
    if (m_state == "running") return fail(ErrorKind::unavailable, "node.review.running", "preview");
    return fail(ErrorKind::notFound, "node.review.absent", "preview");
}

review::OwnNotes ReviewPreview::notes() const
{
    const std::lock_guard lock(m_mutex);
    return m_notes;
}

Status ReviewPreview::note(const std::function<Status(const LoadedReview&, review::OwnNotes&)>& change)
{
    auto review = loaded();
    if (!review) return fail(review.error());
    const std::lock_guard lock(m_mutex);
    auto own = m_notes;
    if (auto changed = change(**review, own); !changed) return changed;
    if (m_review == *review) m_notes = std::move(own);
    return {};
}

}  // namespace quorate::node
