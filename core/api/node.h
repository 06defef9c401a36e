// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/fleet.h"
#include "core/api/governance.h"
#include "core/api/prepared.h"
#include "core/api/types.h"
#include "core/base/files.h"

#include <functional>
#include <string_view>
#include <variant>

// The contract between a node and who watches and steers it. Pure interfaces over value types; every method is
// thread-safe, never blocks on disk or network, and could be called from another process. Callbacks come from a thread of
// the node's, never from inside the call that asked for them.
namespace quorate::api {

// Owning handle: destroying it ends delivery, and no callback runs after its destructor returned.
class Subscription {
public:
    virtual ~Subscription() = default;
};

template <class T>
using Callback = std::function<void(Result<T>)>;

// What can be seen.
class Views {
public:
    virtual ~Views() = default;
    [[nodiscard]] virtual std::shared_ptr<const Snapshot> snapshot() const = 0;
    // Called after the snapshot changed, at most ten times a second.
    [[nodiscard]] virtual std::unique_ptr<Subscription> onSnapshot(std::function<void()> changed) = 0;

    struct Cursor {
        std::uint64_t releaseLeaf = 0;     // the first leaf wanted of each chain
        std::uint64_t deliveryLeaf = 0;
        bool unsettled = false;            // also what may still be undone
    };
    // Events of settled blocks from a cursor on, in order, at least once; batches of up to 1000. An event's id, the same at
    // every node and after every restart, is (chain, leaf, n, transaction). With `unsettled` an event is told first when a
    // block has it, with settled = false, and again when it is settled; when its block is undone before, it is taken back:
    // told with retracted = true, the latest first. What another run or connection told is not taken back.
    [[nodiscard]] virtual std::unique_ptr<Subscription> onEvents(
        Cursor from, std::function<void(std::vector<EventView>)> events) = 0;

