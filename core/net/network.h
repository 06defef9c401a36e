// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/log.h"
#include "core/crypto/ed25519.h"

#include <compare>
#include <memory>
#include <string>
#include <vector>

// Sessions with other nodes: TLS 1.3 both ways, self-signed certificates made from the node keys, the peer's key
// compared with those allowed (RFC 8446, RFC 8410). Messages are opaque here.
namespace quorate::net {

struct Endpoint {
    std::string host;        // a name or an address
    std::uint16_t port = 0;
    // "host:port", "[v6]:port"; otherwise "net.endpoint.invalid". Port 0 is for listening.
    [[nodiscard]] static Result<Endpoint> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    friend auto operator<=>(const Endpoint&, const Endpoint&) = default;
};

struct PeerInfo {
    crypto::PublicKey key;   // the node key that TLS proved
    Endpoint endpoint;       // as connected
    bool outgoing = false;
    UnixTime since;
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    std::uint64_t messagesIn = 0;
    std::uint64_t messagesOut = 0;
    std::int64_t roundTripMs = -1;  // of the last ping
    bool reader = false;     // not allowed by name: here under the readers' limits
    std::uint32_t misbehaviour = 0;  // points, see Network::blame
};

// A peer that is refused for a while.
struct Ban {
    crypto::PublicKey key;
    std::string reason;      // of the blame that was too much
    UnixTime since;
    UnixTime until;
};

// A peer that is configured and not connected says why.
struct UnconnectedPeer {
    crypto::PublicKey key;
    Endpoint endpoint;
    // "net.connecting", or why the last session or attempt ended: "net.refused", "net.unreachable", "net.timeout",
    // "net.name-unknown", "net.wrong-key", "net.not-allowed" (by us), "net.refused-by-peer", "net.tls", "net.protocol",
    // "net.oversize", "net.queue-full", "net.dead", "net.closed", "net.duplicate", "net.too-many-peers", "net.self",
    // "net.banned",
    // "net.banned-here",
    // or the reason given to disconnect().
    std::string reason;
    UnixTime nextTry;
};

inline constexpr std::size_t maxMemory = 256 * 1024;
inline constexpr Milliseconds longestOrder{365LL * 86'400'000};   // of a ban that an operator asked for

struct NetworkOptions {
    Endpoint listen;                           // port 0 takes a free one; empty host: do not listen
    std::size_t maxMessage = 4 * 1024 * 1024;  // larger ends the session
    std::size_t maxQueued = 16 * 1024 * 1024;  // per peer, to send; over that the session ends
    std::size_t maxPeers = 128;
    std::uint64_t maxBytesPerSecond = 0;       // received from one peer; over that it is read slower; 0 = no limit
    std::uint64_t maxMessagesPerSecond = 0;    // the same
    // Open mode: so many peers that nobody allowed may connect, too, under limits of their own. 0: closed.
    std::size_t maxReaders = 0;
    std::uint64_t readerBytesPerSecond = 256 * 1024;
    std::uint64_t readerMessagesPerSecond = 50;
    // Peers tell each other where those that are allowed listen; while there are fewer sessions than `enoughPeers`, we
    // connect to such, too. TLS proves their keys.
    bool exchangePeers = false;
    std::size_t enoughPeers = 16;
    std::size_t maxLearned = 64;               // addresses kept at a time
    Milliseconds exchangeInterval{60'000};
    Bytes memory;                              // Network::memory() of the run before; empty or damaged: nothing is known
    std::size_t maxHandshakes = 256;           // strangers at once; the oldest goes for a newer one
    std::size_t maxHandshakesPerAddress = 32;  // the same from one IPv4 address or IPv6 /64
    // Handshakes begun with those who come, from one such address; all strangers' together may be ten times as many, and an
    // address from which an allowed key has come this run may begin eight times as many. More are closed unheard. 0: no limit.
    std::uint32_t handshakesPerSecond = 10;
    std::uint32_t handshakeBurst = 64;         // at once, after a time without any
    Milliseconds handshakeTimeout{10'000};     // from the first byte to the peer's hello
    Milliseconds pingInterval{5'000};
    Milliseconds deadAfter{30'000};            // nothing received for so long: the session ends
    Milliseconds firstRetry{250};              // doubles with each failure, with jitter
    Milliseconds longestRetry{30'000};
};

// Callbacks run on the strand given to the network, in the order in which things happened to a peer. A peer has one
// session: when two nodes connect to each other at once, one session stays, and which one is the same on both sides; a
// replaced session is told as peerDisconnected and peerConnected.
class NetworkHandler {
public:
    virtual ~NetworkHandler() = default;
    virtual void peerConnected(const crypto::PublicKey& peer) = 0;
    virtual void peerDisconnected(const crypto::PublicKey& peer) = 0;
    virtual void messageArrived(const crypto::PublicKey& peer, Bytes message) = 0;
    // Who works on messages elsewhere overrides this, which comes instead, and keeps `untaken` for as long: a peer whose
    // messages are not taken is read no further. May be let go on any thread.
    virtual void messageToTake(const crypto::PublicKey& peer, Bytes message, std::shared_ptr<void> untaken)
    {
        messageArrived(peer, std::move(message));
        untaken.reset();
    }
};

// Thread-safe. Runs on a thread of its own. A message is delivered whole or not at all, but those on their way when a
// session ends are lost: whoever needs them asks again after peerConnected.
class Network {
public:
    virtual ~Network() = default;                            // stops
    // Binds: "net.listen.in-use", "net.listen.denied", "net.listen.address"; a second start is "net.started".
    [[nodiscard]] virtual Status start() = 0;
    // Closes all; no callback afterwards. Waits for the callback that is running, so hold no lock that it takes; may be
    // called from a callback. For good: make a new one to start again.
    virtual void stop() = 0;
    [[nodiscard]] virtual Endpoint listening() const = 0;    // with the real port
    virtual void allow(std::vector<crypto::PublicKey> keys) = 0;   // whose sessions are accepted; others are cut
    virtual void connectTo(const crypto::PublicKey& key,
                           const Endpoint& endpoint) = 0;  // and again after a loss, with back-off
    virtual void forget(const crypto::PublicKey& key) = 0;
    virtual void send(const crypto::PublicKey& peer, Bytes message) = 0;   // dropped when not connected
    virtual void broadcast(Bytes message) = 0;
    virtual void disconnect(const crypto::PublicKey& peer, std::string_view reason) = 0;
    // Ends its session, and bans it once it has 100 points, which fade by one in six seconds: for ten minutes first, then
    // twice as long each time, a day at most.
    virtual void blame(const crypto::PublicKey& peer, std::uint32_t points, std::string_view reason) = 0;
    // An operator's ban: ends its session and refuses it as "net.banned-here" for `howLong`, at most longestOrder.
    virtual void ban(const crypto::PublicKey& peer, Milliseconds howLong) = 0;
    // Lifts its ban, forgets its points and connects to it again where connectTo() asked for that.
    virtual void pardon(const crypto::PublicKey& peer) = 0;
    [[nodiscard]] virtual std::vector<Ban> bans() const = 0;
    // What should not be forgotten when the node stops: how peers behaved, and where those that are allowed listen. At
    // most maxMemory bytes, for NetworkOptions::memory.
    [[nodiscard]] virtual Bytes memory() const = 0;
    [[nodiscard]] virtual std::vector<PeerInfo> peers() const = 0;
    [[nodiscard]] virtual std::vector<UnconnectedPeer> unconnected() const = 0;
};

// `handler`, `clock` and `log` outlive the network.
[[nodiscard]] std::unique_ptr<Network> makeNetwork(NetworkOptions options, const crypto::KeyPair& nodeKey,
                                                   std::shared_ptr<Strand> strand, NetworkHandler& handler,
                                                   Clock& clock, Log& log);

// Worker threads and strands on them, on Boost.Asio. Work must not throw. Strands may outlive it: they then drop all
// work.
class Threads {
public:
    virtual ~Threads() = default;  // stops
    [[nodiscard]] virtual std::shared_ptr<Strand> makeStrand() = 0;
    [[nodiscard]] virtual Executor& workers() = 0;
    virtual void stop() = 0;       // drops what has not begun, timers too, and joins; never from its own work
};
[[nodiscard]] std::unique_ptr<Threads> makeThreads(unsigned workerCount);

}  // namespace quorate::net
