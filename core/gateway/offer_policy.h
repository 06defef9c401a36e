// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/offers.h"

#include <set>

// Which release a device is offered: pure, over values. What a device then accepts is its own decision.
namespace quorate::gateway {

// What a device last told or acknowledged. Both absent: not known.
struct Installed {
    std::optional<TargetHash> target;
    std::optional<ledger::Version> version;
};

struct Offer {
    Candidate candidate;              // the next step
    CandidateArtifact artifact;
    ReleaseId goal;                   // where the steps lead: the newest; candidate.release when it is the last step
    std::size_t steps = 1;            // installations up to the goal
    std::uint64_t bytes = 0;          // of all steps
};

// The goal is the newest version above the installed one that can be reached with payloads that are ready; of the ways
// to it the one with the fewest bytes, of equal ones the one with fewer installations: one delta, several approved
// deltas one after the other, a full artifact, or any mixture. Each step raises the version and does not lower the
// rollback index. Releases in `excluded` (they failed on this device, or it refused them) are neither goal nor step. A
// device of which nothing is known gets a full artifact if there is one; otherwise the smallest delta of the newest
// release, since the device looks for what fits it in the bundle itself. A target known by hash alone has its version
// from the candidates; a version alone (agents that know no hash) gets full artifacts alone.
[[nodiscard]] std::optional<Offer> chooseOffer(const Installed& installed, std::string_view hardwareClass,
                                               const std::vector<Candidate>& candidates,
                                               const std::set<ReleaseId>& excluded = {});

}  // namespace quorate::gateway
