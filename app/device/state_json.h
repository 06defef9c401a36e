// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/checks.h"
#include "core/device/installer.h"

#include <nlohmann/json.hpp>

namespace quorate::app {

// What `status --json`, `verify --json` and the agent's lines print. Member names never change their meaning.
[[nodiscard]] nlohmann::json toJson(const device::DeviceState& state);
[[nodiscard]] nlohmann::json toJson(const std::vector<device::Decision>& decisions);
[[nodiscard]] nlohmann::json toJson(const device::InstallReport& report);
[[nodiscard]] std::string dump(const nlohmann::json& json);  // one line, never throws

}  // namespace quorate::app
