// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotted_chart.h"

#include <QList>

class QStandardItemModel;

namespace quorate::charts {

// What waits now, by when it came, as areas upon each other, one a kind; marks say when certain ones came. lineChosen() tells
// the kind of the area that was clicked.
class WaitingChart : public PlottedChart {
    Q_OBJECT

public:
    struct Layer {
        QString id;                    // given by lineChosen
        QString name;
        QList<qint64> at;              // when each came, rising; milliseconds since 1970
        friend bool operator==(const Layer&, const Layer&) = default;
    };
    struct Mark {
        qint64 at = 0;
        QString text;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    struct Content {
        QList<Layer> layers;           // the first is the lowest; at most five are drawn, the rest as one
        QList<Mark> marks;
        qint64 now = 0;
        QString summary;               // one sentence
        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit WaitingChart(const QString& name, QWidget* parent = nullptr);
    ~WaitingChart() override;

    void set(const Content& content);
    [[nodiscard]] QString summary() const override { return m_content.summary; }
    [[nodiscard]] QString atPlace(double place) const override;

protected:
    [[nodiscard]] std::optional<SharedAxis::Span> whole() const override;
    [[nodiscard]] double newest() const override { return 0; }             // ages: what came last stands at the beginning

private:
    class Picture;
    [[nodiscard]] double oldest() const;   // milliseconds before now
    Content m_content;
    Picture* m_picture;
    QStandardItemModel* m_table;
};

}  // namespace quorate::charts
