// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

// How one set of validators takes over from another. Once the state knows a later epoch, its set votes, too, which counts
// for nothing yet but shows that it is there; until then the old set goes on alone. A block that carries votes of a quorum
// of the later set, its presence, names it as its successor, as do the blocks above it, and both sets vote on them: a link
// into such a block needs a quorum of each. When such a link has settled its source, which is one of those blocks, too, the
// next block carries the link's certificate as its handover and begins the later epoch; from there on the later set alone
// seals and votes. Why two sets never settle rivals: README.md.
namespace quorate::chain {
namespace {
constexpr std::size_t rememberedSets = 256;
constexpr std::uint64_t overtakenSets = 8;
}

const ValidatorSet* EmbeddedEngine::Impl::remember(std::optional<ValidatorSet> set) const
{
    if (!set || set->validators.empty() || set->validators.size() > ledger::maxValidators) return nullptr;
    const Hash32 hash = set->hash();
    if (const auto known = m_sets.find(hash); known != m_sets.end()) return &known->second;
    return &m_sets.emplace(hash, std::move(*set)).first->second;
}

const ValidatorSet* EmbeddedEngine::Impl::setOf(EpochNumber epoch, const Hash32& hash) const
{
    if (const auto known = m_sets.find(hash); known != m_sets.end()) return &known->second;
    // What the state says of an epoch may be another branch's; only the named set counts.
    const auto* set = remember(m_parts.facts.validators(epoch));
    return set != nullptr && set->hash() == hash ? set : nullptr;
}

Voters EmbeddedEngine::Impl::votersOf(const BlockTree::Node& node) const
{
    Voters out;
    out.current = setOf(node.header.epoch, node.validators);
    out.hasSuccessor = node.header.successor.has_value();
    if (out.hasSuccessor) out.successor = setOf(node.header.successor->epoch, node.header.successor->validators);
    return out;
}

// Strangers' votes ask for as many keys as they like: the sets are looked through once for each tip.
const Validator* EmbeddedEngine::Impl::anyValidator(const KeyId& key) const
{
    if (m_knownOn != m_tip || m_knownOf != m_sets.size()) {
        m_known.clear();
        const auto add = [this](const Validator& validator) { m_known.emplace(crypto::keyIdOf(validator.consensus), &validator); };
        for (const auto* validator : votersOf(tip()).all()) add(*validator);
        // A later epoch that a still later one overtook before it took office may have voted meanwhile.
        const std::uint64_t above = tip().header.epoch.value;
        const std::uint64_t newest = std::min(m_parts.facts.newestEpoch().value, above + overtakenSets);
        for (std::uint64_t epoch = above + 1; epoch <= newest; ++epoch) (void)remember(m_parts.facts.validators(EpochNumber(epoch)));
        (void)joiningSet();   // is remembered
        for (const auto& [hash, set] : m_sets) std::ranges::for_each(set.validators, add);
        m_knownOn = m_tip;
        m_knownOf = m_sets.size();
    }
    const auto found = m_known.find(key);
    return found != m_known.end() ? found->second : nullptr;
}

// Sets of branches that are gone; those in use are read again.
void EmbeddedEngine::Impl::forgetSets()
{
    if (m_sets.size() <= rememberedSets) return;
    m_sets.clear();
    m_known.clear();
    m_knownOn.reset();
}

// The later set that the committed state knows and that no block up to the tip names yet; null: there is none.
const ValidatorSet* EmbeddedEngine::Impl::joiningSet() const
{
    if (tip().header.successor) return nullptr;
    const EpochNumber newest = m_parts.facts.newestEpoch();
    return newest > tip().header.epoch ? remember(m_parts.facts.validators(newest)) : nullptr;
}

bool EmbeddedEngine::Impl::isJoining(const KeyId& key) const
{
    const auto* set = joiningSet();
    return set != nullptr && set->find(key) != nullptr;
}

// Votes of a quorum of the joining set for blocks below, and absent while they have not come.
std::optional<Presence> EmbeddedEngine::Impl::presence() const
{
    const auto* set = joiningSet();
    if (set == nullptr) return std::nullopt;
    std::map<KeyId, FinalityVote> votes;
    for (const auto& validator : set->validators) {
        const KeyId key = crypto::keyIdOf(validator.consensus);
        auto vote = m_votes.newest(key);
        if (!vote || vote->link.target.height.value + presenceReaches <= tip().header.height.value) continue;
        const auto* target = m_tree.ancestorAt(tip(), vote->link.target.height);
        if (target != nullptr && target->id == vote->link.target.id) votes.emplace(key, std::move(*vote));
    }
    if (votes.size() < set->quorum()) return std::nullopt;
    Presence out;
    for (auto& [key, vote] : votes) {
        if (out.votes.size() < set->quorum()) out.votes.push_back(std::move(vote));
    }
    return out;
}

Branch EmbeddedEngine::Impl::branchOf(const BlockTree::Node& parent) const
{
    return {parent.header, parent.validators, [this, &parent](Height height) { return headerOnBranch(parent, height); },
            [this](EpochNumber epoch, const Hash32& hash) { return setOf(epoch, hash); }};
}

// Whose votes are told of and asked for at this block: who votes on it, and who may join.
std::vector<const Validator*> EmbeddedEngine::Impl::heardOn(const BlockTree::Node& node) const
{
    auto out = votersOf(node).all();
    const auto* joining = node.id == m_tip ? joiningSet() : nullptr;
    if (joining == nullptr) return out;
    for (const auto& validator : joining->validators) {
        const auto same = [&](const Validator* known) { return known->consensus == validator.consensus; };
        if (std::ranges::none_of(out, same)) out.push_back(&validator);
    }
    return out;
}

// The certificate with which the next block may hand over; null: not yet.
const Certificate* EmbeddedEngine::Impl::handoverProof() const
{
    if (!tip().header.successor) return nullptr;
    const auto& root = m_tree.root();
    if (root.header.successor != tip().header.successor) return nullptr;
    const auto* target = m_tree.ancestorAt(tip(), root.header.height.next());
    if (target == nullptr) return nullptr;
    if (m_handover && m_handover->first == target->id) return m_handover->second ? &*m_handover->second : nullptr;
    if (!target->justified) return nullptr;
    const auto stored = m_parts.records.load(certificateKey(target->header.height));
    if (!stored) m_readFailure = stored.error();
    if (!stored || !*stored) return nullptr;
    auto certificate = Certificate::decode(m_chain.chain, **stored);
    if (!certificate || certificate->link != Link{root.ref(), target->ref()}) certificate = fail(ErrorKind::notFound, "");
    m_handover.emplace(target->id, certificate ? std::optional(std::move(*certificate)) : std::nullopt);
    return m_handover->second ? &*m_handover->second : nullptr;
}

// Who may seal the next block by authority, and votes on it first of all.
const ValidatorSet* EmbeddedEngine::Impl::nextSet() const
{
    if (handoverProof() != nullptr) {
        return setOf(tip().header.successor->epoch, tip().header.successor->validators);
    }
    return votersOf(tip()).current;
}

// The header at `height` on the branch that ends in `node`.
std::optional<HeaderAndId> EmbeddedEngine::Impl::headerOnBranch(const BlockTree::Node& node, Height height) const
{
    if (height >= m_tree.root().header.height) {
        const auto* found = m_tree.ancestorAt(node, height);
        return found != nullptr ? std::optional(HeaderAndId{found->header, found->id}) : std::nullopt;
    }
    const auto bytes = m_parts.application.block(height);
    if (!bytes) m_readFailure = bytes.error();
    if (!bytes || !*bytes) return std::nullopt;
    const auto peeked = peekHeader(**bytes);
    return peeked ? std::optional(*peeked) : std::nullopt;
}

}  // namespace quorate::chain
