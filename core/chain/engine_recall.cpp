// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

// A validator cannot be sure that its disk is the newest one: a backup may have been put back. So from each start on it is
// silent until a quorum of the validators, itself counted, has told it what it signed last, and resumes above that.
// Without a quorum nothing could be settled anyway, so that this costs one round trip.
// Where there is a sign that its records are old, its own memory does not count: a quorum of others has to answer, or all of
// them where they are fewer. Of those who made a quorum with a vote that it forgot, a correct one is among any such answers.
namespace quorate::chain {
namespace {

constexpr Milliseconds answerAgainAfter{400};
constexpr Milliseconds followersComeWithin{30'000};
constexpr Milliseconds followersComeAtAllWithin{10 * 60'000};

}  // namespace

bool EmbeddedEngine::Impl::silent() const
{
    return m_settings.recall && m_parts.consensusKey != nullptr && !m_recalled;
}

void EmbeddedEngine::Impl::beginRecall()
{
    m_recalled = false;
    m_recalls.clear();
    m_recallFloor = Height(0);
    m_recallNonce = Hash32{};
    if (!silent()) return;
    m_parts.random.fill(m_recallNonce.bytes);
    endRecall();
}

// A validator alone has nobody who voted with it, but members' nodes that follow it and have what it settled. Those that are
// connected may not know more, and one has to be there; when none comes for long, there is none. Strangers' word counts neither
// way: it costs nothing.
bool EmbeddedEngine::Impl::followersKnowNoMore() const
{
    bool isHeard = false;
    for (const auto& [key, peer] : m_peers) {
        if (!peer.status || !m_parts.facts.isMember(key)) continue;
        if (peer.status->settled.height > m_settled.height) return false;
        isHeard = true;
    }
    // The first to connect may know the least of them.
    return mono() - m_startedAt >= (isHeard ? followersComeWithin : followersComeAtAllWithin);
}

// Silence ends when every set of voters that we are one of has a quorum of answers. What only one answer says of the
// settled height may be a lie: what counts is what at least one correct validator must have said.
void EmbeddedEngine::Impl::endRecall()
{
    if (!silent()) return;
    const KeyId self = m_parts.consensusKey->id();
    const Voters voters = votersOf(tip());
    bool concerned = false;
    Height floor{0};
    // Who joins asks those who join with it; who is needed already does not wait for them.
    const auto* joining = voters.find(self) == nullptr ? joiningSet() : nullptr;
    for (const auto* set : {voters.current, voters.successor, joining}) {
        if (set == nullptr || set->find(self) == nullptr) continue;
        concerned = true;
        std::vector<Height> settled;
        for (const auto& validator : set->validators) {
            const auto answer = m_recalls.find(crypto::keyIdOf(validator.consensus));
            if (answer != m_recalls.end()) settled.push_back(answer->second);
        }
        const std::size_t others = set->validators.size() - 1;
        if (m_restored && others == 0 && !followersKnowNoMore()) return;
        if (settled.size() < (m_restored ? std::min(set->quorum(), others) : set->quorum() - 1)) return;
        std::ranges::sort(settled, std::greater<>());
        const std::size_t faulty = set->validators.size() - set->quorum();
        if (settled.size() > faulty) floor = std::max(floor, settled[faulty]);
    }
    if (!concerned) return;
    m_recalled = true;
    if (std::exchange(m_restored, false)) m_unsaved.emplace_back(restoredKey(), Bytes{0});
    m_recallFloor = floor;
    m_recallAt.reset();
}

// Kept until the recall has ended, whatever happens to the node meanwhile.
void EmbeddedEngine::Impl::noteRestored()
{
    if (!std::exchange(m_restored, true)) m_unsaved.emplace_back(restoredKey(), Bytes{1});
}

void EmbeddedEngine::Impl::askToRecall()
{
    if (!silent()) return;
    broadcast(RecallRequest{m_parts.consensusKey->id(), m_recallNonce});
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, RecallRequest&& message)
{
    if (m_parts.consensusKey == nullptr || message.validator == m_parts.consensusKey->id()) return;
    const KeyId self = m_parts.consensusKey->id();
    if (anyValidator(self) == nullptr || anyValidator(message.validator) == nullptr) return;
    Peer& peer = m_peers[from];
    if (peer.recalledAt && mono() - *peer.recalledAt < answerAgainAfter) return;
    peer.recalledAt = mono();
    Recall out;
    out.nonce = message.nonce;
    out.subject = message.validator;
    out.settled = m_settled.height;
    if (const auto newest = m_votes.newest(message.validator)) {
        out.votes.push_back(*newest);
        const auto highest = m_votes.highestSource(message.validator);
        if (highest->link != newest->link) out.votes.push_back(*highest);
    }
    if (const auto* seal = newestSeal(message.validator)) out.sealed = *seal;
    const auto signedRecall = codec::signSign1(*m_parts.consensusKey, codec::externalAad(recallDomain, m_chain.consortium),
                                               encodeRecall(m_chain.chain, out));
    send(from, RecallMessage{signedRecall.encode()});
}

void EmbeddedEngine::Impl::handle(const crypto::PublicKey& from, RecallMessage&& message)
{
    if (!silent()) return;
    const auto sign1 = codec::Sign1::decode(message.signedRecall, maxRecallSize);
    if (!sign1) return misbehaving(from, sign1.error().code);
    const auto recall = decodeRecall(m_chain.chain, sign1->payload);
    if (!recall) return misbehaving(from, recall.error().code);
    const crypto::KeyPair& own = *m_parts.consensusKey;
    if (recall->nonce != m_recallNonce || recall->subject != own.id()) return;   // to an earlier start
    const Validator* answerer = anyValidator(sign1->keyId);
    if (answerer == nullptr || sign1->keyId == own.id()) return;
    if (!codec::verifySign1(*sign1, answerer->consensus, codec::externalAad(recallDomain, m_chain.consortium))) {
        return misbehaving(from, "chain.recall.bad-signature");
    }
    for (const auto& vote : recall->votes) {
        if (vote.validator != own.id() || !vote.verify(m_chain, own.publicKey())) {
            return misbehaving(from, "chain.recall.bad-vote");
        }
        // It was on our disk before it left.
        if (!m_record.newest || vote.link.target.height > m_record.newest->link.target.height) noteRestored();
        heardOwnVote(vote);
        if (vote.link.target.height > m_settled.height) addVote(vote);
    }
    if (!recall->sealed.empty()) {
        const auto seal = codec::Sign1::decode(recall->sealed, maxHeaderSize);
        const auto header = seal ? BlockHeader::decode(seal->payload) : fail(seal.error());
        if (!header || !codec::verifySign1(*seal, own.publicKey(), codec::externalAad(blockDomain, m_chain.consortium))) {
            return misbehaving(from, "chain.recall.bad-seal");
        }
        const std::uint64_t turn = m_turns.of(header->time);
        if (m_record.maySeal(turn)) noteRestored();
        heardOwnSeal(turn);
    }
    m_recalls[sign1->keyId] = recall->settled;
    endRecall();
}

const Bytes* EmbeddedEngine::Impl::newestSeal(const KeyId& validator) const
{
    const auto turn = m_newestSeals.find(validator);
    if (turn == m_newestSeals.end()) return nullptr;
    const auto seal = m_seals.find({turn->second, validator});
    return seal == m_seals.end() ? nullptr : &seal->second.second;
}

// What the other validators signed last, as it was heard before we stopped.
Status EmbeddedEngine::Impl::loadHeard()
{
    if (m_parts.consensusKey == nullptr) return {};
    const Voters voters = votersOf(tip());
    std::vector<const Validator*> all = voters.all();
    if (const auto* joining = joiningSet()) {
        for (const auto& validator : joining->validators) all.push_back(&validator);
    }
    for (const auto* validator : all) {
        const KeyId key = crypto::keyIdOf(validator->consensus);
        const auto vote = m_parts.records.load(heardVoteKey(key));
        if (!vote) return fail(vote.error());
        if (*vote) {
            const auto decoded = FinalityVote::decode(m_chain.chain, **vote);
            if (!decoded) return fail(ErrorKind::corrupt, "engine.start.records", toString(decoded.error()));
            addVote(*decoded);
        }
        auto seal = m_parts.records.load(heardSealKey(key));
        if (!seal) return fail(seal.error());
        if (*seal) {
            const auto sign1 = codec::Sign1::decode(**seal, maxHeaderSize);
            const auto header = sign1 ? BlockHeader::decode(sign1->payload) : fail(sign1.error());
            if (!header) return fail(ErrorKind::corrupt, "engine.start.records", toString(header.error()));
            const std::uint64_t turn = m_turns.of(header->time);
            m_seals.try_emplace({turn, key}, header->id(), std::move(**seal));
            m_newestSeals[key] = std::max(m_newestSeals[key], turn);
        }
    }
    return {};
}

void EmbeddedEngine::Impl::heardOwnSeal(std::uint64_t turn)
{
    if (!m_record.maySeal(turn)) return;
    m_record.sealed.addUpTo(turn);
    m_unsaved.emplace_back(recordKey(m_parts.consensusKey->id()), m_record.encode(m_chain.chain));
}

}  // namespace quorate::chain
