// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/network.h"
#include "core/node/alert_book.h"
#include "core/node/batch_bodies.h"
#include "core/node/chain_host.h"
#include "core/node/chain_inbox.h"
#include "core/node/event_feed.h"
#include "core/node/evidence_export.h"
#include "core/node/guarded_strand.h"
#include "core/node/jobs.h"
#include "core/node/known_peers.h"
#include "core/node/node.h"
#include "core/node/offence_limit.h"
#include "core/node/payload_policy.h"
#include "core/node/payload_service.h"
#include "core/node/prepared_act.h"
#include "core/node/question_book.h"
#include "core/node/subscriptions.h"
#include "core/node/wanted_remarks.h"
#include "core/node/wire.h"
#include "core/store/patrol.h"

#include <atomic>
#include <optional>
#include <set>

namespace quorate::gateway {
class RolloutDesk;
}

namespace quorate::node {

class CoverageService;
class GatewayService;
class Follower;
class ReviewService;
struct GovernanceGround;
struct Verification;
struct Proposal;
struct ReviewSubject;
struct ReleaseBuild;

// The node behind core/api. Each chain has a strand of its own; the node's strand works while neither of them does, so that
// all that is said to live on it may look at both. Workers do what takes long; callbacks go out on the notifier strand.
// core/node/README.md lists the threads.
class NodeImpl final : public api::Node, private net::NetworkHandler, private ChainListener {
public:
    NodeImpl(NodeOptions options, NodeEnvironment environment);
    ~NodeImpl() override;

