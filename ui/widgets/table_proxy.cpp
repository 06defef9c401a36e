// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_proxy.h"

#include <algorithm>
#include <numeric>

namespace quorate::widgets {
namespace {

constexpr std::size_t placedAtOnce = 1000;   // rows that find their places in a large order at once
constexpr int tidiedAtOnce = 1000;           // more rows are tidied once for all changes of a turn of the events

void shift(std::vector<int>& rows, int first, int count)
{
    for (int& row : rows) row += row >= first ? count : 0;
}

void cut(std::vector<int>& rows, int first, int last)
{
    std::erase_if(rows, [&](int row) { return row >= first && row <= last; });
    shift(rows, last + 1, first - last - 1);
}

}  // namespace

TableProxy::TableProxy(int sortRole, QObject* parent)
    : QAbstractProxyModel(parent), m_sortRole(sortRole), m_scan(sortRole, this), m_ordering(sortRole, this)
{
    m_tidyTimer.setSingleShot(true);
    connect(&m_tidyTimer, &QTimer::timeout, this, &TableProxy::tidy);
}

void TableProxy::setSourceModel(QAbstractItemModel* model)
{
    beginResetModel();
    if (sourceModel() != nullptr) sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { onInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) { onAboutToRemove(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) { onRemoved(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this, &TableProxy::onChanged);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { onLayoutAboutToChange(); });
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] { onLayoutChanged(); });
    connect(model, &QObject::destroyed, this, [this] { m_rows.clear(); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        build();
        endResetModel();
    });
    build();
    endResetModel();
}

// Everything from the source anew.
void TableProxy::build()
{
    m_scan.stop();
    m_ordering.stop();
    m_stale.clear();
    m_came.clear();
    m_order.clear();
    m_accepted.clear();
    m_frozen = false;
    const int rows = sourceModel()->rowCount();
    if (!m_sortKeys.isEmpty()) {
        m_order.resize(std::size_t(rows));
        std::iota(m_order.begin(), m_order.end(), 0);
        if (isLarge()) order(true);
        else m_order = orderedRows(*sourceModel(), m_sortKeys, m_sortRole, std::move(m_order));
    }
    if (!m_expression.isEmpty()) {
        m_accepted.assign(std::size_t(rows), false);
        if (isLarge()) scan(m_expression, {});
        for (int row = 0; !isLarge() && row < rows; ++row) m_accepted[std::size_t(row)] = acceptsRow(m_expression, *sourceModel(), row, m_sortRole);
    }
    m_rows = wanted();
    renumber();
}

void TableProxy::renumber()
{
    m_places.assign(std::size_t(sourceModel()->rowCount()), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) m_places[std::size_t(m_rows[i])] = int(i);
}

std::vector<int> TableProxy::wanted() const
{
    std::vector<int> rows;
    const int count = sourceModel()->rowCount();
    if (m_expression.isEmpty()) rows.reserve(std::size_t(count));
    if (m_sortKeys.isEmpty()) {
        for (int row = 0; row < count; ++row) {
            if (accepts(row)) rows.push_back(row);
        }
    } else {
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows), [this](int row) { return accepts(row); });
    }
    return rows;
}

void TableProxy::freeze()
{
    if (m_frozen) return;
    tidy();
    m_frozen = true;
    Q_EMIT frozenChanged();
}

void TableProxy::thaw()
{
    if (!m_frozen) return;
    m_frozen = false;
    m_came.clear();
    tidy();
    Q_EMIT frozenChanged();
}

int TableProxy::waiting() const
{
    return int(std::count_if(m_came.begin(), m_came.end(), [this](int row) { return accepts(row); }));
}

void TableProxy::setExpression(const FilterExpression& expression)
{
    m_scan.stop();
    thaw();
    const int rows = sourceModel()->rowCount();
    if (!isLarge() || expression.isEmpty()) {
        m_expression = expression;
        m_accepted.assign(expression.isEmpty() ? 0 : std::size_t(rows), false);
        for (int row = 0; !expression.isEmpty() && row < rows; ++row) {
            m_accepted[std::size_t(row)] = acceptsRow(expression, *sourceModel(), row, m_sortRole);
        }
        show(wanted());
        if (isLarge()) QMetaObject::invokeMethod(this, &TableProxy::scanned, Qt::QueuedConnection);
        return;
    }
    scan(expression, !m_expression.isEmpty() && expression.narrows(m_expression) ? m_accepted : RowScan::Accepted());
}

void TableProxy::scan(const FilterExpression& expression, RowScan::Accepted among)
{
    m_scan.start(sourceModel(), {expression}, std::move(among), [this, expression](std::vector<RowScan::Accepted> accepted) {
        m_expression = expression;
        m_accepted = std::move(accepted.front());
        m_came.clear();
        show(wanted());
        Q_EMIT frozenChanged();
        Q_EMIT scanned();
    });
}

