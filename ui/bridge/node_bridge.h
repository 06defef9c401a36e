// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/node.h"
#include "core/base/environment.h"
#include "ui/bridge/device_book.h"
#include "ui/bridge/governance_values.h"
#include "ui/bridge/prepared_values.h"
#include "ui/bridge/rollout_values.h"
#include "ui/bridge/values.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace quorate::bridge {

class Mailbox;
class ReviewBridge;

// What a question or an act came to: a value, or the problem.
template <class T>
struct Answer {
    std::optional<T> value;
    Problem problem;
    explicit operator bool() const { return value.has_value(); }
};
template <>
struct Answer<void> {
    bool ok = false;
    Problem problem;
    explicit operator bool() const { return ok; }
};

// Called on the GUI thread, later, and never once `context` is gone.
template <class T>
using Done = std::function<void(const Answer<T>&)>;

// The only door between the console and its node. GUI thread throughout; the node's callbacks arrive from its threads and
// cost one queued wake-up per batch. Snapshots are taken at most ten times a second, and only what changed (its pointer in
// the snapshot did) is converted and announced. `node` and `clock` must outlive the bridge.
class NodeBridge : public QObject {
    Q_OBJECT

public:
    // front: 100 ms between pictures, background: 1 s, hidden: 5 s, for what goes on without being seen: notices, the outbox,
    // reports that are due.
    enum class Pace { front, background, hidden };

    NodeBridge(api::Node& node, const Clock& clock, QObject* parent = nullptr);
    ~NodeBridge() override;

    void setPace(Pace pace);

