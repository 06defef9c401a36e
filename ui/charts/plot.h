// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace quorate::charts {

class PlottedChart;

// A QCustomPlot that leaves the wheel to the page unless Ctrl is held, and has a layer of its own for the mark, so that
// moving it paints no data. Dragging moves what is shown along the axis, with Shift it marks off a range of it. Private to
// this folder. GUI thread.
class Plot : public QCustomPlot {
public:
    explicit Plot(PlottedChart* owner);

    // As the chart's axis has them now; nothing in a plot that follows none.
    virtual void showSpan() {}
    virtual void showPlace() {}
    void showRange();                                             // what is marked off on the chart's axis
    virtual void paintTokens() = 0;                               // colours and letters, anew; replot() follows

    // Below the data: from `from` to `to` on the x axis; beside it `text`. Both of the x axis' unit.
    void mark(double from, double to, const QString& text);
    void unmark();
    std::function<void(double factor, double about)> onZoom;      // about: on the x axis
    std::function<void(std::optional<double> x)> onHover;         // nothing: the pointer left
    std::function<void(double x, double y)> onClick;              // pressed and let go at one place
    std::function<bool()> marksOff;                               // true: dragging marks off a range without Shift, too
    // True: what is pressed there is dragged by onDrag, not the axis.
    std::function<bool(double x, double y)> grabs;
    std::function<void(double x, double y, bool done)> onDrag;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void forgetMark();                                            // after clearItems()
    // Between the x axis and the chart's; a plot whose bars have other places than its axis says how.
    [[nodiscard]] virtual double placeOf(double x) const { return x; }
    [[nodiscard]] virtual double xOf(double place) const { return place; }

private:
    enum class Drag { none, pressed, pan, range, grabbed };
    PlottedChart* m_owner;
    Drag m_drag = Drag::none;
    QPointF m_pressedAt;
    double m_draggedTo = 0;                                       // on the chart's axis
    QCPItemRect* m_rangeBand = nullptr;
    QCPLayer* m_layer;
    QCPItemRect* m_band = nullptr;
    QCPItemText* m_text = nullptr;
};

}  // namespace quorate::charts
