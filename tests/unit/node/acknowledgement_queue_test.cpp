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

}  // namespace

class AcknowledgementQueueTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasTakenSurvivesAndIsKeptOnce();
    void aSettledBatchTakesItsEntriesAway();
    void aBatchThatFailedGivesThemBack();
    void rememberTheBatchInFlight();
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
    QVERIFY((*queue)->setInFlight({7, {}, {0, 2}}));
    QVERIFY((*queue)->finishInFlight(true));
    QVERIFY(!(*queue)->inFlight());
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
    QVERIFY((*queue)->setInFlight({0, {}, {0}}));
    QVERIFY((*queue)->finishInFlight(false));
    QCOMPARE((*queue)->size(), std::size_t(1));
    QVERIFY(!(*node::AcknowledgementQueue::open(*store))->inFlight());
}

void AcknowledgementQueueTest::rememberTheBatchInFlight()
{
    test::LedgerFixture fixture;
    auto store = store::makeMemoryStore();
    auto queue = node::AcknowledgementQueue::open(*store);
    QVERIFY((*queue)->add(acknowledgement(fixture, 1), UnixTime{1}));
    Hash32 root;
    root.bytes[0] = 9;
    QVERIFY((*queue)->setInFlight({3, root, {0}}));
    const auto again = node::AcknowledgementQueue::open(*store);
    QVERIFY(again && (*again)->inFlight());
    QCOMPARE((*again)->inFlight()->number, std::uint64_t(3));
    QVERIFY((*again)->inFlight()->root == root);
    QCOMPARE((*again)->inFlight()->positions.size(), std::size_t(1));
    QCOMPARE((*again)->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(AcknowledgementQueueTest)
#include "acknowledgement_queue_test.moc"
