// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviews_page.h"

#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/key_state.h"
#include "ui/pages/notes_links.h"
#include "ui/pages/release_checks.h"
#include "ui/pages/review_words.h"
#include "ui/pages/review_workspace.h"
#include "ui/pages/signing.h"
#include "ui/pages/watched.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/notes_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/record_strip.h"
#include "ui/widgets/section.h"
#include "ui/widgets/text_edit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
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

namespace {

constexpr qsizetype mostFinding = 2000;    // bytes that the report takes
constexpr int columnWidth = 352;           // of the decision
constexpr int checkWidth = columnWidth - 72;    // of a check box's text: less what the cards, the box and a scroll bar take

}  // namespace

ReviewsPage::ReviewsPage(const Context& context)
    : Page(QStringLiteral("reviews"), context), m_inbox(new InboxModel(this)), m_list(new QListView),
      m_stack(new QStackedWidget), m_empty(new widgets::EmptyState), m_drafts(reviewDrafts(context.settings))
{
    QWidget* inbox = makeInbox();
    auto* workspace = new QWidget;
    auto* columns = new QHBoxLayout(workspace);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(makeEvidence(), 1);
    columns->addWidget(makeDecision());
    auto* nothing = new widgets::Card;
    nothing->body()->addWidget(m_empty);
    m_stack->addWidget(workspace);
    m_stack->addWidget(nothing);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(inbox);
    layout->addWidget(m_stack, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const QString key = now.data(InboxModel::KeyRole).toString();
        if (key.isEmpty() || key == m_key) return;
        keepDraft();
        m_key = key;
        m_reasonMissing = false;
        refreshCurrent();
        showDraft();
    });
    makeKeys();
    auto* next = new QShortcut(QKeySequence(QStringLiteral("]")), this);
    auto* previous = new QShortcut(QKeySequence(QStringLiteral("[")), this);
    connect(next, &QShortcut::activated, this, [this] { step(1); });
    connect(previous, &QShortcut::activated, this, [this] { step(-1); });
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::membersChanged, &NodeBridge::identityChanged}) {
        connect(&bridge(), signal, this, &ReviewsPage::refresh);
    }
    connect(&context.outbox, &dialogs::Outbox::changed, this, &ReviewsPage::refreshButtons);
    refresh();
}

QWidget* ReviewsPage::makeEvidence()
{
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setFont(theme::font(theme::Type::objectTitle));
    m_status = new widgets::Pill;
    m_severity = new widgets::Pill;
    m_notes = new widgets::NotesView(QStringLiteral("reviewNotes"));
    connect(m_notes, &widgets::NotesView::linkWished, this, [this](const QUrl& url) { offerLink(this->context(), url); });
    m_steps = new widgets::FieldList;
    m_steps->setObjectName(QStringLiteral("reviewSteps"));
    m_rebuild = new QPushButton(tr("Rebuild and compare..."));
    m_rebuild->setObjectName(QStringLiteral("rebuild"));
    m_rebuild->setToolTip(tr("Fetches what is missing, rebuilds every target of the release and compares the hashes"));
    connect(m_rebuild, &QPushButton::clicked, this, &ReviewsPage::rebuild);
    const models::Names names = [this](const QString& id) { return id.isEmpty() ? QString() : bridge().memberName(id); };
    m_targets = models::makeTargetsTable(this);
    m_artifacts = models::makeArtifactsTable(this);
    m_votes = models::makeVotesTable(names, this);

    auto* head = new widgets::Card;
    auto* line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addWidget(m_status);
    line->addWidget(m_severity);
    line->addStretch();
    head->body()->addLayout(line);
    head->body()->addWidget(m_notes);
    auto* ledger = new QWidget;
    auto* facts = new QVBoxLayout(ledger);
    facts->setContentsMargins(0, theme::scaled(8), 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_steps, 1);
    top->addWidget(m_rebuild, 0, Qt::AlignTop);
    facts->addLayout(top);
    for (auto* pane : {makeInnerPane(QStringLiteral("reviewTargets"), tr("Targets"), m_targets),
                       makeInnerPane(QStringLiteral("reviewArtifacts"), tr("Artifacts"), m_artifacts),
                       makeInnerPane(QStringLiteral("reviewVotes"), tr("Votes"), m_votes)}) {
        facts->addWidget(pane, 1);
    }
    m_workspace = new ReviewWorkspace(context(), ledger);
    connect(m_workspace, &ReviewWorkspace::changed, this, &ReviewsPage::refreshReview);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_workspace, 1);
    return box;
}

