// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rollout_views.h"

#include <cmath>

namespace quorate::node {
namespace {

std::uint32_t shareOf(double percent)
{
    const double hundredths = std::round(percent * 100);
    const bool fits = hundredths >= 0 && hundredths <= double(gateway::wholeShare);   // false for what is no number
    return fits ? static_cast<std::uint32_t>(hundredths) : gateway::wholeShare + 1;
}

double percentOf(std::uint32_t share)
{
    return double(share) / 100;
}

std::int64_t restOf(const std::optional<Milliseconds>& rest)
{
    return rest ? rest->count() : -1;
}

}  // namespace

gateway::RolloutPlan planOf(const api::RolloutPlan& plan)
{
    gateway::RolloutPlan out;
    out.name = plan.name;
    out.release = plan.release;
    out.startAt = plan.startAt;
    out.finishBy = plan.finishBy;
    for (const auto& ring : plan.rings) {
        gateway::RingRule rule;
        rule.name = ring.name;
        rule.share = shareOf(ring.share);
        rule.hardwareClasses = {ring.hardwareClasses.begin(), ring.hardwareClasses.end()};
        rule.attributes = ring.attributes;
        rule.devices = {ring.devices.begin(), ring.devices.end()};
        rule.goodShare = shareOf(ring.goodShare);
        rule.failedLimit = shareOf(ring.failedLimit);
        rule.minimumDevices = ring.minimumDevices;
        rule.soak = Milliseconds{ring.soakMs};
        out.rings.push_back(std::move(rule));
    }
    return out;
}

gateway::RolloutSubject subjectOf(const ledger::Manifest& manifest)
{
    gateway::RolloutSubject subject{manifest.model, manifest.severity, {}};
    for (const auto& target : manifest.targets) subject.targets.push_back({target.hardwareClass, target.version, target.hash});
    return subject;
}

gateway::RolloutSteer steerOf(api::RolloutAct act)
{
    switch (act) {
    case api::RolloutAct::start: return gateway::RolloutSteer::start;
    case api::RolloutAct::pause: return gateway::RolloutSteer::pause;
    case api::RolloutAct::resume: return gateway::RolloutSteer::resume;
    case api::RolloutAct::retry: return gateway::RolloutSteer::retry;
    case api::RolloutAct::widen: return gateway::RolloutSteer::widen;
    case api::RolloutAct::expedite: return gateway::RolloutSteer::expedite;
    case api::RolloutAct::stop: return gateway::RolloutSteer::stop;
    case api::RolloutAct::remove: break;
    }
    return gateway::RolloutSteer::remove;
}

api::RolloutView viewOf(const gateway::RolloutStatus& status)
{
    const gateway::Rollout& rollout = status.rollout;
    api::RolloutView view;
    view.id = rollout.id;
    view.plan.name = rollout.plan.name;
    view.plan.release = rollout.plan.release;
    view.plan.startAt = rollout.plan.startAt;
    view.plan.finishBy = rollout.plan.finishBy;
    for (const auto& rule : rollout.plan.rings) {
        api::RolloutRing ring;
        ring.name = rule.name;
        ring.share = percentOf(rule.share);
        ring.hardwareClasses = {rule.hardwareClasses.begin(), rule.hardwareClasses.end()};
        ring.attributes = rule.attributes;
        ring.devices = {rule.devices.begin(), rule.devices.end()};
        ring.goodShare = percentOf(rule.goodShare);
        ring.failedLimit = percentOf(rule.failedLimit);
        ring.minimumDevices = rule.minimumDevices;
        ring.soakMs = rule.soak.count();
        view.plan.rings.push_back(std::move(ring));
    }
    view.model = rollout.subject.model.slug;
    view.version = rollout.subject.targets.empty() ? std::string() : rollout.subject.targets.front().version.text;
    view.severity = ledger::toString(rollout.subject.severity);
    view.state = gateway::toString(rollout.state);
    view.reason = rollout.reason;
    view.by = rollout.by;
    view.since = rollout.since;
    view.createdAt = rollout.createdAt;
    view.startedAt = rollout.startedAt;
    view.openRings = static_cast<std::uint32_t>(rollout.openRings());
    view.waitsFor = status.waitsFor;
    view.restMs = status.rest.empty() ? -1 : restOf(status.rest.back());
    for (std::size_t i = 0; i < rollout.rings.size(); ++i) {
        const auto& progress = rollout.rings[i];
        const auto& counts = status.evidence.rings[i];
        view.rings.push_back({counts.devices, counts.offered, counts.good, counts.claimed, counts.failed, progress.openedAt,
                              progress.passedAt, progress.soaked.count(), percentOf(progress.worstFailed), restOf(status.rest[i])});
    }
    for (const auto& point : rollout.curve) view.curve.push_back({point.at, point.good, point.failed, point.paused});
    for (const auto& entry : rollout.history) {
        view.history.push_back({entry.at, entry.by, std::string(gateway::toString(entry.what)), entry.ring, entry.reason});
    }
    return view;
}

std::vector<api::RolloutDevice> viewOf(const std::vector<gateway::RolloutMember>& members)
{
    std::vector<api::RolloutDevice> views;
    views.reserve(members.size());
    for (const auto& member : members) {
        views.push_back({member.model.slug, member.index, member.ring ? static_cast<std::uint32_t>(*member.ring) + 1 : 0,
                         std::string(gateway::toString(member.outcome)), member.reason});
    }
    return views;
}

}  // namespace quorate::node
