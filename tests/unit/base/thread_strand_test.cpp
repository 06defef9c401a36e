// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/directory_lock.h"
#include "core/base/endpoint.h"
#include "core/base/thread_strand.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

using namespace quorate;

class ThreadStrandTest : public QObject {
    Q_OBJECT

private slots:
    void workRunsInOrderOnItsOwnThread()
    {
        const auto strand = makeThreadStrand("a name that is longer than fifteen characters");
        QVERIFY(!strand->runsHere());
        std::vector<int> order;
        std::promise<bool> last;
        for (int i = 0; i < 1000; ++i) strand->post([&order, i] { order.push_back(i); });
        strand->post([&] { last.set_value(strand->runsHere()); });
        QVERIFY(last.get_future().get());
        QCOMPARE(order.size(), std::size_t{1000});
        QVERIFY(std::ranges::is_sorted(order));
    }

    void laterWorkRunsInTheOrderOfItsTime()
    {
        const auto strand = makeThreadStrand("test");
        std::vector<int> order;
        std::promise<void> last;
        strand->postAfter(Milliseconds(60), [&] { order.push_back(3); last.set_value(); });
        strand->postAfter(Milliseconds(30), [&] { order.push_back(1); });
        strand->postAfter(Milliseconds(30), [&] { order.push_back(2); });
        strand->post([&] { order.push_back(0); });
        last.get_future().get();
        QCOMPARE(order, (std::vector<int>{0, 1, 2, 3}));
    }

    // As an owner does whose work posts the next through its own pointer.
    void stoppingLeavesSomethingToPostTo()
    {
        struct Owner {
            std::unique_ptr<ThreadStrand> strand = makeThreadStrand("test");
            std::atomic<int> rounds{0};
            void look()
            {
                ++rounds;
                strand->post([this] { look(); });
            }
        } owner;
        owner.strand->post([&owner] { owner.look(); });
        while (owner.rounds < 1000) std::this_thread::yield();
        owner.strand->stop();
        const int rounds = owner.rounds;
        const auto kept = std::make_shared<int>(0);
        owner.strand->post([&owner, kept] { ++owner.rounds; });
        owner.strand->postAfter(Milliseconds(0), [&owner, kept] { ++owner.rounds; });
        QCOMPARE(kept.use_count(), 1L);   // dropped at once
        owner.strand->stop();
        QCOMPARE(owner.rounds.load(), rounds);
    }

    void destroyingFinishesWhatRunsAndDropsTheRest()
    {
        std::atomic<int> ran{0};
        std::promise<void> running;
        std::promise<void> release;
        auto strand = makeThreadStrand("test");
        const auto kept = std::make_shared<int>(0);
        strand->postAfter(std::chrono::hours(1), [&ran, kept] { ran += 100; });
        strand->post([&] {
            running.set_value();
            release.get_future().get();
            ++ran;
        });
        running.get_future().get();
        release.set_value();
        strand.reset();
        QCOMPARE(ran.load(), 1);
        QCOMPARE(kept.use_count(), 1L);
    }

    void endpointsAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        for (const auto* text : {"192.0.2.7:6881", "[2001:db8::1]:80", "127.0.0.1:0", "0.0.0.0:65535", "[::]:1"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        }
        for (const auto* text : {"", ":", "192.0.2.7", "192.0.2.7:", "192.0.2.7:65536", "192.0.2.7:-1", "192.0.2.7:+1",
                                 "192.0.2.7:1 ", "2001:db8::1:80", "[192.0.2.7]:80", "localhost:80", "[::1]80",
                                 "192.0.2:80", "[]:80", "[fe80::1%eth0]:80", "192.0.2.7/24:80"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << false;
        }
    }
    void endpointsAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        const auto parsed = parseEndpoint(text.toStdString());
        QCOMPARE(parsed.has_value(), right);
        if (right) {
            QCOMPARE(QString::fromStdString(toString(*parsed)), text);
        } else {
            QCOMPARE(parsed.error().code, std::string("base.endpoint.invalid"));
        }
    }

    void aDirectoryIsLockedOnce()
    {
        const test::TemporaryDirectory directory;
        auto first = lockDirectory(directory.path());
        QVERIFY(first);
        QCOMPARE(lockDirectory(directory.path()).error().code, std::string("base.directory.in-use"));
        first->reset();
        QVERIFY(lockDirectory(directory.path()));
        QCOMPARE(lockDirectory(directory / "absent").error().code, std::string("base.file.not-found"));
    }
};

QTEST_GUILESS_MAIN(ThreadStrandTest)
#include "thread_strand_test.moc"
