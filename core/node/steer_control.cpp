// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/steer_control.h"

#include "core/node/pictured_answer.h"

#include <nlohmann/json.hpp>

#include <map>

namespace quorate::node {
namespace {

constexpr std::size_t maxIds = 1000;

struct Call {
    api::Node& node;
    const Json& params;
    const ControlReply& reply;

    void complain(const char* what) const { reply.fail({ErrorKind::invalid, "node.control.params", what}); }
};

void rebroadcast(const Call& call)
{
    const auto told = [reply = call.reply](Result<std::uint64_t> count) {
        if (count) reply.result(Json{{"told", *count}});
        else reply.fail(count.error());
    };
    std::vector<TransactionId> ids;
    if (const auto list = call.params.find("ids"); list != call.params.end() && list->is_array()) {
        if (list->size() > maxIds) return call.complain("ids");
        for (const auto& entry : *list) {
            auto id = TransactionId::fromHexText(entry.is_string() ? entry.get<std::string>() : std::string());
            if (!id) return call.reply.fail(id.error());
            ids.push_back(*id);
        }
    }
    if (!ids.empty()) return call.node.rebroadcast(std::move(ids), told);
    const auto name = textAt(call.params, "chain");
    if (name != "release" && name != "delivery") return call.complain("chain");
    call.node.pool(name == "release" ? api::Chain::release : api::Chain::delivery, maxIds,
                   [&node = call.node, told, reply = call.reply](Result<std::vector<api::TransactionView>> waiting) {
                       if (!waiting) return reply.fail(waiting.error());
                       std::vector<TransactionId> own;
                       for (const auto& one : *waiting) {
                           if (one.mine) own.push_back(one.id);
                       }
                       node.rebroadcast(std::move(own), told);
                   });
}

api::Callback<void> answerPictured(const Call& call)
{
    auto waiting = std::make_shared<PicturedAnswer>(call.reply);
    call.reply.keep(call.node.onSnapshot([&node = call.node, waiting] { waiting->pictured(node); }));
    return [&node = call.node, waiting, reply = call.reply](Result<void> result) {
        if (result) waiting->done(node, Json::object());
        else reply.fail(result.error());
    };
}

void steerTransfer(const Call& call)
{
    using Act = api::TransferOrder::Act;
    static const std::map<std::string, Act> acts{{"start", Act::start}, {"stop", Act::stop}, {"recheck", Act::recheck}, {"limit", Act::limit}};
    const auto act = acts.find(textAt(call.params, "act"));
    if (act == acts.end()) return call.complain("act");
    auto root = PiecesRoot::fromHexText(textAt(call.params, "root"));
    if (!root) return call.reply.fail(root.error());
    call.node.steerTransfer({act->second, *root, {numberAt(call.params, "down"), numberAt(call.params, "up")}}, answerPictured(call));
}

void limitTransfers(const Call& call)
{
    call.node.limitTransfers({numberAt(call.params, "down"), numberAt(call.params, "up")}, answerPictured(call));
}

api::Callback<Hash32> answerId(const Call& call)
{
    return [reply = call.reply](Result<Hash32> id) {
        if (id) reply.result(Json{{"id", id->hex()}});
        else reply.fail(id.error());
    };
}

void ask(const Call& call)
{
    auto release = ReleaseId::fromHexText(textAt(call.params, "release"));
    if (!release) return call.reply.fail(release.error());
    api::QuestionRequest question{*release, textAt(call.params, "subject"), textAt(call.params, "path"), textAt(call.params, "section"), {},
                                  textAt(call.params, "text")};
    if (const auto offset = call.params.find("offset"); offset != call.params.end() && offset->is_number_unsigned()) {
        question.offset = offset->get<std::uint64_t>();
    }
    call.node.ask(std::move(question), answerId(call));
}

void answer(const Call& call)
{
    auto question = Hash32::fromHexText(textAt(call.params, "question"));
    if (!question) return call.reply.fail(question.error());
    const auto closes = call.params.find("closes");
    call.node.answer({*question, textAt(call.params, "text"), closes != call.params.end() && *closes == true}, answerId(call));
}

}  // namespace

bool callSteerMethod(api::Node& node, std::string_view method, const Json& params, const ControlReply& reply)
{
    static const std::map<std::string_view, void (*)(const Call&)> all{{"rebroadcast", rebroadcast},
                                                                       {"transfer-steer", steerTransfer},
                                                                       {"transfer-limit-all", limitTransfers},
                                                                       {"ask", ask},
                                                                       {"answer", answer}};
    const auto it = all.find(method);
    if (it == all.end()) return false;
    const Call call{node, params, reply};
    if (!params.is_object()) call.complain("an object");
    else it->second(call);
    return true;
}

}  // namespace quorate::node
