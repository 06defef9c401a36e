// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "tests/support/seeded_random.h"

#include <QTest>

#include <functional>
#include <map>

using namespace quorate;
using namespace quorate::codec;

namespace {

Bytes hex(std::string_view text)
{
    return fromHex(text).value();
}

// Writes again what a Reader reads, whatever it is.
void reencode(Reader& in, BytesView data, Writer& out)
{
    if (!in.ok() || in.atEnd()) {
        in.rawItem();
        return;
    }
    switch (data[in.position()] >> 5) {
    case 0: out.unsignedInteger(in.unsignedInteger()); return;
    case 1: out.integer(in.integer()); return;
    case 2: out.bytes(in.bytes(SIZE_MAX)); return;
    case 3: {
        const auto text = in.text(SIZE_MAX);
        if (in.ok()) out.text(text);
        return;
    }
    case 4: {
        const auto count = in.array(SIZE_MAX);
        out.array(count);
        for (std::size_t i = 0; i < count && in.ok(); ++i) reencode(in, data, out);
        in.leave();
        return;
    }
    case 5: {
        const auto count = in.map(SIZE_MAX);
        out.map(count);
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            out.key(in.nextKey());
            reencode(in, data, out);
        }
        in.leave();
        return;
    }
    default:
        if (in.tryNull()) {
            out.null();
        } else {
            out.boolean(in.boolean());
        }
    }
}

// A random item in canonical form.
void generate(Random& random, Writer& out, unsigned depth)
{
    static constexpr std::uint64_t edges[] = {0, 1, 23, 24, 255, 256, 65535, 65536, 0xffff'ffff, 0x1'0000'0000,
                                              INT64_MAX};
    switch (random.below(depth == 0 ? 6 : 8)) {
    case 0: out.unsignedInteger(edges[random.below(std::size(edges))] + random.below(2)); return;
    case 1: out.integer(-1 - static_cast<std::int64_t>(edges[random.below(std::size(edges))])); return;
    case 2: {
        Bytes bytes(random.below(40));
        random.fill(bytes);
        out.bytes(bytes);
        return;
    }
    case 3: out.text(std::string(random.below(30), 'a') + "\xc3\xa9\xf0\x9f\x94\x92"); return;
    case 4: out.boolean(random.below(2) == 1); return;
    case 5: out.null(); return;
    case 6: {
        const auto count = random.below(6);
        out.array(count);
        for (std::size_t i = 0; i < count; ++i) generate(random, out, depth - 1);
        return;
    }
    default: {
        std::map<std::string, std::int64_t> keys;
        for (auto wanted = random.below(6); wanted > 0; --wanted) {
            const auto key = static_cast<std::int64_t>(random.number() >> random.below(64));
            keys.emplace(textOf(Writer().key(key).data()), key);
        }
        out.map(keys.size());
        for (const auto& [encoded, key] : keys) {
            out.key(key);
            generate(random, out, depth - 1);
        }
    }
    }
}

void mutate(Random& random, Bytes& data)
{
    for (auto times = 1 + random.below(3); times > 0 && !data.empty(); --times) {
        const auto at = random.below(data.size());
        const auto here = data.begin() + static_cast<std::ptrdiff_t>(at);
        switch (random.below(5)) {
        case 0: data[at] ^= static_cast<std::uint8_t>(1U << random.below(8)); break;
        case 1: data[at] = static_cast<std::uint8_t>(random.number()); break;
        case 2: data.erase(here); break;
        case 3: data.insert(here, static_cast<std::uint8_t>(random.number())); break;
        default: data.resize(at); break;
        }
    }
}

struct ErrorRow {
    const char* name;
    const char* hex;
    const char* code;
    std::function<void(Reader&)> read;
    ReadLimits limits = {};
};

