// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/types.h"
#include "core/base/payload_ref.h"
#include "core/store/key_value_store.h"
#include "core/swarm/swarm.h"

#include <map>
#include <optional>

namespace quorate::node {

// What an operator ordered about transfers, as one value of the node's store. On the node's strand.
class TransferOrders {
public:
    static constexpr std::size_t most = 4096;   // payloads with an order of their own

    // What an earlier run left in `store`, which outlives this; null: nothing is kept. What does not decode is dropped.
    [[nodiscard]] static Result<TransferOrders> load(store::KeyValueStore* store);

    // Stored before they answer. "node.transfer.orders" (refused): there are too many.
    [[nodiscard]] Status set(const PayloadRef& ref, const swarm::Steering& steering);
    [[nodiscard]] Status setLimits(const api::TransferLimits& limits);

    [[nodiscard]] swarm::Steering of(const PayloadRef& ref) const;
    [[nodiscard]] const std::map<PayloadRef, swarm::Steering>& all() const { return m_orders; }
    [[nodiscard]] const std::optional<api::TransferLimits>& limits() const { return m_limits; }   // absent: none were ordered

private:
    [[nodiscard]] Status keep(const std::map<PayloadRef, swarm::Steering>& orders, const std::optional<api::TransferLimits>& limits);

    store::KeyValueStore* m_store = nullptr;
    std::map<PayloadRef, swarm::Steering> m_orders;
    std::optional<api::TransferLimits> m_limits;
};

}  // namespace quorate::node
