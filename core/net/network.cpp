// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/peer_network.h"

#include <algorithm>

namespace quorate::net {

using crypto::PublicKey;

namespace {

constexpr unsigned learnedFailures = 5;
constexpr Milliseconds budgetFor{30'000};            // by then a peer has its full share again
constexpr std::size_t maxBudgets = 1024;
constexpr std::uint32_t pointsOfBrokenFrames = 25;   // of the 100 that ban
constexpr double shareOfStrangers = 10;              // of the handshakes that one address may begin
constexpr double shareOfTrusted = 8;
constexpr std::size_t manyOrigins = 1024;
constexpr std::size_t mostTrustedOrigins = 256;

}  // namespace

Status PeerNetwork::start()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_started) return fail(ErrorKind::conflict, "net.started");
        if (!m_options.listen.host.empty()) {
            auto place = m_transport->listen(m_options.listen, [this](std::unique_ptr<Connection> connection, const Endpoint& from,
                                                                      const std::string& origin) {
                admit(std::move(connection), from, origin);
            });
            if (!place) return fail(place.error());
            m_listening = *std::move(place);
        }
        m_started = true;
    }
    remember();
    if (m_options.exchangePeers) m_transport->post([this] { tellPeersAgain(); });
    return m_transport->start();
}

void PeerNetwork::stop()
{
    m_gate->close();
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_stopped, true)) return;
    }
    m_transport->stop([this] { closeAll(); });
}

void PeerNetwork::closeAll()
{
    m_transport->stopListening();
    m_exchangeTimer->cancel();
    std::map<PublicKey, std::shared_ptr<Session>> sessions;
    std::map<PublicKey, std::shared_ptr<Wanted>> wanted;
    {
        const std::lock_guard lock(m_mutex);
        sessions.swap(m_sessions);
        wanted.swap(m_wanted);
    }
    for (const auto& [key, session] : sessions) session->close("net.closed");
    for (const auto& [key, peer] : wanted) {
        peer->timer->cancel();
        if (peer->attempt) peer->attempt->close("net.closed");
        peer->attempt = nullptr;
    }
    for (const Stranger& stranger : m_strangers) stranger.session->close("net.closed");
    m_strangers.clear();
}

Endpoint PeerNetwork::listening() const
{
    const std::lock_guard lock(m_mutex);
    return m_listening;
}

// What the caller wants

void PeerNetwork::allow(std::vector<PublicKey> keys)
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
    m_transport->post([this, cut = std::move(cut), again = std::move(again)] {
        for (const auto& session : cut) session->close("net.not-allowed");
        for (const PublicKey& key : again) tryConnect(key);
    });
}

void PeerNetwork::connectTo(const PublicKey& key, const Endpoint& endpoint)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) return;
        auto& wanted = m_wanted[key];
        if (!wanted) wanted = std::make_shared<Wanted>(*m_transport);
        wanted->learned = false;
        if (wanted->endpoint == endpoint) return;
        wanted->endpoint = endpoint;
        wanted->nextTry = m_clock.now();
    }
    m_transport->post([this, key] { tryConnect(key); });
}

void PeerNetwork::forget(const PublicKey& key)
{
    std::shared_ptr<Wanted> wanted;
    std::shared_ptr<Session> session;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto node = m_wanted.extract(key)) wanted = node.mapped();
        if (const auto it = m_sessions.find(key); it != m_sessions.end()) session = it->second;
    }
    m_transport->post([wanted, session] {
        if (wanted) {
            wanted->timer->cancel();
            if (wanted->attempt) std::exchange(wanted->attempt, nullptr)->close("net.closed");
        }
        if (session) session->close("net.closed");
    });
}

bool PeerNetwork::sendable(const Bytes& message)
{
    if (message.size() <= m_options.maxMessage) return true;
    m_log.write(LogLevel::error, "net",
                "message of " + std::to_string(message.size()) + " bytes is over the limit: dropped");
    return false;
}

void PeerNetwork::send(const PublicKey& peer, Bytes message)
{
    if (!sendable(message)) return;
    if (const auto session = sessionOf(peer)) session->send(makeMessageFrame(message));
}

void PeerNetwork::broadcast(Bytes message)
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

void PeerNetwork::disconnect(const PublicKey& peer, std::string_view reason)
{
    if (const auto session = sessionOf(peer)) {
        m_transport->post([session, code = std::string(reason)] { session->close(code); });
    }
}

