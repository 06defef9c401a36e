// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_service.h"
#include "core/node/review_views.h"

#include <algorithm>

// One analyzer of a review that has run, again: after it was installed, or its signatures were renewed.
namespace quorate::node {

std::uint64_t ReviewService::rerunAnalyzer(const ReleaseId& release, std::string name, api::Callback<api::AnalyzerView> done)
{
    const auto job = m_out.jobs.begin("analyze", name);
    const auto answer = [this, job, done = std::move(done)](Result<api::AnalyzerView> result) {
        if (result) job.succeeded();
        else job.failed(result.error());
        m_out.notifier.post([done, result = std::move(result)]() mutable { done(std::move(result)); });
    };
    if (m_out.running()) analyzeNext(release, name, job, answer);
    else answer(fail(ErrorKind::unavailable, "node.not-running"));
    return job.id();
}

void ReviewService::analyzeNext(const ReleaseId& release, const std::string& name, const Jobs::Handle& job,
                                const std::function<void(Result<api::AnalyzerView>)>& answer)
{
    enqueue([this, release, name, job, answer] {
        // A preview lives until the next one; it is made anew as a whole.
        if (release == api::previewRelease()) return answer(fail(ErrorKind::unsupported, "node.review.absent", release.hex()));
        // Who waits for it gives its turn away: what is changed here must be what the one before left.
        const auto now = loaded(release, [this, release, name, job, answer](const Result<Loaded>& review) {
            if (review) analyzeNext(release, name, job, answer);
            else answer(fail(review.error()));
        });
        if (now) answer(*now ? analyzeAgain(**now, name, job) : Result<api::AnalyzerView>(fail(now->error())));
    });
}

Result<api::AnalyzerView> ReviewService::analyzeAgain(const Loaded& before, const std::string& name, const Jobs::Handle& job)
{
    const ReleaseId release = before->release;
    const auto list = review::listAnalyzers(m_out.files, m_analyzers);
    const auto description = std::ranges::find(list.all, name, &review::AnalyzerDescription::name);
    if (description == list.all.end()) return fail(ErrorKind::notFound, "review.analyzer.description", name + ": there is none");
    // Others look at the one that is there: what changes is a copy.
    const auto next = std::make_shared<LoadedReview>(*before);
    job.progress("analyze", 0, 1);
    const Path input = next->directory / "input";
    auto contents = next->afterContents(m_out.files);
    if (auto room = roomToLayOut(m_out.files, next->comparison, input); !room) return fail(room.error());
    const auto laid = review::layOut(m_out.files, next->comparison, contents, input, maxLaidOut, job.stopToken());
    const review::AnalyzerRun run{input, next->directory / "work", m_analyzers};
    auto result = laid ? review::runAnalyzer(m_out.files, m_out.clock, *description, *laid, run, job.stopToken())
                       : Result<review::AnalyzerResult>(fail(laid.error()));
    (void)m_out.files.removeTree(input);
    if (!result) return fail(result.error());
    const auto view = analyzerView(*result);
    auto& all = next->saved.analyzers;
    const auto old = std::ranges::find(all, name, &review::AnalyzerResult::name);
    if (old == all.end()) all.push_back(std::move(*result));
    else *old = std::move(*result);
    setAnalyzersStep(next->saved.steps, all, *laid);
    if (auto saved = m_store.save(*next); !saved) return fail(saved.error());
    keep(next);
    // It was said of what the analyzers did before.
    const auto forgotten = changeNotes(release, [](review::OwnNotes& own) -> Status {
        std::erase(own.ticked, analyzersLooked);
        return {};
    });
    if (!forgotten) return fail(forgotten.error());
    return view;
}

}  // namespace quorate::node
