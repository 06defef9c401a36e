// SPDX-License-Identifier: GPL-3.0-or-later
// One real node through core/api: homes, stores and sockets on loopback as an operator has them.
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <latch>

using namespace quorate;
using test::Answer;
using test::outcome;

namespace {

const std::string solo = "solo";

void write(const Path& path, std::string_view text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

// Bytes that no delta makes small, the same for the same seed.
std::string noise(std::size_t size, std::uint32_t seed)
{
    std::string bytes(size, '\0');
    std::uint64_t state = seed * 2654435761ULL + 1;
    for (auto& byte : bytes) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        byte = static_cast<char>(state >> 56);
    }
    return bytes;
}

std::string content(const Path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

api::PublishRequest request(const std::string& version, const Path& target, std::vector<Path> old = {})
{
    api::PublishRequest request;
    request.model = "lamp";
    request.hardwareClass = "rev-a";
    request.version = version;
    request.newTarget = target;
    request.oldTargets = std::move(old);
    request.profile = "fast";
    return request;
}

const api::ReleaseView* find(const api::Snapshot& snapshot, const ReleaseId& id)
{
    const auto it = std::ranges::find(*snapshot.releases, id, &api::ReleaseView::id);
    return it == snapshot.releases->end() ? nullptr : &*it;
}

std::vector<std::tuple<int, std::uint64_t, std::uint32_t>> ids(const std::vector<api::EventView>& events, api::Chain chain)
{
    std::vector<std::tuple<int, std::uint64_t, std::uint32_t>> out;
    for (const auto& event : events) {
        if (event.chain == chain) out.emplace_back(static_cast<int>(event.chain), event.leaf, event.n);
    }
    return out;
}

}  // namespace

class NodeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aNodeThatCannotStartSaysWhy_data();
    void aNodeThatCannotStartSaysWhy();
    void lifeInEveryOrder();
    void subscriptionsEndWhenTheyAreTold();
    void publishShowAndRebuild();
    void aMeasureLeavesNothingBehind();
    void eventsComeInOrderAndAgain();
    void refusalsHaveCodes();
    void lockedKeysSignNothing();
    void aCancelledJobLeavesNothingBehind();
    void aRefusedReleaseLeavesNoPayload();
    void stopAnswersWhatIsUnderWay();
    void destructionInTheMiddleOfWork();

private:
    [[nodiscard]] api::Node* running();
    [[nodiscard]] Result<api::Submitted> publish(api::PublishRequest request);

    std::optional<test::TemporaryDirectory> m_directory;
    std::optional<test::Homes> m_homes;
    std::unique_ptr<api::Node> m_node;
};

void NodeTest::initTestCase()
{
    m_directory.emplace();
    m_homes.emplace(m_directory->path() / "consortium", test::loneVendor);
}

api::Node* NodeTest::running()
{
    if (!m_node) {
        m_node = m_homes->start(solo);
        if (!m_node) return nullptr;
        Answer<api::Submitted> done;
        api::ModelView lamp;
        lamp.id = "lamp";
        lamp.name = "Lamp";
        lamp.hardwareClasses = {"rev-a"};
        m_node->setModel(lamp, done.callback());
        if (!done.get()) m_node.reset();
    }
    return m_node.get();
}

Result<api::Submitted> NodeTest::publish(api::PublishRequest request)
{
    Answer<api::Submitted> done;
    m_node->publish(std::move(request), done.callback());
    return done.get();
}

void NodeTest::aNodeThatCannotStartSaysWhy_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no home") << QByteArray("home") << QByteArray("node.home.missing");
    QTest::newRow("wrong passphrase") << QByteArray("passphrase") << QByteArray("crypto.key-file.wrong-passphrase");
    QTest::newRow("no passphrase") << QByteArray("locked") << QByteArray("node.key.locked");
    QTest::newRow("peers' port in use") << QByteArray("port") << QByteArray("net.listen.in-use");
    QTest::newRow("gateway's port in use") << QByteArray("gateway") << QByteArray("gateway.listen.in-use");
    QTest::newRow("another consortium's store") << QByteArray("store") << QByteArray("node.chain.other-consortium");
    QTest::newRow("damaged store") << QByteArray("corrupt") << QByteArray("store.");
    QTest::newRow("home in use") << QByteArray("twice") << QByteArray("store.");
}

