// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/network.h"

#include <QtTest>

using namespace quorate;
using net::Endpoint;

class EndpointTest : public QObject {
    Q_OBJECT
private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void EndpointTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("v4") << "192.0.2.7:6881" << "192.0.2.7" << 6881;
    QTest::newRow("v6") << "[2001:db8::1]:80" << "2001:db8::1" << 80;
    QTest::newRow("name") << "gateway-1.example.org:65535" << "gateway-1.example.org" << 65535;
    QTest::newRow("any port") << "127.0.0.1:0" << "127.0.0.1" << 0;
}

void EndpointTest::accepts()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto endpoint = Endpoint::parse(text.toStdString());
    QVERIFY(endpoint.has_value());
    QCOMPARE(QString::fromStdString(endpoint->host), host);
    QCOMPARE(int(endpoint->port), port);
    QCOMPARE(QString::fromStdString(endpoint->text()), text);
}

void EndpointTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("no port") << "example.org";
    QTest::newRow("empty port") << "example.org:";
    QTest::newRow("no host") << ":80";
    QTest::newRow("port too large") << "a:65536";
    QTest::newRow("negative port") << "a:-1";
    QTest::newRow("port with tail") << "a:80x";
    QTest::newRow("port with sign") << "a:+80";
    QTest::newRow("v6 without brackets") << "2001:db8::1:80";
    QTest::newRow("v4 in brackets") << "[192.0.2.7]:80";
    QTest::newRow("open bracket") << "[2001:db8::1:80";
    QTest::newRow("zone") << "[fe80::1%eth0]:80";
    QTest::newRow("blank") << "a b:80";
    QTest::newRow("slash") << "http://a:80";
    QTest::newRow("option") << "-x:80";
    QTest::newRow("long") << QString(254, 'a') + ":80";
}

void EndpointTest::refuses()
{
    QFETCH(QString, text);
    const auto endpoint = Endpoint::parse(text.toStdString());
    QVERIFY(!endpoint.has_value());
    QCOMPARE(endpoint.error().code, std::string("net.endpoint.invalid"));
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpoint_test.moc"
