// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/pool.h"

namespace quorate::chain {

Status Pool::hasRoom(const TransactionFacts& facts, std::size_t size, bool ahead) const
{
    const auto share = m_shares.find(facts.share);
    if (share != m_shares.end()) {
        const std::size_t percent = m_settings.poolSharePercent;
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

void Pool::add(const TransactionFacts& facts, Bytes bytes, UnixTime now)
{
    erase(facts.id);
    Share& share = m_shares[facts.share];
    ++share.count;
    share.bytes += bytes.size();
    share.keys[facts.signer].emplace(facts.sequence, facts.id);
    m_bytes += bytes.size();
    const std::uint64_t arrival = m_nextArrival++;
    m_arrivals.emplace(arrival, facts.id);
    m_entries.insert_or_assign(facts.id, Entry{facts, std::move(bytes), now, arrival});
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
    m_entries.erase(it);
}

const Pool::Entry* Pool::find(const TransactionId& id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : &it->second;
}

std::vector<const Pool::Entry*> Pool::inOrder(std::size_t maxCount, std::size_t maxBytes) const
{
    // Each member's entries, its keys one after the other, then one of each member in turn.
    std::vector<std::vector<const Entry*>> lanes;
    for (const auto& [name, share] : m_shares) {
        auto& lane = lanes.emplace_back();
        for (const auto& [key, entries] : share.keys) {
            for (const auto& [sequence, id] : entries) lane.push_back(find(id));
        }
    }
    std::vector<const Entry*> out;
    std::size_t bytes = 0;
    for (std::size_t round = 0, found = 1; found > 0; ++round) {
        found = 0;
        for (const auto& lane : lanes) {
            if (round >= lane.size()) continue;
            ++found;
            bytes += lane[round]->bytes.size();
            if (out.size() >= maxCount || bytes > maxBytes) return out;
            out.push_back(lane[round]);
        }
    }
    return out;
}

std::unordered_map<TransactionId, std::uint64_t> Pool::blocksAhead(std::size_t maxCount, std::size_t maxBytes) const
{
    std::unordered_map<TransactionId, std::uint64_t> out;
    std::map<KeyId, std::uint64_t> last;
    std::uint64_t block = 0;
    std::size_t count = 0;
    std::size_t bytes = 0;
    for (const auto* entry : inOrder(SIZE_MAX, SIZE_MAX)) {
        const auto [before, first] = last.emplace(entry->facts.signer, entry->facts.sequence);
        if (!first) {
            if (entry->facts.sequence > before->second + 1) continue;
            before->second = entry->facts.sequence;
        }
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
