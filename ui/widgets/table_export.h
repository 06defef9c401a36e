// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QAbstractItemModel;
class QObject;

namespace quorate::widgets {

// A cell of CSV, quoted where it must be; see asCsv().
[[nodiscard]] QString csvCell(QString text);
// As it is shown, tab-separated, with a line of titles. It is pasted into spreadsheets: formulas as in asCsv(), and a cell stays
// one.
[[nodiscard]] QString asText(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns);
[[nodiscard]] QString asText(const QAbstractItemModel& model, int mostRows);   // with all columns
// RFC 4180 with the columns' ids, raw values of `copyRole`. A cell that a spreadsheet would take for a formula gets an
// apostrophe before it: names and notes come from others.
[[nodiscard]] QString asCsv(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns,
                            const QStringList& ids, int copyRole);
// All of it as it is shown, with its titles; such as the data of a chart.
[[nodiscard]] QString asCsv(const QAbstractItemModel& model);
// An array of objects by column id, values as texts.
[[nodiscard]] QString asJson(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns,
                             const QStringList& ids, int copyRole);

// Rows as one of those above writes them, some thousand between the events of the window. While it goes on the rows keep their
// places, or it begins anew.
using RowsAsText = std::function<QString(const QAbstractItemModel& model, const QList<int>& rows)>;
enum class Joining { lines, array };   // csv and text: the first line once; json: one array
struct SlicedExport {
    RowsAsText write;
    Joining joining = Joining::lines;
    std::optional<QList<int>> rows = std::nullopt;         // these alone
    // Makes cells known before their rows are written, at most fetchedAtOnce at a time; then it calls `done`, with why it could
    // not, or with nothing.
    std::function<void(const QList<int>& rows, std::function<void(const QString& problem)> done)> fetch = {};
    std::function<void(int written, int all)> progress = {};
    std::function<void(const QString& problem)> failed = {};   // of a fetch: instead of `done`
};
inline constexpr int fetchedAtOnce = 1'000;
// `done` is called later, and never once `owner` is gone.
void exportInSlices(QObject* owner, const QAbstractItemModel* model, SlicedExport plan, std::function<void(const QString& text)> done);

}  // namespace quorate::widgets
