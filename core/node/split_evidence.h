// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/checkpoints.h"
#include "core/node/chain_host.h"
#include "core/node/wire.h"

namespace quorate::node {

// The proof that a validator cosigned a head which is not in the chain's history, as JSON that anybody can check who knows the
// consortium's id:
//   {"format": "quorate/split/1", "consortium": hex, "chain", "member",
//    "genesis": hex of Genesis::encodeConsortium(), "epochs": [hex of SignedEpoch...], validators from 1 on,
//    "contradicting": note with the member's cosignature of (size, its root),
//    "size", "root": hex, what our log says of the same size,
//    "checkpoint": note that a validator quorum cosigned, "consistency": [hex...], from (size, root) to that checkpoint}
// On the node's strand. "node.proof.no-checkpoint" while no checkpoint reaches that size.
[[nodiscard]] Result<std::string> splitEvidence(ChainHost& host, const ledger::Genesis& genesis,
                                                const CosignatureMessage& contradicting);

inline constexpr std::size_t maxSplitEvidence = 16 * 1024 * 1024;

// What holds when verifySplit() succeeded: `member` signed a head of `size` leaves with `theirRoot`, although the log that a
// quorum of validators cosigned had `root` there.
struct SplitFinding {
    ConsortiumId consortium;
    std::string consortiumName;
    ledger::ChainKind chain = ledger::ChainKind::release;
    ledger::MemberId member;
    KeyId key;                           // the cosign key that signed
    UnixTime signedAt;                   // as the member wrote it
    std::uint64_t size = 0;
    Hash32 theirRoot;
    Hash32 root;
    ledger::CosignedHead checkpoint;     // of the quorum
};

// True when the bytes begin like such a proof.
[[nodiscard]] bool looksLikeSplit(BytesView bytes);

// Any thread; needs no node. Without `expected` it holds for the consortium that it names. "node.split.malformed",
// "ledger.evidence.other-consortium", "ledger.bundle.epoch-chain", "node.split.checkpoint" (no quorum cosigned it),
// "node.split.signature" (the accused did not sign), "node.split.same-head" (the heads do not contradict each other),
// "node.split.consistency" (our root is not in the cosigned log's history).
[[nodiscard]] Result<SplitFinding> verifySplit(BytesView bytes, const std::optional<ConsortiumId>& expected);

// Two heads of one size with different roots, each signed by a validator, while neither is settled here: one of the two
// contradicts what will be. The frame as above, and "heads": [{"member", "note"}, {"member", "note"}]. On the node's strand.
[[nodiscard]] Result<std::string> headsEvidence(const ChainHost& host, const ledger::Genesis& genesis, const CosignatureMessage& one,
                                                const CosignatureMessage& other);

struct HeadsFinding {
    ConsortiumId consortium;
    std::string consortiumName;
    ledger::ChainKind chain = ledger::ChainKind::release;
    std::uint64_t size = 0;
    struct Head {
        ledger::MemberId member;         // one member may have signed both
        KeyId key;
        UnixTime signedAt;               // as the member wrote it
        Hash32 root;
    };
    std::array<Head, 2> heads;
};

[[nodiscard]] bool looksLikeHeads(BytesView bytes);

// As verifySplit(): "node.split.malformed", "ledger.evidence.other-consortium", "ledger.bundle.epoch-chain",
// "node.split.signature", "node.split.same-head" (of different sizes, or with one root).
[[nodiscard]] Result<HeadsFinding> verifyHeads(BytesView bytes, const std::optional<ConsortiumId>& expected);

}  // namespace quorate::node
