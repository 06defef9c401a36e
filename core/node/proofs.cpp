// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/proofs.h"

#include "core/node/ledger_reader.h"

namespace quorate::node {

Status underCheckpoint(ChainHost& host, std::uint64_t consistentFrom,
                       const std::function<Status(const ledger::BundleSource&)>& use)
{
    auto& application = host.application();
    const auto& newest = host.checkpoints().newest();
    if (!newest) return fail(ErrorKind::unavailable, "node.proof.no-checkpoint");
    const std::uint64_t size = newest->checkpoint.head.size;
    auto leaf = application.leaf(LeafIndex(size - 1));
    if (!leaf) return fail(leaf.error());
    auto inclusion = codec::inclusionProof(application.logNodes(), size - 1, size);
    if (!inclusion) return fail(inclusion.error());
    codec::LogProof consistency;
    if (consistentFrom > size) consistentFrom = 0;
    if (consistentFrom > 0) {
        auto proof = codec::consistencyProof(application.logNodes(), consistentFrom, size);
        if (!proof) return fail(proof.error());
        consistency = std::move(*proof);
    }
    return application.lookAt(newest->height, [&](const ChainApplication::Past& past) -> Status {
        return use(ledger::BundleSource{past.state, [&](BytesView key) { return past.map.prove(key); }, newest->text,
                                        std::move(*leaf), std::move(*inclusion), consistentFrom,
                                        std::move(consistency)});
    });
}

namespace {

template <class T>
Result<T> built(ChainHost& host, std::uint64_t consistentFrom,
                const std::function<Result<T>(const ledger::BundleSource&)>& build)
{
    Result<T> outcome = fail(ErrorKind::internal, "node.proof");
    auto looked = underCheckpoint(host, consistentFrom, [&](const ledger::BundleSource& source) -> Status {
        outcome = build(source);
        return {};
    });
    if (!looked) return fail(looked.error());
    return outcome;
}

}  // namespace

Result<ledger::ProvenState> proveState(ChainHost& host, const std::vector<Bytes>& keys, std::uint64_t consistentFrom)
{
    return built<ledger::ProvenState>(host, consistentFrom, [&](const ledger::BundleSource& source) {
        return ledger::buildProvenState(source, keys);
    });
}

Result<ledger::Bundle> makeBundle(ChainHost& host, const ReleaseId& id, std::uint64_t consistentFrom)
{
    return built<ledger::Bundle>(host, consistentFrom, [&](const ledger::BundleSource& source) -> Result<ledger::Bundle> {
        auto bundle = ledger::buildBundle(source, id);
        if (!bundle) return bundle;
        auto epochs = ledger::EpochHistory::read(source.state);
        if (!epochs) return fail(epochs.error());
        auto answer = ledger::answerFor(source.state, *epochs, *std::move(bundle), std::nullopt);
        if (!answer) return fail(answer.error());
        auto* complete = std::get_if<ledger::Bundle>(&*answer);
        if (!complete) return fail(ErrorKind::refused, "ledger.bundle.too-large", "the epochs since the founding");
        return std::move(*complete);
    });
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
