// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/inventory.h"

// Inside core/review and for its views: what the attribute "security.capability" gives a program (capabilities(7)).
namespace quorate::review {

// Whether `after` gives more than `before` (empty: nothing). What cannot be read gives more when it is not the same.
[[nodiscard]] bool givesMore(BytesView before, BytesView after);
// "cap_net_admin,cap_net_raw=ep" as getcap(8) writes it, or the bytes when they cannot be read.
[[nodiscard]] std::string capabilitiesText(BytesView value);

// The value of one attribute, or empty bytes.
[[nodiscard]] BytesView attributeOf(const Entry& entry, std::string_view name);
// "security.capability cap_net_raw=ep", "user.note hello": bounded, escaped.
[[nodiscard]] std::string attributeText(const Attribute& attribute);

}  // namespace quorate::review
