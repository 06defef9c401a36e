// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/thread_strand.h"
#include "core/sim/devices/simulated_device.h"

#include <atomic>
#include <queue>

namespace quorate::sim {

// Many devices on a few strands. Thread-safe but for the order of calls: provision(), begin(), and the destructor.
class DeviceFleet {
public:
    struct Options {
        std::size_t devices = 2000;
        std::uint64_t seed = 1;
        std::size_t strands = 2;
        Milliseconds firstWave{15'000};          // over which the first calls are spread
        Milliseconds longestWait{60'000};        // between two calls of a device, whatever the gateway wishes
        std::size_t copiedKeys = 0;              // so many devices' keys are used by another device, too
    };
    DeviceFleet(const Options& options, const Clock& clock, Log& log);
    // Lets the rounds under way end, a few at most.
    ~DeviceFleet();
    DeviceFleet(const DeviceFleet&) = delete;
    DeviceFleet& operator=(const DeviceFleet&) = delete;

    // The public keys, in the order in which the devices are to be enrolled.
    [[nodiscard]] Result<std::vector<crypto::PublicKey>> provision(BytesView image, const ledger::Version& version);
    // They were enrolled from this index on, in order.
    void begin(FleetFacts facts, DeviceIndex first);

    struct Count {
        std::uint64_t rounds = 0;
        std::uint64_t acknowledged = 0;
        std::uint64_t rolledBack = 0;
        std::uint64_t powerLosses = 0;
        std::uint64_t errors = 0;
    };
    [[nodiscard]] Count count() const;

private:
    struct Due {
        Milliseconds at;
        std::size_t device;
        friend bool operator>(const Due& a, const Due& b) { return a.at > b.at; }
    };
    struct Lane {
        std::priority_queue<Due, std::vector<Due>, std::greater<>> queue;   // on its strand
        Strand* strand = nullptr;            // one of m_strands, there for as long as its work runs
    };
    void work(Lane& lane);

    const Options m_options;
    const Clock& m_clock;
    Log& m_log;
    FleetFacts m_facts;
    [[nodiscard]] std::size_t originalOf(std::size_t device) const;   // itself, or whose key it has

    std::vector<std::unique_ptr<SimulatedDevice>> m_devices;         // the last ones have the keys of those from the second on
    std::atomic<bool> m_stopping{false};
    std::atomic<std::uint64_t> m_rounds{0}, m_acknowledged{0}, m_rolledBack{0}, m_powerLosses{0}, m_errors{0};
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<std::unique_ptr<Strand>> m_strands;   // last, so that they end first
};

}  // namespace quorate::sim
