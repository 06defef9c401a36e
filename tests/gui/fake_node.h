// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fake_reviews.h"

#include <QMutex>
#include <QThreadPool>

#include <map>

// A node behind core/api that plays what a test wrote: snapshots are set, commands are noted and answered as told. It keeps
// the contract's threads: callbacks come from another thread and never from inside the call. Test only.
namespace quorate::test {

class FakeNode : public api::Node {
public:
    FakeNode();
    ~FakeNode() override;

    // Publishes a new picture; parts whose pointer is kept count as unchanged.
    void set(api::Snapshot snapshot);
    void change(const std::function<void(api::Snapshot&)>& edit);
    [[nodiscard]] api::Snapshot copy() const;
    // Tells of a change without one, as a storm of events would.
    void poke();
    // Delivers one batch of events to whoever subscribed.
    void happen(std::vector<api::EventView> batch);

    std::map<api::Chain, std::vector<api::BlockView>> chainBlocks;   // set before the bridge asks; newest first
    std::map<BlockId, api::BlockPlace> furtherBlocks;                // that are found by their ids, beside those
    std::map<KeyId, std::vector<api::EnrolledDevice>> enrolled;
    std::map<TransactionId, api::TransactionView> transactions;
    std::vector<api::TransactionView> poolContent;

    FakeReviews desk;
    [[nodiscard]] api::Reviews* reviews() override { return &desk; }

    // What commands answer; empty: success.
    void failNext(Error error);
    // What every call of one of those that ask failed() answers from now on; nothing: as it is.
    void failCalls(const std::string& call, std::optional<Error> error);

    std::uint64_t moreAcknowledgements = 0;   // that fit a query and are not among its rows
    std::uint64_t moreGroups = 0;             // of a region that are not among those answered
    // As if another transaction of the key came first: what was prepared before can no longer be sent.
    void takeNumber();

    std::optional<ReleaseId> publishedAs; // what a publication is answered with
    bool loseEvidence = false;            // set before it is asked for: success is told, and no file is there

    std::string lastProposal;             // the text of the newest
    // So many of the others sign a proposal, elsewhere; lastProposal is what they send.
    void addEndorsements(const std::string& text, std::size_t count);

    struct Calls {
        std::vector<api::VoteRequest> votes;            // those that were sent, as everything of this kind
        std::vector<api::Prepared> sent;                // the same with what was shown of them
        std::vector<std::uint64_t> dropped;             // tickets
        std::vector<api::PublishRequest> publications;
        std::vector<ReleaseId> withdrawals;
        std::vector<std::string> withdrawReasons;
        std::vector<std::string> measured;              // "balanced delta"
        std::vector<api::ModelView> models;
        std::vector<api::EnrolRequest> enrolments;
        std::vector<std::pair<std::string, std::vector<std::uint64_t>>> revocations;
        std::vector<std::pair<std::string, std::string>> peers;
        std::vector<api::PeerOrder> peerOrders;
        std::vector<std::uint64_t> cancelled;
        std::vector<std::uint64_t> repeated;
        std::vector<Path> evidence;
        std::vector<Path> splits;
        std::size_t piecesAsked = 0;
        std::vector<std::optional<ReleaseId>> evidenceOf;   // of each
        std::vector<std::pair<std::string, Path>> invitations;
        std::vector<std::vector<Path>> reports;         // the evidence of each that was signed, or was to be
        std::vector<std::vector<api::DeviceName>> askedDevices;   // for their newest acknowledgements
        struct Added {
            ReleaseId release;
            Path oldTarget;
            Path newTarget;
            std::string profile;
        };
        std::vector<Added> artifacts;
        std::vector<Path> rebuilt;
        std::vector<api::RolloutPlan> rollouts;         // made
        std::vector<std::pair<std::uint64_t, api::RolloutPlan>> rolloutEdits;
        struct Steered {
            std::uint64_t id = 0;
            api::RolloutAct act = api::RolloutAct::start;
            std::string reason;
        };
        std::vector<Steered> steered;
        std::vector<TransactionId> rebroadcast;
        std::vector<api::AcknowledgementQuery> queries;
        std::vector<api::CoverageQuery> coverages;
        std::vector<std::pair<std::string, Path>> audits;   // "model/device"
        std::vector<api::TransferOrder> transferOrders;
        std::vector<api::TransferLimits> transferLimits;
        std::vector<api::QuestionRequest> questions;
        std::vector<api::AnswerRequest> answers;
        std::vector<api::GovernanceChange> proposed;
        std::vector<std::string> endorsed;              // by our member, as they were before
        std::vector<std::string> submittedProposals;
        std::vector<std::pair<std::string, std::string>> authorised;   // the key, and its secret
        std::vector<api::Chain> verified;
        int unlocks = 0;
        int tokenUnlocks = 0;
        int locks = 0;
        int snapshots = 0;
    };
    [[nodiscard]] Calls calls() const;
    void waitForCallbacks()
    {
        m_pool.waitForDone();
        desk.waitForCallbacks();
    }

