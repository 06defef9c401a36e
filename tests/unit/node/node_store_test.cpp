// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_store.h"
#include "core/sim/simulated_disk.h"

#include <QTest>

using namespace quorate;

class NodeStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptIsThereAgain()
    {
        sim::SimulatedDisk disk;
        put(disk, "alert", "one");
        QCOMPARE(get(disk, "alert"), std::string("one"));
    }

    void anEarlierOneIsTakenOver()
    {
        sim::SimulatedDisk disk;
        {
            auto store = store::openStore("/node", on(disk));
            QVERIFY(store);
            QVERIFY(write(**store, "alert", "one"));
        }
        QCOMPARE(get(disk, "alert"), std::string("one"));
        QCOMPARE(get(disk, "format"), std::string("\x01"));
    }

    void aLaterOneIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("code");
        QTest::newRow("later") << QByteArray("\x02") << "node.store.format";
        QTest::newRow("zero") << QByteArray("\x00", 1) << "node.store.format";
        QTest::newRow("no number") << QByteArray("\x60") << "node.record.malformed";
        QTest::newRow("more than a number") << QByteArray("\x01\x01") << "node.record.malformed";
    }
    void aLaterOneIsLeftAsItIs()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, code);
        sim::SimulatedDisk disk;
        put(disk, "format", format.toStdString());
        const auto opened = node::openNodeStore("/node", on(disk));
        QVERIFY(!opened);
        QCOMPARE(QString::fromStdString(opened.error().code), code);
        auto store = store::openStore("/node", on(disk));
        QVERIFY(store);
        QCOMPARE(std::string(textOf(**(*store)->get(bytesOf("format")))), format.toStdString());
    }

private:
    static store::StoreOptions on(Files& files)
    {
        store::StoreOptions options;
        options.files = &files;
        return options;
    }
    static bool write(store::KeyValueStore& store, std::string_view key, std::string_view value)
    {
        store::WriteBatch batch;
        batch.put(toBytes(bytesOf(key)), toBytes(bytesOf(value)));
        return store.write(batch).has_value();
    }
    static void put(Files& files, std::string_view key, std::string_view value)
    {
        auto store = node::openNodeStore("/node", on(files));
        QVERIFY(store);
        QVERIFY(write(**store, key, value));
    }
    static std::string get(Files& files, std::string_view key)
    {
        auto store = node::openNodeStore("/node", on(files));
        if (!store) return toString(store.error());
        const auto value = (*store)->get(bytesOf(key));
        return value && *value ? std::string(textOf(**value)) : "absent";
    }
};

QTEST_GUILESS_MAIN(NodeStoreTest)
#include "node_store_test.moc"
