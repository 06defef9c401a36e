// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_replay.h"

#include "core/base/parallel.h"
#include "core/chain/block.h"
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
    return fail(ErrorKind::corrupt, "node.chain.differs", "height " + std::to_string(application.tip().ref.height.value + 1) + ": " + what);
}

std::string rootsOf(const engine::AppRoots& roots)
{
    return "log of " + std::to_string(roots.logSize) + " " + roots.logRoot.hex() + ", state " + roots.stateRoot.hex();
}

// Of a chain by work anybody seals who found it.
std::string sealFault(const LedgerReader& before, const chain::Block& block)
{
    if (block.header.sealing == chain::Sealing::work) {
        return chain::meetsDifficulty(block.id, block.header.difficulty) ? "" : "chain.block.bad-seal";
    }
    const auto epoch = before.epoch(ledger::Role::validator, block.header.epoch);
    if (!epoch) return toString(epoch.error());
    const auto validators = validatorSetOf(*epoch);
    const auto* sealer = validators.find(block.header.sealer);
    if (!sealer) return "chain.block.stranger";
    return chain::verifySeal(block, sealer->consensus) ? "" : "chain.block.bad-signature";
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

Status checkSeal(const ChainApplication& application, BytesView bytes)
{
    const auto block = chain::decodeBlock(bytes, ledger::maxBlockSize * 2);
    if (!block) return differs(application, toString(block.error()));
    const auto fault = sealFault(LedgerReader(application.state()), *block);
    return fault.empty() ? Status() : differs(application, fault);
}

Status applyNext(ChainApplication& application, BytesView bytes)
{
    const auto tip = application.tip().ref;
    const auto wrong = [&](const std::string& what) { return differs(application, what); };
    const auto block = chain::decodeBlock(bytes, ledger::maxBlockSize * 2);
    if (!block) return wrong(toString(block.error()));
    if (block->header.height != tip.height.next() || block->header.parent != tip.id) return wrong("its parent is " + block->header.parent.hex());
    const auto roots = application.apply(block->context(), block->transactions);
    if (!roots) return wrong(toString(roots.error()));
    if (*roots != block->header.roots) return wrong(rootsOf(*roots) + " instead of " + rootsOf(block->header.roots));
    return application.commit(bytes);
}

}  // namespace quorate::node
