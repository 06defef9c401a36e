// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/node/chain_host.h"
#include "core/node/ledger_reader.h"

#include <functional>
#include <map>

// The ledgers as ui and command line see them. On the node's strand; reads the store.
namespace quorate::node {

[[nodiscard]] Result<std::vector<api::MemberView>> memberViews(const LedgerReader& reader);
[[nodiscard]] Result<std::vector<api::ModelView>> modelViews(const LedgerReader& reader);

struct ReleaseViewSource {
    const ChainApplication& application;
    std::function<bool(const PayloadRef&)> held;
    std::function<api::CoverageView(const ReleaseId&, const ledger::Manifest&)> coverage;
    std::map<LeafIndex, UnixTime>* times = nullptr;   // of settled leaves; kept by the caller from call to call
};
[[nodiscard]] Result<api::ReleaseView> releaseView(const ReleaseViewSource& source, const ledger::ReleaseRecord& record);
// Newest first.
[[nodiscard]] Result<std::vector<api::ReleaseView>> releaseViews(const ReleaseViewSource& source);

[[nodiscard]] api::ChainView chainView(ChainHost& host);
[[nodiscard]] Result<std::vector<api::BlockView>> blockViews(ChainHost& host, std::uint64_t from, std::size_t limit);
[[nodiscard]] Result<api::TransactionView> transactionView(ChainHost& host, const TransactionId& id);
// From the transaction's leaf to the newest cosigned checkpoint. "node.proof.no-checkpoint", "node.proof.not-covered".
[[nodiscard]] Result<api::ProofView> proofView(ChainHost& host, const TransactionId& id);
// Oldest first; `self` is our member. "node.pool.waits.sequence": one with an earlier sequence of its key is not here.
[[nodiscard]] Result<std::vector<api::TransactionView>> poolViews(ChainHost& host, const std::string& self, std::size_t limit);

// Events of the leaves [from, to), settled ones.
[[nodiscard]] Result<std::vector<api::EventView>> eventViews(const ChainApplication& application, std::uint64_t from,
                                                             std::uint64_t to);

// The block that holds a leaf.
[[nodiscard]] Result<BlockRecord> blockOfLeaf(const ChainApplication& application, LeafIndex leaf);

[[nodiscard]] api::Chain apiChain(ledger::ChainKind chain);

}  // namespace quorate::node
