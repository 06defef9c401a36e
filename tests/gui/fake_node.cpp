// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fake_node.h"

#include "tests/gui/sample.h"

#include <QFile>
#include <QMutexLocker>

#include <algorithm>

namespace quorate::test {

struct FakeNode::Watchers {
    std::mutex mutex;
    std::map<int, std::function<void()>> changed;
    std::map<int, std::function<void(std::vector<api::EventView>)>> events;
    int next = 0;
};

namespace {

// Destroying it waits for a callback under way, as the contract says.
template <class Watchers>
class Watch : public api::Subscription {
public:
    Watch(std::shared_ptr<Watchers> watchers, int number) : m_watchers(std::move(watchers)), m_number(number) {}
    ~Watch() override
    {
        const std::scoped_lock lock(m_watchers->mutex);
        m_watchers->changed.erase(m_number);
        m_watchers->events.erase(m_number);
    }

private:
    std::shared_ptr<Watchers> m_watchers;
    int m_number;
};

}  // namespace

FakeNode::FakeNode() : m_watchers(std::make_shared<Watchers>())
{
    m_pool.setMaxThreadCount(1);
}

FakeNode::~FakeNode()
{
    m_pool.waitForDone();
}

void FakeNode::set(api::Snapshot snapshot)
{
    {
        const QMutexLocker lock(&m_mutex);
        snapshot.version = m_snapshot ? m_snapshot->version + 1 : 1;
        m_snapshot = std::make_shared<const api::Snapshot>(std::move(snapshot));
    }
    poke();
}

void FakeNode::change(const std::function<void(api::Snapshot&)>& edit)
{
    api::Snapshot next = copy();
    edit(next);
    set(std::move(next));
}

api::Snapshot FakeNode::copy() const
{
    const QMutexLocker lock(&m_mutex);
    return m_snapshot ? *m_snapshot : api::Snapshot{};
}

void FakeNode::poke()
{
    m_pool.start([watchers = m_watchers] {
        const std::scoped_lock lock(watchers->mutex);
        for (const auto& [number, changed] : watchers->changed) changed();
    });
}

void FakeNode::failNext(Error error)
{
    const QMutexLocker lock(&m_mutex);
    m_error = std::move(error);
}

void FakeNode::failCalls(const std::string& call, std::optional<Error> error)
{
    const QMutexLocker lock(&m_mutex);
    if (error) m_failing.insert_or_assign(call, std::move(*error));
    else m_failing.erase(call);
}

template <class T>
bool FakeNode::failed(const std::string& call, const api::Callback<T>& done)
{
    const auto it = m_failing.find(call);
    if (it == m_failing.end()) return false;
    m_pool.start([done, error = it->second] { done(fail(error)); });
    return true;
}

std::optional<Error> FakeNode::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

FakeNode::Calls FakeNode::calls() const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls;
}

void FakeNode::answerVoid(api::Callback<void> done)
{
    const auto error = takeError();
    m_pool.start([done = std::move(done), error] {
        if (error) {
            done(fail(*error));
        } else {
            done({});
        }
    });
}

std::shared_ptr<const api::Snapshot> FakeNode::snapshot() const
{
    const QMutexLocker lock(&m_mutex);
    ++m_calls.snapshots;
    return m_snapshot;
}

std::unique_ptr<api::Subscription> FakeNode::onSnapshot(std::function<void()> changed)
{
    const std::scoped_lock lock(m_watchers->mutex);
    const int number = m_watchers->next++;
    m_watchers->changed.emplace(number, std::move(changed));
    return std::make_unique<Watch<Watchers>>(m_watchers, number);
}

std::unique_ptr<api::Subscription> FakeNode::onEvents(Cursor, std::function<void(std::vector<api::EventView>)> events)
{
    const std::scoped_lock lock(m_watchers->mutex);
    const int number = m_watchers->next++;
    m_watchers->events.emplace(number, std::move(events));
    return std::make_unique<Watch<Watchers>>(m_watchers, number);
}

void FakeNode::happen(std::vector<api::EventView> batch)
{
    m_pool.start([watchers = m_watchers, batch = std::move(batch)] {
        const std::scoped_lock lock(watchers->mutex);
        for (const auto& [number, events] : watchers->events) events(batch);
    });
}

