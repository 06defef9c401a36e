// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace quorate::crypto {

// Known-answer checks of every primitive in use, with published vectors; each program runs it before it loads a key and
// stops when it fails ("crypto.self-test.failed", context: the primitive). Also initialises libsodium. Idempotent,
// thread-safe, well under 100 ms.
[[nodiscard]] Status selfTest();

}  // namespace quorate::crypto
