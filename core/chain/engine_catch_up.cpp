// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

namespace quorate::chain {
namespace {

constexpr Milliseconds grace{150};            // a new block is probably on its way already
constexpr Milliseconds firstBackOff{1000};
constexpr unsigned mostBackOffs = 6;

}  // namespace

Weight EmbeddedEngine::Impl::claimedWeight(const StatusMessage& status) const
{
    return m_settings.sealing == Sealing::work ? status.weight : Weight{0, status.tip.height.value};
}

// By its own words; only its blocks and votes can prove it.
bool EmbeddedEngine::Impl::isAheadOfUs(const Peer& peer) const
{
    if (!peer.status) return false;
    const StatusMessage& theirs = *peer.status;
    if (theirs.tip.height <= m_settled.height || m_tree.contains(theirs.tip.id) || m_tree.knownInvalid(theirs.tip.id)) {
        return false;
    }
    return theirs.justified.height > m_tree.highestJustified().header.height ||
           claimedWeight(theirs) >= tip().weight;
}

bool EmbeddedEngine::Impl::hasPruned(const Peer& peer) const
{
    return peer.status && peer.status->keptFrom > tip().header.height.next();
}

// Nobody tests a claim before it is kept. So where members' nodes are here, what the others claim says nothing of the chain.
bool EmbeddedEngine::Impl::countsForState(const crypto::PublicKey& key, const Peer& peer) const
{
    if (peer.delivered || m_parts.facts.isMember(key)) return true;
    return std::ranges::none_of(m_peers, [this](const auto& other) { return m_parts.facts.isMember(other.first); });
}

bool EmbeddedEngine::Impl::allHavePruned() const
{
    bool any = false;
    for (const auto& [key, peer] : m_peers) {
        if (!isAheadOfUs(peer) || !countsForState(key, peer)) continue;
        if (!hasPruned(peer)) return false;
        any = true;
    }
    return any;
}

bool EmbeddedEngine::Impl::catchingUp() const
{
    if (m_skeleton) return true;
    if (!m_request || mono() - m_request->since < grace) return false;
    const auto peer = m_peers.find(m_request->peer);
    return peer != m_peers.end() && countsForState(peer->first, peer->second);
}

void EmbeddedEngine::Impl::askForBlocks()
{
    askForBodies();
    if (m_request) return;
    m_askAt.reset();
    // Who has brought nothing comes last, whatever it claims; and not always the boldest claim first: many may lie.
    std::vector<std::pair<const crypto::PublicKey*, Peer*>> best;
    const auto trust = [](const Peer& p) { return std::pair(p.failures, !p.delivered); };
    const auto claim = [this](const Peer& p) { return std::pair(p.status->justified.height, claimedWeight(*p.status)); };
    for (auto& [key, peer] : m_peers) {
        if (!isAheadOfUs(peer) || hasPruned(peer)) continue;
        Milliseconds from = peer.notBefore;
        if (peer.status->tip.height <= tip().header.height.next()) from = std::max(from, peer.statusAt + grace);
        if (from > mono()) {
            sooner(m_askAt, from);
            continue;
        }
        if (!best.empty() && trust(peer) < trust(*best.front().second)) best.clear();
        if (best.empty() || trust(peer) == trust(*best.front().second)) best.emplace_back(&key, &peer);
    }
    if (best.empty()) return;
    if (best.size() > 1 && m_parts.random.below(2) == 0) {
        const auto most = claim(*std::ranges::max_element(best, {}, [&](const auto& p) { return claim(*p.second); })->second);
        std::erase_if(best, [&](const auto& p) { return claim(*p.second) != most; });
    }
    const auto& [key, peer] = best[m_parts.random.below(best.size())];
    if (askForHeaders(*key, *peer)) return;
    send(*key, BlocksRequest{locator(*peer), maxBlocksPerMessage});
    m_request = Request{*key, mono(), mono() + Milliseconds(m_settings.requestTimeoutMs)};
}

// Our blocks from the newest to the settled one, ever more sparsely; first what we hold of that peer's own branch.
std::vector<engine::BlockRef> EmbeddedEngine::Impl::locator(const Peer& peer) const
{
    std::vector<engine::BlockRef> out;
    if (peer.cursor) {
        if (const auto* node = m_tree.find(*peer.cursor)) out.push_back(node->ref());
    }
    std::uint64_t step = 1;
    std::uint64_t next = tip().header.height.value;
    for (const auto* node = &tip(); node->id != m_settled.id; node = m_tree.find(node->header.parent)) {
        if (node->header.height.value != next) continue;
        if (out.size() + 1 < maxLocator) out.push_back(node->ref());
        if (out.size() > 4) step *= 2;
        next = next > step ? next - step : 0;
    }
    out.push_back(m_settled);
    return out;
}

// Of the application, which has all up to the tip: the tree would be walked down block by block, and peers ask for many.
std::optional<engine::BlockRef> EmbeddedEngine::Impl::ownBlockAt(Height height) const
{
    if (height > tip().header.height) return std::nullopt;
    return m_parts.application.blockRef(height).value_or(std::nullopt);
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, BlocksRequest&& message)
{
    Peer& peer = m_peers[from];
    if (!maySpend(from, peer)) return;
    BlocksMessage out;
    std::size_t bytes = 0;
    std::optional<engine::BlockRef> common;
    for (const auto& ref : message.locator) {
        if (ownBlockAt(ref.height) == ref) {
            common = ref;
            break;
        }
    }
    if (common) {
        out.after = *common;
        for (Height h = common->height.next(); h <= tip().header.height && out.blocks.size() < message.count;
             h = h.next()) {
            auto block = m_parts.application.block(h);
            if (!block || !*block || isPruned(**block)) break;
            bytes += (*block)->size();
            if (!out.blocks.empty() && bytes > blocksMessageBudget) break;
            const auto peeked = peekHeader(**block);
            out.blocks.push_back(std::move(**block));
            const auto stored = m_parts.records.load(certificateKey(h));
            if (!stored || !*stored || !peeked) continue;
            auto certificate = Certificate::decode(m_chain.chain, **stored);
            if (certificate && certificate->link.target.id == peeked->id) {
                bytes += (*stored)->size();
                out.certificates.push_back(std::move(*certificate));
            }
        }
    }
    spend(peer, bytes);
    send(from, out);
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, BlocksMessage&& message)
{
    if (takeBodies(from, message)) return;
    // A late answer of a peer that was given up: its blocks are asked for again when they are still wanted.
    if (!m_request || m_request->headers || m_request->peer != from) return;
    m_request.reset();
    Peer& peer = m_peers[from];
    const auto* held = peer.cursor ? m_tree.find(*peer.cursor) : nullptr;
    const Height before = held != nullptr ? held->header.height : Height(0);
    bool progress = false;
    for (auto& bytes : message.blocks) {
        const auto peeked = peekHeader(bytes);
        Verdict verdict = acceptBlock(from, bytes);
        if (verdict == Verdict::notNow && peeked && peeked->header.parent != m_tip && m_tree.contains(peeked->header.parent)) {
            // Who may seal it may follow from the blocks before it.
            advance();
            if (!m_broken) verdict = acceptBlock(from, bytes);
        }
        if (verdict != Verdict::added && verdict != Verdict::known) break;
        if (!peeked || !m_tree.contains(peeked->id)) continue;
        peer.cursor = peeked->id;
        progress = progress || verdict == Verdict::added || peeked->header.height > before;
    }
    bool complete = true;
    for (const auto& certificate : message.certificates) complete = addCertificate(from, certificate) && complete;
    if (!complete && !m_broken) {
        // Who votes may follow from the blocks that have just come.
        advance();
        for (const auto& certificate : message.certificates) addCertificate(from, certificate);
    }
    if (progress) {
        peer.failures = 0;
        peer.delivered = true;
        return;
    }
    peer.cursor.reset();
    peer.status.reset();        // its word counts again when it speaks again
    backOff(peer);
}

void EmbeddedEngine::Impl::requestFailed()
{
    const auto it = m_peers.find(m_request->peer);
    if (m_request->headers && m_skeleton) m_skeleton->complete = true;
    m_request.reset();
    if (it != m_peers.end()) backOff(it->second);
}

void EmbeddedEngine::Impl::backOff(Peer& peer)
{
    m_vainAt = mono();
    peer.failures = std::min(peer.failures + 1, mostBackOffs);
    peer.notBefore = mono() + firstBackOff * (1U << (peer.failures - 1));
}

}  // namespace quorate::chain
