// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does beside showing pages: palette, jobs drawer, windows of their own.
#include "ui/dialogs/page_sheet.h"
#include "ui/pages/borders.h"
#include "ui/pages/command_palette.h"
#include "ui/pages/detached_window.h"
#include "ui/pages/event_notices.h"
#include "ui/pages/notices_sheet.h"
#include "ui/pages/jobs_drawer.h"
#include "ui/pages/list_page.h"
#include "ui/pages/main_window.h"
#include "ui/pages/profiles_sheet.h"
#include "ui/pages/report_schedule.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/shortcuts.h"
#include "ui/pages/view_help.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/striped_bar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quorate::pages {

namespace words = bridge::words;

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
    const auto keysOf = [this](const QString& id) { return shortcuts::keys(m_parts.settings, id).toString(QKeySequence::NativeText); };
    QList<CommandPalette::View> views;
    for (const QString& id : m_rail->places()) {
        const QString shortcut = QStringLiteral("view-%1").arg(views.size() + 1);
        views += {id, m_rail->button(id)->text(), m_shortcuts.contains(shortcut) ? keysOf(shortcut) : QString()};
    }
    QList<CommandPalette::Command> commands;
    const auto& identity = m_parts.bridge.identity();
    const auto command = [&](const QString& text, const char* icon, const QString& keys, std::function<void()> act) {
        commands += {text, QLatin1String(icon), keys, std::move(act)};
    };
    if (identity.has("vendor")) command(tr("New release"), "plus", keysOf(QStringLiteral("new-release")), [this] { go(QStringLiteral("new-release"), QStringLiteral("new:")); });
    if (!identity.member.isEmpty()) {
        if (identity.keysUnlocked) command(tr("Lock the keys"), "lock", keysOf(QStringLiteral("lock")), [this] { m_parts.bridge.lock(); });
        else command(tr("Unlock the keys"), "unlock", QString(), [this] { askPassphrase(); });
    }
    if (m_parts.profiles.list != nullptr) command(tr("Switch to another consortium"), "members", QString(), [this] { showProfiles(); });
    if (m_parts.bridge.isGateway()) {
        command(tr("New rollout"), "plus", QString(), [this] { go(QStringLiteral("rollouts"), QStringLiteral("new:")); });
    }
    command(tr("Show the running jobs"), "jobs", keysOf(QStringLiteral("jobs")), [this] { setDrawerShown(true); });
    command(tr("Make a report"), "file", keysOf(QStringLiteral("report")), [this] { go(QStringLiteral("reports")); });
    command(tr("Show this view in its own window"), "export", keysOf(QStringLiteral("detach")), [this] { detachPage(); });
    const auto look = [this](const char* key, const QString& value) {
        m_parts.settings.setValue(QLatin1String(key), value);
        applySettings();
    };
    command(tr("Light theme"), "settings", QString(), [look] { look(SettingsPage::themeKey, QStringLiteral("light")); });
    command(tr("Dark theme"), "settings", QString(), [look] { look(SettingsPage::themeKey, QStringLiteral("dark")); });
    command(tr("High contrast"), "settings", QString(), [look] { look(SettingsPage::themeKey, QStringLiteral("high-contrast")); });
    command(tr("Compact rows"), "table", QString(), [look] { look(SettingsPage::densityKey, QStringLiteral("compact")); });
    command(tr("Comfortable rows"), "table", QString(), [look] { look(SettingsPage::densityKey, QStringLiteral("comfortable")); });
    command(tr("Times in UTC"), "status-wait", QString(), [look] { look(SettingsPage::timeKey, QStringLiteral("utc")); });
    command(tr("Times of this place"), "status-wait", QString(), [look] { look(SettingsPage::timeKey, QStringLiteral("local")); });
    command(tr("Notices of late"), "bell", QString(), [this] { showNotices(); });
    if (m_tray != nullptr) command(tr("Stop the node and quit"), "cross", QString(), [this] { quit(); });
    command(tr("What the keys do"), "info", keysOf(QStringLiteral("help")), [this] { showHelp(); });
    new CommandPalette(contextFor(), std::move(views), std::move(commands), *m_recent, centralWidget());
}

void MainWindow::tellOfReport(const MadeReport& report)
{
    const bool good = report.problem.isEmpty();
    m_toasts->show(good ? theme::Tone::ok : theme::Tone::bad,
                   good ? tr("A scheduled report is in %1").arg(report.file)
                        : tr("A scheduled report was not made: %1 Nothing was written; it is tried again at its next time.").arg(words::detail(report.problem)),
                   tr("Show"), [this] { go(QStringLiteral("reports")); });
}

