// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/agent.h"
#include "core/device/http_transport.h"
#include "core/sim/simulated_disk.h"

namespace quorate::sim {

// What all devices of a fleet have in common; outlives them.
struct FleetFacts {
    ledger::TrustAnchor anchor;
    std::string hardwareClass;
    std::vector<device::GatewayAddress> gateways;
    std::optional<crypto::PublicKey> apart;      // the gateway with this node key serves every third device, which asks no other
    std::uint64_t storage = (1024 + 256) * 1024; // bytes of a device's disk, of which the agent keeps 1 MiB free
    std::uint32_t powerLosses = 5;               // of 1000 rounds that find something to do
    device::DeviceLimits limits{.maxTarget = 64 * 1024};  // all disks are in our memory
};

// One device: a disk, a key that it made itself, and the agent of core/device. One thread at a time; calls block on the
// network for as long as the agent's own time limits.
class SimulatedDevice {
public:
    SimulatedDevice(std::uint64_t seed, const Clock& clock, Log& log);

    // The factory: a key of its own and the first software. The public key is what the vendor enrols.
    [[nodiscard]] Result<crypto::PublicKey> provision(BytesView image, const ledger::Version& version);
    // A thief's device with the key of `original`, which is provisioned: it asks the other gateway first, and what it signs
    // contradicts what the original signs.
    [[nodiscard]] Status provisionWithKeyOf(const SimulatedDevice& original, BytesView image, const ledger::Version& version);
    void enrolled(DeviceIndex index) { m_index = index; }

    struct Outcome {
        Milliseconds wait{0};                    // until the next call
        bool powerLost = false;
        bool rolledBack = false;
        std::size_t acknowledged = 0;
    };
    // Power on: boots what is to be booted, confirms or rolls back, and lets the agent do one round. An error is one of the
    // simulated disk that does not come from a power loss.
    [[nodiscard]] Result<Outcome> live(const FleetFacts& facts);

private:
    [[nodiscard]] Status install(BytesView image, const ledger::Version& version);
    Result<bool> boot(const FleetFacts& facts);  // true: rolled back

    const std::uint64_t m_seed;
    const Clock& m_clock;
    Log& m_log;
    SimulatedDisk m_disk;
    DeviceIndex m_index;
    bool m_thief = false;
    std::uint64_t m_lives = 0;
};

}  // namespace quorate::sim
