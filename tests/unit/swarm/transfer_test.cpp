// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"
#include "tests/unit/swarm/swarm_nodes.h"

#include <QTest>

#include <algorithm>
#include <future>

using namespace quorate;
using namespace quorate::swarm;
using test::someBytes;
using test::SwarmNode;

namespace {

PayloadRef nobodyHas()
{
    PayloadRef ref{100'000, PiecesRoot{}};
    ref.root.bytes.fill(0x5a);
    return ref;
}

}  // namespace

class TransferTest : public QObject {
    Q_OBJECT

private slots:
    void payloadReachesAnotherNode_data()
    {
        QTest::addColumn<qulonglong>("size");
        for (const qulonglong size : {16385ULL, 50'000ULL, 65'536ULL, 2'000'000ULL, 20'000'000ULL}) {
            QTest::addRow("%llu", size) << size;
        }
    }
    void payloadReachesAnotherNode()
    {
        QFETCH(qulonglong, size);
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto bytes = someBytes(size);
        const auto ref = seed->publish(bytes);
        QVERIFY(ref);
        QCOMPARE(ref->size, std::uint64_t{size});
        QVERIFY(leecher->fetch(*ref, seed.endpoint()));
        QVERIFY(leecher.finishes(*ref));
        QVERIFY(leecher.stored(*ref) == bytes);
        const auto view = leecher.view(*ref, true);
        QVERIFY(view.state == TransferState::seeding);
        QCOMPARE(view.done, std::uint64_t{size});
        QCOMPARE(view.pieces.size(), ref->pieces());
        QVERIFY(std::ranges::find(view.pieces, false) == view.pieces.end());
        QCOMPARE(view.wasted, std::uint64_t{0});
        QCOMPARE(leecher.count(EventKind::finished), std::size_t{1});
        QCOMPARE(leecher->leaves(*ref).value(), seed->leaves(*ref).value());
    }

    void fourLeechersAtOnce()
    {
        SwarmNode seed(1);
        const auto bytes = someBytes(3'000'000);
        const auto ref = seed->publish(bytes).value();
        std::vector<std::unique_ptr<SwarmNode>> leechers;
        std::vector<Endpoint> everybody = seed.endpoint();
        for (int i = 0; i < 4; ++i) {
            leechers.push_back(std::make_unique<SwarmNode>(10 + i));
            everybody.push_back(leechers.back()->endpoint().front());
        }
        for (auto& each : leechers) QVERIFY((*each)->fetch(ref, everybody));
        for (auto& each : leechers) QVERIFY(each->finishes(ref));
        for (auto& each : leechers) QVERIFY(each->stored(ref) == bytes);
    }

