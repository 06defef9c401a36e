// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace quorate::pages {

// Says what has just happened on the ledgers, as far as it concerns us: short messages above the lower edge, one a batch and
// subject, never a flood. Words of what is settled only.
class EventNotices : public QObject {
    Q_OBJECT

public:
    EventNotices(const Context& context, QObject* parent);

Q_SIGNALS:
    // For a system notification while the window is in the background, as notice_rules.h lets it through.
    void important(const QString& title, const QString& text, const QString& page, const QString& key);

private:
    void take(const QList<bridge::Event>& events);
    void lookAtRollouts();
    void lookAtAlerts();
    void lookAtQuestions();
    void tell(const QString& kind, const QString& text, const QString& page, const QString& key);
    void tellHeld();
    [[nodiscard]] bool isQuiet() const;
    // Empty: nothing that somebody must be told of.
    struct Notice {
        theme::Tone tone = theme::Tone::neutral;
        QString text;
        QString page;
        QString key;
        bool concernsUs = false;
        QString kind = QStringLiteral("decided");   // notice_rules.h
    };
    [[nodiscard]] Notice noticeOf(const bridge::Event& event) const;

    static constexpr int mostAtOnce = 3;
    Context m_context;
    QHash<QString, QString> m_rollouts;      // states, by key
    QSet<QString> m_alerts;
    QSet<QString> m_questions;
    bool m_alertsSeen = false;               // what there was at first is no news
    bool m_questionsSeen = false;
    int m_held = 0;                          // notices of the quiet hours
    QTimer m_afterQuiet;
};

}  // namespace quorate::pages
