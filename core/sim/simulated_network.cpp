// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulated_network.h"

#include <algorithm>

namespace quorate::sim {

SimulatedNetwork::SimulatedNetwork(VirtualTime& time, SeededRandom& random, std::size_t nodes, Deliver deliver)
    : m_time(time), m_random(random), m_deliver(std::move(deliver)), m_reach(nodes)
{
}

void SimulatedNetwork::send(std::size_t from, std::size_t to, Bytes message)
{
    ++m_sent;
    const auto shared = std::make_shared<const Bytes>(std::move(message));
    dispatch(from, to, shared);
    if (m_random.chance(m_dials.duplicatePermille)) {
        ++m_duplicated;
        dispatch(from, to, shared);
    }
}

void SimulatedNetwork::dispatch(std::size_t from, std::size_t to, const std::shared_ptr<const Bytes>& message)
{
    if (!m_reach.hears(from, to) || m_random.chance(m_dials.lossPermille)) {
        ++m_lost;
        return;
    }
    const auto spread = static_cast<std::uint64_t>((m_dials.maxDelay - m_dials.minDelay).count()) + 1;
    const Milliseconds delay = m_dials.minDelay + Milliseconds(m_random.below(spread));
    if (delay > NetworkDials{}.maxDelay) ++m_delayed;
    m_time.after(delay, [this, from, to, message, number = m_sent] {
        if (!m_reach.hears(from, to)) {
            ++m_lost;
            return;
        }
        auto& newest = m_newest[{from, to}];
        if (number < newest) ++m_reordered;
        newest = std::max(newest, number);
        m_deliver(from, to, *message);
    });
}

}  // namespace quorate::sim
