// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/row_order.h"
#include "ui/widgets/row_scan.h"

#include <QAbstractProxyModel>

namespace quorate::widgets {

// Filters a flat model by a FilterExpression and orders it by a role. Up to `atOnce` rows this happens at once. More are looked
// at in slices and compared on another thread, and what was shown stays until the new rows or their order are known; only after
// a new layout of that many rows the source's order is shown meanwhile. Comes to terms with a million rows when the model makes
// cells cheaply. GUI thread.
class TableProxy : public QAbstractProxyModel {
    Q_OBJECT

public:
    static constexpr int atOnce = 10'000;
    using SortKey = widgets::SortKey;

    explicit TableProxy(int sortRole, QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    // Whose cells no expression and no order looks at.
    void setAsked(const QList<int>& columns) { m_asked = columns; }
    [[nodiscard]] bool isAsked(int first, int last) const;   // all of these columns
    void setExpression(const FilterExpression& expression);
    // By the first key, rows alike in it by the next, and so on; none: as the source has them.
    void setSortKeys(const QList<SortKey>& keys);
    [[nodiscard]] const QList<SortKey>& sortKeys() const { return m_sortKeys; }
    [[nodiscard]] bool isScanning() const { return m_scan.isRunning(); }
    [[nodiscard]] bool isOrdering() const { return m_ordering.isRunning(); }

    // While it is frozen rows keep their places and new ones wait. Another expression or order ends it.
    void freeze();
    void thaw();
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    [[nodiscard]] int waiting() const;   // rows that came since, of those that the expression accepts

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex& of) const override;
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    // The titles of further keys carry their place and direction.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void frozenChanged();
    void scanned();                      // the rows of an expression that took slices are shown
    void ordered();                      // an order that took another thread is shown

private:
    [[nodiscard]] bool isLarge() const { return sourceModel()->rowCount() > atOnce; }
    // Runs of rows that come or go one by one, not as a new layout.
    [[nodiscard]] int runsAtOnce() const { return isLarge() ? 8 : 64; }
    [[nodiscard]] bool accepts(int row) const { return m_expression.isEmpty() || m_accepted[std::size_t(row)]; }
    [[nodiscard]] bool comesBefore(int left, int right) const;
    [[nodiscard]] std::vector<int> wanted() const;
    void build();
    void scan(const FilterExpression& expression, RowScan::Accepted among);
    void order(bool wished);
    void place(std::vector<int> rows);
    void changed();
    void tidy();
    void show(std::vector<int> next);
    void showAll(std::vector<int> next);
    void takeOut(int first, int last);
    void renumber();
    void onInserted(int first, int last);
    void onAboutToRemove(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    void onLayoutAboutToChange();
    void onLayoutChanged();

    int m_sortRole;
    QList<int> m_asked;
    QList<SortKey> m_sortKeys;
    FilterExpression m_expression;       // of what is shown
    RowScan::Accepted m_accepted;        // by source row; empty: all
    std::vector<int> m_order;            // every source row, in order; empty without sort keys
    std::vector<int> m_rows;             // source rows as they are shown
    std::vector<int> m_places;           // by source row: where it is shown; below 0: nowhere
    std::vector<int> m_stale;            // source rows whose place among the others is to be found
    std::vector<int> m_came;             // source rows that came while it was frozen
    bool m_frozen = false;
    bool m_orderWished = false;          // the order under way is one that somebody asked for
    QTimer m_tidyTimer;                  // one look at what changed in a large source, for all of a turn of the events
    RowScan m_scan;
    RowOrder m_ordering;
    QModelIndexList m_layoutBefore;      // the persistent indexes over a change of the source's layout
    QList<QPersistentModelIndex> m_layoutSource;
    QList<QPersistentModelIndex> m_layoutFrozen;
};

}  // namespace quorate::widgets
