// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/evidence_export.h"

#include "core/node/ledger_reader.h"
#include "core/node/proofs.h"

#include <algorithm>
#include <set>

namespace quorate::node {
namespace {

bool concerns(const ledger::Acknowledgement& content, const EvidenceWish& wish)
{
    if (wish.release && content.release != *wish.release) return false;
    return !wish.device || (content.model == wish.device->model && content.device == wish.device->index);
}

// Releases that the checkpointed state knows, newest first, as many as a file may hold: those that were asked for, or that
// the device spoke of.
Result<std::vector<ReleaseId>> provenReleases(const ledger::StateView& state, const EvidenceWish& wish,
                                              const std::vector<OpenedAcknowledgement>& acknowledgements)
{
    std::set<ReleaseId> told;
    for (const auto& one : acknowledgements) told.insert(one.signedBytes.content.release);
    auto records = LedgerReader(state).releases();
    if (!records) return fail(records.error());
    std::ranges::sort(*records, std::greater(), &ledger::ReleaseRecord::published);
    std::vector<ReleaseId> ids;
    for (const auto& record : *records) {
        if (wish.release && record.id != *wish.release) continue;
        if (wish.device && !told.contains(record.id)) continue;
        if (ids.size() < ledger::maxEvidenceReleases) ids.push_back(record.id);
    }
    if (ids.empty() && wish.device) {
        return fail(ErrorKind::notFound, "node.audit.nothing",
                    ledger::controllerIdOf(wish.device->model, wish.device->index));
    }
    if (ids.empty()) {
        return fail(ErrorKind::notFound, "node.release.unknown", wish.release ? wish.release->hex() : std::string("none"));
    }
    std::ranges::sort(ids);
    return ids;
}

void openBatch(const ledger::BatchRecord& batch, const ledger::BatchBody& body, const crypto::KeyPair& sealKey,
               const EvidenceWish& wish, std::vector<OpenedAcknowledgement>& out)
{
    const ledger::SumNode claimed{batch.root, batch.positive, batch.negative};
    if (!(ledger::sumTreeRoot(body.entries) == claimed)) return;
    auto openings = body.open(sealKey);
    if (!openings) return;  // not sealed to us, or of other entries
    std::vector<ledger::SumProof> proofs;
    for (std::size_t i = 0; i < body.entries.size(); ++i) {
        auto acknowledgement = ledger::decodeAcknowledgement((*openings)[i].acknowledgement);
        if (!acknowledgement || !concerns(acknowledgement->content, wish)) continue;
        if (proofs.empty()) proofs = ledger::sumTreeProofs(body.entries);
        out.push_back({{batch.gateway, batch.number, std::move((*openings)[i]), std::move(proofs[i])},
                       *std::move(acknowledgement), std::nullopt});
    }
}

}  // namespace

Result<std::vector<BatchToOpen>> batchesToOpen(const EvidenceParts& parts, const EvidenceWish& wish)
{
    std::vector<BatchToOpen> wanted;
    if (!parts.delivery.checkpoints().newest()) return wanted;
    auto done = underCheckpoint(parts.delivery, 0, [&](const ledger::BundleSource& source) -> Status {
        auto batches = LedgerReader(source.state).batches();
        if (!batches) return fail(batches.error());
        for (auto& batch : *batches) {
            if (wish.release && !std::ranges::binary_search(batch.releases, *wish.release)) continue;
            // Withheld bodies prove nothing.
            if (auto path = parts.payloads.path(batch.body)) wanted.push_back({std::move(batch), *std::move(path)});
        }
        return {};
    });
    if (!done) return fail(done.error());
    return wanted;
}

std::vector<OpenedAcknowledgement> openBatches(Files& files, const std::vector<BatchToOpen>& batches,
                                               const crypto::KeyPair& sealKey, const EvidenceWish& wish)
{
    std::vector<OpenedAcknowledgement> opened;
    for (const auto& batch : batches) {
        auto raw = readFile(files, batch.body, ledger::maxBatchBody);
        if (!raw) continue;
        auto body = ledger::BatchBody::decode(*raw);
        if (body) openBatch(batch.record, *body, sealKey, wish, opened);
    }
    return opened;
}

Status certify(const EvidenceParts& parts, std::vector<OpenedAcknowledgement>& acknowledgements)
{
    return underCheckpoint(parts.release, 0, [&](const ledger::BundleSource& source) -> Status {
        const LedgerReader reader(source.state);
        for (auto& one : acknowledgements) {
            auto certificate = reader.device(one.signedBytes.content.model, one.signedBytes.content.device);
            if (certificate) one.certificate = *std::move(certificate);
        }
        return {};
    });
}

void keepGenuine(const ConsortiumId& consortium, std::vector<OpenedAcknowledgement>& acknowledgements)
{
    std::erase_if(acknowledgements, [&](const OpenedAcknowledgement& one) {
        return !one.certificate || !ledger::verifyAcknowledgement(consortium, one.signedBytes, *one.certificate);
    });
}

Result<ledger::UnsignedEvidence> collectEvidence(const EvidenceParts& parts, const EvidenceWish& wish,
                              const std::vector<OpenedAcknowledgement>& acknowledgements,
                              const EvidenceExporter& exporter)
{
    Result<ledger::UnsignedEvidence> evidence = fail(ErrorKind::internal, "node.evidence");
    const auto build = [&](const ledger::BundleSource& releaseSource,
                           const ledger::BundleSource* deliverySource) -> Status {
        auto ids = provenReleases(releaseSource.state, wish, acknowledgements);
        if (!ids) return fail(ids.error());
        ledger::EvidenceSource source{parts.genesis, releaseSource, deliverySource, *ids, {},
                                      exporter.member, exporter.key, exporter.now};
        for (const auto& one : acknowledgements) {
            if (!std::ranges::binary_search(*ids, one.signedBytes.content.release)) continue;
            if (deliverySource) source.acknowledgements.push_back(one.evidence);
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
