// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace quorate::pages {

// Says what has just happened on the ledgers, as far as it concerns us: short messages above the lower edge, one a batch and
// subject, never a flood. Words of what is settled only.
class EventNotices : public QObject {
    Q_OBJECT

public:
    EventNotices(const Context& context, QObject* parent);

Q_SIGNALS:
    // For a system notification while the window is in the background.
    void important(const QString& title, const QString& text, const QString& page, const QString& key);

private:
    void take(const QList<bridge::Event>& events);
    // Empty: nothing that somebody must be told of.
    struct Notice {
        theme::Tone tone = theme::Tone::neutral;
        QString text;
        QString page;
        QString key;
        bool concernsUs = false;
    };
    [[nodiscard]] Notice noticeOf(const bridge::Event& event) const;

    static constexpr int mostAtOnce = 3;
    Context m_context;
};

}  // namespace quorate::pages
