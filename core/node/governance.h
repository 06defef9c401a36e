// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/governance.h"
#include "core/node/ledger_reader.h"
#include "core/node/proposal.h"

// Changes of the consortium, from a person's wish to a proposal, and back to what a person is shown. Pure.
namespace quorate::node {

// What the ledger says now: the release chain's settled state, whose next leaf is `leaf`.
struct GovernanceGround {
    const ledger::ChainParameters& chain;
    const ledger::StateView& state;
    LeafIndex leaf;
    std::string member;                        // ours; empty: a follower
};

// A change of the members from the state; `admitted`: the record of a new one, read from its file. Errors of api::Commands::propose.
[[nodiscard]] Result<Proposal> draftProposal(const GovernanceGround& ground, const api::GovernanceChange& change,
                                             const std::optional<ledger::MemberRecord>& admitted);

// `statement.key` stays empty: whose key it is knows the caller.
[[nodiscard]] Result<api::ProposalView> proposalView(const GovernanceGround& ground, const Proposal& proposal);

// Whether the settled state of a chain says already what a body would make it say. Nothing for other bodies than those of proposals.
[[nodiscard]] bool stands(const LedgerReader& settled, const ledger::Body& body);

}  // namespace quorate::node
