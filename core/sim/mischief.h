// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/parameters.h"
#include "core/sim/consortium.h"
#include "core/sim/seeded_random.h"

#include <cstddef>
#include <deque>
#include <functional>

namespace quorate::sim {

// How a validator is faulty, beside having a twin (which makes it equivocate). May be combined.
struct Vices {
    bool withholds = false;    // votes and blocks from some of the others, changing whom
    bool replays = false;      // old messages, its own and others', to anybody
    bool floods = false;       // garbage, unknown ids, requests, forged votes
    bool lies = false;         // claims heights and blocks that do not exist
    bool forges = false;       // signs what is wrong: blocks with other roots or transactions, many for a turn, other heads
    [[nodiscard]] bool any() const { return withholds || replays || floods || lies || forges; }
};

// What it did.
struct MischiefCounts {
    std::uint64_t withheld = 0, replayed = 0, flooded = 0, liedAboutHeights = 0;
    std::uint64_t forged = 0, sealedTwice = 0;
    MischiefCounts& operator+=(const MischiefCounts& other);
};

// Stands between a faulty node and the network.
class Mischief {
public:
    using Send = std::function<void(std::size_t to, Bytes message)>;
    Mischief(const Vices& vices, const chain::ChainParameters& chain, const SimulatedMember& self, std::uint64_t seed,
             std::size_t nodes, Send send);

    void outgoing(std::size_t to, Bytes message);
    void heard(const Bytes& message);
    void act();                // from time to time
    [[nodiscard]] const MischiefCounts& counts() const { return m_counts; }

private:
    void remember(const Bytes& message);
    void flood();
    [[nodiscard]] Bytes withLies(const Bytes& message);
    [[nodiscard]] Bytes withForgeries(const Bytes& message);
    void sealAgain();
    template <class T>
    T noise()
    {
        T id;
        m_random.fill(id.bytes);
        return id;
    }

    const Vices m_vices;
    const chain::ChainParameters m_chain;
    const SimulatedMember& m_self;
    SeededRandom m_random;
    const std::size_t m_nodes;
    const Send m_send;
    std::uint64_t m_disliked = 0;   // bit per node
    std::deque<Bytes> m_memory;     // newest 64 messages
    Bytes m_sealed;                 // its newest block
    MischiefCounts m_counts;
};

}  // namespace quorate::sim
