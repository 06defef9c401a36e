// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/row_scan.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace quorate::widgets {

// Filters by a FilterExpression and sorts by a role. Up to `atOnce` rows are filtered at once; more are looked at in slices, and
// what was shown stays until the new rows are known. Comes to terms with a million rows when the model makes cells cheaply.
class TableProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    static constexpr int atOnce = 10'000;

    explicit TableProxy(int sortRole, QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    void setExpression(const FilterExpression& expression);
    struct SortKey {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const SortKey&, const SortKey&) = default;
    };
    // By the first key, rows alike in it by the next, and so on; none: as the source has them.
    void setSortKeys(const QList<SortKey>& keys);
    [[nodiscard]] const QList<SortKey>& sortKeys() const { return m_sortKeys; }
    // The titles of further keys carry their place and direction.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool isScanning() const { return m_scan.isRunning(); }

    // While it is frozen rows keep their places and new ones wait. Not above `atOnce` rows. Another expression or order ends it.
    void freeze(int keyRole);
    void thaw();
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    [[nodiscard]] int waiting() const;   // rows that came since, of those that the expression accepts

Q_SIGNALS:
    void frozenChanged();
    void scanned();                      // the rows of an expression that took slices are shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] int compare(const QModelIndex& left, const QModelIndex& right) const;

    bool m_frozen = false;
    int m_keyRole = 0;
    QSet<QString> m_known;               // the rows that were there when it froze
    QList<SortKey> m_sortKeys;
    FilterExpression m_expression;       // of what is shown
    RowScan::Accepted m_accepted;        // its rows, as long as the source is as it was when they were looked at
    RowScan m_scan;
};

}  // namespace quorate::widgets