void TableProxy::sort(int column, Qt::SortOrder order)
{
    setSortKeys(column < 0 ? QList<SortKey>() : QList<SortKey>{{column, order}});
}

void TableProxy::setSortKeys(const QList<SortKey>& keys)
{
    thaw();
    m_ordering.stop();
    const bool fresh = m_order.empty();
    m_sortKeys = keys;
    m_stale.clear();
    if (sourceModel() == nullptr) return;
    if (keys.isEmpty()) {
        m_order.clear();
        show(wanted());
    } else {
        if (fresh) {
            m_order.resize(std::size_t(sourceModel()->rowCount()));
            std::iota(m_order.begin(), m_order.end(), 0);
        }
        order(true);
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

// All rows anew. One that nobody asked for does not disturb what is frozen.
void TableProxy::order(bool wished)
{
    m_stale.clear();
    if (!isLarge()) {
        m_order = orderedRows(*sourceModel(), m_sortKeys, m_sortRole, std::move(m_order));
        if (wished || !m_frozen) show(wanted());
        return;
    }
    m_orderWished = wished || (m_orderWished && m_ordering.isRunning());
    m_ordering.start(sourceModel(), m_sortKeys, [this](std::vector<int> rows, std::vector<int> unplaced) {
        m_order = std::move(rows);
        // What changed while it went on is known to the order alone.
        m_stale.clear();
        if (unplaced.size() <= placedAtOnce) {
            place(std::move(unplaced));
        } else {
            m_order.insert(m_order.end(), unplaced.begin(), unplaced.end());
            m_stale = std::move(unplaced);
            m_tidyTimer.start(0);
        }
        if (m_orderWished || !m_frozen) {
            m_came.clear();
            show(wanted());
            Q_EMIT frozenChanged();
        }
        m_orderWished = false;
        Q_EMIT ordered();
    });
}

bool TableProxy::comesBefore(int left, int right) const
{
    for (const SortKey& key : m_sortKeys) {
        const int order = compareCells(sourceModel()->index(left, key.column).data(m_sortRole), sourceModel()->index(right, key.column).data(m_sortRole));
        if (order != 0) return (order < 0) == (key.order == Qt::AscendingOrder);
    }
    return left < right;
}

// Puts rows, of which some may already be in the order, where they belong among the others.
void TableProxy::place(std::vector<int> rows)
{
    if (m_sortKeys.isEmpty() || rows.empty()) return;
    std::vector<bool> moved(std::size_t(sourceModel()->rowCount()), false);
    for (const int row : rows) moved[std::size_t(row)] = true;
    std::erase_if(m_order, [&](int row) { return moved[std::size_t(row)]; });
    rows.clear();
    for (int row = 0; row < int(moved.size()); ++row) {
        if (moved[std::size_t(row)]) rows.push_back(row);
    }
    rows = orderedRows(*sourceModel(), m_sortKeys, m_sortRole, std::move(rows));
    std::vector<int> next;
    next.reserve(m_order.size() + rows.size());
    auto from = m_order.begin();
    for (const int row : rows) {
        const auto to = std::lower_bound(from, m_order.end(), row, [this](int left, int right) { return comesBefore(left, right); });
        next.insert(next.end(), from, to);
        next.push_back(row);
        from = to;
    }
    next.insert(next.end(), from, m_order.end());
    m_order = std::move(next);
}

void TableProxy::changed()
{
    const int rows = sourceModel()->rowCount();
    if (m_stale.size() > 2 * std::size_t(rows)) {
        std::sort(m_stale.begin(), m_stale.end());
        m_stale.erase(std::unique(m_stale.begin(), m_stale.end()), m_stale.end());
    }
    if (m_frozen) return;
    if (rows > tidiedAtOnce) m_tidyTimer.start(0);
    else tidy();
}

// What changed finds its place, and what is accepted is shown.
void TableProxy::tidy()
{
    m_tidyTimer.stop();
    if (m_frozen) return;
    auto stale = std::exchange(m_stale, {});
    if (!m_sortKeys.isEmpty() && !stale.empty()) {
        if (isLarge() && stale.size() > placedAtOnce) order(false);
        else place(std::move(stale));
    }
    show(wanted());
}

void TableProxy::show(std::vector<int> next)
{
    if (next == m_rows) return;
    std::vector<int> place(std::size_t(sourceModel()->rowCount()), -1);
    for (std::size_t i = 0; i < next.size(); ++i) place[std::size_t(next[i])] = int(i);
    const auto stays = [&](int row) { return place[std::size_t(row)] >= 0; };
    // What is selected and goes is said to go, whatever becomes of the rest.
    int runs = 0;
    const int rowsBefore = int(m_rows.size());
    for (int i = 0; i < rowsBefore; ++i) {
        runs += !stays(m_rows[std::size_t(i)]) && (i == 0 || stays(m_rows[std::size_t(i - 1)])) ? 1 : 0;
    }
    std::vector<std::pair<int, int>> out;
    if (runs <= runsAtOnce()) {
        for (int last = rowsBefore - 1; last >= 0; --last) {
            if (stays(m_rows[std::size_t(last)])) continue;
            int first = last;
            while (first > 0 && !stays(m_rows[std::size_t(first - 1)])) --first;
            out.emplace_back(first, last);
            last = first;
        }
    } else {
        std::vector<int> selected;
        for (const QModelIndex& index : persistentIndexList()) {
            if (!stays(m_rows[std::size_t(index.row())])) selected.push_back(index.row());
        }
        std::sort(selected.begin(), selected.end(), std::greater<>());
        selected.erase(std::unique(selected.begin(), selected.end()), selected.end());
        if (selected.size() <= std::size_t(runsAtOnce())) {
            for (const int row : selected) out.emplace_back(row, row);
        }
    }
    for (const auto& [first, last] : out) takeOut(first, last);
    if (runs > runsAtOnce()) return showAll(std::move(next));

    const auto byPlace = [&](int a, int b) { return place[std::size_t(a)] < place[std::size_t(b)]; };
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), byPlace)) {
        std::vector<int> stayed;
        stayed.reserve(m_rows.size());
        std::copy_if(next.begin(), next.end(), std::back_inserter(stayed), [this](int row) { return m_places[std::size_t(row)] >= 0; });
        showAll(std::move(stayed));
        if (m_rows.size() == next.size()) return;
    }
    runs = 0;
    for (std::size_t i = 0; i < next.size(); ++i) {
        const auto shown = [&](std::size_t at) { return m_places[std::size_t(next[at])] >= 0; };
        runs += !shown(i) && (i == 0 || shown(i - 1)) ? 1 : 0;
    }
    if (runs > runsAtOnce()) return showAll(std::move(next));
    for (std::size_t at = 0; at < next.size();) {
        if (at < m_rows.size() && m_rows[at] == next[at]) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < next.size() && (at >= m_rows.size() || next[end] != m_rows[at])) ++end;
        beginInsertRows({}, int(at), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), next.begin() + std::ptrdiff_t(at), next.begin() + std::ptrdiff_t(end));
        renumber();
        endInsertRows();
        at = end;
    }
}

