// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/block.h"
#include "core/node/chain_application.h"
#include "core/node/wire.h"
#include "core/sim/consortium.h"

#include <map>
#include <set>

namespace quorate::sim {

// The one settled history of a chain, as the first correct node to settle each block saw it: what all others are held to.
// Beside agreement it checks, with rules of its own, what no node may ever let through:
//  - a gateway has written nothing on the release chain;
//  - no batch speaks of a release whose approval was not anchored before, and no anchor of what the release chain has not;
//  - by work, every block was found at the difficulty that follows from the one before, and its id is low enough.
class SettledHistory {
public:
    using Complain = std::function<void(const std::string&)>;
    // `releases`: of the release chain, when this is the delivery chain beside it; null: its anchors are of no chain here.
    SettledHistory(const SimulatedConsortium& consortium, ledger::ChainKind chain, const SettledHistory* releases,
                   Complain complain);

    // What `application` has settled above `settled`, which rises.
    void note(const std::string& node, const node::ChainApplication& application, Height& settled);
    // A cosignature that a correct validator sends.
    void noteCosignature(const std::string& node, const node::CosignatureMessage& cosignature);
    // Replays all of it by the rules alone.
    void checkReplay() const;
    // Whatever a node has pruned, it still proves every leaf that is settled.
    void checkProofs(const std::string& node, const node::ChainApplication& application) const;

    [[nodiscard]] std::size_t blocks() const { return m_blocks.size(); }
    [[nodiscard]] Height tip() const { return m_blocks.empty() ? Height(0) : m_blocks.rbegin()->first; }
    [[nodiscard]] const std::vector<Bytes>& transactions() const { return m_transactions; }
    [[nodiscard]] std::optional<Height> heightOf(const TransactionId& transaction) const;

private:
    struct Block {
        BlockId id;
        engine::AppRoots roots;
        UnixTime time;
        std::uint64_t difficulty = 0;
    };
    void noteBlock(const std::string& node, const node::ChainApplication& application, Height height);
    void noteTransaction(const Bytes& bytes, Height height);
    void checkWork(const chain::BlockHeader& header) const;
    void complain(const std::string& what) const { m_complain(m_name + what); }

    const SimulatedConsortium& m_consortium;
    const chain::ChainParameters m_chain;
    const SettledHistory* m_releases;
    const Complain m_complain;
    const std::string m_name;

    std::map<Height, Block> m_blocks;
    std::map<TransactionId, Height> m_heights;
    std::vector<Bytes> m_transactions;                       // in order
    std::map<std::uint64_t, Hash32> m_logRoots;              // by size
    std::map<std::pair<std::string, std::uint64_t>, Hash32> m_cosigned;   // by member and size
    std::set<ReleaseId> m_anchored;                          // as approved
};

}  // namespace quorate::sim
