// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/payload_policy.h"

namespace quorate::node {
namespace {

bool isOffered(const ledger::ReleaseRecord& release, bool settled)
{
    return settled && release.status == ledger::ReleaseStatus::approved;
}

}  // namespace

PayloadDuty payloadDuty(const ledger::ReleaseRecord& release, const ledger::Epoch& checkers, const PayloadParty& party,
                        bool settled)
{
    const bool own = release.publisher == party.self;
    const bool checks = checkers.find(party.self) != nullptr;
    if (ledger::isFinal(release.status)) {
        // The publisher keeps it, and the checkers if there is anything to dispute: else it is a vendor's way to fill their disks.
        const bool judged = release.everApproved || release.rejections() > 0;
        return settled && !own && !(checks && judged) ? PayloadDuty::drop : PayloadDuty::none;
    }
    if (own || checks) return PayloadDuty::hold;
    if (!isOffered(release, settled)) return PayloadDuty::none;
    const bool delivers = party.roles.has(ledger::Role::gateway) || party.roles.has(ledger::Role::distributor);
    return delivers || party.follows ? PayloadDuty::hold : PayloadDuty::none;
}

std::optional<std::vector<ledger::MemberId>> payloadAudience(const ledger::ReleaseRecord& release,
                                                             const ledger::Epoch& checkers, bool settled)
{
    if (isOffered(release, settled)) return std::nullopt;
    std::vector<ledger::MemberId> audience{release.publisher};
    for (const auto& member : checkers.members) audience.push_back(member.member);
    return audience;
}

}  // namespace quorate::node
