// SPDX-License-Identifier: GPL-3.0-or-later
// What closing the window means: it ends, or goes to the tray of the desktop.
#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/detached_window.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/main_window.h"
#include "ui/pages/settings_page.h"
#include "ui/theme/desktop_notices.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"

#include <QCloseEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QSystemTrayIcon>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;

namespace {

constexpr auto pausedKey = "tray/paused-roots";
constexpr auto toldKey = "tray/told";

}  // namespace

void MainWindow::saveLayouts()
{
    const QString group = layoutGroup(m_parts.settings);
    for (const Page* p : std::as_const(m_pages)) {
        for (const auto* pane : p->findChildren<widgets::TablePane*>()) pane->save(m_parts.settings, group);
    }
    m_parts.settings.setValue(group + QStringLiteral("window"), saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    makeTray();                                    // the desktop may have one meanwhile
    if (staysInTray()) {
        event->ignore();
        return goToTray();
    }
    if (m_outbox->underWay() > 0 && !m_keepActs) {
        event->ignore();
        const auto items = m_outbox->items();
        // Waiting helps where somebody is there to send to.
        if (m_outbox->canKeep() && std::any_of(items.begin(), items.end(), [](const auto& item) { return item.waits; })) {
            m_toasts->show(theme::Tone::warn, tr("Confirmed acts wait until a peer is there. Closed now, they are kept: the next start shows them again, and nothing goes out before."),
                           tr("Keep and close"), [this] {
                               m_keepActs = true;
                               quit();
                           }, 0);
        } else {
            m_toasts->show(theme::Tone::warn, tr("Confirmed acts still wait to go out. Undo them or wait some seconds, then close."),
                           tr("Send now"), [this] { m_outbox->sendAll(); });
        }
        return;
    }
    const auto& jobs = m_parts.bridge.jobs();
    const auto running = std::count_if(jobs.begin(), jobs.end(), [](const auto& j) { return j.running(); });
    if (running > 0 && !m_toldOfJobs) {
        m_toldOfJobs = true;
        event->ignore();
        const QString jobsRun = tr("Jobs are still running: %1. Closing stops them; nothing that is settled is lost.").arg(format::number(quint64(running)));
        if (m_tray == nullptr || m_leaving) {
            m_toasts->show(theme::Tone::warn, jobsRun, tr("Stop and close"), [this] { quit(); }, 0);
        } else {
            m_toasts->show(theme::Tone::warn, jobsRun, tr("Keep in the tray"), [this] { goToTray(); }, 0);
        }
        return;
    }
    m_outbox->stop();
    saveLayouts();
    for (auto* own : findChildren<DetachedWindow*>()) own->close();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::endNow()
{
    m_outbox->stop();
    saveLayouts();
    hide();
}

bool MainWindow::desktopHasTray()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool MainWindow::staysInTray() const
{
    return m_tray != nullptr && !m_leaving && m_parts.hasTray() &&
           m_parts.settings.value(QLatin1String(SettingsPage::closeKey)).toString() == QLatin1String(SettingsPage::closeToTray);
}

void MainWindow::goToTray()
{
    saveLayouts();
    m_parts.settings.sync();
    m_inTray = true;
    hide();
    if (m_parts.settings.value(QLatin1String(toldKey)).toBool()) return;
    m_parts.settings.setValue(QLatin1String(toldKey), true);
    m_tray->showMessage(tr("The node keeps running"), tr("This symbol opens the window again; its menu stops the node."), QSystemTrayIcon::Information);
}

// A panel that ended took the symbol with it: without it nothing could open the window again.
void MainWindow::watchTray()
{
    if (m_inTray && !m_parts.hasTray()) raiseToFront();
}

void MainWindow::quit()
{
    // What hinders it is said in the window.
    if (m_inTray) raiseToFront();
    m_leaving = true;
    close();
    m_leaving = false;
}

void MainWindow::makeTray()
{
    if (m_tray != nullptr || !m_parts.hasTray()) return;
    m_tray = new QSystemTrayIcon(windowIcon(), this);
    m_tray->setObjectName(QStringLiteral("tray"));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("trayMenu"));
    auto* state = menu->addAction(tr("Waiting for the node"));
    state->setEnabled(false);
    state->setObjectName(QStringLiteral("trayState"));
    menu->addSeparator();
    auto* open = menu->addAction(tr("Open"));
    open->setObjectName(QStringLiteral("trayOpen"));
    connect(open, &QAction::triggered, this, &MainWindow::raiseToFront);
    connect(menu->addAction(tr("Lock the keys")), &QAction::triggered, this, [this] { m_parts.bridge.lock(); });
    auto* seeding = menu->addAction(tr("Pause seeding"));
    seeding->setCheckable(true);
    m_pausedRoots = m_parts.settings.value(QLatin1String(pausedKey)).toStringList();
    seeding->setChecked(!m_pausedRoots.isEmpty());
    connect(seeding, &QAction::toggled, this, &MainWindow::pauseSeeding);
    menu->addSeparator();
    auto* leave = menu->addAction(tr("Stop the node and quit"));
    leave->setObjectName(QStringLiteral("trayQuit"));
    connect(leave, &QAction::triggered, this, &MainWindow::quit);
    m_tray->setContextMenu(menu);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) raiseToFront();
    });
    m_tray->show();
}

