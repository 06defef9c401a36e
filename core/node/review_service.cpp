// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_service.h"

#include "core/node/job_wishes.h"
#include "core/node/review_summary.h"
#include "core/node/review_views.h"
#include "core/node/targets.h"
#include "core/review/attestation.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quorate::node {
namespace {

constexpr std::size_t cached = 3;
constexpr std::size_t keptContents = 12;       // reviews whose images stay on the disk

std::optional<PayloadRef> sbomOf(const ReviewSubject& subject)
{
    const auto& evidence = subject.manifest.evidence;
    const auto it = std::ranges::find_if(evidence, [](const auto& one) { return one.kind.starts_with("sbom."); });
    if (it == evidence.end()) return std::nullopt;
    return it->document;
}

}  // namespace

// A review that is not at work on a worker yet.
struct ReviewService::Fetching {
    api::ReviewRequest request;
    Jobs::Handle job;
    api::Callback<api::ReviewView> done;
    ReviewWork work;
    std::vector<ledger::Artifact> artifacts;         // of the target
    std::map<TargetHash, Path> bases;                // at hand
    std::optional<PayloadRef> sbom;                  // that the release declares
    std::vector<review::Step> steps = emptySteps();
    bool answered = false;                           // on the strand: cancelled while it was fetched
    std::optional<std::stop_callback<std::function<void()>>> onCancel;
};

ReviewService::ReviewService(Outside outside, Path home)
    : m_out(std::move(outside)), m_analyzers(home / "analyzers"), m_store(m_out.files, home / "reviews"),
      m_preview({m_out.files, m_out.clock, m_out.workers, m_out.notifier, m_out.jobs}, home / "reviews" / "preview", m_analyzers)
{
}

template <class T>
void ReviewService::ask(api::Callback<T> done, std::function<Result<T>()> work)
{
    auto answer = [this, done = std::move(done)](Result<T> result) {
        m_out.notifier.post([done, result = std::move(result)]() mutable { done(std::move(result)); });
    };
    if (!m_out.running()) return answer(fail(ErrorKind::unavailable, "node.not-running"));
    m_out.workers.post([answer, work = std::move(work)] { answer(work()); });
}

template <class T>
void ReviewService::askOf(const ReleaseId& release, api::Callback<T> done, std::function<Result<T>(const LoadedReview&)> work)
{
    auto answer = [this, done = std::move(done)](Result<T> result) {
        m_out.notifier.post([done, result = std::move(result)]() mutable { done(std::move(result)); });
    };
    if (!m_out.running()) return answer(fail(ErrorKind::unavailable, "node.not-running"));
    const Taker take = [answer, work = std::move(work)](const Result<Loaded>& review) {
        answer(review ? work(**review) : Result<T>(fail(review.error())));
    };
    m_out.workers.post([this, release, take] { look(release, take); });
}

// --- The job

std::uint64_t ReviewService::review(api::ReviewRequest request, api::Callback<api::ReviewView> done)
{
    auto work = std::make_shared<Fetching>();
    work->job = m_out.jobs.begin("review", request.release.shortHex(), wishOf(request));
    work->request = std::move(request);
    work->done = std::move(done);
    const auto id = work->job.id();
    m_out.strand.post([this, work] { begin(work); });
    return id;
}

