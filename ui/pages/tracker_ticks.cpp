// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tracker_ticks.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace quorate::pages {
namespace {

using theme::Tone;
namespace format = bridge::format;
namespace words = bridge::words;

class Ticks {
    Q_DECLARE_TR_FUNCTIONS(quorate::pages::Ticks)

public:
    Ticks(const bridge::NodeBridge& bridge, const bridge::Release& release) : m_bridge(bridge), m_release(release) {}

    [[nodiscard]] QList<widgets::StepLine::Step> all() const
    {
        return {tick(tr("Votes"), votes()), tick(tr("Seeding"), seeding()), tick(tr("Coverage"), coverage())};
    }

private:
    struct State {
        Tone tone = Tone::accent;
        QString words;
    };
    [[nodiscard]] static widgets::StepLine::Step tick(const QString& title, const State& state)
    {
        return {title, state.words, state.tone, state.tone == Tone::accent ? QStringLiteral("status-wait") : theme::shapeOf(state.tone)};
    }
    [[nodiscard]] bool is(const char* status) const { return m_release.status == QLatin1String(status); }
    [[nodiscard]] State votes() const;
    [[nodiscard]] State seeding() const;
    [[nodiscard]] State coverage() const;
    [[nodiscard]] QString whoHasNotVoted() const;

    const bridge::NodeBridge& m_bridge;
    const bridge::Release& m_release;
};

QString Ticks::whoHasNotVoted() const
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const auto& vote : m_release.votes) {
        if (vote.verdict.isEmpty()) names += m_bridge.memberName(vote.member);
    }
    const qsizetype more = names.size() - most;
    if (more > 0) names = names.mid(0, most) + QStringList{tr("%n more", nullptr, int(more))};
    return names.join(QStringLiteral(", "));
}

Ticks::State Ticks::votes() const
{
    if (!m_release.settled) return {Tone::accent, tr("waits for a quorum of validators to settle it")};
    if (is("approved")) return {Tone::ok, words::votes(m_release)};
    if (is("suspended")) return {Tone::warn, tr("too few approvals stand any more")};
    if (!is("open")) return {Tone::bad, words::text(words::Domain::releaseStatus, m_release.status)};
    if (m_release.votesHidden) return {Tone::accent, words::votes(m_release)};
    const QString waiting = tr("%1, waits for %2").arg(words::approvalsInShort(m_release), whoHasNotVoted());
    if (m_release.reviewBy != 0 && m_release.reviewBy <= m_bridge.now()) return {Tone::warn, tr("%1; the time that you asked for is over").arg(waiting)};
    return {Tone::accent, waiting};
}

Ticks::State Ticks::seeding() const
{
    quint64 missing = 0;
    quint64 carried = 0;
    quint64 peers = 0;
    quint64 sent = 0;
    QString stopped;
    for (const auto& artifact : m_release.artifacts) {
        if (artifact.inlined) continue;
        ++carried;
        if (!artifact.held) ++missing;
        for (const auto& transfer : m_bridge.transfers()) {
            if (transfer.root != artifact.payloadRoot) continue;
            peers = std::max<quint64>(peers, transfer.peers);
            sent += transfer.upTotal;
            const bool stands = transfer.state == QLatin1String("paused") || transfer.state == QLatin1String("failed");
            if (stands) stopped = transfer.reason.isEmpty() ? words::text(words::Domain::transferState, transfer.state) : words::cause(transfer.reason);
        }
    }
    if (carried == 0) return {Tone::ok, tr("travels in the transaction")};
    if (m_release.status == QLatin1String("rejected") || is("recalled") || is("withdrawn")) return {Tone::neutral, tr("no longer offered")};
    if (!stopped.isEmpty()) return {Tone::warn, stopped};
    if (missing > 0) return {Tone::warn, tr("payloads that are not here: %1 of %2").arg(format::number(missing), format::number(carried))};
    if (peers > 0) return {Tone::ok, tr("to %n peer(s), %1 sent", nullptr, format::plural(peers)).arg(format::size(sent))};
    if (sent > 0) return {Tone::ok, tr("%1 sent; nobody is fetching now").arg(format::size(sent))};
    return {Tone::accent, is("open") ? tr("offered to the checkers; none has fetched it yet") : tr("offered to the gateways; none has fetched it yet")};
}

Ticks::State Ticks::coverage() const
{
    if (is("open")) return {Tone::neutral, tr("begins when the release is approved")};
    const auto& c = m_release.coverage;
    const QString reached = tr("%1 of %2 devices", nullptr, format::plural(c.eligible)).arg(format::number(c.positive), format::number(c.eligible));
    if (!is("approved")) return {Tone::neutral, tr("%1; offered to no further device").arg(reached)};
    if (c.eligible == 0) return {Tone::warn, tr("the model has no device that it fits")};
    if (c.positive >= c.eligible) return {Tone::ok, reached};
    for (const auto& rollout : m_bridge.rollouts()) {
        if (rollout.plan.release == m_release.id && rollout.is("paused")) return {Tone::warn, tr("%1; the rollout is paused").arg(reached)};
    }
    if (c.negative > 0) return {Tone::warn, tr("%1, failed: %2").arg(reached, format::number(c.negative))};
    if (c.positive == 0) return {Tone::accent, tr("no device has answered; answers come with the next batch of a gateway")};
    return {Tone::accent, tr("%1, not heard of: %2").arg(reached, format::number(c.unheard()))};
}

}  // namespace

QList<widgets::StepLine::Step> trackerTicks(const bridge::NodeBridge& bridge, const bridge::Release& release)
{
    return Ticks(bridge, release).all();
}

}  // namespace quorate::pages
