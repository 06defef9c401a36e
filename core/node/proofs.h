// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/bundle_builder.h"
#include "core/node/chain_host.h"

namespace quorate::node {

// Calls `use` with the state of a chain under its newest checkpoint, as the ledger's builders want it. On the ledger
// strand; the source is valid during the call only. "node.proof.no-checkpoint" while no quorum has cosigned yet.
[[nodiscard]] Status underCheckpoint(ChainHost& host, std::uint64_t consistentFrom,
                                     const std::function<Status(const ledger::BundleSource&)>& use);

// What a chain can prove under its newest checkpoint. On the node's strand.
// "node.proof.no-checkpoint" while no quorum has cosigned yet; "ledger.bundle.missing-fact" when a key is not in that
// state.
[[nodiscard]] Result<ledger::ProvenState> proveState(ChainHost& host, const std::vector<Bytes>& keys,
                                                     std::uint64_t consistentFrom = 0);

// The bundle of an approved release: the errors of ledger::buildBundle and of proveState.
[[nodiscard]] Result<ledger::Bundle> makeBundle(ChainHost& release, const ReleaseId& id, std::uint64_t consistentFrom);

// For anchoring releases on the delivery chain.
[[nodiscard]] Result<ledger::AnchorRelease> makeAnchor(ChainHost& release, const std::vector<Bytes>& keys);

// What devices of a model are given: the current epochs, the vendor's root and release keys.
[[nodiscard]] Result<ledger::TrustAnchor> makeTrustAnchor(ChainHost& release, const ledger::ModelId& model,
                                                          std::uint64_t stalenessLimitMs);

}  // namespace quorate::node