    // api::Node (node_life.cpp)
    void start(api::Callback<void> done) override;
    void stop(Milliseconds deadline, api::Callback<void> done) override;
    // api::Views (node_views.cpp)
    [[nodiscard]] std::shared_ptr<const api::Snapshot> snapshot() const override;
    [[nodiscard]] std::unique_ptr<api::Subscription> onSnapshot(std::function<void()> changed) override;
    [[nodiscard]] std::unique_ptr<api::Subscription> onEvents(
        Cursor from, std::function<void(std::vector<api::EventView>)> events) override;
    void blocks(api::Chain chain, std::uint64_t fromHeight, std::size_t limit,
                api::Callback<std::vector<api::BlockView>> done) override;
    void findBlock(const BlockId& id, api::Callback<std::optional<api::BlockPlace>> done) override;
    void transaction(const TransactionId& id, api::Callback<api::TransactionView> done) override;
    void pool(api::Chain chain, std::size_t limit, api::Callback<std::vector<api::TransactionView>> done) override;
    void deviceHistory(const std::string& model, std::uint64_t device,
                       api::Callback<std::vector<api::AcknowledgementView>> done) override;
    void proof(const TransactionId& id, api::Callback<api::ProofView> done) override;
    void acknowledgements(api::AcknowledgementQuery query, api::Callback<api::AcknowledgementPage> done) override;   // node_fleet.cpp
    void coverageBy(api::CoverageQuery query, api::Callback<api::CoverageGroups> done) override;
    void findDevice(const KeyId& key, api::Callback<std::vector<api::EnrolledDevice>> done) override;
    void newestAcknowledgements(std::vector<api::DeviceName> devices, api::Callback<api::NewestAcknowledgements> done) override;
    void deviceActions(const std::string& model, std::uint64_t device,
                       api::Callback<std::vector<api::DeviceActionView>> done) override;
    void state(api::Chain chain, Bytes prefix, std::size_t limit,
               api::Callback<std::vector<std::pair<Bytes, Bytes>>> done) override;
    // api::Commands (node_commands.cpp, node_publish.cpp)
    void unlock(Bytes passphrase, api::Callback<void> done) override;
    void unlockToken(std::string uri, Bytes pin, api::Callback<void> done) override;
    void lock() override;
    std::uint64_t publish(api::PublishRequest request, api::Callback<api::Submitted> done) override;
    std::uint64_t addArtifact(const ReleaseId& release, Path oldTarget, Path newTarget, std::string profile,
                              api::Callback<api::Submitted> done) override;
    std::uint64_t measure(Path oldTarget, Path newTarget, std::string profile,
                          api::Callback<api::Measure> done) override;
    std::uint64_t rebuild(const ReleaseId& release, Path oldTarget, Path directory, api::Callback<Path> done) override;
    void cancel(std::uint64_t job) override { m_jobs.cancel(job); }
    void repeatJob(std::uint64_t job, api::Callback<std::uint64_t> done) override;      // node_jobs.cpp
    void vote(api::VoteRequest request, api::Callback<api::Submitted> done) override;
    void withdraw(const ReleaseId& release, std::string reason, api::Callback<api::Submitted> done) override;
    void setModel(api::ModelView model, api::Callback<api::Submitted> done) override;
    void enrol(api::EnrolRequest request, api::Callback<api::Submitted> done) override;
    void revokeDevices(std::string model, std::vector<std::uint64_t> devices,
                       api::Callback<api::Submitted> done) override;
    void submit(Bytes transaction, api::Callback<api::Submitted> done) override;
    // node_prepare.cpp
    std::uint64_t prepare(api::Act act, api::Callback<api::Prepared> done) override;
    void sendPrepared(std::uint64_t ticket, api::Callback<api::Submitted> done) override;
    void dropPrepared(std::uint64_t ticket) override;
    // node_governance.cpp
    void wordsOf(const Hash32& fingerprint, api::Callback<std::vector<std::string>> done) override;
    void readProposal(std::string text, api::Callback<api::ProposalView> done) override;
    void openProposal(Path file, api::Callback<api::ProposalView> done) override;
    void propose(api::GovernanceChange change, api::Callback<api::ProposalView> done) override;
    void signProposal(std::string text, api::Callback<api::ProposalView> done) override;
    void authoriseProposal(api::Authorisation given, api::Callback<api::ProposalView> done) override;
    std::uint64_t verifyChain(api::Chain chain, api::Callback<api::VerifiedChain> done) override;
    // node_steering.cpp
    void steerTransfer(api::TransferOrder order, api::Callback<void> done) override;
    void limitTransfers(api::TransferLimits limits, api::Callback<void> done) override;
    void transferPieces(const PiecesRoot& root, api::Callback<std::vector<api::TransferPiecesView>> done) override;
    void rebroadcast(std::vector<TransactionId> ids, api::Callback<std::uint64_t> done) override;
    void addPeer(std::string fingerprintOrMember, std::string address, api::Callback<void> done) override;
    void steerPeer(api::PeerOrder order, api::Callback<void> done) override;
    void exportAudit(std::string model, std::uint64_t device, Path file, api::Callback<void> done) override;
    void exportSplit(Path file, api::Callback<void> done) override;
    void exportInvitation(std::string address, Path file, api::Callback<std::string> done) override;
    std::uint64_t signReport(std::string content, std::vector<Path> evidence, Path file, api::Callback<void> done) override;
    void exportEvidence(std::optional<ReleaseId> release, Path file, api::Callback<void> done) override;
    void exportTrustAnchor(std::string model, Path file, api::Callback<void> done) override;
    // node_questions.cpp
    void ask(api::QuestionRequest question, api::Callback<Hash32> done) override;
    void answer(api::AnswerRequest answer, api::Callback<Hash32> done) override;
    // node_rollouts.cpp
    void createRollout(api::RolloutPlan plan, api::Callback<std::uint64_t> done) override;
    void editRollout(std::uint64_t id, api::RolloutPlan plan, std::string reason, api::Callback<void> done) override;
    void steerRollout(std::uint64_t id, api::RolloutAct act, std::string reason, api::Callback<void> done) override;
    void rehearseRollout(api::RolloutPlan plan, api::Callback<std::vector<api::RolloutDevice>> done) override;
    void rolloutDevices(std::uint64_t id, api::Callback<std::vector<api::RolloutDevice>> done) override;
    // node_reviews.cpp
    [[nodiscard]] api::Reviews* reviews() override;

    [[nodiscard]] Listening listening() const;
    void submitStatement(ledger::ChainKind chain, ledger::Body body, api::Callback<api::Submitted> done);

private:
    [[nodiscard]] std::optional<crypto::PublicKey> peerKey(const std::string& who);   // node_commands.cpp
    struct EventSubscriber {
        explicit EventSubscriber(Cursor from)
            : release(from.releaseLeaf, from.unsettled), delivery(from.deliveryLeaf, from.unsettled)
        {
        }
        EventFeed release;               // on the node's strand
        EventFeed delivery;
        bool busy = false;               // the same: a batch is on its way; the next comes when it was taken
        Receivers<std::vector<api::EventView>> receivers;
    };
    class EventHandle;

