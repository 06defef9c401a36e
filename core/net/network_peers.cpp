// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/asio_network.h"

#include "core/base/endpoint.h"

#include <boost/asio/post.hpp>

#include <algorithm>

namespace quorate::net {

std::vector<PeerInfo> AsioNetwork::peers() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<PeerInfo> infos;
    for (const auto& [key, session] : m_sessions) {
        infos.push_back(session->info());
        infos.back().misbehaviour = m_book.points(key, m_clock.now());
    }
    return infos;
}

void AsioNetwork::blame(const PublicKey& peer, std::uint32_t points, std::string_view reason)
{
    bool banned = false;
    {
        const std::lock_guard lock(m_mutex);
        banned = m_book.blame(peer, points, reason, m_clock.now());
    }
    if (banned) m_log.write(LogLevel::warning, "net", "banned " + peer.shortHex() + " " + std::string(reason));
    disconnect(peer, banned ? "net.banned" : reason);
}

void AsioNetwork::pardon(const PublicKey& peer)
{
    const std::lock_guard lock(m_mutex);
    m_book.lift(peer);
}

std::vector<Ban> AsioNetwork::bans() const
{
    const std::lock_guard lock(m_mutex);
    return m_book.bans(m_clock.now());
}

std::vector<UnconnectedPeer> AsioNetwork::unconnected() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<UnconnectedPeer> list;
    for (const auto& [key, wanted] : m_wanted) {
        if (wanted->learned || m_sessions.contains(key)) continue;
        list.push_back({key, wanted->endpoint, wanted->reason, wanted->nextTry});
    }
    return list;
}

bool AsioNetwork::mayTalkTo(const PublicKey& key)
{
    const std::lock_guard lock(m_mutex);
    return key != m_ownKey && refusalOf(key).empty();
}

std::size_t AsioNetwork::readers() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_sessions, [](const auto& s) { return s.second->reader(); }));
}

std::string AsioNetwork::refusalOf(const PublicKey& key) const
{
    if (m_book.banned(key, m_clock.now()) != nullptr) return "net.banned";
    if (m_allowed.contains(key)) return {};
    if (m_options.maxReaders == 0) return "net.not-allowed";
    return m_sessions.contains(key) || readers() < m_options.maxReaders ? "" : "net.too-many-peers";
}

// Whoever connects to one of these has the key proven by TLS, so a false one costs an attempt.
void AsioNetwork::tellPeers(const std::shared_ptr<Session>& session)
{
    std::vector<KnownPeer> known;
    {
        const std::lock_guard lock(m_mutex);
        if (m_listening.port != 0) known.push_back({m_ownKey, {"", m_listening.port}});
        for (const auto& [key, other] : m_sessions) {
            const Endpoint place = other->listening();
            if (other == session || place.port == 0 || !m_allowed.contains(key)) continue;
            if (!isNumericAddress(place.host) || known.size() >= maxKnownPeers) continue;
            known.push_back({key, place});
        }
    }
    if (!known.empty() && !session->reader()) session->send(makePeersFrame(encodeKnownPeers(known)));
}

void AsioNetwork::tellPeersAgain()
{
    std::vector<std::shared_ptr<Session>> sessions;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [key, session] : m_sessions) sessions.push_back(session);
    }
    for (const auto& session : sessions) tellPeers(session);
    m_exchangeTimer.expires_after(m_options.exchangeInterval);
    m_exchangeTimer.async_wait([this](const error_code& cancelled) {
        if (!cancelled) tellPeersAgain();
    });
}

void AsioNetwork::sessionKnowsPeers(const std::shared_ptr<Session>& session, BytesView content)
{
    const auto known = decodeKnownPeers(content);
    if (!known) return session->close("net.protocol");
    if (!m_options.exchangePeers || session->reader() || !session->mayTellPeers()) return;
    std::vector<PublicKey> fresh;
    {
        const std::lock_guard lock(m_mutex);
        auto learned = static_cast<std::size_t>(
            std::ranges::count_if(m_wanted, [](const auto& wanted) { return wanted.second->learned; }));
        for (const KnownPeer& peer : *known) {
            if (peer.key == session->peer() && peer.endpoint.host.empty()) session->listensAt(peer.endpoint.port);
            // Only whom we would let in ourselves, and whose place we do not know.
            if (m_sessions.size() >= m_options.enoughPeers || learned >= m_options.maxLearned) continue;
            if (peer.key == m_ownKey || !m_allowed.contains(peer.key) || m_wanted.contains(peer.key) ||
                m_sessions.contains(peer.key)) {
                continue;
            }
            if (peer.endpoint.host.empty() && peer.key != session->peer()) continue;
            auto wanted = std::make_shared<Wanted>(m_context);
            wanted->learned = true;
            wanted->endpoint = {peer.endpoint.host.empty() ? session->endpoint().host : peer.endpoint.host,
                                peer.endpoint.port};
            m_wanted.emplace(peer.key, std::move(wanted));
            fresh.push_back(peer.key);
            ++learned;
        }
    }
    for (const PublicKey& key : fresh) tryConnect(key);
}

}  // namespace quorate::net
