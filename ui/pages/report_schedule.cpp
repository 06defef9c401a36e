// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_schedule.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace quorate::pages {
namespace {

constexpr auto scheduleKey = "reports/schedule";
constexpr int hourOfDay = 6;

void write(QSettings& settings, const QList<ScheduledReport>& list)
{
    QJsonArray out;
    for (const auto& r : list) {
        out.append(QJsonObject{{QStringLiteral("id"), r.id}, {QStringLiteral("kind"), r.kind}, {QStringLiteral("period"), r.period}, {QStringLiteral("folder"), r.folder},
                               {QStringLiteral("pdf"), r.pdf}, {QStringLiteral("last"), double(r.last)}, {QStringLiteral("next"), double(r.next)}});
    }
    settings.setValue(QLatin1String(scheduleKey), QJsonDocument(out).toJson(QJsonDocument::Compact));
}

}  // namespace

ReportSchedule::ReportSchedule(bridge::NodeBridge& bridge, QSettings& settings, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_settings(settings), m_maker(bridge, this)
{
    connect(&bridge, &bridge::NodeBridge::refreshed, this, &ReportSchedule::look);
}

QList<ScheduledReport> ReportSchedule::all(const QSettings& settings)
{
    QList<ScheduledReport> list;
    for (const auto& value : QJsonDocument::fromJson(settings.value(QLatin1String(scheduleKey)).toByteArray()).array()) {
        const QJsonObject o = value.toObject();
        const auto text = [&o](const char* name) { return o.value(QLatin1String(name)).toString(); };
        list += {text("id"), text("kind"), text("period"), text("folder"), o.value(QLatin1String("pdf")).toBool(true), qint64(o.value(QLatin1String("last")).toDouble()),
                 qint64(o.value(QLatin1String("next")).toDouble())};
    }
    return list;
}

void ReportSchedule::add(QSettings& settings, ScheduledReport report, qint64 now)
{
    auto list = all(settings);
    if (report.id.isEmpty()) {
        report.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        report.last = now;
        report.next = due(report.period, now);
    }
    list += report;
    write(settings, list);
}

void ReportSchedule::remove(QSettings& settings, const QString& id)
{
    auto list = all(settings);
    list.removeIf([&](const ScheduledReport& r) { return r.id == id; });
    write(settings, list);
}

QString ReportSchedule::periodName(const QString& period)
{
    return period == QLatin1String("daily") ? tr("Daily") : period == QLatin1String("weekly") ? tr("Weekly, on Mondays") : tr("Monthly, on the first");
}

qint64 ReportSchedule::due(const QString& period, qint64 now)
{
    QDate day = QDateTime::fromMSecsSinceEpoch(now).date();
    for (int step = 0; step < 40; ++step, day = day.addDays(1)) {
        if (period == QLatin1String("weekly") && day.dayOfWeek() != Qt::Monday) continue;
        if (period == QLatin1String("monthly") && day.day() != 1) continue;
        const qint64 at = QDateTime(day, QTime(hourOfDay, 0)).toMSecsSinceEpoch();
        if (at > now) return at;
    }
    return now;
}

void ReportSchedule::written(const QString& id, qint64 until)
{
    auto list = all(m_settings);
    for (auto& report : list) {
        if (report.id == id) report.last = until;
    }
    write(m_settings, list);
}

void ReportSchedule::look()
{
    if (m_busy || !m_bridge.hasSnapshot()) return;
    const qint64 now = m_bridge.now();
    auto list = all(m_settings);
    const auto found = std::find_if(list.begin(), list.end(), [now](const ScheduledReport& r) { return r.next <= now; });
    if (found == list.end()) return;
    ReportWish wish;
    wish.kind = found->kind;
    wish.span.from = found->last;
    wish.form = found->pdf ? ReportWish::Form::pdf : ReportWish::Form::json;
    const QString date = QDateTime::fromMSecsSinceEpoch(now).date().toString(Qt::ISODate);
    wish.path = QDir(found->folder).filePath(QStringLiteral("quorate-%1-%2-%3%4").arg(found->period, ReportMaker::nameOf(m_bridge, found->kind), date, found->pdf ? QStringLiteral(".pdf") : QStringLiteral(".json")));
    // Before it is made: one that fails is told once and tried at its next time, not ten times a second. What it was
    // to tell of stays to be told: the next one begins where the last that was written ended.
    found->next = due(found->period, now);
    write(m_settings, list);
    m_busy = true;
    m_maker.make(wish, ReportMaker::content(m_bridge, wish.kind, wish.span), [this, wish, now, id = found->id](const ReportMaker::Outcome& outcome) {
        m_busy = false;
        if (outcome.good()) written(id, now);
        const MadeReport report{wish.kind, wish.span, now, QStringLiteral("schedule:") + m_bridge.identity().memberName, wish.path,
                                outcome.good() ? QString() : outcome.problem.code.isEmpty() ? outcome.why : outcome.problem.code};
        ReportMaker::note(m_settings, report);
        Q_EMIT made(report);
    });
}

}  // namespace quorate::pages
