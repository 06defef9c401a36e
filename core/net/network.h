// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/log.h"
#include "core/crypto/ed25519.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

// Sessions with other nodes: TLS 1.3 both ways, self-signed certificates made from the node keys, the peer's key
// compared with those allowed (RFC 8446, RFC 8410). Messages are opaque here.
namespace quorate::net {

struct Endpoint {
    std::string host;        // a name or an address
    std::uint16_t port = 0;
    [[nodiscard]] static Result<Endpoint> parse(std::string_view text);   // "host:port", "[v6]:port"
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
};

// A peer that is configured and not connected says why.
struct UnconnectedPeer {
    crypto::PublicKey key;
    Endpoint endpoint;
    std::string reason;      // code: "net.refused", "net.timeout", "net.wrong-key" ...
    UnixTime nextTry;
};

struct NetworkOptions {
    Endpoint listen;                           // port 0 takes a free one; empty host: do not listen
    std::size_t maxMessage = 4 * 1024 * 1024;  // larger ends the session
    std::size_t maxQueued = 16 * 1024 * 1024;  // per peer, to send; over that the session ends
    std::size_t maxPeers = 128;
    std::uint64_t maxBytesPerSecond = 0;       // received from one peer; 0 = no limit
};

// Callbacks run on the strand given to the network.
class NetworkHandler {
public:
    virtual ~NetworkHandler() = default;
    virtual void peerConnected(const crypto::PublicKey& peer) = 0;
    virtual void peerDisconnected(const crypto::PublicKey& peer) = 0;
    virtual void messageArrived(const crypto::PublicKey& peer, Bytes message) = 0;
};

// Thread-safe.
class Network {
public:
    virtual ~Network() = default;
    [[nodiscard]] virtual Status start() = 0;                // binds; "net.listen.in-use" ...
    virtual void stop() = 0;                                 // closes all; no callback afterwards
    [[nodiscard]] virtual Endpoint listening() const = 0;    // with the real port
    virtual void allow(std::vector<crypto::PublicKey> keys) = 0;   // whose sessions are accepted; others are cut
    virtual void connectTo(const crypto::PublicKey& key, const Endpoint& endpoint) = 0;  // and again after a loss, with back-off
    virtual void forget(const crypto::PublicKey& key) = 0;
    virtual void send(const crypto::PublicKey& peer, Bytes message) = 0;   // dropped when not connected
    virtual void broadcast(Bytes message) = 0;
    virtual void disconnect(const crypto::PublicKey& peer, std::string_view reason) = 0;
    [[nodiscard]] virtual std::vector<PeerInfo> peers() const = 0;
    [[nodiscard]] virtual std::vector<UnconnectedPeer> unconnected() const = 0;
};

[[nodiscard]] std::unique_ptr<Network> makeNetwork(NetworkOptions options, const crypto::KeyPair& nodeKey,
                                                   std::shared_ptr<Strand> strand, NetworkHandler& handler, Clock& clock,
                                                   Log& log);

// Worker threads and strands on them, on Boost.Asio. Stopping drops what has not begun and joins.
class Threads {
public:
    virtual ~Threads() = default;
    [[nodiscard]] virtual std::shared_ptr<Strand> makeStrand() = 0;
    [[nodiscard]] virtual Executor& workers() = 0;
    virtual void stop() = 0;
};
[[nodiscard]] std::unique_ptr<Threads> makeThreads(unsigned workerCount);

}  // namespace quorate::net
