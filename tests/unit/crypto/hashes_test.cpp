// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/base64.h"
#include "core/crypto/legacy_hashes.h"
#include "core/crypto/secret.h"
#include "core/crypto/self_test.h"
#include "core/crypto/sha256.h"
#include "tests/support/seeded_random.h"

#include <QTest>

#include <thread>

using namespace quorate;
using namespace quorate::crypto;

class HashesTest : public QObject {
    Q_OBJECT

private slots:
    void selfTestPasses()
    {
        const auto outcome = selfTest();
        QVERIFY2(outcome.has_value(), outcome ? "" : toString(outcome.error()).c_str());
        QVERIFY(selfTest().has_value());
    }

    // FIPS 180-4 examples and the NIST CAVP short messages.
    void sha256Vectors_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("digest");
        QTest::newRow("empty") << QByteArray()
                               << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        QTest::newRow("abc") << QByteArray("abc")
                             << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QTest::newRow("448 bits") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                  << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
        QTest::newRow("896 bits") << QByteArray("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                                                "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu")
                                  << "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1";
        QTest::newRow("one byte") << QByteArray("\xd3", 1)
                                  << "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1";
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
    }
    void sha256Vectors()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, digest);
        const auto view = bytesOf({message.constData(), static_cast<std::size_t>(message.size())});
        QCOMPARE(QString::fromStdString(sha256(view).hex()), digest);
        Sha256 hash;
        for (auto rest = view; !rest.empty();) {
            const auto part = rest.first(std::min<std::size_t>(7, rest.size()));
            hash.update(part);
            rest = rest.subspan(part.size());
        }
        QCOMPARE(QString::fromStdString(hash.finish().hex()), digest);
        // finish() starts the object anew.
        QCOMPARE(QString::fromStdString(hash.update(view).finish().hex()), digest);
    }

    void partsAreConcatenated()
    {
        QCOMPARE(sha256({bytesOf("ab"), bytesOf(""), bytesOf("c")}), sha256(bytesOf("abc")));
        QCOMPARE(sha256(std::initializer_list<BytesView>{}), sha256(BytesView{}));
    }

    void aHashInProgressIsNotDisturbedByOneShots()
    {
        Sha256 hash;
        hash.update(bytesOf("a"));
        QVERIFY(!sha256(bytesOf("x")).isZero());
        Sha256 moved = std::move(hash);
        QCOMPARE(moved.update(bytesOf("bc")).finish(), sha256(bytesOf("abc")));
    }

    void oneShotsFromSeveralThreads()
    {
        const auto expected = sha256(bytesOf("abc"));
        std::array<bool, 4> right{};
        std::vector<std::thread> threads;
        for (auto& result : right) {
            threads.emplace_back([&result, &expected] {
                result = true;
                for (int i = 0; i < 1000; ++i) result = result && sha256({bytesOf("a"), bytesOf("bc")}) == expected;
            });
        }
        for (auto& thread : threads) thread.join();
        QVERIFY(std::ranges::all_of(right, [](bool r) { return r; }));
    }

    // RFC 1321 appendix A.5 and FIPS 180-4.
    void legacyVectors_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("md5");
        QTest::addColumn<QString>("sha1");
        QTest::newRow("empty") << QByteArray() << "d41d8cd98f00b204e9800998ecf8427e"
                               << "da39a3ee5e6b4b0d3255bfef95601890afd80709";
        QTest::newRow("abc") << QByteArray("abc") << "900150983cd24fb0d6963f7d28e17f72"
                             << "a9993e364706816aba3e25717850c26c9cd0d89d";
        QTest::newRow("alphabet") << QByteArray("abcdefghijklmnopqrstuvwxyz") << "c3fcd3d76192e4007dfb496cca67e13b"
                                  << "32d10c7b8cf96570ca04ce37f2a19d84240d3a89";
    }
    void legacyVectors()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, md5);
        QFETCH(QString, sha1);
        LegacyHashes hashes;
        hashes.update(bytesOf(message.toStdString()));
        const auto digests = hashes.finish();
        QCOMPARE(QString::fromStdString(digests.md5Hex), md5);
        QCOMPARE(QString::fromStdString(digests.sha1Hex), sha1);
    }

    // RFC 4648 section 10.
    void base64Vectors_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("encoded");
        const char* rows[][2] = {{"", ""},           {"f", "Zg=="},         {"fo", "Zm8="},        {"foo", "Zm9v"},
                                 {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
        for (const auto& row : rows) QTest::newRow(row[0]) << row[0] << row[1];
    }
    void base64Vectors()
    {
        QFETCH(QString, plain);
        QFETCH(QString, encoded);
        QCOMPARE(QString::fromStdString(toBase64(bytesOf(plain.toStdString()))), encoded);
        const auto decoded = fromBase64(encoded.toStdString());
        QVERIFY(decoded.has_value());
        QCOMPARE(QString::fromUtf8(reinterpret_cast<const char*>(decoded->data()), static_cast<int>(decoded->size())),
                 plain);
    }

    void base64Refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no padding") << "Zg";
        QTest::newRow("half padding") << "Zg=";
        QTest::newRow("too much padding") << "Zg===";
        QTest::newRow("padding alone") << "====";
        QTest::newRow("bits after the end") << "Zh==";
        QTest::newRow("bits after the end, one byte") << "Zm9=";
        QTest::newRow("newline") << "Zm9v\n";
        QTest::newRow("space inside") << "Zm 9v";
        QTest::newRow("url alphabet") << "-_-_";
        QTest::newRow("data after padding") << "Zg==Zg==";
        QTest::newRow("one character") << "Z";
    }
    void base64Refuses()
    {
        QFETCH(QString, text);
        const auto decoded = fromBase64(text.toStdString());
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, std::string("crypto.base64.invalid"));
    }

    void base64RoundTrip()
    {
        test::SeededRandom random(4648);
        for (std::size_t size = 0; size < 200; ++size) {
            Bytes data(size);
            random.fill(data);
            const auto again = fromBase64(toBase64(data));
            QVERIFY(again.has_value());
            QCOMPARE(*again, data);
        }
    }

    void secretsMoveAndShrink()
    {
        SecretBytes zeros(40);
        QVERIFY(std::ranges::all_of(zeros.view(), [](std::uint8_t b) { return b == 0; }));
        auto secret = SecretBytes::copyOf(bytesOf("correct horse"));
        const auto copy = secret.clone();
        SecretBytes moved = std::move(secret);
        QCOMPARE(secret.size(), std::size_t{0});
        QCOMPARE(moved.text(), std::string_view("correct horse"));
        std::uint8_t* const data = moved.data();
        moved.shrink(7);
        QCOMPARE(moved.text(), std::string_view("correct"));
        QVERIFY(std::all_of(data + 7, data + 13, [](std::uint8_t b) { return b == 0; }));
        moved.shrink(100);
        QCOMPARE(moved.size(), std::size_t{7});
        moved = SecretBytes{};
        QCOMPARE(moved.size(), std::size_t{0});
        QCOMPARE(copy.text(), std::string_view("correct horse"));
        QCOMPARE(SecretBytes::copyOf({}).size(), std::size_t{0});
    }

    void wipeOverwrites()
    {
        Bytes data(100, 7);
        wipe(data);
        QCOMPARE(data, Bytes(100, 0));
        wipe({});
    }
};

QTEST_GUILESS_MAIN(HashesTest)
#include "hashes_test.moc"
