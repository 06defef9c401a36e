// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/release_tracker.h"

#include "ui/bridge/format.h"
#include "ui/charts/coverage_chart.h"
#include "ui/pages/coverage_lines.h"
#include "ui/pages/question_threads.h"
#include "ui/pages/release_checks.h"
#include "ui/pages/tracker_ticks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/step_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

ReleaseTracker::ReleaseTracker(const Context& context, models::VotesTable* table, widgets::TablePane* votes, QWidget* parent)
    : QWidget(parent), m_context(context), m_votes(table), m_title(new QLabel), m_status(new widgets::Pill),
      m_ticks(new widgets::StepLine(tr("Votes, seeding and coverage"))), m_steps(new widgets::FieldList),
      m_bar(new widgets::SharesBar), m_chart(new charts::CoverageChart(QStringLiteral("trackerCurve")))
{
    setObjectName(QStringLiteral("releaseTracker"));
    m_title->setObjectName(QStringLiteral("trackerTitle"));
    m_title->setFont(theme::font(theme::Type::objectTitle));
    m_steps->setObjectName(QStringLiteral("trackerSteps"));
    auto* another = new QPushButton(tr("Another release"));
    another->setObjectName(QStringLiteral("trackerAnother"));
    auto* show = new QPushButton(tr("Show in Releases"));
    show->setObjectName(QStringLiteral("trackerShow"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->addStretch();
    head->addWidget(show);
    head->addWidget(another);
    m_ticks->setObjectName(QStringLiteral("trackerTicks"));
    auto* ticks = new widgets::Card;
    ticks->body()->addWidget(m_ticks);
    auto* steps = new widgets::Card(tr("Stages"), tr("How far is it?"));
    steps->body()->addWidget(m_steps);
    steps->body()->addStretch();
    auto* voteCard = new widgets::Card(tr("Checkers"), tr("Who has decided, and why? What do they ask?"));
    m_questions = new QuestionThreads(context, QStringLiteral("tracker"));
    auto* said = new QTabWidget;
    said->setObjectName(QStringLiteral("trackerTabs"));
    said->setAccessibleName(tr("What checkers say"));
    said->setDocumentMode(true);
    said->addTab(votes, tr("Votes"));
    said->addTab(m_questions, tr("Questions"));
    connect(m_questions, &QuestionThreads::countChanged, this, [said](int open) {
        said->setTabText(1, open == 0 ? tr("Questions") : tr("Questions, open: %1").arg(format::number(quint64(open))));
    });
    voteCard->body()->addWidget(said, 1);
    auto* reach = new widgets::Card(tr("Coverage since publication"), tr("Is it reaching the fleet?"));
    reach->body()->addWidget(m_bar);
    reach->body()->addWidget(m_chart, 1);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(steps, 2);
    top->addWidget(voteCard, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(ticks);
    layout->addLayout(top, 1);
    layout->addWidget(reach, 1);
    connect(another, &QPushButton::clicked, this, &ReleaseTracker::anotherWished);
    connect(show, &QPushButton::clicked, this, [this] { m_context.go(QStringLiteral("releases"), m_release); });
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::transfersChanged, &NodeBridge::rolloutsChanged,
                              &NodeBridge::membersChanged}) {
        connect(&m_context.bridge, signal, this, &ReleaseTracker::refresh);
    }
    followConnections(m_context.bridge, this, [this] { refresh(); });
}

void ReleaseTracker::set(const QString& release)
{
    m_release = release;
    m_questions->show(release);
    refresh();
}

void ReleaseTracker::refresh()
{
    const bridge::Release* r = m_context.bridge.release(m_release);
    m_status->setVisible(r != nullptr);
    m_ticks->parentWidget()->setVisible(r != nullptr);
    if (r == nullptr) {
        m_title->setText(m_release.isEmpty() ? QString() : tr("Waiting until the ledger shows the release"));
        m_steps->set({});
        return;
    }
    const auto status = words::word(Domain::releaseStatus, r->status);
    m_title->setText(r->title());
    m_status->set(status.text, toneOf(status.tone));
    const auto ticks = trackerTicks(m_context.bridge, *r);
    m_ticks->set(ticks);
    QStringList told;
    for (const auto& tick : ticks) told += tr("%1: %2", "a tick and its state").arg(tick.title, tick.detail);
    m_ticks->setToolTip(told.join(QLatin1Char('\n')));
    QList<widgets::Field> f;
    f += {tr("Published"), format::time(r->publishedAt), theme::Tone::ok};
    f += {tr("Final"), r->settled ? tr("Settled") : tr("Not settled yet"), r->settled ? theme::Tone::ok : theme::Tone::accent};
    if (const QString earlier = earlierVotesText(m_context.bridge, *r); !earlier.isEmpty()) f += {tr("Earlier payload"), earlier, theme::Tone::warn};
    const bool decided = r->decidedAt != 0;
    f += {tr("Review"), words::votes(*r),
          decided ? toneOf(status.tone) : theme::Tone::accent};
    f += {tr("Decision"), decided ? format::time(r->decidedAt) : tr("Open"), decided ? toneOf(status.tone) : theme::Tone::neutral};
    for (const auto& a : r->artifacts) {
        quint64 peers = 0;
        quint64 up = 0;
        for (const auto& t : m_context.bridge.transfers()) {
            if (t.root != a.payloadRoot) continue;
            peers = t.peers;
            up = t.upTotal;
        }
        const QString kind = words::text(Domain::artifactKind, a.kind);
        f += {a.base.isEmpty() ? kind
                               : tr("%1 from %2", "a kind of artifact, and the version or hash that it starts from")
                                     .arg(kind, a.baseVersion.isEmpty() ? format::shortHash(a.base) : a.baseVersion),
              a.inlined ? tr("%1, travels in the transaction").arg(format::size(a.payloadSize))
              : !a.held ? tr("%1, not held here").arg(format::size(a.payloadSize))
                        : tr("%1, seeding to %2 peers, %3 sent", nullptr, format::plural(peers))
                              .arg(format::size(a.payloadSize), format::number(peers), format::size(up)),
              a.inlined || a.held ? theme::Tone::ok : theme::Tone::warn};
    }
    for (const auto& d : r->documents) f += {tr("Document"), tr("%1, %2").arg(d.kind, format::size(d.size))};
    f += {tr("Id"), format::grouped(r->id), {}, true};
    m_steps->set(f);
    m_votes->setRows(r->votes);
    const auto& c = r->coverage;
    m_bar->set(c.share(), c.eligible == 0 ? 0 : double(c.negative) / double(c.eligible),
               tr("%1 of %2 devices", nullptr, format::plural(c.eligible)).arg(format::number(c.positive), format::number(c.eligible)));
    const auto line = coverageLine(m_context.bridge, *r);
    m_chart->set(line.points.isEmpty() ? QList<charts::CoverageChart::Line>{} : QList{line});
}

}  // namespace quorate::pages
