// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/peer_book.h"
#include "core/net/session.h"

#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <set>

// Private to core/net: the network over a transport. network.cpp has its life and its connections, network_peers.cpp who
// may connect, who is banned, and what peers tell each other of others.
namespace quorate::net {

using crypto::PublicKey;

// Lets callbacks through until the network stops. A handler may stop the network from its own callback.
class Gate {
public:
    explicit Gate(NetworkHandler& handler) : m_handler(&handler) {}

    template <class Call>
    void pass(Call&& call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_handler != nullptr) call(*m_handler);
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_handler = nullptr;
    }

private:
    std::recursive_mutex m_mutex;
    NetworkHandler* m_handler;  // guarded by m_mutex
};

// A peer that we keep connecting to.
struct Wanted {
    explicit Wanted(Transport& transport) : timer(transport.makeTimer()) {}
    Endpoint endpoint;
    std::string reason = "net.connecting";
    UnixTime nextTry;
    unsigned failures = 0;
    bool learned = false;              // from a peer: given up after some failures, and not shown
    std::shared_ptr<Session> attempt;  // network's thread
    std::unique_ptr<Timer> timer;      // network's thread
};

class PeerNetwork final : public Network, private SessionOwner {
public:
    PeerNetwork(std::unique_ptr<Transport> transport, std::unique_ptr<Random> random, NetworkOptions options,
                const PublicKey& ownKey, std::shared_ptr<Strand> strand, NetworkHandler& handler, Clock& clock, Log& log)
        : m_options(std::move(options)), m_ownKey(ownKey), m_strand(std::move(strand)), m_clock(clock), m_log(log),
          m_random(std::move(random)), m_transport(std::move(transport)), m_gate(std::make_shared<Gate>(handler))
    {
        m_random->fill(m_instance);
    }
    ~PeerNetwork() override { stop(); }
    PeerNetwork(const PeerNetwork&) = delete;
    PeerNetwork& operator=(const PeerNetwork&) = delete;

    Status start() override;
    void stop() override;
    Endpoint listening() const override;
    void allow(std::vector<PublicKey> keys) override;
    void connectTo(const PublicKey& key, const Endpoint& endpoint) override;
    void forget(const PublicKey& key) override;
    void send(const PublicKey& peer, Bytes message) override;
    void broadcast(Bytes message) override;
    void disconnect(const PublicKey& peer, std::string_view reason) override;
    void blame(const PublicKey& peer, std::uint32_t points, std::string_view reason) override;
    void ban(const PublicKey& peer, Milliseconds howLong) override;
    void pardon(const PublicKey& peer) override;
    std::vector<Ban> bans() const override;
    Bytes memory() const override;
    std::vector<PeerInfo> peers() const override;
    std::vector<UnconnectedPeer> unconnected() const override;

private:
    bool mayTalkTo(const PublicKey& key, const std::string& origin) override;
    void sessionReady(const std::shared_ptr<Session>& session) override;
    void sessionMessage(const std::shared_ptr<Session>& session, Bytes message) override;
    void sessionKnowsPeers(const std::shared_ptr<Session>& session, BytesView content) override;
    void sessionClosed(const std::shared_ptr<Session>& session, const std::string& code) override;

    void keepBudget(const Session& session);   // with m_mutex held
    void remember();
    [[nodiscard]] bool learn(const PublicKey& key, const Endpoint& place);   // with m_mutex held; false: not now
    [[nodiscard]] std::vector<KnownPeer> listeningPeers(const Session* but) const;   // the same
    void tellPeers(const std::shared_ptr<Session>& session);
    void tellPeersAgain();
    // With m_mutex held, on the network's thread; empty: welcome.
    [[nodiscard]] std::string refusalOf(const PublicKey& key, const std::string& origin) const;
    [[nodiscard]] std::size_t readers() const;                          // the same
    [[nodiscard]] std::shared_ptr<Session> readerInTheWayOf(const std::string& origin) const;   // the same
    void admit(std::unique_ptr<Connection> connection, const Endpoint& from, const std::string& origin);
    [[nodiscard]] bool mayShakeHands(const std::string& origin);   // and counts it
    void tryConnect(const PublicKey& key);
    void retryLater(const PublicKey& key, Wanted& wanted, const std::string& code, bool wasStable);
    [[nodiscard]] bool replaces(const Session& newer, const Session& older) const;
    [[nodiscard]] std::shared_ptr<Session> makeSession(std::unique_ptr<Connection> connection);
    [[nodiscard]] std::shared_ptr<Session> sessionOf(const PublicKey& key) const;
    void tell(void (NetworkHandler::*what)(const PublicKey&), const PublicKey& key);
    [[nodiscard]] bool sendable(const Bytes& message);
    void closeAll();

    const NetworkOptions m_options;
    const PublicKey m_ownKey;
    const std::shared_ptr<Strand> m_strand;
    Clock& m_clock;
    Log& m_log;
    const std::unique_ptr<Random> m_random;
    Instance m_instance{};
    const std::unique_ptr<Transport> m_transport;
    const std::shared_ptr<Gate> m_gate;

    struct Stranger {
        std::shared_ptr<Session> session;
        std::string origin;
    };
    std::list<Stranger> m_strangers;  // network's thread; oldest first
    // Network's thread: handshakes that are still free; a full one need not be kept.
    struct Handshakes {
        double left = 0;
        Milliseconds at{0};
    };
    std::map<std::string, Handshakes> m_handshakes;         // by origin
    std::optional<Handshakes> m_strangersHandshakes;        // of all origins that are not trusted
    std::map<std::string, Milliseconds> m_trustedOrigins;   // since when; the newest 256

    mutable std::mutex m_mutex;       // never held while a session is called
    bool m_started = false;           // guarded by m_mutex, as all below
    bool m_stopped = false;
    Endpoint m_listening;
    std::set<PublicKey> m_allowed;
    std::map<PublicKey, std::shared_ptr<Session>> m_sessions;
    std::map<PublicKey, std::shared_ptr<Wanted>> m_wanted;
    PeerBook m_book;
    std::map<PublicKey, Session::Budget> m_budgets;   // of sessions that ended moments ago
    const std::unique_ptr<Timer> m_exchangeTimer = m_transport->makeTimer();   // network's thread
};

}  // namespace quorate::net
