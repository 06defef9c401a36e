// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/acknowledgement_queue.h"

#include "tests/support/ledger_fixture.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

using namespace quorate;

namespace {

ledger::SignedAcknowledgement acknowledgement(const test::LedgerFixture& fixture, std::uint64_t device)
{
    ledger::Acknowledgement content;
    content.model = test::LedgerFixture::model();
    content.device = DeviceIndex(device);
    content.ordinal = 1;
    return ledger::signAcknowledgement(fixture.consortium(), test::LedgerFixture::deviceKey(device), content);
}

Hash32 root(std::uint8_t first)
{
    Hash32 hash;
    hash.bytes[0] = first;
    return hash;
}

}  // namespace

class AcknowledgementQueueTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasTakenSurvivesAndIsKeptOnce();
    void aSettledBatchTakesItsEntriesAway();
    void aBatchThatFailedGivesThemBack();
    void rememberTheBatchInFlight();
    void theFirstTryMayStillBeTheOneThatSettles();
    void whatWasBatchedIsNotTakenAgain();
    void oneBatchSpeaksOfOneModelAndSoManyReleases();
};

void AcknowledgementQueueTest::whatWasTakenSurvivesAndIsKeptOnce()
{
    test::LedgerFixture fixture;
    test::TemporaryDirectory directory;
    {
        auto store = store::openStore(directory / "store");
        QVERIFY(store);
        auto queue = node::AcknowledgementQueue::open(**store);
        QVERIFY(queue);
        QVERIFY((*queue)->add(acknowledgement(fixture, 1), UnixTime{1}));
        QVERIFY((*queue)->add(acknowledgement(fixture, 2), UnixTime{2}));
        QVERIFY((*queue)->add(acknowledgement(fixture, 1), UnixTime{3}));
        QCOMPARE((*queue)->size(), std::size_t(2));
    }
    auto store = store::openStore(directory / "store");
    auto queue = node::AcknowledgementQueue::open(**store);
    QVERIFY(queue);
    const auto waiting = (*queue)->waiting();
    QCOMPARE(waiting.size(), std::size_t(2));
    QCOMPARE(waiting[0].acknowledgement.content.device.value, std::uint64_t(1));
    QCOMPARE(waiting[1].received.ms, std::int64_t(2));
    QVERIFY((*queue)->add(acknowledgement(fixture, 2), UnixTime{4}));
    QCOMPARE((*queue)->size(), std::size_t(2));
}

void AcknowledgementQueueTest::aSettledBatchTakesItsEntriesAway()
{
    test::LedgerFixture fixture;
    auto store = store::makeMemoryStore();
    auto queue = node::AcknowledgementQueue::open(*store);
    for (std::uint64_t device = 0; device < 3; ++device) {
        QVERIFY((*queue)->add(acknowledgement(fixture, device), UnixTime{1}));
    }
    QVERIFY((*queue)->addInFlight({7, {}, {}, {0, 2}}));
    QVERIFY((*queue)->finishInFlight({}));
    QVERIFY((*queue)->inFlight().empty());
    auto reopened = node::AcknowledgementQueue::open(*store);
    QCOMPARE((*reopened)->size(), std::size_t(1));
    QCOMPARE((*reopened)->waiting()[0].position, std::uint64_t(1));
    // A position is never used twice, even after the entries that had it are gone.
    QVERIFY((*queue)->add(acknowledgement(fixture, 5), UnixTime{1}));
    QCOMPARE((*queue)->waiting().back().position, std::uint64_t(3));
}

void AcknowledgementQueueTest::aBatchThatFailedGivesThemBack()
{
    test::LedgerFixture fixture;
    auto store = store::makeMemoryStore();
    auto queue = node::AcknowledgementQueue::open(*store);
    QVERIFY((*queue)->add(acknowledgement(fixture, 1), UnixTime{1}));
    QVERIFY((*queue)->addInFlight({0, {}, {}, {0}}));
    QVERIFY((*queue)->finishInFlight(root(1)));
    QCOMPARE((*queue)->size(), std::size_t(1));
    QVERIFY((*node::AcknowledgementQueue::open(*store))->inFlight().empty());
}

