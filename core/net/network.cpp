// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/asio_network.h"

#include <boost/asio/post.hpp>
#include <pthread.h>

#include <algorithm>

namespace quorate::net {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using crypto::PublicKey;

namespace {

constexpr unsigned learnedFailures = 5;

// Strangers are counted by what they cannot have many of: an IPv4 address, or an IPv6 /64.
std::string originOf(const asio::ip::address& address)
{
    if (address.is_v4()) return address.to_string();
    const auto v6 = address.to_v6();
    if (v6.is_v4_mapped()) return asio::ip::make_address_v4(asio::ip::v4_mapped, v6).to_string();
    const auto bytes = v6.to_bytes();
    return toHex(BytesView(bytes).first(8));
}

}  // namespace

Status AsioNetwork::start()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_started) return fail(ErrorKind::conflict, "net.started");
        if (!m_tlsStatus) return m_tlsStatus;
        if (const Status bound = listen(); !bound) return bound;
        m_started = true;
    }
    remember();
    if (m_acceptor.is_open()) asio::post(m_context, [this] { acceptNext(); });
    if (m_options.exchangePeers) asio::post(m_context, [this] { tellPeersAgain(); });
    m_thread = std::thread([this] { m_context.run(); });
    ::pthread_setname_np(m_thread.native_handle(), "net");
    return {};
}

Status AsioNetwork::listen()
{
    if (m_options.listen.host.empty()) return {};
    error_code error;
    tcp::resolver resolver(m_context);
    const auto found = resolver.resolve(m_options.listen.host, std::to_string(m_options.listen.port),
                                        tcp::resolver::passive | tcp::resolver::numeric_service, error);
    const std::string where = m_options.listen.text();
    if (error || found.empty()) return fail(ErrorKind::invalid, "net.listen.address", where);
    const tcp::endpoint endpoint = *found.begin();
    const auto step = [&](auto&& action) {
        if (!error) action();
    };
    step([&] { m_acceptor.open(endpoint.protocol(), error); });
    step([&] { m_acceptor.set_option(tcp::acceptor::reuse_address(true), error); });
    step([&] { m_acceptor.bind(endpoint, error); });
    step([&] { m_acceptor.listen(asio::socket_base::max_listen_connections, error); });
    if (error) {
        error_code ignored;
        m_acceptor.close(ignored);
        if (error == asio::error::address_in_use) return fail(ErrorKind::conflict, "net.listen.in-use", where);
        if (error == asio::error::access_denied) return fail(ErrorKind::denied, "net.listen.denied", where);
        return fail(ErrorKind::io, "net.listen.address", where + ": " + error.message());
    }
    const tcp::endpoint real = m_acceptor.local_endpoint(error);
    m_listening = {real.address().to_string(), real.port()};
    return {};
}

void AsioNetwork::stop()
{
    m_gate->close();
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_stopped, true)) return;
    }
    if (m_thread.joinable()) {
        asio::post(m_context, [this] {
            closeAll();
            m_context.stop();
        });
        m_thread.join();
    } else {
        closeAll();
    }
}

void AsioNetwork::closeAll()
{
    error_code ignored;
    m_acceptor.close(ignored);
    m_acceptPause.cancel();
    m_exchangeTimer.cancel();
    std::map<PublicKey, std::shared_ptr<Session>> sessions;
    std::map<PublicKey, std::shared_ptr<Wanted>> wanted;
    {
        const std::lock_guard lock(m_mutex);
        sessions.swap(m_sessions);
        wanted.swap(m_wanted);
    }
    for (const auto& [key, session] : sessions) session->close("net.closed");
    for (const auto& [key, peer] : wanted) {
        peer->timer.cancel();
        if (peer->attempt) peer->attempt->close("net.closed");
        peer->attempt = nullptr;
    }
    for (const Stranger& stranger : m_strangers) stranger.session->close("net.closed");
    m_strangers.clear();
}

Endpoint AsioNetwork::listening() const
{
    const std::lock_guard lock(m_mutex);
    return m_listening;
}

// What the caller wants

