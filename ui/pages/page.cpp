// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/bridge/format.h"
#include "ui/charts/chart.h"
#include "ui/pages/detached_window.h"
#include "ui/pages/finality_log.h"
#include "ui/pages/maintenance.h"
#include "ui/pages/watched.h"
#include "ui/pages/write_file.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_export.h"

#include <QPointer>
#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace quorate::pages {

namespace {

constexpr auto rolesKey = "layout/roles";
constexpr qint64 ratesOver = 2'000;            // milliseconds
constexpr qint64 seenStep = 60'000;            // likewise

// What another try may find otherwise: a rule says no again, and wrong input stays wrong.
bool mayPass(const bridge::Problem& problem)
{
    static const QStringList kinds{QStringLiteral("unavailable"), QStringLiteral("io"), QStringLiteral("no-space")};
    return kinds.contains(problem.kind) || problem.code.startsWith(QLatin1String("token."));
}

}  // namespace

static_assert(int(bridge::words::Tone::conflict) == int(theme::Tone::conflict) &&
              int(bridge::words::Tone::accent) == int(theme::Tone::accent));

QString layoutGroup(const QSettings& settings)
{
    return QStringLiteral("layout/%1/").arg(settings.value(QLatin1String(rolesKey), QStringLiteral("follower")).toString());
}

void keepRoles(QSettings& settings, const QStringList& roles)
{
    QStringList sorted = roles;
    sorted.sort();
    const QString now = sorted.isEmpty() ? QStringLiteral("follower") : sorted.join(QLatin1Char('-'));
    if (settings.value(QLatin1String(rolesKey)).toString() != now) settings.setValue(QLatin1String(rolesKey), now);
}

SharedTables::SharedTables(bridge::NodeBridge& bridge, QSettings& settings, QObject* parent)
    : QObject(parent), watched(new Watched(bridge, settings, this)), m_bridge(bridge), m_settings(settings)
{
    const models::Names names = [&bridge](const QString& id) { return bridge.memberName(id); };
    const auto title = [&bridge](const QString& id) {
        const bridge::Release* release = bridge.release(id);
        return release != nullptr ? release->title() : bridge::format::shortHash(id);
    };
    releases = models::makeReleasesTable(names, [this](const QString& id) { return watched->has(id); }, this);
    connect(watched, &Watched::changed, releases, [this] { releases->rebuildCells(); });
    members = models::makeMembersTable([this](const QString& id) { return id == m_bridge.identity().member; },
                                       [this](const QString& id) { return lastSeen(id); }, this);
    models = models::makeModelsTable(names, this);
    peers = models::makePeersTable(names, [&bridge] { return bridge.chain(bridge::Chain::release).height; }, this);
    transfers = models::makeTransfersTable(this);
    acknowledgements = models::makeAcknowledgementsTable(names, title, this);
    gatewayDevices = new models::DevicesTable(
        {bridge.gatewayDevices(), [this](const QString& model, const QString& of) { return m_newest.value(model + QLatin1Char('/') + of); },
         [&bridge] { return bridge.now(); },
         [this](const bridge::GatewayDevice& d) {
             return !m_conflicting.isEmpty() && m_conflicting.contains(d.model + QLatin1Char('.') + QString::number(d.device));
         },
         names,
         [this](const QList<bridge::DeviceName>& devices, const models::DevicesTable::Parts::Told& told) {
             m_bridge.newestAcknowledgements(devices, gatewayDevices, [told](const bridge::Answer<bridge::NewestAcknowledgements>& answer) {
                 const QString failed = Page::tr("Who delivered last could not be read.");
                 told(answer.value, answer ? QString() : bridge::words::explain(failed, answer.problem, {}).sentence());
             });
         }},
        this);
    gateways = models::makeGatewaysTable(names, this);
    rollouts = models::makeRolloutsTable([&bridge] { return bridge.now(); }, this);
    jobs = models::makeJobsTable(this);
    finality = new FinalityLog(bridge, this);

    using bridge::NodeBridge;
    connect(&bridge, &NodeBridge::releasesChanged, this, [this] {
        releases->setRows(m_bridge.releases());
        acknowledgements->rebuildCells();
        updateGateways();
        updateNewest();
        updateSeen();
    });
    connect(&bridge, &NodeBridge::membersChanged, this, [this] {
        members->setRows(m_bridge.members());
        updateSeen();
        releases->rebuildCells();
        models->rebuildCells();
        peers->rebuildCells();
        acknowledgements->rebuildCells();
        updateGateways();
    });
    // We ourselves are here, though nobody connects to himself.
    connect(&bridge, &NodeBridge::refreshed, this, [this] {
        const QString& me = m_bridge.identity().member;
        if (!me.isEmpty() && lastSeen(me) != m_bridge.now() / seenStep * seenStep) updateSeen();
    });
    connect(&bridge, &NodeBridge::identityChanged, this, &SharedTables::updateSeen);
    connect(&bridge, &NodeBridge::modelsChanged, this, [this] { models->setRows(m_bridge.models()); });
    connect(&bridge, &NodeBridge::peersChanged, this, [this] {
        forgetFlows();
        peers->setRows(m_bridge.peers());
        updateGateways();
        updateSeen();
    });
    connect(&bridge, &NodeBridge::transfersChanged, this, [this] { transfers->setRows(m_bridge.transfers()); });
    connect(&bridge, &NodeBridge::acknowledgementsChanged, this, [this] {
        acknowledgements->setRows(m_bridge.acknowledgements());
        gatewayDevices->lookAgain();
    });
    connect(&bridge, &NodeBridge::alertsChanged, this, &SharedTables::updateConflicting);
    connect(&bridge, &NodeBridge::gatewaysChanged, this, &SharedTables::updateGateways);
    connect(&bridge, &NodeBridge::gatewayDevicesChanged, this,
            [this] { gatewayDevices->take(m_bridge.gatewayDevicesChange()); });
    connect(&bridge, &NodeBridge::rolloutsChanged, this, [this] { rollouts->setRows(m_bridge.rollouts()); });
    connect(&bridge, &NodeBridge::jobsChanged, this, [this] { jobs->setRows(m_bridge.jobs()); });
    fill();
}

