// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pieces.h"
#include "core/delta/inspect.h"
#include "core/ledger/late_signing.h"
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/job_wishes.h"
#include "core/node/json_views.h"
#include "core/node/ledger_reader.h"
#include "core/node/node_impl.h"
#include "core/node/targets.h"

#include <algorithm>
#include <set>
#include <utility>

// Releases as jobs: reading, diffing and rebuilding on a worker, the ledger's part on the strand.
namespace quorate::node {

struct BuiltDocument {
    ledger::Evidence evidence;
    Path file;
};

struct ReleaseBuild {
    Path directory;                       // for payloads on their way; removed at the end
    std::vector<BuiltArtifact> artifacts;
    std::vector<BuiltDocument> documents;
    ledger::Target target;
    std::vector<PayloadRef> added;        // to the swarm, not there before
};

namespace {

constexpr Milliseconds fetchPatience{10 * 60 * 1000};

// What a rebuild is about; `fetched` is on the ledger strand.
struct Rebuild {
    ledger::Manifest manifest;
    std::vector<ledger::Artifact> artifacts;
    std::vector<Path> payloads;           // beside artifacts
    std::size_t missing = 0;
    bool fetched = false;                 // all there, or given up
    std::optional<std::stop_callback<std::function<void()>>> onCancel;
};

// Whether a transaction that ended so will never be in the ledger.
bool isFinal(const Error& error)
{
    return error.kind != ErrorKind::unavailable && error.code != "node.stopping";
}

Result<Path> rebuildAll(Files& files, const Rebuild& work, const Path& oldTarget, const Path& directory,
                        const Jobs::Handle& job)
{
    if (auto made = files.makeDirectories(directory); !made) return fail(made.error());
    std::optional<OpenTarget> base;
    if (!oldTarget.empty()) {
        auto opened = openTarget(files, oldTarget, job.stopToken());
        if (!opened) return fail(opened.error());
        base = std::move(*opened);
    }
    std::set<TargetHash> rebuilt;
    Path last;
    for (std::size_t i = 0; i < work.artifacts.size(); ++i) {
        const auto& artifact = work.artifacts[i];
        if (artifact.base && base && base->hash != *artifact.base) continue;
        const auto target = std::ranges::find(work.manifest.targets, artifact.target, &ledger::Target::hash);
        if (target == work.manifest.targets.end()) continue;
        job.progress("rebuild", i, work.artifacts.size());
        const Path out = directory / (target->hardwareClass + "-" + target->version.text);
        if (auto removed = files.removeTree(out); !removed) return fail(removed.error());
        auto done = rebuildTarget(files, *target, artifact, work.payloads[i], base ? &*base : nullptr, out,
                                  job.stopToken());
        if (!done) return fail(done.error());
        rebuilt.insert(target->hash);
        last = out;
    }
    for (const auto& target : work.manifest.targets) {
        if (!rebuilt.contains(target.hash)) {
            return fail(ErrorKind::invalid, "node.rebuild.needs-base", target.hardwareClass);
        }
    }
    return last;
}

Result<ledger::Severity> severityFrom(std::string_view text)
{
    for (const auto severity : {ledger::Severity::none, ledger::Severity::low, ledger::Severity::medium,
                                ledger::Severity::high, ledger::Severity::critical}) {
        if (ledger::toString(severity) == text) return severity;
    }
    return fail(ErrorKind::invalid, "node.severity.unknown", std::string(text));
}

Result<std::vector<ledger::InlinePayload>> inlined(Files& files, const ReleaseBuild& build)
{
    std::vector<ledger::InlinePayload> payloads;
    const auto add = [&](const PayloadRef& ref, const Path& file) -> Status {
        const auto same = [&](const auto& other) { return other.ref == ref; };
        if (ref.size > inlinePayloadLimit || std::ranges::any_of(payloads, same)) return {};
        auto data = readFile(files, file, inlinePayloadLimit);
        if (!data) return fail(data.error());
        payloads.push_back({ref, std::move(*data)});
        return {};
    };
    for (const auto& built : build.artifacts) {
        if (auto added = add(built.artifact.payload, built.file); !added) return fail(added.error());
    }
    for (const auto& built : build.documents) {
        if (auto added = add(built.evidence.document, built.file); !added) return fail(added.error());
    }
    return payloads;
}

// A document that travels beside the release; its payload is a copy of the file as it was read.
Result<Bytes> readDocument(Files& files, const api::PublishRequest::Document& document)
{
    auto data = readFile(files, document.file, api::maxDocument);
    if (!data) return fail(data.error());
    if (data->empty()) return fail(ErrorKind::invalid, "node.document.empty", document.file.string());
    return data;
}

Status addDocuments(Files& files, const api::PublishRequest& request, ReleaseBuild& build)
{
    for (const auto& document : request.documents) {
        auto data = readDocument(files, document);
        if (!data) return fail(data.error());
        BuiltDocument built{{document.kind, crypto::payloadRef(*data)},
                            build.directory / ("document-" + std::to_string(build.documents.size()))};
        if (auto written = writeFileAtomically(files, built.file, *data); !written) return written;
        build.documents.push_back(std::move(built));
    }
    return {};
}

Status buildAll(Files& files, const api::PublishRequest& request, const Jobs::Handle& job, ReleaseBuild& build)
{
    auto options = buildOptions(request.profile);
    if (!options) return fail(options.error());
    options->threads = 2;
    if (auto made = files.makeDirectories(build.directory); !made) return made;
    auto target = openTarget(files, request.newTarget, job.stopToken());
    if (!target) return fail(target.error());
    build.target.size = target->size;
    build.target.hash = target->hash;
    build.target.kind = target->kind;
    const auto progress = [&job](std::string_view stage, const delta::Progress& p) {
        job.progress(stage, p.done, p.total);
        if (p.attempt != 0) job.built({p.attempt, p.covered, p.written});
    };
    const auto buildOne = [&](OpenTarget* base) -> Status {
        job.beginsBuild();
        const Path file = build.directory / std::to_string(build.artifacts.size());
        auto built = buildArtifact(files, base, *target, file, *options, progress, job.stopToken());
        if (!built) return fail(built.error());
        build.artifacts.push_back(std::move(*built));
        return {};
    };
    for (const auto& path : request.oldTargets) {
        auto base = openTarget(files, path, job.stopToken());
        if (!base) return fail(base.error());
        if (base->hash == target->hash) {
            return fail(ErrorKind::invalid, "node.publish.same-target", path.string());
        }
        if (auto done = buildOne(&*base); !done) return done;
    }
    if (request.includeFull || request.oldTargets.empty()) {
        if (auto done = buildOne(nullptr); !done) return done;
    }
    return addDocuments(files, request, build);
}

std::vector<api::Measure::Share> largest(const std::vector<delta::Share>& shares)
{
    constexpr std::size_t most = 50;
    std::vector<api::Measure::Share> list;
    for (const auto& one : shares) {
        if (list.size() == most) break;
        list.push_back({one.name, one.size, one.packed});
    }
    return list;
}

// Where the bytes of the delta go.
Status explainInto(api::Measure& measure, Files& files, const api::PublishRequest& request, const ReleaseBuild& build,
                   const Jobs::Handle& job)
{
    constexpr std::uint64_t mostExplained = std::uint64_t{1} << 30;  // bytes of a target that are looked at in memory
    auto payload = delta::FileSource::open(files, build.artifacts.front().file);
    if (!payload) return fail(payload.error());
    delta::DecoderOptions options;
    options.limits.maxMemory = std::uint64_t{1} << 30;
    options.limits.maxDictionary = std::uint32_t{1} << 28;
    options.checkBase = delta::BaseCheck::never;
    options.stop = job.stopToken();
    options.scratch = delta::scratchFile(files, build.directory / "explain");
    delta::SequentialSource bytes(**payload);
    const auto found = delta::inspectDelta(bytes, options.limits);
    if (!found) return fail(found.error());
    if (found->info.members) {
        for (const auto& group : found->members) {
            if (!group.ofResult) continue;
            measure.members += group.count;
            measure.membersPacked += group.packed;
        }
        measure.scratch = found->info.members->scratch;
        for (const auto& need : found->info.members->packers)
            measure.packers.push_back(std::string(delta::toString(need.packer)) + " " + need.version);
    }
    if (request.oldTargets.empty() || measure.targetSize > mostExplained) return {};
    auto base = openTarget(files, request.oldTargets.front(), job.stopToken());
    if (!base) return fail(base.error());
    auto fresh = openTarget(files, request.newTarget, job.stopToken());
    if (!fresh) return fail(fresh.error());
    job.progress("check", 0, measure.targetSize);
    const auto explained = delta::explainDelta(*base->source, *fresh->source, **payload, options);
    if (!explained) return fail(explained.error());
    measure.files = largest(explained->files);
    measure.sections = largest(explained->sections);
    return {};
}

Result<api::Measure> measureOne(Files& files, Clock& clock, const api::PublishRequest& request, const Path& directory,
                                const Jobs::Handle& job)
{
    const auto began = clock.monotonic();
    ReleaseBuild build;
    build.directory = directory;
    if (auto built = buildAll(files, request, job, build); !built) return fail(built.error());
    const auto& artifact = build.artifacts.front().artifact;
    api::Measure measure;
    measure.profile = request.profile;
    measure.kind = build.target.kind == ledger::TargetKind::tree ? "tree" : "image";
    measure.baseSize = artifact.baseSize;
    measure.targetSize = build.target.size;
    if (artifact.base) measure.base = *artifact.base;
    measure.target = build.target.hash;
    measure.payloadSize = artifact.payload.size;
    measure.decoderMemory = artifact.decoderMemory;
    measure.tookMs = (clock.monotonic() - began).count();
    if (auto explained = explainInto(measure, files, request, build, job); !explained) return fail(explained.error());
    return measure;
}

}  // namespace

void NodeImpl::whenReady(Status ready, std::function<void(const Status&)> build)
{
    m_strand->post([this, ready = std::move(ready), build = std::move(build)]() mutable {
        for (const auto purpose : {ledger::KeyPurpose::release, ledger::KeyPurpose::transaction}) {
            if (!ready) break;
            if (auto key = m_keys.require(purpose); !key) ready = fail(key.error());
        }
        if (!m_running) ready = fail(ErrorKind::unavailable, "node.not-running");
        if (!ready) return build(ready);
        m_threads->workers().post([build = std::move(build)] { build({}); });
    });
}

// What can be refused at once is not built first.
static Status refusedAtOnce(const api::PublishRequest& wanted, UnixTime now)
{
    if (auto version = ledger::Version::parse(wanted.version); !version) return fail(version.error());
    if (auto severity = severityFrom(wanted.severity); !severity) return fail(severity.error());
    const bool late = wanted.reviewBy.ms != 0 && wanted.reviewBy <= now;
    if (late) return fail(ErrorKind::invalid, "node.publish.review-by", timeText(wanted.reviewBy));
    return {};
}

// The publication but for the signature of its manifest.
Result<ledger::PublishRelease> NodeImpl::publicationOf(const api::PublishRequest& request, ReleaseBuild& build) const
{
    auto version = ledger::Version::parse(request.version);
    if (!version) return fail(version.error());
    auto severity = severityFrom(request.severity);
    if (!severity) return fail(severity.error());
    ledger::Manifest manifest;
    manifest.consortium = m_consortium;
    manifest.model = {request.model};
    manifest.publisher = {m_config.member};
    manifest.severity = *severity;
    manifest.notes = request.notes;
    manifest.minimumApprovals = request.minimumApprovals;
    manifest.created = m_env.clock.now();
    if (request.reviewBy.ms != 0) manifest.reviewBy = request.reviewBy;
    build.target.hardwareClass = request.hardwareClass;
    build.target.version = *version;
    build.target.rollbackIndex = request.rollbackIndex;
    build.target.bootCheck = request.bootCheck;
    manifest.targets.push_back(build.target);
    for (const auto& built : build.artifacts) manifest.artifacts.push_back(built.artifact);
    for (const auto& built : build.documents) manifest.evidence.push_back(built.evidence);
    ledger::PublishRelease body;
    body.manifest.manifest = manifest.encode();
    if (auto decoded = ledger::Manifest::decode(body.manifest.manifest); !decoded) return fail(decoded.error());
    auto small = inlined(m_env.files, build);
    if (!small) return fail(small.error());
    body.inlined = std::move(*small);
    return body;
}

// To nobody until the ledger says to whom.
Status NodeImpl::seedBuild(const std::string& title, ReleaseBuild& build)
{
    const auto seed = [&](const PayloadRef& ref, const Path& file, std::string_view kind) -> Status {
        if (ref.size <= inlinePayloadLimit) return {};
        const bool known = m_payloads->held(ref);
        auto added = m_payloads->add(file, title + " " + std::string(kind), std::vector<std::string>{});
        if (!added) return fail(added.error());
        if (!known) build.added.push_back(*added);
        return {};
    };
    for (const auto& built : build.artifacts) {
        if (auto done = seed(built.artifact.payload, built.file, ledger::toString(built.artifact.kind)); !done) return done;
    }
    for (const auto& built : build.documents) {
        if (auto done = seed(built.evidence.document, built.file, built.evidence.kind); !done) return done;
    }
    return {};
}

void NodeImpl::clearBuild(ReleaseBuild& build, const std::optional<Error>& error)
{
    if (!build.directory.empty()) (void)m_env.files.removeTree(build.directory);
    if (!error || !isFinal(*error)) return;
    for (const auto& ref : build.added) m_payloads->release(ref, true);  // on the strand: only there they came in
}

// `then` is called on the strand once it is built, otherwise with the reason on any thread.
void NodeImpl::buildRelease(const api::PublishRequest& request, const Jobs::Handle& job,
                            std::function<void(std::shared_ptr<ReleaseBuild>, Result<ledger::PublishRelease>)> then)
{
    whenReady(refusedAtOnce(request, m_env.clock.now()), [this, job, request, then = std::move(then)](const Status& ready) {
        auto build = std::make_shared<ReleaseBuild>();
        if (!ready) return then(build, fail(ready.error()));
        build->directory = m_home.directory() / "work" / ("publish-" + std::to_string(job.id()));
        if (auto built = buildAll(m_env.files, request, job, *build); !built) return then(build, fail(built.error()));
        m_strand->post([this, job, request, build, then] {
            if (!m_running) return then(build, fail(ErrorKind::unavailable, "node.not-running"));
            if (job.stopRequested()) return then(build, fail(ErrorKind::cancelled, "node.job.cancelled"));
            then(build, publicationOf(request, *build));
        });
    });
}

std::uint64_t NodeImpl::publish(api::PublishRequest request, api::Callback<api::Submitted> done)
{
    const std::string title = request.model + " " + request.version;
    const auto job = m_jobs.begin("publish", title, Bytes());
    auto finish = [this, job, done = answering<api::Submitted>(std::move(done))](ReleaseBuild& build, Result<api::Submitted> outcome) {
        clearBuild(build, outcome ? std::nullopt : std::optional(outcome.error()));
        if (outcome) job.succeeded();
        else job.failed(outcome.error());
        done(std::move(outcome));
    };
    buildRelease(request, job, [this, job, title, finish](const auto& build, Result<ledger::PublishRelease> made) {
        if (!made) return finish(*build, fail(made.error()));
        auto key = m_keys.require(ledger::KeyPurpose::release);
        if (!key) return finish(*build, fail(key.error()));
        job.progress("sign", 0, 0);
        const auto keyId = (*key)->id();
        Bytes toSign = ledger::manifestToSign(m_consortium, keyId, made->manifest.manifest);
        signOnStrand(**key, std::move(toSign), m_signatures,
                     [this, job, title, build, finish, keyId, body = std::move(*made)](const Result<crypto::Signature>& signature) mutable {
            if (!signature) return finish(*build, fail(signature.error()));
            if (!m_running) return finish(*build, fail(ErrorKind::unavailable, "node.not-running"));
            if (job.stopRequested()) return finish(*build, fail(ErrorKind::cancelled, "node.job.cancelled"));
            body.manifest.signatures = {{keyId, *signature}};
            if (auto seeded = seedBuild(title, *build); !seeded) return finish(*build, fail(seeded.error()));
            job.progress("ledger", 0, 0);
            submitBody(ledger::ChainKind::release, std::move(body),
                       [build, finish](Result<api::Submitted> submitted) { finish(*build, std::move(submitted)); });
        });
    });
    return job.id();
}

// The job ends when there is something to look at: waiting for a person is no work.
std::uint64_t NodeImpl::preparePublication(api::PublishRequest request, api::Callback<api::Prepared> done)
{
    const std::string title = request.model + " " + request.version;
    const auto job = m_jobs.begin("publish", title, Bytes());
    auto answer = answering<api::Prepared>(std::move(done));
    buildRelease(request, job, [this, job, title, answer](const auto& build, Result<ledger::PublishRelease> made) {
        const auto refuse = [&](const Error& error) {
            clearBuild(*build, error);
            job.failed(error);
            answer(fail(error));
        };
        if (!made) return refuse(made.error());
        auto key = m_keys.require(ledger::KeyPurpose::release);
        if (!key) return refuse(key.error());
        auto act = std::make_shared<PreparedAct>();
        const auto keyId = (*key)->id();
        act->before = PreparedAct::Statement{ledger::KeyPurpose::release, keyId, made->manifest.manifest,
                                             ledger::manifestToSign(m_consortium, keyId, made->manifest.manifest)};
        act->release = made->manifest.id();
        act->body = std::move(*made);
        act->onSend = [this, title, build] { return seedBuild(title, *build); };
        auto shown = keepPrepared(act);
        if (!shown) return refuse(shown.error());
        act->onEnd = [this, build](const std::optional<Error>& error) { clearBuild(*build, error); };
        job.succeeded();
        answer(std::move(shown));
    });
    return job.id();
}

std::uint64_t NodeImpl::addArtifact(const ReleaseId& release, Path oldTarget, Path newTarget, std::string profileName,
                                    api::Callback<api::Submitted> done)
{
    const auto job = m_jobs.begin("artifact", release.shortHex(), Bytes());
    auto finish = [this, job, done = answering<api::Submitted>(std::move(done))](ReleaseBuild& build,
                                                                                 Result<api::Submitted> outcome) {
        if (!build.directory.empty()) (void)m_env.files.removeTree(build.directory);
        if (!outcome && isFinal(outcome.error())) {
            for (const auto& ref : build.added) m_payloads->release(ref, true);  // on the strand: only there they came in
        }
        if (outcome) job.succeeded();
        else job.failed(outcome.error());
        done(std::move(outcome));
    };
    api::PublishRequest request;
    request.newTarget = std::move(newTarget);
    request.profile = std::move(profileName);
    request.includeFull = oldTarget.empty();
    if (!oldTarget.empty()) request.oldTargets.push_back(std::move(oldTarget));
    whenReady({}, [this, job, release, request, finish](const Status& ready) {
        auto build = std::make_shared<ReleaseBuild>();
        if (!ready) return finish(*build, fail(ready.error()));
        build->directory = m_home.directory() / "work" / ("artifact-" + std::to_string(job.id()));
        if (auto built = buildAll(m_env.files, request, job, *build); !built) return finish(*build, fail(built.error()));
        m_strand->post([this, job, release, build, finish] {
            if (!m_running) return finish(*build, fail(ErrorKind::unavailable, "node.not-running"));
            if (job.stopRequested()) return finish(*build, fail(ErrorKind::cancelled, "node.job.cancelled"));
            auto key = m_keys.require(ledger::KeyPurpose::release);
            if (!key) return finish(*build, fail(key.error()));
            job.progress("sign", 0, 0);
            const auto keyId = (*key)->id();
            signOnStrand(**key, ledger::artifactToSign(m_consortium, keyId, release, build->artifacts.front().artifact), m_signatures,
                         [this, job, release, build, finish, keyId](const Result<crypto::Signature>& signature) {
                if (!signature) return finish(*build, fail(signature.error()));
                if (!m_running) return finish(*build, fail(ErrorKind::unavailable, "node.not-running"));
                if (job.stopRequested()) return finish(*build, fail(ErrorKind::cancelled, "node.job.cancelled"));
                const auto& built = build->artifacts.front();
                ledger::AddArtifact body{release, built.artifact, {keyId, *signature}, {}};
                auto small = inlined(m_env.files, *build);
                if (!small) return finish(*build, fail(small.error()));
                body.inlined = std::move(*small);
                if (built.artifact.payload.size > inlinePayloadLimit) {
                    const bool known = m_payloads->held(built.artifact.payload);
                    auto added = m_payloads->add(built.file, "artifact of " + release.shortHex(),
                                                 std::vector<std::string>{});
                    if (!added) return finish(*build, fail(added.error()));
                    if (!known) build->added.push_back(*added);
                }
                submitBody(ledger::ChainKind::release, std::move(body),
                           [build, finish](Result<api::Submitted> submitted) { finish(*build, std::move(submitted)); });
            });
        });
    });
    return job.id();
}

std::uint64_t NodeImpl::measure(Path oldTarget, Path newTarget, std::string profileName,
                                api::Callback<api::Measure> done)
{
    const auto job = m_jobs.begin("measure", newTarget.filename().string());
    auto finish = [job, done = answering<api::Measure>(std::move(done))](Result<api::Measure> outcome) {
        if (outcome) job.succeeded();
        else job.failed(outcome.error());
        done(std::move(outcome));
    };
    api::PublishRequest request;
    request.newTarget = std::move(newTarget);
    request.profile = std::move(profileName);
    request.includeFull = oldTarget.empty();
    if (!oldTarget.empty()) request.oldTargets.push_back(std::move(oldTarget));
    m_strand->post([this, job, request, finish] {
        if (!m_running) return finish(fail(ErrorKind::unavailable, "node.not-running"));
        m_threads->workers().post([this, job, request, finish] {
            const Path directory = m_home.directory() / "work" / ("measure-" + std::to_string(job.id()));
            auto measured = measureOne(m_env.files, m_env.clock, request, directory, job);
            (void)m_env.files.removeTree(directory);
            finish(std::move(measured));
        });
    });
    return job.id();
}

std::uint64_t NodeImpl::rebuild(const ReleaseId& release, Path oldTarget, Path directory, api::Callback<Path> done)
{
    const auto job = m_jobs.begin("rebuild", release.shortHex(), wishOf(RebuildWish{release, oldTarget, directory}));
    auto finish = [job, done = answering<Path>(std::move(done))](Result<Path> outcome) {
        if (outcome) job.succeeded();
        else job.failed(outcome.error());
        done(std::move(outcome));
    };
    m_strand->post([this, job, release, oldTarget = std::move(oldTarget), directory = std::move(directory), finish] {
        if (!m_running) return finish(fail(ErrorKind::unavailable, "node.not-running"));
        const LedgerReader reader(m_release->application().state());
        auto record = reader.release(release);
        if (!record) return finish(fail(record.error()));
        auto manifest = reader.manifest(release);
        if (!manifest) return finish(fail(manifest.error()));
        auto artifacts = reader.artifacts(*record);
        if (!artifacts) return finish(fail(artifacts.error()));
        auto work = std::make_shared<Rebuild>();
        work->manifest = std::move(*manifest);
        std::vector<PayloadRef> payloads;
        for (const auto& artifact : *artifacts) payloads.push_back(artifact.payload);
        holdInlinePayloads(payloads);
        // Every artifact is rebuilt for which the base is at hand.
        for (auto& artifact : *artifacts) {
            if (!artifact.base || !oldTarget.empty()) work->artifacts.push_back(std::move(artifact));
        }
        if (work->artifacts.empty()) return finish(fail(ErrorKind::invalid, "node.rebuild.needs-base", release.hex()));
        work->payloads.resize(work->artifacts.size());
        work->missing = work->artifacts.size();
        const auto giveUp = [work, finish](const Error& error) {
            if (std::exchange(work->fetched, true)) return;
            work->onCancel.reset();
            finish(fail(error));
        };
        // A fetch has no end of its own that a cancelled job could wait for.
        work->onCancel.emplace(job.stopToken(), [this, weak = std::weak_ptr(work), finish] {
            m_strand->post([weak, finish] {
                const auto cancelled = weak.lock();
                if (!cancelled || std::exchange(cancelled->fetched, true)) return;
                finish(fail(ErrorKind::cancelled, "node.job.cancelled"));
            });
        });
        for (std::size_t i = 0; i < work->artifacts.size(); ++i) {
            m_payloads->fetch(work->artifacts[i].payload, "review", fetchPatience,
                              [this, i, work, job, oldTarget, directory, giveUp, finish](Result<Path> path) {
                                  if (!path) return giveUp(path.error());
                                  work->payloads[i] = *path;
                                  if (--work->missing > 0 || std::exchange(work->fetched, true)) return;
                                  m_threads->workers().post([this, work, job, oldTarget, directory, finish] {
                                      finish(rebuildAll(m_env.files, *work, oldTarget, directory, job));
                                  });
                              });
        }
    });
    return job.id();
}

}  // namespace quorate::node
