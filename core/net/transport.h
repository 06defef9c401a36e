// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/network.h"
#include "core/net/tls_identity.h"

#include <functional>

// What a network runs on: one thread, timers, and connections on which both sides have proven their keys. Sessions, queues,
// limits, bans and everything else that decides stand above it and are the same over the operating system's sockets
// (asio_transport.cpp) and on virtual time (core/sim).
namespace quorate::net {

using Frame = std::shared_ptr<const Bytes>;  // as it goes into a connection

class Timer {
public:
    virtual ~Timer() = default;                                        // cancels
    virtual void start(Milliseconds delay, Executor::Work work) = 0;   // instead of what it waited for
    virtual void cancel() = 0;                                         // and lets go of the work
};

// A stream of bytes to another node. One read and one write at a time. A callback comes later, never from inside the call
// that asked for it; it holds whatever must live until then. Codes are those of UnconnectedPeer; empty: it went well.
class Connection {
public:
    using Done = std::function<void(const std::string& code)>;
    using ReadDone = std::function<void(const std::string& code, std::size_t count)>;

    virtual ~Connection() = default;
    // Both: until the keys are proven. `check` is told the peer's key, maybe refuses, and outlives the connection. Whether the
    // peer refuses is known to who opened it only when a read fails ("net.refused-by-peer").
    virtual void open(const Endpoint& place, const PeerCheck& check, Done done) = 0;
    virtual void answer(const PeerCheck& check, Done done) = 0;        // one that a listener gave
    // Up to so many bytes, at least one.
    virtual void read(std::span<std::uint8_t> into, ReadDone done) = 0;
    virtual void write(std::vector<Frame> frames, Done done) = 0;      // all of them
    // After answer() failed for the check: the peer shall learn it. What it sends is not looked at; done when it has gone.
    virtual void sayGoodbye(Done done) = 0;
    virtual void close() = 0;   // callbacks that still come mean nothing
};

// Its functions belong to its own thread, but post(), start() and stop(), and listen() before start().
class Transport : public Executor {
public:
    // `origin`: what a stranger cannot have many of, an IPv4 address or an IPv6 /64.
    using Arrived = std::function<void(std::unique_ptr<Connection> connection, const Endpoint& from, const std::string& origin)>;

    // Where it is, with the real port; the errors of Network::start().
    [[nodiscard]] virtual Result<Endpoint> listen(const Endpoint& place, Arrived arrived) = 0;
    virtual void stopListening() = 0;
    [[nodiscard]] virtual std::unique_ptr<Connection> makeConnection() = 0;
    [[nodiscard]] virtual std::unique_ptr<Timer> makeTimer() = 0;
    [[nodiscard]] virtual Status start() = 0;
    // Runs `last` and nothing after it.
    virtual void stop(Work last) = 0;
};

// TLS 1.3 over TCP, on a thread of its own.
[[nodiscard]] std::unique_ptr<Transport> makeAsioTransport(const crypto::KeyPair& nodeKey);

// A network over any transport; `ownKey` is the one that the transport proves.
[[nodiscard]] std::unique_ptr<Network> makeNetworkOver(std::unique_ptr<Transport> transport, std::unique_ptr<Random> random,
                                                       NetworkOptions options, const crypto::PublicKey& ownKey,
                                                       std::shared_ptr<Strand> strand, NetworkHandler& handler,
                                                       Clock& clock, Log& log);

}  // namespace quorate::net
