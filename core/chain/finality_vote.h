// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/parameters.h"
#include "core/codec/cose.h"
#include "core/engine/engine.h"

#include <map>

namespace quorate::chain {

inline constexpr std::string_view finalityVoteDomain = "quorate/finality-vote/1";
inline constexpr std::size_t maxVoteSize = 512;
inline constexpr std::size_t maxCertificateSize = 16 * 1024;
inline constexpr std::size_t maxCertificateVotes = std::size_t{2} * ledger::maxValidators;

// A link between two checkpoints: what a finality vote says. Source below target.
struct Link {
    engine::BlockRef source;
    engine::BlockRef target;
    friend auto operator<=>(const Link&, const Link&) = default;

    // CBOR [chain, source height, source id, target height, target id]: the bytes that are signed.
    [[nodiscard]] Bytes encode(ledger::ChainKind chain) const;
    // "chain.vote.wrong-chain", "chain.vote.source-not-below", and the codec's errors.
    [[nodiscard]] static Result<Link> decode(ledger::ChainKind chain, BytesView encoded);
};

struct FinalityVote {
    Link link;
    KeyId validator;
    crypto::Signature signature{};

    [[nodiscard]] Bytes encode(ledger::ChainKind chain) const;   // COSE_Sign1
    [[nodiscard]] static Result<FinalityVote> decode(ledger::ChainKind chain, BytesView encoded);   // at most maxVoteSize
    [[nodiscard]] bool verify(const ChainParameters& chain, const crypto::PublicKey& key) const;
};

[[nodiscard]] FinalityVote castVote(const ChainParameters& chain, const Link& link, const crypto::KeyPair& key);

// Who votes on a block: the validators of its epoch and, while a later epoch is to take over, those too. Then a quorum
// of each is needed.
struct Voters {
    const ValidatorSet* current = nullptr;           // null: not known here (yet)
    const ValidatorSet* successor = nullptr;
    bool hasSuccessor = false;

    [[nodiscard]] bool known() const { return current != nullptr && (successor != nullptr || !hasSuccessor); }
    [[nodiscard]] const Validator* find(const KeyId& key) const;     // among those that are known
    [[nodiscard]] std::vector<const Validator*> all() const;         // each key once; those of the epoch first
};

// Votes for one link. With a quorum of its target's voters it is the proof that the target is justified when its source is.
struct Certificate {
    Link link;
    std::map<KeyId, crypto::Signature> signatures;   // 1 to 128

    [[nodiscard]] Bytes encode(ledger::ChainKind chain) const;   // CBOR [link, [[key id, signature]...]], ascending ids
    [[nodiscard]] static Result<Certificate> decode(ledger::ChainKind chain, BytesView encoded);
    // A quorum of the voters, who must be known, signed, and every signature is one of theirs and valid.
    // "chain.certificate.stranger", ".bad-signature", ".too-few".
    [[nodiscard]] Status verify(const ChainParameters& chain, const Voters& voters) const;
    [[nodiscard]] Status verify(const ChainParameters& chain, const ValidatorSet& validators) const
    {
        return verify(chain, Voters{&validators, nullptr, false});
    }
};

// Validators of a later set show that they are there: each by a finality vote for a block of the branch. Without it a set
// that stays away could not be waited for safely: once blocks name it as their successor, nothing settles without it.
struct Presence {
    std::vector<FinalityVote> votes;                 // 1 to 64, ascending key ids

    [[nodiscard]] Bytes encode(ledger::ChainKind chain) const;   // CBOR [+ vote]
    // "chain.presence.empty", ".order", and the codec's errors.
    [[nodiscard]] static Result<Presence> decode(ledger::ChainKind chain, BytesView encoded);
    // A quorum of the set, and nobody else, signed. "chain.presence.stranger", ".bad-signature", ".too-few".
    [[nodiscard]] Status verify(const ChainParameters& chain, const ValidatorSet& validators) const;
};

// Are these votes, as far as they are from `validators`, a quorum of them?
[[nodiscard]] bool hasQuorum(const std::map<KeyId, crypto::Signature>& signatures, const ValidatorSet& validators);

}  // namespace quorate::chain
