// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/main_window.h"

#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/pages/alerts_page.h"
#include "ui/pages/borders.h"
#include "ui/pages/catch_up_strip.h"
#include "ui/pages/chain_page.h"
#include "ui/pages/detached_window.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/coverage_page.h"
#include "ui/pages/devices_page.h"
#include "ui/pages/gateways_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/jobs_drawer.h"
#include "ui/pages/kept_acts.h"
#include "ui/pages/key_state.h"
#include "ui/pages/models_page.h"
#include "ui/pages/members_page.h"
#include "ui/pages/network_pages.h"
#include "ui/pages/new_release_page.h"
#include "ui/pages/outbox_sheet.h"
#include "ui/pages/releases_page.h"
#include "ui/pages/peers_page.h"
#include "ui/pages/report_schedule.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/reviews_page.h"
#include "ui/pages/rollouts_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/time_range.h"
#include "ui/pages/traffic_log.h"
#include "ui/pages/transfers_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/striped_bar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_tables(new SharedTables(parts.bridge, parts.settings, this)), m_rail(new widgets::Rail),
      m_title(new QLabel), m_freshness(new widgets::MutedLabel), m_actions(new QHBoxLayout), m_bell(new QToolButton),
      m_range(new TimeRange(this)), m_traffic(new TrafficLog(parts.bridge, parts.settings, this)), m_ranges(new widgets::Segmented(tr("Time that the charts show"))),
      m_banner(new widgets::Banner), m_stack(new QStackedWidget), m_content(new QWidget), m_status(new widgets::StatusStrip),
      m_search(new QPushButton), m_stripes(new widgets::StripedBar)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Quorate"));
    setWindowIcon(theme::applicationIcon());
    applySettings();
    makeRail();
    makeStatus();

    m_title->setObjectName(QStringLiteral("viewTitle"));
    m_title->setFont(theme::font(theme::Type::viewTitle));
    m_freshness->setObjectName(QStringLiteral("freshness"));
    m_bell->setObjectName(QStringLiteral("bell"));
    m_bell->setIcon(theme::icon(QStringLiteral("bell")));
    m_bell->setAutoRaise(true);
    m_bell->setFocusPolicy(Qt::StrongFocus);
    m_bell->setAccessibleName(tr("Notices"));
    m_bell->setToolTip(tr("What was said lately"));
    connect(m_bell, &QToolButton::clicked, this, &MainWindow::showNotices);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_freshness);
    auto* top = new QHBoxLayout;
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setIcon(theme::icon(QStringLiteral("search"), theme::Tone::neutral));
    m_search->setToolTip(tr("Views, releases, devices, members, hashes and commands (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search or run a command   Ctrl+K"));
    connect(m_search, &QPushButton::clicked, this, &MainWindow::showPalette);
    top->addLayout(titles, 1);
    top->addWidget(m_search);
    top->addStretch(1);
    makeRange();
    m_actions->setSpacing(8);
    top->addWidget(m_ranges);
    top->addLayout(m_actions);
    top->addWidget(m_bell);

    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(20, 10, 20, 12);
    content->setSpacing(10);
    content->addLayout(top);
    content->addWidget(m_banner);
    content->addWidget(new CatchUpStrip(m_parts.bridge));
    content->addWidget(m_stack, 1);

    auto* central = new QWidget;
    auto* edge = new QVBoxLayout(central);
    edge->setContentsMargins(0, 0, 0, 0);
    edge->setSpacing(0);
    edge->addWidget(m_stripes);
    auto* outer = new QHBoxLayout;
    outer->setSpacing(0);
    edge->addLayout(outer, 1);
    outer->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_content, 1);
    right->addLayout(middle, 1);
    right->addWidget(m_status);
    outer->addLayout(right, 1);
    setCentralWidget(central);
    m_toasts = new widgets::Toasts(central);
    m_outbox = new dialogs::Outbox(*m_toasts, this);
    connect(m_outbox, &dialogs::Outbox::changed, this, &MainWindow::refreshStatus);
    m_drawer = new JobsDrawer(contextFor());
    m_drawer->hide();
    middle->addWidget(m_drawer);
    connect(m_drawer, &JobsDrawer::closeWished, this, [this] { setDrawerShown(false); });
    m_notices = new EventNotices(contextFor(), this);
    connect(m_notices, &EventNotices::allWished, this, &MainWindow::showNotices);
    new KeptActs(contextFor(), this);
    auto* schedule = new ReportSchedule(m_parts.bridge, m_parts.settings, this);
    connect(schedule, &ReportSchedule::made, this, &MainWindow::tellOfReport);
    makeShortcuts();
    makeTray();

    setMinimumSize(960, 600);
    resize(1366, 768);
    restoreGeometry(m_parts.settings.value(layoutGroup(m_parts.settings) + QStringLiteral("window")).toByteArray());

    connect(&m_parts.bridge, &NodeBridge::refreshed, this, &MainWindow::refresh);
    // The age of the picture goes on while nothing new comes.
    m_ageTimer.setInterval(1000);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::refreshFreshness);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::watchTray);
    m_ageTimer.start();
    refresh();
    go(QStringLiteral("home"));
}

