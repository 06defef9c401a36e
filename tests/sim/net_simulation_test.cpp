// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/net_cluster.h"
#include "tests/sim/storm.h"

#include <QTest>

using namespace quorate;
using namespace quorate::sim;
using namespace std::chrono_literals;
using Way = Stranger::Way;

namespace {

// Once the network is calm, all nodes are connected again within this: what fell silent must be given up first, and the
// longest pause between two attempts pass.
constexpr Milliseconds bound = 120s;

QString complaint(const NetCluster& cluster)
{
    QString out;
    for (const auto& violation : cluster.violations()) out += "\n  " + QString::fromStdString(violation);
    return out;
}

QString state(NetCluster& cluster, std::size_t nodes)
{
    QString out;
    for (std::size_t i = 0; i < nodes; ++i) {
        if (!cluster.isUp(i)) continue;
        out += QString("\n  node %1 peers %2").arg(i).arg(cluster.network(i).peers().size());
        for (const auto& peer : cluster.network(i).unconnected()) {
            out += QString(" %1:%2").arg(QString::fromStdString(peer.endpoint.host)).arg(QString::fromStdString(peer.reason));
        }
    }
    return out;
}

QString oneStorm(std::uint64_t seed, storm::Totals& totals)
{
    SeededRandom dice(seed * 2654435761U + 13);
    NetClusterOptions options;
    options.seed = seed;
    options.nodes = 2 + dice.below(5);
    options.introduced = dice.below(3) != 0;
    options.internet.maxDelay = Milliseconds(10 + dice.below(300));
    options.internet.breakPermille = static_cast<std::uint32_t>(dice.below(3) * 10);
    options.internet.largestPiece = dice.below(3) == 0 ? 100 : 16 * 1024;
    options.readers = dice.below(3);
    for (std::uint64_t n = dice.below(4); n > 0; --n) {
        options.strangers.push_back({static_cast<Way>(dice.below(9)), dice.below(2) == 0, dice.below(options.nodes),
                                     1 + dice.below(6)});
    }
    NetCluster cluster(options);
    for (int round = 0; round < 10 && cluster.violations().empty(); ++round) {
        cluster.run(Milliseconds(200 + dice.below(5000)));
        const std::size_t node = dice.below(options.nodes);
        switch (dice.below(6)) {
        case 0: {
            std::vector<std::size_t> groups(options.nodes + options.strangers.size());
            for (auto& group : groups) group = dice.below(2);
            cluster.internet().partition(groups);
            ++totals["partitions"];
            break;
        }
        case 1: cluster.internet().heal(); break;
        case 2:
            if (cluster.isUp(node)) cluster.kill(node);
            break;
        case 3:
            if (cluster.isUp(node)) cluster.losePower(node);
            break;
        default:
            for (std::size_t i = 0; i < options.nodes; ++i) {
                if (!cluster.isUp(i)) cluster.restart(i);
            }
        }
        for (std::uint64_t n = dice.below(20); n > 0; --n) {
            cluster.send(dice.below(options.nodes), dice.below(options.nodes), dice.below(3000));
        }
    }
    cluster.internet().heal();
    options.internet.breakPermille = 0;
    options.internet.maxDelay = 60ms;
    cluster.internet().setDials(options.internet);
    for (std::size_t i = 0; i < options.nodes; ++i) {
        if (!cluster.isUp(i)) cluster.restart(i);
    }
    const Milliseconds begin = cluster.time().now();
    const bool united = cluster.runUntil(bound, [&] { return cluster.allConnected(); });
    totals["longest-ms"] = std::max<std::uint64_t>(totals["longest-ms"],
                                                   static_cast<std::uint64_t>((cluster.time().now() - begin).count()));
    std::vector<std::uint64_t> before;
    for (std::size_t i = 1; i < options.nodes; ++i) before.push_back(cluster.arrivedFrom(0, i));
    // What is on its way when a session ends is lost, and nobody knows at once that one has ended.
    bool heard = false;
    for (int round = 0; round < 8 && !heard; ++round) {
        for (std::size_t i = 1; i < options.nodes; ++i) cluster.send(0, i, 20'000);
        heard = cluster.runUntil(15s, [&] {
            for (std::size_t i = 1; i < options.nodes; ++i) {
                if (cluster.arrivedFrom(0, i) == before[i - 1]) return false;
            }
            return true;
        });
    }
    const auto counts = cluster.counts();
    const auto& traffic = cluster.internet().counts();
    totals["messages"] += counts.arrived;
    totals["restarts"] += counts.restarts;
    totals["power-losses"] += counts.powerLosses;
    totals["bans"] += counts.bans;
    totals["connections"] += traffic.connections;
    totals["connections-broken"] += traffic.broken;
    totals["attackers"] += options.strangers.size();
    for (std::size_t i = 0; i < options.strangers.size(); ++i) totals["attackers-sent-away"] += cluster.stranger(i).sentAway();
    if (!cluster.violations().empty()) return complaint(cluster);
    if (!united) return "not all are connected" + state(cluster, options.nodes);
    if (!heard) return "not all messages arrived" + state(cluster, options.nodes);
    return {};
}

}  // namespace

class NetSimulationTest : public QObject {
    Q_OBJECT

private slots:
    void sessionsUnderFaultsAndAttacks()
    {
        storm::Totals totals;
        storm::run("net", 60, oneStorm, totals);
        const auto seeds = storm::number("QUORATE_SIM_SEEDS", 60);
        QVERIFY(seeds < 20 || (totals["messages"] > seeds && totals["power-losses"] > 0 && totals["connections-broken"] > 0 &&
                               totals["attackers-sent-away"] > 0 && totals["bans"] > 0));
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
