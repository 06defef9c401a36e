// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/fixture.h"
#include "ui/bridge/convert.h"

#include <QSignalSpy>

using namespace quorate;

class BridgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStormCostsFewPicturesAndEndsWithTheLastState()
    {
        test::FakeNode node;
        test::ManualClock clock;
        node.set(test::sampleSnapshot("cert-n"));
        bridge::NodeBridge bridge(node, clock);
        QSignalSpy refreshed(&bridge, &bridge::NodeBridge::refreshed);
        QTRY_COMPARE(refreshed.count(), 1);
        const int before = node.calls().snapshots;

        constexpr int events = 10'000;
        for (int i = 1; i <= events; ++i) {
            node.change([&](api::Snapshot& s) { s.chains[0].height = std::uint64_t(i); });
            if (i % 500 == 0) QCoreApplication::processEvents();
        }
        node.waitForCallbacks();
        QTRY_COMPARE(bridge.chain(bridge::Chain::release).height, quint64(events));
        // One picture per cool-down at most: far fewer than events, whatever the machine does.
        QVERIFY2(refreshed.count() < events / 20, qPrintable(QString::number(refreshed.count())));
        QVERIFY(node.calls().snapshots - before < events / 20);
    }

    void onlyWhatChangedIsAnnounced()
    {
        test::FakeNode node;
        test::ManualClock clock;
        node.set(test::sampleSnapshot("cert-n"));
        bridge::NodeBridge bridge(node, clock);
        QSignalSpy refreshed(&bridge, &bridge::NodeBridge::refreshed);
        QSignalSpy releases(&bridge, &bridge::NodeBridge::releasesChanged);
        QSignalSpy peers(&bridge, &bridge::NodeBridge::peersChanged);
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(releases.count(), 1);
        QCOMPARE(peers.count(), 1);
        node.change([](api::Snapshot& s) { s.peers = std::make_shared<const std::vector<api::PeerView>>(); });
        QTRY_COMPARE(refreshed.count(), 2);
        QCOMPARE(releases.count(), 1);
        QCOMPARE(peers.count(), 2);
        QVERIFY(bridge.peers().isEmpty());
    }

    // Notices, the outbox and reports that are due live on it.
    void whatNobodySeesIsTakenAllTheSame()
    {
        test::FakeNode node;
        test::ManualClock clock;
        node.set(test::sampleSnapshot("cert-n"));
        bridge::NodeBridge bridge(node, clock);
        QSignalSpy refreshed(&bridge, &bridge::NodeBridge::refreshed);
        QTRY_COMPARE(refreshed.count(), 1);
        bridge.setPace(bridge::NodeBridge::Pace::hidden);
        node.change([](api::Snapshot& s) { s.chains[0].height = 5; });
        QTRY_COMPARE_WITH_TIMEOUT(bridge.chain(bridge::Chain::release).height, quint64(5), 30'000);
        // Who comes back sees at once what is new.
        node.change([](api::Snapshot& s) { s.chains[0].height = 6; });
        node.waitForCallbacks();
        QCoreApplication::processEvents();
        bridge.setPace(bridge::NodeBridge::Pace::front);
        QCOMPARE(bridge.chain(bridge::Chain::release).height, quint64(6));
    }

    void eventsSpeakOfWhatThePictureShows()
    {
        test::FakeNode node;
        test::ManualClock clock;
        auto first = test::sampleSnapshot("cert-n");
        const auto all = *first.releases;
        first.releases = std::make_shared<const std::vector<api::ReleaseView>>(all.begin() + 1, all.end());
        node.set(first);
        bridge::NodeBridge bridge(node, clock);
        QSignalSpy refreshed(&bridge, &bridge::NodeBridge::refreshed);
        QTRY_COMPARE(refreshed.count(), 1);
        api::EventView e;
        e.leaf = first.chains[0].logSize;
        e.kind = "release.published";
        e.release = all.front().id;
        QList<bool> known;
        connect(&bridge, &bridge::NodeBridge::eventsArrived, this, [&](const QList<bridge::Event>& events) {
            for (const auto& event : events) known += bridge.release(event.release) != nullptr;
        });
        // The node tells of the event at once, and shows the release in its next picture.
        node.happen({e});
        node.waitForCallbacks();
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        QVERIFY(known.isEmpty());
        node.change([&](api::Snapshot& s) { s.releases = std::make_shared<const std::vector<api::ReleaseView>>(all); });
        QTRY_COMPARE(known, QList<bool>{true});
        // Of what is known it is told without another picture, and of what never will be it is told in the end.
        e.leaf += 1;
        node.happen({e});
        QTRY_COMPARE(known.size(), 2);
        e.release = test::sampleId<ReleaseId>(77'777);
        node.happen({e});
        QTRY_COMPARE_WITH_TIMEOUT(known, (QList<bool>{true, true, false}), 30000);
    }

    void answersArriveOnTheGuiThreadWithTheProblem()
    {
        test::FakeNode node;
        test::ManualClock clock;
        node.set(test::sampleSnapshot("cert-n"));
        bridge::NodeBridge bridge(node, clock);
        node.failNext({ErrorKind::refused, "ledger.vote.repeated", "cert-n"});
        std::optional<bridge::Problem> problem;
        QThread* thread = nullptr;
        const bridge::VoteForm form{bridge::text(test::sampleId<ReleaseId>(9).hex()), QStringLiteral("approve"), {}, {}};
        bridge.prepare(form, this, [&](const bridge::Answer<bridge::PreparedAct>& answer) {
            thread = QThread::currentThread();
            problem = answer.problem;
        });
        QTRY_VERIFY(problem.has_value());
        QCOMPARE(thread, QThread::currentThread());
        QCOMPARE(problem->code, QStringLiteral("ledger.vote.repeated"));
        QCOMPARE(problem->kind, QStringLiteral("refused"));
    }

    void aGoneContextIsNotCalled()
    {
        test::FakeNode node;
        test::ManualClock clock;
        node.set(test::sampleSnapshot("cert-n"));
        bridge::NodeBridge bridge(node, clock);
        bool called = false;
        auto context = std::make_unique<QObject>();
        bridge.blocks(bridge::Chain::release, 10, 10, context.get(), [&](const auto&) { called = true; });
        context.reset();
        node.waitForCallbacks();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void aBridgeThatIsGoneLeavesTheNodeAlone()
    {
        test::FakeNode node;
        test::ManualClock clock;
        node.set(test::sampleSnapshot("cert-n"));
        {
            bridge::NodeBridge bridge(node, clock);
            bridge.blocks(bridge::Chain::release, 10, 10, this, [](const auto&) { QFAIL("called after the bridge"); });
        }
        node.poke();
        node.waitForCallbacks();
        QCoreApplication::processEvents();
    }

    void aMalformedIdIsAProblemNotACrash()
    {
        test::FakeNode node;
        test::ManualClock clock;
        bridge::NodeBridge bridge(node, clock);
        QString code;
        bridge.prepare(bridge::Withdrawal{QStringLiteral("zz"), {}}, this, [&](const auto& answer) { code = answer.problem.code; });
        QTRY_COMPARE(code, QStringLiteral("base.hex.invalid"));
        QVERIFY(node.calls().withdrawals.empty());
    }

    // Also when nobody waits for the answer any longer, and after the bridge is gone.
    void whatNobodyHoldsIsDropped()
    {
        test::FakeNode node;
        test::ManualClock clock;
        std::optional<bridge::PreparedAct> kept;
        {
            bridge::NodeBridge bridge(node, clock);
            const bridge::Revocation revocation{QStringLiteral("kestrel-g4"), {3}};
            auto context = std::make_unique<QObject>();
            bridge.prepare(revocation, context.get(), [](const auto&) {});
            context.reset();
            QTRY_COMPARE(node.calls().dropped, std::vector<std::uint64_t>{1});
            bridge.prepare(revocation, this, [&](const auto& answer) { kept = answer.value; });
            QTRY_VERIFY(kept.has_value());
            kept.reset();
            QTRY_COMPARE(node.calls().dropped.size(), std::size_t(2));
            bridge.prepare(revocation, this, [&](const auto& answer) { kept = answer.value; });
            QTRY_VERIFY(kept.has_value());
        }
        kept.reset();
        QCOMPARE(node.calls().dropped.size(), std::size_t(2));
    }

    void thePassphraseIsWiped()
    {
        test::FakeNode node;
        test::ManualClock clock;
        node.set(test::sampleSnapshot("cert-n"));
        bridge::NodeBridge bridge(node, clock);
        QByteArray passphrase("correct horse");
        bool done = false;
        bridge.unlock(passphrase, this, [&](const bridge::Answer<void>& answer) { done = bool(answer); });
        QVERIFY(passphrase.isEmpty());
        QTRY_VERIFY(done);
    }

    void versionsOfBasesAreFound()
    {
        const auto releases = bridge::convertReleases(*test::sampleSnapshot("cert-n").releases);
        QCOMPARE(releases.first().title(), QStringLiteral("kestrel-g4 4.3.1"));
        QCOMPARE(releases.first().fromVersions(), QStringList{QStringLiteral("4.3.0")});
        QCOMPARE(releases.first().smallestDelta()->payloadSize, quint64(912'400));
    }
};

QTEST_MAIN(BridgeTest)
#include "bridge_test.moc"