void ReviewService::begin(const std::shared_ptr<Fetching>& work)
{
    const ReleaseId release = work->request.release;
    if (!m_out.running()) return finish(*work, fail(ErrorKind::unavailable, "node.not-running"));
    auto subject = m_out.subject(release);
    if (!subject) return finish(*work, fail(subject.error()));
    const auto& targets = subject->manifest.targets;
    const auto target = work->request.hardwareClass.empty()
                            ? targets.begin()
                            : std::ranges::find(targets, work->request.hardwareClass, &ledger::Target::hardwareClass);
    if (target == targets.end()) return finish(*work, fail(ErrorKind::notFound, "node.review.path", work->request.hardwareClass));
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_underway.find(release);
        if (it != m_underway.end() && it->second.state == "running") {
            const Error error{ErrorKind::conflict, "node.review.running", release.hex()};
            work->job.failed(error);
            m_out.notifier.post([done = work->done, error] { done(fail(error)); });
            return;
        }
        m_underway[release] = {work->job.id(), "running", target->hardwareClass, target->version.text, emptySteps()};
        std::erase_if(m_cache, [&](const Loaded& one) { return one->release == release; });
        if (const auto loading = m_loading.find(release); loading != m_loading.end()) loading->second.outdated = true;
    }
    work->work.release = release;
    work->work.model = subject->manifest.model.slug;
    work->work.target = *target;
    for (const auto& one : targets) work->work.targets.emplace_back(one.hardwareClass, one.hash);
    work->work.signature = subject->signature;
    work->work.analyzers = m_analyzers;
    work->work.runAnalyzers = work->request.analyzers;
    work->work.steps = [this, release](const std::vector<review::Step>& steps) { showSteps(release, steps); };
    for (auto& artifact : subject->artifacts) {
        if (artifact.target == target->hash) work->artifacts.push_back(std::move(artifact));
    }
    work->sbom = sbomOf(*subject);
    setStep(work->steps, "fetched", "running");
    showSteps(release, work->steps);
    // Which bases are at hand takes reading and hashing.
    m_out.workers.post([this, work] {
        work->work.unpacker = findUnpacker(m_out.files);
        Status ready;
        if (!work->request.oldTarget.empty()) {
            auto opened = openTarget(m_out.files, work->request.oldTarget, work->job.stopToken());
            if (opened) work->work.base.emplace(opened->hash, work->request.oldTarget);
            else ready = fail(opened.error());
        } else {
            work->bases = m_store.targets();
        }
        m_out.strand.post([this, work, ready] {
            if (!ready) return finish(*work, fail(ready.error()));
            fetch(work);
        });
    });
}

void ReviewService::fetch(const std::shared_ptr<Fetching>& work)
{
    if (!m_out.running()) return finish(*work, fail(ErrorKind::unavailable, "node.not-running"));
    if (work->job.stopRequested()) return finish(*work, fail(ErrorKind::cancelled, "node.job.cancelled"));
    auto& base = work->work.base;
    for (const auto& artifact : work->artifacts) {
        if (base || !artifact.base) continue;
        if (const auto it = work->bases.find(*artifact.base); it != work->bases.end()) base = *it;
    }
    // The delta that devices get, when its base is here; else what stands on its own.
    for (const auto& artifact : work->artifacts) {
        const bool usable = !artifact.base || (base && base->first == *artifact.base);
        if (usable && (!work->work.artifact || artifact.base)) work->work.artifact = artifact;
    }
    if (!work->work.artifact) return enqueue([this, work] { run(*work); });   // the verification line says why it cannot go on
    work->onCancel.emplace(work->job.stopToken(), [this, weak = std::weak_ptr(work)] {
        m_out.strand.post([this, weak] {
            const auto cancelled = weak.lock();
            if (!cancelled || std::exchange(cancelled->answered, true)) return;
            finish(*cancelled, fail(ErrorKind::cancelled, "node.job.cancelled"));
        });
    });
    m_out.fetch(work->work.artifact->payload, [this, work](Result<Path> path) {
        if (work->answered) return;
        if (!path) {
            work->answered = true;
            work->onCancel.reset();
            setStep(work->steps, "fetched", "failed", path.error().code, path.error().context);
            showSteps(work->request.release, work->steps);
            return finish(*work, fail(path.error()));
        }
        work->work.payload = *path;
        setStep(work->steps, "fetched", "done", {}, std::to_string(work->work.artifact->payload.size));
        showSteps(work->request.release, work->steps);
        fetchSboms(work);
    });
}

