// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/chain_application.h"

namespace quorate::node {

// A chain beside the one that a node runs: blocks in a store of its own, as far as it is opened or founded from the genesis.
// The engine's options for whoever only reads and applies: it never seals.
[[nodiscard]] Result<std::unique_ptr<ChainApplication>> openChainIn(store::KeyValueStore& store, const ledger::Genesis& genesis,
                                                                    ledger::ChainKind kind);

// The next block, as when it came from a peer: its form, its parent, every rule for every transaction, and the roots of log and
// state that it names; then it is kept. "node.chain.differs" (corrupt): the height, and what is wrong with it.
[[nodiscard]] Status applyNext(ChainApplication& application, BytesView block);
// Who sealed it: a validator of the epoch that it names, as the state before it knows them; by work, that work was done. The same
// error.
[[nodiscard]] Status checkSeal(const ChainApplication& application, BytesView block);

}  // namespace quorate::node
