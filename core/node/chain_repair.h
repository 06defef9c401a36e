// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/home.h"

namespace quorate::node {

// What became of one of a home's stores.
struct StoreRepair {
    std::string store;                 // "release", "delivery", "node"
    bool wasSound = false;             // every entry could be read and agrees: nothing was changed
    std::string damage;                // otherwise: what was found, with the file
    std::optional<Height> height;      // a chain: how far its blocks were intact, and applied anew; peers have the rest
    std::uint64_t entries = 0;         // read (sound), or taken over into the new store
    std::optional<Path> kept;          // where the damaged store is now
};

// Checks the stores of a home whose node is stopped, and builds damaged ones anew: a chain from its genesis by applying the
// blocks that are intact, with all rules, up to the first that is missing or wrong; the rest comes from peers when the node
// runs. The damaged store is renamed, never changed. What a validator voted last may be lost with it; the engine is silent
// after every start until a quorum has told it (core/chain/README.md), so it cannot contradict itself.
// "store.locked" while a node runs; "base.file.exists" when an earlier damaged store still has its place. One that a power
// loss interrupted is finished first.
[[nodiscard]] Result<std::vector<StoreRepair>> repairStores(Files& files, const Home& home);

// Power was lost between the two renames with which a repair ends: the rebuilt store takes its place. Before any store of a
// home is opened, or an empty one would be founded there.
[[nodiscard]] Status finishRepair(Files& files, const Home& home);

}  // namespace quorate::node