const std::vector<ErrorRow>& errorRows()
{
    static const auto raw = [](Reader& r) { r.rawItem(); };
    static const auto number = [](Reader& r) { r.unsignedInteger(); };
    static const std::vector<ErrorRow> rows = {
        {"nothing", "", "codec.cbor.truncated", raw},
        {"nothing for a number", "", "codec.cbor.truncated", number},
        {"nothing for a boolean", "", "codec.cbor.truncated", [](Reader& r) { r.boolean(); }},
        {"nothing for bytes", "", "codec.cbor.truncated", [](Reader& r) { r.bytes(9); }},
        {"one byte argument missing", "18", "codec.cbor.truncated", number},
        {"eight byte argument cut", "1b00000001000000", "codec.cbor.truncated", number},
        {"bytes cut", "43ffff", "codec.cbor.truncated", [](Reader& r) { r.bytes(100); }},
        {"text cut", "636161", "codec.cbor.truncated", [](Reader& r) { r.text(100); }},
        {"bytes of 2^64 - 1", "5bffffffffffffffff", "codec.cbor.truncated", raw},
        {"array promises more", "820a", "codec.cbor.truncated", raw},
        {"array of a million", "9a000f4240", "codec.cbor.truncated", raw},
        {"map promises more", "a2010202", "codec.cbor.truncated", raw},
        {"number in two bytes", "1817", "codec.cbor.not-canonical", number},
        {"number in three bytes", "1900ff", "codec.cbor.not-canonical", number},
        {"number in five bytes", "1a0000ffff", "codec.cbor.not-canonical", number},
        {"number in nine bytes", "1b00000000ffffffff", "codec.cbor.not-canonical", number},
        {"negative in two bytes", "3800", "codec.cbor.not-canonical", [](Reader& r) { r.integer(); }},
        {"length in two bytes", "580101", "codec.cbor.not-canonical", raw},
        {"array count in two bytes", "980101", "codec.cbor.not-canonical", raw},
        {"map count in two bytes", "b8010101", "codec.cbor.not-canonical", raw},
        {"key in two bytes", "a1180101", "codec.cbor.not-canonical", raw},
        {"indefinite bytes", "5f4101ff", "codec.cbor.not-canonical", raw},
        {"indefinite text", "7f6161ff", "codec.cbor.not-canonical", raw},
        {"indefinite array", "9f01ff", "codec.cbor.not-canonical", raw},
        {"indefinite map", "bf0101ff", "codec.cbor.not-canonical", raw},
        {"reserved argument", "1c", "codec.cbor.not-canonical", number},
        {"keys out of order", "a202000100", "codec.cbor.not-canonical", raw},
        {"negative key before positive", "a220000100", "codec.cbor.not-canonical", raw},
        {"duplicate key", "a201000100", "codec.cbor.duplicate-key", raw},
        {"duplicate negative key", "a220002000", "codec.cbor.duplicate-key", raw},
        {"tag", "c001", "codec.cbor.wrong-type", raw},
        {"tag 55799", "d9d9f701", "codec.cbor.wrong-type", raw},
        {"half float", "f90000", "codec.cbor.wrong-type", raw},
        {"double", "fb0000000000000000", "codec.cbor.wrong-type", raw},
        {"undefined", "f7", "codec.cbor.wrong-type", raw},
        {"simple value", "e0", "codec.cbor.wrong-type", raw},
        {"simple value in two bytes", "f8ff", "codec.cbor.wrong-type", raw},
        {"break alone", "ff", "codec.cbor.wrong-type", raw},
        {"text key", "a1616101", "codec.cbor.wrong-type", raw},
        {"bytes key", "a1416101", "codec.cbor.wrong-type", raw},
        {"bytes for a number", "40", "codec.cbor.wrong-type", number},
        {"negative for unsigned", "20", "codec.cbor.wrong-type", number},
        {"bytes for an integer", "40", "codec.cbor.wrong-type", [](Reader& r) { r.integer(); }},
        {"text for bytes", "60", "codec.cbor.wrong-type", [](Reader& r) { r.bytes(9); }},
        {"bytes for text", "40", "codec.cbor.wrong-type", [](Reader& r) { r.text(9); }},
        {"map for array", "a0", "codec.cbor.wrong-type", [](Reader& r) { r.array(9); }},
        {"array for map", "80", "codec.cbor.wrong-type", [](Reader& r) { r.map(9); }},
        {"null for boolean", "f6", "codec.cbor.wrong-type", [](Reader& r) { r.boolean(); }},
        {"value without its key", "a10102", "codec.cbor.wrong-type", [](Reader& r) { r.map(9), r.unsignedInteger(); }},
        {"key in an array", "8101", "codec.cbor.wrong-type", [](Reader& r) { r.array(9), r.nextKey(); }},
        {"left before the value", "a10102", "codec.cbor.wrong-type",
         [](Reader& r) { r.map(9), r.nextKey(), r.leave(); }},
        {"number above the maximum", "1864", "codec.cbor.range", [](Reader& r) { r.unsignedInteger(99); }},
        {"signed above int64", "1b8000000000000000", "codec.cbor.range", [](Reader& r) { r.integer(); }},
        {"signed below int64", "3b8000000000000000", "codec.cbor.range", raw},
        {"key above int64", "a11b800000000000000000", "codec.cbor.range", raw},
        {"bytes too long", "43010203", "codec.cbor.range", [](Reader& r) { r.bytes(2); }},
        {"text too long", "63616161", "codec.cbor.range", [](Reader& r) { r.text(2); }},
        {"id too short", "43010203", "codec.cbor.range", [](Reader& r) { r.id<Hash32>(); }},
        {"fixed bytes too long", "43010203", "codec.cbor.range", [](Reader& r) { r.fixedBytes(2); }},
        {"array of another count", "820102", "codec.cbor.range", [](Reader& r) { r.arrayOf(3); }},
        {"read past the array", "810102", "codec.cbor.range",
         [](Reader& r) { r.array(9), r.unsignedInteger(), r.unsignedInteger(); }},
        {"array too long", "83010203", "codec.cbor.too-many", [](Reader& r) { r.array(2); }},
        {"map too long", "a201010202", "codec.cbor.too-many", [](Reader& r) { r.map(1); }},
        {"over the item limit", "83010203", "codec.cbor.too-many", raw, {16, 2}},
        {"array left early", "820102", "codec.cbor.too-many",
         [](Reader& r) { r.array(9), r.unsignedInteger(), r.leave(); }},
        {"too deep", "818181818181818181818181818181818100", "codec.cbor.too-deep", raw},
        {"maps too deep", "a100a100a10000", "codec.cbor.too-deep", raw, {2, 100}},
        {"lone continuation", "6180", "codec.cbor.bad-utf8", raw},
        {"overlong slash", "62c0af", "codec.cbor.bad-utf8", raw},
        {"overlong in three", "63e080af", "codec.cbor.bad-utf8", raw},
        {"overlong in four", "64f08080af", "codec.cbor.bad-utf8", raw},
        {"surrogate", "63eda080", "codec.cbor.bad-utf8", [](Reader& r) { r.text(9); }},
        {"above U+10FFFF", "64f4908080", "codec.cbor.bad-utf8", raw},
        {"lead byte f5", "64f5808080", "codec.cbor.bad-utf8", raw},
        {"sequence cut by the end", "62e282", "codec.cbor.bad-utf8", raw},
        {"extra key before", "a1010a", "codec.cbor.unknown-key", [](Reader& r) { r.map(9), r.expectKey(2); }},
        {"extra key at the end", "a2010a020b", "codec.cbor.unknown-key",
         [](Reader& r) { r.map(9), r.expectKey(1), r.unsignedInteger(), r.leave(); }},
        {"key skipped", "a1020a", "codec.cbor.missing-key", [](Reader& r) { r.map(9), r.expectKey(1); }},
        {"map ends early", "a1010a", "codec.cbor.missing-key",
         [](Reader& r) { r.map(9), r.expectKey(1), r.unsignedInteger(), r.expectKey(2); }},
        {"trailing byte", "0000", "codec.cbor.trailing-bytes", number},
        {"trailing bytes", "0180", "codec.cbor.trailing-bytes", raw},
        {"the decoder's own rule", "01", "ledger.manifest.no-target",
         [](Reader& r) { r.unsignedInteger(), r.reject("ledger.manifest.no-target"); }},
        {"the first error sticks", "0180", "codec.cbor.wrong-type",
         [](Reader& r) { r.text(9), r.unsignedInteger(), r.reject("later"); }},
    };
    return rows;
}

}  // namespace

