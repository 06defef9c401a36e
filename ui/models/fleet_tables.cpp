// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cells.h"
#include "ui/models/tables.h"
#include "ui/models/text.h"

#include <algorithm>
#include <tuple>

namespace quorate::models {
namespace {

using bridge::words::Domain;
namespace format = bridge::format;
namespace words = bridge::words;

constexpr qint64 silentAfterMs = 86'400'000;

Cell noRate()
{
    Cell cell = plain(format::dash());
    cell.sort = -1;
    cell.right = true;
    return cell;
}

}  // namespace

QList<GatewaySummary> summarizeGateways(const GatewayFacts& facts)
{
    QList<GatewaySummary> list;
    QHash<QString, qsizetype> at;
    const auto of = [&](const QString& id) -> GatewaySummary& {
        const auto it = at.constFind(id);
        if (it != at.constEnd()) return list[*it];
        at.insert(id, list.size());
        GatewaySummary summary;
        summary.member = id;
        list += summary;
        return list.last();
    };
    for (const auto& member : facts.members) {
        if (!member.roles.contains(QLatin1String("gateway"))) continue;
        GatewaySummary& g = of(member.id);
        g.known = true;
        g.own = member.id == facts.ownMember;
        g.connected = member.connected || g.own;
        for (const auto& key : member.keys) {
            if (key.purpose != QLatin1String("node") || key.revoked) continue;
            g.fingerprint = key.fingerprint;
            g.trusted = true;
        }
    }
    for (const auto& release : facts.releases) {
        for (const auto& c : release.coverage.gateways) {
            GatewaySummary& g = of(c.gateway);
            g.positive += c.positive;
            g.negative += c.negative;
            ++g.releases;
        }
    }
    for (const auto& told : facts.gateways) {
        GatewaySummary& g = of(told.gateway);
        g.lastRecorded = told.newest;
        g.devices = told.devices;
        g.failedDay = told.failedDay;
    }
    for (const auto& peer : facts.peers) {
        const auto it = at.constFind(peer.member);
        if (it == at.constEnd() || !peer.connected) continue;
        GatewaySummary& g = list[*it];
        g.peer = peer.key();
        g.releaseHeight = peer.releaseHeight;
        g.deliveryHeight = peer.deliveryHeight;
        g.roundTripMs = peer.roundTripMs;
        g.received = peer.bytesIn;
        g.sent = peer.bytesOut;
        g.version = peer.version;
        if (facts.rates) std::tie(g.inRate, g.outRate) = facts.rates(peer);
    }
    for (GatewaySummary& g : list) {
        g.silent = facts.now - g.lastRecorded > silentAfterMs && g.positive + g.negative > 0;
        if (g.own) g.version = facts.ownVersion;
        const qint64 until = facts.maintenance ? facts.maintenance(g.member) : 0;
        g.maintenance = until > facts.now ? until : 0;
    }
    return list;
}

GatewaysTable* makeGatewaysTable(Names names, QObject* parent)
{
    using G = GatewaySummary;
    return new GatewaysTable(
        {
            {{QStringLiteral("gateway"), tr("Gateway"), 180, true, true}, [names](const G& g) { return plain(names(g.member)); }},
            {{QStringLiteral("connection"), tr("Connection"), 140},
             [](const G& g) {
                 if (!g.known) return status({tr("No member now"), words::Tone::warn});
                 if (g.own) return status({tr("This node"), words::Tone::ok});
                 return g.connected ? status({tr("Connected"), words::Tone::ok})
                                    : status({tr("Not connected"), words::Tone::warn});
             }},
            {{QStringLiteral("devices"), tr("Devices"), 80}, [](const G& g) { return count(g.devices); }},
            {{QStringLiteral("positive"), tr("Installed"), 80}, [](const G& g) { return count(g.positive); }},
            {{QStringLiteral("negative"), tr("Failed"), 70, false}, [](const G& g) { return count(g.negative); }},
            {{QStringLiteral("failed"), tr("Failed, 24 h"), 90}, [](const G& g) { return count(g.failedDay); }},
            {{QStringLiteral("share"), tr("Failed, share"), 95, false},
             [](const G& g) {
                 const quint64 all = g.positive + g.negative;
                 const double share = all == 0 ? 0 : double(g.negative) / double(all);
                 Cell cell = plain(all == 0 ? format::dash() : format::percentUp(share));
                 cell.sort = share;
                 cell.right = true;
                 return cell;
             }},
            {{QStringLiteral("releases"), tr("Releases"), 80, false}, [](const G& g) { return count(g.releases); }},
            {{QStringLiteral("last"), tr("Newest acknowledgement"), 160}, [](const G& g) { return moment(g.lastRecorded); }},
            {{QStringLiteral("heard"), tr("Reports"), 90},
             [](const G& g) {
                 if (g.maintenance != 0) {
                     Cell cell = status({tr("Maintenance"), words::Tone::neutral});
                     cell.toolTip = tr("Until %1, as somebody marked at this computer").arg(format::time(g.maintenance));
                     return cell;
                 }
                 if (g.lastRecorded == 0) return status({tr("Nothing yet"), words::Tone::neutral});
                 return g.silent ? status({tr("Silent"), words::Tone::warn}) : status({tr("Active"), words::Tone::ok});
             }},
            {{QStringLiteral("in"), tr("From it"), 85}, [](const G& g) { return g.inRate < 0 ? noRate() : rate(quint64(g.inRate)); }},
            {{QStringLiteral("out"), tr("To it"), 85}, [](const G& g) { return g.outRate < 0 ? noRate() : rate(quint64(g.outRate)); }},
            {{QStringLiteral("program"), tr("Version"), 80, false},
             [](const G& g) {
                 Cell cell = plain(g.version.isEmpty() ? format::dash() : g.version);
                 cell.toolTip = tr("Of its program, as it tells; nothing proves it");
                 return cell;
             }},
            {{QStringLiteral("trust"), tr("Trust"), 130, false},
             [](const G& g) {
                 return g.trusted ? status({tr("Key on the ledger"), words::Tone::ok}) : status({tr("No valid key"), words::Tone::bad});
             }},
            {{QStringLiteral("ping"), tr("Ping"), 70, false},
             [](const G& g) {
                 Cell cell = plain(g.peer.isEmpty() || g.roundTripMs < 0 ? format::dash() : format::duration(g.roundTripMs));
                 cell.sort = g.peer.isEmpty() ? qint64(-1) : g.roundTripMs;
                 cell.right = true;
                 return cell;
             }},
            {{QStringLiteral("height"), tr("Height"), 80, false}, [](const G& g) { return g.peer.isEmpty() ? plain(format::dash()) : count(g.releaseHeight); }},
            {{QStringLiteral("key"), tr("Key"), 120, false}, [](const G& g) { return hash(g.fingerprint); }},
        },
        [](const G& g) { return g.member; }, parent);
}

GatewayReleasesTable* makeGatewayReleasesTable(QObject* parent)
{
    using G = GatewayRelease;
    return new GatewayReleasesTable(
        {
            {{QStringLiteral("release"), tr("Release"), 150, true, true}, [](const G& g) { return plain(g.title); }},
            {{QStringLiteral("devices"), tr("Devices"), 80}, [](const G& g) { return g.devices == 0 ? plain(format::dash()) : count(g.devices); }},
            // Before what is installed: columns go from the end where there is no room.
            {{QStringLiteral("negative"), tr("Failed", "title of a narrow column"), 70},
             [](const G& g) { return count(g.negative); }},
            {{QStringLiteral("positive"), tr("Installed"), 80}, [](const G& g) { return count(g.positive); }},
        },
        [](const G& g) { return g.release; }, parent);
}

CoverageGroupsTable* makeCoverageGroupsTable(QObject* parent)
{
    using G = CoverageGroupRow;
    return new CoverageGroupsTable(
        {
            {{QStringLiteral("group"), tr("Group"), 150, true, true}, [](const G& g) { return plain(g.name); }},
            {{QStringLiteral("devices"), tr("Devices"), 80}, [](const G& g) { return g.devices == 0 ? plain(format::dash()) : count(g.devices); }},
            {{QStringLiteral("positive"), tr("Installed"), 80}, [](const G& g) { return count(g.positive); }},
            {{QStringLiteral("negative"), tr("Failed"), 70}, [](const G& g) { return count(g.negative); }},
            {{QStringLiteral("coverage"), tr("Coverage"), 120},
             [](const G& g) {
                 if (g.devices == 0) return plain(format::dash());
                 Cell cell;
                 const double all = double(g.devices);
                 cell.shares = {qMin(1.0, double(g.positive) / all), qMin(1.0, double(g.negative) / all)};
                 cell.text = format::percent(qMin(1.0, double(g.positive) / all));
                 cell.sort = double(g.positive) / all;
                 return cell;
             }},
            {{QStringLiteral("trend"), tr("Trend"), 84},
             [](const G& g) {
                 if (g.trend.size() < 2) return plain(format::dash());
                 Cell cell;
                 for (const double value : g.trend) cell.trend += value;
                 const auto added = quint64(g.trend.last() - g.trend.at(g.trend.size() / 2 - 1));
                 cell.text = QStringLiteral("+%1").arg(format::number(added));
                 cell.toolTip = tr("Devices that installed it, from the release's first acknowledgement to its newest; in the second half "
                                   "of that time %1 came").arg(format::number(added));
                 cell.sort = added;
                 return cell;
             }},
        },
        [](const G& g) { return g.key; }, parent);
}

DeviceStepsTable* makeDeviceStepsTable(QObject* parent)
{
    using S = DeviceStepRow;
    return new DeviceStepsTable(
        {
            {{QStringLiteral("at"), tr("Time"), 150}, [](const S& s) { return moment(s.step.at); }},
            {{QStringLiteral("step"), tr("Step"), 170}, [](const S& s) { return status(Domain::deviceStep, s.step.step); }},
            {{QStringLiteral("words"), tr("What it said"), 220, true, true},
             [](const S& s) {
                 // Its own words stand as they are; a state and an acknowledgement have codes.
                 if (s.step.step != QLatin1String("said")) return cause(s.step.text);
                 Cell cell = plain(s.step.text.simplified());
                 cell.toolTip = s.step.text;
                 cell.copy = s.step.text;
                 return cell;
             }},
        },
        [](const S& s) { return QString::number(s.number); }, parent);
}

DeviceActionsTable* makeDeviceActionsTable(std::function<QString(const QString&)> title, QObject* parent)
{
    using A = bridge::DeviceAction;
    return new DeviceActionsTable(
        {
            {{QStringLiteral("at"), tr("Offered"), 150}, [](const A& a) { return moment(a.opened); }},
            {{QStringLiteral("release"), tr("Release"), 140}, [title](const A& a) { return plain(title(a.release)); }},
            {{QStringLiteral("state"), tr("State"), 140}, [](const A& a) { return status(Domain::deviceState, a.state); }},
            {{QStringLiteral("since"), tr("Since"), 150}, [](const A& a) { return moment(a.changed); }},
            {{QStringLiteral("fetched"), tr("Fetched"), 120},
             [](const A& a) {
                 Cell cell = plain(tr("%1 of %2").arg(format::size(a.served), format::size(a.payloadSize)));
                 cell.sort = qint64(a.served);
                 cell.toolTip = tr("Bytes of its payload that went out, since this gateway's start");
                 return cell;
             }},
            {{QStringLiteral("reason"), tr("Reason"), 200, true, true}, [](const A& a) { return cause(a.reason); }},
            {{QStringLiteral("said"), tr("Its words"), 160},
             [](const A& a) {
                 Cell cell = plain(a.messages.isEmpty() ? QString() : a.messages.first().simplified());
                 cell.toolTip = a.messages.join(QLatin1Char('\n'));
                 cell.copy = a.messages.join(QLatin1Char('\n'));
                 return cell;
             }},
        },
        [](const A& a) { return QString::number(a.id); }, parent);
}

AcknowledgementsTable* makeAcknowledgementsTable(Names names, std::function<QString(const QString&)> title,
                                                 QObject* parent)
{
    using A = bridge::Acknowledgement;
    return new AcknowledgementsTable(
        {
            {{QStringLiteral("at"), tr("Recorded"), 168},
             [](const A& a) {
                 Cell cell = moment(a.recordedAt);
                 if (!a.onChain && a.ordinal > 0) cell.text = tr("Waits for its batch");
                 return cell;
             }},
            {{QStringLiteral("model"), tr("Model"), 110}, [](const A& a) { return plain(a.model); }},
            {{QStringLiteral("device"), tr("Device"), 70}, [](const A& a) { return count(a.device); }},
            {{QStringLiteral("release"), tr("Release"), 150}, [title](const A& a) { return plain(title(a.release)); }},
            {{QStringLiteral("outcome"), tr("Outcome"), 110},
             [](const A& a) {
                 if (a.ordinal == 0) return status({tr("Nothing yet"), words::Tone::neutral});
                 return a.positive ? status({tr("Installed"), words::Tone::ok}) : status({tr("Failed"), words::Tone::bad});
             }},
            {{QStringLiteral("reason"), tr("Reason"), 240, true, true}, [](const A& a) { return cause(a.reason); }},
            {{QStringLiteral("accused"), tr("Accused"), 120}, [names](const A& a) { return plain(names(a.accused)); }},
            {{QStringLiteral("gateway"), tr("Gateway"), 140}, [names](const A& a) { return plain(names(a.gateway)); }},
            {{QStringLiteral("batch"), tr("Batch"), 70}, [](const A& a) { return a.onChain ? count(a.batch) : noCount(); }},
            {{QStringLiteral("counted"), tr("Counted"), 80},
             [](const A& a) { return plain(a.ordinal == 0 ? format::dash() : a.counted ? tr("Yes") : tr("No")); }},
            {{QStringLiteral("ordinal"), tr("Ordinal"), 80, false}, [](const A& a) { return count(a.ordinal); }},
            {{QStringLiteral("to"), tr("Runs"), 120, false}, [](const A& a) { return hash(a.to); }},
        },
        [](const A& a) { return a.key(); }, parent);
}

}  // namespace quorate::models
