// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/control_server.h"
#include "core/node/json_views.h"

// The methods of the control socket: what they ask of the node and what they answer. Private to ControlServer.
namespace quorate::node {

// One request on its way. `result` and `fail` end it; all are thread-safe and harmless once the client is gone.
struct ControlReply {
    std::function<void(Json)> result;
    std::function<void(const Error&)> fail;
    std::function<void(Json)> note;        // {"job": ..}, {"progress": ..}, {"event": ..}, {"alert": ..}
    // Keeps a subscription for as long as the request is open.
    std::function<void(std::unique_ptr<api::Subscription>)> keep;
};

// Tells the job's number and, whenever the node's picture changed, how far it is.
void followJob(api::Node& node, const ControlReply& reply, std::uint64_t job);

// "node.control.method" for an unknown name, "node.control.params" for what does not fit, with the parameter's name.
// Secrets among `params` are wiped.
void callMethod(api::Node& node, const ControlServer::Options& options, std::string_view method, Json& params,
                const ControlReply& reply);

}  // namespace quorate::node