    // node_life.cpp
    [[nodiscard]] Status openAll();
    [[nodiscard]] Status openChain(ledger::ChainKind kind, std::unique_ptr<ChainHost>& out);
    [[nodiscard]] Status openNetwork();
    [[nodiscard]] Status openGateway();
    void closeAll(Milliseconds deadline);
    void answerStop(Milliseconds until, api::Callback<void> done);
    void keepPeers();                     // who misbehaved and where others listen outlives a restart
    void work();                          // once a second
    void keepJobs();                      // node_jobs.cpp
    void resumeJobs();                    // what the run before this one was cut off in
    std::uint64_t beginAgain(const KeptJob& job);
    void peerConnected(const crypto::PublicKey& peer) override;
    void peerDisconnected(const crypto::PublicKey& peer) override;
    void messageArrived(const crypto::PublicKey& peer, Bytes message) override;
    void messageToTake(const crypto::PublicKey& peer, Bytes message, std::shared_ptr<void> untaken) override;
    void genesisAsked(const crypto::PublicKey& peer, const ConsortiumId& consortium);
    void greeted(const crypto::PublicKey& peer, const HelloMessage& greeting);
    void chainChanged(ledger::ChainKind chain) override;
    void chainSettled(ledger::ChainKind chain) override;
    void checkpointChanged(ledger::ChainKind chain) override;
    void peerMisbehaved(const crypto::PublicKey& peer, std::string_view code) override;
    void offenceSeen(ledger::ChainKind chain, const chain::Offence& offence) override;
    void splitViewSeen(const CosignatureMessage& message) override;
    void headsDiffer(const CosignatureMessage& one, const CosignatureMessage& other) override;
    void hello(const crypto::PublicKey* peer);
    // node_questions.cpp
    void say(Remark remark, const api::Callback<Hash32>& answer);
    void heard(const crypto::PublicKey& peer, const NodeMessage& message);
    std::size_t weightOf(const crypto::PublicKey& peer) const;   // of its messages in the inboxes; on m_inbox
    [[nodiscard]] bool isTrusted(const crypto::PublicKey& peer) const;   // a member's node, or admitted by the operator
    void tellRemarks(const crypto::PublicKey& peer);
    void sendRemarks();                   // what was asked for, as fast as may be
    Status allowMembers();
    // node_payloads.cpp
    void lookAfterPayloads();
    void holdInlinePayloads(const std::vector<PayloadRef>& payloads);
    // node_watch.cpp
    void watch();
    void watchTokens();
    void watchOwn(ledger::ChainKind kind);
    void watchView(ledger::ChainKind kind);
    void watchClock();
    [[nodiscard]] bool lacksCheckpoint(ledger::ChainKind kind);   // one that there should be by now
    void recoverStores();
    void toldOfRefusal(const std::string& name, const Status& recovered);
    void patrolStores();
    void watchEngine(ledger::ChainKind kind);
    void sendWaiting(const crypto::PublicKey& peer);
    void reportOffence(const chain::Offence& offence);
    void reportGateway(ledger::ReportGateway report);
    [[nodiscard]] ChainHost& hostOf(ledger::ChainKind kind)
    {
        return kind == ledger::ChainKind::release ? *m_release : *m_delivery;
    }
    [[nodiscard]] GuardedStrand& strandOf(ledger::ChainKind kind)
    {
        return kind == ledger::ChainKind::release ? *m_releaseStrand : *m_deliveryStrand;
    }
    [[nodiscard]] ChainInbox& inboxOf(ledger::ChainKind kind)
    {
        return kind == ledger::ChainKind::release ? m_releaseInbox : m_deliveryInbox;
    }
    void raise(api::AlertView alert);
    void keepProof(Bytes key, const Result<std::string>& proof);

    // node_rollouts.cpp
    template <class T>
    void atGateway(api::Callback<T> done, std::function<Result<T>(gateway::RolloutDesk&)> work);
    // One that no rollout has, where it is above what they can have.
    [[nodiscard]] static std::uint32_t rolloutId(std::uint64_t id) { return id > UINT32_MAX ? 0 : std::uint32_t(id); }

