// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/ledger_workload.h"

#include "core/crypto/pieces.h"
#include "core/crypto/sha256.h"
#include "core/ledger/votes.h"
#include "core/node/ledger_reader.h"

namespace quorate::sim {

using ledger::KeyPurpose;
using ledger::ReleaseStatus;

ledger::Body LedgerWorkload::newModel(const SimulatedMember& member)
{
    return ledger::SetModel{{{"model-" + std::to_string(++m_made)}, "A model", member.id(), {}, {}, {"rev-a"}}};
}

ledger::Body LedgerWorkload::next(const SimulatedMember& member, const node::ChainApplication& application)
{
    const node::LedgerReader reader(application.state());
    std::vector<ledger::ModelRecord> own;
    for (auto& model : reader.models().value_or(std::vector<ledger::ModelRecord>())) {
        if (model.owner == member.id()) own.push_back(std::move(model));
    }
    std::vector<ledger::ReleaseRecord> mine;
    std::vector<ledger::ReleaseRecord> toVote;
    for (auto& release : reader.releases().value_or(std::vector<ledger::ReleaseRecord>())) {
        if (release.publisher == member.id()) mine.push_back(std::move(release));
        else if (release.status == ReleaseStatus::open || release.status == ReleaseStatus::approved) {
            toVote.push_back(std::move(release));
        }
    }
    if (!toVote.empty() && m_random.below(2) == 0) return vote(member, toVote[m_random.below(toVote.size())]);
    if (own.empty() || m_random.below(6) == 0) return newModel(member);
    const auto& model = own[m_random.below(own.size())];
    switch (m_random.below(6)) {
    case 0: return enrol(model, application.state());
    case 1:
        if (const auto fleet = reader.fleet(model.id); fleet && fleet->size > 0) {
            return ledger::RevokeDevices{model.id, {DeviceIndex(m_random.below(fleet->size))}};
        }
        return enrol(model, application.state());
    case 2:
        if (!mine.empty()) return ledger::WithdrawRelease{mine[m_random.below(mine.size())].id, "no longer wanted"};
        return publish(member, model);
    case 3: {
        auto changed = model;
        changed.name += "'";
        if (changed.name.size() > 64) changed.name = "A model";
        return ledger::SetModel{std::move(changed)};
    }
    default: return publish(member, model);
    }
}

ledger::Body LedgerWorkload::enrol(const ledger::ModelRecord& model, const ledger::StateView& state)
{
    const auto fleet = node::LedgerReader(state).fleet(model.id);
    ledger::EnrolDevices body{model.id, DeviceIndex(fleet ? fleet->size : 0), {}};
    for (std::uint64_t n = m_random.below(3) + 1; n > 0; --n) {
        body.devices.push_back({crypto::KeyPair::generate(m_random).publicKey(), "rev-a", false});
    }
    return body;
}

ledger::Body LedgerWorkload::publish(const SimulatedMember& member, const ledger::ModelRecord& model)
{
    const std::uint64_t number = ++m_made;
    const std::string label = std::to_string(number);
    ledger::Manifest manifest;
    manifest.consortium = m_consortium.genesis.id();
    manifest.model = model.id;
    manifest.publisher = member.id();
    const TargetHash target{crypto::sha256({bytesOf("target "), bytesOf(label)}).bytes};
    const auto version = ledger::Version::parse("1." + label + ".0");
    manifest.targets.push_back({"rev-a", *version, number, ledger::TargetKind::image, 500'000, target, {}});
    std::vector<ledger::InlinePayload> inlined;
    PayloadRef payload{200'000, PiecesRoot{crypto::sha256(bytesOf(label)).bytes}};
    if (m_random.below(3) == 0) {
        Bytes data(m_random.below(4000) + 1);
        m_random.fill(data);
        payload = crypto::payloadRef(data);
        inlined.push_back({payload, std::move(data)});
    }
    manifest.artifacts.push_back({ledger::ArtifactKind::full, target, std::nullopt, 0, payload, payload, 1 << 20});
    manifest.notes = "Release " + label;
    manifest.created = m_consortium.genesis.created;
    return ledger::PublishRelease{ledger::SignedManifest::sign(manifest, member.key(KeyPurpose::release)),
                                  std::move(inlined)};
}

ledger::Body LedgerWorkload::vote(const SimulatedMember& member, const ledger::ReleaseRecord& release)
{
    ledger::CastVote body;
    body.release = release.id;
    body.epoch = release.checkerEpoch;
    body.verdict = m_random.below(5) == 0 ? ledger::Verdict::reject : ledger::Verdict::approve;
    body.statement = member.key(KeyPurpose::vote)
                         .sign(ledger::voteStatement(m_consortium.genesis.id(), release.id, body.epoch, body.verdict));
    if (body.verdict == ledger::Verdict::reject) body.reason = "does not boot";
    return body;
}

}  // namespace quorate::sim