    // api::Views
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
    // From the picture's newest acknowledgements, as if there were no others.
    void acknowledgements(api::AcknowledgementQuery query, api::Callback<api::AcknowledgementPage> done) override;
    void coverageBy(api::CoverageQuery query, api::Callback<api::CoverageGroups> done) override;
    void findDevice(const KeyId& key, api::Callback<std::vector<api::EnrolledDevice>> done) override;
    // The same.
    void newestAcknowledgements(std::vector<api::DeviceName> devices, api::Callback<api::NewestAcknowledgements> done) override;
    void deviceActions(const std::string& model, std::uint64_t device,
                       api::Callback<std::vector<api::DeviceActionView>> done) override;
    void exportAudit(std::string model, std::uint64_t device, Path file, api::Callback<void> done) override;

    // api::Commands
    void unlock(Bytes passphrase, api::Callback<void> done) override;
    void unlockToken(std::string uri, Bytes pin, api::Callback<void> done) override;
    void lock() override;
    std::uint64_t publish(api::PublishRequest request, api::Callback<api::Submitted> done) override;
    std::uint64_t addArtifact(const ReleaseId& release, Path oldTarget, Path newTarget, std::string profile,
                              api::Callback<api::Submitted> done) override;
    // The target that is found in whatever is measured from here on.
    void measureTo(const TargetHash& target);
    // What is measured from here on is answered by releaseMeasures().
    void holdMeasures();
    void releaseMeasures();
    std::uint64_t measure(Path oldTarget, Path newTarget, std::string profile, api::Callback<api::Measure> done) override;
    std::uint64_t rebuild(const ReleaseId& release, Path oldTarget, Path directory, api::Callback<Path> done) override;
    void cancel(std::uint64_t job) override;
    void repeatJob(std::uint64_t job, api::Callback<std::uint64_t> done) override;
    void vote(api::VoteRequest request, api::Callback<api::Submitted> done) override;
    void withdraw(const ReleaseId& release, std::string reason, api::Callback<api::Submitted> done) override;
    void setModel(api::ModelView model, api::Callback<api::Submitted> done) override;
    void enrol(api::EnrolRequest request, api::Callback<api::Submitted> done) override;
    void revokeDevices(std::string model, std::vector<std::uint64_t> devices, api::Callback<api::Submitted> done) override;
    // Two bodies of bytes that tell every word of the request, so that what is shown can be compared with what is sent.
    std::uint64_t prepare(api::Act act, api::Callback<api::Prepared> done) override;
    void sendPrepared(std::uint64_t ticket, api::Callback<api::Submitted> done) override;
    void dropPrepared(std::uint64_t ticket) override;
    void submit(Bytes transaction, api::Callback<api::Submitted> done) override;
    void addPeer(std::string fingerprintOrMember, std::string address, api::Callback<void> done) override;
    void steerPeer(api::PeerOrder order, api::Callback<void> done) override;
    void exportEvidence(std::optional<ReleaseId> release, Path file, api::Callback<void> done) override;
    void exportSplit(Path file, api::Callback<void> done) override;
    void exportTrustAnchor(std::string model, Path file, api::Callback<void> done) override;
    void exportInvitation(std::string address, Path file, api::Callback<std::string> done) override;
    void createRollout(api::RolloutPlan plan, api::Callback<std::uint64_t> done) override;
    void editRollout(std::uint64_t id, api::RolloutPlan plan, std::string reason, api::Callback<void> done) override;
    void steerRollout(std::uint64_t id, api::RolloutAct act, std::string reason, api::Callback<void> done) override;
    void rehearseRollout(api::RolloutPlan plan, api::Callback<std::vector<api::RolloutDevice>> done) override;
    void rolloutDevices(std::uint64_t id, api::Callback<std::vector<api::RolloutDevice>> done) override;
    void rebroadcast(std::vector<TransactionId> ids, api::Callback<std::uint64_t> done) override;
    void steerTransfer(api::TransferOrder order, api::Callback<void> done) override;
    void limitTransfers(api::TransferLimits limits, api::Callback<void> done) override;
    // Of each of its connections as many of the first parts as its share says.
    void transferPieces(const PiecesRoot& root, api::Callback<std::vector<api::TransferPiecesView>> done) override;
    void ask(api::QuestionRequest question, api::Callback<Hash32> done) override;
    void answer(api::AnswerRequest answer, api::Callback<Hash32> done) override;
    // A report that is signed from here on ends with cancel() alone.
    void holdReports();
    std::uint64_t signReport(std::string content, std::vector<Path> evidence, Path file, api::Callback<void> done) override;

