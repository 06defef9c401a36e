// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fixture.h"
#include "ui/widgets/fields.h"

// For pages that are a list with details.
namespace quorate::test {

// Every field of the details, a line each: "label:value".
inline QString details(const Console& console, const char* name)
{
    QString all;
    for (const auto& field : console.find<widgets::FieldList>(name)->fields()) all += field.label + QLatin1Char(':') + field.value + QLatin1Char('\n');
    return all;
}

// Makes the row current whose cell under `title` has this text.
inline void choose(QTableView* table, const QString& title, const QString& text)
{
    const int row = rowWith(table, title, text);
    QVERIFY(row >= 0);
    table->setCurrentIndex(table->model()->index(row, 0));
}

}  // namespace quorate::test
