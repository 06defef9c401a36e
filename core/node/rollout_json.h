// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/json_views.h"

// Rollouts as JSON (json_views.h has the rules). A plan is read as it is written.
namespace quorate::node {

[[nodiscard]] Json toJson(const api::RolloutPlan& plan);
[[nodiscard]] Json toJson(const api::RolloutView& rollout);
[[nodiscard]] Json toJson(const api::RolloutDevice& device);

// What is absent is as in a fresh plan. "node.control.params" with the name of what does not fit.
[[nodiscard]] Result<api::RolloutPlan> rolloutPlanFrom(const Json& json);

// "2026-11-20T08:30Z", with seconds and milliseconds where wanted; "node.time.malformed". UTC alone.
[[nodiscard]] Result<UnixTime> timeFrom(std::string_view text);

}  // namespace quorate::node
