// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/checks.h"

#include "core/crypto/sha256.h"

#include <algorithm>

namespace quorate::device {
namespace {

using ledger::Bundle;
using ledger::Epoch;
using ledger::SeenCheckpoint;

// The proven epoch must not lie before one that was proven already, nor be another of the same number.
Status continues(const Epoch& known, const Epoch& proven)
{
    const std::string which(ledger::toString(proven.role));
    if (proven.number < known.number) {
        return fail(ErrorKind::invalid, "device.epochs.rollback",
                    which + " epoch " + std::to_string(proven.number.value) + ", known " + std::to_string(known.number.value));
    }
    if (proven.number == known.number && proven != known) {
        return fail(ErrorKind::invalid, "device.epochs.fork", which + " epoch " + std::to_string(known.number.value));
    }
    return {};
}

std::string describe(const SeenCheckpoint& checkpoint)
{
    return "size " + std::to_string(checkpoint.size) + ", root " + checkpoint.root.shortHex();
}

// The slot's program must lie in the slot.
bool isInside(const std::string& relative)
{
    if (relative.empty()) return true;
    const Path path(relative);
    return path.is_relative() && std::ranges::none_of(path, [](const Path& part) { return part == ".."; });
}

// Runs the steps in order, notes each, stops at the first that refuses.
class Steps {
public:
    Steps(const DeviceFacts& facts, const ReleaseId& wanted, BytesView encoded)
        : m_facts(facts), m_wanted(wanted), m_encoded(encoded)
    {
    }

    // Steps 1 to 3: what concerns the chain alone.
    bool proveChain()
    {
        auto bundle = checkLimits(m_encoded, m_wanted);
        if (!take(Step::limits, bundle, [&](const Bundle&) { return std::to_string(m_encoded.size()) + " bytes"; })) {
            return false;
        }
        m_bundle = std::move(*bundle);

        auto epochs = checkEpochs(m_facts, m_bundle);
        if (!take(Step::epochs, epochs, [](const ledger::KnownEpochs& proven) {
                return "checker epoch " + std::to_string(proven.checkers.number.value) + ", validator epoch " +
                       std::to_string(proven.validators.number.value);
            })) {
            return false;
        }
        auto checkpoint = checkCheckpoint(m_facts, *epochs, m_bundle);
        if (!checkpoint) return refuse(Step::checkpoint, checkpoint.error());
        m_epochs = *epochs;
        if (ledger::verifyFacts(m_bundle.state, *checkpoint) && ledger::verifyInOffice(m_epochs, m_bundle.state)) {
            m_assessment.epochs = *epochs;
        }
        m_assessment.checkpoint = *checkpoint;
        if (auto fresh = checkFresh(m_facts, *checkpoint); !fresh) {
            const auto record = checkState(m_epochs, m_bundle, *checkpoint);
            if (record || !isOver(record.error())) return refuse(Step::checkpoint, fresh.error());
        }
        return pass(Step::checkpoint, describe(*checkpoint));
    }

    bool proveRelease()
    {
        auto record = checkState(m_epochs, m_bundle, *m_assessment.checkpoint);
        if (!take(Step::state, record, [](const ledger::ReleaseRecord& proven) {
                return "release " + proven.id.shortHex() + " is " + std::string(ledger::toString(proven.status));
            })) {
            return false;
        }
        m_record = std::move(*record);
        auto release = checkManifest(m_facts, m_bundle, m_record);
        if (!take(Step::manifest, release, [](const ledger::VerifiedRelease& proven) {
                return "published by " + proven.manifest.publisher.slug;
            })) {
            return false;
        }
        m_release = std::move(*release);
        return true;
    }

    bool proveTarget()
    {
        auto target = checkTarget(m_facts, m_release);
        if (!take(Step::target, target, [&](const ledger::Target& chosen) {
                return m_release.manifest.model.slug + ", " + chosen.hardwareClass;
            })) {
            return false;
        }
        m_target = std::move(*target);
        return true;
    }

    bool proveVersion()
    {
        if (auto newer = checkVersion(m_facts, m_wanted, m_target); !newer) return refuse(Step::version, newer.error());
        return pass(Step::version, m_target.version.text + ", rollback index " +
                                       std::to_string(m_target.rollbackIndex));
    }

    bool proveApprovals()
    {
        if (auto enough = checkApprovals(m_facts, m_bundle, m_record); !enough) {
            return refuse(Step::approvals, enough.error());
        }
        return pass(Step::approvals, std::to_string(m_bundle.approvals.size()) + " of " +
                                         std::to_string(m_record.checkers) + ", " + std::to_string(m_record.required) +
                                         " needed");
    }

