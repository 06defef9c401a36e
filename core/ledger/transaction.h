// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/cose.h"
#include "core/codec/merkle_map.h"
#include "core/ledger/batch.h"
#include "core/ledger/genesis.h"
#include "core/ledger/records.h"

#include <variant>

namespace quorate::ledger {

// What a transaction asks for. The comment gives its kind number on the wire; a kind belongs to one chain.

struct TimeTick {                                // 1, both chains: inserted by the sealer; signed with a validator's
                                                 // consensus key, whose sequence is the ticks' alone
    UnixTime time;
};
struct AdmitMember {                             // 2, both: a new member, or new keys and roles of one
    MemberRecord record;
    std::vector<MemberSignature> endorsements;   // transaction-key signatures over memberStatement(), sorted by member
};
struct StartEpoch {                              // 3, both
    SignedEpoch epoch;
};
struct RotateReleaseKey {                        // 4, both: a vendor's new release key; whoever governs may bring it
    MemberId member;
    std::uint64_t revision = 0;                  // of the member's record: exactly the next
    crypto::PublicKey key;                       // the new one; those before are revoked
    std::optional<LeafIndex> lastTrusted;        // of those before; none: what they signed so far stands
    KeyId by;                                    // an active root key of the member, or an active release key
    crypto::Signature signature{};               // of that key over rotationStatement()
    std::vector<MemberSignature> checkers;       // by a release key: vote keys of a quorum of the checker epoch, over the
                                                 // same, sorted by member; by a root key none
};
struct SetPolicy {                               // 5, release: what publications must meet from now on
    std::uint64_t revision = 1;                  // exactly one above the last change's; 1 for the first
    std::uint32_t minimumCheckers = 1;           // 1 to 64: k of a publication is not below
    std::uint32_t minimumApprovals = 0;          // 0 to 64: nor q; the majority of k stays the least
    std::vector<MemberSignature> endorsements;   // transaction-key signatures over policyStatement(), sorted by member
};
struct ReportOffence {                           // 6, release: two messages that one honest validator cannot both have signed
    Bytes first;                                 // COSE_Sign1 of a block header or of a finality vote, of either chain
    Bytes second;                                // the same kind, ascending
};
struct SetModel {                                // 10, release: creates, or changes by the owner
    ModelRecord record;
};
struct EnrolDevices {                            // 11, release: by the owner; appended at exactly `first`
    ModelId model;
    DeviceIndex first;
    struct Device {
        crypto::PublicKey key;
        std::string hardwareClass;
        bool vendorHeld = false;
    };
    std::vector<Device> devices;                 // 1 to 512
};
struct RevokeDevices {                           // 12, release
    ModelId model;
    std::vector<DeviceIndex> devices;            // 1 to 512, ascending
};
struct InlinePayload {
    PayloadRef ref;
    Bytes data;                                  // 1 to 16384 bytes, hashing to ref.root
};
struct PublishRelease {                          // 20, release
    SignedManifest manifest;
    std::vector<InlinePayload> inlined;          // exactly the payloads and documents of up to 16 KiB, each once
};
struct AddArtifact {                             // 21, release: by publisher or owner, for an open or approved release
    ReleaseId release;
    Artifact artifact;
    ManifestSignature signature;                 // release key of the signing member over Sig_structure(kid, aad
                                                 // "quorate/artifact/1", artifactStatement())
    std::vector<InlinePayload> inlined;

