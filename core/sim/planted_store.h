// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/key_value_store.h"

#include <memory>

namespace quorate::sim {

// Mistakes that somebody might make, planted to see that the simulation's checks see them.
enum class Plant {
    none,
    forgottenVotes,      // what a validator voted is not kept across restarts
    lostSync,            // the disk says that it synced, and did not
    doubleApplication,   // a key's sequence does not move on, so the same transaction is applied again
    emptyUndo,           // undoing a block gives nothing back
    lostVotes,           // votes never arrive
    lostPresence,        // votes of those who are to become validators never arrive
    greedyPruning,       // pruning a block takes the first leaf of the log along
};

// Breaks the store of one chain in the way of `plant`.
[[nodiscard]] std::unique_ptr<store::KeyValueStore> plantIn(std::unique_ptr<store::KeyValueStore> store, Plant plant);

}  // namespace quorate::sim
