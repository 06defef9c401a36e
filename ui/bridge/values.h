// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What the console works with: the views of core/api as Qt values. Ids are hex, times milliseconds since 1970 in UTC (0: not
// yet), sizes bytes. Words such as a status stay the ledger's tokens; words.h turns them into text.
namespace quorate::bridge {

enum class Chain { release = 0, delivery = 1 };

struct Token {
    QString uri;
    QString label, serial, model;
    QString state;                  // "ready", "locked", "absent", "silent"
    QString pin;                    // "good", "few-tries", "last-try", "blocked"
    bool pinPad = false;            // the PIN is typed on the reader
    bool able = true;               // signs with Ed25519
    QStringList purposes;           // of the keys of ours on it
    friend bool operator==(const Token&, const Token&) = default;
};

struct Identity {
    QString consortiumName;
    QString consortium;
    QString member;                 // empty: a follower without a role
    QString memberName;
    QStringList roles;
    bool keysUnlocked = false;
    bool localDemo = false;
    QStringList words;              // the consortium's id, to compare by voice
    bool hiddenVotes = false;       // from a checker who has not voted, as the consortium asks
    bool filesUnlocked = false;     // keysUnlocked: those on tokens, too
    QList<Token> tokens;            // that hold keys of ours

    [[nodiscard]] bool has(const char* role) const { return roles.contains(QLatin1String(role)); }
    friend bool operator==(const Identity&, const Identity&) = default;
};

struct ChainState {
    Chain chain = Chain::release;
    QString state;
    QString waitingFor;
    quint64 height = 0;
    quint64 settledHeight = 0;
    bool settles = true;                   // false: nobody votes, every block stays probable
    quint64 bestSeen = 0;
    QString tip;
    quint64 logSize = 0;
    QString logRoot;
    QString stateRoot;
    quint64 validators = 0;
    quint64 quorum = 0;
    quint64 checkpointSize = 0;
    qint64 checkpointTime = 0;
    quint64 cosigners = 0;
    quint64 poolTransactions = 0;
    quint64 poolBytes = 0;
    quint32 turnMs = 0;                    // blocks come no faster; 0: unknown
    friend bool operator==(const ChainState&, const ChainState&) = default;
};

struct MemberKey {
    QString purpose;
    QString fingerprint;
    bool revoked = false;
    friend bool operator==(const MemberKey&, const MemberKey&) = default;
};

struct Member {
    QString id;
    QString name;
    QStringList roles;
    QList<MemberKey> keys;
    quint64 votes = 0;
    quint64 rejections = 0;
    bool connected = false;
    friend bool operator==(const Member&, const Member&) = default;
};

struct Model {
    QString id;
    QString name;
    QString owner;
    QStringList delegates;
    QStringList readers;
    QStringList hardwareClasses;
    quint64 devices = 0;
    quint64 revokedDevices = 0;
    friend bool operator==(const Model&, const Model&) = default;
};

struct Vote {
    QString member;
    QString verdict;                // empty: not yet
    QString reason;
    QString accused;
    QString report;                 // empty: none
    qint64 at = 0;
    bool counted = true;
    friend bool operator==(const Vote&, const Vote&) = default;
};

struct Target {
    QString hardwareClass;
    QString version;
    quint64 rollbackIndex = 0;
    QString kind;
    quint64 size = 0;
    QString hash;
    friend bool operator==(const Target&, const Target&) = default;
};

struct Artifact {
    QString kind;
    QString target;
    QString base;                   // empty: none
    QString baseVersion;            // empty: no release that we know has this target
    quint64 targetSize = 0;
    quint64 payloadSize = 0;
    QString payloadRoot;
    bool inlined = false;
    bool held = false;
    QString infoHash;               // of its torrent (BitTorrent v2); empty: inlined
    friend bool operator==(const Artifact&, const Artifact&) = default;
};

struct GatewayCoverage {
    QString gateway;
    quint64 positive = 0;
    quint64 negative = 0;
    quint64 devices = 0;            // eligible ones that were last heard of through it; 0: not readable
    friend bool operator==(const GatewayCoverage&, const GatewayCoverage&) = default;
};

// Why devices failed: a code, whom they accuse, how many of them.
struct CoverageReason {
    QString reason;
    QString accused;
    quint64 devices = 0;
    friend bool operator==(const CoverageReason&, const CoverageReason&) = default;
};

struct CoveragePoint {
    qint64 at = 0;
    quint64 positive = 0;
    quint64 negative = 0;
    friend bool operator==(const CoveragePoint&, const CoveragePoint&) = default;
};

struct Coverage {
    quint64 eligible = 0;
    quint64 positive = 0;
    quint64 negative = 0;
    bool readable = false;
    QList<GatewayCoverage> gateways;
    QList<CoveragePoint> curve;
    QList<CoverageReason> reasons;  // most devices first; readable coverage only

