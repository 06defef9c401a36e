// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace quorate::widgets {
class FieldList;
class RecordStrip;
}

namespace quorate::pages {

// A checker's own votes, the oldest first: rejections stand out, and which the others decided otherwise is said. GUI thread.
class CheckerRecord : public widgets::Card {
    Q_OBJECT

public:
    explicit CheckerRecord(const Context& context);

private:
    void refresh();
    Context m_context;
    widgets::RecordStrip* m_strip;
};

// What a checker waits for: the payloads of releases that need a vote, and the reviews that run here. GUI thread.
class CheckerDesk : public widgets::Card {
    Q_OBJECT

public:
    explicit CheckerDesk(const Context& context);

private:
    void refresh();
    Context m_context;
    widgets::FieldList* m_fields;
    widgets::MutedLabel* m_calm;
    widgets::MutedLabel* m_how;              // checks begin
    qint64 m_refreshedAt = 0;
};

}  // namespace quorate::pages
