// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/key_value_store.h"

#include <set>

namespace quorate::store {

// Reads the files of a store from the disk, one at a time, round after round: a bit that flipped in what nobody asks for, or in
// what memory still answers for, is found while others have what it belongs to. One thread at a time; the store, not owned,
// outlives it.
class Patrol {
public:
    explicit Patrol(const KeyValueStore& store) : m_store(store) {}

    struct Step {
        bool ended = false;              // a round
        // "store.corrupt"; "store.io" when the disk did not give the file twice in a row. Once for each file.
        std::optional<Error> found;
    };
    [[nodiscard]] Step step();

private:
    const KeyValueStore& m_store;
    std::vector<std::uint64_t> m_left;   // of this round, the next one last: those that are written meanwhile wait for the next
    bool m_again = false;                // the next one could not be read
    std::set<std::uint64_t> m_told;
};

}  // namespace quorate::store
