// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/control_methods.h"
#include "core/node/control_params.h"
#include "core/node/pictured_answer.h"

#include <nlohmann/json.hpp>

#include <map>
#include <memory>

// What the methods of the control socket have in common, and their groups. Private to callMethod().
namespace quorate::node {

struct ControlCall {
    api::Node& node;
    const ControlServer::Options& options;
    ControlParams params;
    const ControlReply& reply;

    // How an answer is written; void is {}, a text {text}, a path {path}.
    struct AsJson {
        template <class T>
        Json operator()(const T& value) const
        {
            if constexpr (std::is_same_v<T, std::string>) return Json{{"text", value}};
            else if constexpr (std::is_same_v<T, Path>) return Json{{"path", value.string()}};
            else return toJson(value);
        }
    };

    // True when the parameters were good; otherwise they have been answered.
    [[nodiscard]] bool good() const
    {
        if (params.error()) reply.fail(*params.error());
        return !params.error();
    }
    template <class T, class Writer = AsJson>
    [[nodiscard]] api::Callback<T> answer(Writer json = {}) const
    {
        return [reply = reply, json](Result<T> result) {
            if (!result) return reply.fail(result.error());
            if constexpr (std::is_void_v<T>) reply.result(Json::object());
            else reply.result(json(*result));
        };
    }
    template <class T, class Writer = AsJson>
    [[nodiscard]] api::Callback<std::vector<T>> answerList(Writer json = {}) const
    {
        return [reply = reply, json](Result<std::vector<T>> result) {
            if (!result) return reply.fail(result.error());
            Json list = Json::array();
            for (const auto& one : *result) list.push_back(json(one));
            reply.result(std::move(list));
        };
    }
    [[nodiscard]] std::shared_ptr<PicturedAnswer> pictured() const
    {
        auto waiting = std::make_shared<PicturedAnswer>(reply);
        reply.keep(node.onSnapshot([&node = node, waiting] { waiting->pictured(node); }));
        return waiting;
    }
    // Once what was done is in the picture.
    template <class T, class Writer = AsJson>
    [[nodiscard]] api::Callback<T> answerPictured(Writer json = {}) const
    {
        return [&node = node, waiting = pictured(), reply = reply, json](Result<T> result) {
            if (!result) return reply.fail(result.error());
            if constexpr (std::is_void_v<T>) waiting->done(node, Json::object());
            else waiting->done(node, json(*result));
        };
    }
    void follow(std::uint64_t job) const { followJob(node, reply, job); }
};

using ControlMethods = std::map<std::string_view, void (*)(ControlCall&)>;

[[nodiscard]] const ControlMethods& readMethods();     // what the node knows
[[nodiscard]] const ControlMethods& actMethods();      // publish, vote, govern, unlock, jobs, peers
[[nodiscard]] const ControlMethods& exportMethods();   // files for others
// "rebroadcast" {chain, ids}: own transactions that wait; all of the chain's without ids. Answers {told}.
// "transfer-steer" {root, act: start, stop, recheck or limit, down, up}, "transfer-limit-all" {down, up}: what they changed is in
// the next picture when they answer.
// "ask" {release, subject, path, section, offset, text}, "answer" {question, text, closes}: answer {id}.
[[nodiscard]] const ControlMethods& steerMethods();
// "rollout-create" {plan}, "rollout-edit" {id, plan, reason}, "rollout-steer" {id, act, reason}, "rollout-rehearse" {plan},
// "rollout-devices" {id}. What they changed is in the next picture when they answer.
[[nodiscard]] const ControlMethods& rolloutMethods();
[[nodiscard]] const ControlMethods& reviewMethods();   // "review..", "analyzers"; "node.control.method" from a node without reviews

}  // namespace quorate::node
