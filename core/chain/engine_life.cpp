// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

namespace quorate::chain {
namespace {

constexpr Milliseconds stalledAfter{30'000};
constexpr Milliseconds recheckEvery{10'000};
constexpr Milliseconds recallEvery{1000};
constexpr Milliseconds longestSleep{60'000};

auto fields(const engine::EngineStatus& s)
{
    return std::tie(s.state, s.tip, s.justified, s.settled, s.bestSeen, s.validators, s.quorum, s.votesForTip,
                    s.waitingFor, s.poolTransactions, s.poolBytes);
}

}  // namespace

EmbeddedEngine::Impl::Impl(const ChainParameters& chain, const Settings& settings, const Parts& parts)
    : m_chain(chain), m_settings(settings), m_parts(parts), m_turns(settings.turnMs),
      m_tree(settings.treeBlocks, settings.treeBytes), m_pool(settings)
{
}

Status EmbeddedEngine::Impl::start()
{
    if (m_running) return {};
    m_broken.reset();
    m_readFailure.reset();
    m_votes = VoteTable();
    if (const auto status = loadChain(); !status) return status;
    if (const auto status = loadRecords(); !status) return status;
    if (const auto kept = m_parts.application.settled(m_settled); !kept) return kept;
    m_running = true;
    m_startedAt = m_progressAt = mono();
    beginRecall();
    m_statusAt = m_startedAt;
    settleDown();
    return {};
}

Status EmbeddedEngine::Impl::loadChain()
{
    const engine::AppTip appTip = m_parts.application.tip();
    const BlockId genesis = genesisBlockId(m_chain);
    m_settled = appTip.settled;
    if (m_settled.height == Height(0)) m_settled.id = genesis;
    if (appTip.ref.height == Height(0) && appTip.ref.id != genesis) {
        return fail(ErrorKind::corrupt, "engine.start.wrong-genesis", appTip.ref.id.hex());
    }
    const auto load = [this](Height height) -> Result<Bytes> {
        auto bytes = m_parts.application.block(height);
        if (!bytes) return fail(bytes.error());
        if (!*bytes) return fail(ErrorKind::corrupt, "engine.start.block", std::to_string(height.value) + ": missing");
        return std::move(**bytes);
    };
    BlockHeader root;
    root.chain = m_chain.chain;
    root.consortium = m_chain.consortium;
    if (m_settled.height > Height(0)) {
        const auto bytes = load(m_settled.height);
        if (!bytes) return fail(bytes.error());
        const auto peeked = peekHeader(*bytes);
        if (!peeked || peeked->id != m_settled.id) {
            return fail(ErrorKind::corrupt, "engine.start.block", std::to_string(m_settled.height.value));
        }
        root = peeked->header;
    }
    const auto* set = validators(root.epoch);
    if (hasReadFailed()) return fail(*m_readFailure);
    const auto weight = weightAtRoot();
    if (!weight) return fail(weight.error());
    m_tree.reset(m_settled.id, root, set != nullptr ? set->hash() : Hash32{}, *weight);
    m_tip = m_settled.id;
    for (Height height = m_settled.height.next(); height <= appTip.ref.height; height = height.next()) {
        auto bytes = load(height);
        if (!bytes) return fail(bytes.error());
        const auto block = decodeBlock(*bytes, m_settings.maxBlockBytes);
        if (!block || block->header.height != height || block->header.parent != m_tip ||
            !m_tree.add(*block, std::move(*bytes), std::nullopt, m_tip)) {
            return fail(ErrorKind::corrupt, "engine.start.block", std::to_string(height.value));
        }
        m_tree.takenOver(block->id);
        m_tip = block->id;
    }
    if (m_tip != appTip.ref.id) return fail(ErrorKind::corrupt, "engine.start.block", "tip " + appTip.ref.id.hex());
    return {};
}

// By work it was noted when that block was settled; otherwise it is summed up again.
Result<Weight> EmbeddedEngine::Impl::weightAtRoot() const
{
    if (m_settings.sealing == Sealing::authority) return Weight{0, m_settled.height.value};
    const auto stored = m_parts.records.load(weightKey());
    if (!stored) return fail(stored.error());
    if (*stored) {
        const auto noted = decodeWeight(**stored);
        if (noted && noted->first == m_settled) return noted->second;
    }
    Weight sum;
    for (Height height(1); height <= m_settled.height; height = height.next()) {
        const auto bytes = m_parts.application.block(height);
        if (!bytes) return fail(bytes.error());
        const auto peeked = *bytes ? peekHeader(**bytes) : fail(ErrorKind::corrupt, "engine.start.block");
        if (!peeked) return fail(ErrorKind::corrupt, "engine.start.block", std::to_string(height.value));
        sum = sum.plus(weightOf(peeked->header));
    }
    return sum;
}

Status EmbeddedEngine::Impl::loadRecords()
{
    m_record = ValidatorRecord();
    if (m_parts.consensusKey != nullptr) {
        const auto stored = m_parts.records.load(recordKey(m_parts.consensusKey->id()));
        if (!stored) return fail(stored.error());
        if (*stored) {
            const auto record = ValidatorRecord::decode(m_chain.chain, **stored);
            if (!record) return fail(ErrorKind::corrupt, "engine.start.records", toString(record.error()));
            m_record = *record;
        }
        const auto restored = m_parts.records.load(restoredKey());
        if (!restored) return fail(restored.error());
        m_restored = *restored && **restored == Bytes{1};
        if (m_settings.restored) noteRestored();
        // The place is marked as known once this has started: a mark that is not on disk would be forgotten with the next crash.
        if (m_restored && !flushRecords()) return fail(*m_broken);
    }
    m_markIsKept = true;
    // Which blocks above the settled one were justified, and why.
    Height last = tip().header.height;
    if (m_record.newest) last = std::max(last, m_record.newest->link.target.height);
    for (Height height = m_settled.height.next(); height <= last; height = height.next()) {
        const auto stored = m_parts.records.load(certificateKey(height));
        if (!stored) return fail(stored.error());
        if (!*stored) continue;
        const auto certificate = Certificate::decode(m_chain.chain, **stored);
        if (!certificate) return fail(ErrorKind::corrupt, "engine.start.records", toString(certificate.error()));
        for (const auto& [key, signature] : certificate->signatures) {
            addVote(FinalityVote{certificate->link, key, signature});
        }
    }
    if (m_record.newest && m_record.newest->link.target.height > m_settled.height) addVote(*m_record.newest);
    return loadHeard();
}

void EmbeddedEngine::Impl::stop()
{
    if (!m_running) return;
    m_running = false;
    stopMining();
    m_peers.clear();
    m_request.reset();
    m_skeleton.reset();
    m_wanted.clear();
    m_pasts.clear();
    m_vainAt.reset();
    m_alive = std::make_shared<int>(0);
    m_statusAt = m_pushAt = m_gossipAt = m_sealAt = m_askAt = m_voteAt = m_voteHeldSince = m_recheckAt = m_recallAt = m_fetchAt = m_saveAt = m_armedFor =
        m_mineFrom = std::nullopt;
    publishStatus();
}

void EmbeddedEngine::Impl::sooner(Deadline& deadline, Milliseconds at)
{
    if (!deadline || at < *deadline) deadline = at;
}

bool EmbeddedEngine::Impl::due(Deadline& deadline) const
{
    if (!deadline || *deadline > mono()) return false;
    deadline.reset();
    return true;
}

void EmbeddedEngine::Impl::settleDown()
{
    if (!m_running) return;
    m_behind = false;
    if (!m_broken && hasReadFailed()) breakDown(*m_readFailure);
    if (!m_broken) {
        if (m_restored) endRecall();   // may wait for what peers say of themselves
        advance();
        askForBlocks();
        planSealing();
    }
    publishStatus();
    arm();
}

void EmbeddedEngine::Impl::arm()
{
    const bool busy = somethingToSettle() || catchingUp();
    sooner(m_statusAt, mono() + Milliseconds(busy ? m_settings.statusEveryMs : m_settings.idleStatusEveryMs));
    if (m_pool.size() > 0 && !m_recheckAt) m_recheckAt = mono() + recheckEvery;
    if (silent() && !m_recallAt) m_recallAt = mono() + recallEvery;
    Milliseconds next = mono() + longestSleep;
    for (const auto* deadline : {&m_statusAt, &m_pushAt, &m_gossipAt, &m_sealAt, &m_askAt, &m_voteAt, &m_recheckAt,
                                 &m_recallAt, &m_fetchAt, &m_saveAt}) {
        if (*deadline) next = std::min(next, **deadline);
    }
    if (m_request) next = std::min(next, m_request->deadline);
    if (m_skeleton) next = std::min(next, skeletonDeadline());
    if (m_armedFor && *m_armedFor <= next) return;
    m_armedFor = next;
    m_parts.strand.postAfter(std::max(next - mono(), Milliseconds(0)), [this, alive = std::weak_ptr<int>(m_alive)] {
        if (!alive.expired()) onTimer();
    });
}

void EmbeddedEngine::Impl::onTimer()
{
    // Timers cannot be taken back: one that was overtaken finds nothing due and arms anew.
    if (m_armedFor && *m_armedFor <= mono()) m_armedFor.reset();
    if (due(m_statusAt)) broadcast(ownStatus());
    if (due(m_pushAt)) {
        for (auto& [key, peer] : m_peers) pushVotes(key, peer);
    }
    if (due(m_gossipAt)) gossip();
    if (due(m_fetchAt)) askOthers();
    if (due(m_recallAt)) askToRecall();
    if (m_skeleton) giveUpStalling();
    if (m_request && m_request->deadline <= mono()) requestFailed();
    if (due(m_recheckAt)) {
        forgetStrangers();
        std::vector<TransactionId> ids;
        for (const auto* entry : m_pool.worthTelling(256)) ids.push_back(entry->facts.id);
        recheck(ids);
        // What nobody sealed for so long is told again: a peer may have missed it.
        m_fresh.insert(m_fresh.end(), ids.begin(), ids.end());
        for (auto& [key, peer] : m_peers) peer.transactions = BoundedIds<TransactionId>(8192);
        gossip();
    }
    for (auto* deadline : {&m_askAt, &m_voteAt}) {   // settleDown() looks by itself
        if (*deadline && **deadline <= mono()) deadline->reset();
    }
    if (due(m_sealAt) && !m_broken) {
        if (m_settings.sealing == Sealing::work) mine();
        else trySeal();
    }
    settleDown();
}

void EmbeddedEngine::Impl::breakDown(const Error& error)
{
    if (!m_broken) m_broken = error;
    stopMining();
    m_sealAt.reset();
    m_saveAt.reset();
    m_request.reset();
    m_skeleton.reset();
}

bool EmbeddedEngine::Impl::hasReadFailed()
{
    if (!m_readFailure) m_readFailure = m_parts.facts.takeReadFailure();
    return m_readFailure.has_value();
}

bool EmbeddedEngine::Impl::somethingToSettle() const
{
    if (tip().header.successor && handoverProof() == nullptr && votersOf(tip()).known()) return true;   // a set joins
    return tip().transactionsUpTo > m_tree.root().transactionsUpTo;
}

engine::EngineStatus EmbeddedEngine::Impl::status() const
{
    engine::EngineStatus out;
    out.poolTransactions = m_pool.size();
    out.poolBytes = m_pool.bytes();
    if (m_tree.size() == 0) return out;
    const auto& justified = m_tree.highestJustified();
    out.tip = tip().ref();
    out.justified = justified.ref();
    out.settled = m_settled;
    out.bestSeen = out.tip.height;
    for (const auto& [key, peer] : m_peers) {
        if (peer.status) out.bestSeen = std::max(out.bestSeen, peer.status->tip.height);
    }
    if (const auto* set = validatorsNow()) {
        out.validators = set->validators.size();
        out.quorum = set->quorum();
    }
    if (const auto* links = m_votes.linksInto(out.tip)) {
        for (const auto& [source, votes] : *links) out.votesForTip = std::max(out.votesForTip, votes.size());
    }
    if (!m_running) return out;

    const bool unsettled = somethingToSettle() && votersOf(tip()).current != nullptr;
    const bool waits = unsettled || m_pool.ready() > 0;
    out.state = engine::EngineState::live;
    if (m_broken) {
        out.state = engine::EngineState::stalled;
        out.waitingFor = m_broken->code;
    } else if (catchingUp()) {
        out.state = engine::EngineState::catchingUp;
        out.waitingFor = "engine.waiting.blocks";
    } else if (allHavePruned()) {
        out.state = engine::EngineState::stalled;
        out.waitingFor = "engine.waiting.pruned";
    } else if (waits) {
        if (mono() - m_progressAt >= stalledAfter) out.state = engine::EngineState::stalled;
        const bool recalling = silent() && votersOf(tip()).find(m_parts.consensusKey->id()) != nullptr;
        if (recalling) out.waitingFor = m_restored ? "engine.waiting.restored" : "engine.waiting.recall";
        else out.waitingFor = unsettled && !tip().justified ? "engine.waiting.finality-votes" : "engine.waiting.turn";
    }
    return out;
}

void EmbeddedEngine::Impl::publishStatus()
{
    auto now = status();
    if (m_published && fields(*m_published) == fields(now)) return;
    m_published = now;
    m_parts.events.statusChanged(now);
}

Result<std::optional<Bytes>> EmbeddedEngine::Impl::certificate(Height height) const
{
    return m_parts.records.load(certificateKey(height));
}

std::vector<engine::Engine::PoolEntry> EmbeddedEngine::Impl::pool(std::size_t limit) const
{
    std::vector<PoolEntry> out;
    const auto ahead = m_pool.blocksAhead(candidatesPerBlock, roomOfBlock(m_settings));
    for (const auto* entry : m_pool.oldest(limit)) {
        const auto it = ahead.find(entry->facts.id);
        out.push_back({entry->bytes, entry->since, it == ahead.end() ? Height() : Height(tip().header.height.value + 1 + it->second)});
    }
    return out;
}

EmbeddedEngine::EmbeddedEngine(const ChainParameters& chain, const Settings& settings, const Parts& parts)
    : m_chain(chain), m_settings(settings), m_parts(parts), m_impl(std::make_unique<Impl>(chain, settings, parts))
{
}

EmbeddedEngine::~EmbeddedEngine() = default;

Status EmbeddedEngine::begin()
{
    if (auto started = m_impl->start(); !started) return started;
    for (const auto& peer : m_connected) m_impl->peerConnected(peer);
    return {};
}

Status EmbeddedEngine::start() { return begin(); }

void EmbeddedEngine::stop()
{
    m_connected.clear();
    m_impl->stop();
}

Status EmbeddedEngine::restart()
{
    m_impl->stop();
    m_settings.restored = m_impl->isRestored();   // it may have learnt so, and not written it down
    m_impl = std::make_unique<Impl>(m_chain, m_settings, m_parts);
    return begin();
}

Status EmbeddedEngine::submit(Bytes transaction) { return m_impl->submit(std::move(transaction)); }
engine::EngineStatus EmbeddedEngine::status() const { return m_impl->status(); }
std::vector<engine::Engine::PoolEntry> EmbeddedEngine::pool(std::size_t limit) const { return m_impl->pool(limit); }
Status EmbeddedEngine::spread(const TransactionId& id) { return m_impl->spread(id); }

void EmbeddedEngine::peerConnected(const crypto::PublicKey& peer)
{
    m_connected.insert(peer);
    m_impl->peerConnected(peer);
}

void EmbeddedEngine::peerDisconnected(const crypto::PublicKey& peer)
{
    m_connected.erase(peer);
    m_impl->peerDisconnected(peer);
}

void EmbeddedEngine::messageArrived(const crypto::PublicKey& peer, BytesView message)
{
    m_impl->messageArrived(peer, message);
}
void EmbeddedEngine::messagesArrived(std::span<const Arrived> messages)
{
    for (std::size_t i = 0; i < messages.size(); ++i) {
        m_impl->messageArrived(messages[i].peer, messages[i].message, i + 1 < messages.size());
    }
}
bool EmbeddedEngine::silent() const { return m_impl->silent() || m_impl->isBelowRecall(); }
Result<std::optional<Bytes>> EmbeddedEngine::certificate(Height height) const { return m_impl->certificate(height); }

}  // namespace quorate::chain
