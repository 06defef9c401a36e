// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_value_store.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace quorate;
using namespace quorate::store;

namespace {

struct Less {
    bool operator()(const Bytes& a, const Bytes& b) const { return std::ranges::lexicographical_compare(a, b); }
};
using Model = std::map<Bytes, Bytes, Less>;

Bytes keyOf(unsigned n)
{
    return {'k', static_cast<std::uint8_t>(n >> 8U), static_cast<std::uint8_t>(n)};
}

// Tables, a write-ahead log with several records, and a manifest with several edits.
Model makeStore(const Path& directory)
{
    test::SeededRandom random(7);
    Model model;
    StoreOptions options;
    options.writeBufferBytes = 64 * 1024;
    for (int session = 0; session < 3; ++session) {
        auto store = openStore(directory, options);
        for (int n = 0; n < 25; ++n) {
            WriteBatch batch;
            const auto base = static_cast<unsigned>(session * 1000 + n * 4);
            for (unsigned i = 0; i < 4; ++i) {
                Bytes value(400);
                random.fill(value);
                batch.put(keyOf(base + i), value);
                model[keyOf(base + i)] = value;
            }
            if (!store || !(*store)->write(batch)) return {};
        }
    }
    return model;
}

std::vector<std::string> namesIn(const Path& directory)
{
    return makeSystemFiles()->list(directory).value();
}

void copyFlipped(const Path& from, const Path& to, const std::string& file, std::uint64_t offset, std::uint8_t mask)
{
    const auto files = makeSystemFiles();
    QVERIFY(files->removeTree(to).has_value());
    QVERIFY(files->makeDirectories(to).has_value());
    for (const auto& name : namesIn(from)) {
        auto data = readFile(*files, from / name, 16 * 1024 * 1024);
        QVERIFY(data.has_value());
        if (name == file) (*data)[offset] ^= mask;
        auto copy = files->open(to / name, OpenMode::create);
        QVERIFY(copy.has_value());
        QVERIFY((*copy)->writeAt(0, *data).has_value());
    }
}

// What became of a damaged copy: "whole", or the error.
std::string outcome(const Path& directory, const Model& model)
{
    auto store = openStore(directory);
    if (!store) return toString(store.error());
    Model found;
    const auto scanned = (*store)->scan({}, {}, [&](BytesView key, BytesView value) {
        found[toBytes(key)] = toBytes(value);
        return true;
    });
    if (!scanned) return toString(scanned.error());
    if (found != model) return "LOST: " + std::to_string(found.size()) + " of " + std::to_string(model.size());
    for (const auto& [key, value] : model) {
        const auto got = (*store)->get(key);
        if (!got) return toString(got.error());
        if (*got != value) return "LOST: a key by get";
    }
    return "whole";
}

}  // namespace

class StoreDamageTest : public QObject {
    Q_OBJECT

private slots:
    // Every file kind; every byte of the small ones, the edges and a sample of the large ones.
    void aFlippedByteIsFoundOrHarmless()
    {
        const test::TemporaryDirectory directory;
        const Model model = makeStore(directory / "store");
        QCOMPARE(model.size(), std::size_t(300));
        const auto files = makeSystemFiles();
        const auto names = namesIn(directory / "store");
        std::map<std::string, int> kinds;
        int refused = 0;
        int named = 0;
        test::SeededRandom random(11);
        for (const auto& name : names) {
            const auto size = files->info(directory / "store" / name).value().size;
            if (size == 0 || name == "LOCK") continue;
            ++kinds[name.starts_with("MANIFEST") ? "manifest" : Path(name).extension().string()];
            std::vector<std::uint64_t> offsets;
            for (std::uint64_t i = 0; i < size; ++i) {
                if (i < 16 || i + 60 > size || random.below(size) < 40) offsets.push_back(i);
            }
            for (const auto offset : offsets) {
                const auto mask = static_cast<std::uint8_t>(1U << random.below(8));
                copyFlipped(directory / "store", directory / "copy", name, offset, mask);
                if (QTest::currentTestFailed()) return;
                const std::string result = outcome(directory / "copy", model);
                const bool corrupt = result.starts_with("store.corrupt");
                refused += corrupt ? 1 : 0;
                named += corrupt && result.find(name) != std::string::npos ? 1 : 0;
                QVERIFY2(corrupt || result == "whole",
                         qPrintable(QString("%1 offset %2 mask %3: %4").arg(name.c_str()).arg(offset).arg(mask)
                                        .arg(result.c_str())));
            }
        }
        QVERIFY(kinds["manifest"] >= 1 && kinds[".log"] >= 1 && kinds[".ldb"] >= 1);
        qInfo("%d refused, %d of them with the file's name", refused, named);
        QVERIFY(refused > 100);
        QCOMPARE(named, refused);
    }

    // LevelDB's checksum does not cover a record's length: at the end of the log it would take the record for one that
    // was never finished, and drop an acknowledged batch.
    void aDamagedLengthOfTheLastRecordIsFound()
    {
        const test::TemporaryDirectory directory;
        {
            auto store = openStore(directory / "store");
            for (std::uint8_t i = 0; i < 3; ++i) {
                WriteBatch batch;
                batch.put({i}, Bytes(50, i));
                QVERIFY((*store)->write(batch).has_value());
            }
        }
        const auto files = makeSystemFiles();
        std::string log;
        for (const auto& name : namesIn(directory / "store")) {
            if (name.ends_with(".log")) log = name;
        }
        auto data = readFile(*files, directory / "store" / log, 1 << 20).value();
        QCOMPARE(data.size() % 3, std::size_t(0));
        const std::size_t last = data.size() / 3 * 2;
        copyFlipped(directory / "store", directory / "copy", log, last + 5, 0x10);
        const auto refused = openStore(directory / "copy");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, std::string("store.corrupt"));
        QVERIFY(refused.error().context.find(log) != std::string::npos);
    }

    // What a power loss leaves: the end of the last record is missing. Everything before it is there.
    void anUnfinishedRecordIsDropped()
    {
        const test::TemporaryDirectory directory;
        {
            auto store = openStore(directory / "store");
            for (std::uint8_t i = 0; i < 3; ++i) {
                WriteBatch batch;
                batch.put({i}, Bytes(50, i));
                QVERIFY((*store)->write(batch).has_value());
            }
        }
        const auto files = makeSystemFiles();
        for (const auto& name : namesIn(directory / "store")) {
            if (!name.ends_with(".log")) continue;
            auto file = files->open(directory / "store" / name, OpenMode::update).value();
            QVERIFY(file->truncate(file->size().value() - 5).has_value());
        }
        auto store = openStore(directory / "store");
        QVERIFY2(store.has_value(), store ? "" : toString(store.error()).c_str());
        QVERIFY((*store)->get(Bytes{1}).value().has_value());
        QVERIFY(!(*store)->get(Bytes{2}).value().has_value());
    }

    void aMissingFileIsNotAnEmptyStore_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("CURRENT") << "CURRENT";
        QTest::newRow("manifest") << "MANIFEST-";
        QTest::newRow("table") << ".ldb";
    }
    void aMissingFileIsNotAnEmptyStore()
    {
        QFETCH(QString, kind);
        const test::TemporaryDirectory directory;
        const Model model = makeStore(directory / "store");
        const auto files = makeSystemFiles();
        for (const auto& name : namesIn(directory / "store")) {
            if (QString::fromStdString(name).contains(kind)) {
                QVERIFY(files->remove(directory / "store" / name).has_value());
                break;
            }
        }
        QVERIFY(outcome(directory / "store", model).starts_with("store.corrupt"));
    }
};

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "store_damage_test.moc"
