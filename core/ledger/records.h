// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/manifest.h"
#include "core/ledger/members.h"

// Values of the state map beside members and epochs. Each encodes to deterministic CBOR with integer keys.
namespace quorate::ledger {

// State key "model/<id>".
struct ModelRecord {
    ModelId id;
    std::string name;
    MemberId owner;
    std::vector<MemberId> delegates;             // may publish for the model; sorted, at most 32
    std::vector<MemberId> readers;               // whom acknowledgements are opened to beside the owner; sorted
    std::vector<std::string> hardwareClasses;    // slugs, sorted, 1 to 32

    [[nodiscard]] bool mayPublish(const MemberId& member) const;
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<ModelRecord> decode(BytesView encoded);
    friend bool operator==(const ModelRecord&, const ModelRecord&) = default;
};

// A device's certificate: leaf of its model's fleet log.
struct DeviceCertificate {
    ModelId model;
    DeviceIndex index;
    crypto::PublicKey key;
    std::string hardwareClass;
    bool vendorHeld = false;                     // the key was not made on the device; shown everywhere

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<DeviceCertificate> decode(BytesView encoded);
    friend bool operator==(const DeviceCertificate&, const DeviceCertificate&) = default;
};

// State key "fleet/<model>": the log of certificates. "device/<model>/<index, 20 digits>" holds the certificate and
// "device-revoked/<model>/<index>" exists for a revoked one.
struct FleetRecord {
    std::uint64_t size = 0;
    Bytes frontier;                              // codec::LogFrontier of leafHash(certificate)
    std::uint64_t revoked = 0;

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<FleetRecord> decode(BytesView encoded);
    friend bool operator==(const FleetRecord&, const FleetRecord&) = default;
};

struct StandingVote {
    MemberId member;
    Verdict verdict = Verdict::approve;
    crypto::Signature signature{};               // over the statement; approvals go into bundles
    Hash32 report;                               // of the checker's report; zero when none
    std::string reason;                          // at most maxReasonSize bytes
    std::optional<MemberId> accused;
    LeafIndex leaf;
    friend bool operator==(const StandingVote&, const StandingVote&) = default;
};

// State key "release/<id in hex>". What a device's bundle proves.
struct ReleaseRecord {
    ReleaseId id;
    ModelId model;
    MemberId publisher;
    ReleaseStatus status = ReleaseStatus::open;
    bool everApproved = false;                   // stays true: batches may speak of it even when it is withdrawn
    EpochNumber checkerEpoch;
    std::uint32_t checkers = 0;                  // k
    std::uint32_t required = 0;                  // q
    LeafIndex published;
    UnixTime publishedAt;                        // ledger time
    UnixTime decidedAt;                          // ledger time of the last change of status; 0 while open
    std::vector<StandingVote> votes;             // one a member, sorted by member
    std::uint32_t addedArtifacts = 0;            // "artifact/<release>/<n>" for n below it
    std::string withdrawReason;
    std::vector<MemberId> excluded;              // of the epoch's checkers: publisher, owner and delegates of the model at the
                                                 // publication, whose votes never count; sorted

