// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string>

namespace quorate::sim {

// What a simulated device boots. Lines "name value" after the first, up to an empty line; then any bytes.
//   quorate simulated firmware
//   version 1.2.0
//   boot-failures 30          so many of 1000 devices crash at its boot check, the same ones each time
// Any other file is firmware, too, that never fails.
struct SimulatedFirmware {
    std::string version;
    std::uint32_t bootFailures = 0;          // of 1000
    std::string remark;                      // one line, for people and for reviewers

    [[nodiscard]] static SimulatedFirmware parse(BytesView image);
    // With `size` bytes of filling, a share of which depends on `build`: the next build's delta is small, not empty.
    [[nodiscard]] Bytes image(std::size_t size, std::uint64_t build) const;
    // Whether this device, known by its index, fails the boot check.
    [[nodiscard]] bool failsOn(std::uint64_t device) const;
};

}  // namespace quorate::sim