void AsioNetwork::allow(std::vector<PublicKey> keys)
{
    std::vector<std::shared_ptr<Session>> cut;
    std::vector<PublicKey> again;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) return;
        m_allowed = std::set<PublicKey>(keys.begin(), keys.end());
        // Also a reader that is a member now: it comes again, and is no longer held to the limits of readers.
        for (const auto& [key, session] : m_sessions) {
            if (m_allowed.contains(key) == session->reader()) cut.push_back(session);
        }
        for (const auto& [key, wanted] : m_wanted) {
            if (m_allowed.contains(key) && wanted->reason == "net.not-allowed") again.push_back(key);
        }
    }
    asio::post(m_context, [this, cut = std::move(cut), again = std::move(again)] {
        for (const auto& session : cut) session->close("net.not-allowed");
        for (const PublicKey& key : again) tryConnect(key);
    });
}

void AsioNetwork::connectTo(const PublicKey& key, const Endpoint& endpoint)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) return;
        auto& wanted = m_wanted[key];
        if (!wanted) wanted = std::make_shared<Wanted>(m_context);
        wanted->learned = false;
        if (wanted->endpoint == endpoint) return;
        wanted->endpoint = endpoint;
        wanted->nextTry = m_clock.now();
    }
    asio::post(m_context, [this, key] { tryConnect(key); });
}

void AsioNetwork::forget(const PublicKey& key)
{
    std::shared_ptr<Wanted> wanted;
    std::shared_ptr<Session> session;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto node = m_wanted.extract(key)) wanted = node.mapped();
        if (const auto it = m_sessions.find(key); it != m_sessions.end()) session = it->second;
    }
    asio::post(m_context, [wanted, session] {
        if (wanted) {
            wanted->timer.cancel();
            if (wanted->attempt) std::exchange(wanted->attempt, nullptr)->close("net.closed");
        }
        if (session) session->close("net.closed");
    });
}

bool AsioNetwork::sendable(const Bytes& message)
{
    if (message.size() <= m_options.maxMessage) return true;
    m_log.write(LogLevel::error, "net",
                "message of " + std::to_string(message.size()) + " bytes is over the limit: dropped");
    return false;
}

void AsioNetwork::send(const PublicKey& peer, Bytes message)
{
    if (!sendable(message)) return;
    if (const auto session = sessionOf(peer)) session->send(makeMessageFrame(message));
}

void AsioNetwork::broadcast(Bytes message)
{
    if (!sendable(message)) return;
    std::vector<std::shared_ptr<Session>> sessions;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [key, session] : m_sessions) sessions.push_back(session);
    }
    if (sessions.empty()) return;
    const Frame frame = makeMessageFrame(message);
    for (const auto& session : sessions) session->send(frame);
}

void AsioNetwork::disconnect(const PublicKey& peer, std::string_view reason)
{
    if (const auto session = sessionOf(peer)) {
        asio::post(m_context, [session, code = std::string(reason)] { session->close(code); });
    }
}

std::shared_ptr<Session> AsioNetwork::sessionOf(const PublicKey& key) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_sessions.find(key);
    return it == m_sessions.end() ? nullptr : it->second;
}

// Connections, on the network's thread

std::shared_ptr<Session> AsioNetwork::makeSession()
{
    return std::make_shared<Session>(
        Session::Setting{m_options, *this, m_context, m_tls, m_clock, *m_random, m_instance});
}

void AsioNetwork::acceptNext()
{
    m_acceptor.async_accept([this](const error_code& error, tcp::socket socket) {
        if (error == asio::error::operation_aborted || !m_acceptor.is_open()) return;
        if (error) {
            // Out of descriptors, most likely: they come back as connections end.
            m_acceptPause.expires_after(Milliseconds{200});
            m_acceptPause.async_wait([this](const error_code& cancelled) {
                if (!cancelled) acceptNext();
            });
            return;
        }
        error_code gone;
        const tcp::endpoint from = socket.remote_endpoint(gone);
        if (!gone) admit(std::move(socket), from);
        acceptNext();
    });
}

