// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/key_value_store.h"
#include "tests/support/fault_files.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace quorate;
using namespace quorate::store;

namespace {

struct Less {
    bool operator()(const Bytes& a, const Bytes& b) const { return std::ranges::lexicographical_compare(a, b); }
};
using Model = std::map<Bytes, Bytes, Less>;

const Path place = "/home/store";

StoreOptions optionsOn(test::FaultFiles& disk)
{
    StoreOptions options;
    options.writeBufferBytes = 64 * 1024;   // the least that LevelDB takes: tables are written and compacted
    options.files = &disk;
    return options;
}

std::optional<Model> contentOf(const KeyValueStore& store)
{
    Model found;
    const auto scanned = store.scan({}, {}, [&](BytesView key, BytesView value) {
        found[toBytes(key)] = toBytes(value);
        return true;
    });
    return scanned ? std::optional(std::move(found)) : std::nullopt;
}

// A batch of a few small or, now and then, very large values. Values are never a sector of zeros.
WriteBatch randomBatch(Random& random, Model& model)
{
    WriteBatch batch;
    for (std::uint64_t n = random.below(6) + 1; n > 0; --n) {
        Bytes key{'k', static_cast<std::uint8_t>(random.below(40))};
        if (random.below(4) == 0) {
            batch.erase(key);
            model.erase(key);
            continue;
        }
        Bytes value(random.below(12) == 0 ? random.below(60'000) : random.below(700));
        random.fill(value);
        batch.put(key, value);
        model[key] = value;
    }
    return batch;
}

struct Run {
    Model before;         // acknowledged
    Model after;          // and what was under way
    bool finished = false;
};

// Opens and writes until `writes` are done or the disk stops.
Run work(test::FaultFiles& disk, Random& random, Model model, int writes)
{
    Run run{model, model, false};
    auto store = openStore(place, optionsOn(disk));
    if (!store) return run;
    for (int n = 0; n < writes; ++n) {
        const auto batch = randomBatch(random, run.after);
        if (!(*store)->write(batch)) return run;
        run.before = run.after;
    }
    run.finished = true;
    return run;
}

// A process that sends numbers. Each store lives in a process of its own: LevelDB's thread does not survive a fork.
class Child {
public:
    explicit Child(const std::function<void(int out)>& work)
    {
        if (::pipe(m_ends) != 0) std::abort();
        m_process = ::fork();
        if (m_process == 0) {
            ::close(m_ends[0]);
            ::alarm(60);
            work(m_ends[1]);
            ::_exit(0);
        }
        ::close(m_ends[1]);
    }
    ~Child()
    {
        ::close(m_ends[0]);
        kill();
        ::waitpid(m_process, nullptr, 0);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    void kill() { ::kill(m_process, SIGKILL); }
    std::optional<std::uint64_t> read()   // absent: it ended
    {
        std::uint64_t number = 0;
        if (::read(m_ends[0], &number, sizeof number) != sizeof number) return std::nullopt;
        return number;
    }

private:
    int m_ends[2] = {};
    pid_t m_process = -1;
};

// A batch for each number; a number is sent when its batch is acknowledged.
void writeNumbers(const Path& directory, std::uint64_t from, int out)
{
    StoreOptions options;
    options.writeBufferBytes = 64 * 1024;
    const auto store = openStore(directory, options);
    for (std::uint64_t n = from; store; ++n) {
        Bytes value(3000);
        for (unsigned i = 0; i < 8; ++i) value[i] = static_cast<std::uint8_t>(n >> (8 * i));
        WriteBatch batch;
        batch.put({'a'}, value);
        batch.put({'b', static_cast<std::uint8_t>(n), static_cast<std::uint8_t>(n >> 8U)}, value);
        batch.put({'z'}, value);
        if (!(*store)->write(batch) || ::write(out, &n, sizeof n) != sizeof n) return;
    }
}

void readNumber(const Path& directory, int out)
{
    const auto store = openStore(directory);
    if (!store) return;
    const auto first = (*store)->get(Bytes{'a'});
    const auto last = (*store)->get(Bytes{'z'});
    if (!first || !*first || !last || *first != *last) return;
    std::uint64_t n = 0;
    for (unsigned i = 8; i-- > 0;) n = n << 8U | (**first)[i];
    (void)!::write(out, &n, sizeof n);
}

}  // namespace

class StorePowerTest : public QObject {
    Q_OBJECT

private slots:
    // The program dies at each of its operations on the disk in turn, by a kill or by the loss of power.
    void diesAtEachOperation_data()
    {
        QTest::addColumn<bool>("power");
        QTest::newRow("killed") << false;
        QTest::newRow("power lost") << true;
    }
    void diesAtEachOperation()
    {
        QFETCH(bool, power);
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        const auto prepare = [](test::FaultFiles& disk, Random& random) {
            disk.plantDirectory(place.parent_path());
            return work(disk, random, {}, 30).before;
        };
        {
            test::FaultFiles disk;
            test::SeededRandom random(3);
            const Model model = prepare(disk, random);
            begin = disk.operations();
            QVERIFY(work(disk, random, model, 12).finished);
            end = disk.operations();
        }
        QVERIFY(end - begin > 40);
        for (std::uint64_t operation = begin + 1; operation <= end; ++operation) {
            test::FaultFiles disk;
            test::SeededRandom random(3);
            const Model model = prepare(disk, random);
            disk.stopAt(operation);
            const Run run = work(disk, random, model, 12);
            QVERIFY(disk.isStopped());
            if (power) disk.losePower(operation);
            else disk.restart();
            const auto store = openStore(place, optionsOn(disk));
            QVERIFY2(store.has_value(), qPrintable(QString("operation %1: %2").arg(operation)
                                                       .arg(store ? "" : toString(store.error()).c_str())));
            const auto found = contentOf(**store);
            QVERIFY(found && (*found == run.before || *found == run.after));
        }
    }

    // Against a naive map, through many sessions that end well, by a kill, or by the loss of power at a random moment.
    void behavesLikeAMapThroughPowerLosses()
    {
        int losses = 0;
        int lost = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            test::FaultFiles disk;
            disk.plantDirectory(place.parent_path());
            test::SeededRandom random(seed);
            Model model;
            for (int session = 0; session < 12; ++session) {
                if (random.below(4) != 0) disk.stopAt(disk.operations() + 1 + random.below(120));
                const Run run = work(disk, random, model, 40);
                if (random.below(3) != 0) {
                    disk.losePower(random.number());
                    ++losses;
                } else {
                    disk.restart();
                }
                const auto store = openStore(place, optionsOn(disk));
                QVERIFY2(store.has_value(), qPrintable(QString("seed %1 session %2: %3").arg(seed).arg(session)
                                                           .arg(store ? "" : toString(store.error()).c_str())));
                const auto found = contentOf(**store);
                QVERIFY(found && (*found == run.before || *found == run.after));
                if (*found != run.after) ++lost;
                model = *found;
            }
        }
        qInfo("%d losses of power, %d times without the batch that was under way", losses, lost);
        QVERIFY(losses > 50 && lost > 10);
    }

    // What was written before a kill stays, synced or not; what is written after it, by whatever is closed then, does not.
    void aKillEndsAllWriting()
    {
        test::FaultFiles disk;
        disk.plantDirectory(place.parent_path());
        const Path path = place.parent_path() / "file";
        auto file = disk.open(path, OpenMode::create);
        QVERIFY(file && (*file)->writeAt(0, bytesOf("before")));
        disk.stop();
        const auto operations = disk.operations();
        QVERIFY(!(*file)->writeAt(0, bytesOf("after!")) && !(*file)->truncate(0) && !(*file)->sync());
        QVERIFY(!disk.rename(path, place.parent_path() / "other") && !disk.remove(path));
        file->reset();
        QCOMPARE(disk.operations(), operations);
        disk.restart();
        QVERIFY(disk.peek(path) == toBytes(bytesOf("before")));
        QVERIFY(disk.open(path, OpenMode::update));
    }

    // Planted: without its syncs the store cannot keep its word, and this test must see it.
    void aDiskThatLiesIsSeen()
    {
        int seen = 0;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            test::FaultFiles disk;
            disk.plantDirectory(place.parent_path());
            test::SeededRandom random(seed);
            const Model model = work(disk, random, {}, 10).before;
            disk.setLying(true);
            const Run run = work(disk, random, model, 30);
            disk.losePower(seed);
            disk.setLying(false);
            const auto store = openStore(place, optionsOn(disk));
            if (!store || contentOf(**store) != run.before) ++seen;
        }
        QVERIFY2(seen >= 9, qPrintable(QString::number(seen)));
    }

    // A run on a simulated disk can be repeated exactly: compaction included.
    void theSameRunDoesTheSame()
    {
        std::vector<std::uint64_t> operations;
        std::vector<std::vector<std::string>> files;
        for (int i = 0; i < 2; ++i) {
            test::FaultFiles disk;
            disk.plantDirectory(place.parent_path());
            test::SeededRandom random(9);
            QVERIFY(work(disk, random, {}, 200).finished);
            operations.push_back(disk.operations());
            files.push_back(disk.paths());
        }
        QCOMPARE(operations[0], operations[1]);
        QVERIFY(files[0] == files[1]);
        QVERIFY(std::ranges::any_of(files[0], [](const auto& name) { return name.ends_with(".ldb"); }));
    }

    // Real processes: killed while they write, the store holds every batch that was acknowledged, and no half of one.
    void aKilledProcessLosesNothing()
    {
        const test::TemporaryDirectory directory;
        std::uint64_t acknowledged = 0;
        for (std::uint64_t round = 0; round < 6; ++round) {
            Child writer([&](int out) { writeNumbers(directory / "store", acknowledged + 1, out); });
            const std::uint64_t until = acknowledged + 40 + round * 7;
            while (acknowledged < until) {
                const auto number = writer.read();
                QVERIFY(number.has_value());
                acknowledged = *number;
            }
            writer.kill();
            while (const auto number = writer.read()) acknowledged = *number;
            Child reader([&](int out) { readNumber(directory / "store", out); });
            const auto newest = reader.read();
            QVERIFY(newest == acknowledged || newest == acknowledged + 1);
            acknowledged = *newest;
        }
    }
};

QTEST_GUILESS_MAIN(StorePowerTest)
#include "store_power_test.moc"
