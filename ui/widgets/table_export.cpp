// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_export.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

#include <numeric>

namespace quorate::widgets {
namespace {

constexpr int rowsAtOnce = 4'096;      // some tens of milliseconds

// Owned by who asked; goes when it is done.
class ExportRun : public QObject {
public:
    ExportRun(QObject* owner, const QAbstractItemModel* model, SlicedExport plan, std::function<void(const QString&)> done)
        : QObject(owner), m_model(model), m_plan(std::move(plan)), m_done(std::move(done))
    {
        for (const int row : m_plan.rows.value_or(QList<int>())) m_chosen += model->index(row, 0);
        const auto again = [this] {
            ++m_turn;
            m_next = 0;
            m_text.clear();
            m_timer.start(0);
        };
        connect(model, &QAbstractItemModel::modelReset, this, again);
        connect(model, &QAbstractItemModel::layoutChanged, this, again);
        connect(model, &QAbstractItemModel::rowsInserted, this, again);
        connect(model, &QAbstractItemModel::rowsRemoved, this, again);
        connect(model, &QObject::destroyed, this, &QObject::deleteLater);
        connect(&m_timer, &QTimer::timeout, this, &ExportRun::look);
        m_timer.start(0);
    }

private:
    // Those of the next slice.
    [[nodiscard]] QList<int> slice() const
    {
        const int end = qMin(all(), m_next + (m_plan.fetch ? fetchedAtOnce : rowsAtOnce));
        QList<int> rows(end - m_next);
        std::iota(rows.begin(), rows.end(), m_next);
        if (!m_plan.rows) return rows;
        for (int& row : rows) row = m_chosen.at(row).row();
        rows.removeAll(-1);                // gone meanwhile
        return rows;
    }
    [[nodiscard]] int all() const { return m_plan.rows ? int(m_chosen.size()) : m_model->rowCount(); }

    void look()
    {
        if (!m_plan.fetch) return add();
        m_timer.stop();
        m_plan.fetch(slice(), [guard = QPointer(this), turn = m_turn](const QString& problem) {
            if (!guard || guard->m_turn != turn) return;
            if (problem.isEmpty()) return guard->add();
            guard->deleteLater();
            guard->m_plan.failed(problem);
        });
    }

    void add()
    {
        QString part = m_plan.write(*m_model, slice());
        const bool first = m_next == 0;
        if (m_plan.joining == Joining::lines) {
            m_text += first ? part : part.mid(part.indexOf(QLatin1Char('\n')) + 1);
        } else {
            part = part.trimmed();
            part = part.mid(1, part.size() - 2).trimmed();
            m_text += first ? QStringLiteral("[\n") : QStringLiteral(",\n");
            m_text += QStringLiteral("    ") + part;
        }
        m_next = qMin(all(), m_next + (m_plan.fetch ? fetchedAtOnce : rowsAtOnce));
        if (m_plan.progress) m_plan.progress(m_next, all());
        if (m_next < all()) return m_timer.start(0);
        m_timer.stop();
        if (m_plan.joining == Joining::array) m_text += QStringLiteral("\n]\n");
        deleteLater();
        m_done(m_text);
    }

    const QAbstractItemModel* m_model;
    SlicedExport m_plan;
    std::function<void(const QString&)> m_done;
    QList<QPersistentModelIndex> m_chosen;
    QString m_text;
    int m_next = 0;
    int m_turn = 0;                        // rises when it begins anew
    QTimer m_timer;
};

// With an apostrophe where a spreadsheet would calculate.
QString noFormula(QString text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    bool number = false;
    text.toDouble(&number);
    if (!text.isEmpty() && !number && formula.contains(text.front())) text.prepend(QLatin1Char('\''));
    return text;
}

// One cell of one line, whatever stands in it.
QString plainCell(const QString& text)
{
    QString cell = noFormula(text);
    for (QChar& c : cell) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) c = QLatin1Char(' ');
    }
    return cell;
}

QList<int> counted(int count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

}  // namespace

QString csvCell(QString text)
{
    text = noFormula(std::move(text));
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n')) ||
        text.contains(QLatin1Char('\r'))) {
        text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        return QLatin1Char('"') + text + QLatin1Char('"');
    }
    return text;
}

void exportInSlices(QObject* owner, const QAbstractItemModel* model, SlicedExport plan, std::function<void(const QString& text)> done)
{
    new ExportRun(owner, model, std::move(plan), std::move(done));
}

QString asText(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns)
{
    QString out;
    const auto line = [&](auto cell) {
        QStringList cells;
        for (const int column : columns) cells += plainCell(cell(column));
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows) line([&](int column) { return model.index(row, column).data().toString(); });
    return out;
}

QString asText(const QAbstractItemModel& model, int mostRows)
{
    return asText(model, counted(qMin(model.rowCount(), mostRows)), counted(model.columnCount()));
}

QString asCsv(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns, const QStringList& ids,
              int copyRole)
{
    QStringList titles;
    for (const QString& id : ids) titles += csvCell(id);
    QString out = titles.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) cells += csvCell(model.index(row, column).data(copyRole).toString());
        out += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return out;
}

QString asCsv(const QAbstractItemModel& model)
{
    const QList<int> columns = counted(model.columnCount());
    QStringList titles;
    for (const int column : columns) titles += model.headerData(column, Qt::Horizontal).toString();
    return asCsv(model, counted(model.rowCount()), columns, titles, Qt::DisplayRole);
}

QString asJson(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns, const QStringList& ids,
               int copyRole)
{
    QJsonArray array;
    for (const int row : rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            object.insert(ids.at(i), model.index(row, columns.at(i)).data(copyRole).toString());
        }
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

}  // namespace quorate::widgets
