// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node/draft_ground.h"

#include "app/node/proposal_file.h"

#include <nlohmann/json.hpp>

namespace quorate::app {
namespace {

class NodeState final : public ledger::StateView {
public:
    explicit NodeState(Context& context) : m_context(context) {}
    Result<std::optional<Bytes>> get(BytesView key) const override { return stateValue(m_context, toBytes(key)); }
    // A draft asks for what it names, one by one.
    Status scan(BytesView prefix, const Visit&) const override
    {
        return fail(ErrorKind::unsupported, "node.unsupported", std::string(textOf(prefix)));
    }

private:
    Context& m_context;
};

// That of the next transaction of the release chain.
Result<LeafIndex> nextLeaf(Context& context)
{
    auto shown = context.snapshot({"chains"});
    if (!shown) return fail(shown.error());
    for (const auto& chain : (*shown)["chains"]) {
        if (node::textAt(chain, "chain") == "release") return LeafIndex(chain.value("logSize", std::uint64_t{0}));
    }
    return fail(ErrorKind::unavailable, "node.not-running");
}

}  // namespace

Result<DraftGround> DraftGround::of(Context& context)
{
    auto genesis = context.home().loadGenesis();
    if (!genesis) return fail(genesis.error());
    DraftGround ground;
    ground.m_chain = {genesis->id(), ledger::ChainKind::release, genesis->engine.turnMs};
    auto leaf = nextLeaf(context);
    if (leaf) {
        ground.m_leaf = *leaf;
        ground.m_below = std::make_unique<NodeState>(context);
    } else if (leaf.error().kind == ErrorKind::unavailable) {
        auto founding = std::make_unique<ledger::MemoryState>();
        founding->put(ledger::genesisState(*genesis, ledger::ChainKind::release));
        ground.m_below = std::move(founding);
    } else {
        return fail(leaf.error());
    }
    ground.m_state = std::make_unique<ledger::Overlay>(*ground.m_below);
    return ground;
}

void DraftGround::add(const ledger::MemberRecord& record)
{
    m_state->put({{ledger::key::member(record.id), record.encode()}});
}

Result<node::Proposal> DraftGround::draft(Context& context, const api::GovernanceChange& change) const
{
    auto inputs = node::readInputs(context.files(), change);
    if (!inputs) return fail(inputs.error());
    return node::draftProposal({m_chain, *m_state, m_leaf, {}}, change, *inputs);
}

}  // namespace quorate::app
