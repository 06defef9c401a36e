// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviews_page.h"

#include "ui/bridge/format.h"
#include "ui/dialogs/outbox.h"
#include "ui/dialogs/sign_sheet.h"
#include "ui/pages/inbox_delegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notices.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

ReviewsPage::ReviewsPage(const Context& context)
    : Page(QStringLiteral("reviews"), context), m_inbox(new InboxModel(this)), m_list(new QListView),
      m_stack(new QStackedWidget), m_empty(new widgets::EmptyState)
{
    m_list->setObjectName(QStringLiteral("inbox"));
    m_list->setAccessibleName(tr("Releases to review"));
    m_list->setModel(m_inbox);
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* inbox = new widgets::Card;
    inbox->body()->addWidget(m_list);
    inbox->setFixedWidth(theme::scaled(272));

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
        m_key = key;
        m_reason->clear();
        refreshCurrent();
    });
    auto* next = new QShortcut(QKeySequence(QStringLiteral("]")), this);
    auto* previous = new QShortcut(QKeySequence(QStringLiteral("[")), this);
    connect(next, &QShortcut::activated, this, [this] { step(1); });
    connect(previous, &QShortcut::activated, this, [this] { step(-1); });
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::membersChanged, &NodeBridge::identityChanged}) {
        connect(&bridge(), signal, this, &ReviewsPage::refresh);
    }
    refresh();
}

QWidget* ReviewsPage::makeEvidence()
{
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setFont(theme::font(theme::Type::objectTitle));
    m_status = new widgets::Pill;
    m_severity = new widgets::Pill;
    m_notes = new QLabel;
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    line->addStretch();
    line->addWidget(m_rebuild);
    head->body()->addLayout(line);
    auto* states = new QHBoxLayout;
    states->addWidget(m_status);
    states->addWidget(m_severity);
    states->addStretch();
    head->body()->addLayout(states);
    head->body()->addWidget(m_notes);
    head->body()->addWidget(m_steps);
    auto* targets = new widgets::Card(tr("Targets"), tr("What shall devices run?"));
    targets->body()->addWidget(makeInnerPane(QStringLiteral("reviewTargets"), tr("Targets"), m_targets));
    auto* artifacts = new widgets::Card(tr("Artifacts"), tr("How does it travel, and is it here?"));
    artifacts->body()->addWidget(makeInnerPane(QStringLiteral("reviewArtifacts"), tr("Artifacts"), m_artifacts));
    auto* votes = new widgets::Card(tr("Votes"), tr("What did the others find?"));
    votes->body()->addWidget(makeInnerPane(QStringLiteral("reviewVotes"), tr("Votes"), m_votes));
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(head);
    targets->setMaximumHeight(theme::scaled(180));
    artifacts->setMaximumHeight(theme::scaled(210));
    layout->addWidget(targets, 2);
    layout->addWidget(artifacts, 2);
    layout->addWidget(votes, 3);
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
    quorum->body()->addWidget(m_quorum);
    quorum->body()->addWidget(m_pips);
    quorum->body()->addWidget(new widgets::Scroll(m_people), 1);

    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(QStringLiteral("voteReason"));
    m_reason->setAccessibleName(tr("Reason of the vote"));
    m_reason->setPlaceholderText(tr("Reason; a rejection needs one. Everybody in the consortium reads it."));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(theme::scaled(96));
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
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reject, 1);
    buttons->addWidget(m_approve, 1);
    auto* box = new widgets::Card(tr("Your vote"));
    box->body()->addWidget(m_reason);
    auto* accused = new widgets::MutedLabel(tr("Accused party, when rejecting"));
    accused->setWordWrap(true);
    box->body()->addWidget(accused);
    box->body()->addWidget(m_accused);
    box->body()->addLayout(buttons);
    box->body()->addWidget(m_hint);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReviewsPage::refreshButtons);
    connect(m_reject, &QPushButton::clicked, this, [this] { vote(QStringLiteral("reject")); });
    connect(m_approve, &QPushButton::clicked, this, [this] { vote(QStringLiteral("approve")); });

    auto* side = new QWidget;
    side->setFixedWidth(theme::scaled(316));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(quorum, 1);
    layout->addWidget(box);
    return side;
}