// As a new layout: selections follow their rows.
void TableProxy::showAll(std::vector<int> next)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex& index : from) rows.push_back(m_rows[std::size_t(index.row())]);
    m_rows = std::move(next);
    renumber();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) to += index(m_places[std::size_t(rows[std::size_t(i)])], from.at(i).column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableProxy::takeOut(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    renumber();
    endRemoveRows();
}

void TableProxy::onInserted(int first, int last)
{
    const int count = last - first + 1;
    const bool many = isLarge() && count > int(placedAtOnce);
    for (auto* rows : {&m_order, &m_rows, &m_stale, &m_came}) shift(*rows, first, count);
    renumber();
    if (!m_expression.isEmpty()) {
        m_accepted.insert(m_accepted.begin() + first, std::size_t(count), false);
        if (many && !m_scan.isRunning()) scan(m_expression, {});
        for (int row = first; row <= last && !many; ++row) m_accepted[std::size_t(row)] = acceptsRow(m_expression, *sourceModel(), row, m_sortRole);
    }
    for (int row = first; row <= last; ++row) {
        if (!m_sortKeys.isEmpty()) {
            m_order.push_back(row);
            m_stale.push_back(row);
        }
        if (m_frozen) m_came.push_back(row);
    }
    changed();
}

// They go from what is shown while the source still has them.
void TableProxy::onAboutToRemove(int first, int last)
{
    std::vector<int> places;
    for (int row = first; row <= last; ++row) {
        if (m_places[std::size_t(row)] >= 0) places.push_back(m_places[std::size_t(row)]);
    }
    if (places.empty()) return;
    std::sort(places.begin(), places.end());
    int runs = 1;
    for (std::size_t i = 1; i < places.size(); ++i) runs += places[i] != places[i - 1] + 1 ? 1 : 0;
    if (runs > runsAtOnce()) {
        std::vector<int> next = m_rows;
        std::erase_if(next, [&](int row) { return row >= first && row <= last; });
        return showAll(std::move(next));
    }
    while (!places.empty()) {
        const int end = places.back();
        int from = end;
        for (places.pop_back(); !places.empty() && places.back() == from - 1; places.pop_back()) --from;
        takeOut(from, end);
    }
}

void TableProxy::onRemoved(int first, int last)
{
    for (auto* rows : {&m_order, &m_rows, &m_stale, &m_came}) cut(*rows, first, last);
    if (!m_accepted.empty()) m_accepted.erase(m_accepted.begin() + first, m_accepted.begin() + last + 1);
    renumber();
}

bool TableProxy::isAsked(int first, int last) const
{
    for (int column = first; column <= last; ++column) {
        if (!m_asked.contains(column)) return false;
    }
    return true;
}

void TableProxy::onChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    const bool asked = isAsked(first.column(), last.column());
    int top = int(m_rows.size());
    int bottom = -1;
    for (int row = first.row(); row <= last.row(); ++row) {
        if (!asked && !m_expression.isEmpty()) m_accepted[std::size_t(row)] = acceptsRow(m_expression, *sourceModel(), row, m_sortRole);
        if (!asked && !m_sortKeys.isEmpty()) m_stale.push_back(row);
        if (const int place = m_places[std::size_t(row)]; place >= 0) {
            top = std::min(top, place);
            bottom = std::max(bottom, place);
        }
    }
    if (bottom >= 0) Q_EMIT dataChanged(index(top, first.column()), index(bottom, last.column()), roles);
    if (!asked) changed();
}

