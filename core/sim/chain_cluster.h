// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/embedded_engine.h"
#include "core/sim/simple_ledger.h"
#include "core/sim/simulated_network.h"

#include <map>
#include <set>

namespace quorate::sim {

struct ClusterOptions {
    std::uint64_t seed = 1;
    std::size_t validators = 4;
    std::size_t followers = 0;                    // nodes without a consensus key
    chain::Settings settings;
    NetworkDials network;
    Milliseconds maxSkew{0};                      // each clock is wrong by up to so much, either way
    // Faults of validators, to see that the checks see. A twin is a second node with the same key as validator 0.. that
    // knows nothing of the first.
    std::set<std::size_t> forgetful;              // lose their records whenever they crash
    std::size_t twins = 0;
};

// Embedded engines of one consortium, every one connected with every other. Nodes are numbered: validators, followers,
// twins. Checked all the time, into violations():
//  - no two nodes settle different blocks at one height, and nothing settled is undone;
//  - no validator that keeps its records is proven to have sealed or voted against itself;
//  - no correct node is called misbehaving;
//  - no pool is full, which members that keep to their shares cannot do.
class ChainCluster {
public:
    explicit ChainCluster(const ClusterOptions& options);
    ~ChainCluster();

    [[nodiscard]] std::size_t nodes() const { return m_nodes.size(); }
    [[nodiscard]] SeededRandom& random() { return m_random; }
    [[nodiscard]] VirtualTime& time() { return m_time; }
    [[nodiscard]] SimulatedNetwork& network() { return *m_network; }

    void run(Milliseconds duration);
    // Until it holds (asked after every event), or `longest` has passed: false.
    bool runUntil(Milliseconds longest, const std::function<bool()>& condition);

    void setSkew(std::size_t node, Milliseconds skew);
    void crash(std::size_t node);
    void restart(std::size_t node);
    void wipe(std::size_t node);        // a crashed node loses its disk, too
    [[nodiscard]] bool isUp(std::size_t node) const;

    // Gives a new transaction to a node that is up; it belongs to that node's own member.
    void submit(std::size_t node);
    // Its member says as much at once as is taken, up to so many, each with a key of its own.
    void hoard(std::size_t node, std::size_t transactions);
    [[nodiscard]] std::size_t submitted() const { return m_submitted.size(); }
    // Every transaction that a node admitted stands in the settled chain of every node that is up. (A node that crashes
    // forgets its pool: its member then submits again.)
    [[nodiscard]] bool everythingSettled() const;
    void submitAgainWhatIsMissing();

    [[nodiscard]] engine::EngineStatus status(std::size_t node) const;
    [[nodiscard]] Height settledHeight(std::size_t node) const;
    [[nodiscard]] const std::vector<std::string>& violations() const { return m_violations; }
    [[nodiscard]] const std::vector<chain::Offence>& offences() const { return m_offences; }
    [[nodiscard]] std::uint64_t blocksSettled() const { return m_settledIds.size(); }
    [[nodiscard]] std::uint64_t blocksReverted() const { return m_reverted; }

private:
    struct Node;
    void violation(const std::string& what);
    bool submitOf(std::uint64_t key, std::size_t node);
    void connect(std::size_t a, std::size_t b);
    void noteSettled(std::size_t node, const engine::BlockRef& ref);
    [[nodiscard]] bool mayBeFaulty(const KeyId& key) const;

    const ClusterOptions m_options;
    SeededRandom m_random;
    VirtualTime m_time;
    chain::ChainParameters m_chain;
    chain::ValidatorSet m_validators;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::vector<std::unique_ptr<Node>> m_nodes;
    std::map<Height, BlockId> m_settledIds;
    std::vector<std::pair<std::size_t, Bytes>> m_submitted;   // by which node's member
    std::map<std::uint64_t, std::uint64_t> m_nextSequence;    // by key, see simpleTransaction()
    std::uint64_t m_nextKey = 0;                              // of who hoards
    std::vector<std::string> m_violations;
    std::vector<chain::Offence> m_offences;
    std::uint64_t m_reverted = 0;
};

}  // namespace quorate::sim
