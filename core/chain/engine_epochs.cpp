// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

#include "core/crypto/sha256.h"

// How one set of validators takes over from another. Once the state knows a later epoch, every block names it as its
// successor, and both sets vote: a link into such a block needs a quorum of each. When such a link has settled its source,
// the next block carries the link's certificate as its handover and begins the later epoch; from there on the later set
// alone seals and votes. Why two sets never settle rivals: README.md.
namespace quorate::chain {
namespace {
constexpr std::size_t rememberedSets = 256;
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

const Validator* EmbeddedEngine::Impl::anyValidator(const KeyId& key) const
{
    const Voters voters = votersOf(tip());
    if (const auto* found = voters.find(key)) return found;
    for (const auto& [hash, set] : m_sets) {
        if (const auto* found = set.find(key)) return found;
    }
    return nullptr;
}

// Sets of branches that are gone; those in use are read again.
void EmbeddedEngine::Impl::forgetSets()
{
    if (m_sets.size() > rememberedSets) m_sets.clear();
}

// What a block of `epoch` on the committed tip must name as its successor.
std::optional<Successor> EmbeddedEngine::Impl::expectedSuccessor(EpochNumber epoch) const
{
    const bool goesOn = tip().header.successor && tip().header.epoch == epoch;
    if (goesOn) return tip().header.successor;
    const EpochNumber newest = m_parts.facts.newestEpoch();
    if (newest <= epoch) return std::nullopt;
    const auto* set = remember(m_parts.facts.validators(newest));
    if (set == nullptr) return std::nullopt;
    return Successor{newest, set->hash()};
}

// The certificate with which the next block may hand over; null: not yet.
const Certificate* EmbeddedEngine::Impl::handoverProof() const
{
    if (!tip().header.successor) return nullptr;
    const auto& root = m_tree.root();
    const auto* target = m_tree.ancestorAt(tip(), root.header.height.next());
    if (target == nullptr || target->header.successor != tip().header.successor) return nullptr;
    if (m_handover && m_handover->first == target->id) return m_handover->second ? &*m_handover->second : nullptr;
    if (!target->justified) return nullptr;
    const auto stored = m_parts.records.load(certificateKey(target->header.height));
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
    if (!bytes || !*bytes) return std::nullopt;
    const auto peeked = peekHeader(**bytes);
    return peeked ? std::optional(*peeked) : std::nullopt;
}

// Kind unavailable: undecidable as long as the later set is not known here.
Status EmbeddedEngine::Impl::checkEpoch(const Block& block, const BlockTree::Node& parent) const
{
    const auto refuse = [&](std::string_view code) { return fail(ErrorKind::invalid, code, block.id.shortHex()); };
    const BlockHeader& header = block.header;
    const auto& successor = parent.header.successor;
    if (!header.handover) {
        if (header.epoch != parent.header.epoch) return refuse("chain.block.epoch");
        // Whether there is one to be named is known once the parent is applied.
        if (successor && header.successor != successor) return refuse("chain.block.successor");
        return {};
    }
    if (!successor || header.epoch != successor->epoch) return refuse("chain.block.epoch");
    const auto certificate = Certificate::decode(m_chain.chain, block.handover);
    if (!certificate) return fail(certificate.error());
    const Link& link = certificate->link;
    const auto target = headerOnBranch(parent, link.target.height);
    if (!target || target->id != link.target.id || target->header.parent != link.source.id ||
        link.source.height.next() != link.target.height || target->header.successor != successor) {
        return refuse("chain.block.handover");
    }
    const Voters voters{setOf(parent.header.epoch, parent.validators), setOf(successor->epoch, successor->validators), true};
    if (!voters.known()) return fail(ErrorKind::unavailable, "chain.block.epoch-unknown", block.id.shortHex());
    return certificate->verify(m_chain, voters);
}

}  // namespace quorate::chain
