// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simple_ledger.h"

#include "core/chain/block.h"
#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"

namespace quorate::sim {
namespace {

constexpr std::uint64_t tickMember = 1'000'000;   // what a sealer inserts by itself; has no sequence

struct Decoded {
    std::uint64_t member = 0;
    std::uint64_t sequence = 0;
};

Result<Decoded> decode(BytesView transaction)
{
    codec::Reader in(transaction);
    Decoded out;
    in.arrayOf(3);
    out.member = in.unsignedInteger(tickMember);
    out.sequence = in.unsignedInteger();
    in.bytes(ledger::maxTransactionSize);
    in.leave();
    if (const auto status = in.finish(); !status) return fail(status.error());
    return out;
}

}  // namespace

Bytes simpleTransaction(std::uint64_t member, std::uint64_t sequence, BytesView value)
{
    codec::Writer out;
    out.array(3).unsignedInteger(member).unsignedInteger(sequence).bytes(value);
    return out.take();
}

SimpleLedger::SimpleLedger(const chain::ChainParameters& chain, Disk& disk) : m_chain(chain), m_disk(disk) {}

Result<chain::TransactionFacts> SimpleLedger::inspect(BytesView transaction)
{
    const auto decoded = decode(transaction);
    if (!decoded) return fail(decoded.error());
    chain::TransactionFacts facts;
    facts.id.bytes = crypto::sha256(transaction).bytes;
    facts.share = "member-" + std::to_string(decoded->member % keysApart);
    facts.signer.bytes = crypto::sha256(bytesOf("member-" + std::to_string(decoded->member))).bytes;
    facts.sequence = decoded->sequence;
    facts.byProtocol = decoded->member == tickMember;
    return facts;
}

const SimpleLedger::Disk::State& SimpleLedger::state() const
{
    return m_disk.blocks.empty() ? m_genesis : m_disk.blocks.back().after;
}

engine::BlockRef SimpleLedger::refAt(Height height) const
{
    if (height == Height(0)) return {height, chain::genesisBlockId(m_chain)};
    return m_disk.blocks[height.value - 1].ref;
}

std::uint64_t SimpleLedger::nextSequence(std::uint64_t member) const
{
    const auto it = state().next.find(member);
    return it == state().next.end() ? 0 : it->second;
}

engine::AppTip SimpleLedger::tip() const
{
    return {refAt(Height(m_disk.blocks.size())), {state().log.size(), state().log.root(), state().root}, m_disk.settled};
}

Status SimpleLedger::applyOne(Disk::State& state, BytesView transaction)
{
    const auto decoded = decode(transaction);
    if (!decoded) return fail(decoded.error());
    if (decoded->member != tickMember) {
        auto& next = state.next[decoded->member];
        if (decoded->sequence < next) return fail(ErrorKind::refused, "ledger.sequence.used");
        if (decoded->sequence > next) return fail(ErrorKind::unavailable, "ledger.sequence.ahead");
        ++next;
    }
    state.log.append(codec::leafHash(transaction));
    state.root = crypto::sha256({state.root.view(), transaction});
    return {};
}

Status SimpleLedger::check(BytesView transaction) const
{
    const auto decoded = decode(transaction);
    if (!decoded) return fail(decoded.error());
    const std::uint64_t next = nextSequence(decoded->member);
    if (decoded->sequence < next) return fail(ErrorKind::refused, "ledger.sequence.used");
    if (decoded->sequence > next) return fail(ErrorKind::unavailable, "ledger.sequence.ahead");
    return {};
}

std::vector<Bytes> SimpleLedger::prepare(const engine::BlockContext& context, const std::vector<Bytes>& candidates,
                                         std::size_t maxBytes)
{
    std::vector<Bytes> out{simpleTransaction(tickMember, static_cast<std::uint64_t>(context.time.ms), {})};
    std::size_t bytes = out.front().size();
    Disk::State scratch = state();
    for (const auto& candidate : candidates) {
        if (bytes + candidate.size() > maxBytes) break;
        if (!applyOne(scratch, candidate)) continue;
        bytes += candidate.size();
        out.push_back(candidate);
    }
    return out;
}

Result<engine::AppRoots> SimpleLedger::apply(const engine::BlockContext& context, const std::vector<Bytes>& transactions)
{
    Disk::State next = state();
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        if (const auto status = applyOne(next, transactions[i]); !status) {
            return fail(ErrorKind::refused, status.error().code, "transaction " + std::to_string(i));
        }
    }
    const engine::AppRoots roots{next.log.size(), next.log.root(), next.root};
    m_applied = Applied{context, std::move(next)};
    return roots;
}

Status SimpleLedger::commit(BytesView block)
{
    if (!m_applied) return fail(ErrorKind::internal, "engine.commit.nothing-applied");
    m_disk.blocks.push_back({toBytes(block), m_applied->context.ref, std::move(m_applied->state)});
    m_applied.reset();
    return {};
}

Status SimpleLedger::revertTo(const engine::BlockRef& to)
{
    if (to.height < m_disk.settled.height) return fail(ErrorKind::refused, "engine.revert.settled");
    if (to.height.value > m_disk.blocks.size() || refAt(to.height) != to) {
        return fail(ErrorKind::internal, "engine.revert.unknown");
    }
    m_disk.blocks.resize(to.height.value);
    return {};
}

Status SimpleLedger::settled(const engine::BlockRef& ref)
{
    m_disk.settled = ref;
    return {};
}

Result<std::optional<Bytes>> SimpleLedger::block(Height height) const
{
    if (height == Height(0) || height.value > m_disk.blocks.size()) return std::optional<Bytes>();
    return std::optional<Bytes>(m_disk.blocks[height.value - 1].block);
}

Result<std::optional<engine::BlockRef>> SimpleLedger::blockRef(Height height) const
{
    if (height.value > m_disk.blocks.size()) return std::optional<engine::BlockRef>();
    return std::optional(refAt(height));
}

}  // namespace quorate::sim
