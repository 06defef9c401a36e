// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/block.h"
#include "core/chain/embedded_engine.h"
#include "tests/support/seeded_random.h"

#include <map>
#include <set>

namespace quorate::test {

// Engines of one consortium on virtual time, each connected with each, over a state machine that knows who validates.
// Transactions are texts: "@3 validators 1 0,2,5" makes nodes 0, 2 and 5 the validators of epoch 1; "@3 revokes 2" takes node 2's right to
// seal by work; anything else is taken once; "@3" says whose share of the pool it uses. Seen by every node after every settlement, into violations(): different
// settled blocks at one height, something settled that is undone, an offence of a correct node, a correct node accused.
class Mesh {
public:
    struct Options {
        std::uint64_t seed = 1;
        std::size_t nodes = 4;
        std::vector<std::size_t> validators{0, 1, 2, 3};    // of epoch 0; may be empty
        chain::Settings settings;
        std::uint32_t lossPermille = 0;
        Milliseconds minDelay{5};
        Milliseconds maxDelay{60};
        Milliseconds sliceTime{10};                         // of one piece of work on the executor
        std::set<std::size_t> mayBeAccused;
    };
    explicit Mesh(const Options& options);
    ~Mesh();

    void run(Milliseconds duration);
    bool runUntil(Milliseconds longest, const std::function<bool()>& condition);
    void crash(std::size_t node);
    void restart(std::size_t node, bool restored = false);   // `restored`: as chain::Settings has it
    void wipe(std::size_t node);                            // a crashed node's disk
    [[nodiscard]] std::size_t snapshot(std::size_t node);   // a backup of its disk; restore() puts it back
    void restore(std::size_t node, std::size_t backup);     // of a crashed node
    void partition(std::vector<std::size_t> groupOfNode) { m_groups = std::move(groupOfNode); }
    void heal() { m_groups.assign(m_nodes.size(), 0); }
    void setLoss(std::uint32_t permille) { m_options.lossPermille = permille; }
    [[nodiscard]] bool isUp(std::size_t node) const;

    Status submit(std::size_t node, const std::string& text);
    [[nodiscard]] static std::string changeTo(std::size_t from, std::uint64_t epoch, const std::vector<std::size_t>& nodes);
    [[nodiscard]] bool settledEverywhere(const std::string& text) const;   // on every node that is up
    [[nodiscard]] bool committedEverywhere(const std::string& text) const;
    [[nodiscard]] engine::EngineStatus status(std::size_t node) const;
    [[nodiscard]] Height settledHeight(std::size_t node) const;
    [[nodiscard]] chain::BlockHeader tipHeader(std::size_t node) const;    // its height above 0
    [[nodiscard]] const std::vector<std::string>& violations() const { return m_violations; }
    [[nodiscard]] std::string complaint() const;
    [[nodiscard]] const std::vector<chain::Offence>& offences() const { return m_offences; }
    [[nodiscard]] std::uint64_t reverted() const { return m_reverted; }
    [[nodiscard]] std::uint64_t blockBytesSent() const { return m_blockBytes; }
    [[nodiscard]] chain::EmbeddedEngine& engine(std::size_t node);
    static crypto::PublicKey peerKey(std::size_t node);
    // Asked for each message before it is sent; false: it is lost.
    std::function<bool(std::size_t from, std::size_t to, BytesView message)> filter;

private:
    struct Node;
    void after(Milliseconds delay, std::function<void()> event);
    void deliver(std::size_t from, std::size_t to, const std::shared_ptr<const Bytes>& message);
    void violation(const std::string& what);
    void noteSettled(Node& node, const engine::BlockRef& ref);

    Options m_options;
    SeededRandom m_random;
    Milliseconds m_now{0};
    std::multimap<Milliseconds, std::function<void()>> m_queue;
    chain::ChainParameters m_parameters;
    std::vector<std::unique_ptr<Node>> m_nodes;
    std::vector<std::size_t> m_groups;
    std::map<Height, BlockId> m_settledIds;
    std::vector<std::string> m_violations;
    std::vector<chain::Offence> m_offences;
    std::uint64_t m_reverted = 0;
    std::uint64_t m_blockBytes = 0;
};

}  // namespace quorate::test