    // fake_governance.cpp
    void propose(api::GovernanceChange change, api::Callback<api::ProposalView> done) override;
    void readProposal(std::string text, api::Callback<api::ProposalView> done) override;
    void openProposal(Path file, api::Callback<api::ProposalView> done) override;
    void signProposal(std::string text, api::Callback<api::ProposalView> done) override;
    void authoriseProposal(api::Authorisation given, api::Callback<api::ProposalView> done) override;
    std::uint64_t verifyChain(api::Chain chain, api::Callback<api::VerifiedChain> done) override;
    void wordsOf(const Hash32& fingerprint, api::Callback<std::vector<std::string>> done) override;

    // api::Node
    void start(api::Callback<void> done) override;
    void stop(Milliseconds deadline, api::Callback<void> done) override;

private:
    struct Watchers;
    // With the mutex held.
    template <class T>
    void reply(api::Callback<T> done, T value)
    {
        const auto error = takeError();
        m_pool.start([done = std::move(done), value = std::move(value), error] {
            if (error) {
                done(fail(*error));
            } else {
                done(value);
            }
        });
    }
    void answerVoid(api::Callback<void> done);
    std::optional<Error> takeError();
    template <class T>
    [[nodiscard]] bool failed(const std::string& call, const api::Callback<T>& done);

    mutable QMutex m_mutex;
    std::shared_ptr<const api::Snapshot> m_snapshot;
    mutable Calls m_calls;
    bool m_holdsMeasures = false;                       // guarded
    TargetHash m_measuredTarget = [] {                  // guarded
        TargetHash target;
        target.bytes.fill(7);
        return target;
    }();
    std::vector<std::pair<api::Callback<api::Measure>, api::Measure>> m_heldMeasures;   // guarded
    bool m_holdsReports = false;                        // guarded
    std::map<std::uint64_t, api::Callback<void>> m_heldReports;   // guarded; by job
    std::optional<Error> m_error;
    std::map<std::string, Error> m_failing;
    std::map<std::uint64_t, std::pair<api::Act, api::Prepared>> m_prepared;
    api::ProposalView keepProposal(api::ProposalView view);
    std::map<std::string, api::ProposalView> m_proposals;     // by text
    std::uint64_t m_tickets = 0;
    std::uint64_t m_sequence = 17;
    std::shared_ptr<Watchers> m_watchers;
    QThreadPool m_pool;
};

}  // namespace quorate::test
