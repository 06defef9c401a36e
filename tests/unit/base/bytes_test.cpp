// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/environment.h"
#include "core/base/ids.h"
#include "tests/support/manual_clock.h"
#include "tests/support/seeded_random.h"

#include <QTest>

#include <set>
#include <type_traits>
#include <unordered_set>

using namespace quorate;

// Ids and numbers of different meanings do not mix.
static_assert(!std::is_convertible_v<ReleaseId, KeyId>);
static_assert(!std::is_convertible_v<Height, LeafIndex>);
static_assert(!std::is_convertible_v<std::uint64_t, Height>);
static_assert(!std::is_convertible_v<Height, std::uint64_t>);

class BytesTest : public QObject {
    Q_OBJECT

private slots:
    void hexRoundTrip()
    {
        Bytes all(256);
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<std::uint8_t>(i);
        const auto text = toHex(all);
        QVERIFY(text.starts_with("000102030405060708090a0b0c0d0e0f10"));
        QVERIFY(text.ends_with("fdfeff"));
        QCOMPARE(fromHex(text).value(), all);
        QCOMPARE(fromHex("ABCDEF").value(), fromHex("abcdef").value());
        QVERIFY(fromHex("").value().empty());
        QCOMPARE(toHex({}), std::string());
    }

    void hexRefuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"0", "abc", "0g", "g0", "0x12", " 00", "00 ", "0\n", "-1", "@`", "/:", "\xc3\xa9"}) {
            QTest::addRow("%s", toHex(bytesOf(text)).c_str()) << QString::fromUtf8(text);
        }
    }
    void hexRefuses()
    {
        QFETCH(QString, text);
        const auto bytes = fromHex(text.toStdString());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, std::string("base.hex.invalid"));
        QVERIFY(bytes.error().kind == ErrorKind::invalid);
    }

    void viewsAndCopies()
    {
        const std::string text = "abc";
        QCOMPARE(std::string(textOf(bytesOf(text))), text);
        Bytes bytes = toBytes(bytesOf(text));
        append(bytes, bytesOf("de"));
        append(bytes, {});
        QCOMPARE(std::string(textOf(bytes)), std::string("abcde"));
        QVERIFY(equal(bytes, bytesOf("abcde")));
        QVERIFY(!equal(bytes, bytesOf("abcd")));
        QVERIFY(!equal(bytes, bytesOf("abcdf")));
        QVERIFY(equal({}, {}));
    }

    void idsFromBytesAndHex()
    {
        const std::string hex = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
        const auto id = ReleaseId::fromHexText(hex);
        QVERIFY(id.has_value());
        QCOMPARE(id->hex(), hex);
        QCOMPARE(id->shortHex(), hex.substr(0, 12));
        QCOMPARE(ReleaseId::from(id->view()).value(), *id);
        QVERIFY(!id->isZero());
        QVERIFY(ReleaseId{}.isZero());
        for (const std::size_t size : {0, 31, 33}) {
            QCOMPARE(ReleaseId::from(Bytes(size)).error().code, std::string("base.id.length"));
        }
        QCOMPARE(ReleaseId::fromHexText("00").error().code, std::string("base.id.length"));
        QCOMPARE(ReleaseId::fromHexText("zz").error().code, std::string("base.hex.invalid"));
    }

    void idsAreOrderedAsTheirBytes()
    {
        test::SeededRandom random(3);
        std::set<ReleaseId> ordered;
        std::unordered_set<ReleaseId> hashed;
        std::set<std::string> reference;
        for (int i = 0; i < 200; ++i) {
            ReleaseId id;
            random.fill(id.bytes);
            ordered.insert(id);
            hashed.insert(id);
            reference.insert(id.hex());
        }
        QCOMPARE(ordered.size(), reference.size());
        QCOMPARE(hashed.size(), reference.size());
        QVERIFY(std::ranges::equal(ordered, reference, {}, [](const ReleaseId& id) { return id.hex(); }));
    }

    void numbers()
    {
        QCOMPARE(Height(3).next(), Height(4));
        QVERIFY(Height(3) < Height(4));
        QCOMPARE(Height().value, 0U);
    }

    void errorsAsText()
    {
        QCOMPARE(toString(Error{ErrorKind::invalid, "a.b", "offset 3"}), std::string("a.b (offset 3)"));
        QCOMPARE(toString(Error{ErrorKind::invalid, "a.b", ""}), std::string("a.b"));
        std::set<std::string_view> names;
        for (int kind = 1; kind <= 12; ++kind) names.insert(toString(static_cast<ErrorKind>(kind)));
        QCOMPARE(names.size(), 12U);
        // The command line's exit codes.
        QCOMPARE(static_cast<int>(ErrorKind::internal), 1);
        QCOMPARE(static_cast<int>(ErrorKind::refused), 4);
        QCOMPARE(static_cast<int>(ErrorKind::unsupported), 12);
    }

    void randomBelowStaysBelowAndReachesAll()
    {
        test::SeededRandom random(4);
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto value = random.below(7);
            QVERIFY(value < 7);
            seen.insert(value);
        }
        QCOMPARE(seen.size(), 7U);
        QCOMPARE(random.below(1), 0U);
        const std::uint64_t large = (std::uint64_t{1} << 63) + 1;  // half of all numbers must be drawn again
        for (int i = 0; i < 100; ++i) QVERIFY(random.below(large) < large);
    }

    void systemRandomAndClock()
    {
        const auto random = makeSystemRandom();
        QVERIFY(random->number() != random->number());
        const auto clock = makeSystemClock();
        const auto before = clock->monotonic();
        QVERIFY(clock->monotonic() >= before);
        QVERIFY(clock->now() > UnixTime{1'700'000'000'000});
    }
};

QTEST_GUILESS_MAIN(BytesTest)
#include "bytes_test.moc"
