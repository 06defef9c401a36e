// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/main_window.h"

#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/dialogs/unlock_dialog.h"
#include "ui/pages/catch_up_strip.h"
#include "ui/pages/detached_window.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/job_book.h"
#include "ui/pages/jobs_drawer.h"
#include "ui/pages/kept_acts.h"
#include "ui/pages/key_state.h"
#include "ui/pages/outbox_sheet.h"
#include "ui/pages/recent.h"
#include "ui/pages/problem_sheet.h"
#include "ui/pages/report_schedule.h"
#include "ui/pages/review_queue.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/time_range.h"
#include "ui/pages/traffic_log.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/free_edge.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/striped_bar.h"

#include <QCoreApplication>
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
      m_range(new TimeRange(this)), m_traffic(new TrafficLog(parts.bridge, parts.settings, this)),
      m_jobBook(new JobBook(parts.bridge, this)), m_recent(new Recent(parts.bridge, parts.settings, this)),
      m_ranges(new widgets::Segmented(tr("Time that the charts show"))),
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
    widgets::setPage(*central, *m_content, *m_status);
    m_toasts->setDetails([this](const QString& details) {
        if (centralWidget()->findChild<ProblemSheet*>() == nullptr) new ProblemSheet(contextFor(), details);
    });
    m_outbox = new dialogs::Outbox(*m_toasts, this);
    connect(m_outbox, &dialogs::Outbox::changed, this, &MainWindow::refreshStatus);
    // What was agreed to is of what was there then.
    connect(m_outbox, &dialogs::Outbox::changed, this, [this] { m_keepActs = false; });
    connect(&m_parts.bridge, &NodeBridge::jobsChanged, this, [this] {
        const auto& jobs = m_parts.bridge.jobs();
        if (std::none_of(jobs.begin(), jobs.end(), [](const auto& job) { return job.running(); })) m_toldOfJobs = false;
    });
    m_drawer = new JobsDrawer(contextFor());
    m_drawer->hide();
    middle->addWidget(m_drawer);
    connect(m_drawer, &JobsDrawer::closeWished, this, [this] { setDrawerShown(false); });
    m_notices = new EventNotices(contextFor(), this);
    connect(m_notices, &EventNotices::allWished, this, &MainWindow::showNotices);
    connect(m_notices, &EventNotices::important, this, &MainWindow::tellDesktop);
    new KeptActs(contextFor(), this);
    new ReviewQueue(contextFor(), this);
    auto* schedule = new ReportSchedule(m_parts.bridge, m_parts.settings, this);
    connect(schedule, &ReportSchedule::made, this, &MainWindow::tellOfReport);
    makeShortcuts();
    makeTray();

    setMinimumSize(960, 600);
    resize(1366, 768);
    m_remembered = restoreGeometry(m_parts.settings.value(layoutGroup(m_parts.settings) + QStringLiteral("window")).toByteArray());

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
    static const QHash<QString, theme::Density> densities = {{QStringLiteral("compact"), theme::Density::compact},
                                                             {QStringLiteral("comfortable"), theme::Density::comfortable},
                                                             {QStringLiteral("touch"), theme::Density::touch}};
    const auto& settings = m_parts.settings;
    m_parts.theme.apply(SettingsPage::themeOf(settings.value(QLatin1String(SettingsPage::themeKey)).toString()),
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
    m_parts.bridge.setPace(!seen ? NodeBridge::Pace::hidden : front ? NodeBridge::Pace::front : NodeBridge::Pace::background);
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
