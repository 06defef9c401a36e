// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/swarm/swarm_nodes.h"

#include <QElapsedTimer>
#include <QTest>

#include <fstream>

using namespace quorate;
using namespace quorate::swarm;
using test::someBytes;
using test::SwarmNode;

namespace {

constexpr Steering stopped{true, 0, 0};

FetchOptions soon()
{
    FetchOptions options;
    options.noProgressDeadline = Milliseconds(1'000);
    return options;
}

}  // namespace

class SteeringTest : public QObject {
    Q_OBJECT

private slots:
    void aStoppedPayloadIsNotOfferedAlsoAfterARestart()
    {
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto bytes = someBytes(300'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(seed->steer(ref, stopped));
        QVERIFY(seed.view(ref).steering.stopped);
        QVERIFY(seed->path(ref));                      // it is still used here
        QVERIFY(leecher->fetch(ref, seed.endpoint(), soon()));
        QVERIFY(leecher.waitFor(EventKind::failed, ref));
        QVERIFY(seed.stop());
        QVERIFY(seed.openWith([&](SwarmOptions& options) { options.steering[ref] = stopped; }));
        leecher.forget();
        QVERIFY(leecher->fetch(ref, seed.endpoint(), soon()));
        QVERIFY(leecher.waitFor(EventKind::failed, ref));
        QCOMPARE(seed.view(ref).up, std::uint64_t{0});

        QVERIFY(seed->steer(ref, {}));
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
    }

    void aRunningFetchIsStoppedAndRefusedUntilItIsStarted()
    {
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto bytes = someBytes(300'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(seed->steer(ref, stopped));
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher->steer(ref, stopped));
        const auto ended = leecher.waitFor(EventKind::failed, ref);
        QVERIFY(ended && ended->reason == FailReason::cancelled);
        const auto refused = leecher->fetch(ref, seed.endpoint());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("swarm.payload.stopped"));
        QVERIFY(seed->steer(ref, {}));
        QVERIFY(leecher->steer(ref, {}));
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
    }

    void limitsHold_data()
    {
        QTest::addColumn<int>("whose");
        QTest::newRow("of the payload where it is") << 0;
        QTest::newRow("of the payload where it goes") << 1;
        QTest::newRow("of all where they are") << 2;
    }
    void limitsHold()
    {
        QFETCH(int, whose);
        constexpr std::uint64_t rate = 400'000;
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto bytes = someBytes(1'200'000);
        const auto ref = seed->publish(bytes).value();
        if (whose == 0) QVERIFY(seed->steer(ref, {false, 0, rate}));
        if (whose == 1) QVERIFY(leecher->steer(ref, {false, rate, 0}));
        if (whose == 2) QVERIFY(seed->setLimits(0, rate));
        QElapsedTimer time;
        time.start();
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
        // Three seconds at that rate; without a limit a fraction of one.
        QVERIFY2(time.elapsed() > 1'500, qPrintable(QString::number(time.elapsed())));
        QVERIFY(!seed->steer(ref, {false, std::uint64_t{1} << 40, 0}));
        QVERIFY(!seed->setLimits(std::uint64_t{1} << 40, 0));
    }

    void aDamagedFileIsFoundAndMended()
    {
        SwarmNode other(1);
        SwarmNode node(2);
        const auto bytes = someBytes(1'000'000);
        const auto ref = other->publish(bytes).value();
        QVERIFY(node->publish(bytes));
        QVERIFY(node->recheck(ref));
        QVERIFY(node.finishes(ref));
        node.forget();
        {
            std::fstream file(node.folder(ref) / "payload", std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(500'000);
            file.write("damaged", 7);
            QVERIFY(file.good());
        }
        QVERIFY(node->path(ref));                      // nobody has noticed
        QVERIFY(node->recheck(ref));
        const auto found = node.waitFor(EventKind::failed, ref);
        QVERIFY(found && found->reason == FailReason::badData);
        QVERIFY(!node->path(ref));
        QVERIFY(node->fetch(ref, other.endpoint()));
        QVERIFY(node.finishes(ref));
        QVERIFY(node.stored(ref) == bytes);
        // The rest of it was believed.
        QVERIFY2(node.view(ref).down < 200'000, qPrintable(QString::number(node.view(ref).down)));
        const auto unknown = node->recheck({100'000, PiecesRoot{}});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, std::string("swarm.payload.unknown"));
    }

    void whoHasWhatIsMissing()
    {
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto ref = seed->publish(someBytes(400'000)).value();
        QVERIFY(seed->steer(ref, {false, 0, 20'000}));
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::count(leecher.view(ref, true).holders, std::uint8_t{1}) > 0, 30'000);
        const auto view = leecher.view(ref, true);
        QCOMPARE(view.holders.size(), ref.pieces());
        QVERIFY(seed.view(ref, true).holders.empty());
        // And of each peer, at both ends: the seed has all of it, the one that fetches a part.
        const auto whole = leecher->peersOf(ref);
        QCOMPARE(whole.size(), std::size_t(1));
        QVERIFY(whole[0].endpoint == seed->listening());
        QVERIFY(whole[0].pieces == std::vector<bool>(ref.pieces(), true));
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            const auto part = seed->peersOf(ref);
            return part.size() == 1 && part[0].pieces.size() == ref.pieces() && std::ranges::count(part[0].pieces, true) > 0;
        }(), 30'000);
        QVERIFY(seed->peersOf({400'000, PiecesRoot{}}).empty());
        QVERIFY(view.file == leecher.folder(ref) / "payload");
    }
};

QTEST_GUILESS_MAIN(SteeringTest)
#include "steering_test.moc"
