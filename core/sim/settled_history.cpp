// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/settled_history.h"

#include "core/chain/work.h"
#include "core/codec/merkle_log.h"
#include "core/codec/merkle_map.h"
#include "core/ledger/rules.h"

#include <algorithm>

namespace quorate::sim {

SettledHistory::SettledHistory(const SimulatedConsortium& consortium, ledger::ChainKind chain, const SettledHistory* releases,
                               Complain complain)
    : m_consortium(consortium), m_chain{consortium.genesis.id(), chain}, m_releases(releases), m_complain(std::move(complain)),
      m_name(std::string(ledger::toString(chain)) + " chain: ")
{
}

std::optional<Height> SettledHistory::heightOf(const TransactionId& transaction) const
{
    const auto it = m_heights.find(transaction);
    return it == m_heights.end() ? std::nullopt : std::optional(it->second);
}

void SettledHistory::note(const std::string& node, const node::ChainApplication& application, Height& settled)
{
    const Height now = application.tip().settled.height;
    if (now < settled) return complain(node + " undid what was settled");
    for (Height height = settled.next(); height <= now; height = height.next()) noteBlock(node, application, height);
    settled = now;
}

void SettledHistory::noteBlock(const std::string& node, const node::ChainApplication& application, Height height)
{
    const auto record = application.blockRecord(height);
    if (!record) return complain(node + " lost a settled block: " + toString(record.error()));
    const auto [it, isNew] = m_blocks.try_emplace(height, Block{record->ref.id, record->roots, {}, 0});
    if (it->second.id != record->ref.id) {
        complain("different blocks settled at height " + std::to_string(height.value) + ", seen by " + node);
    } else if (it->second.roots != record->roots) {
        complain("different roots at height " + std::to_string(height.value) + ", seen by " + node);
    }
    const auto [root, isNewSize] = m_logRoots.try_emplace(record->roots.logSize, record->roots.logRoot);
    if (!isNewSize && root->second != record->roots.logRoot) {
        complain("different log roots at size " + std::to_string(record->roots.logSize));
    }
    if (!isNew) return;
    const auto bytes = application.block(height);
    if (!bytes || !*bytes) return complain(node + " has lost a settled block");
    const auto block = chain::decodeBlock(**bytes, ledger::maxBlockSize);
    if (!block) return complain(node + " cannot read a settled block: " + toString(block.error()));
    if (block->header.roots != record->roots) complain("a settled block claims roots that are not its own at " + std::to_string(height.value));
    it->second.time = block->header.time;
    it->second.difficulty = block->header.difficulty;
    checkWork(block->header);
    for (const auto& transaction : block->transactions) noteTransaction(transaction, height);
}

// Written anew after the comment in core/chain/work.h, not with its functions.
void SettledHistory::checkWork(const chain::BlockHeader& header) const
{
    if (header.sealing != chain::Sealing::work) return;
    const auto& engine = m_consortium.genesis.engine;
    std::uint64_t expected = engine.firstDifficulty;
    if (const auto before = m_blocks.find(Height(header.height.value - 1)); before != m_blocks.end()) {
        const std::uint64_t parent = before->second.difficulty;
        const auto took = static_cast<std::uint64_t>(std::max<std::int64_t>(header.time.ms - before->second.time.ms, 0));
        const std::uint64_t slow = took * 1000 / (std::uint64_t{engine.turnMs} * 693);
        const std::uint64_t part = std::max<std::uint64_t>(parent / 32, 1);
        const std::uint64_t fall = part * (std::clamp<std::uint64_t>(slow, 1, 17) - 1);
        expected = slow == 0 ? parent + part : (parent > fall ? parent - fall : 1);
    }
    const std::string where = " at height " + std::to_string(header.height.value);
    if (header.difficulty != expected) {
        complain("difficulty " + std::to_string(header.difficulty) + " instead of " + std::to_string(expected) + where);
    }
    const BlockId id = header.id();
    std::uint64_t leading = 0;
    for (unsigned i = 0; i < 8; ++i) leading = leading << 8U | id.bytes[i];
    if (leading > UINT64_MAX / std::max<std::uint64_t>(expected, 1)) complain("a block without its work" + where);
}

void SettledHistory::noteTransaction(const Bytes& bytes, Height height)
{
    const auto decoded = ledger::decodeTransaction(m_chain.consortium, bytes);
    if (!decoded) return complain("a settled transaction does not decode");
    const auto [it, isNew] = m_heights.try_emplace(decoded->id, height);
    if (!isNew) {
        complain("one transaction settled twice, at " + std::to_string(it->second.value) + " and " + std::to_string(height.value));
    }
    m_transactions.push_back(bytes);
    const auto& body = decoded->transaction.body;
    if (m_chain.chain == ledger::ChainKind::release) {
        const auto signer = std::ranges::find_if(m_consortium.members, [&](const SimulatedMember& member) {
            return member.key(ledger::KeyPurpose::transaction).id() == decoded->signer;
        });
        if (signer != m_consortium.members.end() && !signer->record.roles.has(ledger::Role::vendor)) {
            complain("a gateway wrote " + std::string(ledger::kindName(body)) + " at " + std::to_string(height.value));
        }
    }
    if (const auto* anchor = std::get_if<ledger::AnchorRelease>(&body)) {
        const auto checkpoint = codec::readCheckpoint(anchor->checkpoint, {});
        if (!checkpoint) return complain("an anchor without a checkpoint");
        if (m_releases != nullptr) {
            const auto root = m_releases->m_logRoots.find(checkpoint->head.size);
            if (root == m_releases->m_logRoots.end() || root->second != checkpoint->head.root) {
                complain("an anchor of what no release chain has settled, size " + std::to_string(checkpoint->head.size));
            }
        }
        for (const auto& fact : anchor->facts) {
            const auto release = ledger::ReleaseRecord::decode(fact.value);
            if (release && release->everApproved && ledger::key::release(release->id) == fact.key) m_anchored.insert(release->id);
        }
    }
    if (const auto* batch = std::get_if<ledger::RecordBatch>(&body)) {
        for (const auto& release : batch->releases) {
            if (!m_anchored.contains(release)) complain("a batch speaks of a release that was not anchored as approved");
        }
    }
}

void SettledHistory::noteCosignature(const std::string& node, const node::CosignatureMessage& cosignature)
{
    const auto [it, isNew] = m_cosigned.try_emplace({cosignature.member.slug, cosignature.size}, cosignature.root);
    if (!isNew && it->second != cosignature.root) {
        complain(node + " cosigned two heads of size " + std::to_string(cosignature.size));
    }
    const auto known = m_logRoots.find(cosignature.size);
    if (known != m_logRoots.end() && known->second != cosignature.root) {
        complain(node + " cosigned a head that is not the settled one");
    }
}

void SettledHistory::checkReplay() const
{
    ledger::MemoryState state;
    const ledger::ChainParameters parameters{m_chain.consortium, m_chain.chain};
    state.put(ledger::genesisState(m_consortium.genesis, m_chain.chain));
    for (std::size_t i = 0; i < m_transactions.size(); ++i) {
        auto applied = ledger::applyTransaction(parameters, state, LeafIndex(i), m_transactions[i]);
        if (!applied) return complain("the rules refuse a settled transaction: " + toString(applied.error()));
        state.put(applied->changes);
    }
    codec::MerkleMap map;
    for (const auto& [key, value] : state.entries()) map.set(key, value);
    if (!m_blocks.empty() && map.root() != m_blocks.rbegin()->second.roots.stateRoot) {
        complain("replaying the settled transactions gives another state");
    }
}

void SettledHistory::checkProofs(const std::string& node, const node::ChainApplication& application) const
{
    const std::uint64_t size = application.settledLogSize();
    const auto root = m_logRoots.find(size);
    if (size == 0 || root == m_logRoots.end()) return;
    for (std::uint64_t index = 0; index < size; index += 1 + size / 16) {
        const auto leaf = application.leaf(LeafIndex(index));
        const auto proof = codec::inclusionProof(application.logNodes(), index, size);
        const auto events = application.events(LeafIndex(index));
        if (!leaf || !proof || !events || !codec::verifyInclusion(codec::leafHash(*leaf), index, size, *proof, root->second)) {
            return complain(node + " cannot prove leaf " + std::to_string(index));
        }
    }
}

}  // namespace quorate::sim
