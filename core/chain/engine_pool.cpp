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
    hasCome(facts->id);
    if (from) {
        if (const auto peer = m_peers.find(*from); peer != m_peers.end()) peer->second.transactions.insert(facts->id);
    }
    if (const auto* entry = m_pool.find(facts->id)) {
        // The id does not cover the signature; the first that was checked stays.
        return entry->bytes == transaction ? Status{} : m_parts.application.check(transaction);
    }
    const auto checked = m_parts.application.check(transaction);
    const bool ahead = !checked && checked.error().kind == ErrorKind::unavailable;
    if (!checked && !ahead) return fail(checked.error());
    if (const auto room = m_pool.hasRoom(*facts, transaction.size(), ahead); !room) return room;
    const UnixTime now = m_parts.clock.now();
    if (from && !facts->strange) {
        m_fresh.push_back(facts->id);
        sooner(m_gossipAt, mono() + gossipDelay);
    } else if (!from) {
        for (auto& [key, peer] : m_peers) peer.transactions.insert(facts->id);
        broadcast(TransactionsMessage{{transaction}});
    }
    if (!ahead && m_pool.ready() == 0) m_progressAt = mono();
    if (!ahead) m_mineFrom.reset();
    m_pool.add(*facts, std::move(transaction), now, ahead);
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

// Is it still good, and may it be sealed by itself? A stranger's, whose signer is known by now, counts as its member's.
void EmbeddedEngine::Impl::recheck(const std::vector<TransactionId>& ids)
{
    for (const auto& id : ids) {
        const auto* entry = m_pool.find(id);
        if (entry == nullptr) continue;
        if (entry->facts.strange) {
            const auto facts = m_parts.facts.inspect(entry->bytes);
            if (facts && facts->strange) continue;
            Bytes transaction = entry->bytes;
            m_pool.erase(id);
            if (facts && readmit(*facts, std::move(transaction), true)) m_fresh.push_back(id);
            continue;
        }
        const auto checked = m_parts.application.check(entry->bytes);
        if (!checked && isOwnTrouble(checked.error().kind)) continue;
        if (!checked && checked.error().kind != ErrorKind::unavailable) m_pool.erase(id);
        else setReady(id, checked.has_value());
    }
    if (!m_fresh.empty()) sooner(m_gossipAt, mono() + gossipDelay);
}

void EmbeddedEngine::Impl::setReady(const TransactionId& id, bool ready)
{
    if (ready && m_pool.ready() == 0) m_progressAt = mono();
    m_pool.setAhead(id, !ready);
}

bool EmbeddedEngine::Impl::readmit(const TransactionFacts& facts, Bytes transaction, bool boundAhead)
{
    const auto checked = m_parts.application.check(transaction);
    const bool ahead = !checked && (checked.error().kind == ErrorKind::unavailable || isOwnTrouble(checked.error().kind));
    if (!(checked || ahead) || !m_pool.hasRoom(facts, transaction.size(), ahead && boundAhead)) return false;
    if (!ahead && m_pool.ready() == 0) m_progressAt = mono();
    m_pool.add(facts, std::move(transaction), m_parts.clock.now(), ahead);
    return true;
}

// Of blocks that were undone, the lowest first. A block took them once, so that they may be many of one key.
void EmbeddedEngine::Impl::readmit(const std::vector<Bytes>& transactions)
{
    std::set<KeyId> signers;
    for (const auto& transaction : transactions) {
        const auto facts = m_parts.facts.inspect(transaction);
        if (!facts || facts->byProtocol) continue;
        signers.insert(facts->signer);
        if (m_pool.find(facts->id) == nullptr) readmit(*facts, transaction, false);
    }
    for (const auto& signer : signers) recheck(m_pool.ofSigner(signer));
}

// A stranger may be a member whom the state does not know yet. Whoever is one tells it again.
void EmbeddedEngine::Impl::forgetStrangers()
{
    recheck(m_pool.ofStrangers());
    const UnixTime now = m_parts.clock.now();
    for (const auto& id : m_pool.ofStrangers()) {
        const UnixTime since = m_pool.find(id)->since;
        if (now.ms - since.ms >= m_settings.strangersMs || since > now) m_pool.erase(id);
    }
}

}  // namespace quorate::chain
