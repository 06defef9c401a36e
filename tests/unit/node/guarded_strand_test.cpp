// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network.h"
#include "core/node/guarded_strand.h"

#include <QTest>

#include <atomic>
#include <functional>

using namespace quorate;

namespace {

// A gate that a test opens; and waiting for what comes, with patience.
class Latch {
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_moved.notify_all();
    }
    [[nodiscard]] bool wait()
    {
        std::unique_lock lock(m_mutex);
        return m_moved.wait_for(lock, std::chrono::seconds(30), [&] { return m_open; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_moved;
    bool m_open = false;
};

// Two chains' strands and the one that works with both, as a node has them.
struct Strands {
    std::unique_ptr<net::Threads> threads = net::makeThreads(3);
    std::shared_ptr<node::Guard> releaseGuard = std::make_shared<node::Guard>();
    std::shared_ptr<node::Guard> deliveryGuard = std::make_shared<node::Guard>();
    node::GuardedStrand release{threads->makeStrand(), {releaseGuard}};
    node::GuardedStrand delivery{threads->makeStrand(), {deliveryGuard}};
    node::GuardedStrand both{threads->makeStrand(), {deliveryGuard, releaseGuard}};
};

}  // namespace

class GuardedStrandTest : public QObject {
    Q_OBJECT

private slots:
    // One delivery takes for ever, and who needs both chains waits for it: the release chain does not.
    void deliveriesDelayNoRelease()
    {
        Strands strands;
        Latch begun, finish, released, seen;
        std::atomic<bool> both = false;
        strands.delivery.post([&] {
            begun.open();
            QVERIFY(finish.wait());
        });
        QVERIFY(begun.wait());
        strands.both.post([&] {
            both = true;
            seen.open();
        });
        constexpr int blocks = 1000;
        int done = 0;
        std::function<void()> next = [&] {
            if (++done == blocks) released.open();
            else strands.release.post(next);
        };
        strands.release.post(next);
        QVERIFY(released.wait());
        QVERIFY(!both);
        finish.open();
        QVERIFY(seen.wait());
        strands.threads->stop();
    }

    // A strand that is never idle leaves turns to who waits.
    void aStormLetsTheOthersIn()
    {
        Strands strands;
        std::atomic<bool> over = false;
        std::function<void()> storm = [&] {
            if (!over) strands.delivery.post(storm);
        };
        for (int i = 0; i < 100; ++i) strands.delivery.post(storm);
        Latch served;
        int turns = 0;
        std::function<void()> turn = [&] {
            if (++turns == 50) served.open();
            else strands.both.post(turn);
        };
        strands.both.post(turn);
        QVERIFY(served.wait());
        over = true;
        strands.threads->stop();
    }

    // Neither the work nor what it captured meets the other strand's. (Under the thread sanitizer, too.)
    void whatIsGuardedIsSeenByOneAtATime()
    {
        Strands strands;
        struct Chain {
            std::atomic<int> inside = 0;
            std::atomic<int> clashes = 0;
            long touched = 0;           // unguarded but for the strands
            void touch()
            {
                if (++inside != 1) ++clashes;
                ++touched;
                --inside;
            }
        } release, delivery;
        constexpr int rounds = 2000;
        std::atomic<int> left = 3 * rounds;
        Latch done;
        const auto post = [&](Strand& strand, std::vector<Chain*> chains) {
            // Touches them in its destructor, as what a callback captured may do.
            std::shared_ptr<void> last(nullptr, [&left, &done, chains](void*) {
                for (auto* chain : chains) chain->touch();
                if (--left == 0) done.open();
            });
            strand.post([chains, last = std::move(last)] {
                for (auto* chain : chains) chain->touch();
            });
        };
        for (int i = 0; i < rounds; ++i) {
            post(strands.release, {&release});
            post(strands.delivery, {&delivery});
            post(strands.both, {&release, &delivery});
        }
        QVERIFY(done.wait());
        strands.threads->stop();
        QCOMPARE(release.clashes.load() + delivery.clashes.load(), 0);
        QCOMPARE(release.touched, 4L * rounds);
        QCOMPARE(delivery.touched, 4L * rounds);
    }

    void laterIsGuardedToo()
    {
        Strands strands;
        Latch begun, finish, ran;
        std::atomic<bool> late = false;
        strands.delivery.post([&] {
            begun.open();
            QVERIFY(finish.wait());
        });
        QVERIFY(begun.wait());
        strands.both.postAfter(Milliseconds(1), [&] {
            late = true;
            ran.open();
        });
        Latch turn;
        strands.release.postAfter(Milliseconds(5), [&] { turn.open(); });
        QVERIFY(turn.wait());
        QVERIFY(!late);
        finish.open();
        QVERIFY(ran.wait());
        strands.threads->stop();
    }
};

QTEST_GUILESS_MAIN(GuardedStrandTest)
#include "guarded_strand_test.moc"
