// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace quorate::pages {

// Says what has just happened on the ledgers, as far as it concerns us: short messages above the lower edge, one a release while
// it stands there, never a flood. Words of what is settled only. Each one is kept for a while, also where a message stood for
// several.
class EventNotices : public QObject {
    Q_OBJECT

public:
    EventNotices(const Context& context, QObject* parent);

    struct Kept {
        qint64 at = 0;
        theme::Tone tone = theme::Tone::neutral;
        QString text;
        QString page;
        QString key;
    };
    [[nodiscard]] const QList<Kept>& kept() const { return m_kept; }   // the newest last

Q_SIGNALS:
    // For a system notification while the window is in the background, as notice_rules.h lets it through.
    void important(const QString& title, const QString& text, const QString& page, const QString& key);
    // Everything that is kept shall be shown.
    void allWished();

private:
    // Empty: nothing that somebody must be told of.
    struct Notice {
        theme::Tone tone = theme::Tone::neutral;
        QString text;
        QString page;
        QString key;
        bool concernsUs = false;
        QString kind = QStringLiteral("decided");   // notice_rules.h
        QString title;                              // of the release
        QString brief;                              // of a vote: the member and its verdict
        bool vote = false;
        bool decides = false;                       // what becomes of the release
    };
    // What one message tells of a release.
    struct Moment {
        int count = 0;
        int voted = 0;
        bool bad = false;                           // one of the votes is
        QList<Notice> votes;                        // two at most, the newest last
        Notice decision;                            // the newest; without text: none
        Notice last;
    };
    // For the system, once a moment has passed.
    struct Pending {
        QString kind;
        QString text;
        QString page;
        QString key;
    };

    void take(const QList<bridge::Event>& events);
    void show(const QList<Notice>& ofOne);
    void lookAtRollouts();
    void lookAtAlerts();
    void lookAtQuestions();
    void lookAtDeadlines();
    void keep(theme::Tone tone, const QString& text, const QString& page, const QString& key);
    void say(theme::Tone tone, const QString& text, const QString& page, const QString& key);
    void tell(const QString& kind, const QString& text, const QString& page, const QString& key);
    void tellPending();
    void tellHeld();
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] Notice noticeOf(const bridge::Event& event) const;
    [[nodiscard]] static QString textOf(const Moment& moment);

    static constexpr int mostAtOnce = 3;
    static constexpr qsizetype mostKept = 200;
    Context m_context;
    QHash<QString, QString> m_rollouts;      // states, by key
    QSet<QString> m_alerts;                  // that there are
    QSet<QString> m_questions;
    QHash<QString, Moment> m_moments;        // by release, while its message stands there
    QList<Pending> m_pending;
    QTimer m_gather;
    QList<Kept> m_kept;
    qint64 m_deadlinesAt = 0;
    bool m_alertsSeen = false;               // what there was at first is no news
    bool m_questionsSeen = false;
    int m_held = 0;                          // notices of the quiet hours
    QTimer m_afterQuiet;
};

}  // namespace quorate::pages
