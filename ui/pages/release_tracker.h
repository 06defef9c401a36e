// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace quorate::charts {
class CoverageChart;
}
namespace quorate::widgets {
class FieldList;
class Pill;
class SharesBar;
class StepLine;
}

namespace quorate::pages {

class QuestionThreads;

// What becomes of a release after it was published: decision, votes as they arrive, payloads and their peers, coverage.
class ReleaseTracker : public QWidget {
    Q_OBJECT

public:
    // `votes` is a pane over `table`, made by the page.
    ReleaseTracker(const Context& context, models::VotesTable* table, widgets::TablePane* votes, QWidget* parent = nullptr);
    void set(const QString& release);
    [[nodiscard]] const QString& release() const { return m_release; }

Q_SIGNALS:
    void anotherWished();

private:
    void refresh();

    Context m_context;
    QString m_release;
    models::VotesTable* m_votes;
    QuestionThreads* m_questions;
    QLabel* m_title;
    widgets::Pill* m_status;
    widgets::StepLine* m_ticks;
    widgets::FieldList* m_steps;
    widgets::SharesBar* m_bar;
    charts::CoverageChart* m_chart;
};

}  // namespace quorate::pages
