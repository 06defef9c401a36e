// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_repair.h"

#include "core/chain/block.h"
#include "core/node/chain_application.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

using namespace quorate;

namespace {

constexpr std::uint64_t blocks = 60;

// A home with a release chain of some blocks, one model each.
class Bench {
public:
    explicit Bench(std::uint32_t turnMs = 500) : home(*files, directory / "home")
    {
        fixture.genesis.engine.turnMs = turnMs;
        fixture.release.parameters.turnMs = turnMs;
        test::expect(files->makeDirectories(home.store("release").parent_path()), "home");
        test::expect(writeFileAtomically(*files, home.genesis(), fixture.genesis.encode()), "genesis");
        store::StoreOptions options;
        options.writeBufferBytes = 64 * 1024;   // several tables
        const auto store = test::expect(store::openStore(home.store("release"), options), "store");
        const auto application = open(*store);
        for (std::uint64_t i = 0; i < blocks; ++i) {
            const ledger::ModelRecord record{{"model-" + std::to_string(i)}, std::string(100, 'x'), fixture.vendor.id(),
                                             {}, {}, {"rev-a"}};
            seal(*application, i, ledger::SetModel{record});
        }
        if (turnMs > 500) seal(*application, blocks, offence());
        test::expect(application->settled(application->tip().ref), "settled");
        tip = application->tip();
    }

    std::unique_ptr<node::ChainApplication> open(store::KeyValueStore& store) const
    {
        node::ChainApplication::Options options;
        options.chain = fixture.release.parameters;
        options.transactionsOf = [](BytesView block) -> Result<std::vector<Bytes>> {
            auto decoded = chain::decodeBlock(block, ledger::maxBlockSize);
            if (!decoded) return fail(decoded.error());
            return decoded->transactions;
        };
        return test::expect(node::ChainApplication::open(store, fixture.genesis, std::move(options)), "chain");
    }

    std::vector<std::string> storeNames() const { return test::expect(files->list(home.store("release")), "store"); }

    // Files of the store whose names end so, the largest first.
    std::vector<Path> storeFiles(std::string_view ending) const
    {
        std::vector<std::pair<std::uint64_t, Path>> found;
        for (const auto& name : storeNames()) {
            const Path path = home.store("release") / name;
            if (name.ends_with(ending)) found.emplace_back(files->info(path)->size, path);
        }
        std::ranges::sort(found, std::greater());
        std::vector<Path> paths;
        for (auto& [size, path] : found) paths.push_back(std::move(path));
        return paths;
    }

    void flip(const Path& path, double where) const
    {
        auto file = files->open(path, OpenMode::update).value();
        const auto at = static_cast<std::uint64_t>(static_cast<double>(file->size().value()) * where);
        Bytes byte(1);
        test::expect(file->readAt(at, byte), "read");
        byte[0] ^= 0x10U;
        test::expect(file->writeAt(at, byte), "write");
    }

    test::LedgerFixture fixture;
    test::TemporaryDirectory directory;
    std::unique_ptr<Files> files = makeSystemFiles();
    node::Home home;
    engine::AppTip tip;

private:
    // Two seals of one validator, a second apart: one turn where turns are long, two where they are not.
    ledger::ReportOffence offence() const
    {
        const auto sealAt = [&](std::int64_t time) {
            chain::BlockHeader header;
            header.consortium = fixture.consortium();
            header.height = Height(7);
            header.time = UnixTime{time};
            return chain::sealBlock(header, {}, fixture.checkers[0].key(ledger::KeyPurpose::consensus)).signedHeader;
        };
        ledger::ReportOffence body{sealAt(1'000'000'000), sealAt(1'000'001'000)};
        if (body.second < body.first) std::swap(body.first, body.second);
        return body;
    }

    void seal(node::ChainApplication& application, std::uint64_t number, ledger::Body body)
    {
        const auto transaction = fixture.release.sign(fixture.vendor, std::move(body));
        test::expect(fixture.release.apply(transaction.encoded), "reference");
        chain::BlockHeader header;
        header.consortium = fixture.consortium();
        header.height = application.tip().ref.height.next();
        header.parent = application.tip().ref.id;
        header.time = UnixTime{1'700'000'000'000 + static_cast<std::int64_t>(number)};
        header.roots = test::expect(application.apply({{header.height, {}}, header.parent, header.time, {}},
                                                      {transaction.encoded}), "apply");
        const auto block = chain::sealBlock(header, {transaction.encoded},
                                            fixture.vendor.key(ledger::KeyPurpose::consensus));
        test::expect(application.apply(block.context(), block.transactions), "apply");
        test::expect(application.commit(block.encode()), "commit");
    }
};

}  // namespace

