// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotted_chart.h"

#include "ui/charts/plot.h"

#include <QEvent>

namespace quorate::charts {

void PlottedChart::setPlot(Plot* plot)
{
    m_plot = plot;
    setPicture(plot);
}

void PlottedChart::placeMoved()
{
    m_plot->showPlace();
}

void PlottedChart::spanMoved()
{
    m_plot->showSpan();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_plot->showPlace();
}

void PlottedChart::rangeMoved()
{
    m_plot->showRange();
}

void PlottedChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_plot != nullptr) {
        m_plot->paintTokens();
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
    Chart::changeEvent(event);
}

}  // namespace quorate::charts
