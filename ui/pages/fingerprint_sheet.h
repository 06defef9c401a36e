// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/page_sheet.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;

namespace quorate::widgets {
class FieldList;
class MutedLabel;
}

namespace quorate::pages {

// A member's key as twelve words, to be read to each other over another channel: on the ledger stands what this says, and the
// member knows what it should be.
class FingerprintSheet : public dialogs::PageSheet {
    Q_OBJECT

public:
    FingerprintSheet(const Context& context, const bridge::Member& member, QWidget* host);

private:
    void refresh();

    Context m_context;
    bridge::Member m_member;
    QComboBox* m_key;
    QLabel* m_words;
    widgets::MutedLabel* m_state;
    widgets::FieldList* m_facts;
    quint64 m_asked = 0;                 // an answer about another key is dropped
};

}  // namespace quorate::pages
