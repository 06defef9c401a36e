// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_migration.h"

#include "core/codec/cbor.h"
#include "core/node/stored_log.h"
#include "tests/unit/node/application_fixture.h"

#include <QTest>

#include <map>

using namespace quorate;

namespace {

using Dump = std::map<Bytes, Bytes, BytesLess>;

Dump dump(const store::KeyValueStore& store)
{
    Dump all;
    (void)store.scan({}, {}, [&](BytesView key, BytesView value) {
        all.emplace(toBytes(key), toBytes(value));
        return true;
    });
    return all;
}

Bytes olderKey(char kind, std::uint64_t index)
{
    Bytes key{static_cast<std::uint8_t>(kind)};
    for (int shift = 56; shift >= 0; shift -= 8) key.push_back(static_cast<std::uint8_t>(index >> shift));
    return key;
}

Bytes tipOf(std::uint64_t format, const node::TipRecord& tip)
{
    codec::Writer out;
    out.array(format == 1 ? 5 : 6).unsignedInteger(format).id(tip.consortium);
    out.unsignedInteger(static_cast<std::uint64_t>(tip.chain)).unsignedInteger(tip.tip.value).unsignedInteger(tip.settled.value);
    if (format > 1) out.unsignedInteger(tip.keptFrom.value);
    return out.take();
}

// Writes the store as the older format had it.
void makeOlder(store::KeyValueStore& store, std::uint64_t format)
{
    const Dump current = dump(store);
    store::WriteBatch batch;
    codec::MemoryLog log;
    std::map<std::uint64_t, std::vector<TransactionId>> idsOfBlock;
    for (const auto& [key, value] : current) {
        const auto first = node::at::leafIn(key);
        if (!first) continue;
        const auto record = test::expect(node::LeavesRecord::decode(*first, value), "leaves");
        batch.erase(key);
        for (std::uint64_t i = 0; i < record.leaves.size(); ++i) {
            const auto& one = record.leaves[i];
            batch.put(olderKey('l', first->value + i), toBytes(one.leaf));
            batch.put(olderKey('e', first->value + i), toBytes(one.events));
            const auto id = test::expect(ledger::LogLeaf::decode(one.leaf), "leaf").id;
            codec::Writer place;
            place.array(3).unsignedInteger(record.height.value).unsignedInteger(i).unsignedInteger(first->value + i);
            batch.put(node::at::transaction(id), place.take());
            idsOfBlock[record.height.value].push_back(id);
            log.append(codec::leafHash(one.leaf));
        }
    }
    const auto tip = test::expect(node::TipRecord::decode(current.at(node::at::tip())), "tip");
    for (std::uint64_t height = 1; height <= tip.tip.value; ++height) {
        const auto undo = current.find(node::at::undo(Height(height)));
        if (undo == current.end()) continue;
        codec::Writer older;
        older.array(2).raw(undo->second).array(idsOfBlock[height].size());
        for (const auto& id : idsOfBlock[height]) older.id(id);
        batch.put(undo->first, older.take());
    }
    for (unsigned level = format == 3 ? 3 : 0; level < node::StoredLog::lowestStoredLevel; ++level) {
        for (std::uint64_t index = 0; index < log.size() >> level; ++index) {
            batch.put(node::at::logNode(level, index), toBytes(test::expect(log.get(level, index), "node").view()));
        }
    }
    batch.put(node::at::tip(), tipOf(format, tip));
    test::expect(store.write(batch), "older");
}

// Takes so many writes, then none.
class FailingStore final : public store::KeyValueStore {
public:
    FailingStore(store::KeyValueStore& store, int writes) : m_store(store), m_writes(writes) {}
    Result<std::optional<Bytes>> get(BytesView key) const override { return m_store.get(key); }
    Status write(const store::WriteBatch& batch) override
    {
        if (m_writes-- <= 0) return fail(ErrorKind::io, "store.io", "power");
        return m_store.write(batch);
    }
    Status scan(BytesView prefix, BytesView from, const Visit& visit) const override { return m_store.scan(prefix, from, visit); }
    Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const override { return m_store.last(prefix, upTo); }

private:
    store::KeyValueStore& m_store;
    int m_writes;
};

node::TipRecord tipIn(const store::KeyValueStore& store)
{
    return test::expect(node::TipRecord::decode(test::expect(store.get(node::at::tip()), "tip").value()), "tip record");
}

}  // namespace

class ChainMigrationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<store::KeyValueStore> m_store = store::makeMemoryStore();
    test::ApplicationFixture m_chain{*m_store};
    engine::BlockRef m_settled;
    engine::AppTip m_tip;
    Dump m_current;

    void restore()
    {
        store::WriteBatch batch;
        for (const auto& [key, value] : dump(*m_store)) batch.erase(key);
        for (const auto& [key, value] : m_current) batch.put(key, value);
        QVERIFY(m_store->write(batch));
    }

private slots:
    // Blocks of several sizes, so that log nodes of every kind lie within blocks and across them.
    void initTestCase()
    {
        int made = 0;
        std::vector<engine::BlockRef> refs;
        for (const int size : {1, 3, 0, 60, 1, 70, 5}) {
            std::vector<Bytes> transactions;
            for (int i = 0; i < size; ++i) transactions.push_back(m_chain.model(QString("m%1").arg(made++).toStdString()));
            const auto sealed = m_chain.seal(transactions);
            QVERIFY(sealed);
            refs.push_back(*sealed);
        }
        m_settled = refs[4];
        test::expect(m_chain.application->settled(m_settled), "settled");
        m_tip = m_chain.application->tip();
        m_chain.application.reset();
        m_current = dump(*m_store);
    }
    void init() { restore(); }

    void anOlderFormatBecomesTheCurrentOne_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("before pruning") << 1;
        QTest::newRow("with every node of the log") << 2;
        QTest::newRow("with an entry for every leaf") << 3;
    }
    void anOlderFormatBecomesTheCurrentOne()
    {
        QFETCH(int, format);
        makeOlder(*m_store, static_cast<std::uint64_t>(format));
        QVERIFY(dump(*m_store) != m_current);
        QVERIFY(m_chain.open());
        QVERIFY(m_chain.application->tip().ref == m_tip.ref && m_chain.application->tip().settled == m_settled);
        QVERIFY(m_chain.application->tip().roots == m_tip.roots);
        QVERIFY(dump(*m_store) == m_current);
        // What was migrated can be undone.
        QVERIFY(m_chain.application->revertTo(m_settled));
        QCOMPARE(m_chain.application->tip().roots.logSize, std::uint64_t(65));
        m_chain.application.reset();
    }

    void anInterruptedOneGoesOn()
    {
        int writes = 0;
        for (bool whole = false; !whole; ++writes) {
            restore();
            makeOlder(*m_store, 3);
            const auto older = dump(*m_store);
            FailingStore failing(*m_store, writes);
            whole = node::migrateChain(failing, tipIn(*m_store), 20).has_value();
            // Either as it was, or of a format that the older version refuses.
            if (writes > 0) QCOMPARE(tipIn(*m_store).format, node::TipRecord::currentFormat);
            else QVERIFY(dump(*m_store) == older);
            QVERIFY(node::migrateChain(*m_store, tipIn(*m_store), 20));
            QVERIFY(dump(*m_store) == m_current);
        }
        QVERIFY(writes > 4);
    }

    void aDamagedOneIsRefused()
    {
        makeOlder(*m_store, 3);
        store::WriteBatch damage;
        damage.erase(olderKey('l', 7));
        QVERIFY(m_store->write(damage));
        const auto older = dump(*m_store);
        const auto opened = m_chain.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, std::string("node.chain.no-such-leaf"));
        QVERIFY(opened.error().kind == ErrorKind::corrupt);
        QVERIFY(dump(*m_store) == older);
    }
};

QTEST_GUILESS_MAIN(ChainMigrationTest)
#include "chain_migration_test.moc"
