// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/key_value_store.h"

namespace quorate::node {

// Opens the store of what a node keeps beside its chains: alerts, acknowledgements on their way, peers, proofs. Its format is
// written at the first opening; a store without one is of the first. "node.store.format" when a later version wrote it, which
// leaves it as it is; otherwise as store::openStore.
[[nodiscard]] Result<std::unique_ptr<store::KeyValueStore>> openNodeStore(const Path& directory,
                                                                         const store::StoreOptions& options = {});

}  // namespace quorate::node