QWidget* ReviewsPage::makeDecision()
{
    m_quorum = new QLabel;
    m_quorum->setFont(theme::font(theme::Type::cardTitle));
    m_quorum->setObjectName(QStringLiteral("quorum"));
    m_pips = new widgets::Pips;
    m_people = new widgets::FieldList;
    auto* quorum = new widgets::Card;
    auto* votes = new QHBoxLayout;
    votes->addWidget(m_quorum);
    votes->addStretch();
    votes->addWidget(m_pips);
    quorum->body()->addLayout(votes);
    m_deadline = new widgets::Pill;
    m_deadline->setObjectName(QStringLiteral("reviewDeadline"));
    auto* pressing = new QHBoxLayout;
    pressing->addWidget(m_deadline);
    pressing->addStretch();
    pressing->addWidget(m_watch);
    quorum->body()->addLayout(pressing);
    m_hidden = new widgets::MutedLabel(tr("This consortium wishes that you judge alone: how others voted and why is shown once you "
                                          "have voted. It is a courtesy; the chain itself is open to everybody."));
    m_hidden->setObjectName(QStringLiteral("votesHidden"));
    m_hidden->setWordWrap(true);
    // As with the hint below: the column's width is known, and layouts ask for heights through too many levels.
    m_hidden->setMinimumHeight(m_hidden->heightForWidth(theme::scaled(300)));
    quorum->body()->addWidget(m_hidden);
    quorum->body()->addWidget(m_people);
    m_recordCard = new widgets::Section(QStringLiteral("recordSection"), QString(), QString());
    m_recordCard->setState(true, {});
    m_recordText = new widgets::MutedLabel;
    m_recordText->setWordWrap(true);
    connect(m_recordCard->findChild<QToolButton*>(QStringLiteral("recordSectionFold")), &QToolButton::clicked, this, [this] { m_recordChosen = true; });
    m_record = new widgets::RecordStrip(tr("Earlier releases of this vendor"));
    m_record->setObjectName(QStringLiteral("vendorRecord"));
    m_recordCard->content()->addWidget(m_recordText);
    m_recordCard->content()->addWidget(m_record);
    connect(m_record, &widgets::RecordStrip::chosen, this, [this](const QString& id) { context().go(QStringLiteral("releases"), id); });

    m_reason = new widgets::TextEdit;
    m_reason->setObjectName(QStringLiteral("voteReason"));
    m_reason->setAccessibleName(tr("Reason of the vote"));
    m_reason->setPlaceholderText(tr("Reason; a rejection needs one. Everybody in the consortium reads it."));
    m_reason->setFixedHeight(theme::scaled(64));
    m_accused = new QComboBox;
    m_accused->setObjectName(QStringLiteral("voteAccused"));
    m_accused->setAccessibleName(tr("Accused party"));
    m_reject = new QPushButton(theme::icon(QStringLiteral("status-bad"), theme::Tone::bad), tr("Reject..."));
    m_reject->setObjectName(QStringLiteral("reject"));
    m_reject->setProperty("kind", QStringLiteral("danger"));
    m_approve = new QPushButton(tr("Approve..."));
    m_approve->setObjectName(QStringLiteral("approve"));
    m_approve->setProperty("kind", QStringLiteral("primary"));
    m_hint = new widgets::MutedLabel;
    m_hint->setObjectName(QStringLiteral("voteHint"));
    m_hint->setWordWrap(true);
    // Three lines: the column asks for height by width through too many levels.
    m_hint->setMinimumHeight(3 * m_hint->fontMetrics().lineSpacing() + theme::scaled(4));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reject, 1);
    buttons->addWidget(m_approve, 1);
    auto* box = new widgets::Card(tr("Your vote"));
    box->stay();
    box->body()->addWidget(m_reason);
    m_reasonRow = widgets::addProblemTo(box->body(), m_reason);
    auto* accused = new widgets::MutedLabel(tr("Accused party, when rejecting"));
    accused->setWordWrap(true);
    box->body()->addWidget(accused);
    box->body()->addWidget(m_accused);
    box->body()->addLayout(buttons);
    box->body()->addWidget(m_hint);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReviewsPage::refreshButtons);
    connect(m_reject, &QPushButton::clicked, this, [this] { vote(QStringLiteral("reject")); });
    connect(m_approve, &QPushButton::clicked, this, [this] { vote(QStringLiteral("approve")); });

    m_findingText = new widgets::TextEdit;
    m_findingText->setObjectName(QStringLiteral("findingText"));
    m_findingText->setAccessibleName(tr("Finding of your own"));
    m_findingText->setPlaceholderText(tr("What did you find at the place in front?"));
    m_findingText->setFixedHeight(theme::scaled(52));
    m_findingPlace = new widgets::MutedLabel;
    m_findingPlace->setObjectName(QStringLiteral("findingPlace"));
    m_findingPlace->setTextFormat(Qt::PlainText);
    m_findingPlace->setWordWrap(true);
    m_findingPlace->hide();
    m_findingWeight = new QComboBox;
    m_findingWeight->setObjectName(QStringLiteral("findingWeight"));
    m_findingWeight->setAccessibleName(tr("Weight of the finding"));
    for (const char* weight : {"question", "blocking", "note"}) m_findingWeight->addItem(weightWord(QLatin1String(weight)), QLatin1String(weight));
    m_findingWeight->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_findingWeight->setMinimumContentsLength(8);
    m_addFinding = new QPushButton(tr("Add finding"));
    m_addFinding->setObjectName(QStringLiteral("addFinding"));
    m_addFinding->setToolTip(tr("Kept on this node and written into your report"));
    connect(m_addFinding, &QPushButton::clicked, this, &ReviewsPage::addFinding);
    connect(m_findingText, &QPlainTextEdit::textChanged, this, [this] {
        anchorFinding();
        fitFinding();
        refreshReview();
    });
    connect(qApp, &QApplication::focusChanged, this, &ReviewsPage::fitFinding);
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_findingWeight);
    adding->addWidget(m_addFinding, 1);
    m_findingsCard = new widgets::Card(tr("Your findings"));
    m_findingsCard->stay();
    m_findingsCard->body()->addWidget(m_findingPlace);
    m_findingsCard->body()->addWidget(m_findingText);
    m_findingRow = widgets::addProblemTo(m_findingsCard->body(), m_findingText);
    m_findingsCard->body()->addLayout(adding);
    fitFinding();
    m_checklistCard = new widgets::Card(tr("Checklist"), tr("Required before an approval"));
    m_checklist = new QVBoxLayout;
    m_checklistCard->stay();
    m_checklistCard->body()->addLayout(m_checklist);
    m_saveReport = new QPushButton(tr("Save signed report..."));
    m_saveReport->setObjectName(QStringLiteral("saveReport"));
    m_saveReport->setToolTip(tr("Writes the report as an in-toto attestation, signed with your key"));
    connect(m_saveReport, &QPushButton::clicked, this, &ReviewsPage::saveReport);
    m_checklistCard->body()->addWidget(m_saveReport);

    auto* side = new QWidget;
    side->setFixedWidth(theme::scaled(columnWidth));
    // What is voted on may be higher than the window; the vote itself always stands at the lower edge.
    auto* upper = new QWidget;
    auto* cards = new QVBoxLayout(upper);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    cards->addWidget(quorum);
    cards->addWidget(m_findingsCard);
    cards->addWidget(m_recordCard);
    cards->addWidget(m_checklistCard);
    cards->addStretch();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new widgets::Scroll(upper), 1);
    layout->addWidget(box);
    return side;
}

