// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checker_cards.h"

#include "ui/bridge/format.h"
#include "ui/bridge/review_bridge.h"
#include "ui/pages/review_deadlines.h"
#include "ui/pages/review_queue.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/record_strip.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using bridge::NodeBridge;
using words::Domain;

CheckerRecord::CheckerRecord(const Context& context)
    : Card(tr("Your votes"), {}), m_context(context), m_strip(new widgets::RecordStrip(tr("Your votes")))
{
    m_strip->setObjectName(QStringLiteral("homeRecord"));
    body()->addWidget(m_strip);
    body()->addStretch();
    connect(m_strip, &widgets::RecordStrip::chosen, this, [this](const QString& release) { m_context.go(QStringLiteral("reviews"), release); });
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::identityChanged}) connect(&m_context.bridge, signal, this, &CheckerRecord::refresh);
    refresh();
}

void CheckerRecord::refresh()
{
    const QString& member = m_context.bridge.identity().member;
    QList<std::pair<const bridge::Release*, const bridge::Vote*>> votes;
    for (const auto& r : m_context.bridge.releases()) {
        const bridge::Vote* mine = member.isEmpty() ? nullptr : r.voteOf(member);
        if (mine != nullptr && !mine->verdict.isEmpty()) votes += {&r, mine};
    }
    std::stable_sort(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.first->publishedAt < b.first->publishedAt; });
    QList<widgets::RecordStrip::Bar> bars;
    quint64 rejections = 0;
    quint64 otherwise = 0;
    for (const auto& [release, vote] : std::as_const(votes)) {
        const bool rejected = vote->verdict == QLatin1String("reject");
        const bool stopped = release->status == QLatin1String("rejected") || release->status == QLatin1String("recalled");
        const bool decided = stopped || release->status == QLatin1String("approved");
        rejections += rejected ? 1 : 0;
        otherwise += decided && rejected != stopped ? 1 : 0;
        bars += {release->id, tr("%1: you: %2, now: %3").arg(release->title(), words::text(Domain::verdict, vote->verdict), words::text(Domain::releaseStatus, release->status)),
                 rejected ? theme::Tone::bad : theme::Tone::ok};
    }
    m_strip->set(bars);
    setQuestion(bars.isEmpty() ? tr("You have not voted yet.")
                               : tr("Votes: %1, rejections: %2, decided otherwise: %3")
                                     .arg(format::number(quint64(bars.size())), format::number(rejections), format::number(otherwise)));
}

CheckerDesk::CheckerDesk(const Context& context)
    : Card(tr("Ready for review"), tr("Are the payloads here, and what runs?")), m_context(context), m_fields(new widgets::FieldList),
      m_calm(new widgets::MutedLabel), m_how(new widgets::MutedLabel)
{
    m_how->setObjectName(QStringLiteral("homeDeskHow"));
    m_how->setWordWrap(true);
    m_fields->setObjectName(QStringLiteral("homeDesk"));
    m_calm->setObjectName(QStringLiteral("homeDeskCalm"));
    m_calm->setWordWrap(true);
    body()->addWidget(m_fields);
    body()->addWidget(m_calm);
    body()->addWidget(m_how);
    body()->addStretch();
    connect(&m_context.bridge.reviews(), &bridge::ReviewBridge::stateSeen, this, &CheckerDesk::refresh);
    for (const auto signal : {&NodeBridge::releasesChanged, &NodeBridge::identityChanged, &NodeBridge::transfersChanged, &NodeBridge::jobsChanged}) {
        connect(&m_context.bridge, signal, this, &CheckerDesk::refresh);
    }
    // Deadlines come nearer.
    connect(&m_context.bridge, &NodeBridge::refreshed, this, [this] {
        if (isVisible() && m_context.bridge.now() - m_refreshedAt >= 1000) refresh();
    });
    refresh();
}

void CheckerDesk::refresh()
{
    m_refreshedAt = m_context.bridge.now();
    const auto& bridge = m_context.bridge;
    QList<widgets::Field> fields;
    for (const bridge::Release* r : needOurVote(bridge)) {
        int here = 0;
        quint64 bytes = 0;
        for (const auto& a : r->artifacts) {
            here += a.held || a.inlined ? 1 : 0;
            bytes += a.payloadSize;
        }
        const QString review = bridge.reviews().lastState(r->id);
        const bool reviewed = review == QLatin1String("done");
        const bool stopped = review == QLatin1String("failed");
        const bool all = reviewed || here == r->artifacts.size();
        const QString payloads = reviewed ? tr("Reviewed, ready for your vote")
                               : stopped ? tr("The review stopped")
                               : all ? tr("Here, %1").arg(format::size(bytes))
                                     : tr("Payloads here: %1 of %2").arg(format::number(quint64(here)), format::number(quint64(r->artifacts.size())));
        const auto deadline = deadlineWords(*r, bridge.now());
        // What is pressing counts for more than what is missing.
        const bool pressing = deadline.tone == theme::Tone::bad || (deadline.tone == theme::Tone::warn && all);
        fields += {r->title(), deadline.text.isEmpty() ? payloads : tr("%1, %2", "payloads of a release, and its deadline").arg(payloads, deadline.text),
                   pressing ? deadline.tone : all && !stopped ? theme::Tone::ok : theme::Tone::warn};
    }
    for (const auto& job : bridge.jobs()) {
        if (!job.running() || (job.kind != QLatin1String("review") && job.kind != QLatin1String("rebuild"))) continue;
        const QString share = job.total == 0 ? QString() : format::percent(double(job.done) / double(job.total));
        fields += {job.subject.isEmpty() ? words::text(Domain::jobKind, job.kind) : job.subject,
                   share.isEmpty()  ? tr("Review runs")
                   : job.restMs < 0 ? tr("Review runs, %1").arg(share)
                                    : tr("Review runs, %1, about %2 left").arg(share, format::duration(job.restMs)),
                   theme::Tone::accent};
    }
    m_fields->set(fields);
    m_how->setText(ReviewQueue::isOn(m_context.settings) ? tr("Reviews begin by themselves, first of what is here.") : tr("A review begins when you open its release."));
    const QString calm = noReviewsText(bridge);
    m_calm->setText(calm.isEmpty() ? tr("Nothing needs your vote, and no review runs.") : calm);
    m_calm->setVisible(fields.isEmpty());
}

}  // namespace quorate::pages
