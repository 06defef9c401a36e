// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/node/context.h"
#include "core/node/governance.h"

namespace quorate::app {

// What proposals are made from: the release chain's settled state as the home's running node has it, and the founding state
// where none runs.
class DraftGround {
public:
    [[nodiscard]] static Result<DraftGround> of(Context& context);
    // Of a member that the chain does not know yet: from its public record.
    void add(const ledger::MemberRecord& record);

    [[nodiscard]] const ledger::StateView& state() const { return *m_state; }
    // Made by core/node as for the console; the files and tokens that the change names are read.
    [[nodiscard]] Result<node::Proposal> draft(Context& context, const api::GovernanceChange& change) const;

private:
    DraftGround() = default;
    ledger::ChainParameters m_chain;
    std::unique_ptr<ledger::StateView> m_below;
    std::unique_ptr<ledger::Overlay> m_state;
    LeafIndex m_leaf;
};

}  // namespace quorate::app
