// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/ledger/signature_memo.h"

#include <memory>
#include <unordered_set>
#include <vector>

namespace quorate::node {

// Remembers the newest 32768 to 65536 transactions whose signature was found valid, by SHA-256 of all their bytes. Not
// thread-safe.
class SignatureCache final : public ledger::VerifiedSignatures {
public:
    SignatureCache();
    ~SignatureCache() override;
    SignatureCache(const SignatureCache&) = delete;
    SignatureCache& operator=(const SignatureCache&) = delete;

    // Waits for one that is being checked, and helps meanwhile.
    [[nodiscard]] bool contains(BytesView transaction) const override;
    void add(BytesView transaction);

    // Begins to check those that it does not know, beside the caller, who counts as one of up to `threads` threads. Keys come
    // from `state`; what no member's key signed, or what is no transaction, is left to the rules. `state` and `transactions` are
    // read here, not later. Those begun before go on when they are the same; otherwise what is not begun of them is not.
    void begin(const ConsortiumId& consortium, const ledger::StateView& state, const std::vector<Bytes>& transactions,
               unsigned threads) const;

private:
    struct Running;
    static constexpr std::size_t generation = 32'768;
    void add(const Hash32& hash) const;
    [[nodiscard]] bool known(const Hash32& hash) const { return m_newer.contains(hash) || m_older.contains(hash); }
    mutable std::unordered_set<Hash32> m_newer;
    mutable std::unordered_set<Hash32> m_older;
    mutable std::unique_ptr<Running> m_running;
};

}  // namespace quorate::node
