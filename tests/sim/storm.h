// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/seeded_random.h"

#include <QString>
#include <QTest>

#include <functional>
#include <map>
#include <vector>

// What the simulations have in common: seeds from the environment, sums over all of them, and one line at the end that
// packaging/test.sh adds up.
namespace storm {

// QUORATE_SIM_SEEDS and QUORATE_SIM_FIRST ask for a longer run or for one seed again.
inline std::uint64_t number(const char* name, std::uint64_t otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qgetenv(name).toULongLong() : otherwise;
}

// QUORATE_SIM_SHARD, "2/8": of all seeds this process runs the second, the tenth and so on.
struct Shard {
    std::uint64_t number = 1;
    std::uint64_t of = 1;
};

inline Shard shard()
{
    const QList<QByteArray> parts = qgetenv("QUORATE_SIM_SHARD").split('/');
    return parts.size() == 2 ? Shard{parts[0].toULongLong(), parts[1].toULongLong()} : Shard{};
}

using Totals = std::map<std::string, std::uint64_t>;

// Counts a fault that was injected; the line at the end names them apart from what came of it.
inline void fault(Totals& totals, const std::string& kind, std::uint64_t times = 1)
{
    totals["faults/" + kind] += times;
}

// What of `kinds` never happened, for a test that runs seeds enough for each.
inline QString missing(const Totals& totals, const std::vector<std::string>& kinds)
{
    QString out;
    for (const auto& kind : kinds) {
        const auto it = totals.find(kind);
        if (it == totals.end() || it->second == 0) out += " " + QString::fromStdString(kind);
    }
    return out;
}

// One to all groups of nodes that do not hear each other, or a node that is not heard by some, or does not hear them.
template <class Network>
void divide(Network& network, std::size_t nodes, quorate::sim::SeededRandom& dice, Totals& totals)
{
    if (dice.below(3) == 0) {
        const std::size_t node = dice.below(nodes);
        const bool deaf = dice.below(2) == 0;
        for (std::size_t other = 0; other < nodes; ++other) {
            if (other == node || dice.below(3) == 0) continue;
            if (deaf) network.cut(other, node);
            else network.cut(node, other);
        }
        return fault(totals, "one-way-cuts");
    }
    const std::size_t most = 1 + dice.below(nodes);
    std::vector<std::size_t> groups(nodes);
    for (auto& group : groups) group = dice.below(most);
    network.partition(groups);
    fault(totals, "partitions");
}

// A clock that is set anew: within a turn of the right time, or, with `wild`, by more than any block may be ahead.
inline quorate::Milliseconds drawSkew(quorate::sim::SeededRandom& dice, bool wild, Totals& totals)
{
    fault(totals, wild ? "clocks-skewed-by-seconds" : "clocks-skewed");
    const std::uint64_t most = wild ? 5000 : 200;
    return quorate::Milliseconds(dice.below(2 * most + 1)) - quorate::Milliseconds(most);
}

// Runs `storm` for each seed; it adds to the totals and returns what is wrong, or nothing. Returns how many it ran.
inline std::uint64_t run(const char* name, std::uint64_t seedsByDefault,
                         const std::function<QString(std::uint64_t seed, Totals& totals)>& storm, Totals& totals)
{
    const std::uint64_t first = number("QUORATE_SIM_FIRST", 1);
    const std::uint64_t end = first + number("QUORATE_SIM_SEEDS", seedsByDefault);
    const Shard part = shard();
    std::uint64_t seeds = 0;
    std::uint64_t wrong = 0;
    for (std::uint64_t seed = first + part.number - 1; seed < end; seed += part.of, ++seeds) {
        const QString failure = storm(seed, totals);
        if (failure.isEmpty()) continue;
        if (++wrong <= 10) {
            qWarning("seed %llu, again with packaging/test.sh --label sim --seeds 1 --first %llu: %s",
                     static_cast<unsigned long long>(seed), static_cast<unsigned long long>(seed), qPrintable(failure));
        }
    }
    QString line = QString("simulated: %1 seeds=%2").arg(name).arg(seeds);
    for (const auto& [what, count] : totals) line += QString(" %1=%2").arg(what.c_str()).arg(count);
    qInfo("%s violations=%llu", qPrintable(line), static_cast<unsigned long long>(wrong));
    if (wrong != 0) QTest::qFail("a seed violated what must hold", __FILE__, __LINE__);
    return seeds;
}

}  // namespace storm
