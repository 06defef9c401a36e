// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace quorate::pages {

// What was answered in the first run so far. No secret is in it: it is kept after every answer, so that a console that was
// ended begins where it stopped.
struct SetupDraft {
    static constexpr int pages = 5;
    int page = -1;                     // -1: not begun
    QString identity = QStringLiteral("new");   // "new", "words", "import", "watch", "token"
    bool identityReady = false;        // the sheet was checked, the words were taken, the keys opened
    QString id, name;
    QString importFrom;
    QString tokenModule, token, tokenLabel;
    QString consortium;                // "join", "create", "later"; empty: not answered
    QString invitation;                // the whole text
    bool compared = false;
    QString consortiumName;
    QStringList records;
    bool hiddenVotes = false;
    bool rolesSkipped = false;
    QStringList roles;
    QString folder;
    QString listen = QStringLiteral("0.0.0.0:4600");
    QString swarm = QStringLiteral("0.0.0.0:4601");
    QString gateway = QStringLiteral("0.0.0.0:4602");
    quint64 uploadLimit = 0;           // KiB a second
    QString home;                      // of one that was made and waits for an invitation

    [[nodiscard]] static SetupDraft load(const QSettings& settings);
    void save(QSettings& settings) const;
    [[nodiscard]] bool begun() const { return page >= 0; }
};

// As the ledger takes them.
[[nodiscard]] bool isMemberId(const QString& text);
[[nodiscard]] bool isMemberName(const QString& text);
// "host:port", "[v6]:port". Port 0, any that is free, is for listening alone.
enum class LeastPort { any = 0, one = 1 };
[[nodiscard]] bool isEndpoint(const QString& text, LeastPort least = LeastPort::one);

}  // namespace quorate::pages
