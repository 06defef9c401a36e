// SPDX-License-Identifier: GPL-3.0-or-later
// The vote: what it waits for, what is signed, and how it goes out.
#include "ui/pages/reviews_page.h"

#include "ui/bridge/format.h"
#include "ui/bridge/review_bridge.h"
#include "ui/dialogs/outbox.h"
#include "ui/pages/key_state.h"
#include "ui/pages/review_words.h"
#include "ui/pages/signing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/form.h"
#include "ui/widgets/notices.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

namespace {

constexpr qsizetype mostReason = 512;      // bytes that the ledger takes

QString approvalOf(const bridge::Release& release)
{
    return ReviewsPage::tr("Approve %1").arg(release.title());
}

QString rejectionOf(const bridge::Release& release)
{
    return ReviewsPage::tr("Reject %1").arg(release.title());
}

}  // namespace

bool ReviewsPage::reviewed() const
{
    return m_workspace->available() && m_workspace->review().state == QLatin1String("done");
}

// What rebuilt it: the review, of the target that it is of, or somebody by hand, of every one.
void ReviewsPage::refreshRebuilt()
{
    QList<widgets::Field> facts = m_facts;
    if (const auto it = m_rebuilt.constFind(m_key); it != m_rebuilt.constEnd()) {
        facts += {tr("Rebuilt"), tr("Every hash is equal"), theme::Tone::ok};
        facts += {tr("Rebuilt in"), *it, {}, true};
    } else if (reviewed()) {
        facts += {tr("Rebuilt"), tr("By the review; its hash is equal"), theme::Tone::ok};
    } else {
        facts += {tr("Rebuilt"), tr("Not in this session"), theme::Tone::neutral};
    }
    m_steps->set(facts);
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
    if (m_preparing.contains(release.id)) return tr("Your vote is being prepared.");
    if (m_sending.contains(release.id)) return tr("Your vote is on its way to the ledger.");
    const auto waiting = context().outbox.items();
    if (std::any_of(waiting.begin(), waiting.end(), [&](const auto& act) { return act.title == approvalOf(release) || act.title == rejectionOf(release); })) {
        return tr("Your vote waits in the outbox, where it can be undone.");
    }
    if (const auto keys = keyState(identity, toVote()); !keys.ready) return keys.sentence.isEmpty() ? tr("Unlock the keys to vote.") : keys.sentence;
    if (!widgets::tooLong(m_reason->toPlainText().trimmed(), mostReason).isEmpty()) return tr("The reason is too long.");
    if (verdict == QLatin1String("approve") && m_workspace->available()) {
        const auto& review = m_workspace->review();
        if (review.state != QLatin1String("done")) return tr("Approve opens when the review is finished.");
        QStringList missing;
        for (const auto& item : review.checklist) {
            if (!item.done) missing += checklistWord(item.id);
        }
        if (!missing.isEmpty()) return tr("Approve opens when the checklist is done. Missing: %1.").arg(missing.join(QStringLiteral(", ")));
    }
    return {};
}

void ReviewsPage::refreshButtons()
{
    const bridge::Release* r = bridge().release(m_key);
    if (r == nullptr) return;
    const QString reason = m_reason->toPlainText().trimmed();
    if (!reason.isEmpty()) m_reasonMissing = false;
    m_reasonRow.setProblem(m_reasonMissing ? tr("A rejection needs a reason.") : widgets::tooLong(reason, mostReason));
    const QString approve = obstacle(*r, QStringLiteral("approve"));
    const QString reject = obstacle(*r, QStringLiteral("reject"));
    m_approve->setEnabled(approve.isEmpty());
    m_reject->setEnabled(reject.isEmpty());
    m_approve->setToolTip(approve);
    m_reject->setToolTip(reject);
    // Without a workspace the checker rebuilds by hand; with one, approving waits for the review, which rebuilds.
    const bool isRebuilt = m_workspace->available() || m_rebuilt.contains(m_key);
    m_hint->setText(!approve.isEmpty() ? approve
                    : isRebuilt
                        ? tr("A vote is signed with your vote key and stands once it is in a block. An approval may still become a rejection.")
                        : tr("You have not rebuilt the targets in this session. A vote stands once it is in a block."));
    m_rebuild->setEnabled(!r->artifacts.isEmpty());
}