class CborTest : public QObject {
    Q_OBJECT

private slots:
    // RFC 8949 appendix A, those of our types.
    void examples_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<QString>("notation");
        const char* rows[][2] = {{"00", "0"},
                                 {"17", "23"},
                                 {"1818", "24"},
                                 {"1903e8", "1000"},
                                 {"1a000f4240", "1000000"},
                                 {"1b000000e8d4a51000", "1000000000000"},
                                 {"1bffffffffffffffff", "18446744073709551615"},
                                 {"20", "-1"},
                                 {"3863", "-100"},
                                 {"3903e7", "-1000"},
                                 {"3b7fffffffffffffff", "-9223372036854775808"},
                                 {"f4", "false"},
                                 {"f5", "true"},
                                 {"f6", "null"},
                                 {"40", "h''"},
                                 {"4401020304", "h'01020304'"},
                                 {"60", "\"\""},
                                 {"6449455446", "\"IETF\""},
                                 {"62225c", "\"\\\"\\\\\""},
                                 {"62c3bc", "\"\xc3\xbc\""},
                                 {"610a", "\"\\u000a\""},
                                 {"64f0908591", "\"\xf0\x90\x85\x91\""},
                                 {"80", "[]"},
                                 {"8301820203820405", "[1, [2, 3], [4, 5]]"},
                                 {"a0", "{}"},
                                 {"a201020304", "{1: 2, 3: 4}"},
                                 {"a2000120f6", "{0: 1, -1: null}"}};
        for (const auto& row : rows) QTest::newRow(row[0]) << row[0] << QString::fromUtf8(row[1]);
    }
    void examples()
    {
        QFETCH(QString, encoded);
        QFETCH(QString, notation);
        const auto data = hex(encoded.toStdString());
        QCOMPARE(QString::fromStdString(diagnostic(data).value()), notation);
        Reader reader(data);
        Writer writer;
        reencode(reader, data, writer);
        QVERIFY(reader.finish().has_value());
        QCOMPARE(QString::fromStdString(toHex(writer.data())), encoded);
    }

    void diagnosticTellsErrors()
    {
        QCOMPARE(diagnostic({}).error().code, std::string("codec.cbor.truncated"));
        QCOMPARE(diagnostic(hex("8201")).error().code, std::string("codec.cbor.truncated"));
        QCOMPARE(diagnostic(hex("0101")).error().code, std::string("codec.cbor.trailing-bytes"));
        QCOMPARE(diagnostic(hex("a1f601")).error().code, std::string("codec.cbor.wrong-type"));
    }

    void errors_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < errorRows().size(); ++i) QTest::newRow(errorRows()[i].name) << static_cast<int>(i);
    }
    void errors()
    {
        QFETCH(int, row);
        const auto& expected = errorRows()[static_cast<std::size_t>(row)];
        const auto data = hex(expected.hex);
        Reader reader(data, expected.limits);
        expected.read(reader);
        const auto outcome = reader.finish();
        QVERIFY(!outcome);
        QVERIFY(!reader.ok());
        QCOMPARE(outcome.error().code, std::string(expected.code));
        QVERIFY(outcome.error().kind == ErrorKind::invalid);
        QVERIFY(outcome.error().context.starts_with("offset "));
    }

    void afterAnErrorEverythingIsZero()
    {
        const auto data = hex("c08218201841ff61616101");
        Reader reader(data);
        reader.array(5);
        QCOMPARE(reader.unsignedInteger(), 0U);
        QCOMPARE(reader.integer(), 0);
        QVERIFY(reader.bytes(9).empty());
        QVERIFY(reader.fixedBytes(1).empty());
        QVERIFY(reader.text(9).empty());
        QVERIFY(!reader.boolean());
        QVERIFY(!reader.tryNull());
        QCOMPARE(reader.array(9), 0U);
        QCOMPARE(reader.map(9), 0U);
        QCOMPARE(reader.nextKey(), 0);
        QVERIFY(reader.rawItem().empty());
        QVERIFY(reader.id<Hash32>().isZero());
        reader.leave();
        QCOMPARE(toString(reader.finish().error()), std::string("codec.cbor.wrong-type (offset 0)"));
    }

    void contextIsTheOffset()
    {
        const auto data = hex("8301020a");
        Reader reader(data);
        reader.array(3);
        reader.unsignedInteger();
        reader.unsignedInteger();
        reader.text(1);
        QCOMPARE(reader.finish().error().context, std::string("offset 3"));
    }

    void forgottenLeaveIsOurOwnBug()
    {
        const auto data = hex("8101");
        Reader reader(data);
        reader.array(3);
        reader.unsignedInteger();
        const auto outcome = reader.finish();
        QVERIFY(outcome.error().kind == ErrorKind::internal);
        QCOMPARE(outcome.error().code, std::string("codec.cbor.not-left"));
    }

    void depthLimitIsExact()
    {
        for (std::size_t depth = 1; depth <= 20; ++depth) {
            Bytes data(depth, 0x81);
            data.push_back(0);
            Reader reader(data);
            reader.rawItem();
            QCOMPARE(reader.finish().has_value(), depth <= 16);
        }
    }

    void aDecoderReadsStraightThrough()
    {
        Hash32 hash;
        hash.bytes.fill(7);
        Writer inner;
        inner.array(2).unsignedInteger(1).null();
        Writer out;
        out.map(5).key(1).unsignedInteger(300).key(2).id(hash).key(3).text("caf\xc3\xa9").key(4).raw(inner.data());
        out.key(-1).integer(-5);
        Reader in(out.data());
        QCOMPARE(in.map(5), 5U);
        in.expectKey(1);
        QCOMPARE(in.unsignedInteger(300), 300U);
        in.expectKey(2);
        QCOMPARE(in.id<Hash32>(), hash);
        in.expectKey(3);
        QCOMPARE(in.text(5), std::string("caf\xc3\xa9"));
        in.expectKey(4);
        in.arrayOf(2);
        QVERIFY(!in.tryNull());
        QCOMPARE(in.unsignedInteger(), 1U);
        QVERIFY(in.tryNull());
        in.leave();
        in.expectKey(-1);
        QCOMPARE(in.integer(), -5);
        in.leave();
        QVERIFY(in.finish().has_value());
        QVERIFY(in.atEnd());

        Reader raw(out.data());
        raw.map(5);
        raw.expectKey(1);
        QCOMPARE(toBytes(raw.rawItem()), hex("19012c"));
    }

    void acceptedBytesReencodeToThemselves()
    {
        test::SeededRandom random(8949);
        std::size_t accepted = 0;
        std::size_t refused = 0;
        for (int round = 0; round < 40'000; ++round) {
            Writer made;
            generate(random, made, 4);
            Bytes data = made.take();
            const bool changed = round % 4 != 0;
            if (changed) mutate(random, data);
            Reader reader(data);
            Writer again;
            reencode(reader, data, again);
            const bool whole = reader.finish().has_value();
            Reader skipper(data);
            skipper.rawItem();
            QCOMPARE(skipper.finish().has_value(), whole);
            QCOMPARE(diagnostic(data).has_value(), whole);
            if (!changed) QVERIFY2(whole, toHex(data).c_str());
            if (whole) QVERIFY2(again.data() == data, toHex(data).c_str());
            ++(whole ? accepted : refused);
        }
        QVERIFY(accepted > 10'000);
        QVERIFY(refused > 5'000);
    }

    void noiseIsHarmless()
    {
        test::SeededRandom random(1);
        for (int round = 0; round < 20'000; ++round) {
            Bytes data(random.below(24));
            random.fill(data);
            Reader reader(data);
            Writer again;
            reencode(reader, data, again);
            if (reader.finish()) QCOMPARE(again.data(), data);
        }
    }
};

QTEST_GUILESS_MAIN(CborTest)
#include "cbor_test.moc"