void NodeTest::aNodeThatCannotStartSaysWhy()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, code);
    test::TemporaryDirectory directory;
    const Path home = directory / "home";
    std::filesystem::copy(m_homes->home(solo), home, std::filesystem::copy_options::recursive);
    const node::Home there(*m_homes->files, home);
    auto config = there.loadConfig();
    QVERIFY(config);
    // Ports of its own, so that only what the row is about goes wrong.
    config->listen.port = 0;
    config->swarmListen.port = 0;
    config->gateway->listen.port = 0;
    node::NodeOptions options{home, m_homes->passphrase(), {}};
    std::unique_ptr<api::Node> other;
    const node::NodeEnvironment environment{*m_homes->files, *m_homes->clock, *m_homes->random, m_homes->log};
    if (what == "home") options.home = directory / "nowhere";
    if (what == "passphrase") options.passphrase = crypto::SecretBytes::copyOf(bytesOf("something else"));
    if (what == "locked") options.passphrase = {};
    QVERIFY(there.saveConfig(*config));
    if (what == "port" || what == "gateway" || what == "twice") {
        other = node::makeNode({home, m_homes->passphrase(), {}}, environment);
        Answer<void> started;
        other->start(started.callback());
        QCOMPARE(QString::fromStdString(outcome(started.get())), QString("done"));
        const auto taken = node::listeningOf(*other);
        if (what == "port") config->listen.port = taken.peers.port;
        if (what == "gateway") config->gateway->listen.port = taken.gateway->port;
        if (what != "twice") {
            options.home = directory / "second";
            std::filesystem::copy(m_homes->home(solo), options.home, std::filesystem::copy_options::recursive);
            QVERIFY(node::Home(*m_homes->files, options.home).saveConfig(*config));
        }
    }
    if (what == "store") {
        test::Homes strangers(directory / "strangers", test::loneVendor);
        auto stranger = strangers.start(solo);
        QVERIFY(stranger && test::stop(*stranger));
        stranger.reset();
        std::filesystem::copy(strangers.home(solo) / "store", home / "store", std::filesystem::copy_options::recursive);
    }
    if (what == "corrupt") {
        auto first = node::makeNode({home, m_homes->passphrase(), {}}, environment);
        Answer<void> started;
        first->start(started.callback());
        QCOMPARE(QString::fromStdString(outcome(started.get())), QString("done"));
        QVERIFY(test::stop(*first));
        first.reset();
        for (const auto& entry : std::filesystem::directory_iterator(home / "store" / "release")) {
            if (entry.path().filename().string().starts_with("MANIFEST")) write(entry.path(), noise(500, 1));
        }
    }
    auto node = node::makeNode(std::move(options), environment);
    Answer<void> started;
    node->start(started.callback());
    const auto result = started.get();
    QVERIFY(!result);
    QVERIFY2(result.error().code.starts_with(code.toStdString()), toString(result.error()).c_str());
    // It is over with this one, and says so.
    Answer<void> again;
    node->start(again.callback());
    QCOMPARE(QString::fromStdString(outcome(again.get())), QString("node.stopped "));
    Answer<api::TransactionView> command;
    node->transaction({}, command.callback());
    QCOMPARE(QString::fromStdString(outcome(command.get())), QString("node.not-running "));
    QVERIFY(test::stop(*node));
    QCOMPARE(started.times(), 1);
}

