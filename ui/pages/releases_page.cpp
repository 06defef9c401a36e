// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/releases_page.h"

#include "ui/bridge/format.h"
#include "ui/charts/coverage_chart.h"
#include "ui/charts/timeline_chart.h"
#include "ui/models/release_stage.h"
#include "ui/pages/acts_menu.h"
#include "ui/pages/artifact_sheet.h"
#include "ui/pages/compare_sheet.h"
#include "ui/pages/coverage_lines.h"
#include "ui/pages/key_state.h"
#include "ui/pages/notes_links.h"
#include "ui/pages/question_threads.h"
#include "ui/pages/release_checks.h"
#include "ui/pages/release_evidence.h"
#include "ui/pages/release_timeline.h"
#include "ui/pages/releases_overview.h"
#include "ui/pages/shortcuts.h"
#include "ui/pages/review_deadlines.h"
#include "ui/pages/signing.h"
#include "ui/pages/watched.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notes_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/side_by_side.h"

#include <QToolButton>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

ReleasesPage::ReleasesPage(const Context& context)
    : Page(QStringLiteral("releases"), context),
      m_pane(makePane(QStringLiteral("releases"), tr("Releases"), context.tables.releases)),
      m_splitter(new QSplitter(Qt::Vertical)), m_title(new QLabel), m_status(new widgets::Pill),
      m_severity(new widgets::Pill), m_placeholder(new widgets::MutedLabel(tr("No release passes the filter."))),
      m_tabs(new QTabWidget), m_summary(new widgets::FieldList), m_notesTitle(new widgets::MutedLabel(tr("Notes"))), m_notes(new widgets::NotesView(QStringLiteral("releaseNotesView"))),
      m_chart(new charts::CoverageChart(QStringLiteral("releaseCurve"))), m_timeline(new charts::TimelineChart(QStringLiteral("releaseTimeline"))),
      m_coverageText(new QLabel), m_bar(new widgets::SharesBar), m_addArtifact(new QPushButton(theme::icon(QStringLiteral("plus")), tr("Add an artifact..."))), m_withdraw(new QPushButton(tr("Withdraw..."))),
      m_evidence(new QPushButton(theme::icon(QStringLiteral("export")), tr("Export evidence..."))),
      m_duplicate(new QPushButton(theme::icon(QStringLiteral("copy")), tr("Duplicate"))), m_compare(new QPushButton(tr("Compare with..."))),
      m_watch(new QPushButton(theme::icon(QStringLiteral("eye")), {})),
      m_questions(new QuestionThreads(context, QStringLiteral("release"))), m_evidenceTab(new ReleaseEvidence(context)),
      m_rollouts(models::makeRolloutsTable([&b = context.bridge] { return b.now(); }, this))
{
    const models::Names names = [this](const QString& id) { return id.isEmpty() ? QString() : bridge().memberName(id); };
    m_votes = models::makeVotesTable(names, this);
    m_targets = models::makeTargetsTable(this);
    m_artifacts = models::makeArtifactsTable(this);
    m_gateways = models::makeGatewayCoverageTable(names, this);

    m_pane->sortBy(QStringLiteral("published"), Qt::DescendingOrder);
    m_pane->emptyState()->setText(tr("No releases are published yet."),
                                  tr("A vendor publishes a release; checkers vote on it; at the quorum gateways offer it to devices."));
    // Who we are comes with the first picture.
    const auto role = [this] {
        m_pane->emptyState()->setAction(bridge().identity().has("vendor") ? tr("New release") : QString(),
                                        [this] { this->context().go(QStringLiteral("new-release"), QStringLiteral("new:")); });
        const QString& me = bridge().identity().member;
        if (me.isEmpty() || !bridge().identity().has("vendor") || std::exchange(m_mineOffered, true)) return;
        m_pane->addFilter(tr("Ours"), QStringLiteral("vendor:=") + widgets::FilterExpression::quoted(bridge().memberName(me)));
    };
    connect(&bridge(), &bridge::NodeBridge::identityChanged, this, role);
    role();
    for (const char* status : {"open", "approved", "suspended"}) {
        const QString text = words::text(Domain::releaseStatus, QLatin1String(status));
        m_pane->addFilter(text, QStringLiteral("status:=") + widgets::FilterExpression::quoted(text));
    }
    for (const auto stage : {models::ReleaseStage::rollingOut, models::ReleaseStage::done}) {
        const QString text = models::stageWord(stage).text;
        m_pane->addFilter(text, QStringLiteral("stage:=") + widgets::FilterExpression::quoted(text));
    }
    const QString critical = words::text(Domain::severity, QStringLiteral("critical"));
    m_pane->addFilter(critical, QStringLiteral("severity:=") + widgets::FilterExpression::quoted(critical));
    m_pane->addFilter(tr("Watched"), QStringLiteral("watched:=") + widgets::FilterExpression::quoted(models::watchedWord()));
    m_pane->spareColumns({QStringLiteral("stage")});
    m_pane->addChoice(QStringLiteral("stage"), tr("Stage"));
    m_pane->addChoice(QStringLiteral("model"), tr("Model"));
    m_pane->addChoice(QStringLiteral("vendor"), tr("Vendor"));
    m_pane->addChoice(QStringLiteral("severity"), tr("Severity"));
    makeActs();

    auto* list = new widgets::Card;
    list->body()->addWidget(m_pane);
    QWidget* details = makeDetails();
    list->setMinimumSize(theme::scaled(320), theme::scaled(180));
    details->setMinimumSize(theme::scaled(320), theme::scaled(180));
    m_splitter->addWidget(list);
    m_splitter->addWidget(details);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    m_splitter->setObjectName(QStringLiteral("releasesSplitter"));
    m_pane->chooseFirst();
    connect(m_pane, &widgets::TablePane::currentKeyChanged, this, [this](const QString& key) {
        m_key = key;
        refresh();
    });
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::membersChanged, &NodeBridge::identityChanged}) {
        connect(&bridge(), signal, this, &ReleasesPage::refresh);
    }
    for (const auto signal : {&NodeBridge::questionsChanged, &NodeBridge::rolloutsChanged}) {
        connect(&bridge(), signal, this, &ReleasesPage::refreshCharts);
    }
    followConnections(bridge(), this, [this] { refreshCharts(); });
    connect(&bridge(), &NodeBridge::rolloutsChanged, this, &ReleasesPage::refreshRollouts);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_stale) refreshCharts();
    });
    refresh();
}

