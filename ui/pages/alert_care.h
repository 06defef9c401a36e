// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"

#include <QHash>
#include <QSettings>

#include <utility>

namespace quorate::pages {

// What people at this computer did about an alert: who looks after it, until when it is silent, whether it is acknowledged. It
// stays in the settings of this home over restarts; the ledger and other members know nothing of it.
struct AlertCare {
    static constexpr qsizetype kept = 500;
    bool done = false;
    QString owner;                     // empty: nobody
    qint64 mutedUntil = 0;             // ms since 1970; 0: not muted

    [[nodiscard]] bool quiet(qint64 now) const { return done || mutedUntil > now; }
    [[nodiscard]] static AlertCare of(const QSettings& settings, const QString& key);
    [[nodiscard]] static QHash<QString, AlertCare> all(const QSettings& settings);   // by the alert's key
    // Of the last `kept` alerts that somebody cared for.
    static void set(QSettings& settings, const QString& key, const AlertCare& care);
    [[nodiscard]] static QStringList owners(const QSettings& settings);
    friend bool operator==(const AlertCare&, const AlertCare&) = default;
};

// In the language of the moment: nodes write subjects and details as tokens.
[[nodiscard]] QString alertSubject(const bridge::NodeBridge& bridge, const bridge::Alert& alert);
// The model of the device that it is about; empty: it is not about a device.
[[nodiscard]] QString alertModel(const bridge::Alert& alert);
[[nodiscard]] bool isOfTransaction(const bridge::Alert& alert);
// The page that tells more of what it is about, and what to open there; an empty page: none does.
[[nodiscard]] std::pair<QString, QString> alertPlace(const bridge::NodeBridge& bridge, const bridge::Alert& alert);
// Whether it is about this member: itself, its releases, or devices of its models.
[[nodiscard]] bool alertIsOurs(const bridge::NodeBridge& bridge, const bridge::Alert& alert);
[[nodiscard]] QString alertDetail(const bridge::Alert& alert);

}  // namespace quorate::pages
