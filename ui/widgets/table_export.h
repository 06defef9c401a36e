// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QAbstractItemModel;
class QObject;

namespace quorate::widgets {

// A cell of CSV, quoted where it must be; see asCsv().
[[nodiscard]] QString csvCell(QString text);
// As it is shown, tab-separated, with a line of titles.
[[nodiscard]] QString asText(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns);
// RFC 4180 with the columns' ids, raw values of `copyRole`. A cell that a spreadsheet would take for a formula gets an
// apostrophe before it: names and notes come from others.
[[nodiscard]] QString asCsv(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns,
                            const QStringList& ids, int copyRole);
// All of it as it is shown, with its titles; such as the data of a chart.
[[nodiscard]] QString asCsv(const QAbstractItemModel& model);
// An array of objects by column id, values as texts.
[[nodiscard]] QString asJson(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns,
                             const QStringList& ids, int copyRole);

// All rows of a large model, some thousand between the events of the window, as one of the two above writes them; `done` is
// called later, and never once `owner` is gone. The rows keep their places meanwhile, or it begins anew.
using RowsAsText = std::function<QString(const QAbstractItemModel& model, const QList<int>& rows)>;
enum class Joining { lines, array };   // csv: the first line once; json: one array
void exportInSlices(QObject* owner, const QAbstractItemModel* model, RowsAsText write, Joining joining,
                    std::function<void(const QString& text)> done);

}  // namespace quorate::widgets
