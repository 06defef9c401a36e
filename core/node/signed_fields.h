// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/prepared.h"
#include "core/ledger/transaction.h"

namespace quorate::node {

// What a transaction says, line by line. Bodies that no person signs by a sheet have no lines of their own.
[[nodiscard]] std::vector<api::SignedField> signedFields(const ConsortiumId& consortium, const ledger::Transaction& transaction);

}  // namespace quorate::node