void ReviewsPage::vote(const QString& verdict)
{
    const bridge::Release* r = bridge().release(m_key);
    if (r == nullptr || !obstacle(*r, verdict).isEmpty()) return;
    const bool approve = verdict == QLatin1String("approve");
    if (!approve && m_reason->toPlainText().trimmed().isEmpty()) {
        m_reasonMissing = true;
        refreshButtons();
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    bridge::VoteForm form{r->id, verdict, m_reason->toPlainText().trimmed(), approve ? QString() : m_accused->currentData().toString()};
    // The vote carries the hash of the report as it stands now.
    if (m_workspace->available() && m_workspace->review().state == QLatin1String("done")) {
        m_preparing += form.release;
        refreshButtons();
        bridge().reviews().report(r->id, {}, this, [this, form](const bridge::Answer<bridge::Report>& answer) mutable {
            m_preparing.remove(form.release);
            refreshButtons();
            if (!answer) {
                context().report(tr("The vote was not prepared."), answer.problem, tr("Nothing was signed."));
                return;
            }
            form.report = answer.value->hash;
            signVote(form);
        });
        return;
    }
    signVote(form);
}

void ReviewsPage::signVote(const bridge::VoteForm& form)
{
    const bridge::Release* r = bridge().release(form.release);
    if (r == nullptr) return;
    const bool approve = form.verdict == QLatin1String("approve");
    const QString title = r->title();
    dialogs::SignSheet::Content content;
    content.title = approve ? approvalOf(*r) : rejectionOf(*r);
    content.act = approve ? tr("Sign approval") : tr("Sign rejection");
    content.dangerous = !approve;
    content.consequence = approve ? tr("Once %1 of %2 checkers approve, gateways offer this release to devices. You may still reject "
                                       "it later.").arg(format::number(r->required), format::number(r->checkers))
                                  : tr("A rejection is never taken back. When more than %1 checkers reject, the release is rejected "
                                       "for good.").arg(format::number(r->checkers - r->required));
    content.fields = {{tr("Release"), format::grouped(r->id), {}, true},
                      {tr("Checker epoch"), format::number(r->checkerEpoch)},
                      {tr("Verdict"), words::text(Domain::verdict, form.verdict), approve ? theme::Tone::ok : theme::Tone::bad},
                      {tr("Reason"), form.reason.isEmpty() ? format::dash() : form.reason},
                      {tr("Accused"), form.accused.isEmpty() ? format::dash() : bridge().memberName(form.accused)},
                      {tr("Report"), form.report.isEmpty() ? format::dash() : format::grouped(form.report), {}, !form.report.isEmpty()},
                      {tr("Rebuilt"), reviewed() ? tr("By the review; its hash is equal") : m_rebuilt.contains(r->id) ? tr("In this session, every hash equal") : tr("Not in this session")},
                      {tr("Signed by"), signedBy(bridge().identity(), tr("%1, vote key").arg(bridge().identity().memberName), "vote")}};
    Signing signing;
    signing.sheet = content;
    signing.act = [form](const QString&) { return bridge::Act(form); };
    signing.held = (approve ? tr("The approval of %1 goes out in %2 s.") : tr("The rejection of %1 goes out in %2 s.")).arg(title, QStringLiteral("%1"));
    signing.failed = tr("The vote on %1 was not recorded.").arg(title);
    signing.unchanged = tr("The release is as before.");
    signing.busy = [page = QPointer(this), release = r->id](bool isSending) {
        if (!page) return;
        isSending ? void(page->m_sending += release) : void(page->m_sending.remove(release));
        page->refreshButtons();
    };
    signing.done = [context = context(), approve, title](const bridge::Sent&) {
        context.toasts.show(theme::Tone::ok, approve ? tr("Your approval of %1 is settled.").arg(title) : tr("Your rejection of %1 is settled.").arg(title));
    };
    openSignSheet(context(), sheetPlace(), signing);
}

}  // namespace quorate::pages
