// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/charts/timeline_chart.h"

namespace quorate::pages {

// What happened to a release: review and votes, the rollout of this node's gateway, delivery, questions. Ids lead to the
// ledger ("release@time", as the page of chains takes them), to a rollout ("rollout/ID") or to the questions ("questions").
[[nodiscard]] charts::TimelineChart::Content timelineContent(const bridge::NodeBridge& bridge, const bridge::Release& release);

}  // namespace quorate::pages