void FakeNode::proof(const TransactionId& id, api::Callback<api::ProofView> done)
{
    const QMutexLocker lock(&m_mutex);
    api::ProofView view;
    const auto it = transactions.find(id);
    if (it == transactions.end()) m_error = Error{ErrorKind::unavailable, "node.proof.not-covered", id.shortHex()};
    else {
        view.chain = it->second.chain;
        view.leaf = it->second.leaf;
    }
    view.id = id;
    view.logSize = view.leaf + 9;
    view.path = {Hash32{}, Hash32{}};
    view.checkpoint = "quorate.example/release\n42\nAAAA\n";
    view.verified = true;
    reply(std::move(done), std::move(view));
}

std::uint64_t FakeNode::measure(Path oldTarget, Path newTarget, std::string profile, api::Callback<api::Measure> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.measured.push_back(profile + (oldTarget.empty() ? " full" : " delta"));
    api::Measure m;
    m.profile = profile;
    m.kind = "image";
    m.targetSize = 44'100'000;
    m.baseSize = oldTarget.empty() ? 0 : 43'900'000;
    m.target = m_measuredTarget;
    if (!oldTarget.empty()) m.base.bytes.fill(5);
    m.payloadSize = oldTarget.empty() ? 18'081'000 : profile == "fast" ? 5'100'000 : profile == "max" ? 3'600'000 : 3'801'204;
    if (oldTarget.filename().string().starts_with("older")) m.payloadSize = 6'100'000;
    m.decoderMemory = 9'000'000;
    m.tookMs = 4'200;
    if (!oldTarget.empty()) {
        m.files = {{"usr/lib/libc.so.6", 1'926'232, 2'400'000}, {"boot/initrd", 30'000'000, 1'300'000}};
        m.sections = {{".text", 9'000'000, 2'900'000}};
        m.members = profile.ends_with(api::keepsPacked) ? 0 : 12;
        m.packers = {"zlib 1.2.13"};
    }
    (void)newTarget;
    if (m_holdsMeasures) m_heldMeasures.emplace_back(std::move(done), std::move(m));
    else reply(std::move(done), std::move(m));
    return 80 + m_calls.measured.size();
}

void FakeNode::measureTo(const TargetHash& target)
{
    const QMutexLocker lock(&m_mutex);
    m_measuredTarget = target;
}

void FakeNode::holdMeasures()
{
    const QMutexLocker lock(&m_mutex);
    m_holdsMeasures = true;
}

void FakeNode::releaseMeasures()
{
    const QMutexLocker lock(&m_mutex);
    m_holdsMeasures = false;
    for (auto& [done, measure] : m_heldMeasures) reply(std::move(done), std::move(measure));
    m_heldMeasures.clear();
}

void FakeNode::blocks(api::Chain chain, std::uint64_t fromHeight, std::size_t limit,
                      api::Callback<std::vector<api::BlockView>> done)
{
    const QMutexLocker lock(&m_mutex);
    if (failed("blocks", done)) return;
    std::vector<api::BlockView> page;
    for (const auto& block : chainBlocks[chain]) {
        if (block.height <= fromHeight && page.size() < limit) page.push_back(block);
    }
    reply(std::move(done), std::move(page));
}

void FakeNode::findBlock(const BlockId& id, api::Callback<std::optional<api::BlockPlace>> done)
{
    const QMutexLocker lock(&m_mutex);
    if (failed("findBlock", done)) return;
    std::optional<api::BlockPlace> place;
    for (const auto& [chain, blocks] : chainBlocks) {
        for (const auto& block : blocks) {
            if (block.id == id) place = api::BlockPlace{chain, block.height, block.settled};
        }
    }
    if (const auto it = furtherBlocks.find(id); it != furtherBlocks.end()) place = it->second;
    reply(std::move(done), place);
}

void FakeNode::transaction(const TransactionId& id, api::Callback<api::TransactionView> done)
{
    const QMutexLocker lock(&m_mutex);
    const auto it = transactions.find(id);
    if (it == transactions.end()) m_error = Error{ErrorKind::notFound, "node.chain.no-such-leaf", id.shortHex()};
    reply(std::move(done), it == transactions.end() ? api::TransactionView{} : it->second);
}

