// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/state_json.h"

namespace quorate::app {

using Json = nlohmann::json;

namespace {

Json toJson(const device::SlotContent& content)
{
    Json json = {{"kind", content.kind == ledger::TargetKind::tree ? "tree" : "image"},
                 {"version", content.version.text},
                 {"rollbackIndex", content.rollbackIndex},
                 {"size", content.size},
                 {"hash", content.hash.hex()}};
    if (content.release) json["release"] = content.release->hex();
    if (!content.bootCheck.empty()) json["bootCheck"] = content.bootCheck;
    return json;
}

std::string_view toText(device::InstallReport::Kind kind)
{
    switch (kind) {
    case device::InstallReport::Kind::switched: return "switched";
    case device::InstallReport::Kind::refused: return "refused";
    case device::InstallReport::Kind::failed: return "failed";
    case device::InstallReport::Kind::postponed: return "postponed";
    case device::InstallReport::Kind::abandoned: return "abandoned";
    }
    return "failed";
}

}  // namespace

Json toJson(const device::DeviceState& state)
{
    Json json = {{"active", device::toString(state.active)},
                 {"rollbackIndex", state.rollbackIndex},
                 {"deviceTime", state.time.ms},
                 {"nextOrdinal", state.nextOrdinal},
                 {"acknowledgementsWaiting", state.outbox.size() + state.verdicts.size()}};
    if (const auto& installed = state.slot(state.active)) json["installed"] = toJson(*installed);
    if (state.trial) {
        json["trial"] = toJson(state.trial->content);
        json["trial"]["boots"] = state.trial->boots;
    }
    if (const auto& installation = state.installation) {
        json["installation"] = {{"release", installation->release.hex()},
                                {"written", installation->decoded ? installation->decoded->outputOffset : 0}};
    }
    if (state.epochs) {
        json["epochs"] = {{"checkers", state.epochs->checkers.number.value}, {"validators", state.epochs->validators.number.value}};
    }
    if (state.seen) {
        json["checkpoint"] = {{"size", state.seen->size}, {"root", state.seen->root.hex()}, {"time", state.seen->time.ms}};
    }
    Json waiting = Json::array();
    for (const auto& entry : state.outbox) {
        Json one = {{"ordinal", entry.ordinal}, {"positive", entry.positive}};
        if (entry.accused) one["accused"] = entry.accused->slug;
        waiting.push_back(std::move(one));
    }
    json["outbox"] = std::move(waiting);
    Json history = Json::array();
    for (const auto& known : state.history) {
        history.push_back({{"release", known.release.hex()}, {"attempts", known.attempts}, {"complaints", known.said.size()}});
    }
    json["history"] = std::move(history);
    return json;
}

Json toJson(const std::vector<device::Decision>& decisions)
{
    Json list = Json::array();
    for (const auto& decision : decisions) {
        Json one = {{"step", static_cast<int>(decision.step)},
                    {"name", device::toString(decision.step)},
                    {"passed", decision.passed},
                    {"detail", decision.detail}};
        if (!decision.code.empty()) one["code"] = decision.code;
        list.push_back(std::move(one));
    }
    return list;
}

Json toJson(const device::InstallReport& report)
{
    Json json = {{"release", report.release.hex()},
                 {"outcome", toText(report.kind)},
                 {"decisions", toJson(report.decisions)},
                 {"payloadBytes", report.payloadBytes},
                 {"resumedAt", report.resumedAt}};
    if (report.artifact) json["artifact"] = *report.artifact;
    if (report.error) json["error"] = {{"code", report.error->code}, {"context", report.error->context}};
    return json;
}

std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace quorate::app
