// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/vote_table.h"

#include <algorithm>

namespace quorate::chain {

VoteTable::Added VoteTable::add(const FinalityVote& vote)
{
    if (contains(vote.link, vote.validator)) return {};
    Added added;
    added.isNew = true;
    added.contradiction = contradiction(vote.link, vote.validator);
    auto& own = m_votes[vote.validator];
    if (own.size() >= perValidator) {
        const FinalityVote oldest = own.front();
        own.pop_front();
        erase(oldest);
    }
    own.push_back(vote);
    m_links[vote.link.target][vote.link.source][vote.validator] = vote.signature;
    return added;
}

std::optional<VoteTable::Contradiction> VoteTable::contradiction(const Link& a, const KeyId& validator) const
{
    const auto own = m_votes.find(validator);
    if (own == m_votes.end()) return std::nullopt;
    for (const auto& other : own->second) {
        const Link& b = other.link;
        if (a == b) continue;
        if (a.target.height == b.target.height) return Contradiction{Offence::Kind::doubleVote, other};
        if ((a.source.height < b.source.height && b.target.height < a.target.height) ||
            (b.source.height < a.source.height && a.target.height < b.target.height)) {
            return Contradiction{Offence::Kind::surroundingVote, other};
        }
    }
    return std::nullopt;
}

void VoteTable::erase(const FinalityVote& vote)
{
    const auto target = m_links.find(vote.link.target);
    if (target == m_links.end()) return;
    const auto source = target->second.find(vote.link.source);
    if (source == target->second.end()) return;
    source->second.erase(vote.validator);
    if (source->second.empty()) target->second.erase(source);
    if (target->second.empty()) m_links.erase(target);
}

bool VoteTable::contains(const Link& link, const KeyId& validator) const
{
    const Signatures* votes = votesFor(link);
    return votes != nullptr && votes->contains(validator);
}

const VoteTable::Signatures* VoteTable::votesFor(const Link& link) const
{
    const auto* links = linksInto(link.target);
    if (links == nullptr) return nullptr;
    const auto it = links->find(link.source);
    return it == links->end() ? nullptr : &it->second;
}

const std::map<engine::BlockRef, VoteTable::Signatures>* VoteTable::linksInto(const engine::BlockRef& target) const
{
    const auto it = m_links.find(target);
    return it == m_links.end() ? nullptr : &it->second;
}

std::size_t VoteTable::countInto(const engine::BlockRef& target, const KeyId& validator) const
{
    const auto* links = linksInto(target);
    if (links == nullptr) return 0;
    return static_cast<std::size_t>(std::ranges::count_if(*links, [&](const auto& one) { return one.second.contains(validator); }));
}

bool VoteTable::isFull(const KeyId& validator) const
{
    const auto own = m_votes.find(validator);
    return own != m_votes.end() && own->second.size() >= perValidator;
}

std::optional<FinalityVote> VoteTable::newest(const KeyId& validator) const
{
    const auto it = m_votes.find(validator);
    if (it == m_votes.end() || it->second.empty()) return std::nullopt;
    const FinalityVote* best = &it->second.front();
    for (const auto& vote : it->second) {
        if (vote.link.target.height > best->link.target.height) best = &vote;
    }
    return *best;
}

std::optional<FinalityVote> VoteTable::highestSource(const KeyId& validator) const
{
    const auto it = m_votes.find(validator);
    if (it == m_votes.end() || it->second.empty()) return std::nullopt;
    return *std::ranges::max_element(it->second, {}, [](const FinalityVote& vote) { return vote.link.source.height; });
}

Height VoteTable::newestTarget(const KeyId& validator) const
{
    const auto vote = newest(validator);
    return vote ? vote->link.target.height : Height(0);
}

void VoteTable::prune(Height settled)
{
    while (!m_links.empty() && m_links.begin()->first.height <= settled) m_links.erase(m_links.begin());
    for (auto it = m_votes.begin(); it != m_votes.end();) {
        std::erase_if(it->second, [&](const FinalityVote& vote) { return vote.link.target.height <= settled; });
        it = it->second.empty() ? m_votes.erase(it) : std::next(it);
    }
}

std::size_t VoteTable::size() const
{
    std::size_t count = 0;
    for (const auto& [validator, votes] : m_votes) count += votes.size();
    return count;
}

}  // namespace quorate::chain
