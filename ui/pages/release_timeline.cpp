// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/release_timeline.h"

#include "ui/bridge/format.h"
#include "ui/bridge/words.h"
#include "ui/charts/coverage_chart.h"
#include "ui/pages/page.h"
#include "ui/pages/text.h"

#include <algorithm>

namespace quorate::pages {

namespace format = bridge::format;
namespace words = bridge::words;
using words::Domain;

namespace {

using TimelineContent = charts::TimelineChart::Content;
using TimelineLane = charts::TimelineChart::Lane;

QString onLedger(qint64 at)
{
    return QStringLiteral("release@%1").arg(at);
}

TimelineLane reviewLane(const bridge::NodeBridge& bridge, const bridge::Release& r, qint64 now)
{
    TimelineLane lane{tr("Review"), {}, {}};
    const auto status = words::word(Domain::releaseStatus, r.status);
    lane.spans += {onLedger(r.publishedAt), double(r.publishedAt), double(r.decidedAt != 0 ? r.decidedAt : now), tr("in review"), theme::Tone::accent};
    lane.events += {onLedger(r.publishedAt), double(r.publishedAt), tr("Published by %1").arg(bridge.memberName(r.publisher)), theme::Tone::accent};
    for (const auto& vote : r.votes) {
        if (vote.at == 0) continue;
        const auto verdict = words::word(Domain::verdict, vote.verdict);
        lane.events += {onLedger(vote.at), double(vote.at), tr("%1: %2").arg(bridge.memberName(vote.member), verdict.text), toneOf(verdict.tone)};
    }
    if (r.decidedAt != 0) lane.events += {onLedger(r.decidedAt), double(r.decidedAt), status.text, toneOf(status.tone)};
    return lane;
}

TimelineLane rolloutLane(const bridge::Rollout& rollout, qint64 now)
{
    TimelineLane lane{tr("Rollout"), {}, {}};
    const QString id = QStringLiteral("rollout/") + rollout.key();
    qint64 began = 0;
    bool paused = false;
    const auto end = [&](qint64 at) {
        if (began == 0 || at <= began) return;
        lane.spans += {id, double(began), double(at), paused ? tr("paused") : tr("rolling out"), paused ? theme::Tone::warn : theme::Tone::accent};
    };
    for (const auto& act : rollout.history) {
        const auto word = words::word(Domain::rolloutAct, act.what);
        const QString text = act.ring == 0 ? word.text : tr("%1, ring %2").arg(word.text, format::number(quint64(act.ring)));
        lane.events += {id, double(act.at), act.reason.isEmpty() ? text : tr("%1: %2").arg(text, words::detail(act.reason)), toneOf(word.tone)};
        const bool starts = act.what == QLatin1String("started") || act.what == QLatin1String("resumed") || act.what == QLatin1String("retried");
        const bool stops = act.what == QLatin1String("finished") || act.what == QLatin1String("stopped");
        if (!starts && !stops && act.what != QLatin1String("paused")) continue;
        end(act.at);
        began = stops ? 0 : act.at;
        paused = !starts;
    }
    end(now);
    return lane;
}

TimelineLane deliveryLane(const bridge::Release& r, qint64 now)
{
    TimelineLane lane{tr("Delivery"), {}, {}};
    const auto& curve = r.coverage.curve;
    if (curve.isEmpty() || r.coverage.eligible == 0) return lane;
    const auto reached = [&](double share) {
        return std::find_if(curve.begin(), curve.end(), [&](const auto& p) { return double(p.positive) >= share * double(r.coverage.eligible); });
    };
    const auto goal = reached(charts::CoverageChart::goal);
    const bool there = goal != curve.end();
    lane.spans += {{}, double(curve.first().at), double(there ? goal->at : now), there ? tr("until %1 of the devices").arg(format::percent(charts::CoverageChart::goal)) : tr("under way"),
                   there ? theme::Tone::ok : theme::Tone::accent};
    lane.events += {{}, double(curve.first().at), tr("First acknowledgement"), theme::Tone::neutral};
    if (const auto middle = reached(0.5); middle != curve.end()) lane.events += {{}, double(middle->at), tr("Half of the devices have it"), theme::Tone::ok};
    if (there) lane.events += {{}, double(goal->at), tr("%1 of the devices have it").arg(format::percent(charts::CoverageChart::goal)), theme::Tone::ok};
    const auto failed = std::find_if(curve.begin(), curve.end(), [](const auto& p) { return p.negative > 0; });
    if (failed != curve.end()) lane.events += {{}, double(failed->at), tr("First failure on a device"), theme::Tone::bad};
    return lane;
}

TimelineLane questionsLane(const bridge::NodeBridge& bridge, const bridge::Release& r)
{
    TimelineLane lane{tr("Questions"), {}, {}};
    const QString id = QStringLiteral("questions");
    for (const auto& question : bridge.questionsOf(r.id)) {
        lane.events += {id, double(question.at), tr("%1 asks: %2").arg(bridge.memberName(question.member), question.subject), theme::Tone::warn};
        for (const auto& answer : question.answers) {
            lane.events += {id, double(answer.at), tr("%1 answers: %2").arg(bridge.memberName(answer.member), question.subject), answer.closes ? theme::Tone::ok : theme::Tone::accent};
        }
    }
    return lane;
}

}  // namespace

TimelineContent timelineContent(const bridge::NodeBridge& bridge, const bridge::Release& release)
{
    charts::TimelineChart::Content content;
    content.utc = format::utc();
    // To the minute: a picture that is drawn anew with every second says no more.
    const qint64 now = bridge.now() - bridge.now() % 60'000;
    qint64 newest = qMax(release.publishedAt, release.decidedAt);
    for (const auto& p : release.coverage.curve) newest = qMax(newest, p.at);
    content.now = double(qMax(now, newest));
    content.lanes += reviewLane(bridge, release, qint64(content.now));
    for (const auto& rollout : bridge.rollouts()) {
        if (rollout.plan.release == release.id) content.lanes += rolloutLane(rollout, qint64(content.now));
    }
    content.lanes += deliveryLane(release, qint64(content.now));
    content.lanes += questionsLane(bridge, release);
    qsizetype events = 0;
    for (auto& lane : content.lanes) {
        std::stable_sort(lane.events.begin(), lane.events.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
        events += lane.events.size();
    }
    content.summary = tr("%1: %2 events since %3; it is %4.")
                          .arg(release.title(), format::number(quint64(events)), format::time(release.publishedAt),
                               words::text(Domain::releaseStatus, release.status));
    return content;
}

}  // namespace quorate::pages