// What the bridge had before: it tells only of what changes.
void SharedTables::fill()
{
    updateConflicting();
    updateNewest();
    updateSeen();
    updateGateways();
    releases->setRows(m_bridge.releases());
    members->setRows(m_bridge.members());
    models->setRows(m_bridge.models());
    peers->setRows(m_bridge.peers());
    transfers->setRows(m_bridge.transfers());
    acknowledgements->setRows(m_bridge.acknowledgements());
    rollouts->setRows(m_bridge.rollouts());
    jobs->setRows(m_bridge.jobs());
}

void SharedTables::updateConflicting()
{
    QSet<QString> conflicting;
    for (const auto& alert : m_bridge.alerts()) {
        if (alert.code == QLatin1String("alert.device.equivocation")) conflicting += alert.subject;
    }
    if (conflicting == m_conflicting) return;
    m_conflicting = conflicting;
    gatewayDevices->rebuildCells();
}

void SharedTables::updateGateways()
{
    gateways->setRows(models::summarizeGateways({m_bridge.members(), m_bridge.releases(), m_bridge.gateways(), m_bridge.peers(),
                                                 m_bridge.identity().member, m_bridge.now(),
                                                 [this](const bridge::Peer& peer) { return ratesOf(peer); },
                                                 [this](const QString& member) { return maintenance::until(m_settings, member); },
                                                 QCoreApplication::applicationVersion()}));
}

void SharedTables::forgetFlows()
{
    QSet<QString> there;
    for (const auto& peer : m_bridge.peers()) there += peer.key();
    m_flows.removeIf([&there](const auto& flow) { return !there.contains(flow.key()); });
}

// Between two pictures that lie far enough apart to tell.
std::pair<qint64, qint64> SharedTables::ratesOf(const bridge::Peer& peer)
{
    const qint64 now = m_bridge.snapshotAt();
    Flow& flow = m_flows[peer.key()];
    if (flow.at == 0 || peer.bytesIn < flow.in || peer.bytesOut < flow.out) {
        flow = {now, peer.bytesIn, peer.bytesOut};           // a connection that is new counts from zero
    } else if (now - flow.at >= ratesOver) {
        const double seconds = double(now - flow.at) / 1000;
        flow = {now, peer.bytesIn, peer.bytesOut, qint64(double(peer.bytesIn - flow.in) / seconds), qint64(double(peer.bytesOut - flow.out) / seconds)};
    }
    return {flow.inRate, flow.outRate};
}

