// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_value_store.h"
#include "tests/support/fault_files.h"

#include <QTest>

#include <thread>

using namespace quorate;
using namespace quorate::store;

namespace {

const Path place = "/home/store";
constexpr std::uint64_t room = 64 * 1024 * 1024;

StoreOptions optionsOn(test::FaultFiles& disk)
{
    StoreOptions options;
    options.writeBufferBytes = 64 * 1024;
    options.files = &disk;
    return options;
}

Bytes key(std::uint32_t number)
{
    return {static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)};
}

Status put(KeyValueStore& store, std::uint32_t number)
{
    WriteBatch batch;
    batch.put(key(number), Bytes(3000, static_cast<std::uint8_t>(number | 1)));
    return store.write(batch);
}

// Until the disk is full; how many were acknowledged.
std::uint32_t fill(KeyValueStore& store)
{
    std::uint32_t number = 0;
    while (number < 60'000 && put(store, number)) ++number;
    return number;
}

bool holds(const KeyValueStore& store, std::uint32_t number)
{
    const auto value = store.get(key(number));
    return value && *value && (*value)->size() == 3000;
}

}  // namespace

// A disk that fails for a while: nothing that was acknowledged is lost, nothing is built on what may be there or not.
class StoreRecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void aFullDiskIsNotForGood()
    {
        test::FaultFiles disk;
        disk.setCapacity(1024 * 1024);
        const auto store = openStore(place, optionsOn(disk));
        QVERIFY(store);
        QVERIFY(!(*store)->failure());
        const auto written = fill(**store);
        QVERIFY(written > 10 && written < 60'000);
        const auto failure = (*store)->failure();
        QVERIFY(failure);
        QCOMPARE(failure->code, std::string("store.no-space"));

        // Too little to open it: as it was, and readable.
        const auto early = (*store)->reopen();
        QVERIFY(!early);
        QCOMPARE(early.error().code, std::string("store.no-space"));
        for (std::uint32_t i = 0; i < written; ++i) QVERIFY(holds(**store, i));

        // Room alone does not make what failed certain.
        disk.setCapacity(room);
        const auto still = put(**store, written + 1);
        QVERIFY(!still);
        QCOMPARE(still.error().code, std::string("store.no-space"));
        QVERIFY(!holds(**store, written + 1));

        QVERIFY((*store)->reopen());
        QVERIFY(!(*store)->failure());
        for (std::uint32_t i = 0; i < written; ++i) QVERIFY(holds(**store, i));
        QVERIFY(put(**store, written + 1));

        // And all of it is durable.
        disk.losePower(7);
        const auto after = openStore(place, optionsOn(disk));
        QVERIFY(after);
        for (std::uint32_t i = 0; i < written; ++i) QVERIFY(holds(**after, i));
        QVERIFY(holds(**after, written + 1));
    }

    // Each operation of a write fails once, as a disk with a bad day does.
    void everyFailedOperationIsSurvived()
    {
        std::uint64_t failing = 1;
        for (;; ++failing) {
            test::FaultFiles disk;
            disk.setCapacity(room);
            const auto store = openStore(place, optionsOn(disk));
            QVERIFY(store);
            const auto before = disk.operations();
            disk.failOnce(before + failing, {ErrorKind::io, "base.file.io", "a bad day"});
            std::vector<std::uint32_t> acknowledged;
            for (std::uint32_t i = 0; i < 60; ++i) {
                if (put(**store, i)) acknowledged.push_back(i);
                else if ((*store)->failure()) QVERIFY2((*store)->reopen(), std::to_string(failing).c_str());
            }
            if (disk.operations() < before + failing) break;
            QVERIFY(acknowledged.size() >= 58);
            for (const auto number : acknowledged) QVERIFY2(holds(**store, number), std::to_string(failing).c_str());
            disk.losePower(failing);
            const auto after = openStore(place, optionsOn(disk));
            QVERIFY2(after, (std::to_string(failing) + (after ? "" : ": " + toString(after.error()))).c_str());
            for (const auto number : acknowledged) QVERIFY2(holds(**after, number), std::to_string(failing).c_str());
        }
        QVERIFY(failing > 120);   // two for each of the sixty writes, and those of tables
    }

    // Found damaged when it is opened anew: that is said, nothing is read or written, and it stays so until it opens.
    void whatCannotBeOpenedAnewStaysClosed()
    {
        test::FaultFiles disk;
        disk.setCapacity(room);
        const auto store = openStore(place, optionsOn(disk));
        QVERIFY(store && put(**store, 1));
        const auto current = disk.peek("/home/store/CURRENT");
        QVERIFY(current);
        disk.plant("/home/store/CURRENT", bytesOf("nothing\n"));
        const auto opened = (*store)->reopen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, std::string("store.corrupt"));
        const auto read = (*store)->get(key(1));
        QVERIFY(!read);
        QCOMPARE(read.error().code, std::string("store.closed"));
        const auto write = put(**store, 2);
        QVERIFY(!write);
        QCOMPARE(write.error().code, std::string("store.closed"));
        QVERIFY(!(*store)->scan({}, {}, [](BytesView, BytesView) { return true; }));
        QVERIFY(!(*store)->last({}, key(1)));
        disk.plant("/home/store/CURRENT", *current);
        QVERIFY((*store)->reopen());
        QVERIFY(holds(**store, 1));
        QVERIFY(put(**store, 2));
    }

    // Others read meanwhile: what they began goes on, and what they begin works or says why not.
    void readersOfOtherThreadsAreWaitedFor()
    {
        test::FaultFiles disk;
        disk.setCapacity(room);
        const auto store = openStore(place, optionsOn(disk));
        QVERIFY(store);
        for (std::uint32_t i = 0; i < 200; ++i) QVERIFY(put(**store, i));
        std::atomic<bool> enough = false;
        std::atomic<int> wrong = 0;
        std::atomic<int> read = 0;
        std::thread reader([&] {
            while (!enough) {
                std::uint32_t seen = 0;
                const auto scanned = (*store)->scan({}, {}, [&](BytesView, BytesView value) {
                    if (value.size() != 3000) ++wrong;
                    ++seen;
                    return true;
                });
                if (scanned && seen != 200) ++wrong;
                if (!scanned && scanned.error().code != "store.closed") ++wrong;
                read += scanned.has_value();
            }
        });
        for (int i = 0; i < 50; ++i) {
            if (!(*store)->reopen()) ++wrong;
        }
        const int before = read;
        while (read == before) std::this_thread::yield();   // it goes on reading afterwards
        enough = true;
        reader.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(StoreRecoveryTest)
#include "store_recovery_test.moc"
