// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotted_chart.h"

#include <QList>

namespace quorate::charts {

// Bytes a second that came and went over time, as areas; where nobody counted there is a hatched band, never a line. A line
// across says how much may be sent and is moved with the pointer or the keys Up and Down. The axis counts milliseconds since 1970.
class TrafficChart : public PlottedChart {
    Q_OBJECT

public:
    struct Point {
        double at = 0;                 // the beginning of its bucket; rising
        double down = 0;               // bytes a second
        double up = 0;
        friend bool operator==(const Point&, const Point&) = default;
    };
    struct Content {
        QList<Point> points;
        double bucket = 1000;          // milliseconds
        double from = 0;
        double to = 0;                 // now
        double cap = 0;                // bytes a second that may be sent; 0: no limit
        bool logarithmic = false;
        bool utc = true;
        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit TrafficChart(const QString& name, QWidget* parent = nullptr);
    ~TrafficChart() override;

    void set(const Content& content);
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString atPlace(double place) const override;

Q_SIGNALS:
    void capMoved(double bytesPerSecond);      // 0: no limit

protected:
    [[nodiscard]] std::optional<SharedAxis::Span> whole() const override;
    [[nodiscard]] double nextPlace(double place, int direction) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Picture;
    class Points;
    void moveCap(double rate);
    [[nodiscard]] double highest() const;      // bytes a second

    Content m_content;
    Picture* m_picture;
    Points* m_table;
};

}  // namespace quorate::charts
