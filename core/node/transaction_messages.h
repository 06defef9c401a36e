// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/types.h"

#include <vector>

namespace quorate::node {

// Encoded messages of an engine's that carry these transactions in their order, none larger than receivers take: whoever
// sends more at once is blamed, or not heard. Of transactions of at most ledger::maxTransactionSize each.
[[nodiscard]] std::vector<Bytes> inMessages(ledger::ChainKind chain, std::vector<Bytes> transactions);

}  // namespace quorate::node
