// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signer.h"
#include "core/ledger/statement_check.h"

#include <variant>

namespace quorate::node {

// A change that several have to sign before a member submits it. It goes round as a file of JSON:
//   {"format": "quorate/proposal/1", "kind": "member", "epoch", "policy", "release-key" or "root-key", "consortium": hex,
//    "document": hex, "signatures": [{"member": id, "signature": hex}]}
// The document is the CBOR of a member's record or of an epoch; of a policy and of a key's rotation it is the payload
// of a transaction (sequence 0) without the signatures below.
struct Proposal {
    ConsortiumId consortium;
    std::variant<ledger::MemberRecord, ledger::Epoch, ledger::SetPolicy, ledger::RotateReleaseKey, ledger::RotateRootKey> document;
    std::vector<ledger::MemberSignature> signatures;   // sorted by member, one a member

    [[nodiscard]] std::string toJson() const;
    // "node.proposal.malformed", with what is wrong.
    [[nodiscard]] static Result<Proposal> fromJson(std::string_view json);

    [[nodiscard]] Bytes statement() const;             // what is signed
    [[nodiscard]] std::string_view kind() const;       // as in the file
    // Members' records and policies: transaction keys. Epochs: vote keys of checkers, cosign keys of validators. A rotation:
    // vote keys of checkers, beside the vendor's own signature (authorise()).
    [[nodiscard]] ledger::KeyPurpose signingPurpose() const;
    // Replaces an earlier signature of the same member.
    void sign(const ledger::MemberId& member, const crypto::KeyPair& key);
    [[nodiscard]] Status sign(const ledger::MemberId& member, const crypto::Signer& key);   // unchanged when the key fails
    // The vendor's own signature on a rotation: of its root key, or of its release key; of a root key's rotation also that of
    // the new key. Nothing to do on other proposals.
    void authorise(const crypto::KeyPair& key);
    [[nodiscard]] Status authorise(const crypto::Signer& key);
    // One that was made elsewhere.
    void add(const ledger::MemberId& member, const crypto::Signature& signature) { place(member, signature); }
    [[nodiscard]] ledger::ConsortiumChange change() const;   // with the signatures
    [[nodiscard]] ledger::Body body() const;           // the same, as the transaction says it
    [[nodiscard]] bool onBothChains() const;           // else on the release chain alone

private:
    void place(const ledger::MemberId& member, const crypto::Signature& signature);
    void placeAuthority(const crypto::PublicKey& key, const crypto::Signature& signature);
};
inline constexpr std::size_t maxProposal = 256 * 1024;

}  // namespace quorate::node
