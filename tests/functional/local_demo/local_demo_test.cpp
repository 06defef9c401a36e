// SPDX-License-Identifier: GPL-3.0-or-later
// The consortium that the console starts in its own process: real nodes, real devices' agents, simulated disks.
#include "app/local_demo/local_demo.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <algorithm>
#include <mutex>
#include <set>

using namespace quorate;
using test::Answer;

namespace {

class KeptLog final : public Log {
public:
    void write(LogLevel level, std::string_view area, std::string_view line) override
    {
        const std::lock_guard lock(m_mutex);
        m_lines.push_back(std::string(area) + ": " + std::string(line));
        if (level == LogLevel::error) qWarning("%s", m_lines.back().c_str());
    }
    [[nodiscard]] std::vector<std::string> lines() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<std::string> m_lines;
};

}  // namespace

class LocalDemoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReleaseReachesEveryDevice();
    void aSuspiciousOneReachesNone();
    void aRolloutGoesRingByRing();
    void teachesEveryView();
    void aCheckersVoteDecides();
    void endsInTheMiddleOfIt();

private:
    [[nodiscard]] std::unique_ptr<demo::LocalDemo> start(const Path& directory, std::size_t devices, bool rollout = false, const std::string& self = "acme");
    [[nodiscard]] static const api::ReleaseView* find(const api::Snapshot& snapshot, const std::string& version, const std::string& model = "sensor");

    std::unique_ptr<Files> m_files = makeSystemFiles();
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    std::unique_ptr<Random> m_random = makeSystemRandom();
    KeptLog m_log;
};

