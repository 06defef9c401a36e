// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/simulated_disk.h"

namespace quorate::test {

using FaultFiles = sim::SimulatedDisk;

}  // namespace quorate::test
