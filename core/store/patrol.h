// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/key_value_store.h"

namespace quorate::store {

// Reads a store from its first entry to its last, a slice at a time, and begins again: a bit that flipped in what nobody asks
// for is found while others still have what it belongs to. One thread at a time; the store, not owned, outlives it.
class Patrol {
public:
    static constexpr std::size_t sliceBytes = 1024 * 1024;   // keys and values; one entry at least

    explicit Patrol(const KeyValueStore& store) : m_store(store) {}

    // Reads the next slice. True: it ended with the last entry. Errors of scan(); the same slice comes again then.
    [[nodiscard]] Result<bool> step();

private:
    const KeyValueStore& m_store;
    Bytes m_next;   // empty: the first
};

}  // namespace quorate::store
