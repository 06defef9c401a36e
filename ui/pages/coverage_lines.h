// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/values.h"
#include "ui/charts/coverage_chart.h"

namespace quorate::pages {

// The curves of the newest `most` releases that devices have acknowledged.
[[nodiscard]] QList<charts::CoverageChart::Line> coverageLines(const QList<bridge::Release>& newestFirst, int most);
[[nodiscard]] charts::CoverageChart::Line coverageLine(const bridge::Release& release);

}  // namespace quorate::pages
