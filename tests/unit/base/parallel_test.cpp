// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <QTest>

#include <atomic>
#include <new>
#include <stdexcept>
#include <string>
#include <thread>
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

    // An exception on a helper's thread would end the program; the caller can answer for it.
    void whatAHelperThrowsReachesTheCaller_data() { everyPieceIsDoneOnce_data(); }
    void whatAHelperThrowsReachesTheCaller()
    {
        QFETCH(unsigned, threads);
        const auto caller = std::this_thread::get_id();
        std::atomic<bool> helped{threads == 1};
        std::atomic<int> running{0};
        try {
            forEachInParallel(threads, 1'000'000, [&](std::size_t) {
                ++running;
                const bool mine = std::this_thread::get_id() == caller;
                // The caller waits for a helper, so that it is one that throws.
                while (mine && !helped) std::this_thread::yield();
                const bool last = !mine || threads == 1;
                helped = true;
                --running;
                if (last) throw std::bad_alloc();
            });
            QFAIL("nothing was thrown");
        } catch (const std::bad_alloc&) {
            QCOMPARE(running.load(), 0);
        }
    }

    void whatIsThrownAheadReachesWhoWaits_data() { everyPieceIsDoneOnce_data(); }
    void whatIsThrownAheadReachesWhoWaits()
    {
        QFETCH(unsigned, threads);
        for (int round = 0; round < 20; ++round) {
            WorkAhead work(threads, 100, [](std::size_t i) {
                if (i == 7) throw std::runtime_error("seven");
            });
            try {
                work.await(7);
                QFAIL("nothing was thrown");
            } catch (const std::runtime_error& e) {
                QCOMPARE(std::string(e.what()), std::string("seven"));
            }
            // Whoever asks for what was left out hears why, and does not wait for ever.
            QVERIFY_THROWS_EXCEPTION(std::runtime_error, work.await(99));
        }
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
