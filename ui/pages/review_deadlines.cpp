// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_deadlines.h"

#include "ui/bridge/format.h"
#include "ui/pages/rollout_form.h"
#include "ui/pages/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace quorate::pages {
namespace {

namespace format = bridge::format;

}  // namespace

DeadlineWords deadlineWords(const bridge::Release& release, qint64 now)
{
    return release.undecided() ? deadlineWords(release.reviewBy, now) : DeadlineWords();
}

DeadlineWords deadlineWords(qint64 reviewBy, qint64 now)
{
    constexpr qint64 soon = 48LL * 3600 * 1000;
    if (reviewBy == 0) return {};
    const qint64 left = reviewBy - now;
    if (left <= 0) return {tr("late by %1", "a review: so much after its deadline").arg(format::duration(-left)), theme::Tone::bad};
    const auto tone = left < deadlineIsNear ? theme::Tone::warn : theme::Tone::neutral;
    return {left < soon ? tr("%1 left", "a review: so much time until its deadline").arg(format::duration(left))
                        : tr("by %1", "a review: the day of its deadline").arg(format::day(reviewBy, now)),
            tone};
}

QList<const bridge::Release*> needOurVote(const bridge::NodeBridge& bridge)
{
    const auto& identity = bridge.identity();
    QList<const bridge::Release*> list;
    if (!identity.has("checker")) return list;
    for (const auto& r : bridge.releases()) {
        const bridge::Vote* mine = r.undecided() ? r.voteOf(identity.member) : nullptr;
        if (mine != nullptr && mine->verdict.isEmpty()) list += &r;
    }
    std::stable_sort(list.begin(), list.end(), [](const auto* a, const auto* b) { return a->comesBeforeByDeadline(*b); });
    return list;
}

QString noReviewsText(const bridge::NodeBridge& bridge)
{
    if (!bridge.hasSnapshot() || !bridge.identity().has("checker") || !needOurVote(bridge).isEmpty()) return {};
    qint64 next = 0;
    for (const auto& r : bridge.releases()) {
        if (r.undecided() && r.reviewBy > bridge.now() && (next == 0 || r.reviewBy < next)) next = r.reviewBy;
    }
    return next == 0 ? tr("No reviews need you.") : tr("No reviews need you. Next deadline: %1.").arg(format::day(next, bridge.now()));
}

std::optional<qint64> readDeadline(const QString& text, qint64 now)
{
    static const QRegularExpression span(QStringLiteral("^\\s*(\\d{1,5})\\s*(min|h|d)\\s*$"));
    const auto match = span.match(text);
    if (!match.hasMatch()) return planTime(text);
    const QString unit = match.captured(2);
    return now + match.captured(1).toLongLong() * (unit == QLatin1String("min") ? 60'000 : unit == QLatin1String("h") ? 3'600'000 : 86'400'000);
}

QString deadlineProblem(const QString& text, qint64 now)
{
    const auto time = readDeadline(text, now);
    if (!time) return tr("Write a time as 2026-11-20 08:30, in UTC, or a span such as 7 d.");
    return *time != 0 && *time <= now ? tr("This time is not to come.") : QString();
}

QString deadlineText(qint64 reviewBy, qint64 now)
{
    if (reviewBy == 0) return format::dash();
    return tr("%1 (%2)", "a time, and how far away it is").arg(format::time(reviewBy), deadlineWords(reviewBy, now).text);
}

}  // namespace quorate::pages
