// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fixture.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/table_pane.h"

#include <QMenu>
#include <QPushButton>

// For pages that are a list with details.
namespace quorate::test {

// Every field of the details, a line each: "label:value".
inline QString details(const Console& console, const char* name)
{
    QString all;
    for (const auto& field : console.find<widgets::FieldList>(name)->fields()) all += field.label + QLatin1Char(':') + field.value + QLatin1Char('\n');
    return all;
}

inline widgets::TablePane* paneOf(const QTableView* table)
{
    for (QWidget* up = table->parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto* pane = qobject_cast<widgets::TablePane*>(up)) return pane;
    }
    return nullptr;
}

// The table's menu as it is when it opens.
inline QList<QAction*> menuOf(const QTableView* table)
{
    auto* pane = paneOf(table);
    if (pane == nullptr) return {};
    Q_EMIT pane->contextMenu()->aboutToShow();
    return pane->contextMenu()->actions();
}

inline QAction* actIn(const QTableView* table, const char* name)
{
    for (QAction* action : menuOf(table)) {
        if (action->objectName() == QLatin1String(name)) return action;
    }
    return nullptr;
}

// Turns a column on or off as a user does: in the chooser.
inline void turnColumn(const QTableView* table, const QString& title)
{
    for (QAction* action : menuOf(table)) {
        if (!action->objectName().endsWith(QLatin1String("Columns"))) continue;
        action->trigger();
        auto* chooser = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(chooser != nullptr);
        for (QAction* column : chooser->actions()) {
            if (column->text() == title) column->trigger();
        }
        chooser->close();
        return;
    }
    QFAIL("no chooser");
}

inline bool shows(const QTableView* table, const QString& title)
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->model()->headerData(column, Qt::Horizontal).toString() == title) return !table->isColumnHidden(column);
    }
    return false;
}

// Presses the value in a list of values behind the chips.
inline void pick(const Console& console, const char* list, const QString& value)
{
    auto* menu = console.find<QMenu>(list);
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->text() == value) return action->trigger();
    }
    QFAIL(qPrintable(value));
}

// Makes the row current whose cell under `title` has this text.
inline void choose(QTableView* table, const QString& title, const QString& text)
{
    const int row = rowWith(table, title, text);
    QVERIFY(row >= 0);
    table->setCurrentIndex(table->model()->index(row, 0));
}

}  // namespace quorate::test
