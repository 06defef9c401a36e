// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quorate::crypto {

// Private to this folder. Initialises libsodium once, before its first use; aborts when that fails, since nothing works
// without it. Thread-safe.
void requireSodium();

}  // namespace quorate::crypto
