// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/ledger_views.h"
#include "core/node/node_impl.h"

#include <algorithm>

namespace quorate::node {

void NodeImpl::rebroadcast(std::vector<TransactionId> ids, api::Callback<std::uint64_t> done)
{
    onStrand<std::uint64_t>(std::move(done), [this, ids = std::move(ids)](const auto& answer) {
        std::uint64_t told = 0;
        for (auto* const host : {m_release.get(), m_delivery.get()}) {
            auto waiting = poolViews(*host, m_config.member, SIZE_MAX);
            if (!waiting) return answer(fail(waiting.error()));
            for (const auto& id : ids) {
                const auto it = std::ranges::find(*waiting, id, &api::TransactionView::id);
                if (it == waiting->end()) continue;
                if (!it->mine) return answer(fail(ErrorKind::denied, "node.pool.not-ours", id.shortHex()));
                // A block may have taken it a moment ago.
                if (host->engine().spread(id)) ++told;
            }
        }
        answer(told);
    });
}

void NodeImpl::steerTransfer(api::TransferOrder order, api::Callback<void> done)
{
    onStrand<void>(std::move(done), [this, order](const auto& answer) { answer(m_payloads->steer(order)); });
}

void NodeImpl::limitTransfers(api::TransferLimits limits, api::Callback<void> done)
{
    onStrand<void>(std::move(done), [this, limits](const auto& answer) { answer(m_payloads->setLimits(limits)); });
}

void NodeImpl::transferPieces(const PiecesRoot& root, api::Callback<std::vector<api::TransferPiecesView>> done)
{
    onStrand<std::vector<api::TransferPiecesView>>(std::move(done), [this, root](const auto& answer) { answer(m_payloads->peersOf(root)); });
}

}  // namespace quorate::node
