// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef QUORATE_MUTANT_OF_NET
#include "tests/sim/net_storm.h"
using net_storm::oneStorm;
#elif defined(QUORATE_MUTANT_OF_ENGINE)
#include "tests/sim/chain_storm.h"
using chain_storm::oneStorm;
#else
#include "tests/sim/ledger_storm.h"
// Which of the storms; the ordinary one when nothing is said.
QString oneStorm(std::uint64_t seed, storm::Totals& totals)
{
    const QByteArray which = qgetenv("QUORATE_MUTANT_STORM");
    if (which == "restored") return ledger_storm::oneRestore(seed, totals);
    if (which == "snapshot") return ledger_storm::oneSnapshot(seed, totals);
    return ledger_storm::oneStorm(seed, totals);
}
#endif

#include <QTest>

// This program is the simulation with one mistake planted in a source of the product: within some seeds its checks must see it.
class MutantTest : public QObject {
    Q_OBJECT

private slots:
    void isSeen()
    {
        const QByteArray complaint = qgetenv("QUORATE_MUTANT_SEEN");
        QVERIFY2(!complaint.isEmpty(), "QUORATE_MUTANT_SEEN: part of what the checks must say");
        const std::uint64_t first = storm::number("QUORATE_MUTANT_FIRST", 1);
        storm::Totals totals;
        for (std::uint64_t seed = first; seed < first + 200; ++seed) {
            const QString seen = oneStorm(seed, totals);
            if (seen.isEmpty()) continue;
            qInfo("seed %llu: %s", static_cast<unsigned long long>(seed), qPrintable(seen.section('\n', 0, 1).trimmed()));
            QVERIFY2(seen.contains(QString::fromUtf8(complaint)), qPrintable(seen));
            return;
        }
        QFAIL("the checks did not see it");
    }
};

QTEST_GUILESS_MAIN(MutantTest)
#include "mutant_test.moc"