void FakeNode::pool(api::Chain chain, std::size_t limit, api::Callback<std::vector<api::TransactionView>> done)
{
    const QMutexLocker lock(&m_mutex);
    std::vector<api::TransactionView> page;
    for (const auto& t : poolContent) {
        if (t.chain == chain && page.size() < limit) page.push_back(t);
    }
    reply(std::move(done), std::move(page));
}

void FakeNode::deviceHistory(const std::string& model, std::uint64_t device,
                             api::Callback<std::vector<api::AcknowledgementView>> done)
{
    const QMutexLocker lock(&m_mutex);
    std::vector<api::AcknowledgementView> history;
    if (m_snapshot && m_snapshot->acknowledgements) {
        std::ranges::copy_if(*m_snapshot->acknowledgements, std::back_inserter(history),
                             [&](const auto& a) { return a.model == model && a.device == device; });
    }
    reply(std::move(done), std::move(history));
}

void FakeNode::acknowledgements(api::AcknowledgementQuery query, api::Callback<api::AcknowledgementPage> done)
{
    using Outcome = api::AcknowledgementQuery::Outcome;
    const QMutexLocker lock(&m_mutex);
    api::AcknowledgementPage page;
    for (const auto& a : *m_snapshot->acknowledgements) {
        const bool fits = a.release == query.release && a.counted && a.onChain && query.outcome != Outcome::none &&
                          (query.outcome == Outcome::any || a.positive == (query.outcome == Outcome::positive)) &&
                          (query.gateway.empty() || a.gateway == query.gateway) && (!query.reason || a.reason == *query.reason) &&
                          (!query.accused || a.accused == *query.accused) && (query.from.ms == 0 || a.recordedAt >= query.from) &&
                          (query.to.ms == 0 || a.recordedAt < query.to);
        if (fits && page.total++ >= query.after && page.rows.size() < query.limit) page.rows.push_back(a);
    }
    if (query.outcome == Outcome::none) {
        for (std::uint64_t i = query.after; i < query.after + std::min<std::uint64_t>(query.limit, 5); ++i) {
            api::AcknowledgementView silent;
            silent.release = query.release;
            silent.model = "kestrel-g4";
            silent.device = 2000 + i;
            page.rows.push_back(silent);
        }
        page.total = 5;
    }
    page.total += moreAcknowledgements;
    m_calls.queries.push_back(std::move(query));
    reply(std::move(done), std::move(page));
}

