// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/members.h"

namespace quorate::ledger {

// CBOR ["quorate/vote/1", consortium, release, epoch, verdict]: the same bytes for every checker.
[[nodiscard]] Bytes voteStatement(const ConsortiumId& consortium, const ReleaseId& release, EpochNumber epoch,
                                  Verdict verdict);

// q of a publication: at least the majority of k, more when the policy asks; "ledger.policy.impossible" when over k.
[[nodiscard]] Result<std::uint32_t> requiredApprovals(std::uint32_t k, std::uint32_t policyMinimum);

// Counts distinct members of `epoch` with a valid signature over the approving statement. Unknown members and bad
// signatures are refused, not skipped: "ledger.approval.unknown-member", ".bad-signature", ".duplicate-member",
// ".too-few".
[[nodiscard]] Status verifyApprovals(const ConsortiumId& consortium, const ReleaseId& release, const Epoch& epoch,
                                     std::uint32_t required, const std::vector<MemberSignature>& approvals);

}  // namespace quorate::ledger