MainWindow::~MainWindow()
{
    saveLayouts();
}

void MainWindow::applySettings()
{
    static const QHash<QString, theme::Choice> choices = {{QStringLiteral("system"), theme::Choice::system},
                                                          {QStringLiteral("light"), theme::Choice::light},
                                                          {QStringLiteral("dark"), theme::Choice::dark},
                                                          {QStringLiteral("high-contrast"), theme::Choice::highContrast}};
    static const QHash<QString, theme::Density> densities = {{QStringLiteral("compact"), theme::Density::compact},
                                                             {QStringLiteral("comfortable"), theme::Density::comfortable},
                                                             {QStringLiteral("touch"), theme::Density::touch}};
    const auto& settings = m_parts.settings;
    m_parts.theme.apply(choices.value(settings.value(QLatin1String(SettingsPage::themeKey)).toString(), theme::Choice::system),
                        densities.value(settings.value(QLatin1String(SettingsPage::densityKey)).toString(),
                                        theme::Density::comfortable));
    const bool utc = settings.value(QLatin1String(SettingsPage::timeKey)).toString() != QLatin1String("local");
    if (utc != format::utc()) {
        format::setUtc(utc);
        for (auto* model : findChildren<QAbstractTableModel*>()) {
            if (auto* table = dynamic_cast<models::TableModel*>(model)) table->rebuildCells();
        }
        for (auto* p : findChildren<Page*>()) p->retime();
    }
    applyShortcuts();
    // The density is no part of the palette, which may be the same as before.
    for (auto* pane : findChildren<widgets::TablePane*>()) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(pane, &event);
    }
}

void MainWindow::makeRail()
{
    const auto place = [this](const char* id, const char* icon, const QString& text) {
        m_rail->addPlace(QLatin1String(id), QLatin1String(icon), text);
    };
    place("home", "home", tr("Home"));
    m_rail->addGroup(tr("Updates"));
    place("releases", "releases", tr("Releases"));
    place("reviews", "reviews", tr("Reviews"));
    place("rollouts", "rollouts", tr("Rollouts"));
    m_rail->addGroup(tr("Fleet"));
    place("coverage", "coverage", tr("Coverage"));
    place("gateways", "gateways", tr("Gateways"));
    place("devices", "devices", tr("Devices"));
    place("models", "models", tr("Models"));
    m_rail->addGroup(tr("Network"));
    place("chain", "chain", tr("Chain"));
    place("peers", "peers", tr("Peers"));
    place("transfers", "transfers", tr("Transfers"));
    m_rail->addGroup(tr("Trust"));
    place("members", "members", tr("Members"));
    place("alerts", "alerts", tr("Alerts"));
    place("reports", "file", tr("Reports"));
    m_rail->startBottom();
    place("jobs", "jobs", tr("Jobs"));
    place("settings", "settings", tr("Settings"));
    connect(m_rail, &widgets::Rail::placeChosen, this, [this](const QString& id) { showPage(id, {}); });
    m_rail->setSwitchable(m_parts.profiles.list != nullptr, tr("Switch to another consortium"));
    connect(m_rail, &widgets::Rail::consortiumChosen, this, &MainWindow::showProfiles);
}

