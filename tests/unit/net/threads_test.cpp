// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network.h"

#include <QtTest>

#include <atomic>
#include <future>

using namespace quorate;
using namespace std::chrono_literals;

namespace {

template <class T>
bool comes(std::future<T>& future)
{
    return future.wait_for(20s) == std::future_status::ready;
}

}  // namespace

class ThreadsTest : public QObject {
    Q_OBJECT
private slots:
    void strandKeepsOrder();
    void strandsDoNotOverlap();
    void strandKnowsItself();
    void delayedWorkComes();
    void workersRunSideBySide();
    void stopDropsWhatHasNotBegun();
    void stopBreaksReferenceCycles();
    void strandOutlivesThreads();
    void droppedWorkMayPost();
};

void ThreadsTest::strandKeepsOrder()
{
    const auto threads = net::makeThreads(4);
    const auto strand = threads->makeStrand();
    std::vector<int> seen;  // the strand's alone
    std::promise<void> done;
    for (int i = 0; i < 10'000; ++i) strand->post([&seen, i] { seen.push_back(i); });
    strand->post([&done] { done.set_value(); });
    auto future = done.get_future();
    QVERIFY(comes(future));
    QCOMPARE(seen.size(), std::size_t{10'000});
    QVERIFY(std::ranges::is_sorted(seen));
}

void ThreadsTest::strandsDoNotOverlap()
{
    const auto threads = net::makeThreads(4);
    const auto strand = threads->makeStrand();
    std::atomic<int> inside{0}, worst{0}, left{4 * 2000};
    std::promise<void> done;
    const auto work = [&] {
        const int now = ++inside;
        if (now > worst) worst = now;
        --inside;
        if (--left == 0) done.set_value();
    };
    for (int i = 0; i < 4; ++i) {
        threads->workers().post([&] {
            for (int k = 0; k < 2000; ++k) strand->post(work);
        });
    }
    auto future = done.get_future();
    QVERIFY(comes(future));
    QCOMPARE(worst.load(), 1);
}

void ThreadsTest::strandKnowsItself()
{
    const auto threads = net::makeThreads(2);
    const auto one = threads->makeStrand();
    const auto two = threads->makeStrand();
    QVERIFY(!one->runsHere());
    std::promise<std::pair<bool, bool>> result;
    one->post([&] { result.set_value({one->runsHere(), two->runsHere()}); });
    auto future = result.get_future();
    QVERIFY(comes(future));
    QCOMPARE(future.get(), std::make_pair(true, false));
}

void ThreadsTest::delayedWorkComes()
{
    const auto threads = net::makeThreads(1);
    const auto strand = threads->makeStrand();
    std::vector<int> seen;
    std::promise<void> done;
    strand->postAfter(60ms, [&] {
        seen.push_back(3);
        done.set_value();
    });
    strand->postAfter(1ms, [&] { seen.push_back(2); });
    strand->post([&] { seen.push_back(strand->runsHere() ? 1 : -1); });
    auto future = done.get_future();
    QVERIFY(comes(future));
    QCOMPARE(seen, (std::vector<int>{1, 2, 3}));
}

void ThreadsTest::workersRunSideBySide()
{
    const auto threads = net::makeThreads(2);
    // Each waits for the other: with one thread neither would end.
    std::promise<void> a, b;
    auto futureA = a.get_future().share();
    auto futureB = b.get_future().share();
    std::promise<bool> both;
    threads->workers().post([&, futureB] {
        a.set_value();
        both.set_value(futureB.wait_for(20s) == std::future_status::ready);
    });
    threads->workers().post([&, futureA] {
        b.set_value();
        futureA.wait_for(20s);
    });
    auto future = both.get_future();
    QVERIFY(comes(future));
    QVERIFY(future.get());
}

void ThreadsTest::stopDropsWhatHasNotBegun()
{
    const auto threads = net::makeThreads(1);
    const auto strand = threads->makeStrand();
    std::promise<void> begun, mayEnd;
    std::atomic<int> ran{0};
    strand->post([&] {
        begun.set_value();
        mayEnd.get_future().wait();
        ++ran;
    });
    auto future = begun.get_future();
    QVERIFY(comes(future));
    strand->post([&] { ran += 100; });
    strand->postAfter(0ms, [&] { ran += 100; });
    std::thread stopper([&] { threads->stop(); });
    // The work that runs is let finish; what follows it is not begun once stop() has been heard, or is, when stop() is
    // late: after stop() in any case nothing runs.
    mayEnd.set_value();
    stopper.join();
    const int afterStop = ran;
    QVERIFY(afterStop % 100 == 1);
    strand->post([&] { ran += 1000; });
    strand->postAfter(0ms, [&] { ran += 1000; });
    threads->workers().post([&] { ran += 1000; });
    threads->stop();
    QCOMPARE(ran.load(), afterStop);
}

void ThreadsTest::stopBreaksReferenceCycles()
{
    const auto held = std::make_shared<int>(1);
    auto threads = net::makeThreads(1);
    {
        const auto strand = threads->makeStrand();
        std::promise<void> begun, mayEnd;
        strand->post([&] {
            begun.set_value();
            mayEnd.get_future().wait();
        });
        auto future = begun.get_future();
        QVERIFY(comes(future));
        strand->post([strand, held] {});
        strand->postAfter(1h, [strand, held] {});
        threads->workers().post([strand, held] {});
        mayEnd.set_value();
        threads->stop();
        strand->post([strand, held] {});
    }
    QCOMPARE(held.use_count(), 1L);
}

void ThreadsTest::strandOutlivesThreads()
{
    auto threads = net::makeThreads(1);
    const auto strand = threads->makeStrand();
    threads.reset();
    bool ran = false;
    strand->post([&ran] { ran = true; });
    strand->postAfter(0ms, [&ran] { ran = true; });
    QVERIFY(!ran);
}

void ThreadsTest::droppedWorkMayPost()
{
    auto threads = net::makeThreads(1);
    const auto strand = threads->makeStrand();
    // The destructor of dropped work posts, as that of a promise-like object would.
    const auto poster = std::shared_ptr<int>(new int(0), [strand](int* value) {
        strand->post([] {});
        strand->postAfter(0ms, [] {});
        delete value;
    });
    std::weak_ptr<int> watch = poster;
    strand->postAfter(1h, [p = poster] {});
    const_cast<std::shared_ptr<int>&>(poster).reset();
    threads->stop();
    QVERIFY(watch.expired());
}

QTEST_GUILESS_MAIN(ThreadsTest)
#include "threads_test.moc"