    [[nodiscard]] quint64 unheard() const { return eligible - qMin(eligible, positive + negative); }
    [[nodiscard]] double share() const { return eligible == 0 ? 0.0 : double(positive) / double(eligible); }
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

struct Document {
    QString kind;
    quint64 size = 0;
    QString root;
    bool held = false;
    QString infoHash;               // as in Artifact
    friend bool operator==(const Document&, const Document&) = default;
};

struct Release {
    QString id;
    QString model;
    QString publisher;
    QString status;
    QString severity;
    QString notes;
    qint64 publishedAt = 0;
    qint64 reviewBy = 0;            // until when the publisher asks for votes; 0: not said
    qint64 decidedAt = 0;
    quint64 publishedLeaf = 0;
    bool settled = false;
    quint32 checkers = 0;
    quint32 required = 0;
    quint32 approvals = 0;
    quint32 rejections = 0;
    quint64 checkerEpoch = 0;
    QList<Vote> votes;              // of others "hidden" where votesHidden
    bool votesHidden = false;       // until we vote, as the consortium asks; approvals and rejections are 0
    quint32 decided = 0;            // so many have voted; where votesHidden
    QList<Target> targets;
    QList<Artifact> artifacts;
    QList<Document> documents;
    QString withdrawReason;
    Coverage coverage;

    [[nodiscard]] QString version() const { return targets.isEmpty() ? QString() : targets.first().version; }
    // Versions that a delta of this release starts from, as far as known.
    [[nodiscard]] QStringList fromVersions() const;
    [[nodiscard]] QString title() const;                    // "sensor 1.1.0"
    [[nodiscard]] const Vote* voteOf(const QString& member) const;
    [[nodiscard]] bool undecided() const { return status == QLatin1String("open"); }
    // The nearer deadline first, those without one last.
    [[nodiscard]] bool comesBeforeByDeadline(const Release& other) const
    {
        return reviewBy != 0 && (other.reviewBy == 0 || reviewBy < other.reviewBy);
    }
    // Where votesHidden, a letter a checker: those who have voted ("h"), we ("y"), the others; who is who stays hidden.
    [[nodiscard]] QString hiddenPips() const;
    // The smallest delta and the size of its target; nullptr when there is none.
    [[nodiscard]] const Artifact* smallestDelta() const;
    friend bool operator==(const Release&, const Release&) = default;
};

struct Acknowledgement {
    QString release;
    QString model;
    quint64 device = 0;
    quint64 ordinal = 0;
    bool positive = false;
    QString reason;
    QString accused;
    QString gateway;
    QString from;
    QString to;
    qint64 recordedAt = 0;
    quint64 batch = 0;
    bool counted = false;
    bool onChain = false;

