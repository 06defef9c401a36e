// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/ledger/acknowledgement.h"
#include "core/ledger/handovers.h"
#include "core/ledger/manifest.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

// Where a gateway gets what it serves and where it puts what it is told: implemented by core/node, and by tests. All of
// it is called on the gateway's threads, several at once, and may block for a disk but not for the network.
namespace quorate::gateway {

// One artifact of an approved release.
struct CandidateArtifact {
    ledger::ArtifactKind kind = ledger::ArtifactKind::full;
    std::optional<TargetHash> base;   // what must be installed; none: whatever is
    PayloadRef payload;
    bool ready = false;               // the whole payload lies on this gateway's disk and was verified

    friend bool operator==(const CandidateArtifact&, const CandidateArtifact&) = default;
};

// One target of a release that is approved and settled. A release with targets for several hardware classes gives
// several.
struct Candidate {
    ReleaseId release;
    std::string hardwareClass;
    ledger::Version version;
    std::uint64_t rollbackIndex = 0;
    TargetHash target;
    std::vector<CandidateArtifact> artifacts;  // of this target; the manifest's and those added
};

// A payload as DDI shows it. The three hashes are computed once, when the payload becomes ready.
struct PayloadFacts {
    PayloadRef ref;
    std::string md5Hex;               // transfer checks for agents that exist; nothing trusts them
    std::string sha1Hex;
    std::string sha256Hex;
    UnixTime since;                   // since when it is ready: Last-Modified
};

class ReleaseSource {
public:
    virtual ~ReleaseSource() = default;
    // All candidates of the model as the settled chain has it now. Asked at every poll: answer from memory.
    [[nodiscard]] virtual std::vector<Candidate> candidates(const ledger::ModelId& model) const = 0;
    // Status of a release on the settled chain; none when it is unknown. Anything but approved cancels its actions.
    [[nodiscard]] virtual std::optional<ledger::ReleaseStatus> status(const ReleaseId& release) const = 0;
    // The bundle, consistent from log size `from` (0: no consistency proof), for any release that the chain knows; for whoever
    // knows the epochs at `known` (none: those of the founding), or ledger::Handovers while what came after them does not fit.
    // Errors of kind notFound give 404, invalid 400, conflict 409 (the chain has other epochs), all others 503.
    [[nodiscard]] virtual Result<Bytes> bundle(const ReleaseId& release, std::uint64_t from,
                                               const std::optional<ledger::EpochPosition>& known) const = 0;
    // Of a ready payload; none when it is unknown or not whole.
    [[nodiscard]] virtual std::optional<PayloadFacts> payload(const PiecesRoot& root) const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<File>> openPayload(const PiecesRoot& root) const = 0;
    // The leaf hashes (16 KiB) of a ready payload.
    [[nodiscard]] virtual Result<std::vector<Hash32>> leaves(const PiecesRoot& root) const = 0;
};

// A device that may talk to us.
struct DeviceIdentity {
    ledger::ModelId model;
    DeviceIndex index;
    std::string hardwareClass;
    // Our own agent: it signs its requests and its acknowledgements with the certified key.
    std::optional<ledger::DeviceCertificate> certificate;
    // An agent that exists (SWUpdate and others): SHA-256 of its TargetToken. What it says is a claim.
    std::optional<Hash32> targetTokenHash;
    std::string fileSuffix;           // of artifact names, when the agent insists: ".swu"
};

class DeviceDirectory {
public:
    virtual ~DeviceDirectory() = default;
    // None: unknown, or its certificate is revoked. A controller id of our own agent is "<model>.<device index>".
    [[nodiscard]] virtual std::optional<DeviceIdentity> find(std::string_view controllerId) const = 0;
};

class AcknowledgementSink {
public:
    virtual ~AcknowledgementSink() = default;
    // The signature was verified. Success means durable: what the gateway answers 200 for is never lost. The same bytes
    // again are success. Errors of kind conflict give 409, invalid and refused 400, all others 503: the device tries
    // again.
    [[nodiscard]] virtual Status take(const ledger::SignedAcknowledgement& acknowledgement) = 0;
};

// A small map on disk for the gateway's own bookkeeping: action ids, what devices told, states of actions.
class GatewayStore {
public:
    virtual ~GatewayStore() = default;
    struct Change {
        std::string key;              // printable ASCII, at most 300 characters
        std::optional<Bytes> value;   // none erases; at most 64 KiB
    };
    // All or nothing; durable when it returns.
    [[nodiscard]] virtual Status write(const std::vector<Change>& changes) = 0;
    // All entries, in the order of their keys; called once, at start.
    [[nodiscard]] virtual Status each(
        const std::function<void(const std::string& key, BytesView value)>& visit) const = 0;
};

}  // namespace quorate::gateway
