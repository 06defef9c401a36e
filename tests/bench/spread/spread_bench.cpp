// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/ledger_cluster.h"
#include "tests/bench/target.h"

#include <algorithm>
#include <bit>
#include <cstdio>
#include <numeric>

// How long news takes to the last of 4 to 64 nodes: four validators and so many who follow, the real ledger, engine and
// sessions on a simulated internet of 5 to 60 ms, in virtual time. A member of a validator submits a transaction; the clock
// stops when a node has settled it. Once where every node knows every other one, as members of a consortium do, once
// where each dials four by chance and nobody tells of peers, so that news has to hop, and once where all of them validate, so
// that the votes of two thirds have to come together everywhere. bench_job has the same with real processes.
using namespace quorate;
using namespace quorate::sim;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 11;
constexpr int roundsOfVotes = 5;         // each of 64 validators tells all others

struct Times {
    std::vector<Milliseconds> first, last, gap;
};

Milliseconds middle(std::vector<Milliseconds> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// Whether at most `most` nodes have not settled anything above that height. Drops those that have from `behind`.
bool atMostBehind(const LedgerCluster& cluster, Height height, std::vector<std::size_t>& behind, std::size_t most)
{
    std::erase_if(behind, [&](std::size_t node) { return cluster.status(node).settled.height > height; });
    return behind.size() <= most;
}

void measure(std::size_t nodes, std::size_t neighbours, bool allValidate, std::uint64_t seed, Times& out)
{
    LedgerClusterOptions options;
    options.seed = seed;
    options.validators = allValidate ? nodes : 4;
    options.followers = nodes - options.validators;
    options.sessions = true;
    options.neighbours = neighbours;
    LedgerCluster cluster(options);
    cluster.run(30s);
    SeededRandom dice(nodes * seed);
    for (int round = 0; round < (allValidate ? roundsOfVotes : rounds); ++round) {
        const Height before = cluster.status(0).settled.height;
        const Milliseconds begin = cluster.time().now();
        cluster.submitCertain(dice.below(options.validators));
        std::vector<std::size_t> behind(nodes);
        std::iota(behind.begin(), behind.end(), 0);
        // Looked at once a millisecond of virtual time, not after each of the many events of one.
        Milliseconds looked = begin;
        const auto until = [&](std::size_t most) {
            return cluster.runUntil(60s, [&] {
                if (cluster.time().now() == looked) return false;
                looked = cluster.time().now();
                return atMostBehind(cluster, before, behind, most);
            });
        };
        const bool one = until(nodes - 1);
        const Milliseconds first = cluster.time().now();
        const bool all = one && until(0);
        if (!all || !cluster.violations().empty()) {
            std::printf("not settled everywhere within a minute\n");
            std::abort();
        }
        out.first.push_back(first - begin);
        out.last.push_back(cluster.time().now() - begin);
        out.gap.push_back(cluster.time().now() - first);
        cluster.runUntil(60s, [&] { return cluster.pending() == 0; });
        cluster.run(Milliseconds(3000 + dice.below(1000)));
    }
}

void table(const char* what, std::size_t neighbours, bool allValidate)
{
    std::printf("%s\n  nodes  first ms  last ms  spread ms  worst last ms  last by the logarithm of the number, first row = 1\n", what);
    double base = 0;
    double worst = 0;
    for (std::size_t nodes = std::max<std::size_t>(4, 2 * neighbours); nodes <= 64; nodes *= 2) {
        Times times;
        // Who dials whom by chance is one thing more that is drawn: five such consortia.
        for (std::uint64_t seed = 1; seed <= (neighbours > 0 ? 5U : 1U); ++seed) measure(nodes, neighbours, allValidate, seed, times);
        const auto last = static_cast<double>(middle(times.last).count());
        const double perLevel = last / std::bit_width(nodes - 1);
        if (base == 0) base = perLevel;
        std::printf("  %5zu  %8lld  %7lld  %9lld  %13lld  %.2f\n", nodes, static_cast<long long>(middle(times.first).count()),
                    static_cast<long long>(middle(times.last).count()), static_cast<long long>(middle(times.gap).count()),
                    static_cast<long long>(std::ranges::max(times.last).count()), perLevel / base);
        std::fflush(stdout);
        worst = std::max(worst, perLevel / base);
    }
    const std::string promise = std::string("publication to the last of 64, ") + what + ", over the logarithm";
    bench::atMost(promise.c_str(), worst, 1.0);
}

}  // namespace

int main()
{
    table("everybody knows everybody", 0, false);
    table("each dials four, by chance", 4, false);
    table("all of them validate", 0, true);
    return 0;
}
