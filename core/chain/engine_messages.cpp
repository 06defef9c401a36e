// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

#include <cmath>

namespace quorate::chain {
namespace {

// Blocks and votes go straight to every peer; what others learn only through us is told a little later, so that in a
// full mesh nothing travels twice.
constexpr Milliseconds announceDelay{50};
constexpr Milliseconds relayDelay{150};
constexpr std::size_t certificatesAtOnce = maxCertificatesPerMessage - maxCertificateVotes;
constexpr std::size_t certificatesLookedFor = 4096;
constexpr std::size_t chargeOfALook = 256;          // bytes, as much work as sending so many
constexpr std::size_t chargeOfASignature = 100;
constexpr Milliseconds unservedDelay{1000};         // until who has used up its share is looked at again
constexpr std::size_t rememberedPasts = 256;
constexpr std::size_t mostUnasked = 4;              // blocks of one sealer and turn: two prove that it is faulty
constexpr std::size_t rememberedTurns = 4096;
constexpr std::size_t verifiedAtOnce = 256;         // transactions
constexpr double uselessOfMembers = 2048;           // transactions at once, and so many a second:
constexpr double uselessOfMembersPerSecond = 128;
constexpr double uselessOfReaders = 64;
constexpr double uselessOfReadersPerSecond = 4;

}  // namespace

void EmbeddedEngine::Impl::peerConnected(const crypto::PublicKey& peer)
{
    if (!m_running) return;
    Peer& fresh = m_peers.insert_or_assign(peer, Peer{}).first->second;
    if (const auto past = m_pasts.extract(peer)) {
        fresh.failures = past.mapped().failures;
        fresh.notBefore = past.mapped().notBefore;
    }
    send(peer, ownStatus());
    if (silent()) send(peer, RecallRequest{m_parts.consensusKey->id(), m_recallNonce});
    TransactionsHave have;
    for (const auto* entry : m_pool.worthTelling(maxIdsPerMessage)) have.ids.push_back(entry->facts.id);
    if (!have.ids.empty()) send(peer, have);
    settleDown();
}

void EmbeddedEngine::Impl::peerDisconnected(const crypto::PublicKey& peer)
{
    if (!m_running) return;
    if (const auto it = m_peers.find(peer); it != m_peers.end() && it->second.failures > 0) {
        if (m_pasts.size() >= rememberedPasts) m_pasts.erase(m_pasts.begin());
        m_pasts[peer] = {it->second.failures, it->second.notBefore};
    }
    m_peers.erase(peer);
    if (m_request && m_request->peer == peer) m_request.reset();
    if (m_skeleton) {
        for (auto& entry : m_skeleton->entries) {
            if (entry.asked && entry.asked->peer == peer) entry.asked.reset();
        }
    }
    settleDown();
}

void EmbeddedEngine::Impl::messageArrived(const crypto::PublicKey& peer, BytesView bytes, bool more)
{
    if (!m_running) return;
    bool heard = m_behind;
    bool mayWait = true;
    if (m_peers.contains(peer)) {
        if (auto message = decodeMessage(m_chain.chain, bytes); !message) {
            misbehaving(peer, message.error().code);
        } else {
            // Only links from parent to child settle: who votes votes for each block, or all who were held up together settle nothing.
            mayWait = std::holds_alternative<VotesMessage>(*message) ||
                      (std::holds_alternative<BlockMessage>(*message) && !votesNow());
            if (m_behind && !mayWait) settleDown();
            std::visit([&](auto&& body) { handle(peer, std::move(body)); }, std::move(*message));
            heard = true;
        }
    }
    if (heard && more && mayWait) m_behind = true;
    else if (heard) settleDown();
}

bool EmbeddedEngine::Impl::votesNow() const
{
    return m_parts.consensusKey != nullptr && !silent() && !catchingUp() &&
           votersOf(tip()).find(m_parts.consensusKey->id()) != nullptr;
}

void EmbeddedEngine::Impl::misbehaving(const std::optional<crypto::PublicKey>& peer, std::string_view code)
{
    if (peer && !hasReadFailed()) m_parts.observer.misbehaving(*peer, code);
}

void EmbeddedEngine::Impl::send(const crypto::PublicKey& peer, const Message& message)
{
    m_parts.transport.send(peer, encodeMessage(m_chain.chain, message));
}

void EmbeddedEngine::Impl::broadcast(const Message& message)
{
    if (!m_peers.empty()) m_parts.transport.broadcast(encodeMessage(m_chain.chain, message));
}

StatusMessage EmbeddedEngine::Impl::ownStatus() const
{
    StatusMessage out;
    out.consortium = m_chain.consortium;
    out.tip = tip().ref();
    out.justified = m_tree.highestJustified().ref();
    out.settled = m_settled;
    out.epoch = tip().header.epoch;
    out.weight = tip().weight;
    out.keptFrom = m_parts.application.keptFrom();
    for (const auto* validator : heardOn(tip())) {
        out.newestVotes.push_back(m_votes.newestTarget(crypto::keyIdOf(validator->consensus)));
    }
    return out;
}

void EmbeddedEngine::Impl::announce()
{
    sooner(m_statusAt, mono() + announceDelay);
    sooner(m_pushAt, mono() + relayDelay);
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, StatusMessage&& message)
{
    if (message.consortium != m_chain.consortium) {
        misbehaving(from, "chain.wire.wrong-consortium");
        return;
    }
    Peer& peer = m_peers[from];
    peer.status = std::move(message);
    peer.statusAt = mono();
    sooner(m_pushAt, mono() + relayDelay);
    // Who idles speaks rarely: a peer that lags behind, after a partition say, would not learn of it for long.
    const bool lags = peer.status->justified.height < m_tree.highestJustified().header.height ||
                      claimedWeight(*peer.status) < tip().weight;
    if (lags && mono() - peer.toldAt >= Milliseconds(m_settings.statusEveryMs)) {
        peer.toldAt = mono();
        send(from, ownStatus());
    }
}

// What the peer lacks of votes, as far as its last status tells: why blocks above its justified one are justified, and
// each validator's newest vote. The copy of its status is brought forward, so nothing is sent twice until it speaks.
void EmbeddedEngine::Impl::pushVotes(const crypto::PublicKey& key, Peer& peer)
{
    if (!peer.status) return;
    StatusMessage& theirs = *peer.status;
    VotesMessage out;
    const auto& justified = m_tree.highestJustified();
    // A status claims what it likes, and as often: what is served on its word comes out of the same ration as blocks. New
    // votes between members do not wait for that. (A settled block above the justified one is a lie.)
    // Who has justified as much by a link that skips blocks may lack the one that settles what it skipped; by an epoch's
    // end all the others may wait for just that node to seal.
    const bool skipped = theirs.justified.height == justified.header.height && theirs.settled.height < m_settled.height;
    bool lags = skipped || std::max(theirs.justified.height, theirs.settled.height) < justified.header.height;
    std::size_t charge = 0;
    if ((lags || peer.reader) && !maySpend(key, peer)) {
        sooner(m_pushAt, mono() + unservedDelay);
        if (peer.reader) return;
        lags = false;
    }
    if (lags) {
        // From what they surely count as justified, their settled block, upwards; the rest when they have told us that
        // this arrived.
        std::size_t looked = 0;
        for (Height h = theirs.settled.height.next(); h <= justified.header.height; h = h.next()) {
            if (out.votes.size() >= certificatesAtOnce || ++looked > certificatesLookedFor) break;
            const auto stored = m_parts.records.load(certificateKey(h));
            if (!stored || !*stored) continue;
            if (auto certificate = Certificate::decode(m_chain.chain, **stored)) {
                out.votes.push_back(std::move(*certificate));
            }
        }
        charge = looked * chargeOfALook;
        theirs.justified = justified.ref();
        if (skipped) theirs.settled = m_settled;
    }
    // Who votes on their tip, which we may not know; then our own tip's voters are the best guess.
    const auto* theirTip = m_tree.find(theirs.tip.id);
    const auto voters = heardOn(theirTip != nullptr ? *theirTip : tip());
    theirs.newestVotes.resize(voters.size());
    for (std::size_t i = 0; i < voters.size(); ++i) {
        const auto vote = m_votes.newest(crypto::keyIdOf(voters[i]->consensus));
        if (!vote || vote->link.target.height <= std::max(theirs.newestVotes[i], theirs.settled.height)) continue;
        theirs.newestVotes[i] = vote->link.target.height;
        const auto same = std::ranges::find_if(out.votes, [&](const auto& c) { return c.link == vote->link; });
        if (same != out.votes.end()) same->signatures[vote->validator] = vote->signature;
        else out.votes.push_back(Certificate{vote->link, {{vote->validator, vote->signature}}});
    }
    if (charge > 0 || (peer.reader && !out.votes.empty())) {
        for (const auto& certificate : out.votes) charge += certificate.signatures.size() * chargeOfASignature;
        spend(peer, charge);
    }
    if (!out.votes.empty()) send(key, out);
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, BlockMessage&& message)
{
    const auto peeked = peekHeader(message.block);
    if (peeked && isOneTooMany(*peeked)) return;
    // Who may seal it may follow from the blocks before it.
    Verdict verdict = acceptBlock(from, message.block);
    if (verdict == Verdict::notNow && m_behind) {
        advance();
        if (!m_broken) verdict = acceptBlock(from, message.block);
    }
    if (verdict != Verdict::added || m_settings.sealing == Sealing::work) return;
    ++m_unasked[{m_turns.of(peeked->header.time), peeked->header.sealer}];
    if (m_unasked.size() > rememberedTurns) m_unasked.erase(m_unasked.begin());
}

// Signatures cost a faulty sealer nothing: it may seal as many blocks for one turn as it likes, and have everybody follow each in
// turn. What of them has votes is taken, and what a branch is built on is asked for.
bool EmbeddedEngine::Impl::isOneTooMany(const HeaderAndId& block) const
{
    if (m_settings.sealing == Sealing::work || m_tree.contains(block.id)) return false;
    const auto it = m_unasked.find({m_turns.of(block.header.time), block.header.sealer});
    if (it == m_unasked.end() || it->second < mostUnasked) return false;
    return m_votes.linksInto({block.header.height, block.id}) == nullptr;
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, VotesMessage&& message)
{
    // Who votes may follow from the blocks before them.
    if (m_behind && !std::ranges::all_of(message.votes, [this](const auto& one) { return votersAreKnown(one); })) advance();
    for (const auto& certificate : message.votes) addCertificate(from, certificate);
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, TransactionsMessage&& message)
{
    const std::span all(message.transactions);
    for (std::size_t begin = 0, next = 0; begin < all.size(); begin = next) {
        Peer& peer = m_peers[from];
        if (!maySendUseless(from, peer)) return;
        next = begin + std::min({verifiedAtOnce, all.size() - begin, static_cast<std::size_t>(std::ceil(peer.useless.tokens))});
        const auto some = all.subspan(begin, next - begin);
        std::vector<Bytes> slice(std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
        m_parts.facts.verifyAhead(slice);
        for (auto& transaction : slice) {
            const auto admitted = admit(std::move(transaction), from);
            if (admitted || admitted.error().kind == ErrorKind::unavailable) continue;
            // Whether rules accept it depends on the state; its form and its signature do not, and who tells it has checked them.
            if (admitted.error().kind == ErrorKind::invalid) {
                misbehaving(from, admitted.error().code);
                return;
            }
            peer.useless.tokens -= 1;
        }
    }
}

// Nobody is to blame for telling what the rules refuse: it may know another state. But it costs a look at a signature, and what
// was accepted once can be told for ever. Who tells much of that is not heard for a while.
bool EmbeddedEngine::Impl::maySendUseless(const crypto::PublicKey& key, Peer& peer)
{
    if (peer.reader) peer.reader = !m_parts.facts.isMember(key);
    const double most = peer.reader ? uselessOfReaders : uselessOfMembers;
    const double rate = peer.reader ? uselessOfReadersPerSecond : uselessOfMembersPerSecond;
    auto& ration = peer.useless;
    ration.tokens = std::min(most, ration.tokens + rate * static_cast<double>((mono() - ration.at).count()) / 1000);
    ration.at = mono();
    return ration.tokens > 0;
}

}  // namespace quorate::chain
