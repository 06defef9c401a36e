// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

#include "core/crypto/sha256.h"

#include <array>

namespace quorate::chain {
namespace {
constexpr std::size_t manyHeaders = 256;
constexpr Milliseconds heardSavedWithin{1000};
constexpr std::size_t mostVotesIntoOne = 2;       // of one validator: two prove what there is to prove
constexpr std::size_t verifiedTogether = 4;       // votes: a wrong one ends it
constexpr std::size_t mostAccusations = 32;       // of one key, until the next block is settled
}

bool EmbeddedEngine::Impl::addCertificate(const std::optional<crypto::PublicKey>& from, const Certificate& certificate)
{
    const Link& link = certificate.link;
    if (link.target.height <= m_settled.height) {
        compare(from, certificate);
        return true;
    }
    // The target says who votes on it. While it is unknown, any validator that we know of may; those that are not known
    // cannot be told from strangers.
    const auto* target = m_tree.find(link.target.id);
    const Voters voters = target != nullptr ? votersOf(*target) : Voters{};
    const bool decidable = target != nullptr && voters.known();
    std::optional<bool> applied;   // asked for once: a branch may be long
    bool complete = true;
    bool strange = false;
    std::vector<std::pair<FinalityVote, crypto::PublicKey>> fresh;
    for (const auto& [key, signature] : certificate.signatures) {
        if (m_votes.contains(link, key) || !isWorthVerifying(link, key)) continue;
        const Validator* validator = decidable ? voters.find(key) : anyValidator(key);
        // Who joins votes, too, before it counts. Who has applied another block, or a later one, cannot know whether this
        // one was about to; only who belongs to no set at all is a stranger.
        if (validator == nullptr && decidable) {
            const Validator* known = anyValidator(key);
            if (!applied) applied = m_tree.descends(tip(), *target);
            if (known != nullptr && (!*applied || isJoining(key) || votersOf(tip()).find(key) != nullptr)) validator = known;
            else if (known != nullptr || !*applied) continue;
        }
        if (validator == nullptr && !decidable) {
            complete = false;
            continue;
        }
        strange = validator == nullptr;
        if (strange) break;
        fresh.push_back({FinalityVote{link, key, signature}, validator->consensus});
    }
    if (!addVotes(from, fresh)) return true;
    if (strange) {
        misbehaving(from, "chain.vote.stranger");
        return true;
    }
    return complete;
}

// Verifies them first. False: one is wrong; those before it were added.
bool EmbeddedEngine::Impl::addVotes(const std::optional<crypto::PublicKey>& from,
                                    std::span<const std::pair<FinalityVote, crypto::PublicKey>> votes)
{
    while (!votes.empty()) {
        const auto some = votes.first(std::min(votes.size(), verifiedTogether));
        votes = votes.subspan(some.size());
        std::array<bool, verifiedTogether> valid{};
        m_parts.facts.forEach(some.size(), [&](std::size_t i) { valid[i] = some[i].first.verify(m_chain, some[i].second); });
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (!valid[i]) {
                misbehaving(from, "chain.vote.bad-signature");
                return false;
            }
            addVote(some[i].first);
        }
    }
    return true;
}

// A faulty validator may sign once what others are to verify for ever: votes that push each other out of the table come as new
// again and again. An honest one votes once into a target. What of an unknown target is left out now, a later status asks for.
bool EmbeddedEngine::Impl::isWorthVerifying(const Link& link, const KeyId& validator) const
{
    if (m_votes.countInto(link.target, validator) >= mostVotesIntoOne) return false;
    return !m_votes.isFull(validator) || m_tree.contains(link.target.id);
}

bool EmbeddedEngine::Impl::votersAreKnown(const Certificate& certificate) const
{
    if (certificate.link.target.height <= m_settled.height) return true;
    const auto* target = m_tree.find(certificate.link.target.id);
    if (target == nullptr) return false;
    const Voters voters = votersOf(*target);
    return voters.known() &&
           std::ranges::all_of(certificate.signatures, [&](const auto& one) { return voters.find(one.first) != nullptr; });
}

bool EmbeddedEngine::Impl::addVote(const FinalityVote& vote)
{
    const auto added = m_votes.add(vote);
    if (!added.isNew) return false;
    m_recount = true;
    if (m_running) announce();
    if (m_parts.consensusKey != nullptr && vote.validator == m_parts.consensusKey->id()) heardOwnVote(vote);
    else remembersOf(vote.validator);
    if (added.contradiction) reportVotes(*added.contradiction, vote);
    return true;
}

