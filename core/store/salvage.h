// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/key_value_store.h"

namespace quorate::store {

// Reads what can still be read of a store that openStore() calls damaged. LevelDB's own repair works on a copy in
// `scratch` (made, and removed afterwards); `damaged` is only read. Entries come in ascending order. None of it can be
// relied on: what is missing is not known, and an entry may be an older one of its key or one that was erased. Whoever
// uses them checks them. No other process may have the store open. Errors of the files, and "store.io" when nothing at
// all could be made of it.
[[nodiscard]] Status salvage(const Path& damaged, const Path& scratch, const KeyValueStore::Visit& visit);

}  // namespace quorate::store
