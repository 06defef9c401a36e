// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QHash>
#include <QSet>

namespace quorate::pages {

// Begins the reviews of releases that need our vote, before anybody looks at them: those whose payloads are here first, then by
// deadline; the next when one has ended, or while others wait for payloads that do not come. Each once while the window lives;
// whoever cancels one, or looks at why it stopped, begins it again on the page. Waits while another review or rebuild works, and
// while the node catches up. GUI thread.
class ReviewQueue : public QObject {
    Q_OBJECT

public:
    static constexpr const char* settingKey = "reviews/by-itself";

    ReviewQueue(const Context& context, QObject* parent);

    [[nodiscard]] static bool isOn(const QSettings& settings) { return settings.value(QLatin1String(settingKey), true).toBool(); }

private:
    void look();
    void ask(const QString& release);
    void begin(const QString& release);
    [[nodiscard]] QString wanted() const;   // empty: none
    [[nodiscard]] bool isHere(const QString& release) const;   // its payload
    [[nodiscard]] bool mayBegin(const QString& release) const;

    Context m_context;
    QSet<QString> m_seen;
    QHash<QString, qint64> m_own;           // underway, by when they began
    bool m_asks = false;                    // for a state
    qint64 m_lookedAt = 0;
};

}  // namespace quorate::pages
