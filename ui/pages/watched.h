// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"

#include <QSettings>
#include <QStringList>

class QPushButton;

namespace quorate::pages {

// The releases that whoever sits here keeps an eye on: their own business, kept in the settings of the profile and on no ledger.
// GUI thread.
class Watched : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 500;   // the oldest choice goes first

    Watched(bridge::NodeBridge& bridge, QSettings& settings, QObject* parent);

    // Also releases that the node does not know, or not yet.
    [[nodiscard]] bool has(const QString& release) const { return m_releases.contains(release); }
    void toggle(const QString& release);

Q_SIGNALS:
    void changed();

private:
    void keep();
    // A release that a live chain does not have is gone for good: it stood on a branch that was given up.
    void forget();

    bridge::NodeBridge& m_bridge;
    QSettings& m_settings;
    QStringList m_releases;                  // in the order of the choice
};

// The button that watches the release in front, by the key W too, and says whether it is.
void describeWatch(QPushButton& button, bool watched);

}  // namespace quorate::pages
