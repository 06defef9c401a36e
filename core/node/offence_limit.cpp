// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/offence_limit.h"

namespace quorate::node {

bool OffenceLimit::admits(ledger::ChainKind chain, const chain::Offence& offence, Milliseconds now)
{
    std::erase_if(m_admitted, [&](const auto& entry) { return now - entry.second >= every; });
    if (m_admitted.size() >= mostKeys) return false;
    return m_admitted.try_emplace({chain, offence.kind, offence.key}, now).second;
}

}  // namespace quorate::node
