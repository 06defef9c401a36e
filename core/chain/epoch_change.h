// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/block.h"
#include "core/chain/finality_vote.h"

#include <functional>

// Whether a block may go on in the epoch of its parent, name a successor, or begin that epoch: core/chain/README.md. Pure.
namespace quorate::chain {

inline constexpr std::uint64_t presenceReaches = 1024;   // blocks down from the one that shows it

// What a block continues.
struct Branch {
    const BlockHeader& parent;
    Hash32 validators;                         // ValidatorSet::hash() of the parent's epoch
    // The header at a height up to the parent's; absent: there is none, or it is not known here.
    std::function<std::optional<HeaderAndId>(Height)> header;
    // The set of an epoch if it has this hash; null: it is not known here (yet).
    std::function<const ValidatorSet*(EpochNumber, const Hash32&)> set;
};

// "chain.block.epoch", ".successor", ".handover", "chain.presence.<what>", "chain.certificate.<what>" (invalid), and the codec's
// errors. "chain.block.epoch-unknown" (unavailable): undecidable while a set is not known.
[[nodiscard]] Status checkEpoch(const ChainParameters& chain, const Block& block, const Branch& branch);

// Of a block that names a successor first: are those validators there? While their set is not known, the signatures are not
// looked at.
[[nodiscard]] Status checkPresence(const ChainParameters& chain, const Block& block, const Branch& branch);

}  // namespace quorate::chain
