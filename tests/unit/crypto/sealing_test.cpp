// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing.h"
#include "tests/support/seeded_random.h"

#include <QTest>

using namespace quorate;
using namespace quorate::crypto;

class SealingTest : public QObject {
    Q_OBJECT

private:
    test::SeededRandom m_random{42};
    KeyPair m_first = KeyPair::generate(m_random);
    KeyPair m_second = KeyPair::generate(m_random);
    KeyPair m_stranger = KeyPair::generate(m_random);
    Bytes m_text = toBytes(bytesOf("which device runs what"));

private slots:
    void everyReaderOpens()
    {
        const auto sealed = seal(m_text, {m_first.publicKey(), m_second.publicKey()}, m_random);
        QVERIFY(sealed);
        QCOMPARE(sealed->data.size(), m_text.size() + 24 + 16);
        for (const KeyPair* reader : {&m_first, &m_second}) {
            const auto opened = openSealed(sealed->data, sealed->keys, *reader);
            QVERIFY(opened);
            QVERIFY(*opened == m_text);
        }
    }

    void emptyAndLarge()
    {
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{1'000'000}}) {
            Bytes text(size, 0x5a);
            const auto sealed = seal(text, {m_first.publicKey()}, m_random);
            QVERIFY(sealed);
            const auto opened = openSealed(sealed->data, sealed->keys, m_first);
            QVERIFY(opened && *opened == text);
        }
    }

    void strangerIsRefused()
    {
        const auto sealed = seal(m_text, {m_first.publicKey()}, m_random);
        const auto opened = openSealed(sealed->data, sealed->keys, m_stranger);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, std::string("crypto.seal.not-a-reader"));
    }

    // A stranger who puts its own id beside somebody else's box gains nothing.
    void renamedBoxIsRefused()
    {
        auto sealed = seal(m_text, {m_first.publicKey()}, m_random);
        sealed->keys[0].reader = m_stranger.id();
        const auto opened = openSealed(sealed->data, sealed->keys, m_stranger);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, std::string("crypto.seal.damaged"));
    }

    void everyDamagedByteIsNoticed()
    {
        const auto sealed = seal(m_text, {m_first.publicKey()}, m_random);
        for (std::size_t i = 0; i < sealed->data.size(); ++i) {
            Bytes data = sealed->data;
            data[i] ^= 1;
            QVERIFY(!openSealed(data, sealed->keys, m_first));
        }
        for (std::size_t i = 0; i < sealed->keys[0].box.size(); ++i) {
            auto keys = sealed->keys;
            keys[0].box[i] ^= 1;
            QVERIFY(!openSealed(sealed->data, keys, m_first));
        }
        for (std::size_t size = 0; size < sealed->data.size(); ++size) {
            QVERIFY(!openSealed(BytesView(sealed->data).first(size), sealed->keys, m_first));
        }
    }

    void unusableReaderIsRefused()
    {
        PublicKey small;  // the point of order one
        small.bytes[0] = 1;
        const auto sealed = seal(m_text, {m_first.publicKey(), small}, m_random);
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, std::string("crypto.seal.unusable-key"));
    }

    void sameRandomnessSameBytes()
    {
        test::SeededRandom a(7);
        test::SeededRandom b(7);
        const auto one = seal(m_text, {m_first.publicKey()}, a);
        const auto two = seal(m_text, {m_first.publicKey()}, b);
        QVERIFY(one->data == two->data && one->keys == two->keys);
    }
};

QTEST_GUILESS_MAIN(SealingTest)
#include "sealing_test.moc"