QWidget* ReleasesPage::makeDetails()
{
    const auto tab = [this](const QString& text, auto fill) {
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        layout->setContentsMargins(0, 12, 4, 0);
        layout->setSpacing(10);
        fill(layout);
        m_tabs->addTab(content, text);
    };
    m_summary->setObjectName(QStringLiteral("releaseSummary"));
    connect(m_notes, &widgets::NotesView::linkWished, this, [this](const QUrl& url) { offerLink(this->context(), url); });
    tab(tr("Summary"), [this](QVBoxLayout* layout) {
        const auto column = [](const QList<QWidget*>& parts) {
            auto* content = new QWidget;
            auto* inner = new QVBoxLayout(content);
            inner->setContentsMargins(0, 0, 0, 0);
            for (QWidget* part : parts) inner->addWidget(part);
            inner->addStretch();
            return content;
        };
        auto* sides = new widgets::SideBySide(column({m_summary}), column({m_notesTitle, m_notes}), theme::scaled(1000));
        sides->setObjectName(QStringLiteral("releaseSummarySides"));
        layout->addWidget(new widgets::Scroll(sides));
    });
    tab(tr("Votes"), [this](QVBoxLayout* layout) {
        layout->addWidget(makeInnerPane(QStringLiteral("votes"), tr("Votes"), m_votes));
    });
    tab(tr("Artifacts"), [this](QVBoxLayout* layout) {
        auto* targets = makeInnerPane(QStringLiteral("targets"), tr("Targets"), m_targets);
        auto* artifacts = makeInnerPane(QStringLiteral("artifacts"), tr("Artifacts"), m_artifacts);
        layout->addWidget(new widgets::MutedLabel(tr("What devices shall run")));
        layout->addWidget(targets, 1);
        auto* travels = new QHBoxLayout;
        travels->addWidget(new widgets::MutedLabel(tr("How it travels")), 1);
        travels->addWidget(m_addArtifact);
        layout->addLayout(travels);
        layout->addWidget(artifacts, 1);
    });
    tab(tr("Coverage"), [this](QVBoxLayout* layout) {
        auto* gateways = makeInnerPane(QStringLiteral("releaseGateways"), tr("Coverage by gateway"), m_gateways);
        gateways->emptyState()->setText(tr("No gateway has recorded acknowledgements of it."), {});
        gateways->setMinimumHeight(theme::scaled(90));
        layout->addWidget(m_coverageText);
        layout->addWidget(m_bar);
        layout->addWidget(m_chart, 2);
        layout->addWidget(gateways, 1);
    });
    tab(tr("Timeline"), [this](QVBoxLayout* layout) {
        auto* question = new widgets::MutedLabel(tr("What happened to this release? Choose an event to see its entry in the ledger"));
        question->setWordWrap(true);
        layout->addWidget(question);
        layout->addWidget(m_timeline, 1);
    });
    connect(m_timeline, &charts::Chart::lineChosen, this, [this](const QString& id) {
        if (id == QLatin1String("questions")) m_tabs->setCurrentWidget(m_questions);
        else if (id.startsWith(QLatin1String("rollout/"))) context().go(QStringLiteral("rollouts"), id.section(QLatin1Char('/'), 1));
        else context().go(QStringLiteral("chain"), id);
    });
    m_tabs->addTab(m_questions, tr("Questions"));
    connect(m_questions, &QuestionThreads::countChanged, this, [this](int open) {
        m_tabs->setTabText(m_tabs->indexOf(m_questions), open == 0 ? tr("Questions") : tr("Questions, open: %1").arg(format::number(quint64(open))));
    });
    m_tabs->addTab(m_evidenceTab, tr("SBOM"));
    tab(tr("Rollout"), [this](QVBoxLayout* layout) {
        auto* rollouts = makeInnerPane(QStringLiteral("releaseRollouts"), tr("Rollouts of the release"), m_rollouts);
        rollouts->emptyState()->setText(tr("No rollout of it is known here."),
                                        tr("A rollout belongs to a gateway: the gateway's own console has it. Without one, every device is "
                                           "offered a release at once."));
        connect(rollouts, &widgets::TablePane::activated, this, [this](const QString& key) { context().go(QStringLiteral("rollouts"), key); });
        layout->addWidget(rollouts);
    });
    m_tabs->setObjectName(QStringLiteral("releaseTabs"));
    m_tabs->setAccessibleName(tr("Details of the release"));
    m_tabs->setDocumentMode(true);
    m_title->setFont(theme::font(theme::Type::objectTitle));
    m_title->setObjectName(QStringLiteral("releaseTitle"));
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_addArtifact->setObjectName(QStringLiteral("addArtifact"));
    m_addArtifact->setToolTip(tr("A delta from another version, or the full artifact: without new votes"));
    connect(m_addArtifact, &QPushButton::clicked, this, [this] {
        if (bridge().release(m_key) != nullptr) new ArtifactSheet(context(), m_key, sheetPlace());
    });
    m_withdraw->setObjectName(QStringLiteral("withdraw"));
    m_withdraw->setProperty("kind", QStringLiteral("danger"));
    connect(m_withdraw, &QPushButton::clicked, this, &ReleasesPage::withdraw);
    m_evidence->setObjectName(QStringLiteral("exportEvidence"));
    connect(m_evidence, &QPushButton::clicked, this, [this] {
        const QString release = m_key;
        context().prompter.saveFile(this, tr("Export evidence"), QStringLiteral("evidence-%1").arg(format::shortHash(release)),
                                    [this, release](const QString& path) {
            bridge().exportEvidence(release, path, this, [this, path](const bridge::Answer<void>& answer) {
                if (answer) {
                    context().toasts.show(theme::Tone::ok, tr("The evidence is in %1").arg(path));
                } else {
                    context().report(tr("The evidence was not exported."), answer.problem, tr("No complete file was written."));
                }
            });
        });
    });

    auto* card = new widgets::Card;
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->addWidget(m_severity);
    head->addStretch();
    for (QPushButton* button : {m_watch, m_compare, m_duplicate}) head->addWidget(button);
    // The others stand in the menu by themselves; these are mirrored into it.
    auto* mirrored = new QWidget;
    auto* row = new QHBoxLayout(mirrored);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_evidence, m_withdraw}) row->addWidget(button);
    head->addWidget(mirrored);
    mirrorActs(*m_pane, *mirrored);
    head->addWidget(card->windowButton());
    card->setObjectName(QStringLiteral("releasesSide"));
    card->body()->addLayout(head);
    card->body()->addWidget(m_tabs, 1);
    card->body()->addWidget(m_placeholder, 1);
    return card;
}

