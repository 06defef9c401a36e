// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample.h"

namespace quorate::test {
namespace {

constexpr std::int64_t hour = 3'600'000;

UnixTime before(std::int64_t ms)
{
    return {sampleNow - ms};
}

api::RolloutRing ring(const std::string& name, double share, std::int64_t soakHours, double limit)
{
    api::RolloutRing one;
    one.name = name;
    one.share = share;
    one.soakMs = soakHours * hour;
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
    r.createdAt = before(60 * hour);
    r.since = before(5 * hour);
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
    paused.startedAt = before(52 * hour);
    paused.openRings = 3;
    paused.rings[0] = {4, 0, 4, 0, 0, before(52 * hour), before(49 * hour), 2 * hour, 0, 0};
    paused.rings[1] = {61, 0, 58, 0, 2, before(49 * hour), before(22 * hour), 24 * hour, 3.3, 0};
    paused.rings[2] = {480, 31, 212, 0, 14, before(22 * hour), {}, 0, 6.2, 19 * hour};
    paused.rings[3] = {690, 0, 0, 0, 0, {}, {}, 0, 0, 44 * hour};
    paused.restMs = 44 * hour;
    paused.plan.finishBy = {sampleNow + 24 * hour};
    for (int i = 0; i <= 40; ++i) {
        const std::uint64_t good = i < 4 ? std::uint64_t(i) : i < 20 ? std::uint64_t(4 * i) : std::uint64_t(62 + (i - 20) * 11);
        paused.curve.push_back({before((52 - i * 47 / 40) * hour), good, std::uint64_t(i > 30 ? 16 : i / 8), i == 40});
    }
    paused.curve.back().at = before(5 * hour);
    paused.history.insert(paused.history.end(), {{before(52 * hour), "gw-oslo", "started", 0, {}},
                                                 {before(52 * hour), {}, "opened", 1, {}},
                                                 {before(49 * hour), {}, "opened", 2, {}},
                                                 {before(22 * hour), "gw-oslo", "widened", 3, "canary looks good"},
                                                 {before(5 * hour), {}, "paused", 3, "gateway.rollout.failures"}});

    auto running = rollout(3, *approved[1], "meter fix", "running");
    running.severity = "critical";
    running.waitsFor = "gateway.rollout.waits.soak";
    running.startedAt = before(30 * hour);
    running.openRings = 2;
    running.rings[0] = {4, 0, 4, 0, 0, before(30 * hour), before(27 * hour), 2 * hour, 0, 0};
    running.rings[1] = {48, 1, 46, 0, 1, before(27 * hour), {}, 18 * hour, 2.1, 6 * hour};
    running.rings[2] = {230, 0, 0, 0, 0, {}, {}, 0, 0, 30 * hour};
    running.rings[3] = {510, 0, 0, 0, 0, {}, {}, 0, 0, 46 * hour};
    running.restMs = 46 * hour;
    for (int i = 0; i <= 20; ++i) running.curve.push_back({before((30 - i) * hour), std::uint64_t(i < 3 ? i + 1 : 4 + (i - 2) * 46 / 18), 0, false});
    running.history.push_back({before(30 * hour), "gw-oslo", "started", 0, {}});

    auto scheduled = rollout(2, *approved[2], "spring cleaning", "scheduled");
    scheduled.plan.startAt = {sampleNow + 40 * hour};

    auto done = rollout(1, *approved.back(), "first one", "done");
    done.startedAt = before(200 * hour);
    done.openRings = 4;
    for (auto& one : done.rings) one = {120, 0, 118, 0, 2, before(190 * hour), before(150 * hour), 0, 1.7, 0};
    done.curve = {{before(200 * hour), 0, 0, false}, {before(150 * hour), 472, 8, false}};
    return {paused, running, scheduled, done};
}

}  // namespace quorate::test
