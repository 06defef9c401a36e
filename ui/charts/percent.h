// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

// Shares from 0 to 1 as percent, rounded down so that 100 is for all of it alone; as ui/bridge/format.h does it, so that
// a chart and the table beside it agree. 0.29 * 100 is a little less than 29: hence the allowance.
namespace quorate::charts {

[[nodiscard]] inline int wholePercent(double share)
{
    const double percent = std::floor(share * 100 + 1e-9);
    return int(share < 1 ? std::min(percent, 99.0) : percent);
}

// With one digit behind the point.
[[nodiscard]] inline double tenthsOfPercent(double share)
{
    const double tenths = std::floor(share * 1000 + 1e-9);
    return (share < 1 ? std::min(tenths, 999.0) : tenths) / 10;
}

// The same of failures, rounded up: 0 is for none of them alone.
[[nodiscard]] inline double tenthsOfPercentUp(double share)
{
    const double tenths = std::ceil(share * 1000 - 1e-9);
    return (share < 1 ? std::min(tenths, 999.0) : tenths) / 10;
}

}  // namespace quorate::charts
