// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/merkle_log.h"
#include "core/codec/merkle_map.h"
#include "core/ledger/checkpoints.h"
#include "core/ledger/handovers.h"
#include "core/ledger/rules.h"

namespace quorate::ledger {

// What is burned into a device (or given to whoever verifies evidence without a node).
struct TrustAnchor {
    ConsortiumId consortium;
    ModelId model;                                     // empty slug: any model (auditors)
    MemberId vendor;                                   // owner of the model; empty slug with an empty model
    std::vector<crypto::PublicKey> vendorRootKeys;
    std::vector<crypto::PublicKey> vendorReleaseKeys;
    // Any epoch that was valid when it was burned in. Keep the checkers' as it was: releases of earlier epochs cannot be
    // verified from a later one. The validators' may be replaced by the newest proven one, and should be, so that keys
    // of validators long gone count for nothing.
    Epoch checkers;
    Epoch validators;
    std::uint32_t minimumCheckers = 1;                 // k of a release must not be below
    std::uint64_t stalenessLimitMs = 0;                // of a checkpoint, for installing; 0 = no limit

    [[nodiscard]] KnownEpochs epochs() const { return KnownEpochs::from(checkers, validators); }
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<TrustAnchor> decode(BytesView encoded);
    friend bool operator==(const TrustAnchor&, const TrustAnchor&) = default;
};

// State of the release chain under a cosigned checkpoint: the checkpoint, its last leaf and proofs from that leaf.
struct ProvenState {
    std::string checkpoint;                            // text
    Bytes lastLeaf;
    codec::LogProof inclusion;                         // of leaf size - 1
    std::uint64_t consistentFrom = 0;                  // a size that the asker had seen; 0 = none
    codec::LogProof consistency;
    std::vector<AnchorRelease::Fact> facts;            // key, value, proof of presence; ascending by key
};

// Everything that a device needs to decide, in one file of at most 256 KiB. It is made for somebody who knows certain epochs:
// who is so far behind that what came after them does not fit in is given Handovers first.
struct Bundle {
    SignedManifest manifest;
    std::vector<AddArtifact> addedArtifacts;           // signed by the release key each
    std::vector<MemberSignature> approvals;            // over voteStatement(.., approve)
    std::vector<SignedEpoch> checkerEpochs;            // from those known to the current one; the verifier skips those it has
    std::vector<SignedEpoch> validatorEpochs;
    std::optional<FormerEpoch> formerCheckers;         // of the release, when they are before the newest known
    ProvenState state;                                 // proves release/<id> and the current epoch/<role>/<number> of both
                                                       // roles; of an approved release also model/<id>, member/<publisher>,
                                                       // member/<owner>, root-links/<owner> if any

    [[nodiscard]] ReleaseId release() const;           // of the manifest's bytes

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<Bundle> decode(BytesView encoded);   // "ledger.bundle.too-large" first
};

// What a verifier remembers between bundles.
struct SeenCheckpoint {
    std::uint64_t size = 0;
    Hash32 root;
    UnixTime time;                                     // lowest time among the newest quorum of cosignatures
};

struct VerifiedState {
    SeenCheckpoint checkpoint;
    KnownEpochs epochs;                                // newest proven
    Hash32 stateRoot;
};

// Steps 2 to 4 of a device's checks, in that order, each its own function so that a device can store the checkpoint
// even if the rest fails. Codes: "ledger.bundle.epoch-chain", ".checkpoint-quorum", ".checkpoint-malformed",
// ".checkpoint-origin", ".checkpoint-rollback" (smaller than seen), ".checkpoint-fork" (equal size, other root, or no
// consistency proof), ".last-leaf", ".fact".
// verifyCheckpoint takes the newest proven validators. What it returns is true of the checkpoint even when its time is older
// than what was seen before: whoever remembers times keeps the highest.
[[nodiscard]] Result<KnownEpochs> verifyEpochChains(const ConsortiumId& consortium, const KnownEpochs& known,
                                                    const Bundle& bundle);
[[nodiscard]] Result<SeenCheckpoint> verifyCheckpoint(const TrustAnchor& anchor, const Epoch& validators,
                                                      const ProvenState& state,
                                                      const std::optional<SeenCheckpoint>& seen);
// The state root. Facts stand for what they say only after this has succeeded.
[[nodiscard]] Result<Hash32> verifyFacts(const ProvenState& state, const SeenCheckpoint& checkpoint);
// A quorum may have signed an epoch that never took office, or two with one number: the state says which did. Whoever
// remembers epochs does so after this, or is led away from the chain for good. "ledger.bundle.epoch-chain", ".missing-fact",
// ".fact".
[[nodiscard]] Status verifyInOffice(const KnownEpochs& epochs, const ProvenState& state);
// All of these in a row, from the anchor's own epochs, for those who need not stop in between.
[[nodiscard]] Result<VerifiedState> verifyBundleState(const TrustAnchor& anchor, const Bundle& bundle,
                                                      const std::optional<SeenCheckpoint>& seen);

// Step 4's meaning, 5 and 8: the release record is approved and fits the manifest; signatures, delegation and rotation;
// approvals. Needs the results above. Codes "ledger.bundle.not-approved", ".withdrawn", ".recalled", ".suspended",
// ".rejected", ".missing-fact", ".fact" (one that does not decode or stands under another key), ".manifest-mismatch",
// ".wrong-model", ".wrong-owner" (not the burned-in vendor's model), ".not-delegated", ".vendor-root-unknown", ".artifact"
// (an added one that is not of this release or not signed), ".too-few-checkers", ".quorum-mismatch" (k and q of the record
// are not those of the epoch, or less than the policy asks), ".epoch-unknown", "ledger.approval.interested" (of publisher,
// owner, or who was a delegate at the publication)
// and those of Manifest::decode, verifyApprovals and SignedManifest::verify.
//
// Release keys count as the proven member record says: those not revoked at the leaf of the publication. When none of
// the signing ones is burned in as vendorReleaseKeys, the owner's record must still list one of vendorRootKeys as an
// active root key, or one to which proven root links lead from there. An anchor without a vendor takes the record's word.
struct VerifiedRelease {
    Manifest manifest;
    ReleaseRecord record;
    ModelRecord model;
    std::vector<Artifact> artifacts;                   // the manifest's, then the added ones
};
[[nodiscard]] Result<ReleaseRecord> verifyReleaseStatus(const Bundle& bundle);
[[nodiscard]] Result<VerifiedRelease> verifyManifest(const TrustAnchor& anchor, const Bundle& bundle,
                                                     const ReleaseRecord& record);
// `known`: the epochs that the bundle was asked for with.
[[nodiscard]] Status verifyBundleApprovals(const TrustAnchor& anchor, const KnownEpochs& known, const Bundle& bundle,
                                           const ReleaseRecord& record);

}  // namespace quorate::ledger
