// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rollout_control.h"

#include "core/node/pictured_answer.h"
#include "core/node/rollout_json.h"

#include <nlohmann/json.hpp>

#include <map>

namespace quorate::node {
namespace {

struct Call {
    api::Node& node;
    const Json& params;
    const ControlReply& reply;

    [[nodiscard]] std::optional<api::RolloutPlan> plan() const
    {
        const auto it = params.find("plan");
        auto plan = rolloutPlanFrom(it == params.end() ? Json() : *it);
        if (plan) return std::move(*plan);
        reply.fail(plan.error());
        return std::nullopt;
    }
};

template <class T>
api::Callback<T> answerPictured(const Call& call)
{
    auto waiting = std::make_shared<PicturedAnswer>(call.reply);
    call.reply.keep(call.node.onSnapshot([&node = call.node, waiting] { waiting->pictured(node); }));
    return [&node = call.node, waiting, reply = call.reply](Result<T> result) {
        if (!result) return reply.fail(result.error());
        if constexpr (std::is_void_v<T>) waiting->done(node, Json::object());
        else waiting->done(node, Json{{"id", *result}});
    };
}

api::Callback<std::vector<api::RolloutDevice>> answerDevices(const Call& call)
{
    return [reply = call.reply](Result<std::vector<api::RolloutDevice>> devices) {
        if (!devices) return reply.fail(devices.error());
        Json list = Json::array();
        for (const auto& device : *devices) list.push_back(toJson(device));
        reply.result(std::move(list));
    };
}

void create(const Call& call)
{
    if (auto plan = call.plan()) call.node.createRollout(std::move(*plan), answerPictured<std::uint64_t>(call));
}

void edit(const Call& call)
{
    if (auto plan = call.plan()) {
        call.node.editRollout(numberAt(call.params, "id"), std::move(*plan), textAt(call.params, "reason"), answerPictured<void>(call));
    }
}

void steer(const Call& call)
{
    using enum api::RolloutAct;
    static const std::map<std::string, api::RolloutAct> acts{{"start", start}, {"pause", pause}, {"resume", resume}, {"retry", retry},
                                                             {"widen", widen}, {"expedite", expedite}, {"stop", stop}, {"remove", remove}};
    const auto act = acts.find(textAt(call.params, "act"));
    if (act == acts.end()) return call.reply.fail({ErrorKind::invalid, "node.control.params", "act"});
    call.node.steerRollout(numberAt(call.params, "id"), act->second, textAt(call.params, "reason"), answerPictured<void>(call));
}

void rehearse(const Call& call)
{
    if (auto plan = call.plan()) call.node.rehearseRollout(std::move(*plan), answerDevices(call));
}

void devices(const Call& call)
{
    call.node.rolloutDevices(numberAt(call.params, "id"), answerDevices(call));
}

}  // namespace

bool callRolloutMethod(api::Node& node, std::string_view method, const Json& params, const ControlReply& reply)
{
    static const std::map<std::string_view, void (*)(const Call&)> all{{"rollout-create", create},
                                                                       {"rollout-edit", edit},
                                                                       {"rollout-steer", steer},
                                                                       {"rollout-rehearse", rehearse},
                                                                       {"rollout-devices", devices}};
    const auto it = all.find(method);
    if (it == all.end()) return false;
    if (!params.is_object()) reply.fail({ErrorKind::invalid, "node.control.params", "an object"});
    else it->second({node, params, reply});
    return true;
}

}  // namespace quorate::node
