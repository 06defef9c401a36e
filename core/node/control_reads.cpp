// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_call.h"

#include <mutex>

namespace quorate::node {
namespace {

constexpr std::size_t maxListed = 1000;

void snapshot(ControlCall& call)
{
    auto parts = call.params.texts("parts");
    if (!call.good()) return;
    const auto now = call.node.snapshot();
    Json out{{"version", now->version}, {"at", timeText(now->at)}};
    for (const auto& part : parts) {
        auto json = snapshotPart(*now, part);
        if (!json) {
            call.params.complain("parts", "names of parts, not " + part);
            return call.reply.fail(*call.params.error());
        }
        out[part] = std::move(*json);
    }
    call.reply.result(std::move(out));
}

void listening(ControlCall& call)
{
    const auto where = call.options.listening();
    const auto text = [](const std::optional<Endpoint>& endpoint) {
        return endpoint ? Json(toString(*endpoint)) : Json(nullptr);
    };
    call.reply.result({{"peers", text(where.peers)},
                       {"swarm", text(where.swarm)},
                       {"gateway", text(where.gateway)},
                       {"gatewayPlain", text(where.gatewayPlain)}});
}

void state(ControlCall& call)
{
    const auto chain = call.params.chain("chain");
    auto prefix = call.params.needText("prefix");
    const auto limit = std::min<std::uint64_t>(call.params.number("limit", 1), maxListed);
    if (!call.good()) return;
    call.node.state(chain, toBytes(bytesOf(prefix)), limit,
                    [reply = call.reply](Result<std::vector<std::pair<Bytes, Bytes>>> entries) {
                        if (!entries) return reply.fail(entries.error());
                        Json list = Json::array();
                        for (const auto& [key, value] : *entries) {
                            list.push_back({{"key", std::string(textOf(key))}, {"value", toHex(value)}});
                        }
                        reply.result(std::move(list));
                    });
}

void blocks(ControlCall& call)
{
    const auto chain = call.params.chain("chain");
    const auto from = call.params.number("from", UINT64_MAX);
    const auto limit = std::min<std::uint64_t>(call.params.number("limit", 20), maxListed);
    if (call.good()) call.node.blocks(chain, from, limit, call.answerList<api::BlockView>());
}

// Null: neither chain has it.
void findBlock(ControlCall& call)
{
    const auto id = call.params.id<BlockId>("id");
    if (!call.good()) return;
    call.node.findBlock(id, [reply = call.reply](Result<std::optional<api::BlockPlace>> place) {
        if (!place) return reply.fail(place.error());
        if (!*place) return reply.result(nullptr);
        reply.result({{"chain", toString((*place)->chain)}, {"height", (*place)->height},
                      {"settled", (*place)->settled}});
    });
}

void findDevice(ControlCall& call)
{
    const auto key = call.params.id<KeyId>("key");
    if (call.good()) call.node.findDevice(key, call.answerList<api::EnrolledDevice>());
}

void transaction(ControlCall& call)
{
    const auto id = call.params.id<TransactionId>("id");
    if (call.good()) call.node.transaction(id, call.answer<api::TransactionView>());
}

void proof(ControlCall& call)
{
    const auto id = call.params.id<TransactionId>("id");
    if (call.good()) call.node.proof(id, call.answer<api::ProofView>());
}

void pool(ControlCall& call)
{
    const auto chain = call.params.chain("chain");
    const auto limit = std::min<std::uint64_t>(call.params.number("limit", 100), maxListed);
    if (call.good()) call.node.pool(chain, limit, call.answerList<api::TransactionView>());
}

void device(ControlCall& call)
{
    const auto model = call.params.needText("model");
    const auto index = call.params.number("device");
    if (call.good()) call.node.deviceHistory(model, index, call.answerList<api::AcknowledgementView>());
}

// Alerts that were not told yet. A snapshot holds the newest first.
class AlertFeed {
public:
    void tell(const api::Snapshot& snapshot, const std::function<void(Json)>& note)
    {
        const std::lock_guard lock(m_mutex);
        if (!snapshot.alerts || snapshot.alerts == m_seen) return;
        std::vector<const api::AlertView*> fresh;
        for (const auto& alert : *snapshot.alerts) {
            if (m_seen && !m_seen->empty() && alert == m_seen->front()) break;
            fresh.push_back(&alert);
        }
        for (auto it = fresh.rbegin(); it != fresh.rend(); ++it) note(Json{{"alert", toJson(**it)}});
        m_seen = snapshot.alerts;
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const std::vector<api::AlertView>> m_seen;  // guarded
};

void watch(ControlCall& call)
{
    api::Views::Cursor cursor;
    cursor.releaseLeaf = call.params.number("release");
    cursor.deliveryLeaf = call.params.number("delivery");
    cursor.unsettled = call.params.boolean("unsettled", false);
    if (!call.good()) return;
    call.reply.keep(call.node.onEvents(cursor, [note = call.reply.note](std::vector<api::EventView> events) {
        for (const auto& event : events) note(Json{{"event", toJson(event)}});
    }));
    auto feed = std::make_shared<AlertFeed>();
    call.reply.keep(call.node.onSnapshot(
        [&node = call.node, feed, note = call.reply.note] { feed->tell(*node.snapshot(), note); }));
    feed->tell(*call.node.snapshot(), call.reply.note);
}

}  // namespace

const ControlMethods& readMethods()
{
    static const ControlMethods all{
        {"snapshot", snapshot},
        {"listening", listening},
        {"state", state},
        {"blocks", blocks},
        {"find-block", findBlock},
        {"find-device", findDevice},
        {"transaction", transaction},
        {"proof", proof},
        {"pool", pool},
        {"device", device},
        {"watch", watch},
    };
    return all;
}

}  // namespace quorate::node
