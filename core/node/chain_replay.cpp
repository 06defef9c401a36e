// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_replay.h"

#include "core/base/parallel.h"
#include "core/chain/block.h"
#include "core/chain/epoch_change.h"
#include "core/chain/turns.h"
#include "core/chain/work.h"
#include "core/node/ledger_reader.h"
#include "core/node/validator_set.h"

namespace quorate::node {
namespace {

Result<std::vector<Bytes>> transactionsOf(BytesView block)
{
    auto decoded = chain::decodeBlock(block, ledger::maxBlockSize * 2);
    if (!decoded) return fail(decoded.error());
    return std::move(decoded->transactions);
}

tl::unexpected<Error> differs(const ChainApplication& application, const std::string& what)
{
    return fail(ErrorKind::corrupt, "node.chain.differs",
                "height " + std::to_string(application.tip().ref.height.value + 1) + ": " + what);
}

std::string rootsOf(const engine::AppRoots& roots)
{
    return "log of " + std::to_string(roots.logSize) + " " + roots.logRoot.hex() + ", state " + roots.stateRoot.hex();
}

// Of whoever may: any member with a good key of this purpose.
std::optional<crypto::PublicKey> worker(const LedgerReader& before, const KeyId& key)
{
    const auto owner = before.ownerOf(key);
    const auto member = owner && *owner ? before.member(**owner) : fail(ErrorKind::notFound, "node.member.unknown");
    if (!member) return std::nullopt;
    for (const auto& held : member->keys) {
        const bool seals = held.purpose == ledger::KeyPurpose::consensus || held.purpose == ledger::KeyPurpose::node;
        if (seals && held.active() && crypto::keyIdOf(held.key) == key) return held.key;
    }
    return std::nullopt;
}

std::string workFault(const LedgerReader& before, const ledger::EngineSettings& engine, const chain::BlockHeader& parent,
                      const chain::Block& block)
{
    const auto& header = block.header;
    const auto due = parent.height == Height(0) ? engine.firstDifficulty
                                                : chain::nextDifficulty(parent.difficulty, parent.time, header.time, engine.turnMs);
    if (header.difficulty != due) return "chain.block.difficulty";
    const auto key = worker(before, header.sealer);
    if (!key) return "chain.block.stranger";
    return chain::meetsDifficulty(block.id, header.difficulty) && chain::verifySeal(block, *key) ? "" : "chain.block.bad-seal";
}

// Epochs as a state knows them.
class Epochs {
public:
    explicit Epochs(const LedgerReader& state) : m_state(state) {}