void FakeNode::coverageBy(api::CoverageQuery query, api::Callback<api::CoverageGroups> done)
{
    using By = api::CoverageQuery::By;
    const QMutexLocker lock(&m_mutex);
    if (failed("coverageBy", done)) return;
    // The whole fleet's share of each, as an S-curve gets there.
    const auto group = [](const char* name, std::uint64_t eligible, std::uint64_t positive, std::uint64_t negative) {
        api::CoverageGroup g{name, eligible, positive, negative, {}};
        const double last = double(api::CoverageGroup::trendPoints);
        for (double at = 1; at <= last; ++at) g.trend.push_back(std::uint64_t(double(positive) * std::min(1.0, at * at * 1.4 / (last * last))));
        g.trend.back() = positive;
        return g;
    };
    api::CoverageGroups answer;
    if (query.by == By::hardwareClass) {
        answer.groups = {group("rev-a", 6'000, 3'100, 40), group("rev-b", 7'839, 2'900, 61)};
    } else if (query.by == By::attribute && query.attribute == "region") {
        answer.groups = {group("", 11, 2, 0), group("coast", 1'204, 1'180, 3), group("north", 2'310, 911, 58)};
        answer.left = moreGroups;
    } else if (query.by == By::gateway) {
        for (const auto& release : *m_snapshot->releases) {
            if (release.id != query.release) continue;
            for (const auto& g : release.coverage.gateways) answer.groups.push_back(group(g.gateway.c_str(), g.devices, g.positive, g.negative));
        }
    }
    m_calls.coverages.push_back(std::move(query));
    reply(std::move(done), std::move(answer));
}

void FakeNode::findDevice(const KeyId& key, api::Callback<std::vector<api::EnrolledDevice>> done)
{
    const QMutexLocker lock(&m_mutex);
    if (failed("findDevice", done)) return;
    const auto it = enrolled.find(key);
    reply(std::move(done), it == enrolled.end() ? std::vector<api::EnrolledDevice>() : it->second);
}

void FakeNode::newestAcknowledgements(std::vector<api::DeviceName> devices, api::Callback<api::NewestAcknowledgements> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.askedDevices.push_back(devices);
    if (failed("newestAcknowledgements", done)) return;
    api::NewestAcknowledgements answer;
    for (const auto& device : devices) {
        auto& newest = answer.emplace_back();
        for (const auto& a : *m_snapshot->acknowledgements) {
            if (a.onChain && api::DeviceName{a.model, a.device} == device && (!newest || newest->recordedAt < a.recordedAt)) newest = a;
        }
    }
    reply(std::move(done), std::move(answer));
}

void FakeNode::deviceActions(const std::string& model, std::uint64_t, api::Callback<std::vector<api::DeviceActionView>> done)
{
    const QMutexLocker lock(&m_mutex);
    if (failed("deviceActions", done)) return;
    std::vector<api::DeviceActionView> actions;
    if (model == "kestrel-g4") {
        const std::int64_t now = m_snapshot->at.ms;
        actions.push_back({7, sampleId<ReleaseId>(7), "4.3.0", "failed", {now - 7'200'000}, {now - 6'600'000}, 41'000'000, 44'100'000,
                           "device.boot-check.failed", {"boot check ended with 3", "fetched 41 MB"},
                           {{{now - 7'200'000}, "offered"},
                            {{now - 7'140'000}, "read"},
                            {{now - 7'100'000}, "fetching"},
                            {{now - 6'900'000}, "said", "fetched 41 MB"},
                            {{now - 6'890'000}, "sent"},
                            {{now - 6'610'000}, "said", "boot check ended with 3"},
                            {{now - 6'600'000}, "acknowledged", "device.boot-check.failed"}}});
        actions.push_back({3, sampleId<ReleaseId>(6), "4.2.1", "confirmed", {now - 864'000'000}, {now - 863'000'000}, 3'800'000, 3'800'000, {}, {}});
    }
    reply(std::move(done), std::move(actions));
}

void FakeNode::exportAudit(std::string model, std::uint64_t device, Path file, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.audits.emplace_back(model + "/" + std::to_string(device), std::move(file));
    answerVoid(std::move(done));
}

void FakeNode::unlock(Bytes passphrase, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    ++m_calls.unlocks;
    if (textOf(passphrase) != "correct horse") {
        m_error = Error{ErrorKind::denied, "crypto.key-file.wrong-passphrase", {}};
    } else {
        auto next = *m_snapshot;
        next.identity.filesUnlocked = true;
        next.identity.keysUnlocked = std::ranges::all_of(next.identity.tokens, [](const auto& one) { return one.state == "ready"; });
        ++next.version;
        m_snapshot = std::make_shared<const api::Snapshot>(std::move(next));
    }
    answerVoid(std::move(done));
    poke();
}

// The PIN is 4321.
void FakeNode::unlockToken(std::string uri, Bytes pin, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    ++m_calls.tokenUnlocks;
    auto next = *m_snapshot;
    const auto token = std::ranges::find(next.identity.tokens, uri, &api::TokenView::uri);
    if (token == next.identity.tokens.end() || token->state == "absent") {
        m_error = Error{ErrorKind::unavailable, "token.absent", uri};
    } else if (textOf(pin) != "4321") {
        token->pin = "last-try";
        m_error = Error{ErrorKind::denied, "token.pin.wrong", token->label};
    } else {
        token->state = "ready";
        token->pin = "good";
        next.identity.keysUnlocked = next.identity.filesUnlocked &&
                                     std::ranges::all_of(next.identity.tokens, [](const auto& one) { return one.state == "ready"; });
    }
    ++next.version;
    m_snapshot = std::make_shared<const api::Snapshot>(std::move(next));
    answerVoid(std::move(done));
    poke();
}

void FakeNode::lock()
{
    {
        const QMutexLocker guard(&m_mutex);
        ++m_calls.locks;
    }
    change([](api::Snapshot& s) {
        s.identity.keysUnlocked = s.identity.filesUnlocked = false;
        for (auto& token : s.identity.tokens) {
            if (token.state == "ready") token.state = "locked";
        }
    });
}

std::uint64_t FakeNode::publish(api::PublishRequest request, api::Callback<api::Submitted> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.publications.push_back(std::move(request));
    reply(std::move(done), api::Submitted{});
    return 77;
}

std::uint64_t FakeNode::addArtifact(const ReleaseId& release, Path oldTarget, Path newTarget, std::string profile, api::Callback<api::Submitted> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.artifacts.push_back({release, std::move(oldTarget), std::move(newTarget), std::move(profile)});
    reply(std::move(done), api::Submitted{});
    return 78;
}

std::uint64_t FakeNode::rebuild(const ReleaseId&, Path, Path directory, api::Callback<Path> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.rebuilt.push_back(directory);
    reply(std::move(done), std::move(directory));
    return 79;
}

std::uint64_t FakeNode::verifyChain(api::Chain chain, api::Callback<api::VerifiedChain> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.verified.push_back(chain);
    api::VerifiedChain found;
    found.chain = chain;
    found.blocks = 184'205;
    found.transactions = 912'004;
    found.settled = chain == api::Chain::release;
    found.head.bytes.fill(9);
    found.logRoot.bytes.fill(3);
    found.stateRoot.bytes.fill(4);
    reply(std::move(done), std::move(found));
    return 90;
}

void FakeNode::cancel(std::uint64_t job)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.cancelled.push_back(job);
    const auto held = m_heldReports.extract(job);
    if (held.empty()) return;
    m_pool.start([done = std::move(held.mapped())] { done(fail(ErrorKind::cancelled, "node.job.cancelled")); });
}

void FakeNode::repeatJob(std::uint64_t job, api::Callback<std::uint64_t> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.repeated.push_back(job);
    if (failed("repeatJob", done)) return;
    reply<std::uint64_t>(std::move(done), 90 + job);
}

void FakeNode::vote(api::VoteRequest request, api::Callback<api::Submitted> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.votes.push_back(std::move(request));
    reply(std::move(done), api::Submitted{});
}

void FakeNode::withdraw(const ReleaseId& release, std::string reason, api::Callback<api::Submitted> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.withdrawals.push_back(release);
    m_calls.withdrawReasons.push_back(std::move(reason));
    reply(std::move(done), api::Submitted{});
}

void FakeNode::setModel(api::ModelView model, api::Callback<api::Submitted> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.models.push_back(std::move(model));
    reply(std::move(done), api::Submitted{});
}

void FakeNode::enrol(api::EnrolRequest request, api::Callback<api::Submitted> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.enrolments.push_back(std::move(request));
    api::Submitted submitted;
    submitted.firstDevice = 13'840;
    reply(std::move(done), submitted);
}

void FakeNode::revokeDevices(std::string model, std::vector<std::uint64_t> devices, api::Callback<api::Submitted> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.revocations.emplace_back(std::move(model), std::move(devices));
    reply(std::move(done), api::Submitted{});
}

void FakeNode::submit(Bytes, api::Callback<api::Submitted> done)
{
    const QMutexLocker lock(&m_mutex);
    reply(std::move(done), api::Submitted{});
}

void FakeNode::addPeer(std::string fingerprintOrMember, std::string address, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.peers.emplace_back(std::move(fingerprintOrMember), std::move(address));
    answerVoid(std::move(done));
}

void FakeNode::steerPeer(api::PeerOrder order, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.peerOrders.push_back(std::move(order));
    answerVoid(std::move(done));
}

void FakeNode::exportEvidence(std::optional<ReleaseId> release, Path file, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_error && !loseEvidence) {
        QFile written(QString::fromStdString(file.string()));
        if (written.open(QIODevice::WriteOnly)) written.write("signed evidence");
    }
    m_calls.evidenceOf.push_back(release);
    m_calls.evidence.push_back(std::move(file));
    answerVoid(std::move(done));
}