void AcknowledgementQueueTest::rememberTheBatchInFlight()
{
    test::LedgerFixture fixture;
    auto store = store::makeMemoryStore();
    auto queue = node::AcknowledgementQueue::open(*store);
    QVERIFY((*queue)->add(acknowledgement(fixture, 1), UnixTime{1}));
    QVERIFY((*queue)->addInFlight({3, root(9), {}, {0}}));
    const auto again = node::AcknowledgementQueue::open(*store);
    QVERIFY(again && (*again)->inFlight().size() == 1);
    QCOMPARE((*again)->inFlight()[0].number, std::uint64_t(3));
    QVERIFY((*again)->inFlight()[0].root == root(9));
    QCOMPARE((*again)->inFlight()[0].positions.size(), std::size_t(1));
    QCOMPARE((*again)->size(), std::size_t(1));
    // A try that never left is as if it had not been.
    QVERIFY((*again)->addInFlight({3, root(8), {}, {0}}));
    QVERIFY((*again)->removeInFlight(root(9)));
    QCOMPARE((*node::AcknowledgementQueue::open(*store))->inFlight().size(), std::size_t(1));
    QVERIFY((*again)->removeInFlight(root(8)));
    QVERIFY((*node::AcknowledgementQueue::open(*store))->inFlight().empty());
}

// After a restart the batch is made anew; the transaction with the first one may have been in somebody's pool all along.
void AcknowledgementQueueTest::theFirstTryMayStillBeTheOneThatSettles()
{
    test::LedgerFixture fixture;
    auto store = store::makeMemoryStore();
    auto queue = node::AcknowledgementQueue::open(*store);
    QVERIFY((*queue)->add(acknowledgement(fixture, 0), UnixTime{1}));
    QVERIFY((*queue)->addInFlight({4, root(1), {}, {0}}));
    auto again = node::AcknowledgementQueue::open(*store);
    QVERIFY((*again)->add(acknowledgement(fixture, 1), UnixTime{2}));
    QVERIFY((*again)->addInFlight({4, root(2), {}, {0, 1}}));
    QVERIFY((*again)->finishInFlight(root(1)));
    QCOMPARE((*again)->size(), std::size_t(1));
    QCOMPARE((*again)->waiting()[0].acknowledgement.content.device.value, std::uint64_t(1));
    QVERIFY((*again)->inFlight().empty());
}

void AcknowledgementQueueTest::whatWasBatchedIsNotTakenAgain()
{
    test::LedgerFixture fixture;
    auto store = store::makeMemoryStore();
    {
        auto queue = node::AcknowledgementQueue::open(*store);
        QVERIFY((*queue)->add(acknowledgement(fixture, 0), UnixTime{1}));
        QVERIFY((*queue)->addInFlight({0, root(1), {}, {0}}));
        QVERIFY((*queue)->finishInFlight(root(1)));
        QVERIFY((*queue)->add(acknowledgement(fixture, 0), UnixTime{2}));
        QCOMPARE((*queue)->size(), std::size_t(0));
    }
    auto queue = node::AcknowledgementQueue::open(*store);
    QVERIFY((*queue)->add(acknowledgement(fixture, 0), UnixTime{3}));
    QCOMPARE((*queue)->size(), std::size_t(0));
}

void AcknowledgementQueueTest::oneBatchSpeaksOfOneModelAndSoManyReleases()
{
    test::LedgerFixture fixture;
    auto store = store::makeMemoryStore();
    auto queue = node::AcknowledgementQueue::open(*store);
    const auto add = [&](std::uint8_t release, const char* model, std::uint64_t ordinal) {
        ledger::Acknowledgement content;
        content.release.bytes[0] = release;
        content.model = {model};
        content.ordinal = ordinal;
        return (*queue)->add(ledger::signAcknowledgement(fixture.consortium(), test::LedgerFixture::deviceKey(0), content),
                             UnixTime{1});
    };
    QVERIFY(add(1, "lamp", 1) && add(1, "pump", 2) && add(2, "lamp", 3) && add(3, "lamp", 4) && add(1, "lamp", 5));
    const auto picked = (*queue)->oldestOfOneModel(10, 2);
    QCOMPARE(picked.size(), std::size_t(3));
    QCOMPARE(picked[1].acknowledgement.content.ordinal, std::uint64_t(3));
    QCOMPARE(picked[2].acknowledgement.content.ordinal, std::uint64_t(5));
    QCOMPARE((*queue)->oldestOfOneModel(2, 64).size(), std::size_t(2));
    QCOMPARE((*queue)->newest(1)[0].acknowledgement.content.ordinal, std::uint64_t(5));
    QVERIFY((*queue)->oldestReceived() == UnixTime{1});
}

QTEST_GUILESS_MAIN(AcknowledgementQueueTest)
#include "acknowledgement_queue_test.moc"