void ReviewsPage::open(const QString& key)
{
    m_filter->clear();
    const int row = m_inbox->rowOf(key);
    if (row >= 0) m_list->setCurrentIndex(m_inbox->index(row));
}

void ReviewsPage::step(int by)
{
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_inbox->rowCount(); row += by) {
        if (m_inbox->flags(m_inbox->index(row)).testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentIndex(m_inbox->index(row));
            return;
        }
    }
}

void ReviewsPage::refresh()
{
    refreshInbox();
    const bool any = m_inbox->rowCount() > 0;
    const bool hidden = !any && m_inbox->isFiltered();
    m_noneMatches->setVisible(hidden);
    m_list->setVisible(!hidden);
    // What is looked at stays in sight while the list is filtered.
    m_stack->setCurrentIndex(any || (hidden && !m_key.isEmpty()) ? 0 : 1);
    m_empty->setIcon(QStringLiteral("reviews"));
    if (!bridge().hasSnapshot()) {
        m_empty->setText(tr("Waiting for the node."), {});
    } else {
        m_empty->setText(tr("There is nothing to review."), tr("A release appears here as soon as a vendor publishes it."));
    }
    const int row = m_inbox->rowOf(m_key);
    if (row >= 0) {
        m_list->setCurrentIndex(m_inbox->index(row));
    } else if (any && !(m_inbox->isFiltered() && bridge().release(m_key) != nullptr)) {
        keepDraft();
        m_key.clear();
        step(1);
    }
    refreshCurrent();
}

