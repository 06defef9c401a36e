// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/merkle_log.h"
#include "core/store/key_value_store.h"

namespace quorate::node {

// A chain's log as the store has it. Nodes that cover fewer than eight leaves are hashed from the leaves when a proof needs
// them: storing them would double what the log takes, and proofs are rarer than leaves. Thread-safe for sizes that are
// settled: those nodes never change.
class StoredLog final : public codec::LogNodes {
public:
    static constexpr unsigned lowestStoredLevel = 3;

    explicit StoredLog(const store::KeyValueStore& store) : m_store(store) {}
    [[nodiscard]] Result<Hash32> get(unsigned level, std::uint64_t index) const override;   // "node.chain.log-node"

private:
    const store::KeyValueStore& m_store;
};

}  // namespace quorate::node
