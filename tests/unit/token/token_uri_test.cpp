// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/token_uri.h"

#include <QTest>

using namespace quorate;
using namespace quorate::token;

class TokenUriTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatToolsPrint()
    {
        // As p11tool of GnuTLS lists a key of SoftHSM.
        const auto uri = TokenUri::parse("pkcs11:model=SoftHSM%20v2;manufacturer=SoftHSM%20project;serial=2256aad95865d384;"
                                         "token=CERT-N%202;id=%01%fF;object=vote;type=private");
        QVERIFY(uri.has_value());
        QCOMPARE(uri->token, std::string("CERT-N 2"));
        QCOMPARE(uri->serial, std::string("2256aad95865d384"));
        QCOMPARE(uri->manufacturer, std::string("SoftHSM project"));
        QCOMPARE(uri->model, std::string("SoftHSM v2"));
        QCOMPARE(uri->object, std::string("vote"));
        QVERIFY((uri->id == Bytes{0x01, 0xff}));
        QVERIFY(uri->namesKey());
        QVERIFY(!uri->tokenOnly().namesKey());
    }

    void writesWhatItReads()
    {
        TokenUri uri;
        uri.token = "a;b?c=d%e&ü";
        uri.id = {0, 255, 'x'};
        uri.module = "/opt/my modules/a?b.so";
        const auto again = TokenUri::parse(uri.text());
        QVERIFY(again.has_value());
        QVERIFY(*again == uri);
        QVERIFY(TokenUri::parse("pkcs11:").has_value());   // any token
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        const QByteArray bad("token.uri.malformed");
        QTest::newRow("empty") << QByteArray() << bad;
        QTest::newRow("other scheme") << QByteArray("http:token=a") << bad;
        QTest::newRow("no value") << QByteArray("pkcs11:token") << bad;
        QTest::newRow("no name") << QByteArray("pkcs11:=a") << bad;
        QTest::newRow("empty attribute") << QByteArray("pkcs11:token=a;;serial=b") << bad;
        QTest::newRow("half an escape") << QByteArray("pkcs11:token=a%4") << bad;
        QTest::newRow("no escape") << QByteArray("pkcs11:token=%zz") << bad;
        QTest::newRow("a blank") << QByteArray("pkcs11:token=CERT-N 2") << bad;
        QTest::newRow("a zero byte") << QByteArray("pkcs11:token=a%00b") << bad;
        QTest::newRow("twice") << QByteArray("pkcs11:token=a;token=b") << bad;
        QTest::newRow("unknown") << QByteArray("pkcs11:slot-id=1") << bad;
        QTest::newRow("module in the path") << QByteArray("pkcs11:module-path=/a") << bad;
        QTest::newRow("token in the query") << QByteArray("pkcs11:?token=a") << bad;
        QTest::newRow("relative module") << QByteArray("pkcs11:?module-path=a.so") << bad;
        QTest::newRow("too long") << QByteArray("pkcs11:token=") + QByteArray(3000, 'a') << bad;
        QTest::newRow("a PIN") << QByteArray("pkcs11:token=a?pin-value=4321") << QByteArray("token.uri.pin");
        QTest::newRow("place of a PIN") << QByteArray("pkcs11:?pin-source=/etc/pin") << QByteArray("token.uri.pin");
    }
    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, code);
        const auto uri = TokenUri::parse({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!uri.has_value());
        QCOMPARE(QByteArray::fromStdString(uri.error().code), code);
        QVERIFY(uri.error().context.find("4321") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TokenUriTest)
#include "token_uri_test.moc"