QList<QPushButton*> ReleasesPage::actions()
{
    auto* add = new QPushButton(tr("New release"));
    add->setObjectName(QStringLiteral("newRelease"));
    add->setProperty("kind", QStringLiteral("primary"));
    const QString keys = shortcuts::keys(context().settings, QStringLiteral("new-release")).toString(QKeySequence::NativeText);
    add->setToolTip(keys.isEmpty() ? tr("Publish a release") : tr("Publish a release (%1)", "keys").arg(keys));
    connect(add, &QPushButton::clicked, this, [this] { context().go(QStringLiteral("new-release"), QStringLiteral("new:")); });
    const auto show = [this, add] { add->setVisible(bridge().identity().has("vendor")); };
    connect(&bridge(), &NodeBridge::identityChanged, add, show);
    show();
    auto* glance = new QPushButton(theme::icon(QStringLiteral("table")), tr("At a glance"));
    glance->setObjectName(QStringLiteral("releasesGlance"));
    glance->setToolTip(tr("Who voted how on what, and what the deltas saved"));
    connect(glance, &QPushButton::clicked, this, [this] { new ReleasesOverview(context(), sheetPlace()); });
    return {glance, add};
}

void ReleasesPage::open(const QString& key)
{
    const bool asked = key.startsWith(QLatin1String("questions:"));
    m_pane->setFilter({});
    m_pane->select(asked ? key.section(QLatin1Char(':'), 1) : key);
    if (asked) m_tabs->setCurrentWidget(m_questions);
}

