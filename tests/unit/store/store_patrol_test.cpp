// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/patrol.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

using namespace quorate;
using namespace quorate::store;

namespace {

constexpr unsigned entries = 40;
constexpr std::size_t valueBytes = 100'000;

Bytes keyOf(unsigned number)
{
    return {static_cast<std::uint8_t>(number)};
}

// Four slices, in tables: what a log holds is moved into one when it is opened.
std::unique_ptr<KeyValueStore> filled(const Path& directory)
{
    test::SeededRandom random(3);
    for (const bool fill : {true, false}) {
        auto store = openStore(directory);
        if (!store) qFatal("%s", toString(store.error()).c_str());
        if (!fill) return std::move(*store);
        for (unsigned i = 0; i < entries; ++i) {
            WriteBatch batch;
            Bytes value(valueBytes);
            random.fill(value);
            batch.put(keyOf(i), std::move(value));
            if (auto written = (*store)->write(batch); !written) qFatal("%s", toString(written.error()).c_str());
        }
    }
    return nullptr;
}

}  // namespace

class StorePatrolTest : public QObject {
    Q_OBJECT

private slots:
    // All of it in turn, nothing twice, and again from the first entry.
    void readsEverythingASliceAtATime()
    {
        class Watched final : public KeyValueStore {
        public:
            Result<std::optional<Bytes>> get(BytesView key) const override { return inner->get(key); }
            Status write(const WriteBatch& batch) override { return inner->write(batch); }
            Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const override { return inner->last(prefix, upTo); }
            Status scan(BytesView prefix, BytesView from, const Visit& visit) const override
            {
                return inner->scan(prefix, from, [&](BytesView key, BytesView value) {
                    const bool more = visit(key, value);
                    if (more) seen.push_back(key[0]);
                    return more;
                });
            }
            std::unique_ptr<KeyValueStore> inner = makeMemoryStore();
            mutable std::vector<unsigned> seen;
        };
        Watched store;
        Patrol patrol(store);
        QCOMPARE(patrol.step().value(), true);   // an empty one
        WriteBatch batch;
        for (unsigned i = 0; i < entries; ++i) batch.put(keyOf(i), Bytes(valueBytes));
        QVERIFY(store.write(batch));
        for (int pass = 0; pass < 2; ++pass) {
            store.seen.clear();
            int steps = 1;
            while (!patrol.step().value()) ++steps;
            QCOMPARE(steps, 4);
            QCOMPARE(store.seen.size(), std::size_t(entries));
            for (unsigned i = 0; i < entries; ++i) QCOMPARE(store.seen[i], i);
        }
        // What was longer than a slice, and what has gone meanwhile.
        WriteBatch change;
        for (unsigned i = 0; i < entries; ++i) change.erase(keyOf(i));
        change.put(keyOf(7), Bytes(3 * Patrol::sliceBytes));
        change.put(keyOf(8), Bytes(1));
        QVERIFY(store.write(change));
        QCOMPARE(patrol.step().value(), false);
        QVERIFY(store.write(WriteBatch{{{keyOf(8), std::nullopt}}}));
        QCOMPARE(patrol.step().value(), true);
    }

    // In a file that is open and that nobody else reads.
    void findsAFlippedBit()
    {
        const test::TemporaryDirectory directory;
        const auto store = filled(directory.path() / "store");
        QVERIFY(store);
        const auto files = makeSystemFiles();
        std::optional<Path> table;
        const auto names = files->list(directory.path() / "store");
        QVERIFY(names);
        for (const auto& name : *names) {
            if (name.ends_with(".ldb")) table = std::max(table.value_or(Path()), directory.path() / "store" / name);
        }
        QVERIFY(table);
        auto data = readFile(*files, *table, 64 * 1024 * 1024);
        QVERIFY(data && data->size() > 2 * valueBytes);
        auto file = files->open(*table, OpenMode::update);
        QVERIFY(file);
        const auto middle = data->size() / 2;
        QVERIFY((*file)->writeAt(middle, Bytes{static_cast<std::uint8_t>((*data)[middle] ^ 4)}));
        Patrol patrol(*store);
        Result<bool> step = false;
        for (int steps = 0; step && !*step; ++steps) {
            QVERIFY(steps < 5);
            step = patrol.step();
        }
        QVERIFY(!step);
        QCOMPARE(step.error().code, std::string("store.corrupt"));
        QVERIFY2(step.error().context.starts_with(table->string()), step.error().context.c_str());
        QCOMPARE(patrol.step().error().code, std::string("store.corrupt"));
    }
};

QTEST_GUILESS_MAIN(StorePatrolTest)
#include "store_patrol_test.moc"
