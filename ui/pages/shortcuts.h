// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QSettings>
#include <QString>

// The keys of the window. What is not set in the settings is the usual one; an empty sequence is no key at all.
namespace quorate::pages::shortcuts {

struct Shortcut {
    QString id;                        // "palette", "view-3"
    QString what;                      // for people
    QKeySequence usual;
};

[[nodiscard]] QList<Shortcut> all();
[[nodiscard]] QKeySequence keys(const QSettings& settings, const QString& id);
void setKeys(QSettings& settings, const QString& id, const QKeySequence& keys);
// Back to the usual ones.
void reset(QSettings& settings);
// Why these keys cannot be those of `id`, as a sentence; empty: they can.
[[nodiscard]] QString conflict(const QSettings& settings, const QString& id, const QKeySequence& keys);

}  // namespace quorate::pages::shortcuts
