// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/payload_service.h"

#include "core/net/network.h"
#include "core/store/key_value_store.h"
#include "core/swarm/payload.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <fstream>
#include <future>
#include <iterator>

using namespace quorate;

namespace {

// A service on a strand of its own, as the node has it.
struct World {
    explicit World(const Path& home) : directory(home)
    {
        swarm::SwarmOptions options;
        options.store = directory / "payloads";
        options.allowSharedAddress = true;
        store = test::expect(store::openStore(directory / "store"), "store");
        auto opened = node::PayloadService::open(std::move(options), directory / "inline", *files, clock, log, *strand, [] {},
                                                 store.get());
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
    std::unique_ptr<store::KeyValueStore> store;
    std::unique_ptr<node::PayloadService> service;

    api::TransferView view(const PayloadRef& ref)
    {
        return run([&] {
            for (auto& view : service->views()) {
                if (view.root == ref.root) return view;
            }
            return api::TransferView{};
        });
    }
    Status steer(api::TransferOrder::Act act, const PayloadRef& ref, api::TransferLimits limits = {})
    {
        return run([&] { return service->steer({act, ref.root, limits}); });
    }
};

crypto::PublicKey anyNode()
{
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, 7))).publicKey();
}

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
    void whatIsNeededNoLongerIsFetchedNoFurther();
    void whoWaitsIsAnsweredAtTheEnd();
    void whoWaitsTooLongIsTold();
    void smallOnesAreFiles();
    void ordersOutliveARestart();
    void whatStandsStillSaysWhyAndWhenItIsTriedAgain();
    void whatIsDamagedIsMended();
    void eachConnectionIsTold();
    void whatIsTooLargeIsRefusedAndTold_data();
    void whatIsTooLargeIsRefusedAndTold();
};

using Act = api::TransferOrder::Act;

