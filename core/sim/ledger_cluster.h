// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/chain_host.h"
#include "core/sim/consortium.h"
#include "core/sim/delivery_workload.h"
#include "core/sim/ledger_workload.h"
#include "core/sim/mischief.h"
#include "core/sim/planted_store.h"
#include "core/sim/settled_history.h"
#include "core/sim/simulated_disk.h"
#include "core/sim/simulated_internet.h"
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
    // The delivery chain alone wants at least two validators, so that a release is approved; beside the release chain, its
    // anchors are of that.
    std::vector<ledger::ChainKind> chains{ledger::ChainKind::release};
    // Nodes speak through core/net's sessions over streams that break and stall, and ban who misbehaves; else whole messages
    // are lost, doubled and reordered.
    bool sessions = false;
    // With sessions: how many others a node dials, by chance, and tells nobody of; 0: all.
    std::size_t neighbours = 0;
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
    std::uint64_t restores = 0, crashes = 0, powerLosses = 0, tornWrites = 0, replays = 0;
    std::uint64_t fullDisks = 0, failedWrites = 0;   // those that a node noticed
    MischiefCounts mischief;
    std::uint64_t acknowledged = 0, refused = 0, prunedNodes = 0, intrusions = 0, bans = 0, offences = 0, splitViews = 0;
    std::uint64_t contradictions = 0;   // votes of correct validators, whether anybody can prove them or not
};

// Nodes of one consortium as they are in real life (node::ChainHost: rules, state, log, engine, cosigning, own
// transactions, over a LevelDB store), on simulated disks, in one thread. Nodes are numbered: validators, joiners, followers,
// twins.
// Checked after every event, into violations(), for each chain:
//  - no two correct nodes settle different blocks at one height, and nothing settled is undone, by crashes neither;
//  - each transaction stands in the settled chain at most once;
//  - roots are equal at equal heights and sizes;
//  - no correct validator cosigns two heads of one size, or one that is not the settled log's;
//  - whatever was told to be settled to who submitted it is settled;
//  - what core/sim/settled_history.h says of gateways, anchors and work;
//  - by work, no correct node leaves a branch for one with less of it, unless that one is justified;
//  - a vote of a correct validator is on its disk when it leaves, and contradicts none that left before, seen by others or not;
//  - no correct node is called misbehaving, proven guilty, or told to show another history. (A validator whose backup was
//    restored asks what it signed: all others as long as they are a quorum and no more, so with fewer than seven; a vote that
//    reached none of those who answered may be proven against it. So it may when it does not notice that it was restored. It
//    counts as faulty among the validators, and is held to everything else.)
// and by check(): replaying the settled transactions by the rules alone gives the same state, and every correct node proves
// every settled leaf.
class LedgerCluster {
public:
    explicit LedgerCluster(const LedgerClusterOptions& options);
    ~LedgerCluster();

    [[nodiscard]] std::size_t nodes() const { return m_nodes.size(); }
    [[nodiscard]] VirtualTime& time() { return m_time; }
    // As SimulatedNetwork has them, whatever is between the nodes.
    void partition(const std::vector<std::size_t>& groupOfNode);
    void cut(std::size_t from, std::size_t to);
    void heal();
    void setDials(const NetworkDials& dials);
    [[nodiscard]] const SimulatedNetwork& messages() const { return *m_network; }
    [[nodiscard]] const InternetCounts& streams() const { return m_internet->counts(); }

    void run(Milliseconds duration);
    bool runUntil(Milliseconds longest, const std::function<bool()>& condition);

    void setSkew(std::size_t node, Milliseconds skew);
    void kill(std::size_t node);                         // the disk keeps what was written, and is given nothing more
    void losePower(std::size_t node);                    // and what was not synced is lost or torn
    void losePowerDuring(std::size_t node, std::uint64_t operations);  // in the middle of so many disk operations from now
    void setLyingDisk(std::size_t node, bool lies);
    // Until relieveDisk(), or its next start: whoever starts it has seen to that.
    void fillDisk(std::size_t node);
    void failWriting(std::size_t node, std::uint64_t operations);      // once, so many disk operations from now
    void relieveDisk(std::size_t node);
    void takeBackup(std::size_t node);                   // of its disk, while it runs or not
    // And stop it. `noticed`: it will find that out by itself when it starts again. Otherwise it may contradict itself.
    void restoreBackup(std::size_t node, bool noticed);
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
    // Of a gateway: what no node may take from it, an act of a vendor or a batch about a release that was not anchored.
    void intrude(std::size_t node);
    // What must settle within a bound when a quorum is connected; `pending` counts those that did not yet. On the delivery
    // chain an anchor; beside the release chain nothing before that one has a checkpoint, see canAnchor().
    void submitCertain(std::size_t node, ledger::ChainKind chain = ledger::ChainKind::release);
    [[nodiscard]] bool canAnchor() const;                // all correct nodes that write to both chains
    [[nodiscard]] std::size_t pending() const { return m_certain; }
    [[nodiscard]] bool levelled() const;                 // all correct nodes that are up settled the same, and everything
    void check();

    [[nodiscard]] engine::EngineStatus status(std::size_t node) const;   // of the first chain
    [[nodiscard]] const std::vector<std::string>& violations() const { return m_violations; }
    [[nodiscard]] std::uint64_t blocksSettled(ledger::ChainKind chain) const;
    [[nodiscard]] std::uint64_t transactionsSettled() const;
    [[nodiscard]] LedgerClusterCounts counts() const;

private:
    struct Node;
    struct Chain;
    static constexpr std::uint32_t pointsOfMisbehaviour = 40;   // as in core/node
    void afterEvent();
    void watchChoice(Node& node, Chain& chain);
    static void noteTrouble(Node& node);
    void noteSent(std::size_t from, const Bytes& message);
    void noteVotes(Node& node, Chain& chain, const Bytes& message);
    void violation(const std::string& what);
    void openNetwork(Node& node);
    [[nodiscard]] std::set<std::size_t> neighboursOf(std::size_t node) const;
    void stopNode(Node& node);
    void send(std::size_t from, std::size_t to, Bytes message);
    void submitBody(Node& node, Chain& chain, ledger::Body body, bool certain);
    [[nodiscard]] bool speaks(std::size_t node, ledger::ChainKind chain) const;   // its member has something to say there
    [[nodiscard]] bool hasKeys(std::size_t node) const;      // of a validator, in office or not
    [[nodiscard]] std::size_t nodeAt(const crypto::PublicKey& address) const;
    [[nodiscard]] std::optional<ledger::Body> deliveryOf(Node& node, Chain& chain);
    void scheduleWork(Node& node);
    void scheduleMischief(Node& node);
    void deliver(std::size_t from, std::size_t to, const Bytes& message);
    [[nodiscard]] SettledHistory& history(ledger::ChainKind chain) { return *m_histories.at(chain); }

    const LedgerClusterOptions m_options;
    SeededRandom m_random;
    VirtualTime m_time;
    SimulatedConsortium m_consortium;
    LedgerWorkload m_workload;
    std::optional<DeliveryWorkload> m_deliveries;
    NullLog m_log;
    std::map<crypto::PublicKey, std::size_t> m_addresses;
    std::unique_ptr<SimulatedNetwork> m_network;
    std::unique_ptr<SimulatedInternet> m_internet;
    std::map<ledger::ChainKind, std::unique_ptr<SettledHistory>> m_histories;
    std::vector<std::unique_ptr<Node>> m_nodes;

    std::vector<std::string> m_violations;
    std::size_t m_certain = 0;
    LedgerClusterCounts m_counts;
};

}  // namespace quorate::sim
