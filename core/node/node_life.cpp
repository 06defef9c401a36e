// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_impl.h"

#include "core/chain/wire.h"
#include "core/crypto/self_test.h"
#include "core/node/coverage_service.h"
#include "core/node/follower.h"
#include "core/node/gateway_service.h"
#include "core/node/ledger_views.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr unsigned workerCount = 2;
constexpr std::size_t keptAlerts = 200;
constexpr Milliseconds second{1'000};

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
      m_strand(m_threads->makeStrand()),
      m_notifier(m_threads->makeStrand()),
      m_jobs(environment.clock, [this] { touch(); }),
      m_snapshot(std::make_shared<api::Snapshot>())
{
}

NodeImpl::~NodeImpl()
{
    m_jobs.cancelAll();
    // stop() closed everything in order; without it the threads end here, before what they use.
    if (m_network) m_network->stop();
    m_threads->stop();
    m_network.reset();
}

void NodeImpl::start(api::Callback<void> done)
{
    m_strand->post([this, done = answering<void>(std::move(done))] {
        auto opened = openAll();
        if (!opened) {
            closeAll(second);
            return done(opened);
        }
        m_running = true;
        work();
        touch();
        done({});
    });
}

Status NodeImpl::openAll()
{
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
    auto nodeStore = store::openStore(m_home.store("node"));
    if (!nodeStore) return fail(nodeStore.error());
    m_nodeStore = std::move(*nodeStore);
    if (auto done = openChain(ledger::ChainKind::release, m_release); !done) return done;
    if (auto done = openChain(ledger::ChainKind::delivery, m_delivery); !done) return done;
    if (auto member = LedgerReader(m_release->application().state()).member({m_config.member})) {
        m_roles = member->roles;
    } else if (!m_config.member.empty()) {
        return fail(ErrorKind::invalid, "node.config.not-a-member", m_config.member);
    }

    swarm::SwarmOptions swarmOptions;
    swarmOptions.store = m_home.payloads();
    swarmOptions.listen = m_config.swarmListen;
    swarmOptions.profile = m_config.swarmProfile == "capped" ? swarm::Profile::capped : swarm::Profile::fast;
    swarmOptions.uploadLimit = m_config.uploadLimit;
    swarmOptions.origin = m_roles.has(ledger::Role::vendor);
    swarmOptions.allowSharedAddress = m_config.allowSharedAddress;
    auto payloads = PayloadService::open(std::move(swarmOptions), m_home.directory() / "inline", m_env.files,
                                         m_env.clock, m_env.log, *m_strand, [this] { touch(); });
    if (!payloads) return fail(payloads.error());
    m_payloads = std::move(*payloads);

    m_coverage = std::make_unique<CoverageService>(CoverageService::Parts{
        *m_release, *m_delivery, *m_payloads, m_keys, m_env.files, m_threads->workers(), *m_strand, m_env.log,
        [this] {
            m_ledgersChanged = true;
            touch();
        },
        [this](const api::AcknowledgementView& negative) {
            raise({"alert.device.negative", "warning", negative.model + "." + std::to_string(negative.device),
                   negative.reason, negative.recordedAt, negative.release});
        },
        [this](api::AlertView alert) { raise(std::move(alert)); }});
    if (m_options.follow) {
        m_follower = std::make_unique<Follower>(
            *m_options.follow,
            Follower::Parts{*m_release, *m_payloads, m_env.files, m_threads->workers(), *m_strand, m_env.clock,
                            m_env.log, [this](api::AlertView alert) { raise(std::move(alert)); }, [this] { touch(); }});
        if (auto opened = m_follower->open(); !opened) return opened;
    }
    if (auto done = openNetwork(); !done) return done;
    if (auto done = openGateway(); !done) return done;
    if (auto done = m_release->start(); !done) return done;
    return m_delivery->start();
}

Status NodeImpl::openChain(ledger::ChainKind kind, std::unique_ptr<ChainHost>& out)
{
    auto opened = store::openStore(m_home.store(ledger::toString(kind)));
    if (!opened) return fail(opened.error());
    auto host = ChainHost::open(
        kind, ChainHost::Parts{std::move(*opened), m_genesis, m_keys, {m_config.member}, m_env.clock, m_env.random,
                               *m_strand, m_env.log,
                               [this](const crypto::PublicKey& peer, Bytes message) {
                                   if (m_network) m_network->send(peer, std::move(message));
                               },
                               [this](Bytes message) {
                                   if (m_network) m_network->broadcast(std::move(message));
                               },
                               *this});
    if (!host) return fail(host.error());
    out = std::move(*host);
    return {};
}

Status NodeImpl::openNetwork()
{
    net::NetworkOptions options;
    options.listen = m_config.listen;
    const auto key = m_keys.key(ledger::KeyPurpose::node);
    m_network = net::makeNetwork(options, *key, m_strand, *this, m_env.clock, m_env.log);
    allowMembers();
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
    if (!m_roles.has(ledger::Role::gateway)) {
        return fail(ErrorKind::invalid, "node.config.not-a-gateway", m_config.member);
    }
    auto gateway = GatewayService::open(
        *m_config.gateway,
        GatewayService::Parts{*m_release, *m_delivery, *m_payloads, m_keys, {m_config.member}, *m_nodeStore,
                              m_env.files, m_home.directory() / "gateway", m_env.clock, m_env.random, m_env.log,
                              m_threads->workers(), *m_strand, [this] { touch(); }});
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
    m_strand->post([this, deadline, done = answering<void>(std::move(done))] {
        m_running = false;
        closeAll(deadline);
        done({});
    });
}

void NodeImpl::closeAll(Milliseconds deadline)
{
    if (m_gateway) m_gateway->stop();
    if (m_follower) m_follower->stop();
    if (m_coverage) m_coverage->stop();
    if (m_release) m_release->stop();
    if (m_delivery) m_delivery->stop();
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
    m_payloads->work();
    m_coverage->work();
    if (m_gateway) m_gateway->work();
    if (m_follower) m_follower->work();
    touch();  // rates and ages
    m_strand->postAfter(second, [this] { work(); });
}

void NodeImpl::peerConnected(const crypto::PublicKey& peer)
{
    auto& known = m_peers[peer];
    for (const auto& info : m_network->peers()) {
        if (info.key == peer) known.address = info.endpoint.host;
    }
    hello(&peer);
    m_release->peerConnected(peer);
    m_delivery->peerConnected(peer);
    touch();
}

void NodeImpl::peerDisconnected(const crypto::PublicKey& peer)
{
    m_release->peerDisconnected(peer);
    m_delivery->peerDisconnected(peer);
    m_payloads->setPeer(peer, std::nullopt);
    touch();
}

void NodeImpl::messageArrived(const crypto::PublicKey& peer, Bytes message)
{
    if (!isNodeMessage(message)) {
        const auto chain = chain::chainOf(message);
        if (!chain) return peerMisbehaved(peer, chain.error().code);
        (*chain == ledger::ChainKind::release ? m_release : m_delivery)->messageArrived(peer, message);
        return;
    }
    const auto decoded = decodeNodeMessage(message);
    if (!decoded) return peerMisbehaved(peer, decoded.error().code);
    if (const auto* cosignature = std::get_if<CosignatureMessage>(&*decoded)) {
        (cosignature->chain == ledger::ChainKind::release ? m_release : m_delivery)->checkpoints().arrived(*cosignature);
        return;
    }
    const auto& greeting = std::get<HelloMessage>(*decoded);
    if (greeting.consortium != m_consortium) return peerMisbehaved(peer, "node.wire.other-consortium");
    auto& known = m_peers[peer];
    known.release = greeting.release.value;
    known.delivery = greeting.delivery.value;
    if (greeting.swarm) {
        Endpoint endpoint = *greeting.swarm;
        if (endpoint.address == "0.0.0.0" || endpoint.address == "::") endpoint.address = known.address;
        if (known.swarm != endpoint) {
            known.swarm = endpoint;
            lookAfterPayloads();  // addresses of members are part of who may get what
        }
        m_payloads->setPeer(peer, endpoint);
    }
    touch();
}

void NodeImpl::hello(const crypto::PublicKey* peer)
{
    const HelloMessage greeting{m_consortium, m_payloads->listening(), m_release->application().tip().ref.height,
                                m_delivery->application().tip().ref.height};
    if (peer) m_network->send(*peer, encodeNodeMessage(greeting));
    else m_network->broadcast(encodeNodeMessage(greeting));
}

void NodeImpl::allowMembers()
{
    std::vector<crypto::PublicKey> keys = m_config.admitted;
    if (auto members = LedgerReader(m_release->application().state()).members()) {
        for (const auto& member : *members) {
            for (const auto& key : member.keys) {
                if (key.purpose == ledger::KeyPurpose::node && !key.lastTrusted) keys.push_back(key.key);
            }
        }
    }
    m_network->allow(std::move(keys));
}

void NodeImpl::chainChanged(ledger::ChainKind)
{
    m_ledgersChanged = true;
    touch();
}

void NodeImpl::chainSettled(ledger::ChainKind chain)
{
    m_ledgersChanged = true;
    if (chain == ledger::ChainKind::release) {
        allowMembers();
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

void NodeImpl::lookAfterPayloads()
{
    const LedgerReader reader(m_release->application().state());
    auto releases = reader.releases();
    if (!releases) return raise({"alert.store", "critical", "release", toString(releases.error()), m_env.clock.now(), {}});
    const PayloadParty party{{m_config.member}, m_roles, m_options.follow.has_value()};
    for (const auto& release : *releases) {
        auto epoch = reader.epoch(ledger::Role::checker, release.checkerEpoch);
        auto manifest = reader.manifest(release.id);
        auto artifacts = reader.artifacts(release);
        if (!epoch || !manifest || !artifacts) continue;
        LeafIndex newest = release.published;
        for (const auto& vote : release.votes) newest = std::max(newest, vote.leaf);
        const bool settled = newest.value < m_release->application().settledLogSize();
        const auto duty = payloadDuty(release, *epoch, party, settled);
        if (duty == PayloadDuty::none) continue;
        std::optional<std::vector<std::string>> addresses;
        if (const auto audience = payloadAudience(release, *epoch, settled)) {
            addresses.emplace();
            for (const auto& id : *audience) {
                auto member = reader.member(id);
                if (!member) continue;
                for (const auto& key : member->keys) {
                    const auto peer = m_peers.find(key.key);
                    if (key.purpose == ledger::KeyPurpose::node && peer != m_peers.end() && peer->second.swarm) {
                        addresses->push_back(peer->second.swarm->address);
                    }
                }
            }
            std::ranges::sort(*addresses);
            addresses->erase(std::unique(addresses->begin(), addresses->end()), addresses->end());
        }
        for (const auto& artifact : *artifacts) {
            const std::string label = release.model.slug + " " + manifest->targets.front().version.text + " " +
                                      std::string(ledger::toString(artifact.kind));
            if (duty == PayloadDuty::hold) m_payloads->want(artifact.payload, label, addresses);
            else m_payloads->release(artifact.payload, true);
        }
        if (duty == PayloadDuty::hold) holdInlinePayloads(release, *artifacts);
    }
}

void NodeImpl::holdInlinePayloads(const ledger::ReleaseRecord&, const std::vector<ledger::Artifact>& artifacts)
{
    const LedgerReader reader(m_release->application().state());
    for (const auto& artifact : artifacts) {
        if (artifact.payload.size > inlinePayloadLimit || m_payloads->held(artifact.payload)) continue;
        auto data = reader.inlinePayload(artifact.payload.root);
        if (!data) continue;
        if (auto added = m_payloads->addInline(artifact.payload, *data); !added) {
            raise({"alert.store", "critical", "payload", toString(added.error()), m_env.clock.now(), {}});
        }
    }
}

void NodeImpl::peerMisbehaved(const crypto::PublicKey& peer, std::string_view code)
{
    m_env.log.write(LogLevel::warning, "net", "peer " + peer.hex().substr(0, 12) + " misbehaves: " + std::string(code));
    m_network->disconnect(peer, code);
}

void NodeImpl::offenceSeen(ledger::ChainKind chain, const chain::Offence& offence)
{
    raise({"alert.equivocation", "critical", offence.member,
           std::string(ledger::toString(chain)) + " chain: " + toHex(offence.first).substr(0, 64), m_env.clock.now(), {}});
}

void NodeImpl::splitViewSeen(const CosignatureMessage& message)
{
    raise({"alert.split-view", "critical", message.member.slug,
           std::string(ledger::toString(message.chain)) + " chain, size " + std::to_string(message.size),
           m_env.clock.now(), {}});
}

void NodeImpl::raise(api::AlertView alert)
{
    m_env.log.write(LogLevel::warning, "alert", alert.code + " " + alert.subject + ": " + alert.detail);
    m_alerts.insert(m_alerts.begin(), std::move(alert));
    if (m_alerts.size() > keptAlerts) m_alerts.resize(keptAlerts);
    touch();
}

}  // namespace quorate::node