    const chain::ValidatorSet* of(EpochNumber number)
    {
        const auto known = m_sets.find(number);
        if (known != m_sets.end()) return &known->second;
        const auto epoch = m_state.epoch(ledger::Role::validator, number);
        return epoch ? &m_sets.emplace(number, validatorSetOf(*epoch)).first->second : nullptr;
    }
    const chain::ValidatorSet* of(EpochNumber number, const Hash32& hash)
    {
        const auto* set = of(number);
        return set != nullptr && set->hash() == hash ? set : nullptr;
    }

private:
    const LedgerReader& m_state;
    std::map<EpochNumber, chain::ValidatorSet> m_sets;
};

std::string epochFault(const ChainApplication& application, const LedgerReader& before, Epochs& epochs, const chain::BlockHeader& parent,
                       const chain::Block& block)
{
    const auto* now = block.header.handover ? epochs.of(parent.epoch) : nullptr;   // nothing else asks for it
    const auto headerAt = [&](Height height) -> std::optional<chain::HeaderAndId> {
        const auto bytes = application.block(height);
        const auto peeked = bytes && *bytes ? chain::peekHeader(**bytes) : fail(ErrorKind::notFound, "node.chain.no-such-block");
        return peeked ? std::optional(*peeked) : std::nullopt;
    };
    const chain::Branch branch{parent, now != nullptr ? now->hash() : Hash32{}, headerAt,
                               [&](EpochNumber number, const Hash32& hash) { return epochs.of(number, hash); }};
    const chain::ChainParameters parameters{application.parameters().consortium, application.parameters().chain};
    if (const auto fits = chain::checkEpoch(parameters, block, branch); !fits) return fits.error().code;
    const auto& named = block.header.successor;
    if (!named || named == parent.successor) return "";
    // Overtaken ones are over before they began.
    const auto newest = before.currentEpoch(ledger::Role::validator);
    const bool decided = newest && named->epoch == newest->number && epochs.of(named->epoch, named->validators) != nullptr;
    return decided ? "" : "chain.block.successor";
}

std::string turnFault(Epochs& epochs, const ledger::EngineSettings& engine, const chain::BlockHeader& parent, const chain::Block& block)
{
    const auto& header = block.header;
    const auto* validators = epochs.of(header.epoch);
    const auto* sealer = validators != nullptr ? validators->find(header.sealer) : nullptr;
    if (!sealer) return "chain.block.stranger";
    const chain::Turns turns(engine.turnMs);
    const auto turn = turns.of(header.time);
    if (sealer != &validators->validators[chain::Turns::owner(turn, validators->validators.size())]) return "chain.block.wrong-turn";
    if (parent.height > Height(0) && turn <= turns.of(parent.time)) return "chain.block.turn-used";
    return chain::verifySeal(block, sealer->consensus) ? "" : "chain.block.bad-signature";
}

// Empty: a block of this chain, and the tip's child.
std::string placeFault(const ChainApplication& application, const chain::BlockHeader& header)
{
    const auto& tip = application.tip().ref;
    if (header.chain != application.parameters().chain) return "chain.block.wrong-chain";
    if (header.consortium != application.parameters().consortium) return "chain.block.wrong-consortium";
    if (header.height != tip.height.next() || header.parent != tip.id) return "its parent is " + header.parent.hex();
    return "";
}

// The genesis has none.
Result<chain::BlockHeader> headerOfTip(const ChainApplication& application)
{
    const auto tip = application.tip().ref;
    if (tip.height == Height(0)) return chain::BlockHeader{};
    const auto block = application.block(tip.height);
    if (!block) return fail(block.error());
    if (!*block) return fail(ErrorKind::corrupt, "node.chain.differs", "height " + std::to_string(tip.height.value));
    const auto peeked = chain::peekHeader(**block);
    if (!peeked) return fail(peeked.error());
    return peeked->header;
}

}  // namespace

Result<std::unique_ptr<ChainApplication>> openChainIn(store::KeyValueStore& store, const ledger::Genesis& genesis, ledger::ChainKind kind)
{
    ChainApplication::Options options;
    options.chain = {genesis.id(), kind, genesis.engine.turnMs};
    options.verifyThreads = processors();
    options.transactionsOf = transactionsOf;
    return ChainApplication::open(store, genesis, std::move(options));
}

Status checkSeal(const ChainApplication& application, const ledger::Genesis& genesis, BytesView bytes)
{
    const auto block = chain::decodeBlock(bytes, ledger::maxBlockSize * 2);
    if (!block) return differs(application, toString(block.error()));
    if (const auto fault = placeFault(application, block->header); !fault.empty()) return differs(application, fault);
    const auto parent = headerOfTip(application);
    if (!parent) return fail(parent.error());
    const bool byWork = genesis.engine.sealing == ledger::EngineSettings::Sealing::work;
    const auto& header = block->header;
    if ((header.sealing == chain::Sealing::work) != byWork) return differs(application, "chain.block.sealing");
    if (header.time <= parent->time && parent->height > Height(0)) return differs(application, "chain.block.time");
    const LedgerReader before(application.state());
    Epochs epochs(before);
    auto fault = epochFault(application, before, epochs, *parent, *block);
    if (fault.empty()) {
        fault = byWork ? workFault(before, genesis.engine, *parent, *block) : turnFault(epochs, genesis.engine, *parent, *block);
    }
    return fault.empty() ? Status() : differs(application, fault);
}

Status checkVotes(const ChainApplication& application, const chain::BlockHeader& target, const chain::Certificate& votes)
{
    const LedgerReader state(application.state());
    Epochs epochs(state);
    const auto& successor = target.successor;
    const chain::Voters voters{epochs.of(target.epoch), successor ? epochs.of(successor->epoch, successor->validators) : nullptr,
                               successor.has_value()};
    if (!voters.known()) return fail(ErrorKind::unavailable, "chain.block.epoch-unknown", votes.link.target.id.shortHex());
    return votes.verify({application.parameters().consortium, application.parameters().chain}, voters);
}

Status checkSettled(const ChainApplication& application, BytesView next, const std::optional<Bytes>& certificate)
{
    const auto child = chain::peekHeader(next);
    if (!child) return differs(application, toString(child.error()));
    // A link over more than one block settles nothing.
    if (const auto fault = placeFault(application, child->header); !fault.empty()) return differs(application, fault);
    if (!certificate) return differs(application, "no votes are here that settle the block below");
    const auto votes = chain::Certificate::decode(application.parameters().chain, *certificate);
    if (!votes) return differs(application, toString(votes.error()));
    if (votes->link != chain::Link{application.tip().ref, {child->header.height, child->id}}) {
        return differs(application, "the votes are for another block");
    }
    if (const auto good = checkVotes(application, child->header, *votes); !good) return differs(application, toString(good.error()));
    return {};
}

Status applyNext(ChainApplication& application, BytesView bytes)
{
    const auto wrong = [&](const std::string& what) { return differs(application, what); };
    const auto block = chain::decodeBlock(bytes, ledger::maxBlockSize * 2);
    if (!block) return wrong(toString(block.error()));
    if (const auto fault = placeFault(application, block->header); !fault.empty()) return wrong(fault);
    const auto roots = application.apply(block->context(), block->transactions);
    if (!roots) return wrong(toString(roots.error()));
    if (*roots != block->header.roots) return wrong(rootsOf(*roots) + " instead of " + rootsOf(block->header.roots));
    return application.commit(bytes);
}

}  // namespace quorate::node
