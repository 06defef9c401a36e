// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/device_request.h"
#include "core/ledger/evidence.h"
#include "core/node/chain_host.h"
#include "core/node/payload_service.h"

// Evidence files (core/ledger/evidence.h), in steps: what needs the ledgers is on the node's strand and short, what opens
// bodies and verifies signatures is on a worker.
namespace quorate::node {

// What a file shall prove. Neither: all releases.
struct EvidenceWish {
    std::optional<ReleaseId> release;              // this one alone, with all its acknowledgements
    std::optional<ledger::DeviceName> device;      // what this device acknowledged alone, and the releases that it is about
};

struct EvidenceParts {
    ChainHost& release;
    ChainHost& delivery;
    PayloadService& payloads;
    const ledger::Genesis& genesis;
};

// A batch that the delivery chain's newest checkpoint proves and whose body is here.
struct BatchToOpen {
    ledger::BatchRecord record;
    Path body;
};

// An opened acknowledgement, and in the end the certificate that it was verified against.
struct OpenedAcknowledgement {
    ledger::EvidenceAcknowledgement evidence;
    ledger::SignedAcknowledgement signedBytes;
    std::optional<ledger::DeviceCertificate> certificate;
};

// Step 1, strand. Empty while the delivery chain has no checkpoint.
[[nodiscard]] Result<std::vector<BatchToOpen>> batchesToOpen(const EvidenceParts& parts, const EvidenceWish& wish);

// Step 2, worker. What does not hold in a batch, or is not sealed to us, is left out: one bad gateway must not keep the
// rest from being proved.
[[nodiscard]] std::vector<OpenedAcknowledgement> openBatches(Files& files, const std::vector<BatchToOpen>& batches,
                                                             const crypto::KeyPair& sealKey, const EvidenceWish& wish);

// Step 3, strand: certificates that the release chain's newest checkpoint proves.
[[nodiscard]] Status certify(const EvidenceParts& parts, std::vector<OpenedAcknowledgement>& acknowledgements);

// Step 4, worker: drops those that their device did not sign.
void keepGenuine(const ConsortiumId& consortium, std::vector<OpenedAcknowledgement>& acknowledgements);

struct EvidenceExporter {
    ledger::MemberId member;
    KeyId key;                                     // an active transaction key of the member
    UnixTime now;
};

// Step 5, strand: all but the signature. "node.release.unknown"; "node.audit.nothing" when a device was asked for and nothing of it
// is there; those of ledger::buildEvidence.
[[nodiscard]] Result<ledger::UnsignedEvidence> collectEvidence(const EvidenceParts& parts, const EvidenceWish& wish,
                                            const std::vector<OpenedAcknowledgement>& acknowledgements,
                                            const EvidenceExporter& exporter);

}  // namespace quorate::node
