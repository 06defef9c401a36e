// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/engine_impl.h"

#include "core/crypto/sha256.h"

namespace quorate::chain {
namespace {

constexpr std::uint64_t freeGap = 8;                 // blocks above the justified one before sealing slows down
constexpr std::uint64_t contendedGap = 4;            // blocks above the settled one when all goes well: at most 3
constexpr std::int64_t longestPatienceMs = 30'000;
constexpr std::uint64_t vastGap = 1024;              // blocks above the justified one: about a working day without votes
constexpr std::int64_t vastPatienceMs = 3'600'000;   // no block helps them to come; all are kept and sent to whoever joins
constexpr Milliseconds catchUpHold{2000};
constexpr Milliseconds holdAgainAfter{10'000};
constexpr std::size_t perTransactionOverhead = 5;

}  // namespace

const Validator* EmbeddedEngine::Impl::ownSealer() const
{
    if (m_parts.consensusKey == nullptr || silent()) return nullptr;
    const auto* set = nextSet();
    return set != nullptr ? set->find(m_parts.consensusKey->id()) : nullptr;
}

// An empty block is worth sealing only when it helps to settle transactions below it: because the tip is justified and
// needs a justified child, because the tip's height is used up by votes that disagree, or because votes stay away (they
// may be lost, or half of the validators may be: then more and more slowly).
EmbeddedEngine::Impl::Deadline EmbeddedEngine::Impl::childWantedAt() const
{
    if (!somethingToSettle()) return std::nullopt;
    if (tip().justified) return mono();
    if (tipCannotBeJustified()) return std::max(mono(), m_tipSince + Milliseconds(m_settings.turnMs / 2));
    const std::uint64_t gap = tip().header.height.value - m_tree.highestJustified().header.height.value;
    const std::size_t n = validatorsNow() != nullptr ? validatorsNow()->validators.size() : 1;
    std::int64_t patience = std::int64_t{m_settings.turnMs} * static_cast<std::int64_t>(std::max<std::size_t>(n, 4));
    patience <<= std::min<std::uint64_t>(gap - 1, 6);
    patience = std::min(patience, std::max(longestPatienceMs, std::int64_t{m_settings.turnMs} * 4));
    if (gap > vastGap) patience = vastPatienceMs;
    const std::int64_t age = m_parts.clock.now().ms - tip().header.time.ms;
    return mono() + Milliseconds(std::max<std::int64_t>(patience - age, 0));
}

EmbeddedEngine::Impl::Deadline EmbeddedEngine::Impl::blockWantedAt() const
{
    const std::uint64_t gap = tip().header.height.value - m_tree.highestJustified().header.height.value;
    const bool votes = votersOf(tip()).current != nullptr;
    if (m_pool.ready() > 0 && (gap < freeGap || !votes)) return mono();
    if (handoverProof() != nullptr) return mono();   // nobody of the old epoch has to stay for it any longer
    if (votes && presence()) return mono();          // those who join wait for it
    return votes ? childWantedAt() : std::nullopt;
}

// Two validators whose clocks differ by about one turn would seal at the same moment, each time, and split the votes for
// ever. So when settling lags, each lets about half of its turns pass, others than its neighbours.
bool EmbeddedEngine::Impl::letsTurnPass(std::uint64_t turn) const
{
    if (tip().header.height.value - m_settled.height.value <= contendedGap) return false;
    std::array<std::uint8_t, 8> number{};
    for (unsigned i = 0; i < 8; ++i) number[i] = static_cast<std::uint8_t>(turn >> (8 * i));
    return (crypto::sha256({m_parts.consensusKey->id().view(), number}).bytes[0] & 1U) != 0;
}

void EmbeddedEngine::Impl::planSealing()
{
    m_sealAt.reset();
    if (m_settings.sealing == Sealing::work) {
        const auto wanted = mayMine() ? blockWantedAt() : std::nullopt;
        if (!wanted || (m_mining && m_mining->draft.header.parent != m_tip)) stopMining();
        if (wanted && !m_mining) m_sealAt = m_mineFrom ? std::max(*wanted, *m_mineFrom) : *wanted;
        return;
    }
    const Validator* self = ownSealer();
    if (self == nullptr) return;
    const auto wanted = blockWantedAt();
    if (!wanted) return;
    const auto& set = *nextSet();
    const std::size_t n = set.validators.size();
    Milliseconds from = *wanted;
    // Peers first tell where the chain stands; a block on an old tip would be in vain.
    if (n > 1) from = std::max(from, m_startedAt + Milliseconds(2 * m_settings.turnMs));
    if (!m_vainAt || mono() - *m_vainAt >= holdAgainAfter) {   // who asks for nothing but lies goes on
        if (m_request) from = std::max(from, std::min(m_request->deadline, m_request->since + catchUpHold));
        if (m_skeleton) from = std::max(from, m_skeleton->since + catchUpHold);
    }
    const std::int64_t wall = m_parts.clock.now().ms + (from - mono()).count();

    const auto selfIndex = static_cast<std::size_t>(self - set.validators.data());
    std::uint64_t turn = m_turns.of(UnixTime{wall});
    if (wall >= m_turns.sealUntil(turn, n).ms) ++turn;
    if (tip().header.height > Height(0)) turn = std::max(turn, m_turns.of(tip().header.time) + 1);
    if (m_idleTurn == turn) ++turn;
    for (;; ++turn) {
        turn = m_record.sealed.firstFreeFrom(turn);
        if (Turns::owner(turn, n) == selfIndex && (n == 1 || !letsTurnPass(turn))) break;
    }
    const std::int64_t begin = std::max(m_turns.sealFrom(turn, n).ms, wall);
    m_sealAt = mono() + Milliseconds(begin - m_parts.clock.now().ms);
}

void EmbeddedEngine::Impl::trySeal()
{
    const Validator* self = ownSealer();
    if (self == nullptr) return;
    const UnixTime now = m_parts.clock.now();
    const std::uint64_t turn = m_turns.of(now);
    const auto& set = *nextSet();
    const std::size_t n = set.validators.size();
    // The wall clock may have jumped since this was planned.
    if (&set.validators[Turns::owner(turn, n)] != self || now < m_turns.sealFrom(turn, n) ||
        now >= m_turns.sealUntil(turn, n) || !m_record.maySeal(turn) || now <= tip().header.time ||
        (tip().header.height > Height(0) && m_turns.of(tip().header.time) >= turn)) {
        return;
    }
    const auto wanted = blockWantedAt();
    if (!wanted || *wanted > mono()) return;
    m_idleTurn = turn;
    auto drafted = draft(now);
    if (!drafted) return;
    ValidatorRecord record = m_record;
    record.sealed.add(turn);
    // Before it leaves: a node that restarts within the turn must not seal a second block in it.
    m_unsaved.emplace_back(recordKey(m_parts.consensusKey->id()), record.encode(m_chain.chain));
    if (!flushRecords()) return;
    m_record = record;
    seal(std::move(*drafted));
}

std::optional<EmbeddedEngine::Impl::Draft> EmbeddedEngine::Impl::draft(UnixTime now)
{
    Draft out;
    engine::BlockContext context;
    context.ref = {tip().header.height.next(), BlockId{}};
    context.parent = m_tip;
    context.time = now;
    context.sealer = m_parts.consensusKey->id();

    const std::size_t room = roomOfBlock(m_settings);
    const auto waiting = m_pool.inOrder(candidatesPerBlock, room);
    if (!waiting.empty()) {
        std::vector<Bytes> candidates;
        for (const auto* entry : waiting) candidates.push_back(entry->bytes);
        const std::size_t budget = room - std::min(room, perTransactionOverhead * (candidates.size() + 16));
        out.transactions = m_parts.application.prepare(context, candidates, budget);
        const std::set<BytesView, BytesLess> taken(out.transactions.begin(), out.transactions.end());
        std::size_t ours = 0;
        for (const auto* entry : waiting) {
            if (taken.contains(entry->bytes)) ++ours;
            else out.left.push_back(entry->facts.id);
        }
        // What the engine owes (a time tick) is no reason for a block.
        if (ours == 0) {
            out.transactions.clear();
            recheck(std::exchange(out.left, {}));   // none can be taken, though each seemed to be able to
        }
    }
    const auto* handover = handoverProof();
    const auto joins = presence();
    const auto childWanted = handover != nullptr || joins ? Deadline(mono()) : childWantedAt();
    if (out.transactions.empty() && (!childWanted || *childWanted > mono())) {
        recheck(out.left);
        return std::nullopt;
    }

    const auto roots = m_parts.application.apply(context, out.transactions);
    if (!roots) {
        breakDown({ErrorKind::internal, "engine.own-block-refused", toString(roots.error())});
        return std::nullopt;
    }
    BlockHeader& header = out.header;
    header.chain = m_chain.chain;
    header.consortium = m_chain.consortium;
    header.height = context.ref.height;
    header.parent = m_tip;
    header.time = now;
    header.epoch = tip().header.epoch;
    if (handover != nullptr) {
        header.epoch = tip().header.successor->epoch;
        out.handover = handover->encode(m_chain.chain);
        header.handover = crypto::sha256(out.handover);
    } else if (joins) {
        const auto* set = joiningSet();
        header.successor = Successor{set->epoch, set->hash()};
        out.handover = joins->encode(m_chain.chain);
        header.handover = crypto::sha256(out.handover);
    } else {
        header.successor = tip().header.successor;
    }
    header.transactions = transactionsRoot(out.transactions);
    header.roots = *roots;
    header.sealer = context.sealer;
    header.sealing = m_settings.sealing;
    if (header.sealing == Sealing::work) header.difficulty = difficultyAfter(tip().header, now);
    return out;
}

void EmbeddedEngine::Impl::seal(Draft drafted)
{
    const Block block = sealBlock(drafted.header, std::move(drafted.transactions), *m_parts.consensusKey,
                                  std::move(drafted.handover));
    Bytes bytes = block.encode();
    if (m_settings.sealing == Sealing::authority) {
        if (const auto* self = ownSealer()) noteSeal(block, *self);
    }
    if (!m_tree.add(block, Bytes(bytes), std::nullopt, m_tip)) return;
    // Applied once more, now that the block has its id.
    if (!adopt(block.id)) return;
    m_recount = true;
    recheck(drafted.left);
    broadcast(BlockMessage{std::move(bytes)});
    announce();
}

}  // namespace quorate::chain
