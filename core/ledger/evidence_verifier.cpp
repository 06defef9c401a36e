// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/ledger/bundle_codec.h"
#include "core/ledger/evidence.h"
#include "core/ledger/evidence_frame.h"
#include "core/ledger/votes.h"

namespace quorate::ledger {

namespace {

tl::unexpected<Error> refused(std::string_view code, std::string context = {})
{
    return fail(ErrorKind::refused, code, std::move(context));
}

// What the statements are checked against.
struct Ground {
    const EvidenceFile& file;
    ConsortiumId consortium;
    std::vector<Epoch> checkers;
    Epoch validators;
};

Result<CosignedHead> verifyChain(const Ground& ground, const ProvenState& state, ChainKind chain)
{
    auto head = verifyCosignedHead(state.checkpoint, logOrigin({ground.consortium, chain}), ground.validators);
    if (!head) return refused("ledger.evidence.checkpoint", std::string(toString(chain)) + ": " + toString(head.error()));
    auto root = verifyFacts(state, {head->head.size, head->head.root, head->time});
    if (!root) return fail(root.error());
    return head;
}

Status verifyExporter(const Ground& ground, const EvidenceFrame& frame)
{
    auto exporter = factOf<MemberRecord>(ground.file.release, key::member(ground.file.exporter));
    if (!exporter) return fail(exporter.error());
    const auto keys = exporter->activeKeys(KeyPurpose::transaction);
    const auto key = std::ranges::find(keys, frame.keyId, crypto::keyIdOf);
    if (key == keys.end() || !crypto::verify(*key, frame.signedBytes(ground.consortium), frame.signature)) {
        return refused("ledger.evidence.signature", ground.file.exporter.slug);
    }
    return {};
}

Result<std::vector<EvidenceReport::Vote>> verifyVotes(const Ground& ground, const ReleaseRecord& record)
{
    const auto epoch = std::ranges::find(ground.checkers, record.checkerEpoch, &Epoch::number);
    if (epoch == ground.checkers.end()) {
        return refused("ledger.bundle.epoch-unknown", std::to_string(record.checkerEpoch.value));
    }
    std::vector<EvidenceReport::Vote> votes;
    for (const StandingVote& vote : record.votes) {
        const EpochMember* place = epoch->find(vote.member);
        const Bytes statement = voteStatement(ground.consortium, record.id, record.checkerEpoch, vote.verdict);
        if (!place || !crypto::verify(place->key, statement, vote.signature)) {
            return refused("ledger.evidence.bad-vote", vote.member.slug);
        }
        votes.push_back({vote.member, vote.verdict, vote.reason, vote.accused, vote.report});
    }
    const bool approved = record.approvals() >= record.required;
    const bool refusedByVotes = record.rejections() > record.checkers - record.required;
    const bool fits = record.checkers == epoch->members.size() && record.required >= checkerQuorum(record.checkers) &&
                      record.required <= record.checkers &&
                      (record.status != ReleaseStatus::approved || approved) &&
                      ((record.status != ReleaseStatus::rejected && record.status != ReleaseStatus::recalled) ||
                       refusedByVotes);
    if (!fits) return refused("ledger.evidence.votes-mismatch", record.id.shortHex());
    return votes;
}

Result<EvidenceReport::Release> verifyRelease(const Ground& ground, const SignedManifest& signedManifest)
{
    const ReleaseId id = signedManifest.id();
    auto manifest = Manifest::decode(signedManifest.manifest);
    if (!manifest) return fail(manifest.error());
    auto record = factOf<ReleaseRecord>(ground.file.release, key::release(id));
    if (!record) return fail(record.error());
    if (record->id != id || manifest->consortium != ground.consortium || manifest->model != record->model ||
        manifest->publisher != record->publisher) {
        return refused("ledger.bundle.manifest-mismatch", id.shortHex());
    }
    auto model = factOf<ModelRecord>(ground.file.release, key::model(record->model));
    if (!model) return fail(model.error());
    auto publisher = factOf<MemberRecord>(ground.file.release, key::member(record->publisher));
    if (!publisher) return fail(publisher.error());
    // Any of the publisher's keys: whether the release still stands is the record's word, not the key's.
    std::vector<crypto::PublicKey> keys;
    for (const MemberKey& key : publisher->keys) {
        if (key.purpose == KeyPurpose::release) keys.push_back(key.key);
    }
    if (auto status = signedManifest.verify(ground.consortium, keys); !status) return fail(status.error());
    auto votes = verifyVotes(ground, *record);
    if (!votes) return fail(votes.error());
    return EvidenceReport::Release{*std::move(manifest), *std::move(record), *std::move(votes), {}};
}

struct VerifiedAcknowledgement {
    SignedAcknowledgement signedBytes;
    DeviceCertificate certificate;
    BatchRecord batch;
};

Result<VerifiedAcknowledgement> verifyAcknowledged(const Ground& ground, const EvidenceAcknowledgement& item)
{
    auto ack = decodeAcknowledgement(item.opening.acknowledgement);
    if (!ack) return fail(ack.error());
    const Acknowledgement& content = ack->content;
    auto certificate = factOf<DeviceCertificate>(ground.file.release, key::device(content.model, content.device));
    if (!certificate) return fail(certificate.error());
    if (auto status = verifyAcknowledgement(ground.consortium, *ack, *certificate); !status) return fail(status.error());

    if (!ground.file.delivery) return refused("ledger.evidence.unknown-batch", item.gateway.slug);
    auto batch = factOf<BatchRecord>(*ground.file.delivery, key::batch(item.gateway, item.batch));
    if (!batch || batch->gateway != item.gateway || batch->number != item.batch) {
        return refused("ledger.evidence.unknown-batch", item.gateway.slug + "/" + std::to_string(item.batch));
    }
    const BatchEntry entry = entryOf(item.opening, *ack);
    const bool listed = std::ranges::find(batch->releases, content.release) != batch->releases.end();
    if (!listed || !verifySumProof({batch->root, batch->positive, batch->negative}, entry, item.proof)) {
        return refused("ledger.evidence.not-in-batch", item.gateway.slug + "/" + std::to_string(item.batch));
    }
    return VerifiedAcknowledgement{*std::move(ack), *std::move(certificate), *std::move(batch)};
}

Status verifyAcknowledgements(const Ground& ground, EvidenceReport& report)
{
    Coverage coverage;
    for (const EvidenceAcknowledgement& item : ground.file.acknowledgements) {
        auto verified = verifyAcknowledged(ground, item);
        if (!verified) return fail(verified.error());
        const Acknowledgement& content = verified->signedBytes.content;
        const auto sameRelease = [&](const EvidenceReport::Release& release) { return release.record.id == content.release; };
        const auto release = std::ranges::find_if(report.releases, sameRelease);
        if (release == report.releases.end()) return refused("ledger.evidence.release-missing", content.release.shortHex());
        if (release->record.model != content.model) return refused("ledger.evidence.other-model", content.model.slug);
        const bool provenRevoked = findFact(ground.file.release, key::deviceRevoked(content.model, content.device)) != nullptr;
        coverage.add(verified->signedBytes, item.gateway, verified->batch.leaf);
        std::optional<MemberId> deliveredBy;
        if (content.gateway && findFact(ground.file.release, key::keyOwner(*content.gateway))) {
            auto owner = factOf<KeyOwner>(ground.file.release, key::keyOwner(*content.gateway));
            if (!owner) return fail(owner.error());
            deliveredBy = owner->member;
        }
        report.acknowledgements.push_back({content, verified->certificate.vendorHeld, provenRevoked, item.gateway, item.batch,
                                           deliveredBy, verified->batch.at});
    }
    for (EvidenceReport::Release& release : report.releases) release.coverage = coverage.totals(release.record.id);
    report.equivocations = coverage.equivocations();
    report.repetitions = coverage.repetitions();
    return {};
}

}  // namespace

Result<EvidenceReport> verifyEvidence(BytesView bytes, const std::optional<ConsortiumId>& expected)
{
    if (bytes.size() > maxEvidenceSize) {
        return fail(ErrorKind::invalid, "ledger.evidence.too-large", std::to_string(bytes.size()));
    }
    auto frame = EvidenceFrame::decode(bytes);
    if (!frame) return fail(frame.error());
    if (crypto::sha256(frame->document) != frame->digest) return refused("ledger.evidence.altered");
    auto file = EvidenceFile::decode(frame->document);
    if (!file) return fail(file.error());
    auto genesis = Genesis::decodeConsortium(file->consortium);
    if (!genesis) return fail(genesis.error());
    const ConsortiumId consortium{crypto::sha256(file->consortium).bytes};
    if (expected && *expected != consortium) return refused("ledger.evidence.other-consortium", consortium.shortHex());

    auto checkers = followEpochs(consortium, genesis->checkerEpoch(), file->checkerEpochs);
    if (!checkers) return fail(checkers.error());
    auto validators = followEpochs(consortium, genesis->validatorEpoch(), file->validatorEpochs);
    if (!validators) return fail(validators.error());
    const Ground ground{*file, consortium, *std::move(checkers), std::move(validators->back())};

    EvidenceReport report;
    report.consortium = consortium;
    report.consortiumName = genesis->name;
    report.exporter = file->exporter;
    report.exporterKey = frame->keyId;
    report.created = file->created;
    auto releaseHead = verifyChain(ground, file->release, ChainKind::release);
    if (!releaseHead) return fail(releaseHead.error());
    report.releaseHead = *std::move(releaseHead);
    if (auto status = verifyExporter(ground, *frame); !status) return fail(status.error());
    if (file->delivery) {
        auto deliveryHead = verifyChain(ground, *file->delivery, ChainKind::delivery);
        if (!deliveryHead) return fail(deliveryHead.error());
        report.deliveryHead = *std::move(deliveryHead);
    }
    for (const SignedManifest& manifest : file->manifests) {
        auto release = verifyRelease(ground, manifest);
        if (!release) return fail(release.error());
        report.releases.push_back(*std::move(release));
    }
    if (auto status = verifyAcknowledgements(ground, report); !status) return fail(status.error());
    return report;
}

}  // namespace quorate::ledger