    // node_fleet.cpp
    [[nodiscard]] std::shared_ptr<const api::GatewayDevices> devicesOfGateway();   // none where there is no gateway

    // node_reviews.cpp
    [[nodiscard]] std::unique_ptr<ReviewService> makeReviews();
    [[nodiscard]] Result<ReviewSubject> reviewSubject(const ReleaseId& release);

    // node_views.cpp
    void touch();                         // any thread: the snapshot is out of date
    void refresh();                       // on the strand: makes a new one
    void deliverEvents();
    [[nodiscard]] std::vector<api::PeerView> peerViews();
    [[nodiscard]] std::optional<std::int64_t> clockOffset() const;

    [[nodiscard]] ChainHost& host(api::Chain chain);
    // Runs `work` on the node's strand once the node runs; otherwise answers "node.not-running".
    template <class T>
    void onStrand(api::Callback<T> done, std::function<void(api::Callback<T>)> work)
    {
        m_strand->post([this, done = answering<T>(std::move(done)), work = std::move(work)] {
            if (!m_running) return done(fail(ErrorKind::unavailable, "node.not-running"));
            work(done);
        });
    }
    // The same callback, called on the notifier strand.
    template <class T>
    [[nodiscard]] api::Callback<T> answering(api::Callback<T> done)
    {
        return [this, done = std::move(done)](Result<T> result) {
            m_notifier->post([done, result = std::move(result)]() mutable { done(std::move(result)); });
        };
    }
    void submitBody(ledger::ChainKind chain, ledger::Body body, api::Callback<api::Submitted> done);
    void writeOut(Path file, Bytes data, api::Callback<void> answer);   // on a worker: a disk may be slow
    // node_evidence.cpp: hops between strand and workers, so that the ledgers go on meanwhile.
    struct Export;
    void beginExport(EvidenceWish wish, Path file, api::Callback<void> done);
    void certifyExport(const std::shared_ptr<Export>& run);
    void finishExport(const std::shared_ptr<Export>& run);
    [[nodiscard]] EvidenceParts evidenceParts();
    // node_commands.cpp
    [[nodiscard]] Result<ledger::CastVote> voteOf(const api::VoteRequest& request);
    [[nodiscard]] ledger::SetModel modelOf(const api::ModelView& model) const;
    // Behind the fleet as it is.
    [[nodiscard]] Result<ledger::EnrolDevices> enrolmentOf(const api::EnrolRequest& request);
    // node_prepare.cpp
    [[nodiscard]] Result<api::Prepared> keepPrepared(const std::shared_ptr<PreparedAct>& act);
    [[nodiscard]] bool isNext(const PreparedAct& act);
    void signStatement(std::uint64_t ticket, const std::shared_ptr<PreparedAct>& act, const api::Callback<api::Submitted>& answer);
    void signPrepared(std::uint64_t ticket, const std::shared_ptr<PreparedAct>& act, const api::Callback<api::Submitted>& answer);
    void endPrepared(std::uint64_t ticket, const std::optional<Error>& error);
    // node_governance.cpp
    [[nodiscard]] Result<Proposal> proposalFrom(const std::string& text) const;
    [[nodiscard]] Result<GovernanceGround> ground() const;   // on the strand, until the settled block moves on
    [[nodiscard]] Result<api::ProposalView> shown(const Proposal& proposal);
    [[nodiscard]] Status prepareProposal(const std::string& text, PreparedAct& act);
    void verifyNext(const std::shared_ptr<Verification>& work);
    // node_publish.cpp
    [[nodiscard]] std::uint64_t preparePublication(api::PublishRequest request, api::Callback<api::Prepared> done);
    void buildRelease(const api::PublishRequest& request, const Jobs::Handle& job,
                      std::function<void(std::shared_ptr<ReleaseBuild>, Result<ledger::PublishRelease>)> then);
    [[nodiscard]] Result<ledger::PublishRelease> publicationOf(const api::PublishRequest& request, ReleaseBuild& build) const;
    [[nodiscard]] Status seedBuild(const std::string& title, ReleaseBuild& build);
    void clearBuild(ReleaseBuild& build, const std::optional<Error>& error);
    // node_publish.cpp: runs `build` on a worker when `ready`, we run and the keys are there; otherwise with the reason.
    void whenReady(Status ready, std::function<void(const Status&)> build);

