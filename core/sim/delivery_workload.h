// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/rules.h"
#include "core/ledger/transaction.h"
#include "core/node/chain_host.h"
#include "core/sim/consortium.h"

namespace quorate::sim {

// What members of a simulated consortium do on its delivery chain: anchor a release chain on which one release was approved,
// and, as gateways, record batches about it. The release chain is a small one of its own, made here.
class DeliveryWorkload {
public:
    DeliveryWorkload(const SimulatedConsortium& consortium, Random& random);

    // Something that this member may do by the state that its node sees.
    [[nodiscard]] ledger::Body next(const SimulatedMember& member, const node::ChainApplication& application);
    // What the rules accept in any state: the same anchor again.
    [[nodiscard]] ledger::Body anchor() const { return m_anchor; }

    // The same beside a real release chain; absent while that has no checkpoint yet.
    [[nodiscard]] std::optional<ledger::Body> next(const SimulatedMember& member, const node::ChainApplication& application,
                                                   node::ChainHost& release);
    [[nodiscard]] std::optional<ledger::Body> anchor(node::ChainHost& release) const;
    // A batch about some release, anchored or not.
    [[nodiscard]] ledger::Body batch(const SimulatedMember& member, const ledger::StateView& state, const ReleaseId& release);

private:
    const SimulatedConsortium& m_consortium;
    Random& m_random;
    ReleaseId m_release;
    ledger::AnchorRelease m_anchor;
};

}  // namespace quorate::sim
