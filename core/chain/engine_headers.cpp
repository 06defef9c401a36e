// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

#include "core/crypto/sha256.h"

// Catching up with a chain that is far ahead: one peer's headers first, whose seals are checked at once, then their blocks
// from all peers that have them, in order of height within a window, a few requests to each. Who does not answer in time
// is passed over for a while; what was asked of it goes to another.
namespace quorate::chain {
namespace {

constexpr std::size_t blocksPerRequest = 16;
constexpr std::size_t mostHeaders = 4096;
constexpr unsigned mostTries = 6;              // for one block, until the headers are taken for a lie
constexpr std::size_t smallestCharge = 16 * 1024;

}  // namespace

// Token buckets of bytes, a second's worth at most: one of each member's node, one of all readers. False: it asks for more
// than its share, and hears nothing.
bool EmbeddedEngine::Impl::maySpend(const crypto::PublicKey& key, Peer& peer)
{
    if (peer.reader) peer.reader = !m_parts.facts.isMember(key);   // it may have become one
    Ration& ration = peer.reader ? m_readers : peer.ration;
    const auto rate = static_cast<double>(peer.reader ? m_settings.servedToReadersPerSecond : m_settings.servedBytesPerSecond);
    const auto passed = static_cast<double>((mono() - ration.at).count());
    ration.tokens = std::min(rate, ration.tokens + rate * passed / 1000);
    ration.at = mono();
    return ration.tokens > 0;
}

void EmbeddedEngine::Impl::spend(Peer& peer, std::size_t bytes)
{
    (peer.reader ? m_readers : peer.ration).tokens -= static_cast<double>(std::max(bytes, smallestCharge));
}

Result<std::optional<Bytes>> EmbeddedEngine::Impl::signedHeaderAt(Height height, std::size_t& read) const
{
    const Bytes key = headerKey(height);
    const auto unsaved = std::ranges::find(m_unsavedHeaders.rbegin(), m_unsavedHeaders.rend(), key,
                                           &std::pair<Bytes, Bytes>::first);
    auto stored = unsaved != m_unsavedHeaders.rend() ? Result<std::optional<Bytes>>(unsaved->second)
                                                     : m_parts.records.load(key);
    const auto ours = ownBlockAt(height);
    if (stored && *stored && ours) {
        const auto sign1 = codec::Sign1::decode(**stored, maxHeaderSize);
        if (sign1 && BlockId{crypto::sha256(sign1->payload).bytes} == ours->id) {
            read += (*stored)->size();
            return stored;
        }
    }
    auto block = m_parts.application.block(height);
    if (!block || !*block) return block;
    read += (*block)->size();
    auto header = signedHeaderOf(**block);
    if (!header) return fail(header.error());
    return std::optional(std::move(*header));
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, HeadersRequest&& message)
{
    Peer& peer = m_peers[from];
    if (!maySpend(from, peer)) return;
    HeadersMessage out;
    std::size_t read = 0;
    for (const auto& ref : message.locator) {
        if (ownBlockAt(ref.height) != ref) continue;
        out.after = ref;
        for (Height h = ref.height.next(); h <= tip().header.height && out.headers.size() < message.count; h = h.next()) {
            auto header = signedHeaderAt(h, read);
            if (!header || !*header) break;
            out.headers.push_back(std::move(**header));
            if (read > blocksMessageBudget) break;
        }
        break;
    }
    spend(peer, read);
    send(from, out);
}

// Asks the best peer for headers when it is far ahead, for more of them when there is room.
bool EmbeddedEngine::Impl::askForHeaders(const crypto::PublicKey& key, const Peer& peer)
{
    if (m_skeleton) {
        if (m_skeleton->complete || m_skeleton->entries.size() + maxHeadersPerMessage > mostHeaders) return true;
        if (!m_peers.contains(m_skeleton->guide)) {
            m_skeleton->complete = true;
            return true;
        }
        const auto& newest = m_skeleton->entries.back();
        send(m_skeleton->guide, HeadersRequest{{newest.block.ref()}, maxHeadersPerMessage});
        m_request = Request{m_skeleton->guide, mono(), mono() + Milliseconds(m_settings.requestTimeoutMs), true};
        return true;
    }
    // Headers that begin with a handover tell nothing: its block is asked for then.
    if (std::exchange(m_peers[key].headersUseless, false)) return false;
    if (peer.status->tip.height.value <= tip().header.height.value + m_settings.headersAhead) return false;
    send(key, HeadersRequest{locator(peer), maxHeadersPerMessage});
    m_request = Request{key, mono(), mono() + Milliseconds(m_settings.requestTimeoutMs), true};
    return true;
}

// As acceptBlock() would judge it, as far as a header tells.
EmbeddedEngine::Impl::Verdict EmbeddedEngine::Impl::acceptHeader(const crypto::PublicKey& from, const Block& block,
                                                                 const BlockTree::Node& parent)
{
    const auto refuse = [&](std::string_view code) {
        misbehaving(from, code);
        return Verdict::refused;
    };
    const BlockHeader& header = block.header;
    if (header.chain != m_chain.chain) return refuse("chain.block.wrong-chain");
    if (header.consortium != m_chain.consortium) return refuse("chain.block.wrong-consortium");
    if (header.sealing != m_settings.sealing) return refuse("chain.block.sealing");
    if (m_tree.knownInvalid(block.id)) return refuse("chain.block.invalid");
    // A handover needs its block, and the state before it, to be judged.
    if (header.handover || header.time.ms > m_parts.clock.now().ms + m_settings.maxClockAheadMs) return Verdict::notNow;
    if (const Verdict verdict = acceptSeal(from, block, &parent); verdict != Verdict::added) return verdict;
    const auto status = checkAgainstParent(block, parent);
    return status ? Verdict::added : refuse(status.error().code);
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, HeadersMessage&& message)
{
    if (!m_request || !m_request->headers || m_request->peer != from) return;
    m_request.reset();
    const bool extends = m_skeleton && !m_skeleton->entries.empty() && m_skeleton->guide == from;
    if (m_skeleton && !extends) return;
    Skeleton fresh;
    fresh.guide = from;
    fresh.since = fresh.progressAt = mono();
    Skeleton& skeleton = extends ? *m_skeleton : fresh;

    // The parent, as the tree would hold it.
    BlockTree::Node parent;
    if (extends) {
        const auto& newest = skeleton.entries.back();
        parent.id = newest.block.id;
        parent.header = newest.block.header;
        parent.validators = newest.validators;
    } else if (const auto* node = m_tree.find(message.after.id); node != nullptr) {
        parent.id = node->id;
        parent.header = node->header;
        parent.validators = node->validators;
    } else {
        m_peers[from].headersUseless = true;
        return;
    }
    const std::size_t before = skeleton.entries.size();
    for (auto& bytes : message.headers) {
        const auto sign1 = codec::Sign1::decode(bytes, maxHeaderSize);
        const auto header = sign1 ? BlockHeader::decode(sign1->payload) : fail(sign1.error());
        if (!header || header->sealer != sign1->keyId || header->parent != parent.id) {
            misbehaving(from, header ? "chain.headers.unlinked" : header.error().code);
            break;
        }
        Skeleton::Entry entry;
        entry.block.header = *header;
        entry.block.signedHeader = std::move(bytes);
        entry.block.id = BlockId{crypto::sha256(sign1->payload).bytes};
        entry.validators = parent.validators;
        if (acceptHeader(from, entry.block, parent) != Verdict::added) break;
        parent.id = entry.block.id;
        parent.header = *header;
        if (!m_tree.contains(entry.block.id)) skeleton.entries.push_back(std::move(entry));
    }
    const bool all = skeleton.entries.size() - before == maxHeadersPerMessage;
    skeleton.complete = !all;
    if (skeleton.entries.empty()) {
        m_peers[from].headersUseless = true;
        return;
    }
    if (!extends) m_skeleton = std::move(fresh);
}

void EmbeddedEngine::Impl::giveUp(const crypto::PublicKey& key)
{
    const auto it = m_peers.find(key);
    if (it == m_peers.end()) return;
    it->second.cursor.reset();
    backOff(it->second);
}

// Hands out what nobody was asked for yet, lowest first.
void EmbeddedEngine::Impl::askForBodies()
{
    if (!m_skeleton) return;
    auto& entries = m_skeleton->entries;
    const std::size_t window = std::min(entries.size(), m_settings.windowBlocks);
    for (std::size_t i = 0; i < window;) {
        auto& first = entries[i];
        if (first.asked || !first.bytes.empty()) {
            ++i;
            continue;
        }
        if (i > 0 && m_skeleton->heldBytes >= m_settings.windowBytes) return;
        std::size_t count = 1;
        while (i + count < window && count < blocksPerRequest && !entries[i + count].asked && entries[i + count].bytes.empty()) {
            ++count;
        }
        const Height last = entries[i + count - 1].block.header.height;
        // The least busy of those who say that they have it; who has failed before, last.
        const crypto::PublicKey* chosen = nullptr;
        auto best = std::tuple(m_settings.requestsPerPeer, 0U, std::uint64_t{0});
        for (const auto& [key, peer] : m_peers) {
            if (!peer.status || peer.status->tip.height < last || peer.notBefore > mono()) continue;
            if (peer.status->keptFrom > first.block.header.height) continue;
            const auto rank = std::tuple(peer.bodies, peer.failures, m_parts.random.number());
            if (peer.bodies < m_settings.requestsPerPeer && rank < best) {
                chosen = &key;
                best = rank;
            }
        }
        if (chosen == nullptr) {
            i += count;   // somebody may have later ones who has pruned these
            continue;
        }
        Peer& peer = m_peers[*chosen];
        ++peer.bodies;
        for (std::size_t k = i; k < i + count; ++k) {
            entries[k].asked = Asked{*chosen, first.block.header.parent, mono() + Milliseconds(m_settings.requestTimeoutMs)};
            ++entries[k].tries;
        }
        const engine::BlockRef after{Height(first.block.header.height.value - 1), first.block.header.parent};
        send(*chosen, BlocksRequest{{after}, count});
        i += count;
    }
}

// An answer to askForBodies(). False: it was none.
bool EmbeddedEngine::Impl::takeBodies(const crypto::PublicKey& from, BlocksMessage& message)
{
    if (!m_skeleton) return false;
    std::vector<Skeleton::Entry*> asked;
    for (auto& entry : m_skeleton->entries) {
        if (!entry.asked || entry.asked->peer != from) continue;
        if (message.blocks.empty() || entry.asked->after == message.after.id) asked.push_back(&entry);
    }
    if (asked.empty()) return false;
    Peer& peer = m_peers[from];
    if (message.blocks.empty()) peer.bodies = 0;
    else if (peer.bodies > 0) --peer.bodies;
    std::size_t taken = 0;
    for (auto& bytes : message.blocks) {
        const auto peeked = peekHeader(bytes);
        const auto place = std::ranges::find_if(asked, [&](const auto* e) { return peeked && e->block.id == peeked->id; });
        if (place == asked.end() || !(*place)->bytes.empty()) break;
        m_skeleton->heldBytes += bytes.size();
        (*place)->bytes = std::move(bytes);
        (*place)->from = from;
        ++taken;
    }
    for (auto& certificate : message.certificates) {
        const auto place = std::ranges::find_if(asked, [&](const auto* e) { return e->block.id == certificate.link.target.id; });
        if (place != asked.end()) (*place)->certificate = std::move(certificate);
    }
    for (auto* entry : asked) entry->asked.reset();
    if (taken == 0) {
        backOff(peer);
    } else {
        peer.failures = 0;
        peer.delivered = true;
    }
    drainBodies();
    return true;
}

// Into the tree with what has come, as long as nothing is missing.
void EmbeddedEngine::Impl::drainBodies()
{
    auto& entries = m_skeleton->entries;
    std::vector<Certificate> certificates;
    bool sound = true;
    while (sound && !entries.empty() && (!entries.front().bytes.empty() || m_tree.contains(entries.front().block.id))) {
        Skeleton::Entry entry = std::move(entries.front());
        entries.pop_front();
        m_skeleton->heldBytes -= entry.bytes.size();
        m_skeleton->progressAt = mono();
        if (!entry.bytes.empty()) {
            Verdict verdict = acceptBlock(entry.from, entry.bytes);
            if (verdict == Verdict::notNow) {
                advance();   // the tree may be full of what can be applied
                if (!m_broken) verdict = acceptBlock(entry.from, entry.bytes);
            }
            sound = !m_broken && m_skeleton && (verdict == Verdict::added || verdict == Verdict::known);
        }
        if (entry.certificate && !addCertificate(entry.from, *entry.certificate)) certificates.push_back(*entry.certificate);
        if (m_broken || !m_skeleton) return;
    }
    if (!sound || entries.empty()) dropSkeleton();
    if (certificates.empty()) return;
    advance();
    for (const auto& certificate : certificates) addCertificate(std::nullopt, certificate);
}

void EmbeddedEngine::Impl::dropSkeleton()
{
    for (auto& [key, peer] : m_peers) peer.bodies = 0;
    m_skeleton.reset();
    if (m_request && m_request->headers) m_request.reset();
}

Milliseconds EmbeddedEngine::Impl::skeletonDeadline() const
{
    Milliseconds next = m_skeleton->progressAt + 4 * Milliseconds(m_settings.requestTimeoutMs);
    for (const auto& entry : m_skeleton->entries) {
        if (entry.asked) next = std::min(next, entry.asked->deadline);
    }
    return next;
}

void EmbeddedEngine::Impl::giveUpStalling()
{
    std::set<crypto::PublicKey> stalling;
    bool hopeless = mono() >= m_skeleton->progressAt + 4 * Milliseconds(m_settings.requestTimeoutMs);
    for (auto& entry : m_skeleton->entries) {
        if (!entry.asked || entry.asked->deadline > mono()) continue;
        stalling.insert(entry.asked->peer);
        hopeless = hopeless || entry.tries >= mostTries;
    }
    for (auto& entry : m_skeleton->entries) {
        if (entry.asked && stalling.contains(entry.asked->peer)) entry.asked.reset();
    }
    for (const auto& key : stalling) {
        const auto it = m_peers.find(key);
        if (it == m_peers.end()) continue;
        it->second.bodies = 0;
        backOff(it->second);
    }
    if (!hopeless) return;
    giveUp(m_skeleton->guide);   // nobody has the blocks of its headers
    dropSkeleton();
}

}  // namespace quorate::chain
