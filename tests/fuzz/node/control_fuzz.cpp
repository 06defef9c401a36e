// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of the control socket, against a node that only remembers what it was asked.
#include "core/node/control_methods.h"
#include "tests/fuzz/door.h"
#include "tests/unit/node/recording_node.h"

#include <nlohmann/json.hpp>

using namespace quorate;
using namespace quorate::node;

std::vector<Bytes> fuzz::seeds()
{
    std::vector<Bytes> out;
    for (const std::string_view request : {
             R"({"id":1,"method":"snapshot","params":{"parts":["peers","releases"]}})",
             R"({"id":2,"method":"listening"})",
             R"({"id":3,"method":"blocks","params":{"chain":"release","from":0,"limit":10}})",
             R"({"id":4,"method":"pool","params":{"chain":"delivery","limit":5}})",
             R"({"id":5,"method":"device","params":{"model":"lamp","device":3}})",
             R"({"id":6,"method":"watch","params":{"release":0,"delivery":4}})",
             R"({"id":7,"method":"unlock","params":{"passphrase":"secret"}})",
             R"({"id":8,"method":"lock"})",
             R"({"id":9,"method":"cancel","params":{"job":12}})",
             R"({"id":10,"method":"withdraw","params":{"release":"0000000000000000000000000000000000000000000000000000000000000001","reason":"no"}})",
             R"({"id":11,"method":"set-model","params":{"id":"lamp","name":"Lamp","delegates":[],"readers":["north"],"hardwareClasses":["rev-a"]}})",
             R"({"id":12,"method":"revoke-devices","params":{"model":"lamp","devices":[1,2]}})",
             R"({"id":13,"method":"submit","params":{"transaction":"84"}})",
         }) {
        out.push_back(toBytes(bytesOf(request)));
    }
    return out;
}

fuzz::Ways fuzz::ways()
{
    return {};
}

bool fuzz::enter(BytesView input)
{
    auto request = Json::parse(input.begin(), input.end(), nullptr, false);
    if (!request.is_object()) return false;
    const auto method = request.find("method");
    if (method == request.end() || !method->is_string()) return false;
    test::RecordingNode node;
    ControlServer::Options options;
    options.listening = [] { return Listening{}; };
    options.stopRequested = [] {};
    options.submitBody = [](ledger::ChainKind, ledger::Body, api::Callback<api::Submitted> done) { done(api::Submitted{}); };
    bool accepted = true;
    std::size_t answers = 0;
    std::vector<std::unique_ptr<api::Subscription>> kept;
    ControlReply reply;
    reply.result = [&](const Json& result) {
        ++answers;
        (void)result.dump();
    };
    reply.fail = [&](const Error& error) {
        ++answers;
        promise(!error.code.empty());
        accepted = error.code != "node.control.method" && error.code != "node.control.params";
    };
    reply.note = [](const Json& note) { (void)note.dump(); };
    reply.keep = [&](std::unique_ptr<api::Subscription> subscription) { kept.push_back(std::move(subscription)); };
    Json none = Json::object();
    const auto params = request.find("params");
    callMethod(node, options, method->get<std::string>(), params == request.end() ? none : *params, reply);
    promise(answers <= 1);
    return accepted;
}
