// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/transport.h"

#include <array>
#include <atomic>
#include <deque>
#include <mutex>

// One connection to another node, from its first byte on. Private to core/net.
//
// On the wire, inside the connection: frames of a 4-byte big-endian length, a kind byte (counted in the length) and the content.
//   0 hello    "quorate/net/1" || instance(16); exactly one, first, from both sides
//   1 message  up to NetworkOptions::maxMessage
//   2 ping, 3 pong   8 bytes that come back
//   4 peers    where others listen, see peer_book.h
// The hello is what makes a session: in TLS 1.3 the connecting side learns only with it that it was accepted. The
// instance is drawn anew by each Network, so that a session of a process that has gone is recognised.
namespace quorate::net {

using Instance = std::array<std::uint8_t, 16>;

[[nodiscard]] Frame makeMessageFrame(BytesView message);
[[nodiscard]] Frame makePeersFrame(BytesView content);

class Session;

// Called on the network's thread.
class SessionOwner {
public:
    virtual ~SessionOwner() = default;
    // `origin`: of an incoming one, as Transport::Arrived says; otherwise empty.
    [[nodiscard]] virtual bool mayTalkTo(const crypto::PublicKey& key, const std::string& origin) = 0;
    virtual void sessionReady(const std::shared_ptr<Session>& session) = 0;  // the peer's hello has come
    virtual void sessionMessage(const std::shared_ptr<Session>& session, Bytes message) = 0;
    virtual void sessionKnowsPeers(const std::shared_ptr<Session>& session, BytesView content) = 0;  // kind 4
    virtual void sessionClosed(const std::shared_ptr<Session>& session, const std::string& code) = 0;  // once
};

// Its functions belong to the network's thread unless they say otherwise. Whatever waits in the transport holds the
// session; close() ends all of it.
class Session : public std::enable_shared_from_this<Session> {
public:
    struct Setting {
        const NetworkOptions& options;
        SessionOwner& owner;
        Transport& transport;
        Clock& clock;
        Random& random;
        const Instance& instance;
    };

    Session(const Setting& setting, std::unique_ptr<Connection> connection);

    void connect(const crypto::PublicKey& expected, const Endpoint& endpoint);
    void accepted(Endpoint from, std::string origin);

    // Any thread. A full queue ends the session.
    void send(const Frame& frame);
    // Any thread: what sessionMessage() handed over was taken in by the handler.
    void taken(std::size_t size);
    void close(std::string code);
    void limitAsReader();
    // What may still be read now of a peer: a session that follows another one of the same peer goes on with what that left.
    struct Budget {
        double bytes = 0;
        double messages = 0;
        Milliseconds at{0};
    };
    [[nodiscard]] const Budget& budget() const { return m_budget; }
    void goOnWith(const Budget& budget) { m_budget = budget; }
    [[nodiscard]] bool reader() const { return m_reader; }
    [[nodiscard]] bool mayTellPeers();       // not again within a few seconds
    // Where the peer listens: as proven by our connecting there, or as it says.
    void listensAt(std::uint16_t port) { m_listensAt = port; }
    [[nodiscard]] Endpoint listening() const { return m_outgoing ? m_endpoint : Endpoint{m_endpoint.host, m_listensAt}; }

    [[nodiscard]] const crypto::PublicKey& peer() const { return m_peer; }
    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }
    [[nodiscard]] const std::string& origin() const { return m_origin; }   // empty when outgoing
    [[nodiscard]] bool outgoing() const { return m_outgoing; }
    [[nodiscard]] bool closed() const { return m_closed; }
    [[nodiscard]] bool greeted() const { return m_greeted; }  // our hello is on its way: the peer may hold it for good
    [[nodiscard]] const Instance& peerInstance() const { return m_peerInstance; }
    [[nodiscard]] Milliseconds readySince() const { return m_readySince; }
    [[nodiscard]] PeerInfo info() const;  // any thread, once ready

private:
    void armDeadline();
    void prepareCheck();
    void shookHands(const std::string& code);
    void closeFor(const std::string& code);
    void readSome();
    [[nodiscard]] Milliseconds rateDelay();
    void consume(BytesView data);
    [[nodiscard]] bool acceptHead();
    void frameArrived();
    void helloArrived(BytesView content);
    void writeSome();
    void watch();

    const Setting m_setting;
    PeerCheck m_check;                      // before what uses it
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Timer> m_deadline;      // of the handshake, then of pings
    std::unique_ptr<Timer> m_rateTimer;
    crypto::PublicKey m_peer;               // outgoing: expected; incoming: set by the check
    Endpoint m_endpoint;
    std::string m_origin;
    bool m_outgoing = false;
    bool m_closed = false;
    bool m_greeted = false;
    bool m_ready = false;
    bool m_reading = false;                 // or waiting for m_rateTimer
    bool m_rateWaiting = false;
    std::string m_refusal;                  // our own reason for failing the handshake
    Instance m_peerInstance{};
    Milliseconds m_readySince{0};
    UnixTime m_since;

    std::vector<std::uint8_t> m_chunk;      // what was read last
    std::array<std::uint8_t, 5> m_head{};
    std::size_t m_headFilled = 0;
    std::size_t m_contentSize = 0;
    Bytes m_content;

    bool m_reader = false;                  // set before it is told of
    std::uint64_t m_bytesPerSecond;         // 0: no limit
    std::uint64_t m_messagesPerSecond;
    Milliseconds m_toldPeersAt{-1'000'000};
    std::uint16_t m_listensAt = 0;
    Budget m_budget;
    Milliseconds m_lastLife{0};             // when the peer was last heard
    std::uint64_t m_pingNonce = 0;
    Milliseconds m_pingSent{0};
    bool m_pingOpen = false;

    std::mutex m_queueMutex;
    std::deque<Frame> m_queue;              // guarded by m_queueMutex
    std::size_t m_queuedBytes = 0;          // guarded by m_queueMutex; with what is being written
    bool m_queueClosed = false;             // guarded by m_queueMutex
    bool m_writing = false;                 // guarded by m_queueMutex

    std::atomic<std::size_t> m_untaken{0};  // bytes handed to the handler's strand and not taken in yet
    std::atomic<bool> m_paused{false};      // reading waits for m_untaken to fall
    std::atomic<std::uint64_t> m_bytesIn{0}, m_bytesOut{0}, m_messagesIn{0}, m_messagesOut{0};
    std::atomic<std::int64_t> m_roundTripMs{-1};
};

}  // namespace quorate::net
