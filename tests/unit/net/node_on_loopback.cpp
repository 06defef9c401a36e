// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/net/node_on_loopback.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace quorate::test {

using namespace std::chrono_literals;

crypto::KeyPair NodeOnLoopback::keyOf(int n)
{
    Bytes seed(32, static_cast<std::uint8_t>(n));
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(seed));
}

NodeOnLoopback::NodeOnLoopback(int n, const std::function<void(net::NetworkOptions&)>& change, Clock* clock)
    : m_key(keyOf(n).publicKey()), m_strand(makeThreadStrand("node-" + std::to_string(n)))
{
    net::NetworkOptions options;
    options.listen = {"127.0.0.1", 0};
    options.maxMessage = 1024 * 1024;
    options.firstRetry = 10ms;
    options.longestRetry = 100ms;
    options.pingInterval = 20ms;
    options.handshakesPerSecond = 0;   // all are at one address, and try again without a pause
    if (change) change(options);
    m_network = net::makeNetwork(options, keyOf(n), m_strand, *this, clock != nullptr ? *clock : *m_clock, m_log);
}

NodeOnLoopback::~NodeOnLoopback()
{
    m_network->stop();
}

void NodeOnLoopback::allow(const std::vector<const NodeOnLoopback*>& nodes)
{
    std::vector<crypto::PublicKey> keys;
    for (const auto* node : nodes) keys.push_back(node->key());
    m_network->allow(keys);
}

void NodeOnLoopback::connectTo(const NodeOnLoopback& other)
{
    m_network->connectTo(other.key(), {"127.0.0.1", other.port()});
}

int NodeOnLoopback::Record::connected(const crypto::PublicKey& key) const
{
    int count = 0;
    for (const auto& [peer, up] : changes) {
        if (peer == key) count += up ? 1 : -1;
    }
    return count;
}

std::vector<Bytes> NodeOnLoopback::Record::from(const crypto::PublicKey& key) const
{
    std::vector<Bytes> list;
    for (const auto& [peer, message] : messages) {
        if (peer == key) list.push_back(message);
    }
    return list;
}

bool NodeOnLoopback::waitFor(const std::function<bool(const Record&)>& condition)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, 30s, [&] { return condition(m_record); });
}

bool NodeOnLoopback::waitForReason(const crypto::PublicKey& peer, const std::string& reason)
{
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (std::chrono::steady_clock::now() < end) {
        const auto list = m_network->unconnected();
        const bool found =
            std::ranges::any_of(list, [&](const auto& p) { return p.key == peer && p.reason == reason; });
        if (found) return true;
        std::this_thread::yield();
    }
    return false;
}

bool NodeOnLoopback::connectedTo(const NodeOnLoopback& other)
{
    return waitFor([&](const Record& record) { return record.connected(other.key()) == 1; });
}

NodeOnLoopback::Record NodeOnLoopback::record()
{
    const std::lock_guard lock(m_mutex);
    return m_record;
}

void NodeOnLoopback::peerConnected(const crypto::PublicKey& peer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_record.changes.emplace_back(peer, true);
    }
    m_changed.notify_all();
}

void NodeOnLoopback::peerDisconnected(const crypto::PublicKey& peer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_record.changes.emplace_back(peer, false);
    }
    m_changed.notify_all();
}

void NodeOnLoopback::messageArrived(const crypto::PublicKey& peer, Bytes message)
{
    if (onMessage) onMessage(peer, message);
    {
        const std::lock_guard lock(m_mutex);
        m_record.messages.emplace_back(peer, std::move(message));
    }
    m_changed.notify_all();
}

}  // namespace quorate::test
