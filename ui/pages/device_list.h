// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"

#include <optional>

// Lists of devices that charts and tables lead to: a question of the node as a wish for the page of devices.
namespace quorate::pages {

[[nodiscard]] QString listWish(const bridge::AcknowledgementQuery& query);
[[nodiscard]] std::optional<bridge::AcknowledgementQuery> listFrom(const QString& wish);   // nothing: it is another wish
// What is listed, in words.
[[nodiscard]] QString listTitle(const bridge::NodeBridge& bridge, const bridge::AcknowledgementQuery& query);

}  // namespace quorate::pages
