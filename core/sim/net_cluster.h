// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/ed25519.h"
#include "core/sim/simulated_internet.h"
#include "core/sim/stranger.h"

#include "core/base/log.h"

#include <set>

namespace quorate::sim {

struct NetClusterOptions {
    std::uint64_t seed = 1;
    std::size_t nodes = 4;
    std::vector<Stranger::Conduct> strangers;   // each on a host of its own
    bool introduced = true;                     // every node knows where all are; else only node 0, and peers tell
    InternetDials internet;
    std::uint64_t bytesPerSecond = 200'000;     // that a node takes from one peer
    std::uint64_t messagesPerSecond = 100;
    std::size_t readers = 1;                    // whom nobody allowed
};

struct NetClusterCounts {
    std::uint64_t sent = 0, arrived = 0, restarts = 0, powerLosses = 0, bans = 0;
};

// Networks (core/net, from its sessions to its bans) on a simulated internet, in one thread, with strangers who attack them.
// Checked whenever something arrives, into violations():
//  - a message arrives whole, as it was sent, once, and in the order of its sender, and none is over the limit;
//  - of one peer no more is taken in any second than its share and a second's reserve;
//  - from whom nobody allowed nothing arrives but within the readers' limits, and there are no more readers than may be;
//  - a peer has one session, and who is banned has none.
class NetCluster {
public:
    explicit NetCluster(const NetClusterOptions& options);
    ~NetCluster();

    void run(Milliseconds duration);
    bool runUntil(Milliseconds longest, const std::function<bool()>& condition);
    [[nodiscard]] SimulatedInternet& internet() { return m_internet; }
    [[nodiscard]] VirtualTime& time() { return m_time; }

    void send(std::size_t from, std::size_t to, std::size_t size);
    void kill(std::size_t node);                   // and start it again at once with what it remembered
    void losePower(std::size_t node);
    void restart(std::size_t node);
    [[nodiscard]] bool isUp(std::size_t node) const;
    void blame(std::size_t who, const crypto::PublicKey& whom, std::uint32_t points);
    [[nodiscard]] bool allConnected() const;       // every node that is up with every other one
    [[nodiscard]] net::Network& network(std::size_t node);
    [[nodiscard]] const crypto::PublicKey& keyOf(std::size_t host) const { return m_keys[host].publicKey(); }
    [[nodiscard]] Stranger& stranger(std::size_t number) { return *m_strangers[number]; }
    [[nodiscard]] std::uint64_t arrivedFrom(std::size_t host, std::size_t at) const;
    [[nodiscard]] const std::vector<std::string>& violations() const { return m_violations; }
    [[nodiscard]] NetClusterCounts counts() const;

private:
    struct Node;
    void violation(const std::string& what);
    void letStrangersAct();
    [[nodiscard]] bool isReader(std::size_t host) const;    // one that nobody allowed
    [[nodiscard]] std::size_t hostOf(const crypto::PublicKey& key) const;

    const NetClusterOptions m_options;
    SeededRandom m_random;
    VirtualTime m_time;
    SimulatedInternet m_internet;
    NullLog m_log;
    std::vector<crypto::KeyPair> m_keys;           // by host
    std::vector<std::unique_ptr<Node>> m_nodes;
    std::vector<std::unique_ptr<Stranger>> m_strangers;
    std::vector<std::string> m_violations;
    NetClusterCounts m_counts;
};

}  // namespace quorate::sim
