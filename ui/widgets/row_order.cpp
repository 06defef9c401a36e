// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_order.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>
#include <numeric>

namespace quorate::widgets {
namespace {

constexpr std::size_t runLength = 16'384;    // sorted between two looks at whether anybody still waits

bool isText(const QVariant& cell)
{
    return cell.typeId() == QMetaType::QString;
}

bool isWhole(const QVariant& cell)
{
    const int type = cell.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Bool;
}

using Ranks = std::vector<std::uint32_t>;

// The numbers from 0 in the order of `before`, with looks at whether anybody still waits; nothing of use once nobody does.
template <class Before>
Ranks sortedNumbers(std::size_t count, Before before, const std::atomic<bool>& cancelled)
{
    Ranks rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    const auto at = [&rows, count](std::size_t n) { return rows.begin() + std::ptrdiff_t(std::min(n, count)); };
    for (std::size_t from = 0; from < count && !cancelled; from += runLength) std::sort(at(from), at(from + runLength), before);
    for (std::size_t width = runLength; width < count; width *= 2) {
        Ranks merged(count);
        for (std::size_t from = 0; from < count && !cancelled; from += 2 * width) {
            std::merge(at(from), at(from + width), at(from + width), at(from + 2 * width), merged.begin() + std::ptrdiff_t(from), before);
        }
        if (cancelled) break;
        rows = std::move(merged);
    }
    return rows;
}

// The rank of each of many values, the same for those that compare as alike.
template <class Value, class Compare>
Ranks ranksOf(const std::vector<Value>& values, Compare compare, const std::atomic<bool>& cancelled)
{
    const Ranks rows = sortedNumbers(values.size(), [&](std::uint32_t a, std::uint32_t b) {
        const int order = compare(values[a], values[b]);
        return order != 0 ? order < 0 : a < b;
    }, cancelled);
    Ranks ranks(values.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < rows.size() && !cancelled; ++i) {
        if (i > 0 && compare(values[rows[i - 1]], values[rows[i]]) != 0) ++rank;
        ranks[rows[i]] = rank;
    }
    return ranks;
}

// Of one column, whose cells are given up.
Ranks columnRanks(std::vector<QVariant> cells, const std::atomic<bool>& cancelled)
{
    if (std::all_of(cells.begin(), cells.end(), isText)) {
        const QCollator collator;
        std::vector<QCollatorSortKey> texts;
        texts.reserve(cells.size());
        for (QVariant& cell : cells) {
            if (cancelled) return {};
            texts.push_back(collator.sortKey(cell.toString()));
            cell = {};
        }
        return ranksOf(texts, [](const auto& a, const auto& b) { return a.compare(b); }, cancelled);
    }
    if (std::all_of(cells.begin(), cells.end(), isWhole)) {
        std::vector<qint64> numbers;
        numbers.reserve(cells.size());
        for (const QVariant& cell : cells) numbers.push_back(cell.toLongLong());
        return ranksOf(numbers, [](qint64 a, qint64 b) { return a < b ? -1 : a > b ? 1 : 0; }, cancelled);
    }
    return ranksOf(cells, compareCells, cancelled);
}

// The places of the rows whose cells are given column by column.
Ranks sorted(std::vector<std::vector<QVariant>> cells, const QList<SortKey>& keys, const std::atomic<bool>& cancelled)
{
    const std::size_t count = cells.front().size();
    std::vector<Ranks> columns;
    for (auto& column : cells) {
        columns.push_back(columnRanks(std::move(column), cancelled));
        if (cancelled) return {};
    }
    return sortedNumbers(count, [&](std::uint32_t a, std::uint32_t b) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto& ranks = columns[i];
            if (ranks[a] != ranks[b]) return (ranks[a] < ranks[b]) == (keys.at(qsizetype(i)).order == Qt::AscendingOrder);
        }
        return a < b;
    }, cancelled);
}

}  // namespace

