// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/merkle_log.h"
#include "core/store/key_value_store.h"

namespace quorate::node {

// A chain's log as the store has it, for sizes that are settled: those nodes never change. Thread-safe.
class SettledLog final : public codec::LogNodes {
public:
    explicit SettledLog(const store::KeyValueStore& store) : m_store(store) {}
    [[nodiscard]] Result<Hash32> get(unsigned level, std::uint64_t index) const override;

private:
    const store::KeyValueStore& m_store;
};

}  // namespace quorate::node