void ReleasesPage::refresh()
{
    const bridge::Release* r = bridge().release(m_key);
    for (QWidget* widget : QList<QWidget*>{m_title, m_status, m_severity, m_tabs, m_evidence, m_watch}) widget->setVisible(r != nullptr);
    m_placeholder->setVisible(r == nullptr && !bridge().releases().isEmpty());
    for (QPushButton* button : {m_withdraw, m_duplicate, m_compare}) button->setVisible(false);
    m_questions->show(m_key);
    m_evidenceTab->show(m_key);
    if (r == nullptr) return;

    const auto status = words::word(Domain::releaseStatus, r->status);
    const auto severity = words::word(Domain::severity, r->severity);
    m_title->setText(r->title());
    m_status->set(status.text, toneOf(status.tone));
    m_severity->set(tr("Severity: %1").arg(severity.text), toneOf(severity.tone));
    m_severity->setVisible(r->severity != QLatin1String("none") && !r->severity.isEmpty());

    const QString me = bridge().identity().member;
    bool mine = !me.isEmpty() && r->publisher == me;
    for (const auto& model : bridge().models()) mine = mine || (!me.isEmpty() && model.id == r->model && model.owner == me);
    const bool final = r->status == QLatin1String("rejected") || r->status == QLatin1String("recalled") ||
                       r->status == QLatin1String("withdrawn");
    m_withdraw->setVisible(mine && !final);
    m_addArtifact->setVisible(mine && bridge().identity().has("vendor") && ArtifactSheet::isOpenFor(*r));
    m_duplicate->setVisible(mine && bridge().identity().has("vendor"));
    m_compare->setVisible(bridge().releases().size() > 1);

    describeWatch(*m_watch, context().tables.watched->has(m_key));
    QList<widgets::Field> f;
    f += {tr("Decision"), words::votesAndCheckers(*r)};
    if (const QString earlier = earlierVotesText(bridge(), *r); !earlier.isEmpty()) f += {tr("Earlier payload"), earlier, theme::Tone::warn};
    if (!r->settled) f += {tr("Finality"), tr("Not settled: the last change may still be undone.")};
    if (!r->withdrawReason.isEmpty()) f += {tr("Withdrawn because"), r->withdrawReason};
    if (r->notes.isEmpty()) f += {tr("Notes"), format::dash()};
    m_notes->setText(r->notes);
    m_notesTitle->setVisible(!r->notes.isEmpty());
    f += {tr("Published by"), bridge().memberName(r->publisher)};
    f += {tr("Published"), format::time(r->publishedAt)};
    if (r->reviewBy != 0 && r->undecided()) {
        f += {tr("Votes wished by"), deadlineText(r->reviewBy, bridge().now()), deadlineWords(*r, bridge().now()).tone};
    } else if (r->reviewBy != 0) {
        f += {tr("Votes wished by"), format::time(r->reviewBy)};
    }
    f += {tr("Decided"), format::time(r->decidedAt)};
    if (const auto* delta = r->smallestDelta()) {
        f += {tr("Delta"), tr("%1 instead of %2").arg(format::size(delta->payloadSize), format::size(delta->targetSize))};
    }
    f += {tr("Coverage"), r->coverage.eligible == 0
                              ? tr("No device is eligible.")
                              : tr("%1 of %2 devices, %3", nullptr, format::plural(r->coverage.eligible))
                                    .arg(format::number(r->coverage.positive), format::number(r->coverage.eligible),
                                         format::percent(r->coverage.share()))};
    f += {tr("Leaf"), tr("%1 of the release chain").arg(format::number(r->publishedLeaf))};
    f += {tr("Checker epoch"), format::number(r->checkerEpoch)};
    f += {tr("Id"), format::grouped(r->id), {}, true};
    m_summary->set(f);

    m_votes->setRows(r->votes);
    m_targets->setRows(r->targets);
    m_artifacts->setRows(r->artifacts);
    m_gateways->setRows(r->coverage.gateways);
    refreshRollouts();
    refreshCharts();
    const auto& c = r->coverage;
    QString reached = c.eligible == 0 ? tr("No device is eligible for this release.")
                                      : tr("%1 of %2 devices installed it, failures: %3.", nullptr, format::plural(c.eligible))
                                            .arg(format::number(c.positive), format::number(c.eligible), format::number(c.negative));
    if (c.eligible != 0 && !c.readable) reached += QLatin1Char(' ') + tr("Counts as gateways claim.");
    m_coverageText->setText(reached);
    m_bar->set(c.share(), c.eligible == 0 ? 0 : double(c.negative) / double(c.eligible), m_coverageText->text());
}

