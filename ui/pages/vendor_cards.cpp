// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/vendor_cards.h"

#include "ui/bridge/format.h"
#include "ui/models/release_stage.h"
#include "ui/pages/release_drafts.h"
#include "ui/pages/review_lists.h"
#include "ui/theme/icons.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/notices.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
using bridge::NodeBridge;

VendorDesk::VendorDesk(const Context& context)
    : Card(tr("Your releases"), tr("What is begun, where is it, and who waits for you?")), m_context(context), m_stages(new widgets::FieldList),
      m_new(new QPushButton(theme::icon(QStringLiteral("plus")), tr("New release"))),
      m_drafts(makeReviewList(QStringLiteral("homeDrafts"), tr("Drafts"), {tr("Draft"), tr("Saved")}, 0)),
      m_noDrafts(new widgets::MutedLabel(tr("No drafts. A new release can be saved as one and finished later."))), m_open(new QPushButton(tr("Go on"))),
      m_drop(new QPushButton(tr("Drop"))),
      m_questions(makeReviewList(QStringLiteral("homeQuestions"), tr("Questions from checkers"), {tr("Question"), tr("Release"), tr("From")}, 0)),
      m_noQuestions(new widgets::MutedLabel(tr("No question waits for your answer."))), m_answer(new QPushButton(tr("Answer...")))
{
    m_stages->setObjectName(QStringLiteral("homeStages"));
    m_new->setObjectName(QStringLiteral("homeNewRelease"));
    addHeaderWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { m_context.go(QStringLiteral("new-release"), QStringLiteral("new:")); });
    m_open->setObjectName(QStringLiteral("draftOpen"));
    m_drop->setObjectName(QStringLiteral("draftDrop"));
    m_answer->setObjectName(QStringLiteral("homeAnswer"));
    m_noDrafts->setObjectName(QStringLiteral("homeNoDrafts"));
    m_noQuestions->setObjectName(QStringLiteral("homeNoQuestions"));
    for (auto* none : {m_noDrafts, m_noQuestions}) none->setWordWrap(true);
    for (QTreeWidget* list : {m_drafts, m_questions}) {
        list->setMinimumHeight(theme::scaled(88));
        list->setProperty("framed", true);
        list->setFrameShape(QFrame::StyledPanel);
    }
    body()->addWidget(m_stages);
    body()->addWidget(m_noDrafts);
    body()->addWidget(m_drafts, 1);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_open);
    acts->addWidget(m_drop);
    acts->addStretch();
    body()->addLayout(acts);
    body()->addWidget(m_noQuestions);
    body()->addWidget(m_questions, 1);
    body()->addWidget(m_answer, 0, Qt::AlignLeading);
    body()->addStretch();

    const auto allow = [this] {
        const bool any = !chosenDraft().isEmpty();
        m_open->setEnabled(any);
        m_drop->setEnabled(any);
        m_answer->setEnabled(m_questions->currentItem() != nullptr);
    };
    for (QTreeWidget* list : {m_drafts, m_questions}) connect(list, &QTreeWidget::itemSelectionChanged, this, allow);
    const auto go = [this] {
        if (const QString id = chosenDraft(); !id.isEmpty()) m_context.go(QStringLiteral("new-release"), QStringLiteral("draft:") + id);
    };
    connect(m_open, &QPushButton::clicked, this, go);
    connect(m_drafts, &QTreeWidget::itemActivated, this, go);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        const auto draft = releaseDraft(m_context.settings, chosenDraft());
        if (!draft) return;
        dropReleaseDraft(m_context.settings, draft->id);
        refreshDrafts();
        m_context.toasts.show(theme::Tone::neutral, tr("The draft of %1 is dropped.").arg(draft->title()), tr("Undo"),
                              [guard = QPointer(this), context = m_context, draft = *draft] {
                                  keepReleaseDraft(context.settings, draft.id, draft.form, draft.savedAt);
                                  if (guard) guard->refreshDrafts();
                              }, widgets::Toasts::undoMs);
    });
    const auto answer = [this] {
        if (const auto* item = m_questions->currentItem()) m_context.go(QStringLiteral("releases"), QStringLiteral("questions:") + item->data(0, Qt::UserRole).toString());
    };
    connect(m_answer, &QPushButton::clicked, this, answer);
    connect(m_questions, &QTreeWidget::itemActivated, this, answer);
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::identityChanged, &NodeBridge::questionsChanged, &NodeBridge::membersChanged}) {
        connect(&m_context.bridge, signal, this, &VendorDesk::refresh);
    }
    refresh();
    refreshDrafts();
    allow();
}