    void cappedProfileDelivers()
    {
        SwarmNode seed(1, [](SwarmOptions& options) {
            options.profile = Profile::capped;
            options.origin = true;
            options.uploadLimit = 4'000'000;
        });
        SwarmNode leecher(2, [](SwarmOptions& options) { options.profile = Profile::capped; });
        const auto bytes = someBytes(1'000'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
    }

    void nodesMayShareAnAddressWhenAllowed()
    {
        const auto shared = [](SwarmOptions& options) {
            options.listen.address = "127.0.0.1";
            options.allowSharedAddress = true;
        };
        SwarmNode seed(0, shared);
        SwarmNode one(0, shared);
        SwarmNode two(0, shared);
        const auto bytes = someBytes(500'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(one->fetch(ref, {seed->listening(), two->listening()}));
        QVERIFY(two->fetch(ref, {seed->listening(), one->listening()}));
        QVERIFY(one.finishes(ref));
        QVERIFY(two.finishes(ref));
        QVERIFY(one.stored(ref) == bytes);
        QVERIFY(two.stored(ref) == bytes);
    }

    void publishingIsIdempotentAndTheFileMayChangeAfterwards()
    {
        SwarmNode seed(1);
        const test::TemporaryDirectory directory;
        const auto bytes = someBytes(300'000);
        QVERIFY(writeFileAtomically(seed.files(), directory / "release", bytes));
        const auto ref = seed->publish(directory / "release");
        QVERIFY(ref);
        QCOMPARE(seed->publish(bytes).value(), *ref);
        QCOMPARE(seed->publish(directory / "release").value(), *ref);
        QCOMPARE(seed->transfers().size(), std::size_t{1});
        QVERIFY(writeFileAtomically(seed.files(), directory / "release", someBytes(300'000, 2)));
        QVERIFY(seed.stored(*ref) == bytes);
        // Nothing is left of the second and third copy.
        const auto names = seed.files().list(seed.store()).value();
        for (const auto& name : names) QVERIFY(!name.starts_with("incoming-"));
    }

    void peersMayComeLater()
    {
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto ref = seed->publish(someBytes(200'000)).value();
        QVERIFY(leecher->fetch(ref, {}));
        QVERIFY(leecher->fetch(ref, {}));
        QVERIFY(leecher->addPeers(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        // A fetch of what is here is answered at once.
        leecher.forget();
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
    }

    void publishingEndsARunningFetch()
    {
        SwarmNode node(1);
        const auto bytes = someBytes(100'000);
        SwarmNode other(2);
        const auto ref = other->publish(bytes).value();
        QVERIFY(node->fetch(ref, {}));
        QCOMPARE(node->publish(bytes).value(), ref);
        QVERIFY(node.finishes(ref));
        QVERIFY(node.view(ref).state == TransferState::seeding);
    }

    void badRequestsAreRefused()
    {
        SwarmNode node(1, [](SwarmOptions& options) { options.maxPayload = 1'000'000; });
        const auto code = [](const auto& result) { return result ? std::string("accepted") : result.error().code; };
        QCOMPARE(code(node->publish(Bytes{})), std::string("swarm.payload.empty"));
        QCOMPARE(code(node->publish(Bytes(16'384))), std::string("swarm.payload.inline"));
        QCOMPARE(code(node->publish(Bytes(1'000'001))), std::string("swarm.payload.too-large"));
        QCOMPARE(code(node->publish(Path("/nowhere/at all"))), std::string("base.file.not-found"));
        const PayloadRef ref = nobodyHas();
        QCOMPARE(code(node->fetch({0, {}}, {})), std::string("swarm.payload.empty"));
        QCOMPARE(code(node->fetch({16'384, {}}, {})), std::string("swarm.payload.inline"));
        QCOMPARE(code(node->fetch({std::uint64_t{1} << 62, {}}, {})), std::string("swarm.payload.too-large"));
        QCOMPARE(code(node->fetch({100'000, PiecesRoot{}}, {})), std::string("swarm.payload.root"));
        FetchOptions small;
        small.maxBytes = 99'999;
        QCOMPARE(code(node->fetch(ref, {}, small)), std::string("swarm.payload.too-large"));
        QCOMPARE(code(node->fetch(ref, {{"localhost", 1}})), std::string("swarm.peer.invalid"));
        QCOMPARE(code(node->fetch(ref, {{"127.0.0.1", 0}})), std::string("swarm.peer.invalid"));
        FetchOptions names;
        names.allowedPeers = std::vector<std::string>{"checker.example"};
        QCOMPARE(code(node->fetch(ref, {}, names)), std::string("swarm.peer.invalid"));
        QCOMPARE(code(node->addPeers(ref, {})), std::string("swarm.payload.unknown"));
        QCOMPARE(code(node->path(ref)), std::string("swarm.payload.unknown"));
        QCOMPARE(code(node->drop(ref, true)), std::string("swarm.payload.unknown"));
        QVERIFY(node->transfers().empty());
        QVERIFY(node->fetch(ref, {}));
        QCOMPARE(code(node->path(ref)), std::string("swarm.payload.incomplete"));
        QCOMPARE(code(node->leaves(ref)), std::string("swarm.payload.incomplete"));
    }

    void spaceIsCheckedBeforeAnythingIsWritten()
    {
        SwarmNode node(1, [](SwarmOptions& options) { options.keepFree = UINT64_MAX; });
        const PayloadRef ref = nobodyHas();
        QCOMPARE(node->fetch(ref, {}).error().code, std::string("swarm.space.short"));
        QCOMPARE(node->publish(someBytes(100'000)).error().code, std::string("swarm.space.short"));
        QVERIFY(node->transfers().empty());
    }

    void optionsAreChecked_data()
    {
        QTest::addColumn<int>("mistake");
        for (int i = 0; i < 6; ++i) QTest::addRow("%d", i) << i;
    }
    void optionsAreChecked()
    {
        QFETCH(int, mistake);
        SwarmNode node(1, [mistake](SwarmOptions& options) {
            switch (mistake) {
            case 0: options.store.clear(); break;
            case 1: options.listen.address = "localhost"; break;
            case 2: options.members = std::vector<std::string>{"10.0.0.0/8"}; break;
            case 3: options.maxPayload = UINT64_MAX; break;
            case 4: options.maxPeers = 0; break;
            case 5: options.dhtRouters = {{"router.example", 6881}}; break;
            default: break;
            }
        });
        QCOMPARE(node.error().code, std::string("swarm.options.invalid"));
    }

    void oneStoreHasOneSwarm()
    {
        SwarmNode first(1);
        SwarmNode second(2, [&first](SwarmOptions& options) { options.store = first.store(); });
        QCOMPARE(second.error().code, std::string("swarm.store.in-use"));
    }

    void aTakenPortIsReported()
    {
        SwarmNode first(1);
        const auto taken = first->listening();
        SwarmNode second(1, [taken](SwarmOptions& options) { options.listen = taken; });
        QCOMPARE(second.error().code, std::string("swarm.listen.failed"));
    }

    void droppingForgets()
    {
        SwarmNode seed(1);
        const auto ref = seed->publish(someBytes(100'000)).value();
        QVERIFY(seed->drop(ref, false));
        QVERIFY(seed->transfers().empty());
        QCOMPARE(seed.files().info(seed.folder(ref) / "payload").value().kind, FileKind::file);
        QVERIFY(seed.stop());
        QVERIFY(seed.open());
        QVERIFY(seed.view(ref).state == TransferState::seeding);
        QVERIFY(seed->drop(ref, true));
        QCOMPARE(seed.files().info(seed.folder(ref)).value().kind, FileKind::absent);
        QVERIFY(seed.stop());
        QVERIFY(seed.open());
        QVERIFY(seed->transfers().empty());
    }

    void cancelledFetchResumes()
    {
        SwarmNode seed(1, [](SwarmOptions& options) { options.uploadLimit = 2'000'000; });
        SwarmNode leecher(2);
        const auto bytes = someBytes(4'000'000);
        const auto ref = seed->publish(bytes).value();
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.waitFor(EventKind::progress, ref));
        leecher->cancel(ref);
        const auto failed = leecher.waitFor(EventKind::failed, ref);
        QVERIFY(failed);
        QVERIFY(failed->reason == FailReason::cancelled);
        QVERIFY(leecher.view(ref).state == TransferState::failed);
        leecher->cancel(ref);
        QCOMPARE(leecher.count(EventKind::failed), std::size_t{1});
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
        QVERIFY(leecher.stored(ref) == bytes);
        // Both attempts together: no byte twice, but for what was on its way when it was cancelled.
        QVERIFY(leecher.view(ref).down < 2 * bytes.size());
    }

    void deadlinesPass()
    {
        test::ManualClock clock;
        SwarmNode node(1, {}, &clock);
        const PayloadRef ref = nobodyHas();
        FetchOptions options;
        options.deadline = Milliseconds(3'600'000);
        QVERIFY(node->fetch(ref, {}, options));
        clock.advance(Milliseconds(3'600'001));
        auto failed = node.waitFor(EventKind::failed, ref);
        QVERIFY(failed);
        QVERIFY(failed->reason == FailReason::noPeers);
        QVERIFY(node.view(ref).reason == FailReason::noPeers);
    }

    void fetchWithoutProgressFails()
    {
        SwarmNode node(1);
        const PayloadRef ref = nobodyHas();
        FetchOptions options;
        options.noProgressDeadline = Milliseconds(100);
        QVERIFY(node->fetch(ref, {{"127.77.0.99", 9}}, options));
        const auto failed = node.waitFor(EventKind::failed, ref);
        QVERIFY(failed);
        QVERIFY(failed->reason == FailReason::noPeers);
    }

    void stoppingEndsEvents()
    {
        SwarmNode seed(1);
        const auto ref = seed->publish(someBytes(100'000)).value();
        QVERIFY(seed->stop(Milliseconds(60'000)));
        QVERIFY(seed->stop(Milliseconds(60'000)));
        QCOMPARE(seed->fetch(nobodyHas(), {}).error().code, std::string("swarm.stopped"));
        QCOMPARE(seed->publish(someBytes(50'000)).error().code, std::string("swarm.stopped"));
        QVERIFY(seed->path(ref));
        QCOMPARE(seed.count(EventKind::failed), std::size_t{0});
    }

    void eventsGoToTheExecutor()
    {
        struct Counting final : Executor {
            void post(Work work) override
            {
                ++posted;
                work();
            }
            std::atomic<int> posted{0};
        } executor;
        const auto files = makeSystemFiles();
        const auto clock = makeSystemClock();
        NullLog log;
        const test::TemporaryDirectory directory;
        std::promise<SwarmEvent> promise;
        SwarmOptions options;
        options.store = directory / "store";
        options.keepFree = 0;
        auto opened = Swarm::open(options, {*files, *clock, log, &executor},
                                  [&promise](const SwarmEvent& event) { promise.set_value(event); });
        QVERIFY(opened);
        const auto ref = (*opened)->publish(someBytes(100'000)).value();
        QVERIFY((*opened)->fetch(ref, {}));
        auto said = promise.get_future();
        QCOMPARE(said.wait_for(Milliseconds(60'000)), std::future_status::ready);
        QCOMPARE(said.get().kind, EventKind::finished);
        QCOMPARE(executor.posted.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TransferTest)
#include "transfer_test.moc"
