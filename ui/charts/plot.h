// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace quorate::charts {

// A QCustomPlot that leaves the wheel to the page unless Ctrl is held, and has a layer of its own for the mark, so that
// moving it paints no data. Private to this folder. GUI thread.
class Plot : public QCustomPlot {
public:
    Plot();

    // As the chart's axis has them now; nothing in a plot that follows none.
    virtual void showSpan() {}
    virtual void showPlace() {}
    virtual void paintTokens() = 0;                               // colours and letters, anew; replot() follows

    // Below the data: from `from` to `to` on the x axis; beside it `text`. Both of the x axis' unit.
    void mark(double from, double to, const QString& text);
    void unmark();
    std::function<void(double factor, double about)> onZoom;      // about: on the x axis
    std::function<void(std::optional<double> x)> onHover;         // nothing: the pointer left

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void forgetMark();                                            // after clearItems()

private:
    QCPLayer* m_layer;
    QCPItemRect* m_band = nullptr;
    QCPItemText* m_text = nullptr;
};

}  // namespace quorate::charts
