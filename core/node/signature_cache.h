// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/parallel.h"
#include "core/codec/cose.h"
#include "core/ledger/signature_memo.h"

#include <memory>
#include <unordered_set>
#include <vector>

namespace quorate::node {

// Remembers the newest 32768 to 65536 transactions whose signature was found valid, by SHA-256 of all their bytes. Not
// thread-safe.
class SignatureCache final : public ledger::VerifiedSignatures {
public:
    [[nodiscard]] bool contains(BytesView transaction) const override;
    void add(BytesView transaction);

    // Checks those that it does not know, on up to `threads` threads. Keys come from `state`; what no member's key signed,
    // or what is no transaction, is left to the rules.
    void verify(const ConsortiumId& consortium, const ledger::StateView& state, const std::vector<Bytes>& transactions,
                unsigned threads);

    // The same while the caller goes on, for who uses one transaction after the other.
    class Ahead {
    public:
        // Waits for transaction `i`: the cache knows it from then on if its signature is valid.
        void take(std::size_t i);

    private:
        friend class SignatureCache;
        explicit Ahead(SignatureCache& cache) : m_cache(cache) {}
        struct Task {
            Hash32 hash;
            codec::Sign1 message;
            crypto::PublicKey key;
            bool valid = false;
        };
        SignatureCache& m_cache;
        std::vector<Task> m_tasks;
        std::vector<std::size_t> m_taskOf;      // of each transaction; one too many: it has none
        std::unique_ptr<WorkAhead> m_work;      // last: ends before what it works on
    };
    // `state` and `transactions` are read here, not later.
    [[nodiscard]] std::unique_ptr<Ahead> begin(const ConsortiumId& consortium, const ledger::StateView& state,
                                               const std::vector<Bytes>& transactions, unsigned threads);

private:
    static constexpr std::size_t generation = 32'768;
    void add(const Hash32& hash);
    std::unordered_set<Hash32> m_newer;
    std::unordered_set<Hash32> m_older;
};

}  // namespace quorate::node
