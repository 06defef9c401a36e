// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QTime>

// Of what the system's own notices tell while the window is in the background, and when they are silent. Kept in the settings.
namespace quorate::pages::notice_rules {

struct Kind {
    QString id;
    QString text;
};
[[nodiscard]] QList<Kind> kinds();

[[nodiscard]] bool tells(const QSettings& settings, const QString& kind);     // every kind, until it is switched off
void setTells(QSettings& settings, const QString& kind, bool tells);

// Quiet hours, in the time of this place; they may go over midnight.
struct Quiet {
    bool on = false;
    QTime from{22, 0};
    QTime to{7, 0};
};
[[nodiscard]] Quiet quiet(const QSettings& settings);
void setQuiet(QSettings& settings, const Quiet& quiet);
[[nodiscard]] bool isQuiet(const QSettings& settings, QTime now);

}  // namespace quorate::pages::notice_rules