void TableProxy::onLayoutAboutToChange()
{
    Q_EMIT layoutAboutToBeChanged();
    m_layoutBefore = persistentIndexList();
    m_layoutSource.clear();
    for (const QModelIndex& index : std::as_const(m_layoutBefore)) m_layoutSource += QPersistentModelIndex(mapToSource(index));
    m_layoutFrozen.clear();
    for (std::size_t i = 0; m_frozen && !isLarge() && i < m_rows.size(); ++i) m_layoutFrozen += QPersistentModelIndex(sourceModel()->index(m_rows[i], 0));
}

void TableProxy::onLayoutChanged()
{
    const bool frozen = m_frozen;
    build();
    if (frozen && !isLarge()) {
        m_frozen = true;
        std::vector<bool> known(m_places.size(), false);
        m_rows.clear();
        for (const QPersistentModelIndex& index : std::as_const(m_layoutFrozen)) {
            if (!index.isValid()) continue;
            m_rows.push_back(index.row());
            known[std::size_t(index.row())] = true;
        }
        for (int row = 0; row < int(known.size()); ++row) {
            if (!known[std::size_t(row)] && accepts(row)) m_came.push_back(row);
        }
        renumber();
    }
    QModelIndexList to;
    for (const QPersistentModelIndex& index : std::as_const(m_layoutSource)) to += mapFromSource(index);
    changePersistentIndexList(m_layoutBefore, to);
    m_layoutBefore.clear();
    m_layoutSource.clear();
    m_layoutFrozen.clear();
    Q_EMIT layoutChanged();
    if (frozen != m_frozen) Q_EMIT frozenChanged();
}

QModelIndex TableProxy::index(int row, int column, const QModelIndex& parent) const
{
    if (parent.isValid() || row < 0 || row >= int(m_rows.size()) || column < 0 || column >= columnCount()) return {};
    return createIndex(row, column);
}

QModelIndex TableProxy::parent(const QModelIndex&) const
{
    return {};
}

QModelIndex TableProxy::sibling(int row, int column, const QModelIndex&) const
{
    return index(row, column);
}

QModelIndex TableProxy::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size())) return {};
    return sourceModel()->index(m_rows[std::size_t(index.row())], index.column());
}

QModelIndex TableProxy::mapFromSource(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= int(m_places.size())) return {};
    return this->index(m_places[std::size_t(index.row())], index.column());
}

int TableProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableProxy::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || sourceModel() == nullptr ? 0 : sourceModel()->columnCount();
}

bool TableProxy::hasChildren(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_rows.empty();
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (sourceModel() == nullptr) return {};
    if (orientation != Qt::Horizontal) return QAbstractProxyModel::headerData(section, orientation, role);
    const QVariant title = sourceModel()->headerData(section, orientation, role);
    if (role != Qt::DisplayRole) return title;
    for (qsizetype i = 1; i < m_sortKeys.size(); ++i) {
        if (m_sortKeys.at(i).column != section) continue;
        const QChar arrow(m_sortKeys.at(i).order == Qt::AscendingOrder ? 0x2191 : 0x2193);
        return QStringLiteral("%1 %2%3").arg(title.toString(), arrow).arg(i + 1);
    }
    return title;
}

}  // namespace quorate::widgets
