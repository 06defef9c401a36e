// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/chain_host.h"
#include "core/node/wire.h"

namespace quorate::node {

// The proof that a validator cosigned a head which is not in the chain's history, as JSON that anybody can check who knows the
// validators' cosign keys:
//   {"format": "quorate/split/1", "consortium": hex, "chain", "member",
//    "contradicting": note with the member's cosignature of (size, its root),
//    "size", "root": hex, what our log says of the same size,
//    "checkpoint": note that a validator quorum cosigned, "consistency": [hex...], from (size, root) to that checkpoint}
// On the ledger strand. "node.proof.no-checkpoint" while no checkpoint reaches that size.
[[nodiscard]] Result<std::string> splitEvidence(ChainHost& host, const CosignatureMessage& contradicting);

}  // namespace quorate::node