std::unique_ptr<demo::LocalDemo> LocalDemoTest::start(const Path& directory, std::size_t devices, bool rollout, const std::string& self)
{
    demo::LocalDemo::Options options;
    options.directory = directory / "demo";
    options.self = self;
    options.devices = devices;
    options.firstWave = Milliseconds{1'000};
    options.thought = Milliseconds{0};
    options.longestWait = Milliseconds{1'000};
    options.rollout = rollout;
    options.soak = Milliseconds{1'000};
    auto founded = demo::LocalDemo::found(options, {*m_files, *m_clock, *m_random, m_log});
    if (!founded) {
        qCritical("%s", toString(founded.error()).c_str());
        return nullptr;
    }
    Answer<void> started;
    (*founded)->start(started.callback());
    if (const auto status = started.get(Milliseconds{120'000}); !status) {
        qCritical("%s", toString(status.error()).c_str());
        return nullptr;
    }
    return std::move(*founded);
}

const api::ReleaseView* LocalDemoTest::find(const api::Snapshot& snapshot, const std::string& version, const std::string& model)
{
    const auto it = std::ranges::find_if(*snapshot.releases, [&](const auto& release) {
        return release.model == model && !release.targets.empty() && release.targets.front().version == version;
    });
    return it == snapshot.releases->end() ? nullptr : &*it;
}

void LocalDemoTest::aReleaseReachesEveryDevice()
{
    constexpr std::size_t devices = 40;
    test::TemporaryDirectory directory;
    const auto play = start(directory.path(), devices);
    QVERIFY(play);
    QVERIFY(play->node().snapshot()->identity.localDemo);
    const auto covered = [&](const api::Snapshot& snapshot) {
        const auto* release = find(snapshot, "1.1.0");
        return release != nullptr && release->coverage.positive + release->coverage.negative == devices;
    };
    QVERIFY(test::waitFor(play->node(), covered, Milliseconds{120'000}));
    const auto snapshot = play->node().snapshot();
    const auto* release = find(*snapshot, "1.1.0");
    QCOMPARE(release->status, std::string("approved"));
    QVERIFY(release->approvals >= release->required);
    QVERIFY(release->reviewBy > release->publishedAt);
    QCOMPARE(release->coverage.eligible, std::uint64_t{devices});
    QVERIFY(release->coverage.readable);
    QByteArray failures;
    for (const auto& reason : release->coverage.reasons) {
        failures += QByteArray::fromStdString(reason.reason) + ": " + QByteArray::number(qulonglong(reason.devices)) + "\n";
    }
    QVERIFY2(release->coverage.positive >= devices * 9 / 10, failures.constData());
    // Both gateways carried it.
    QCOMPARE(release->coverage.gateways.size(), std::size_t{2});
    QVERIFY(play->devices().acknowledged >= devices);
    QCOMPARE(play->devices().errors, std::uint64_t{0});
    // Seven nodes saw the same, and one said it; a device without power says nothing.
    std::set<std::string> alerts;
    for (const auto& line : m_log.lines()) {
        if (line.starts_with("alert: ")) QVERIFY2(alerts.insert(line).second, line.c_str());
        QVERIFY2(!line.starts_with("device: the spare slot"), line.c_str());
    }
}

void LocalDemoTest::aSuspiciousOneReachesNone()
{
    test::TemporaryDirectory directory;
    const auto play = start(directory.path(), 4);
    QVERIFY(play);
    QVERIFY(test::waitFor(play->node(), [&](const api::Snapshot& snapshot) { return find(snapshot, "1.1.0") != nullptr; },
                          Milliseconds{60'000}));
    api::PublishRequest request;
    request.model = "sensor";
    request.hardwareClass = "s1";
    request.version = "1.4.0";
    request.newTarget = play->firmware() / "sensor-1.4.0-suspicious.bin";
    request.oldTargets = {play->firmware() / "sensor-1.1.0.bin"};
    Answer<api::Submitted> published;
    play->node().publish(std::move(request), published.callback());
    QVERIFY(published.get());
    QVERIFY(test::waitFor(play->node(), [&](const api::Snapshot& snapshot) {
        const auto* release = find(snapshot, "1.4.0");
        return release != nullptr && release->status == "rejected";
    }, Milliseconds{60'000}));
    const auto snapshot = play->node().snapshot();
    QCOMPARE(find(*snapshot, "1.4.0")->coverage.positive, std::uint64_t{0});
}

void LocalDemoTest::aRolloutGoesRingByRing()
{
    test::TemporaryDirectory directory;
    const auto play = start(directory.path(), 200, true);
    QVERIFY(play);
    // By acknowledgements that its devices signed.
    const auto widened = [](const api::Snapshot& snapshot) {
        return snapshot.rollouts && !snapshot.rollouts->empty() && snapshot.rollouts->front().openRings >= 2;
    };
    QVERIFY(test::waitFor(play->node(), widened, Milliseconds{120'000}));
    const auto rollout = play->node().snapshot()->rollouts->front();
    QVERIFY(rollout.rings[0].good * 100 >= rollout.rings[0].devices * 80);
    QVERIFY(rollout.rings[0].devices > 0 && rollout.rings[0].devices < 60);
    QCOMPARE(rollout.rings[0].claimed, std::uint64_t{0});
}

// Votes against, a question, what swarms, a contradiction, releases of two models.
void LocalDemoTest::teachesEveryView()
{
    test::TemporaryDirectory directory;
    const auto play = start(directory.path(), 8);
    QVERIFY(play);
    const auto camera = [](const api::Snapshot& snapshot, const std::string& version) { return find(snapshot, version, "camera"); };
    QVERIFY(test::waitFor(play->node(), [&](const api::Snapshot& snapshot) {
        const auto* first = camera(snapshot, "1.1.0");
        return first != nullptr && first->status == "approved" && first->rejections == 1;
    }, Milliseconds{120'000}));
    QCOMPARE(camera(*play->node().snapshot(), "1.1.0")->documents.size(), std::size_t{1});
    // Its payloads travel in the swarm, piece by piece.
    QVERIFY(test::waitFor(play->node(), [](const api::Snapshot& snapshot) {
        return std::ranges::any_of(*snapshot.transfers, [](const auto& transfer) { return transfer.pieces.size() > 4 && transfer.upTotal > 0; });
    }, Milliseconds{120'000}));
    // Who asked votes once there is an answer.
    QVERIFY(test::waitFor(play->node(), [&](const api::Snapshot& snapshot) {
        return camera(snapshot, "1.2.0") != nullptr && snapshot.questions && !snapshot.questions->empty();
    }, Milliseconds{120'000}));
    QCOMPARE(camera(*play->node().snapshot(), "1.2.0")->status, std::string("open"));
    Answer<Hash32> answered;
    play->node().answer({play->node().snapshot()->questions->front().id, "It opens no port.", false}, answered.callback());
    QVERIFY(answered.get());
    QVERIFY(test::waitFor(play->node(), [&](const api::Snapshot& snapshot) { return camera(snapshot, "1.2.0")->status == "approved"; },
                          Milliseconds{120'000}));
    // A copied key: two statements of one device that cannot both be.
    QVERIFY(test::waitFor(play->node(), [](const api::Snapshot& snapshot) {
        return std::ranges::any_of(*snapshot.alerts, [](const auto& alert) { return alert.statements.size() >= 2; });
    }, Milliseconds{120'000}));
    QVERIFY(test::waitFor(play->node(), [](const api::Snapshot& snapshot) { return find(snapshot, "1.2.0") != nullptr; }, Milliseconds{120'000}));
}

// At a checker's desk something waits for whoever sits there, for as long as it takes.
void LocalDemoTest::aCheckersVoteDecides()
{
    test::TemporaryDirectory directory;
    // Who asks otherwise: agency-west does it instead, and agency-north has nothing to wait for but this vote.
    const auto play = start(directory.path(), 4, false, "agency-south");
    QVERIFY(play);
    const auto verdictOf = [](const api::ReleaseView& release, const std::string& checker) {
        const auto vote = std::ranges::find(release.votes, checker, &api::VoteView::member);
        return vote == release.votes.end() ? std::string("not asked") : vote->verdict;
    };
    // It asked, was answered, and approves.
    QVERIFY(test::waitFor(play->node(), [&](const api::Snapshot& snapshot) {
        const auto* release = find(snapshot, "1.2.0", "camera");
        return release != nullptr && verdictOf(*release, "agency-west") == "approve";
    }, Milliseconds{120'000}));
    const auto waiting = *find(*play->node().snapshot(), "1.2.0", "camera");
    QCOMPARE(waiting.status, std::string("open"));
    QCOMPARE(verdictOf(waiting, "agency-north"), std::string());
    api::VoteRequest vote;
    vote.release = waiting.id;
    vote.verdict = "reject";
    vote.reason = "The watchdog may run as another user.";
    Answer<api::Submitted> cast;
    play->node().vote(std::move(vote), cast.callback());
    QVERIFY(cast.get());
    QVERIFY(test::waitFor(play->node(), [&](const api::Snapshot& snapshot) { return find(snapshot, "1.2.0", "camera")->status == "rejected"; },
                          Milliseconds{120'000}));
    QCOMPARE(verdictOf(*find(*play->node().snapshot(), "1.2.0", "camera"), "agency-north"), std::string("reject"));
}

void LocalDemoTest::endsInTheMiddleOfIt()
{
    test::TemporaryDirectory directory;
    const auto play = start(directory.path(), 200);
    QVERIFY(play);
    // The devices are at work.
    QTRY_VERIFY_WITH_TIMEOUT(play->devices().rounds > 20, 60'000);
    Answer<void> stopped;
    play->stop(Milliseconds{10'000}, stopped.callback());
    QVERIFY(stopped.get(Milliseconds{60'000}));
    QCOMPARE(stopped.times(), 1);
}

QTEST_GUILESS_MAIN(LocalDemoTest)
#include "local_demo_test.moc"
