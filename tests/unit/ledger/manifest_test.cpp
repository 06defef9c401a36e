// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "tests/support/ledger_fixture.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

namespace {

constexpr std::uint8_t mapOf11 = 0xab;   // CBOR: a map of so many pairs
constexpr std::uint8_t mapOf12 = 0xac;
constexpr std::uint8_t mapOf13 = 0xad;

// The same with `tail` after its last pair, as a map of so many pairs.
Bytes extended(Bytes manifest, std::uint8_t head, const Bytes& tail)
{
    manifest[0] = head;
    manifest.insert(manifest.end(), tail.begin(), tail.end());
    return manifest;
}

}  // namespace

// What a manifest may have and may lack. That its bytes are canonical and frozen is ledger_golden's.
class ManifestTest : public QObject {
    Q_OBJECT

private:
    LedgerFixture m_fixture;
    [[nodiscard]] Manifest plain() const { return m_fixture.manifest("1.0"); }

private slots:
    void votesMayBeAskedForByATime()
    {
        Manifest manifest = plain();
        const Bytes without = manifest.encode();
        QCOMPARE(without[0], mapOf11);   // absent, not null: such a release keeps its id
        QVERIFY(!Manifest::decode(without)->reviewBy);

        manifest.reviewBy = UnixTime{manifest.created.ms + 1};
        const Bytes with = manifest.encode();
        QCOMPARE(with[0], mapOf12);
        const auto again = Manifest::decode(with);
        QCOMPARE(codeOf(again), "accepted");
        QVERIFY(*again == manifest);
        QVERIFY(again->id() != plain().id());
        codec::Writer w;
        w.key(12).unsignedInteger(std::uint64_t(manifest.reviewBy->ms));
        QVERIFY(with == extended(without, mapOf12, w.take()));
    }

    void aMalformedOneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<int>("head");
        QTest::addColumn<QString>("code");
        const auto later = std::uint64_t(plain().created.ms + 1);
        const auto row = [](const char* name, codec::Writer& w, std::uint8_t head, const char* code) {
            const Bytes bytes = w.take();
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())) << int(head) << code;
        };
        codec::Writer null, twice, skipped, text, negative, further, counted, uncounted, beyond;
        null.key(12).null();
        row("null", null, mapOf12, "codec.cbor.wrong-type");
        twice.key(12).unsignedInteger(later).key(12).unsignedInteger(later);
        row("twice", twice, mapOf13, "codec.cbor.too-many");
        skipped.key(13).unsignedInteger(later);
        row("another key", skipped, mapOf12, "codec.cbor.missing-key");
        text.key(12).text("tomorrow");
        row("text", text, mapOf12, "codec.cbor.wrong-type");
        negative.key(12).integer(-1);
        row("before 1970", negative, mapOf12, "codec.cbor.wrong-type");
        further.key(12).unsignedInteger(later).key(13).unsignedInteger(later);
        row("a key after it", further, mapOf13, "codec.cbor.too-many");
        row("counted, not there", counted, mapOf12, "codec.cbor.truncated");
        uncounted.key(12).unsignedInteger(later);
        row("there, not counted", uncounted, mapOf11, "codec.cbor.trailing-bytes");
        beyond.key(12).unsignedInteger(std::uint64_t(maxTime.ms) + 1);
        row("after the year 9999", beyond, mapOf12, "codec.cbor.range");
    }
    void aMalformedOneIsRefused()
    {
        QFETCH(QByteArray, tail);
        QFETCH(int, head);
        QFETCH(QString, code);
        const Bytes altered = extended(plain().encode(), std::uint8_t(head), Bytes(tail.begin(), tail.end()));
        QCOMPARE(codeOf(Manifest::decode(altered)), code);
    }
};

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
