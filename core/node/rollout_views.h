// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/rollouts.h"
#include "core/gateway/rollout_desk.h"
#include "core/ledger/manifest.h"

// Rollouts between core/api and core/gateway.
namespace quorate::node {

// Percents that are no numbers or out of range become a plan that core/gateway refuses.
[[nodiscard]] gateway::RolloutPlan planOf(const api::RolloutPlan& plan);
[[nodiscard]] gateway::RolloutSubject subjectOf(const ledger::Manifest& manifest);
[[nodiscard]] gateway::RolloutSteer steerOf(api::RolloutAct act);
[[nodiscard]] api::RolloutView viewOf(const gateway::RolloutStatus& status);
[[nodiscard]] std::vector<api::RolloutDevice> viewOf(const std::vector<gateway::RolloutMember>& members);

}  // namespace quorate::node
