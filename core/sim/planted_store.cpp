// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/planted_store.h"

#include "core/chain/block.h"
#include "core/ledger/records.h"
#include "core/node/chain_records.h"

#include <algorithm>
#include <map>

namespace quorate::sim {
namespace {

bool beginsWith(BytesView key, BytesView prefix)
{
    return key.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), key.begin());
}

class PlantedStore final : public store::KeyValueStore {
public:
    PlantedStore(std::unique_ptr<store::KeyValueStore> store, Plant plant) : m_store(std::move(store)), m_plant(plant)
    {
        const Bytes sequence = node::at::state(ledger::key::sequence({}));
        m_sequences.assign(sequence.begin(), std::find(sequence.begin(), sequence.end(), '/') + 1);
    }
    Result<std::optional<Bytes>> get(BytesView key) const override
    {
        if (const auto it = m_memory.find(toBytes(key)); it != m_memory.end()) return std::optional(it->second);
        return m_store->get(key);
    }
    Status write(const store::WriteBatch& batch) override
    {
        store::WriteBatch kept;
        for (const auto& change : batch.changes) {
            if (m_plant == Plant::forgottenVotes && change.value && beginsWith(change.key, m_engineRecords)) {
                m_memory[change.key] = *change.value;
                continue;
            }
            if (m_plant == Plant::doubleApplication && beginsWith(change.key, m_sequences)) continue;
            if (m_plant == Plant::emptyUndo && change.value && change.key.front() == m_undo) {
                if (auto undo = node::UndoRecord::decode(*change.value)) {
                    undo->before.clear();
                    kept.put(change.key, undo->encode());
                    continue;
                }
            }
            if (m_plant == Plant::greedyPruning && change.value && change.key.front() == m_block &&
                chain::isPruned(*change.value)) {
                kept.erase(node::at::leaves(LeafIndex(0)));
            }
            kept.changes.push_back(change);
        }
        return m_store->write(kept);
    }
    Status scan(BytesView prefix, BytesView from, const Visit& visit) const override
    {
        return m_store->scan(prefix, from, visit);
    }
    Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const override
    {
        return m_store->last(prefix, upTo);
    }
    std::optional<Error> failure() const override { return m_store->failure(); }
    Status reopen() override { return m_store->reopen(); }

private:
    const std::unique_ptr<store::KeyValueStore> m_store;
    const Plant m_plant;
    const Bytes m_engineRecords = node::at::engineRecord("engine/");
    const std::uint8_t m_block = node::at::block(Height(0)).front();
    const std::uint8_t m_undo = node::at::undo(Height(0)).front();
    Bytes m_sequences;
    std::map<Bytes, Bytes, BytesLess> m_memory;
};

}  // namespace

std::unique_ptr<store::KeyValueStore> plantIn(std::unique_ptr<store::KeyValueStore> store, Plant plant)
{
    return std::make_unique<PlantedStore>(std::move(store), plant);
}

}  // namespace quorate::sim