qint64 SharedTables::lastSeen(const QString& member) const
{
    return m_seen.value(member);
}

// In whole minutes while it is connected: a cell that changed ten times a second would tell nothing more.
void SharedTables::updateSeen()
{
    const qint64 minute = m_bridge.now() / seenStep * seenStep;
    QHash<QString, qint64> seen;
    const auto note = [&seen](const QString& member, qint64 at) { seen[member] = qMax(seen.value(member), at); };
    if (m_bridge.hasSnapshot() && !m_bridge.identity().member.isEmpty()) note(m_bridge.identity().member, minute);
    for (const auto& peer : m_bridge.peers()) {
        if (!peer.member.isEmpty()) note(peer.member, peer.connected ? minute : peer.since);
    }
    for (const auto& release : m_bridge.releases()) {
        note(release.publisher, release.publishedAt);
        for (const auto& vote : release.votes) {
            if (!vote.verdict.isEmpty()) note(vote.member, vote.at);
        }
    }
    if (std::exchange(m_seen, seen) != seen) members->rebuildCells();
}

void SharedTables::updateNewest()
{
    QHash<QString, QString> newest;
    for (const auto& release : m_bridge.releases()) {
        if (release.status != QLatin1String("approved")) continue;
        for (const auto& target : release.targets) {
            const QString key = release.model + QLatin1Char('/') + target.hardwareClass;
            if (!newest.contains(key)) newest.insert(key, target.version);
        }
    }
    if (std::exchange(m_newest, newest) != newest) gatewayDevices->rebuildCells();
}

void Context::report(const QString& failed, const bridge::Problem& problem, const QString& unchanged, std::function<void()> retry) const
{
    const auto explanation = bridge::words::explain(failed, problem, unchanged);
    std::function<void()> act;
    QString label;
    if (problem.code == QLatin1String("node.key.locked")) {
        label = Page::tr("Unlock keys");
        act = unlock;
    } else if (problem.code == QLatin1String("token.pin.needed")) {
        label = Page::tr("Unlock token");
        act = unlock;
    } else if (retry && mayPass(problem)) {
        label = Page::tr("Retry");
        act = std::move(retry);
    }
    QStringList details{explanation.sentence(), {}, Page::tr("Code: %1").arg(explanation.detail), Page::tr("Kind: %1").arg(problem.kind)};
    details += Page::tr("Time: %1").arg(QDateTime::fromMSecsSinceEpoch(bridge.now(), Qt::UTC).toString(Qt::ISODateWithMs));
    toasts.show(theme::Tone::bad, explanation.sentence(), label, act, 0, details.join(QLatin1Char('\n')));
}

void Context::saveText(QWidget* parent, const QString& suggestedName, const QString& content) const
{
    prompter.saveFile(parent, Page::tr("Save as"), suggestedName, [guard = QPointer(&toasts), content](const QString& path) {
        const auto told = [guard, path](const QString& problem) {
            if (!guard) return;
            if (problem.isEmpty()) {
                guard->show(theme::Tone::ok, Page::tr("Saved to %1").arg(path));
            } else {
                guard->show(theme::Tone::bad, Page::tr("The file was not saved. %1 Nothing was written to %2.").arg(problem + QLatin1Char('.'), path));
            }
        };
        // A disk takes its time for that, and one of the network as long as it likes.
        QThreadPool::globalInstance()->start([told, path, content, app = QCoreApplication::instance()] {
            const QString problem = writeFile(path, content.toUtf8());
            QMetaObject::invokeMethod(app, [told, problem] { told(problem); });
        });
    });
}

void connectExports(QWidget* root, const Context& context)
{
    for (auto* chart : root->findChildren<charts::Chart*>()) {
        QObject::connect(chart, &charts::Chart::exportRequested, root, [root, context](const QString& name, const QAbstractItemModel* data) {
            context.saveText(root, name, widgets::asCsv(*data));
        });
    }
}

Page::Page(const QString& id, const Context& context, QWidget* parent) : QWidget(parent), m_id(id), m_context(context)
{
    setObjectName(QStringLiteral("page-") + id);
}

void Page::open(const QString&) {}

QWidget* Page::sheetPlace() const
{
    return qobject_cast<DetachedWindow*>(window()) != nullptr ? window() : m_context.sheetHost;
}

