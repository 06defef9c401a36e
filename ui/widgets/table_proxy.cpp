// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_proxy.h"

namespace quorate::widgets {

TableProxy::TableProxy(int sortRole, QObject* parent) : QSortFilterProxyModel(parent), m_scan(sortRole, this)
{
    setSortRole(sortRole);
}

void TableProxy::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel() != nullptr) sourceModel()->disconnect(this);
    m_scan.stop();
    m_accepted.clear();
    // Before the base connects its own slots, which ask for rows by their new numbers.
    const auto forget = [this] { m_accepted.clear(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    QSortFilterProxyModel::setSourceModel(model);
}

void TableProxy::freeze(int keyRole)
{
    const int rows = sourceModel()->rowCount();
    if (m_frozen || rows > atOnce) return;
    m_keyRole = keyRole;
    m_known.clear();
    m_known.reserve(rows);
    for (int row = 0; row < rows; ++row) m_known += sourceModel()->index(row, 0).data(keyRole).toString();
    m_frozen = true;
    setDynamicSortFilter(false);
    Q_EMIT frozenChanged();
}

void TableProxy::thaw()
{
    if (!m_frozen) return;
    m_frozen = false;
    m_known.clear();
    setDynamicSortFilter(true);
    invalidate();
    Q_EMIT frozenChanged();
}

int TableProxy::waiting() const
{
    int count = 0;
    for (int row = 0; m_frozen && row < sourceModel()->rowCount(); ++row) {
        if (m_known.contains(sourceModel()->index(row, 0).data(m_keyRole).toString())) continue;
        count += m_expression.isEmpty() || acceptsRow(m_expression, *sourceModel(), row, sortRole()) ? 1 : 0;
    }
    return count;
}

void TableProxy::setExpression(const FilterExpression& expression)
{
    m_scan.stop();
    thaw();
    const int rows = sourceModel()->rowCount();
    if (rows <= atOnce) {
        m_accepted.clear();
        m_expression = expression;
        invalidateFilter();
        return;
    }
    RowScan::Accepted among;
    if (m_accepted.size() == std::size_t(rows) && expression.narrows(m_expression)) among = m_accepted;
    m_scan.start(sourceModel(), {expression}, std::move(among), [this, expression](std::vector<RowScan::Accepted> accepted) {
        m_expression = expression;
        m_accepted = std::move(accepted.front());
        // Not invalidateFilter(), which takes rows out run by run: quadratic in what is left.
        invalidate();
        Q_EMIT scanned();
    });
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_frozen && !m_known.contains(sourceModel()->index(row, 0).data(m_keyRole).toString())) return false;
    if (m_expression.isEmpty()) return true;
    if (std::size_t(row) < m_accepted.size()) return m_accepted[std::size_t(row)];
    return acceptsRow(m_expression, *sourceModel(), row, sortRole());
}

void TableProxy::setSortKeys(const QList<SortKey>& keys)
{
    thaw();
    const auto before = std::exchange(m_sortKeys, keys);
    if (keys.isEmpty()) return sort(-1);
    // The base sorts anew only for another first key.
    if (before.size() > 0 && before.first() == keys.first() && sortColumn() == keys.first().column) invalidate();
    sort(keys.first().column, keys.first().order);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant title = QSortFilterProxyModel::headerData(section, orientation, role);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return title;
    for (qsizetype i = 1; i < m_sortKeys.size(); ++i) {
        if (m_sortKeys.at(i).column != section) continue;
        const QChar arrow(m_sortKeys.at(i).order == Qt::AscendingOrder ? 0x2191 : 0x2193);
        return QStringLiteral("%1 %2%3").arg(title.toString(), arrow).arg(i + 1);
    }
    return title;
}

int TableProxy::compare(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString) {
        return QString::localeAwareCompare(a.toString(), b.toString());
    }
    const auto order = QVariant::compare(a, b);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

bool TableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (const int order = compare(left, right); order != 0 || m_sortKeys.size() < 2) return order < 0;
    // For a descending first key the base asks with the rows exchanged.
    const bool exchanged = sortOrder() == Qt::DescendingOrder;
    for (qsizetype i = 1; i < m_sortKeys.size(); ++i) {
        const auto& key = m_sortKeys.at(i);
        const int order = compare(left.siblingAtColumn(key.column), right.siblingAtColumn(key.column));
        if (order != 0) return (order < 0) == ((key.order == Qt::AscendingOrder) != exchanged);
    }
    return false;
}

}  // namespace quorate::widgets
