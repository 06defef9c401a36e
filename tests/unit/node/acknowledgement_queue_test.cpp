// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/acknowledgement_queue.h"

#include "core/ledger/batch.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

using namespace quorate;

namespace {

ledger::SignedAcknowledgement acknowledgement(const test::LedgerFixture& fixture, std::uint64_t device, std::uint64_t ordinal = 1)
{
    ledger::Acknowledgement content;
    content.model = test::LedgerFixture::model();
    content.device = DeviceIndex(device);
    content.ordinal = ordinal;
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
    void oneDeviceTakesNoOthersPlace();
    void whatIsMoreThanABodyMayHaveGoesIntoTheNext();
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
    const auto picked = (*queue)->oldestOfOneModel(10, 2, ledger::maxBatchBody);
    QCOMPARE(picked.size(), std::size_t(3));
    QCOMPARE(picked[1].acknowledgement.content.ordinal, std::uint64_t(3));
    QCOMPARE(picked[2].acknowledgement.content.ordinal, std::uint64_t(5));
    QCOMPARE((*queue)->oldestOfOneModel(2, 64, ledger::maxBatchBody).size(), std::size_t(2));
    QCOMPARE((*queue)->newest(1)[0].acknowledgement.content.ordinal, std::uint64_t(5));
    QVERIFY((*queue)->oldestReceived() == UnixTime{1});
}

void AcknowledgementQueueTest::oneDeviceTakesNoOthersPlace()
{
    test::LedgerFixture fixture;
    auto store = store::makeMemoryStore();
    auto queue = node::AcknowledgementQueue::open(*store);
    constexpr std::uint64_t most = node::AcknowledgementQueue::maxOfSigner;
    QCOMPARE(most, std::uint64_t(64));
    for (std::uint64_t ordinal = 0; ordinal < most; ++ordinal) QVERIFY((*queue)->add(acknowledgement(fixture, 0, ordinal), UnixTime{1}));
    const auto refused = [&](std::uint64_t device, std::uint64_t ordinal) {
        const auto added = (*queue)->add(acknowledgement(fixture, device, ordinal), UnixTime{2});
        return added ? std::string("taken") : added.error().code;
    };
    QCOMPARE(refused(0, most), std::string("gateway.too-many-requests"));
    QCOMPARE(refused(0, 0), std::string("taken"));   // is here already
    QCOMPARE(refused(1, 0), std::string("taken"));
    // So it is after a restart, until a batch has taken some away.
    queue = node::AcknowledgementQueue::open(*store);
    QCOMPARE(refused(0, most), std::string("gateway.too-many-requests"));
    QVERIFY((*queue)->addInFlight({0, root(1), {}, {0}}));
    QVERIFY((*queue)->finishInFlight(root(1)));
    QCOMPARE(refused(0, most), std::string("taken"));
    QCOMPARE(refused(0, most + 1), std::string("gateway.too-many-requests"));
}

// Negative ones, as large as they come: each batch has its share of them, and none waits for ever.
void AcknowledgementQueueTest::whatIsMoreThanABodyMayHaveGoesIntoTheNext()
{
    test::LedgerFixture fixture;
    test::SeededRandom random(1);
    auto store = store::makeMemoryStore();
    auto queue = node::AcknowledgementQueue::open(*store);
    constexpr std::size_t all = 300;
    for (std::uint64_t device = 0; device < all; ++device) {
        ledger::Acknowledgement content;
        content.model = {std::string(64, 'm')};
        content.device = DeviceIndex(INT64_MAX);
        content.ordinal = UINT64_MAX - device;
        content.outcome = ledger::Outcome::negative;
        content.reason = std::string(128, 'r');
        content.accused = ledger::MemberId{std::string(64, 'a')};
        content.gateway = KeyId{};
        content.checkpointSize = UINT64_MAX;
        content.deviceTime = UnixTime{253'402'300'799'999};
        const auto said = ledger::signAcknowledgement(fixture.consortium(), test::LedgerFixture::deviceKey(device), content);
        constexpr std::size_t beside = 134;   // the entry, its salt and the heads
        QVERIFY(ledger::maxBatchEntries * (said.encoded.size() + beside) > ledger::maxBatchBody);
        QVERIFY((*queue)->add(said, UnixTime{1}));
    }
    std::vector<ledger::BatchReader> readers;
    for (std::uint64_t i = 0; i < ledger::maxBatchReaders; ++i) readers.push_back({{"reader"}, test::LedgerFixture::deviceKey(i).publicKey()});
    constexpr std::size_t budget = 256 * 1024;
    std::size_t batches = 0;
    for (std::size_t left = all; left > 0; ++batches) {
        const auto picked = (*queue)->oldestOfOneModel(ledger::maxBatchEntries, 64, budget);
        QVERIFY(!picked.empty());
        std::vector<ledger::SignedAcknowledgement> acknowledgements;
        node::AcknowledgementQueue::InFlight batch;
        batch.root = root(static_cast<std::uint8_t>(batches + 1));
        for (const auto& entry : picked) {
            acknowledgements.push_back(entry.acknowledgement);
            batch.positions.push_back(entry.position);
        }
        const auto body = ledger::makeBatchBody(acknowledgements, readers, random);
        QVERIFY(body);
        const std::size_t size = body->encode().size();
        QVERIFY2(size <= budget, std::to_string(size).c_str());
        // No room is wasted either.
        if (picked.size() < left) QVERIFY2(size > budget - 64 * 1024, std::to_string(size).c_str());
        QVERIFY((*queue)->addInFlight(batch));
        QVERIFY((*queue)->finishInFlight(batch.root));
        QCOMPARE((*queue)->size(), left - picked.size());
        left = (*queue)->size();
    }
    QCOMPARE(batches, std::size_t(2));
    // One that is too large alone is not left waiting: what makes the body says so.
    QVERIFY((*queue)->add(acknowledgement(fixture, 0), UnixTime{1}));
    QCOMPARE((*queue)->oldestOfOneModel(10, 64, 1).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(AcknowledgementQueueTest)
#include "acknowledgement_queue_test.moc"
