// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/net_storm.h"

#include <QTest>

using namespace quorate;
using namespace quorate::sim;
using namespace std::chrono_literals;

using namespace net_storm;

class NetSimulationTest : public QObject {
    Q_OBJECT

private slots:
    void sessionsUnderFaultsAndAttacks()
    {
        storm::Totals totals;
        const auto seeds = storm::run("net", 300, oneStorm, totals);
        if (seeds < 100) return;
        QVERIFY(totals["messages"] > seeds);
        std::vector<std::string> kinds{"faults/power-losses", "faults/connections-broken", "faults/pieces-held-back",
                                       "faults/partitions", "faults/one-way-cuts", "attackers-sent-away", "bans"};
        for (int way = 0; way <= static_cast<int>(Way::lies); ++way) {
            kinds.push_back(std::string("faults/attackers-") + toString(static_cast<Way>(way)));
        }
        const QString missing = storm::missing(totals, kinds);
        QVERIFY2(missing.isEmpty(), qPrintable("never in all these seeds:" + missing));
    }

    void aSeedRepeatsItself()
    {
        storm::Totals first;
        storm::Totals second;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            oneStorm(seed, first);
            oneStorm(seed, second);
        }
        QVERIFY(first == second);
    }

    // A star becomes a mesh, because peers tell each other where others listen.
    void peersIntroduceEachOther()
    {
        NetClusterOptions options;
        options.nodes = 8;
        options.introduced = false;
        NetCluster cluster(options);
        QVERIFY2(cluster.runUntil(60s, [&] { return cluster.allConnected(); }), qPrintable(state(cluster, options.nodes)));
        QVERIFY2(cluster.violations().empty(), qPrintable(complaint(cluster)));
    }

    // Whoever falls silent is given up and found again.
    void whoLosesPowerComesBack()
    {
        NetCluster cluster({});
        QVERIFY(cluster.runUntil(10s, [&] { return cluster.allConnected(); }));
        cluster.losePower(2);
        cluster.run(40s);
        for (const std::size_t i : {0U, 1U, 3U}) QCOMPARE(cluster.network(i).peers().size(), std::size_t(2));
        cluster.restart(2);
        QVERIFY2(cluster.runUntil(bound, [&] { return cluster.allConnected(); }), qPrintable(state(cluster, 4)));
        QVERIFY2(cluster.violations().empty(), qPrintable(complaint(cluster)));
    }

    void attackersAreDealtWith_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("banned");
        const auto row = [](const char* name, Way way, bool allowed, bool banned) {
            QTest::newRow(name) << static_cast<int>(way) << allowed << banned;
        };
        row("silent", Way::silent, false, false);
        row("silent member", Way::silent, true, false);
        row("dribbles", Way::dribbles, true, false);
        row("garbage", Way::garbage, true, true);
        row("broken frames", Way::badFrames, true, true);
        row("broken frames of a reader", Way::badFrames, false, true);
        row("oversize", Way::oversize, true, true);
        row("floods", Way::floods, true, false);
        row("floods as a reader", Way::floods, false, false);
        row("floods pings", Way::floodsPings, true, false);
        row("deaf", Way::deaf, true, false);
        row("lies about peers", Way::lies, true, false);
    }
    // Ten at once against one node: the others go on as if nothing was, and who breaks the rules of the wire is banned.
    void attackersAreDealtWith()
    {
        QFETCH(int, way);
        QFETCH(bool, allowed);
        QFETCH(bool, banned);
        NetClusterOptions options;
        for (int i = 0; i < 3; ++i) options.strangers.push_back({static_cast<Way>(way), allowed, 0, 10});
        NetCluster cluster(options);
        cluster.run(20s);
        QVERIFY2(cluster.allConnected(), qPrintable(state(cluster, options.nodes)));
        const std::uint64_t before = cluster.arrivedFrom(1, 0);
        for (int i = 0; i < 20; ++i) {
            cluster.send(1, 0, 1000);
            cluster.run(1s);
        }
        QCOMPARE(cluster.arrivedFrom(1, 0) - before, std::uint64_t(20));
        QCOMPARE(!cluster.network(0).bans().empty(), banned);
        QVERIFY2(cluster.violations().empty(), qPrintable(complaint(cluster)));
    }

    // What a node remembers of a ban holds after a restart, too.
    void aBanSurvives()
    {
        NetClusterOptions options;
        options.strangers.push_back({Way::floods, true, 0, 1});
        NetCluster cluster(options);
        cluster.run(5s);
        QVERIFY(cluster.arrivedFrom(4, 0) > 0);
        cluster.blame(0, cluster.keyOf(4), 100);
        cluster.run(1s);
        const std::uint64_t until = cluster.arrivedFrom(4, 0);
        cluster.kill(0);
        cluster.run(60s);
        QCOMPARE(cluster.arrivedFrom(4, 0), until);
        cluster.run(10min);
        QVERIFY(cluster.arrivedFrom(4, 0) > until);
        QVERIFY2(cluster.violations().empty(), qPrintable(complaint(cluster)));
    }
};

QTEST_GUILESS_MAIN(NetSimulationTest)
#include "net_simulation_test.moc"
