// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/base/environment.h"
#include "core/base/log.h"
#include "core/crypto/ed25519.h"
#include "core/gateway/offers.h"
#include "core/gateway/rollout_desk.h"

#include <functional>
#include <map>

// The gateway's HTTP: hawkBit's DDI and the resources of ours beside it. README.md lists the resources.
namespace quorate::gateway {

struct GatewayOptions {
    ConsortiumId consortium;
    Endpoint listen;  // TLS 1.3 with the node key, for our own agent; port 0 takes a free one
    std::optional<Endpoint> plainListen;         // HTTP, for agents that exist; they are known by TargetToken alone
    std::string tenant = "DEFAULT";              // letters, digits, '-', '_'; upper case in links
    // "host" or "host:port" in links, for devices that reach us under another name; empty: as the device asked.
    std::string publicHost;
    Milliseconds pollInterval{300'000};          // told to devices; 1 s to below 24 h
    Milliseconds busyPollInterval{30'000};       // the same while a device has an action; not above pollInterval
    bool offerWithoutRollout = true;             // false: a release that no rollout speaks of is held back

    unsigned threads = 2;
    std::size_t maxConnections = 1024;
    std::size_t maxConnectionsPerAddress = 256;  // or /64 of IPv6
    std::size_t maxHeader = 32 * 1024;           // request line and header fields
    std::size_t maxBody = 128 * 1024;
    std::size_t maxRanges = 1024;                // of one request
    Milliseconds handshakeTimeout{10'000};       // TLS
    Milliseconds headerTimeout{10'000};          // from the first byte of a request to the end of its header
    Milliseconds bodyTimeout{30'000};            // for all of a request's body
    Milliseconds writeTimeout{60'000};           // for 64 KiB of an answer to be taken
    Milliseconds firstRequestTimeout{10'000};    // until the first request begins; at most idleTimeout counts
    Milliseconds idleTimeout{75'000};            // between requests
};

// The numbers are stored: they never change.
enum class ActionState : std::uint8_t {
    offered = 1,     // the device was told, and has done nothing about it
    running = 2,     // it fetches or installs
    installed = 3,   // an agent that exists says so, and waits for a restart; may last for days
    cancelling = 4,  // cancelAction is offered
    claimed = 5,     // closed: success says the device
    confirmed = 6,  // closed: success, proved by its acknowledgement, or (agents that exist) every byte was fetched and
                    // it told the new version later
    failed = 7,       // closed
    unknown = 8,      // closed without saying how it ended, or skipped
    cancelled = 9,    // closed
    superseded = 10,  // closed: something else was offered before the device began
};
[[nodiscard]] std::string_view toString(ActionState state);
[[nodiscard]] constexpr bool isClosed(ActionState state) { return state >= ActionState::claimed; }

// What was seen of an action. `step` is the name of a state or one of "read", "fetching", "sent", "said", "acknowledged",
// "accused" (the device signed that a gateway cheats, and went on with another).
struct ActionStep {
    UnixTime at;
    std::string step;
    std::string text;
};

struct ActionStatus {
    std::uint32_t id = 0;                        // 1 to 2147483647
    ReleaseId release;
    ledger::Version version;
    TargetHash target;
    PayloadRef payload;                          // of the artifact offered
    ActionState state = ActionState::offered;
    UnixTime opened;
    UnixTime changed;
    std::uint64_t bytesServed = 0;               // of payloads to this device under this action, since the start
    std::string reason;                          // code, or the device's own last words
    std::vector<std::string> messages;           // newest first, at most 100; since the start
    std::vector<ActionStep> steps;               // in order, at most 200; since the start
};

struct DeviceStatus {
    std::string controllerId;
    ledger::ModelId model;
    DeviceIndex index;
    std::string hardwareClass;
    bool ownAgent = false;
    std::optional<TargetHash> installedTarget;
    std::optional<ledger::Version> installedVersion;
    std::map<std::string, std::string> attributes;
    UnixTime firstSeen;
    UnixTime lastSeen;                           // last authenticated request
    std::vector<ActionStatus> actions;           // newest first, at most 10
};

struct GatewayStatus {
    std::uint64_t devices = 0;
    std::uint64_t connections = 0;               // open now
    std::uint64_t requests = 0;                  // since the start, as all below
    std::uint64_t refusedRequests = 0;           // 4xx
    std::uint64_t refusedConnections = 0;        // over a limit, or ended to make room
    std::uint64_t payloadBytes = 0;              // sent
    std::uint64_t acknowledgements = 0;          // taken
    std::uint64_t contradictions = 0;            // devices that closed an action twice, differently
};

struct GatewayParts {
    ReleaseSource& releases;
    DeviceDirectory& devices;
    AcknowledgementSink& acknowledgements;
    GatewayStore& store;
    Clock& clock;
    Random& random;
    Log& log;
    // Something in devices() changed; may be empty. Runs on a thread of the gateway with no lock held: post it
    // elsewhere.
    std::function<void(const std::string& controllerId)> changed;
};

// Thread-safe. Runs on threads of its own.
class GatewayServer {
public:
    virtual ~GatewayServer() = default;          // stops
    // Reads the store and binds: "gateway.listen.in-use", ".denied", ".address", "gateway.options.<name>",
    // "gateway.started", "gateway.store.corrupt".
    [[nodiscard]] virtual Status start() = 0;
    // Ends all connections; for good. Nothing is called afterwards.
    virtual void stop() = 0;
    [[nodiscard]] virtual Endpoint listening() const = 0;                     // with the real port
    [[nodiscard]] virtual std::optional<Endpoint> plainListening() const = 0;
    [[nodiscard]] virtual GatewayStatus status() const = 0;
    [[nodiscard]] virtual std::vector<DeviceStatus> devices() const = 0;      // by controller id
    [[nodiscard]] virtual std::optional<DeviceStatus> device(std::string_view controllerId) const = 0;
    // What failed on this device, or what it skipped, may be offered to it again. "gateway.device.unknown".
    [[nodiscard]] virtual Status offerAgain(std::string_view controllerId) = 0;
    [[nodiscard]] virtual RolloutDesk& rollouts() = 0;
};

// `nodeKey` is the TLS identity, which our own agents have pinned. `parts` outlive the server.
[[nodiscard]] std::unique_ptr<GatewayServer> makeGatewayServer(GatewayOptions options, const crypto::KeyPair& nodeKey,
                                                               GatewayParts parts);

}  // namespace quorate::gateway
