// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/state.h"
#include "core/ledger/transaction.h"

namespace quorate::ledger {

// Something that happened, in the order of the log. Its id is (chain, leaf, n).
struct Event {
    enum class Kind : std::uint8_t {
        memberAdmitted = 1,
        epochStarted = 2,
        modelSet = 3,
        devicesEnrolled = 4,
        devicesRevoked = 5,
        keyRotated = 6,
        policyChanged = 7,
        offenceProven = 8,
        releasePublished = 10,
        artifactAdded = 11,
        voteCast = 12,
        releaseApproved = 13,
        releaseSuspended = 14,
        releaseRejected = 15,
        releaseRecalled = 16,
        releaseWithdrawn = 17,
        batchRecorded = 20,
        anchored = 21,
        batchStruck = 22,
    };
    Kind kind = Kind::memberAdmitted;
    std::optional<ReleaseId> release;
    std::optional<ModelId> model;
    std::optional<MemberId> member;     // who acted, or whom it is about
    std::uint64_t number = 0;           // epoch number, batch number, count of devices
    std::optional<Verdict> verdict;
    std::string text;                   // a reason, as written by the member

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<Event> decode(BytesView encoded);
};
[[nodiscard]] std::string_view toString(Event::Kind kind);  // "release.approved" ...

// What the rules know beside the state.
struct ChainParameters {
    ConsortiumId consortium;
    ChainKind chain = ChainKind::release;
    std::uint32_t turnMs = 500;      // of the engine settings: who seals twice within one such turn offends
};

// The state that a chain of this kind begins with: members, epochs, key owners, ledger time = the genesis' time.
[[nodiscard]] Changes genesisState(const Genesis& genesis, ChainKind chain);

struct Applied {
    SignedTransaction transaction;
    Changes changes;
    std::vector<Event> events;
};

// The pure rule: (state, transaction) to (changes, events), or a refusal. `leaf` is the index that it will have.
// Refusals are ErrorKind::refused or invalid with a code "ledger.<subject>.<reason>"; they change nothing. Two are
// undecidable rather than wrong, ErrorKind::unavailable: "ledger.sequence.ahead" and "ledger.signer.unknown".
// ErrorKind::corrupt means that the state itself does not decode.
//
// Who may what, by role (one of a member's roles is enough; a gateway or distributor alone writes nothing but anchors
// and batches): TimeTick validators; AdmitMember, StartEpoch vendors, checkers, validators; SetModel, EnrolDevices,
// RevokeDevices, PublishRelease, AddArtifact, WithdrawRelease vendors; CastVote checkers; AnchorRelease everyone;
// RecordBatch gateways. Every transaction is signed with an active key of purpose `transaction`, a TimeTick with one of
// purpose `consensus`. RotateReleaseKey, RotateRootKey, SetPolicy and ReportOffence are for vendors, checkers and validators,
// ReportGateway for everyone: what they rest on is in them.
//
// Release and root keys of a vendor that has an active root key come by RotateReleaseKey and RotateRootKey alone: no majority
// of members gets a release onto its devices. A root key that is lost: a majority revokes it and names a new one (AdmitMember
// in one step); devices, which follow signatures of root keys, go on with the release keys burned into them.
//
// An anchor's checkpoint is newer than the last one's, or the very same head with further facts.
// Two things that the release chain alone decides reach the delivery chain by anchors: a member's record replaces the
// one here unless that has a higher revision, and an epoch with a higher number becomes the current one.
//
// Revoking keys (AdmitMember) voids the votes and publications that they signed after the last trusted leaf: votes
// vanish and statuses of releases that stand are computed anew; a publication without another good signature is
// withdrawn. Final statuses stay.
[[nodiscard]] Result<Applied> applyTransaction(const ChainParameters& chain, const StateView& state, LeafIndex leaf,
                                               BytesView encoded);

// Every refusal code that applyTransaction can give, for the words of the interfaces and for the test that covers them.
[[nodiscard]] const std::vector<std::string_view>& refusalCodes();

// CBOR [transaction id, SHA-256 of the full bytes, state root after it]: leaf of a chain's log.
struct LogLeaf {
    TransactionId id;
    Hash32 fullHash;
    Hash32 stateRoot;
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<LogLeaf> decode(BytesView encoded);
};

// "quorate/<consortium hex>/release" or ".../delivery": the origin line of a chain's checkpoints.
[[nodiscard]] std::string logOrigin(const ChainParameters& chain);

}  // namespace quorate::ledger
