// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codec/cose.h"
#include "tests/bench/target.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <sys/resource.h>

// What the figures of this program have in common: wall time, and a ratio to a floor measured in the same run.
namespace measure {

inline double seconds(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// Of all threads of this program since it began. On a machine with other work it is steadier than the wall time.
inline double processorSeconds()
{
    rusage used{};
    if (getrusage(RUSAGE_SELF, &used) != 0) return 0;
    const auto of = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; };
    return of(used.ru_utime) + of(used.ru_stime);
}

// Wall and processor time of one thing.
struct Spent {
    double wall = 0, processors = 0;
    Spent& operator+=(const Spent& other)
    {
        wall += other.wall;
        processors += other.processors;
        return *this;
    }
    Spent& operator-=(const Spent& other)
    {
        wall -= other.wall;
        processors -= other.processors;
        return *this;
    }
};
inline Spent spent(const std::function<void()>& work)
{
    const double before = processorSeconds();
    const double wall = seconds(work);
    return {wall, processorSeconds() - before};
}

// Where more is worse: "0.80 of the floor" is a rate, "1.25 times the floor" the same as a time.
inline void show(const char* what, double total, std::size_t count, double floor)
{
    std::printf("  %-48s %8.1f us  %9.0f a second  %5.2f of the floor's rate, %5.2f times its time\n", what,
                total * 1e6 / static_cast<double>(count), static_cast<double>(count) / total, floor / total, total / floor);
}

inline void showProcessors(const Spent& one, std::size_t count, const Spent& floor)
{
    std::printf("      %.1f us of processor time for each, %.2f times the floor's\n", one.processors * 1e6 / static_cast<double>(count),
                one.processors / floor.processors);
}

// The floor of everything: a transaction's signature alone.
inline bool verify(const quorate::ConsortiumId& consortium, const quorate::codec::Sign1& message, const quorate::crypto::PublicKey& key)
{
    return quorate::codec::verifySign1(message, key, quorate::codec::externalAad("quorate/transaction/1", consortium));
}

// Parts of the floor's rate that are promised, and times of catching up.
inline constexpr double leastRate = 0.7;
inline constexpr double mostTime = 1.3;

}  // namespace measure

void admissionBench(std::size_t transactions);
void catchUpBench(std::size_t transactions);
void acknowledgementsBench(std::size_t acknowledgements);
