// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample.h"

namespace quorate::test {
namespace {

constexpr std::int64_t hourMs = 3'600'000;

UnixTime ago(std::int64_t ms)
{
    return {sampleNow - ms};
}

api::RolloutRing ring(const std::string& name, double share, std::int64_t soakHours, double limit)
{
    api::RolloutRing one;
    one.name = name;
    one.share = share;
    one.soakMs = soakHours * hourMs;
    one.failedLimit = limit;
    return one;
}

api::RolloutView rollout(std::uint64_t id, const api::ReleaseView& release, const std::string& name, const std::string& state)
{
    api::RolloutView r;
    r.id = id;
    r.plan.name = name;
    r.plan.release = release.id;
    r.plan.rings = {ring("Lab", 1, 2, 2), ring("Canary", 5, 24, 5), ring("Region North", 40, 12, 5), ring("Everyone", 100, 0, 5)};
    r.plan.rings[0].devices = {1, 2, 3, 5};
    r.plan.rings[2].attributes = {{"region", "north-*"}};
    r.model = release.model;
    r.version = release.targets.empty() ? std::string() : release.targets.front().version;
    r.severity = release.severity;
    r.state = state;
    r.createdAt = ago(60 * hourMs);
    r.since = ago(5 * hourMs);
    r.rings.resize(4);
    r.history = {{r.createdAt, "gw-oslo", "created", 0, {}}};
    return r;
}

}  // namespace

std::vector<api::RolloutView> sampleRollouts(const api::Snapshot& s)
{
    const auto& releases = *s.releases;
    std::vector<const api::ReleaseView*> approved;
    for (const auto& release : releases) {
        if (release.status == "approved") approved.push_back(&release);
    }
    if (approved.size() < 3) return {};

    auto paused = rollout(4, *approved[0], "autumn firmware", "paused");
    paused.reason = "gateway.rollout.failures";
    paused.startedAt = ago(52 * hourMs);
    paused.openRings = 3;
    paused.rings[0] = {4, 0, 4, 0, 0, ago(52 * hourMs), ago(49 * hourMs), 2 * hourMs, 0, 0};
    paused.rings[1] = {61, 0, 58, 0, 2, ago(49 * hourMs), ago(22 * hourMs), 24 * hourMs, 3.3, 0};
    paused.rings[2] = {480, 31, 212, 0, 14, ago(22 * hourMs), {}, 0, 6.2, 19 * hourMs};
    paused.rings[3] = {690, 0, 0, 0, 0, {}, {}, 0, 0, 44 * hourMs};
    paused.restMs = 44 * hourMs;
    paused.plan.finishBy = {sampleNow + 24 * hourMs};
    for (int i = 0; i <= 40; ++i) {
        const std::uint64_t good = i < 4 ? std::uint64_t(i) : i < 20 ? std::uint64_t(4 * i) : std::uint64_t(62 + (i - 20) * 11);
        paused.curve.push_back({ago((52 - i * 47 / 40) * hourMs), good, std::uint64_t(i > 30 ? 16 : i / 8), i == 40});
    }
    paused.curve.back().at = ago(5 * hourMs);
    paused.history.insert(paused.history.end(), {{ago(52 * hourMs), "gw-oslo", "started", 0, {}},
                                                 {ago(52 * hourMs), {}, "opened", 1, {}},
                                                 {ago(49 * hourMs), {}, "opened", 2, {}},
                                                 {ago(22 * hourMs), "gw-oslo", "widened", 3, "canary looks good"},
                                                 {ago(5 * hourMs), {}, "paused", 3, "gateway.rollout.failures"}});

    auto running = rollout(3, *approved[1], "meter fix", "running");
    running.severity = "critical";
    running.waitsFor = "gateway.rollout.waits.soak";
    running.startedAt = ago(30 * hourMs);
    running.openRings = 2;
    running.rings[0] = {4, 0, 4, 0, 0, ago(30 * hourMs), ago(27 * hourMs), 2 * hourMs, 0, 0};
    running.rings[1] = {48, 1, 46, 0, 1, ago(27 * hourMs), {}, 18 * hourMs, 2.1, 6 * hourMs};
    running.rings[2] = {230, 0, 0, 0, 0, {}, {}, 0, 0, 30 * hourMs};
    running.rings[3] = {510, 0, 0, 0, 0, {}, {}, 0, 0, 46 * hourMs};
    running.restMs = 46 * hourMs;
    for (int i = 0; i <= 20; ++i) running.curve.push_back({ago((30 - i) * hourMs), std::uint64_t(i < 3 ? i + 1 : 4 + (i - 2) * 46 / 18), 0, false});
    running.history.push_back({ago(30 * hourMs), "gw-oslo", "started", 0, {}});

    auto scheduled = rollout(2, *approved[2], "spring cleaning", "scheduled");
    scheduled.plan.startAt = {sampleNow + 40 * hourMs};

    auto done = rollout(1, *approved.back(), "first one", "done");
    done.startedAt = ago(200 * hourMs);
    done.openRings = 4;
    for (auto& one : done.rings) one = {120, 0, 118, 0, 2, ago(190 * hourMs), ago(150 * hourMs), 0, 1.7, 0};
    done.curve = {{ago(200 * hourMs), 0, 0, false}, {ago(150 * hourMs), 472, 8, false}};
    return {paused, running, scheduled, done};
}

}  // namespace quorate::test
