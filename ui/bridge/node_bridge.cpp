// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/node_bridge.h"

#include "ui/bridge/mailbox.h"
#include "ui/bridge/review_bridge.h"
#include "ui/bridge/words.h"

#include <QSet>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <mutex>

namespace quorate::bridge {

struct NodeBridge::Inbox : Mailbox {
    using Mailbox::Mailbox;
    std::atomic<bool> woken = false;   // a wake-up is queued and not yet served
    std::mutex mutex;
    std::vector<api::EventView> events;  // guarded by mutex; at most maxWaitingEvents, the oldest go first
};

namespace {

// Events from before the start that are shown, in leaves of each chain; and how many may wait for a busy window.
constexpr std::uint64_t earlierLeaves = 100;
constexpr std::size_t maxWaitingEvents = 20'000;
constexpr int eventPatienceMs = 2'000;
constexpr int hiddenMs = 5'000;

Path pathOf(const QString& text)
{
    return Path(text.toStdString());
}

template <class Id>
Result<Id> idFrom(const QString& hex)
{
    return Id::fromHexText(hex.toStdString());
}

api::Chain chainOf(Chain chain)
{
    return chain == Chain::release ? api::Chain::release : api::Chain::delivery;
}

// The node names a release by the beginning of its id, and a chain by its word.
void nameSubject(Job& job, const QList<Release>& releases)
{
    static const QStringList ofReleases{QStringLiteral("review"), QStringLiteral("rebuild"), QStringLiteral("artifact")};
    if (job.kind == QLatin1String("verify")) {
        job.subject = words::chainName(job.subject == QLatin1String("release") ? Chain::release : Chain::delivery);
    } else if (ofReleases.contains(job.kind) && !job.subject.isEmpty()) {
        const auto it = std::find_if(releases.begin(), releases.end(), [&](const Release& r) { return r.id.startsWith(job.subject); });
        if (it != releases.end()) job.subject = it->title();
    }
}

}  // namespace

NodeBridge::NodeBridge(api::Node& node, const Clock& clock, QObject* parent)
    : QObject(parent), m_node(node), m_clock(clock), m_inbox(std::make_shared<Inbox>(this)),
      m_mail(m_inbox), m_door(makeDoor(node)), m_reviews(new ReviewBridge(this))
{
    m_coolDown.setSingleShot(true);
    m_coolDown.setInterval(100);
    connect(&m_coolDown, &QTimer::timeout, this, [this] {
        if (m_dirty) refresh();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(eventPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { tellEvents(true); });
    // What is posted runs on the bridge, which is alive then.
    m_subscription = m_node.onSnapshot([this, inbox = m_inbox] {
        if (!inbox->woken.exchange(true)) inbox->post([this] { wake(); });
    });
    m_inbox->woken = true;
    m_inbox->post([this] { wake(); });
}

NodeBridge::~NodeBridge()
{
    closeDoor();
    m_eventSubscription.reset();
    m_subscription.reset();
    m_inbox->close();
}

void NodeBridge::setPace(Pace pace)
{
    if (std::exchange(m_pace, pace) == pace) return;
    // What was waited for at the former pace is not waited for at a faster one.
    if (pace == Pace::front) m_coolDown.stop();
    m_coolDown.setInterval(pace == Pace::front ? 100 : pace == Pace::background ? 1000 : hiddenMs);
    if (m_dirty && !m_coolDown.isActive()) refresh();
}

void NodeBridge::wake()
{
    m_inbox->woken = false;
    m_dirty = true;
    if (!m_coolDown.isActive()) refresh();
}

void NodeBridge::refresh()
{
    m_dirty = false;
    m_coolDown.start();
    takeEvents();
    const auto next = m_node.snapshot();
    // A node that has not opened its ledgers yet shows an empty picture, the zeroth.
    if (!next || next->version == 0 || next == m_snapshot) return tellEvents(false);
    const auto before = std::exchange(m_snapshot, next);
    if (!before) m_reviews->attach(m_node.reviews());

    const auto part = [&](auto member, auto& values, auto toQt, auto changed) {
        const auto& now = (*next).*member;
        if (before && (*before).*member == now) return;
        values = now ? toQt(*now) : std::decay_t<decltype(values)>{};
        Q_EMIT(this->*changed)();
    };
    const auto all = [](const auto& views) { return convertAll(views); };

    if (auto identity = convert(next->identity); identity != m_identity || !before) {
        m_identity = std::move(identity);
        Q_EMIT identityChanged();
    }
    if (auto chains = convertAll(next->chains); chains != m_chains || !before) {
        m_chains = std::move(chains);
        Q_EMIT chainsChanged();
    }
    part(&api::Snapshot::members, m_members, all, &NodeBridge::membersChanged);
    part(&api::Snapshot::models, m_models, all, &NodeBridge::modelsChanged);
    part(&api::Snapshot::releases, m_releases, [this](const auto& v) {
        auto releases = convertReleases(v);
        hideVotes(releases, m_identity);
        return releases;
    }, &NodeBridge::releasesChanged);
    part(&api::Snapshot::peers, m_peers, all, &NodeBridge::peersChanged);
    const auto limits = convert(next->transferLimits);
    const bool relimited = std::exchange(m_transferLimits, limits) != limits;
    if (relimited && before && before->transfers == next->transfers) Q_EMIT transfersChanged();
    part(&api::Snapshot::transfers, m_transfers, all, &NodeBridge::transfersChanged);
    part(&api::Snapshot::questions, m_questions, all, &NodeBridge::questionsChanged);
    part(&api::Snapshot::acknowledgements, m_acknowledgements, all, &NodeBridge::acknowledgementsChanged);
    if (!before || before->gatewayDevices != next->gatewayDevices) {
        m_devicesChange = m_gatewayDevices.set(next->gatewayDevices);
        Q_EMIT gatewayDevicesChanged();
    }
    part(&api::Snapshot::gateways, m_gateways, all, &NodeBridge::gatewaysChanged);
    part(&api::Snapshot::rollouts, m_rollouts, all, &NodeBridge::rolloutsChanged);
    part(&api::Snapshot::jobs, m_jobs, [this](const auto& views) {
        auto jobs = convertAll(views);
        for (Job& job : jobs) nameSubject(job, m_releases);
        return jobs;
    }, &NodeBridge::jobsChanged);
    part(&api::Snapshot::alerts, m_alerts, all, &NodeBridge::alertsChanged);
    if (!m_eventSubscription) subscribeToEvents();
    tellEvents(false);
    Q_EMIT refreshed();
}

void NodeBridge::subscribeToEvents()
{
    for (const auto& chain : m_snapshot->chains) {
        (chain.chain == api::Chain::release ? m_start.releaseLeaf : m_start.deliveryLeaf) = chain.logSize;
    }
    const auto earlier = [](std::uint64_t leaf) { return leaf - std::min(leaf, earlierLeaves); };
    m_eventSubscription = m_node.onEvents(
        {earlier(m_start.releaseLeaf), earlier(m_start.deliveryLeaf)},
        [this, inbox = m_inbox](std::vector<api::EventView> events) {
            {
                const std::scoped_lock lock(inbox->mutex);
                auto& waiting = inbox->events;
                waiting.insert(waiting.end(), std::make_move_iterator(events.begin()), std::make_move_iterator(events.end()));
                if (waiting.size() > maxWaitingEvents) {
                    waiting.erase(waiting.begin(), waiting.end() - std::ptrdiff_t(maxWaitingEvents));
                }
            }
            if (!inbox->woken.exchange(true)) inbox->post([this] { wake(); });
        });
}

void NodeBridge::takeEvents()
{
    std::vector<api::EventView> events;
    {
        const std::scoped_lock lock(m_inbox->mutex);
        events.swap(m_inbox->events);
    }
    m_held += convertAll(events);
    if (m_held.size() > qsizetype(maxWaitingEvents)) m_held.remove(0, m_held.size() - qsizetype(maxWaitingEvents));
}

// The node tells of an event at once and shows its release in the next picture. What speaks of a release that no picture
// shows yet waits for it, and with it what came later.
void NodeBridge::tellEvents(bool all)
{
    if (m_held.isEmpty()) return;
    QSet<QString> known{QString()};
    for (const Release& r : std::as_const(m_releases)) known += r.id;
    const auto strange = [&](const Event& e) { return !known.contains(e.release); };
    if (!all && std::any_of(m_held.cbegin(), m_held.cend(), strange)) {
        if (!m_patience.isActive()) m_patience.start();
        return;
    }
    m_patience.stop();
    QList<Event> list = std::exchange(m_held, {});
    for (Event& e : list) e.fresh = e.leaf >= (e.chain == Chain::release ? m_start.releaseLeaf : m_start.deliveryLeaf);
    Q_EMIT eventsArrived(list);
}

ChainState NodeBridge::chain(Chain chain) const
{
    const auto it = std::find_if(m_chains.begin(), m_chains.end(), [&](const auto& c) { return c.chain == chain; });
    if (it != m_chains.end()) return *it;
    ChainState unknown;
    unknown.chain = chain;
    return unknown;
}

const Release* NodeBridge::release(const QString& id) const
{
    const auto it = std::find_if(m_releases.begin(), m_releases.end(), [&](const Release& r) { return r.id == id; });
    return it == m_releases.end() ? nullptr : &*it;
}

QString NodeBridge::memberName(const QString& id) const
{
    const auto it = std::find_if(m_members.begin(), m_members.end(), [&](const Member& m) { return m.id == id; });
    return it == m_members.end() || it->name.isEmpty() ? id : it->name;
}

void NodeBridge::blocks(Chain chain, quint64 fromHeight, int limit, QObject* context, Done<QList<Block>> done)
{
    m_node.blocks(chainOf(chain), fromHeight, std::size_t(std::max(limit, 0)),
                  deliver<std::vector<api::BlockView>>(m_inbox, context, std::move(done),
                                                       [](const auto& v) { return convertAll(v); }));
}

void NodeBridge::findBlock(const QString& id, QObject* context, Done<std::optional<BlockPlace>> done)
{
    const auto key = idFrom<BlockId>(id);
    if (!key) return failLater(*m_inbox, context, std::move(done), key.error());
    m_node.findBlock(*key, deliver<std::optional<api::BlockPlace>>(m_inbox, context, std::move(done), [](const auto& place) {
        return place ? std::optional(convert(*place)) : std::nullopt;
    }));
}

void NodeBridge::transaction(const QString& id, QObject* context, Done<Transaction> done)
{
    const auto key = idFrom<TransactionId>(id);
    if (!key) return failLater(*m_inbox, context, std::move(done), key.error());
    m_node.transaction(*key, deliver<api::TransactionView>(m_inbox, context, std::move(done),
                                                           [](const auto& v) { return convert(v); }));
}

void NodeBridge::pool(Chain chain, int limit, QObject* context, Done<QList<Transaction>> done)
{
    m_node.pool(chainOf(chain), std::size_t(std::max(limit, 0)),
                deliver<std::vector<api::TransactionView>>(m_inbox, context, std::move(done),
                                                           [](const auto& v) { return convertAll(v); }));
}

void NodeBridge::deviceHistory(const QString& model, quint64 device, QObject* context,
                               Done<QList<Acknowledgement>> done)
{
    m_node.deviceHistory(model.toStdString(), device,
                         deliver<std::vector<api::AcknowledgementView>>(m_inbox, context, std::move(done),
                                                                        [](const auto& v) { return convertAll(v); }));
}

void NodeBridge::proof(const QString& transaction, QObject* context, Done<Proof> done)
{
    const auto key = idFrom<TransactionId>(transaction);
    if (!key) return failLater(*m_inbox, context, std::move(done), key.error());
    m_node.proof(*key, deliver<api::ProofView>(m_inbox, context, std::move(done), [](const auto& v) { return convert(v); }));
}

void NodeBridge::unlock(QByteArray& passphrase, QObject* context, Done<void> done)
{
    Bytes secret(passphrase.begin(), passphrase.end());
    passphrase.fill('\0');
    passphrase.clear();
    m_node.unlock(std::move(secret), deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::unlockToken(const QString& uri, QByteArray& pin, QObject* context, Done<void> done)
{
    Bytes secret(pin.begin(), pin.end());
    pin.fill('\0');
    pin.clear();
    m_node.unlockToken(uri.toStdString(), std::move(secret), deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::lock()
{
    m_node.lock();
}

quint64 NodeBridge::addArtifact(const QString& release, const QString& oldTarget, const QString& newTarget,
                                const QString& profile, QObject* context, Done<Sent> done)
{
    const auto id = idFrom<ReleaseId>(release);
    if (!id) {
        failLater(*m_inbox, context, std::move(done), id.error());
        return 0;
    }
    return m_node.addArtifact(*id, pathOf(oldTarget), pathOf(newTarget), profile.toStdString(),
                              deliver<api::Submitted>(m_inbox, context, std::move(done),
                                                      [](const auto& s) { return convert(s); }));
}

quint64 NodeBridge::measure(const QString& oldTarget, const QString& newTarget, const QString& profile, QObject* context,
                            Done<Measure> done)
{
    return m_node.measure(pathOf(oldTarget), pathOf(newTarget), profile.toStdString(),
                          deliver<api::Measure>(m_inbox, context, std::move(done), [](const auto& m) { return convert(m); }));
}

quint64 NodeBridge::rebuild(const QString& release, const QString& oldTarget, const QString& directory,
                            QObject* context, Done<QString> done)
{
    const auto id = idFrom<ReleaseId>(release);
    if (!id) {
        failLater(*m_inbox, context, std::move(done), id.error());
        return 0;
    }
    return m_node.rebuild(*id, pathOf(oldTarget), pathOf(directory),
                          deliver<Path>(m_inbox, context, std::move(done), [](const Path& p) { return text(p.string()); }));
}

quint64 NodeBridge::verifyChain(Chain chain, QObject* context, Done<VerifiedChain> done)
{
    return m_node.verifyChain(chain == Chain::release ? api::Chain::release : api::Chain::delivery,
                              deliver<api::VerifiedChain>(m_inbox, context, std::move(done), [](const api::VerifiedChain& v) {
                                  return VerifiedChain{v.blocks, v.transactions, v.settled, text(v.head.hex()), text(v.logRoot.hex()), text(v.stateRoot.hex())};
                              }));
}

void NodeBridge::cancel(quint64 job)
{
    m_node.cancel(job);
}

void NodeBridge::repeatJob(quint64 job, QObject* context, Done<quint64> done)
{
    m_node.repeatJob(job, deliver<std::uint64_t>(m_inbox, context, std::move(done), [](std::uint64_t id) { return quint64(id); }));
}

void NodeBridge::addPeer(const QString& member, const QString& address, QObject* context, Done<void> done)
{
    m_node.addPeer(member.toStdString(), address.toStdString(), deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::endPeer(const QString& peer, QObject* context, Done<void> done)
{
    m_node.steerPeer({api::PeerOrder::Act::disconnect, peer.toStdString(), {}}, deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::banPeer(const QString& peer, qint64 forMs, QObject* context, Done<void> done)
{
    m_node.steerPeer({api::PeerOrder::Act::ban, peer.toStdString(), Milliseconds{forMs}}, deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::pardonPeer(const QString& peer, QObject* context, Done<void> done)
{
    m_node.steerPeer({api::PeerOrder::Act::pardon, peer.toStdString(), {}}, deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::removePeer(const QString& peer, QObject* context, Done<void> done)
{
    m_node.steerPeer({api::PeerOrder::Act::remove, peer.toStdString(), {}}, deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::exportEvidence(const QString& release, const QString& file, QObject* context, Done<void> done)
{
    std::optional<ReleaseId> id;
    if (!release.isEmpty()) {
        const auto known = idFrom<ReleaseId>(release);
        if (!known) {
            failLater(*m_inbox, context, std::move(done), known.error());
            return;
        }
        id = *known;
    }
    m_node.exportEvidence(id, pathOf(file), deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::exportSplit(const QString& file, QObject* context, Done<void> done)
{
    m_node.exportSplit(pathOf(file), deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::exportInvitation(const QString& address, const QString& file, QObject* context, Done<QString> done)
{
    m_node.exportInvitation(address.toStdString(), pathOf(file), deliver<std::string>(m_inbox, context, std::move(done), [](const std::string& link) { return text(link); }));
}

std::optional<qint64> NodeBridge::clockOffset() const
{
    if (!m_snapshot || !m_snapshot->clockOffsetMs) return std::nullopt;
    return qint64(*m_snapshot->clockOffsetMs);
}

quint64 NodeBridge::signReport(const QByteArray& content, const QStringList& evidence, const QString& file, QObject* context,
                               Done<void> done)
{
    std::vector<Path> beside;
    for (const QString& path : evidence) beside.push_back(pathOf(path));
    return m_node.signReport(content.toStdString(), std::move(beside), pathOf(file), deliverVoid(m_inbox, context, std::move(done)));
}

void NodeBridge::exportTrustAnchor(const QString& model, const QString& file, QObject* context, Done<void> done)
{
    m_node.exportTrustAnchor(model.toStdString(), pathOf(file), deliverVoid(m_inbox, context, std::move(done)));
}

}  // namespace quorate::bridge
