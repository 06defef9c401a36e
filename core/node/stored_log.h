// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/merkle_log.h"
#include "core/node/chain_records.h"
#include "core/store/key_value_store.h"

#include <memory>
#include <mutex>

namespace quorate::node {

// A chain's log as the store has it: its leaves, one record a block, and the nodes that cover 64 leaves or more. Those
// beneath are hashed from the leaves when a proof needs them: they would double what the log takes, and proofs are rarer than
// leaves. Thread-safe for what is settled, which never changes.
class StoredLog final : public codec::LogNodes {
public:
    static constexpr unsigned lowestStoredLevel = 6;

    explicit StoredLog(const store::KeyValueStore& store) : m_store(store) {}
    [[nodiscard]] Result<Hash32> get(unsigned level, std::uint64_t index) const override;   // "node.chain.log-node"

    // The leaves of the block that has this one; the last record that was asked for is kept. "node.chain.no-such-leaf".
    [[nodiscard]] Result<std::shared_ptr<const LeavesRecord>> leavesWith(LeafIndex leaf) const;
    // Blocks were undone: what is kept may be of one of them.
    void forget();

private:
    const store::KeyValueStore& m_store;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const LeavesRecord> m_last;   // guarded by m_mutex
};

}  // namespace quorate::node