void FakeNode::exportSplit(Path file, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.splits.push_back(std::move(file));
    answerVoid(std::move(done));
}

void FakeNode::exportInvitation(std::string address, Path file, api::Callback<std::string> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.invitations.emplace_back(address, std::move(file));
    reply(std::move(done), "quorate:join?consortium=00&peer=11@" + address);
}

void FakeNode::holdReports()
{
    const QMutexLocker lock(&m_mutex);
    m_holdsReports = true;
}

std::uint64_t FakeNode::signReport(std::string content, std::vector<Path> evidence, Path file, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    const std::uint64_t job = 190 + m_calls.reports.size();
    if (m_holdsReports) {
        m_calls.reports.push_back(std::move(evidence));
        m_heldReports.emplace(job, std::move(done));
        return job;
    }
    for (const Path& path : evidence) {
        if (!m_error && !QFile::exists(QString::fromStdString(path.string()))) {
            m_error = Error{ErrorKind::notFound, "base.file.not-found", path.string()};
        }
    }
    if (!m_error) {
        QFile written(QString::fromStdString(file.string()));
        if (written.open(QIODevice::WriteOnly)) written.write(content.c_str());
    }
    m_calls.reports.push_back(std::move(evidence));
    answerVoid(std::move(done));
    return job;
}

