// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_wizard.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/step_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace quorate::pages {
namespace {

enum Number { identity, consortium, roles, place, summary };

}  // namespace

SetupWizard::SetupWizard(const Parts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_draft(SetupDraft::load(parts.settings)), m_line(new widgets::StepLine(tr("Pages of the first run"))), m_title(new QLabel),
      m_missing(new QLabel), m_stack(new QStackedWidget), m_leave(new QPushButton), m_back(new QPushButton(tr("Back"))), m_skip(new QPushButton(tr("Skip"))), m_next(new QPushButton(tr("Next")))
{
    setObjectName(QStringLiteral("setupWizard"));
    if (!parts.waitingHome.isEmpty()) {
        // Its keys and its place are there; only the consortium is missing.
        m_draft = {};
        m_draft.home = parts.waitingHome;
        m_draft.consortium = QStringLiteral("join");
        m_draft.page = consortium;
    } else {
        m_draft.home.clear();
    }
    const SetupStep::Parts inner{parts.setup, parts.prompter, m_draft};
    auto* chooses = new ConsortiumStep(inner);
    m_summary = new SummaryStep(inner);
    m_steps = {new IdentityStep(inner), chooses, new RolesStep(inner), new PlaceStep(inner), m_summary};
    m_title->setFont(theme::font(theme::Type::objectTitle));
    m_title->setObjectName(QStringLiteral("setupTitle"));
    m_missing->setObjectName(QStringLiteral("setupMissing"));
    m_missing->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("setupBack"));
    m_skip->setObjectName(QStringLiteral("setupSkip"));
    m_next->setObjectName(QStringLiteral("setupNext"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(m_line);
    layout->addWidget(m_title);
    for (SetupStep* step : m_steps) {
        auto* page = new QWidget;
        auto* inside = new QVBoxLayout(page);
        inside->setContentsMargins(0, 0, theme::scaled(8), 0);
        inside->addWidget(step);
        m_stack->addWidget(new widgets::Scroll(page));
        connect(step, &SetupStep::changed, this, &SetupWizard::refresh);
    }
    layout->addWidget(m_stack, 1);
    auto* buttons = new QHBoxLayout;
    m_leave->setObjectName(QStringLiteral("setupLeave"));
    buttons->addWidget(m_leave);
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &SetupWizard::leaveWanted);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_draft.home.isEmpty() ? page() - 1 : int(consortium)); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_draft.home.isEmpty() ? page() + 1 : int(summary)); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (page() == consortium && !m_steps.at(consortium)->missing().isEmpty()) m_draft.consortium = QStringLiteral("later");
        if (page() == roles && m_draft.roles.isEmpty()) m_draft.rolesSkipped = true;
        go(m_draft.home.isEmpty() ? page() + 1 : int(summary));
    });
    connect(chooses, &ConsortiumStep::demoWanted, this, &SetupWizard::demoWanted);
    connect(m_summary, &SummaryStep::pageWanted, this, &SetupWizard::go);
    connect(m_summary, &SummaryStep::openWanted, this, &SetupWizard::openWanted);
    connect(m_summary, &SummaryStep::made, this, [this] {
        m_finished = true;
        m_parts.settings.remove(QStringLiteral("first-run"));
        m_parts.settings.sync();
        refresh();
    });
    // Fields of pages that were not entered yet show the draft first, so that nothing judges what is empty.
    for (SetupStep* step : std::as_const(m_steps)) {
        const QSignalBlocker quiet(step);
        const SetupDraft kept = m_draft;
        step->enter();
        m_draft = kept;
    }
    go(qMax(0, m_draft.page));
}

int SetupWizard::page() const
{
    return m_stack->currentIndex();
}

bool SetupWizard::reachable(int wanted) const
{
    return wanted == identity || !m_draft.home.isEmpty() || m_draft.identityReady;
}

void SetupWizard::go(int wanted)
{
    int to = qBound(0, wanted, int(m_steps.size()) - 1);
    if (!reachable(to)) to = identity;
    m_draft.page = to;
    m_stack->setCurrentIndex(to);
    m_steps.at(to)->enter();
    refresh();
}

void SetupWizard::refresh()
{
    const QStringList titles{tr("Identity"), tr("Consortium"), tr("Roles"), tr("Storage and network"), tr("Summary")};
    const int now = page();
    if (now < 0) return;
    m_title->setText(titles.at(now));
    m_title->setAccessibleDescription(tr("Page %1 of %2").arg(now + 1).arg(titles.size()));
    QList<widgets::StepLine::Step> line;
    QString open;
    int openPage = -1;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool fixed = !m_draft.home.isEmpty() && i != consortium && i != summary;
        const QString missing = fixed ? QString() : m_steps.at(i)->missing();
        const bool done = fixed || (missing.isEmpty() && i != summary && (i != identity || m_draft.identityReady)) || m_finished;
        // Before its page was seen nothing is missing there, only not begun; the summary asks about everything.
        line += {titles.at(i), i == now ? tr("now") : done ? tr("done") : QString(), i == now ? theme::Tone::accent : done ? theme::Tone::ok : theme::Tone::neutral,
                 i == now ? QStringLiteral("status-you") : done ? QStringLiteral("status-ok") : QStringLiteral("status-open")};
        if (!missing.isEmpty() && openPage < 0) {
            open = tr("%1: %2").arg(titles.at(i), missing);
            openPage = i;
        }
    }
    m_line->set(line);
    m_summary->setOpen(open, openPage);
    const QString missing = m_steps.at(now)->missing();
    m_missing->setText(now == summary ? QString() : missing);
    m_back->setVisible(!m_finished && (m_draft.home.isEmpty() ? now > identity : now == summary));
    m_skip->setVisible(!m_finished && now != identity && now != summary && m_draft.home.isEmpty() && !missing.isEmpty());
    m_next->setVisible(now != summary);
    m_leave->setText(m_finished ? tr("Close") : tr("Close, and go on later"));
    const bool opens = missing.isEmpty() && !m_next->isEnabled();
    m_next->setEnabled(missing.isEmpty());
    // What had the focus went when it was answered, and the keys must not lie on the way out.
    if (opens && m_leave->hasFocus()) m_next->setFocus(Qt::OtherFocusReason);
    if (!m_finished && m_draft.home.isEmpty()) m_draft.save(m_parts.settings);
}

}  // namespace quorate::pages
