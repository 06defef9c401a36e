// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/finality_vote.h"
#include "core/chain/sealed_turns.h"
#include "core/chain/work.h"

#include <optional>

namespace quorate::chain {

// What a validator must never forget. Saved, synced, before the block or the vote that it describes leaves, so that a
// node that restarts does not contradict itself.
struct ValidatorRecord {
    SealedTurns sealed;
    Height highestSource;                         // of all its votes
    std::optional<FinalityVote> newest;           // its target is the highest that it voted for

    [[nodiscard]] bool maySeal(std::uint64_t turn) const { return !sealed.contains(turn); }
    // Rising targets make a double vote impossible; sources that never fall make a surrounding vote impossible.
    [[nodiscard]] bool mayVote(const Link& link) const
    {
        return link.source.height < link.target.height && link.source.height >= highestSource &&
               (!newest || link.target.height > newest->link.target.height);
    }

    [[nodiscard]] Bytes encode(ledger::ChainKind chain) const;
    [[nodiscard]] static Result<ValidatorRecord> decode(ledger::ChainKind chain, BytesView encoded);
};

// Keys of the engine's records.
[[nodiscard]] Bytes recordKey(const KeyId& validator);      // a ValidatorRecord
[[nodiscard]] Bytes heardVoteKey(const KeyId& validator);   // another's newest FinalityVote
[[nodiscard]] Bytes heardSealKey(const KeyId& validator);   // the signed header of what another sealed last
[[nodiscard]] Bytes certificateKey(Height height);          // why the block at that height is justified
[[nodiscard]] Bytes headerKey(Height height);               // the signed header of our own block there
[[nodiscard]] Bytes restoredKey();                          // one byte: 1 as long as the records may be too old
[[nodiscard]] Bytes weightKey();                            // by work: of the branch up to the settled block

// CBOR [height, block id, high, low].
[[nodiscard]] Bytes encodeWeight(const engine::BlockRef& of, const Weight& weight);
[[nodiscard]] Result<std::pair<engine::BlockRef, Weight>> decodeWeight(BytesView encoded);

}  // namespace quorate::chain
