// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/page_sheet.h"

class QPushButton;
class QTreeWidget;

namespace quorate::dialogs {
class Outbox;
}

namespace quorate::pages {

// What was confirmed and has not gone out yet: in another order, sent at once, or deleted.
class OutboxSheet : public dialogs::PageSheet {
    Q_OBJECT

public:
    OutboxSheet(dialogs::Outbox& outbox, QWidget* host);

private:
    void refresh();
    void refreshActs();
    [[nodiscard]] int chosen() const;    // -1: none

    dialogs::Outbox& m_outbox;
    QTreeWidget* m_list;
    QList<QPushButton*> m_acts;
};

}  // namespace quorate::pages