    [[nodiscard]] std::uint32_t approvals() const;
    [[nodiscard]] std::uint32_t rejections() const;
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<ReleaseRecord> decode(BytesView encoded);
    friend bool operator==(const ReleaseRecord&, const ReleaseRecord&) = default;
};

// Delivery chain, state key "batch/<gateway>/<number, 20 digits>".
struct BatchRecord {
    MemberId gateway;
    std::uint64_t number = 0;                    // the gateway's batches, from 0
    PayloadRef body;
    Hash32 root;                                 // of the Merkle sum tree
    std::uint64_t positive = 0;                  // the gateway's claim
    std::uint64_t negative = 0;
    std::vector<ReleaseId> releases;             // those it speaks of, sorted
    LeafIndex leaf;
    UnixTime at;                                 // ledger time

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<BatchRecord> decode(BytesView encoded);
    friend bool operator==(const BatchRecord&, const BatchRecord&) = default;
};

// Delivery chain, state key "anchor": the newest checkpoint of the release chain that it knows.
struct AnchorRecord {
    std::uint64_t size = 0;
    Hash32 root;
    LeafIndex leaf;                              // of the anchoring transaction on the delivery chain
    UnixTime at;                                 // ledger time

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<AnchorRecord> decode(BytesView encoded);
    friend bool operator==(const AnchorRecord&, const AnchorRecord&) = default;
};

// State key "offence/<SHA-256 of first || second>": a validator signed two messages that contradict each other.
struct OffenceRecord {
    enum class Kind : std::uint8_t { doubleSeal = 1, doubleVote = 2, surroundingVote = 3 };
    Kind kind = Kind::doubleSeal;
    ChainKind chain = ChainKind::release;        // that the messages are of
    MemberId member;
    KeyId key;                                   // the member's consensus key
    MemberId reporter;
    Bytes first;
    Bytes second;
    LeafIndex leaf;                              // of the report
    UnixTime at;                                 // ledger time

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<OffenceRecord> decode(BytesView encoded);
    friend bool operator==(const OffenceRecord&, const OffenceRecord&) = default;
};
[[nodiscard]] std::string_view toString(OffenceRecord::Kind kind);  // "double-seal", "double-vote", "surrounding-vote"

// Delivery chain, state key "struck/<gateway>/<number, 20 digits>": a batch that was proven wrong and counts for nothing.
struct StruckBatch {
    enum class Kind : std::uint8_t { ordinalTwice = 1, badSignature = 2 };
    Kind kind = Kind::ordinalTwice;
    MemberId gateway;
    std::uint64_t number = 0;
    MemberId reporter;
    LeafIndex leaf;
    UnixTime at;

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<StruckBatch> decode(BytesView encoded);
    friend bool operator==(const StruckBatch&, const StruckBatch&) = default;
};
[[nodiscard]] std::string_view toString(StruckBatch::Kind kind);    // "ordinal-twice", "bad-signature"

// Value of keyOwner: whose key it is and what for. It stays when the key is revoked, so that no key is used twice.
struct KeyOwner {
    MemberId member;
    KeyPurpose purpose = KeyPurpose::transaction;

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<KeyOwner> decode(BytesView encoded);
};

// Release chain, state key "root-links/<member>": which root key named which, in order. With it a device that has an old root
// key burned in follows to the present one.
struct RootLinks {
    struct Link {
        crypto::PublicKey from;
        crypto::PublicKey to;
        std::uint64_t revision = 0;              // of the member's record that began with `to`
        crypto::Signature signature{};           // of `from` over rootRotationStatement()
        friend bool operator==(const Link&, const Link&) = default;
    };
    std::vector<Link> links;                     // 1 to maxMemberKeys

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<RootLinks> decode(BytesView encoded);
    friend bool operator==(const RootLinks&, const RootLinks&) = default;
};

// Values that are one number (sequence, currentEpoch, ledgerTime, batchCount, minimumCheckers, deviceKey).
[[nodiscard]] Bytes encodeNumber(std::uint64_t number);
[[nodiscard]] Result<std::uint64_t> decodeNumber(BytesView encoded);

// State keys, so that nobody spells them twice.
namespace key {
[[nodiscard]] Bytes member(const MemberId& id);
[[nodiscard]] Bytes keyOwner(const KeyId& id);            // value: KeyOwner
[[nodiscard]] Bytes sequence(const KeyId& id);            // value: CBOR next sequence
[[nodiscard]] Bytes epoch(Role role, EpochNumber number);
[[nodiscard]] Bytes currentEpoch(Role role);
[[nodiscard]] Bytes signedEpoch(Role role, EpochNumber number);  // value: SignedEpoch; from 1
[[nodiscard]] Bytes minimumCheckers();                    // value: CBOR number, from the genesis or the last SetPolicy
[[nodiscard]] Bytes minimumApprovals();                   // value: CBOR number, of the last SetPolicy
[[nodiscard]] Bytes policyRevision();                     // value: CBOR number, of the last SetPolicy
[[nodiscard]] Bytes offence(const Hash32& statements);    // value: OffenceRecord
[[nodiscard]] Bytes struck(const MemberId& gateway, std::uint64_t number);  // delivery: StruckBatch
[[nodiscard]] Bytes rootLinks(const MemberId& member);    // value: RootLinks; absent before the first
[[nodiscard]] Bytes model(const ModelId& id);
[[nodiscard]] Bytes fleet(const ModelId& id);
[[nodiscard]] Bytes device(const ModelId& id, DeviceIndex index);
[[nodiscard]] Bytes deviceRevoked(const ModelId& id, DeviceIndex index);    // value: CBOR leaf of the revocation
[[nodiscard]] Bytes deviceKey(const ModelId& id, const KeyId& device);      // value: CBOR index in the fleet
[[nodiscard]] Bytes release(const ReleaseId& id);
[[nodiscard]] Bytes manifest(const ReleaseId& id);        // value: CBOR [manifest bytes, signatures]
[[nodiscard]] Bytes artifact(const ReleaseId& id, std::uint32_t n);  // value: AddArtifact::encode() without payloads
[[nodiscard]] Bytes inlinePayload(const PiecesRoot& root);
[[nodiscard]] Bytes duplicate(const ModelId& model, const TargetHash& target);  // value: release id that stands
[[nodiscard]] Bytes ledgerTime();                         // value: CBOR milliseconds
[[nodiscard]] Bytes batch(const MemberId& gateway, std::uint64_t number);
[[nodiscard]] Bytes batchCount(const MemberId& gateway);
[[nodiscard]] Bytes anchor();                             // delivery: AnchorRecord
[[nodiscard]] Bytes fact(BytesView releaseStateKey);      // delivery: what an anchor proved of the release chain
}  // namespace key

}  // namespace quorate::ledger
