// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/base/environment.h"
#include "core/base/files.h"
#include "core/base/log.h"
#include "core/base/payload_ref.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// Payloads by content hash, over BitTorrent v2 (BEP 52). No trackers, no DHT, no metadata from strangers: the node knows
// size and root from a chain, and it says who the peers are.
namespace quorate::swarm {

enum class Profile {
    fast,    // a LAN, or payloads of a few MB: everybody is served at once
    capped,  // a narrow uplink: few upload slots and shallow queues, so that little is sent twice
};

// What an operator wants of one payload.
struct Steering {
    bool stopped = false;          // neither fetched nor offered to others; path() and leaves() go on
    std::uint64_t downLimit = 0;   // bytes a second; 0 is no limit
    std::uint64_t upLimit = 0;
    friend bool operator==(const Steering&, const Steering&) = default;
};

struct SwarmOptions {
    Path store;                            // directory; made when absent; one Swarm at a time
    Endpoint listen{"127.0.0.1", 0};       // outgoing connections come from this address too; port 0 takes a free one
    Profile profile = Profile::fast;
    std::uint64_t uploadLimit = 0;         // bytes a second for all payloads together; 0 is no limit
    std::uint64_t downloadLimit = 0;
    std::map<PayloadRef, Steering> steering;   // in force before anything is offered
    bool origin = false;                   // capped profile: this node brings payloads in (2 upload slots instead of 4)
    // Addresses that may connect and be connected to. Absent: everybody. Present and empty: nobody.
    std::optional<std::vector<std::string>> members;
    // More than one connection with one address: nodes behind one NAT, or on one loopback address in a test. A peer that
    // was banned for bad data can then come back on another port, so leave it off where every node has its own address.
    bool allowSharedAddress = false;
    bool localDiscovery = false;           // multicast on the local network (BEP 14)
    bool dht = false;                      // the public DHT is never asked: give routers of your own
    std::vector<Endpoint> dhtRouters;
    std::uint64_t maxPayload = std::uint64_t{4} << 30;
    std::uint64_t keepFree = std::uint64_t{64} << 20;  // bytes of the disk that a fetch must leave free
    std::size_t maxPeers = 500;            // connections of all payloads together
};

// What the swarm is given. All must outlive it.
struct SwarmEnvironment {
    Files& files;
    Clock& clock;
    Log& log;
    Executor* events = nullptr;  // where events are delivered; absent: the swarm's own thread, which they must not hold up
};

enum class TransferState {
    checking,   // the file on the disk is being hashed
    fetching,
    verifying,  // all pieces are there; the whole is hashed once more and synced
    seeding,    // complete and offered to others
    partial,    // an unfinished file of an earlier run or a cancelled fetch; fetch() resumes it
    failed,     // see reason; fetch() tries again, with what is there
};

enum class FailReason {
    none,
    timeout,    // the deadline passed, or no progress for as long as was allowed
    noPeers,    // the same, and no peer was connected
    diskFull,
    io,
    badData,    // every peer that had data was banned, or the finished file does not have the root
    cancelled,
};

[[nodiscard]] std::string_view toString(TransferState state);
[[nodiscard]] std::string_view toString(FailReason reason);

struct PeerView {
    Endpoint endpoint;
    bool incoming = false;
    double progress = 0;         // of the peer, 0 to 1
    std::uint64_t downRate = 0;  // bytes of payload a second
    std::uint64_t upRate = 0;
    std::uint64_t down = 0;      // bytes of payload on this connection
    std::uint64_t up = 0;
    std::vector<bool> pieces;    // which ones the peer has; of peersOf() alone
};

struct TransferView {
    PayloadRef ref;
    TransferState state = TransferState::checking;
    FailReason reason = FailReason::none;
    std::string detail;          // of a failure: the system's text
    std::uint64_t done = 0;      // bytes that are here and verified
    std::uint64_t downRate = 0;  // bytes of payload a second
    std::uint64_t upRate = 0;
    std::uint64_t down = 0;      // bytes of payload since the Swarm was opened
    std::uint64_t up = 0;
    std::uint64_t wasted = 0;    // bytes that failed their hash or came twice
    std::uint32_t banned = 0;    // peers thrown out of this payload for bad data
    std::vector<PeerView> peers;
    std::vector<bool> pieces;    // which pieces are here; empty unless asked for
    std::vector<std::uint8_t> holders;  // of each piece: how many connected peers have it, at most 255; fetching ones, with `pieces`
    Steering steering;
    Path file;                   // where it lies or will lie
};

enum class EventKind { finished, progress, failed, peerBanned };

// Events of one payload come in order. `progress` comes at most four times a second for each payload; `finished` and
// `failed` come once for each fetch() that was accepted, except that drop() ends a fetch without an event.
struct SwarmEvent {
    EventKind kind = EventKind::progress;
    PayloadRef ref;
    std::uint64_t done = 0;                // progress, finished: bytes
    FailReason reason = FailReason::none;  // failed
    std::string detail;                    // failed: the system's text
    Endpoint peer;                         // peerBanned
};

struct FetchOptions {
    Milliseconds deadline{0};            // from now; 0 is none
    Milliseconds noProgressDeadline{0};  // this long without one new piece; 0 is none
    std::uint64_t maxBytes = UINT64_MAX; // refuse a larger payload ("swarm.payload.too-large")
    // As setAllowedPeers(), in force before the first connection; absent leaves a list as it is.
    std::optional<std::vector<std::string>> allowedPeers;
};

// The store and the engine. All methods are thread-safe; none waits for the network. publish(), fetch() and open() read
// and write the disk.
//
// Who gets what. `members` is enforced before anything is read from a connection. setAllowedPeers() is enforced on the
// payload: a peer outside the list is cut off in the handshake, before it learns which pieces are here or gets a byte, and
// peers are not told of each other while a list is in force. Both go by address: whoever can send from the address of a
// member is that member, everybody behind one NAT is one, and nothing is encrypted. A peer must know size and root to ask
// for a payload at all. Neither list keeps a secret from somebody who can listen on the wire, nor does it bind the
// allowed peers: they can pass on what they got. A payload that must stay secret is encrypted before it is published.
class Swarm {
public:
    using Handler = std::function<void(const SwarmEvent&)>;