// What the vendor says is in the release and in the one before. Without them the review goes on; it says so.
void ReviewService::fetchSboms(const std::shared_ptr<Fetching>& work)
{
    const auto ready = [this, work] {
        if (std::exchange(work->answered, true)) return;
        work->onCancel.reset();
        enqueue([this, work] { run(*work); });
    };
    const auto before = [this, work, ready] {
        const auto document = heldSbomOf(work->work.base);
        if (!document || work->answered) return ready();
        m_out.fetch(*document, [work, ready](Result<Path> path) {
            if (path) work->work.baseSbom = *path;
            ready();
        });
    };
    if (!work->sbom) return before();
    m_out.fetch(*work->sbom, [work, before](Result<Path> path) {
        if (path) work->work.sbom = *path;
        before();
    });
}

std::optional<PayloadRef> ReviewService::heldSbomOf(const std::optional<std::pair<TargetHash, Path>>& base) const
{
    if (!base) return std::nullopt;
    const auto snapshot = m_out.snapshot();
    for (const auto& release : *snapshot->releases) {
        const bool ofBase = std::ranges::any_of(release.targets, [&](const auto& target) { return target.hash == base->first; });
        const bool held = std::ranges::any_of(release.documents, [](const auto& one) { return one.held && one.kind.starts_with("sbom."); });
        if (!ofBase || !held) continue;
        if (auto subject = m_out.subject(release.id)) return sbomOf(*subject);
    }
    return std::nullopt;
}

void ReviewService::enqueue(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    runNext();
}

void ReviewService::runNext()
{
    std::function<void()> next;
    {
        const std::lock_guard lock(m_mutex);
        if (m_busy || m_queue.empty()) return;
        m_busy = true;
        next = std::move(m_queue.front());
        m_queue.pop_front();
    }
    m_out.workers.post([this, next] {
        next();
        {
            const std::lock_guard lock(m_mutex);
            m_busy = false;
        }
        runNext();
    });
}

void ReviewService::run(Fetching& work)
{
    if (work.job.stopRequested()) return finish(work, fail(ErrorKind::cancelled, "node.job.cancelled"));
    auto outcome = runReview(m_out.files, m_out.clock, m_store, work.work, work.steps, work.job);
    if (outcome) {
        if (auto begun = beginNotes(**outcome); !begun) outcome = fail(begun.error());
        cleanUp();
    }
    finish(work, std::move(outcome));
}

void ReviewService::finish(Fetching& work, Result<Loaded> outcome)
{
    const ReleaseId release = work.request.release;
    Result<api::ReviewView> answer = fail(ErrorKind::internal, "node.review.unfinished");
    if (outcome) {
        keep(*outcome);
        const std::lock_guard lock(m_mutex);
        m_underway.erase(release);
    } else {
        const std::lock_guard lock(m_mutex);
        const auto it = m_underway.find(release);
        if (it != m_underway.end() && it->second.job == work.job.id()) {
            it->second.state = outcome.error().kind == ErrorKind::cancelled ? "cancelled" : "failed";
            for (auto& step : it->second.steps) {
                if (step.state == "running") step = {step.name, "failed", outcome.error().code, outcome.error().context};
            }
        }
    }
    if (outcome) {
        answer = shown(**outcome);
    } else {
        answer = fail(outcome.error());
    }
    if (answer) work.job.succeeded();
    else work.job.failed(answer.error());
    m_out.notifier.post([done = work.done, answer = std::move(answer)]() mutable { done(std::move(answer)); });
}

void ReviewService::showSteps(const ReleaseId& release, const std::vector<review::Step>& steps)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_underway.find(release);
    if (it != m_underway.end()) it->second.steps = steps;
}

void ReviewService::keep(const Loaded& review)
{
    const std::lock_guard lock(m_mutex);
    keepLocked(review);
}

