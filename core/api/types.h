// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/gateway_devices.h"
#include "core/api/rollouts.h"
#include "core/base/environment.h"
#include "core/base/ids.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

// What ui and command line see of a node: plain values, copied out of the node, never changed afterwards.
// Enumerated words are the stable tokens of the ledger ("approved", "vendor", "delta"); the interfaces translate them.
namespace quorate::api {

enum class Chain { release = 0, delivery = 1 };

// A hardware token, as the last look at it said.
struct TokenView {
    std::string uri;                       // names it: pkcs11:token=...;serial=... (RFC 7512)
    std::string label;
    std::string serial;
    std::string model;
    std::string module;                    // path of the library that speaks to it
    std::string state;                     // "ready", "locked" (wants its PIN), "absent", "silent" (does not answer)
    std::string pin = "good";              // or "few-tries", "last-try", "blocked"
    bool pinPad = false;                   // the PIN is typed on the reader
    bool able = true;                      // signs with Ed25519
    std::vector<std::string> purposes = {};  // of the keys of ours on it
    friend bool operator==(const TokenView&, const TokenView&) = default;
};

struct Identity {
    std::string consortiumName;
    ConsortiumId consortium;
    std::string member;                    // our member id; empty: a follower without a role
    std::string memberName;
    std::vector<std::string> roles;
    bool keysUnlocked = false;             // those of key files, and those of every token
    bool localDemo = false;
    std::vector<std::string> words = {};   // the consortium's id as words, to compare by voice
    bool hiddenVotes = false;              // the consortium asks to hide votes from a checker who has not voted
    bool filesUnlocked = false;            // those of key files
    std::vector<TokenView> tokens = {};    // that hold keys of ours
};

struct MemberView {
    std::string id;
    std::string name;
    std::vector<std::string> roles;
    struct Key {
        std::string purpose;
        std::string fingerprint;           // key id in hex
        bool revoked = false;
        friend bool operator==(const Key&, const Key&) = default;
    };
    std::vector<Key> keys;
    std::uint64_t votes = 0;
    std::uint64_t rejections = 0;
    bool connected = false;                // a session with its node stands
    friend bool operator==(const MemberView&, const MemberView&) = default;
};

struct ModelView {
    std::string id;
    std::string name;
    std::string owner;
    std::vector<std::string> delegates;
    std::vector<std::string> readers;
    std::vector<std::string> hardwareClasses;
    std::uint64_t devices = 0;
    std::uint64_t revokedDevices = 0;
    friend bool operator==(const ModelView&, const ModelView&) = default;
};

struct VoteView {
    std::string member;
    std::string verdict;                   // "approve", "reject", or empty: not yet
    std::string reason;
    std::string accused;
    Hash32 report;
    UnixTime at;
    bool counted = true;                   // false: the key was revoked, or the member may not vote here
    friend bool operator==(const VoteView&, const VoteView&) = default;
};

struct TargetView {
    std::string hardwareClass;
    std::string version;
    std::uint64_t rollbackIndex = 0;
    std::string kind;                      // "image", "tree"
    std::uint64_t size = 0;
    TargetHash hash;
    friend bool operator==(const TargetView&, const TargetView&) = default;
};

struct ArtifactView {
    std::string kind;                      // "delta", "full", "tree" ...
    TargetHash target;
    std::optional<TargetHash> base;
    std::uint64_t payloadSize = 0;
    PiecesRoot payloadRoot;
    bool inlined = false;                  // travels in the transaction
    bool held = false;                     // complete in our store
    Hash32 infoHash;                       // of its torrent (BitTorrent v2); zero: inlined, there is none
    friend bool operator==(const ArtifactView&, const ArtifactView&) = default;
};

struct DocumentView {                      // evidence of the vendor's beside a release: an SBOM, a test report
    std::string kind;                      // "sbom.cyclonedx", "sbom.spdx", "test-report" ...
    std::uint64_t size = 0;
    PiecesRoot root;
    bool held = false;                     // complete in our store
    Hash32 infoHash;                       // as in ArtifactView
    friend bool operator==(const DocumentView&, const DocumentView&) = default;
};

// Acknowledgements of one release, one counted per device.
struct CoverageView {
    std::uint64_t eligible = 0;            // devices of the model's matching classes, not revoked
    std::uint64_t positive = 0;
    std::uint64_t negative = 0;
    bool readable = false;                 // false: the openings are not sealed to us; counts are the gateways' claims
    struct Gateway {
        std::string gateway;
        std::uint64_t positive = 0;
        std::uint64_t negative = 0;
        std::uint64_t devices = 0;         // eligible ones that were last heard of through it; 0: not readable
        friend bool operator==(const Gateway&, const Gateway&) = default;
    };
    std::vector<Gateway> gateways;
    struct Reason {                        // of the negative ones; readable coverage only
        std::string reason;
        std::string accused;
        std::uint64_t devices = 0;
        friend bool operator==(const Reason&, const Reason&) = default;
    };
    std::vector<Reason> reasons;           // most devices first
    struct Point {
        UnixTime at;                       // ledger time of the batch
        std::uint64_t positive = 0;        // cumulative
        std::uint64_t negative = 0;
        friend bool operator==(const Point&, const Point&) = default;
    };
    std::vector<Point> curve;
    friend bool operator==(const CoverageView&, const CoverageView&) = default;
};

struct ReleaseView {
    ReleaseId id;
    std::string model;
    std::string publisher;
    std::string status;                    // "open", "approved", "suspended", "rejected", "recalled", "withdrawn"
    std::string severity;
    std::string notes;
    UnixTime publishedAt;
    UnixTime reviewBy;                     // until when the publisher asks the checkers to have voted; 0: not said
    UnixTime decidedAt;
    std::uint64_t publishedLeaf = 0;
    bool settled = false;                  // the status stands in a settled block
    std::uint32_t checkers = 0;            // k
    std::uint32_t required = 0;            // q
    std::uint32_t approvals = 0;
    std::uint32_t rejections = 0;
    std::uint64_t checkerEpoch = 0;
    std::vector<VoteView> votes;           // every checker of the epoch, voted or not
    std::vector<TargetView> targets;
    std::vector<ArtifactView> artifacts;
    std::vector<DocumentView> documents;
    std::string withdrawReason;
    CoverageView coverage;
    friend bool operator==(const ReleaseView&, const ReleaseView&) = default;
};

struct AcknowledgementView {
    ReleaseId release;
    std::string model;
    std::uint64_t device = 0;
    std::uint64_t ordinal = 0;
    bool positive = false;
    std::string reason;
    std::string accused;
    std::string gateway;
    TargetHash from;
    TargetHash to;
    UnixTime recordedAt;                   // ledger time of its batch
    std::uint64_t batch = 0;
    bool counted = false;                  // the newest of its device for the release
    bool onChain = false;                  // false: waits at this gateway for its batch
    friend bool operator==(const AcknowledgementView&, const AcknowledgementView&) = default;
};

struct ChainView {
    Chain chain = Chain::release;
    std::string state;                     // "live", "catching-up", "stalled", "stopped"
    std::string waitingFor;                // code; empty when nothing
    std::uint64_t height = 0;
    std::uint64_t settledHeight = 0;
    std::uint64_t bestSeen = 0;
    BlockId tip;
    std::uint64_t logSize = 0;
    Hash32 logRoot;
    Hash32 stateRoot;
    std::uint64_t validators = 0;
    std::uint64_t quorum = 0;
    std::uint64_t checkpointSize = 0;      // newest checkpoint with a quorum of cosignatures
    UnixTime checkpointTime;
    std::uint64_t cosigners = 0;
    std::uint64_t poolTransactions = 0;
    std::uint64_t poolBytes = 0;
    std::string sealing;                   // "authority", "work"
    bool settles = true;                   // false: nobody votes, so all stays probable (for experiments)
    std::uint32_t turnMs = 0;              // blocks come no faster; by work, so long apart on average
};

struct BlockView {
    Chain chain = Chain::release;
    std::uint64_t height = 0;
    BlockId id;
    BlockId parent;
    UnixTime time;
    std::string sealer;                    // member id
    std::uint64_t size = 0;
    bool settled = false;
    struct Transaction {
        TransactionId id;
        std::string kind;
        std::string member;
        std::uint64_t leaf = 0;
        std::uint64_t size = 0;
    };
    std::vector<Transaction> transactions;
};

struct BlockPlace {
    Chain chain = Chain::release;
    std::uint64_t height = 0;
    bool settled = false;
    friend bool operator==(const BlockPlace&, const BlockPlace&) = default;
};

// One part of what a transaction's bytes say, in their order. The parts of a map, of a list and of CBOR within bytes follow it, one
// deeper.
struct DecodedPart {
    enum class Form {
        map,                               // `value`: how many fields follow
        list,                              // `value`: how many items follow
        wrapped,                           // bytes that are CBOR; what they say follows. `value`: how many bytes
        bytes,                             // hex
        text,
        number,
        word,                              // "true", "false", "null"
    };
    std::uint32_t depth = 0;
    std::int64_t place = 0;                // the key in a map, the place in a list from 0
    std::string name;                      // a slug of the schema: "rollback-index"; empty: one of many alike, and the whole
    Form form = Form::word;
    std::string value;
    friend bool operator==(const DecodedPart&, const DecodedPart&) = default;
};

struct TransactionView {
    Chain chain = Chain::release;
    TransactionId id;
    std::string kind;
    std::string member;
    std::string signerFingerprint;
    std::uint64_t sequence = 0;
    std::uint64_t leaf = 0;
    std::uint64_t height = 0;
    bool settled = false;
    std::string decoded;                   // CBOR diagnostic notation, the names of the fields as comments
    std::vector<DecodedPart> parts;        // the same, part by part
    Bytes encoded;
    // Of one that waits in the pool.
    UnixTime since;                        // when it came to this node; 0: it does not wait
    bool mine = false;                     // signed with a key of our member
    std::uint64_t inBlock = 0;             // the block that it fits into as things stand; 0: none, and waitsFor says why
    std::string waitsFor;                  // code: "node.pool.waits.sequence"
};

// That a transaction stands in the log of its chain: RFC 9162, from its leaf to the root of a cosigned checkpoint.
struct ProofView {
    TransactionId id;
    Chain chain = Chain::release;
    std::uint64_t leaf = 0;
    Bytes leafData;                        // CBOR [transaction id, SHA-256 of the transaction, state root after it]
    std::uint64_t logSize = 0;
    Hash32 root;
    std::vector<Hash32> path;              // bottom up
    std::string checkpoint;                // C2SP signed note with the validators' cosignatures
    bool verified = false;                 // recomputed here: the leaf leads to the root
};

struct PeerView {
    std::string member;                    // empty: not a member's key
    std::string fingerprint;
    std::string address;
    bool connected = false;
    bool outgoing = false;
    bool added = false;                    // its address stands in our configuration: we connect to it after every start
    std::string reason;                    // not connected: why, as a code
    UnixTime since;
    std::int64_t roundTripMs = -1;
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
    std::uint64_t releaseHeight = 0;       // as the peer reports
    std::uint64_t deliveryHeight = 0;
    std::uint32_t misbehaviour = 0;        // points, which fade; at 100 the peer is banned
    UnixTime bannedUntil;                  // 0: is not; `reason` says why
    std::string version = {};              // of its program, as the peer tells; empty: it does not
    friend bool operator==(const PeerView&, const PeerView&) = default;
};

// Of one connection of a transfer.
struct TransferPeerView {
    std::string fingerprint;               // of the node that has this address; empty: unknown, or several share it
    std::string address;                   // host:port
    bool incoming = false;
    std::uint32_t permille = 0;            // of the payload, that the peer has
    std::uint64_t downRate = 0;            // bytes of payload a second, to here
    std::uint64_t upRate = 0;              // from here
    std::uint64_t downTotal = 0;           // bytes of payload on this connection
    std::uint64_t upTotal = 0;
    friend bool operator==(const TransferPeerView&, const TransferPeerView&) = default;
};

// Which parts of a payload one connected peer of its transfer has.
struct TransferPiecesView {
    std::string fingerprint;               // and
    std::string address;                   // as TransferPeerView
    std::vector<bool> pieces;              // the buckets of TransferView: true where the peer has all of one
    friend bool operator==(const TransferPiecesView&, const TransferPiecesView&) = default;
};

struct TransferView {
    static constexpr std::size_t mostPeers = 50;

