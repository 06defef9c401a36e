// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_impl.h"

#include "core/chain/wire.h"
#include "core/crypto/self_test.h"
#include "core/node/chain_repair.h"
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/ledger_views.h"
#include "core/node/node_store.h"
#include "core/node/place_mark.h"
#include "core/node/review_service.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quorate::node {
namespace {

constexpr unsigned workerCount = 2;
constexpr unsigned strandCount = 5;   // as many threads: whoever waits for a guard keeps none of the others from working
constexpr std::uint64_t mostBytesOfPeer = 64 * 1024 * 1024;   // a second; over that it is read slower
constexpr std::uint64_t mostMessagesOfPeer = 4000;
constexpr Milliseconds second{1'000};
constexpr Milliseconds stopPause{10};
constexpr Milliseconds genesisPause{20'000};                  // between two answers to one peer
constexpr std::string_view peersKey = "peers";   // of the node's own store: Network::memory()

std::shared_ptr<const api::Snapshot> emptySnapshot()
{
    auto snapshot = std::make_shared<api::Snapshot>();
    snapshot->members = std::make_shared<std::vector<api::MemberView>>();
    snapshot->models = std::make_shared<std::vector<api::ModelView>>();
    snapshot->releases = std::make_shared<std::vector<api::ReleaseView>>();
    snapshot->peers = std::make_shared<std::vector<api::PeerView>>();
    snapshot->transfers = std::make_shared<std::vector<api::TransferView>>();
    snapshot->acknowledgements = std::make_shared<std::vector<api::AcknowledgementView>>();
    snapshot->gatewayDevices = std::make_shared<api::GatewayDevices>();
    snapshot->gateways = std::make_shared<std::vector<api::GatewayView>>();
    snapshot->jobs = std::make_shared<std::vector<api::JobView>>();
    snapshot->alerts = std::make_shared<std::vector<api::AlertView>>();
    return snapshot;
}

std::shared_ptr<GuardedStrand> guardedStrand(net::Threads& threads, std::vector<std::shared_ptr<Guard>> guards)
{
    return std::make_shared<GuardedStrand>(threads.makeStrand(), std::move(guards));
}

}  // namespace

std::unique_ptr<api::Node> makeNode(NodeOptions options, NodeEnvironment environment)
{
    return std::make_unique<NodeImpl>(std::move(options), environment);
}

Listening listeningOf(const api::Node& node)
{
    const auto* impl = dynamic_cast<const NodeImpl*>(&node);
    return impl ? impl->listening() : Listening{};
}

NodeImpl::NodeImpl(NodeOptions options, NodeEnvironment environment)
    : m_options(std::move(options)),
      m_env(environment),
      m_home(environment.files, m_options.home),
      m_threads(net::makeThreads(workerCount)),
      m_strands(net::makeThreads(strandCount)),
      m_releaseStrand(guardedStrand(*m_strands, {m_releaseGuard})),
      m_deliveryStrand(guardedStrand(*m_strands, {m_deliveryGuard})),
      // In this order: while it waits for the delivery chain, the release chain goes on.
      m_strand(guardedStrand(*m_strands, {m_deliveryGuard, m_releaseGuard})),
      m_releaseInbox(*m_releaseStrand, [this](const auto& messages) { m_release->messagesArrived(messages); }),
      m_deliveryInbox(*m_deliveryStrand, [this](const auto& messages) { m_delivery->messagesArrived(messages); }),
      m_inbox(m_strands->makeStrand()),
      m_notifier(m_strands->makeStrand()),
      m_jobs(environment.clock, [this] { touch(); }, [this] { m_strand->post([this] { keepJobs(); }); }),
      m_reviews(makeReviews()),
      m_snapshot(emptySnapshot())
{
    m_signatures = std::make_shared<LateAnswers>(*m_strand);
}

NodeImpl::~NodeImpl()
{
    m_jobs.cancelAll();
    m_reviews->stop();
    m_signatures->close();
    // stop() closed everything in order; without it the threads end here, before what they use.
    if (m_network) m_network->stop();
    m_threads->stop();
    m_strands->stop();
    m_network.reset();
}

void NodeImpl::start(api::Callback<void> done)
{
    m_strand->post([this, done = answering<void>(std::move(done))] {
        if (m_life != Life::fresh) {
            return done(fail(ErrorKind::conflict, m_life == Life::running ? "node.started" : "node.stopped"));
        }
        auto opened = openAll();
        if (!opened) {
            m_life = Life::stopped;
            closeAll(second);
            return done(opened);
        }
        m_life = Life::running;
        m_running = true;
        // What settled before: the engines tell only of what comes.
        lookAfterPayloads();
        deliverEvents();
        work();
        resumeJobs();
        refresh();
        done({});
    });
}

Status NodeImpl::openAll()
{
    m_openedAt = m_env.clock.monotonic();
    if (auto tested = crypto::selfTest(); !tested) return tested;
    auto config = m_home.loadConfig();
    if (!config) return fail(config.error());
    m_config = std::move(*config);
    auto genesis = m_home.loadGenesis();
    if (!genesis) return fail(genesis.error());
    m_genesis = std::move(*genesis);
    m_consortium = m_genesis.id();
    if (m_options.passphrase.size() > 0) {
        auto unlocked = m_keys.unlock(m_env.files, m_home, m_options.passphrase);
        m_options.passphrase = {};
        if (!unlocked) return unlocked;
    }
    if (!m_keys.key(ledger::KeyPurpose::node)) {
        return fail(ErrorKind::denied, "node.key.locked", m_home.key(ledger::KeyPurpose::node).string());
    }
    // What a crash left of releases that were being built.
    if (auto removed = m_env.files.removeTree(m_home.directory() / "work"); !removed) return removed;
    if (auto finished = finishRepair(m_env.files, m_home); !finished) return finished;
    auto nodeStore = openNodeStore(m_home.store("node"));
    if (!nodeStore) return fail(nodeStore.error());
    m_nodeStore = std::move(*nodeStore);
    if (auto loaded = m_alerts.load(*m_nodeStore); !loaded) return loaded;
    if (auto loaded = m_questions.load(*m_nodeStore, m_consortium); !loaded) return loaded;
    if (auto done = openChain(ledger::ChainKind::release, m_release); !done) return done;
    if (auto done = openChain(ledger::ChainKind::delivery, m_delivery); !done) return done;
    m_patrols.clear();
    m_patrols.emplace("release", store::Patrol(m_release->store()));
    m_patrols.emplace("delivery", store::Patrol(m_delivery->store()));
    m_patrols.emplace("node", store::Patrol(*m_nodeStore));
    if (auto member = LedgerReader(m_release->application().state()).member({m_config.member})) {
        m_roles = member->roles;
    } else if (!m_config.member.empty()) {
        // Not yet admitted, or the ledger is not yet here that says so: it follows until then.
        m_env.log.write(LogLevel::info, "node", "the ledger does not know this member yet");
    }

    swarm::SwarmOptions swarmOptions;
    swarmOptions.store = m_home.payloads();
    swarmOptions.listen = m_config.swarmListen;
    swarmOptions.profile = m_config.swarmProfile == "capped" ? swarm::Profile::capped : swarm::Profile::fast;
    swarmOptions.uploadLimit = m_config.uploadLimit;
    swarmOptions.origin = m_roles.has(ledger::Role::vendor);
    swarmOptions.allowSharedAddress = m_config.allowSharedAddress;
    auto payloads = PayloadService::open(std::move(swarmOptions), m_home.directory() / "inline", m_env.files,
                                         m_env.clock, m_env.log, *m_strand, [this] { touch(); }, m_nodeStore.get());
    if (!payloads) return fail(payloads.error());
    m_payloads = std::move(*payloads);

    auto coverage = CoverageIndex::open(m_env.files, m_home.store("coverage"), m_env.log);
    if (!coverage) return fail(coverage.error());
    m_coverage = std::make_unique<CoverageService>(CoverageService::Parts{
        *m_release, *m_delivery, *m_payloads, m_keys, m_env.files, m_threads->workers(), *m_strand, m_env.log,
        *std::move(coverage),
        [this] {
            m_ledgersChanged = true;
            touch();
        },
        [this](const api::AcknowledgementView& negative) {
            raise({"alert.device.negative", "warning", negative.model + "." + std::to_string(negative.device),
                   negative.reason, negative.recordedAt, negative.release});
        },
        [this](api::AlertView alert) { raise(std::move(alert)); },
        [this](ledger::ReportGateway report) { reportGateway(std::move(report)); }});
    if (m_options.follow) {
        m_follower = std::make_unique<Follower>(
            *m_options.follow,
            Follower::Parts{*m_release, *m_payloads, m_env.files, m_threads->workers(), *m_strand, m_env.clock,
                            m_env.log, [this](api::AlertView alert) { raise(std::move(alert)); }, [this] { touch(); }});
        if (auto opened = m_follower->open(); !opened) return opened;
    }
    if (auto done = openNetwork(); !done) return done;
    if (auto done = openGateway(); !done) return done;
    for (auto* chain : {m_release.get(), m_delivery.get()}) {
        if (auto done = chain->start(); !done) return done;
        if (auto done = markPlace(m_env.files, m_home.store(ledger::toString(chain->kind()))); !done) return done;
    }
    return {};
}

Status NodeImpl::openChain(ledger::ChainKind kind, std::unique_ptr<ChainHost>& out)
{
    const Path folder = m_home.store(ledger::toString(kind));
    const auto restored = wasPutBack(m_env.files, folder);
    if (!restored) return fail(restored.error());
    auto opened = store::openStore(folder);
    if (!opened) return fail(opened.error());
    ChainHost::Parts parts{std::move(*opened), m_genesis, m_keys, {m_config.member}, m_env.clock, m_env.random,
                           strandOf(kind), m_env.log,
                           [this](const crypto::PublicKey& peer, Bytes message) {
                               if (m_network) m_network->send(peer, std::move(message));
                           },
                           [this](Bytes message) {
                               if (m_network) m_network->broadcast(std::move(message));
                           },
                           *this, &m_threads->workers()};
    parts.notices = m_strand.get();
    parts.restored = *restored;
    auto host = ChainHost::open(kind, std::move(parts));
    if (!host) return fail(host.error());
    out = std::move(*host);
    return {};
}

void NodeImpl::keepPeers()
{
    store::WriteBatch batch;
    batch.put(toBytes(bytesOf(peersKey)), m_network->memory());
    if (auto kept = m_nodeStore->write(batch); !kept) m_env.log.write(LogLevel::warning, "node", toString(kept.error()));
}

Status NodeImpl::openNetwork()
{
    net::NetworkOptions options;
    options.listen = m_config.listen;
    options.maxBytesPerSecond = mostBytesOfPeer;
    options.maxMessagesPerSecond = mostMessagesOfPeer;
    options.maxReaders = m_config.readers;
    options.exchangePeers = true;
    if (auto memory = m_nodeStore->get(bytesOf(peersKey)); memory && *memory) options.memory = std::move(**memory);
    const auto key = m_keys.key(ledger::KeyPurpose::node);
    m_network = net::makeNetwork(options, *key, m_inbox, *this, m_env.clock, m_env.log);
    if (auto allowed = allowMembers(); !allowed) return allowed;
    if (auto started = m_network->start(); !started) return started;
    for (const auto& peer : m_config.peers) {
        if (peer.key != key->publicKey()) m_network->connectTo(peer.key, peer.address);
    }
    const auto listening = m_network->listening();
    const std::lock_guard lock(m_listeningMutex);
    m_listening.peers = {listening.host, listening.port};
    m_listening.swarm = m_payloads->listening();
    return {};
}

Status NodeImpl::openGateway()
{
    if (!m_config.gateway) return {};
    if (m_roles.bits() == 0) return {};   // not admitted yet; it opens at the next start
    if (!m_roles.has(ledger::Role::gateway)) {
        return fail(ErrorKind::invalid, "node.config.not-a-gateway", m_config.member);
    }
    auto gateway = GatewayService::open(
        *m_config.gateway,
        GatewayService::Parts{*m_release, *m_delivery, *m_payloads, m_keys, {m_config.member}, *m_nodeStore,
                              m_env.files, m_home.directory() / "gateway", m_env.clock, m_env.random, m_env.log,
                              m_threads->workers(), *m_strand, [this] { touch(); },
                              [this](api::AlertView alert) { raise(std::move(alert)); }});
    if (!gateway) return fail(gateway.error());
    m_gateway = std::move(*gateway);
    const std::lock_guard lock(m_listeningMutex);
    m_listening.gateway = m_gateway->listening();
    m_listening.gatewayPlain = m_gateway->plainListening();
    return {};
}

void NodeImpl::stop(Milliseconds deadline, api::Callback<void> done)
{
    m_jobs.cancelAll();
    m_reviews->stop();
    m_strand->post([this, deadline, done = answering<void>(std::move(done))] {
        const auto until = m_env.clock.monotonic() + deadline;
        m_running = false;
        if (std::exchange(m_life, Life::stopped) == Life::running) closeAll(deadline);
        answerStop(until, done);
    });
}

// Jobs that were told to end still clear up behind them.
void NodeImpl::answerStop(Milliseconds until, api::Callback<void> done)
{
    if (m_jobs.running() == 0 || m_env.clock.monotonic() >= until) return done({});
    m_strand->postAfter(stopPause, [this, until, done = std::move(done)] { answerStop(until, done); });
}

void NodeImpl::closeAll(Milliseconds deadline)
{
    if (m_gateway) m_gateway->stop();
    if (m_follower) m_follower->stop();
    if (m_coverage) m_coverage->stop();
    while (!m_prepared.empty()) endPrepared(m_prepared.begin()->first, Error{ErrorKind::cancelled, "node.stopping", ""});
    if (m_release) m_release->stop();
    if (m_delivery) m_delivery->stop();
    if (m_network && m_nodeStore) keepPeers();
    if (m_network) m_network->stop();
    if (m_payloads) {
        if (auto stopped = m_payloads->stop(deadline); !stopped) {
            m_env.log.write(LogLevel::warning, "node", toString(stopped.error()));
        }
    }
    // The parts stay until the destructor: their own late callbacks find them, and find them stopped.
}

Listening NodeImpl::listening() const
{
    const std::lock_guard lock(m_listeningMutex);
    return m_listening;
}

void NodeImpl::work()
{
    if (!m_running) return;
    m_release->work();
    m_delivery->work();
    if (const auto blocks = m_options.prune.value_or(m_config.prune); blocks > 0) {
        for (auto* host : {m_release.get(), m_delivery.get()}) {
            if (auto pruned = host->application().keepNewest(blocks); !pruned) {
                m_env.log.write(LogLevel::error, "node", toString(pruned.error()));
            }
        }
    }
    if (m_env.clock.monotonic().count() / second.count() % 60 == 0) keepPeers();
    if (m_allowAgain) (void)allowMembers();   // was said when it failed
    if (m_peers.takeMoved()) lookAfterPayloads();   // addresses of members are part of who may get what
    sendRemarks();
    m_payloads->work();
    m_coverage->work();
    if (m_gateway) m_gateway->work();
    if (m_follower) m_follower->work();
    watch();
    touch();  // rates and ages
    m_strand->postAfter(second, [this] { work(); });
}

// The network's callbacks come on the inbox: what concerns a chain goes to its strand, in the order in which it came, and the
// rest to the node's.
void NodeImpl::peerConnected(const crypto::PublicKey& peer)
{
    if (std::ranges::any_of(m_network->peers(), [&](const auto& info) { return info.key == peer && info.reader; })) {
        m_readers.insert(peer);
    }
    for (const auto kind : {ledger::ChainKind::release, ledger::ChainKind::delivery}) {
        inboxOf(kind).work(peer, [this, kind, peer] { hostOf(kind).peerConnected(peer); });
    }
    m_strand->post([this, peer] {
        if (!m_running) return;
        std::string address;
        for (const auto& info : m_network->peers()) {
            if (info.key == peer) address = info.endpoint.host;
        }
        m_peers.connected(peer, std::move(address));
        hello(&peer);
        tellRemarks(peer);
        sendWaiting(peer);
        touch();
    });
}

// All who only read have the share of one member.
std::size_t NodeImpl::weightOf(const crypto::PublicKey& peer) const
{
    return m_readers.contains(peer) ? m_readers.size() : 1;
}

void NodeImpl::peerDisconnected(const crypto::PublicKey& peer)
{
    m_readers.erase(peer);
    for (const auto kind : {ledger::ChainKind::release, ledger::ChainKind::delivery}) {
        inboxOf(kind).work(peer, [this, kind, peer] { hostOf(kind).peerDisconnected(peer); });
    }
    m_strand->post([this, peer] {
        if (!m_running) return;
        m_peers.disconnected(peer, isTrusted(peer));
        m_wantedRemarks.forget(peer);
        m_payloads->setPeer(peer, std::nullopt);
        touch();
    });
}

void NodeImpl::messageArrived(const crypto::PublicKey& peer, Bytes message)
{
    messageToTake(peer, std::move(message), nullptr);
}

void NodeImpl::messageToTake(const crypto::PublicKey& peer, Bytes message, std::shared_ptr<void> untaken)
{
    if (!isNodeMessage(message)) {
        const auto chain = chain::chainOf(message);
        if (!chain) return peerMisbehaved(peer, chain.error().code);
        return inboxOf(*chain).message({peer, std::move(message)}, std::move(untaken), weightOf(peer));
    }
    const std::size_t size = message.size();
    auto decoded = decodeNodeMessage(message);
    if (!decoded) return peerMisbehaved(peer, decoded.error().code);
    if (const auto* cosignature = std::get_if<CosignatureMessage>(&*decoded)) {
        return inboxOf(cosignature->chain).work(
            peer,
            [this, cosignature = *cosignature, untaken = std::move(untaken)] {
                hostOf(cosignature.chain).cosignatureArrived(cosignature);
            },
            size, weightOf(peer));
    }
    if (const auto* request = std::get_if<GenesisRequest>(&*decoded)) {
        return m_strand->post([this, peer, consortium = request->consortium, untaken = std::move(untaken)] {
            if (m_running) genesisAsked(peer, consortium);
        });
    }
    if (std::holds_alternative<GenesisMessage>(*decoded)) return peerMisbehaved(peer, "node.wire.unasked");
    m_strand->post([this, peer, said = std::move(*decoded), untaken = std::move(untaken)] {
        if (!m_running) return;
        if (const auto* greeting = std::get_if<HelloMessage>(&said)) greeted(peer, *greeting);
        else heard(peer, said);
    });
}

void NodeImpl::greeted(const crypto::PublicKey& peer, const HelloMessage& greeting)
{
    if (greeting.consortium != m_consortium) return peerMisbehaved(peer, "node.wire.other-consortium");
    m_peers.greeted(peer, greeting, m_env.clock.now(), isTrusted(peer));
    touch();
}

// Public by its nature; large, so not more often than somebody who joins needs it.
void NodeImpl::genesisAsked(const crypto::PublicKey& peer, const ConsortiumId& consortium)
{
    if (consortium != m_consortium) return peerMisbehaved(peer, "node.wire.other-consortium");
    auto* known = m_peers.find(peer);
    const auto now = m_env.clock.monotonic();
    if (known == nullptr || (known->genesisSent && now < *known->genesisSent + genesisPause)) return;
    known->genesisSent = now;
    m_network->send(peer, encodeNodeMessage(GenesisMessage{m_genesis.encode()}));
}

void NodeImpl::hello(const crypto::PublicKey* peer)
{
    const HelloMessage greeting{m_consortium, m_payloads->listening(), m_release->application().tip().ref.height,
                                m_delivery->application().tip().ref.height, m_env.clock.now(), QUORATE_VERSION};
    if (peer) m_network->send(*peer, encodeNodeMessage(greeting));
    else m_network->broadcast(encodeNodeMessage(greeting));
}

// Who is let in stays as it was while the members cannot be read: without a peer no block would come to make good for it.
Status NodeImpl::allowMembers()
{
    m_allowAgain = true;
    auto members = LedgerReader(m_release->application().state()).members();
    if (!members) return fail(members.error());
    m_allowAgain = false;
    std::vector<crypto::PublicKey> keys = m_config.admitted;
    for (const auto& member : *members) {
        for (const auto& key : member.keys) {
            if (key.purpose == ledger::KeyPurpose::node && !key.lastTrusted) keys.push_back(key.key);
        }
    }
    m_network->allow(std::move(keys));
    return {};
}

void NodeImpl::chainChanged(ledger::ChainKind)
{
    m_ledgersChanged = true;
    const bool unsettledWanted = std::ranges::any_of(m_eventSubscribers, [](const auto& weak) {
        const auto subscriber = weak.lock();
        return subscriber && subscriber->release.tellsUnsettled();
    });
    if (unsettledWanted) deliverEvents();
    touch();
}

void NodeImpl::chainSettled(ledger::ChainKind chain)
{
    m_ledgersChanged = true;
    if (chain == ledger::ChainKind::release) {
        if (auto member = LedgerReader(m_release->application().state()).member({m_config.member})) {
            m_roles = member->roles;
        }
        if (auto allowed = allowMembers(); !allowed) m_env.log.write(LogLevel::error, "node", toString(allowed.error()));
        lookAfterPayloads();
        if (m_follower) m_follower->work();
    }
    m_coverage->work();
    if (m_gateway) m_gateway->work();
    hello(nullptr);
    deliverEvents();
    touch();
}

void NodeImpl::checkpointChanged(ledger::ChainKind)
{
    if (m_gateway) m_gateway->work();
    touch();
}

}  // namespace quorate::node
