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
// disk, and goes into one settled batch and no more. Thread-safe.
class AcknowledgementQueue {
public:
    struct Entry {
        std::uint64_t position = 0;                 // rises
        UnixTime received;
        ledger::SignedAcknowledgement acknowledgement;
    };
    // A batch that was handed to the chain; kept until one with its number is settled, so that a restart knows. A second
    // try after a restart or a refusal makes another batch of the same number: the chain takes one of them, and the first
    // may still be on its way.
    struct InFlight {
        std::uint64_t number = 0;
        Hash32 root;
        PayloadRef body;
        std::vector<std::uint64_t> positions;
    };

    [[nodiscard]] static Result<std::unique_ptr<AcknowledgementQueue>> open(store::KeyValueStore& store);

    // Durable when it returns. The same bytes again: success, kept once, also after they were batched.
    // "node.acknowledgements.full" beyond maxWaiting, "gateway.too-many-requests" beyond maxOfSigner (both unavailable).
    [[nodiscard]] Status add(const ledger::SignedAcknowledgement& acknowledgement, UnixTime now);
    [[nodiscard]] std::vector<Entry> waiting() const;                        // oldest first
    [[nodiscard]] std::vector<Entry> newest(std::size_t limit) const;        // newest first
    // The oldest of the model that the oldest of all is about, as many as a batch shall hold of at most so many releases, whose
    // body shall have at most so many bytes; one at least.
    [[nodiscard]] std::vector<Entry> oldestOfOneModel(std::size_t limit, std::size_t maxReleases, std::size_t maxBody) const;
    [[nodiscard]] std::optional<UnixTime> oldestReceived() const;
    [[nodiscard]] std::size_t size() const;

    // The rest on the node's strand alone.
    // Durable when it returns. All tries have one number; the oldest go when there are more than maxTries.
    [[nodiscard]] Status addInFlight(const InFlight& batch);
    // A try that never left this node.
    [[nodiscard]] Status removeInFlight(const Hash32& root);
    [[nodiscard]] const std::vector<InFlight>& inFlight() const { return m_inFlight; }
    // A batch with that number is settled. The entries of the try with this root go, those of the others wait for another.
    [[nodiscard]] Status finishInFlight(const Hash32& settledRoot);

    static constexpr std::size_t maxWaiting = 1'000'000;
    static constexpr std::size_t maxOfSigner = 64;   // what a device itself keeps at most
    static constexpr std::size_t maxTries = 64;

private:
    [[nodiscard]] Status load();
    [[nodiscard]] Status loadInFlight();
    [[nodiscard]] Status saveInFlight(std::vector<InFlight> tries);
    explicit AcknowledgementQueue(store::KeyValueStore& store) : m_store(store) {}

    store::KeyValueStore& m_store;
    mutable std::mutex m_mutex;
    std::map<std::uint64_t, Entry> m_entries;             // guarded
    std::map<Hash32, std::uint64_t> m_byHash;             // guarded
    std::map<KeyId, std::size_t> m_ofSigner;              // guarded; how many wait
    std::uint64_t m_next = 0;                             // guarded
    std::vector<InFlight> m_inFlight;
};

}  // namespace quorate::node