void MainWindow::makeRange()
{
    constexpr qint64 hour = 3'600'000;
    static const QList<std::pair<QString, qint64>> ranges = {{QStringLiteral("1h"), hour}, {QStringLiteral("24h"), 24 * hour},
                                                             {QStringLiteral("7d"), 7 * 24 * hour}, {QStringLiteral("30d"), 30 * 24 * hour},
                                                             {QStringLiteral("all"), 0}};
    const QStringList texts = {tr("1 h"), tr("24 h"), tr("7 d"), tr("30 d"), tr("All")};
    m_ranges->setObjectName(QStringLiteral("timeRange"));
    m_ranges->setToolTip(tr("Curves show so much time after the publication, blocks so much before now"));
    for (qsizetype i = 0; i < ranges.size(); ++i) m_ranges->addChoice(ranges.at(i).first, texts.at(i));
    const auto apply = [this](const QString& id) {
        for (const auto& [name, ms] : ranges) {
            if (name == id) m_range->set(ms == 0 ? std::nullopt : std::optional(ms));
        }
    };
    const QString key = QStringLiteral("window/range");
    m_ranges->setCurrent(m_parts.settings.value(key, QStringLiteral("all")).toString());
    apply(m_ranges->current());
    connect(m_ranges, &widgets::Segmented::currentChanged, this, [this, apply, key](const QString& id) {
        m_parts.settings.setValue(key, id);
        apply(id);
    });
    // A reader who asks a chart for all of its axis.
    connect(m_range, &TimeRange::changed, this, [this] {
        if (!m_range->ms()) m_ranges->setCurrent(QStringLiteral("all"));
    });
}

void MainWindow::makeStatus()
{
    m_status->addItem(QStringLiteral("sync"), QStringLiteral("status-wait"), tr("State of the node"));
    m_status->addItem(QStringLiteral("release"), QStringLiteral("chain"), tr("Release chain"));
    m_status->addItem(QStringLiteral("delivery"), QStringLiteral("chain"), tr("Delivery chain"));
    m_status->addItem(QStringLiteral("peers"), QStringLiteral("peers"), tr("Peers"));
    m_status->addItem(QStringLiteral("transfers"), QStringLiteral("transfers"), tr("Transfer rates"));
    m_status->addItem(QStringLiteral("jobs"), QStringLiteral("jobs"), tr("Running jobs"));
    m_status->addItem(QStringLiteral("outbox"), QStringLiteral("export"), tr("Outbox"));
    m_status->addStretch();
    m_status->addItem(QStringLiteral("clock"), QStringLiteral("status-wait"), tr("Clock"));
    m_status->addItem(QStringLiteral("pool"), QStringLiteral("table"), tr("Waiting transactions"));
    m_status->addItem(QStringLiteral("keys"), QStringLiteral("key"), tr("Keys"));
    connect(m_status, &widgets::StatusStrip::itemChosen, this, [this](const QString& id) {
        if (id == QLatin1String("keys")) {
            m_parts.bridge.identity().keysUnlocked ? m_parts.bridge.lock() : askPassphrase();
        } else if (id == QLatin1String("jobs")) {
            setDrawerShown(true);
        } else if (id == QLatin1String("outbox")) {
            new OutboxSheet(*m_outbox, centralWidget());
        } else if (id == QLatin1String("peers") || id == QLatin1String("transfers")) {
            go(id);
        } else if (id == QLatin1String("clock")) {
            go(QStringLiteral("peers"));
        } else if (id == QLatin1String("pool")) {
            go(QStringLiteral("chain"), QStringLiteral("pool"));
        } else {
            go(QStringLiteral("chain"), id == QLatin1String("delivery") ? id : QStringLiteral("release"));
        }
    });
}

Context MainWindow::contextFor()
{
    return {m_parts.bridge,
            *m_tables,
            m_parts.settings,
            m_parts.theme,
            m_parts.prompter,
            *m_toasts,
            *m_outbox,
            *m_range,
            *m_traffic,
            centralWidget(),
            [this](const QString& to, const QString& key) { go(to, key); },
            [this] { askPassphrase(); },
            [this] { applySettings(); },
            m_parts.hasTray};
}