void ReviewService::keepLocked(const Loaded& review)
{
    std::erase_if(m_cache, [&](const Loaded& one) { return one->release == review->release; });
    m_cache.push_front(review);
    if (m_cache.size() > cached) m_cache.pop_back();
}

// Old images go, notes and reports stay.
void ReviewService::cleanUp()
{
    const auto snapshot = m_out.snapshot();
    std::set<ReleaseId> here;
    for (const auto& id : m_store.all()) here.insert(id);
    std::size_t kept = 0;
    std::vector<ReleaseId> old;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& release : *snapshot->releases) {   // newest first
            if (here.contains(release.id) && ++kept > keptContents && !m_underway.contains(release.id)) old.push_back(release.id);
        }
    }
    // Without the lock: deleting takes as long as the images are large. Reviews run one at a time, so that none of
    // these is rebuilt meanwhile; who looks at one finds it whole or absent.
    for (const auto& release : old) (void)m_store.drop(release);   // what stays is tried again after the next review
}

std::optional<ReleaseId> ReviewService::lastVoted(const ReleaseId& release) const
{
    const auto snapshot = m_out.snapshot();
    const auto& all = *snapshot->releases;
    const auto mine = std::ranges::find(all, release, &api::ReleaseView::id);
    if (mine == all.end()) return std::nullopt;
    for (const auto& other : all) {   // newest first
        if (other.model != mine->model || other.publishedLeaf >= mine->publishedLeaf) continue;
        const bool voted = std::ranges::any_of(other.votes, [&](const api::VoteView& vote) {
            return vote.member == snapshot->identity.member && !vote.verdict.empty();
        });
        if (!voted) continue;
        const auto info = m_out.files.info(m_store.of(other.id) / "after" / "index");
        if (info && info->kind == FileKind::file) return other.id;
    }
    return std::nullopt;
}

std::uint64_t ReviewService::preview(api::PreviewRequest request, api::Callback<api::ReviewView> done)
{
    const Status ready = m_out.running() ? Status() : fail(ErrorKind::unavailable, "node.not-running");
    return m_preview.start(std::move(request), ready, std::move(done));
}

// --- Looking at it

std::optional<Result<ReviewService::Loaded>> ReviewService::loaded(const ReleaseId& release, Taker later)
{
    if (release == api::previewRelease()) return m_preview.loaded();
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& one : m_cache) {
            if (one->release == release) return one;
        }
        const auto running = m_underway.find(release);
        if (running != m_underway.end() && running->second.state == "running") {
            return fail(ErrorKind::unavailable, "node.review.running", release.hex());
        }
        const auto [it, first] = m_loading.try_emplace(release);
        if (!first) {
            it->second.waiting.push_back(std::move(later));
            return std::nullopt;
        }
    }
    Result<Loaded> read = m_store.load(release, m_stop.get_token());
    Loading ended;
    {
        const std::lock_guard lock(m_mutex);
        ended = std::move(m_loading.extract(release).mapped());
        if (read && !ended.outdated) keepLocked(*read);
    }
    for (const auto& take : ended.waiting) take(read);
    return read;
}

void ReviewService::look(const ReleaseId& release, const Taker& take)
{
    const auto now = loaded(release, [this, take](const Result<Loaded>& review) { m_out.workers.post([take, review] { take(review); }); });
    if (now) take(*now);
}

Result<api::ReviewView> ReviewService::shown(const LoadedReview& review)
{
    const auto own = notes(review.release);
    if (!own) return fail(own.error());
    auto view = reviewView(review, *own);
    view.lastVoted = lastVoted(review.release);
    return view;
}

std::optional<api::ReviewView> ReviewService::underway(const ReleaseId& release) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_underway.find(release);
    if (it == m_underway.end()) return std::nullopt;
    api::ReviewView out;
    out.release = release;
    out.state = it->second.state;
    out.job = it->second.job;
    out.hardwareClass = it->second.hardwareClass;
    out.version = it->second.version;
    out.steps = stepViews(it->second.steps);
    return out;
}

