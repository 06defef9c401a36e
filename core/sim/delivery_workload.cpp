// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/delivery_workload.h"

#include "core/codec/merkle_map.h"
#include "core/crypto/pieces.h"
#include "core/crypto/sha256.h"
#include "core/ledger/bundle_builder.h"
#include "core/ledger/checkpoints.h"
#include "core/ledger/votes.h"
#include "core/node/ledger_reader.h"
#include "core/node/proofs.h"

#include <cstdlib>

namespace quorate::sim {
namespace {

using ledger::ChainKind;
using ledger::KeyPurpose;

// A chain without an engine: what is said here is accepted, or the simulation itself is wrong.
class Story {
public:
    explicit Story(const SimulatedConsortium& consortium)
        : m_consortium(consortium), m_parameters{consortium.genesis.id(), ChainKind::release}
    {
        state.put(ledger::genesisState(consortium.genesis, ChainKind::release));
        for (const auto& [key, value] : state.entries()) map.set(key, value);
    }
    void tell(const SimulatedMember& member, ledger::Body body)
    {
        const auto& key = member.key(KeyPurpose::transaction);
        const auto transaction =
            ledger::signTransaction(m_parameters.consortium, key, {ChainKind::release, m_sequences[key.id()]++, std::move(body)});
        auto applied = ledger::applyTransaction(m_parameters, state, LeafIndex(log.size()), transaction.encoded);
        if (!applied) std::abort();
        state.put(applied->changes);
        for (const auto& [changed, value] : applied->changes) {
            if (value) map.set(changed, *value);
            else map.erase(changed);
        }
        lastLeaf = ledger::LogLeaf{transaction.id, crypto::sha256(transaction.encoded), map.root()}.encode();
        log.append(codec::leafHash(lastLeaf));
    }
    // Cosigned by all validators of the genesis.
    [[nodiscard]] std::string checkpoint() const
    {
        codec::Checkpoint out{{ledger::logOrigin(m_parameters), log.size(), codec::logRoot(log, log.size()).value()}, {}};
        for (const auto& place : m_consortium.genesis.validators) {
            for (const auto& member : m_consortium.members) {
                if (member.id() != place.member) continue;
                out.cosignatures.push_back(codec::cosign(out.head, codec::keyNameOf(member.id().slug), member.key(KeyPurpose::cosign),
                                                         static_cast<std::uint64_t>(m_consortium.genesis.created.ms / 1000)));
            }
        }
        return out.text();
    }

