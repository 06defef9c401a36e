// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

// Sealing by work: a draft of the next block, and a search for its nonce in slices on the executor of the parts, which
// ends when the tip moves, when nothing is to be sealed any more, and when the engine stops.
namespace quorate::chain {
namespace {

constexpr std::uint64_t noncesPerSlice = 16'384;   // some 10 ms
constexpr Milliseconds draftKept{1000};            // then its time, difficulty and transactions are drawn up anew

}  // namespace

bool EmbeddedEngine::Impl::mayMine() const
{
    return m_parts.consensusKey != nullptr && !m_broken && m_parts.facts.sealer(m_parts.consensusKey->id()).has_value();
}

void EmbeddedEngine::Impl::mine()
{
    stopMining();
    const auto wanted = mayMine() ? blockWantedAt() : std::nullopt;
    if (!wanted || *wanted > mono()) return;
    UnixTime now = m_parts.clock.now();
    if (now <= tip().header.time) now = UnixTime{tip().header.time.ms + 1};
    auto drafted = draft(now);
    if (!drafted) {
        m_mineFrom = mono() + draftKept;   // what waits cannot be taken on this tip
        return;
    }
    Mining mining;
    mining.draft = std::move(*drafted);
    mining.since = mono();
    // Anywhere: a node that drafts the same block again does not try the same nonces.
    mining.nextNonce = m_parts.random.number();
    m_mining = std::move(mining);
    searchOn();
}

void EmbeddedEngine::Impl::searchOn()
{
    const std::uint64_t first = m_mining->nextNonce;
    m_mining->nextNonce += noncesPerSlice;
    auto search = [header = m_mining->draft.header, cancelled = m_mining->cancelled, first] {
        return searchNonce(header, first, noncesPerSlice, *cancelled);
    };
    auto take = [this, alive = std::weak_ptr<int>(m_alive),
                 cancelled = m_mining->cancelled](std::optional<std::uint64_t> nonce) {
        if (alive.expired() || *cancelled) return;
        searched(nonce);
        settleDown();
    };
    if (m_parts.executor == nullptr) {
        m_parts.strand.post([search = std::move(search), take = std::move(take)] { take(search()); });
        return;
    }
    m_parts.executor->post([search = std::move(search), take = std::move(take), &strand = m_parts.strand] {
        strand.post([take, nonce = search()] { take(nonce); });
    });
}

void EmbeddedEngine::Impl::searched(std::optional<std::uint64_t> nonce)
{
    if (nonce) {
        Draft found = std::move(m_mining->draft);
        stopMining();
        found.header.nonce = nonceBytes(*nonce);
        seal(std::move(found));
        return;
    }
    if (mono() - m_mining->since >= draftKept) mine();
    else searchOn();
}

void EmbeddedEngine::Impl::stopMining()
{
    if (m_mining) *m_mining->cancelled = true;
    m_mining.reset();
}

}  // namespace quorate::chain
