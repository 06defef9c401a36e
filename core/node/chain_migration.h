// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/chain_records.h"
#include "core/store/key_value_store.h"

namespace quorate::node {

// Brings a chain's store of an older format to the current one (TipRecord says which there were), block after block in
// synced batches; the tip record bears the current format from the first of them on, so that no older version opens a store
// that is half of each. One that was interrupted goes on where it stopped. Nothing to do: one read.
// "node.record.malformed", "node.chain.no-such-leaf", "node.chain.no-such-block": the older store is damaged; what was not
// reached is as it was. One write has about `changesAtOnce` changes, or one block's.
[[nodiscard]] Status migrateChain(store::KeyValueStore& store, const TipRecord& tip, std::size_t changesAtOnce = 4000);

}  // namespace quorate::node