int compareCells(const QVariant& left, const QVariant& right)
{
    if (isText(left) || isText(right)) return QString::localeAwareCompare(left.toString(), right.toString());
    const auto order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

std::vector<int> orderedRows(const QAbstractItemModel& model, const QList<SortKey>& keys, int sortRole, std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    if (keys.isEmpty() || rows.empty()) return rows;
    std::vector<std::vector<QVariant>> cells(std::size_t(keys.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i].reserve(rows.size());
        for (const int row : rows) cells[i].push_back(model.index(row, keys.at(qsizetype(i)).column).data(sortRole));
    }
    std::vector<int> ordered;
    ordered.reserve(rows.size());
    for (const std::uint32_t place : sorted(std::move(cells), keys, false)) ordered.push_back(rows[place]);
    return ordered;
}

struct RowOrder::Work {
    QList<SortKey> keys;
    std::vector<std::vector<QVariant>> cells;    // by key, then row; gone once they are compared
    std::vector<std::uint32_t> rows;
    std::atomic<bool> cancelled = false;
};

RowOrder::RowOrder(int sortRole, QObject* parent) : QObject(parent), m_sortRole(sortRole)
{
    connect(&m_timer, &QTimer::timeout, this, &RowOrder::read);
}

RowOrder::~RowOrder()
{
    stop();
}

void RowOrder::start(const QAbstractItemModel* model, QList<SortKey> keys, Done done)
{
    stop();
    m_model = model;
    m_keys = std::move(keys);
    m_done = std::move(done);
    connect(model, &QAbstractItemModel::modelReset, this, &RowOrder::begin);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowOrder::begin);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= last.row() && row < m_next; ++row) m_changed[std::size_t(row)] = true;
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (first >= m_next) return;
        const int count = last - first + 1;
        for (int& now : m_nowOf) now += now >= first ? count : 0;
        m_changed.insert(m_changed.begin() + first, std::size_t(count), true);
        m_next += count;
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        if (first >= m_next) return;
        const int end = std::min(m_next, last + 1);
        for (int& now : m_nowOf) now = now < first ? now : now < end ? -1 : now - (end - first);
        m_changed.erase(m_changed.begin() + first, m_changed.begin() + end);
        m_next -= end - first;
    });
    connect(model, &QObject::destroyed, this, &RowOrder::stop);
    begin();
}

void RowOrder::stop()
{
    m_timer.stop();
    if (m_model != nullptr) m_model->disconnect(this);
    m_model = nullptr;
    if (m_work) m_work->cancelled = true;
    m_work.reset();
    m_nowOf.clear();
    m_changed.clear();
}

void RowOrder::begin()
{
    if (m_work) m_work->cancelled = true;
    m_work = std::make_shared<Work>();
    m_work->keys = m_keys;
    m_work->cells.resize(std::size_t(m_keys.size()));
    m_nowOf.clear();
    m_changed.clear();
    m_next = 0;
    m_timer.start(0);
}

void RowOrder::read()
{
    const int rows = m_model->rowCount();
    const int end = std::min(rows, m_next + slice);
    for (std::size_t i = 0; i < m_work->cells.size(); ++i) {
        auto& cells = m_work->cells[i];
        cells.reserve(std::size_t(rows));
        const int column = m_keys.at(qsizetype(i)).column;
        for (int row = m_next; row < end; ++row) cells.push_back(m_model->index(row, column).data(m_sortRole));
    }
    for (; m_next < end; ++m_next) m_nowOf.push_back(m_next);
    m_changed.resize(std::size_t(m_next), false);
    if (m_next < rows) return;
    m_timer.stop();
    QThreadPool::globalInstance()->start([work = m_work, guard = QPointer(this), app = QCoreApplication::instance()] {
        work->rows = sorted(std::move(work->cells), work->keys, work->cancelled);
        // The guard is asked on the GUI thread alone.
        QMetaObject::invokeMethod(app, [work, guard] {
            if (guard && guard->m_work == work) guard->finish(*work);
        });
    });
}

void RowOrder::finish(const Work& work)
{
    std::vector<int> ordered;
    ordered.reserve(work.rows.size());
    for (const std::uint32_t place : work.rows) {
        const int now = m_nowOf[place];
        if (now >= 0 && !m_changed[std::size_t(now)]) ordered.push_back(now);
    }
    // Rows behind those that were read came while they were compared.
    std::vector<int> unplaced;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (row >= m_next || m_changed[std::size_t(row)]) unplaced.push_back(row);
    }
    const auto done = std::move(m_done);
    stop();
    done(std::move(ordered), std::move(unplaced));
}

}  // namespace quorate::widgets
