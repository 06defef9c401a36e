// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/bundle_builder.h"

#include "core/ledger/bundle_codec.h"

namespace quorate::ledger {

namespace {

constexpr std::size_t maxConsistencySize = 4096;  // 64 hashes and the size that they begin at, as they are encoded
constexpr std::size_t maxFormerSize = 16 * 1024;  // 64 checkers and 64 hashes
constexpr std::size_t maxListHeads = 16;          // of a document of handovers

template <class T>
Result<T> stored(const StateView& state, const Bytes& key, std::string_view absent)
{
    auto raw = state.get(key);
    if (!raw) return fail(raw.error());
    if (!*raw) return fail(ErrorKind::notFound, absent, std::string(textOf(key)));
    auto value = T::decode(**raw);
    if (!value) {
        return fail(ErrorKind::corrupt, "ledger.state.corrupt", std::string(textOf(key)) + ": " + toString(value.error()));
    }
    return value;
}

// Devices take added artifacts only from release keys that are active now; the others stay behind.
Result<std::vector<AddArtifact>> usableArtifacts(const StateView& state, const ReleaseRecord& record,
                                                 const ModelRecord& model)
{
    std::vector<KeyId> active;
    for (const MemberId& id : {record.publisher, model.owner}) {
        auto member = stored<MemberRecord>(state, key::member(id), "ledger.state.absent");
        if (!member) return fail(member.error());
        for (const auto& k : member->activeKeys(KeyPurpose::release)) active.push_back(crypto::keyIdOf(k));
    }
    std::vector<AddArtifact> usable;
    for (std::uint32_t n = 0; n < record.addedArtifacts; ++n) {
        auto added = stored<AddArtifact>(state, key::artifact(record.id, n), "ledger.state.absent");
        if (!added) return fail(added.error());
        if (std::ranges::find(active, added->signature.keyId) != active.end()) usable.push_back(*std::move(added));
    }
    return usable;
}

Status addWhatInstallingNeeds(const StateView& state, const ReleaseRecord& record, Bundle& bundle,
                              std::vector<Bytes>& facts)
{
    auto model = stored<ModelRecord>(state, key::model(record.model), "ledger.state.absent");
    if (!model) return fail(model.error());
    auto artifacts = usableArtifacts(state, record, *model);
    if (!artifacts) return fail(artifacts.error());
    bundle.addedArtifacts = *std::move(artifacts);
    for (const StandingVote& vote : record.votes) {
        if (vote.verdict == Verdict::approve) bundle.approvals.push_back({vote.member, vote.signature});
    }
    facts.push_back(key::model(record.model));
    facts.push_back(key::member(record.publisher));
    facts.push_back(key::member(model->owner));
    auto links = state.get(key::rootLinks(model->owner));
    if (!links) return fail(links.error());
    if (*links) facts.push_back(key::rootLinks(model->owner));
    return {};
}

Result<EpochNumber> currentEpoch(const StateView& state, Role role)
{
    auto raw = state.get(key::currentEpoch(role));
    if (!raw) return fail(raw.error());
    const auto current = *raw ? decodeNumber(**raw) : Result<std::uint64_t>(0);
    if (!current) return fail(ErrorKind::corrupt, "ledger.state.corrupt", "epoch/" + std::string(toString(role)));
    return EpochNumber(*current);
}

// Those after `from` up to `to`, as many as fit into `room` bytes.
Result<std::vector<SignedEpoch>> epochsAfter(const StateView& state, Role role, EpochNumber from, EpochNumber to,
                                             std::size_t room)
{
    std::vector<SignedEpoch> epochs;
    if (from >= to) return epochs;
    auto before = stored<Epoch>(state, key::epoch(role, from), "ledger.state.absent");
    if (!before) return fail(before.error());
    for (EpochNumber n = from.next(); n <= to; n = n.next()) {
        auto epoch = stored<SignedEpoch>(state, key::signedEpoch(role, n), "ledger.state.absent");
        if (!epoch) return fail(epoch.error());
        SignedEpoch next = withQuorum(*before, *std::move(epoch));
        const std::size_t size = next.encode().size();
        if (size > room) break;
        room -= size;
        before = next.epoch;
        epochs.push_back(std::move(next));
    }
    return epochs;
}

Result<FormerEpoch> formerEpoch(const StateView& state, const EpochHistory& history, const EpochPosition& known,
                                EpochNumber number)
{
    auto epoch = stored<Epoch>(state, key::epoch(Role::checker, number), "ledger.state.absent");
    if (!epoch) return fail(epoch.error());
    codec::MemoryLog log;
    for (std::uint64_t n = known.firstCheckers.value; n <= known.checkers.value; ++n) log.append(history.checkers[n]);
    auto proof = codec::inclusionProof(log, number.value - known.firstCheckers.value, log.size());
    if (!proof) return fail(proof.error());
    return FormerEpoch{*std::move(epoch), *std::move(proof)};
}

}  // namespace

Result<std::vector<SignedEpoch>> listSignedEpochs(const StateView& state, Role role)
{
    const auto current = currentEpoch(state, role);
    if (!current) return fail(current.error());
    return epochsAfter(state, role, EpochNumber(0), *current, SIZE_MAX);
}

Result<EpochHistory> EpochHistory::read(const StateView& state, EpochHistory before)
{
    for (const auto& [role, hashes] : {std::pair(Role::checker, &before.checkers), std::pair(Role::validator, &before.validators)}) {
        const auto current = currentEpoch(state, role);
        if (!current) return fail(current.error());
        for (EpochNumber n(hashes->size()); n <= *current; n = n.next()) {
            auto epoch = stored<Epoch>(state, key::epoch(role, n), "ledger.state.absent");
            if (!epoch) return fail(epoch.error());
            hashes->push_back(codec::leafHash(epoch->encode()));
        }
    }
    return before;
}

bool EpochHistory::contains(const EpochPosition& position) const
{
    if (position.checkers.value >= checkers.size() || position.validators.value >= validators.size() ||
        position.firstCheckers > position.checkers || validators[position.validators.value] != position.validatorLeaf) {
        return false;
    }
    codec::LogFrontier log;
    for (std::uint64_t n = position.firstCheckers.value; n <= position.checkers.value; ++n) log.append(checkers[n]);
    return log.root() == position.checkerLog;
}

Result<std::variant<Bundle, Handovers>> answerFor(const StateView& state, const EpochHistory& history, Bundle bundle,
                                                  const std::optional<EpochPosition>& known)
{
    if (known && !history.contains(*known)) {
        const bool isAhead = known->checkers.value >= history.checkers.size() || known->validators.value >= history.validators.size();
        return fail(isAhead ? ErrorKind::unavailable : ErrorKind::conflict, "ledger.bundle.other-epochs",
                    "checkers " + std::to_string(known->checkers.value) + ", validators " +
                        std::to_string(known->validators.value));
    }
    const EpochPosition from = known.value_or(EpochPosition{});
    const EpochNumber checkers(history.checkers.size() - 1);
    const EpochNumber validators(history.validators.size() - 1);
    std::size_t room = maxBundleSize - maxListHeads;
    auto validatorSteps = epochsAfter(state, Role::validator, from.validators, validators, room);
    if (!validatorSteps) return fail(validatorSteps.error());
    for (const auto& step : *validatorSteps) room -= step.encode().size();
    auto checkerSteps = epochsAfter(state, Role::checker, from.checkers, checkers, room);
    if (!checkerSteps) return fail(checkerSteps.error());
    const bool isAll = from.validators.value + validatorSteps->size() == validators.value &&
                       from.checkers.value + checkerSteps->size() == checkers.value;
    Handovers handovers{*std::move(checkerSteps), *std::move(validatorSteps)};
    if (!isAll) return handovers;

    const auto record = factOf<ReleaseRecord>(bundle.state, key::release(bundle.release()));
    if (!record) return fail(record.error());
    const EpochNumber number = record->checkerEpoch;
    if (record->status == ReleaseStatus::approved && number >= from.firstCheckers && number < from.checkers) {
        auto former = formerEpoch(state, history, from, number);
        if (!former) return fail(former.error());
        bundle.formerCheckers = *std::move(former);
    }
    bundle.checkerEpochs = handovers.checkers;
    bundle.validatorEpochs = handovers.validators;
    if (bundle.encode().size() > maxBundleSize) return handovers;
    return bundle;
}

Result<ProvenState> buildProvenState(const BundleSource& source, std::vector<Bytes> keys)
{
    std::ranges::sort(keys, BytesLess());
    keys.erase(std::ranges::unique(keys, [](const Bytes& a, const Bytes& b) { return equal(a, b); }).begin(), keys.end());
    ProvenState proven{source.checkpoint, source.lastLeaf, source.inclusion, source.consistentFrom, source.consistency, {}};
    for (const Bytes& key : keys) {
        auto value = source.state.get(key);
        if (!value) return fail(value.error());
        if (!*value) return fail(ErrorKind::notFound, "ledger.bundle.missing-fact", std::string(textOf(key)));
        proven.facts.push_back({key, **std::move(value), source.prove(key)});
    }
    return proven;
}

Result<Bundle> buildBundle(const BundleSource& source, const ReleaseId& id)
{
    auto record = stored<ReleaseRecord>(source.state, key::release(id), "ledger.release.unknown");
    if (!record) return fail(record.error());
    if (record->status == ReleaseStatus::open) {
        return fail(ErrorKind::refused, "ledger.bundle.not-approved", std::string(toString(record->status)));
    }
    auto manifest = stored<SignedManifest>(source.state, key::manifest(id), "ledger.state.absent");
    if (!manifest) return fail(manifest.error());

    Bundle bundle;
    bundle.manifest = *std::move(manifest);
    std::vector<Bytes> facts{key::release(id)};
    if (record->status == ReleaseStatus::approved) {
        if (auto added = addWhatInstallingNeeds(source.state, *record, bundle, facts); !added) return fail(added.error());
    }
    for (const Role role : {Role::checker, Role::validator}) {
        const auto current = currentEpoch(source.state, role);
        if (!current) return fail(current.error());
        facts.push_back(key::epoch(role, *current));
    }
    auto proven = buildProvenState(source, std::move(facts));
    if (!proven) return fail(proven.error());
    bundle.state = *std::move(proven);
    // What a device is shown beside it: that the log only grew since it looked last, and former checkers.
    const std::size_t most = maxBundleSize - maxFormerSize - (source.consistentFrom > 0 ? 0 : maxConsistencySize);
    if (const std::size_t size = bundle.encode().size(); size > most) {
        return fail(ErrorKind::refused, "ledger.bundle.too-large", std::to_string(size));
    }
    return bundle;
}

}  // namespace quorate::ledger
