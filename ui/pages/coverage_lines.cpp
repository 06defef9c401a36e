// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage_lines.h"

#include <memory>
#include <utility>

#include <algorithm>

namespace quorate::pages {
namespace {

// Of what is not known: a band that grew ten times a second would tell nothing more.
constexpr qint64 step = 60'000;

// The rings open one after the other: a ring's devices have it at the soonest when it opens, at the latest when the next does.
void addPlan(charts::CoverageChart::Line& line, const bridge::Release& release, const bridge::Rollout& rollout)
{
    const qint64 begin = rollout.startedAt != 0 ? rollout.startedAt : rollout.plan.startAt;
    const qint64 end = rollout.plan.finishBy;
    const auto rings = rollout.plan.rings.size();
    quint64 devices = 0;
    for (const auto& ring : rollout.rings) devices += ring.devices;
    if (begin == 0 || end <= begin || rings == 0 || devices == 0) return;
    const double part = qMin(1.0, double(devices) / double(release.coverage.eligible));
    const auto at = [&](qsizetype ring) {
        return qMax(0.0, double(begin - release.publishedAt) + double(end - begin) * double(ring) / double(rings));
    };
    const auto share = [&](qsizetype ring) { return ring < 0 ? 0.0 : part * rollout.plan.rings.at(ring).share / 100; };
    // Two points where a ring opens, so that the soonest edge rises at once.
    for (qsizetype ring = 0; ring < rings; ++ring) {
        line.soonest += {{at(ring), share(ring - 1)}, {at(ring), share(ring)}};
        line.latest += {{at(ring), ring == 0 ? 0.0 : share(ring - 2)}, {at(ring), share(ring - 1)}};
    }
    line.soonest += QPointF(at(rings), share(rings - 1));
    line.latest += QPointF(at(rings), share(rings - 1));
}

void addPauses(charts::CoverageChart::Line& line, const bridge::Release& release, const bridge::Rollout& rollout)
{
    const auto& points = rollout.curve;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!points.at(i).paused) continue;
        const double from = double(points.at(i).at - release.publishedAt);
        const double known = line.points.isEmpty() ? from : line.points.last().x();
        const double to = i + 1 < points.size() ? double(points.at(i + 1).at - release.publishedAt) : qMax(from, known);
        if (to <= 0) continue;
        if (!line.pauses.isEmpty() && line.pauses.last().to >= from) line.pauses.last().to = to;
        else line.pauses += {qMax(0.0, from), to};
    }
}

}  // namespace

std::optional<qint64> aloneSince(const bridge::NodeBridge& bridge)
{
    const auto& peers = bridge.peers();
    if (!bridge.hasSnapshot() || peers.isEmpty()) return std::nullopt;
    qint64 since = 0;
    for (const auto& peer : peers) {
        if (peer.connected) return std::nullopt;
        since = qMax(since, peer.since);
    }
    return since;
}

void followConnections(bridge::NodeBridge& bridge, QObject* context, std::function<void()> redraw)
{
    const auto shown = std::make_shared<qint64>(-1);
    QObject::connect(&bridge, &bridge::NodeBridge::refreshed, context, [&bridge, shown, redraw = std::move(redraw)] {
        const qint64 now = aloneSince(bridge) ? bridge.now() / step : -1;
        if (std::exchange(*shown, now) != now) redraw();
    });
}

charts::CoverageChart::Line coverageLine(const bridge::NodeBridge& bridge, const bridge::Release& release)
{
    charts::CoverageChart::Line line;
    line.id = release.id;
    line.name = release.title();
    if (release.coverage.eligible == 0) return line;
    for (const auto& point : release.coverage.curve) {
        line.points += QPointF(double(qMax<qint64>(0, point.at - release.publishedAt)), double(point.positive) / double(release.coverage.eligible));
    }
    if (const auto alone = aloneSince(bridge); alone && *alone > 0 && !line.points.isEmpty()) {
        const double from = qMax(double(*alone - release.publishedAt), line.points.last().x());
        const double to = double((bridge.now() + step - 1) / step * step - release.publishedAt);
        if (to > from) line.unknown = charts::SharedAxis::Span{from, to};
    }
    for (const auto& rollout : bridge.rollouts()) {
        if (rollout.plan.release != release.id || rollout.is("draft")) continue;
        addPlan(line, release, rollout);
        addPauses(line, release, rollout);
        break;
    }
    return line;
}

QList<charts::CoverageChart::Line> coverageLines(const bridge::NodeBridge& bridge, int most, const QString& model)
{
    QList<charts::CoverageChart::Line> lines;
    for (const bridge::Release& release : bridge.releases()) {
        if (lines.size() >= most) break;
        if (release.coverage.curve.isEmpty() || release.coverage.eligible == 0 || (!model.isEmpty() && release.model != model)) continue;
        lines += coverageLine(bridge, release);
    }
    return lines;
}

}  // namespace quorate::pages