void AsioNetwork::admit(tcp::socket socket, const tcp::endpoint& from)
{
    // The oldest goes, not the newest: an honest handshake takes milliseconds, so whoever holds many of them loses his
    // own.
    const std::string origin = originOf(from.address());
    const auto sameOrigin = [&](const Stranger& stranger) { return stranger.origin == origin; };
    auto victim = m_strangers.end();
    if (static_cast<std::size_t>(std::ranges::count_if(m_strangers, sameOrigin)) >= m_options.maxHandshakesPerAddress) {
        victim = std::ranges::find_if(m_strangers, sameOrigin);
    } else if (m_strangers.size() >= m_options.maxHandshakes) {
        victim = m_strangers.begin();
    }
    if (victim != m_strangers.end()) {
        const auto session = victim->session;
        m_strangers.erase(victim);
        session->close("net.timeout");
    }
    auto session = makeSession();
    m_strangers.push_back({session, origin});
    session->accepted(std::move(socket), {from.address().to_string(), from.port()});
}

void AsioNetwork::tryConnect(const PublicKey& key)
{
    std::shared_ptr<Wanted> wanted;
    bool allowed = false;
    bool banned = false;
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_wanted.find(key);
        if (it == m_wanted.end() || m_stopped || m_sessions.contains(key)) return;
        wanted = it->second;
        allowed = m_allowed.contains(key);
        banned = m_book.banned(key, m_clock.now()) != nullptr;
    }
    wanted->timer.cancel();
    if (wanted->attempt) return;
    if (banned) return retryLater(key, *wanted, "net.banned", false);
    if (key == m_ownKey) {
        const std::lock_guard lock(m_mutex);
        wanted->reason = "net.self";
        return;
    }
    if (!allowed) {
        const std::lock_guard lock(m_mutex);
        wanted->reason = "net.not-allowed";  // allow() tries again
        return;
    }
    wanted->attempt = makeSession();
    wanted->attempt->connect(key, wanted->endpoint);
}

void AsioNetwork::retryLater(const PublicKey& key, Wanted& wanted, const std::string& code, bool wasStable)
{
    if (wasStable) wanted.failures = 0;
    if (wanted.failures >= learnedFailures) {
        // connectTo() may be making it a configured one just now, or forget() may have taken it out.
        const std::lock_guard lock(m_mutex);
        const auto it = m_wanted.find(key);
        if (wanted.learned && it != m_wanted.end() && it->second.get() == &wanted) {
            m_wanted.erase(it);   // whoever has it may tell us again
            return;
        }
    }
    const auto doublings = std::min(wanted.failures++, 20U);
    const std::int64_t longest = std::max<std::int64_t>(m_options.longestRetry.count(), 2);
    const std::int64_t full = std::clamp<std::int64_t>(m_options.firstRetry.count() << doublings, 2, longest);
    // Half fixed, half random, so that nodes that lost each other at once do not come back at once.
    const Milliseconds delay{full / 2 +
                             static_cast<std::int64_t>(m_random->below(static_cast<std::uint64_t>(full / 2 + 1)))};
    {
        const std::lock_guard lock(m_mutex);
        wanted.reason = code;
        wanted.nextTry = {m_clock.now().ms + delay.count()};
    }
    wanted.timer.expires_after(delay);
    wanted.timer.async_wait([this, key](const error_code& cancelled) {
        if (!cancelled) tryConnect(key);
    });
}

// Sessions, on the network's thread

// The same answer on both sides: a peer that was started anew has lost the older session; otherwise the session that
// the smaller key began stays; of two begun by the same side the newer, because that side gave the other up.
bool AsioNetwork::replaces(const Session& newer, const Session& older) const
{
    if (newer.peerInstance() != older.peerInstance()) return true;
    if (newer.outgoing() == older.outgoing()) return true;
    const bool oursIsSmaller = m_ownKey < newer.peer();
    return newer.outgoing() == oursIsSmaller;
}

