// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"

#include <QSettings>

namespace quorate::pages {

// What was opened last, for the palette: objects as "page key", commands as "> text". Apart for each consortium, kept in the settings
// over restarts. GUI thread.
class Recent : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 30;

    // Both must outlive it.
    Recent(const bridge::NodeBridge& bridge, QSettings& settings, QObject* parent);

    void note(const QString& id);
    [[nodiscard]] QStringList list() const;        // the last one first

    [[nodiscard]] static QString object(const QString& page, const QString& key) { return page + QLatin1Char(' ') + key; }
    [[nodiscard]] static QString command(const QString& text) { return QStringLiteral("> ") + text; }

private:
    [[nodiscard]] QString settingsKey() const;

    const bridge::NodeBridge& m_bridge;
    QSettings& m_settings;
};

}  // namespace quorate::pages