std::shared_ptr<Session> PeerNetwork::sessionOf(const PublicKey& key) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_sessions.find(key);
    return it == m_sessions.end() ? nullptr : it->second;
}

// Connections, on the network's thread

std::shared_ptr<Session> PeerNetwork::makeSession(std::unique_ptr<Connection> connection)
{
    return std::make_shared<Session>(Session::Setting{m_options, *this, *m_transport, m_clock, *m_random, m_instance},
                                     std::move(connection));
}

// A handshake is work for us before anything is known of the other side, and keys for it cost nothing.
bool PeerNetwork::mayShakeHands(const std::string& origin)
{
    if (m_options.handshakesPerSecond == 0) return true;
    const Milliseconds now = m_clock.monotonic();
    const auto refill = [&](Handshakes& some, double share) {
        const auto passed = static_cast<double>((now - some.at).count()) / 1000;
        some.left = std::min(m_options.handshakeBurst * share, some.left + passed * m_options.handshakesPerSecond * share);
        some.at = now;
        return some.left >= 1;
    };
    const bool trusted = m_trustedOrigins.contains(origin);
    if (!trusted) {
        if (!m_strangersHandshakes) m_strangersHandshakes = Handshakes{m_options.handshakeBurst * shareOfStrangers, now};
        if (!refill(*m_strangersHandshakes, shareOfStrangers)) return false;
    }
    const double share = trusted ? shareOfTrusted : 1;
    const auto full = [&](const auto& item) {
        return (now - item.second.at).count() / 1000 * m_options.handshakesPerSecond >= m_options.handshakeBurst;
    };
    if (m_handshakes.size() >= manyOrigins) std::erase_if(m_handshakes, full);
    Handshakes& own = m_handshakes.try_emplace(origin, Handshakes{m_options.handshakeBurst * share, now}).first->second;
    if (!refill(own, share)) return false;
    own.left -= 1;
    if (!trusted) m_strangersHandshakes->left -= 1;
    return true;
}

void PeerNetwork::admit(std::unique_ptr<Connection> connection, const Endpoint& from, const std::string& origin)
{
    if (!mayShakeHands(origin)) return connection->close();
    // The oldest goes, not the newest: an honest handshake takes milliseconds, so whoever holds many of them loses his
    // own.
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
    auto session = makeSession(std::move(connection));
    m_strangers.push_back({session, origin});
    session->accepted(from, origin);
}

void PeerNetwork::tryConnect(const PublicKey& key)
{
    std::shared_ptr<Wanted> wanted;
    bool allowed = false;
    std::string banned;
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_wanted.find(key);
        if (it == m_wanted.end() || m_stopped || m_sessions.contains(key)) return;
        wanted = it->second;
        allowed = m_allowed.contains(key);
        if (m_book.banned(key, m_clock.now()) != nullptr) banned = refusalOf(key, {});
    }
    wanted->timer->cancel();
    if (wanted->attempt) return;
    if (!banned.empty()) return retryLater(key, *wanted, banned, false);
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
    wanted->attempt = makeSession(m_transport->makeConnection());
    wanted->attempt->connect(key, wanted->endpoint);
}

void PeerNetwork::retryLater(const PublicKey& key, Wanted& wanted, const std::string& code, bool wasStable)
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
    wanted.timer->start(delay, [this, key] { tryConnect(key); });
}

// Sessions, on the network's thread

// The same answer on both sides: a peer that was started anew has lost the older session; otherwise the session that
// the smaller key began stays; of two begun by the same side the newer, because that side gave the other up.
bool PeerNetwork::replaces(const Session& newer, const Session& older) const
{
    if (newer.peerInstance() != older.peerInstance()) return true;
    if (newer.outgoing() == older.outgoing()) return true;
    const bool oursIsSmaller = m_ownKey < newer.peer();
    return newer.outgoing() == oursIsSmaller;
}