    [[nodiscard]] QString key() const;
    friend bool operator==(const Acknowledgement&, const Acknowledgement&) = default;
};

struct BlockTransaction {
    QString id;
    QString kind;
    QString member;
    quint64 leaf = 0;
    quint64 size = 0;
    friend bool operator==(const BlockTransaction&, const BlockTransaction&) = default;
};

struct Block {
    Chain chain = Chain::release;
    quint64 height = 0;
    QString id;
    QString parent;
    qint64 time = 0;
    QString sealer;
    quint64 size = 0;
    bool settled = false;
    QList<BlockTransaction> transactions;
    friend bool operator==(const Block&, const Block&) = default;
};

struct BlockPlace {
    Chain chain = Chain::release;
    quint64 height = 0;
    bool settled = false;
    [[nodiscard]] QString key() const;         // as the page of the chains opens it: "release#12"
    friend bool operator==(const BlockPlace&, const BlockPlace&) = default;
};

// Parts of a map or a list follow it, one deeper.
struct DecodedPart {
    // Of `wrapped` the value is how many bytes, and what they say follows.
    enum class Form { map, list, wrapped, bytes, text, number, word };
    quint32 depth = 0;
    qint64 place = 0;                  // the key in a map, the place in a list from 0
    QString name;                      // of the schema; empty: one of many alike
    Form form = Form::word;
    QString value;                     // of a map or a list: how many follow
    friend bool operator==(const DecodedPart&, const DecodedPart&) = default;
};

struct Transaction {
    Chain chain = Chain::release;
    QString id;
    QString kind;
    QString member;
    QString signer;
    quint64 sequence = 0;
    quint64 leaf = 0;
    quint64 height = 0;
    bool settled = false;
    QString decoded;
    QList<DecodedPart> parts;
    QByteArray encoded;
    // Of one that waits in the pool.
    qint64 since = 0;                  // 0: it does not wait
    bool mine = false;
    quint64 inBlock = 0;               // 0: none, as things stand; waitsFor says why
    QString waitsFor;
    friend bool operator==(const Transaction&, const Transaction&) = default;
};

struct Peer {
    QString member;
    QString fingerprint;
    QString address;
    bool connected = false;
    bool outgoing = false;
    bool added = false;                // its address is in our configuration
    QString reason;
    qint64 since = 0;
    qint64 roundTripMs = -1;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    quint64 releaseHeight = 0;
    quint64 deliveryHeight = 0;
    quint32 misbehaviour = 0;
    qint64 bannedUntil = 0;            // 0: is not
    QString version;                   // of its program, as it tells

    [[nodiscard]] QString key() const { return fingerprint + QLatin1Char('@') + address; }
    friend bool operator==(const Peer&, const Peer&) = default;
};

struct TransferLimits {
    quint64 down = 0;                  // bytes a second; 0: none
    quint64 up = 0;
    friend bool operator==(const TransferLimits&, const TransferLimits&) = default;
};

enum class TransferSteer { start, stop, recheck };

// What a chain was found to be, from the founding document on.
struct VerifiedChain {
    quint64 blocks = 0;
    quint64 transactions = 0;
    bool settled = false;              // by votes of a quorum
    QString head;                      // the last block's id
    QString logRoot;
    QString stateRoot;
};

struct TransferPeer {
    QString fingerprint;               // of the node; empty: unknown
    QString address;
    bool incoming = false;
    double share = 0;                  // of the payload, that the peer has
    quint64 downRate = 0;              // to here
    quint64 upRate = 0;
    quint64 downTotal = 0;
    quint64 upTotal = 0;
    friend bool operator==(const TransferPeer&, const TransferPeer&) = default;
};

// Which parts of a payload one connected peer has.
struct TransferPieces {
    QString fingerprint;               // and
    QString address;                   // as TransferPeer
    QList<bool> pieces;                // as Transfer
    friend bool operator==(const TransferPieces&, const TransferPieces&) = default;
};

struct Transfer {
    QString root;
    QString infoHash;                  // of its torrent (BitTorrent v2)
    QString label;
    QString state;
    QString reason;
    QString detail;
    qint64 nextTry = 0;                // when it is tried again by itself; 0: it is not
    quint64 size = 0;
    quint64 done = 0;
    quint64 downRate = 0;
    quint64 upRate = 0;
    quint64 downTotal = 0;
    quint64 upTotal = 0;
    quint64 wasted = 0;
    quint32 peers = 0;
    QList<TransferPeer> connections;   // the fastest first, not more than are useful
    TransferLimits limits;             // of its own
    quint64 pieceCount = 0;
    QList<bool> pieces;
    QList<quint8> holders;             // as pieces, while it is fetched: how many connected peers have the rarest one of it
    QString file;
    friend bool operator==(const Transfer&, const Transfer&) = default;
};

// Why something did not happen, as core said it.
struct Problem {
    QString kind;                   // "invalid", "refused" ...
    QString code;
    QString context;
    friend bool operator==(const Problem&, const Problem&) = default;
};

struct Job {
    quint64 id = 0;
    QString kind;
    QString subject;
    QString stage;
    quint64 done = 0;
    quint64 total = 0;
    qint64 restMs = -1;
    QString state;
    std::optional<Problem> problem;
    qint64 began = 0;
    // Of an artifact that is built, by attempt: how much of the new target is encoded, and in how many bytes.
    struct Built {
        quint32 attempt = 0;
        quint64 covered = 0;
        quint64 written = 0;
        friend bool operator==(const Built&, const Built&) = default;
    };
    QList<Built> built;
    bool repeatable = false;        // of an earlier run: NodeBridge::repeatJob() begins it again

