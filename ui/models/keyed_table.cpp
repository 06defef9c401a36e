// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyed_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace quorate::models {
namespace {

constexpr int mostRuns = 32;           // of rows that come or go one after another

template <class Is>
int runs(const QList<QString>& keys, Is is)
{
    int count = 0;
    bool within = false;
    for (const QString& key : keys) {
        const bool before = std::exchange(within, is(key));
        count += within && !before ? 1 : 0;
    }
    return count;
}

}  // namespace

int TableModel::columnOf(const QString& id) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).id == id) return i;
    }
    return -1;
}

int KeptTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant KeptTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_cells.size()) return {};
    if (role == KeyRole) return m_keys.at(index.row());
    return valueOf(m_cells.at(index.row()).at(index.column()), role);
}

QVariant TableModel::valueOf(const Cell& cell, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::AccessibleTextRole: return cell.text.isEmpty() ? cell.toolTip : cell.text;
    case Qt::TextAlignmentRole:
        return cell.right ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole: return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case ToneRole: return cell.tone ? QVariant(*cell.tone) : QVariant();
    case PipsRole: return cell.pips.isEmpty() ? QVariant() : QVariant(cell.pips);
    case SharesRole: return cell.shares.isEmpty() ? QVariant() : QVariant(cell.shares);
    case TrendRole: return cell.trend.isEmpty() ? QVariant() : QVariant(cell.trend);
    case FractionRole: return cell.fraction < 0 ? QVariant() : QVariant(cell.fraction);
    case MonoRole: return cell.mono;
    case IconRole: return cell.icon.isEmpty() ? QVariant() : QVariant(cell.icon);
    case PiecesRole: return cell.pieces.isEmpty() ? QVariant() : QVariant::fromValue(cell.pieces);
    case Qt::EditRole: return cell.copy.isEmpty() ? cell.text : cell.copy;
    default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) return {};
    if (role == Qt::DisplayRole) return m_columns.at(section).title;
    if (role == Qt::ToolTipRole && m_columns.at(section).asked) {
        return QCoreApplication::translate("quorate::models", "Asked for the rows in sight; the list is neither sorted nor filtered by it");
    }
    if (role == Qt::TextAlignmentRole) {
        const QVariant first = rowCount() > 0 ? index(0, section).data(role) : QVariant();
        return first.isValid() ? first : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

void KeptTable::arrange(const QList<QString>& keys, const std::function<QList<Cell>(int newRow)>& cellsOf)
{
    QHash<QString, int> wanted;
    wanted.reserve(keys.size());
    for (int i = 0; i < keys.size(); ++i) wanted.insert(keys.at(i), i);
    const auto isWanted = [&](const QString& key) { return wanted.contains(key); };

    // Many runs that go are brought to the end first, so that a large change costs no more than the rows that there are.
    if (runs(m_keys, [&](const QString& key) { return !isWanted(key); }) > mostRuns) {
        QList<QString> next = m_keys;
        std::stable_partition(next.begin(), next.end(), isWanted);
        reorder(next);
    }
    // Whole runs of rows go at once, from the end, so that the numbers before stay true.
    for (int last = int(m_keys.size()) - 1; last >= 0;) {
        if (isWanted(m_keys.at(last))) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !isWanted(m_keys.at(first - 1))) --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) m_rowOfKey.remove(m_keys.at(row));
        m_keys.remove(first, last - first + 1);
        m_cells.remove(first, last - first + 1);
        reindex(first, int(m_keys.size()) - 1);
        endRemoveRows();
        last = first - 1;
    }

    // The rows that stay, in their new order.
    QList<QString> stay;
    stay.reserve(m_keys.size());
    for (const QString& key : keys) {
        if (m_rowOfKey.contains(key)) stay += key;
    }
    if (stay != m_keys) reorder(stay);

    const auto insert = [&](int at, const QList<QString>& some) {
        const int count = int(some.size());
        beginInsertRows({}, at, at + count - 1);
        m_keys.insert(at, count, QString());
        m_cells.insert(at, count, QList<Cell>());
        for (int i = 0; i < count; ++i) {
            m_keys[at + i] = some.at(i);
            m_cells[at + i] = cellsOf(wanted.value(some.at(i)));
        }
        reindex(at, int(m_keys.size()) - 1);
        endInsertRows();
    };
    const auto isNew = [&](const QString& key) { return !m_rowOfKey.contains(key); };
    if (runs(keys, isNew) > mostRuns) {
        QList<QString> fresh;
        std::copy_if(keys.begin(), keys.end(), std::back_inserter(fresh), isNew);
        insert(int(m_keys.size()), fresh);
        reorder(keys);
        return;
    }
    for (int at = 0; at < keys.size();) {
        int end = at;
        while (end < keys.size() && isNew(keys.at(end))) ++end;
        if (end > at) insert(at, keys.mid(at, end - at));
        at = end + 1;
    }
}

// The same rows in another order.
void KeptTable::reorder(const QList<QString>& next)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QList<QString> before = std::exchange(m_keys, next);
    QList<QList<Cell>> cells;
    cells.reserve(m_keys.size());
    for (const QString& key : std::as_const(m_keys)) cells += std::move(m_cells[m_rowOfKey.value(key)]);
    m_cells = std::move(cells);
    reindex(0, int(m_keys.size()) - 1);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& index : from) to += createIndex(m_rowOfKey.value(before.at(index.row())), index.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableModel::announceChanged(const QList<int>& rows)
{
    for (int i = 0; i < rows.size();) {
        int j = i;
        while (j + 1 < rows.size() && rows.at(j + 1) == rows.at(j) + 1) ++j;
        Q_EMIT dataChanged(index(rows.at(i), 0), index(rows.at(j), int(m_columns.size()) - 1));
        i = j + 1;
    }
}

void KeptTable::reindex(int first, int last)
{
    for (int row = first; row <= last; ++row) m_rowOfKey.insert(m_keys.at(row), row);
}

}  // namespace quorate::models