void AsioNetwork::sessionReady(const std::shared_ptr<Session>& session)
{
    const PublicKey& key = session->peer();
    m_strangers.remove_if([&](const Stranger& stranger) { return stranger.session == session; });
    std::shared_ptr<Session> replaced;
    std::shared_ptr<Wanted> wanted;
    std::string refusal;
    {
        const std::lock_guard lock(m_mutex);
        const auto existing = m_sessions.find(key);
        if (!m_allowed.contains(key) && !session->outgoing()) session->limitAsReader();
        if (refusal = refusalOf(key); !refusal.empty()) {
            // It ends below.
        } else if (existing == m_sessions.end() && m_sessions.size() >= m_options.maxPeers) {
            refusal = "net.too-many-peers";
        } else if (existing != m_sessions.end() && !replaces(*session, *existing->second)) {
            refusal = "net.duplicate";
        } else {
            if (existing != m_sessions.end()) replaced = existing->second;
            m_sessions[key] = session;
        }
        if (const auto it = m_wanted.find(key); it != m_wanted.end()) wanted = it->second;
    }
    if (!refusal.empty()) return session->close(refusal);
    if (replaced) {
        replaced->close("net.duplicate");
        tell(&NetworkHandler::peerDisconnected, key);
    }
    if (wanted) {
        wanted->timer.cancel();
        // Once our hello is out, the peer may prefer that attempt to this session: then it must go through.
        const auto attempt = wanted->attempt;
        if (attempt == session) {
            wanted->attempt = nullptr;
        } else if (attempt && !attempt->greeted()) {
            wanted->attempt = nullptr;
            attempt->close("net.duplicate");
        }
    }
    m_log.write(LogLevel::info, "net", "connected " + key.shortHex() + (session->outgoing() ? " at " : " from ") +
                                           session->endpoint().text());
    if (m_options.exchangePeers) tellPeers(session);
    tell(&NetworkHandler::peerConnected, key);
}

void AsioNetwork::sessionMessage(const std::shared_ptr<Session>& session, Bytes message)
{
    m_strand->post([gate = m_gate, weak = std::weak_ptr(session), key = session->peer(),
                    message = std::move(message)]() mutable {
        gate->pass([&](NetworkHandler& handler) {
            // Only the open gate says that the io_context is there; the handler may just have closed it.
            std::shared_ptr<void> untaken(nullptr, [gate, weak, size = message.size()](void*) {
                gate->pass([&](NetworkHandler&) {
                    if (const auto alive = weak.lock()) alive->taken(size);
                });
            });
            handler.messageToTake(key, std::move(message), std::move(untaken));
        });
    });
}

void AsioNetwork::sessionClosed(const std::shared_ptr<Session>& session, const std::string& code)
{
    const PublicKey& key = session->peer();
    const bool stranger = std::erase_if(m_strangers, [&](const Stranger& s) { return s.session == session; }) > 0;
    bool wasCurrent = false;
    bool connected = false;
    std::shared_ptr<Wanted> wanted;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) return;
        if (const auto it = m_sessions.find(key); it != m_sessions.end()) {
            if (it->second == session) {
                m_sessions.erase(it);
                wasCurrent = true;
            }
        }
        if (const auto it = m_wanted.find(key); it != m_wanted.end()) wanted = it->second;
        connected = m_sessions.contains(key);
    }
    if (stranger || (session->outgoing() && !wasCurrent)) {
        m_log.write(LogLevel::debug, "net", session->endpoint().text() + " " + code);
    }
    if (wasCurrent) {
        m_log.write(LogLevel::info, "net", "disconnected " + key.shortHex() + " " + code);
        tell(&NetworkHandler::peerDisconnected, key);
    }
    if (!wanted) return;
    const bool wasAttempt = wanted->attempt == session;
    if (wasAttempt) wanted->attempt = nullptr;
    if (!connected && !wanted->attempt && (wasCurrent || wasAttempt)) {
        const bool stable = wasCurrent && m_clock.monotonic() - session->readySince() > 2 * m_options.firstRetry;
        retryLater(key, *wanted, code, stable);
    }
}

void AsioNetwork::tell(void (NetworkHandler::*what)(const PublicKey&), const PublicKey& key)
{
    m_strand->post([gate = m_gate, what, key] {
        gate->pass([&](NetworkHandler& handler) { (handler.*what)(key); });
    });
}

std::unique_ptr<Network> makeNetwork(NetworkOptions options, const crypto::KeyPair& nodeKey,
                                     std::shared_ptr<Strand> strand, NetworkHandler& handler, Clock& clock, Log& log)
{
    return std::make_unique<AsioNetwork>(std::move(options), nodeKey, std::move(strand), handler, clock, log);
}

}  // namespace quorate::net
