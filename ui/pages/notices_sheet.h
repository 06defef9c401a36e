// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/page_sheet.h"
#include "ui/pages/event_notices.h"

namespace quorate::pages {

// What was said lately, the newest first; choosing one leads to what it is about. Deletes itself when it closes.
class NoticesSheet : public dialogs::PageSheet {
    Q_OBJECT

public:
    NoticesSheet(const Context& context, const QList<EventNotices::Kept>& kept, QWidget* host);
};

}  // namespace quorate::pages
