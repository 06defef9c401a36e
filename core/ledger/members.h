// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/types.h"

namespace quorate::ledger {

struct MemberKey {
    KeyPurpose purpose = KeyPurpose::transaction;
    crypto::PublicKey key;
    // Revoked: what it signed after this leaf is void (nothing, when revoked without compromise: then the leaf of the
    // revocation itself).
    std::optional<LeafIndex> lastTrusted;
    [[nodiscard]] bool active() const { return !lastTrusted; }
    [[nodiscard]] bool trustedAt(LeafIndex leaf) const { return !lastTrusted || leaf <= *lastTrusted; }
    friend bool operator==(const MemberKey&, const MemberKey&) = default;
};

inline constexpr std::size_t maxMemberKeys = 32;

// An organisation: the value of state key "member/<id>".
struct MemberRecord {
    MemberId id;
    std::string name;  // 1 to 128 bytes of UTF-8, for people
    Roles roles;
    std::vector<MemberKey> keys;  // at most maxMemberKeys, sorted by (purpose, key); distinct keys; never dropped, only revoked
    std::uint64_t revision = 0;   // of this record; each change is exactly the next, so that no old one is replayed

    [[nodiscard]] const MemberKey* activeKey(KeyPurpose purpose) const;  // the first that is not revoked; or null
    [[nodiscard]] std::vector<crypto::PublicKey> activeKeys(KeyPurpose purpose) const;
    // Those of the purpose whose signatures at `leaf` of the release chain count.
    [[nodiscard]] std::vector<crypto::PublicKey> trustedKeys(KeyPurpose purpose, LeafIndex leaf) const;
    [[nodiscard]] const MemberKey* find(const crypto::PublicKey& key) const;
    void sortKeys();
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<MemberRecord> decode(BytesView encoded);
    friend bool operator==(const MemberRecord&, const MemberRecord&) = default;
};

// A numbered set of checkers (role checker, vote keys) or of validators (role validator, consensus and cosign keys).
struct EpochMember {
    MemberId member;
    crypto::PublicKey key;                       // checkers: vote key; validators: cosign key
    std::optional<crypto::PublicKey> consensus;  // validators alone
    friend bool operator==(const EpochMember&, const EpochMember&) = default;
};

// Value of state key "epoch/<role>/<number, decimal>"; "epoch/<role>" holds the current number as CBOR.
struct Epoch {
    Role role = Role::checker;
    EpochNumber number;
    std::vector<EpochMember> members;  // 1 to 64, sorted by member id, distinct members and keys

    [[nodiscard]] std::uint32_t quorum() const;  // of this set, by its role
    [[nodiscard]] const EpochMember* find(const MemberId& member) const;
    void sortMembers();
    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<Epoch> decode(BytesView encoded);
    friend bool operator==(const Epoch&, const Epoch&) = default;
};

// An epoch with the signatures of a quorum of the one before over epochStatement(); what devices follow from the set
// that is burned into them.
struct SignedEpoch {
    Epoch epoch;
    std::vector<MemberSignature> signatures;  // sorted by member, distinct

    [[nodiscard]] Bytes encode() const;
    [[nodiscard]] static Result<SignedEpoch> decode(BytesView encoded);
    friend bool operator==(const SignedEpoch&, const SignedEpoch&) = default;
};

// CBOR ["quorate/epoch/1", consortium, epoch encoded as a map].
[[nodiscard]] Bytes epochStatement(const ConsortiumId& consortium, const Epoch& epoch);

// number is the next, role the same, and a quorum of distinct members of `before` signed, sorted by member; checkers with
// their vote keys, validators with their cosign keys. Every signature that is there must be good.
// "ledger.epoch.number", ".role", ".quorum", ".bad-signature", ".unknown-signer", ".duplicate-signer".
[[nodiscard]] Status verifyEpochStep(const ConsortiumId& consortium, const Epoch& before, const SignedEpoch& next);

}  // namespace quorate::ledger
