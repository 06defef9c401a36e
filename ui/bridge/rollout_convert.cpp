// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/convert.h"
#include "ui/bridge/mailbox.h"
#include "ui/bridge/node_bridge.h"

#include <algorithm>

namespace quorate::bridge {
namespace {

RolloutPlan convertPlan(const api::RolloutPlan& v)
{
    RolloutPlan plan{text(v.name), hexOrEmpty(v.release), {}, v.startAt.ms, v.finishBy.ms};
    for (const auto& r : v.rings) {
        RolloutRing ring{text(r.name), r.share, texts(r.hardwareClasses), {}, {r.devices.begin(), r.devices.end()},
                         r.goodShare, r.failedLimit, r.minimumDevices, r.soakMs};
        for (const auto& [key, value] : r.attributes) ring.attributes.insert(text(key), text(value));
        plan.rings += ring;
    }
    return plan;
}

Result<api::RolloutPlan> planFrom(const RolloutPlan& plan)
{
    auto release = ReleaseId::fromHexText(plan.release.toStdString());
    if (!release) return fail(release.error());
    api::RolloutPlan out{plan.name.toStdString(), *release, {}, {plan.startAt}, {plan.finishBy}};
    for (const auto& r : plan.rings) {
        api::RolloutRing ring;
        ring.name = r.name.toStdString();
        ring.share = r.share;
        for (const QString& one : r.hardwareClasses) ring.hardwareClasses.push_back(one.toStdString());
        for (auto it = r.attributes.begin(); it != r.attributes.end(); ++it) ring.attributes[it.key().toStdString()] = it->toStdString();
        ring.devices.assign(r.devices.begin(), r.devices.end());
        ring.goodShare = r.goodShare;
        ring.failedLimit = r.failedLimit;
        ring.minimumDevices = r.minimumDevices;
        ring.soakMs = r.soakMs;
        out.rings.push_back(std::move(ring));
    }
    return out;
}

RolloutDevice convertDevice(const api::RolloutDevice& v)
{
    return {text(v.model), v.device, v.ring, text(v.outcome), text(v.reason)};
}

QList<RolloutDevice> convertDevices(const std::vector<api::RolloutDevice>& views)
{
    QList<RolloutDevice> list;
    for (const auto& view : views) list += convertDevice(view);
    return list;
}

api::RolloutAct actOf(RolloutSteer act)
{
    return static_cast<api::RolloutAct>(act);
}
static_assert(int(api::RolloutAct::remove) == int(RolloutSteer::remove) && int(api::RolloutAct::widen) == int(RolloutSteer::widen));

}  // namespace

Rollout convert(const api::RolloutView& v)
{
    Rollout r;
    r.id = v.id;
    r.plan = convertPlan(v.plan);
    r.model = text(v.model);
    r.version = text(v.version);
    r.severity = text(v.severity);
    r.state = text(v.state);
    r.reason = text(v.reason);
    r.by = text(v.by);
    r.since = v.since.ms;
    r.createdAt = v.createdAt.ms;
    r.startedAt = v.startedAt.ms;
    r.openRings = v.openRings;
    r.waitsFor = text(v.waitsFor);
    r.restMs = v.restMs;
    for (const auto& ring : v.rings) {
        r.rings += {ring.devices, ring.offered, ring.good, ring.claimed, ring.failed, ring.openedAt.ms, ring.passedAt.ms, ring.soakedMs,
                    ring.worstFailed, ring.restMs};
    }
    // Pages go by the plan's rings.
    r.rings.resize(r.plan.rings.size());
    for (const auto& p : v.curve) r.curve += {p.at.ms, p.good, p.failed, p.paused};
    for (const auto& a : v.history) r.history += {a.at.ms, text(a.by), text(a.what), a.ring, text(a.reason)};
    return r;
}

RolloutRingState Rollout::sum() const
{
    RolloutRingState all;
    for (const auto& ring : rings) {
        all.devices += ring.devices;
        all.offered += ring.offered;
        all.good += ring.good;
        all.claimed += ring.claimed;
        all.failed += ring.failed;
    }
    return all;
}

bool Rollout::behindPlan(qint64 now) const
{
    if (plan.finishBy == 0 || ended()) return false;
    return now > plan.finishBy || (restMs >= 0 && now + restMs > plan.finishBy);
}

const Rollout* NodeBridge::rollout(const QString& key) const
{
    const auto it = std::find_if(m_rollouts.begin(), m_rollouts.end(), [&](const Rollout& r) { return r.key() == key; });
    return it == m_rollouts.end() ? nullptr : &*it;
}

void NodeBridge::createRollout(const RolloutPlan& plan, QObject* context, Done<quint64> done)
{
    auto made = planFrom(plan);
    if (!made) return failLater(*m_mail, context, std::move(done), made.error());
    m_node.createRollout(std::move(*made), deliver<std::uint64_t>(m_mail, context, std::move(done), [](std::uint64_t id) { return quint64(id); }));
}

void NodeBridge::editRollout(quint64 id, const RolloutPlan& plan, const QString& reason, QObject* context, Done<void> done)
{
    auto made = planFrom(plan);
    if (!made) return failLater(*m_mail, context, std::move(done), made.error());
    m_node.editRollout(id, std::move(*made), reason.toStdString(), deliverVoid(m_mail, context, std::move(done)));
}

void NodeBridge::steerRollout(quint64 id, RolloutSteer act, const QString& reason, QObject* context, Done<void> done)
{
    m_node.steerRollout(id, actOf(act), reason.toStdString(), deliverVoid(m_mail, context, std::move(done)));
}

void NodeBridge::rehearseRollout(const RolloutPlan& plan, QObject* context, Done<QList<RolloutDevice>> done)
{
    auto made = planFrom(plan);
    if (!made) return failLater(*m_mail, context, std::move(done), made.error());
    m_node.rehearseRollout(std::move(*made), deliver<std::vector<api::RolloutDevice>>(m_mail, context, std::move(done), convertDevices));
}

void NodeBridge::rolloutDevices(quint64 id, QObject* context, Done<QList<RolloutDevice>> done)
{
    m_node.rolloutDevices(id, deliver<std::vector<api::RolloutDevice>>(m_mail, context, std::move(done), convertDevices));
}

}  // namespace quorate::bridge
