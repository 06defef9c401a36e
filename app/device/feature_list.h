// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/device/features.h"

// Every feature there is; a build's list picks from them, and what it does not pick is not linked.
namespace quorate::app {

[[nodiscard]] Feature metricsFeature();      // figures in a file
[[nodiscard]] Feature inspectFeature();      // what is in a bundle, a payload or an acknowledgement
[[nodiscard]] Feature diagnosticsFeature();  // is everything here as it should be, and if not, what to do
[[nodiscard]] Feature historyFeature();      // what this device did, round by round
[[nodiscard]] Feature watchdogFeature();     // tells the hardware's guard that the agent lives

}  // namespace quorate::app
