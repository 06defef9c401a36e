// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does beside showing pages: palette, jobs drawer, tray, windows of their own.
#include "ui/pages/command_palette.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/jobs_drawer.h"
#include "ui/pages/main_window.h"
#include "ui/pages/profiles_sheet.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace quorate::pages {

namespace {

constexpr qint64 noteEveryMs = 30'000;

}  // namespace

void MainWindow::showProfiles()
{
    if (m_parts.profiles.list == nullptr || centralWidget()->findChild<ProfilesSheet*>() != nullptr) return;
    m_noted.seen = 0;
    noteProfile();
    new ProfilesSheet(contextFor(), m_parts.profiles);
}

// What the list of consortia says of this one; heights change with every block and are written more rarely.
void MainWindow::noteProfile()
{
    const auto& desk = m_parts.profiles;
    if (desk.list == nullptr || desk.home.isEmpty() || !m_parts.bridge.hasSnapshot()) return;
    const auto& identity = m_parts.bridge.identity();
    Profile now;
    now.home = desk.home;
    now.name = identity.consortiumName;
    now.chain = identity.consortium;
    now.member = identity.memberName.isEmpty() ? identity.member : identity.memberName;
    now.roles = identity.roles;
    now.alerts = m_openAlerts;
    now.seen = m_noted.seen;
    now.height = m_noted.height;
    const qint64 time = m_parts.bridge.now();
    if (now == m_noted && time - m_noted.seen < noteEveryMs) return;
    now.seen = time;
    for (const auto& chain : m_parts.bridge.chains()) {
        if (chain.chain == bridge::Chain::release) now.height = chain.height;
    }
    desk.list->note(now);
    m_noted = now;
}

void MainWindow::showPalette()
{
    if (auto* open = findChild<CommandPalette*>(QStringLiteral("palette"))) {
        open->close();
        return;
    }
    QList<std::pair<QString, QString>> views;
    for (const QString& id : m_rail->places()) views += {id, m_rail->button(id)->text()};
    QList<CommandPalette::Command> commands;
    const auto& identity = m_parts.bridge.identity();
    const auto command = [&](const QString& text, const char* icon, const char* keys, std::function<void()> act) {
        commands += {text, QLatin1String(icon), QLatin1String(keys), std::move(act)};
    };
    if (identity.has("vendor")) command(tr("New release"), "plus", "Ctrl+N", [this] { go(QStringLiteral("new-release")); });
    if (!identity.member.isEmpty()) {
        if (identity.keysUnlocked) command(tr("Lock the keys"), "lock", "Ctrl+L", [this] { m_parts.bridge.lock(); });
        else command(tr("Unlock the keys"), "unlock", "", [this] { askPassphrase(); });
    }
    if (m_parts.profiles.list != nullptr) command(tr("Switch to another consortium"), "members", "", [this] { showProfiles(); });
    if (m_parts.bridge.isGateway()) {
        command(tr("New rollout"), "plus", "", [this] { go(QStringLiteral("rollouts"), QStringLiteral("new:")); });
    }
    command(tr("Show the running jobs"), "jobs", "Ctrl+J", [this] { setDrawerShown(true); });
    command(tr("Make a report"), "file", "Ctrl+E", [this] { go(QStringLiteral("reports")); });
    command(tr("Show this view in its own window"), "export", "Ctrl+Shift+D", [this] { detachPage(); });
    const auto look = [this](const char* key, const QString& value) {
        m_parts.settings.setValue(QLatin1String(key), value);
        applySettings();
    };
    command(tr("Light theme"), "settings", "", [look] { look(SettingsPage::themeKey, QStringLiteral("light")); });
    command(tr("Dark theme"), "settings", "", [look] { look(SettingsPage::themeKey, QStringLiteral("dark")); });
    command(tr("High contrast"), "settings", "", [look] { look(SettingsPage::themeKey, QStringLiteral("high-contrast")); });
    command(tr("Compact rows"), "table", "", [look] { look(SettingsPage::densityKey, QStringLiteral("compact")); });
    command(tr("Comfortable rows"), "table", "", [look] { look(SettingsPage::densityKey, QStringLiteral("comfortable")); });
    command(tr("Times in UTC"), "status-wait", "", [look] { look(SettingsPage::timeKey, QStringLiteral("utc")); });
    command(tr("Times of this place"), "status-wait", "", [look] { look(SettingsPage::timeKey, QStringLiteral("local")); });
    new CommandPalette(contextFor(), std::move(views), std::move(commands), centralWidget());
}

void MainWindow::setDrawerShown(bool shown)
{
    m_drawer->setVisible(shown);
    if (shown) {
        m_drawer->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
    } else if (m_stack->currentWidget() != nullptr) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::raiseToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::detachPage()
{
    Page* copy = makePage(m_current);
    if (copy == nullptr) return;
    auto* window = new QWidget(this, Qt::Window);
    window->setObjectName(QStringLiteral("detached-") + m_current);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowIcon(windowIcon());
    window->setWindowTitle(tr("%1 - %2").arg(copy->title(), windowTitle()));
    window->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(window);
    layout->setContentsMargins(16, 12, 16, 12);
    if (QWidget* tool = copy->tool()) layout->addWidget(tool, 0, Qt::AlignTrailing);
    layout->addWidget(copy);
    const QString key = QStringLiteral("window/detached/") + m_current;
    window->resize(size() * 3 / 4);
    window->restoreGeometry(m_parts.settings.value(key).toByteArray());
    auto* escape = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), window);
    connect(escape, &QShortcut::activated, window, [this, window, key] {
        m_parts.settings.setValue(key, window->saveGeometry());
        window->close();
    });
    window->show();
}

void MainWindow::makeTray()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) return;
    m_tray = new QSystemTrayIcon(windowIcon(), this);
    auto* menu = new QMenu(this);
    auto* state = menu->addAction(tr("Waiting for the node"));
    state->setEnabled(false);
    state->setObjectName(QStringLiteral("trayState"));
    menu->addSeparator();
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &MainWindow::raiseToFront);
    connect(menu->addAction(tr("Lock the keys")), &QAction::triggered, this, [this] { m_parts.bridge.lock(); });
    menu->addSeparator();
    connect(menu->addAction(tr("Stop the node and quit")), &QAction::triggered, this, &QWidget::close);
    m_tray->setContextMenu(menu);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) raiseToFront();
    });
    connect(m_notices, &EventNotices::important, this,
            [this](const QString& title, const QString& text, const QString& page, const QString& key) {
        if (isActiveWindow()) return;
        m_tray->showMessage(title, text, QSystemTrayIcon::Information);
        disconnect(m_tray, &QSystemTrayIcon::messageClicked, this, nullptr);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this, page, key] {
            raiseToFront();
            go(page, key);
        });
    });
    m_tray->show();
}

void MainWindow::refreshTray()
{
    if (m_tray == nullptr) return;
    const QString line = tr("%1: %2").arg(m_parts.bridge.identity().consortiumName, m_status->text(QStringLiteral("sync")));
    m_tray->setToolTip(line);
    m_tray->contextMenu()->actions().first()->setText(line);
}

}  // namespace quorate::pages
