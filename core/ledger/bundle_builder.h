// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/bundle.h"

#include <functional>

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
    std::vector<SignedEpoch> checkerEpochs;                // both empty: taken from `state`
    std::vector<SignedEpoch> validatorEpochs;
};

// Epochs 1 to the current one, as StartEpoch recorded them.
[[nodiscard]] Result<std::vector<SignedEpoch>> listSignedEpochs(const StateView& state, Role role);

// The bundle of an approved release, not checked again; or of one that is approved no longer or never will be (suspended,
// rejected, recalled, withdrawn): that one proves the status and nothing else, for devices that have begun to install it.
// "ledger.release.unknown", "ledger.bundle.not-approved" (context: the status; an open one), "ledger.bundle.too-large". One that
// proves no consistency leaves room for any proof of it.
[[nodiscard]] Result<Bundle> buildBundle(const BundleSource& source, const ReleaseId& release);

// Proofs of presence of `keys` from the source's last leaf, sorted; "ledger.bundle.missing-fact" when one is absent.
[[nodiscard]] Result<ProvenState> buildProvenState(const BundleSource& source, std::vector<Bytes> keys);

}  // namespace quorate::ledger