    [[nodiscard]] bool hasSnapshot() const { return m_snapshot != nullptr; }
    [[nodiscard]] quint64 version() const { return m_snapshot ? m_snapshot->version : 0; }
    [[nodiscard]] qint64 snapshotAt() const { return m_snapshot ? m_snapshot->at.ms : 0; }
    // How far the clocks of connected peers are ahead of ours, the middle one, in ms; absent: nobody said.
    [[nodiscard]] std::optional<qint64> clockOffset() const;
    [[nodiscard]] qint64 now() const { return m_clock.now().ms; }

    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] const QList<ChainState>& chains() const { return m_chains; }
    [[nodiscard]] ChainState chain(Chain chain) const;
    [[nodiscard]] const QList<Member>& members() const { return m_members; }
    [[nodiscard]] const QList<Model>& models() const { return m_models; }
    [[nodiscard]] const QList<Release>& releases() const { return m_releases; }   // newest first
    [[nodiscard]] const QList<Peer>& peers() const { return m_peers; }
    [[nodiscard]] const QList<Transfer>& transfers() const { return m_transfers; }
    [[nodiscard]] TransferLimits transferLimits() const { return m_transferLimits; }             // of all together
    [[nodiscard]] const QList<Question>& questions() const { return m_questions; }               // newest first
    [[nodiscard]] QList<Question> questionsOf(const QString& release) const;
    [[nodiscard]] const QList<Acknowledgement>& acknowledgements() const { return m_acknowledgements; }
    [[nodiscard]] const DeviceBook& gatewayDevices() const { return m_gatewayDevices; }
    [[nodiscard]] const DeviceBook::Change& gatewayDevicesChange() const { return m_devicesChange; }   // by the last picture that had one
    [[nodiscard]] const QList<Gateway>& gateways() const { return m_gateways; }
    [[nodiscard]] bool isGateway() const { return m_snapshot && m_snapshot->rollouts; }   // this node has rollouts
    [[nodiscard]] const QList<Rollout>& rollouts() const { return m_rollouts; }   // newest first
    [[nodiscard]] const Rollout* rollout(const QString& key) const;               // valid until rolloutsChanged()
    [[nodiscard]] const QList<Job>& jobs() const { return m_jobs; }
    [[nodiscard]] const QList<Alert>& alerts() const { return m_alerts; }
    [[nodiscard]] const Release* release(const QString& id) const;                // valid until releasesChanged()
    [[nodiscard]] QString memberName(const QString& id) const;                    // the id itself when unknown

    // A checker's workspace (review_bridge.h).
    [[nodiscard]] ReviewBridge& reviews() const { return *m_reviews; }

    // Questions.
    void blocks(Chain chain, quint64 fromHeight, int limit, QObject* context, Done<QList<Block>> done);
    // By its whole id; nothing: neither chain has it.
    void findBlock(const QString& id, QObject* context, Done<std::optional<BlockPlace>> done);
    void transaction(const QString& id, QObject* context, Done<Transaction> done);
    void pool(Chain chain, int limit, QObject* context, Done<QList<Transaction>> done);
    void deviceHistory(const QString& model, quint64 device, QObject* context, Done<QList<Acknowledgement>> done);
    void proof(const QString& transaction, QObject* context, Done<Proof> done);
    void acknowledgements(const AcknowledgementQuery& query, QObject* context, Done<AcknowledgementPage> done);   // fleet_bridge.cpp
    void coverageBy(const CoverageQuery& query, QObject* context, Done<CoverageGroups> done);
    // By the fingerprint of its key; one of a model at most.
    void findDevice(const QString& fingerprint, QObject* context, Done<QList<EnrolledDevice>> done);
    static constexpr int mostDevicesAsked = int(api::maxDevicesAsked);
    void newestAcknowledgements(const QList<DeviceName>& devices, QObject* context, Done<NewestAcknowledgements> done);
    void deviceActions(const QString& model, quint64 device, QObject* context, Done<QList<DeviceAction>> done);

    // Acts. They answer when their transaction is settled, or with the reason why it will not be.
    void unlockToken(const QString& uri, QByteArray& pin, QObject* context, Done<void> done);   // wipes `pin`
    void unlock(QByteArray& passphrase, QObject* context, Done<void> done);       // wipes `passphrase`
    void lock();
    // Makes what cannot be taken back, up to its signature, to be looked at; it is dropped with the last copy of the answer
    // (prepare_bridge.cpp). A publication is built first: the job's number, otherwise 0.
    quint64 prepare(const Act& act, QObject* context, Done<PreparedAct> done);
    // Signs exactly what was shown. "node.prepared.moved": it must be prepared and shown anew.
    void send(const PreparedAct& act, QObject* context, Done<Sent> done);
    // Changes that several sign (governance_bridge.cpp). None of these tells anybody; an Act with the text of a proposal does.
    void propose(const ConsortiumWish& wish, QObject* context, Done<Proposal> done);
    void readProposal(const QString& text, QObject* context, Done<Proposal> done);
    void openProposal(const QString& file, QObject* context, Done<Proposal> done);
    void signProposal(const QString& text, QObject* context, Done<Proposal> done);
    // With a key of the vendor itself: a key file's path, or a token's "pkcs11:" URI. `secret` is wiped.
    void authoriseProposal(const QString& text, const QString& key, QByteArray& secret, QObject* context, Done<Proposal> done);
    quint64 verifyChain(Chain chain, QObject* context, Done<VerifiedChain> done);
    // The 12 words of a fingerprint in hex.
    void wordsOf(const QString& fingerprint, QObject* context, Done<QStringList> done);
    quint64 addArtifact(const QString& release, const QString& oldTarget, const QString& newTarget,
                        const QString& profile, QObject* context, Done<Sent> done);
    // The delta, or the full artifact when `oldTarget` is empty, built and compared and thrown away. The job's number.
    quint64 measure(const QString& oldTarget, const QString& newTarget, const QString& profile, QObject* context,
                    Done<Measure> done);
    quint64 rebuild(const QString& release, const QString& oldTarget, const QString& directory, QObject* context,
                    Done<QString> done);
    void cancel(quint64 job);
    void repeatJob(quint64 job, QObject* context, Done<quint64> done);
    void addPeer(const QString& member, const QString& address, QObject* context, Done<void> done);
    // `peer`: a member's id or a fingerprint.
    void endPeer(const QString& peer, QObject* context, Done<void> done);
    void banPeer(const QString& peer, qint64 forMs, QObject* context, Done<void> done);
    void pardonPeer(const QString& peer, QObject* context, Done<void> done);
    void removePeer(const QString& peer, QObject* context, Done<void> done);
    // Own transactions that wait, told to the peers again (steer_convert.cpp has these and what follows).
    void rebroadcast(const QStringList& transactions, QObject* context, Done<quint64> done);
    void steerTransfer(const QString& root, TransferSteer act, QObject* context, Done<void> done);
    void limitTransfer(const QString& root, const TransferLimits& limits, QObject* context, Done<void> done);
    void limitTransfers(const TransferLimits& limits, QObject* context, Done<void> done);
    // In the order of Transfer::connections.
    void transferPieces(const QString& root, QObject* context, Done<QList<TransferPieces>> done);
    // Answer with the id of what was signed.
    void ask(const QuestionForm& form, QObject* context, Done<QString> done);
    void answer(const QString& question, const QString& text, bool closes, QObject* context, Done<QString> done);
    // Rollouts of this node's gateway; stored when they answer (rollout_convert.cpp).
    void createRollout(const RolloutPlan& plan, QObject* context, Done<quint64> done);
    void editRollout(quint64 id, const RolloutPlan& plan, const QString& reason, QObject* context, Done<void> done);
    void steerRollout(quint64 id, RolloutSteer act, const QString& reason, QObject* context, Done<void> done);
    void rehearseRollout(const RolloutPlan& plan, QObject* context, Done<QList<RolloutDevice>> done);
    void rolloutDevices(quint64 id, QObject* context, Done<QList<RolloutDevice>> done);
    // Of one release; of all when `release` is empty.
    void exportEvidence(const QString& release, const QString& file, QObject* context, Done<void> done);
    void exportTrustAnchor(const QString& model, const QString& file, QObject* context, Done<void> done);
    // What can be proven of one device, as a file that `quorated verify` checks.
    void exportAudit(const QString& model, quint64 device, const QString& file, QObject* context, Done<void> done);
    // Two signed heads that contradict each other, as a file that `quorated verify` checks.
    void exportSplit(const QString& file, QObject* context, Done<void> done);
    // What somebody needs to join, as a file; answers with a link that says the same. `address`: where others reach this node.
    void exportInvitation(const QString& address, const QString& file, QObject* context, Done<QString> done);
    // `content`, a JSON object without fractions, as a document that `quorated verify` checks; `evidence` lies in its folder. The
    // job's number.
    quint64 signReport(const QByteArray& content, const QStringList& evidence, const QString& file, QObject* context, Done<void> done);