Page* MainWindow::makePage(const QString& id)
{
    Page* made = newPage(id);
    if (made == nullptr) return nullptr;
    connectExports(made, contextFor());
    offerWindows(made);
    keepBorders(*made, m_parts.settings, id);
    return made;
}

Page* MainWindow::newPage(const QString& id)
{
    const Context context = contextFor();
    if (id == QLatin1String("home")) return new HomePage(context);
    if (id == QLatin1String("releases")) return new ReleasesPage(context);
    if (id == QLatin1String("reviews")) return new ReviewsPage(context);
    if (id == QLatin1String("rollouts")) return new RolloutsPage(context);
    if (id == QLatin1String("coverage")) return new CoveragePage(context);
    if (id == QLatin1String("gateways")) return new GatewaysPage(context);
    if (id == QLatin1String("devices")) return new DevicesPage(context);
    if (id == QLatin1String("models")) return new ModelsPage(context);
    if (id == QLatin1String("chain")) return new ChainPage(context);
    if (id == QLatin1String("peers")) return new PeersPage(context);
    if (id == QLatin1String("transfers")) return new TransfersPage(context);
    if (id == QLatin1String("members")) return new MembersPage(context);
    if (id == QLatin1String("alerts")) return new AlertsPage(context);
    if (id == QLatin1String("reports")) return new ReportsPage(context);
    if (id == QLatin1String("jobs")) return new JobsPage(context);
    if (id == QLatin1String("settings")) return new SettingsPage(context);
    if (id == QLatin1String("new-release")) return new NewReleasePage(context);
    return nullptr;
}

Page* MainWindow::page(const QString& id)
{
    if (Page* made = m_pages.value(id)) return made;
    Page* made = makePage(id);
    if (made == nullptr) return nullptr;
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    const QList<QPushButton*> actions = made->actions();
    QList<QWidget*> tools(actions.begin(), actions.end());
    if (QWidget* tool = made->tool()) tools.prepend(tool);
    for (QWidget* button : std::as_const(tools)) {
        auto* holder = new QWidget;
        auto* layout = new QHBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(button);
        holder->setProperty("page", id);
        m_actions->addWidget(holder);
    }
    m_pageActions.insert(id, actions);
    return made;
}

void MainWindow::go(const QString& id, const QString& key)
{
    showPage(id, key);
    focusPage(Qt::OtherFocusReason);
}

void MainWindow::showPage(const QString& id, const QString& key)
{
    Page* shown = page(id);
    if (shown == nullptr) return;
    m_current = id;
    m_stack->setCurrentWidget(shown);
    // The form for a new one belongs to the releases.
    m_rail->setCurrent(id == QLatin1String("new-release") ? QStringLiteral("releases") : id);
    m_title->setText(shown->title());
    m_ranges->setVisible(shown->hasRange());
    for (int i = 0; i < m_actions->count(); ++i) {
        QWidget* holder = m_actions->itemAt(i)->widget();
        holder->setVisible(holder->property("page").toString() == id);
    }
    if (!key.isEmpty()) shown->open(key);
}

QStringList MainWindow::pages() const
{
    QStringList all = m_rail->places();
    all.insert(all.indexOf(QStringLiteral("releases")) + 1, QStringLiteral("new-release"));
    return all;
}

QString MainWindow::currentPage() const
{
    return m_current;
}

