// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/acknowledgement.h"
#include "core/store/key_value_store.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace quorate::node {

// Acknowledgements that devices handed to this gateway and that no settled batch holds yet. What add() answered for is on
// disk. Thread-safe.
class AcknowledgementQueue {
public:
    struct Entry {
        std::uint64_t position = 0;                 // rises
        UnixTime received;
        ledger::SignedAcknowledgement acknowledgement;
    };
    // A batch that was handed to the chain; kept until it is settled, so that a restart knows.
    struct InFlight {
        std::uint64_t number = 0;
        Hash32 root;
        std::vector<std::uint64_t> positions;
    };

    [[nodiscard]] static Result<std::unique_ptr<AcknowledgementQueue>> open(store::KeyValueStore& store);

    // Durable when it returns. The same bytes again: success, kept once. "node.acknowledgements.full" beyond maxWaiting.
    [[nodiscard]] Status add(const ledger::SignedAcknowledgement& acknowledgement, UnixTime now);
    [[nodiscard]] std::vector<Entry> waiting() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] Status setInFlight(const InFlight& batch);
    [[nodiscard]] const std::optional<InFlight>& inFlight() const { return m_inFlight; }  // ledger strand alone
    // The batch in flight is settled: its entries go. Or it never will be: they wait for another.
    [[nodiscard]] Status finishInFlight(bool settled);

    static constexpr std::size_t maxWaiting = 1'000'000;

private:
    explicit AcknowledgementQueue(store::KeyValueStore& store) : m_store(store) {}

    store::KeyValueStore& m_store;
    mutable std::mutex m_mutex;
    std::map<std::uint64_t, Entry> m_entries;             // guarded
    std::map<Hash32, std::uint64_t> m_byHash;             // guarded
    std::uint64_t m_next = 0;                             // guarded
    std::optional<InFlight> m_inFlight;
};

}  // namespace quorate::node
