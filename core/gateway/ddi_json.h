// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/action_book.h"

// The JSON of hawkBit's DDI, as agents that exist want it. Private to core/gateway.
namespace quorate::gateway {

// What stands in links.
struct DdiPlace {
    std::string base;          // "https://host/DEFAULT/controller/v1/<controller id, escaped>"
    bool tls = true;
    [[nodiscard]] std::string artifact(std::string_view capability, std::string_view fileName) const;
};

// "HH:MM:SS", at least one second and below 24 hours.
[[nodiscard]] std::string sleepText(Milliseconds interval);
// Characters that may not stand in a path as they are become %XX.
[[nodiscard]] std::string escapedSegment(std::string_view text);

[[nodiscard]] std::string rootJson(const ActionBook::Poll& poll, const DdiPlace& place, Milliseconds interval);
// `history`: how many messages (resource 3); 0 none, below 0 all.
[[nodiscard]] std::string deploymentJson(const Action& action, const DeviceIdentity& identity,
                                         const PayloadFacts& facts, const DdiPlace& place,
                                         const std::string& capability, std::int64_t history);
[[nodiscard]] std::string artifactsJson(const Action& action, const DeviceIdentity& identity, const PayloadFacts& facts,
                                        const DdiPlace& place, const std::string& capability);
[[nodiscard]] std::string cancelJson(const Action& action);
[[nodiscard]] std::string errorJson(std::string_view code, std::string_view message);
// Our own agent finds a payload by its name: "<model>-<version>-<pieces root>.quorate". Agents that exist have little
// room for paths (Zephyr: 199 characters): "<model>-<version><suffix>".
[[nodiscard]] std::string artifactName(const Action& action, const DeviceIdentity& identity, bool ownAgent);

}  // namespace quorate::gateway
