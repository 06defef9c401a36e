// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/net_cluster.h"
#include "tests/sim/storm.h"

// Random faults and attackers against core/net's sessions, drawn from a seed.
namespace net_storm {

using namespace quorate;
using namespace quorate::sim;
using namespace std::chrono_literals;
using Way = Stranger::Way;

// Once the network is calm, all nodes are connected again within this: what fell silent must be given up first, and the
// longest pause between two attempts pass.
inline constexpr Milliseconds bound = 120s;

inline const char* toString(Way way)
{
    switch (way) {
    case Way::silent: return "silent";
    case Way::dribbles: return "that-dribble";
    case Way::garbage: return "with-garbage";
    case Way::badFrames: return "with-broken-frames";
    case Way::oversize: return "with-oversize";
    case Way::floods: return "that-flood";
    case Way::floodsPings: return "that-flood-pings";
    case Way::deaf: return "deaf";
    case Way::lies: return "that-lie-about-peers";
    }
    return "";
}

inline QString complaint(const NetCluster& cluster)
{
    QString out;
    for (const auto& violation : cluster.violations()) out += "\n  " + QString::fromStdString(violation);
    return out;
}

inline QString state(NetCluster& cluster, std::size_t nodes)
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

inline QString oneStorm(std::uint64_t seed, storm::Totals& totals)
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
        const Way way = dice.below(3) == 0 ? Way::floods : static_cast<Way>(dice.below(9));
        options.strangers.push_back({way, dice.below(2) == 0, dice.below(options.nodes), 1 + dice.below(4)});
    }
    NetCluster cluster(options);
    for (int round = 0; round < 10 && cluster.violations().empty(); ++round) {
        cluster.run(Milliseconds(200 + dice.below(5000)));
        const std::size_t node = dice.below(options.nodes);
        switch (dice.below(6)) {
        case 0: storm::divide(cluster.internet(), options.nodes + options.strangers.size(), dice, totals); break;
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
    storm::fault(totals, "power-losses", counts.powerLosses);
    totals["bans"] += counts.bans;
    totals["connections"] += traffic.connections;
    storm::fault(totals, "connections-broken", traffic.broken);
    storm::fault(totals, "pieces-held-back", traffic.heldBack);
    for (const auto& stranger : options.strangers) storm::fault(totals, std::string("attackers-") + toString(stranger.way));
    for (std::size_t i = 0; i < options.strangers.size(); ++i) totals["attackers-sent-away"] += cluster.stranger(i).sentAway();
    if (!cluster.violations().empty()) return complaint(cluster);
    if (!united) return "not all are connected" + state(cluster, options.nodes);
    if (!heard) return "not all messages arrived" + state(cluster, options.nodes);
    return {};
}

}  // namespace net_storm