void EmbeddedEngine::Impl::reportVotes(const VoteTable::Contradiction& contradiction, const FinalityVote& vote)
{
    const Validator* validator = anyValidator(vote.validator);
    report(Offence{contradiction.kind, vote.validator, validator != nullptr ? validator->member : std::string(),
                   contradiction.earlier.encode(m_chain.chain), vote.encode(m_chain.chain)});
}

// Of what is settled, votes matter only to whoever holds others of the same validator: two that were shown to different
// nodes meet here.
void EmbeddedEngine::Impl::compare(const std::optional<crypto::PublicKey>& from, const Certificate& certificate)
{
    for (const auto& [key, signature] : certificate.signatures) {
        const auto contradiction = m_votes.contradiction(certificate.link, key);
        const Validator* validator = contradiction ? anyValidator(key) : nullptr;
        if (validator == nullptr || accusedEnough(key)) continue;
        const FinalityVote vote{certificate.link, key, signature};
        if (!vote.verify(m_chain, validator->consensus)) return misbehaving(from, "chain.vote.bad-signature");
        reportVotes(*contradiction, vote);
    }
}

// Votes for blocks that lost, once that is settled, for whoever was shown others: nobody else would ever ask for them.
void EmbeddedEngine::Impl::tellOfLostVotes(Height above)
{
    VotesMessage out;
    const Voters voters = votersOf(m_tree.root());
    for (const auto& [target, links] : m_votes.links()) {
        if (target.height <= above || target.height > m_settled.height || ownBlockAt(target.height) == target) continue;
        for (const auto& [source, votes] : links) {
            Certificate lost{Link{source, target}, {}};
            for (const auto& [key, signature] : votes) {
                if (voters.find(key) != nullptr) lost.signatures.emplace(key, signature);
            }
            if (!lost.signatures.empty() && out.votes.size() < maxCertificatesPerMessage) out.votes.push_back(std::move(lost));
        }
    }
    if (!out.votes.empty()) broadcast(out);
}

// After a power cut everywhere, a validator that comes back from a backup asks what it signed: those who are asked must know.
void EmbeddedEngine::Impl::remembersOf(const KeyId& validator)
{
    if (m_parts.consensusKey == nullptr || !m_running || m_broken) return;
    m_heard.insert(validator);
    if (!m_saveAt) m_saveAt = mono() + heardSavedWithin;
}

// A node that was restored from a backup hears from its peers what it said later.
void EmbeddedEngine::Impl::heardOwnVote(const FinalityVote& vote)
{
    ValidatorRecord record = m_record;
    record.highestSource = std::max(record.highestSource, vote.link.source.height);
    if (!record.newest || vote.link.target.height > record.newest->link.target.height) record.newest = vote;
    if (record.encode(m_chain.chain) == m_record.encode(m_chain.chain)) return;
    m_record = record;
    m_unsaved.emplace_back(recordKey(vote.validator), record.encode(m_chain.chain));
}

void EmbeddedEngine::Impl::report(Offence offence)
{
    if (accusedEnough(offence.key)) return;
    // One report per key and kind and pair; the order of the two does not matter.
    if (offence.second < offence.first) std::swap(offence.first, offence.second);
    const Hash32 pair = crypto::sha256({offence.first, offence.second});
    if (!m_reported.insert(pair)) return;
    ++m_accusations[offence.key];
    m_parts.observer.offence(offence);
}

bool EmbeddedEngine::Impl::accusedEnough(const KeyId& key) const
{
    const auto it = m_accusations.find(key);
    return it != m_accusations.end() && it->second >= mostAccusations;
}

bool EmbeddedEngine::Impl::justifyAll()
{
    if (!m_recount) return false;
    m_recount = false;
    bool any = false;
    for (const auto& [target, links] : m_votes.links()) {   // ascending: sources come first
        const auto* node = m_tree.find(target.id);
        if (node == nullptr || node->justified || node->ref() != target) continue;
        const Voters voters = votersOf(*node);
        if (voters.current == nullptr) continue;
        for (const auto& [source, votes] : links) {
            const auto* from = m_tree.find(source.id);
            if (from == nullptr || from->ref() != source || !from->justified || !hasQuorum(votes, *voters.current)) continue;
            if (!m_tree.descends(*node, *from)) continue;
            if (!voters.known()) {
                // Its branch is on the way to be justified; who else has to vote is found out by following it.
                m_leaning = target.id;
                continue;
            }
            if (voters.successor != nullptr && !hasQuorum(votes, *voters.successor)) continue;
            Certificate certificate{Link{source, target}, {}};
            for (const auto& [key, signature] : votes) {
                if (voters.find(key) != nullptr) certificate.signatures.emplace(key, signature);
            }
            m_tree.justify(target.id);
            m_unsaved.emplace_back(certificateKey(target.height), certificate.encode(m_chain.chain));
            if (node->header.parent == source.id &&
                source.height > (m_provenSettled ? m_provenSettled->height : m_settled.height)) {
                m_provenSettled = source;
            }
            any = true;
            break;
        }
    }
    if (any && m_running) {
        m_progressAt = mono();
        announce();
    }
    return any;
}

