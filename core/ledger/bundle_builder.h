// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/bundle.h"

#include <functional>
#include <variant>

namespace quorate::ledger {

// Where a bundle comes from: the state of the release chain at one size of its log, and the proofs of that size.
struct BundleSource {
    const StateView& state;
    std::function<codec::MapProof(BytesView key)> prove;   // in the state's Merkle map
    std::string checkpoint;                                // cosigned; of the size at which `state` is
    Bytes lastLeaf;
    codec::LogProof inclusion;                             // of the last leaf
    std::uint64_t consistentFrom = 0;
    codec::LogProof consistency;
};

// Epochs 1 to the current one, as StartEpoch recorded them, with the signatures of a quorum each.
[[nodiscard]] Result<std::vector<SignedEpoch>> listSignedEpochs(const StateView& state, Role role);

// The bundle of an approved release, not checked again; or of one that is approved no longer or never will be (suspended,
// rejected, recalled, withdrawn): that one proves the status and nothing else, for devices that have begun to install it.
// "ledger.release.unknown", "ledger.bundle.not-approved" (context: the status; an open one), "ledger.bundle.too-large". It is
// for whoever knows the current epochs; there is room in it for any proof of consistency and any former epoch.
[[nodiscard]] Result<Bundle> buildBundle(const BundleSource& source, const ReleaseId& release);

// A hash of every epoch that there was, by its number: what positions are compared with and former epochs proven in.
struct EpochHistory {
    std::vector<Hash32> checkers;      // codec::leafHash(epoch.encode())
    std::vector<Hash32> validators;

    // Of a state. Epochs never change: those in `before`, of an earlier state of the same chain, are not read again.
    [[nodiscard]] static Result<EpochHistory> read(const StateView& state, EpochHistory before = {});
    [[nodiscard]] bool contains(const EpochPosition& position) const;
};

// A bundle of buildBundle() for whoever knows the epochs at `known` (none: those of the founding): completed by the epochs since
// then and by those of the release's checkers if they are before; or handovers, the first of them, while not all fit.
// `state`: any of this chain not older than the bundle's. "ledger.bundle.other-epochs": the chain has others than those said
// to be known (conflict), or does not have them yet (unavailable).
[[nodiscard]] Result<std::variant<Bundle, Handovers>> answerFor(const StateView& state, const EpochHistory& history,
                                                                Bundle bundle, const std::optional<EpochPosition>& known);

// Proofs of presence of `keys` from the source's last leaf, sorted; "ledger.bundle.missing-fact" when one is absent.
[[nodiscard]] Result<ProvenState> buildProvenState(const BundleSource& source, std::vector<Bytes> keys);

}  // namespace quorate::ledger