void ReleasesPage::refreshRollouts()
{
    QList<bridge::Rollout> ours;
    std::copy_if(bridge().rollouts().begin(), bridge().rollouts().end(), std::back_inserter(ours), [this](const auto& r) { return r.plan.release == m_key; });
    m_rollouts->setRows(ours);
}

void ReleasesPage::refreshCharts()
{
    m_stale = !m_timeline->isVisible() && !m_chart->isVisible();
    const bridge::Release* r = m_stale ? nullptr : bridge().release(m_key);
    if (r == nullptr) return;
    m_timeline->set(timelineContent(bridge(), *r));
    const auto line = coverageLine(bridge(), *r);
    m_chart->set(line.points.isEmpty() ? QList<charts::CoverageChart::Line>{} : QList{line});
}

void ReleasesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) refreshCharts();
}

void ReleasesPage::withdraw()
{
    const bridge::Release* r = bridge().release(m_key);
    if (r == nullptr) return;
    dialogs::SignSheet::Content content;
    content.title = tr("Withdraw %1").arg(r->title());
    content.act = tr("Withdraw release");
    content.dangerous = true;
    content.consequence = tr("No further device takes this release. Devices that run it keep it. A withdrawal is final: the same "
                             "release cannot come back.");
    content.fields = {{tr("Release"), format::grouped(r->id), {}, true},
                      {tr("Installed so far"), tr("%1 devices", nullptr, format::plural(r->coverage.positive))
                                                   .arg(format::number(r->coverage.positive))},
                      {tr("Signed by"), signedBy(bridge().identity(), bridge().identity().memberName, "transaction")}};
    const QString id = r->id;
    const QString title = r->title();
    content.reason = tr("Why is it withdrawn? Everybody can read this.");
    content.typed = r->version();
    Signing signing;
    signing.sheet = content;
    signing.act = [id](const QString& reason) { return bridge::Act(bridge::Withdrawal{id, reason}); };
    signing.held = tr("The withdrawal of %1 goes out in %2 s.").arg(title, QStringLiteral("%1"));
    signing.failed = tr("%1 was not withdrawn.").arg(title);
    signing.unchanged = tr("The release is as before.");
    signing.done = [context = context(), title](const bridge::Sent&) {
        context.toasts.show(theme::Tone::ok, tr("%1 is withdrawn; the transaction is settled.").arg(title));
    };
    openSignSheet(context(), sheetPlace(), signing);
}

void ReleasesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_splitter->property("placed").isNull()) return;
    m_splitter->setProperty("placed", true);
    const bool kept = context().settings.contains(layoutGroup(context().settings) + QStringLiteral("splitters/releases/releasesSplitter"));
    if (!kept) m_splitter->setSizes({height() * 46 / 100, height() * 54 / 100});
}

}  // namespace quorate::pages
