// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_run_page.h"

#include "ui/bridge/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quorate::pages {

FirstRunPage::FirstRunPage(const QString& why, QWidget* parent)
    : QWidget(parent), m_setup(new QPushButton(tr("Set up a home"))),
      m_choose(new QPushButton(theme::icon(QStringLiteral("folder")), tr("Open a home folder..."))), m_why(new widgets::Banner), m_known(new QVBoxLayout),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(QStringLiteral("Quorate"));
    setWindowIcon(theme::applicationIcon());
    auto* card = new widgets::Card;
    card->setMaximumWidth(theme::scaled(720));
    card->body()->setSpacing(10);
    auto* title = new QLabel(tr("Welcome to Quorate"));
    title->setFont(theme::font(theme::Type::objectTitle));
    card->body()->addWidget(title);
    m_why->setObjectName(QStringLiteral("firstRunWhy"));
    card->body()->addWidget(m_why);
    tell(why);
    m_known->setSpacing(6);
    card->body()->addLayout(m_known);
    const auto text = [card](const QString& words) {
        auto* label = new QLabel(words);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    };
    text(tr("To look around, start a consortium inside this program: a vendor, three checkers, two gateways, a distributor and 2,000 simulated "
            "devices, with real keys, chains and rules. It is gone when you close the console."));
    card->body()->addWidget(makeDesks());
    text(tr("To join a consortium, to create one, or to watch one, set up a home: five short pages, and you may stop at any of them and go on later."));
    m_setup->setObjectName(QStringLiteral("firstRunSetup"));
    m_setup->hide();
    connect(m_setup, &QPushButton::clicked, this, &FirstRunPage::beginSetup);
    card->body()->addWidget(m_setup, 0, Qt::AlignLeading);
    m_choose->setObjectName(QStringLiteral("firstRunChoose"));
    m_choose->hide();
    card->body()->addWidget(m_choose, 0, Qt::AlignLeading);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("firstRunClose"));
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    card->body()->addWidget(close, 0, Qt::AlignTrailing);
    // Not aligned in the row: an aligned item is not asked how high it is for its width, and is cut.
    auto* content = new QWidget;
    auto* column = new QVBoxLayout;
    column->addStretch();
    column->addWidget(card);
    column->addStretch();
    auto* row = new QHBoxLayout(content);
    row->addStretch();
    row->addLayout(column, 4);
    row->addStretch();
    m_stack->addWidget(new widgets::Scroll(content));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    resize(theme::scaled(980), theme::scaled(660));
}

// Each kind of user has a day of its own to learn: what it signs is at its own desk alone.
QWidget* FirstRunPage::makeDesks()
{
    struct Desk {
        const char* name;
        const char* member;
        QString act;
        QString meaning;
    };
    const Desk desks[] = {{"firstRunDemo", "acme", tr("Demo as a vendor"), tr("Publishes releases, answers checkers, and sees devices install them.")},
                          {"firstRunDemoChecker", "agency-north", tr("Demo as a checker"), tr("Reviews what the vendor publishes; a release waits for its vote.")},
                          {"firstRunDemoOperator", "gateway-east", tr("Demo as an operator"), tr("Serves devices, and offers them a release ring by ring.")}};
    auto* all = new QWidget;
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::scaled(12));
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const Desk& desk : desks) {
        auto* button = new QPushButton(desk.act);
        button->setObjectName(QLatin1String(desk.name));
        button->setAccessibleDescription(desk.meaning);
        auto* meaning = new widgets::MutedLabel(desk.meaning);
        meaning->setWordWrap(true);
        const int row = int(m_desks.size());
        grid->addWidget(button, row, 0);
        grid->addWidget(meaning, row, 1);
        connect(button, &QPushButton::clicked, this, [this, member = QLatin1String(desk.member)] { Q_EMIT demoWanted(member); });
        m_desks += {QLatin1String(desk.member), button};
    }
    m_desks.first().second->setDefault(true);
    return all;
}

void FirstRunPage::tell(const QString& why)
{
    if (why.isEmpty()) return m_why->hide();
    m_why->show(theme::Tone::warn, why);
    m_stack->setCurrentIndex(0);
}

void FirstRunPage::offer(const QList<Profile>& profiles)
{
    constexpr int most = 5;
    if (profiles.isEmpty() || m_known->count() > 0) return;
    m_known->addWidget(new QLabel(tr("Open again:")));
    for (const auto& p : profiles.mid(0, most)) {
        auto* button = new QPushButton(p.member.isEmpty() ? p.title() : tr("%1 as %2").arg(p.title(), p.member));
        button->setObjectName(QStringLiteral("firstRunOpen%1").arg(m_known->count()));
        button->setToolTip(p.home);
        connect(button, &QPushButton::clicked, this, [this, home = p.home] { Q_EMIT openWanted(home); });
        m_known->addWidget(button, 0, Qt::AlignLeading);
    }
}

void FirstRunPage::letChoose(dialogs::Prompter& prompter, std::function<bridge::Problem(const QString&)> check)
{
    m_choose->show();
    connect(m_choose, &QPushButton::clicked, this, [this, &prompter, check = std::move(check)] {
        prompter.openDirectory(this, tr("Home folder of a node"), [this, check](const QString& home) {
            const bridge::Problem problem = check(home);
            if (problem.code.isEmpty()) return Q_EMIT openWanted(home);
            m_why->show(theme::Tone::warn, bridge::words::explain(tr("%1 was not opened.").arg(home), problem, tr("Nothing was changed.")).sentence());
        });
    });
}

void FirstRunPage::letSetUp(const SetupWizard::Parts& parts)
{
    m_setup->show();
    m_makeWizard = [this, parts] {
        m_wizard = new SetupWizard(parts);
        m_stack->addWidget(m_wizard);
        connect(m_wizard, &SetupWizard::demoWanted, m_desks.first().second, &QPushButton::click);
        connect(m_wizard, &SetupWizard::openWanted, this, &FirstRunPage::madeWanted);
        connect(m_wizard, &SetupWizard::leaveWanted, this, &QWidget::close);
    };
    const auto draft = SetupDraft::load(parts.settings);
    if (draft.begun()) m_setup->setText(tr("Go on with setting up: page %1 of %2").arg(draft.page + 1).arg(SetupDraft::pages));
    if (draft.begun() || !parts.waitingHome.isEmpty()) beginSetup();
}

void FirstRunPage::beginSetup()
{
    if (m_wizard == nullptr && m_makeWizard) m_makeWizard();
    if (m_wizard != nullptr) m_stack->setCurrentWidget(m_wizard);
}

void FirstRunPage::showStarting(const QString& wanted)
{
    m_stack->setCurrentIndex(0);
    const QString text = tr("Starting: keys and nodes of seven members …");
    bool said = false;
    for (const auto& [member, desk] : std::as_const(m_desks)) {
        desk->setEnabled(false);
        if (member != wanted) continue;
        desk->setText(text);
        said = true;
    }
    if (!said) m_why->show(theme::Tone::accent, text);       // the command line knows further members
    m_setup->setEnabled(false);
}

void FirstRunPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::current().bg);
}

}  // namespace quorate::pages
