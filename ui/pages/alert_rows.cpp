// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alert_rows.h"

#include "ui/bridge/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace quorate::pages {
namespace {

// Equal for what belongs into one row.
QString together(const bridge::Alert& alert)
{
    if (const QString model = alertModel(alert); !model.isEmpty()) {
        const bool reason = bridge::words::knowsCause(alert.detail);
        return QStringLiteral("devices of %1 %2").arg(model, reason ? alert.detail : QString());
    }
    if (isOfTransaction(alert)) return QStringLiteral("transactions of %1").arg(alert.detail.section(QLatin1String(" seconds="), 0, 0));
    return alert.subject;
}

// The one that needs somebody first: open before muted, muted before acknowledged.
qint64 opensAt(const AlertCare& care)
{
    return care.done ? std::numeric_limits<qint64>::max() : care.mutedUntil;
}

}  // namespace

QList<AlertRow> alertRows(const QList<bridge::Alert>& alerts, const QSettings& settings, qint64 now)
{
    QList<AlertRow> rows;
    QHash<QString, qsizetype> at;
    for (const auto& a : alerts) {
        // A code and a release's hex have no such sign in them: no two rows have one key.
        const QString key = QStringList{a.code, a.release, together(a)}.join(QLatin1Char('/'));
        const auto known = at.constFind(key);
        if (known == at.constEnd()) {
            at.insert(key, rows.size());
            rows += AlertRow{key, {a}, 1, {}, false};
        } else {
            rows[*known].alerts += a;
        }
    }
    const auto cares = AlertCare::all(settings);
    for (AlertRow& row : rows) {
        std::stable_sort(row.alerts.begin(), row.alerts.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
        row.care = cares.value(row.newest().key());
        QSet<QString> subjects;
        for (const auto& a : std::as_const(row.alerts)) {
            subjects += a.subject;
            const AlertCare care = cares.value(a.key());
            const QString owner = row.care.owner.isEmpty() ? care.owner : row.care.owner;
            if (opensAt(care) < opensAt(row.care)) row.care = care;
            row.care.owner = owner;
        }
        row.subjects = quint64(subjects.size());
        row.muted = !row.care.done && row.care.mutedUntil > now;
    }
    return rows;
}

QString alertSubject(const bridge::NodeBridge& bridge, const AlertRow& row)
{
    if (row.subjects == 1) return alertSubject(bridge, row.newest());
    // lupdate files these texts under the namespace.
    const int many = int(row.subjects);
    if (const QString model = alertModel(row.newest()); !model.isEmpty()) {
        return QCoreApplication::translate("quorate::pages", "%n device(s) of %1", nullptr, many).arg(model);
    }
    return QCoreApplication::translate("quorate::pages", "%n transaction(s)", nullptr, many);
}

}  // namespace quorate::pages
