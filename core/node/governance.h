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

// What publications must meet now.
struct PolicyState {
    std::uint64_t revision = 0;
    std::uint64_t checkers = 1;
    std::uint64_t approvals = 0;
};
[[nodiscard]] Result<PolicyState> policyOf(const ledger::StateView& state);

// What a change names by files and tokens.
struct ChangeInputs {
    std::optional<ledger::MemberRecord> admitted;   // of a MemberAdmission
    std::vector<crypto::PublicKey> keys;       // of MemberChange::addedKeys in their order; of a KeyRotation its one
};
// Reads them; waits for tokens. Errors of readMemberFile(), publicHalf() and core/token; "node.proposal.key-purpose".
[[nodiscard]] Result<ChangeInputs> readInputs(Files& files, const api::GovernanceChange& change);

// A change of the members from the state. Errors of api::Commands::propose.
[[nodiscard]] Result<Proposal> draftProposal(const GovernanceGround& ground, const api::GovernanceChange& change, const ChangeInputs& inputs);

// Whether a key may sign a rotation for the vendor, as api::Commands::authoriseProposal() says; of a root key's rotation also the
// new one. What the checkers signed goes where the root key makes it needless.
[[nodiscard]] Status checkAuthority(const GovernanceGround& ground, Proposal& proposal, const KeyId& key);

// `statement.key` stays empty: whose key it is knows the caller.
[[nodiscard]] Result<api::ProposalView> proposalView(const GovernanceGround& ground, const Proposal& proposal);

// Whether the settled state of a chain says already what a body would make it say. Nothing for other bodies than those of proposals.
[[nodiscard]] bool stands(const LedgerReader& settled, const ledger::Body& body);

}  // namespace quorate::node
