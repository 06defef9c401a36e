// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/alert_care.h"

namespace quorate::pages {

// What was told of one thing: more than once, or of many devices of one model that fail a release for one reason. Nothing is left
// out: every alert is in one row.
struct AlertRow {
    QString key;
    QList<bridge::Alert> alerts;         // newest first, at least one
    quint64 subjects = 1;                // that differ
    AlertCare care;                      // of the one that is open first: what happens anew opens the row; owned where any of them is

    bool muted = false;                  // when the rows were made

    [[nodiscard]] const bridge::Alert& newest() const { return alerts.first(); }
    [[nodiscard]] qint64 first() const { return alerts.last().at; }
    friend bool operator==(const AlertRow&, const AlertRow&) = default;
};
[[nodiscard]] QList<AlertRow> alertRows(const QList<bridge::Alert>& alerts, const QSettings& settings, qint64 now);
// As alertSubject() of the only one; else how many devices or transactions it is about.
[[nodiscard]] QString alertSubject(const bridge::NodeBridge& bridge, const AlertRow& row);

}  // namespace quorate::pages
