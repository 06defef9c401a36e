// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/net_cluster.h"

#include "core/crypto/sha256.h"

#include <algorithm>

namespace quorate::sim {
namespace {

constexpr std::size_t maxMessage = 256 * 1024;
constexpr std::size_t headSize = 8 + 32;             // of our messages: number, SHA-256 of the rest
constexpr double readAtOnce = 64 * 1024;             // what a session reads before it looks at its limits again
constexpr Milliseconds strangersActEvery{700};
constexpr std::uint64_t readerShare = 2;             // readers have half of what members have

Bytes numbered(std::uint64_t number, BytesView content)
{
    Bytes out;
    for (unsigned shift = 64; shift > 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(number >> (shift - 8)));
    append(out, crypto::sha256(content).bytes);
    append(out, content);
    return out;
}

// What drains at a rate: more in it than its reserve means that somebody had more than his share.
class Bucket {
public:
    double add(double amount, double rate, Milliseconds now)
    {
        m_level = std::max(0.0, m_level - rate * static_cast<double>((now - m_at).count()) / 1000) + amount;
        m_at = now;
        return m_level;
    }

private:
    double m_level = 0;
    Milliseconds m_at{0};
};

}  // namespace

struct NetCluster::Node final : net::NetworkHandler {
    Node(NetCluster& owner, std::size_t number) : cluster(owner), host(number), clock(owner.m_time, Milliseconds(0)) {}

    void start()
    {
        net::NetworkOptions options;
        options.listen = SimulatedInternet::addressOf(host);
        options.maxMessage = maxMessage;
        options.maxQueued = 4 * maxMessage;
        options.maxBytesPerSecond = cluster.m_options.bytesPerSecond;
        options.maxMessagesPerSecond = cluster.m_options.messagesPerSecond;
        options.readerBytesPerSecond = options.maxBytesPerSecond / readerShare;
        options.readerMessagesPerSecond = options.maxMessagesPerSecond / readerShare;
        options.maxReaders = cluster.m_options.readers;
        options.exchangePeers = true;
        options.exchangeInterval = Milliseconds(10'000);
        options.memory = memory;
        strand = std::make_shared<VirtualStrand>(cluster.m_time);
        network = net::makeNetworkOver(cluster.m_internet.makeTransport(host, cluster.keyOf(host)),
                                       std::make_unique<SeededRandom>(cluster.m_random.number()), options, cluster.keyOf(host),
                                       strand, *this, clock, cluster.m_log);
        std::vector<crypto::PublicKey> allowed;
        for (std::size_t i = 0; i < cluster.m_nodes.size(); ++i) allowed.push_back(cluster.keyOf(i));
        for (std::size_t i = 0; i < cluster.m_options.strangers.size(); ++i) {
            if (cluster.m_options.strangers[i].allowed) allowed.push_back(cluster.keyOf(cluster.m_nodes.size() + i));
        }
        network->allow(allowed);
        if (const auto started = network->start(); !started) cluster.violation("does not start: " + toString(started.error()));
        for (std::size_t i = 0; i < cluster.m_nodes.size(); ++i) {
            if (i != host && (cluster.m_options.introduced || i == 0)) {
                network->connectTo(cluster.keyOf(i), SimulatedInternet::addressOf(i));
            }
        }
    }
    void stop()
    {
        memory = network->memory();
        network.reset();
        strand.reset();
        connected.clear();
    }

    void peerConnected(const crypto::PublicKey& peer) override
    {
        const std::size_t from = cluster.hostOf(peer);
        if (!connected.insert(from).second) cluster.violation("two sessions with one peer");
        const auto bans = network->bans();
        if (std::ranges::find(bans, peer, &net::Ban::key) != bans.end()) cluster.violation("a banned peer is connected");
        const auto readers = std::ranges::count_if(connected, [&](std::size_t i) { return cluster.isReader(i); });
        if (static_cast<std::size_t>(readers) > cluster.m_options.readers) cluster.violation("more readers than may be");
    }
    void peerDisconnected(const crypto::PublicKey& peer) override { connected.erase(cluster.hostOf(peer)); }
    void messageArrived(const crypto::PublicKey& peer, Bytes message) override
    {
        const std::size_t from = cluster.hostOf(peer);
        ++cluster.m_counts.arrived;
        ++arrived[from];
        if (message.size() > maxMessage) cluster.violation("a message over the limit");
        if (!connected.contains(from)) cluster.violation("a message of who is not connected");
        const std::uint64_t share = cluster.isReader(from) ? readerShare : 1;
        const auto bytes = static_cast<double>(cluster.m_options.bytesPerSecond / share);
        const auto messages = static_cast<double>(cluster.m_options.messagesPerSecond / share);
        const Milliseconds now = cluster.m_time.now();
        const auto size = static_cast<double>(message.size());
        // A reserve, what was read last, and, of a peer that has become a session anew, one more reserve.
        if (byteShare[from].add(size, bytes, now) > 2 * std::max(bytes, readAtOnce) + readAtOnce + size) {
            cluster.violation("node " + std::to_string(host) + " takes more bytes of " + std::to_string(from) + " than its share");
        }
        if (messageShare[from].add(1, messages, now) > 2 * messages + readAtOnce / 100) {
            cluster.violation("node " + std::to_string(host) + " takes more messages of " + std::to_string(from) + " than its share");
        }
        if (from >= cluster.m_nodes.size()) return;
        if (message.size() < headSize) return cluster.violation("a message is not whole");
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < 8; ++i) number = number << 8U | message[i];
        if (numbered(number, BytesView(message).subspan(headSize)) != message) cluster.violation("a message is not what was sent");
        if (number <= last[from]) cluster.violation("a message arrived twice or out of order");
        last[from] = number;
    }

