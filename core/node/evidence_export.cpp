// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/evidence_export.h"

#include "core/node/ledger_reader.h"
#include "core/node/proofs.h"

#include <algorithm>
#include <set>

namespace quorate::node {
namespace {

// Releases that the checkpointed state knows, newest first, as many as a file may hold.
Result<std::vector<ReleaseId>> provenReleases(const ledger::StateView& state, const std::optional<ReleaseId>& wanted)
{
    auto records = LedgerReader(state).releases();
    if (!records) return fail(records.error());
    std::ranges::sort(*records, std::greater(), &ledger::ReleaseRecord::published);
    std::vector<ReleaseId> ids;
    for (const auto& record : *records) {
        if (wanted && record.id != *wanted) continue;
        if (ids.size() < ledger::maxEvidenceReleases) ids.push_back(record.id);
    }
    if (ids.empty()) {
        return fail(ErrorKind::notFound, "node.release.unknown", wanted ? wanted->hex() : std::string("none"));
    }
    std::ranges::sort(ids);
    return ids;
}

// What does not hold in a batch is left out: one bad gateway must not keep the rest from being proved.
void addAcknowledgements(const EvidenceParts& parts, const ledger::StateView& releaseState,
                         const ledger::BatchRecord& batch, const std::set<ReleaseId>& releases,
                         const crypto::KeyPair& sealKey, std::vector<ledger::EvidenceAcknowledgement>& out)
{
    const LedgerReader reader(releaseState);
    const auto consortium = parts.genesis.id();
    const bool concerned =
        std::ranges::any_of(batch.releases, [&](const ReleaseId& id) { return releases.contains(id); });
    if (!concerned) return;
    auto path = parts.payloads.path(batch.body);
    if (!path) return;  // withheld: nothing to prove with
    auto raw = readFile(parts.files, *path, ledger::maxBatchBody);
    if (!raw) return;
    auto body = ledger::BatchBody::decode(*raw);
    if (!body) return;
    const ledger::SumNode claimed{batch.root, batch.positive, batch.negative};
    if (!(ledger::sumTreeRoot(body->entries) == claimed)) return;
    auto openings = body->open(sealKey);
    if (!openings) return;  // not sealed to us, or of other entries
    const auto proofs = ledger::sumTreeProofs(body->entries);
    for (std::size_t i = 0; i < body->entries.size(); ++i) {
        if (!releases.contains(body->entries[i].release)) continue;
        auto acknowledgement = ledger::decodeAcknowledgement((*openings)[i].acknowledgement);
        if (!acknowledgement) continue;
        auto certificate = reader.device(acknowledgement->content.model, acknowledgement->content.device);
        if (!certificate || !ledger::verifyAcknowledgement(consortium, *acknowledgement, *certificate)) continue;
        out.push_back({batch.gateway, batch.number, (*openings)[i], proofs[i]});
    }
}

}  // namespace

Result<Bytes> collectEvidence(const EvidenceParts& parts, const std::optional<ReleaseId>& release)
{
    Result<Bytes> evidence = fail(ErrorKind::internal, "node.evidence");
    const auto build = [&](const ledger::BundleSource& releaseSource,
                           const ledger::BundleSource* deliverySource) -> Status {
        auto ids = provenReleases(releaseSource.state, release);
        if (!ids) return fail(ids.error());
        ledger::EvidenceSource source{parts.genesis, releaseSource,     deliverySource,    *ids, {},
                                      parts.exporter, parts.exporterKey, parts.now};
        const auto sealKey = parts.keys.key(ledger::KeyPurpose::seal);
        if (deliverySource && sealKey) {
            auto batches = LedgerReader(deliverySource->state).batches();
            if (!batches) return fail(batches.error());
            const std::set<ReleaseId> wanted(ids->begin(), ids->end());
            for (const auto& batch : *batches) {
                addAcknowledgements(parts, releaseSource.state, batch, wanted, *sealKey, source.acknowledgements);
            }
        }
        evidence = ledger::buildEvidence(source);
        return {};
    };
    auto done = underCheckpoint(parts.release, 0, [&](const ledger::BundleSource& releaseSource) -> Status {
        if (!parts.delivery.checkpoints().newest()) return build(releaseSource, nullptr);
        return underCheckpoint(parts.delivery, 0, [&](const ledger::BundleSource& deliverySource) {
            return build(releaseSource, &deliverySource);
        });
    });
    if (!done) return fail(done.error());
    return evidence;
}

}  // namespace quorate::node
