// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/transport.h"
#include "core/sim/reach.h"
#include "core/sim/seeded_random.h"
#include "core/sim/virtual_time.h"

#include <map>
#include <vector>

namespace quorate::sim {

struct InternetDials {
    Milliseconds minDelay{5};
    Milliseconds maxDelay{60};            // of a piece of a stream; pieces of one direction stay in order
    std::uint32_t breakPermille = 0;      // of pieces: the connection breaks there, and what follows is lost
    std::size_t largestPiece = 16 * 1024; // bytes travel in pieces of one byte to so many
    std::size_t window = 128 * 1024;      // on their way and not read yet; whoever writes more waits
};

// What happened on it.
struct InternetCounts {
    std::uint64_t connections = 0, refused = 0, broken = 0, pieces = 0, bytes = 0;
    std::uint64_t heldBack = 0;   // pieces that could not pass at once: a partition, a cut, or a host without power
};

// Streams of bytes between numbered hosts on virtual time, each with an address of its own, whose node keys are proven as TLS
// proves them. A partition holds bytes back until it heals, as TCP does; a host that loses power falls silent, and its peers
// are told only when it is back and does not know the connection.
class SimulatedInternet {
public:
    SimulatedInternet(VirtualTime& time, std::uint64_t seed, std::size_t hosts);
    ~SimulatedInternet();

    // What a node on that host runs on; `key` is the one that it proves. One network at a time listens on a host.
    [[nodiscard]] std::unique_ptr<net::Transport> makeTransport(std::size_t host, const crypto::PublicKey& key);
    [[nodiscard]] static net::Endpoint addressOf(std::size_t host);

    void setDials(const InternetDials& dials) { m_dials = dials; }
    void partition(std::vector<std::size_t> groupOfHost) { m_reach.partition(std::move(groupOfHost)); }
    void cut(std::size_t from, std::size_t to) { m_reach.cut(from, to); }   // holds back one direction
    void heal() { m_reach.heal(); }
    // Before its network is destroyed: nobody hears of the end of its connections. Until the next makeTransport().
    void losePower(std::size_t host);
    [[nodiscard]] const InternetCounts& counts() const { return m_counts; }

private:
    struct Wire;
    class Stream;
    class Host;
    void arrive(const std::shared_ptr<Wire>& wire);
    // Is given the wire, which holds what is on its way and would otherwise be held by that.
    using Arrival = std::function<void(const std::shared_ptr<Wire>&)>;
    void transmit(const std::shared_ptr<Wire>& wire, std::size_t from, Arrival arrival);
    void drain(const std::shared_ptr<Wire>& wire, std::size_t from);
    void breakWire(const std::shared_ptr<Wire>& wire, const std::string& code);
    [[nodiscard]] Milliseconds delay();

    VirtualTime& m_time;
    SeededRandom m_random;
    InternetDials m_dials;
    Reach m_reach;
    std::vector<std::uint64_t> m_starts;       // by host: how often it has lost power
    std::vector<bool> m_off;                   // by host
    std::map<std::size_t, Host*> m_listening;  // by host
    InternetCounts m_counts;
};

}  // namespace quorate::sim