    // In state and in bundles, without the inlined payloads.
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<AddArtifact> decode(BytesView encoded);
};
struct CastVote {                                // 22, release
    ReleaseId release;
    EpochNumber epoch;
    Verdict verdict = Verdict::approve;
    crypto::Signature statement{};               // vote key over voteStatement()
    std::string reason;                          // a rejection needs one; at most maxReasonSize bytes
    std::optional<MemberId> accused;
    Hash32 report;                               // SHA-256 of the checker's report; zero when none
};
struct WithdrawRelease {                         // 23, release: by publisher or owner
    ReleaseId release;
    std::string reason;                          // 1 to maxReasonSize bytes
};
struct AnchorRelease {                           // 30, delivery: facts of the release chain
    std::string checkpoint;                      // text, cosigned by a validator quorum
    Bytes lastLeaf;                              // of that checkpoint: CBOR [transaction id, full hash, state root]
    std::vector<Hash32> inclusion;               // of that leaf, index size - 1
    struct Fact {
        Bytes key;
        Bytes value;
        codec::MapProof proof;
    };
    std::vector<Fact> facts;                     // at most 64: members, epochs, models, releases, device certificates;
                                                 // ascending by key
};
struct RecordBatch {                             // 31, delivery: by a gateway
    std::uint64_t number = 0;                    // the gateway's next
    PayloadRef body;
    Hash32 root;
    std::uint64_t positive = 0;
    std::uint64_t negative = 0;
    std::vector<ReleaseId> releases;             // those it speaks of, sorted, 1 to 64; each anchored
    std::optional<Bytes> inlined;                // the body when it is 16 KiB or less
};

struct ReportGateway {                           // 32, delivery: by anyone; strikes the batch of the last item
    // One: the device's signature is bad (its certificate is an anchored fact). Two of one gateway, at distinct places,
    // ascending by (batch, index): the same acknowledgement twice.
    std::vector<EvidenceAcknowledgement> items;
};
struct RotateRootKey {                           // 7, both: a vendor's new root key; whoever governs may bring it
    MemberId member;
    std::uint64_t revision = 0;                  // of the member's record: exactly the next
    crypto::PublicKey key;                       // the new one; the one that signs is revoked
    KeyId by;                                    // an active root key of the member
    crypto::Signature signature{};               // of that key over rootRotationStatement(): devices follow it
    crypto::Signature possession{};              // of the new key over the same: somebody holds it
    std::vector<MemberSignature> checkers;       // vote keys of a quorum of the checker epoch, over the same, sorted by member
};

using Body = std::variant<TimeTick, AdmitMember, StartEpoch, SetModel, EnrolDevices, RevokeDevices, PublishRelease,
                          AddArtifact, CastVote, WithdrawRelease, AnchorRelease, RecordBatch, RotateReleaseKey, SetPolicy,
                          ReportOffence, ReportGateway, RotateRootKey>;

struct Transaction {
    ChainKind chain = ChainKind::release;
    std::uint64_t sequence = 0;                  // exactly the next of the signing key on this chain, from 0
    Body body;

    [[nodiscard]] Bytes encodePayload() const;   // CBOR {1: chain, 2: sequence, 3: kind, 4: body}
    [[nodiscard]] static Result<Transaction> decodePayload(BytesView payload);
};

[[nodiscard]] std::string_view kindName(const Body& body);  // "release.publish", "vote", "batch" ...

// A transaction as it travels: COSE_Sign1, aad "quorate/transaction/1".
struct SignedTransaction {
    Transaction transaction;
    KeyId signer;
    TransactionId id;                            // SHA-256 of the Sig_structure
    Bytes encoded;                               // the full bytes
};

[[nodiscard]] SignedTransaction signTransaction(const ConsortiumId& consortium, const crypto::KeyPair& key,
                                                const Transaction& transaction);

// Size, form and canonical encoding; the signature is checked by the rules, which know the key.
// "ledger.transaction.too-large" and the codec's errors.
[[nodiscard]] Result<SignedTransaction> decodeTransaction(const ConsortiumId& consortium, BytesView encoded);

// CBOR [release, artifact].
[[nodiscard]] Bytes artifactStatement(const ReleaseId& release, const Artifact& artifact);
[[nodiscard]] ManifestSignature signArtifact(const ConsortiumId& consortium, const crypto::KeyPair& releaseKey,
                                             const ReleaseId& release, const Artifact& artifact);
// "ledger.artifact.unsigned" unless the signature is valid and of one of `keys`.
[[nodiscard]] Status verifyArtifact(const ConsortiumId& consortium, const AddArtifact& added,
                                    const std::vector<crypto::PublicKey>& keys);

// CBOR ["quorate/member/1", consortium, record]: what endorsements of AdmitMember sign.
[[nodiscard]] Bytes memberStatement(const ConsortiumId& consortium, const MemberRecord& record);
// CBOR ["quorate/rotation/1", consortium, member, revision, key, last trusted leaf or null].
[[nodiscard]] Bytes rotationStatement(const ConsortiumId& consortium, const RotateReleaseKey& rotation);
// CBOR ["quorate/root-rotation/1", consortium, member, revision, key].
[[nodiscard]] Bytes rootRotationStatement(const ConsortiumId& consortium, const MemberId& member, std::uint64_t revision,
                                          const crypto::PublicKey& key);
// CBOR ["quorate/policy/1", consortium, revision, minimum checkers, minimum approvals].
[[nodiscard]] Bytes policyStatement(const ConsortiumId& consortium, const SetPolicy& policy);

}  // namespace quorate::ledger
