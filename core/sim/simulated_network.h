// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/reach.h"
#include "core/sim/seeded_random.h"
#include "core/sim/virtual_time.h"

#include <map>
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
    // Nodes of different groups do not hear each other; what is under way is lost, too. So it is in a direction that is cut.
    void partition(std::vector<std::size_t> groupOfNode) { m_reach.partition(std::move(groupOfNode)); }
    void cut(std::size_t from, std::size_t to) { m_reach.cut(from, to); }
    void heal() { m_reach.heal(); }
    [[nodiscard]] std::uint64_t sent() const { return m_sent; }
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }
    [[nodiscard]] std::uint64_t duplicated() const { return m_duplicated; }
    [[nodiscard]] std::uint64_t reordered() const { return m_reordered; }   // arrived after one that was sent later
    [[nodiscard]] std::uint64_t delayed() const { return m_delayed; }       // took longer than the calm network's longest

private:
    void dispatch(std::size_t from, std::size_t to, const std::shared_ptr<const Bytes>& message);

    VirtualTime& m_time;
    SeededRandom& m_random;
    Deliver m_deliver;
    NetworkDials m_dials;
    Reach m_reach;
    std::map<std::pair<std::size_t, std::size_t>, std::uint64_t> m_newest;   // of a direction: what arrived of it, by m_sent
    std::uint64_t m_sent = 0;
    std::uint64_t m_lost = 0;
    std::uint64_t m_duplicated = 0;
    std::uint64_t m_reordered = 0;
    std::uint64_t m_delayed = 0;
};

}  // namespace quorate::sim
