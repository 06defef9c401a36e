// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/charts/coverage_chart.h"

#include <functional>
#include <optional>

namespace quorate::pages {

// The curve of a release since its publication; without points when nobody is eligible. Where this node's gateway rolls it
// out: its plan, with the rings spread evenly up to its date and as large as the gateway's part of the fleet, and its pauses.
// While no peer is connected, the time since then is not known.
[[nodiscard]] charts::CoverageChart::Line coverageLine(const bridge::NodeBridge& bridge, const bridge::Release& release);
// Of the newest releases that have one; of `model` alone unless it is empty.
[[nodiscard]] QList<charts::CoverageChart::Line> coverageLines(const bridge::NodeBridge& bridge, int most, const QString& model = {});

// Since when this node has had no peer though it knows some, milliseconds since 1970; 0: it never had one. Absent: it has one.
[[nodiscard]] std::optional<qint64> aloneSince(const bridge::NodeBridge& bridge);

// Calls `redraw` when connections end or come back, and once a minute while there is none: then coverageLine() says otherwise.
void followConnections(bridge::NodeBridge& bridge, QObject* context, std::function<void()> redraw);

}  // namespace quorate::pages