void MainWindow::tellDesktop(const QString& title, const QString& text, const QString& page, const QString& key)
{
    if (isActiveWindow()) return;
    const auto act = [this, page, key] {
        raiseToFront();
        go(page, key);
    };
    const auto byTray = [this, title, text, act] {
        if (m_tray == nullptr || !m_parts.hasTray()) return;
        m_tray->showMessage(title, text, QSystemTrayIcon::Information);
        disconnect(m_tray, &QSystemTrayIcon::messageClicked, this, nullptr);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, act);
    };
    // The tray hands its text on as it is, which may be read as markup there, and does not tell which of its messages was chosen.
    if (m_parts.desktop != nullptr && m_parts.desktop->available()) {
        m_parts.desktop->show(title, text, act, [guard = QPointer(this), byTray] {
            if (guard) byTray();
        });
    } else {
        byTray();
    }
}

// What is seeding now stops, also over a restart; taken back, the same goes on.
void MainWindow::pauseSeeding(bool paused)
{
    using bridge::TransferSteer;
    QStringList roots = std::exchange(m_pausedRoots, {});
    if (paused) {
        roots.clear();
        for (const auto& t : m_parts.bridge.transfers()) {
            if (t.state == QLatin1String("seeding")) roots += t.root;
        }
        m_pausedRoots = roots;
    }
    m_parts.settings.setValue(QLatin1String(pausedKey), m_pausedRoots);
    for (const QString& root : std::as_const(roots)) {
        m_parts.bridge.steerTransfer(root, paused ? TransferSteer::stop : TransferSteer::start, this, [this, paused](const bridge::Answer<void>& answer) {
            if (answer) return;
            contextFor().report(paused ? tr("The transfer was not stopped.") : tr("The transfer was not started."), answer.problem, tr("The transfer is as before."));
        });
    }
}

// A shape in the corner: a triangle for alerts, a dot for what needs us.
QIcon MainWindow::trayIcon() const
{
    const auto* reviews = m_rail->button(QStringLiteral("reviews"));
    const bool attention = reviews != nullptr && reviews->badge() > 0;
    if (m_openAlerts == 0 && !attention) return windowIcon();
    constexpr int side = 64;
    QPixmap drawn = windowIcon().pixmap(side, side);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = theme::current();
    painter.setPen(QPen(t.surface, 3));
    const int half = drawn.width() / 2;
    if (m_openAlerts > 0) {
        painter.setBrush(t.tone(theme::Tone::bad).ink);
        painter.drawPolygon(QPolygon({QPoint(half + half / 2, half), QPoint(2 * half - 2, 2 * half - 3), QPoint(half, 2 * half - 3)}));
    } else {
        painter.setBrush(t.accent);
        painter.drawEllipse(half + half / 5, half + half / 5, half * 3 / 4, half * 3 / 4);
    }
    return drawn;
}

void MainWindow::refreshTray()
{
    if (m_tray == nullptr) return;
    const QString now = QStringLiteral("%1/%2").arg(m_openAlerts > 0).arg(m_rail->button(QStringLiteral("reviews"))->badge() > 0);
    if (std::exchange(m_trayShows, now) != now) m_tray->setIcon(trayIcon());
    const QString line = tr("%1: %2").arg(m_parts.bridge.identity().consortiumName, m_status->text(QStringLiteral("sync")));
    m_tray->setToolTip(line);
    m_tray->contextMenu()->actions().first()->setText(line);
}

}  // namespace quorate::pages
