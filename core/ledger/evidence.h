// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/batch.h"
#include "core/ledger/bundle_builder.h"
#include "core/ledger/coverage.h"

// A file that proves, to somebody who has no node and knows at most the consortium's id, what became of releases: who
// published, who approved and rejected and why, and which device acknowledged what through which gateway at what ledger
// time. Everything hangs on the genesis document: from its epochs to the cosigned checkpoints of both chains, from those
// to the facts, from the facts to manifests, votes, batches and acknowledgements.
//
// On disk: CBOR [document, SHA-256 of document, key id, signature]. The exporting member signs the digest with its
// transaction key over Sig_structure(kid, aad "quorate/evidence/1", digest); the release chain's state proves that key. So
// every byte of the file is covered, and altering any one is noticed.
namespace quorate::ledger {

inline constexpr std::size_t maxEvidenceSize = 64 * 1024 * 1024;
inline constexpr std::size_t maxEvidenceReleases = 256;

struct EvidenceFile {
    Bytes consortium;                    // Genesis::encodeConsortium(); its SHA-256 is the consortium's id
    MemberId exporter;
    UnixTime created;                    // the exporter's clock; proves nothing
    std::vector<SignedEpoch> checkerEpochs;
    std::vector<SignedEpoch> validatorEpochs;
    ProvenState release;                 // of the release chain; facts: releases, models, members, device certificates
    std::vector<SignedManifest> manifests;  // the releases of interest
    std::optional<ProvenState> delivery;    // of the delivery chain; facts: batches
    std::vector<EvidenceAcknowledgement> acknowledgements;

    [[nodiscard]] Bytes encode() const;  // the document alone
    [[nodiscard]] static Result<EvidenceFile> decode(BytesView document);
};

struct EvidenceSource {
    const Genesis& genesis;
    const BundleSource& release;
    const BundleSource* delivery = nullptr;        // needed for acknowledgements
    std::vector<ReleaseId> releases;               // 1 to maxEvidenceReleases
    std::vector<EvidenceAcknowledgement> acknowledgements;
    MemberId exporter;
    KeyId exporterKey;                             // an active transaction key of the exporter
    UnixTime created;
};

// A file that lacks the exporter's signature alone.
struct UnsignedEvidence {
    Bytes document;
    Hash32 digest;
    KeyId exporterKey;
    Bytes toSign;

    [[nodiscard]] Bytes with(const crypto::Signature& signature) &&;   // the file
};

// All but the signature. Errors as of buildProvenState, "ledger.evidence.no-delivery-chain", ".too-large", ".no-release", and
// "ledger.release.unknown".
[[nodiscard]] Result<UnsignedEvidence> buildEvidence(const EvidenceSource& source);

// Statements that hold if verifyEvidence succeeded.
struct EvidenceReport {
    struct Vote {
        MemberId member;
        Verdict verdict = Verdict::approve;
        std::string reason;
        std::optional<MemberId> accused;
        Hash32 report;
    };
    struct Release {
        Manifest manifest;
        ReleaseRecord record;            // status, k, q, ledger times
        std::vector<Vote> votes;         // each signed by the checker over this release
        Coverage::Totals coverage;       // of the acknowledgements in the file
    };
    struct Acknowledged {
        Acknowledgement content;         // signed by the device
        bool vendorHeld = false;         // the device's key was not made on the device
        bool provenRevoked = false;      // by now; that a device is not revoked is never proven: the exporter may leave it out
        MemberId gateway;                // whose batch carried it
        std::uint64_t batch = 0;
        // Whose key the device named as that of the gateway which gave it the release; none: it followed the chain itself, or
        // the file does not prove whose it is.
        std::optional<MemberId> deliveredBy;
        UnixTime recordedAt;             // ledger time of the batch
    };
    ConsortiumId consortium;
    std::string consortiumName;
    MemberId exporter;
    KeyId exporterKey;                   // the member's transaction key that signed the file
    UnixTime created;
    CosignedHead releaseHead;
    std::optional<CosignedHead> deliveryHead;
    std::vector<Release> releases;
    std::vector<Acknowledged> acknowledgements;
    std::vector<Coverage::Equivocation> equivocations;
    std::vector<Coverage::Repetition> repetitions;
};

// All of the above, or the first thing that does not hold. Without `expected` the file proves what the consortium did
// whose id the report names; whether that is the right one is for the reader to compare. Codes: "ledger.evidence.altered",
// ".other-consortium", ".signature", ".checkpoint" (of either chain), ".last-leaf", ".votes-mismatch", ".bad-vote",
// ".unknown-batch", ".not-in-batch", ".release-missing", ".other-model", ".version", ".too-large", "ledger.bundle.epoch-chain", ".fact",
// ".missing-fact", ".manifest-mismatch", ".not-delegated", those of SignedManifest::verify, verifyAcknowledgement and of
// the decoders.
[[nodiscard]] Result<EvidenceReport> verifyEvidence(BytesView file, const std::optional<ConsortiumId>& expected);

}  // namespace quorate::ledger
