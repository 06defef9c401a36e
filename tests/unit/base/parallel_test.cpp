// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <QTest>

#include <atomic>
#include <vector>

using namespace quorate;

class ParallelTest : public QObject {
    Q_OBJECT

private slots:
    void everyPieceIsDoneOnce_data()
    {
        QTest::addColumn<unsigned>("threads");
        QTest::newRow("the caller's alone") << 1U;
        QTest::newRow("two") << 2U;
        QTest::newRow("eight") << 8U;
    }
    void everyPieceIsDoneOnce()
    {
        QFETCH(unsigned, threads);
        std::vector<std::atomic<int>> times(1000);
        forEachInParallel(threads, times.size(), [&](std::size_t i) { ++times[i]; });
        for (const auto& count : times) QCOMPARE(count.load(), 1);
    }

    // What the background wrote is seen by who waited for it, in whatever order and however often it waits.
    void whatIsAwaitedIsDone_data() { everyPieceIsDoneOnce_data(); }
    void whatIsAwaitedIsDone()
    {
        QFETCH(unsigned, threads);
        for (int round = 0; round < 50; ++round) {
            std::vector<std::size_t> results(200, 0);
            WorkAhead work(threads, results.size(), [&](std::size_t i) { results[i] = i + 1; });
            if (round % 2 == 0) work.await(199);
            for (std::size_t i = 0; i < results.size(); ++i) {
                work.await(i);
                QCOMPARE(results[i], i + 1);
            }
            work.await(0);
        }
    }

    void whoGoesAwayWaitsForWhatRunsAlone()
    {
        for (int round = 0; round < 50; ++round) {
            std::atomic<std::size_t> begun{0};
            std::atomic<std::size_t> ended{0};
            {
                WorkAhead work(3, 100'000, [&](std::size_t) {
                    ++begun;
                    ++ended;
                });
                work.await(10);
            }
            QCOMPARE(begun.load(), ended.load());
            QVERIFY(ended.load() >= 11);
        }
        WorkAhead nothing(4, 0, [](std::size_t) {});
    }

    // Several pieces of work for the same threads: what is given up in the middle holds nobody up.
    void workersDoOneAfterTheOther()
    {
        Workers workers(2);
        for (int round = 0; round < 50; ++round) {
            std::vector<int> first(300, 0);
            std::vector<int> second(300, 0);
            auto early = std::make_unique<WorkAhead>(workers, first.size(), [&](std::size_t i) { first[i] = 1; });
            WorkAhead late(workers, second.size(), [&](std::size_t i) { second[i] = 2; });
            early->await(static_cast<std::size_t>(round));
            QCOMPARE(first[static_cast<std::size_t>(round)], 1);
            early.reset();
            const auto given = first;
            late.await(299);
            late.await(0);
            QCOMPARE(second[299] + second[0], 4);
            QVERIFY(first == given);   // nothing is begun once it is given up
        }
    }
};

QTEST_GUILESS_MAIN(ParallelTest)
#include "parallel_test.moc"