Q_SIGNALS:
    void refreshed();                  // after every picture, whatever changed; the other signals came before
    void identityChanged();
    void chainsChanged();
    void membersChanged();
    void modelsChanged();
    void releasesChanged();
    void peersChanged();
    void transfersChanged();           // also when the limits of all together did
    void questionsChanged();
    void acknowledgementsChanged();
    void gatewayDevicesChanged();
    void gatewaysChanged();
    void rolloutsChanged();
    void jobsChanged();
    void alertsChanged();
    // Settled events in order, each once, those before the console started (the newest few) included. With a batch, not
    // one by one, and only as fast as the pictures come.
    void eventsArrived(const QList<quorate::bridge::Event>& events);

private:
    friend class Ticket;
    struct Inbox;
    struct Door;
    [[nodiscard]] static std::shared_ptr<Door> makeDoor(api::Node& node);
    void closeDoor();

    void wake();
    void refresh();
    void subscribeToEvents();
    void takeEvents();
    void tellEvents(bool all);

    api::Node& m_node;
    const Clock& m_clock;
    std::shared_ptr<Inbox> m_inbox;
    std::shared_ptr<Mailbox> m_mail;               // the inbox, where its type is not known
    std::shared_ptr<Door> m_door;                  // to the node, for tickets
    ReviewBridge* m_reviews;
    std::unique_ptr<api::Subscription> m_subscription;
    std::unique_ptr<api::Subscription> m_eventSubscription;
    api::Views::Cursor m_start;        // where the logs were when the console started
    QTimer m_coolDown;
    QTimer m_patience;                 // with a picture that knows what the held events speak of
    Pace m_pace = Pace::front;
    bool m_dirty = false;
    std::shared_ptr<const api::Snapshot> m_snapshot;

    Identity m_identity;
    QList<ChainState> m_chains;
    QList<Member> m_members;
    QList<Model> m_models;
    QList<Release> m_releases;
    QList<Peer> m_peers;
    QList<Transfer> m_transfers;
    TransferLimits m_transferLimits;
    QList<Question> m_questions;
    QList<Acknowledgement> m_acknowledgements;
    DeviceBook m_gatewayDevices;
    DeviceBook::Change m_devicesChange;
    QList<Gateway> m_gateways;
    QList<Rollout> m_rollouts;
    QList<Job> m_jobs;
    QList<Alert> m_alerts;
    QList<Event> m_held;
};

}  // namespace quorate::bridge
