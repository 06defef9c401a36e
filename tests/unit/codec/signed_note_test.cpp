// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codec/merkle_log.h"
#include "core/codec/signed_note.h"
#include "core/crypto/base64.h"
#include "core/crypto/sha256.h"
#include "tests/support/seeded_random.h"

#include <QTest>

using namespace quorate;
using namespace quorate::codec;

class SignedNoteTest : public QObject {
    Q_OBJECT

    test::SeededRandom m_random{2};
    LogHead m_head{"quorate/00ff/release", 20852163, leafHash(bytesOf("x"))};
    std::vector<crypto::KeyPair> m_keys;
    std::vector<NamedKey> m_known;

    Checkpoint signedBy(std::initializer_list<std::size_t> signers)
    {
        Checkpoint checkpoint{m_head, {}};
        for (const auto i : signers) {
            checkpoint.cosignatures.push_back(cosign(m_head, m_known[i].keyName, m_keys[i], 1'767'225'600 + i));
        }
        return checkpoint;
    }

private slots:
    void initTestCase()
    {
        for (int i = 0; i < 5; ++i) {
            m_keys.push_back(crypto::KeyPair::generate(m_random));
            m_known.push_back({"validator-" + std::to_string(i), m_keys.back().publicKey()});
        }
    }

    void textForm()
    {
        const auto body = m_head.body();
        QCOMPARE(body, "quorate/00ff/release\n20852163\n" + crypto::toBase64(m_head.root.view()) + "\n");
        QCOMPARE(std::string(textOf(cosignedMessage(m_head, 12))), "cosignature/v1\ntime 12\n" + body);
        const auto text = signedBy({1, 3}).text();
        QVERIFY(text.starts_with(body + "\n\xe2\x80\x94 validator-1 "));
        QCOMPARE(std::ranges::count(text, '\n'), 6);
    }

    void keyIdIsThatOfTheFormat()
    {
        Bytes data = toBytes(bytesOf("validator-0\n\x04"));
        append(data, m_keys[0].publicKey().view());
        const auto hash = crypto::sha256(data);
        QVERIFY(equal(cosignatureKeyId("validator-0", m_keys[0].publicKey()), hash.view().first(4)));
    }

    void roundTrip()
    {
        const auto checkpoint = signedBy({0, 1, 2, 3, 4});
        const auto read = readCheckpoint(checkpoint.text(), m_known);
        QVERIFY(read.has_value());
        QCOMPARE(read->head, m_head);
        QCOMPARE(read->cosignatures.size(), 5U);
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(read->cosignatures[i].keyName, m_known[i].keyName);
            QCOMPARE(read->cosignatures[i].key, m_known[i].key);
            QCOMPARE(read->cosignatures[i].seconds, 1'767'225'600 + i);
            QVERIFY(verifyCosignature(m_head, read->cosignatures[i]));
        }
        QCOMPARE(read->text(), checkpoint.text());
    }

    void unknownSignersAreSkipped()
    {
        const auto text = signedBy({0, 1, 2}).text();
        const auto read = readCheckpoint(text, {m_known[1]});
        QVERIFY(read.has_value());
        QCOMPARE(read->cosignatures.size(), 1U);
        QCOMPARE(read->cosignatures[0].keyName, std::string("validator-1"));
        QVERIFY(readCheckpoint(text, {})->cosignatures.empty());
        // The right name with another key has another id.
        QVERIFY(readCheckpoint(text, {{"validator-1", m_known[4].key}})->cosignatures.empty());
        QVERIFY(readCheckpoint(text, {{"validator-9", m_known[1].key}})->cosignatures.empty());
        // Another signature type, of another length.
        const auto other = text + "\xe2\x80\x94 log.example " + crypto::toBase64(Bytes(40)) + "\n";
        QCOMPARE(readCheckpoint(other, m_known)->cosignatures.size(), 3U);
    }

    void linesOfOneKeyCountOnce()
    {
        auto checkpoint = signedBy({0, 0, 1});
        checkpoint.cosignatures.push_back(cosign(m_head, "validator-0", m_keys[0], 1'767'999'999));
        checkpoint.cosignatures.push_back(cosign(m_head, "validator-0", m_keys[0], 5));
        auto read = readCheckpoint(checkpoint.text(), m_known);
        QVERIFY(read.has_value());
        QCOMPARE(read->cosignatures.size(), 2U);
        QCOMPARE(read->cosignatures[0].seconds, 1'767'999'999U);
        // One key under two names is still one key.
        checkpoint = signedBy({0});
        checkpoint.cosignatures.push_back(cosign(m_head, "alias", m_keys[0], 7));
        read = readCheckpoint(checkpoint.text(), {m_known[0], {"alias", m_known[0].key}});
        QVERIFY(read.has_value());
        QCOMPARE(read->cosignatures.size(), 1U);
    }

    void aCosignatureCoversHeadAndTime()
    {
        const auto good = cosign(m_head, "validator-0", m_keys[0], 100);
        QVERIFY(verifyCosignature(m_head, good));
        auto head = m_head;
        head.size += 1;
        QVERIFY(!verifyCosignature(head, good));
        head = m_head;
        head.root.bytes[0] ^= 1;
        QVERIFY(!verifyCosignature(head, good));
        head = m_head;
        head.origin = "quorate/00ff/delivery";
        QVERIFY(!verifyCosignature(head, good));
        auto late = good;
        late.seconds += 1;
        QVERIFY(!verifyCosignature(m_head, late));
    }

    void everyChangedCharacterIsRefusedOrSkipped()
    {
        const auto text = signedBy({0}).text();
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (const char with : {'A', '0', '\n', ' ', '+'}) {
                if (text[at] == with) continue;
                auto altered = text;
                altered[at] = with;
                const auto read = readCheckpoint(altered, m_known);
                // Only the signer's name and key id may change into those of a stranger, who counts for nothing.
                QVERIFY2(!read || read->cosignatures.empty(), altered.c_str());
            }
        }
    }

    void tamperedBodyAndSignature()
    {
        const auto text = signedBy({0, 1}).text();
        auto altered = text;
        altered.replace(altered.find("20852163"), 8, "20852164");
        QCOMPARE(readCheckpoint(altered, m_known).error().code, std::string("codec.note.bad-signature"));
        altered = text;
        altered.replace(altered.find("release"), 7, "delivery");
        QCOMPARE(readCheckpoint(altered, m_known).error().code, std::string("codec.note.bad-signature"));
        auto checkpoint = signedBy({0, 1});
        checkpoint.cosignatures[1].signature[63] ^= 1;
        QCOMPARE(readCheckpoint(checkpoint.text(), m_known).error().code, std::string("codec.note.bad-signature"));
        checkpoint = signedBy({0, 1});
        checkpoint.cosignatures[1].seconds += 1;
        QCOMPARE(readCheckpoint(checkpoint.text(), m_known).error().code, std::string("codec.note.bad-signature"));
        // A known signer's line of a wrong length.
        Bytes blob;
        append(blob, cosignatureKeyId("validator-0", m_known[0].key));
        append(blob, Bytes(71));
        QCOMPARE(readCheckpoint(m_head.body() + "\n\xe2\x80\x94 validator-0 " + crypto::toBase64(blob) + "\n", m_known)
                     .error().code,
                 std::string("codec.note.bad-signature"));
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        const std::string root = crypto::toBase64(m_head.root.view());
        const std::string line = "\xe2\x80\x94 a " + crypto::toBase64(Bytes(76)) + "\n";
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        QVERIFY(readCheckpoint("o\n1\n" + root + "\n\n" + line, {}).has_value());
        row("nothing", "");
        row("body alone", "o\n1\n" + root + "\n");
        row("no signature", "o\n1\n" + root + "\n\n");
        row("no blank line", "o\n1\n" + root + "\n" + line);
        row("empty origin", "\n1\n" + root + "\n\n" + line);
        row("no origin", "1\n" + root + "\n\n" + line);
        row("leading zero", "o\n01\n" + root + "\n\n" + line);
        row("plus sign", "o\n+1\n" + root + "\n\n" + line);
        row("negative size", "o\n-1\n" + root + "\n\n" + line);
        row("space after size", "o\n1 \n" + root + "\n\n" + line);
        row("no size", "o\n\n" + root + "\n\n" + line);
        row("size of 2^64", "o\n18446744073709551616\n" + root + "\n\n" + line);
        row("short root", "o\n1\n" + crypto::toBase64(Bytes(31)) + "\n\n" + line);
        row("root not base64", "o\n1\n!!!!\n\n" + line);
        row("extension line", "o\n1\n" + root + "\nextension\n\n" + line);
        row("no final newline", "o\n1\n" + root + "\n\n" + line.substr(0, line.size() - 1));
        row("hyphen for dash", "o\n1\n" + root + "\n\n- a " + crypto::toBase64(Bytes(76)) + "\n");
        row("no key name", "o\n1\n" + root + "\n\n\xe2\x80\x94  " + crypto::toBase64(Bytes(76)) + "\n");
        row("plus in key name", "o\n1\n" + root + "\n\n\xe2\x80\x94 a+b " + crypto::toBase64(Bytes(76)) + "\n");
        row("no-break space in key name",
            "o\n1\n" + root + "\n\n\xe2\x80\x94 a\xc2\xa0" "b " + crypto::toBase64(Bytes(76)) + "\n");
        row("no signature bytes", "o\n1\n" + root + "\n\n\xe2\x80\x94 a \n");
        row("key id alone", "o\n1\n" + root + "\n\n\xe2\x80\x94 a " + crypto::toBase64(Bytes(4)) + "\n");
        row("signature not base64", "o\n1\n" + root + "\n\n\xe2\x80\x94 a ????\n");
        row("two blank lines", "o\n1\n" + root + "\n\n\n" + line);
        row("carriage returns", "o\r\n1\r\n" + root + "\r\n\r\n" + line);
        row("zero byte", std::string("o\0\n1\n", 5) + root + "\n\n" + line);
        row("not UTF-8", "o\xff\n1\n" + root + "\n\n" + line);
    }
    void malformed()
    {
        QFETCH(QByteArray, text);
        const auto read = readCheckpoint(text.toStdString(), m_known);
        QVERIFY(!read);
        QCOMPARE(read.error().code, std::string("codec.note.malformed"));
    }

    void limits()
    {
        const std::string line = "\xe2\x80\x94 a " + crypto::toBase64(Bytes(76)) + "\n";
        auto text = m_head.body() + "\n";
        while (text.size() + line.size() <= 64 * 1024) text += line;
        QVERIFY(readCheckpoint(text, m_known).has_value());
        QCOMPARE(readCheckpoint(text + line, m_known).error().code, std::string("codec.note.too-large"));

        Checkpoint checkpoint{m_head, {}};
        std::vector<NamedKey> known;
        for (int i = 0; i < 65; ++i) {
            const auto key = crypto::KeyPair::generate(m_random);
            known.push_back({"v", key.publicKey()});
            checkpoint.cosignatures.push_back(cosign(m_head, "v", key, 1));
        }
        QCOMPARE(readCheckpoint(checkpoint.text(), known).error().code, std::string("codec.note.too-large"));
        checkpoint.cosignatures.pop_back();
        QCOMPARE(readCheckpoint(checkpoint.text(), known)->cosignatures.size(), 64U);
    }

    void keyNames_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("name");
        QTest::newRow("space") << "Agency North" << "Agency-North";
        QTest::newRow("plus") << "A+B" << "A-B";
        QTest::newRow("tab and newline") << "A\tB\nC" << "A-B-C";
        QTest::newRow("plain") << "Agency-North.example/1" << "Agency-North.example/1";
        QTest::newRow("umlaut") << QString::fromUtf8("Pr\xc3\xbc" "fer") << QString::fromUtf8("Pr\xc3\xbc" "fer");
        QTest::newRow("no-break space") << QString::fromUtf8("A\xc2\xa0" "B") << "A-B";
        QTest::newRow("ideographic space") << QString::fromUtf8("A\xe3\x80\x80" "B") << "A-B";
        QTest::newRow("hair space") << QString::fromUtf8("A\xe2\x80\x8a" "B") << "A-B";
        QTest::newRow("empty") << "" << "-";
    }
    void keyNames()
    {
        QFETCH(QString, member);
        QFETCH(QString, name);
        QCOMPARE(QString::fromStdString(keyNameOf(member.toStdString())), name);
    }
};

QTEST_GUILESS_MAIN(SignedNoteTest)
#include "signed_note_test.moc"
