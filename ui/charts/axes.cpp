// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axes.h"

#include <qcustomplot.h>

namespace quorate::charts {

void paintAxes(QCustomPlot& plot, theme::Type type)
{
    const auto& t = theme::current();
    plot.setBackground(QBrush(t.surface));
    plot.axisRect()->setBackground(QBrush(t.surface));
    const QFont font = theme::font(type);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(axis == plot.xAxis ? QPen(t.border) : QPen(Qt::NoPen));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(t.muted);
        axis->setLabelColor(t.muted);
        axis->setTickLabelFont(font);
        axis->setLabelFont(font);
        axis->grid()->setPen(QPen(t.grid));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    plot.xAxis->grid()->setVisible(false);
}

}  // namespace quorate::charts