class ChainRepairTest : public QObject {
    Q_OBJECT

private slots:
    // Headers in place of old blocks are no damage: repairing them away would lose what no peer may have any more.
    void aPrunedStoreIsSound()
    {
        Bench bench;
        {
            const auto store = test::expect(store::openStore(bench.home.store("release")), "store");
            const auto application = bench.open(*store);
            QVERIFY(application->pruneBelow(bench.tip.ref.height, UINT32_MAX));
            QVERIFY(application->keptFrom() == bench.tip.ref.height);
        }
        const auto reports = node::repairStores(*bench.files, bench.home);
        QVERIFY(reports && !reports->empty());
        QVERIFY2(reports->front().wasSound, reports->front().damage.c_str());
    }

    void aSoundStoreIsLeftAlone()
    {
        Bench bench;
        const auto reports = node::repairStores(*bench.files, bench.home);
        QVERIFY2(reports.has_value(), reports ? "" : toString(reports.error()).c_str());
        QCOMPARE(reports->size(), std::size_t(1));
        QVERIFY(reports->front().wasSound && !reports->front().kept);
        QVERIFY(reports->front().entries > blocks * 5);
    }

    // Wherever a bit flips: what is rebuilt is a beginning of the same chain, and the damaged store is kept.
    void aDamagedStoreIsRebuilt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("where");
        QTest::newRow("table, near its beginning") << ".ldb" << 0.2;
        QTest::newRow("table, in the middle") << ".ldb" << 0.5;
        QTest::newRow("table, its end") << ".ldb" << 0.99;
        QTest::newRow("log") << ".log" << 0.3;
        QTest::newRow("manifest") << "MANIFEST" << 0.1;
    }
    void aDamagedStoreIsRebuilt()
    {
        QFETCH(QString, file);
        QFETCH(double, where);
        Bench bench;
        auto found = bench.storeFiles(file.toStdString());
        for (const auto& name : bench.storeNames()) {
            if (file == "MANIFEST" && name.starts_with("MANIFEST")) found.push_back(bench.home.store("release") / name);
        }
        QVERIFY(!found.empty());
        bench.flip(found.front(), where);
        const auto reports = node::repairStores(*bench.files, bench.home);
        QVERIFY2(reports.has_value(), reports ? "" : toString(reports.error()).c_str());
        const auto& report = reports->front();
        if (report.wasSound) {   // a byte that nothing depends on: then it must really be whole
            QVERIFY(!report.kept);
        } else {
            QVERIFY(!report.damage.empty() && report.kept && report.height);
            QVERIFY(bench.files->info(*report.kept)->kind == FileKind::directory);
            QVERIFY(*report.height <= bench.tip.ref.height);
        }
        const auto store = store::openStore(bench.home.store("release"));
        QVERIFY2(store.has_value(), store ? "" : toString(store.error()).c_str());
        const auto application = bench.open(**store);
        const auto tip = application->tip();
        if (!report.wasSound) QCOMPARE(tip.ref.height.value, report.height->value);
        QVERIFY(tip.roots.logRoot == bench.fixture.release.rootAt(tip.roots.logSize));
        qInfo("%llu of %llu blocks", static_cast<unsigned long long>(tip.ref.height.value),
              static_cast<unsigned long long>(blocks));
        if (file == "MANIFEST") QCOMPARE(tip.ref.height.value, blocks);
    }

    // Between the two renames at the end: neither an empty store nor a lost one.
    void aRepairThatPowerInterruptedIsFinished()
    {
        Bench bench;
        for (const auto& name : bench.storeNames()) {
            if (name.starts_with("MANIFEST")) bench.flip(bench.home.store("release") / name, 0.1);
        }
        QVERIFY(node::repairStores(*bench.files, bench.home));
        const Path place = bench.home.store("release");
        Path built = place;
        built += ".new";
        QVERIFY(bench.files->rename(place, built));
        QVERIFY(node::finishRepair(*bench.files, bench.home));
        QVERIFY(bench.files->info(built)->kind == FileKind::absent);
        {
            const auto store = test::expect(store::openStore(place), "store");
            QVERIFY(bench.open(*store)->tip().ref == bench.tip.ref);
        }
        // And by the command, which then finds a sound store.
        QVERIFY(bench.files->rename(place, built));
        const auto again = node::repairStores(*bench.files, bench.home);
        QVERIFY(again && again->front().store == "release" && again->front().wasSound);
        // A store that was never repaired is none of its business.
        QVERIFY(bench.files->removeTree(place));
        QVERIFY(node::finishRepair(*bench.files, bench.home));
        QVERIFY(bench.files->info(place)->kind == FileKind::absent);
    }

    // The rules see the length of a turn: with another one, what was accepted would be refused.
    void theGenesisSaysHowLongATurnIs()
    {
        Bench bench(5000);
        QCOMPARE(bench.tip.ref.height.value, blocks + 1);
        for (const auto& name : bench.storeNames()) {
            if (name.starts_with("MANIFEST")) bench.flip(bench.home.store("release") / name, 0.1);
        }
        const auto reports = node::repairStores(*bench.files, bench.home);
        QVERIFY2(reports.has_value(), reports ? "" : toString(reports.error()).c_str());
        QVERIFY(!reports->front().wasSound);
        QCOMPARE(reports->front().height->value, blocks + 1);
    }

    // What a node's own store holds is taken over, however much of it there is.
    void aNodesOwnStoreIsTakenOver()
    {
        Bench bench;
        constexpr std::uint64_t entries = 2500;
        const Path place = bench.home.store("node");
        const auto keyOf = [](std::uint64_t i) { return toBytes(bytesOf("entry/" + std::to_string(10'000 + i))); };
        {
            const auto store = test::expect(store::openStore(place), "store");
            store::WriteBatch batch;
            for (std::uint64_t i = 0; i < entries; ++i) batch.put(keyOf(i), Bytes(100, static_cast<std::uint8_t>(i)));
            QVERIFY(store->write(batch).has_value());
        }
        for (const auto& name : test::expect(bench.files->list(place), "store")) {
            if (name.starts_with("MANIFEST")) bench.flip(place / name, 0.1);
        }
        const auto reports = node::repairStores(*bench.files, bench.home);
        QVERIFY2(reports.has_value(), reports ? "" : toString(reports.error()).c_str());
        const auto& report = reports->back();
        QCOMPARE(report.store, std::string("node"));
        QVERIFY(!report.wasSound);
        QCOMPARE(report.entries, entries);
        const auto store = test::expect(store::openStore(place), "store");
        for (const std::uint64_t i : {std::uint64_t(0), std::uint64_t(999), std::uint64_t(1000), entries - 1}) {
            const auto value = test::expect(store->get(keyOf(i)), "entry");
            QVERIFY(value && *value == Bytes(100, static_cast<std::uint8_t>(i)));
        }
    }

    void aLostBlockIsFoundThoughTheStoreOpens()
    {
        Bench bench;
        {
            const auto store = test::expect(store::openStore(bench.home.store("release")), "store");
            store::WriteBatch batch;
            batch.erase(node::at::block(Height(40)));
            QVERIFY(store->write(batch).has_value());
        }
        const auto reports = node::repairStores(*bench.files, bench.home);
        QVERIFY2(reports.has_value(), reports ? "" : toString(reports.error()).c_str());
        QVERIFY(reports->front().damage.find("height 40") != std::string::npos);
        QCOMPARE(reports->front().height->value, std::uint64_t(39));

        // A second time it is sound; and what was kept is not overwritten.
        QVERIFY(node::repairStores(*bench.files, bench.home)->front().wasSound);
        {
            const auto store = test::expect(store::openStore(bench.home.store("release")), "store");
            store::WriteBatch batch;
            batch.erase(node::at::block(Height(5)));
            QVERIFY(store->write(batch).has_value());
        }
        const auto again = node::repairStores(*bench.files, bench.home);
        QVERIFY(!again);
        QCOMPARE(again.error().code, std::string("base.file.exists"));
    }

    void aRunningNodeIsNotRepaired()
    {
        Bench bench;
        const auto store = test::expect(store::openStore(bench.home.store("release")), "store");
        const auto reports = node::repairStores(*bench.files, bench.home);
        QVERIFY(!reports);
        QCOMPARE(reports.error().code, std::string("store.locked"));
    }
};

QTEST_GUILESS_MAIN(ChainRepairTest)
#include "chain_repair_test.moc"
