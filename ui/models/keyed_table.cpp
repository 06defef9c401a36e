// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyed_table.h"

#include <algorithm>

namespace quorate::models {

int TableModel::columnOf(const QString& id) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).id == id) return i;
    }
    return -1;
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_cells.size()) return {};
    if (role == KeyRole) return m_keys.at(index.row());
    const Cell& cell = m_cells.at(index.row()).at(index.column());
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
    if (role == Qt::TextAlignmentRole) {
        const bool right = !m_cells.isEmpty() && m_cells.first().at(section).right;
        return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void TableModel::arrange(const QList<QString>& keys, const std::function<QList<Cell>(int newRow)>& cellsOf)
{
    QHash<QString, int> wanted;
    wanted.reserve(keys.size());
    for (int i = 0; i < keys.size(); ++i) wanted.insert(keys.at(i), i);

    // Whole runs of rows go at once, from the end, so that the numbers before stay true.
    for (int last = int(m_keys.size()) - 1; last >= 0;) {
        if (wanted.contains(m_keys.at(last))) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_keys.at(first - 1))) --first;
        beginRemoveRows({}, first, last);
        m_keys.remove(first, last - first + 1);
        m_cells.remove(first, last - first + 1);
        reindex();
        endRemoveRows();
        last = first - 1;
    }

    // The rows that stay, in their new order.
    const auto byWanted = [&](const QString& a, const QString& b) { return wanted.value(a) < wanted.value(b); };
    if (!std::is_sorted(m_keys.begin(), m_keys.end(), byWanted)) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QList<QString> before = m_keys;
        const QList<QList<Cell>> cells = m_cells;
        const QHash<QString, int> rowBefore = m_rowOfKey;
        std::sort(m_keys.begin(), m_keys.end(), byWanted);
        for (int i = 0; i < m_keys.size(); ++i) m_cells[i] = cells.at(rowBefore.value(m_keys.at(i)));
        reindex();
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex& index : from) {
            to += createIndex(m_rowOfKey.value(before.at(index.row())), index.column());
        }
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    for (int at = 0; at < keys.size();) {
        if (at < m_keys.size() && m_keys.at(at) == keys.at(at)) {
            ++at;
            continue;
        }
        int end = at;
        while (end < keys.size() && (at >= m_keys.size() || keys.at(end) != m_keys.at(at))) ++end;
        beginInsertRows({}, at, end - 1);
        for (int row = at; row < end; ++row) {
            m_keys.insert(row, keys.at(row));
            m_cells.insert(row, cellsOf(row));
        }
        reindex();
        endInsertRows();
        at = end;
    }
}

void TableModel::announceChanged(QList<int> rows)
{
    // One signal a run of rows.
    for (int i = 0; i < rows.size();) {
        int j = i;
        while (j + 1 < rows.size() && rows.at(j + 1) == rows.at(j) + 1) ++j;
        Q_EMIT dataChanged(index(rows.at(i), 0), index(rows.at(j), int(m_columns.size()) - 1));
        i = j + 1;
    }
}

void TableModel::reindex()
{
    m_rowOfKey.clear();
    m_rowOfKey.reserve(m_keys.size());
    for (int i = 0; i < m_keys.size(); ++i) m_rowOfKey.insert(m_keys.at(i), i);
}

}  // namespace quorate::models
