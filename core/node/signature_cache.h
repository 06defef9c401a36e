// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/ledger/signature_memo.h"

#include <unordered_set>

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

private:
    static constexpr std::size_t generation = 32'768;
    void add(const Hash32& hash);
    std::unordered_set<Hash32> m_newer;
    std::unordered_set<Hash32> m_older;
};

}  // namespace quorate::node
