// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/crypto/ed25519.h"
#include "core/ledger/genesis.h"
#include "core/ledger/transaction.h"

#include <map>
#include <vector>

namespace quorate::sim {

struct SimulatedMember {
    ledger::MemberRecord record;
    std::map<ledger::KeyPurpose, crypto::KeyPair> keys;

    [[nodiscard]] const ledger::MemberId& id() const { return record.id; }
    [[nodiscard]] const crypto::KeyPair& key(ledger::KeyPurpose purpose) const { return keys.at(purpose); }
};

// Members "member-00" ...: the first `validators` are vendors, checkers and validators at once, so that each of them has
// something to say; `joiners` have the same roles and keys, and no place in the first epochs; the others are gateways, who
// only read the release chain. Keys come from `random`.
struct SimulatedConsortium {
    std::vector<SimulatedMember> members;
    ledger::Genesis genesis;

    SimulatedConsortium(Random& random, std::size_t validators, std::size_t joiners, std::size_t others,
                        std::uint32_t turnMs);
    // The next epoch of validators, signed by all of `before`.
    [[nodiscard]] ledger::StartEpoch handOver(const ledger::Epoch& before, const std::vector<std::size_t>& to) const;
};

}  // namespace quorate::sim
