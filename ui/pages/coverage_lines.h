// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/charts/coverage_chart.h"

namespace quorate::pages {

// The curve of a release since its publication; without points when nobody is eligible. Where this node's gateway rolls it
// out: its plan, with the rings spread evenly up to its date and as large as the gateway's part of the fleet, and its pauses.
[[nodiscard]] charts::CoverageChart::Line coverageLine(const bridge::Release& release, const QList<bridge::Rollout>& rollouts);
// Of the newest releases that have one; of `model` alone unless it is empty.
[[nodiscard]] QList<charts::CoverageChart::Line> coverageLines(const bridge::NodeBridge& bridge, int most, const QString& model = {});

}  // namespace quorate::pages