void ReviewService::reviewState(const ReleaseId& release, api::Callback<api::ReviewView> done)
{
    const auto answer = [this, done = std::move(done)](Result<api::ReviewView> result) {
        m_out.notifier.post([done, result = std::move(result)]() mutable { done(std::move(result)); });
    };
    if (!m_out.running()) return answer(fail(ErrorKind::unavailable, "node.not-running"));
    const Taker take = [this, release, answer](const Result<Loaded>& review) {
        if (review) return answer(shown(**review));
        if (review.error().kind != ErrorKind::notFound) return answer(fail(review.error()));
        api::ReviewView out;
        out.release = release;
        out.state = "absent";
        out.steps = stepViews(emptySteps());
        answer(out);
    };
    m_out.workers.post([this, release, answer, take] {
        if (release == api::previewRelease()) return answer(m_preview.view());
        if (auto view = underway(release)) return answer(std::move(*view));
        look(release, take);
    });
}

void ReviewService::reviewFiles(const ReleaseId& release, api::FileQuery query, api::Callback<api::FilePage> done)
{
    askOf<api::FilePage>(release, std::move(done), [this, release, query = std::move(query)](const LoadedReview& review) -> Result<api::FilePage> {
        const auto own = notes(release);
        if (!own) return fail(own.error());
        if (!query.sinceLastVote) return filePage(review, review.comparison.changes, *own, query);
        const auto last = lastVoted(release);
        if (!last) return fail(ErrorKind::notFound, "node.review.no-earlier-vote", release.hex());
        auto earlier = m_store.inventory(*last);
        if (!earlier) return fail(earlier.error());
        std::uint64_t same = 0;
        return filePage(review, review::changesBetween(&*earlier, review.after, same), *own, query);
    });
}

void ReviewService::reviewFile(const ReleaseId& release, std::string path, api::Callback<api::FileDetail> done)
{
    askOf<api::FileDetail>(release, std::move(done), [this, release, path = std::move(path)](const LoadedReview& review) -> Result<api::FileDetail> {
        const auto own = notes(release);
        if (!own) return fail(own.error());
        return fileDetail(m_out.files, review, *own, path);
    });
}

void ReviewService::reviewHex(const ReleaseId& release, std::string path, std::uint64_t offset, std::uint64_t length,
                              api::Callback<api::HexWindow> done)
{
    askOf<api::HexWindow>(release, std::move(done), [this, path = std::move(path), offset, length](const LoadedReview& review) -> Result<api::HexWindow> {
        return hexWindow(m_out.files, review, path, offset, length);
    });
}

void ReviewService::reviewFindings(const ReleaseId& release, std::uint64_t offset, std::uint64_t limit,
                                   api::Callback<std::vector<api::ReviewFinding>> done)
{
    askOf<std::vector<api::ReviewFinding>>(release, std::move(done), [this, release, offset, limit](const LoadedReview& review) -> Result<std::vector<api::ReviewFinding>> {
        const auto own = notes(release);
        if (!own) return fail(own.error());
        return findingPage(review, *own, offset, limit);
    });
}

void ReviewService::reviewComponents(const ReleaseId& release, api::Callback<std::vector<api::ComponentChange>> done)
{
    askOf<std::vector<api::ComponentChange>>(release, std::move(done), [](const LoadedReview& review) -> Result<std::vector<api::ComponentChange>> {
        return componentViews(review.comparison.sbom);
    });
}

void ReviewService::reviewAdvisories(const ReleaseId& release, api::Callback<std::vector<api::AdvisoryView>> done)
{
    askOf<std::vector<api::AdvisoryView>>(release, std::move(done), [](const LoadedReview& review) -> Result<std::vector<api::AdvisoryView>> {
        return advisoryViews(review.comparison.advisories);
    });
}

