// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/members.h"
#include "core/ledger/records.h"

namespace quorate::node {

// What a node does about the payloads of one release.
enum class PayloadDuty {
    none,      // nothing more is fetched, and what is here is not dropped
    hold,      // fetch and offer
    drop,      // stop offering and erase
};

struct PayloadParty {
    ledger::MemberId self;
    ledger::Roles roles;
    bool follows = false;     // applies approved releases itself
};

// Checkers and publisher hold an open release, everybody with a duty to deliver an approved one. `settled`: the status
// stands in a settled block; until then only what an open release allows is done.
[[nodiscard]] PayloadDuty payloadDuty(const ledger::ReleaseRecord& release, const ledger::Epoch& checkers,
                                      const PayloadParty& party, bool settled);

// Who may exchange the payloads of a release: the checkers of its epoch and the publisher until it was approved and
// settled, then everybody (absent).
[[nodiscard]] std::optional<std::vector<ledger::MemberId>> payloadAudience(const ledger::ReleaseRecord& release,
                                                                           const ledger::Epoch& checkers, bool settled);

}  // namespace quorate::node