void ReviewsPage::open(const QString& key)
{
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
    const auto& identity = bridge().identity();
    m_inbox->setReleases(bridge().releases(), identity.member, identity.has("checker"),
                         [this](const QString& id) { return bridge().memberName(id); });
    const bool any = m_inbox->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_empty->setIcon(QStringLiteral("reviews"));
    if (!bridge().hasSnapshot()) {
        m_empty->setText(tr("Waiting for the node."), {});
    } else {
        m_empty->setText(tr("There is nothing to review."), tr("A release appears here as soon as a vendor publishes it."));
    }
    const int row = m_inbox->rowOf(m_key);
    if (row >= 0) {
        m_list->setCurrentIndex(m_inbox->index(row));
    } else if (any) {
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
    m_severity->setVisible(r->severity != QLatin1String("none") && !r->severity.isEmpty());
    m_notes->setText(r->notes);
    m_notes->setVisible(!r->notes.isEmpty());

    int here = 0;
    for (const auto& a : r->artifacts) here += a.held || a.inlined ? 1 : 0;
    const bool all = here == r->artifacts.size();
    QList<widgets::Field> steps;
    steps += {tr("Manifest"), tr("Signed by %1; the ledger accepted it.").arg(bridge().memberName(r->publisher))};
    steps += {tr("Payloads here"), tr("%1 of %2").arg(format::number(quint64(here)), format::number(quint64(r->artifacts.size()))),
              all ? theme::Tone::ok : theme::Tone::warn};
    if (const auto it = m_rebuilt.constFind(m_key); it != m_rebuilt.constEnd()) {
        steps += {tr("Rebuilt"), tr("Every hash is equal"), theme::Tone::ok};
        steps += {tr("Rebuilt in"), *it, {}, true};
    } else {
        steps += {tr("Rebuilt"), tr("Not in this session"), theme::Tone::neutral};
    }
    m_steps->set(steps);
    m_targets->setRows(r->targets);
    m_artifacts->setRows(r->artifacts);
    m_votes->setRows(r->votes);

    m_quorum->setText(tr("%1 of %2 approvals", nullptr, format::plural(r->required))
                           .arg(format::number(r->approvals), format::number(r->required)));
    QString pips;
    QList<widgets::Field> people;
    for (const auto& v : r->votes) {
        const bool me = v.member == identity.member;
        const auto word = words::word(Domain::verdict, v.verdict);
        pips += v.verdict == QLatin1String("approve")  ? QLatin1Char('a')
                : v.verdict == QLatin1String("reject") ? QLatin1Char('r')
                : me                                   ? QLatin1Char('y')
                                                       : QLatin1Char('-');
        people += {me ? tr("You (%1)").arg(bridge().memberName(v.member)) : bridge().memberName(v.member),
                   v.counted ? word.text : tr("%1, not counted").arg(word.text),
                   me && v.verdict.isEmpty() ? theme::Tone::accent : toneOf(word.tone)};
    }
    m_pips->set(pips, m_quorum->text());
    m_people->set(people);

    const QString chosen = m_accused->currentData().toString();
    m_accused->clear();
    m_accused->addItem(tr("Nobody"), QString());
    QStringList parties{r->publisher};
    for (const auto& model : bridge().models()) {
        if (model.id == r->model && !parties.contains(model.owner)) parties += model.owner;
    }
    for (const QString& id : std::as_const(parties)) m_accused->addItem(bridge().memberName(id), id);
    m_accused->setCurrentIndex(qMax(0, m_accused->findData(chosen)));
    refreshButtons();
}

QString ReviewsPage::obstacle(const bridge::Release& release, const QString& verdict) const
{
    const auto& identity = bridge().identity();
    if (!identity.has("checker")) return tr("Only checkers vote. This node belongs to none.");
    const bridge::Vote* mine = release.voteOf(identity.member);
    if (mine == nullptr) return tr("You are not in the checker epoch that this release froze.");
    if (!mine->counted) return tr("Your vote does not count on this release.");
    const QString& status = release.status;
    if (status == QLatin1String("rejected") || status == QLatin1String("recalled") || status == QLatin1String("withdrawn")) {
        return tr("The decision is final.");
    }
    if (mine->verdict == QLatin1String("reject")) return tr("You rejected it. A rejection is never taken back.");
    if (verdict == QLatin1String("approve") && mine->verdict == QLatin1String("approve")) {
        return tr("You approved it. You may still reject it.");
    }
    if (!identity.keysUnlocked) return tr("Unlock the keys to vote.");
    if (verdict == QLatin1String("reject") && m_reason->toPlainText().trimmed().isEmpty()) {
        return tr("A rejection needs a reason.");
    }
    return {};
}

void ReviewsPage::refreshButtons()
{
    const bridge::Release* r = bridge().release(m_key);
    if (r == nullptr) return;
    const QString approve = obstacle(*r, QStringLiteral("approve"));
    const QString reject = obstacle(*r, QStringLiteral("reject"));
    m_approve->setEnabled(approve.isEmpty());
    m_reject->setEnabled(reject.isEmpty());
    m_approve->setToolTip(approve);
    m_reject->setToolTip(reject);
    m_hint->setText(!approve.isEmpty() && approve != reject ? approve
                    : !approve.isEmpty()                    ? approve
                    : m_rebuilt.contains(m_key)
                        ? tr("A vote is signed with your vote key and is final once it is in a block.")
                        : tr("You have not rebuilt the targets in this session. A vote is final once it is in a block."));
    m_rebuild->setEnabled(!r->artifacts.isEmpty());
}

void ReviewsPage::rebuild()
{
    const QString release = m_key;
    const bridge::Release* r = bridge().release(release);
    if (r == nullptr) return;
    const bool needsOld = r->smallestDelta() != nullptr;
    const auto run = [this, release](const QString& oldTarget) {
        context().prompter.openDirectory(this, tr("Folder for the rebuilt targets"), [this, release, oldTarget](const QString& directory) {
            bridge().rebuild(release, oldTarget, directory, this, [this, release](const bridge::Answer<QString>& answer) {
                if (!answer) {
                    context().report(tr("The targets were not rebuilt."), answer.problem, tr("No vote was cast."));
                    return;
                }
                m_rebuilt.insert(release, *answer.value);
                context().toasts.show(theme::Tone::ok, tr("Every rebuilt target has the hash of the release: %1").arg(*answer.value));
                refreshCurrent();
            });
            context().toasts.show(theme::Tone::accent, tr("The targets are being rebuilt."), tr("Show job"),
                                  [this] { context().go(QStringLiteral("jobs"), {}); });
        });
    };
    if (!needsOld) {
        run({});
        return;
    }
    const bool tree = !r->targets.isEmpty() && r->targets.first().kind == QLatin1String("tree");
    const QString title = tr("The version that the delta starts from");
    tree ? context().prompter.openDirectory(this, title, run) : context().prompter.openFile(this, title, run);
}

void ReviewsPage::vote(const QString& verdict)
{
    const bridge::Release* r = bridge().release(m_key);
    if (r == nullptr || !obstacle(*r, verdict).isEmpty()) return;
    const bool approve = verdict == QLatin1String("approve");
    bridge::VoteForm form{r->id, verdict, m_reason->toPlainText().trimmed(), approve ? QString() : m_accused->currentData().toString()};
    const QString title = r->title();
    dialogs::SignSheet::Content content;
    content.title = approve ? tr("Approve %1").arg(title) : tr("Reject %1").arg(title);
    content.act = approve ? tr("Sign approval") : tr("Sign rejection");
    content.dangerous = !approve;
    content.consequence = approve ? tr("Once %1 of %2 checkers approve, gateways offer this release to devices. You may still reject "
                                       "it later.").arg(format::number(r->required), format::number(r->checkers))
                                  : tr("A rejection is never taken back. When more than %1 checkers reject, the release is rejected "
                                       "for good.").arg(format::number(r->checkers - r->required));
    content.fields = {{tr("Release"), format::grouped(r->id), {}, true},
                      {tr("Checker epoch"), format::number(r->checkerEpoch)},
                      {tr("Verdict"), words::text(Domain::verdict, verdict), approve ? theme::Tone::ok : theme::Tone::bad},
                      {tr("Reason"), form.reason.isEmpty() ? format::dash() : form.reason},
                      {tr("Accused"), form.accused.isEmpty() ? format::dash() : bridge().memberName(form.accused)},
                      {tr("Rebuilt"), m_rebuilt.contains(r->id) ? tr("In this session, every hash equal") : tr("Not in this session")},
                      {tr("Signed by"), tr("%1, vote key").arg(bridge().identity().memberName)}};
    new dialogs::SignSheet(content, [this, form, title, approve] {
        const QString text = approve ? tr("The approval of %1 goes out in %2 s.") : tr("The rejection of %1 goes out in %2 s.");
        context().outbox.hold(text.arg(title, QStringLiteral("%1")), [this, form, title, approve] {
            bridge().vote(form, this, [this, title, approve](const bridge::Answer<bridge::Sent>& answer) {
                if (answer) {
                    context().toasts.show(theme::Tone::ok, approve ? tr("Your approval of %1 is settled.").arg(title)
                                                                   : tr("Your rejection of %1 is settled.").arg(title));
                } else {
                    context().report(tr("The vote on %1 was not recorded.").arg(title), answer.problem,
                                     tr("The release is as before."));
                }
            });
        });
    }, context().sheetHost);
}

}  // namespace quorate::pages
