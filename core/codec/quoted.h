// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quorate::codec {

// As CBOR diagnostic notation quotes a text; at the end of `out`.
void appendQuoted(std::string& out, std::string_view text);

}  // namespace quorate::codec
