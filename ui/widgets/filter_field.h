// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filter_expression.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace quorate::widgets {

// The line in which a filter is typed: it completes columns and values, underlines the term that is wrong, and tells the last
// good expression. Ctrl+Space asks for completions; F1 explains the language.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent = nullptr);

    void setColumns(const QStringList& ids) { m_columns = ids; }
    // The values of a column that are worth proposing, the likeliest first.
    void setValues(std::function<QStringList(const QString& column)> values) { m_values = std::move(values); }
    // Parses what is there. Nothing when it is wrong; `problem` then says why.
    [[nodiscard]] std::optional<FilterExpression> expression() const { return m_expression; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString help() const;

Q_SIGNALS:
    void parsed();                       // after every change of the text

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void parse();
    [[nodiscard]] QStringList named() const;   // the columns that have a name
    void underline(qsizetype position, qsizetype length);
    void propose(bool asked);
    void take(const QString& completion);
    void showHelp();

    QStringList m_columns;
    std::function<QStringList(const QString&)> m_values;
    std::optional<FilterExpression> m_expression;
    QString m_problem;
    QCompleter* m_completer;
    QStringListModel* m_proposals;
    FilterExpression::Place m_place;
};

}  // namespace quorate::widgets
