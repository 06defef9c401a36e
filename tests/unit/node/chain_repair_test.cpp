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
    Bench() : home(*files, directory / "home")
    {
        test::expect(files->makeDirectories(home.store("release").parent_path()), "home");
        test::expect(writeFileAtomically(*files, home.genesis(), fixture.genesis.encode()), "genesis");
        store::StoreOptions options;
        options.writeBufferBytes = 64 * 1024;   // several tables
        const auto store = test::expect(store::openStore(home.store("release"), options), "store");
        const auto application = open(*store);
        for (std::uint64_t i = 0; i < blocks; ++i) seal(*application, i);
        application->settled(application->tip().ref);
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
    void seal(node::ChainApplication& application, std::uint64_t number)
    {
        const ledger::ModelRecord record{{"model-" + std::to_string(number)}, std::string(100, 'x'), fixture.vendor.id(),
                                         {}, {}, {"rev-a"}};
        const auto transaction = fixture.release.sign(fixture.vendor, ledger::SetModel{record});
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