// Puts what may wait to what may not.
void EmbeddedEngine::Impl::gatherRecords()
{
    for (const auto& key : std::exchange(m_heard, {})) {
        if (const auto vote = m_votes.newest(key)) m_unsaved.emplace_back(heardVoteKey(key), vote->encode(m_chain.chain));
        if (const auto* seal = newestSeal(key)) m_unsaved.emplace_back(heardSealKey(key), *seal);
    }
    m_saveAt.reset();
    m_unsaved.insert(m_unsaved.end(), std::make_move_iterator(m_unsavedHeaders.begin()),
                     std::make_move_iterator(m_unsavedHeaders.end()));
    m_unsavedHeaders.clear();
}

bool EmbeddedEngine::Impl::flushRecords()
{
    const bool soon = m_saveAt && *m_saveAt <= mono();
    if (m_unsaved.empty() && m_unsavedHeaders.size() < manyHeaders && !soon) return true;
    gatherRecords();
    if (const auto saved = m_parts.records.save(m_unsaved); !saved) {
        breakDown(saved.error());
        return false;
    }
    m_unsaved.clear();
    return true;
}

bool EmbeddedEngine::Impl::tryVote()
{
    if (m_parts.consensusKey == nullptr || !m_running || silent()) return false;
    const auto& target = tip();
    const KeyId self = m_parts.consensusKey->id();
    const bool inOffice = votersOf(target).find(self) != nullptr;
    if (!inOffice && !isJoining(self)) return false;
    // Who joins shows that it is there also where others have settled everything.
    const bool late = !inOffice && m_tree.highestJustified().id == target.id;
    const auto& source = late ? m_tree.root() : m_tree.highestJustified();
    if (target.id == source.id || !m_tree.descends(target, source)) return false;
    const Link link{source.ref(), target.ref()};
    if (!m_record.mayVote(link)) return false;
    // What the others have forgotten of ours has targets up to the floor, and sources below it: from the floor on we neither
    // vote for one of those heights again nor around such a vote.
    if (link.source.height < m_recallFloor) return false;
    // Votes settle when they agree on the source, too. While the parent is not justified here, its votes may be under way:
    // whoever votes from an older source meanwhile splits the votes for this height, again and again when turns are short.
    if (link.source.id != target.header.parent) {
        if (!m_voteHeldSince) m_voteHeldSince = mono();
        const Milliseconds until = *m_voteHeldSince + Milliseconds(m_settings.turnMs / 2);
        if (mono() < until) {
            m_voteAt = until;
            return false;
        }
    }
    m_voteHeldSince.reset();
    m_voteAt.reset();

    const FinalityVote vote = castVote(m_chain, link, *m_parts.consensusKey);
    ValidatorRecord record = m_record;
    record.highestSource = link.source.height;
    record.newest = vote;
    // On disk before it leaves: whoever forgets a vote may contradict it.
    m_unsaved.emplace_back(recordKey(vote.validator), record.encode(m_chain.chain));
    if (!flushRecords()) return false;
    m_record = record;
    addVote(vote);
    broadcast(VotesMessage{{Certificate{link, {{vote.validator, vote.signature}}}}});
    return true;
}

bool EmbeddedEngine::Impl::tipCannotBeJustified() const
{
    const Voters voters = votersOf(tip());
    const Link wanted{m_tree.highestJustified().ref(), tip().ref()};
    for (const auto* set : {voters.current, voters.successor}) {
        if (set == nullptr) continue;
        std::size_t available = 0;
        for (const auto& validator : set->validators) {
            const KeyId key = crypto::keyIdOf(validator.consensus);
            if (m_votes.contains(wanted, key) || m_votes.newestTarget(key) < wanted.target.height) ++available;
        }
        if (available < set->quorum()) return true;
    }
    return false;
}

}  // namespace quorate::chain