    NodeOptions m_options;
    NodeEnvironment m_env;
    const Home m_home;
    KeyRing m_keys;
    std::shared_ptr<LateAnswers> m_signatures;     // to the node's strand
    std::unique_ptr<net::Threads> m_threads;       // workers
    std::unique_ptr<net::Threads> m_strands;       // strands, one of which may wait for another
    const std::shared_ptr<Guard> m_releaseGuard = std::make_shared<Guard>();
    const std::shared_ptr<Guard> m_deliveryGuard = std::make_shared<Guard>();
    std::shared_ptr<GuardedStrand> m_releaseStrand;
    std::shared_ptr<GuardedStrand> m_deliveryStrand;
    std::shared_ptr<GuardedStrand> m_strand;       // the node's
    std::set<crypto::PublicKey> m_readers;   // who are connected as such; on m_inbox
    ChainInbox m_releaseInbox;
    ChainInbox m_deliveryInbox;
    std::shared_ptr<Strand> m_inbox;               // of the network: holds nothing, hands on
    std::shared_ptr<Strand> m_notifier;
    Jobs m_jobs;
    std::atomic<bool> m_running = false;
    std::unique_ptr<ReviewService> m_reviews;

    // On the node's strand from here on.
    enum class Life { fresh, running, stopped };
    Life m_life = Life::fresh;            // opened once and for all
    Config m_config;
    ledger::Genesis m_genesis;
    ConsortiumId m_consortium;
    ledger::Roles m_roles;
    std::unique_ptr<store::KeyValueStore> m_nodeStore;
    std::unique_ptr<PayloadService> m_payloads;
    BatchBodies m_batchBodies;
    std::unique_ptr<ChainHost> m_release;
    std::unique_ptr<ChainHost> m_delivery;
    std::unique_ptr<net::Network> m_network;
    std::unique_ptr<CoverageService> m_coverage;
    std::unique_ptr<GatewayService> m_gateway;
    std::unique_ptr<Follower> m_follower;
    KnownPeers m_peers;
    std::map<std::uint64_t, std::shared_ptr<PreparedAct>> m_prepared;   // by ticket
    std::uint64_t m_tickets = 0;
    AlertBook m_alerts;
    QuestionBook m_questions;
    WantedRemarks m_wantedRemarks;
    std::uint64_t m_questionVersion = 1;  // rises with what m_questions has
    std::uint64_t m_shownQuestions = 0;
    std::set<TransactionId> m_censored;   // told of already
    OffenceLimit m_offences;
    std::map<ledger::ChainKind, Milliseconds> m_resentAt;
    std::set<ledger::ChainKind> m_oldViews;
    std::set<ledger::ChainKind> m_brokenEngines;
    std::set<std::string> m_refusing;   // stores beside the chains' that take no writes
    std::map<std::string, store::Patrol> m_patrols;   // of stores by name; a worker's while m_patrolling
    bool m_patrolling = false;
    std::optional<Milliseconds> m_patrolAt;           // monotonic
    Milliseconds m_openedAt{0};           // monotonic
    bool m_gatewaySilent = false;
    std::optional<Milliseconds> m_clockWrongSince;
    bool m_looking = false;               // at the tokens
    std::vector<std::weak_ptr<EventSubscriber>> m_eventSubscribers;  // held by their handles

    // Snapshot.
    std::atomic<bool> m_dirty = false;
    bool m_allowAgain = false;            // the members could not be read
    bool m_ledgersChanged = true;         // what is read from the state must be read anew
    std::map<LeafIndex, UnixTime> m_voteTimes;
    std::uint64_t m_heldVersion = 0;      // of the payloads, when it was read
    mutable std::mutex m_snapshotMutex;
    std::shared_ptr<const api::Snapshot> m_snapshot;  // guarded by m_snapshotMutex
    Receivers<> m_snapshotReceivers;
    mutable std::mutex m_listeningMutex;
    Listening m_listening;                // guarded by m_listeningMutex
};

}  // namespace quorate::node
