// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/device/device_clock.h"
#include "core/device/transport.h"

namespace quorate::device {

// Who the device is to the consortium.
struct DeviceIdentity {
    ConsortiumId consortium;
    ledger::ModelId model;
    DeviceIndex index;
    const crypto::KeyPair& key;
};

// Signs what is queued as verdicts and moves it to the outbox, in one write of the state: an acknowledgement has one
// ordinal, is made once and never lost; of accusations of gateways the oldest gives way when the outbox is full. Returns
// how many were signed.
[[nodiscard]] Result<std::size_t> signVerdicts(DeviceState& state, StateStore& store, const DeviceIdentity& identity,
                                               UnixTime deviceTime);

// Offers each waiting acknowledgement to the gateways until one takes it; the one that delivered the release comes first,
// one that is accused in it last. What was taken leaves the outbox, which is then stored: it may be sent twice, never
// zero times. A gateway that refuses one is offered the others; one that is silent is left for this time. Returns how
// many were taken.
[[nodiscard]] Result<std::size_t> deliverOutbox(DeviceState& state, StateStore& store, Log& log,
                                                const std::vector<Transport*>& gateways);

}  // namespace quorate::device
