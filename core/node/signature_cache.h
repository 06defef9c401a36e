// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/parallel.h"
#include "core/ledger/signature_check.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace quorate::node {

// Remembers the newest 32768 to 65536 transactions whose signature was found valid, by SHA-256 of all their bytes: what
// `hash` and `hashes` mean here. Not thread-safe.
class SignatureCache {
public:
    SignatureCache();
    ~SignatureCache();
    SignatureCache(const SignatureCache&) = delete;
    SignatureCache& operator=(const SignatureCache&) = delete;

    // Waits for one that is being checked, and helps meanwhile. What is not valid is known only of the newest two begin().
    [[nodiscard]] ledger::SignatureState of(const Hash32& hash);
    void add(const Hash32& hash);

    // Begins to check those that it does not know, on up to `threads` threads, the caller's being one of them. Keys come from `state`; what
    // no member's key signed, or what is no transaction, is left to the rules. `state` and `transactions` are read here, not
    // later. What the call before began goes on: it may be the block before. Of earlier ones, what is not begun is not.
    void begin(const ConsortiumId& consortium, const ledger::StateView& state, const std::vector<Bytes>& transactions,
               const std::vector<Hash32>& hashes, unsigned threads);

private:
    struct Running;
    static constexpr std::size_t generation = 32'768;
    [[nodiscard]] bool known(const Hash32& hash) const { return m_newer.contains(hash) || m_older.contains(hash); }
    std::unordered_set<Hash32> m_newer;
    std::unordered_set<Hash32> m_older;
    [[nodiscard]] bool running(const Hash32& hash) const;
    void harvest(const Running& from);
    [[nodiscard]] const crypto::PublicKey* keyOf(const ledger::StateView& state, const KeyId& id);
    // An id is the key's hash, so what it stands for never changes; whether it may sign is for the rules.
    static constexpr std::size_t mostKeys = 8192;
    std::unordered_map<KeyId, crypto::PublicKey> m_keys;
    std::unique_ptr<Workers> m_workers;    // made when first needed
    std::unique_ptr<Running> m_running;    // the last call's
    std::unique_ptr<Running> m_before;     // of the call before that one
};

}  // namespace quorate::node
