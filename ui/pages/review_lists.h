// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTreeWidget;
class QTreeWidgetItem;

namespace quorate::pages {

// The plain lists of a review: some hundred rows of text, one column stretched.
[[nodiscard]] QTreeWidget* makeReviewList(const QString& name, const QString& accessibleName, const QStringList& columns, int stretched);
// Rows as high as those of every other table.
void useFullRows(QTreeWidget* list);
// What it says while it has no rows.
void sayWhenEmpty(QTreeWidget* list, const QString& text);
// In a page that begins at the right, a sentence in letters from the left keeps its full stop at its end.
[[nodiscard]] QString isolated(const QString& text);
QTreeWidgetItem* addReviewRow(QTreeWidget* list, const QStringList& cells, int mono = -1);

}  // namespace quorate::pages