void VendorDesk::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    refreshDrafts();
}

QString VendorDesk::chosenDraft() const
{
    const auto* item = m_drafts->currentItem();
    return item == nullptr ? QString() : item->data(0, Qt::UserRole).toString();
}

void VendorDesk::refresh()
{
    m_new->setVisible(m_context.bridge.identity().has("vendor"));
    refreshStages();
    refreshQuestions();
}

void VendorDesk::refreshDrafts()
{
    const QString chosen = chosenDraft();
    m_drafts->clear();
    for (const auto& draft : releaseDrafts(m_context.settings)) {
        auto* item = addReviewRow(m_drafts, {draft.title(), format::time(draft.savedAt)});
        item->setData(0, Qt::UserRole, draft.id);
        if (draft.id == chosen) m_drafts->setCurrentItem(item);
    }
    const bool any = m_drafts->topLevelItemCount() > 0;
    for (QWidget* part : QList<QWidget*>{m_drafts, m_open, m_drop}) part->setVisible(any);
    m_noDrafts->setVisible(!any);
    refreshStages();
}

// Each release counts once, where it is now.
void VendorDesk::refreshStages()
{
    quint64 published = 0, inReview = 0, approved = 0, rolling = 0, done = 0, stopped = 0;
    quint64 deltas = 0, packed = 0, whole = 0;
    const auto& bridge = m_context.bridge;
    for (const auto& r : bridge.releases()) {
        if (bridge.identity().member.isEmpty() || r.publisher != bridge.identity().member) continue;
        switch (models::stageOf(r)) {
        case models::ReleaseStage::published: ++published; break;
        case models::ReleaseStage::inReview: ++inReview; break;
        case models::ReleaseStage::approved: ++approved; break;
        case models::ReleaseStage::rollingOut: ++rolling; break;
        case models::ReleaseStage::done: ++done; break;
        case models::ReleaseStage::stopped: ++stopped; break;
        }
        const bridge::Artifact* delta = r.smallestDelta();
        if (delta == nullptr) continue;
        ++deltas;
        packed += delta->payloadSize;
        whole += delta->targetSize;
    }
    QList<widgets::Field> fields{{tr("Drafts, not published"), format::number(quint64(m_drafts->topLevelItemCount()))},
                                 {tr("Published, no vote yet"), format::number(published)},
                                 {tr("In review"), format::number(inReview)},
                                 {tr("Approved"), format::number(approved)},
                                 {tr("Rolling out"), format::number(rolling)},
                                 {tr("Done"), format::number(done)}};
    if (stopped > 0) fields += {tr("Stopped"), format::number(stopped), theme::Tone::warn};
    if (deltas > 0) {
        const double saved = whole == 0 ? 0 : 1 - double(packed) / double(whole);
        fields += {tr("Saved by deltas"), tr("%1 instead of %2, %3 less").arg(format::size(packed), format::size(whole), format::percent(saved))};
    }
    m_stages->set(fields);
}

// Those whose last word is not the vendor's.
void VendorDesk::refreshQuestions()
{
    const QString before = m_questions->currentItem() == nullptr ? QString() : m_questions->currentItem()->data(0, Qt::UserRole + 1).toString();
    m_questions->clear();
    const auto& bridge = m_context.bridge;
    for (const auto& q : bridge.questions()) {
        const bridge::Release* r = bridge.release(q.release);
        if (r == nullptr || q.closed || r->publisher != bridge.identity().member) continue;
        if (!q.answers.isEmpty() && q.answers.last().member == bridge.identity().member) continue;
        auto* item = addReviewRow(m_questions, {q.subject.isEmpty() ? q.text : q.subject, r->title(), bridge.memberName(q.member)});
        item->setToolTip(0, q.text);
        item->setData(0, Qt::UserRole, q.release);
        item->setData(0, Qt::UserRole + 1, q.id);
        if (q.id == before) m_questions->setCurrentItem(item);
    }
    m_answer->setEnabled(m_questions->currentItem() != nullptr);
    const bool any = m_questions->topLevelItemCount() > 0;
    for (QWidget* part : QList<QWidget*>{m_questions, m_answer}) part->setVisible(any);
    m_noQuestions->setVisible(!any);
}

}  // namespace quorate::pages
