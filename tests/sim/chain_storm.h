// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/chain_cluster.h"
#include "tests/sim/storm.h"

// Random faults against the engine by itself, over the simplest of ledgers, drawn from a seed.
namespace chain_storm {

using namespace quorate;
using namespace quorate::sim;
using namespace std::chrono_literals;

inline QString complaint(const ChainCluster& cluster)
{
    QString out;
    for (const auto& violation : cluster.violations()) out += "\n  " + QString::fromStdString(violation);
    return out;
}

// Faults at random for a while, then none: everything that was submitted must settle everywhere.
inline QString oneStorm(std::uint64_t seed, storm::Totals& totals)
{
    SeededRandom dice(seed * 2654435761U + 1);
    static constexpr std::size_t sizes[] = {1, 3, 4, 4, 4, 5, 7};
    ClusterOptions options;
    options.seed = seed;
    options.validators = sizes[dice.below(std::size(sizes))];
    options.followers = dice.below(2);
    options.settings.turnMs = 200;
    options.settings.statusEveryMs = 1000;
    options.network.maxDelay = Milliseconds(20 + dice.below(200));
    options.network.lossPermille = static_cast<std::uint32_t>(dice.below(3) * 40);
    options.network.duplicatePermille = static_cast<std::uint32_t>(dice.below(100));
    options.maxSkew = Milliseconds(dice.below(150));
    const bool wildClocks = dice.below(4) == 0;
    // The member of node 0 fills pools; too small for what all others say in a storm and its share of a quarter it is not.
    const bool hoards = dice.below(4) == 0;
    if (hoards) options.settings.poolTransactions = 64;
    ChainCluster cluster(options);
    for (int round = 0; round < 14; ++round) {
        cluster.run(Milliseconds(200 + dice.below(1500)));
        const std::size_t node = dice.below(cluster.nodes());
        switch (dice.below(6)) {
        case 0: storm::divide(cluster.network(), cluster.nodes(), dice, totals); break;
        case 1: cluster.network().heal(); break;
        case 2:
            if (cluster.isUp(node)) {
                cluster.crash(node);
                storm::fault(totals, "crashes");
            }
            break;
        case 4: cluster.setSkew(node, storm::drawSkew(dice, wildClocks, totals)); break;
        case 3:
            if (!cluster.isUp(node)) cluster.restart(node);
            break;
        default: break;
        }
        if (hoards && cluster.isUp(0) && dice.below(2) == 0) {
            cluster.hoard(0, options.settings.poolTransactions);
            storm::fault(totals, "pools-flooded");
        }
        for (std::uint64_t n = dice.below(3); n > 0; --n) {
            const std::size_t who = dice.below(cluster.nodes());
            if (cluster.isUp(who)) cluster.submit(who);
        }
        if (!cluster.violations().empty()) return complaint(cluster);
    }
    cluster.network().heal();
    NetworkDials calm;
    cluster.network().setDials(calm);
    for (std::size_t i = 0; i < cluster.nodes(); ++i) {
        cluster.setSkew(i, 0ms);
        if (!cluster.isUp(i)) cluster.restart(i);
    }
    bool settled = false;
    for (int i = 0; i < 12 && !settled; ++i) {   // more than a share of the pool waits until there is room
        cluster.submitAgainWhatIsMissing();
        settled = cluster.runUntil(5s, [&] { return cluster.everythingSettled(); });
    }
    totals["blocks-settled"] += cluster.blocksSettled();
    totals["blocks-reverted"] += cluster.blocksReverted();
    totals["transactions"] += cluster.submitted();
    storm::fault(totals, "messages-lost", cluster.network().lost());
    storm::fault(totals, "messages-delayed", cluster.network().delayed());
    storm::fault(totals, "messages-duplicated", cluster.network().duplicated());
    storm::fault(totals, "messages-reordered", cluster.network().reordered());
    if (!cluster.violations().empty()) return complaint(cluster);
    if (!settled) {
        QString out = "not everything settled";
        for (std::size_t i = 0; i < cluster.nodes(); ++i) {
            const auto s = cluster.status(i);
            out += QString("\n  node %1 tip %2 justified %3 settled %4 waiting for '%5' pool %6")
                       .arg(i).arg(s.tip.height.value).arg(s.justified.height.value).arg(s.settled.height.value)
                       .arg(s.waitingFor.c_str()).arg(s.poolTransactions);
        }
        return out;
    }
    return {};
}

}  // namespace chain_storm
