// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotted_chart.h"

#include <QList>

class QStandardItemModel;

namespace quorate::charts {

// How a rollout went: devices that have the release over time, its pauses as bands, and dotted what is left at the pace so far.
class RolloutChart : public PlottedChart {
    Q_OBJECT

public:
    struct Point {
        double at = 0;                 // milliseconds since the start; rising
        double good = 0;               // devices
        bool paused = false;           // from here to the next point
        friend bool operator==(const Point&, const Point&) = default;
    };
    struct Content {
        QList<Point> points;
        double now = 0;                // milliseconds since the start; not before the last point
        double devices = 0;            // that the release is for
        double rest = -1;              // milliseconds from now until it is done; below 0: unknown
        double plan = -1;              // milliseconds since the start when it should be done; below 0: no date
        QString forecast;              // "if resumed now: day 24"
        QString summary;               // one sentence
        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit RolloutChart(const QString& name, QWidget* parent = nullptr);
    ~RolloutChart() override;

    void set(const Content& content);
    [[nodiscard]] QString summary() const override { return m_content.summary; }
    [[nodiscard]] QString atPlace(double place) const override;

protected:
    [[nodiscard]] std::optional<SharedAxis::Span> whole() const override;
    [[nodiscard]] double newest() const override { return m_content.now; }

private:
    class Picture;
    Content m_content;
    Picture* m_picture;
    QStandardItemModel* m_table;
};

// The failed share of each ring at its worst, and a limit that is moved with the pointer or with the keys Up and Down, to see
// which rings would have paused at it.
class LimitChart : public PlottedChart {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        double worst = 0;              // %
        double limit = 0;              // % of the plan
        friend bool operator==(const Bar&, const Bar&) = default;
    };

    explicit LimitChart(const QString& name, QWidget* parent = nullptr);
    ~LimitChart() override;

    void set(const QList<Bar>& bars, double limit);    // the limit stays where it was moved to as long as the bars' names stay
    [[nodiscard]] double limit() const { return m_limit; }
    void setLimit(double percent);                     // 0 to 100
    [[nodiscard]] QStringList pausedAt(double percent) const;
    [[nodiscard]] QString summary() const override;

Q_SIGNALS:
    void limitMoved(double percent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Picture;
    QList<Bar> m_bars;
    double m_limit = 5;
    Picture* m_picture;
    QStandardItemModel* m_table;
};

}  // namespace quorate::charts
