// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/peer_network.h"

#include "core/base/endpoint.h"

#include <algorithm>
#include <utility>

namespace quorate::net {

std::vector<PeerInfo> PeerNetwork::peers() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<PeerInfo> infos;
    for (const auto& [key, session] : m_sessions) {
        infos.push_back(session->info());
        infos.back().misbehaviour = m_book.points(key, m_clock.now());
    }
    return infos;
}

void PeerNetwork::blame(const PublicKey& peer, std::uint32_t points, std::string_view reason)
{
    bool banned = false;
    {
        const std::lock_guard lock(m_mutex);
        banned = m_book.blame(peer, points, reason, m_clock.now());
    }
    if (banned) m_log.write(LogLevel::warning, "net", "banned " + peer.shortHex() + " " + std::string(reason));
    disconnect(peer, banned ? "net.banned" : reason);
}

void PeerNetwork::ban(const PublicKey& peer, Milliseconds howLong)
{
    {
        const std::lock_guard lock(m_mutex);
        m_book.order(peer, howLong, m_clock.now());
    }
    m_log.write(LogLevel::info, "net", "banned " + peer.shortHex() + " " + std::string(PeerBook::ordered));
    disconnect(peer, PeerBook::ordered);
}

void PeerNetwork::pardon(const PublicKey& peer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_book.lift(peer);
    }
    m_transport->post([this, peer] { tryConnect(peer); });
}

std::vector<Ban> PeerNetwork::bans() const
{
    const std::lock_guard lock(m_mutex);
    return m_book.bans(m_clock.now());
}

std::vector<UnconnectedPeer> PeerNetwork::unconnected() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<UnconnectedPeer> list;
    for (const auto& [key, wanted] : m_wanted) {
        if (wanted->learned || m_sessions.contains(key)) continue;
        list.push_back({key, wanted->endpoint, wanted->reason, wanted->nextTry});
    }
    return list;
}

bool PeerNetwork::mayTalkTo(const PublicKey& key, const std::string& origin)
{
    const std::lock_guard lock(m_mutex);
    return key != m_ownKey && refusalOf(key, origin).empty();
}

std::size_t PeerNetwork::readers() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_sessions, [](const auto& s) { return s.second->reader() && !s.second->closed(); }));
}

// Keys cost nothing, addresses do: when all places are taken, the one that has been there longest of the address that has most
// goes for a reader from an address that would still have fewer. Null: nobody goes.
std::shared_ptr<Session> PeerNetwork::readerInTheWayOf(const std::string& origin) const
{
    std::map<std::string, std::vector<std::shared_ptr<Session>>> byOrigin;
    for (const auto& [key, session] : m_sessions) {
        if (session->reader() && !session->closed()) byOrigin[session->origin()].push_back(session);
    }
    const auto fullest = std::ranges::max_element(byOrigin, {}, [](const auto& item) { return item.second.size(); });
    if (fullest == byOrigin.end() || fullest->second.size() <= byOrigin[origin].size() + 1) return nullptr;
    return *std::ranges::min_element(fullest->second, {}, &Session::readySince);
}

std::string PeerNetwork::refusalOf(const PublicKey& key, const std::string& origin) const
{
    if (const Ban* ban = m_book.banned(key, m_clock.now())) return ban->reason == PeerBook::ordered ? ban->reason : "net.banned";
    if (m_allowed.contains(key)) return {};
    if (m_options.maxReaders == 0) return "net.not-allowed";
    if (m_sessions.contains(key) || readers() < m_options.maxReaders) return {};
    return readerInTheWayOf(origin) ? "" : "net.too-many-peers";
}

std::vector<KnownPeer> PeerNetwork::listeningPeers(const Session* but) const
{
    std::vector<KnownPeer> known;
    for (const auto& [key, session] : m_sessions) {
        const Endpoint place = session->listening();
        if (session.get() == but || place.port == 0 || !m_allowed.contains(key)) continue;
        if (!isNumericAddress(place.host) || known.size() >= maxKnownPeers) continue;
        known.push_back({key, place});
    }
    return known;
}

