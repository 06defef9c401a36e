// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signer.h"
#include "core/review/report.h"

// A report for people and tools without a node: an in-toto statement (in-toto Attestation Framework, Statement v1) in a DSSE
// envelope (Dead Simple Signing Envelope 1.0.2), signed with the reviewer's transaction key.
namespace quorate::review {

inline constexpr std::string_view reviewPredicateType = "urn:quorate:review:v1";

// `canonical`: Report::encode().
[[nodiscard]] std::string attest(std::string_view canonical, const crypto::KeyPair& key);
// The same, or why the key does not sign; it may take its time.
[[nodiscard]] Result<std::string> attest(std::string_view canonical, const crypto::Signer& key);

struct VerifiedAttestation {
    crypto::PublicKey key;           // who signed; whether that is the reviewer's key only the ledger knows
    Hash32 report;                   // what the reviewer's vote carries, when it is about this report
    ConsortiumId consortium;
    ReleaseId release;
    std::string model;
    std::string reviewer;
    std::string hardwareClass;
    std::string version;
    TargetHash target;
    std::vector<Step> steps;
    std::uint64_t changes = 0;
    std::uint64_t findings = 0;      // of the comparison, the analyzers and the reviewer
    std::uint64_t blocking = 0;
};

// True when the bytes begin like an envelope: JSON with a payload type.
[[nodiscard]] bool looksLikeAttestation(BytesView bytes);

// Envelope, signature, statement, and that the subject is the report's target. "review.attestation.malformed",
// ".signature". At most maxReport * 2 bytes.
[[nodiscard]] Result<VerifiedAttestation> verifyAttestation(BytesView bytes);

}  // namespace quorate::review