QString Page::settingsKey(const QString& name) const
{
    return layoutGroup(m_context.settings) + QStringLiteral("pages/%1/%2").arg(m_id, name);
}

widgets::TablePane* makeTablePane(const Context& context, QWidget* owner, const QString& name, const QString& accessibleName, models::TableModel* model,
                                  QWidget* parent)
{
    QList<widgets::TableColumn> columns;
    for (const auto& c : model->columns()) columns += {c.id, c.width, c.shown, c.stretch, c.asked};
    auto* pane = new widgets::TablePane(name, accessibleName, model, columns,
                                        {models::KeyRole, models::SortRole, Qt::EditRole}, parent);
    pane->view()->setItemDelegate(new widgets::TextDelegate(models::MonoRole, pane));
    // The kinds of cells by the column's subject; a cell without the role falls back to text.
    auto* pill = new widgets::PillDelegate(models::ToneRole, pane);
    for (const char* id : {"status", "state", "weight", "severity", "verdict", "settled", "outcome", "connected", "connection",
                           "held"}) {
        pane->setColumnDelegate(QLatin1String(id), pill);
    }
    if (model->columnOf(QStringLiteral("payload")) >= 0) pane->setColumnDelegate(QStringLiteral("kind"), pill);
    pane->setColumnDelegate(QStringLiteral("approvals"), new widgets::PipsDelegate(models::PipsRole, pane));
    pane->setColumnDelegate(QStringLiteral("trend"), new widgets::TrendDelegate(models::TrendRole, pane));
    pane->setColumnDelegate(QStringLiteral("coverage"), new widgets::SharesDelegate(models::SharesRole, pane));
    pane->setColumnDelegate(QStringLiteral("progress"), new widgets::ProgressDelegate(models::FractionRole, pane));
    pane->setColumnDelegate(QStringLiteral("pieces"), new widgets::PiecesDelegate(models::PiecesRole, pane));
    pane->setNow([&b = context.bridge] { return b.now(); });
    pane->restore(context.settings, layoutGroup(context.settings));
    // At once: whoever ends without closing the window has chosen it all the same.
    QObject::connect(pane, &widgets::TablePane::layoutChanged, pane, [pane, &settings = context.settings] { pane->save(settings, layoutGroup(settings)); });
    QObject::connect(pane, &widgets::TablePane::filterRemoved, owner, [context, pane](const QString& called, const QString& text) {
        const auto undo = [guard = QPointer(pane), called, text] {
            if (guard) guard->restoreFilter(called, text);
        };
        context.toasts.show(theme::Tone::neutral, quorate::pages::Page::tr("The filter is removed: %1").arg(called), quorate::pages::Page::tr("Undo"), undo, widgets::Toasts::undoMs);
    });
    QObject::connect(pane, &widgets::TablePane::exportRequested, owner,
                     [context, owner](const QString& suggested, const QString& content) { context.saveText(owner, suggested, content); });
    if (std::any_of(columns.begin(), columns.end(), [](const auto& c) { return c.asked; })) {
        static_assert(widgets::fetchedAtOnce <= bridge::NodeBridge::mostDevicesAsked);
        pane->setAsking({[model, pane](const QList<int>& rows) { model->look(pane, rows); },
                         [model](const QList<int>& rows, std::function<void(const QString&)> done) { model->fetch(rows, std::move(done)); }});
    }
    QObject::connect(pane, &widgets::TablePane::writingFailed, owner,
                     [context](const QString& problem) { context.toasts.show(theme::Tone::bad, quorate::pages::Page::tr("The list was not written. %1").arg(problem)); });
    // Until the first picture; afterwards whoever asks the node for a table's rows says so.
    if (!context.bridge.hasSnapshot()) {
        pane->setLoading(true);
        QObject::connect(&context.bridge, &bridge::NodeBridge::refreshed, pane, [pane] { pane->setLoading(false); }, Qt::SingleShotConnection);
    }
    return pane;
}

widgets::TablePane* Page::makePane(const QString& name, const QString& accessibleName, models::TableModel* model,
                                   QWidget* parent)
{
    return makeTablePane(m_context, this, name, accessibleName, model, parent);
}

widgets::TablePane* Page::makeInnerPane(const QString& name, const QString& accessibleName, models::TableModel* model)
{
    auto* pane = makePane(name, accessibleName, model);
    pane->setCompact(true);
    return pane;
}

}  // namespace quorate::pages
