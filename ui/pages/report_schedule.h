// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/report_maker.h"

namespace quorate::pages {

// A report that is made again and again into a folder.
struct ScheduledReport {
    QString id;
    QString kind;
    QString period;                    // "daily", "weekly", "monthly"
    QString folder;
    bool pdf = true;
    qint64 last = 0;                   // what the next one begins at
    qint64 next = 0;                   // when it is due: 6:00 local time, on Mondays, on the first of the month
};

// Makes what is due while the console runs; what fell due while it did not run is made once at the start, over the whole time
// since the last one. In the settings of this home.
class ReportSchedule : public QObject {
    Q_OBJECT

public:
    ReportSchedule(bridge::NodeBridge& bridge, QSettings& settings, QObject* parent);

    [[nodiscard]] static QList<ScheduledReport> all(const QSettings& settings);
    static void add(QSettings& settings, ScheduledReport report, qint64 now);
    static void remove(QSettings& settings, const QString& id);
    [[nodiscard]] static QString periodName(const QString& period);
    // The first moment of the kind after `now`.
    [[nodiscard]] static qint64 due(const QString& period, qint64 now);

Q_SIGNALS:
    void made(const MadeReport& report);

private:
    void look();
    void written(const QString& id, qint64 until);

    bridge::NodeBridge& m_bridge;
    QSettings& m_settings;
    ReportMaker m_maker;
    bool m_busy = false;
};

}  // namespace quorate::pages
