// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QCustomPlot;

namespace quorate::charts {

// Ground, axes and grid in the colours of the theme, lettered in `type`. Private to this folder. GUI thread.
void paintAxes(QCustomPlot& plot, theme::Type type);

}  // namespace quorate::charts
