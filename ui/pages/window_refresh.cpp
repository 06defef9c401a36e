// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says around its pages, after every picture of the node.
#include "ui/pages/main_window.h"

#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/alert_rows.h"
#include "ui/pages/coverage_lines.h"
#include "ui/pages/key_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/striped_bar.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

void MainWindow::refresh()
{
    const auto& identity = m_parts.bridge.identity();
    if (m_parts.bridge.hasSnapshot()) keepRoles(m_parts.settings, identity.roles);
    const QString members = tr("Members: %1").arg(format::number(quint64(m_parts.bridge.members().size())));
    m_rail->setMark(identity.consortium);
    m_stripes->set(unreal());
    m_rail->setIdentity(identity.member.isEmpty() ? tr("Follower") : identity.memberName.isEmpty() ? identity.member : identity.memberName,
                        identity.member.isEmpty() ? tr("Without a role") : words::roles(identity.roles));
    // The system adds the program's name.
    setWindowTitle(identity.consortiumName.isEmpty() ? QStringLiteral("Quorate") : identity.consortiumName);
    refreshFreshness();
    refreshStatus();
    // Live, catching up, or alone: of each consortium, at the place where one is chosen.
    const QString state = aloneSince(m_parts.bridge) ? tr("offline", "state of a consortium") : words::text(Domain::chainState, worseChain().state);
    m_rail->setConsortium(identity.consortiumName.isEmpty() ? QStringLiteral("Quorate") : identity.consortiumName,
                          !m_parts.bridge.hasSnapshot() ? tr("Connecting")
                          : identity.localDemo          ? tr("Local demo")
                                                        : tr("%1, %2", "members of a consortium, its state").arg(members, state));
    refreshBadges();
    refreshBanner();
    refreshTray();
    noteProfile();
}

// Why nobody must take this chain for a real one; empty: it may be one.
QString MainWindow::unreal() const
{
    if (m_parts.bridge.identity().localDemo) return tr("A local demo: devices and network are simulated");
    const auto& chains = m_parts.bridge.chains();
    const bool settles = std::all_of(chains.begin(), chains.end(), [](const auto& c) { return c.settles; });
    return settles ? QString() : tr("An experiment: nobody votes, nothing is settled");
}

void MainWindow::refreshFreshness()
{
    const auto& bridge = m_parts.bridge;
    if (!bridge.hasSnapshot()) {
        m_freshness->setText(tr("Waiting for the node"));
        return;
    }
    // The node's own picture is always fresh; what the network knows is as old as the last connection.
    const auto alone = aloneSince(bridge);
    const QString fresh = alone && *alone == 0 ? tr("Not connected, all times %1").arg(format::timeZoneName(bridge.now()))
                          : alone ? tr("Not connected; as of %1, all times %2").arg(format::time(*alone), format::timeZoneName(*alone))
                                  : tr("Updated %1, all times %2").arg(format::age(bridge.snapshotAt(), bridge.now()), format::timeZoneName(bridge.now()));
    // On every page, also where the rail shows icons alone.
    m_freshness->setText(bridge.identity().localDemo ? tr("Local demo") + QStringLiteral("  ·  ") + fresh : fresh);
}

bridge::ChainState MainWindow::worseChain() const
{
    const auto rank = [](const bridge::ChainState& chain) { return words::codes(Domain::chainState).indexOf(chain.state); };
    const auto release = m_parts.bridge.chain(bridge::Chain::release);
    const auto delivery = m_parts.bridge.chain(bridge::Chain::delivery);
    return rank(release) >= rank(delivery) ? release : delivery;
}

