// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/section.h"

namespace quorate::widgets {
class FieldList;
}

namespace quorate::pages {

// The last part of a new release: with which keys it will be signed, where they are and whether they are there, before anybody
// presses the button. GUI thread.
class SigningSection : public widgets::Section {
    Q_OBJECT

public:
    explicit SigningSection(const Context& context);

private:
    void refresh();
    Context m_context;
    widgets::FieldList* m_fields;
    QPushButton* m_unlock;
};

}  // namespace quorate::pages
