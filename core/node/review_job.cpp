// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/review_job.h"

#include "core/api/review.h"
#include "core/node/targets.h"
#include "core/review/unpack_confined.h"

#include <algorithm>

namespace quorate::node {
namespace {

Error noReviewRoom(std::uint64_t room)
{
    return {ErrorKind::noSpace, "node.review.no-room",
            "room for " + std::to_string(room) + " bytes while " + std::to_string(keptFreeOfReviews) + " stay free"};
}

class Reviewing {
public:
    Reviewing(Files& files, Clock& clock, const ReviewStore* store, const ReviewWork& work, std::vector<review::Step>& steps,
              const Jobs::Handle& job)
        : m_files(files), m_clock(clock), m_store(store), m_work(work), m_steps(steps), m_job(job), m_review(std::make_shared<LoadedReview>())
    {
    }

    Result<std::shared_ptr<const LoadedReview>> run()
    {
        m_review->release = m_work.release;
        m_review->directory = m_store->of(m_work.release);
        m_review->target = m_review->directory / "target";
        // What an earlier review left goes only when this one can begin.
        if (auto ready = check(); !ready) return fail(ready.error());
        if (auto dropped = m_store->drop(m_work.release); !dropped) return fail(stopped("delta", dropped.error()).error());
        if (auto removed = m_files.remove(m_review->directory / "state.json"); !removed) return fail(removed.error());
        if (auto made = m_files.makeDirectories(m_review->directory); !made) return fail(made.error());
        for (const auto part : {&Reviewing::rebuild, &Reviewing::look, &Reviewing::analyze}) {
            if (auto done = (this->*part)(); !done) {
                (void)m_files.removeTree(m_review->directory / "input");
                return fail(done.error());
            }
        }
        auto& saved = m_review->saved;
        saved.model = m_work.model;
        saved.hardwareClass = m_work.target.hardwareClass;
        saved.version = m_work.target.version.text;
        saved.kind = m_work.target.kind == ledger::TargetKind::tree ? "tree" : "image";
        saved.size = m_work.target.size;
        saved.target = m_work.target.hash;
        saved.targets = m_work.targets;
        if (m_work.base) saved.base = m_work.base->first;
        saved.steps = m_steps;
        if (auto done = m_store->save(*m_review); !done) return fail(done.error());
        return std::shared_ptr<const LoadedReview>(m_review);
    }

    Result<std::shared_ptr<const LoadedReview>> runLocally(const Path& directory, const Path& target)
    {
        m_review->release = api::previewRelease();
        m_review->directory = directory;
        m_review->target = target;
        for (const char* name : {"fetched", "signature", "delta"}) step(name, "skipped");
        if (auto made = m_files.makeDirectories(directory); !made) return fail(made.error());
        for (const auto part : {&Reviewing::hash, &Reviewing::look, &Reviewing::analyze}) {
            if (auto done = (this->*part)(); !done) return fail(done.error());
        }
        m_review->saved.targets = {{m_review->saved.hardwareClass, m_review->saved.target}};
        m_review->saved.steps = m_steps;
        return std::shared_ptr<const LoadedReview>(m_review);
    }

private:
    void step(std::string_view name, std::string_view state, std::string code = {}, std::string detail = {})
    {
        setStep(m_steps, name, state, std::move(code), std::move(detail));
        m_work.steps(m_steps);
    }
    Status stopped(std::string_view name, const Error& error)
    {
        step(name, "failed", error.code, error.context);
        return fail(error);
    }

    Status check()
    {
        if (!m_work.signature.code.empty()) return stopped("signature", m_work.signature);
        step("signature", "done");
        if (!m_work.artifact) return stopped("delta", {ErrorKind::invalid, "node.review.base-unknown", m_work.release.hex()});
        return {};
    }

    Status rebuild()
    {
        step("delta", "running");
        m_job.progress("rebuild", 0, 0);
        std::optional<OpenTarget> base;
        if (m_work.artifact->base) {
            auto opened = openTarget(m_files, m_work.base->second, m_job.stopToken());
            if (!opened) return stopped("delta", opened.error());
            base = std::move(*opened);
        }
        auto rebuilt = rebuildTarget(m_files, m_work.target, *m_work.artifact, m_work.payload, base ? &*base : nullptr,
                                     m_review->target, m_job.stopToken(), keptFreeOfReviews);
        if (!rebuilt) {
            const auto& code = rebuilt.error().code;
            const bool other = code == "node.rebuild.other-target" || code == "node.rebuild.read-back";
            if (other) step("delta", "done");
            return stopped(other ? "image" : "delta", rebuilt.error());
        }
        step("delta", "done", {}, std::to_string(m_work.artifact->payload.size));
        step("image", "done", {}, m_work.target.hash.hex());
        return {};
    }