void MainWindow::refreshStatus()
{
    auto& bridge = m_parts.bridge;
    if (!bridge.hasSnapshot()) {
        m_status->set(QStringLiteral("sync"), tr("Waiting for the node"), theme::Tone::neutral, {});
        return;
    }
    const auto release = bridge.chain(bridge::Chain::release);
    const auto delivery = bridge.chain(bridge::Chain::delivery);
    const auto worse = worseChain();
    const auto state = words::word(Domain::chainState, worse.state);
    m_status->set(QStringLiteral("sync"), worse.state == QLatin1String("live") ? tr("Node in sync") : state.text, toneOf(state.tone),
                  worse.waitingFor.isEmpty() ? QString() : words::cause(worse.waitingFor));
    const auto chain = [this](const char* id, const bridge::ChainState& c) {
        if (!c.settles) {
            m_status->set(QLatin1String(id), tr("%1, probable").arg(format::number(c.height)), theme::Tone::warn,
                          tr("%1: height %2, probable: nobody votes.").arg(words::chainName(c.chain), format::number(c.height)));
            return;
        }
        m_status->set(QLatin1String(id), tr("%1, settled %2").arg(format::number(c.height), format::number(c.settledHeight)),
                      theme::Tone::neutral, tr("%1: height %2, settled %3").arg(words::chainName(c.chain), format::number(c.height),
                                                                              format::number(c.settledHeight)));
    };
    chain("release", release);
    chain("delivery", delivery);
    const auto& peers = bridge.peers();
    const auto connected = std::count_if(peers.begin(), peers.end(), [](const auto& p) { return p.connected; });
    m_status->set(QStringLiteral("peers"), tr("%1 / %2 peers", nullptr, int(peers.size()))
                      .arg(format::number(quint64(connected)), format::number(quint64(peers.size()))),
                  connected == 0 && !peers.isEmpty() ? theme::Tone::warn : theme::Tone::neutral, {});
    quint64 down = 0;
    quint64 up = 0;
    for (const auto& t : bridge.transfers()) {
        down += t.downRate;
        up += t.upRate;
    }
    m_status->set(QStringLiteral("transfers"), tr("\u2193 %1  \u2191 %2").arg(format::rate(down), format::rate(up)), theme::Tone::neutral, {});
    const auto& jobs = bridge.jobs();
    const auto running = std::count_if(jobs.begin(), jobs.end(), [](const auto& j) { return j.running(); });
    m_status->set(QStringLiteral("jobs"), running == 0 ? QString() : tr("Jobs: %1").arg(format::number(quint64(running))),
                  theme::Tone::accent, {});
    m_status->set(QStringLiteral("outbox"), m_outbox->count() == 0 ? QString() : tr("Outbox: %1").arg(format::number(quint64(m_outbox->count()))),
                  theme::Tone::warn, tr("Confirmed acts that have not gone out yet"));
    // Blocks are dated: a clock that is far off makes a validator useless and a reader mistrust what is fresh.
    constexpr qint64 goodClock = 2'000;
    const auto offset = bridge.clockOffset();
    m_status->set(QStringLiteral("clock"), !offset ? QString() : qAbs(*offset) < 1'000 ? tr("Clock in step")
                  : *offset > 0               ? tr("Clock %1 behind").arg(format::duration(*offset)) : tr("Clock %1 ahead").arg(format::duration(-*offset)),
                  offset && qAbs(*offset) > goodClock ? theme::Tone::warn : theme::Tone::neutral,
                  !offset ? QString() : tr("This computer's clock against those of connected peers, the middle one of them"));
    m_status->set(QStringLiteral("pool"), tr("Pool: %1").arg(format::number(release.poolTransactions + delivery.poolTransactions)),
                  theme::Tone::neutral, tr("Transactions that wait for a block"));
    const auto& identity = bridge.identity();
    const auto keys = keyState(identity);
    m_status->setIcon(QStringLiteral("keys"), keys.icon);
    m_status->set(QStringLiteral("keys"), identity.member.isEmpty() ? QString() : keys.text, keys.tone,
                  keys.ready ? tr("Lock the keys (Ctrl+L)") : keys.sentence.isEmpty() ? tr("Unlock the keys") : keys.sentence);
}

void MainWindow::refreshBadges()
{
    auto& bridge = m_parts.bridge;
    const auto& identity = bridge.identity();
    int votes = 0;
    for (const auto& r : bridge.releases()) {
        const bridge::Vote* mine = identity.has("checker") ? r.voteOf(identity.member) : nullptr;
        if (r.undecided() && mine != nullptr && mine->verdict.isEmpty()) ++votes;
    }
    m_rail->setBadge(QStringLiteral("reviews"), votes, theme::Tone::accent);
    int paused = 0;
    for (const auto& r : bridge.rollouts()) paused += r.is("paused") ? 1 : 0;
    m_rail->setBadge(QStringLiteral("rollouts"), paused, theme::Tone::warn);
    int alerts = 0;
    for (const auto& row : alertRows(bridge.alerts(), m_parts.settings, bridge.now())) {
        alerts += row.newest().severity == QLatin1String("info") || row.care.quiet(bridge.now()) ? 0 : 1;
    }
    m_openAlerts = alerts;
    m_rail->setBadge(QStringLiteral("alerts"), alerts, theme::Tone::bad);
    m_bell->setIcon(alerts > 0 ? theme::icon(QStringLiteral("bell"), theme::Tone::bad) : theme::icon(QStringLiteral("bell")));
    m_bell->setToolTip(alerts > 0 ? tr("Alerts: %1").arg(format::number(quint64(alerts))) : tr("No alerts"));
    int jobs = 0;
    for (const auto& j : bridge.jobs()) jobs += j.running() ? 1 : 0;
    m_rail->setBadge(QStringLiteral("jobs"), jobs, theme::Tone::accent);
}

void MainWindow::refreshBanner()
{
    auto& bridge = m_parts.bridge;
    const auto alone = aloneSince(bridge);
    m_outbox->setOffline(alone.has_value());
    if (alone) {
        const QString when = *alone == 0 ? tr("Not connected to any peer.") : tr("Not connected to any peer since %1.").arg(format::time(*alone));
        m_banner->show(theme::Tone::warn,
                       tr("%1 Showing settled block %2 of the release chain. Reading works; what you confirm is signed and sent once a peer is there.")
                           .arg(when, format::number(bridge.chain(bridge::Chain::release).settledHeight)),
                       tr("Show peers"), [this] { go(QStringLiteral("peers")); });
        return;
    }
    const auto c = bridge.chain(bridge::Chain::release);
    if (bridge.hasSnapshot() && !c.settles) {
        m_banner->show(theme::Tone::warn, tr("Nobody votes in this consortium: every block is probable and may be replaced, "
                                             "nothing is settled, and no release is approved. It is for experiments."),
                       tr("Show chain"), [this] { go(QStringLiteral("chain")); });
        return;
    }
    m_banner->hide();
}

}  // namespace quorate::pages
