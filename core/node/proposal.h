// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/transaction.h"

#include <variant>

namespace quorate::node {

// A change that several members have to sign before one of them submits it: a member's record, or the next epoch. It goes
// round as a file of JSON:
//   {"format": "quorate/proposal/1", "kind": "member" or "epoch", "consortium": hex, "document": hex of the record's or
//    epoch's CBOR, "signatures": [{"member": id, "signature": hex}]}
struct Proposal {
    ConsortiumId consortium;
    std::variant<ledger::MemberRecord, ledger::Epoch> document;
    std::vector<ledger::MemberSignature> signatures;   // sorted by member, one a member

    [[nodiscard]] std::string toJson() const;
    // "node.proposal.malformed", with what is wrong.
    [[nodiscard]] static Result<Proposal> fromJson(std::string_view json);

    [[nodiscard]] Bytes statement() const;             // what is signed
    // Members' records: transaction keys. Epochs: vote keys of checkers, cosign keys of validators.
    [[nodiscard]] ledger::KeyPurpose signingPurpose() const;
    // Replaces an earlier signature of the same member.
    void sign(const ledger::MemberId& member, const crypto::KeyPair& key);
    [[nodiscard]] ledger::Body body() const;           // as the transaction says it, on both chains
};
inline constexpr std::size_t maxProposal = 256 * 1024;

}  // namespace quorate::node