// CBOR would be more than this needs: length of the known peers (4, big-endian), known peers, book.
Bytes PeerNetwork::memory() const
{
    const std::lock_guard lock(m_mutex);
    auto known = listeningPeers(nullptr);
    for (const auto& [key, wanted] : m_wanted) {
        const bool told = std::ranges::find(known, key, &KnownPeer::key) != known.end();
        if (wanted->learned && !told && known.size() < maxKnownPeers) known.push_back({key, wanted->endpoint});
    }
    const Bytes peers = encodeKnownPeers(known);
    Bytes out;
    for (unsigned shift = 32; shift > 0; shift -= 8) out.push_back(static_cast<std::uint8_t>(peers.size() >> (shift - 8)));
    append(out, peers);
    append(out, m_book.encode(m_clock.now()));
    return out;
}

void PeerNetwork::remember()
{
    const BytesView memory = m_options.memory;
    if (memory.empty()) return;
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4 && i < memory.size(); ++i) size = size << 8U | memory[i];
    const bool framed = memory.size() >= 4 && memory.size() <= maxMemory && size <= memory.size() - 4;
    const auto known = framed ? decodeKnownPeers(memory.subspan(4, size)) : fail(ErrorKind::corrupt, "net.protocol");
    auto book = framed ? PeerBook::decode(memory.subspan(4 + size), m_clock.now()) : fail(ErrorKind::corrupt, "net.protocol");
    if (!known || !book) return m_log.write(LogLevel::warning, "net", "what was known of peers does not read: forgotten");
    std::vector<PublicKey> fresh;
    {
        const std::lock_guard lock(m_mutex);
        m_book = std::move(*book);
        if (!m_options.exchangePeers) return;
        for (const KnownPeer& peer : *known) {
            if (!peer.endpoint.host.empty() && learn(peer.key, peer.endpoint)) fresh.push_back(peer.key);
        }
    }
    m_transport->post([this, fresh = std::move(fresh)] {
        for (const PublicKey& key : fresh) tryConnect(key);
    });
}

// Only whom we would let in ourselves, and whose place we do not know.
bool PeerNetwork::learn(const PublicKey& key, const Endpoint& place)
{
    const auto learned = static_cast<std::size_t>(
        std::ranges::count_if(m_wanted, [](const auto& wanted) { return wanted.second->learned; }));
    if (m_sessions.size() >= m_options.enoughPeers || learned >= m_options.maxLearned) return false;
    if (key == m_ownKey || !m_allowed.contains(key) || m_wanted.contains(key) || m_sessions.contains(key)) return false;
    auto wanted = std::make_shared<Wanted>(*m_transport);
    wanted->learned = true;
    wanted->endpoint = place;
    m_wanted.emplace(key, std::move(wanted));
    return true;
}

// Whoever connects to one of these has the key proven by TLS, so a false one costs an attempt.
void PeerNetwork::tellPeers(const std::shared_ptr<Session>& session)
{
    std::vector<KnownPeer> known;
    {
        const std::lock_guard lock(m_mutex);
        known = listeningPeers(session.get());
        if (known.size() >= maxKnownPeers) known.pop_back();
        if (m_listening.port != 0) known.insert(known.begin(), {m_ownKey, {"", m_listening.port}});
    }
    if (!known.empty() && !session->reader()) session->send(makePeersFrame(encodeKnownPeers(known)));
}

void PeerNetwork::tellPeersAgain()
{
    std::vector<std::shared_ptr<Session>> sessions;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [key, session] : m_sessions) sessions.push_back(session);
    }
    for (const auto& session : sessions) tellPeers(session);
    m_exchangeTimer->start(m_options.exchangeInterval, [this] { tellPeersAgain(); });
}

void PeerNetwork::sessionKnowsPeers(const std::shared_ptr<Session>& session, BytesView content)
{
    const auto known = decodeKnownPeers(content);
    if (!known) return session->close("net.protocol");
    if (!m_options.exchangePeers || session->reader() || !session->mayTellPeers()) return;
    std::vector<PublicKey> fresh;
    {
        const std::lock_guard lock(m_mutex);
        for (const KnownPeer& peer : *known) {
            if (peer.key == session->peer() && peer.endpoint.host.empty()) session->listensAt(peer.endpoint.port);
            if (peer.endpoint.host.empty() && peer.key != session->peer()) continue;
            const Endpoint place{peer.endpoint.host.empty() ? session->endpoint().host : peer.endpoint.host,
                                 peer.endpoint.port};
            if (learn(peer.key, place)) fresh.push_back(peer.key);
        }
    }
    for (const PublicKey& key : fresh) tryConnect(key);
}

}  // namespace quorate::net
