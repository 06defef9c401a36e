// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/review_tables.h"

class QPlainTextEdit;
class QPushButton;

namespace quorate::pages {

// The analyzers of a review: what was run, how it was confined, how it ended, and what it said, which can be copied and saved.
class ReviewAnalyzers : public QWidget {
    Q_OBJECT

public:
    explicit ReviewAnalyzers(const Context& context);

    // `release`: whose analyzers may run again; empty: they may not, as in a preview.
    void set(const QString& release, const QList<bridge::Analyzer>& analyzers);
    void setProblem(const QString& problem);
    void clear();

Q_SIGNALS:
    void ranAgain(const QString& release);       // its findings are others now

private:
    void show();
    void save();
    void rerun();
    void run(const QString& release, const QString& name, const QString& title);
    [[nodiscard]] const bridge::Analyzer* current() const;

    Context m_context;
    AnalyzersTable* m_table;
    widgets::TablePane* m_pane;
    widgets::FieldList* m_facts;
    QPlainTextEdit* m_output;
    QWidget* m_details;
    QPushButton* m_copy;
    QPushButton* m_save;
    QPushButton* m_again;
    QString m_release;
    QStringList m_running;               // names of those that run again
};

}  // namespace quorate::pages
