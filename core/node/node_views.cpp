// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/word_code.h"
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/ledger_views.h"
#include "core/node/node_impl.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace quorate::node {
namespace {

constexpr Milliseconds snapshotInterval{100};
constexpr std::size_t shownAcknowledgements = 1000;
constexpr std::size_t eventsAtOnce = 1000;

template <class T>
std::shared_ptr<const std::vector<T>> share(std::vector<T> values)
{
    return std::make_shared<const std::vector<T>>(std::move(values));
}

// Values that did not change keep their pointer.
template <class T>
void update(std::shared_ptr<const std::vector<T>>& shown, std::vector<T> values)
{
    if (!shown || *shown != values) shown = share(std::move(values));
}

template <class T>
void update(std::shared_ptr<const std::vector<T>>& shown, Result<std::vector<T>> values, Log& log)
{
    if (values) update(shown, std::move(*values));
    else log.write(LogLevel::error, "views", toString(values.error()));
}

void noteConnected(std::vector<api::MemberView>& members, const std::vector<api::PeerView>& peers)
{
    for (auto& member : members) {
        member.connected = std::ranges::any_of(peers, [&](const auto& peer) { return peer.connected && peer.member == member.id; });
    }
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
    next->identity = {m_genesis.name, m_consortium, m_config.member, "", {}, m_keys.unlocked(), m_config.localDemo,
                      codec::fingerprintWords({m_consortium.bytes}), m_genesis.hiddenVotes, m_keys.filesUnlocked(), m_keys.tokens()};
    if (auto member = reader.member({m_config.member})) next->identity.memberName = member->name;
    next->chains = {chainView(*m_release), chainView(*m_delivery)};
    for (auto& chain : next->chains) chain.turnMs = m_genesis.engine.turnMs;
    update(next->peers, peerViews());
    next->clockOffsetMs = clockOffset();
    update(next->transfers, m_payloads->views());
    next->transferLimits = m_payloads->limits();
    if (std::exchange(m_shownQuestions, m_questionVersion) != m_questionVersion) update(next->questions, m_questions.views());
    update(next->jobs, m_jobs.views());
    update(next->alerts, m_alerts.all());
    Result<std::vector<api::MemberView>> members = *next->members;
    if (m_ledgersChanged || m_payloads->heldVersion() != m_heldVersion) {
        m_ledgersChanged = false;
        m_heldVersion = m_payloads->heldVersion();
        members = memberViews(reader);
        update(next->models, modelViews(reader), m_env.log);
        update(next->releases,
               releaseViews({application, [this](const PayloadRef& ref) { return m_payloads->held(ref); },
                             [this](const ReleaseId& id, const ledger::Manifest& manifest) {
                                 return m_coverage->coverage(id, manifest);
                             },
                             &m_voteTimes}),
               m_env.log);
    }
    if (members) noteConnected(*members, *next->peers);
    update(next->members, std::move(members), m_env.log);
    for (const auto& member : *next->members) {
        if (member.id == m_config.member) next->identity.roles = member.roles;
    }
    auto acknowledgements = m_gateway ? m_gateway->waiting(shownAcknowledgements)
                                      : std::vector<api::AcknowledgementView>();
    std::ranges::move(m_coverage->index().recent(shownAcknowledgements - acknowledgements.size()),
                      std::back_inserter(acknowledgements));
    update(next->acknowledgements, std::move(acknowledgements));
    update(next->gateways, m_coverage->index().gateways(next->at));
    if (m_gateway) {
        next->gatewayDevices = m_gateway->devices();
        update(next->rollouts, m_gateway->rolloutViews());
    }
    {
        const std::lock_guard lock(m_snapshotMutex);
        m_snapshot = std::move(next);
    }
    m_notifier->post([this] { m_snapshotReceivers.call(); });
}

// Of those that are connected; the middle one, so that one clock that is wrong says nothing.
std::optional<std::int64_t> NodeImpl::clockOffset() const
{
    std::vector<std::int64_t> offsets;
    for (const auto& peer : m_network->peers()) {
        const auto* known = m_peers.find(peer.key);
        if (known != nullptr && known->clockOffsetMs) offsets.push_back(*known->clockOffsetMs);
    }
    if (offsets.empty()) return std::nullopt;
    const auto middle = offsets.begin() + static_cast<std::ptrdiff_t>(offsets.size() / 2);
    std::ranges::nth_element(offsets, middle);
    return *middle;
}

std::vector<api::PeerView> NodeImpl::peerViews()
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
        view.misbehaviour = peer.misbehaviour;
        if (const auto* known = m_peers.find(peer.key)) {
            view.releaseHeight = known->release;
            view.deliveryHeight = known->delivery;
            view.version = known->version;
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
    for (const auto& ban : m_network->bans()) {
        const std::string fingerprint = crypto::keyIdOf(ban.key).hex();
        auto known = std::ranges::find(views, fingerprint, &api::PeerView::fingerprint);
        if (known == views.end()) {
            known = views.insert(views.end(), api::PeerView{});
            known->member = memberOf(ban.key);
            known->fingerprint = fingerprint;
        }
        known->reason = ban.reason;
        known->bannedUntil = ban.until;
    }
    for (const auto& peer : m_config.peers) {
        const auto known = std::ranges::find(views, crypto::keyIdOf(peer.key).hex(), &api::PeerView::fingerprint);
        if (known == views.end()) continue;
        known->added = true;
        if (known->address.empty()) known->address = peer.address.text();
    }
    std::ranges::sort(views, {}, [](const auto& view) { return std::pair(view.member, view.fingerprint); });
    return views;
}

std::unique_ptr<api::Subscription> NodeImpl::onEvents(Cursor from,
                                                      std::function<void(std::vector<api::EventView>)> events)
{
    auto subscriber = std::make_shared<EventSubscriber>(from);
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
    for (const auto& weak : m_eventSubscribers) {
        const auto subscriber = weak.lock();
        if (!subscriber || subscriber->busy) continue;
        std::vector<api::EventView> events;
        bool more = false;
        const auto take = [&](ChainHost& host, EventFeed& feed) {
            auto next = feed.next(host.application());
            if (!next) return m_env.log.write(LogLevel::error, "events", toString(next.error()));
            std::ranges::move(next->events, std::back_inserter(events));
            more = more || next->more || !next->events.empty();
        };
        take(*m_release, subscriber->release);
        take(*m_delivery, subscriber->delivery);
        if (!more) continue;
        subscriber->busy = true;
        m_notifier->post([this, weak, events = std::move(events)] {
            for (std::size_t from = 0; from < events.size(); from += eventsAtOnce) {
                const auto receiver = weak.lock();
                if (!receiver) return;
                const auto count = std::min(eventsAtOnce, events.size() - from);
                const auto first = events.begin() + static_cast<std::ptrdiff_t>(from);
                receiver->receivers.call({first, first + static_cast<std::ptrdiff_t>(count)});
            }
            // Only now the next: a slow receiver does not fill the memory.
            m_strand->post([this, weak] {
                if (const auto receiver = weak.lock()) receiver->busy = false;
                if (m_running) deliverEvents();
            });
        });
    }
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

void NodeImpl::findBlock(const BlockId& id, api::Callback<std::optional<api::BlockPlace>> done)
{
    using Place = std::optional<api::BlockPlace>;
    onStrand<Place>(std::move(done), [this, id](const auto& answer) {
        for (const ChainHost* chain : {m_release.get(), m_delivery.get()}) {
            const auto& application = chain->application();
            auto height = application.heightOf(id);
            if (!height) return answer(fail(height.error()));
            // The founding document is no block.
            if (!*height || (*height)->value == 0) continue;
            return answer(Place({apiChain(chain->kind()), (*height)->value, **height <= application.tip().settled.height}));
        }
        answer(Place());
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
        answer(poolViews(host(chain), m_config.member, std::min<std::size_t>(limit, 1000)));
    });
}

void NodeImpl::deviceHistory(const std::string& model, std::uint64_t device,
                             api::Callback<std::vector<api::AcknowledgementView>> done)
{
    onStrand<std::vector<api::AcknowledgementView>>(std::move(done), [this, model, device](const auto& answer) {
        m_threads->workers().post([this, answer, model, device] {
            answer(m_coverage->index().history({model}, DeviceIndex(device)));
        });
    });
}

void NodeImpl::proof(const TransactionId& id, api::Callback<api::ProofView> done)
{
    onStrand<api::ProofView>(std::move(done), [this, id](const auto& answer) {
        auto view = proofView(*m_release, id);
        if (!view && view.error().kind == ErrorKind::notFound) view = proofView(*m_delivery, id);
        answer(std::move(view));
    });
}

}  // namespace quorate::node
