// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotted_chart.h"

#include <QList>
#include <QPointF>
#include <QString>

namespace quorate::charts {

// How releases reach the fleet: one stepped line each, time since publication against the share of the eligible devices that
// acknowledged them, with the goal and, dotted, when each would reach it at its pace; where a line has a plan, the plan as a
// band and pauses as thick parts of the line. Where nobody told of a line there is a hatched band instead of it. Lines are told apart by colour, marker and the name at their end.
class CoverageChart : public PlottedChart {
    Q_OBJECT

public:
    struct Line {
        QString id;
        QString name;
        QList<QPointF> points;         // milliseconds since publication, share 0..1; rising in both
        QList<QPointF> soonest = {};   // of the plan, as points: no device is to have it sooner
        QList<QPointF> latest = {};    // and by then it is to be there; as many as of `soonest`, at the same times
        QList<SharedAxis::Span> pauses = {};   // milliseconds since publication
        std::optional<SharedAxis::Span> unknown = {};   // until now, after its points: what happened in it is not known here
        friend bool operator==(const Line&, const Line&) = default;
    };

    static constexpr double goal = 0.95;         // of the eligible devices
    // When a line would reach the goal at the pace of the last quarter of its time, in milliseconds since publication; absent:
    // it is there, it stands still, or its newest part is not known.
    [[nodiscard]] static std::optional<double> forecast(const Line& line);

    explicit CoverageChart(const QString& name, QWidget* parent = nullptr);
    ~CoverageChart() override;

    void set(const QList<Line>& lines);          // at most five are drawn
    [[nodiscard]] QString summary() const override;
    // In milliseconds since publication: the share of every line.
    [[nodiscard]] QString atPlace(double place) const override;

protected:
    [[nodiscard]] std::optional<SharedAxis::Span> whole() const override;
    [[nodiscard]] double newest() const override { return longest(); }

private:
    class Picture;
    class Points;
    [[nodiscard]] double longest() const;        // of the lines, at least a second

    QList<Line> m_lines;
    Picture* m_picture;
    Points* m_table;
};

}  // namespace quorate::charts
