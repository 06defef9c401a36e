// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/seeded_random.h"
#include "core/sim/virtual_time.h"

#include <vector>

namespace quorate::sim {

struct NetworkDials {
    Milliseconds minDelay{5};
    Milliseconds maxDelay{60};        // a wide range also reorders
    std::uint32_t lossPermille = 0;
    std::uint32_t duplicatePermille = 0;
};

// Messages between numbered nodes.
class SimulatedNetwork {
public:
    using Deliver = std::function<void(std::size_t from, std::size_t to, const Bytes& message)>;

    SimulatedNetwork(VirtualTime& time, SeededRandom& random, std::size_t nodes, Deliver deliver);

    void setDials(const NetworkDials& dials) { m_dials = dials; }
    void send(std::size_t from, std::size_t to, Bytes message);
    // Nodes of different groups do not hear each other; what is under way is lost, too.
    void partition(std::vector<std::size_t> groupOfNode) { m_groups = std::move(groupOfNode); }
    void heal();
    [[nodiscard]] bool connected(std::size_t a, std::size_t b) const { return m_groups[a] == m_groups[b]; }
    [[nodiscard]] std::uint64_t sent() const { return m_sent; }
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }
    [[nodiscard]] std::uint64_t duplicated() const { return m_duplicated; }

private:
    void dispatch(std::size_t from, std::size_t to, const std::shared_ptr<const Bytes>& message);

    VirtualTime& m_time;
    SeededRandom& m_random;
    Deliver m_deliver;
    NetworkDials m_dials;
    std::vector<std::size_t> m_groups;
    std::uint64_t m_sent = 0;
    std::uint64_t m_lost = 0;
    std::uint64_t m_duplicated = 0;
};

}  // namespace quorate::sim