void NodeTest::lifeInEveryOrder()
{
    {
        auto unused = m_homes->make(solo);
        QVERIFY(unused->snapshot()->releases && unused->snapshot()->jobs);
    }
    {
        auto neverStarted = m_homes->make(solo);
        QVERIFY(test::stop(*neverStarted));
        Answer<void> late;
        neverStarted->start(late.callback());
        QCOMPARE(QString::fromStdString(outcome(late.get())), QString("node.stopped "));
    }
    {
        // Asked before it runs, and told to end before it runs.
        auto hasty = m_homes->make(solo);
        Answer<api::Submitted> vote;
        hasty->vote({}, vote.callback());
        QCOMPARE(QString::fromStdString(outcome(vote.get())), QString("node.not-running "));
        Answer<void> started;
        Answer<void> stopped;
        hasty->start(started.callback());
        hasty->stop(Milliseconds(10'000), stopped.callback());
        QCOMPARE(QString::fromStdString(outcome(started.get())), QString("done"));
        QCOMPARE(QString::fromStdString(outcome(stopped.get())), QString("done"));
    }
    auto node = m_homes->start(solo);
    QVERIFY(node);
    // The picture is whole as soon as start() answered.
    const auto snapshot = node->snapshot();
    QCOMPARE(snapshot->identity.member, solo);
    QVERIFY(snapshot->identity.keysUnlocked);
    QVERIFY(snapshot->identity.consortium == m_homes->consortium);
    QCOMPARE(snapshot->chains.size(), std::size_t(2));
    QCOMPARE(snapshot->members->size(), std::size_t(2));
    Answer<void> twice;
    node->start(twice.callback());
    QCOMPARE(QString::fromStdString(outcome(twice.get())), QString("node.started "));
    QVERIFY(test::stop(*node));
    QVERIFY(test::stop(*node));
    Answer<std::vector<api::BlockView>> blocks;
    node->blocks(api::Chain::release, UINT64_MAX, 10, blocks.callback());
    QCOMPARE(QString::fromStdString(outcome(blocks.get())), QString("node.not-running "));
}

void NodeTest::subscriptionsEndWhenTheyAreTold()
{
    QVERIFY(running());
    // Ended from within its own call.
    struct Self {
        std::unique_ptr<api::Subscription> subscription;
        std::latch ready{1};
        Answer<void> ended;
        std::atomic<int> calls = 0;
    };
    const auto self = std::make_shared<Self>();
    const std::string captured(200, 'x');
    self->subscription = m_node->onSnapshot([self = self.get(), captured] {
        self->ready.wait();
        ++self->calls;
        self->subscription.reset();
        // Still there, though nobody holds the subscription any more.
        self->ended.callback()(captured == std::string(200, 'x') ? Status() : fail(ErrorKind::internal, "test.gone"));
    });
    self->ready.count_down();
    QCOMPARE(QString::fromStdString(outcome(self->ended.get())), QString("done"));
    // No call after the destructor returned: the counter stands still over several snapshots.
    const auto version = m_node->snapshot()->version;
    QVERIFY(test::waitFor(*m_node, [&](const auto& s) { return s.version >= version + 3; }));
    QCOMPARE(self->calls.load(), 1);
}

void NodeTest::publishShowAndRebuild()
{
    QVERIFY(running());
    const Path old = m_directory->path() / "tree-1";
    const Path fresh = m_directory->path() / "tree-2";
    write(old / "bin/lamp", noise(60'000, 1));
    write(old / "etc/lamp.conf", "brightness 1\n");
    write(fresh / "bin/lamp", noise(60'000, 1) + "and more");
    write(fresh / "etc/lamp.conf", "brightness 2\n");
    const Path image = m_directory->path() / "image";
    write(image, noise(200'000, 2));

    const auto first = publish(request("1.0.0", image));
    QCOMPARE(QString::fromStdString(outcome(first)), QString("done"));
    QVERIFY(first->release);
    auto wanted = request("2.0.0", fresh, {old});
    wanted.notes = "brighter";
    wanted.severity = "high";
    write(m_directory->path() / "bom.json", noise(40'000, 9));
    write(m_directory->path() / "report.txt", "all tests passed\n");
    wanted.documents = {{"sbom.cyclonedx", m_directory->path() / "bom.json"},
                        {"test-report", m_directory->path() / "report.txt"}};
    const auto second = publish(wanted);
    QCOMPARE(QString::fromStdString(outcome(second)), QString("done"));
    QVERIFY(test::waitFor(*m_node, [&](const auto& s) { return find(s, *second->release) != nullptr; }));
    QVERIFY(test::waitFor(*m_node, [&](const auto& s) {
        const auto* release = find(s, *second->release);
        return release && release->settled && std::ranges::all_of(release->artifacts, &api::ArtifactView::held) &&
               std::ranges::all_of(release->documents, &api::DocumentView::held);
    }));
    const auto snapshot = m_node->snapshot();
    const auto* release = find(*snapshot, *second->release);
    QCOMPARE(release->status, std::string("open"));
    QCOMPARE(release->severity, std::string("high"));
    QCOMPARE(release->notes, std::string("brighter"));
    QCOMPARE(release->targets.size(), std::size_t(1));
    QCOMPARE(release->targets[0].kind, std::string("tree"));
    QCOMPARE(release->artifacts.size(), std::size_t(2));
    QCOMPARE(release->artifacts[0].kind, std::string("delta"));
    QVERIFY(release->artifacts[0].inlined && !release->artifacts[1].inlined);
    QVERIFY(release->artifacts[0].payloadSize < release->artifacts[1].payloadSize);
    QCOMPARE(release->votes.size(), std::size_t(1));
    QVERIFY(release->votes[0].verdict.empty());
    QCOMPARE(release->documents.size(), std::size_t(2));
    QCOMPARE(release->documents[0].kind, std::string("sbom.cyclonedx"));
    QCOMPARE(release->documents[0].size, std::uint64_t(40'000));
    QVERIFY(snapshot->releases->front().id == *second->release);   // newest first
    QCOMPARE(snapshot->jobs->front().state, std::string("done"));
    QCOMPARE(snapshot->chains[0].state, std::string("live"));
    QVERIFY(snapshot->chains[0].logSize > 0);
    // Transaction and block can be looked up.
    Answer<api::TransactionView> transaction;
    m_node->transaction(second->id, transaction.callback());
    const auto shown = transaction.get();
    QCOMPARE(QString::fromStdString(outcome(shown)), QString("done"));
    QCOMPARE(shown->kind, std::string("release.publish"));
    QVERIFY(shown->settled);
    Answer<std::vector<api::BlockView>> blocks;
    m_node->blocks(api::Chain::release, shown->height, 1, blocks.callback());
    const auto block = blocks.get();
    QVERIFY(block && block->size() == 1 && block->front().height == shown->height);
    QVERIFY(std::ranges::any_of(block->front().transactions, [&](const auto& t) { return t.id == second->id; }));
    // And proven, once a checkpoint covers it.
    QVERIFY(test::waitFor(*m_node, [&](const auto& s) { return s.chains[0].checkpointSize > shown->leaf; }));
    Answer<api::ProofView> proof;
    m_node->proof(second->id, proof.callback());
    const auto proven = proof.get();
    QCOMPARE(QString::fromStdString(outcome(proven)), QString("done"));
    QVERIFY(proven->verified && proven->leaf == shown->leaf && proven->logSize > proven->leaf);
    QVERIFY(!proven->checkpoint.empty());

    // Rebuilt from what the swarm holds: with the base from both artifacts, without it from the full one.
    for (const Path& base : {Path(), old}) {
        const Path out = m_directory->path() / ("rebuilt-" + base.filename().string());
        Answer<Path> rebuilt;
        m_node->rebuild(*second->release, base, out, rebuilt.callback());
        const auto where = rebuilt.get();
        QCOMPARE(QString::fromStdString(outcome(where)), QString("done"));
        QCOMPARE(content(*where / "etc/lamp.conf"), std::string("brightness 2\n"));
        QVERIFY(content(*where / "bin/lamp") == content(fresh / "bin/lamp"));
    }
    // What did not change keeps its pointer.
    const auto before = m_node->snapshot();
    QVERIFY(test::waitFor(*m_node, [&](const auto& s) { return s.version >= before->version + 2; }));
    const auto after = m_node->snapshot();
    QVERIFY(after->releases == before->releases && after->members == before->members && after->peers == before->peers);

    Answer<api::Submitted> withdrawn;
    m_node->withdraw(*first->release, "too dark", withdrawn.callback());
    QCOMPARE(QString::fromStdString(outcome(withdrawn.get())), QString("done"));
    QVERIFY(test::waitFor(*m_node, [&](const auto& s) {
        const auto* gone = find(s, *first->release);
        return gone->status == "withdrawn" && gone->settled && gone->withdrawReason == "too dark";
    }));
}

void NodeTest::aMeasureLeavesNothingBehind()
{
    QVERIFY(running());
    const Path old = m_directory->path() / "measured-1";
    const Path fresh = m_directory->path() / "measured-2";
    write(old, noise(80'000, 3));
    write(fresh, noise(80'000, 3) + "a little more");
    const auto measured = [&](const Path& from, const std::string& profile) {
        Answer<api::Measure> done;
        m_node->measure(from, fresh, profile, done.callback());
        return done.get();
    };
    const auto delta = measured(old, "fast");
    QCOMPARE(QString::fromStdString(outcome(delta)), QString("done"));
    QCOMPARE(delta->targetSize, std::uint64_t(80'013));
    QCOMPARE(delta->baseSize, std::uint64_t(80'000));
    QVERIFY(delta->payloadSize > 0 && delta->payloadSize < 2'000);
    const auto full = measured({}, "fast");
    QCOMPARE(QString::fromStdString(outcome(full)), QString("done"));
    QVERIFY(full->baseSize == 0 && full->target == delta->target && full->payloadSize > 70'000);
    QCOMPARE(QString::fromStdString(outcome(measured(fresh, "fast"))).section(QLatin1Char(' '), 0, 0),
             QString("node.publish.same-target"));
    QCOMPARE(QString::fromStdString(outcome(measured(old, "huge"))), QString("node.profile.unknown huge"));
    const Path work = m_directory->path() / "consortium" / solo / "work";
    QVERIFY(!std::filesystem::exists(work) || std::filesystem::is_empty(work));
}

void NodeTest::eventsComeInOrderAndAgain()
{
    QVERIFY(running());
    Answer<api::Submitted> done;
    auto revised = m_node->snapshot()->models->front();
    revised.name = "Lamp, revised";
    m_node->setModel(revised, done.callback());
    QCOMPARE(QString::fromStdString(outcome(done.get())), QString("done"));
    std::vector<std::tuple<int, std::uint64_t, std::uint32_t>> all;
    {
        test::EventTape tape(*m_node, {});
        QVERIFY(tape.waitFor([](const auto& events) {
            return std::ranges::any_of(events, [](const auto& e) { return e.kind == "release.withdrawn"; }) &&
                   std::ranges::count(events, std::string("model.set"), &api::EventView::kind) >= 2;
        }));
        all = ids(tape.events(), api::Chain::release);
        QVERIFY(std::ranges::is_sorted(all));
        QVERIFY(std::ranges::adjacent_find(all) == all.end());
        QVERIFY(std::ranges::all_of(tape.events(), &api::EventView::settled));
        QVERIFY(tape.largestBatch() <= 1000);
    }
    // From a cursor in the middle: that leaf and all after it.
    const auto middle = std::get<1>(all[all.size() / 2]);
    {
        test::EventTape tape(*m_node, {middle, 0});
        QVERIFY(tape.waitFor([&](const auto& events) {
            const auto got = ids(events, api::Chain::release);
            return !got.empty() && got.back() == all.back();
        }));
        const auto got = ids(tape.events(), api::Chain::release);
        QVERIFY(std::get<1>(got.front()) == middle);
        QVERIFY(std::ranges::equal(got, std::ranges::subrange(std::ranges::find(all, got.front()), all.end())));
    }
    // A restarted node tells the same again, without anything new happening.
    QVERIFY(test::stop(*m_node));
    m_node.reset();
    m_node = m_homes->start(solo);
    QVERIFY(m_node);
    test::EventTape tape(*m_node, {});
    QVERIFY(tape.waitFor([&](const auto& events) { return ids(events, api::Chain::release).size() >= all.size(); }));
    auto again = ids(tape.events(), api::Chain::release);
    again.resize(all.size());
    QVERIFY(again == all);
}

void NodeTest::refusalsHaveCodes()
{
    QVERIFY(running());
    const Path image = m_directory->path() / "image";
    write(image, noise(200'000, 2));
    const auto code = [](const Result<api::Submitted>& result) { return result ? "done" : result.error().code; };

    auto unknown = request("3.0.0", image);
    unknown.model = "pump";
    QVERIFY2(code(publish(unknown)).starts_with("ledger.model."), code(publish(unknown)).c_str());
    auto malformed = request("not a version", image);
    QCOMPARE(QString::fromStdString(code(publish(malformed))), QString("ledger.version.malformed"));
    auto severity = request("3.0.0", image);
    severity.severity = "shattering";
    QCOMPARE(QString::fromStdString(code(publish(severity))), QString("node.severity.unknown"));
    auto late = request("3.0.0", image);
    late.reviewBy = UnixTime{1'700'000'000'000};
    QCOMPARE(QString::fromStdString(code(publish(late))), QString("node.publish.review-by"));
    QCOMPARE(QString::fromStdString(code(publish(request("3.0.0", m_directory->path() / "nothing")))), QString("node.target.missing"));
    QCOMPARE(QString::fromStdString(code(publish(request("3.0.0", image, {image})))), QString("node.publish.same-target"));

    auto wished = request("3.0.0", image);
    wished.reviewBy = UnixTime{4'000'000'000'000};
    const auto open = publish(wished);
    QCOMPARE(QString::fromStdString(outcome(open)), QString("done"));
    QTRY_VERIFY(find(*m_node->snapshot(), *open->release));
    QVERIFY(find(*m_node->snapshot(), *open->release)->reviewBy == wished.reviewBy);
    // The same target while that one is open.
    QVERIFY2(code(publish(request("3.1.0", image))).starts_with("ledger.release."),
             code(publish(request("3.1.0", image))).c_str());
    // Not a checker: there is no key to vote with.
    Answer<api::Submitted> vote;
    m_node->vote({*open->release, "approve", {}, {}, {}}, vote.callback());
    QCOMPARE(QString::fromStdString(code(vote.get())), QString("node.key.absent"));
    Answer<api::Submitted> nothing;
    m_node->withdraw({}, "why not", nothing.callback());
    QCOMPARE(QString::fromStdString(code(nothing.get())), QString("ledger.release.unknown"));
    Answer<api::Submitted> garbage;
    m_node->submit(toBytes(bytesOf("garbage")), garbage.callback());
    QVERIFY(!garbage.get());
    Answer<Path> rebuild;
    m_node->rebuild({}, {}, m_directory->path() / "out", rebuild.callback());
    QCOMPARE(QString::fromStdString(outcome(rebuild.get()).substr(0, 20)), QString("node.release.unknown"));
    Answer<void> peer;
    m_node->addPeer("nobody", "127.0.0.1:1", peer.callback());
    QCOMPARE(QString::fromStdString(outcome(peer.get())), QString("node.member.unknown nobody"));
}

void NodeTest::lockedKeysSignNothing()
{
    QVERIFY(running());
    m_node->lock();
    QVERIFY(test::waitFor(*m_node, [](const auto& s) { return !s.identity.keysUnlocked; }));
    const Path image = m_directory->path() / "image";
    const auto refused = publish(request("4.0.0", image));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("node.key.locked"));
    Answer<api::Submitted> withdraw;
    m_node->withdraw({}, "x", withdraw.callback());
    QCOMPARE(QString::fromStdString(outcome(withdraw.get())), QString("node.key.locked transaction"));
    Answer<void> wrong;
    m_node->unlock(toBytes(bytesOf("wrong")), wrong.callback());
    QCOMPARE(wrong.get().error().code, std::string("crypto.key-file.wrong-passphrase"));
    Answer<void> right;
    m_node->unlock(toBytes(m_homes->passphrase().view()), right.callback());
    QCOMPARE(QString::fromStdString(outcome(right.get())), QString("done"));
    QVERIFY(test::waitFor(*m_node, [](const auto& s) { return s.identity.keysUnlocked; }));
}

void NodeTest::aCancelledJobLeavesNothingBehind()
{
    QVERIFY(running());
    const Path image = m_directory->path() / "large";
    const Path base = m_directory->path() / "large-base";
    write(image, noise(24'000'000, 5));
    write(base, noise(24'000'000, 6));
    const auto transfers = m_node->snapshot()->transfers->size();
    Answer<api::Submitted> done;
    auto wanted = request("5.0.0", image, {base});
    wanted.profile = "max";
    const auto job = m_node->publish(wanted, done.callback());
    QVERIFY(test::waitFor(*m_node, [&](const auto& s) {
        return std::ranges::any_of(*s.jobs, [&](const auto& j) { return j.id == job && !j.stage.empty(); });
    }));
    m_node->cancel(job);
    const auto result = done.get();
    QVERIFY(!result);
    QVERIFY2(result.error().kind == ErrorKind::cancelled, toString(result.error()).c_str());
    QVERIFY(test::waitFor(*m_node, [&](const auto& s) {
        const auto it = std::ranges::find(*s.jobs, job, &api::JobView::id);
        return it != s.jobs->end() && it->state == "cancelled";
    }));
    const Path work = m_homes->home(solo) / "work";
    QVERIFY(!std::filesystem::exists(work) || std::filesystem::is_empty(work));
    QCOMPARE(m_node->snapshot()->transfers->size(), transfers);
    QCOMPARE(done.times(), 1);
}

void NodeTest::aRefusedReleaseLeavesNoPayload()
{
    QVERIFY(running());
    const Path image = m_directory->path() / "refused";
    write(image, noise(300'000, 7));
    const auto transfers = m_node->snapshot()->transfers->size();
    auto wanted = request("6.0.0", image);
    wanted.model = "pump";
    QVERIFY(!publish(wanted));
    QVERIFY(test::waitFor(*m_node, [&](const auto& s) { return s.transfers->size() == transfers; }));
}

void NodeTest::stopAnswersWhatIsUnderWay()
{
    QVERIFY(running());
    Answer<api::Submitted> published;
    auto wanted = request("7.0.0", m_directory->path() / "large", {m_directory->path() / "large-base"});
    wanted.profile = "max";
    m_node->publish(wanted, published.callback());
    Answer<api::Submitted> model;
    m_node->setModel(m_node->snapshot()->models->front(), model.callback());
    Answer<void> stopped;
    m_node->stop(Milliseconds(20'000), stopped.callback());
    QCOMPARE(QString::fromStdString(outcome(stopped.get())), QString("done"));
    // Everybody was answered before.
    QCOMPARE(published.times(), 1);
    QCOMPARE(model.times(), 1);
    const Path work = m_homes->home(solo) / "work";
    QVERIFY(!std::filesystem::exists(work) || std::filesystem::is_empty(work));
    m_node.reset();
}

void NodeTest::destructionInTheMiddleOfWork()
{
    auto node = m_homes->start(solo);
    QVERIFY(node);
    Answer<api::Submitted> published;
    const auto job = node->publish(
        request("8.0.0", m_directory->path() / "large", {m_directory->path() / "large-base"}), published.callback());
    test::EventTape tape(*node, {});
    QVERIFY(test::waitFor(*node, [&](const auto& s) {
        return std::ranges::any_of(*s.jobs, [&](const auto& j) { return j.id == job; });
    }));
    node.reset();
    QVERIFY(published.times() <= 1);
    // And the home is as good as before; what was being built is cleared away.
    auto again = m_homes->start(solo);
    QVERIFY(again);
    const Path work = m_homes->home(solo) / "work";
    QVERIFY(!std::filesystem::exists(work) || std::filesystem::is_empty(work));
    QVERIFY(std::ranges::none_of(*again->snapshot()->releases,
                                 [](const auto& r) { return r.targets.front().version == "8.0.0"; }));
    QVERIFY(test::stop(*again));
}

QTEST_GUILESS_MAIN(NodeTest)
#include "node_test.moc"
