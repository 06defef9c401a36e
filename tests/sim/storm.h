// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

#include <functional>
#include <map>

// What the simulations have in common: seeds from the environment, sums over all of them, and one line at the end that
// packaging/test.sh adds up.
namespace storm {

// QUORATE_SIM_SEEDS and QUORATE_SIM_FIRST ask for a longer run or for one seed again.
inline std::uint64_t number(const char* name, std::uint64_t otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qgetenv(name).toULongLong() : otherwise;
}

using Totals = std::map<std::string, std::uint64_t>;

// Runs `storm` for each seed; it adds to the totals and returns what is wrong, or nothing.
inline void run(const char* name, std::uint64_t seedsByDefault,
                const std::function<QString(std::uint64_t seed, Totals& totals)>& storm, Totals& totals)
{
    const std::uint64_t first = number("QUORATE_SIM_FIRST", 1);
    const std::uint64_t seeds = number("QUORATE_SIM_SEEDS", seedsByDefault);
    std::uint64_t wrong = 0;
    for (std::uint64_t seed = first; seed < first + seeds; ++seed) {
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
    QCOMPARE(wrong, std::uint64_t(0));
}

}  // namespace storm
