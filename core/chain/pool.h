// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/ports.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace quorate::chain {

// How much of the pool a block may take.
inline constexpr std::size_t candidatesPerBlock = 8192;
inline constexpr std::size_t blockOverhead = 4096;          // header, signature and array heads, generously
[[nodiscard]] inline std::size_t roomOfBlock(const Settings& settings)
{
    return settings.maxBlockBytes - std::min(blockOverhead, settings.maxBlockBytes);
}

// Transactions that wait to be sealed. Bounded as a whole, per member (share) and per key, so that one member cannot
// crowd out the others.
class Pool {
public:
    struct Entry {
        TransactionFacts facts;
        Bytes bytes;
        UnixTime since;
        std::uint64_t arrival = 0;
        bool ahead = false;     // waits for an earlier sequence, or for its signer to be known
    };

    explicit Pool(const Settings& settings) : m_settings(settings) {}

    // Is there room for it? "engine.pool.full", ".share", ".ahead" (waiting for an earlier sequence).
    [[nodiscard]] Status hasRoom(const TransactionFacts& facts, std::size_t size, bool ahead) const;
    void add(const TransactionFacts& facts, Bytes bytes, UnixTime now, bool ahead);   // replaces an entry of the same id
    void setAhead(const TransactionId& id, bool ahead);
    void erase(const TransactionId& id);
    [[nodiscard]] const Entry* find(const TransactionId& id) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    // How many may be sealed by themselves; when none, no block can be made of what waits.
    [[nodiscard]] std::size_t ready() const { return m_ready; }
    // In the order in which they may be sealed: each key's in the order of sequences, and always of the member that has had
    // the fewest bytes. What waits behind a gap in its key's sequences is left out: it would take the room of others.
    [[nodiscard]] std::vector<const Entry*> inOrder(std::size_t maxCount, std::size_t maxBytes) const;
    // How many full blocks come before each, were blocks cut from inOrder().
    [[nodiscard]] std::unordered_map<TransactionId, std::uint64_t> blocksAhead(std::size_t maxCount, std::size_t maxBytes) const;
    [[nodiscard]] std::vector<const Entry*> oldest(std::size_t maxCount) const;
    // What peers may lack: the oldest that may be sealed, then of those that wait for others; nothing of strangers.
    [[nodiscard]] std::vector<const Entry*> worthTelling(std::size_t maxCount) const;
    [[nodiscard]] std::vector<TransactionId> ofStrangers() const;
    [[nodiscard]] std::vector<TransactionId> ofSigner(const KeyId& signer) const;

private:
    struct Share {
        std::size_t count = 0;
        std::size_t bytes = 0;
        std::map<KeyId, std::multimap<std::uint64_t, TransactionId>> keys;   // by sequence
    };
    const Settings m_settings;
    std::unordered_map<TransactionId, Entry> m_entries;
    std::map<std::uint64_t, TransactionId> m_arrivals;
    std::map<std::string, Share> m_shares;
    std::set<TransactionId> m_strangers;
    std::size_t m_bytes = 0;
    std::size_t m_ready = 0;
    std::uint64_t m_nextArrival = 0;
};

}  // namespace quorate::chain
