// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/cbor.h"
#include "core/codec/cose.h"
#include "tests/support/seeded_random.h"

#include <QTest>

using namespace quorate;
using namespace quorate::codec;

namespace {

struct Parts {
    Bytes header;
    Bytes unprotectedHeader;
    Bytes payload;
    Bytes signature;
};

Bytes header(std::int64_t algorithm, const KeyId& keyId)
{
    return Writer().map(2).key(1).integer(algorithm).key(4).id(keyId).take();
}

Bytes assemble(const Parts& parts)
{
    Writer out;
    out.array(4).bytes(parts.header).raw(parts.unprotectedHeader).bytes(parts.payload).bytes(parts.signature);
    return out.take();
}

}  // namespace

class CoseTest : public QObject {
    Q_OBJECT

    test::SeededRandom m_random{9052};
    crypto::KeyPair m_key = crypto::KeyPair::generate(m_random);
    ConsortiumId m_consortium{{1, 2, 3}};
    Bytes m_aad = externalAad("quorate/transaction", m_consortium);
    Bytes m_payload = toBytes(bytesOf("payload"));

private slots:
    void aadIsDomainZeroConsortium()
    {
        QCOMPARE(toHex(externalAad("ab", m_consortium)), "616200" + m_consortium.hex());
    }

    void roundTrip()
    {
        const auto message = signSign1(m_key, m_aad, m_payload);
        const auto encoded = message.encode();
        const auto again = Sign1::decode(encoded, encoded.size());
        QVERIFY(again.has_value());
        QCOMPARE(again->keyId, m_key.id());
        QCOMPARE(again->payload, m_payload);
        QCOMPARE(again->encode(), encoded);
        QVERIFY(verifySign1(*again, m_key.publicKey(), m_aad));
    }

    void emptyPayload()
    {
        const auto message = signSign1(m_key, m_aad, {});
        const auto again = Sign1::decode(message.encode(), 1000);
        QVERIFY(again.has_value());
        QVERIFY(again->payload.empty());
        QVERIFY(verifySign1(*again, m_key.publicKey(), m_aad));
    }

    void signatureIsBoundToEverything()
    {
        const auto message = signSign1(m_key, m_aad, m_payload);
        QVERIFY(verifySign1(message, m_key.publicKey(), m_aad));
        QVERIFY(!verifySign1(message, m_key.publicKey(), externalAad("quorate/vote", m_consortium)));
        QVERIFY(!verifySign1(message, m_key.publicKey(), externalAad("quorate/transaction", ConsortiumId{{9}})));
        QVERIFY(!verifySign1(message, m_key.publicKey(), {}));
        QVERIFY(!verifySign1(message, crypto::KeyPair::generate(m_random).publicKey(), m_aad));

        auto altered = message;
        altered.payload.back() ^= 1;
        QVERIFY(!verifySign1(altered, m_key.publicKey(), m_aad));
        altered = message;
        altered.signature[3] ^= 1;
        QVERIFY(!verifySign1(altered, m_key.publicKey(), m_aad));
        altered = message;
        altered.keyId.bytes[0] ^= 1;
        QVERIFY(!verifySign1(altered, m_key.publicKey(), m_aad));
        // The key id is signed too: another name over the same signature does not verify even with that name's key.
        const auto other = crypto::KeyPair::generate(m_random);
        altered.keyId = other.id();
        QVERIFY(!verifySign1(altered, other.publicKey(), m_aad));
    }

    void everyFlippedBitIsRefused()
    {
        auto encoded = signSign1(m_key, m_aad, m_payload).encode();
        for (std::size_t bit = 0; bit < encoded.size() * 8; ++bit) {
            encoded[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            const auto message = Sign1::decode(encoded, 1000);
            if (message) {
                QCOMPARE(message->encode(), encoded);
                QVERIFY(!verifySign1(*message, m_key.publicKey(), m_aad));
            }
            encoded[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const Bytes& encoded, const char* code) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(encoded.data()),
                                              static_cast<qsizetype>(encoded.size()))
                                << code;
        };
        const auto message = signSign1(m_key, m_aad, m_payload);
        const Parts good{header(-8, message.keyId), {0xa0}, m_payload, toBytes(message.signature)};
        QCOMPARE(assemble(good), message.encode());

        auto bad = good;
        bad.header = header(-7, message.keyId);
        row("ES256", assemble(bad), "codec.cose.algorithm");
        bad.header = header(8, message.keyId);
        row("algorithm 8", assemble(bad), "codec.cose.algorithm");
        bad.header = Writer().map(1).key(1).integer(-8).take();
        row("no key id", assemble(bad), "codec.cbor.missing-key");
        bad.header = Writer().map(1).key(4).id(message.keyId).take();
        row("no algorithm", assemble(bad), "codec.cbor.missing-key");
        bad.header = Writer().map(3).key(1).integer(-8).key(4).id(message.keyId).key(5).null().take();
        row("another header", assemble(bad), "codec.cbor.too-many");
        bad.header = Writer().map(2).key(1).integer(-8).key(4).bytes(Bytes(31)).take();
        row("short key id", assemble(bad), "codec.cbor.range");
        bad.header = Writer().map(2).key(4).id(message.keyId).key(1).integer(-8).take();
        row("headers out of order", assemble(bad), "codec.cbor.missing-key");
        bad.header = good.header;
        bad.header.push_back(0);
        row("byte after the header", assemble(bad), "codec.cbor.trailing-bytes");
        bad.header = {};
        row("empty header", assemble(bad), "codec.cbor.truncated");
        bad.header = Bytes(65);
        row("huge header", assemble(bad), "codec.cbor.range");

        bad = good;
        bad.unprotectedHeader = Writer().map(1).key(1).integer(-8).take();
        row("unprotected header", assemble(bad), "codec.cbor.too-many");
        bad.unprotectedHeader = {0xf6};
        row("null for the unprotected header", assemble(bad), "codec.cbor.wrong-type");

        bad = good;
        bad.signature.pop_back();
        row("short signature", assemble(bad), "codec.cbor.range");
        bad.signature.resize(65);
        row("long signature", assemble(bad), "codec.cbor.range");

        auto encoded = message.encode();
        encoded.push_back(0);
        row("byte after the message", encoded, "codec.cbor.trailing-bytes");
        encoded = message.encode();
        encoded.insert(encoded.begin(), 0xd2);
        row("tagged", encoded, "codec.cose.not-sign1");
        row("nothing", {}, "codec.cose.not-sign1");
        row("array of three", {0x83, 0x40, 0xa0, 0x40}, "codec.cose.not-sign1");
        row("detached payload",
            Writer().array(4).bytes(good.header).map(0).null().bytes(good.signature).take(), "codec.cbor.wrong-type");
        row("too large", Bytes(1001), "codec.cose.too-large");
    }
    void refused()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QString, code);
        const auto message = Sign1::decode(bytesOf(encoded.toStdString()), 1000);
        QVERIFY(!message);
        QCOMPARE(QString::fromStdString(message.error().code), code);
    }

    void sizeLimitIsExact()
    {
        const auto encoded = signSign1(m_key, m_aad, m_payload).encode();
        QVERIFY(Sign1::decode(encoded, encoded.size()).has_value());
        QCOMPARE(Sign1::decode(encoded, encoded.size() - 1).error().code, std::string("codec.cose.too-large"));
    }
};

QTEST_GUILESS_MAIN(CoseTest)
#include "cose_test.moc"
