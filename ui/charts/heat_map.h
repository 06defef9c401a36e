// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QString>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace quorate::charts {

// Rows by columns of shares, inked by what is missing: what is done fades, what is stuck stands out. A real item view: cells
// are reached by arrow keys, Enter chooses one. Of more than 40 rows or columns the cells are small: ink alone, and what a
// cell means stands below when it is reached.
class HeatMap : public Chart {
    Q_OBJECT

public:
    struct Cell {
        bool present = false;          // false: the column does not concern the row
        double share = 0;              // 0..1 done
        theme::Tone mark = theme::Tone::neutral;   // bad: too many failures; warn: silent
        QString meaning;               // one sentence: tool tip and screen reader
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    struct Line {
        QString id;
        QString name;
        QString count;                 // beside the name
        friend bool operator==(const Line&, const Line&) = default;
    };
    struct Content {
        QList<Line> rows;
        QList<Line> columns;
        QList<QList<Cell>> cells;      // by row, then column
        QString summary;
        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit HeatMap(const QString& name, QWidget* parent = nullptr);
    void set(const Content& content);
    [[nodiscard]] QString summary() const override { return m_content.summary; }

Q_SIGNALS:
    void cellChosen(const QString& row, const QString& column);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Delegate;
    void applyMetrics();
    [[nodiscard]] bool isDense() const;

    Content m_content;
    QTableView* m_view;
    QLabel* m_reached;                 // what the current cell means, where cells are small
    QStandardItemModel* m_model;
    QStandardItemModel* m_table;
};

}  // namespace quorate::charts