void PayloadServiceTest::ordersOutliveARestart()
{
    test::TemporaryDirectory directory;
    const Path file = directory / "payload";
    std::ofstream(file) << std::string(100'000, 'x');
    PayloadRef ref;
    {
        World world(directory / "home");
        ref = test::expect(world.run([&] { return world.service->add(file, "x", std::nullopt); }), "add");
        QCOMPARE(world.view(ref).state, std::string("seeding"));
        QCOMPARE(world.view(ref).infoHash.hex(), swarm::infoHash(ref).hex());
        QVERIFY(world.steer(Act::stop, ref));
        QVERIFY(world.steer(Act::limit, ref, {1'000, 2'000}));
        QVERIFY(world.run([&] { return world.service->setLimits({5'000, 0}); }));
        QVERIFY(!world.steer(Act::limit, ref, {UINT64_MAX, 0}));
        const auto unknown = world.steer(Act::stop, elsewhere());
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, std::string("node.transfer.unknown"));
        QVERIFY(world.run([&] { return world.service->stop(Milliseconds(10'000)); }));
    }
    World world(directory / "home");
    auto view = world.view(ref);
    QCOMPARE(view.state, std::string("paused"));
    QCOMPARE(view.reason, std::string("node.transfer.stopped"));
    QCOMPARE(view.downLimit, std::uint64_t{1'000});
    QCOMPARE(view.upLimit, std::uint64_t{2'000});
    QVERIFY(Path(view.file).is_absolute() && world.files->info(view.file)->kind == FileKind::file);
    QVERIFY((world.service->limits() == api::TransferLimits{5'000, 0}));
    QVERIFY(world.service->held(ref));
    QVERIFY(world.steer(Act::start, ref));
    QCOMPARE(world.view(ref).state, std::string("seeding"));
    // Who forgets the payload forgets what was ordered.
    world.run([&] { world.service->release(ref, true); });
    QVERIFY(!world.steer(Act::start, ref));
}

void PayloadServiceTest::whatStandsStillSaysWhyAndWhenItIsTriedAgain()
{
    test::TemporaryDirectory directory;
    World world(directory / "home");
    world.clock.setWallTime({1'700'000'000'000});
    const auto ref = elsewhere();
    world.run([&] { world.service->want(ref, "x", std::nullopt); });
    auto view = world.view(ref);
    QCOMPARE(view.state, std::string("partial"));
    QCOMPARE(view.reason, std::string("swarm.waiting-for-peers"));
    QVERIFY(view.nextTry.ms > 1'700'000'000'000);
    QVERIFY(world.steer(Act::stop, ref));
    view = world.view(ref);
    QCOMPARE(view.state, std::string("paused"));
    QCOMPARE(view.nextTry.ms, std::int64_t{0});
    // Whoever needs it is told at once.
    std::string told;
    world.run([&] { world.service->fetch(ref, "x", Milliseconds(1'000), [&](Result<Path> path) { told = path ? "done" : path.error().code; }); });
    QCOMPARE(told, std::string("node.transfer.stopped"));
}

void PayloadServiceTest::whatIsDamagedIsMended()
{
    test::TemporaryDirectory directory;
    const Path file = directory / "payload";
    std::ofstream(file) << std::string(500'000, 'x');
    World from(directory / "from");
    World to(directory / "to");
    const auto ref = test::expect(from.run([&] { return from.service->add(file, "x", std::nullopt); }), "add");
    to.run([&] {
        to.service->want(ref, "x", std::nullopt);
        to.service->setPeer(anyNode(), from.service->listening());
    });
    QTRY_VERIFY_WITH_TIMEOUT(to.service->held(ref), 30'000);
    {
        std::fstream damage(Path(to.view(ref).file), std::ios::in | std::ios::out | std::ios::binary);
        damage.seekp(100'000);
        damage.write("damaged", 7);
        QVERIFY(damage.good());
    }
    QVERIFY(to.steer(Act::recheck, ref));
    QVERIFY(!to.service->held(ref));
    QTRY_VERIFY_WITH_TIMEOUT(to.service->held(ref), 30'000);
    QCOMPARE(to.view(ref).state, std::string("seeding"));
    std::ifstream mended(Path(to.view(ref).file), std::ios::binary);
    QVERIFY(std::string(std::istreambuf_iterator<char>(mended), {}) == std::string(500'000, 'x'));
}

// The limit keeps it going while it is looked at.
void PayloadServiceTest::eachConnectionIsTold()
{
    test::TemporaryDirectory directory;
    const Path file = directory / "payload";
    std::ofstream(file) << std::string(5'000'000, 'x');
    World from(directory / "from");
    World to(directory / "to");
    QVERIFY(from.run([&] { return from.service->setLimits({0, 20'000}); }));
    const auto ref = test::expect(from.run([&] { return from.service->add(file, "x", std::nullopt); }), "add");
    to.run([&] {
        to.service->want(ref, "x", std::nullopt);
        to.service->setPeer(anyNode(), from.service->listening());
    });
    QTRY_VERIFY_WITH_TIMEOUT(to.view(ref).connections.size() == 1 && to.view(ref).connections.front().permille == 1000, 30'000);
    const auto here = to.view(ref).connections.front();
    QCOMPARE(here.fingerprint, crypto::keyIdOf(anyNode()).hex());
    QCOMPARE(here.address, toString(from.service->listening()));
    QVERIFY(!here.incoming);
    // And which parts that peer has, in as many buckets as the payload's own.
    const auto pieces = to.run([&] { return to.service->peersOf(ref.root); });
    QVERIFY(pieces && pieces->size() == 1);
    QCOMPARE(pieces->front().fingerprint, here.fingerprint);
    QCOMPARE(pieces->front().address, here.address);
    QVERIFY(pieces->front().pieces == std::vector<bool>(to.view(ref).pieces.size(), true));
    const auto unknown = to.run([&] { return to.service->peersOf(elsewhere().root); });
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, std::string("node.transfer.unknown"));
    QTRY_VERIFY_WITH_TIMEOUT(from.view(ref).connections.size() == 1, 30'000);
    const auto there = from.view(ref).connections.front();
    QVERIFY(there.incoming && there.permille < 1000);
    QCOMPARE(there.fingerprint, std::string());
    // Two nodes behind one address cannot be told apart by who connected.
    from.run([&] {
        from.service->setPeer(anyNode(), Endpoint{"127.0.0.1", 9});
    });
    QCOMPARE(from.view(ref).connections.front().fingerprint, crypto::keyIdOf(anyNode()).hex());
    from.run([&] {
        from.service->setPeer(crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, 8))).publicKey(), Endpoint{"127.0.0.1", 10});
    });
    QCOMPARE(from.view(ref).connections.front().fingerprint, std::string());
}

void PayloadServiceTest::whatIsTooLargeIsRefusedAndTold_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<bool>("peer");
    for (const bool peer : {false, true}) {
        const char* const who = peer ? "a peer" : "nobody";
        QTest::addRow("one byte, %s", who) << (quint64{4} << 30) + 1 << peer;
        QTest::addRow("2^46, %s", who) << (quint64{1} << 46) << peer;
        QTest::addRow("2^62, %s", who) << (quint64{1} << 62) << peer;
    }
}

// A member can sign a manifest that names any size: whoever is to hold that payload goes on.
void PayloadServiceTest::whatIsTooLargeIsRefusedAndTold()
{
    QFETCH(quint64, size);
    QFETCH(bool, peer);
    test::TemporaryDirectory directory;
    World world(directory / "home");
    PayloadRef ref = elsewhere();
    ref.size = size;
    world.run([&] {
        if (peer) world.service->setPeer(anyNode(), Endpoint{"127.0.0.1", 9});
        world.service->want(ref, "x", std::nullopt);
        world.service->want(ref, "x", std::nullopt);
        world.service->work();
    });
    QCOMPARE(world.run([&] { return world.service->views().size(); }), std::size_t{1});
    const auto view = world.view(ref);
    QCOMPARE(view.label, std::string("x"));
    QCOMPARE(view.state, std::string("failed"));
    QCOMPARE(view.reason, std::string("swarm.payload.too-large"));
    QCOMPARE(view.nextTry.ms, std::int64_t{0});
    QCOMPARE(quint64(view.size), size);
    QVERIFY(view.pieces.empty() && view.holders.empty());
    const auto started = world.steer(Act::start, ref);
    QVERIFY(!started);
    QCOMPARE(started.error().code, std::string("swarm.payload.too-large"));
    // Whoever needs it is told at once, and nothing of it is kept.
    std::string told;
    world.run([&] {
        world.service->fetch(ref, "x", Milliseconds(1'000), [&](Result<Path> path) { told = path ? "done" : path.error().code; });
    });
    QCOMPARE(told, std::string("swarm.payload.too-large"));
    world.run([&] { world.service->release(ref, true); });
    QVERIFY(world.run([&] { return world.service->views().empty(); }));
    // The largest that is taken has a map of as many parts as any.
    ref.size = std::uint64_t{4} << 30;
    world.run([&] { world.service->want(ref, "x", std::nullopt); });
    QCOMPARE(world.view(ref).pieces.size(), std::size_t{1024});
    QCOMPARE(world.view(ref).pieceCount, std::uint64_t{1} << 18);
}

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

// A release that was withdrawn while its payload was on the way.
void PayloadServiceTest::whatIsNeededNoLongerIsFetchedNoFurther()
{
    test::TemporaryDirectory directory;
    World world(directory / "home");
    const auto ref = elsewhere();
    QVERIFY(!world.run([&] { return world.service->knows(ref); }));
    world.run([&] { world.service->want(ref, "x", std::nullopt); });
    QVERIFY(world.run([&] { return world.service->knows(ref); }));
    world.run([&] { world.service->limit(ref, std::vector<std::string>{}); });
    QVERIFY(world.run([&] { return world.service->views().empty(); }));
    QVERIFY(!world.run([&] { return world.service->knows(ref); }));
    // Who waits for it himself has it nevertheless.
    std::string told;
    world.run([&] {
        world.service->want(ref, "x", std::nullopt);
        world.service->fetch(ref, "x", Milliseconds(60'000), [&](Result<Path> path) { told = path ? "done" : path.error().code; });
        world.service->limit(ref, std::vector<std::string>{});
    });
    QVERIFY(!world.run([&] { return world.service->views().empty(); }));
    QCOMPARE(told, std::string());
    QVERIFY(world.run([&] { return world.service->stop(Milliseconds(10'000)); }));
    QCOMPARE(told, std::string("node.stopping"));
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
