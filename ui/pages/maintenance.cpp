// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maintenance.h"

namespace quorate::pages::maintenance {
namespace {

QString keyOf(const QString& member)
{
    return QStringLiteral("gateways/maintenance/") + member;
}

}  // namespace

qint64 until(const QSettings& settings, const QString& member)
{
    return settings.value(keyOf(member)).toLongLong();
}

void mark(QSettings& settings, const QString& member, qint64 until)
{
    if (until == 0) settings.remove(keyOf(member));
    else settings.setValue(keyOf(member), until);
}

}  // namespace quorate::pages::maintenance
