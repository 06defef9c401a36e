// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

#include "core/crypto/sha256.h"

namespace quorate::chain {
namespace {

constexpr std::size_t rememberedSeals = 4096;
constexpr std::string_view badSeal = "chain.block.bad-seal";
constexpr std::size_t fewStrangers = 64;
constexpr std::uint64_t comparedBelow = 64;       // settled blocks of which votes are kept, to find contradictions

}  // namespace

EmbeddedEngine::Impl::Verdict EmbeddedEngine::Impl::acceptBlock(const std::optional<crypto::PublicKey>& from, Bytes& bytes)
{
    auto block = openBlock(bytes, m_settings.maxBlockBytes);
    const auto refuse = [&](std::string_view code) {
        misbehaving(from, code);
        return Verdict::refused;
    };
    if (!block) return refuse(block.error().code);
    const BlockHeader& header = block->header;
    if (header.chain != m_chain.chain) return refuse("chain.block.wrong-chain");
    if (header.consortium != m_chain.consortium) return refuse("chain.block.wrong-consortium");
    if (m_tree.contains(block->id) || header.height <= m_settled.height) return Verdict::known;
    if (m_tree.knownInvalid(block->id)) return refuse("chain.block.invalid");
    if (m_tree.knownInvalid(header.parent)) {
        m_tree.rememberInvalid(block->id);
        return refuse("chain.block.invalid-parent");
    }
    if (header.sealing != m_settings.sealing) return refuse("chain.block.sealing");
    if (header.time.ms > m_parts.clock.now().ms + m_settings.maxClockAheadMs) return Verdict::notNow;
    const auto* parent = m_tree.find(header.parent);
    if (const Verdict verdict = acceptSeal(from, *block, parent); verdict != Verdict::added) return verdict;
    // Of the block that is probably adopted next, signatures are looked at beside the rest.
    const bool isNext = header.parent == m_tip && (!m_opened || m_opened->header.parent != m_tip);
    if (isNext) m_parts.facts.verifyAhead(block->transactions);
    if (const auto whole = checkContent(*block); !whole) return refuse(whole.error().code);
    if (parent == nullptr) return Verdict::parentUnknown;   // not kept: its branch is asked for, from the root up
    if (const auto status = checkAgainstParent(*block, *parent); !status) {
        return status.error().kind == ErrorKind::unavailable ? Verdict::notNow : refuse(status.error().code);
    }
    if (!m_tree.add(*block, std::move(bytes), from, m_tip)) return Verdict::notNow;
    if (isNext) m_opened = std::move(*block);
    m_recount = true;
    return Verdict::added;
}

// Is the one who sealed it somebody who could? Without the parent that is a guess, which accuses nobody.
EmbeddedEngine::Impl::Verdict EmbeddedEngine::Impl::acceptSeal(const std::optional<crypto::PublicKey>& from,
                                                               const Block& block, const BlockTree::Node* parent)
{
    const BlockHeader& header = block.header;
    const auto refuse = [&](std::string_view code) {
        if (parent == nullptr) return Verdict::parentUnknown;
        misbehaving(from, code);
        return Verdict::refused;
    };
    if (header.sealing == Sealing::work) {
        const auto sealer = m_parts.facts.sealer(header.sealer);
        // Who is not let on our branch may be on its own: that is seen when that one is followed. Its work vouches for it.
        if (!sealer) return meetsDifficulty(block.id, header.difficulty) ? Verdict::added : refuse(badSeal);
        return verifySeal(block, sealer->consensus) ? Verdict::added : refuse("chain.block.bad-seal");
    }
    const ValidatorSet* set = nullptr;
    if (parent == nullptr) {
        set = validators(header.epoch);
    } else if (header.handover && parent->header.successor && parent->header.successor->epoch == header.epoch) {
        set = setOf(header.epoch, parent->header.successor->validators);
    } else if (header.epoch == parent->header.epoch) {
        set = setOf(header.epoch, parent->validators);
    } else {
        return refuse("chain.block.epoch");
    }
    if (set == nullptr) return Verdict::notNow;
    const Validator* sealer = set->find(header.sealer);
    if (sealer == nullptr) return refuse("chain.block.stranger");
    const std::uint64_t turn = m_turns.of(header.time);
    if (sealer != &set->validators[Turns::owner(turn, set->validators.size())]) return refuse("chain.block.wrong-turn");
    if (!verifySeal(block, sealer->consensus)) return refuse("chain.block.bad-signature");
    noteSeal(block, *sealer);
    return Verdict::added;
}

std::uint64_t EmbeddedEngine::Impl::difficultyAfter(const BlockHeader& parent, UnixTime time) const
{
    if (parent.height == Height(0)) return m_settings.firstDifficulty;
    return nextDifficulty(parent.difficulty, parent.time, time, m_settings.turnMs);
}

Status EmbeddedEngine::Impl::checkAgainstParent(const Block& block, const BlockTree::Node& parent) const
{
    const auto refuse = [&](std::string_view code) { return fail(ErrorKind::invalid, code, block.id.shortHex()); };
    const BlockHeader& header = block.header;
    if (header.height != parent.header.height.next()) return refuse("chain.block.height");
    if (header.time <= parent.header.time) return refuse("chain.block.time");
    if (header.sealing == Sealing::work) {
        if (header.difficulty != difficultyAfter(parent.header, header.time)) return refuse("chain.block.difficulty");
    } else if (parent.header.height > Height(0) && m_turns.of(header.time) <= m_turns.of(parent.header.time)) {
        return refuse("chain.block.turn-used");
    }
    return checkEpoch(m_chain, block, branchOf(parent));
}

// What can be judged of a child of the tip only with the tip's state; absent: nothing is wrong.
std::optional<std::string> EmbeddedEngine::Impl::refusalOnTip(const Block& block) const
{
    const BlockHeader& header = block.header;
    if (header.successor && header.successor != tip().header.successor) {
        const auto* joining = joiningSet();
        if (joining == nullptr || header.successor != Successor{joining->epoch, joining->hash()}) return "chain.block.successor";
        if (const auto shown = checkPresence(m_chain, block, branchOf(tip())); !shown) return shown.error().code;
    }
    if (header.sealing == Sealing::work) {
        const auto sealer = m_parts.facts.sealer(header.sealer);
        if (!sealer) return "chain.block.stranger";
        if (!verifySeal(block, sealer->consensus)) return std::string(badSeal);
    }
    return std::nullopt;
}

void EmbeddedEngine::Impl::noteSeal(const Block& block, const Validator& sealer)
{
    const auto key = std::pair(m_turns.of(block.header.time), block.header.sealer);
    const auto [it, isNew] = m_seals.try_emplace(key, block.id, block.signedHeader);
    if (!isNew && it->second.first != block.id) {
        report(Offence{Offence::Kind::doubleSeal, block.header.sealer, sealer.member, it->second.second,
                       block.signedHeader});
    }
    auto& newest = m_newestSeals[block.header.sealer];
    newest = std::max(newest, key.first);
    remembersOf(block.header.sealer);
    // As with votes: after a restore from a backup, peers know our blocks better than we.
    if (m_parts.consensusKey != nullptr && block.header.sealer == m_parts.consensusKey->id()) heardOwnSeal(key.first);
    if (m_seals.size() > rememberedSeals) m_seals.erase(m_seals.begin());
}

// Brings everything to where nothing more follows from what is known.
void EmbeddedEngine::Impl::advance()
{
    for (bool again = true; again && !m_broken;) {
        again = justifyAll();
        again = adoptBest() || again;
        if (!m_broken && !settle()) flushRecords();
        if (!m_broken) again = tryVote() || again;
    }
}

const BlockTree::Node& EmbeddedEngine::Impl::bestBranch() const
{
    const auto& justified = m_tree.highestJustified();
    const auto* leaning = m_leaning ? m_tree.find(*m_leaning) : nullptr;
    const bool leans = leaning != nullptr && leaning->header.height > justified.header.height &&
                       m_tree.descends(*leaning, justified);
    return m_tree.bestAbove(leans ? leaning->id : justified.id);
}

bool EmbeddedEngine::Impl::adoptBest()
{
    bool moved = false;
    std::vector<Bytes> homeless;
    while (!m_broken) {
        const auto& best = bestBranch();
        if (best.id == m_tip) break;
        const BlockTree::Node* common = &tip();
        while (!m_tree.descends(best, *common)) {
            const auto bytes = m_parts.application.block(common->header.height);
            if (!bytes || !*bytes) {
                breakDown(bytes ? Error{ErrorKind::corrupt, "engine.block-lost", common->id.hex()} : bytes.error());
                return moved;
            }
            if (const auto block = decodeBlock(**bytes, m_settings.maxBlockBytes)) {
                homeless.insert(homeless.begin(), block->transactions.begin(), block->transactions.end());
            }
            m_tree.handedBack(common->id, **bytes);
            common = m_tree.find(common->header.parent);
        }
        if (common->id != m_tip && !revertTo(*common)) return moved;
        moved = true;
        std::vector<BlockId> path;
        for (const auto* node = &best; node->id != m_tip; node = m_tree.find(node->header.parent)) {
            path.push_back(node->id);
        }
        while (!path.empty()) {
            const BlockId next = path.back();
            path.pop_back();
            if (!adopt(next, path.empty() ? nullptr : &path.back())) break;
        }
    }
    if (moved) {
        endRecall();   // who has to answer may have changed
        readmit(homeless);
        announce();
    }
    return moved;
}

bool EmbeddedEngine::Impl::revertTo(const BlockTree::Node& common)
{
    const engine::BlockRef from = tip().ref();
    if (const auto status = m_parts.application.revertTo(common.ref()); !status) {
        breakDown(status.error());
        return false;
    }
    m_tip = common.id;
    m_parts.events.blocksReverted(from, common.ref());
    return true;
}

// Of a block in the tree, which was checked when it came.
Result<Block> EmbeddedEngine::Impl::opened(const BlockTree::Node& node)
{
    if (m_opened && m_opened->id == node.id) return *std::exchange(m_opened, std::nullopt);
    return openBlock(node.bytes, m_settings.maxBlockBytes);
}

// Applies and commits a child of the tip. False when it is invalid (it is gone from the tree then) or we broke down. `next` is
// the block after it, if that is there: its signatures are looked at wherever this one leaves a processor free.
bool EmbeddedEngine::Impl::adopt(const BlockId& id, const BlockId* next)
{
    const BlockTree::Node& node = *m_tree.find(id);
    const bool begun = m_opened && m_opened->id == id;
    const auto block = opened(node);
    if (!block) {
        breakDown(block.error());
        return false;
    }
    if (const auto* after = next != nullptr ? m_tree.find(*next) : nullptr; after != nullptr) {
        if (auto following = opened(*after)) {
            if (!begun) m_parts.facts.verifyAhead(block->transactions);
            m_parts.facts.verifyAhead(following->transactions);
            m_opened = std::move(*following);
        }
    }
    auto refusal = refusalOnTip(*block);
    if (hasReadFailed()) {
        breakDown(*m_readFailure);
        return false;
    }
    std::string detail = id.hex();
    if (!refusal) {
        const auto roots = m_parts.application.apply(block->context(), block->transactions);
        if (!roots && isOwnTrouble(roots.error().kind)) {
            breakDown(roots.error());
            return false;
        }
        if (!roots) {
            refusal = "chain.block.refused-transaction";
            detail = toString(roots.error());
        } else if (*roots != block->header.roots) {
            refusal = "chain.block.wrong-roots";
        }
    }
    if (refusal == badSeal) {
        // An id does not cover the seal: the same block may come again as it was sealed.
        const auto from = node.from;
        m_tree.drop(id);
        misbehaving(from, *refusal);
        return false;
    }
    if (refusal) {
        if (node.justified) {
            // A quorum accepts what our rules refuse: one of us is wrong, and going on would hide it.
            breakDown({ErrorKind::corrupt, "engine.diverged", detail});
            return false;
        }
        const auto from = node.from;
        m_tree.removeInvalid(id);
        misbehaving(from, *refusal);
        return false;
    }
    if (const auto status = m_parts.application.commit(node.bytes); !status) {
        breakDown(status.error());
        return false;
    }
    if (!somethingToSettle()) m_progressAt = mono();
    m_tip = id;
    m_tipSince = mono();
    m_tree.takenOver(id);
    m_unsavedHeaders.emplace_back(headerKey(block->header.height), block->signedHeader);
    committed(block->ref(), block->transactions);
    return true;
}

void EmbeddedEngine::Impl::committed(const engine::BlockRef& ref, const std::vector<Bytes>& transactions)
{
    m_mineFrom.reset();
    std::set<KeyId> signers;
    for (const auto& name : m_parts.facts.names(transactions)) {
        m_pool.erase(name.id);
        m_sealed.insert(name.id);
        if (m_pool.size() > 0) signers.insert(name.signer);
    }
    for (const auto& signer : signers) recheck(m_pool.ofSigner(signer));
    if (const auto strangers = m_pool.ofStrangers(); strangers.size() <= fewStrangers) recheck(strangers);   // else by and by
    m_parts.events.blockCommitted(ref);
}

// Writes with it why the blocks above are justified. False: nothing is to be settled.
bool EmbeddedEngine::Impl::settle()
{
    if (!m_provenSettled || m_provenSettled->height <= m_settled.height) return false;
    const auto* node = m_tree.ancestorAt(tip(), m_provenSettled->height);
    if (node == nullptr || node->id != m_provenSettled->id) return false;   // not adopted yet
    const Height before = m_settled.height;
    m_settled = *m_provenSettled;
    m_tree.settle(m_settled.id);
    if (m_settings.sealing == Sealing::work) m_unsaved.emplace_back(weightKey(), encodeWeight(m_settled, m_tree.root().weight));
    gatherRecords();
    if (const auto kept = m_parts.records.saveAndSettle(m_unsaved, m_parts.application, m_settled); !kept) {
        breakDown(kept.error());
        return true;
    }
    m_unsaved.clear();
    tellOfLostVotes(before);
    m_votes.prune(Height(m_settled.height.value - std::min(m_settled.height.value, comparedBelow)));
    forgetSets();
    m_accusations.clear();
    m_progressAt = mono();
    m_parts.events.blockSettled(m_settled);
    announce();
    return true;
}

}  // namespace quorate::chain
