// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/finality_vote.h"
#include "core/chain/work.h"
#include "core/sim/ledger_cluster.h"

#include <algorithm>

// Private to ledger_cluster*.cpp: one node of it. ledger_cluster.cpp has their lives, messages and what must hold,
// ledger_cluster_members.cpp what their members do.
namespace quorate::sim {

// One chain of one node.
struct LedgerCluster::Chain {
    const ledger::ChainKind kind;
    Height settled;                    // as last seen
    std::map<Height, chain::Link> said;   // all its own votes that left, by target
    std::unique_ptr<node::ChainHost> host;
    // The branch it was on, while the same block is justified.
    engine::BlockRef tip{};
    engine::BlockRef justified{};
    std::map<BlockId, chain::Weight> weights;   // of blocks that it has followed
};

struct LedgerCluster::Node final : node::ChainListener, net::NetworkHandler {
    Node(LedgerCluster& owner, std::size_t number, const SimulatedMember& whose, crypto::PublicKey where)
        : cluster(owner), index(number), member(whose), address(where), clock(owner.m_time, Milliseconds(0)),
          random(owner.m_random.number())
    {
        for (const auto& [purpose, key] : member.keys) keys.add(purpose, crypto::KeyPair::fromSeed(key.seed()));
        disk.plantDirectory("/home");
        for (const ledger::ChainKind kind : owner.m_options.chains) chains.push_back({kind, {}, {}, nullptr, {}, {}, {}});
    }

    // What survives a crash.
    LedgerCluster& cluster;
    const std::size_t index;
    const SimulatedMember& member;
    const crypto::PublicKey address;
    node::KeyRing keys;
    SimulatedDisk disk;
    VirtualClock clock;
    SeededRandom random;
    Bytes memory;                      // Network::memory(), as kept
    std::unique_ptr<Mischief> mischief;
    std::shared_ptr<const SimulatedDisk::Backup> backup;
    std::uint64_t* trouble = nullptr;  // where it is counted once it has met what its disk does to it
    bool putBack = false;              // since it ran last, and it will notice
    bool mayForget = false;            // backups were restored that it did not notice, or of many validators

    // By work: a slice of nonces takes time here, too, or difficulty would rise without end.
    struct Miner final : Executor {
        explicit Miner(Node& whose) : node(whose) {}
        void post(Work work) override
        {
            if (node.strand) node.strand->postAfter(Milliseconds(100 + node.random.below(200)), std::move(work));
        }
        Node& node;
    } miner{*this};

    // What does not, but for heights in `chains`.
    std::shared_ptr<VirtualStrand> strand;
    std::vector<Chain> chains;
    std::unique_ptr<net::Network> network;
    std::size_t certain = 0;           // of cluster.m_certain

    [[nodiscard]] bool isUp() const { return chains.front().host != nullptr; }
    [[nodiscard]] std::string name() const { return "node " + std::to_string(index); }
    [[nodiscard]] Chain* chain(ledger::ChainKind kind)
    {
        const auto it = std::ranges::find(chains, kind, &Chain::kind);
        return it == chains.end() || !it->host ? nullptr : &*it;
    }

    void peerConnected(const crypto::PublicKey& peer) override
    {
        for (auto& chain : chains) {
            if (chain.host) chain.host->peerConnected(peer);
        }
    }
    void peerDisconnected(const crypto::PublicKey& peer) override
    {
        for (auto& chain : chains) {
            if (chain.host) chain.host->peerDisconnected(peer);
        }
    }
    void messageArrived(const crypto::PublicKey& peer, Bytes message) override
    {
        cluster.deliver(cluster.nodeAt(peer), index, message);
    }

    void chainChanged(ledger::ChainKind) override {}
    void chainSettled(ledger::ChainKind) override {}
    void checkpointChanged(ledger::ChainKind) override {}
    void peerMisbehaved(const crypto::PublicKey& peer, std::string_view code) override
    {
        const std::size_t who = cluster.nodeAt(peer);
        if (cluster.isCorrect(index) && cluster.isCorrect(who)) {
            cluster.violation(name() + " accuses node " + std::to_string(who) + ": " + std::string(code));
        }
        if (network) network->blame(peer, LedgerCluster::pointsOfMisbehaviour, code);
    }
    void offenceSeen(ledger::ChainKind, const chain::Offence& offence) override
    {
        ++cluster.m_counts.offences;
        for (std::size_t i = 0; cluster.hasKeys(i); ++i) {
            const auto& validator = *cluster.m_nodes[i];
            if (validator.member.key(ledger::KeyPurpose::consensus).id() == offence.key && cluster.isCorrect(i) &&
                !validator.mayForget) {
                cluster.violation(name() + " proves an offence of node " + std::to_string(i));
            }
        }
    }
    void splitViewSeen(const node::CosignatureMessage& message) override
    {
        ++cluster.m_counts.splitViews;
        for (std::size_t i = 0; cluster.hasKeys(i); ++i) {
            if (cluster.isCorrect(index) && cluster.m_nodes[i]->member.id() == message.member && cluster.isCorrect(i)) {
                cluster.violation(name() + " sees another history cosigned by node " + std::to_string(i));
            }
        }
    }
    void headsDiffer(const node::CosignatureMessage& one, const node::CosignatureMessage& other) override
    {
        const auto isHonest = [&](const node::CosignatureMessage& message) {
            for (std::size_t i = 0; cluster.hasKeys(i); ++i) {
                if (cluster.m_nodes[i]->member.id() == message.member) return cluster.isCorrect(i);
            }
            return false;
        };
        if (cluster.isCorrect(index) && isHonest(one) && isHonest(other)) {
            cluster.violation(name() + " sees two heads of " + one.member.slug + " and " + other.member.slug);
        }
    }
};

}  // namespace quorate::sim