    [[nodiscard]] bool running() const { return state == QLatin1String("running"); }
    friend bool operator==(const Job&, const Job&) = default;
};

// What somebody signed; of an alert's statements two or more contradict each other.
struct Statement {
    QString signer;
    QString decoded;
    QByteArray encoded;             // empty: it is in the exported evidence
    friend bool operator==(const Statement&, const Statement&) = default;
};

struct Alert {
    QString code;
    QString severity;
    QString subject;
    QString detail;
    qint64 at = 0;
    QString release;                // empty: none
    QList<Statement> statements;

    [[nodiscard]] QString key() const;
    friend bool operator==(const Alert&, const Alert&) = default;
};

// What a checker asks about a release, and the answers.
struct Question {
    QString id;
    QString release;
    QString member;
    QString subject;
    QString path;                   // empty: about the whole
    QString section;
    std::optional<quint64> offset;
    QString text;
    qint64 at = 0;
    bool closed = false;
    struct Answer {
        QString id;
        QString member;
        QString text;
        qint64 at = 0;
        bool closes = false;
        friend bool operator==(const Answer&, const Answer&) = default;
    };
    QList<Answer> answers;          // by time

    // Nobody but who asked has spoken.
    [[nodiscard]] bool unanswered() const;
    friend bool operator==(const Question&, const Question&) = default;
};

// Something that happened on a chain; (chain, leaf, n) is its id.
struct Event {
    Chain chain = Chain::release;
    quint64 leaf = 0;
    quint32 n = 0;
    QString kind;
    QString release;                // empty: none
    QString model;
    QString member;
    QString verdict;
    QString text;
    quint64 number = 0;
    qint64 at = 0;
    bool fresh = false;             // it came after the console had started

    [[nodiscard]] QString key() const;
    friend bool operator==(const Event&, const Event&) = default;
};

// That a transaction stands in its log, from the leaf to the root of a cosigned checkpoint.
struct Proof {
    QString transaction;
    Chain chain = Chain::release;
    quint64 leaf = 0;
    QString leafData;               // hex
    quint64 logSize = 0;
    QString root;
    QStringList path;               // bottom up
    QString checkpoint;
    bool verified = false;
};

// What an artifact would come to.
struct Measure {
    QString profile;
    QString kind;
    quint64 baseSize = 0;           // 0: a full artifact
    quint64 targetSize = 0;
    QString base;
    QString target;
    quint64 payloadSize = 0;
    quint64 decoderMemory = 0;
    qint64 tookMs = 0;
    struct Share {                  // of the payload, about one file or section
        QString name;
        quint64 size = 0;           // in the target
        quint64 packed = 0;         // in the payload
        friend bool operator==(const Share&, const Share&) = default;
    };
    QList<Share> files;
    QList<Share> sections;
    quint64 members = 0;            // compressed parts of the target that are unpacked for the delta
    quint64 scratch = 0;            // bytes on the device's disk meanwhile
    QStringList packers;            // that a device needs
};

// The profile as commands take it: whether compressed parts are unpacked for the delta.
[[nodiscard]] QString profileText(const QString& profile, bool members);

// What a command made: its transaction, settled when this arrives.
struct Sent {
    QString transaction;
    Chain chain = Chain::release;
    QString release;
    quint64 firstDevice = 0;
};

struct PublishForm {
    QString model;
    QString hardwareClass;
    QString version;
    quint64 rollbackIndex = 0;
    QString severity;
    QString notes;
    QString newTarget;              // path of a file or a directory
    QStringList oldTargets;
    bool includeFull = true;
    QString profile;
    QString bootCheck;
    quint32 minimumApprovals = 0;
    qint64 reviewBy = 0;            // until when votes are asked for; 0: no wish
    struct Document {
        QString kind;
        QString file;
    };
    QList<Document> documents;
};

struct EnrolForm {
    QString model;
    QString hardwareClass;
    QList<QByteArray> keys;         // 32 bytes each
    bool vendorHeld = false;
};

struct QuestionForm {
    QString release;
    QString subject;
    QString path;
    QString section;
    std::optional<quint64> offset;
    QString text;
};

struct VoteForm {
    QString release;
    QString verdict;
    QString reason;
    QString accused;
    QString report = {};            // SHA-256 of the review's report in hex; empty: none
};

}  // namespace quorate::bridge