void ReviewsPage::refreshCurrent()
{
    const bridge::Release* r = bridge().release(m_key);
    if (r == nullptr) return;
    const auto& identity = bridge().identity();
    const auto status = words::word(Domain::releaseStatus, r->status);
    const auto severity = words::word(Domain::severity, r->severity);
    const QStringList from = r->fromVersions();
    m_title->setText(from.isEmpty() ? r->title() : tr("%1 from %2").arg(r->title(), from.join(QStringLiteral(", "))));
    m_status->set(status.text, toneOf(status.tone));
    m_severity->set(tr("Severity: %1").arg(severity.text), toneOf(severity.tone));
    refreshDeadline();
    describeWatch(*m_watch, context().tables.watched->has(m_key));
    m_severity->setVisible(r->severity != QLatin1String("none") && !r->severity.isEmpty());
    m_notes->setText(r->notes);

    int here = 0;
    for (const auto& a : r->artifacts) here += a.held || a.inlined ? 1 : 0;
    const bool all = here == r->artifacts.size();
    QList<widgets::Field> steps;
    if (const QString earlier = earlierVotesText(bridge(), *r); !earlier.isEmpty()) steps += {tr("Earlier payload"), earlier, theme::Tone::warn};
    steps += {tr("Manifest"), tr("Signed by %1; the ledger accepted it.").arg(bridge().memberName(r->publisher))};
    steps += {tr("Payloads here"), tr("%1 of %2").arg(format::number(quint64(here)), format::number(quint64(r->artifacts.size()))),
              all ? theme::Tone::ok : theme::Tone::warn};
    m_facts = steps;
    refreshRebuilt();
    m_targets->setRows(r->targets);
    m_artifacts->setRows(r->artifacts);
    m_votes->setRows(r->votes);

    m_workspace->show(r->id);
    m_quorum->setText(r->votesHidden ? tr("%1 of %2 have voted", nullptr, int(r->votes.size()))
                                           .arg(format::number(r->decided), format::number(quint64(r->votes.size())))
                                     : words::approvals(*r));
    m_hidden->setVisible(r->votesHidden);
    QString pips;
    QList<widgets::Field> people;
    for (const auto& v : r->votes) {
        const bool me = v.member == identity.member;
        const auto word = words::word(Domain::verdict, v.verdict);
        if (!r->votesHidden) pips += v.verdict == QLatin1String("approve")  ? QLatin1Char('a')
                : v.verdict == QLatin1String("reject") ? QLatin1Char('r')
                : me                                   ? QLatin1Char('y')
                                                       : QLatin1Char('-');
        people += {me ? tr("You (%1)").arg(bridge().memberName(v.member)) : bridge().memberName(v.member),
                   v.counted ? word.text : tr("%1, not counted").arg(word.text),
                   me && v.verdict.isEmpty() ? theme::Tone::accent : toneOf(word.tone)};
    }
    if (r->votesHidden) pips = r->hiddenPips();
    m_pips->set(pips, m_quorum->text());
    m_people->set(people);
    refreshRecord(*r);

    QStringList parties{r->publisher};
    for (const auto& model : bridge().models()) {
        if (model.id == r->model && !parties.contains(model.owner)) parties += model.owner;
    }
    QList<std::pair<QString, QString>> choices{{tr("Nobody"), QString()}};
    for (const QString& id : std::as_const(parties)) choices += {bridge().memberName(id), id};
    widgets::fillChoices(m_accused, choices);
    refreshReview();
}

