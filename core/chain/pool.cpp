// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/pool.h"

namespace quorate::chain {

Status Pool::hasRoom(const TransactionFacts& facts, std::size_t size, bool ahead) const
{
    const auto share = m_shares.find(facts.share);
    if (share != m_shares.end()) {
        const std::size_t percent = facts.strange ? m_settings.poolStrangersPercent : m_settings.poolSharePercent;
        if (share->second.count + 1 > std::max<std::size_t>(m_settings.poolTransactions * percent / 100, 1) ||
            share->second.bytes + size > m_settings.poolBytes / 100 * percent) {
            return fail(ErrorKind::unavailable, "engine.pool.share", facts.share);
        }
        const auto key = share->second.keys.find(facts.signer);
        if (ahead && key != share->second.keys.end() && key->second.size() >= m_settings.poolAheadPerKey) {
            return fail(ErrorKind::unavailable, "engine.pool.ahead", facts.signer.shortHex());
        }
    }
    if (m_entries.size() + 1 > m_settings.poolTransactions || m_bytes + size > m_settings.poolBytes) {
        return fail(ErrorKind::unavailable, "engine.pool.full", std::to_string(m_entries.size()));
    }
    return {};
}

void Pool::add(const TransactionFacts& facts, Bytes bytes, UnixTime now, bool ahead)
{
    erase(facts.id);
    Share& share = m_shares[facts.share];
    ++share.count;
    share.bytes += bytes.size();
    share.keys[facts.signer].emplace(facts.sequence, facts.id);
    m_bytes += bytes.size();
    const std::uint64_t arrival = m_nextArrival++;
    m_arrivals.emplace(arrival, facts.id);
    if (facts.strange) m_strangers.insert(facts.id);
    if (!ahead) ++m_ready;
    m_entries.insert_or_assign(facts.id, Entry{facts, std::move(bytes), now, arrival, ahead});
}

void Pool::setAhead(const TransactionId& id, bool ahead)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || it->second.ahead == ahead) return;
    it->second.ahead = ahead;
    if (ahead) --m_ready;
    else ++m_ready;
}

void Pool::erase(const TransactionId& id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end()) return;
    const Entry& entry = it->second;
    const auto share = m_shares.find(entry.facts.share);
    --share->second.count;
    share->second.bytes -= entry.bytes.size();
    const auto key = share->second.keys.find(entry.facts.signer);
    std::erase_if(key->second, [&](const auto& item) { return item.second == id; });
    if (key->second.empty()) share->second.keys.erase(key);
    if (share->second.count == 0) m_shares.erase(share);
    m_bytes -= entry.bytes.size();
    m_arrivals.erase(entry.arrival);
    m_strangers.erase(id);
    if (!entry.ahead) --m_ready;
    m_entries.erase(it);
}

const Pool::Entry* Pool::find(const TransactionId& id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : &it->second;
}

std::vector<const Pool::Entry*> Pool::inOrder(std::size_t maxCount, std::size_t maxBytes) const
{
    // Each member's entries, its keys one after the other.
    struct Lane {
        std::vector<const Entry*> entries;
        std::size_t next = 0;
    };
    std::vector<Lane> lanes;
    std::set<std::pair<std::size_t, std::size_t>> queue;   // bytes that it has had, which lane
    for (const auto& [name, share] : m_shares) {
        Lane lane;
        for (const auto& [key, entries] : share.keys) {
            std::optional<std::uint64_t> first;
            std::uint64_t last = 0;
            for (const auto& [sequence, id] : entries) {
                const Entry* entry = find(id);
                if (entry->ahead && !(first && sequence > *first && sequence <= last + 1)) continue;
                if (!first) first = sequence;
                last = sequence;
                lane.entries.push_back(entry);
            }
        }
        if (lane.entries.empty()) continue;
        queue.emplace(0, lanes.size());
        lanes.push_back(std::move(lane));
    }
    std::vector<const Entry*> out;
    std::size_t bytes = 0;
    while (!queue.empty() && out.size() < maxCount) {
        const auto [had, index] = queue.extract(queue.begin()).value();
        Lane& lane = lanes[index];
        const Entry* entry = lane.entries[lane.next++];
        const std::size_t size = entry->bytes.size();
        if (size > maxBytes - bytes) continue;             // those after it would find a gap before them
        bytes += size;
        out.push_back(entry);
        if (lane.next < lane.entries.size()) queue.emplace(had + size, index);
    }
    return out;
}

std::unordered_map<TransactionId, std::uint64_t> Pool::blocksAhead(std::size_t maxCount, std::size_t maxBytes) const
{
    std::unordered_map<TransactionId, std::uint64_t> out;
    std::uint64_t block = 0;
    std::size_t count = 0;
    std::size_t bytes = 0;
    for (const auto* entry : inOrder(SIZE_MAX, SIZE_MAX)) {
        if (count + 1 > maxCount || bytes + entry->bytes.size() > maxBytes) {
            ++block;
            count = 0;
            bytes = 0;
        }
        ++count;
        bytes += entry->bytes.size();
        out.emplace(entry->facts.id, block);
    }
    return out;
}

std::vector<const Pool::Entry*> Pool::oldest(std::size_t maxCount) const
{
    std::vector<const Entry*> out;
    for (auto it = m_arrivals.begin(); it != m_arrivals.end() && out.size() < maxCount; ++it) out.push_back(find(it->second));
    return out;
}

std::vector<const Pool::Entry*> Pool::worthTelling(std::size_t maxCount) const
{
    std::vector<const Entry*> out;
    for (const bool ahead : {false, true}) {
        for (auto it = m_arrivals.begin(); it != m_arrivals.end() && out.size() < maxCount; ++it) {
            const Entry* entry = find(it->second);
            if (entry->ahead == ahead && !entry->facts.strange) out.push_back(entry);
        }
    }
    return out;
}

std::vector<TransactionId> Pool::ofStrangers() const
{
    return {m_strangers.begin(), m_strangers.end()};
}

std::vector<TransactionId> Pool::ofSigner(const KeyId& signer) const
{
    std::vector<TransactionId> out;
    for (const auto& [name, share] : m_shares) {
        const auto key = share.keys.find(signer);
        if (key == share.keys.end()) continue;
        for (const auto& [sequence, id] : key->second) out.push_back(id);
    }
    return out;
}

}  // namespace quorate::chain
