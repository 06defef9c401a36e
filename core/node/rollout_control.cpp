// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_call.h"
#include "core/node/rollout_json.h"

namespace quorate::node {
namespace {

constexpr auto inJson = [](const api::RolloutDevice& device) { return toJson(device); };

Json numberJson(std::uint64_t id)
{
    return {{"id", id}};
}

// The plan of a call whose other parameters are good, or it has been answered.
std::optional<api::RolloutPlan> planOf(ControlCall& call)
{
    if (!call.good()) return std::nullopt;
    const Json* given = call.params.find("plan");
    auto plan = rolloutPlanFrom(given ? *given : Json());
    if (plan) return std::move(*plan);
    call.reply.fail(plan.error());
    return std::nullopt;
}

void create(ControlCall& call)
{
    if (auto plan = planOf(call)) call.node.createRollout(std::move(*plan), call.answerPictured<std::uint64_t>(numberJson));
}

void edit(ControlCall& call)
{
    const auto id = call.params.needNumber("id");
    auto reason = call.params.text("reason");
    if (auto plan = planOf(call)) call.node.editRollout(id, std::move(*plan), std::move(reason), call.answerPictured<void>());
}

void steer(ControlCall& call)
{
    using enum api::RolloutAct;
    static const std::map<std::string_view, api::RolloutAct> acts{{"start", start}, {"pause", pause}, {"resume", resume}, {"retry", retry},
                                                                  {"widen", widen}, {"expedite", expedite}, {"stop", stop}, {"remove", remove}};
    const auto id = call.params.needNumber("id");
    const auto act = acts.find(call.params.needText("act"));
    if (act == acts.end()) call.params.complain("act", "start, pause, resume, retry, widen, expedite, stop or remove");
    auto reason = call.params.text("reason");
    if (call.good()) call.node.steerRollout(id, act->second, std::move(reason), call.answerPictured<void>());
}

void rehearse(ControlCall& call)
{
    if (auto plan = planOf(call)) call.node.rehearseRollout(std::move(*plan), call.answerList<api::RolloutDevice>(inJson));
}

void devices(ControlCall& call)
{
    const auto id = call.params.needNumber("id");
    if (call.good()) call.node.rolloutDevices(id, call.answerList<api::RolloutDevice>(inJson));
}

}  // namespace

const ControlMethods& rolloutMethods()
{
    static const ControlMethods all{
        {"rollout-create", create},
        {"rollout-edit", edit},
        {"rollout-steer", steer},
        {"rollout-rehearse", rehearse},
        {"rollout-devices", devices},
    };
    return all;
}

}  // namespace quorate::node