// What the vendor published before this release and what became of it.
void ReviewsPage::refreshRecord(const bridge::Release& release)
{
    QList<const bridge::Release*> earlier;
    for (const auto& r : bridge().releases()) {
        if (r.publisher == release.publisher && r.publishedAt < release.publishedAt && !r.undecided()) earlier += &r;
    }
    std::stable_sort(earlier.begin(), earlier.end(), [](const auto* a, const auto* b) { return a->publishedAt < b->publishedAt; });
    QList<widgets::RecordStrip::Bar> bars;
    quint64 turnedDown = 0;
    for (const auto* r : std::as_const(earlier)) {
        const auto status = words::word(Domain::releaseStatus, r->status);
        const bool bad = r->status == QLatin1String("rejected") || r->status == QLatin1String("recalled");
        turnedDown += bad ? 1 : 0;
        const bool good = r->status == QLatin1String("approved");
        bars += {r->id, tr("%1: %2").arg(r->title(), status.text), bad ? theme::Tone::bad : good ? theme::Tone::ok : theme::Tone::neutral};
    }
    m_record->set(bars);
    m_recordCard->setTitle(tr("Record of %1").arg(bridge().memberName(release.publisher)));
    const QString text = bars.isEmpty() ? tr("Nothing of this vendor was decided before.")
                                        : tr("Rejected or recalled: %1 of the %2 releases before this one")
                                              .arg(format::number(turnedDown), format::number(quint64(bars.size())));
    m_recordText->setText(text);
    m_recordCard->setState(true, text);
    m_recordCard->fold(m_recordCard->folded());          // names its button after the vendor
}

// Where the column is low, the record is the first to fold; its sentence stays.
void ReviewsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_recordChosen) m_recordCard->fold(height() < theme::scaled(880));
}

void ReviewsPage::refreshReview()
{
    const auto& review = m_workspace->review();
    const bool done = review.state == QLatin1String("done");
    refreshRebuilt();
    m_findingsCard->setVisible(done);
    m_checklistCard->setVisible(done);
    const QString typed = m_findingText->toPlainText().trimmed();
    m_findingRow.setProblem(typed.toUtf8().size() > mostFinding ? words::cause(QStringLiteral("review.finding.invalid")) : QString());
    m_addFinding->setEnabled(!typed.isEmpty() && m_findingRow.good());
    quint64 own = 0;
    for (const auto& finding : m_workspace->findings()) own += finding.source == QLatin1String("reviewer") ? 1 : 0;
    m_findingsCard->setTitle(own == 0 ? tr("Your findings") : tr("Your findings  %1").arg(format::number(own)));
    // The boxes keep their places, so that the focus stays when one is ticked.
    for (int i = 0; i < review.checklist.size(); ++i) {
        const auto& item = review.checklist.at(i);
        auto* box = i < m_checklist->count() ? qobject_cast<QCheckBox*>(m_checklist->itemAt(i)->widget()) : nullptr;
        if (box == nullptr) {
            box = new QCheckBox;
            m_checklist->addWidget(box);
            connect(box, &QCheckBox::clicked, this, [this, box](bool ticked) {
                const QString id = box->property("item").toString();
                bridge().reviews().setTicked(m_key, id, ticked, this, [this](const bridge::Answer<void>& answer) {
                    if (!answer) context().report(tr("The tick was not kept."), answer.problem, tr("The checklist is as before."));
                    m_workspace->reload();
                });
            });
        }
        box->setObjectName(QStringLiteral("check-") + item.id);
        box->setProperty("item", item.id);
        QString text = item.most == 0 ? checklistWord(item.id)
                                      : tr("%1, %2/%3").arg(checklistWord(item.id), format::number(item.have), format::number(item.most));
        // The vote names one report, and a report is of one target.
        if (item.id == QLatin1String("all-targets") && item.most > 1) text = tr("%1; the report is of %2").arg(text, review.hardwareClass);
        if (!item.detail.isEmpty()) text = tr("%1; not yet %2").arg(text, item.detail);
        box->setAccessibleName(text);
        box->setText(widgets::inLines(text, box->font(), theme::scaled(checkWidth)));
        box->setChecked(item.done);
        box->setEnabled(!item.automatic);
        box->setToolTip(item.automatic ? tr("Done by the review itself") : tr("Tick it when you did it"));
    }
    refreshButtons();
}

void ReviewsPage::saveReport()
{
    const QString release = m_key;
    context().prompter.saveFile(this, tr("Signed report"), QStringLiteral("review.intoto.json"), [this, release](const QString& file) {
        bridge().reviews().report(release, file, this, [this, file](const bridge::Answer<bridge::Report>& answer) {
            if (!answer) {
                context().report(tr("The report was not written."), answer.problem, tr("No vote was cast."));
                return;
            }
            context().toasts.show(theme::Tone::ok, tr("The signed report is in %1; its hash is %2.").arg(file, format::shortHash(answer.value->hash)));
        });
    });
}

}  // namespace quorate::pages
