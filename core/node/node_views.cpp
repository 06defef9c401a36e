// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/ledger_views.h"
#include "core/node/node_impl.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr Milliseconds snapshotInterval{100};
constexpr std::size_t shownAcknowledgements = 1000;
constexpr std::uint64_t eventLeavesAtOnce = 256;

template <class T>
std::shared_ptr<const std::vector<T>> share(std::vector<T> values)
{
    return std::make_shared<const std::vector<T>>(std::move(values));
}

template <class T>
std::shared_ptr<const std::vector<T>> shareOr(Result<std::vector<T>> values,
                                              const std::shared_ptr<const std::vector<T>>& before, Log& log)
{
    if (values) return share(std::move(*values));
    log.write(LogLevel::error, "views", toString(values.error()));
    return before ? before : share(std::vector<T>());
}

}  // namespace

// Ends the delivery of events to one subscriber.
class NodeImpl::EventHandle final : public api::Subscription {
public:
    EventHandle(std::shared_ptr<EventSubscriber> subscriber, std::unique_ptr<api::Subscription> inner)
        : m_subscriber(std::move(subscriber)), m_inner(std::move(inner))
    {
    }

private:
    std::shared_ptr<EventSubscriber> m_subscriber;
    std::unique_ptr<api::Subscription> m_inner;  // goes first
};

std::shared_ptr<const api::Snapshot> NodeImpl::snapshot() const
{
    const std::lock_guard lock(m_snapshotMutex);
    return m_snapshot;
}

std::unique_ptr<api::Subscription> NodeImpl::onSnapshot(std::function<void()> changed)
{
    return m_snapshotReceivers.add(std::move(changed));
}

void NodeImpl::touch()
{
    if (m_dirty.exchange(true)) return;
    m_strand->postAfter(snapshotInterval, [this] {
        m_dirty = false;
        if (m_running) refresh();
    });
}

void NodeImpl::refresh()
{
    auto next = std::make_shared<api::Snapshot>(*snapshot());
    ++next->version;
    next->at = m_env.clock.now();
    const auto& application = m_release->application();
    const LedgerReader reader(application.state());
    next->identity = {m_genesis.name, m_consortium, m_config.member, "", {}, m_keys.unlocked(), m_config.localDemo};
    if (auto member = reader.member({m_config.member})) next->identity.memberName = member->name;
    next->chains = {chainView(*m_release), chainView(*m_delivery)};
    next->peers = peerViews();
    next->transfers = share(m_payloads->views());
    next->jobs = share(m_jobs.views());
    if (!next->alerts || *next->alerts != m_alerts) next->alerts = share(m_alerts);
    if (m_ledgersChanged || m_payloads->heldVersion() != m_heldVersion || !next->releases) {
        m_ledgersChanged = false;
        m_heldVersion = m_payloads->heldVersion();
        next->members = shareOr(memberViews(reader), next->members, m_env.log);
        next->models = shareOr(modelViews(reader), next->models, m_env.log);
        next->releases = shareOr(
            releaseViews({application, [this](const PayloadRef& ref) { return m_payloads->held(ref); },
                          [this](const ReleaseId& id) { return m_coverage->coverage(id); }}),
            next->releases, m_env.log);
        next->acknowledgements = share(m_coverage->recent(shownAcknowledgements));
    }
    if (next->members) {
        for (const auto& member : *next->members) {
            if (member.id == m_config.member) next->identity.roles = member.roles;
        }
    }
    if (m_gateway) {
        next->gatewayDevices = share(m_gateway->devices());
        auto all = m_gateway->waiting();
        const auto recorded = m_coverage->recent(shownAcknowledgements);
        all.insert(all.end(), recorded.begin(), recorded.end());
        next->acknowledgements = share(std::move(all));
    } else if (!next->gatewayDevices) {
        next->gatewayDevices = share(std::vector<api::GatewayDeviceView>());
    }
    {
        const std::lock_guard lock(m_snapshotMutex);
        m_snapshot = std::move(next);
    }
    m_notifier->post([this] { m_snapshotReceivers.call(); });
}

