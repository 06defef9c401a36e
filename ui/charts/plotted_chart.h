// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace quorate::charts {

class Plot;

// A chart whose picture is a Plot, which shows anew what the axis or the theme has changed. GUI thread.
class PlottedChart : public Chart {
    Q_OBJECT

public:
    using Chart::Chart;

protected:
    void setPlot(Plot* plot);              // as setPicture
    void changeEvent(QEvent* event) override;
    void placeMoved() override;
    void spanMoved() override;
    void rangeMoved() override;

private:
    friend class Plot;
    friend class TimePlot;
    Plot* m_plot = nullptr;
};

}  // namespace quorate::charts
