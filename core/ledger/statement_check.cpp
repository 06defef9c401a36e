// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/statement_check.h"

#include "core/ledger/rule_context.h"

namespace quorate::ledger {

Status checkChange(const ChainParameters& chain, const StateView& state, LeafIndex leaf, const ConsortiumChange& change)
{
    RuleContext context{chain, leaf, {}, {}, Overlay(state), {}};
    auto now = context.number(key::ledgerTime());
    if (!now) return fail(now.error());
    context.now = UnixTime{static_cast<std::int64_t>(*now)};
    return std::visit([&context](const auto& body) { return apply(context, body); }, change);
}

}  // namespace quorate::ledger
