// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/control_methods.h"

namespace quorate::node {

// The methods of the control socket whose names begin with "review" (and "analyzers"), as callMethod(). `false`: none of them.
[[nodiscard]] bool callReviewMethod(api::Node& node, std::string_view method, const Json& params, const ControlReply& reply);

}  // namespace quorate::node
