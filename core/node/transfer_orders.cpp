// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/transfer_orders.h"

#include "core/codec/cbor.h"

namespace quorate::node {
namespace {

constexpr std::string_view storeKey = "transfer-orders";

// CBOR [limits or null as [down, up], [[size, root, stopped, down, up]...]].
Bytes encode(const std::map<PayloadRef, swarm::Steering>& orders, const std::optional<api::TransferLimits>& limits)
{
    codec::Writer out;
    out.array(2);
    if (limits) out.array(2).unsignedInteger(limits->down).unsignedInteger(limits->up);
    else out.null();
    out.array(orders.size());
    for (const auto& [ref, order] : orders) {
        out.array(5).unsignedInteger(ref.size).id(ref.root).unsignedInteger(order.stopped ? 1 : 0)
            .unsignedInteger(order.downLimit).unsignedInteger(order.upLimit);
    }
    return out.take();
}

}  // namespace

Result<TransferOrders> TransferOrders::load(store::KeyValueStore* store)
{
    TransferOrders loaded;
    loaded.m_store = store;
    if (store == nullptr) return loaded;
    auto kept = store->get(bytesOf(storeKey));
    if (!kept) return fail(kept.error());
    if (!*kept) return loaded;
    codec::Reader in(**kept);
    std::optional<api::TransferLimits> limits;
    std::map<PayloadRef, swarm::Steering> orders;
    in.arrayOf(2);
    if (!in.tryNull()) {
        in.arrayOf(2);
        api::TransferLimits both;
        both.down = in.unsignedInteger(INT32_MAX);
        both.up = in.unsignedInteger(INT32_MAX);
        limits = both;
        in.leave();
    }
    const auto count = in.array(most);
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        in.arrayOf(5);
        PayloadRef ref;
        ref.size = in.unsignedInteger();
        ref.root = in.id<PiecesRoot>();
        swarm::Steering order;
        order.stopped = in.unsignedInteger(1) == 1;
        order.downLimit = in.unsignedInteger(INT32_MAX);
        order.upLimit = in.unsignedInteger(INT32_MAX);
        in.leave();
        orders[ref] = order;
    }
    in.leave();
    in.leave();
    if (!in.finish()) return loaded;
    loaded.m_orders = std::move(orders);
    loaded.m_limits = limits;
    return loaded;
}

Status TransferOrders::keep(const std::map<PayloadRef, swarm::Steering>& orders, const std::optional<api::TransferLimits>& limits)
{
    if (m_store == nullptr) return {};
    store::WriteBatch batch;
    batch.put(toBytes(bytesOf(storeKey)), encode(orders, limits));
    return m_store->write(batch);
}

Status TransferOrders::set(const PayloadRef& ref, const swarm::Steering& steering)
{
    if (of(ref) == steering) return {};
    auto orders = m_orders;
    if (steering == swarm::Steering{}) orders.erase(ref);
    else orders[ref] = steering;
    if (orders.size() > most) return fail(ErrorKind::refused, "node.transfer.orders", std::to_string(most));
    if (auto kept = keep(orders, m_limits); !kept) return kept;
    m_orders = std::move(orders);
    return {};
}

Status TransferOrders::setLimits(const api::TransferLimits& limits)
{
    if (auto kept = keep(m_orders, limits); !kept) return kept;
    m_limits = limits;
    return {};
}

swarm::Steering TransferOrders::of(const PayloadRef& ref) const
{
    const auto it = m_orders.find(ref);
    return it == m_orders.end() ? swarm::Steering{} : it->second;
}

}  // namespace quorate::node
