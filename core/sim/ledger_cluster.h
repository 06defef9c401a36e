// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/chain_host.h"
#include "core/sim/consortium.h"
#include "core/sim/delivery_workload.h"
#include "core/sim/ledger_workload.h"
#include "core/sim/mischief.h"
#include "core/sim/planted_store.h"
#include "core/sim/simulated_disk.h"
#include "core/sim/simulated_network.h"

#include <map>
#include <set>

namespace quorate::sim {

struct LedgerClusterOptions {
    std::uint64_t seed = 1;
    std::size_t validators = 4;
    std::size_t joiners = 0;               // who may become validators
    std::size_t followers = 0;
    std::uint32_t turnMs = 200;
    ledger::ChainKind chain = ledger::ChainKind::release;   // delivery: at least two validators, so that a release is approved
    bool byWork = false;                   // sealing; the first validators and whoever has a node key
    std::set<std::size_t> pruning;         // nodes that keep the newest blocks alone, `keepBlocks` of them
    std::uint64_t keepBlocks = 8;
    NetworkDials network;
    Milliseconds maxSkew{0};
    std::map<std::size_t, Vices> faulty;   // by validator
    std::size_t twins = 0;                 // second nodes with the keys of validator 0.., which know nothing of the first
    Plant plant = Plant::none;             // in every node
};

// What happened, for the line at the end of a run.
struct LedgerClusterCounts {
    std::uint64_t restores = 0, crashes = 0, powerLosses = 0, tornWrites = 0, mischief = 0, replays = 0;
    std::uint64_t acknowledged = 0, refused = 0, prunedNodes = 0;
};

// Nodes of one consortium as they are in real life (node::ChainHost: rules, state, log, engine, cosigning, own
// transactions, over a LevelDB store), on simulated disks, in one thread. Nodes are numbered: validators, joiners, followers,
// twins.
// Checked after every event, into violations():
//  - no two correct nodes settle different blocks at one height, and nothing settled is undone, by crashes neither;
//  - each transaction stands in the settled chain at most once;
//  - roots are equal at equal heights and sizes;
//  - no correct validator cosigns two heads of one size, or one that is not the settled log's;
//  - whatever was told to be settled to who submitted it is settled;
//  - no correct node is called misbehaving, proven guilty, or told to show another history. (A validator whose backup was
//    restored asks a quorum what it signed; a vote that reached none of them may be proven against it. It counts as faulty
//    among the validators, and is held to everything else.)
// and by check(): replaying the settled transactions by the rules alone gives the same state, and every correct node proves
// every settled leaf.
class LedgerCluster {
public:
    explicit LedgerCluster(const LedgerClusterOptions& options);
    ~LedgerCluster();

    [[nodiscard]] std::size_t nodes() const { return m_nodes.size(); }
    [[nodiscard]] SimulatedNetwork& network() { return *m_network; }
    [[nodiscard]] VirtualTime& time() { return m_time; }

    void run(Milliseconds duration);
    bool runUntil(Milliseconds longest, const std::function<bool()>& condition);

    void setSkew(std::size_t node, Milliseconds skew);
    void kill(std::size_t node);                         // the disk keeps what was written
    void losePower(std::size_t node);                    // and what was not synced is lost or torn
    void losePowerDuring(std::size_t node, std::uint64_t operations);  // in the middle of so many disk operations from now
    void setLyingDisk(std::size_t node, bool lies);
    void takeBackup(std::size_t node);                   // of its disk, while it runs or not
    void restoreBackup(std::size_t node);                // and stop it; from then on it may contradict itself (see below)
    void restart(std::size_t node);
    [[nodiscard]] bool isUp(std::size_t node) const;
    [[nodiscard]] bool isCorrect(std::size_t node) const;

    // The member of a validator that is up does something; see LedgerWorkload.
    void submit(std::size_t node);
    // By the state that its node sees: validators hand over to these nodes. The rules refuse it when others were first.
    void changeValidators(std::size_t node, const std::vector<std::size_t>& to);
    [[nodiscard]] EpochNumber epochAt(std::size_t node) const;      // that seals the node's tip
    // Hands a settled transaction to a node again, as anybody who has seen it can.
    void submitAgain(std::size_t node);
    // What must settle within a bound when a quorum is connected; `pending` counts those that did not yet.
    void submitCertain(std::size_t node);
    [[nodiscard]] std::size_t pending() const { return m_certain; }
    [[nodiscard]] bool levelled() const;                 // all correct nodes that are up settled the same, and everything
    void check();

    [[nodiscard]] engine::EngineStatus status(std::size_t node) const;
    [[nodiscard]] const std::vector<std::string>& violations() const { return m_violations; }
    [[nodiscard]] std::uint64_t blocksSettled() const { return m_blocks.size(); }
    [[nodiscard]] std::uint64_t transactionsSettled() const { return m_transactions.size(); }
    [[nodiscard]] LedgerClusterCounts counts() const;

private:
    struct Node;
    struct SettledBlock {
        BlockId id;
        engine::AppRoots roots;
    };
    void afterEvent();
    void noteSettled(Node& node);
    void noteTransactions(Node& node, Height height);
    void noteCosignature(std::size_t from, const Bytes& message);
    void checkProofs(Node& node);
    void violation(const std::string& what);
    void stopNode(Node& node);
    void submitBody(Node& node, ledger::Body body, bool certain);
    [[nodiscard]] bool speaks(std::size_t node) const;       // its member has something to say on this chain
    [[nodiscard]] bool hasKeys(std::size_t node) const;      // of a validator, in office or not
    void scheduleWork(Node& node);
    void scheduleMischief(Node& node);
    void deliver(std::size_t from, std::size_t to, const Bytes& message);

    const LedgerClusterOptions m_options;
    SeededRandom m_random;
    VirtualTime m_time;
    SimulatedConsortium m_consortium;
    LedgerWorkload m_workload;
    std::optional<DeliveryWorkload> m_deliveries;
    chain::ChainParameters m_chain;
    NullLog m_log;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::vector<std::unique_ptr<Node>> m_nodes;

    // The one settled history, as the first node to settle each block saw it.
    std::map<Height, SettledBlock> m_blocks;
    std::map<TransactionId, Height> m_transactions;
    std::vector<Bytes> m_history;                            // all transactions in order
    std::map<std::uint64_t, Hash32> m_logRoots;              // by size
    std::map<std::pair<std::string, std::uint64_t>, Hash32> m_cosigned;   // by member and size

    std::vector<std::string> m_violations;
    std::size_t m_certain = 0;
    LedgerClusterCounts m_counts;
};

}  // namespace quorate::sim
