// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/watched.h"

#include <QPushButton>

namespace quorate::pages {
namespace {

constexpr auto settingName = "reviews/watched";

}  // namespace

Watched::Watched(bridge::NodeBridge& bridge, QSettings& settings, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_settings(settings), m_releases(settings.value(QLatin1String(settingName)).toStringList().mid(0, most))
{
    connect(&bridge, &bridge::NodeBridge::releasesChanged, this, &Watched::forget);
}

void Watched::toggle(const QString& release)
{
    if (release.isEmpty()) return;
    if (m_releases.removeAll(release) == 0) {
        m_releases += release;
        if (m_releases.size() > most) m_releases.removeFirst();
    }
    keep();
}

void Watched::keep()
{
    m_settings.setValue(QLatin1String(settingName), m_releases);
    Q_EMIT changed();
}

void Watched::forget()
{
    if (!m_bridge.hasSnapshot() || m_bridge.chain(bridge::Chain::release).state != QLatin1String("live")) return;
    if (m_releases.removeIf([this](const QString& id) { return m_bridge.release(id) == nullptr; }) > 0) keep();
}

void describeWatch(QPushButton& button, bool watched)
{
    const QString text = watched ? Watched::tr("Watched") : Watched::tr("Watch");
    button.setChecked(watched);
    button.setAccessibleName(text);
    button.setText(text);
    button.setShortcut(QKeySequence(Qt::Key_W));   // a new text takes it away
    button.setToolTip(watched ? Watched::tr("Take it out of what you watch (W)")
                              : Watched::tr("Put it among what you watch, for you alone (W)"));
}

}  // namespace quorate::pages
