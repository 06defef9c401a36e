// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/finality_vote.h"
#include "core/ledger/members.h"

namespace quorate::node {

// Whose votes settle in an epoch of validators, as the engine knows them.
[[nodiscard]] inline chain::ValidatorSet validatorSetOf(const ledger::Epoch& epoch)
{
    chain::ValidatorSet set{epoch.number, {}};
    for (const auto& member : epoch.members) {
        if (member.consensus) set.validators.push_back({member.member.slug, *member.consensus});
    }
    return set;
}

}  // namespace quorate::node