    // Listens, and lists what the store holds: complete payloads are seeded again, unfinished ones wait as `partial`.
    // After an unclean end every file is hashed anew first (`checking`), otherwise the store's own marks are believed.
    // "swarm.store.in-use" (unavailable), "swarm.listen.failed" (unavailable), "swarm.options.invalid", and errors of Files.
    [[nodiscard]] static Result<std::unique_ptr<Swarm>> open(SwarmOptions options, SwarmEnvironment environment,
                                                             Handler handler);
    // Without stop() first the end counts as unclean. Never from a handler on the swarm's own thread.
    virtual ~Swarm() = default;

    [[nodiscard]] virtual Endpoint listening() const = 0;

    // Copies the file into the store (hashing what it writes, so that a later change of the file does no harm) and seeds it.
    // Publishing what is here already succeeds; publishing what is being fetched ends the fetch as `finished`. Errors of checkSize(), "swarm.space.short" (noSpace), errors of Files.
    // `allowedPeers` as in setAllowedPeers(), in force before the first connection; absent leaves a list as it is.
    [[nodiscard]] virtual Result<PayloadRef> publish(const Path& file,
                                                     std::optional<std::vector<std::string>> allowedPeers = {}) = 0;
    [[nodiscard]] virtual Result<PayloadRef> publish(BytesView bytes,
                                                     std::optional<std::vector<std::string>> allowedPeers = {}) = 0;

    // Starts, resumes or retries. Doing it again while it runs adds the peers and sets the new deadlines. When the payload
    // is complete already, `finished` is sent at once. Errors of checkSize(), "swarm.payload.root" (invalid: all zero), "swarm.space.short"
    // (noSpace), "swarm.peer.invalid", "swarm.stopped" (unavailable).
    [[nodiscard]] virtual Status fetch(const PayloadRef& ref, const std::vector<Endpoint>& peers,
                                       const FetchOptions& options = {}) = 0;
    // "swarm.payload.unknown" (notFound), "swarm.peer.invalid" (invalid: not a numeric address, or port 0).
    [[nodiscard]] virtual Status addPeers(const PayloadRef& ref, const std::vector<Endpoint>& peers) = 0;
    // Only these addresses may exchange this payload with us; absent: all members. Connected others are cut off within a
    // second. The list is kept in the store and in force again after the next open().
    [[nodiscard]] virtual Status setAllowedPeers(const PayloadRef& ref,
                                                 std::optional<std::vector<std::string>> addresses) = 0;
    // The session-wide list, as SwarmOptions::members.
    [[nodiscard]] virtual Status setMembers(std::optional<std::vector<std::string>> addresses) = 0;

    // In force at once and for what comes later under this name; the caller keeps it over restarts. A running fetch that is
    // stopped ends as `failed` with `cancelled`; fetch() of a stopped one is "swarm.payload.stopped" (unavailable) unless it is
    // complete.
    [[nodiscard]] virtual Status steer(const PayloadRef& ref, const Steering& steering) = 0;
    // For all payloads together, as in the options. "swarm.options.invalid".
    [[nodiscard]] virtual Status setLimits(std::uint64_t download, std::uint64_t upload) = 0;
    // Hashes the whole file anew (`checking`): then `finished` comes, or `failed` with `badData`; after that fetch() gets what is
    // damaged. Nothing happens while it is being hashed already. "swarm.payload.unknown" (notFound).
    [[nodiscard]] virtual Status recheck(const PayloadRef& ref) = 0;
    // Ends a running fetch as `failed` with `cancelled`; what was fetched stays for a later fetch(). Otherwise no effect.
    virtual void cancel(const PayloadRef& ref) = 0;
    // Forgets a payload in any state; with `eraseFile` its folder is removed, otherwise it is found at the next open().
    [[nodiscard]] virtual Status drop(const PayloadRef& ref, bool eraseFile) = 0;

    // The file of a complete payload; read-only for the caller. "swarm.payload.unknown", "swarm.payload.incomplete".
    [[nodiscard]] virtual Result<Path> path(const PayloadRef& ref) const = 0;
    // The piece hashes of a complete payload, as gateways offer them to devices.
    [[nodiscard]] virtual Result<std::vector<Hash32>> leaves(const PayloadRef& ref) const = 0;

    // A snapshot, sorted by root. With `pieces` the piece maps are filled in.
    [[nodiscard]] virtual std::vector<TransferView> transfers(bool pieces = false) const = 0;
    // Who is connected for one payload, and which pieces each has. Asks libtorrent's thread; empty where the payload is unknown.
    [[nodiscard]] virtual std::vector<PeerView> peersOf(const PayloadRef& ref) const = 0;

    // Closes all connections and writes the mark of a clean end. No event is sent after it returns (with an injected
    // executor: none is posted). "swarm.stop.late" (unavailable) when it takes longer than `deadline`; the end is then
    // unclean, and the destructor waits for the rest.
    [[nodiscard]] virtual Status stop(Milliseconds deadline) = 0;
};

}  // namespace quorate::swarm
