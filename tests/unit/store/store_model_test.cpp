// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_value_store.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>
#include <map>

#include <sys/wait.h>
#include <unistd.h>

using namespace quorate;
using namespace quorate::store;

namespace {

struct Less {
    bool operator()(const Bytes& a, const Bytes& b) const { return std::ranges::lexicographical_compare(a, b); }
};
using Model = std::map<Bytes, Bytes, Less>;
using Pairs = std::vector<std::pair<Bytes, Bytes>>;

// Few distinct keys, with 0x00 and 0xff among their bytes, so that they meet often and prefixes end in 0xff.
Bytes randomKey(Random& random)
{
    static constexpr std::uint8_t alphabet[] = {0x00, 'a', 'b', 0xff};
    Bytes key(random.below(5));
    for (auto& byte : key) byte = alphabet[random.below(4)];
    return key;
}

Pairs expected(const Model& model, const Bytes& prefix, const Bytes& from)
{
    Pairs out;
    for (const auto& [key, value] : model) {
        const bool fits = key.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), key.begin());
        if (fits && !Less()(key, from)) out.emplace_back(key, value);
    }
    return out;
}

void compare(const KeyValueStore& store, const Model& model, Random& random)
{
    const Bytes key = randomKey(random);
    const auto value = store.get(key);
    QVERIFY(value.has_value());
    const auto it = model.find(key);
    QCOMPARE(value->has_value(), it != model.end());
    if (it != model.end()) QVERIFY(**value == it->second);

    const Bytes prefix = randomKey(random);
    const Bytes from = random.below(2) == 0 ? Bytes() : randomKey(random);
    const std::size_t limit = random.below(4) == 0 ? random.below(3) + 1 : 1000;
    Pairs wanted = expected(model, prefix, from);
    if (wanted.size() > limit) wanted.resize(limit);
    Pairs found;
    const auto collect = [&](BytesView k, BytesView v) {
        found.emplace_back(toBytes(k), toBytes(v));
        return found.size() < limit;
    };
    QVERIFY(store.scan(prefix, from, collect).has_value());
    QVERIFY(found == wanted);

    Bytes upTo = prefix;
    append(upTo, randomKey(random));
    wanted = expected(model, prefix, {});
    std::erase_if(wanted, [&](const auto& entry) { return BytesLess()(upTo, entry.first); });
    const auto last = store.last(prefix, upTo);
    QVERIFY(last.has_value());
    QCOMPARE(last->has_value(), !wanted.empty());
    if (!wanted.empty()) QVERIFY(**last == wanted.back());
}

void change(KeyValueStore& store, Model& model, Random& random)
{
    WriteBatch batch;
    for (std::uint64_t n = random.below(6); n > 0; --n) {
        const Bytes key = randomKey(random);
        if (random.below(3) == 0) {
            batch.erase(key);
            model.erase(key);
        } else {
            Bytes value(random.below(200));
            random.fill(value);
            batch.put(key, value);
            model[key] = value;
        }
    }
    QVERIFY(store.write(batch).has_value());
}

}  // namespace

class StoreModelTest : public QObject {
    Q_OBJECT

private slots:
    void memoryBehavesLikeAMap()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            test::SeededRandom random(seed);
            const auto store = makeMemoryStore();
            Model model;
            for (int step = 0; step < 300; ++step) {
                change(*store, model, random);
                compare(*store, model, random);
                if (QTest::currentTestFailed()) QFAIL(qPrintable(QString("seed %1 step %2").arg(seed).arg(step)));
            }
        }
    }

    void diskBehavesLikeAMapAlsoAfterReopening()
    {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            test::SeededRandom random(seed);
            const test::TemporaryDirectory directory;
            StoreOptions options;
            options.writeBufferBytes = 64 * 1024;   // so that tables are written and compacted
            Model model;
            for (int session = 0; session < 4; ++session) {
                auto store = openStore(directory / "store", options);
                QVERIFY2(store.has_value(), store ? "" : toString(store.error()).c_str());
                for (int step = 0; step < 60; ++step) {
                    compare(**store, model, random);
                    change(**store, model, random);
                    compare(**store, model, random);
                    if (QTest::currentTestFailed()) QFAIL(qPrintable(QString("seed %1 step %2").arg(seed).arg(step)));
                }
            }
        }
    }

    void laterChangesOfABatchWin()
    {
        const test::TemporaryDirectory directory;
        auto disk = openStore(directory / "store");
        QVERIFY(disk.has_value());
        const auto memory = makeMemoryStore();
        for (KeyValueStore* store : {disk->get(), memory.get()}) {
            WriteBatch batch;
            batch.put({1}, {1});
            batch.erase({1});
            batch.put({2}, {1});
            batch.put({2}, {2});
            QVERIFY(store->write(batch).has_value());
            QVERIFY(!store->get(Bytes{1}).value().has_value());
            QVERIFY(store->get(Bytes{2}).value() == Bytes{2});
        }
    }

    void aScanSeesOneSnapshot()
    {
        const test::TemporaryDirectory directory;
        auto disk = openStore(directory / "store");
        QVERIFY(disk.has_value());
        const auto memory = makeMemoryStore();
        for (KeyValueStore* store : {disk->get(), memory.get()}) {
            WriteBatch batch;
            for (std::uint8_t i = 0; i < 10; ++i) batch.put({i}, {0});
            QVERIFY(store->write(batch).has_value());
            int seen = 0;
            const auto status = store->scan({}, {}, [&](BytesView, BytesView value) {
                WriteBatch meanwhile;
                meanwhile.put({9}, {1});
                meanwhile.erase({8});
                ++seen;
                return value[0] == 0 && store->write(meanwhile).has_value();
            });
            QVERIFY(status.has_value());
            QCOMPARE(seen, 10);
        }
    }

    void aSecondOpenerIsRefused()
    {
        const test::TemporaryDirectory directory;
        {
            const auto first = openStore(directory / "store");
            QVERIFY(first.has_value());
            const auto second = openStore(directory / "store");
            QVERIFY(!second.has_value());
            QCOMPARE(second.error().code, std::string("store.locked"));
            QVERIFY(second.error().kind == ErrorKind::unavailable);

            const pid_t child = ::fork();
            if (child == 0) {
                const auto other = openStore(directory / "store");
                ::_exit(!other && other.error().code == "store.locked" ? 42 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QCOMPARE(WEXITSTATUS(status), 42);
        }
        QVERIFY(openStore(directory / "store").has_value());
    }

    void aPlaceThatCannotBeAStoreIsRefused()
    {
        const test::TemporaryDirectory directory;
        const auto files = makeSystemFiles();
        QVERIFY(writeFileAtomically(*files, directory / "file", bytesOf("x")).has_value());
        const auto store = openStore(directory / "file");
        QVERIFY(!store.has_value());
        QCOMPARE(store.error().code, std::string("store.io"));
    }
};

QTEST_GUILESS_MAIN(StoreModelTest)
#include "store_model_test.moc"