void FakeNode::exportTrustAnchor(std::string, Path, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    answerVoid(std::move(done));
}

void FakeNode::createRollout(api::RolloutPlan plan, api::Callback<std::uint64_t> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.rollouts.push_back(std::move(plan));
    reply(std::move(done), std::uint64_t{90} + m_calls.rollouts.size());
}

void FakeNode::editRollout(std::uint64_t id, api::RolloutPlan plan, std::string, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.rolloutEdits.emplace_back(id, std::move(plan));
    answerVoid(std::move(done));
}

void FakeNode::steerRollout(std::uint64_t id, api::RolloutAct act, std::string reason, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.steered.push_back({id, act, std::move(reason)});
    answerVoid(std::move(done));
}

// As many devices as the ring's number, twice.
void FakeNode::rehearseRollout(api::RolloutPlan plan, api::Callback<std::vector<api::RolloutDevice>> done)
{
    const QMutexLocker lock(&m_mutex);
    std::vector<api::RolloutDevice> devices;
    for (std::uint32_t ring = 1; ring <= plan.rings.size(); ++ring) {
        for (std::uint32_t i = 0; i < 2 * ring; ++i) devices.push_back({"kestrel-g4", devices.size(), ring, "waiting", {}});
    }
    reply(std::move(done), std::move(devices));
}

void FakeNode::rolloutDevices(std::uint64_t, api::Callback<std::vector<api::RolloutDevice>> done)
{
    const QMutexLocker lock(&m_mutex);
    reply(std::move(done), std::vector<api::RolloutDevice>{{"kestrel-g4", 3, 1, "good", {}}});
}

void FakeNode::rebroadcast(std::vector<TransactionId> ids, api::Callback<std::uint64_t> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.rebroadcast = std::move(ids);
    reply(std::move(done), std::uint64_t{m_calls.rebroadcast.size()});
}

void FakeNode::steerTransfer(api::TransferOrder order, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.transferOrders.push_back(order);
    answerVoid(std::move(done));
}

void FakeNode::limitTransfers(api::TransferLimits limits, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.transferLimits.push_back(limits);
    answerVoid(std::move(done));
}

void FakeNode::transferPieces(const PiecesRoot& root, api::Callback<std::vector<api::TransferPiecesView>> done)
{
    const QMutexLocker lock(&m_mutex);
    ++m_calls.piecesAsked;
    std::vector<api::TransferPiecesView> peers;
    for (const auto& t : *m_snapshot->transfers) {
        for (const auto& one : t.connections) {
            if (t.root != root) continue;
            std::vector<bool> pieces(t.pieces.size(), false);
            for (std::size_t i = 0; i < pieces.size() * one.permille / 1000; ++i) pieces[i] = true;
            peers.push_back({one.fingerprint, one.address, std::move(pieces)});
        }
    }
    reply(std::move(done), std::move(peers));
}

void FakeNode::ask(api::QuestionRequest question, api::Callback<Hash32> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.questions.push_back(std::move(question));
    reply(std::move(done), Hash32{});
}

void FakeNode::answer(api::AnswerRequest answer, api::Callback<Hash32> done)
{
    const QMutexLocker lock(&m_mutex);
    m_calls.answers.push_back(std::move(answer));
    reply(std::move(done), Hash32{});
}

void FakeNode::start(api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    answerVoid(std::move(done));
}

void FakeNode::stop(Milliseconds, api::Callback<void> done)
{
    const QMutexLocker lock(&m_mutex);
    answerVoid(std::move(done));
}

}  // namespace quorate::test
