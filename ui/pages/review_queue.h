// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QSet>

namespace quorate::pages {

// Begins the reviews of releases that need our vote, one at a time, before anybody looks at them: those whose payloads are here
// first, then by deadline. Each once while the window lives; whoever cancels one, or looks at why it stopped, begins it again on
// the page. Waits while another review or rebuild runs, and while the node catches up. GUI thread.
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
    void next();
    [[nodiscard]] QString wanted() const;   // empty: none

    Context m_context;
    QSet<QString> m_seen;
    bool m_busy = false;                    // asks for a state, or its own review runs
    qint64 m_lookedAt = 0;
};

}  // namespace quorate::pages
