// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/bundle.h"

#include "core/ledger/bundle_codec.h"
#include "core/ledger/votes.h"

namespace quorate::ledger {

namespace {

tl::unexpected<Error> refused(std::string_view code, std::string context = {})
{
    return fail(ErrorKind::refused, code, std::move(context));
}

std::string_view bundleCode(std::string_view checkpointCode)
{
    if (checkpointCode == "ledger.checkpoint.quorum") return "ledger.bundle.checkpoint-quorum";
    if (checkpointCode == "ledger.checkpoint.origin") return "ledger.bundle.checkpoint-origin";
    return "ledger.bundle.checkpoint-malformed";
}

std::string_view codeOf(ReleaseStatus status)
{
    switch (status) {
    case ReleaseStatus::suspended: return "ledger.bundle.suspended";
    case ReleaseStatus::rejected: return "ledger.bundle.rejected";
    case ReleaseStatus::recalled: return "ledger.bundle.recalled";
    case ReleaseStatus::withdrawn: return "ledger.bundle.withdrawn";
    default: return "ledger.bundle.not-approved";
    }
}

bool contains(const std::vector<crypto::PublicKey>& keys, const crypto::PublicKey& key)
{
    return std::ranges::find(keys, key) != keys.end();
}

// The burned-in root keys, and those that one of them named, or one that was so named, and so on.
std::vector<crypto::PublicKey> knownRoots(const TrustAnchor& anchor, const Bundle& bundle, const MemberId& owner)
{
    auto known = anchor.vendorRootKeys;
    const auto links = factOf<RootLinks>(bundle.state, key::rootLinks(owner));
    if (!links) return known;
    for (const RootLinks::Link& link : links->links) {   // in the order in which they came
        const Bytes statement = rootRotationStatement(anchor.consortium, owner, link.revision, link.to);
        if (contains(known, link.from) && crypto::verify(link.from, statement, link.signature)) known.push_back(link.to);
    }
    return known;
}

// A burned-in release key signed, or the owner is still the one whose root key is burned in or follows from that.
Status checkVendorKeys(const TrustAnchor& anchor, const Bundle& bundle, const MemberRecord& owner,
                       const std::vector<crypto::PublicKey>& trusted)
{
    for (const ManifestSignature& signature : bundle.manifest.signatures) {
        const auto key = std::ranges::find(trusted, signature.keyId, crypto::keyIdOf);
        if (key != trusted.end() && contains(anchor.vendorReleaseKeys, *key)) return {};
    }
    const auto roots = owner.activeKeys(KeyPurpose::root);
    const auto known = knownRoots(anchor, bundle, owner.id);
    if (std::ranges::any_of(roots, [&](const auto& root) { return contains(known, root); })) return {};
    return refused("ledger.bundle.vendor-root-unknown", owner.id.slug);
}

Status checkAdded(const TrustAnchor& anchor, const Bundle& bundle, const Manifest& manifest,
                  const MemberRecord& publisher, const MemberRecord& owner)
{
    auto keys = publisher.activeKeys(KeyPurpose::release);
    for (const auto& key : owner.activeKeys(KeyPurpose::release)) keys.push_back(key);
    for (const AddArtifact& added : bundle.addedArtifacts) {
        const bool listed = std::ranges::find(manifest.targets, added.artifact.target, &Target::hash) != manifest.targets.end();
        if (added.release != bundle.release() || !listed || !verifyArtifact(anchor.consortium, added, keys)) {
            return refused("ledger.bundle.artifact", added.artifact.payload.root.shortHex());
        }
    }
    return {};
}

// The checkers of a release: the newest known, later ones, or former ones that are proven to be in the log of those known.
Result<Epoch> checkersOf(const ConsortiumId& consortium, const KnownEpochs& known, const Bundle& bundle, EpochNumber number)
{
    if (number < known.checkers.number) {
        const auto& former = bundle.formerCheckers;
        if (!former || former->epoch.number != number || number < known.firstCheckers()) {
            return refused("ledger.bundle.epoch-unknown", std::to_string(number.value));
        }
        if (!verifyFormerEpoch(known, *former)) {
            return refused("ledger.bundle.epoch-chain", "checker epoch " + std::to_string(number.value) + " is another");
        }
        return former->epoch;
    }
    auto epochs = followEpochs(consortium, known.checkers, bundle.checkerEpochs);
    if (!epochs) return fail(epochs.error());
    const auto epoch = std::ranges::find(*epochs, number, &Epoch::number);
    if (epoch == epochs->end()) return refused("ledger.bundle.epoch-unknown", std::to_string(number.value));
    return std::move(*epoch);
}

Result<MemberRecord> provenMember(const Bundle& bundle, const MemberId& id)
{
    auto member = factOf<MemberRecord>(bundle.state, key::member(id));
    if (member && member->id != id) return refused("ledger.bundle.fact", id.slug);
    return member;
}

Result<ModelRecord> provenModel(const Bundle& bundle, const ModelId& id)
{
    auto model = factOf<ModelRecord>(bundle.state, key::model(id));
    if (model && model->id != id) return refused("ledger.bundle.fact", id.slug);
    return model;
}

}  // namespace

Result<std::vector<Epoch>> followEpochs(const ConsortiumId& consortium, const Epoch& from,
                                        const std::vector<SignedEpoch>& steps)
{
    std::vector<Epoch> epochs{from};
    for (const SignedEpoch& step : steps) {
        if (step.epoch.role != from.role) {
            return refused("ledger.bundle.epoch-chain", "ledger.epoch.role: " + std::string(toString(step.epoch.role)));
        }
        if (step.epoch.number <= epochs.back().number) continue;
        if (auto status = verifyEpochStep(consortium, epochs.back(), step); !status) {
            return refused("ledger.bundle.epoch-chain", toString(status.error()));
        }
        epochs.push_back(step.epoch);
    }
    return epochs;
}

Result<KnownEpochs> verifyEpochChains(const ConsortiumId& consortium, const KnownEpochs& known, const Bundle& bundle)
{
    return known.after(consortium, bundle.checkerEpochs, bundle.validatorEpochs);
}

Status verifyInOffice(const KnownEpochs& epochs, const ProvenState& state)
{
    for (const Epoch* epoch : {&epochs.checkers, &epochs.validators}) {
        auto inOffice = factOf<Epoch>(state, key::epoch(epoch->role, epoch->number));
        if (!inOffice) return fail(inOffice.error());
        if (*inOffice != *epoch) {
            return refused("ledger.bundle.epoch-chain", std::string(toString(epoch->role)) + " epoch " +
                                                            std::to_string(epoch->number.value) + " is another");
        }
    }
    return {};
}

Result<SeenCheckpoint> verifyCheckpoint(const TrustAnchor& anchor, const Epoch& validators, const ProvenState& state,
                                        const std::optional<SeenCheckpoint>& seen)
{
    const std::string origin = logOrigin({anchor.consortium, ChainKind::release});
    auto cosigned = verifyCosignedHead(state.checkpoint, origin, validators);
    if (!cosigned) return refused(bundleCode(cosigned.error().code), cosigned.error().context);
    const SeenCheckpoint checkpoint{cosigned->head.size, cosigned->head.root, cosigned->time};
    if (!seen || seen->size == 0) return checkpoint;
    const auto sizes = [&] { return std::to_string(checkpoint.size) + " after " + std::to_string(seen->size); };
    if (checkpoint.size < seen->size) return refused("ledger.bundle.checkpoint-rollback", sizes());
    if (checkpoint.size == seen->size) {
        if (checkpoint.root != seen->root) return refused("ledger.bundle.checkpoint-fork", sizes());
        return checkpoint;
    }
    if (state.consistentFrom != seen->size ||
        !codec::verifyConsistency(seen->size, seen->root, checkpoint.size, checkpoint.root, state.consistency)) {
        return refused("ledger.bundle.checkpoint-fork", sizes());
    }
    return checkpoint;
}

Result<Hash32> verifyFacts(const ProvenState& state, const SeenCheckpoint& checkpoint)
{
    if (checkpoint.size == 0 || !codec::verifyInclusion(codec::leafHash(state.lastLeaf), checkpoint.size - 1,
                                                        checkpoint.size, state.inclusion, checkpoint.root)) {
        return refused("ledger.bundle.last-leaf", std::to_string(checkpoint.size));
    }
    auto leaf = LogLeaf::decode(state.lastLeaf);
    if (!leaf) return refused("ledger.bundle.last-leaf", toString(leaf.error()));
    for (const AnchorRelease::Fact& fact : state.facts) {
        if (!codec::verifyPresent(leaf->stateRoot, fact.key, fact.value, fact.proof)) {
            return refused("ledger.bundle.fact", toHex(fact.key));
        }
    }
    return leaf->stateRoot;
}

Result<VerifiedState> verifyBundleState(const TrustAnchor& anchor, const Bundle& bundle,
                                        const std::optional<SeenCheckpoint>& seen)
{
    auto epochs = verifyEpochChains(anchor.consortium, anchor.epochs(), bundle);
    if (!epochs) return fail(epochs.error());
    auto checkpoint = verifyCheckpoint(anchor, epochs->validators, bundle.state, seen);
    if (!checkpoint) return fail(checkpoint.error());
    auto root = verifyFacts(bundle.state, *checkpoint);
    if (!root) return fail(root.error());
    if (auto office = verifyInOffice(*epochs, bundle.state); !office) return fail(office.error());
    return VerifiedState{*checkpoint, *std::move(epochs), *root};
}

Result<ReleaseRecord> verifyReleaseStatus(const Bundle& bundle)
{
    const ReleaseId id = bundle.release();
    auto record = factOf<ReleaseRecord>(bundle.state, key::release(id));
    if (!record) return fail(record.error());
    if (record->id != id) return refused("ledger.bundle.fact", id.shortHex());
    if (record->status != ReleaseStatus::approved) return refused(codeOf(record->status), id.shortHex());
    return record;
}

Result<VerifiedRelease> verifyManifest(const TrustAnchor& anchor, const Bundle& bundle, const ReleaseRecord& record)
{
    auto manifest = Manifest::decode(bundle.manifest.manifest);
    if (!manifest) return fail(manifest.error());
    if (bundle.release() != record.id || manifest->consortium != anchor.consortium ||
        manifest->model != record.model || manifest->publisher != record.publisher) {
        return refused("ledger.bundle.manifest-mismatch", record.id.shortHex());
    }
    const bool burnedIn = !anchor.model.slug.empty();
    if (burnedIn && manifest->model != anchor.model) return refused("ledger.bundle.wrong-model", manifest->model.slug);
    auto model = provenModel(bundle, manifest->model);
    if (!model) return fail(model.error());
    if (burnedIn && model->owner != anchor.vendor) return refused("ledger.bundle.wrong-owner", model->owner.slug);
    if (!model->mayPublish(manifest->publisher)) return refused("ledger.bundle.not-delegated", manifest->publisher.slug);
    auto publisher = provenMember(bundle, manifest->publisher);
    if (!publisher) return fail(publisher.error());
    auto owner = provenMember(bundle, model->owner);
    if (!owner) return fail(owner.error());

    const auto trusted = publisher->trustedKeys(KeyPurpose::release, record.published);
    if (auto status = bundle.manifest.verify(anchor.consortium, trusted); !status) return fail(status.error());
    if (burnedIn) {
        if (auto status = checkVendorKeys(anchor, bundle, *owner, trusted); !status) return fail(status.error());
    }
    if (auto status = checkAdded(anchor, bundle, *manifest, *publisher, *owner); !status) return fail(status.error());

    VerifiedRelease release{*std::move(manifest), record, *std::move(model), {}};
    release.artifacts = release.manifest.artifacts;
    for (const AddArtifact& added : bundle.addedArtifacts) release.artifacts.push_back(added.artifact);
    return release;
}

Status verifyBundleApprovals(const TrustAnchor& anchor, const KnownEpochs& known, const Bundle& bundle,
                             const ReleaseRecord& record)
{
    auto epoch = checkersOf(anchor.consortium, known, bundle, record.checkerEpoch);
    if (!epoch) return fail(epoch.error());
    const auto k = static_cast<std::uint32_t>(epoch->members.size());
    if (k < anchor.minimumCheckers) {
        return refused("ledger.bundle.too-few-checkers",
                       std::to_string(k) + " of at least " + std::to_string(anchor.minimumCheckers));
    }
    auto manifest = Manifest::decode(bundle.manifest.manifest);
    if (!manifest) return fail(manifest.error());
    auto required = requiredApprovals(k, manifest->minimumApprovals);
    // The consortium's policy may ask for more than the manifest, never for less.
    if (!required || record.checkers != k || record.required < *required || record.required > k) {
        return refused("ledger.bundle.quorum-mismatch",
                       std::to_string(record.required) + " of " + std::to_string(record.checkers));
    }
    auto model = provenModel(bundle, manifest->model);
    if (!model) return fail(model.error());
    for (const MemberSignature& approval : bundle.approvals) {
        // Delegates count as they were at the publication: a later one had no interest when he voted.
        if (approval.member == manifest->publisher || approval.member == model->owner ||
            std::ranges::binary_search(record.excluded, approval.member)) {
            return refused("ledger.approval.interested", approval.member.slug);
        }
    }
    return verifyApprovals(anchor.consortium, bundle.release(), *epoch, record.required, bundle.approvals);
}

}  // namespace quorate::ledger
