// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/transaction.h"
#include "core/node/chain_application.h"
#include "core/sim/consortium.h"

namespace quorate::sim {

// What the members of a simulated consortium do: make models, enrol and revoke devices, publish, vote, withdraw.
class LedgerWorkload {
public:
    LedgerWorkload(const SimulatedConsortium& consortium, Random& random) : m_consortium(consortium), m_random(random) {}

    // Something that this member may do by the state that its node sees. Another transaction may come first and make the
    // rules refuse it: that is an answer, too.
    [[nodiscard]] ledger::Body next(const SimulatedMember& member, const node::ChainApplication& application);
    // What the rules accept in any state: a new model.
    [[nodiscard]] ledger::Body newModel(const SimulatedMember& member);

private:
    [[nodiscard]] ledger::Body enrol(const ledger::ModelRecord& model, const ledger::StateView& state);
    [[nodiscard]] ledger::Body publish(const SimulatedMember& member, const ledger::ModelRecord& model);
    [[nodiscard]] ledger::Body vote(const SimulatedMember& member, const ledger::ReleaseRecord& release);

    const SimulatedConsortium& m_consortium;
    Random& m_random;
    std::uint64_t m_made = 0;
};

}  // namespace quorate::sim