    bool chooseArtifact()
    {
        auto artifact = checkBase(m_facts, m_release, m_target, true);
        if (!take(Step::base, artifact, [](const ledger::Artifact& chosen) {
                return std::string(ledger::toString(chosen.kind)) + ", " + std::to_string(chosen.payload.size) +
                       " bytes";
            })) {
            return false;
        }
        m_assessment.selection = Selection{std::move(m_release), std::move(m_target), std::move(*artifact)};
        return true;
    }

    Assessment take() { return std::move(m_assessment); }

private:
    bool pass(Step step, std::string detail)
    {
        m_assessment.decisions.push_back({step, true, {}, std::move(detail)});
        return true;
    }
    bool refuse(Step step, const Error& error)
    {
        m_assessment.decisions.push_back({step, false, error.code, error.context});
        m_assessment.refusal = error;
        m_assessment.fault = faultOf(step, error);
        return false;
    }
    template <class T, class Describe>
    bool take(Step step, const Result<T>& result, Describe describeIt)
    {
        return result ? pass(step, describeIt(*result)) : refuse(step, result.error());
    }

    const DeviceFacts& m_facts;
    const ReleaseId m_wanted;
    const BytesView m_encoded;
    Assessment m_assessment;
    Bundle m_bundle;
    ledger::KnownEpochs m_epochs;
    ledger::ReleaseRecord m_record;
    ledger::VerifiedRelease m_release;
    ledger::Target m_target;
};

}  // namespace

std::string_view toString(Step step)
{
    switch (step) {
    case Step::limits: return "limits";
    case Step::epochs: return "epochs";
    case Step::checkpoint: return "checkpoint";
    case Step::state: return "state";
    case Step::manifest: return "manifest";
    case Step::target: return "target";
    case Step::version: return "version";
    case Step::approvals: return "approvals";
    case Step::base: return "base";
    case Step::payload: return "payload";
    case Step::readBack: return "read-back";
    case Step::newestCheckpoint: return "newest-checkpoint";
    case Step::switchSlot: return "switch";
    }
    return "unknown";
}

Result<Bundle> checkLimits(BytesView encoded, const ReleaseId& wanted)
{
    auto bundle = Bundle::decode(encoded);
    if (!bundle) return bundle;
    const ReleaseId id{crypto::sha256(bundle->manifest.manifest).bytes};
    if (id != wanted) {
        return fail(ErrorKind::invalid, "device.bundle.other-release",
                    id.shortHex() + " instead of " + wanted.shortHex());
    }
    return bundle;
}

Result<ledger::KnownEpochs> epochsOf(const ledger::TrustAnchor& anchor, const DeviceState& state)
{
    auto burnedIn = anchor.epochs();
    if (!state.epochs) return burnedIn;
    ledger::KnownEpochs known = *state.epochs;
    for (const auto& [mine, given] : {std::pair(&known.checkers, &anchor.checkers), std::pair(&known.validators, &anchor.validators)}) {
        if (mine->number == given->number && *mine != *given) {
            return fail(ErrorKind::corrupt, "device.epochs.fork",
                        "burned-in " + std::string(ledger::toString(given->role)) + " epoch " + std::to_string(given->number.value));
        }
    }
    if (known.checkers.number < anchor.checkers.number) {
        known.checkers = burnedIn.checkers;
        known.checkerLog = burnedIn.checkerLog;
    }
    if (known.validators.number < anchor.validators.number) known.validators = burnedIn.validators;
    return known;
}

Result<ledger::KnownEpochs> checkEpochs(const DeviceFacts& facts, const Bundle& bundle)
{
    auto known = epochsOf(facts.anchor, facts.state);
    if (!known) return known;
    auto proven = ledger::verifyEpochChains(facts.anchor.consortium, facts.askedWith.value_or(*known), bundle);
    if (!proven) return proven;
    if (auto done = continues(known->checkers, proven->checkers); !done) return fail(done.error());
    if (auto done = continues(known->validators, proven->validators); !done) return fail(done.error());
    return proven;
}

Result<SeenCheckpoint> checkCheckpoint(const DeviceFacts& facts, const ledger::KnownEpochs& epochs, const Bundle& bundle)
{
    return ledger::verifyCheckpoint(facts.anchor, epochs.validators, bundle.state, facts.state.seen);
}

Status checkFresh(const DeviceFacts& facts, const SeenCheckpoint& checkpoint)
{
    const auto limit = facts.anchor.stalenessLimitMs;
    if (limit == 0 || checkpoint.time >= facts.now) return {};
    const auto age = static_cast<std::uint64_t>(facts.now.ms) - static_cast<std::uint64_t>(checkpoint.time.ms);
    if (age <= limit) return {};
    return fail(ErrorKind::unavailable, "device.checkpoint.stale",
                std::to_string(age / 1000) + " s old, at most " + std::to_string(limit / 1000) + " s");
}

Result<ledger::ReleaseRecord> checkState(const ledger::KnownEpochs& epochs, const Bundle& bundle,
                                         const SeenCheckpoint& checkpoint)
{
    auto root = ledger::verifyFacts(bundle.state, checkpoint);
    if (!root) return fail(root.error());
    if (auto office = ledger::verifyInOffice(epochs, bundle.state); !office) return fail(office.error());
    return ledger::verifyReleaseStatus(bundle);
}

Result<ledger::VerifiedRelease> checkManifest(const DeviceFacts& facts, const Bundle& bundle,
                                              const ledger::ReleaseRecord& record)
{
    return ledger::verifyManifest(facts.anchor, bundle, record);
}

Result<ledger::Target> checkTarget(const DeviceFacts& facts, const ledger::VerifiedRelease& release)
{
    if (release.manifest.model != facts.anchor.model) {
        return fail(ErrorKind::refused, "device.target.other-model",
                    release.manifest.model.slug + " instead of " + facts.anchor.model.slug);
    }
    const auto* target = release.manifest.targetFor(facts.hardwareClass);
    if (target == nullptr) {
        return fail(ErrorKind::refused, "device.target.other-hardware", "nothing for " + facts.hardwareClass);
    }
    if (target->size > facts.limits.maxTarget) {
        return fail(ErrorKind::refused, "device.target.too-large",
                    std::to_string(target->size) + " bytes, at most " + std::to_string(facts.limits.maxTarget));
    }
    if (!isInside(target->bootCheck)) {
        return fail(ErrorKind::refused, "device.target.boot-check-outside", target->bootCheck);
    }
    const auto& installed = facts.state.slot(facts.state.active);
    if (installed && installed->kind != target->kind) {
        return fail(ErrorKind::refused, "device.target.other-kind", "an image and a tree do not replace each other");
    }
    return *target;
}

Status checkVersion(const DeviceFacts& facts, const ReleaseId& release, const ledger::Target& target)
{
    const auto& installed = facts.state.slot(facts.state.active);
    if (installed && target.version <= installed->version) {
        return fail(ErrorKind::refused, "device.version.not-newer",
                    target.version.text + ", installed is " + installed->version.text);
    }
    if (target.rollbackIndex < facts.state.rollbackIndex) {
        return fail(ErrorKind::refused, "device.version.rollback-index",
                    std::to_string(target.rollbackIndex) + ", at least " + std::to_string(facts.state.rollbackIndex));
    }
    // One that is under way and has moved on since it was last begun costs no further attempt.
    const auto& underWay = facts.state.installation;
    const bool continuesOne = underWay && underWay->release == release && !underWay->started;
    const auto attempts = facts.state.attemptsOf(release);
    if (attempts >= facts.limits.attempts && !(continuesOne && attempts == facts.limits.attempts)) {
        return fail(ErrorKind::refused, "device.version.attempts-used-up",
                    std::to_string(facts.limits.attempts) + " attempts");
    }
    return {};
}

Status checkApprovals(const DeviceFacts& facts, const Bundle& bundle, const ledger::ReleaseRecord& record)
{
    auto known = epochsOf(facts.anchor, facts.state);
    if (!known) return fail(known.error());
    return ledger::verifyBundleApprovals(facts.anchor, facts.askedWith.value_or(*known), bundle, record);
}

Result<ledger::Artifact> checkBase(const DeviceFacts& facts, const ledger::VerifiedRelease& release,
                                   const ledger::Target& target, bool withDeltas, const std::vector<PayloadRef>& except)
{
    const auto& installed = facts.state.slot(facts.state.active);
    const auto& begun = facts.state.installation;
    const ledger::Artifact* best = nullptr;
    bool overLimit = false;
    for (const auto& artifact : release.artifacts) {
        if (artifact.target != target.hash || artifact.payload != artifact.plaintext) continue;
        if (std::ranges::find(except, artifact.payload) != except.end()) continue;
        switch (artifact.kind) {
        case ledger::ArtifactKind::full:
        case ledger::ArtifactKind::tree:
            if (artifact.base) continue;
            break;
        case ledger::ArtifactKind::delta:
            if (!withDeltas || !installed || !artifact.base || *artifact.base != installed->hash ||
                artifact.baseSize != installed->size) {
                continue;
            }
            break;
        case ledger::ArtifactKind::configuration:
        case ledger::ArtifactKind::application: continue;
        }
        if (artifact.payload.size > facts.limits.maxPayload || artifact.decoderMemory > facts.limits.decoder.maxMemory) {
            overLimit = true;
            continue;
        }
        if (begun && begun->decoded && begun->target == target.hash && begun->payload == artifact.payload) return artifact;
        if (best == nullptr || artifact.payload.size < best->payload.size) best = &artifact;
    }
    if (best != nullptr) return *best;
    if (overLimit) {
        return fail(ErrorKind::refused, "device.artifact.too-large",
                    "payload up to " + std::to_string(facts.limits.maxPayload) + " bytes, decoder up to " +
                        std::to_string(facts.limits.decoder.maxMemory));
    }
    return fail(ErrorKind::refused, "device.artifact.none",
                "no full artifact, no delta from " +
                    (installed ? installed->hash.shortHex() : std::string("an empty slot")));
}

Assessment assess(const DeviceFacts& facts, const ReleaseId& wanted, BytesView encoded)
{
    Steps steps(facts, wanted, encoded);
    if (steps.proveChain() && steps.proveRelease() && steps.proveTarget() && steps.proveVersion() &&
        steps.proveApprovals()) {
        steps.chooseArtifact();
    }
    return steps.take();
}

Assessment assessAgain(const DeviceFacts& facts, const ReleaseId& wanted, BytesView encoded)
{
    Steps steps(facts, wanted, encoded);
    if (steps.proveChain() && steps.proveRelease() && steps.proveTarget()) steps.proveApprovals();
    return steps.take();
}

bool remember(DeviceState& state, const Assessment& assessment)
{
    bool changed = false;
    const auto take = [&](auto& known, const auto& proven) {
        if (known == proven) return;
        known = proven;
        changed = true;
    };
    if (assessment.epochs) {
        take(state.epochs, assessment.epochs);
        if (state.following && state.following->progress() <= state.epochs->progress()) state.following.reset();
    }
    if (const auto& proven = assessment.checkpoint) {
        if (!state.seen || state.seen->size < proven->size ||
            (state.seen->size == proven->size && state.seen->time < proven->time)) {
            state.seen = *proven;
            changed = true;
        }
        if (state.time < proven->time) {
            state.time = proven->time;
            changed = true;
        }
    }
    return changed;
}

bool isOver(const Error& refusal)
{
    return refusal.code == "ledger.bundle.rejected" || refusal.code == "ledger.bundle.recalled" ||
           refusal.code == "ledger.bundle.withdrawn";
}

Fault faultOf(Step step, const Error& refusal)
{
    // Not now, or a gateway that lags behind: nobody's fault. So is what our own disk or memory did.
    if (refusal.kind != ErrorKind::invalid && refusal.kind != ErrorKind::refused && refusal.kind != ErrorKind::denied) {
        return Fault::none;
    }
    // Proven by the chain, and refused because of what this device is or was told: a gateway that shows it is honest.
    for (const auto* code :
         {"device.epochs.rollback", "ledger.bundle.checkpoint-rollback", "ledger.bundle.not-approved",
          "ledger.bundle.withdrawn", "ledger.bundle.recalled", "ledger.bundle.suspended", "ledger.bundle.rejected",
          "ledger.bundle.wrong-model", "ledger.bundle.wrong-owner", "ledger.bundle.not-delegated",
          "ledger.bundle.vendor-root-unknown", "ledger.bundle.too-few-checkers", "ledger.bundle.quorum-mismatch",
          "ledger.bundle.epoch-unknown"}) {
        if (refusal.code == code) return Fault::none;
    }
    switch (step) {
    case Step::limits:
    case Step::epochs:
    case Step::checkpoint:
    case Step::state:
    case Step::manifest:
    case Step::approvals:
    case Step::payload: return Fault::gateway;
    case Step::readBack: return Fault::device;
    case Step::target:
    case Step::version:
    case Step::base:
    case Step::newestCheckpoint:
    case Step::switchSlot: return Fault::none;
    }
    return Fault::none;
}

}  // namespace quorate::device
