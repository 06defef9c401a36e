// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/rules.h"

namespace quorate::ledger {

// Changes of the consortium: what they rest on stands in them, whoever brings them.
using ConsortiumChange = std::variant<AdmitMember, StartEpoch, RotateReleaseKey, RotateRootKey, SetPolicy>;

// Whether the rules would take one on this state: all that applyTransaction() checks beside the transaction's own signature,
// number and signer, with its refusals. Changes nothing.
[[nodiscard]] Status checkChange(const ChainParameters& chain, const StateView& state, LeafIndex leaf, const ConsortiumChange& change);

}  // namespace quorate::ledger
