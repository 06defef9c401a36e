// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/control_methods.h"

namespace quorate::node {

// The methods of the control socket whose names begin with "rollout", as callMethod(). `false`: none of them.
// "rollout-create" {plan}, "rollout-edit" {id, plan, reason}, "rollout-steer" {id, act, reason}, "rollout-rehearse" {plan},
// "rollout-devices" {id}. What they changed is in the next picture when they answer.
[[nodiscard]] bool callRolloutMethod(api::Node& node, std::string_view method, const Json& params, const ControlReply& reply);

}  // namespace quorate::node
