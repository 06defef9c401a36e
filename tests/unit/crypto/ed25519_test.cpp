// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ed25519.h"
#include "core/crypto/sha256.h"
#include "tests/support/seeded_random.h"

#include <QTest>

using namespace quorate;
using namespace quorate::crypto;

namespace {

Bytes hex(const QString& text)
{
    return fromHex(text.toStdString()).value();
}

PublicKey keyOf(const QString& text)
{
    return PublicKey::fromHexText(text.toStdString()).value();
}

}  // namespace

class Ed25519Test : public QObject {
    Q_OBJECT

private slots:
    // RFC 8032 section 7.1.
    void vectors_data()
    {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("signature");
        QTest::newRow("test 1") << "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
                                << "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
                                << ""
                                << "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc6"
                                   "1e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
        QTest::newRow("test 2") << "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                                << "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
                                << "72"
                                << "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e45"
                                   "8f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
        QTest::newRow("test 3") << "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"
                                << "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"
                                << "af82"
                                << "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae"
                                   "67f760984dc6594a7c15e9716ed28dc027beceea1ec40a";
        QTest::newRow("SHA(abc)") << "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42"
                                  << "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf"
                                  << "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a8"
                                     "36ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
                                  << "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ec"
                                     "fdfbc7c66431e0303dca179c138ac17ad9bef1177331a704";
    }
    void vectors()
    {
        QFETCH(QString, seed);
        QFETCH(QString, key);
        QFETCH(QString, message);
        QFETCH(QString, signature);
        const auto pair = KeyPair::fromSeed(SecretBytes::copyOf(hex(seed)));
        QCOMPARE(QString::fromStdString(pair.publicKey().hex()), key);
        QCOMPARE(QString::fromStdString(toHex(pair.sign(hex(message)))), signature);
        QVERIFY(verify(pair.publicKey(), hex(message), hex(signature)));
        QVERIFY(isUsablePublicKey(pair.publicKey()));
        QCOMPARE(pair.id().hex(), sha256(pair.publicKey().view()).hex());
    }

    void everyFlippedBitIsRefused()
    {
        test::SeededRandom random(8032);
        const auto pair = KeyPair::generate(random);
        Bytes message = toBytes(bytesOf("statement"));
        auto signature = pair.sign(message);
        QVERIFY(verify(pair.publicKey(), message, signature));
        for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
            signature[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            QVERIFY(!verify(pair.publicKey(), message, signature));
            signature[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        }
        for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
            message[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            QVERIFY(!verify(pair.publicKey(), message, signature));
            message[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        }
        auto other = pair.publicKey();
        for (std::size_t bit = 0; bit < 256; ++bit) {
            other.bytes[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            QVERIFY(!verify(other, message, signature));
            other.bytes[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        }
        QVERIFY(verify(pair.publicKey(), message, signature));
    }

    void anotherLengthIsRefusedAndLeavesNoTrace()
    {
        test::SeededRandom random(5454);
        const auto pair = KeyPair::generate(random);
        const auto message = bytesOf("statement");
        const auto signature = toBytes(pair.sign(message));
        for (const std::size_t size : {0, 1, 32, 63, 65, 128}) {
            Bytes other = signature;
            other.resize(size);
            QVERIFY(!verify(pair.publicKey(), message, other));
            QVERIFY(verify(pair.publicKey(), message, signature));
        }
    }

    void malleatedSignatureIsRefused()
    {
        test::SeededRandom random(1);
        const auto pair = KeyPair::generate(random);
        const auto message = bytesOf("statement");
        auto signature = pair.sign(message);
        // S + L satisfies the equation too; only the check for canonical S stops it.
        const auto order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        unsigned carry = 0;
        for (std::size_t i = 0; i < 32; ++i) {
            carry += signature[32 + i] + unsigned{order[i]};
            signature[32 + i] = static_cast<std::uint8_t>(carry);
            carry >>= 8;
        }
        QCOMPARE(carry, 0U);
        QVERIFY(!verify(pair.publicKey(), message, signature));
    }

    void identityKeyVerifiesNothing()
    {
        // With A the identity, R = identity and S = 0 satisfy the equation for every message.
        PublicKey identity;
        identity.bytes[0] = 1;
        Bytes signature(64);
        signature[0] = 1;
        QVERIFY(!verify(identity, bytesOf("anything"), signature));
        QVERIFY(!verify(PublicKey{}, bytesOf("anything"), Bytes(64)));
    }

    // Points computed apart from this code, from the curve's equation alone. The prime-order point is
    // 0x1234567890abcdef1234567 times the base point; the mixed ones are it plus i times a generator of the torsion.
    void unusableKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("identity") << "0100000000000000000000000000000000000000000000000000000000000000";
        QTest::newRow("order 8, a") << "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a";
        QTest::newRow("order 4, a") << "0000000000000000000000000000000000000000000000000000000000000080";
        QTest::newRow("order 8, b") << "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05";
        QTest::newRow("order 2") << "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f";
        QTest::newRow("order 8, c") << "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85";
        QTest::newRow("order 4, b") << "0000000000000000000000000000000000000000000000000000000000000000";
        QTest::newRow("order 8, d") << "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa";
        QTest::newRow("mixed, 8L, a") << "e3f1984c1bf34493f6400e7c97fd6acad482eefb02f343a85dde3f03d2164a9c";
        QTest::newRow("mixed, 4L, a") << "aecbd71550c031aec7e4188c67a86c526508711571aba4c0e333d52e96b3ae75";
        QTest::newRow("mixed, 8L, b") << "cf993cdc843cb0c6c7adf90b7144bbd300a730330c1f0c11afb30a9432a2f3a3";
        QTest::newRow("mixed, 2L") << "06e60ccb8639820020f990c698a87fa89f7ea2e692422e6d3fc782de2bcda893";
        QTest::newRow("mixed, 8L, c") << "0a0e67b3e40cbb6c09bff183680295352b7d1104fd0cbc57a221c0fc2de9b563";
        QTest::newRow("mixed, 4L, b") << "3f3428eaaf3fce51381be773985793ad9af78eea8e545b3f1ccc2ad1694c518a";
        QTest::newRow("mixed, 8L, d") << "1e66c3237bc34f39385206f48ebb442cff58cfccf3e0f3ee504cf56bcd5d0c5c";
        QTest::newRow("off the curve") << "0200000000000000000000000000000000000000000000000000000000000000";
        QTest::newRow("not canonical, y = p") << "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f";
        QTest::newRow("not canonical, y = p + 1") << "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f";
        QTest::newRow("not canonical, y = p + 3") << "f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f";
        QTest::newRow("not canonical, y = p + 18") << "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f";
        QTest::newRow("identity, negative zero") << "0100000000000000000000000000000000000000000000000000000000000080";
    }
    void unusableKeys()
    {
        QFETCH(QString, key);
        QVERIFY(!isUsablePublicKey(keyOf(key)));
    }

    void usableKeys()
    {
        QVERIFY(isUsablePublicKey(keyOf("e719f33479c67dffdf066f396757805760815d196dbdd192c0387d21d432576c")));
        QVERIFY(isUsablePublicKey(keyOf("5866666666666666666666666666666666666666666666666666666666666666")));
        test::SeededRandom random(2);
        for (int i = 0; i < 50; ++i) QVERIFY(isUsablePublicKey(KeyPair::generate(random).publicKey()));
    }
};

QTEST_GUILESS_MAIN(Ed25519Test)
#include "ed25519_test.moc"
