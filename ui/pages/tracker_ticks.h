// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/widgets/step_line.h"

namespace quorate::pages {

// Votes, seeding and coverage of a release: how far each is, and while it waits, for what.
[[nodiscard]] QList<widgets::StepLine::Step> trackerTicks(const bridge::NodeBridge& bridge, const bridge::Release& release);

}  // namespace quorate::pages