void MainWindow::refresh()
{
    const auto& identity = m_parts.bridge.identity();
    if (m_parts.bridge.hasSnapshot()) keepRoles(m_parts.settings, identity.roles);
    const QString members = m_parts.bridge.hasSnapshot() ? tr("Members: %1").arg(format::number(quint64(m_parts.bridge.members().size())))
                                                         : tr("Connecting");
    m_rail->setMark(identity.consortium);
    m_stripes->set(unreal());
    m_rail->setIdentity(identity.member.isEmpty() ? tr("Follower") : identity.memberName.isEmpty() ? identity.member : identity.memberName,
                        identity.member.isEmpty() ? tr("Without a role") : words::roles(identity.roles));
    // The system adds the program's name.
    setWindowTitle(identity.consortiumName.isEmpty() ? QStringLiteral("Quorate") : identity.consortiumName);
    refreshFreshness();
    refreshStatus();
    m_rail->setConsortium(identity.consortiumName.isEmpty() ? QStringLiteral("Quorate") : identity.consortiumName,
                          identity.localDemo ? tr("Local demo") : members);
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
    const QString fresh = tr("Updated %1, all times %2").arg(format::age(bridge.snapshotAt(), bridge.now()), format::timeZoneName());
    // On every page, also where the rail shows icons alone.
    m_freshness->setText(bridge.identity().localDemo ? tr("Local demo") + QStringLiteral("  ·  ") + fresh : fresh);
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
    // The worse of the two speaks for the node.
    const auto rank = [](const QString& state) { return words::codes(Domain::chainState).indexOf(state); };
    const auto& worse = rank(release.state) >= rank(delivery.state) ? release : delivery;
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
    for (const auto& a : bridge.alerts()) {
        alerts += a.severity == QLatin1String("info") || AlertCare::of(m_parts.settings, a.key()).quiet(bridge.now()) ? 0 : 1;
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
    const auto& peers = bridge.peers();
    const bool alone = bridge.hasSnapshot() && !peers.isEmpty() &&
                       std::none_of(peers.begin(), peers.end(), [](const auto& p) { return p.connected; });
    m_outbox->setOffline(alone);
    if (alone) {
        qint64 since = 0;
        for (const auto& p : peers) since = std::max(since, p.since);
        const QString when = since == 0 ? tr("Not connected to any peer.") : tr("Not connected to any peer since %1.").arg(format::time(since));
        m_banner->show(theme::Tone::warn,
                       tr("%1 Showing settled block %2 of the release chain. Reading works; what you sign waits until a peer is there.")
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

// Key files first, then each token that wants its PIN.
void MainWindow::askPassphrase()
{
    const auto& identity = m_parts.bridge.identity();
    if (const auto* token = hinderingToken(identity)) return askPin(*token);
    auto* dialog = new dialogs::UnlockDialog(
        identity.memberName,
        [this](QByteArray& passphrase, dialogs::UnlockDialog::Result result) {
            m_parts.bridge.unlock(passphrase, this, [result](const bridge::Answer<void>& answer) {
                result(answer ? QString()
                              : words::explain(MainWindow::tr("The keys were not unlocked."), answer.problem, {}).sentence());
            });
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askPin(const bridge::Token& token)
{
    // Nothing to type a PIN for: what is wrong, and the same again once it is there.
    if (token.state != QLatin1String("locked")) {
        m_toasts->show(theme::Tone::warn, keyState(m_parts.bridge.identity()).sentence, tr("Retry"), [this] { askPassphrase(); });
        return;
    }
    const bool usable = token.able && token.pin != QLatin1String("blocked");
    auto* dialog = new dialogs::UnlockDialog(
        dialogs::UnlockDialog::Token{token.label, tokenWarning(token), usable, token.pinPad},
        [this, uri = token.uri](QByteArray& pin, dialogs::UnlockDialog::Result result) {
            m_parts.bridge.unlockToken(uri, pin, this, [result](const bridge::Answer<void>& answer) {
                result(answer ? QString()
                              : words::explain(MainWindow::tr("The token was not unlocked."), answer.problem, {}).sentence());
            });
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setPace()
{
    QList<const QWidget*> windows{this};
    for (const auto* own : findChildren<DetachedWindow*>()) windows += own;
    const bool seen = std::any_of(windows.begin(), windows.end(), [](const auto* w) { return w->isVisible() && !w->isMinimized(); });
    const bool front = std::any_of(windows.begin(), windows.end(), [](const auto* w) { return w->isActiveWindow(); });
    m_parts.bridge.setPace(!seen ? NodeBridge::Pace::stopped : front ? NodeBridge::Pace::front : NodeBridge::Pace::background);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < 1440;
    if (narrow != m_rail->isNarrow()) m_rail->setNarrow(narrow);
    // What is too long for a narrow window stays in the tool tip.
    const bool roomy = width() >= theme::scaled(1180);
    m_search->setText(roomy ? m_search->accessibleName() : QString());
    m_search->setMinimumWidth(roomy ? theme::scaled(220) : 0);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange) setPace();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_inTray = false;
    setPace();
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    setPace();
}

}  // namespace quorate::pages
