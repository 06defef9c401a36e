// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/proofs.h"

#include "core/node/ledger_reader.h"

namespace quorate::node {

Result<ledger::ProvenState> proveState(ChainHost& host, const std::vector<Bytes>& keys, std::uint64_t consistentFrom)
{
    auto& application = host.application();
    const auto& newest = host.checkpoints().newest();
    if (!newest) return fail(ErrorKind::unavailable, "node.proof.no-checkpoint");
    const std::uint64_t size = newest->checkpoint.head.size;
    ledger::ProvenState proven;
    proven.checkpoint = newest->text;
    auto leaf = application.leaf(LeafIndex(size - 1));
    if (!leaf) return fail(leaf.error());
    proven.lastLeaf = std::move(*leaf);
    auto inclusion = codec::inclusionProof(application.logNodes(), size - 1, size);
    if (!inclusion) return fail(inclusion.error());
    proven.inclusion = std::move(*inclusion);
    if (consistentFrom > 0 && consistentFrom <= size) {
        auto consistency = codec::consistencyProof(application.logNodes(), consistentFrom, size);
        if (!consistency) return fail(consistency.error());
        proven.consistentFrom = consistentFrom;
        proven.consistency = std::move(*consistency);
    }
    auto looked = application.lookAt(newest->height, [&](const ChainApplication::Past& past) -> Status {
        for (const auto& key : keys) {
            auto value = past.state.get(key);
            if (!value) return fail(value.error());
            if (!*value) return fail(ErrorKind::notFound, "node.proof.absent", std::string(textOf(key)));
            proven.facts.push_back({key, std::move(**value), past.map.prove(key)});
        }
        return {};
    });
    if (!looked) return fail(looked.error());
    return proven;
}

Result<ledger::Bundle> makeBundle(ChainHost& host, const ReleaseId& id, std::uint64_t consistentFrom)
{
    const LedgerReader reader(host.application().state());
    auto record = reader.release(id);
    if (!record) return fail(record.error());
    auto manifest = reader.signedManifest(id);
    if (!manifest) return fail(manifest.error());
    auto model = reader.model(record->model);
    if (!model) return fail(model.error());
    ledger::Bundle bundle;
    bundle.manifest = std::move(*manifest);
    for (std::uint32_t n = 0; n < record->addedArtifacts; ++n) {
        auto raw = host.application().state().get(ledger::key::artifact(id, n));
        if (!raw) return fail(raw.error());
        if (!*raw) continue;
        auto added = ledger::AddArtifact::decode(**raw);
        if (!added) return fail(added.error());
        bundle.addedArtifacts.push_back(std::move(*added));
    }
    for (const auto& vote : record->votes) {
        if (vote.verdict == ledger::Verdict::approve) bundle.approvals.push_back({vote.member, vote.signature});
    }
    auto checkers = reader.signedEpochs(ledger::Role::checker);
    if (!checkers) return fail(checkers.error());
    bundle.checkerEpochs = std::move(*checkers);
    auto validators = reader.signedEpochs(ledger::Role::validator);
    if (!validators) return fail(validators.error());
    bundle.validatorEpochs = std::move(*validators);
    std::vector<Bytes> keys{ledger::key::release(id), ledger::key::model(record->model),
                            ledger::key::member(record->publisher)};
    if (model->owner != record->publisher) keys.push_back(ledger::key::member(model->owner));
    auto state = proveState(host, keys, consistentFrom);
    if (!state) return fail(state.error());
    bundle.state = std::move(*state);
    return bundle;
}

Result<ledger::AnchorRelease> makeAnchor(ChainHost& release, const std::vector<Bytes>& keys)
{
    auto proven = proveState(release, keys);
    if (!proven) return fail(proven.error());
    ledger::AnchorRelease anchor;
    anchor.checkpoint = std::move(proven->checkpoint);
    anchor.lastLeaf = std::move(proven->lastLeaf);
    anchor.inclusion = std::move(proven->inclusion);
    anchor.facts = std::move(proven->facts);
    return anchor;
}

Result<ledger::TrustAnchor> makeTrustAnchor(ChainHost& host, const ledger::ModelId& id, std::uint64_t stalenessLimitMs)
{
    const LedgerReader reader(host.application().state());
    auto model = reader.model(id);
    if (!model) return fail(model.error());
    auto owner = reader.member(model->owner);
    if (!owner) return fail(owner.error());
    auto checkers = reader.currentEpoch(ledger::Role::checker);
    if (!checkers) return fail(checkers.error());
    auto validators = reader.currentEpoch(ledger::Role::validator);
    if (!validators) return fail(validators.error());
    ledger::TrustAnchor anchor;
    anchor.consortium = host.application().parameters().consortium;
    anchor.model = id;
    anchor.vendor = model->owner;
    for (const auto& key : owner->keys) {
        if (key.lastTrusted) continue;
        if (key.purpose == ledger::KeyPurpose::root) anchor.vendorRootKeys.push_back(key.key);
        if (key.purpose == ledger::KeyPurpose::release) anchor.vendorReleaseKeys.push_back(key.key);
    }
    anchor.checkers = std::move(*checkers);
    anchor.validators = std::move(*validators);
    auto minimum = host.application().state().get(ledger::key::minimumCheckers());
    if (minimum && *minimum) anchor.minimumCheckers = static_cast<std::uint32_t>(ledger::decodeNumber(**minimum).value_or(1));
    anchor.stalenessLimitMs = stalenessLimitMs;
    return anchor;
}

}  // namespace quorate::node
