// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_scan.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>

namespace quorate::widgets {

namespace {

// What a cell shows, as the model gave it: a million copies of texts take their time.
class CellText {
public:
    CellText(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
        : m_cell(model.data(model.index(row, column), role))
    {
        if (m_cell.typeId() == QMetaType::QString) {
            m_text = static_cast<const QString*>(m_cell.constData());
        } else {
            m_other = m_cell.toString();
            m_text = &m_other;
        }
    }
    CellText(const CellText&) = delete;
    CellText& operator=(const CellText&) = delete;
    operator const QString&() const { return *m_text; }

private:
    QVariant m_cell;
    QString m_other;
    const QString* m_text;
};

}  // namespace

bool acceptsRow(const FilterExpression& expression, const QAbstractItemModel& model, int row, int sortRole)
{
    return expression.accepts([&](int column) { return CellText(model, row, column); },
                              [&](int column) { return model.data(model.index(row, column), sortRole); },
                              [&](int column) { return CellText(model, row, column, Qt::EditRole); });
}

RowScan::RowScan(int sortRole, QObject* parent) : QObject(parent), m_sortRole(sortRole)
{
    connect(&m_timer, &QTimer::timeout, this, &RowScan::look);
}

void RowScan::start(const QAbstractItemModel* model, QList<FilterExpression> expressions, Accepted among,
                    std::function<void(std::vector<Accepted>)> done)
{
    stop();
    m_model = model;
    m_expressions = std::move(expressions);
    m_among = std::move(among);
    m_accepted.assign(std::size_t(m_expressions.size()), {});
    for (auto& accepted : m_accepted) accepted.reserve(std::size_t(model->rowCount()));
    m_next = 0;
    m_done = std::move(done);
    const auto again = [this] {
        m_among.clear();
        for (auto& accepted : m_accepted) accepted.clear();
        m_next = 0;
    };
    connect(model, &QAbstractItemModel::modelReset, this, again);
    connect(model, &QAbstractItemModel::layoutChanged, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= last.row() && row < m_next; ++row) judge(row);
        // Such a row may be accepted now although it was not among those before.
        for (int row = first.row(); row <= last.row() && row < int(m_among.size()); ++row) m_among[std::size_t(row)] = true;
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (!m_among.empty()) m_among.insert(m_among.begin() + first, std::size_t(last - first + 1), true);
        if (first >= m_next) return;
        for (auto& accepted : m_accepted) accepted.insert(accepted.begin() + first, std::size_t(last - first + 1), false);
        m_next += last - first + 1;
        for (int row = first; row <= last; ++row) judge(row);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        const auto cut = [first, last](Accepted& rows) {
            const int end = std::min(int(rows.size()), last + 1);
            if (first < end) rows.erase(rows.begin() + first, rows.begin() + end);
        };
        cut(m_among);
        for (auto& accepted : m_accepted) cut(accepted);
        if (first < m_next) m_next -= std::min(m_next, last + 1) - first;
    });
    connect(model, &QObject::destroyed, this, &RowScan::stop);
    m_timer.start(0);
}

void RowScan::stop()
{
    m_timer.stop();
    if (m_model != nullptr) m_model->disconnect(this);
    m_model = nullptr;
    m_accepted.clear();
}

void RowScan::judge(int row)
{
    for (qsizetype i = 0; i < m_expressions.size(); ++i) {
        m_accepted[std::size_t(i)][std::size_t(row)] = acceptsRow(m_expressions.at(i), *m_model, row, m_sortRole);
    }
}

void RowScan::look()
{
    const int rows = m_model->rowCount();
    if (m_next < rows) {
        QElapsedTimer timer;
        timer.start();
        while (m_next < rows && timer.nsecsElapsed() < sliceNs) {
            const int end = std::min(rows, m_next + slice);
            for (auto& accepted : m_accepted) accepted.resize(std::size_t(end), false);
            for (; m_next < end; ++m_next) {
                if (m_next >= int(m_among.size()) || m_among[std::size_t(m_next)]) judge(m_next);
            }
        }
        return;                                   // what is done with it is an event of its own
    }
    const auto done = std::move(m_done);
    auto accepted = std::move(m_accepted);
    stop();
    done(std::move(accepted));
}

}  // namespace quorate::widgets
