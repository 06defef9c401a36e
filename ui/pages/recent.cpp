// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recent.h"

namespace quorate::pages {

Recent::Recent(const bridge::NodeBridge& bridge, QSettings& settings, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_settings(settings)
{
}

QString Recent::settingsKey() const
{
    return QStringLiteral("palette/recent-") + m_bridge.identity().consortium.left(16);
}

QStringList Recent::list() const
{
    return m_settings.value(settingsKey()).toStringList().mid(0, most);
}

void Recent::note(const QString& id)
{
    QStringList now = list();
    now.removeAll(id);
    now.prepend(id);
    m_settings.setValue(settingsKey(), QVariant(now.mid(0, most)));
}

}  // namespace quorate::pages
