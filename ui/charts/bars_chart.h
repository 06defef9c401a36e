// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotted_chart.h"

#include <QList>
#include <QString>

class QStandardItemModel;

namespace quorate::charts {

// Bars beside each other, one a category (a span of latencies, a block), with marked places between them.
class BarsChart : public PlottedChart {
    Q_OBJECT

public:
    struct Bar {
        QString id;                    // given by barChosen
        QString label;                 // below the bar; empty: none
        QString name;                  // in the table
        double value = 0;
        bool odd = false;              // stands out: a straggler, a slow block
        double from = 0;               // on the axis that the page's charts share
        double to = 0;                 // not above `from`: the bar has no place there
        QString note = {};             // what else is said of it, in a word or two
        double sum = 0;                // of the line above the bars; where lineName says that there is one
        friend bool operator==(const Bar&, const Bar&) = default;
    };
    struct Mark {
        double at = 0;                 // in bars from the left: 2.5 is the middle of the third
        QString text;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    struct Level {
        double value = 0;              // on the axis of the values
        QString text;
        friend bool operator==(const Level&, const Level&) = default;
    };
    struct Content {
        QList<Bar> bars;               // at most some hundred
        QList<Mark> marks;
        QList<Level> levels;           // lines across
        QString lineName;              // of the line above the bars, on an axis of its own; empty: none
        QString valueName;             // the axis and the table's column
        QString categoryName;          // the table's column
        QString summary;               // one sentence
        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit BarsChart(const QString& name, QWidget* parent = nullptr);
    ~BarsChart() override;

    void set(const Content& content);
    [[nodiscard]] QString summary() const override { return m_content.summary; }
    [[nodiscard]] QString atPlace(double place) const override;

Q_SIGNALS:
    void barChosen(const QString& id);

protected:
    [[nodiscard]] std::optional<SharedAxis::Span> whole() const override;
    [[nodiscard]] double nextPlace(double place, int direction) const override;

private:
    class Picture;
    [[nodiscard]] qsizetype barAt(double place) const;       // -1: none
    Content m_content;
    Picture* m_picture;
    QStandardItemModel* m_table;
};

}  // namespace quorate::charts
