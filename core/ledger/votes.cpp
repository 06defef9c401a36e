// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/votes.h"

#include "core/ledger/wire.h"

namespace quorate::ledger {

Bytes voteStatement(const ConsortiumId& consortium, const ReleaseId& release, EpochNumber epoch, Verdict verdict)
{
    Writer w;
    w.array(5).text("quorate/vote/1").id(consortium).id(release).unsignedInteger(epoch.value);
    encodeEnumTo(w, verdict);
    return w.take();
}

Result<std::uint32_t> requiredApprovals(std::uint32_t k, std::uint32_t policyMinimum)
{
    const std::uint32_t required = std::max(checkerQuorum(k), policyMinimum);
    if (required > k) {
        return fail(ErrorKind::refused, "ledger.policy.impossible",
                    std::to_string(required) + " approvals of " + std::to_string(k) + " checkers");
    }
    return required;
}

Status verifyApprovals(const ConsortiumId& consortium, const ReleaseId& release, const Epoch& epoch,
                       std::uint32_t required, const std::vector<MemberSignature>& approvals)
{
    const Bytes statement = voteStatement(consortium, release, epoch.number, Verdict::approve);
    for (std::size_t i = 0; i < approvals.size(); ++i) {
        const MemberSignature& approval = approvals[i];
        const EpochMember* member = epoch.find(approval.member);
        if (!member) return fail(ErrorKind::refused, "ledger.approval.unknown-member", approval.member.slug);
        for (std::size_t j = 0; j < i; ++j) {
            if (approvals[j].member == approval.member) {
                return fail(ErrorKind::refused, "ledger.approval.duplicate-member", approval.member.slug);
            }
        }
        if (!crypto::verify(member->key, statement, approval.signature)) {
            return fail(ErrorKind::refused, "ledger.approval.bad-signature", approval.member.slug);
        }
    }
    if (approvals.size() < required) {
        return fail(ErrorKind::refused, "ledger.approval.too-few",
                    std::to_string(approvals.size()) + " of " + std::to_string(required));
    }
    return {};
}

}  // namespace quorate::ledger
