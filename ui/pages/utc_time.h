// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace quorate::pages {

// "2026-11-20 08:30", in UTC whatever the zone of the computer: read as a local time, the hour that its summer time leaves out
// would not exist. Invalid: it is no such time.
[[nodiscard]] inline QDateTime utcTime(const QString& text)
{
    const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(text.mid(10), QStringLiteral(" HH:mm"));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

}  // namespace quorate::pages