std::shared_ptr<const std::vector<api::PeerView>> NodeImpl::peerViews()
{
    const LedgerReader reader(m_release->application().state());
    const auto memberOf = [&](const crypto::PublicKey& key) {
        auto owner = reader.ownerOf(crypto::keyIdOf(key));
        return owner && *owner ? (*owner)->slug : std::string();
    };
    std::vector<api::PeerView> views;
    for (const auto& peer : m_network->peers()) {
        api::PeerView view;
        view.member = memberOf(peer.key);
        view.fingerprint = crypto::keyIdOf(peer.key).hex();
        view.address = peer.endpoint.text();
        view.connected = true;
        view.outgoing = peer.outgoing;
        view.since = peer.since;
        view.roundTripMs = peer.roundTripMs;
        view.bytesIn = peer.bytesIn;
        view.bytesOut = peer.bytesOut;
        if (const auto it = m_peers.find(peer.key); it != m_peers.end()) {
            view.releaseHeight = it->second.release;
            view.deliveryHeight = it->second.delivery;
        }
        views.push_back(std::move(view));
    }
    for (const auto& peer : m_network->unconnected()) {
        api::PeerView view;
        view.member = memberOf(peer.key);
        view.fingerprint = crypto::keyIdOf(peer.key).hex();
        view.address = peer.endpoint.text();
        view.outgoing = true;
        view.reason = peer.reason;
        views.push_back(std::move(view));
    }
    std::ranges::sort(views, {}, [](const auto& view) { return std::pair(view.member, view.fingerprint); });
    return share(std::move(views));
}

std::unique_ptr<api::Subscription> NodeImpl::onEvents(Cursor from,
                                                      std::function<void(std::vector<api::EventView>)> events)
{
    auto subscriber = std::make_shared<EventSubscriber>();
    subscriber->cursor = from;
    auto inner = subscriber->receivers.add(std::move(events));
    m_strand->post([this, weak = std::weak_ptr(subscriber)] {
        m_eventSubscribers.push_back(weak);
        if (m_running) deliverEvents();
    });
    return std::make_unique<EventHandle>(std::move(subscriber), std::move(inner));
}

void NodeImpl::deliverEvents()
{
    std::erase_if(m_eventSubscribers, [](const auto& weak) { return weak.expired(); });
    bool more = false;
    for (const auto& weak : m_eventSubscribers) {
        const auto subscriber = weak.lock();
        if (!subscriber) continue;
        std::vector<api::EventView> batch;
        const auto advance = [&](ChainHost& host, std::uint64_t& cursor) {
            const auto settled = host.application().settledLogSize();
            const auto to = std::min(settled, cursor + eventLeavesAtOnce);
            if (cursor >= to) return;
            auto events = eventViews(host.application(), cursor, to);
            if (!events) return m_env.log.write(LogLevel::error, "events", toString(events.error()));
            batch.insert(batch.end(), std::make_move_iterator(events->begin()), std::make_move_iterator(events->end()));
            cursor = to;
            more = more || to < settled;
        };
        advance(*m_release, subscriber->cursor.releaseLeaf);
        advance(*m_delivery, subscriber->cursor.deliveryLeaf);
        if (batch.empty()) continue;
        m_notifier->post([weak, batch = std::move(batch)] {
            if (const auto receiver = weak.lock()) receiver->receivers.call(batch);
        });
    }
    if (more) m_strand->post([this] { deliverEvents(); });
}

ChainHost& NodeImpl::host(api::Chain chain)
{
    return chain == api::Chain::release ? *m_release : *m_delivery;
}

void NodeImpl::blocks(api::Chain chain, std::uint64_t fromHeight, std::size_t limit,
                      api::Callback<std::vector<api::BlockView>> done)
{
    onStrand<std::vector<api::BlockView>>(std::move(done), [this, chain, fromHeight, limit](const auto& answer) {
        answer(blockViews(host(chain), fromHeight, std::min<std::size_t>(limit, 1000)));
    });
}

void NodeImpl::transaction(const TransactionId& id, api::Callback<api::TransactionView> done)
{
    onStrand<api::TransactionView>(std::move(done), [this, id](const auto& answer) {
        auto view = transactionView(*m_release, id);
        if (!view && view.error().kind == ErrorKind::notFound) view = transactionView(*m_delivery, id);
        answer(std::move(view));
    });
}

void NodeImpl::pool(api::Chain chain, std::size_t limit, api::Callback<std::vector<api::TransactionView>> done)
{
    onStrand<std::vector<api::TransactionView>>(std::move(done), [this, chain, limit](const auto& answer) {
        answer(poolViews(host(chain), std::min<std::size_t>(limit, 1000)));
    });
}

void NodeImpl::deviceHistory(const std::string& model, std::uint64_t device,
                             api::Callback<std::vector<api::AcknowledgementView>> done)
{
    onStrand<std::vector<api::AcknowledgementView>>(std::move(done), [this, model, device](const auto& answer) {
        answer(m_coverage->history(model, device));
    });
}

}  // namespace quorate::node
