// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotted_chart.h"

#include <QList>

class QStandardItemModel;

namespace quorate::charts {

// What a payload comes to while it is built: bytes of payload for the bytes of the new version that are encoded, as a share. Each
// way that was tried is a line of its own, the newest in front. The axis counts bytes of the new version.
class BuildChart : public PlottedChart {
    Q_OBJECT

public:
    struct Point {
        quint32 attempt = 0;
        double covered = 0;            // bytes of the new version; rising within an attempt
        double written = 0;            // bytes of payload for them
        friend bool operator==(const Point&, const Point&) = default;
    };
    explicit BuildChart(const QString& name, QWidget* parent = nullptr);
    ~BuildChart() override;

    void set(const QList<Point>& points);       // by attempt
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString atPlace(double place) const override;

protected:
    [[nodiscard]] std::optional<SharedAxis::Span> whole() const override;
    [[nodiscard]] double nextPlace(double place, int direction) const override;

private:
    class Picture;
    [[nodiscard]] QList<Point> lastAttempt() const;  // points of the last attempt

    QList<Point> m_points;
    Picture* m_picture;
    QStandardItemModel* m_table;
};

}  // namespace quorate::charts
