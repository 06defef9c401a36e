// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QBoxLayout;
class QComboBox;
class QFont;
class QFormLayout;
class QWidget;

namespace quorate::widgets {

class MutedLabel;

// A field of a form, and what is wrong with it beside it, while it is typed.
struct FormRow {
    QWidget* field = nullptr;
    MutedLabel* problem = nullptr;

    // Empty: nothing is wrong. Also outlines the field and says it to screen readers.
    void setProblem(const QString& text) const;
    [[nodiscard]] bool good() const;
};

// Adds the field with its label; `beside` stands at its side. The problem is named like the field, with "Problem" at its end.
FormRow addFormRow(QFormLayout* form, const QString& label, QWidget* field, QWidget* beside = nullptr);

// The same below a field that stands in a column already: what is wrong comes next in the column.
FormRow addProblemTo(QBoxLayout* column, QWidget* field);

// Makes a dialog as high as what came into it needs; it does not grow by itself for what comes after it was shown.
void growDialog(QWidget* dialog);

// What to say of a text that the ledger takes up to so many bytes of UTF-8; empty: it is short enough.
[[nodiscard]] QString tooLong(const QString& text, qsizetype mostBytes);

// The text in lines of at most `width` pixels, where words allow it: check boxes do not wrap by themselves.
[[nodiscard]] QString inLines(const QString& text, const QFont& font, int width);

// Text and data of each choice; what is chosen stays chosen where it is still there, otherwise the first is. Says nothing, and
// leaves a list that is the same alone: refilling one that is open would close it under the reader's hand.
void fillChoices(QComboBox* box, const QList<std::pair<QString, QString>>& choices);

}  // namespace quorate::widgets
