// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"
#include "core/ledger/opened_transaction.h"
#include "core/node/hash_cache.h"

#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace quorate::node {

// Decodes transactions, hashes them and checks their signatures beside the rules, which take one after the other. Remembers
// the newest whose signature was found valid, by SHA-256 of all their bytes: see HashCache. One thread, but for its own.
class TransactionsAhead {
public:
    // On up to `threads` threads, the caller's being one of them.
    TransactionsAhead(const ConsortiumId& consortium, unsigned threads);
    ~TransactionsAhead();
    TransactionsAhead(const TransactionsAhead&) = delete;
    TransactionsAhead& operator=(const TransactionsAhead&) = delete;

    // Begins with all of them, unless one of the two calls before was for the same and nothing of it was taken by open().
    // Keys come from `state`, which is read here, not later; what no member's key signed is left to the rules. What the call
    // before began goes on: it may be the block before. Of earlier ones, what is not begun is not.
    void begin(const ledger::StateView& state, const std::vector<Bytes>& transactions);

    struct Opened {
        Hash32 hash;                                 // SHA-256 of all bytes
        Result<ledger::OpenedTransaction> transaction;
        ledger::SignatureState signature = ledger::SignatureState::unchecked;
    };
    // Waits for one that was begun, and helps meanwhile; cheapest in the order in which they were begun. What was not begun, or was
    // taken before, is opened now, and its signature not checked unless it is remembered.
    [[nodiscard]] Opened open(BytesView transaction);
    // What open() would give of it, not taken yet, when it is the next to be shown so of those that were begun; otherwise null.
    // Until begin() or open() is called.
    [[nodiscard]] const Opened* next(BytesView transaction);
    // Other work on the same threads, after what was begun; the caller works, too, and returns when all of it is done.
    void forEach(std::size_t count, const std::function<void(std::size_t)>& work);
    // Its signature was found valid.
    void remember(const Hash32& hash);

private:
    struct Batch;
    struct Hash {
        std::size_t operator()(BytesView bytes) const { return std::hash<std::string_view>()(textOf(bytes)); }
    };
    struct Equal {
        bool operator()(BytesView a, BytesView b) const { return equal(a, b); }
    };
    static constexpr std::size_t mostKeys = 8192;

    [[nodiscard]] Opened openNow(BytesView transaction);                // any thread
    [[nodiscard]] bool remembered(const Hash32& hash);                  // any thread
    [[nodiscard]] std::optional<crypto::PublicKey> keyOf(const ledger::StateView& state, BytesView transaction);
    [[nodiscard]] Workers& workers();

    const ConsortiumId m_consortium;
    const unsigned m_threads;
    std::mutex m_mutex;                    // of the next
    HashCache m_valid;
    // An id is the key's hash, so what it stands for never changes; whether it may sign is for the rules.
    std::unordered_map<KeyId, crypto::PublicKey> m_keys;
    std::unique_ptr<Workers> m_workers;    // made when first needed
    std::unique_ptr<Batch> m_newest;       // the last call's
    std::unique_ptr<Batch> m_before;       // of the call before that one
};

}  // namespace quorate::node
