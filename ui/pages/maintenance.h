// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

// Until when people at this computer expect nothing of a gateway. The ledgers and other members know nothing of it.
namespace quorate::pages::maintenance {

[[nodiscard]] qint64 until(const QSettings& settings, const QString& member);   // ms since 1970; 0: no mark
void mark(QSettings& settings, const QString& member, qint64 until);            // 0 takes the mark away

}  // namespace quorate::pages::maintenance
