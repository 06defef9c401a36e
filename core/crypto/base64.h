// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace quorate::crypto {

// RFC 4648 section 4, with padding; decoding accepts the canonical form only ("crypto.base64.invalid").
[[nodiscard]] std::string toBase64(BytesView data);
[[nodiscard]] Result<Bytes> fromBase64(std::string_view text);

}  // namespace quorate::crypto
