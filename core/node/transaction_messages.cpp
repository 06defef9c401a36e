// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/transaction_messages.h"

#include "core/chain/wire.h"

namespace quorate::node {
namespace {

// Well below what a message may hold, so that others find room between them on a slow link.
constexpr std::size_t mostTransactions = 256;
constexpr std::size_t mostBytes = 1024 * 1024;

}  // namespace

std::vector<Bytes> inMessages(ledger::ChainKind chain, std::vector<Bytes> transactions)
{
    std::vector<Bytes> messages;
    chain::TransactionsMessage next;
    std::size_t size = 0;
    const auto close = [&] {
        if (!next.transactions.empty()) messages.push_back(chain::encodeMessage(chain, next));
        next.transactions.clear();
        size = 0;
    };
    for (auto& transaction : transactions) {
        if (next.transactions.size() == mostTransactions || size + transaction.size() > mostBytes) close();
        size += transaction.size();
        next.transactions.push_back(std::move(transaction));
    }
    close();
    return messages;
}

}  // namespace quorate::node
