// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/setup_steps.h"

class QLabel;
class QStackedWidget;

namespace quorate::widgets {
class StepLine;
}

namespace quorate::pages {

// The first run in five pages: identity, consortium, roles, place, summary. Every answer is kept in `settings`, so that a
// console that was ended goes on where it stopped; all pages but the first can be skipped, and the summary says what is open.
class SetupWizard : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        bridge::SetupBridge& setup;
        dialogs::Prompter& prompter;
        QSettings& settings;           // all outlive the wizard
        QString waitingHome;           // a home that was made and waits for an invitation; empty: none
    };
    explicit SetupWizard(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] const SetupDraft& draft() const { return m_draft; }
    [[nodiscard]] int page() const;

Q_SIGNALS:
    void demoWanted();
    void openWanted(const QString& home);
    void leaveWanted();                // back to the first page; the answers stay

private:
    void go(int page);
    void refresh();
    [[nodiscard]] bool reachable(int page) const;

    Parts m_parts;
    SetupDraft m_draft;
    widgets::StepLine* m_line;
    QLabel* m_title;
    QLabel* m_missing;
    QStackedWidget* m_stack;
    QList<SetupStep*> m_steps;
    SummaryStep* m_summary;
    QPushButton* m_leave;
    QPushButton* m_back;
    QPushButton* m_skip;
    QPushButton* m_next;
    bool m_finished = false;
};

}  // namespace quorate::pages
