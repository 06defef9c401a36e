// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/page_sheet.h"
#include "ui/pages/page.h"

class QPushButton;
class QTreeWidget;

namespace quorate::widgets {
class MutedLabel;
class Pill;
}

namespace quorate::pages {

// What a proposal would change, who has signed it and who may, and what it lacks; to sign it, to pass it on, and to put it on the
// ledger.
class ProposalSheet : public dialogs::PageSheet {
    Q_OBJECT

public:
    ProposalSheet(const Context& context, const bridge::Proposal& proposal, QWidget* host);

    // "Change of BSI Lab", "Epoch 4 of the checkers".
    [[nodiscard]] static QString titleOf(const bridge::NodeBridge& bridge, const bridge::Proposal& proposal);

private:
    void set(const bridge::Proposal& proposal);
    void refresh();
    void again();                        // as the ledger sees it now
    void sign();
    void authorise();
    void submit();
    void save();
    [[nodiscard]] bool isDangerous() const;
    [[nodiscard]] QString typed() const;

    Context m_context;
    bridge::Proposal m_proposal;
    QTreeWidget* m_changes;
    QTreeWidget* m_parties;
    widgets::Pill* m_standing;
    widgets::MutedLabel* m_why;
    QPushButton* m_authorise;
    QPushButton* m_sign;
    QPushButton* m_submit;
};

}  // namespace quorate::pages
