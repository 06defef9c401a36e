// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_call.h"

namespace quorate::node {

void followJob(api::Node& node, const ControlReply& reply, std::uint64_t job)
{
    reply.note(Json{{"job", job}});
    reply.keep(node.onSnapshot([&node, note = reply.note, job] {
        const auto jobs = node.snapshot()->jobs;
        if (!jobs) return;
        for (const auto& one : *jobs) {
            if (one.id == job) note(Json{{"progress", toJson(one)}});
        }
    }));
}

void callMethod(api::Node& node, const ControlServer::Options& options, std::string_view method, Json& params,
                const ControlReply& reply)
{
    for (const auto* methods : {&readMethods(), &actMethods(), &exportMethods(), &reviewMethods(), &rolloutMethods(), &steerMethods()}) {
        const auto it = methods->find(method);
        if (it == methods->end()) continue;
        ControlCall call{node, options, ControlParams(params), reply};
        return it->second(call);
    }
    reply.fail({ErrorKind::unsupported, "node.control.method", std::string(method.substr(0, 64))});
}

}  // namespace quorate::node