    PiecesRoot root;
    Hash32 infoHash;                       // of its torrent (BitTorrent v2)
    std::string label;                     // "sensor 1.1.0 delta", for people
    std::string state;                     // "checking", "fetching", "verifying", "seeding", "partial", "paused", "failed"
    std::string reason;                    // code; why it stands still
    std::string detail;                    // of a failure: the system's words
    UnixTime nextTry;                      // when it is tried again by itself; 0: it is not
    std::uint64_t size = 0;
    std::uint64_t done = 0;
    std::uint64_t downRate = 0;            // bytes a second
    std::uint64_t upRate = 0;
    std::uint64_t downTotal = 0;
    std::uint64_t upTotal = 0;
    std::uint64_t wasted = 0;
    std::uint32_t peers = 0;
    std::vector<TransferPeerView> connections;   // of the peers, at most mostPeers: the fastest first
    std::uint64_t downLimit = 0;           // bytes a second; 0: none of its own
    std::uint64_t upLimit = 0;
    std::uint64_t pieceCount = 0;
    std::vector<bool> pieces;              // at most 1024 buckets: true where all pieces are held
    std::vector<std::uint8_t> holders;     // as pieces, while it is fetched: how many connected peers have the rarest one of it
    std::string file;                      // where it lies, or will lie, on the node's disk
    friend bool operator==(const TransferView&, const TransferView&) = default;
};

// Of all transfers together, in bytes a second; 0: none.
struct TransferLimits {
    std::uint64_t down = 0;
    std::uint64_t up = 0;
    friend bool operator==(const TransferLimits&, const TransferLimits&) = default;
};

// What a checker asks about a release, and what was answered: signed words that members pass to each other. They stand on no
// ledger and bind nobody.
struct QuestionView {
    Hash32 id;
    ReleaseId release;
    std::string member;                    // who asks: a checker of the release's epoch
    std::string subject;                   // the finding's title
    std::string path;                      // where, escaped; empty: about the whole
    std::string section;
    std::optional<std::uint64_t> offset;
    std::string text;
    UnixTime at;                           // as the author says
    bool closed = false;                   // who asked has what was asked for
    struct Answer {
        Hash32 id;
        std::string member;
        std::string text;
        UnixTime at;
        bool closes = false;
        friend bool operator==(const Answer&, const Answer&) = default;
    };
    std::vector<Answer> answers;           // by time
    friend bool operator==(const QuestionView&, const QuestionView&) = default;
};

struct GatewayView {                       // what the acknowledgements that are open to us tell of a gateway
    std::string gateway;
    UnixTime newest;                       // ledger time of the newest that counts; 0: none
    std::uint64_t devices = 0;             // that were last heard of through it, of all models
    std::uint64_t failedDay = 0;           // negative ones that count, recorded in the last 24 hours, to the hour
    friend bool operator==(const GatewayView&, const GatewayView&) = default;
};

struct JobView {
    std::uint64_t id = 0;
    std::string kind;                      // "publish", "artifact", "measure", "rebuild", "review", "analyze", "verify", "report"
    std::string subject;
    std::string stage;                     // code
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    std::int64_t restMs = -1;              // estimate; -1 unknown
    std::string state;                     // "running", "done", "failed", "cancelled"
    std::optional<Error> error;
    UnixTime began;
    // Of an artifact that is built: how much of the new target is encoded so far, and in how many bytes of payload. Each way that
    // is tried has a number; the smallest one is taken.
    struct Built {
        std::uint32_t attempt = 0;
        std::uint64_t covered = 0;
        std::uint64_t written = 0;
        friend bool operator==(const Built&, const Built&) = default;
    };
    std::vector<Built> built;              // at most mostBuilt, by attempt and covered
    static constexpr std::size_t mostBuilt = 256;
    bool repeatable = false;               // it was cut off when the node ended, and repeatJob() begins it again
    friend bool operator==(const JobView&, const JobView&) = default;
};

struct AlertView {
    std::string code;                      // "alert.device.boot-check", "alert.equivocation", "alert.censorship" ...
    std::string severity;                  // "info", "warning", "critical"
    std::string subject;
    std::string detail;
    UnixTime at;
    std::optional<ReleaseId> release = std::nullopt;
    struct Statement {                     // what was signed; two or more contradict each other
        std::string signer;                // a member's id, or "model.index" of a device
        std::string decoded;               // lines "name: value", or CBOR diagnostic notation
        Bytes encoded;                     // empty: it is in the exported evidence
        friend bool operator==(const Statement&, const Statement&) = default;
    };
    std::vector<Statement> statements = {};
    friend bool operator==(const AlertView&, const AlertView&) = default;
};

// One picture of the node. Parts that did not change keep their pointer, so comparing pointers tells what is new.
struct Snapshot {
    std::uint64_t version = 0;
    UnixTime at;
    Identity identity;
    std::vector<ChainView> chains;         // release, delivery
    std::shared_ptr<const std::vector<MemberView>> members;
    std::shared_ptr<const std::vector<ModelView>> models;
    std::shared_ptr<const std::vector<ReleaseView>> releases;      // newest first
    std::shared_ptr<const std::vector<PeerView>> peers;
    std::shared_ptr<const std::vector<TransferView>> transfers;
    TransferLimits transferLimits;
    std::shared_ptr<const std::vector<QuestionView>> questions;    // newest first; null: this node carries none
    std::shared_ptr<const std::vector<AcknowledgementView>> acknowledgements;  // newest first, at most 1000
    std::shared_ptr<const GatewayDevices> gatewayDevices;
    std::shared_ptr<const std::vector<GatewayView>> gateways;      // by name
    std::shared_ptr<const std::vector<RolloutView>> rollouts;      // of this node's gateway, newest first; null: it has none
    std::shared_ptr<const std::vector<JobView>> jobs;
    std::shared_ptr<const std::vector<AlertView>> alerts;
    // How far the clocks of connected peers are ahead of ours, the middle one; absent: nobody said.
    std::optional<std::int64_t> clockOffsetMs = std::nullopt;
};

// Something that happened on a chain, in order. (chain, leaf, n) is its id and never changes.
struct EventView {
    Chain chain = Chain::release;
    std::uint64_t leaf = 0;
    std::uint32_t n = 0;                   // of the leaf's events
    TransactionId transaction;
    bool settled = false;
    bool retracted = false;                // told before, and undone since
    std::string kind;                      // "release.approved", "vote.cast", "batch.recorded" ...
    std::optional<ReleaseId> release;
    std::string model;
    std::string member;
    std::string verdict;
    std::string text;
    std::uint64_t number = 0;
    UnixTime at;                           // ledger time
};

}  // namespace quorate::api
