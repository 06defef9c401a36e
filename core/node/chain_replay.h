// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/block.h"
#include "core/chain/finality_vote.h"
#include "core/node/chain_application.h"

namespace quorate::node {

// A chain beside the one that a node runs: blocks in a store of its own, as far as it is opened or founded from the genesis.
// The engine's options for whoever only reads and applies: it never seals.
[[nodiscard]] Result<std::unique_ptr<ChainApplication>> openChainIn(store::KeyValueStore& store, const ledger::Genesis& genesis,
                                                                    ledger::ChainKind kind);

// The next block, as when it came from a peer: its form, its parent, every rule for every transaction, and the roots of log and
// state that it names; then it is kept. "node.chain.differs" (corrupt): the height, and what is wrong with it.
[[nodiscard]] Status applyNext(ChainApplication& application, BytesView block);
// Was the tip's child to be sealed so: by the validator whose turn it was, of the epoch that goes on there or that a
// quorum of both epochs has handed over to, at a later time and in a later turn; by work, that the work was done which was due, by
// somebody who may. The same error, with the engine's code.
[[nodiscard]] Status checkSeal(const ChainApplication& application, const ledger::Genesis& genesis, BytesView block);
// Are these the votes of a quorum of those who vote on `target`, as the state knows them? Errors of Certificate::verify();
// "chain.block.epoch-unknown" (unavailable).
[[nodiscard]] Status checkVotes(const ChainApplication& application, const chain::BlockHeader& target, const chain::Certificate& votes);
// Is the tip settled: did a quorum of those who vote on `next`, its child, which checkSeal() found good, vote from it to that child?
// Only who saw it justified votes so. `certificate` as the engine keeps it (chain::certificateKey()). The same error as applyNext().
// What nothing in a chain can show: that it is not a second one, made with the keys of a quorum of an epoch, even of a former one.
// Against that, compare its head with a checkpoint from elsewhere.
[[nodiscard]] Status checkSettled(const ChainApplication& application, BytesView next, const std::optional<Bytes>& certificate);

}  // namespace quorate::node