    NetCluster& cluster;
    const std::size_t host;
    VirtualClock clock;
    Bytes memory;                                    // as kept on a disk
    std::map<std::size_t, std::uint64_t> last;       // number of a message, by sender
    std::map<std::size_t, std::uint64_t> arrived;
    std::map<std::size_t, Bucket> byteShare, messageShare;
    std::set<std::size_t> connected;
    std::shared_ptr<VirtualStrand> strand;
    std::unique_ptr<net::Network> network;
};

NetCluster::NetCluster(const NetClusterOptions& options)
    : m_options(options), m_random(options.seed), m_internet(m_time, m_random.number(), options.nodes + options.strangers.size())
{
    m_internet.setDials(options.internet);
    for (std::size_t i = 0; i < options.nodes + options.strangers.size(); ++i) m_keys.push_back(crypto::KeyPair::generate(m_random));
    for (std::size_t i = 0; i < options.nodes; ++i) m_nodes.push_back(std::make_unique<Node>(*this, i));
    for (const auto& node : m_nodes) node->start();
    for (std::size_t i = 0; i < options.strangers.size(); ++i) {
        const std::size_t host = options.nodes + i;
        m_strangers.push_back(std::make_unique<Stranger>(m_internet, host, keyOf(host), options.strangers[i], m_random.number()));
    }
    if (!m_strangers.empty()) letStrangersAct();
}

NetCluster::~NetCluster() = default;

void NetCluster::letStrangersAct()
{
    for (const auto& stranger : m_strangers) stranger->act();
    m_time.after(strangersActEvery, [this] { letStrangersAct(); });
}

void NetCluster::violation(const std::string& what)
{
    if (m_violations.size() < 20) m_violations.push_back(std::to_string(m_time.now().count()) + " ms: " + what);
}

std::size_t NetCluster::hostOf(const crypto::PublicKey& key) const
{
    const auto it = std::ranges::find(m_keys, key, [](const crypto::KeyPair& pair) { return pair.publicKey(); });
    return static_cast<std::size_t>(it - m_keys.begin());
}

bool NetCluster::isReader(std::size_t host) const
{
    return host >= m_nodes.size() && !m_options.strangers[host - m_nodes.size()].allowed;
}

void NetCluster::run(Milliseconds duration)
{
    const Milliseconds until = m_time.now() + duration;
    while (m_time.step(until)) {}
}

bool NetCluster::runUntil(Milliseconds longest, const std::function<bool()>& condition)
{
    const Milliseconds until = m_time.now() + longest;
    while (!condition()) {
        if (!m_time.step(until)) return condition();
    }
    return true;
}

void NetCluster::send(std::size_t from, std::size_t to, std::size_t size)
{
    if (!isUp(from)) return;
    Bytes content(size);
    m_random.fill(content);
    m_nodes[from]->network->send(keyOf(to), numbered(++m_counts.sent, content));
}

void NetCluster::kill(std::size_t node)
{
    m_nodes[node]->stop();
    m_nodes[node]->start();
    ++m_counts.restarts;
}

void NetCluster::losePower(std::size_t node)
{
    m_internet.losePower(node);
    m_nodes[node]->stop();
    ++m_counts.powerLosses;
}

void NetCluster::restart(std::size_t node)
{
    m_nodes[node]->start();
}

bool NetCluster::isUp(std::size_t node) const
{
    return m_nodes[node]->network != nullptr;
}

void NetCluster::blame(std::size_t who, const crypto::PublicKey& whom, std::uint32_t points)
{
    m_nodes[who]->network->blame(whom, points, "simulated");
}

net::Network& NetCluster::network(std::size_t node)
{
    return *m_nodes[node]->network;
}

bool NetCluster::allConnected() const
{
    for (const auto& node : m_nodes) {
        if (!node->network) continue;
        for (const auto& other : m_nodes) {
            if (other != node && other->network && !node->connected.contains(other->host)) return false;
        }
    }
    return true;
}

std::uint64_t NetCluster::arrivedFrom(std::size_t host, std::size_t at) const
{
    const auto it = m_nodes[at]->arrived.find(host);
    return it == m_nodes[at]->arrived.end() ? 0 : it->second;
}

NetClusterCounts NetCluster::counts() const
{
    auto counts = m_counts;
    for (const auto& node : m_nodes) {
        if (node->network) counts.bans += node->network->bans().size();
    }
    return counts;
}

}  // namespace quorate::sim
