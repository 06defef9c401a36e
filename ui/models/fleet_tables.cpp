// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cells.h"
#include "ui/models/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace quorate::models {
namespace {

using bridge::words::Domain;
namespace format = bridge::format;
namespace words = bridge::words;

// lupdate files these texts under the namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("quorate::models", text);
}

}  // namespace

QList<GatewaySummary> summarizeGateways(const QList<bridge::Member>& members, const QList<bridge::Release>& releases,
                                        const QList<bridge::Acknowledgement>& acknowledgements,
                                        const QString& ownMember)
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
    for (const auto& member : members) {
        if (!member.roles.contains(QLatin1String("gateway"))) continue;
        GatewaySummary& g = of(member.id);
        g.known = true;
        g.connected = member.connected || member.id == ownMember;
    }
    for (const auto& release : releases) {
        for (const auto& c : release.coverage.gateways) {
            GatewaySummary& g = of(c.gateway);
            g.positive += c.positive;
            g.negative += c.negative;
            ++g.releases;
        }
    }
    for (const auto& a : acknowledgements) {
        if (a.gateway.isEmpty()) continue;
        GatewaySummary& g = of(a.gateway);
        g.lastRecorded = std::max(g.lastRecorded, a.recordedAt);
    }
    return list;
}

GatewaysTable* makeGatewaysTable(Names names, QObject* parent)
{
    using G = GatewaySummary;
    return new GatewaysTable(
        {
            {{QStringLiteral("gateway"), tr("Gateway"), 220, true, true}, [names](const G& g) { return plain(names(g.member)); }},
            {{QStringLiteral("connection"), tr("Connection"), 140},
             [](const G& g) {
                 if (!g.known) return status({tr("No member now"), words::Tone::warn});
                 return g.connected ? status({tr("Connected"), words::Tone::ok})
                                    : status({tr("Not connected"), words::Tone::warn});
             }},
            {{QStringLiteral("positive"), tr("Installed"), 110}, [](const G& g) { return count(g.positive); }},
            {{QStringLiteral("negative"), tr("Failed"), 100}, [](const G& g) { return count(g.negative); }},
            {{QStringLiteral("releases"), tr("Releases"), 100}, [](const G& g) { return count(g.releases); }},
            {{QStringLiteral("last"), tr("Newest acknowledgement"), 170}, [](const G& g) { return moment(g.lastRecorded); }},
        },
        [](const G& g) { return g.member; }, parent);
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
                 if (!a.onChain) cell.text = tr("Waits for its batch");
                 return cell;
             }},
            {{QStringLiteral("model"), tr("Model"), 110}, [](const A& a) { return plain(a.model); }},
            {{QStringLiteral("device"), tr("Device"), 70}, [](const A& a) { return count(a.device); }},
            {{QStringLiteral("release"), tr("Release"), 150}, [title](const A& a) { return plain(title(a.release)); }},
            {{QStringLiteral("outcome"), tr("Outcome"), 110},
             [](const A& a) {
                 return a.positive ? status({tr("Installed"), words::Tone::ok}) : status({tr("Failed"), words::Tone::bad});
             }},
            {{QStringLiteral("reason"), tr("Reason"), 240, true, true}, [](const A& a) { return cause(a.reason); }},
            {{QStringLiteral("accused"), tr("Accused"), 120}, [names](const A& a) { return plain(names(a.accused)); }},
            {{QStringLiteral("gateway"), tr("Gateway"), 140}, [names](const A& a) { return plain(names(a.gateway)); }},
            {{QStringLiteral("batch"), tr("Batch"), 70}, [](const A& a) { return a.onChain ? count(a.batch) : plain(format::dash()); }},
            {{QStringLiteral("counted"), tr("Counted"), 80}, [](const A& a) { return plain(a.counted ? tr("Yes") : tr("No")); }},
            {{QStringLiteral("ordinal"), tr("Ordinal"), 80, false}, [](const A& a) { return count(a.ordinal); }},
            {{QStringLiteral("to"), tr("Runs"), 120, false}, [](const A& a) { return hash(a.to); }},
        },
        [](const A& a) { return a.key(); }, parent);
}

GatewayDevicesTable* makeGatewayDevicesTable(QObject* parent)
{
    using D = bridge::GatewayDevice;
    return new GatewayDevicesTable(
        {
            {{QStringLiteral("model"), tr("Model"), 140}, [](const D& d) { return plain(d.model); }},
            {{QStringLiteral("device"), tr("Device"), 80}, [](const D& d) { return count(d.device); }},
            {{QStringLiteral("version"), tr("Installed version"), 140},
             [](const D& d) { return plain(d.installedVersion.isEmpty() ? format::dash() : d.installedVersion); }},
            {{QStringLiteral("state"), tr("State"), 130}, [](const D& d) { return status(Domain::deviceState, d.state); }},
            {{QStringLiteral("reason"), tr("Reason"), 260, true, true}, [](const D& d) { return cause(d.reason); }},
            {{QStringLiteral("seen"), tr("Last seen"), 168}, [](const D& d) { return moment(d.lastSeen); }},
        },
        [](const D& d) { return d.key(); }, parent);
}

}  // namespace quorate::models
