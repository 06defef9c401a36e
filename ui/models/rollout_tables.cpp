// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cells.h"
#include "ui/models/rollout_tables.h"
#include "ui/models/text.h"

#include <QLocale>

#include <algorithm>

namespace quorate::models {
namespace {

using bridge::words::Domain;
namespace format = bridge::format;
namespace words = bridge::words;

Cell percentCell(double percent)
{
    Cell cell = plain(format::percent(percent / 100));
    cell.sort = percent;
    cell.right = true;
    return cell;
}

Cell failedCell(double percent)
{
    Cell cell = percentCell(percent);
    cell.text = format::percentUp(percent / 100);
    return cell;
}

Cell restCell(qint64 ms)
{
    Cell cell = plain(ms < 0 ? format::dash() : format::duration(ms));
    cell.sort = ms < 0 ? std::numeric_limits<qint64>::max() : ms;
    return cell;
}

Cell shares(const bridge::RolloutRingState& counts)
{
    Cell cell;
    const double all = double(std::max<quint64>(1, counts.devices));
    cell.shares = {double(counts.good) / all, double(counts.failed) / all};
    cell.text = format::percent(double(counts.good) / all);
    cell.sort = double(counts.good) / all;
    cell.toolTip = tr("Installed: %1, under way: %2, failed: %3, devices: %4")
                       .arg(format::number(counts.good), format::number(counts.offered), format::number(counts.failed),
                            format::number(counts.devices));
    return cell;
}

}  // namespace

QString behindPlanText()
{
    return tr("Behind plan");
}

QString rolloutReason(const bridge::Rollout& rollout)
{
    const QString code = rollout.reason.isEmpty() ? rollout.waitsFor : rollout.reason;
    return words::detail(code);
}

RolloutsTable* makeRolloutsTable(std::function<qint64()> now, QObject* parent)
{
    using R = bridge::Rollout;
    return new RolloutsTable(
        {
            {{QStringLiteral("release"), tr("Release"), 150}, [](const R& r) { return plain(r.title()); }},
            {{QStringLiteral("name"), tr("Name"), 140}, [](const R& r) { return plain(r.plan.name); }},
            {{QStringLiteral("ring"), tr("Ring"), 70},
             [](const R& r) {
                 Cell cell = plain(tr("%1 of %2").arg(format::number(r.openRings), format::number(quint64(r.rings.size()))));
                 cell.sort = r.openRings;
                 if (r.openRings > 0) cell.toolTip = r.plan.rings.at(qsizetype(r.openRings) - 1).name;
                 return cell;
             }},
            {{QStringLiteral("coverage"), tr("Progress"), 150}, [](const R& r) { return shares(r.sum()); }},
            {{QStringLiteral("failed"), tr("Failed"), 80}, [](const R& r) { return failedCell(r.sum().failedShare()); }},
            {{QStringLiteral("limit"), tr("Stop limit"), 80},
             [](const R& r) { return percentCell(r.plan.rings.isEmpty() ? 0 : r.plan.rings.at(std::max(0, int(r.openRings) - 1)).failedLimit); }},
            {{QStringLiteral("rest"), tr("Rest"), 80}, [](const R& r) { return restCell(r.ended() ? -1 : r.restMs); }},
            {{QStringLiteral("state"), tr("State"), 120}, [](const R& r) { return status(Domain::rolloutState, r.state); }},
            {{QStringLiteral("plan"), tr("Plan"), 100},
             [now](const R& r) {
                 if (r.plan.finishBy == 0 || r.ended()) return plain(format::dash());
                 return plain(r.behindPlan(now()) ? behindPlanText() : tr("On plan"));
             }},
            {{QStringLiteral("reason"), tr("Why"), 220, true, true},
             [](const R& r) {
                 Cell cell = plain(rolloutReason(r));
                 cell.toolTip = cell.text;
                 return cell;
             }},
            {{QStringLiteral("severity"), tr("Severity"), 100, false}, [](const R& r) { return status(Domain::severity, r.severity); }},
            {{QStringLiteral("since"), tr("Since"), 160, false}, [](const R& r) { return moment(r.since); }},
        },
        [](const R& r) { return r.key(); }, parent);
}

RolloutRingsTable* makeRolloutRingsTable(QObject* parent)
{
    using R = RolloutRingRow;
    return new RolloutRingsTable(
        {
            {{QStringLiteral("ring"), tr("Ring"), 120, true, true},
             [](const R& r) {
                 Cell cell = plain(tr("%1. %2").arg(format::number(quint64(r.number)), r.rule.name));
                 cell.sort = r.number;
                 cell.toolTip = ringRules(r.rule);
                 return cell;
             }},
            {{QStringLiteral("state"), tr("State"), 100},
             [](const R& r) {
                 if (r.state.passedAt != 0) return status({tr("Passed"), words::Tone::ok});
                 return r.state.openedAt != 0 ? status({tr("Open"), words::Tone::accent}) : status({tr("Closed"), words::Tone::neutral});
             }},
            {{QStringLiteral("coverage"), tr("Progress"), 88}, [](const R& r) { return shares(r.state); }},
            {{QStringLiteral("devices"), tr("Devices"), 70}, [](const R& r) { return count(r.state.devices); }},
            {{QStringLiteral("failed"), tr("Failed"), 70}, [](const R& r) { return failedCell(r.state.failedShare()); }},
            {{QStringLiteral("gate"), tr("Gate"), 110},
             [](const R& r) {
                 QString gate = format::percent(r.rule.goodShare / 100);
                 if (r.rule.soakMs > 0) gate = tr("%1, then %2").arg(gate, format::duration(r.rule.soakMs));
                 return plain(gate);
             }},
            {{QStringLiteral("limit"), tr("Stop limit"), 80}, [](const R& r) { return percentCell(r.rule.failedLimit); }},
            {{QStringLiteral("rest"), tr("Rest"), 70, false}, [](const R& r) { return restCell(r.state.restMs); }},
        },
        [](const R& r) { return QString::number(r.number); }, parent);
}

QList<RolloutRingRow> ringRows(const bridge::Rollout& rollout)
{
    QList<RolloutRingRow> rows;
    for (int i = 0; i < rollout.plan.rings.size(); ++i) rows += {i + 1, rollout.plan.rings.at(i), rollout.rings.at(i)};
    return rows;
}

QString ringRules(const bridge::RolloutRing& ring)
{
    QStringList rules{tr("%1 of the devices that fit, with the rings before").arg(format::percent(ring.share / 100))};
    if (!ring.hardwareClasses.isEmpty()) rules += tr("hardware classes: %1").arg(ring.hardwareClasses.join(QStringLiteral(", ")));
    for (auto it = ring.attributes.begin(); it != ring.attributes.end(); ++it) rules += tr("%1 is %2").arg(it.key(), it.value());
    if (!ring.devices.isEmpty()) rules += tr("devices in a list: %1").arg(format::number(quint64(ring.devices.size())));
    rules += tr("the limit counts from %1 answers").arg(format::number(ring.minimumDevices));
    return rules.join(QStringLiteral("; "));
}

RolloutDevicesTable* makeRolloutDevicesTable(std::function<QString(int ring)> ringName, QObject* parent)
{
    using D = bridge::RolloutDevice;
    return new RolloutDevicesTable(
        {
            {{QStringLiteral("model"), tr("Model"), 110}, [](const D& d) { return plain(d.model); }},
            {{QStringLiteral("device"), tr("Device"), 70}, [](const D& d) { return count(d.device); }},
            {{QStringLiteral("ring"), tr("Ring"), 110},
             [ringName](const D& d) {
                 Cell cell = plain(d.ring == 0 ? tr("In no ring") : tr("%1. %2").arg(format::number(d.ring), ringName(int(d.ring))));
                 cell.sort = d.ring;
                 return cell;
             }},
            {{QStringLiteral("state"), tr("State"), 130}, [](const D& d) { return status(Domain::rolloutOutcome, d.outcome); }},
            {{QStringLiteral("reason"), tr("Why"), 160, true, true},
             [](const D& d) {
                 Cell cell = plain(words::detail(d.reason));
                 cell.toolTip = cell.text;
                 return cell;
             }},
        },
        [](const D& d) { return d.model + QLatin1Char('/') + QString::number(d.device); }, parent);
}

RolloutHistoryTable* makeRolloutHistoryTable(std::function<QString(const QString&)> names, QObject* parent)
{
    using A = RolloutHistoryRow;
    return new RolloutHistoryTable(
        {
            {{QStringLiteral("at"), tr("When"), 150}, [](const A& a) { return moment(a.act.at); }},
            {{QStringLiteral("outcome"), tr("What"), 130}, [](const A& a) { return status(Domain::rolloutAct, a.act.what); }},
            {{QStringLiteral("ring"), tr("Ring"), 50},
             [](const A& a) { return plain(a.act.ring == 0 ? format::dash() : format::number(a.act.ring)); }},
            {{QStringLiteral("by"), tr("Who"), 120}, [names](const A& a) { return plain(a.act.by.isEmpty() ? tr("By itself") : names(a.act.by)); }},
            {{QStringLiteral("reason"), tr("Why"), 200, true, true},
             [](const A& a) {
                 Cell cell = plain(words::detail(a.act.reason));
                 cell.toolTip = cell.text;
                 return cell;
             }},
        },
        [](const A& a) { return QString::number(a.number); }, parent);
}

QList<RolloutHistoryRow> historyRows(const bridge::Rollout& rollout)
{
    QList<RolloutHistoryRow> rows;
    for (qsizetype i = rollout.history.size() - 1; i >= 0; --i) rows += {int(i), rollout.history.at(i)};
    return rows;
}

}  // namespace quorate::models
