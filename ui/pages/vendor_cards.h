// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTreeWidget;

namespace quorate::widgets {
class FieldList;
}

namespace quorate::pages {

// A vendor's day: drafts, where its releases are, what checkers ask and wait for, and what deltas save. GUI thread.
class VendorDesk : public widgets::Card {
    Q_OBJECT

public:
    explicit VendorDesk(const Context& context);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshDrafts();
    void refreshStages();
    void refreshQuestions();
    [[nodiscard]] QString chosenDraft() const;

    Context m_context;
    widgets::FieldList* m_stages;
    QPushButton* m_new;
    QTreeWidget* m_drafts;
    widgets::MutedLabel* m_noDrafts;             // instead of the list, its buttons too
    QPushButton* m_open;
    QPushButton* m_drop;
    QTreeWidget* m_questions;
    widgets::MutedLabel* m_noQuestions;
    QPushButton* m_answer;
};

}  // namespace quorate::pages
