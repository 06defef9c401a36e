// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_export.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace quorate::widgets {
namespace {

QString csvCell(QString text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    bool number = false;
    text.toDouble(&number);
    if (!text.isEmpty() && !number && formula.contains(text.front())) text.prepend(QLatin1Char('\''));
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n')) ||
        text.contains(QLatin1Char('\r'))) {
        text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        return QLatin1Char('"') + text + QLatin1Char('"');
    }
    return text;
}

}  // namespace

QString asText(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns)
{
    QString out;
    const auto line = [&](auto cell) {
        QStringList cells;
        for (const int column : columns) cells += QString(cell(column)).replace(QLatin1Char('\n'), QLatin1Char(' '));
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows) line([&](int column) { return model.index(row, column).data().toString(); });
    return out;
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
    QList<int> rows(model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns(model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    QStringList titles;
    for (const int column : std::as_const(columns)) titles += model.headerData(column, Qt::Horizontal).toString();
    return asCsv(model, rows, columns, titles, Qt::DisplayRole);
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
