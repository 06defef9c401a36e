// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/checks.h"
#include "core/device/device_clock.h"
#include "core/device/transport.h"

namespace quorate::device {

// Handovers that are taken from one gateway in one go: 16 MiB of them.
inline constexpr std::size_t maxHandoverPages = 64;

struct FollowParts {
    const ledger::TrustAnchor& anchor;
    const DeviceLimits& limits;
    DeviceState& state;
    DeviceClock& clock;
    const std::function<Status()>& save;   // the state
};

struct FetchedBundle {
    Bytes encoded;                         // not looked at yet
    ledger::KnownEpochs askedWith;
};

// Asks one gateway for a bundle. A device that is far behind is given handovers first: each document of them is verified, must
// lead on, and is stored as the state's `following` before the next is asked for, so that a power loss costs one of them. What
// was followed counts for nothing until a bundle proves it to be in office. A gateway whose chain has another history than
// what was followed so far is asked from the epochs that are relied on, and then from those burned in.
//
// Bounded by maxHandoverPages and a turn of time: "device.gateway.too-slow" (unavailable), and the next round goes on. Other
// errors as of Transport::bundle, of the decoder, and "ledger.bundle.epoch-chain" for handovers that lead nowhere.
[[nodiscard]] Result<FetchedBundle> fetchBundle(const FollowParts& parts, Transport& source, const ReleaseId& release);

}  // namespace quorate::device
