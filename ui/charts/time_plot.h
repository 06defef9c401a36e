// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"
#include "ui/charts/plotted_chart.h"

namespace quorate::charts {

// Milliseconds since 1970 in words.
[[nodiscard]] QString momentText(double at, bool utc);

// A plot along a span of time: its chart counts milliseconds, its x axis the unit in which the span reads best. The pointer
// moves the mark of the chart's axis, Ctrl with the wheel zooms, a double click shows all. Private to this folder. GUI thread.
class TimePlot : public Plot {
public:
    explicit TimePlot(PlottedChart* owner);

    void showSpan() override;
    void showPlace() override;

protected:
    // For a y axis that counts things: no parts of one.
    void countWhole();
    // A text in the plot, painted by paintTexts(); clearTexts() with clearItems().
    void write(const QString& text, double x, double y, Qt::Alignment alignment);
    void clearTexts() { m_texts.clear(); }
    void paintTexts();
    [[nodiscard]] double placeOf(double x) const override { return x * m_unit; }
    [[nodiscard]] double xOf(double place) const override { return place / m_unit; }

    double m_unit = 1e3;                   // milliseconds a unit of the x axis

private:
    PlottedChart* m_owner;
    QList<QCPItemText*> m_texts;
};

}  // namespace quorate::charts
