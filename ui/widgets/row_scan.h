// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filter_expression.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QAbstractItemModel;

namespace quorate::widgets {

// One row of a model against an expression.
[[nodiscard]] bool acceptsRow(const FilterExpression& expression, const QAbstractItemModel& model, int row, int sortRole);

// Looks at every row of a large model in slices between the events of the window, which stays alive meanwhile. Rows that come
// and go during the scan are followed; after a new order it begins anew. GUI thread.
class RowScan : public QObject {
    Q_OBJECT

public:
    static constexpr int slice = 1024;            // rows between two looks at the clock
    static constexpr qint64 sliceNs = 6'000'000;  // of an event
    using Accepted = std::vector<bool>;           // by row

    RowScan(int sortRole, QObject* parent);

    // Which rows each of `expressions` accepts. `among`: the rows that one of them can accept; empty: all.
    // A scan under way is dropped.
    void start(const QAbstractItemModel* model, QList<FilterExpression> expressions, Accepted among,
               std::function<void(std::vector<Accepted>)> done);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_model != nullptr; }

private:
    void look();
    void judge(int row);

    int m_sortRole;
    const QAbstractItemModel* m_model = nullptr;
    QList<FilterExpression> m_expressions;
    Accepted m_among;
    std::vector<Accepted> m_accepted;             // of the rows before m_next
    int m_next = 0;
    std::function<void(std::vector<Accepted>)> m_done;
    QTimer m_timer;
};

}  // namespace quorate::widgets
