// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

// Transactions are told by their ids, and asked for. Whoever announces one and does not send it holds nothing up: the others
// that announced it meanwhile are remembered, and one of them is asked next.
namespace quorate::chain {
namespace {

constexpr Milliseconds askAgainAfter{2000};
constexpr std::size_t askedOfOnePeer = 512;        // at a time
constexpr std::size_t rememberedAnnouncers = 8;    // of one transaction, beside those asked

}  // namespace

// Tells peers what we have and they, as far as we know, have not.
void EmbeddedEngine::Impl::gossip()
{
    for (auto& [key, peer] : m_peers) {
        TransactionsHave have;
        for (const auto& id : m_fresh) {
            if (m_pool.find(id) != nullptr && have.ids.size() < maxIdsPerMessage && peer.transactions.insert(id)) {
                have.ids.push_back(id);
            }
        }
        if (!have.ids.empty()) send(key, have);
    }
    m_fresh.clear();
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, TransactionsHave&& message)
{
    Peer& peer = m_peers[from];
    TransactionsWanted wanted;
    for (const auto& id : message.ids) {
        peer.transactions.insert(id);
        if (m_pool.find(id) != nullptr || m_sealed.contains(id)) continue;
        if (const auto it = m_wanted.find(id); it != m_wanted.end()) {
            auto& others = it->second.others;
            if (std::ranges::find(it->second.asked, from) != it->second.asked.end() ||
                std::ranges::find(others, from) != others.end()) {
                continue;
            }
            // Many may lie: any of them may have to make room.
            if (others.size() < rememberedAnnouncers) others.push_back(from);
            else others[m_parts.random.below(others.size())] = from;
        } else if (peer.asked < askedOfOnePeer) {
            ask(m_wanted[id], from, peer);
            wanted.ids.push_back(id);
        }
    }
    if (!wanted.ids.empty()) send(from, wanted);
}

void EmbeddedEngine::Impl::ask(Wanted& wanted, const crypto::PublicKey& key, Peer& peer)
{
    wanted.asked.push_back(key);
    wanted.at = mono();
    ++peer.asked;
    sooner(m_fetchAt, wanted.at + askAgainAfter);
}

void EmbeddedEngine::Impl::release(const Wanted& wanted)
{
    const auto peer = m_peers.find(wanted.asked.back());
    if (peer != m_peers.end() && peer->second.asked > 0) --peer->second.asked;
}

void EmbeddedEngine::Impl::hasCome(const TransactionId& id)
{
    const auto it = m_wanted.find(id);
    if (it == m_wanted.end()) return;
    release(it->second);
    m_wanted.erase(it);
}

void EmbeddedEngine::Impl::askOthers()
{
    std::map<crypto::PublicKey, TransactionsWanted> messages;
    for (auto it = m_wanted.begin(); it != m_wanted.end();) {
        Wanted& wanted = it->second;
        if (mono() < wanted.at + askAgainAfter) {
            sooner(m_fetchAt, wanted.at + askAgainAfter);
            ++it;
            continue;
        }
        release(wanted);
        std::erase_if(wanted.others, [this](const auto& key) {
            const auto peer = m_peers.find(key);
            return peer == m_peers.end() || peer->second.asked >= askedOfOnePeer;
        });
        if (wanted.others.empty()) {
            it = m_wanted.erase(it);
            continue;
        }
        const auto next = wanted.others.begin() + static_cast<std::ptrdiff_t>(m_parts.random.below(wanted.others.size()));
        const crypto::PublicKey key = *next;
        wanted.others.erase(next);
        ask(wanted, key, m_peers[key]);
        messages[key].ids.push_back(it->first);
        ++it;
    }
    for (const auto& [key, message] : messages) send(key, message);
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, TransactionsWanted&& message)
{
    Peer& peer = m_peers[from];
    if (!maySpend(from, peer)) return;
    TransactionsMessage out;
    std::size_t bytes = 0;
    for (const auto& id : message.ids) {
        const auto* entry = m_pool.find(id);
        // Who knows the key of what is strange to us would take a forgery for ours.
        if (entry == nullptr || entry->facts.strange || out.transactions.size() >= maxTransactionsPerMessage) continue;
        bytes += entry->bytes.size();
        if (bytes > blocksMessageBudget) break;
        out.transactions.push_back(entry->bytes);
        peer.transactions.insert(id);
    }
    spend(peer, bytes);
    if (!out.transactions.empty()) send(from, out);
}

}  // namespace quorate::chain
