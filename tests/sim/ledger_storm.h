// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/ledger_cluster.h"
#include "tests/sim/storm.h"

// Random faults against whole nodes, drawn from a seed.
namespace ledger_storm {

using namespace quorate;
using namespace quorate::sim;
using namespace std::chrono_literals;
using ledger::ChainKind;

// Once a quorum of correct validators is connected and calm, an honest transaction is settled within this.
inline constexpr Milliseconds bound = 60s;

inline QString complaint(const LedgerCluster& cluster)
{
    QString out;
    for (const auto& violation : cluster.violations()) out += "\n  " + QString::fromStdString(violation);
    return out;
}

inline QString state(const LedgerCluster& cluster)
{
    QString out;
    for (std::size_t i = 0; i < cluster.nodes(); ++i) {
        const auto s = cluster.status(i);
        out += QString("\n  node %1%2 epoch %8 tip %3 justified %4 settled %5 waiting for '%6' pool %7")
                   .arg(i).arg(cluster.isCorrect(i) ? "" : " (faulty)").arg(s.tip.height.value)
                   .arg(s.justified.height.value).arg(s.settled.height.value).arg(s.waitingFor.c_str())
                   .arg(s.poolTransactions).arg(cluster.epochAt(i).value);
    }
    return out;
}

inline bool saw(const LedgerCluster& cluster, const std::string& what)
{
    for (const auto& violation : cluster.violations()) {
        if (violation.find(what) != std::string::npos) return true;
    }
    return false;
}

inline LedgerClusterOptions drawOptions(std::uint64_t seed, SeededRandom& dice)
{
    static constexpr std::size_t sizes[] = {1, 3, 4, 4, 4, 4, 5, 7};
    LedgerClusterOptions options;
    options.seed = seed;
    options.validators = sizes[dice.below(std::size(sizes))];
    options.followers = dice.below(2);
    options.network.maxDelay = Milliseconds(20 + dice.below(200));
    options.network.lossPermille = static_cast<std::uint32_t>(dice.below(3) * 40);
    options.network.duplicatePermille = static_cast<std::uint32_t>(dice.below(100));
    options.maxSkew = Milliseconds(dice.below(150));
    // Fewer than a third are faulty: validator 0 by a twin, the next ones by their vices.
    std::size_t faulty = (options.validators - 1) / 3;
    if (faulty > 0 && dice.below(3) == 0) {
        options.twins = 1;
        --faulty;
    }
    for (std::size_t i = options.twins; i < options.twins + faulty; ++i) {
        options.faulty[i] = {dice.below(2) == 0, dice.below(2) == 0, dice.below(2) == 0, dice.below(2) == 0,
                             SeededRandom(seed * 31 + i).below(2) == 0};
    }
    if (dice.below(3) == 0) options.joiners = 1 + dice.below(3);
    if (dice.below(6) == 0) {
        options.byWork = true;
        options.turnMs = 1000;
    }
    // The delivery chain, with gateways that record batches. Alone, its anchors are cosigned by the first validators.
    if (options.joiners == 0 && options.validators > 1 && dice.below(2) == 0) {
        options.chains = {ChainKind::delivery};
        if (dice.below(2) == 0) options.chains = {ChainKind::release, ChainKind::delivery};
        options.followers = 1 + dice.below(2);
    }
    options.sessions = dice.below(10) != 0;
    // Of any quorum that settles a block, a correct one keeps it, so that whoever comes late finds it.
    const std::size_t n = options.validators;
    for (std::size_t left = n - (n - 1) / 3 - 1 - (n - 1) / 3; left > 0 && options.joiners == 0; --left) {
        if (dice.below(2) == 0) options.pruning.insert(dice.below(n));
    }
    return options;
}

// A set of validators of which fewer than a third are faulty.
inline std::vector<std::size_t> drawValidators(const LedgerCluster& cluster, const LedgerClusterOptions& options, SeededRandom& dice,
                                        std::optional<std::size_t> restored)
{
    for (;;) {
        std::vector<std::size_t> out;
        std::size_t faulty = 0;
        for (std::size_t i = 0; i < options.validators + options.joiners; ++i) {
            if (dice.below(3) == 0) continue;
            out.push_back(i);
            if (!cluster.isCorrect(i) || restored == i) ++faulty;
        }
        if (!out.empty() && faulty * 3 < out.size()) return out;
    }
}

struct Harm {
    std::optional<std::size_t> restored;   // the validator whose backups are restored, one of the faulty ones
    bool noticed = false;                  // by itself
    bool wildClocks = false;
    bool badDisks = false;
};

// Full for a while, or with one write that fails: nobody stops the node, which has to begin anew by itself.
inline void doHarmToDisks(LedgerCluster& cluster, SeededRandom& dice)
{
    const std::size_t node = dice.below(cluster.nodes());
    switch (dice.below(4)) {
    case 0: cluster.fillDisk(node); break;
    case 1: cluster.failWriting(node, dice.below(20)); break;
    case 2: cluster.relieveDisk(node); break;
    default: cluster.run(Milliseconds(dice.below(15'000)));   // as long as it takes to begin anew
    }
}

inline void doHarm(LedgerCluster& cluster, const Harm& harm, SeededRandom& dice, storm::Totals& totals)
{
    const std::size_t node = dice.below(cluster.nodes());
    if (harm.restored && dice.below(4) == 0) cluster.takeBackup(*harm.restored);
    if (harm.restored && dice.below(4) == 0) cluster.restoreBackup(*harm.restored, harm.noticed);
    switch (dice.below(8)) {
    case 0: storm::divide(cluster, cluster.nodes(), dice, totals); break;
    case 1: cluster.heal(); break;
    case 2:
        if (cluster.isUp(node)) cluster.kill(node);
        break;
    case 3:
        if (cluster.isUp(node)) cluster.losePower(node);
        break;
    case 4:
        if (cluster.isUp(node)) cluster.losePowerDuring(node, dice.below(12));
        break;
    case 5: cluster.setSkew(node, storm::drawSkew(dice, harm.wildClocks, totals)); break;
    default:
        for (std::size_t i = 0; i < cluster.nodes(); ++i) {
            if (!cluster.isUp(i)) cluster.restart(i);
        }
    }
}

// Faults at random for a while, then none but those of faulty validators: everything submitted then must settle.
inline QString oneStorm(std::uint64_t seed, storm::Totals& totals)
{
    SeededRandom dice(seed * 2654435761U + 7);
    auto options = drawOptions(seed, dice);
    Harm harm{{}, seed % 2 == 0, dice.below(4) == 0};
    if (!options.faulty.empty() && dice.below(3) == 0) {
        harm.restored = options.faulty.begin()->first;
        options.faulty.erase(*harm.restored);
    }
    harm.badDisks = seed % 4 == 1;
    SeededRandom diskDice(seed * 2654435761U + 13);
    LedgerCluster cluster(options);
    for (int round = 0; round < 12 && cluster.violations().empty(); ++round) {
        cluster.run(Milliseconds(200 + dice.below(1500)));
        if (harm.badDisks) doHarmToDisks(cluster, diskDice);
        doHarm(cluster, harm, dice, totals);
        for (std::uint64_t n = dice.below(4); n > 0; --n) cluster.submit(dice.below(options.validators + options.joiners + options.followers));
        if (options.joiners > 0 && dice.below(4) == 0) {
            cluster.changeValidators(dice.below(options.validators), drawValidators(cluster, options, dice, harm.restored));
            ++totals["changes-of-validators"];
        }
        cluster.submitAgain(dice.below(cluster.nodes()));
        if (options.followers > 0) cluster.intrude(options.validators + options.joiners);
    }
    cluster.heal();
    cluster.setDials({});
    cluster.run(100ms);   // whoever was about to lose power does it now
    for (std::size_t i = 0; i < cluster.nodes(); ++i) {
        cluster.setSkew(i, 0ms);
        cluster.relieveDisk(i);
        if (!cluster.isUp(i)) cluster.restart(i);
        cluster.losePowerDuring(i, UINT32_MAX);
    }
    cluster.run(harm.badDisks ? 12s : 2s);   // those that had trouble with their disks look every ten seconds
    // A session that fell silent is given up first, and the longest pause between two attempts passes.
    if (options.sessions) cluster.run(60s);
    const Milliseconds begin = cluster.time().now();
    bool settled = true;
    for (const ChainKind chain : {ChainKind::release, ChainKind::delivery}) {
        if (chain == ChainKind::delivery) settled = cluster.runUntil(bound, [&] { return cluster.canAnchor(); });
        for (std::size_t i = 0; i < options.validators; ++i) {
            if (cluster.isCorrect(i)) cluster.submitCertain(i, chain);
        }
    }
    settled = settled && cluster.runUntil(bound, [&] { return cluster.pending() == 0 && cluster.levelled(); });
    totals["longest-ms"] = std::max<std::uint64_t>(totals["longest-ms"],
                                                   static_cast<std::uint64_t>((cluster.time().now() - begin).count()));
    if (cluster.violations().empty()) cluster.check();
    const auto counts = cluster.counts();
    const std::uint64_t releaseBlocks = cluster.blocksSettled(ChainKind::release);
    const std::uint64_t deliveryBlocks = cluster.blocksSettled(ChainKind::delivery);
    totals["blocks-settled"] += releaseBlocks + deliveryBlocks;
    totals["transactions"] += cluster.transactionsSettled();
    totals["acknowledged"] += counts.acknowledged;
    storm::fault(totals, "crashes", counts.crashes);
    storm::fault(totals, "power-losses", counts.powerLosses);
    storm::fault(totals, "torn-writes", counts.tornWrites);
    storm::fault(totals, "disks-full", counts.fullDisks);
    storm::fault(totals, "writes-failed", counts.failedWrites);
    storm::fault(totals, "backups-restored", counts.restores);
    storm::fault(totals, "connections-broken", cluster.streams().broken);
    storm::fault(totals, "pieces-held-back", cluster.streams().heldBack);
    storm::fault(totals, "messages-lost", cluster.messages().lost());
    storm::fault(totals, "messages-delayed", cluster.messages().delayed());
    storm::fault(totals, "messages-duplicated", cluster.messages().duplicated());
    storm::fault(totals, "messages-reordered", cluster.messages().reordered());
    storm::fault(totals, "validators-that-run-twice", options.twins);
    storm::fault(totals, "turns-sealed-again", counts.mischief.sealedTwice);
    storm::fault(totals, "messages-withheld", counts.mischief.withheld);
    storm::fault(totals, "messages-replayed", counts.mischief.replayed);
    storm::fault(totals, "messages-flooded", counts.mischief.flooded);
    storm::fault(totals, "lies-about-heights", counts.mischief.liedAboutHeights);
    storm::fault(totals, "forgeries", counts.mischief.forged);
    storm::fault(totals, "transactions-replayed", counts.replays);
    storm::fault(totals, "intrusions", counts.intrusions);
    totals["pruned-nodes"] += counts.prunedNodes;
    totals["epochs"] += cluster.epochAt(options.validators - 1).value;
    totals["blocks-of-deliveries"] += deliveryBlocks;
    if (releaseBlocks > 0) totals["blocks-beside-releases"] += deliveryBlocks;
    if (options.byWork) totals["blocks-by-work"] += releaseBlocks + deliveryBlocks;
    if (options.sessions) totals["blocks-over-sessions"] += releaseBlocks + deliveryBlocks;
    totals["bans"] += counts.bans;
    totals["offences-proven"] += counts.offences;
    totals["split-views-seen"] += counts.splitViews;
    if (!cluster.violations().empty()) return complaint(cluster) + state(cluster);
    if (!settled) return QString("%1 transactions did not settle within the bound").arg(cluster.pending()) + state(cluster);
    return {};
}

// A validator whose backup is put back, which it notices, and which meets some of the others first, or nobody: it counts as
// faulty, and still contradicts nothing of what it signed since.
inline QString oneRestore(std::uint64_t seed, storm::Totals& totals)
{
    SeededRandom dice(seed * 2654435761U + 11);
    LedgerClusterOptions options;
    options.seed = seed;
    options.validators = 4 + dice.below(3);
    options.sessions = dice.below(2) == 0;
    LedgerCluster cluster(options);
    const std::size_t nodes = cluster.nodes();
    const std::size_t restored = dice.below(nodes);
    const auto work = [&](std::uint64_t rounds) {
        for (; rounds > 0; --rounds) {
            for (std::size_t i = 0; i < nodes; ++i) {
                if (dice.below(2) == 0) cluster.submit(i);
            }
            cluster.run(Milliseconds(100 + dice.below(1500)));
        }
    };
    work(2);
    cluster.takeBackup(restored);
    work(1 + dice.below(5));
    storm::divide(cluster, nodes, dice, totals);
    work(dice.below(3));
    cluster.restoreBackup(restored, true);
    work(dice.below(2));
    storm::divide(cluster, nodes, dice, totals);
    cluster.restart(restored);
    work(2 + dice.below(5));
    cluster.heal();
    cluster.run(options.sessions ? 60s : 2s);
    for (std::size_t i = 0; i < nodes; ++i) cluster.submitCertain(i);
    const bool settled = cluster.runUntil(bound, [&] { return cluster.pending() == 0 && cluster.levelled(); });
    storm::fault(totals, "backups-restored");
    totals["blocks-settled"] += cluster.blocksSettled(ChainKind::release);
    if (!cluster.violations().empty()) return complaint(cluster) + state(cluster);
    if (!settled) return "not everything settled within the bound" + state(cluster);
    return {};
}

// The whole disk of a validator is set back by fifty blocks and more, as by a snapshot of the machine that it runs on: nothing
// tells it. All that it said has arrived, and the others remember it, in memory or on their disks; it meets them all, some of
// them or nobody at first: it contradicts nothing.
inline QString oneSnapshot(std::uint64_t seed, storm::Totals& totals)
{
    SeededRandom dice(seed * 2654435761U + 17);
    LedgerClusterOptions options;
    options.seed = seed;
    options.validators = 4 + dice.below(4);
    options.sessions = dice.below(2) == 0;
    LedgerCluster cluster(options);
    const std::size_t nodes = cluster.nodes();
    const std::size_t setBack = dice.below(nodes);
    const std::size_t other = (setBack + 1) % nodes;
    const auto work = [&](std::uint64_t rounds) {
        for (; rounds > 0; --rounds) {
            for (std::size_t i = 0; i < nodes; ++i) {
                if (dice.below(2) == 0) cluster.submit(i);
            }
            cluster.run(Milliseconds(100 + dice.below(900)));
        }
    };
    work(3 + dice.below(3));
    cluster.takeBackup(setBack);
    const Height then = cluster.status(other).settled.height;
    for (int round = 0; round < 100 && cluster.status(other).settled.height.value < then.value + 50; ++round) work(1);
    totals["blocks-set-back"] += cluster.status(other).settled.height.value - then.value;
    cluster.kill(setBack);
    cluster.run(2s);   // what was on its way arrives, and is saved a second later
    work(dice.below(3));
    cluster.restoreBackup(setBack, false);
    for (std::size_t i = 0; i < nodes; ++i) {
        if (i == setBack || dice.below(3) != 0) continue;
        cluster.kill(i);
        if (dice.below(2) == 0) cluster.restart(i);
    }
    std::vector<std::size_t> alone(nodes);
    alone[setBack] = 1;
    if (dice.below(2) == 0) cluster.partition(alone);
    else storm::divide(cluster, nodes, dice, totals);
    cluster.restart(setBack);
    cluster.submit(setBack);
    work(2 + dice.below(5));
    storm::divide(cluster, nodes, dice, totals);
    for (std::size_t i = 0; i < nodes; ++i) {
        if (!cluster.isUp(i)) cluster.restart(i);
    }
    work(2 + dice.below(5));
    cluster.heal();
    cluster.run(options.sessions ? 60s : 2s);
    for (std::size_t i = 0; i < nodes; ++i) cluster.submitCertain(i);
    const bool settled = cluster.runUntil(bound, [&] { return cluster.pending() == 0 && cluster.levelled(); });
    const auto counts = cluster.counts();
    if (!cluster.violations().empty()) return complaint(cluster) + state(cluster);
    if (counts.contradictions + counts.offences > 0) return "the validator that was set back contradicts itself" + state(cluster);
    if (!settled) return "not everything settled within the bound" + state(cluster);
    return {};
}

}  // namespace ledger_storm
