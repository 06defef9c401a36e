// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/bundle_builder.h"

#include <algorithm>

namespace quorate::ledger {

namespace {

constexpr std::size_t maxConsistencySize = 4096;  // 64 hashes and the size that they begin at, as they are encoded

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

}  // namespace

Result<std::vector<SignedEpoch>> listSignedEpochs(const StateView& state, Role role)
{
    auto raw = state.get(key::currentEpoch(role));
    if (!raw) return fail(raw.error());
    const auto current = *raw ? decodeNumber(**raw) : Result<std::uint64_t>(0);
    if (!current) return fail(ErrorKind::corrupt, "ledger.state.corrupt", "epoch/" + std::string(toString(role)));
    std::vector<SignedEpoch> epochs;
    for (std::uint64_t n = 1; n <= *current; ++n) {
        auto epoch = stored<SignedEpoch>(state, key::signedEpoch(role, EpochNumber(n)), "ledger.state.absent");
        if (!epoch) return fail(epoch.error());
        epochs.push_back(*std::move(epoch));
    }
    return epochs;
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
    bundle.checkerEpochs = source.checkerEpochs;
    bundle.validatorEpochs = source.validatorEpochs;
    if (bundle.checkerEpochs.empty() && bundle.validatorEpochs.empty()) {
        auto checkers = listSignedEpochs(source.state, Role::checker);
        if (!checkers) return fail(checkers.error());
        auto validators = listSignedEpochs(source.state, Role::validator);
        if (!validators) return fail(validators.error());
        bundle.checkerEpochs = *std::move(checkers);
        bundle.validatorEpochs = *std::move(validators);
    }
    auto proven = buildProvenState(source, std::move(facts));
    if (!proven) return fail(proven.error());
    bundle.state = *std::move(proven);
    // Each device is shown that the log only grew since it looked last: there has to be room for that in what is kept for all.
    const std::size_t most = source.consistentFrom > 0 ? maxBundleSize : maxBundleSize - maxConsistencySize;
    if (const std::size_t size = bundle.encode().size(); size > most) {
        return fail(ErrorKind::refused, "ledger.bundle.too-large", std::to_string(size));
    }
    return bundle;
}

}  // namespace quorate::ledger
