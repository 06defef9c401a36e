// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ddi_json.h"

#include "core/crypto/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace quorate::gateway {
namespace {

using OrderedJson = nlohmann::ordered_json;

std::string dumped(const OrderedJson& json)
{
    return json.dump(-1, ' ', true, OrderedJson::error_handler_t::replace);
}

OrderedJson link(std::string href)
{
    return OrderedJson{{"href", std::move(href)}};
}

// Changes with everything that a device should read anew.
std::int32_t changeMark(const Action& action)
{
    const Hash32 digest =
        crypto::sha256({action.release.view(), action.payload.root.view(),
                        bytesOf(std::to_string(action.id) + "/" + std::string(toString(action.state)))});
    std::uint32_t mark = 0;
    for (int i = 0; i < 4; ++i) mark = mark << 8 | digest.bytes[static_cast<std::size_t>(i)];
    return static_cast<std::int32_t>(mark);
}

OrderedJson artifactOf(const Action& action, const DeviceIdentity& identity, const PayloadFacts& facts, const DdiPlace& place,
                const std::string& capability)
{
    const std::string name = artifactName(action, identity, identity.certificate.has_value());
    const std::string href = place.artifact(capability, name);
    const std::string suffix = place.tls ? "" : "-http";
    OrderedJson links;
    links["download" + suffix] = link(href);
    links["md5sum" + suffix] = link(href + ".MD5SUM");
    return OrderedJson{{"filename", name},
                {"size", facts.ref.size},
                {"hashes", {{"sha1", facts.sha1Hex}, {"md5", facts.md5Hex}, {"sha256", facts.sha256Hex}}},
                {"_links", std::move(links)}};
}

std::string_view historyStatus(ActionState state)
{
    switch (state) {
    case ActionState::offered: return "RETRIEVED";
    case ActionState::running:
    case ActionState::installed: return "RUNNING";
    case ActionState::cancelling: return "CANCELING";
    case ActionState::claimed:
    case ActionState::confirmed: return "FINISHED";
    case ActionState::failed: return "ERROR";
    default: return "CANCELED";
    }
}

}  // namespace

std::string DdiPlace::artifact(std::string_view capability, std::string_view fileName) const
{
    return base + "/softwaremodules/" + std::string(capability) + "/artifacts/" + escapedSegment(fileName);
}

std::string sleepText(Milliseconds interval)
{
    const auto seconds = std::clamp<std::int64_t>(interval.count() / 1000, 1, 24 * 3600 - 1);
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d", static_cast<int>(seconds / 3600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return text;
}

std::string escapedSegment(std::string_view text)
{
    constexpr std::string_view plain = "-._~";
    std::string out;
    for (const char c : text) {
        const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (alphanumeric || plain.find(c) != std::string_view::npos) {
            out += c;
        } else {
            const auto byte = static_cast<std::uint8_t>(c);
            const std::string hex = toHex(BytesView(&byte, 1));
            out += '%';
            for (const char digit : hex) out += static_cast<char>(digit >= 'a' ? digit - 32 : digit);
        }
    }
    return out;
}

std::string artifactName(const Action& action, const DeviceIdentity& identity, bool ownAgent)
{
    std::string version = action.version.text;
    std::ranges::replace(version, '+', '-');
    const std::string name = identity.model.slug + "-" + version;
    return ownAgent ? name + "-" + action.payload.root.hex() + ".quorate" : name + identity.fileSuffix;
}

std::string rootJson(const ActionBook::Poll& poll, const DdiPlace& place, Milliseconds interval)
{
    OrderedJson links = OrderedJson::object();
    if (poll.cancel) {
        links["cancelAction"] = link(place.base + "/cancelAction/" + std::to_string(poll.cancel->id));
    } else if (poll.deployment) {
        const Action& action = *poll.deployment;
        links["deploymentBase"] = link(place.base + "/deploymentBase/" + std::to_string(action.id) +
                                       "?c=" + std::to_string(changeMark(action)));
    }
    if (poll.installed) links["installedBase"] = link(place.base + "/installedBase/" + std::to_string(*poll.installed));
    if (poll.wantsAttributes) links["configData"] = link(place.base + "/configData");
    return dumped(OrderedJson{{"config", {{"polling", {{"sleep", sleepText(interval)}}}}}, {"_links", std::move(links)}});
}

std::string deploymentJson(const Action& action, const DeviceIdentity& identity, const PayloadFacts& facts,
                           const DdiPlace& place, const std::string& capability, std::int64_t history)
{
    OrderedJson metadata = OrderedJson::array();
    const auto tell = [&](const char* key, std::string value) {
        metadata.push_back(OrderedJson{{"key", key}, {"value", std::move(value)}});
    };
    tell("release", action.release.hex());
    tell("target", action.target.hex());
    tell("kind", std::string(ledger::toString(action.kind)));
    tell("payload", action.payload.root.hex());
    if (action.base) tell("base", action.base->hex());

    OrderedJson chunk{{"part", "os"}, {"version", action.version.text}, {"name", identity.model.slug}};
    chunk["artifacts"] = OrderedJson::array({artifactOf(action, identity, facts, place, capability)});
    chunk["metadata"] = std::move(metadata);
    OrderedJson json{
        {"id", std::to_string(action.id)},
        {"deployment", {{"download", "forced"}, {"update", "forced"}, {"chunks", OrderedJson::array({std::move(chunk)})}}}};
    if (history != 0) {
        OrderedJson messages = OrderedJson::array();
        for (const std::string& message : action.messages) {
            if (history > 0 && messages.size() == static_cast<std::size_t>(history)) break;
            messages.push_back(message);
        }
        json["actionHistory"] = OrderedJson{{"status", historyStatus(action.state)}, {"messages", std::move(messages)}};
    }
    return dumped(json);
}

std::string artifactsJson(const Action& action, const DeviceIdentity& identity, const PayloadFacts& facts,
                          const DdiPlace& place, const std::string& capability)
{
    return dumped(OrderedJson::array({artifactOf(action, identity, facts, place, capability)}));
}

std::string cancelJson(const Action& action)
{
    const std::string id = std::to_string(action.id);
    return dumped(OrderedJson{{"id", id}, {"cancelAction", {{"stopId", id}}}});
}

std::string errorJson(std::string_view code, std::string_view message)
{
    std::string clean;
    for (const char c : message) clean += c >= 0x20 && c < 0x7F && c != '<' && c != '>' ? c : '?';
    return dumped(OrderedJson{{"errorCode", code}, {"message", clean}});
}

}  // namespace quorate::gateway
