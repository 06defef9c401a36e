// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"

namespace quorate::pages {

// Releases of the same model and version that were published before this one, the newest first. They point into `releases`.
[[nodiscard]] QList<const bridge::Release*> earlierUploads(const QList<bridge::Release>& releases, const bridge::Release& release);
// That votes on them do not count, in words; empty without any.
[[nodiscard]] QString earlierVotesText(const bridge::NodeBridge& bridge, const bridge::Release& release);

}  // namespace quorate::pages
