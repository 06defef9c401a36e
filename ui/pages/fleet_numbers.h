// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/bridge/words.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/heat_map.h"

// What the fleet's charts show, counted from the releases' coverage.
namespace quorate::pages {

// How long from the decision about a release to each device's signed acknowledgement on the delivery chain.
// A bar's id is the wish for the page of devices that lists them.
[[nodiscard]] charts::BarsChart::Content latencyContent(const bridge::Release* release);
// Such a wish: what acknowledged between two times after the publication; of the newest release with a curve if `release` is
// none. Empty: there is none.
[[nodiscard]] QString devicesIn(const bridge::NodeBridge& bridge, const QString& release, double from, double to);

// Gateways by the newest decided releases (at most `most`; of `model` alone unless it is empty). A row's devices are those last heard of through it.
[[nodiscard]] charts::HeatMap::Content gapContent(const bridge::NodeBridge& bridge, int most, const QString& model = {});

// Why devices are not there yet: one group a reason, most devices first.
struct ReasonGroup {
    QString key;
    QString text;
    bridge::words::Tone tone = bridge::words::Tone::neutral;
    QString accused;
    quint64 devices = 0;
    QString wish;                      // for the page of devices, that lists them
    friend bool operator==(const ReasonGroup&, const ReasonGroup&) = default;
};
[[nodiscard]] QList<ReasonGroup> reasonGroups(const bridge::NodeBridge& bridge, const bridge::Release& release);

}  // namespace quorate::pages
