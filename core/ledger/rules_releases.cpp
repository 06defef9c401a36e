// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/rule_context.h"
#include "core/ledger/votes.h"

#include <algorithm>

namespace quorate::ledger {

namespace {

// Of an artifact or a document, in bytes: what the members' nodes can hold and pass on.
constexpr std::uint64_t maxPayload = std::uint64_t{4} << 30;

// Neither publisher nor owner nor delegate may judge a release.
bool isInterested(const ModelRecord& model, const MemberId& publisher, const MemberId& member)
{
    return member == publisher || model.mayPublish(member);
}

Result<Manifest> storedManifest(const RuleContext& context, const ReleaseId& id)
{
    auto stored = context.must<SignedManifest>(key::manifest(id));
    if (!stored) return fail(stored.error());
    auto manifest = Manifest::decode(stored->manifest);
    if (!manifest) return RuleContext::corrupt(key::manifest(id), manifest.error());
    return manifest;
}

Event& tellOf(RuleContext& context, Event::Kind kind, const ReleaseRecord& record)
{
    Event& event = context.tell(kind);
    event.release = record.id;
    event.model = record.model;
    return event;
}

// A final release no longer stands in the way of another one of the same target.
Status freeTargets(RuleContext& context, const ReleaseRecord& record)
{
    auto manifest = storedManifest(context, record.id);
    if (!manifest) return fail(manifest.error());
    for (const Target& target : manifest->targets) context.erase(key::duplicate(record.model, target.hash));
    return {};
}

std::optional<Event::Kind> eventOf(ReleaseStatus status)
{
    switch (status) {
    case ReleaseStatus::open: return std::nullopt;
    case ReleaseStatus::approved: return Event::Kind::releaseApproved;
    case ReleaseStatus::suspended: return Event::Kind::releaseSuspended;
    case ReleaseStatus::rejected: return Event::Kind::releaseRejected;
    case ReleaseStatus::recalled: return Event::Kind::releaseRecalled;
    case ReleaseStatus::withdrawn: return Event::Kind::releaseWithdrawn;
    }
    return std::nullopt;
}

ReleaseStatus statusOf(const ReleaseRecord& record)
{
    if (record.rejections() > record.checkers - record.required) {
        return record.everApproved ? ReleaseStatus::recalled : ReleaseStatus::rejected;
    }
    if (record.approvals() >= record.required) return ReleaseStatus::approved;
    return record.everApproved ? ReleaseStatus::suspended : ReleaseStatus::open;
}

// Takes the status, tells of a change, and stores the record.
Status settle(RuleContext& context, ReleaseRecord record, ReleaseStatus status)
{
    if (status != record.status) {
        record.status = status;
        record.decidedAt = context.now;
        if (status == ReleaseStatus::approved) record.everApproved = true;
        if (const auto kind = eventOf(status)) {
            Event& event = tellOf(context, *kind, record);
            event.member = context.member->id;
            if (status == ReleaseStatus::withdrawn) event.text = record.withdrawReason;
        }
        if (isFinal(status)) {
            if (auto freed = freeTargets(context, record); !freed) return freed;
        }
    }
    context.set(key::release(record.id), record.encode());
    return {};
}

// k and q of a new release.
Result<ReleaseRecord> frozenPolicy(const RuleContext& context, const Manifest& manifest, const ModelRecord& model)
{
    auto epoch = context.currentEpoch(Role::checker);
    if (!epoch) return fail(epoch.error());
    const auto minimum = context.number(key::minimumCheckers());
    if (!minimum) return fail(minimum.error());
    ReleaseRecord record;
    record.checkerEpoch = epoch->number;
    record.checkers = static_cast<std::uint32_t>(epoch->members.size());
    if (record.checkers < *minimum) {
        return refuse("ledger.policy.too-few-checkers",
                      std::to_string(record.checkers) + " of at least " + std::to_string(*minimum));
    }
    const auto policy = context.number(key::minimumApprovals());
    if (!policy) return fail(policy.error());
    auto required = requiredApprovals(record.checkers,
                                      std::max(manifest.minimumApprovals, static_cast<std::uint32_t>(*policy)));
    if (!required) return fail(required.error());
    for (const EpochMember& place : epoch->members) {
        if (isInterested(model, manifest.publisher, place.member)) record.excluded.push_back(place.member);
    }
    const std::uint32_t voters = record.checkers - static_cast<std::uint32_t>(record.excluded.size());
    if (*required > voters) {
        return refuse("ledger.policy.impossible", std::to_string(*required) + " approvals of " + std::to_string(voters) +
                                                      " checkers without an interest");
    }
    record.required = *required;
    return record;
}

Status checkManifest(const RuleContext& context, const SignedManifest& signedManifest, const Manifest& manifest,
                     const ModelRecord& model)
{
    if (!model.mayPublish(context.member->id)) return refuse("ledger.manifest.not-delegated", model.id.slug);
    const auto keys = context.member->activeKeys(KeyPurpose::release);
    if (auto status = signedManifest.verify(context.chain.consortium, keys); !status) return status;
    for (const Target& target : manifest.targets) {
        if (!std::ranges::binary_search(model.hardwareClasses, target.hardwareClass)) {
            return refuse("ledger.manifest.unknown-class", target.hardwareClass);
        }
        auto standing = context.state.get(key::duplicate(model.id, target.hash));
        if (!standing) return fail(standing.error());
        if (*standing) return refuse("ledger.release.duplicate-target", toHex(**standing));
    }
    return {};
}

std::vector<PayloadRef> payloadsOf(const Manifest& manifest)
{
    std::vector<PayloadRef> refs;
    for (const Artifact& artifact : manifest.artifacts) refs.push_back(artifact.payload);
    for (const Evidence& evidence : manifest.evidence) refs.push_back(evidence.document);
    return refs;
}

Status checkSizes(const std::vector<PayloadRef>& refs)
{
    for (const PayloadRef& ref : refs) {
        if (ref.size > maxPayload) {
            return refuse("ledger.artifact.too-large", std::to_string(ref.size) + " bytes, at most " + std::to_string(maxPayload));
        }
    }
    return {};
}

// The release of a transaction by its publisher or by the model's owner.
struct OwnRelease {
    ReleaseRecord record;
    ModelRecord model;
};

Result<OwnRelease> ownRelease(const RuleContext& context, const ReleaseId& id)
{
    auto record = context.need<ReleaseRecord>(key::release(id), "ledger.release.unknown", id.shortHex());
    if (!record) return fail(record.error());
    auto model = context.must<ModelRecord>(key::model(record->model));
    if (!model) return fail(model.error());
    if (context.member->id != record->publisher && context.member->id != model->owner) {
        return refuse("ledger.release.not-yours", record->publisher.slug);
    }
    return OwnRelease{*std::move(record), *std::move(model)};
}

Status checkVoter(const RuleContext& context, const CastVote& body, const ReleaseRecord& record)
{
    if (isFinal(record.status)) return refuse("ledger.release.final", std::string(toString(record.status)));
    if (body.epoch != record.checkerEpoch) {
        return refuse("ledger.vote.wrong-epoch", std::to_string(body.epoch.value) + " instead of " +
                                                     std::to_string(record.checkerEpoch.value));
    }
    auto epoch = context.must<Epoch>(key::epoch(Role::checker, record.checkerEpoch));
    if (!epoch) return fail(epoch.error());
    const EpochMember* place = epoch->find(context.member->id);
    if (!place) return refuse("ledger.vote.not-in-epoch", context.member->id.slug);
    const MemberKey* voteKey = context.member->find(place->key);
    if (!voteKey || !voteKey->active()) return refuse("ledger.vote.key-revoked", context.member->id.slug);
    auto model = context.must<ModelRecord>(key::model(record.model));
    if (!model) return fail(model.error());
    // Who had an interest at the publication never votes. Who has one now approves no more, but may reject: nobody is asked
    // before the owner names him a delegate, and it must not silence him.
    const bool now = body.verdict == Verdict::approve && isInterested(*model, record.publisher, context.member->id);
    if (now || std::ranges::binary_search(record.excluded, context.member->id)) {
        return refuse("ledger.vote.interested", context.member->id.slug);
    }
    const Bytes statement = voteStatement(context.chain.consortium, body.release, body.epoch, body.verdict);
    if (!crypto::verify(place->key, statement, body.statement)) {
        return refuse("ledger.vote.bad-statement", context.member->id.slug);
    }
    return {};
}

// An approval may become a rejection, never back.
Status placeVote(const RuleContext& context, const CastVote& body, ReleaseRecord& record)
{
    const StandingVote vote{context.member->id, body.verdict, body.statement, body.report,
                            body.reason,       body.accused, context.leaf};
    const auto standing = std::ranges::lower_bound(record.votes, vote.member, {}, &StandingVote::member);
    if (standing == record.votes.end() || standing->member != vote.member) {
        record.votes.insert(standing, vote);
        return {};
    }
    if (standing->verdict == body.verdict) return refuse("ledger.vote.repeated", std::string(toString(body.verdict)));
    if (standing->verdict == Verdict::reject) return refuse("ledger.vote.never-back", vote.member.slug);
    *standing = vote;
    return {};
}

}  // namespace

Status apply(RuleContext& context, const PublishRelease& body)
{
    auto manifest = Manifest::decode(body.manifest.manifest);
    if (!manifest) return fail(manifest.error());
    if (manifest->consortium != context.chain.consortium) {
        return refuse("ledger.manifest.wrong-consortium", manifest->consortium.shortHex());
    }
    if (manifest->publisher != context.member->id) {
        return refuse("ledger.manifest.wrong-publisher", manifest->publisher.slug);
    }
    const ReleaseId id = body.manifest.id();
    const auto known = context.exists(key::release(id));
    if (!known) return fail(known.error());
    if (*known) return refuse("ledger.release.exists", id.shortHex());
    auto model = context.need<ModelRecord>(key::model(manifest->model), "ledger.model.unknown", manifest->model.slug);
    if (!model) return fail(model.error());
    if (auto status = checkManifest(context, body.manifest, *manifest, *model); !status) return status;
    auto record = frozenPolicy(context, *manifest, *model);
    if (!record) return fail(record.error());
    const auto payloads = payloadsOf(*manifest);
    if (auto status = checkSizes(payloads); !status) return status;
    if (auto status = checkInlined(payloads, body.inlined); !status) return status;

    record->id = id;
    record->model = manifest->model;
    record->publisher = manifest->publisher;
    record->published = context.leaf;
    record->publishedAt = context.now;
    context.set(key::release(id), record->encode());
    context.set(key::manifest(id), body.manifest.encode());
    for (const Target& target : manifest->targets) {
        context.set(key::duplicate(manifest->model, target.hash), toBytes(id.view()));
    }
    storeInlined(context, body.inlined);
    tellOf(context, Event::Kind::releasePublished, *record).member = record->publisher;
    return {};
}

Status apply(RuleContext& context, const AddArtifact& body)
{
    auto own = ownRelease(context, body.release);
    if (!own) return fail(own.error());
    ReleaseRecord& record = own->record;
    if (record.status != ReleaseStatus::open && record.status != ReleaseStatus::approved) {
        return refuse("ledger.release.not-extendable", std::string(toString(record.status)));
    }
    if (record.addedArtifacts >= maxAddedArtifacts) {
        return refuse("ledger.artifact.too-many", std::to_string(maxAddedArtifacts));
    }
    auto manifest = storedManifest(context, body.release);
    if (!manifest) return fail(manifest.error());
    if (std::ranges::find(manifest->targets, body.artifact.target, &Target::hash) == manifest->targets.end()) {
        return refuse("ledger.artifact.unknown-target", body.artifact.target.shortHex());
    }
    const auto keys = context.member->activeKeys(KeyPurpose::release);
    if (auto status = verifyArtifact(context.chain.consortium, body, keys); !status) return status;
    bool duplicate = std::ranges::find(manifest->artifacts, body.artifact) != manifest->artifacts.end();
    for (std::uint32_t n = 0; n < record.addedArtifacts && !duplicate; ++n) {
        auto added = context.must<AddArtifact>(key::artifact(body.release, n));
        if (!added) return fail(added.error());
        duplicate = added->artifact == body.artifact;
    }
    if (duplicate) return refuse("ledger.artifact.duplicate", body.artifact.payload.root.shortHex());
    if (auto status = checkSizes({body.artifact.payload}); !status) return status;
    if (auto status = checkInlined({body.artifact.payload}, body.inlined); !status) return status;

    context.set(key::artifact(body.release, record.addedArtifacts), body.encode());
    ++record.addedArtifacts;
    context.set(key::release(body.release), record.encode());
    storeInlined(context, body.inlined);
    Event& event = tellOf(context, Event::Kind::artifactAdded, record);
    event.member = context.member->id;
    event.number = record.addedArtifacts - 1;
    return {};
}

Status apply(RuleContext& context, const CastVote& body)
{
    auto record = context.need<ReleaseRecord>(key::release(body.release), "ledger.release.unknown", body.release.shortHex());
    if (!record) return fail(record.error());
    if (auto status = checkVoter(context, body, *record); !status) return status;
    if (body.verdict == Verdict::reject && body.reason.empty()) return refuse("ledger.vote.reason-missing");
    if (body.accused) {
        auto accused = context.need<MemberRecord>(key::member(*body.accused), "ledger.member.unknown", body.accused->slug);
        if (!accused) return fail(accused.error());
    }
    if (auto status = placeVote(context, body, *record); !status) return status;

    Event& event = tellOf(context, Event::Kind::voteCast, *record);
    event.member = context.member->id;
    event.verdict = body.verdict;
    event.text = body.reason;
    const ReleaseStatus status = statusOf(*record);
    return settle(context, *std::move(record), status);
}

Status apply(RuleContext& context, const WithdrawRelease& body)
{
    auto own = ownRelease(context, body.release);
    if (!own) return fail(own.error());
    if (isFinal(own->record.status)) {
        return refuse("ledger.release.final", std::string(toString(own->record.status)));
    }
    if (body.reason.empty()) return refuse("ledger.release.reason-missing");
    own->record.withdrawReason = body.reason;
    return settle(context, std::move(own->record), ReleaseStatus::withdrawn);
}

Status voidSignatures(RuleContext& context, const MemberRecord& before, const MemberRecord& after)
{
    if (before.keys == after.keys) return {};
    std::vector<ReleaseRecord> standing;
    std::optional<Error> damage;
    const Status scanned = context.state.scan(bytesOf("release/"), [&](BytesView key, BytesView value) {
        auto record = ReleaseRecord::decode(value);
        if (!record) {
            damage = RuleContext::corrupt(toBytes(key), record.error()).value();
            return false;
        }
        if (!isFinal(record->status)) standing.push_back(*std::move(record));
        return true;
    });
    if (!scanned) return scanned;
    if (damage) return fail(*damage);

    for (ReleaseRecord& record : standing) {
        if (record.publisher == after.id) {
            auto stored = context.must<SignedManifest>(key::manifest(record.id));
            if (!stored) return fail(stored.error());
            const auto keys = after.trustedKeys(KeyPurpose::release, record.published);
            if (!stored->verify(context.chain.consortium, keys)) {
                record.withdrawReason = "release key revoked";
                if (auto status = settle(context, record, ReleaseStatus::withdrawn); !status) return status;
                continue;
            }
        }
        auto epoch = context.must<Epoch>(key::epoch(Role::checker, record.checkerEpoch));
        if (!epoch) return fail(epoch.error());
        const EpochMember* place = epoch->find(after.id);
        const MemberKey* voteKey = place ? after.find(place->key) : nullptr;
        if (!voteKey) continue;
        const auto dropped = std::erase_if(record.votes, [&](const StandingVote& vote) {
            return vote.member == after.id && !voteKey->trustedAt(vote.leaf);
        });
        if (dropped == 0) continue;
        const ReleaseStatus status = statusOf(record);
        if (auto settled = settle(context, record, status); !settled) return settled;
    }
    return {};
}

}  // namespace quorate::ledger
