// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_replay.h"

#include "core/base/parallel.h"
#include "core/chain/block.h"
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

std::string turnFault(const LedgerReader& before, const ledger::EngineSettings& engine, const chain::BlockHeader& parent,
                      const chain::Block& block)
{
    const auto& header = block.header;
    const bool begins = header.handover && parent.successor && parent.successor->epoch == header.epoch;
    if (!begins && header.epoch != parent.epoch) return "chain.block.epoch";
    const auto epoch = before.epoch(ledger::Role::validator, header.epoch);
    if (!epoch) return toString(epoch.error());
    const auto validators = validatorSetOf(*epoch);
    if (begins && validators.hash() != parent.successor->validators) return "chain.block.epoch";
    const auto* sealer = validators.find(header.sealer);
    if (!sealer) return "chain.block.stranger";
    const chain::Turns turns(engine.turnMs);
    const auto turn = turns.of(header.time);
    if (sealer != &validators.validators[chain::Turns::owner(turn, validators.validators.size())]) return "chain.block.wrong-turn";
    if (parent.height > Height(0) && turn <= turns.of(parent.time)) return "chain.block.turn-used";
    return chain::verifySeal(block, sealer->consensus) ? "" : "chain.block.bad-signature";
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
    const auto parent = headerOfTip(application);
    if (!parent) return fail(parent.error());
    const bool byWork = genesis.engine.sealing == ledger::EngineSettings::Sealing::work;
    const auto& header = block->header;
    if ((header.sealing == chain::Sealing::work) != byWork) return differs(application, "chain.block.sealing");
    if (header.time <= parent->time && parent->height > Height(0)) return differs(application, "chain.block.time");
    const LedgerReader before(application.state());
    const auto fault = byWork ? workFault(before, genesis.engine, *parent, *block) : turnFault(before, genesis.engine, *parent, *block);
    return fault.empty() ? Status() : differs(application, fault);
}

Status applyNext(ChainApplication& application, BytesView bytes)
{
    const auto tip = application.tip().ref;
    const auto wrong = [&](const std::string& what) { return differs(application, what); };
    const auto block = chain::decodeBlock(bytes, ledger::maxBlockSize * 2);
    if (!block) return wrong(toString(block.error()));
    if (block->header.height != tip.height.next() || block->header.parent != tip.id) {
        return wrong("its parent is " + block->header.parent.hex());
    }
    const auto roots = application.apply(block->context(), block->transactions);
    if (!roots) return wrong(toString(roots.error()));
    if (*roots != block->header.roots) return wrong(rootsOf(*roots) + " instead of " + rootsOf(block->header.roots));
    return application.commit(bytes);
}

}  // namespace quorate::node
