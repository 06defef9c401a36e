// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/known_peers.h"

#include <algorithm>

namespace quorate::node {
namespace {

constexpr std::int64_t farthestClock = std::int64_t{1} << 50U;

}  // namespace

void KnownPeers::connected(const crypto::PublicKey& key, std::string address)
{
    auto& peer = m_peers[key];
    peer.connected = true;
    if (!address.empty()) peer.address = std::move(address);
}

void KnownPeers::disconnected(const crypto::PublicKey& key, bool trusted)
{
    const auto it = m_peers.find(key);
    if (it == m_peers.end()) return;
    if (trusted) it->second.connected = false;
    else m_peers.erase(it);
}

void KnownPeers::greeted(const crypto::PublicKey& key, const HelloMessage& greeting, UnixTime now, bool trusted)
{
    auto* peer = find(key);
    if (peer == nullptr || !peer->connected) return;
    peer->release = greeting.release.value;
    peer->delivery = greeting.delivery.value;
    peer->version = greeting.version;
    peer->clockOffsetMs = std::clamp(greeting.at.ms, std::int64_t{0}, farthestClock) - now.ms;
    if (!greeting.swarm) return;
    Endpoint endpoint = *greeting.swarm;
    if (endpoint.address == "0.0.0.0" || endpoint.address == "::") endpoint.address = peer->address;
    if (peer->swarm == endpoint) return;
    peer->swarm = endpoint;
    if (trusted) m_moved = true;
}

KnownPeers::Peer* KnownPeers::find(const crypto::PublicKey& key)
{
    const auto it = m_peers.find(key);
    return it == m_peers.end() ? nullptr : &it->second;
}

const KnownPeers::Peer* KnownPeers::find(const crypto::PublicKey& key) const
{
    const auto it = m_peers.find(key);
    return it == m_peers.end() ? nullptr : &it->second;
}

}  // namespace quorate::node