    ledger::MemoryState state;
    codec::MerkleMap map;
    codec::MemoryLog log;
    Bytes lastLeaf;

private:
    const SimulatedConsortium& m_consortium;
    const ledger::ChainParameters m_parameters;
    std::map<KeyId, std::uint64_t> m_sequences;
};

}  // namespace

DeliveryWorkload::DeliveryWorkload(const SimulatedConsortium& consortium, Random& random)
    : m_consortium(consortium), m_random(random)
{
    Story story(consortium);
    const auto& vendor = consortium.members.front();
    const ledger::ModelId model{"delivered"};
    story.tell(vendor, ledger::SetModel{{model, "A model", vendor.id(), {}, {}, {"rev-a"}}});
    ledger::Manifest manifest;
    manifest.consortium = consortium.genesis.id();
    manifest.model = model;
    manifest.publisher = vendor.id();
    const TargetHash target{crypto::sha256(bytesOf("target")).bytes};
    manifest.targets.push_back({"rev-a", *ledger::Version::parse("1.0.0"), 1, ledger::TargetKind::image, 500'000, target, {}});
    const PayloadRef payload{200'000, PiecesRoot{crypto::sha256(bytesOf("payload")).bytes}};
    manifest.artifacts.push_back({ledger::ArtifactKind::full, target, std::nullopt, 0, payload, payload, 1 << 20});
    manifest.notes = "Delivered";
    manifest.created = consortium.genesis.created;
    const auto signedManifest = ledger::SignedManifest::sign(manifest, vendor.key(KeyPurpose::release));
    story.tell(vendor, ledger::PublishRelease{signedManifest, {}});
    m_release = manifest.id();
    const Bytes releaseKey = ledger::key::release(m_release);
    for (const auto& member : consortium.members) {
        const auto record = ledger::ReleaseRecord::decode(*story.state.get(releaseKey).value());
        if (!record || record->everApproved) break;
        if (member.id() == vendor.id()) continue;
        ledger::CastVote vote;
        vote.release = m_release;
        vote.epoch = record->checkerEpoch;
        vote.verdict = ledger::Verdict::approve;
        vote.statement = member.key(KeyPurpose::vote)
                             .sign(ledger::voteStatement(consortium.genesis.id(), m_release, vote.epoch, vote.verdict));
        story.tell(member, std::move(vote));
    }
    const std::uint64_t size = story.log.size();
    const ledger::BundleSource source{story.state, [&](BytesView key) { return story.map.prove(key); }, story.checkpoint(),
                                      story.lastLeaf, codec::inclusionProof(story.log, size - 1, size).value(), 0, {}};
    auto proven = ledger::buildProvenState(source, {releaseKey});
    if (!proven) std::abort();
    m_anchor = {proven->checkpoint, proven->lastLeaf, proven->inclusion, proven->facts};
}

ledger::Body DeliveryWorkload::next(const SimulatedMember& member, const node::ChainApplication& application)
{
    const auto& state = application.state();
    const auto known = state.get(ledger::key::fact(ledger::key::release(m_release)));
    if (!member.record.roles.has(ledger::Role::gateway) || !known || !*known || m_random.below(5) == 0) return m_anchor;
    return batch(member, state, m_release);
}

ledger::Body DeliveryWorkload::batch(const SimulatedMember& member, const ledger::StateView& state, const ReleaseId& release)
{
    ledger::RecordBatch batch;
    if (const auto count = state.get(ledger::key::batchCount(member.id())); count && *count) {
        batch.number = ledger::decodeNumber(**count).value_or(0);
    }
    Bytes body(m_random.below(2000) + 1);
    m_random.fill(body);
    batch.body = crypto::payloadRef(body);
    batch.root = crypto::sha256(body);
    batch.positive = 1 + m_random.below(100);
    batch.negative = m_random.below(3);
    batch.releases = {release};
    batch.inlined = std::move(body);
    return batch;
}

std::optional<ledger::Body> DeliveryWorkload::anchor(node::ChainHost& release) const
{
    auto made = node::makeAnchor(release, {ledger::key::member(m_consortium.members.front().id())});
    return made ? std::optional<ledger::Body>(*std::move(made)) : std::nullopt;
}

std::optional<ledger::Body> DeliveryWorkload::next(const SimulatedMember& member, const node::ChainApplication& application,
                                                   node::ChainHost& release)
{
    const auto& state = application.state();
    std::vector<ReleaseId> known;
    std::vector<ReleaseId> fresh;
    for (const auto& record : node::LedgerReader(release.application().state()).releases().value_or(std::vector<ledger::ReleaseRecord>())) {
        if (!record.everApproved) continue;
        const auto raw = state.get(ledger::key::fact(ledger::key::release(record.id)));
        const auto fact = raw && *raw ? ledger::ReleaseRecord::decode(**raw) : fail(ErrorKind::notFound, "");
        (fact && fact->everApproved ? known : fresh).push_back(record.id);
    }
    if (member.record.roles.has(ledger::Role::gateway) && !known.empty() && m_random.below(4) != 0) {
        return batch(member, state, known[m_random.below(known.size())]);
    }
    if (fresh.empty()) return anchor(release);
    auto made = node::makeAnchor(release, {ledger::key::release(fresh[m_random.below(fresh.size())])});
    return made ? std::optional<ledger::Body>(*std::move(made)) : std::nullopt;
}

}  // namespace quorate::sim