void MainWindow::makeShortcuts()
{
    const auto add = [this](const QString& id, auto act) {
        auto* shortcut = new QShortcut(this);
        connect(shortcut, &QShortcut::activated, this, act);
        m_shortcuts.insert(id, shortcut);
    };
    const QStringList places = m_rail->places();
    for (int i = 0; i < 9 && i < places.size(); ++i) add(QStringLiteral("view-%1").arg(i + 1), [this, id = places.at(i)] { go(id); });
    add(QStringLiteral("jobs"), [this] { setDrawerShown(!m_drawer->isVisible()); });
    add(QStringLiteral("palette"), [this] { showPalette(); });
    add(QStringLiteral("report"), [this] { go(QStringLiteral("reports")); });
    add(QStringLiteral("details"), [this] {
        if (auto* list = qobject_cast<ListPage*>(m_stack->currentWidget())) list->turnDetails();
        else if (auto* splitter = detailsOf(*m_stack->currentWidget())) turnPanes(*splitter);
    });
    add(QStringLiteral("detach"), [this] { detachPage(); });
    add(QStringLiteral("lock"), [this] { m_parts.bridge.lock(); });
    add(QStringLiteral("help"), [this] { showHelp(); });
    add(QStringLiteral("new-release"), [this] {
        if (m_parts.bridge.identity().has("vendor")) return go(QStringLiteral("new-release"), QStringLiteral("new:"));
        m_toasts->show(theme::Tone::neutral, tr("Vendors publish releases. This node belongs to none."));
    });
    const auto density = [this](int step) {
        const QStringList dense{QStringLiteral("compact"), QStringLiteral("comfortable"), QStringLiteral("touch")};
        const qsizetype now = qMax<qsizetype>(0, dense.indexOf(m_parts.settings.value(QLatin1String(SettingsPage::densityKey), dense.at(1)).toString()));
        m_parts.settings.setValue(QLatin1String(SettingsPage::densityKey), dense.at(qBound<qsizetype>(0, now + step, dense.size() - 1)));
        applySettings();
    };
    add(QStringLiteral("denser"), [density] { density(-1); });
    add(QStringLiteral("wider"), [density] { density(1); });
    add(QStringLiteral("filter"), [this] {
        for (auto* field : m_stack->currentWidget()->findChildren<QLineEdit*>()) {
            if (!field->isVisible() || !field->objectName().endsWith(QLatin1String("Filter"))) continue;
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    });
    add(QStringLiteral("pane"), [this] { focusNextPane(true); });
    add(QStringLiteral("pane-back"), [this] { focusNextPane(false); });
    applyShortcuts();
}

void MainWindow::applyShortcuts()
{
    for (auto it = m_shortcuts.begin(); it != m_shortcuts.end(); ++it) it.value()->setKey(shortcuts::keys(m_parts.settings, it.key()));
}

void MainWindow::showNotices()
{
    if (findChild<NoticesSheet*>() == nullptr) new NoticesSheet(contextFor(), m_notices->kept(), centralWidget());
}

// What the view in front is for; the keys of the window, and of the views that have some of their own.
void MainWindow::showHelp()
{
    QStringList lines;
    for (const auto& one : shortcuts::all()) {
        const auto keys = shortcuts::keys(m_parts.settings, one.id);
        if (!keys.isEmpty()) lines += tr("%1: %2", "keys of an act").arg(keys.toString(QKeySequence::NativeText), one.what);
    }
    lines += tr("In lists: Space shows the whole row, Enter opens, the menu key has the acts, Ctrl+C copies.");
    lines += tr("In charts: arrow keys move the crosshair, D shows the numbers as a table.");
    lines += tr("In reviews: ] and [ go to the next and the previous one, V ticks a file as viewed, N goes to the next flagged one.");
    lines += tr("In reviews: F writes a finding at the place in front, Ctrl+Enter opens the sheet to approve, Ctrl+Shift+Enter the one to reject.");
    lines += tr("In reviews and releases: W watches the one in front, or no more.");
    auto* sheet = new dialogs::PageSheet(QStringLiteral("helpSheet"), page(m_current)->title(), viewHelp(m_current), centralWidget());
    auto* text = new QLabel(lines.join(QLatin1Char('\n')));
    text->setObjectName(QStringLiteral("helpText"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* card = new widgets::Card(tr("Keys"), tr("They can be changed in the settings."));
    card->body()->addWidget(text);
    card->body()->addStretch();
    sheet->body()->addWidget(new widgets::Scroll(card), 1);
    sheet->present();
}

void MainWindow::setDrawerShown(bool shown)
{
    m_drawer->setVisible(shown);
    if (shown) {
        m_drawer->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
    } else {
        focusPage(Qt::OtherFocusReason);
    }
}

void MainWindow::raiseToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

// Forms stay where they are.
void MainWindow::offerWindows(Page* page)
{
    nameCards(*page);
    const bool forms = page->id() == QLatin1String("new-release") || page->id() == QLatin1String("settings") || page->id() == QLatin1String("jobs");
    for (auto* card : page->findChildren<widgets::Card*>()) {
        if (!forms) card->offerWindow();
        connect(card, &widgets::Card::windowWished, this, [this, id = page->id(), name = card->objectName()] { detach(id, name); });
    }
}

void MainWindow::detachPage()
{
    detach(m_current, {});
}

void MainWindow::detach(const QString& id, const QString& card)
{
    // Once is enough for each.
    if (auto* open = findChild<DetachedWindow*>(QStringLiteral("detached-") + (card.isEmpty() ? id : card))) {
        open->raise();
        open->activateWindow();
        return;
    }
    Page* copy = makePage(id);
    if (copy == nullptr) return;
    copyChoices(*page(id), *copy);
    auto* window = new DetachedWindow(copy, card, m_parts.settings, this);
    window->setUnreal(unreal());
    connect(window, &DetachedWindow::seenChanged, this, &MainWindow::setPace);
    window->show();
}

}  // namespace quorate::pages