void ReviewService::reviewAnalyzers(const ReleaseId& release, api::Callback<std::vector<api::AnalyzerView>> done)
{
    askOf<std::vector<api::AnalyzerView>>(release, std::move(done), [](const LoadedReview& review) -> Result<std::vector<api::AnalyzerView>> {
        std::vector<api::AnalyzerView> out;
        for (const auto& result : review.saved.analyzers) out.push_back(analyzerView(result));
        return out;
    });
}

void ReviewService::reviewSummary(const ReleaseId& release, api::Callback<api::ReviewSummary> done)
{
    askOf<api::ReviewSummary>(release, std::move(done), [this, release](const LoadedReview& review) -> Result<api::ReviewSummary> {
        const auto own = notes(release);
        if (!own) return fail(own.error());
        return node::reviewSummary(review, *own);
    });
}

void ReviewService::analyzers(api::Callback<std::vector<api::AnalyzerView>> done)
{
    ask<std::vector<api::AnalyzerView>>(std::move(done), [this]() -> Result<std::vector<api::AnalyzerView>> {
        const auto list = review::listAnalyzers(m_out.files, m_analyzers);
        std::vector<api::AnalyzerView> out;
        for (const auto& description : list.all) {
            const auto installed = review::findProgram(m_out.files, description, m_analyzers);
            api::AnalyzerView view;
            view.name = description.name;
            view.title = description.title;
            view.state = installed.reason.empty() ? "ready" : installed.reason.substr(installed.reason.rfind('.') + 1);
            view.code = installed.reason;
            view.program = installed.program.string();
            view.command = description.program;
            for (const auto& word : description.arguments) view.command += " " + word;
            out.push_back(std::move(view));
        }
        for (const auto& problem : list.problems) {
            api::AnalyzerView view;
            view.name = problem.context.substr(0, problem.context.find(':'));
            view.title = view.name;
            view.state = "failed";
            view.code = problem.code;
            view.output = problem.context;
            out.push_back(std::move(view));
        }
        return out;
    });
}

// --- Notes

void ReviewService::note(const ReleaseId& release, api::Callback<void> done,
                         std::function<Status(const LoadedReview&, review::OwnNotes&)> change)
{
    askOf<void>(release, std::move(done), [this, release, change = std::move(change)](const LoadedReview& review) -> Status {
        if (release == api::previewRelease()) return m_preview.note(change);
        return changeNotes(release, [&](review::OwnNotes& own) -> Status {
            if (auto changed = change(review, own); !changed) return changed;
            markReviewed(review, own);
            return {};
        });
    });
}

void ReviewService::report(const ReleaseId& release, std::optional<Path> attestation, api::Callback<api::ReportView> done)
{
    // Nobody may take a look before publication for a review of a release.
    if (release == api::previewRelease()) {
        return ask<api::ReportView>(std::move(done), []() -> Result<api::ReportView> { return fail(ErrorKind::refused, "node.review.preview"); });
    }
    askOf<api::ReportView>(release, std::move(done), [this, release, attestation = std::move(attestation)](const LoadedReview& review) -> Result<api::ReportView> {
        const auto own = notes(release);
        if (!own) return fail(own.error());
        const auto identity = m_out.snapshot()->identity;
        api::ReportView out;
        out.text = reportOf(review, *own, identity.consortium, identity.member).encode();
        out.hash = review::reportHash(out.text);
        if (auto saved = m_store.saveReport(release, out.text); !saved) return fail(saved.error());
        if (!attestation) return out;
        auto key = m_out.key();
        if (!key) return fail(key.error());
        auto envelope = review::attest(out.text, **key);
        if (!envelope) return fail(envelope.error());
        auto written = writeFileAtomically(m_out.files, *attestation, bytesOf(*envelope));
        if (!written) return fail(written.error());
        return out;
    });
}

}  // namespace quorate::node
