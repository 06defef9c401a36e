// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer types, which is a draft of its release until it is kept, and the keys of a review.
#include "ui/bridge/format.h"
#include "ui/pages/review_workspace.h"
#include "ui/pages/reviews_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_pane.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>

namespace quorate::pages {
namespace {

constexpr int typingPauseMs = 1000;        // after which what was typed is kept

}  // namespace

// A row of a list of places counts when its list is in front; otherwise the bytes do, where they are looked at: what is marked
// and in sight, else the first of them.
ReviewWorkspace::Place ReviewWorkspace::currentPlace() const
{
    if (m_tabs->currentWidget() == m_findingTab) {
        if (const auto* row = m_findingTable->find(m_findingPane->currentKey())) return {row->value.path, row->value.section, row->value.offset};
    }
    Place place{m_path, {}, {}};
    if (m_path.isEmpty()) return place;
    if (m_detail->currentWidget() == m_bytes) {
        place.offset = m_hex->placeInSight();
        // The section that holds it begins last of those before it.
        quint64 begins = 0;
        for (const auto& section : m_sections->rows()) {
            if (section.offset > *place.offset || section.offset < begins) continue;
            begins = section.offset;
            place.section = section.name;
        }
        return place;
    }
    if (m_detail->currentWidget() == m_stringsPane) {
        if (const auto* row = m_strings->find(m_stringsPane->currentKey())) place.offset = row->value.offset;
    } else if (m_detail->currentWidget() == m_sectionsPane) {
        if (const auto* row = m_sections->find(m_sectionsPane->currentKey())) {
            place.offset = row->offset;
            place.section = row->name;
        }
    }
    return place;
}

// One line until somebody writes.
void ReviewsPage::fitFinding()
{
    const bool open = !m_findingText->toPlainText().isEmpty() || m_findingsCard->isAncestorOf(QApplication::focusWidget());
    m_findingText->setFixedHeight(theme::scaled(open ? 52 : 34));
    m_findingWeight->setVisible(open);
    m_addFinding->setVisible(open);
}

ReviewsPage::~ReviewsPage()
{
    keepDraft();
}

void ReviewsPage::makeKeys()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ReviewsPage::keepDraft);
    for (auto* text : {m_reason, m_findingText}) connect(text, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    const auto key = [this](const QKeySequence& keys, QWidget* where, auto act) {
        auto* shortcut = new QShortcut(keys, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    // Where text is typed, F is a letter: fields take it before shortcuts do.
    key(QKeySequence(Qt::Key_F), m_workspace, [this] { beginFinding(); });
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter}) {
        key(QKeySequence(Qt::CTRL | enter), this, [this] { openVote(QStringLiteral("approve")); });
        key(QKeySequence(Qt::CTRL | Qt::SHIFT | enter), this, [this] { openVote(QStringLiteral("reject")); });
    }
}

void ReviewsPage::beginFinding()
{
    if (!m_findingsCard->isVisible()) {
        context().toasts.show(theme::Tone::neutral, tr("Findings can be written once the review has run."));
        return;
    }
    m_findingAt = m_workspace->currentPlace();
    showFindingPlace();
    m_findingText->setFocus(Qt::ShortcutFocusReason);
}

// Whoever begins to write without F means what is in front then.
void ReviewsPage::anchorFinding()
{
    if (m_findingText->toPlainText().isEmpty()) m_findingAt.reset();
    else if (!m_findingAt) m_findingAt = m_workspace->currentPlace();
    showFindingPlace();
}

void ReviewsPage::showFindingPlace()
{
    m_findingPlace->setVisible(m_findingAt.has_value());
    if (!m_findingAt) return;
    QStringList parts;
    if (!m_findingAt->path.isEmpty()) parts += m_findingAt->path;
    if (!m_findingAt->section.isEmpty()) parts += m_findingAt->section;
    if (m_findingAt->offset) parts += QStringLiteral("0x%1").arg(*m_findingAt->offset, 0, 16);
    m_findingPlace->setText(parts.isEmpty() ? tr("About the whole release") : tr("At %1").arg(parts.join(QStringLiteral(", "))));
}

// The sheet when the vote may be cast; otherwise what is missing, and the place where a reason is written.
void ReviewsPage::openVote(const QString& verdict)
{
    const bridge::Release* r = bridge().release(m_key);
    if (r == nullptr) return;
    const QString missing = obstacle(*r, verdict);
    if (missing.isEmpty()) return vote(verdict);
    context().toasts.show(theme::Tone::warn, missing);
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ReviewsPage::addFinding()
{
    bridge::ReviewFinding finding;
    finding.weight = m_findingWeight->currentData().toString();
    finding.detail = m_findingText->toPlainText().trimmed();
    const auto place = m_findingAt.value_or(m_workspace->currentPlace());
    finding.path = place.path;
    finding.section = place.section;
    finding.offset = place.offset;
    bridge().reviews().addFinding(m_key, finding, this, [this, release = m_key, sent = finding.detail](const bridge::Answer<void>& answer) {
        if (!answer) {
            context().report(tr("The finding was not kept."), answer.problem, tr("Your text is still there."));
            return;
        }
        // Meanwhile another release may be in front, or something else typed.
        keepDraft();
        if (ReviewDraft draft = m_drafts.value(release); draft.finding.trimmed() == sent) {
            draft.finding.clear();
            draft.at.reset();
            setDraft(release, draft);
        }
        showDraft();
        m_workspace->reload();
    });
}

// What was typed belongs to the release that it was typed for, and is there again when somebody comes back to it, also after
// the console ended.
void ReviewsPage::keepDraft()
{
    if (m_key.isEmpty()) return;
    setDraft(m_key, {m_reason->toPlainText(), m_accused->currentData().toString(), m_findingText->toPlainText(), m_findingWeight->currentIndex(),
                     m_findingAt});
}

// Only what changed here is written: the same view may stand in a second window.
void ReviewsPage::setDraft(const QString& release, const ReviewDraft& draft)
{
    if (m_drafts.value(release) == draft) return;
    m_drafts.insert(release, draft);
    keepReviewDraft(context().settings, release, draft);
}

void ReviewsPage::showDraft()
{
    ReviewDraft draft = m_drafts.value(m_key);
    // A reason that is in our vote already is no draft of another.
    const bridge::Release* r = bridge().release(m_key);
    const bridge::Vote* mine = r != nullptr ? r->voteOf(bridge().identity().member) : nullptr;
    if (mine != nullptr && !mine->verdict.isEmpty() && mine->reason == draft.reason.trimmed()) draft.reason.clear();
    // Setting the same text would throw the cursor to its beginning.
    if (m_reason->toPlainText() != draft.reason) m_reason->setPlainText(draft.reason);
    if (m_findingText->toPlainText() != draft.finding) m_findingText->setPlainText(draft.finding);
    m_accused->setCurrentIndex(qMax(0, m_accused->findData(draft.accused)));
    m_findingWeight->setCurrentIndex(draft.weight);
    m_findingAt = draft.at;
    showFindingPlace();
}

}  // namespace quorate::pages