    virtual void blocks(Chain chain, std::uint64_t fromHeight, std::size_t limit,
                        Callback<std::vector<BlockView>> done) = 0;          // downwards; UINT64_MAX: the tip
    // Where the block with this id stands, of either chain; nothing: neither has it.
    virtual void findBlock(const BlockId& /*id*/, Callback<std::optional<BlockPlace>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    virtual void transaction(const TransactionId& id, Callback<TransactionView> done) = 0;
    virtual void pool(Chain chain, std::size_t limit, Callback<std::vector<TransactionView>> done) = 0;   // oldest first
    virtual void deviceHistory(const std::string& model, std::uint64_t device,
                               Callback<std::vector<AcknowledgementView>> done) = 0;
    // Answered from the index of all acknowledgements; takes the time of reading those of the release.
    virtual void acknowledgements(AcknowledgementQuery /*query*/, Callback<AcknowledgementPage> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // The same.
    virtual void coverageBy(CoverageQuery /*query*/, Callback<CoverageGroups> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // The devices that were enrolled with the key of this fingerprint: one of a model at most.
    virtual void findDevice(const KeyId& /*key*/, Callback<std::vector<EnrolledDevice>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Of each of these devices, at most maxDevicesAsked (further ones are left out), the acknowledgement that was recorded last, of
    // those that are open to us. Reads what is kept of each from the disk.
    virtual void newestAcknowledgements(std::vector<DeviceName> /*devices*/, Callback<NewestAcknowledgements> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Newest first, at most 10; none where no gateway of ours knows the device.
    virtual void deviceActions(const std::string& /*model*/, std::uint64_t /*device*/, Callback<std::vector<DeviceActionView>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // In the order of TransferView::connections, and as many. "node.transfer.unknown" (notFound).
    virtual void transferPieces(const PiecesRoot& /*root*/, Callback<std::vector<TransferPiecesView>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // "node.proof.not-covered" while no cosigned checkpoint reaches the transaction.
    virtual void proof(const TransactionId& id, Callback<ProofView> done) = 0;
    // 12 words that say the same as the first 132 bits of a fingerprint: to compare it by voice.
    virtual void wordsOf(const Hash32& /*fingerprint*/, Callback<std::vector<std::string>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // What a proposal would change, by whom it is signed, and what it lacks. "node.proposal.malformed", ".other-consortium".
    virtual void readProposal(std::string /*text*/, Callback<ProposalView> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    virtual void openProposal(Path /*file*/, Callback<ProposalView> done) { done(fail(ErrorKind::unsupported, "node.unsupported")); }
    // Entries of a chain's settled state whose key begins so, ascending, as core/ledger/records.h encodes them.
    virtual void state(Chain, Bytes /*prefix*/, std::size_t /*limit*/, Callback<std::vector<std::pair<Bytes, Bytes>>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
};

struct PublishRequest {
    std::string model;
    std::string hardwareClass;
    std::string version;
    std::uint64_t rollbackIndex = 0;
    std::string severity = "none";
    std::string notes;
    Path newTarget;                        // a file, or a directory for a tree
    std::vector<Path> oldTargets;          // a delta is built from each
    bool includeFull = true;               // also a full artifact
    std::string profile = "balanced";      // of core/delta; with keepsPacked after it, compressed members stay packed
    std::string bootCheck;                 // tree: path in the tree of the program that checks the boot
    std::uint32_t minimumApprovals = 0;
    UnixTime reviewBy;                     // until when the checkers are asked to have voted; 0: no wish. To come
    struct Document {
        std::string kind;                  // a slug: "sbom.cyclonedx"
        Path file;                         // at most maxDocument bytes
    };
    std::vector<Document> documents;       // at most 16
};
inline constexpr std::string_view keepsPacked = "/packed";
inline constexpr std::uint64_t maxDocument = std::uint64_t{64} << 20;

// What an artifact would come to: it was built, decoded again and compared, and thrown away.
struct Measure {
    std::string profile;
    std::string kind;                      // "image", "tree": of the new target
    std::uint64_t baseSize = 0;            // 0: a full artifact
    std::uint64_t targetSize = 0;
    TargetHash base;
    TargetHash target;
    std::uint64_t payloadSize = 0;
    std::uint64_t decoderMemory = 0;       // bytes that a device needs
    std::int64_t tookMs = 0;
    // Where the bytes of a delta go, the largest shares first; empty for a full artifact and where the target is too large
    // to be looked at.
    struct Share {
        std::string name;
        std::uint64_t size = 0;            // of the target
        std::uint64_t packed = 0;          // of the payload, rounded
    };
    std::vector<Share> files;
    std::vector<Share> sections;           // of programs
    std::uint64_t members = 0;             // of the target: compressed parts that are unpacked for the delta
    std::uint64_t membersPacked = 0;       // their bytes in the target
    std::uint64_t scratch = 0;             // bytes on the device's disk meanwhile
    std::vector<std::string> packers;      // that a device needs, as "zlib 1.2.13"
};

struct VoteRequest {
    ReleaseId release;
    std::string verdict;                   // "approve", "reject"
    std::string reason;
    std::string accused;
    Hash32 report;
};

struct WithdrawRequest {
    ReleaseId release;
    std::string reason;
};

struct RevokeRequest {
    std::string model;
    std::vector<std::uint64_t> devices;
};

struct EnrolRequest {
    std::string model;
    struct Device {
        Bytes key;                         // 32 bytes, Ed25519
        std::string hardwareClass;
        bool vendorHeld = false;
    };
    std::vector<Device> devices;
};

// As setModel() takes it: the owner is this node's member.
struct ModelRequest {
    ModelView model;
};

// What can be looked at before it is signed.
using Act = std::variant<PublishRequest, VoteRequest, WithdrawRequest, RevokeRequest, SubmitProposal, ModelRequest, EnrolRequest>;

// A transaction that we made: its id, and how far it is.
struct Submitted {
    TransactionId id;
    Chain chain = Chain::release;
    std::optional<ReleaseId> release;
    std::uint64_t firstDevice = 0;         // enrolment: the index of the first
};

// What an operator does about one peer. Nothing of it is told to others, and none of it touches the ledger.
struct PeerOrder {
    enum class Act {
        disconnect,                        // ends the session; whoever connects again is let in again
        ban,                               // also refuses it for `banFor`, over restarts
        pardon,                            // lifts its ban and connects to it again where an address is known
        remove,                            // forgets the address that was added, and ends the session
    };
    Act act = Act::disconnect;
    std::string peer;                      // a member's id or the fingerprint of a node key
    Milliseconds banFor{0};                // of a ban: a minute to 365 days; otherwise "node.peer.ban-time"
};

// What an operator does about one transfer. Kept over restarts, except `recheck`.
struct TransferOrder {
    enum class Act {
        start,                             // also tries at once what failed
        stop,                              // neither fetched nor offered to others; what is here stays and is used here
        recheck,                           // hashes the file anew, and fetches what is damaged
        limit,                             // to `limits`
    };
    Act act = Act::start;
    PiecesRoot root;
    TransferLimits limits;
};

// A checker's question: the words of a finding, and where it was found. Limits: text 1 to 2000 characters, subject and section
// 200, path 1000.
struct QuestionRequest {
    ReleaseId release;
    std::string subject;
    std::string path;
    std::string section;
    std::optional<std::uint64_t> offset;
    std::string text;
};
struct AnswerRequest {
    Hash32 question;
    std::string text;                      // 1 to 2000 characters; may be empty when it closes
    bool closes = false;                   // by who asked alone
};

// What a chain was found to be.
struct VerifiedChain {
    Chain chain = Chain::release;
    std::uint64_t blocks = 0;
    std::uint64_t transactions = 0;            // leaves of the log
    bool settled = false;                      // votes of a quorum were found that settle the last block; otherwise nobody vouches
                                               // for it, and all of it may still change
    BlockId head;                              // of the last block
    Hash32 logRoot;
    Hash32 stateRoot;
};

// What can be done. Commands that make a transaction answer when it is settled, or with the reason why it will not be.
class Commands {
public:
    virtual ~Commands() = default;
    // Keys rest encrypted; the passphrase is wiped after use. "crypto.key-file.wrong-passphrase".
    virtual void unlock(Bytes passphrase, Callback<void> done) = 0;
    // Of a token of ours that Identity::tokens names; the PIN is wiped once the token has it, and is never tried twice.
    // "node.token.unknown", "token.pin.wrong" and the other errors of core/token.
    virtual void unlockToken(std::string uri, Bytes pin, Callback<void> done) = 0;
    virtual void lock() = 0;                                      // key files and tokens

    // Long work runs as a job, seen in Snapshot::jobs; the callback comes at its end.
    virtual std::uint64_t publish(PublishRequest request, Callback<Submitted> done) = 0;
    virtual std::uint64_t addArtifact(const ReleaseId& release, Path oldTarget, Path newTarget, std::string profile,
                                      Callback<Submitted> done) = 0;
    // Builds the delta (the full artifact when `oldTarget` is empty) as publish() would. Needs no keys; nothing stays.
    virtual std::uint64_t measure(Path oldTarget, Path newTarget, std::string profile, Callback<Measure> done) = 0;
    // Fetches what is missing, rebuilds every target of the release into `directory` and compares the hashes.
    virtual std::uint64_t rebuild(const ReleaseId& release, Path oldTarget, Path directory, Callback<Path> done) = 0;
    virtual void cancel(std::uint64_t job) = 0;
    // Begins a job of an earlier run anew (JobView::repeatable), under a number of its own, which is the answer; what it makes
    // is found where that work leaves it. "node.job.unknown".
    virtual void repeatJob(std::uint64_t /*job*/, Callback<std::uint64_t> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }

    virtual void vote(VoteRequest request, Callback<Submitted> done) = 0;
    virtual void withdraw(const ReleaseId& release, std::string reason, Callback<Submitted> done) = 0;
    virtual void setModel(ModelView model, Callback<Submitted> done) = 0;
    virtual void enrol(EnrolRequest request, Callback<Submitted> done) = 0;
    virtual void revokeDevices(std::string model, std::vector<std::uint64_t> devices, Callback<Submitted> done) = 0;
    // Makes a transaction up to its signature. A publication is built first, as a job whose number is returned; otherwise 0.
    // What is prepared has the next free number of the key. At most 64 at a time: "node.prepared.limit".
    virtual std::uint64_t prepare(Act /*act*/, Callback<Prepared> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
        return 0;
    }
    // Signs exactly what prepare() showed, and sends it. "node.prepared.moved" when its number was taken meanwhile, or waits
    // for one that was prepared before: nothing was signed, and it must be prepared and shown anew. After a token's error the
    // ticket stands, after everything else it is used up. "node.prepared.unknown".
    virtual void sendPrepared(std::uint64_t /*ticket*/, Callback<Submitted> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Forgets it, with what was built for it. One that is unknown, or was sent, is no matter.
    virtual void dropPrepared(std::uint64_t /*ticket*/) {}
    // Writes a proposal of it, not signed by anybody yet; nobody is told. "node.proposal.unchanged" when nothing would differ,
    // "node.member.unknown", "node.setup.no-role", "node.setup.key-missing" (of a member of the next epoch),
    // "node.proposal.key-purpose", "node.proposal.no-key" (to revoke), and the errors of files and tokens that it names.
    virtual void propose(GovernanceChange /*change*/, Callback<ProposalView> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // The same with our member's signature. It is told to nobody, but stands for whoever gets the text. "node.proposal.not-party".
    virtual void signProposal(std::string /*text*/, Callback<ProposalView> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // The same with a signature of the vendor whose key it rotates. "node.proposal.no-rotation", "node.proposal.other-key" (the key
    // is none that counts here), and the errors of key files and tokens.
    virtual void authoriseProposal(Authorisation /*given*/, Callback<ProposalView> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Builds the chain's state anew from the founding document, by applying every block that is here with all rules, beside what is
    // stored, and compares roots, seals, what hands over between epochs, and the votes that settle the last of them. A job: "verify".
    // "node.chain.differs" (the first block that is wrong, and how), "node.chain.pruned" (the blocks from the beginning are not all
    // here any more). What was made with the keys of a quorum of an epoch, a former one too, looks right: only a checkpoint from
    // elsewhere tells it from the chain that the others have.
    virtual std::uint64_t verifyChain(Chain /*chain*/, Callback<VerifiedChain> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
        return 0;
    }
    // A transaction that was made elsewhere: admission of a member, a new epoch.
    virtual void submit(Bytes transaction, Callback<Submitted> done) = 0;

    virtual void addPeer(std::string fingerprintOrMember, std::string address, Callback<void> done) = 0;
    // Writes what somebody needs to join: the founding document, and this node under `address` (host:port; empty: where it
    // listens). Answers with a link of one line that says the same to somebody who can reach this node.
    virtual void exportInvitation(std::string /*address*/, Path /*file*/, Callback<std::string> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // "node.peer.unknown" when nobody of that name is a member or known to the network.
    virtual void steerPeer(PeerOrder /*order*/, Callback<void> done) { done(fail(ErrorKind::unsupported, "node.unsupported")); }
    // Tells the peers again of own transactions that wait; answers how many there were. "node.pool.not-ours".
    virtual void rebroadcast(std::vector<TransactionId> /*ids*/, Callback<std::uint64_t> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // "node.transfer.unknown", "node.transfer.inline" (it travels in its transaction).
    virtual void steerTransfer(TransferOrder /*order*/, Callback<void> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Of all together, kept over restarts.
    virtual void limitTransfers(TransferLimits /*limits*/, Callback<void> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Signed with the member's transaction key and passed on to all members; answers when it is kept here.
    // "node.question.not-checker", ".not-party" (only who asked, who published and who owns the model answer), ".limit",
    // ".text", ".closed", ".unknown".
    virtual void ask(QuestionRequest /*question*/, Callback<Hash32> done) { done(fail(ErrorKind::unsupported, "node.unsupported")); }
    virtual void answer(AnswerRequest /*answer*/, Callback<Hash32> done) { done(fail(ErrorKind::unsupported, "node.unsupported")); }
    // Everything that this node can prove of one release (absent: of all) to somebody without a node.
    virtual void exportEvidence(std::optional<ReleaseId> release, Path file, Callback<void> done) = 0;
    virtual void exportTrustAnchor(std::string model, Path file, Callback<void> done) = 0;
    // The same of one device: which gateway gave it what and when. "node.audit.nothing" when nothing of it can be opened here.
    virtual void exportAudit(std::string /*model*/, std::uint64_t /*device*/, Path /*file*/, Callback<void> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // A report of ours as a document that `quorated verify` checks: `content`, a JSON object, with the names, sizes and
    // SHA-256 of `evidence`, files that lie in the folder of `file`, signed with the member's transaction key. A job: "report";
    // after cancel() there is no file, or the one that was there before.
    virtual std::uint64_t signReport(std::string /*content*/, std::vector<Path> /*evidence*/, Path /*file*/, Callback<void> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
        return 0;
    }
    // Rollouts of this node's gateway; "node.rollout.no-gateway" where there is none. All are stored before they answer.
    // "gateway.rollout.unknown", ".plan.<what>", ".taken", ".act.<why not>".
    virtual void createRollout(RolloutPlan /*plan*/, Callback<std::uint64_t> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Rings that are open keep their devices; everything else may change.
    virtual void editRollout(std::uint64_t /*id*/, RolloutPlan /*plan*/, std::string /*reason*/, Callback<void> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    virtual void steerRollout(std::uint64_t /*id*/, RolloutAct /*act*/, std::string /*reason*/, Callback<void> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Nothing is made: which devices of this gateway would fall into which ring.
    virtual void rehearseRollout(RolloutPlan /*plan*/, Callback<std::vector<RolloutDevice>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Who is in which ring, and how far; at most 10,000.
    virtual void rolloutDevices(std::uint64_t /*id*/, Callback<std::vector<RolloutDevice>> done)
    {
        done(fail(ErrorKind::unsupported, "node.unsupported"));
    }
    // Two heads of one size with different roots, each signed, as a file; "node.split.none" while none was seen.
    virtual void exportSplit(Path /*file*/, Callback<void> done) { done(fail(ErrorKind::unsupported, "node.unsupported")); }
};

class Reviews;   // core/api/review.h

class Node : public Views, public Commands {
public:
    // A checker's workspace; null: this node has none. As long-lived as the node.
    [[nodiscard]] virtual Reviews* reviews() { return nullptr; }
    // Returns at once; what happens is seen in snapshots. stop() answers when all is saved, within `deadline`.
    virtual void start(Callback<void> done) = 0;
    virtual void stop(Milliseconds deadline, Callback<void> done) = 0;
};

}  // namespace quorate::api
