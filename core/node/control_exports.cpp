// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_call.h"

namespace quorate::node {
namespace {

void signReport(ControlCall& call)
{
    auto content = call.params.needText("content");
    auto evidence = call.params.paths("evidence");
    auto file = call.params.path("file");
    if (call.good()) call.follow(call.node.signReport(std::move(content), std::move(evidence), std::move(file), call.answer<void>()));
}

void exportEvidence(ControlCall& call)
{
    const auto release = call.params.optionalId<ReleaseId>("release");
    auto file = call.params.path("file");
    if (call.good()) call.node.exportEvidence(release, std::move(file), call.answer<void>());
}

void exportAudit(ControlCall& call)
{
    auto model = call.params.needText("model");
    const auto device = call.params.number("device");
    auto file = call.params.path("file");
    if (call.good()) call.node.exportAudit(std::move(model), device, std::move(file), call.answer<void>());
}

void exportSplit(ControlCall& call)
{
    auto file = call.params.path("file");
    if (call.good()) call.node.exportSplit(std::move(file), call.answer<void>());
}

void exportInvitation(ControlCall& call)
{
    std::string address = call.params.text("address");
    auto file = call.params.path("file");
    if (call.good()) call.node.exportInvitation(std::move(address), std::move(file), call.answer<std::string>());
}

void exportTrustAnchor(ControlCall& call)
{
    auto model = call.params.needText("model");
    auto file = call.params.path("file");
    if (call.good()) call.node.exportTrustAnchor(std::move(model), std::move(file), call.answer<void>());
}

}  // namespace

const ControlMethods& exportMethods()
{
    static const ControlMethods all{
        {"sign-report", signReport},
        {"export-evidence", exportEvidence},
        {"export-audit", exportAudit},
        {"export-split", exportSplit},
        {"export-invitation", exportInvitation},
        {"export-trust-anchor", exportTrustAnchor},
    };
    return all;
}

}  // namespace quorate::node
