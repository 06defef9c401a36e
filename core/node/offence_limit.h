// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chain/ports.h"
#include "core/ledger/types.h"

#include <map>
#include <tuple>

namespace quorate::node {

// Whose offences are told and put on the chain now. A faulty validator can contradict itself thousands of times a second, each
// time with other bytes; one proof of a kind convicts it. Without this, the proofs would queue before the honest members' own
// acts under their keys, and fill the chain. Pure; times are monotonic.
class OffenceLimit {
public:
    static constexpr Milliseconds every{60 * 60 * 1000};   // of one key, of one kind, on one chain
    static constexpr std::size_t mostKeys = 1024;           // beyond: none, until some are older than that

    [[nodiscard]] bool admits(ledger::ChainKind chain, const chain::Offence& offence, Milliseconds now);

private:
    std::map<std::tuple<ledger::ChainKind, chain::Offence::Kind, KeyId>, Milliseconds> m_admitted;
};

}  // namespace quorate::node
