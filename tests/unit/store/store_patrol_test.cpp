// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/patrol.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::store;

namespace {

constexpr unsigned tables = 3;
constexpr unsigned entries = 40;
constexpr std::size_t valueBytes = 100'000;

Bytes keyOf(unsigned number)
{
    return {static_cast<std::uint8_t>(number)};
}

// In tables: what a log holds is moved into one when it is opened.
std::unique_ptr<KeyValueStore> filled(const Path& directory)
{
    test::SeededRandom random(3);
    for (unsigned table = 0;; ++table) {
        auto store = openStore(directory);
        if (!store) qFatal("%s", toString(store.error()).c_str());
        if (table == tables) return std::move(*store);
        for (unsigned i = table; i < entries; i += tables) {
            WriteBatch batch;
            Bytes value(valueBytes);
            random.fill(value);
            batch.put(keyOf(i), std::move(value));
            if (auto written = (*store)->write(batch); !written) qFatal("%s", toString(written.error()).c_str());
        }
    }
}

}  // namespace

class StorePatrolTest : public QObject {
    Q_OBJECT

private slots:
    // All of a round in turn, nothing twice, and what is written meanwhile in the next one.
    void readsEveryFileInTurn()
    {
        class Watched final : public KeyValueStore {
        public:
            Result<std::optional<Bytes>> get(BytesView key) const override { return inner->get(key); }
            Status write(const WriteBatch& batch) override { return inner->write(batch); }
            Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const override { return inner->last(prefix, upTo); }
            Status scan(BytesView prefix, BytesView from, const Visit& visit) const override
            {
                return inner->scan(prefix, from, visit);
            }
            Result<std::vector<std::uint64_t>> tables() const override { return files; }
            Status readTable(std::uint64_t number) const override
            {
                seen.push_back(number);
                if (number != bad) return {};
                return fail(kind, kind == ErrorKind::io ? "store.io" : "store.corrupt", std::to_string(number));
            }
            std::unique_ptr<KeyValueStore> inner = makeMemoryStore();
            std::vector<std::uint64_t> files;
            std::uint64_t bad = 0;
            ErrorKind kind = ErrorKind::corrupt;
            mutable std::vector<std::uint64_t> seen;
        };
        using Seen = std::vector<std::uint64_t>;
        Watched store;
        Patrol patrol(store);
        QVERIFY(patrol.step().ended);
        store.files = {3, 5, 9};
        QVERIFY(!patrol.step().ended);
        store.files = {5, 9, 12};
        QVERIFY(!patrol.step().ended);
        QVERIFY(patrol.step().ended);
        QCOMPARE(store.seen, (Seen{3, 5, 9}));
        store.seen.clear();
        // What is damaged is told once, and does not keep it from the others.
        store.bad = 9;
        std::vector<std::string> found;
        for (int step = 0; step < 6; ++step) {
            if (const auto one = patrol.step(); one.found) found.push_back(one.found->code + " " + one.found->context);
        }
        QCOMPARE(store.seen, (Seen{5, 9, 12, 5, 9, 12}));
        QCOMPARE(found, (std::vector<std::string>{"store.corrupt 9"}));
        // What could not be read once may have had bad luck.
        store.seen.clear();
        found.clear();
        store.bad = 12;
        store.kind = ErrorKind::io;
        for (int step = 0; step < 8; ++step) {
            if (const auto one = patrol.step(); one.found) found.push_back(one.found->code + " " + one.found->context);
        }
        QCOMPARE(store.seen, (Seen{5, 9, 12, 12, 5, 9, 12, 12}));
        QCOMPARE(found, (std::vector<std::string>{"store.io 12"}));
    }

    // In a file that is open, also after all of it was read and while its blocks are in memory.
    void findsAFlippedBit()
    {
        const test::TemporaryDirectory directory;
        const auto store = filled(directory.path() / "store");
        QVERIFY(store);
        const auto files = makeSystemFiles();
        Patrol patrol(*store);
        const auto round = [&] {
            std::vector<Error> found;
            for (bool ended = false; !ended;) {
                auto step = patrol.step();
                ended = step.ended;
                if (step.found) found.push_back(*std::move(step.found));
            }
            return found;
        };
        QVERIFY(round().empty());
        QVERIFY(store->scan({}, {}, [](BytesView, BytesView) { return true; }));
        std::vector<Path> paths;
        const auto names = files->list(directory.path() / "store");
        QVERIFY(names);
        for (const auto& name : *names) {
            if (name.ends_with(".ldb")) paths.push_back(directory.path() / "store" / name);
        }
        QCOMPARE(paths.size(), std::size_t(tables));
        QCOMPARE(store->tables().value().size(), paths.size());
        for (const auto& table : paths) {
            auto data = readFile(*files, table, 64 * 1024 * 1024);
            QVERIFY(data && data->size() > 1000);
            auto file = files->open(table, OpenMode::update);
            QVERIFY(file);
            QVERIFY((*file)->writeAt(500, Bytes{static_cast<std::uint8_t>((*data)[500] ^ 4)}));
        }
        const auto found = round();
        QCOMPARE(found.size(), paths.size());   // each by its name
        for (const auto& error : found) {
            QCOMPARE(error.code, std::string("store.corrupt"));
            QVERIFY(std::ranges::any_of(paths, [&](const auto& table) { return error.context.starts_with(table.string() + ":"); }));
        }
        QVERIFY(round().empty());
        QVERIFY(files->remove(paths[0]));
        Patrol another(*store);
        const auto missing = another.step();
        QVERIFY(missing.found && missing.found->code == "store.corrupt");
    }
};

QTEST_GUILESS_MAIN(StorePatrolTest)
#include "store_patrol_test.moc"
