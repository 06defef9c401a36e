// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_run_page.h"

#include "ui/bridge/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace quorate::pages {
namespace {

QWidget* commandRow(const QString& command, const QString& name)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* line = new QLineEdit(command);
    line->setReadOnly(true);
    line->setObjectName(name);
    line->setAccessibleName(FirstRunPage::tr("Command"));
    line->setFont(theme::font(theme::Type::mono));
    line->setLayoutDirection(Qt::LeftToRight);
    line->setCursorPosition(0);
    auto* copy = new QPushButton(theme::icon(QStringLiteral("copy")), FirstRunPage::tr("Copy"));
    copy->setObjectName(name + QStringLiteral("Copy"));
    QObject::connect(copy, &QPushButton::clicked, line, [line] { QApplication::clipboard()->setText(line->text()); });
    row->addWidget(line, 1);
    row->addWidget(copy);
    return box;
}

}  // namespace

FirstRunPage::FirstRunPage(const QString& home, const QString& why, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("firstRun"));
    setWindowTitle(QStringLiteral("Quorate"));
    setWindowIcon(theme::applicationIcon());
    const QString place = home.isEmpty() ? QStringLiteral("~/quorate-node") : home;
    auto* card = new widgets::Card;
    card->setMaximumWidth(theme::scaled(720));
    auto* title = new QLabel(tr("No node to open"));
    title->setFont(theme::font(theme::Type::objectTitle));
    card->body()->setSpacing(10);
    card->body()->addWidget(title);
    m_why = new widgets::Banner;
    m_why->setObjectName(QStringLiteral("firstRunWhy"));
    card->body()->addWidget(m_why);
    if (why.isEmpty()) m_why->hide();
    else m_why->show(theme::Tone::warn, why);
    m_known = new QVBoxLayout;
    m_known->setSpacing(6);
    card->body()->addLayout(m_known);
    const auto text = [card](const QString& words) {
        auto* label = new QLabel(words);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    };
    text(tr("To look around, start a consortium inside this program: a vendor, three checkers, two gateways and 2,000 simulated "
            "devices, with real keys, chains and rules. It is gone when you close the console."));
    m_demo = new QPushButton(tr("Start a local demo"));
    m_demo->setObjectName(QStringLiteral("firstRunDemo"));
    m_demo->setDefault(true);
    connect(m_demo, &QPushButton::clicked, this, [this] { Q_EMIT demoWanted(QStringLiteral("acme")); });
    card->body()->addWidget(m_demo, 0, Qt::AlignLeading);
    text(tr("The console opens the home folder of a node. A node belongs to a consortium; it is made once on the command line."));
    text(tr("To create a consortium with all its members on this computer, for trying it out:"));
    card->body()->addWidget(commandRow(QStringLiteral("quorated init %1").arg(place), QStringLiteral("commandCreate")));
    text(tr("To follow one that exists, with the genesis document that its members gave you, first make a home, then install it:"));
    card->body()->addWidget(commandRow(QStringLiteral("quorated --home %1 member new --follower").arg(place), QStringLiteral("commandMember")));
    card->body()->addWidget(commandRow(QStringLiteral("quorated --home %1 genesis install genesis").arg(place), QStringLiteral("commandJoin")));
    text(tr("Every command explains itself: quorated --help. Then open the node's home here:"));
    card->body()->addWidget(commandRow(QStringLiteral("quorate --home %1").arg(place), QStringLiteral("commandOpen")));
    m_choose = new QPushButton(theme::icon(QStringLiteral("folder")), tr("Open a home folder..."));
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new widgets::Scroll(content));
    resize(theme::scaled(860), theme::scaled(520));
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

void FirstRunPage::showStarting()
{
    m_demo->setText(tr("Starting: keys and nodes of seven members …"));
    m_demo->setEnabled(false);
}

void FirstRunPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::current().bg);
}

}  // namespace quorate::pages
