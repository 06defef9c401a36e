// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/join_probe.h"

#include "core/node/wire.h"

#include <algorithm>
#include <set>

namespace quorate::node {
namespace {

constexpr Milliseconds lookAgain{100};

class Probe final : public JoinProbe, net::NetworkHandler {
public:
    Probe(ProbeOrder order, Clock& clock, std::function<void(ProbeResult)> done)
        : m_order(std::move(order)), m_clock(clock), m_done(std::move(done)), m_threads(net::makeThreads(1)), m_strand(m_threads->makeStrand())
    {
    }
    ~Probe() override
    {
        if (m_network) m_network->stop();
        m_threads->stop();
    }
    Probe(const Probe&) = delete;
    Probe& operator=(const Probe&) = delete;

    void begin(const crypto::KeyPair& key, Log& log)
    {
        net::NetworkOptions options;
        options.listen = m_order.listen;
        m_network = net::makeNetwork(options, key, m_strand, *this, m_clock, log);
        m_result.listening = m_network->start();
        if (!m_result.listening) {
            // The port says nothing about the peers.
            options.listen = {};
            m_network = net::makeNetwork(options, key, m_strand, *this, m_clock, log);
            (void)m_network->start();
        }
        std::vector<crypto::PublicKey> keys;
        for (const auto& peer : m_order.invitation.peers) keys.push_back(peer.key);
        m_network->allow(std::move(keys));
        for (const auto& peer : m_order.invitation.peers) m_network->connectTo(peer.key, peer.address);
        m_until = m_clock.monotonic() + m_order.patience;
        m_strand->post([this] { look(); });
    }

    void peerConnected(const crypto::PublicKey& peer) override
    {
        m_reached.insert(peer);
        if (m_order.wantGenesis) m_network->send(peer, encodeNodeMessage(GenesisRequest{m_order.invitation.consortium}));
    }
    void peerDisconnected(const crypto::PublicKey&) override {}
    void messageArrived(const crypto::PublicKey&, Bytes message) override
    {
        if (!m_order.wantGenesis || m_result.genesis || !isNodeMessage(message)) return;
        const auto decoded = decodeNodeMessage(message);
        const auto* answer = decoded ? std::get_if<GenesisMessage>(&*decoded) : nullptr;
        if (answer == nullptr) return;
        auto genesis = ledger::Genesis::decode(answer->genesis);
        if (genesis && genesis->id() == m_order.invitation.consortium) m_result.genesis = std::move(*genesis);
    }

private:
    void look()
    {
        if (m_answered) return;
        const bool late = m_clock.monotonic() >= m_until;
        const auto waiting = m_network->unconnected();
        m_result.peers.clear();
        bool open = false;
        for (const auto& peer : m_order.invitation.peers) {
            ProbeResult::Peer one{peer.address, m_reached.contains(peer.key), {}};
            const auto found = std::ranges::find(waiting, peer.key, &net::UnconnectedPeer::key);
            if (!one.reached && found != waiting.end()) one.reason = found->reason;
            // It spoke TLS with us and then said no: there is somebody.
            if (one.reason == "net.refused-by-peer") one.reached = true;
            open = open || (!one.reached && (one.reason.empty() || one.reason == "net.connecting"));
            m_result.peers.push_back(std::move(one));
        }
        const bool asked = m_order.wantGenesis && !m_result.genesis && !m_reached.empty();
        if (late || m_result.genesis || (!open && !asked)) {
            m_answered = true;
            m_done(std::move(m_result));
            return;
        }
        m_strand->postAfter(lookAgain, [this] { look(); });
    }

    const ProbeOrder m_order;
    Clock& m_clock;
    std::function<void(ProbeResult)> m_done;
    std::unique_ptr<net::Threads> m_threads;
    std::shared_ptr<Strand> m_strand;
    std::unique_ptr<net::Network> m_network;
    ProbeResult m_result;               // on the strand, once begun
    std::set<crypto::PublicKey> m_reached;
    Milliseconds m_until{0};
    bool m_answered = false;
};

}  // namespace

std::unique_ptr<JoinProbe> JoinProbe::start(ProbeOrder order, const crypto::KeyPair& key, Clock& clock, Log& log,
                                            std::function<void(ProbeResult)> done)
{
    auto probe = std::make_unique<Probe>(std::move(order), clock, std::move(done));
    probe->begin(key, log);
    return probe;
}

}  // namespace quorate::node
