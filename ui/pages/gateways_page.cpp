// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gateways_page.h"

#include "ui/bridge/format.h"
#include "ui/pages/device_list.h"
#include "ui/pages/maintenance.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notices.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
using bridge::NodeBridge;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr quint64 failedLimit = 5;       // per cent of what its devices reported

}  // namespace

GatewaysPage::GatewaysPage(const Context& context)
    : ListPage(QStringLiteral("gateways"), context, QStringLiteral("gateways"), tr("Gateways"), context.tables.gateways),
      m_releases(models::makeGatewayReleasesTable(this)),
      m_newest(models::makeAcknowledgementsTable([this](const QString& id) { return bridge().memberName(id); },
                                                 [this](const QString& id) {
                                                     const bridge::Release* r = bridge().release(id);
                                                     return r != nullptr ? r->title() : format::shortHash(id);
                                                 },
                                                 this)),
      m_devices(new QPushButton(tr("Show its devices"))), m_peer(new QPushButton(tr("Show its connection"))),
      m_maintenance(new QPushButton(tr("Maintenance until..."))), m_transfers(new QPushButton(tr("Show its transfers")))
{
    pane()->spareColumns({QStringLiteral("positive"), QStringLiteral("out"), QStringLiteral("in")});
    pane()->emptyState()->setText(tr("The consortium has no gateways."), tr("A gateway carries approved payloads to devices and "
                                                                           "records their acknowledgements."));
    const auto chip = [this](const QString& text, const char* column) {
        pane()->addFilter(text, QLatin1String(column) + QStringLiteral(":=") + widgets::FilterExpression::quoted(text));
    };
    // The table's own words.
    chip(QCoreApplication::translate("quorate::models", "Connected"), "connection");
    chip(QCoreApplication::translate("quorate::models", "Not connected"), "connection");
    chip(QCoreApplication::translate("quorate::models", "Silent"), "heard");
    chip(QCoreApplication::translate("quorate::models", "Maintenance"), "heard");
    pane()->addFilter(tr("Failing"), QStringLiteral("failed:>0"));
    pane()->addFilter(tr("Over %1 % failed").arg(format::number(failedLimit)), QStringLiteral("share:>%1%").arg(failedLimit));

    auto* acts = new widgets::FlowLayout(theme::scaled(8));
    m_devices->setObjectName(QStringLiteral("gatewayDevices"));
    m_peer->setObjectName(QStringLiteral("gatewayPeer"));
    m_transfers->setObjectName(QStringLiteral("gatewayTransfers"));
    m_maintenance->setObjectName(QStringLiteral("gatewayMaintenance"));
    m_maintenance->setToolTip(tr("Until then it is expected to be silent. This computer alone keeps the mark; others do not see it."));
    auto* menu = new QMenu(m_maintenance);
    menu->setObjectName(QStringLiteral("gatewayMaintenanceMenu"));
    const auto until = [this, menu](const QString& text, const std::function<qint64(qint64)>& when) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, when] { mark(when(bridge().now())); });
    };
    until(tr("In an hour"), [](qint64 now) { return now + hourMs; });
    until(tr("In 8 hours"), [](qint64 now) { return now + 8 * hourMs; });
    until(tr("Tomorrow at 8:00"), [](qint64 now) {
        const QDateTime today = QDateTime::fromMSecsSinceEpoch(now);
        return QDateTime(today.date().addDays(1), QTime(8, 0)).toMSecsSinceEpoch();
    });
    until(tr("In 7 days"), [](qint64 now) { return now + 168 * hourMs; });
    until(tr("No maintenance"), [](qint64) { return qint64(0); });
    m_maintenance->setMenu(menu);
    for (auto* button : {m_devices, m_peer, m_maintenance, m_transfers}) acts->addWidget(button);
    connect(m_devices, &QPushButton::clicked, this, &GatewaysPage::showDevices);
    connect(m_peer, &QPushButton::clicked, this, &GatewaysPage::showPeer);
    connect(m_transfers, &QPushButton::clicked, this, [this] { this->context().go(QStringLiteral("transfers"), {}); });
    auto* releases = makeInnerPane(QStringLiteral("gatewayReleases"), tr("Releases at the gateway"), m_releases);
    releases->emptyState()->setText(tr("It has recorded no acknowledgements that are open to us."), {});
    releases->setMinimumHeight(theme::scaled(130));
    releases->spareColumns({QStringLiteral("devices")});
    auto* newest = makeInnerPane(QStringLiteral("gatewayNewest"), tr("Newest acknowledgements of the gateway"), m_newest);
    newest->emptyState()->setText(tr("None of the newest acknowledgements came through it."), {});
    newest->setMinimumHeight(theme::scaled(130));
    // What fits beside the list; the column chooser has the rest, and the page of devices all of it.
    newest->showColumns({QStringLiteral("device"), QStringLiteral("release"), QStringLiteral("outcome")});
    extra()->addLayout(acts);
    extra()->addWidget(releases, 1);
    extra()->addWidget(newest, 1);
    connect(releases, &widgets::TablePane::activated, this, [this](const QString& release) {
        bridge::AcknowledgementQuery query;
        query.release = release;
        query.gateway = key();
        this->context().go(QStringLiteral("devices"), listWish(query));
    });
    connect(newest, &widgets::TablePane::activated, this, [this](const QString& key) { this->context().go(QStringLiteral("devices"), key); });
    const auto redraw = [this] { isVisible() ? refresh() : void(m_stale = true); };
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::membersChanged, &NodeBridge::acknowledgementsChanged,
                              &NodeBridge::gatewaysChanged, &NodeBridge::peersChanged}) {
        connect(&bridge(), signal, this, redraw);
    }
    connect(this, &ListPage::keyChanged, this, &GatewaysPage::refresh);
    refresh();
}

void GatewaysPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    if (m_stale) refresh();
}

void GatewaysPage::refresh()
{
    m_stale = false;
    QList<models::GatewayRelease> releases;
    for (const auto& r : bridge().releases()) {
        for (const auto& c : r.coverage.gateways) {
            if (c.gateway == key()) releases += models::GatewayRelease{r.id, r.title(), c.devices, c.positive, c.negative};
        }
    }
    m_releases->setRows(releases);
    QList<bridge::Acknowledgement> newest;
    std::copy_if(bridge().acknowledgements().begin(), bridge().acknowledgements().end(), std::back_inserter(newest),
                 [this](const auto& a) { return a.gateway == key(); });
    m_newest->setRows(newest);
    const models::GatewaySummary* g = context().tables.gateways->find(key());
    m_devices->setEnabled(g != nullptr && (g->own || !releases.isEmpty()));
    m_peer->setEnabled(g != nullptr && !g->peer.isEmpty());
    m_peer->setVisible(g == nullptr || !g->own);
    m_transfers->setVisible(g != nullptr && g->own);
    m_maintenance->setEnabled(g != nullptr);
    refreshDetails();
}

ListPage::Details GatewaysPage::details(const QString& key) const
{
    const models::GatewaySummary* g = context().tables.gateways->find(key);
    if (g == nullptr) return {tr("This gateway is gone."), {}, {}, {}};
    Details d;
    d.title = bridge().memberName(g->member);
    d.status = g->own ? tr("This node") : g->connected ? tr("Connected") : tr("Not connected");
    d.tone = g->connected ? theme::Tone::ok : theme::Tone::warn;
    d.fields += {tr("Member"), g->member};
    if (!g->trusted) d.fields += {tr("Trust"), tr("The ledger names no valid key of its node."), theme::Tone::bad};
    if (!g->fingerprint.isEmpty()) d.fields += {tr("Node key"), format::grouped(g->fingerprint)};
    d.fields += {tr("Devices"), format::number(g->devices)};
    d.fields += {tr("Failed in 24 hours"), format::number(g->failedDay), g->failedDay > 0 ? std::optional(theme::Tone::bad) : std::nullopt};
    const quint64 all = g->positive + g->negative;
    d.fields += {tr("Failed in all"), all == 0 ? format::dash()
                                               : tr("%1 of %2 acknowledgements, %3").arg(format::number(g->negative), format::number(all), format::percentUp(double(g->negative) / double(all))),
                 all != 0 && g->negative * 100 > all * failedLimit ? std::optional(theme::Tone::bad) : std::nullopt};
    d.fields += {tr("Newest acknowledgement"), format::time(g->lastRecorded), g->silent ? std::optional(theme::Tone::warn) : std::nullopt};
    if (g->maintenance != 0) d.fields += {tr("Maintenance"), tr("Until %1, marked at this computer").arg(format::time(g->maintenance))};
    if (!g->version.isEmpty()) d.fields += {tr("Version"), g->version};
    if (!g->own) {
        d.fields += {tr("What it keeps"), tr("Its transfers and its log are known to itself alone. Its acknowledgements are on the delivery "
                                             "chain and are fetched until they are here; it need not be asked for them again.")};
    }
    if (g->peer.isEmpty()) return d;
    d.fields += {tr("Height"), tr("release chain %1, delivery chain %2").arg(format::number(g->releaseHeight), format::number(g->deliveryHeight))};
    d.fields += {tr("Ping"), g->roundTripMs < 0 ? format::dash() : format::duration(g->roundTripMs)};
    d.fields += {tr("Over this connection"), tr("received %1, sent %2").arg(format::size(g->received), format::size(g->sent))};
    if (g->inRate >= 0) d.fields += {tr("Rate"), tr("%1 from it, %2 to it").arg(format::rate(quint64(g->inRate)), format::rate(quint64(g->outRate)))};
    return d;
}

void GatewaysPage::showDevices()
{
    const models::GatewaySummary* g = context().tables.gateways->find(key());
    if (g == nullptr) return;
    if (g->own) return context().go(QStringLiteral("devices"), QStringLiteral("?"));
    // Others' devices are known by what they acknowledged: of the newest release there.
    if (m_releases->rows().isEmpty()) return;
    bridge::AcknowledgementQuery query;
    query.release = m_releases->rows().first().release;
    query.gateway = key();
    context().go(QStringLiteral("devices"), listWish(query));
}

void GatewaysPage::mark(qint64 until)
{
    const QString member = key();
    const qint64 before = maintenance::until(context().settings, member);
    if (member.isEmpty() || until == before) return;
    const auto set = [context = context(), member](qint64 time) {
        maintenance::mark(context.settings, member, time);
        context.tables.updateGateways();
    };
    set(until);
    refresh();
    const QString name = bridge().memberName(member);
    context().toasts.show(theme::Tone::neutral,
                          until == 0 ? tr("%1 is expected to report again.").arg(name)
                                     : tr("%1 is in maintenance until %2.").arg(name, format::time(until)),
                          tr("Undo"), [guard = QPointer(this), set, before] {
        set(before);
        if (guard) guard->refresh();
    }, widgets::Toasts::undoMs);
}

void GatewaysPage::showPeer()
{
    if (const auto* g = context().tables.gateways->find(key())) context().go(QStringLiteral("peers"), g->peer);
}

}  // namespace quorate::pages
