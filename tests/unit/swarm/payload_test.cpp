// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/payload.h"
#include "tests/support/temporary_directory.h"

#include <libtorrent/bencode.hpp>
#include <libtorrent/create_torrent.hpp>
#include <libtorrent/entry.hpp>
#include <libtorrent/file_storage.hpp>
#include <libtorrent/torrent_info.hpp>

#include <QFile>
#include <QTest>

using namespace quorate;

namespace {

// The bytes that tests/data/payload/make_golden.py hashes.
Bytes pattern(std::uint64_t size)
{
    Bytes bytes(size);
    for (std::uint64_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(i * 131 + (i >> 8) * 17 + (i >> 16) * 7);
    return bytes;
}

}  // namespace

class PayloadTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreThoseOfAnIndependentImplementation_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("hash");
        QFile golden(QStringLiteral(QUORATE_TEST_DATA "/payload/golden.txt"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        while (!golden.atEnd()) {
            const auto fields = QString::fromLatin1(golden.readLine()).trimmed().split(' ');
            QCOMPARE(fields.size(), 3);
            QTest::newRow(qPrintable(fields[0])) << fields[0].toULongLong() << fields[1] << fields[2];
        }
    }
    void namesAreThoseOfAnIndependentImplementation()
    {
        QFETCH(quint64, size);
        QFETCH(QString, root);
        QFETCH(QString, hash);
        const auto hashed = swarm::hashPayload(pattern(size));
        QCOMPARE(hashed.ref.size, size);
        QCOMPARE(QString::fromStdString(hashed.ref.root.hex()), root);
        QCOMPARE(QString::fromStdString(swarm::infoHash(hashed.ref).hex()), hash);
        QVERIFY(swarm::leavesMatch(hashed.ref, hashed.leaves));
    }

    void dictionaryIsTheOneOfLibtorrent_data()
    {
        QTest::addColumn<quint64>("size");
        for (const quint64 size : {1, 16383, 16384, 16385, 49152, 49153, 50000, 100000, 1048576, 2000000, 9999999}) {
            QTest::addRow("%llu", size) << size;
        }
    }
    void dictionaryIsTheOneOfLibtorrent()
    {
        QFETCH(quint64, size);
        const auto files = makeSystemFiles();
        const test::TemporaryDirectory directory;
        const auto bytes = pattern(size);
        QVERIFY(writeFileAtomically(*files, directory / "payload", bytes));
        lt::file_storage storage;
        storage.add_file("payload", static_cast<std::int64_t>(size));
        lt::create_torrent creator(storage, static_cast<int>(payloadPieceSize),
                                   lt::create_torrent::v2_only | lt::create_torrent::no_attributes);
        lt::set_piece_hashes(creator, directory.path().string());
        const auto torrent = creator.generate();
        std::string theirs;
        lt::bencode(std::back_inserter(theirs), torrent["info"]);

        auto file = files->open(directory / "payload", OpenMode::read);
        QVERIFY(file);
        const auto hashed = swarm::hashPayload(**file);
        QVERIFY(hashed);
        QCOMPARE(QByteArray::fromStdString(swarm::infoDictionary(hashed->ref)), QByteArray::fromStdString(theirs));

        std::string whole;
        lt::bencode(std::back_inserter(whole), torrent);
        const lt::torrent_info info(lt::span<const char>(whole.data(), static_cast<int>(whole.size())), lt::from_span);
        const auto v2 = info.info_hashes().v2;
        QCOMPARE(swarm::infoHash(hashed->ref).hex(), toHex(bytesOf(std::string_view(v2.data(), v2.size()))));
        const auto root = info.files().root(lt::file_index_t(0));
        QCOMPARE(hashed->ref.root.hex(), toHex(bytesOf(std::string_view(root.data(), root.size()))));
    }

    void hashingCanBeStopped()
    {
        const auto files = makeSystemFiles();
        const test::TemporaryDirectory directory;
        QVERIFY(writeFileAtomically(*files, directory / "payload", pattern(1'000'000)));
        auto file = files->open(directory / "payload", OpenMode::read);
        int asked = 0;
        const auto hashed = swarm::hashPayload(**file, [&asked] { return ++asked == 2; });
        QCOMPARE(hashed.error().code, std::string("swarm.hash.stopped"));
        QCOMPARE(asked, 2);
    }

    void foreignLeavesAreNotBelieved()
    {
        auto hashed = swarm::hashPayload(pattern(100'000));
        hashed.leaves.back().bytes[0] ^= 1;
        QVERIFY(!swarm::leavesMatch(hashed.ref, hashed.leaves));
        hashed.leaves.back().bytes[0] ^= 1;
        hashed.leaves.emplace_back();
        QVERIFY(!swarm::leavesMatch(hashed.ref, hashed.leaves));
    }

    void sizesAreRefused()
    {
        QCOMPARE(swarm::checkSize(0, 1000).error().code, std::string("swarm.payload.empty"));
        QCOMPARE(swarm::checkSize(1, 1 << 20).error().code, std::string("swarm.payload.inline"));
        QCOMPARE(swarm::checkSize(16384, 1 << 20).error().code, std::string("swarm.payload.inline"));
        QVERIFY(swarm::checkSize(16385, 1 << 20));
        QVERIFY(swarm::checkSize(1 << 20, 1 << 20));
        QCOMPARE(swarm::checkSize((1 << 20) + 1, 1 << 20).error().code, std::string("swarm.payload.too-large"));
        QCOMPARE(swarm::checkSize(UINT64_MAX, 1 << 20).error().code, std::string("swarm.payload.too-large"));
    }
};

QTEST_GUILESS_MAIN(PayloadTest)
#include "payload_test.moc"
