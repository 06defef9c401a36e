// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/gateway_service.h"
#include "core/node/ledger_reader.h"
#include "core/node/node_impl.h"
#include "core/node/rollout_views.h"

// Rollouts of this node's gateway.
namespace quorate::node {

template <class T>
void NodeImpl::atGateway(api::Callback<T> done, std::function<Result<T>(gateway::RolloutDesk&)> work)
{
    onStrand<T>(std::move(done), [this, work = std::move(work)](const auto& answer) {
        if (!m_gateway) return answer(fail(ErrorKind::unsupported, "node.rollout.no-gateway"));
        auto result = work(m_gateway->rollouts());
        if (result) m_gateway->work();       // what was decided counts at once
        touch();
        answer(std::move(result));
    });
}

void NodeImpl::createRollout(api::RolloutPlan plan, api::Callback<std::uint64_t> done)
{
    atGateway<std::uint64_t>(std::move(done), [this, plan = std::move(plan)](gateway::RolloutDesk& desk) -> Result<std::uint64_t> {
        auto manifest = LedgerReader(m_release->application().state()).manifest(plan.release);
        if (!manifest) return fail(manifest.error());
        auto made = desk.create(planOf(plan), subjectOf(*manifest), {m_config.member, {}});
        if (!made) return fail(made.error());
        return *made;
    });
}

void NodeImpl::editRollout(std::uint64_t id, api::RolloutPlan plan, std::string reason, api::Callback<void> done)
{
    atGateway<void>(std::move(done), [this, id, plan = std::move(plan), reason = std::move(reason)](gateway::RolloutDesk& desk) {
        return desk.edit(rolloutId(id), planOf(plan), {m_config.member, reason});
    });
}

void NodeImpl::steerRollout(std::uint64_t id, api::RolloutAct act, std::string reason, api::Callback<void> done)
{
    atGateway<void>(std::move(done), [this, id, act, reason = std::move(reason)](gateway::RolloutDesk& desk) {
        return desk.steer(rolloutId(id), steerOf(act), {m_config.member, reason});
    });
}

void NodeImpl::rehearseRollout(api::RolloutPlan plan, api::Callback<std::vector<api::RolloutDevice>> done)
{
    using Devices = std::vector<api::RolloutDevice>;
    atGateway<Devices>(std::move(done), [this, plan = std::move(plan)](gateway::RolloutDesk& desk) -> Result<Devices> {
        auto manifest = LedgerReader(m_release->application().state()).manifest(plan.release);
        if (!manifest) return fail(manifest.error());
        auto members = desk.rehearse(planOf(plan), subjectOf(*manifest));
        if (!members) return fail(members.error());
        return viewOf(*members);
    });
}

void NodeImpl::rolloutDevices(std::uint64_t id, api::Callback<std::vector<api::RolloutDevice>> done)
{
    using Devices = std::vector<api::RolloutDevice>;
    atGateway<Devices>(std::move(done), [id](gateway::RolloutDesk& desk) -> Result<Devices> {
        auto members = desk.members(rolloutId(id));
        if (!members) return fail(members.error());
        return viewOf(*members);
    });
}

}  // namespace quorate::node