    Status hash()
    {
        step("image", "running");
        auto opened = openTarget(m_files, m_review->target, m_job.stopToken());
        if (!opened) return stopped("image", opened.error());
        auto& saved = m_review->saved;
        saved.kind = opened->kind == ledger::TargetKind::tree ? "tree" : "image";
        saved.size = opened->size;
        saved.target = opened->hash;
        if (m_work.base) {
            auto base = openTarget(m_files, m_work.base->second, m_job.stopToken());
            if (!base) return stopped("image", base.error());
            saved.base = base->hash;
            saved.basePath = m_work.base->second.string();
        }
        step("image", "done", {}, saved.target.hex());
        return {};
    }

    Result<review::Inventory> open(const Path& target, const char* name, std::string_view stage)
    {
        review::UnpackRequest request;
        request.unpacker = m_work.unpacker;
        request.target = target;
        request.directory = m_review->directory / name;
        auto room = roomAt(m_files, request.directory, keptFreeOfReviews);
        if (!room) return fail(room.error());
        const bool narrow = *room < request.limits.maxBytes;
        request.limits.maxBytes = std::min(request.limits.maxBytes, *room);
        request.progress = [&](const review::UnpackProgress& p) { m_job.progress(stage, p.bytes, 0); };
        auto found = review::unpackConfined(m_files, m_clock, request, m_job.stopToken());
        // Over a limit of ours a container stays closed, which the findings say. A disk that is full is nobody's finding.
        if (found && narrow && std::ranges::find(found->unopened, "review.archive.too-large", &review::Unopened::code) != found->unopened.end()) {
            return fail(noReviewRoom(*room));
        }
        return found;
    }

    // Kept beside the image, for whoever looks at the review later. What a document is wrong with is said, and hinders nothing.
    Status keepSbom(const Path& from, const char* name)
    {
        if (from.empty()) return {};
        auto bytes = readFile(m_files, from, review::maxSbomBytes);
        if (!bytes) return fail(bytes.error());
        if (auto read = review::readSbom(*bytes); !read) return fail(read.error());
        return writeFileAtomically(m_files, m_review->directory / name, *bytes, OpenMode::createPrivate);
    }

    Status look()
    {
        step("sbom", "running");
        if (m_work.unpacker.empty()) return stopped("sbom", {ErrorKind::unsupported, "node.review.no-unpacker", {}});
        auto after = open(m_review->target, "after", "unpack");
        if (!after) return stopped("sbom", after.error());
        m_review->after = std::move(*after);
        if (m_work.base) {
            auto before = open(m_work.base->second, "before", "unpack");
            if (!before) return stopped("sbom", before.error());
            m_review->before = std::move(*before);
            m_review->saved.basePath = m_work.base->second.string();
        }
        const Status declared = keepSbom(m_work.sbom, "sbom-after.json");
        (void)keepSbom(m_work.baseSbom, "sbom-before.json");
        auto beforeContents = m_review->beforeContents(m_files);
        auto afterContents = m_review->afterContents(m_files);
        const auto progress = [this](std::uint64_t done, std::uint64_t total) { m_job.progress("compare", done, total); };
        auto comparison = review::compare(m_review->before ? &*m_review->before : nullptr, &beforeContents, m_review->after,
                                          afterContents, progress, m_job.stopToken(), m_review->declared(m_files));
        if (!comparison) return stopped("sbom", comparison.error());
        m_review->comparison = std::move(*comparison);
        const auto& sbom = m_review->comparison.sbom;
        if (!declared) {
            step("sbom", "warning", declared.error().code, declared.error().context);
        } else if (m_review->comparison.hasSbom) {
            step("sbom", "done", {}, "+" + std::to_string(sbom.added.size()) + " -" + std::to_string(sbom.removed.size()) + " ~" +
                                         std::to_string(sbom.changed.size()));
        } else {
            step("sbom", "warning", "node.review.no-sbom");
        }
        return {};
    }

