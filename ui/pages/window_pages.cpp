// SPDX-License-Identifier: GPL-3.0-or-later
// The pages: made on first visit, shown, and what they are given.
#include "ui/pages/main_window.h"

#include "ui/pages/alerts_page.h"
#include "ui/pages/borders.h"
#include "ui/pages/chain_page.h"
#include "ui/pages/coverage_page.h"
#include "ui/pages/devices_page.h"
#include "ui/pages/gateways_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/members_page.h"
#include "ui/pages/models_page.h"
#include "ui/pages/network_pages.h"
#include "ui/pages/new_release_page.h"
#include "ui/pages/peers_page.h"
#include "ui/pages/recent.h"
#include "ui/pages/releases_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/reviews_page.h"
#include "ui/pages/rollouts_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/transfers_page.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>

namespace quorate::pages {

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
            *m_jobBook,
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
    if (id == QLatin1String("settings")) return new SettingsPage(context, m_parts.log);
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
    connect(made, &Page::titleChanged, this, [this, id, made] {
        if (m_current == id) m_title->setText(made->title());
    });
    return made;
}

void MainWindow::go(const QString& id, const QString& key)
{
    showPage(id, key);
    focusPage(Qt::OtherFocusReason);
    // Objects, not filters or forms.
    if (!key.isEmpty() && !key.contains(QRegularExpression(QStringLiteral("[?:#]")))) m_recent->note(Recent::object(id, key));
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

}  // namespace quorate::pages
