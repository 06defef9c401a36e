// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/devices/device_fleet.h"

#include "core/sim/seeded_random.h"

#include <algorithm>

namespace quorate::sim {

DeviceFleet::DeviceFleet(const Options& options, const Clock& clock, Log& log)
    : m_options(options), m_clock(clock), m_log(log)
{
    for (std::size_t i = 0; i < options.devices; ++i) {
        m_devices.push_back(std::make_unique<SimulatedDevice>(options.seed * 1'000'003 + i, clock, log));
    }
}

DeviceFleet::~DeviceFleet()
{
    m_stopping = true;
}

Result<std::vector<crypto::PublicKey>> DeviceFleet::provision(BytesView image, const ledger::Version& version)
{
    std::vector<crypto::PublicKey> keys;
    for (auto& device : m_devices) {
        auto key = device->provision(image, version);
        if (!key) return fail(key.error());
        keys.push_back(*key);
    }
    for (std::size_t i = 0; i < m_options.copiedKeys && i + 1 < m_options.devices; ++i) {
        auto thief = std::make_unique<SimulatedDevice>(m_options.seed * 1'000'003 + m_devices.size(), m_clock, m_log);
        if (auto done = thief->provisionWithKeyOf(*m_devices[i + 1], image, version); !done) return fail(done.error());
        m_devices.push_back(std::move(thief));
    }
    return keys;
}

std::size_t DeviceFleet::originalOf(std::size_t device) const
{
    return device < m_options.devices ? device : device - m_options.devices + 1;
}

void DeviceFleet::begin(FleetFacts facts, DeviceIndex first)
{
    m_facts = std::move(facts);
    SeededRandom random(m_options.seed);
    for (std::size_t i = 0; i < m_options.strands; ++i) m_lanes.push_back(std::make_unique<Lane>());
    const auto spread = static_cast<std::uint64_t>(std::max<std::int64_t>(1, m_options.firstWave.count()));
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        m_devices[i]->enrolled(DeviceIndex(first.value + originalOf(i)));
        const Milliseconds at = m_clock.monotonic() + Milliseconds(static_cast<std::int64_t>(random.below(spread)));
        m_lanes[i % m_lanes.size()]->queue.push({at, i});
    }
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        Lane& lane = *m_lanes[i];
        m_strands.push_back(makeThreadStrand("devices-" + std::to_string(i)));
        lane.strand = m_strands.back().get();
        lane.strand->post([this, &lane] { work(lane); });
    }
}

void DeviceFleet::work(Lane& lane)
{
    if (m_stopping || lane.queue.empty()) return;
    const auto now = m_clock.monotonic();
    if (const auto due = lane.queue.top().at; due > now) {
        lane.strand->postAfter(due - now, [this, &lane] { work(lane); });
        return;
    }
    const std::size_t number = lane.queue.top().device;
    lane.queue.pop();
    auto outcome = m_devices[number]->live(m_facts);
    ++m_rounds;
    Milliseconds wait = m_options.longestWait;
    if (outcome) {
        m_acknowledged += outcome->acknowledged;
        m_rolledBack += outcome->rolledBack ? 1 : 0;
        m_powerLosses += outcome->powerLost ? 1 : 0;
        wait = std::clamp(outcome->wait, Milliseconds{500}, m_options.longestWait);
    } else {
        ++m_errors;
        m_log.write(LogLevel::warning, "devices", std::to_string(number) + ": " + toString(outcome.error()));
    }
    lane.queue.push({m_clock.monotonic() + wait, number});
    lane.strand->post([this, &lane] { work(lane); });
}

DeviceFleet::Count DeviceFleet::count() const
{
    return {m_rounds, m_acknowledged, m_rolledBack, m_powerLosses, m_errors};
}

}  // namespace quorate::sim
