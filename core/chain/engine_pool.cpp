// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

namespace quorate::chain {
namespace {
constexpr Milliseconds gossipDelay{50};
}

Status EmbeddedEngine::Impl::submit(Bytes transaction)
{
    if (!m_running) return fail(ErrorKind::unavailable, "engine.stopped");
    const auto status = admit(std::move(transaction), std::nullopt);
    settleDown();
    return status;
}

Status EmbeddedEngine::Impl::admit(Bytes transaction, const std::optional<crypto::PublicKey>& from)
{
    if (transaction.empty() || transaction.size() > ledger::maxTransactionSize) {
        return fail(ErrorKind::invalid, "engine.transaction.size", std::to_string(transaction.size()) + " bytes");
    }
    const auto facts = m_parts.facts.inspect(transaction);
    if (!facts) return fail(ErrorKind::invalid, facts.error().code, facts.error().context);
    if (facts->byProtocol) return fail(ErrorKind::refused, "engine.transaction.by-protocol", facts->id.shortHex());
    if (from) {
        if (const auto peer = m_peers.find(*from); peer != m_peers.end()) peer->second.transactions.insert(facts->id);
    }
    if (const auto* entry = m_pool.find(facts->id)) {
        // The id does not cover the signature; the first that was checked stays.
        return entry->bytes == transaction ? Status{} : m_parts.application.check(transaction);
    }
    const auto checked = m_parts.application.check(transaction);
    const bool ahead = !checked && checked.error().kind == ErrorKind::unavailable;
    if (!checked && !ahead) {
        // Refused by rules, which depend on the state: no peer's fault.
        Error error = checked.error();
        if (from && error.kind == ErrorKind::invalid) error.kind = ErrorKind::refused;
        return fail(std::move(error));
    }
    if (const auto room = m_pool.hasRoom(*facts, transaction.size(), ahead); !room) return room;
    const UnixTime now = m_parts.clock.now();
    if (from) {
        m_fresh.push_back(facts->id);
        sooner(m_gossipAt, mono() + gossipDelay);
    } else {
        for (auto& [key, peer] : m_peers) peer.transactions.insert(facts->id);
        broadcast(TransactionsMessage{{transaction}});
    }
    if (m_pool.size() == 0) m_progressAt = mono();
    if (!ahead) m_mineFrom.reset();
    m_pool.add(*facts, std::move(transaction), now);
    return {};
}

Status EmbeddedEngine::Impl::spread(const TransactionId& id)
{
    if (!m_running) return fail(ErrorKind::unavailable, "engine.stopped");
    const auto* entry = m_pool.find(id);
    if (entry == nullptr) return fail(ErrorKind::notFound, "engine.pool.unknown", id.shortHex());
    for (auto& [key, peer] : m_peers) peer.transactions.insert(id);
    broadcast(TransactionsMessage{{entry->bytes}});
    return {};
}

void EmbeddedEngine::Impl::recheck(const std::vector<TransactionId>& ids)
{
    for (const auto& id : ids) {
        const auto* entry = m_pool.find(id);
        if (entry == nullptr) continue;
        const auto checked = m_parts.application.check(entry->bytes);
        if (!checked && checked.error().kind != ErrorKind::unavailable) m_pool.erase(id);
    }
}

void EmbeddedEngine::Impl::readmit(const std::vector<Bytes>& transactions)
{
    for (const auto& transaction : transactions) {
        const auto facts = m_parts.facts.inspect(transaction);
        if (!facts || facts->byProtocol || m_pool.find(facts->id) != nullptr) continue;
        const auto checked = m_parts.application.check(transaction);
        const bool ahead = !checked && checked.error().kind == ErrorKind::unavailable;
        if ((checked || ahead) && m_pool.hasRoom(*facts, transaction.size(), ahead)) {
            m_pool.add(*facts, transaction, m_parts.clock.now());
        }
    }
}

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

}  // namespace quorate::chain