void PeerNetwork::sessionReady(const std::shared_ptr<Session>& session)
{
    const PublicKey& key = session->peer();
    m_strangers.remove_if([&](const Stranger& stranger) { return stranger.session == session; });
    std::shared_ptr<Session> replaced;
    std::shared_ptr<Session> gone;
    std::shared_ptr<Wanted> wanted;
    std::string refusal;
    {
        const std::lock_guard lock(m_mutex);
        const auto existing = m_sessions.find(key);
        if (!m_allowed.contains(key) && !session->outgoing()) session->limitAsReader();
        if (refusal = refusalOf(key, session->origin()); !refusal.empty()) {
            // It ends below.
        } else if (existing == m_sessions.end() && m_sessions.size() >= m_options.maxPeers) {
            refusal = "net.too-many-peers";
        } else if (existing != m_sessions.end() && !replaces(*session, *existing->second)) {
            refusal = "net.duplicate";
        } else {
            if (existing != m_sessions.end()) {
                replaced = existing->second;
                session->goOnWith(replaced->budget());
            } else if (const auto left = m_budgets.extract(key)) {
                session->goOnWith(left.mapped());
            }
            if (session->reader() && !replaced && readers() >= m_options.maxReaders) gone = readerInTheWayOf(session->origin());
            m_sessions[key] = session;
        }
        if (const auto it = m_wanted.find(key); it != m_wanted.end()) wanted = it->second;
    }
    if (!refusal.empty()) return session->close(refusal);
    if (!session->outgoing() && !session->reader()) {
        m_trustedOrigins[session->origin()] = m_clock.monotonic();
        if (m_trustedOrigins.size() > mostTrustedOrigins) {
            m_trustedOrigins.erase(std::ranges::min_element(m_trustedOrigins, {}, [](const auto& item) { return item.second; }));
        }
    }
    if (gone) gone->close("net.too-many-peers");
    if (replaced) {
        replaced->close("net.duplicate");
        tell(&NetworkHandler::peerDisconnected, key);
    }
    if (wanted) {
        wanted->timer->cancel();
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

void PeerNetwork::sessionMessage(const std::shared_ptr<Session>& session, Bytes message)
{
    m_strand->post([gate = m_gate, weak = std::weak_ptr(session), key = session->peer(),
                    message = std::move(message)]() mutable {
        gate->pass([&](NetworkHandler& handler) {
            // Only the open gate says that the transport is there; the handler may just have closed it.
            std::shared_ptr<void> untaken(nullptr, [gate, weak, size = message.size()](void*) {
                gate->pass([&](NetworkHandler&) {
                    if (const auto alive = weak.lock()) alive->taken(size);
                });
            });
            handler.messageToTake(key, std::move(message), std::move(untaken));
        });
    });
}

void PeerNetwork::sessionClosed(const std::shared_ptr<Session>& session, const std::string& code)
{
    const PublicKey& key = session->peer();
    const bool stranger = std::erase_if(m_strangers, [&](const Stranger& s) { return s.session == session; }) > 0;
    bool wasCurrent = false;
    bool connected = false;
    std::shared_ptr<Wanted> wanted;
    bool banned = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) return;
        // Its key is proven, and TLS brings bytes as they were sent: nobody else can have broken its frames.
        if (session->greeted() && (code == "net.protocol" || code == "net.oversize")) {
            banned = m_book.blame(key, pointsOfBrokenFrames, code, m_clock.now());
        }
        if (const auto it = m_sessions.find(key); it != m_sessions.end()) {
            if (it->second == session) {
                keepBudget(*session);
                m_sessions.erase(it);
                wasCurrent = true;
            }
        }
        if (const auto it = m_wanted.find(key); it != m_wanted.end()) wanted = it->second;
        connected = m_sessions.contains(key);
    }
    if (banned) m_log.write(LogLevel::warning, "net", "banned " + key.shortHex() + " " + code);
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

// Or whoever connects anew again and again would have a full share each time.
void PeerNetwork::keepBudget(const Session& session)
{
    const Milliseconds now = m_clock.monotonic();
    std::erase_if(m_budgets, [&](const auto& left) { return now - left.second.at > budgetFor; });
    if (m_budgets.size() >= maxBudgets) m_budgets.erase(m_budgets.begin());
    m_budgets[session.peer()] = session.budget();
}

void PeerNetwork::tell(void (NetworkHandler::*what)(const PublicKey&), const PublicKey& key)
{
    m_strand->post([gate = m_gate, what, key] {
        gate->pass([&](NetworkHandler& handler) { (handler.*what)(key); });
    });
}

std::unique_ptr<Network> makeNetworkOver(std::unique_ptr<Transport> transport, std::unique_ptr<Random> random,
                                         NetworkOptions options, const PublicKey& ownKey, std::shared_ptr<Strand> strand,
                                         NetworkHandler& handler, Clock& clock, Log& log)
{
    return std::make_unique<PeerNetwork>(std::move(transport), std::move(random), std::move(options), ownKey,
                                         std::move(strand), handler, clock, log);
}

}  // namespace quorate::net
