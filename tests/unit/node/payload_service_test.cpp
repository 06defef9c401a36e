// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/payload_service.h"

#include "core/net/network.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <fstream>
#include <future>

using namespace quorate;

namespace {

// A service on a strand of its own, as the node has it.
struct World {
    explicit World(const Path& home) : directory(home)
    {
        swarm::SwarmOptions options;
        options.store = directory / "payloads";
        auto opened = node::PayloadService::open(std::move(options), directory / "inline", *files, clock, log, *strand, [] {});
        if (!opened) qFatal("%s", toString(opened.error()).c_str());
        service = std::move(*opened);
    }
    ~World() { threads->stop(); }

    // Runs on the strand and waits.
    template <class Work>
    auto run(Work work)
    {
        std::packaged_task<decltype(work())()> task(std::move(work));
        auto future = task.get_future();
        strand->post([&task] { task(); });
        return future.get();
    }

    Path directory;
    std::unique_ptr<Files> files = makeSystemFiles();
    test::ManualClock clock;
    NullLog log;
    std::unique_ptr<net::Threads> threads = net::makeThreads(1);
    std::shared_ptr<Strand> strand = threads->makeStrand();
    std::unique_ptr<node::PayloadService> service;
};

PayloadRef elsewhere()
{
    PayloadRef ref;
    ref.size = 100'000;
    ref.root.bytes[0] = 7;
    return ref;
}

}  // namespace

class PayloadServiceTest : public QObject {
    Q_OBJECT

private slots:
    void whatAnEarlierRunLeftCanBeDropped();
    void whoWaitsIsAnsweredAtTheEnd();
    void whoWaitsTooLongIsTold();
    void smallOnesAreFiles();
};

void PayloadServiceTest::whatAnEarlierRunLeftCanBeDropped()
{
    test::TemporaryDirectory directory;
    const Path file = directory / "payload";
    std::ofstream(file) << std::string(100'000, 'x');
    PayloadRef ref;
    {
        World world(directory / "home");
        const auto added = world.run([&] { return world.service->add(file, "x", std::nullopt); });
        QVERIFY(added);
        ref = *added;
        QVERIFY(world.service->held(ref));
        QVERIFY(world.run([&] { return world.service->stop(Milliseconds(10'000)); }));
    }
    World world(directory / "home");
    QVERIFY(world.service->held(ref));
    const auto before = world.service->heldVersion();
    world.run([&] { world.service->release(ref, true); });
    QVERIFY(!world.service->held(ref));
    QVERIFY(world.service->views().empty());
    QCOMPARE(world.service->heldVersion(), before + 1);
    world.run([&] { world.service->release(ref, true); });  // was not there: nothing changed
    QCOMPARE(world.service->heldVersion(), before + 1);
}

void PayloadServiceTest::whoWaitsIsAnsweredAtTheEnd()
{
    test::TemporaryDirectory directory;
    World world(directory / "home");
    std::vector<std::string> answers;
    world.run([&] {
        for (int i = 0; i < 2; ++i) {
            world.service->fetch(elsewhere(), "x", Milliseconds(1'000),
                                 [&](Result<Path> path) { answers.push_back(path ? "done" : path.error().code); });
        }
    });
    QVERIFY(world.run([&] { return world.service->stop(Milliseconds(10'000)); }));
    QCOMPARE(answers, (std::vector<std::string>{"node.stopping", "node.stopping"}));
}

void PayloadServiceTest::whoWaitsTooLongIsTold()
{
    test::TemporaryDirectory directory;
    World world(directory / "home");
    std::vector<std::string> answers;
    const auto ask = [&] {
        world.service->fetch(elsewhere(), "x", Milliseconds(1'000), [&](Result<Path> path) {
            answers.push_back(path ? "done" : path.error().code);
            // Asking again from within the answer is what callers do.
            if (answers.size() < 2) {
                world.service->fetch(elsewhere(), "x", Milliseconds(1'000),
                                     [&](Result<Path> again) { answers.push_back(again ? "done" : again.error().code); });
            }
        });
    };
    world.run([&] {
        ask();
        world.service->work();
    });
    QVERIFY(answers.empty());
    for (std::size_t i = 1; i <= 2; ++i) {
        world.clock.advance(Milliseconds(1'001));
        world.run([&] { world.service->work(); });
        QCOMPARE(answers.size(), i);
    }
    QCOMPARE(answers, (std::vector<std::string>{"node.payload.timeout", "node.payload.timeout"}));
    QVERIFY(world.run([&] { return world.service->stop(Milliseconds(10'000)); }));
    QCOMPARE(answers.size(), std::size_t(2));
}

void PayloadServiceTest::smallOnesAreFiles()
{
    test::TemporaryDirectory directory;
    World world(directory / "home");
    PayloadRef ref;
    ref.size = 5;
    ref.root.bytes[0] = 1;
    QVERIFY(!world.service->held(ref));
    QVERIFY(world.run([&] { return world.service->addInline(ref, bytesOf("small")); }));
    QVERIFY(world.service->held(ref));
    const auto version = world.service->heldVersion();
    QVERIFY(world.run([&] { return world.service->addInline(ref, bytesOf("small")); }));
    QCOMPARE(world.service->heldVersion(), version);
    QVERIFY(world.run([&] { return world.service->stop(Milliseconds(10'000)); }));
}

QTEST_GUILESS_MAIN(PayloadServiceTest)
#include "payload_service_test.moc"
