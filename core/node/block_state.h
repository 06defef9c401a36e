// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/merkle_map.h"
#include "core/node/chain_records.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace quorate::node {

// The state that a block in the making works on: what its transactions have changed so far, over the committed state, of
// which nothing is read twice. Knows what it replaces, for the block's undo record. Owns neither `committed`, which must not
// change meanwhile, nor `keys`, its keys: what is not among them is not searched for in the store. What the block changes may
// be put there as it goes. One thread.
class BlockState final : public ledger::StateView {
public:
    BlockState(const ledger::StateView& committed, const codec::MerkleMap& keys) : m_committed(committed), m_keys(keys) {}
    BlockState(const BlockState&) = delete;
    BlockState& operator=(const BlockState&) = delete;

    [[nodiscard]] Result<std::optional<Bytes>> get(BytesView key) const override;
    [[nodiscard]] Status scan(BytesView prefix, const Visit& visit) const override;
    // Reads what is replaced; when that fails, nothing is changed. The keys' paths, in their order.
    [[nodiscard]] Result<std::vector<codec::MerkleMap::Path>> put(const ledger::Changes& changes);

    struct Difference {
        UndoRecord::Values before;     // committed values of what changed
        UndoRecord::Values after;      // of the same keys
    };
    [[nodiscard]] Difference take();   // once: then it is empty

private:
    struct Slot {
        std::optional<Bytes> before;
        std::optional<Bytes> after;    // of a key that changed
        bool changed = false;
        codec::MerkleMap::Path path;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(BytesView key) const { return std::hash<std::string_view>()(textOf(key)); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(BytesView a, BytesView b) const { return equal(a, b); }
    };
    using Slots = std::unordered_map<Bytes, Slot, Hash, Equal>;
    [[nodiscard]] Result<Slot*> slot(BytesView key) const;
    [[nodiscard]] Result<std::optional<Bytes>> read(BytesView key, const codec::MerkleMap::Path& path) const;

    static constexpr std::size_t mostRemembered = 8 * 1024 * 1024;   // bytes that were only read
    const ledger::StateView& m_committed;
    const codec::MerkleMap& m_keys;
    mutable Slots m_slots;
    mutable std::size_t m_remembered = 0;
};

}  // namespace quorate::node