    Status analyze()
    {
        if (!m_work.runAnalyzers) {
            step("analyzers", "skipped");
            return {};
        }
        step("analyzers", "running");
        const Path input = m_review->directory / "input";
        auto contents = m_review->afterContents(m_files);
        if (auto room = roomToLayOut(m_files, m_review->comparison, input); !room) return stopped("analyzers", room.error());
        auto laid = review::layOut(m_files, m_review->comparison, contents, input, maxLaidOut, m_job.stopToken());
        if (!laid) return stopped("analyzers", laid.error());
        const auto list = review::listAnalyzers(m_files, m_work.analyzers);
        for (std::size_t i = 0; i < list.all.size(); ++i) {
            m_job.progress("analyze", i, list.all.size());
            step("analyzers", "running", {}, list.all[i].name);
            auto result = review::runAnalyzer(m_files, m_clock, list.all[i], *laid, {input, m_review->directory / "work", m_work.analyzers},
                                              m_job.stopToken());
            if (!result) return stopped("analyzers", result.error());
            m_review->saved.analyzers.push_back(std::move(*result));
        }
        (void)m_files.removeTree(input);
        setAnalyzersStep(m_steps, m_review->saved.analyzers, *laid);
        m_work.steps(m_steps);
        return {};
    }

    Files& m_files;
    Clock& m_clock;
    const ReviewStore* m_store;      // null: a preview
    const ReviewWork& m_work;
    std::vector<review::Step>& m_steps;
    const Jobs::Handle& m_job;
    std::shared_ptr<LoadedReview> m_review;
};

}  // namespace

Status roomToLayOut(Files& files, const review::Comparison& comparison, const Path& input)
{
    auto room = roomAt(files, input, keptFreeOfReviews);
    if (!room) return fail(room.error());
    std::uint64_t wanted = 0;
    for (const auto& change : comparison.changes) {
        if (review::isLaidOut(comparison, change)) wanted += std::min(change.after->size, maxLaidOut - wanted);
    }
    if (wanted > *room) return fail(noReviewRoom(*room));
    return {};
}

void setAnalyzersStep(std::vector<review::Step>& steps, const std::vector<review::AnalyzerResult>& results, const review::Laid& laid)
{
    const auto in = [&results](std::string_view state) { return std::ranges::count(results, state, &review::AnalyzerResult::state); };
    const std::string detail = std::to_string(in("done")) + "/" + std::to_string(results.size());
    // Before what the analyzers did: of these files none of them can have seen anything.
    if (laid.left > 0) setStep(steps, "analyzers", "warning", "review.analyzer.left-out", std::to_string(laid.left));
    else if (in("failed") > 0) setStep(steps, "analyzers", "warning", "node.review.analyzer-failed", detail);
    else if (in("done") == 0 && !laid.paths.empty()) setStep(steps, "analyzers", "warning", "node.review.no-analyzer", detail);
    else setStep(steps, "analyzers", "done", {}, detail);
}

std::vector<review::Step> emptySteps()
{
    std::vector<review::Step> out;
    for (const char* name : {"fetched", "signature", "delta", "image", "sbom", "analyzers"}) out.push_back({name, "waiting", {}, {}});
    return out;
}

void setStep(std::vector<review::Step>& steps, std::string_view name, std::string_view state, std::string code, std::string detail)
{
    const auto it = std::ranges::find(steps, name, &review::Step::name);
    if (it == steps.end()) return;
    *it = {std::string(name), std::string(state), std::move(code), std::move(detail)};
}

Result<std::shared_ptr<const LoadedReview>> runReview(Files& files, Clock& clock, const ReviewStore& store, const ReviewWork& work,
                                                      std::vector<review::Step>& steps, const Jobs::Handle& job)
{
    return Reviewing(files, clock, &store, work, steps, job).run();
}

Result<std::shared_ptr<const LoadedReview>> runPreview(Files& files, Clock& clock, const PreviewWork& work, std::vector<review::Step>& steps,
                                                       const Jobs::Handle& job)
{
    ReviewWork inner;
    if (!work.base.empty()) inner.base.emplace(TargetHash{}, work.base);
    inner.unpacker = work.unpacker;
    inner.analyzers = work.analyzers;
    inner.runAnalyzers = work.runAnalyzers;
    inner.steps = work.steps;
    inner.sbom = work.sbom;
    return Reviewing(files, clock, nullptr, inner, steps, job).runLocally(work.directory, work.target);
}

Path findUnpacker(Files& files)
{
    auto self = files.readLink("/proc/self/exe");
    if (!self) return {};
    const Path beside = Path(*self).parent_path();
    for (const Path& candidate : {beside / "quorate-unpack", beside.parent_path() / "bin" / "quorate-unpack",
                                  beside.parent_path() / "libexec" / "quorated" / "quorate-unpack",
                                  beside.parent_path() / "libexec" / "quorate" / "quorate-unpack"}) {
        auto info = files.info(candidate);
        if (info && info->kind == FileKind::file) return candidate;
    }
    return {};
}

}  // namespace quorate::node
