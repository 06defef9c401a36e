// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_call.h"

namespace quorate::node {
namespace {

constexpr std::size_t maxIds = 1000;

Json told(std::uint64_t count)
{
    return {{"told", count}};
}

void rebroadcast(ControlCall& call)
{
    std::vector<TransactionId> ids;
    for (const auto& text : call.params.texts("ids")) {
        if (const auto id = TransactionId::fromHexText(text)) ids.push_back(*id);
        else call.params.complain("ids", "64 hexadecimal digits each");
    }
    if (ids.size() > maxIds) call.params.complain("ids", "at most 1000");
    const auto chain = ids.empty() ? call.params.chain("chain") : api::Chain::release;
    if (!call.good()) return;
    const auto answer = call.answer<std::uint64_t>(told);
    if (!ids.empty()) return call.node.rebroadcast(std::move(ids), answer);
    call.node.pool(chain, maxIds, [&node = call.node, answer](Result<std::vector<api::TransactionView>> waiting) {
        if (!waiting) return answer(fail(waiting.error()));
        std::vector<TransactionId> own;
        for (const auto& one : *waiting) {
            if (one.mine) own.push_back(one.id);
        }
        node.rebroadcast(std::move(own), answer);
    });
}

api::TransferLimits limitsIn(ControlCall& call)
{
    return {call.params.number("down"), call.params.number("up")};
}

void steerTransfer(ControlCall& call)
{
    using Act = api::TransferOrder::Act;
    static const std::map<std::string_view, Act> acts{{"start", Act::start}, {"stop", Act::stop}, {"recheck", Act::recheck}, {"limit", Act::limit}};
    const auto act = acts.find(call.params.needText("act"));
    if (act == acts.end()) call.params.complain("act", "start, stop, recheck or limit");
    const auto root = call.params.id<PiecesRoot>("root");
    const auto most = limitsIn(call);
    if (call.good()) call.node.steerTransfer({act->second, root, most}, call.answerPictured<void>());
}

void limitTransfers(ControlCall& call)
{
    const auto most = limitsIn(call);
    if (call.good()) call.node.limitTransfers(most, call.answerPictured<void>());
}

Json hashJson(const Hash32& id)
{
    return {{"id", id.hex()}};
}

void ask(ControlCall& call)
{
    api::QuestionRequest question{call.params.id<ReleaseId>("release"), call.params.text("subject"), call.params.text("path"),
                                  call.params.text("section"), call.params.optionalNumber("offset"), call.params.text("text")};
    if (call.good()) call.node.ask(std::move(question), call.answer<Hash32>(hashJson));
}

void answer(ControlCall& call)
{
    const auto question = call.params.id<Hash32>("question");
    auto text = call.params.text("text");
    const bool closes = call.params.boolean("closes");
    if (call.good()) call.node.answer({question, std::move(text), closes}, call.answer<Hash32>(hashJson));
}

}  // namespace

const ControlMethods& steerMethods()
{
    static const ControlMethods all{
        {"rebroadcast", rebroadcast},
        {"transfer-steer", steerTransfer},
        {"transfer-limit-all", limitTransfers},
        {"ask", ask},
        {"answer", answer},
    };
    return all;
}

}  // namespace quorate::node
