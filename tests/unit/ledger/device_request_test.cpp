// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/device_request.h"

#include "core/codec/cbor.h"
#include "core/crypto/base64.h"

#include <QtTest>

using namespace quorate;
using namespace quorate::ledger;

namespace {

crypto::KeyPair keyNumber(std::uint8_t n)
{
    return crypto::KeyPair::fromSeed(crypto::SecretBytes::copyOf(Bytes(32, n)));
}

constexpr std::int64_t noon = 1'800'000'000'000;

DeviceRequest sample()
{
    DeviceRequest request;
    request.controllerId = "router.7";
    request.gateway = keyNumber(1).id();
    request.time = {noon};
    request.nonce.fill(9);
    return request;
}

DeviceCertificate certificate()
{
    return {{"router"}, DeviceIndex(7), keyNumber(7).publicKey(), "rev-b", false};
}

std::string codeOf(const Status& status)
{
    return status ? std::string() : status.error().code;
}

}  // namespace

class DeviceRequestTest : public QObject {
    Q_OBJECT
private slots:
    void controllerIds_data();
    void controllerIds();
    void whatIsSignedIsRead();
    void refusals();
    void window();
    void windowAtTheEndsOfTime();
    void everyAlteredByteIsRefused();
    void malformed_data();
    void malformed();
};

void DeviceRequestTest::controllerIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << "router.7" << true;
    QTest::newRow("model with dots") << "acme.router.v2.0" << true;
    QTest::newRow("largest index") << "router.18446744073709551615" << true;
    QTest::newRow("one more") << "router.18446744073709551616" << false;
    QTest::newRow("leading zero") << "router.07" << false;
    QTest::newRow("sign") << "router.+7" << false;
    QTest::newRow("negative") << "router.-7" << false;
    QTest::newRow("no index") << "router." << false;
    QTest::newRow("no model") << ".7" << false;
    QTest::newRow("no dot") << "router7" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("capitals") << "Router.7" << false;
    QTest::newRow("slash") << "a/b.7" << false;
    QTest::newRow("blank behind") << "router.7 " << false;
    QTest::newRow("long") << QString(65, 'a') + ".7" << false;
}

void DeviceRequestTest::controllerIds()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto name = deviceNameFrom(text.toStdString());
    QCOMPARE(name.has_value(), valid);
    if (name) QCOMPARE(controllerIdOf(name->model, name->index), text.toStdString());
    else QCOMPARE(name.error().code, std::string("ledger.device-request.controller"));
}

void DeviceRequestTest::whatIsSignedIsRead()
{
    const std::string header = signDeviceRequest({}, keyNumber(7), sample());
    QVERIFY(header.starts_with("QuorateDevice "));
    const auto read = readDeviceRequest(header);
    QVERIFY(read.has_value());
    QVERIFY(read->content == sample());
    QVERIFY(verifyDeviceRequest({}, *read, certificate(), keyNumber(1).id(), {noon}));
}

void DeviceRequestTest::refusals()
{
    const auto read = readDeviceRequest(signDeviceRequest({}, keyNumber(7), sample()));
    QVERIFY(read.has_value());
    const KeyId gateway = keyNumber(1).id();
    auto other = certificate();
    other.index = DeviceIndex(8);
    QCOMPARE(codeOf(verifyDeviceRequest({}, *read, other, gateway, {noon})),
             std::string("ledger.device-request.wrong-device"));
    other = certificate();
    other.model = {"camera"};
    QCOMPARE(codeOf(verifyDeviceRequest({}, *read, other, gateway, {noon})),
             std::string("ledger.device-request.wrong-device"));
    other = certificate();
    other.key = keyNumber(8).publicKey();
    QCOMPARE(codeOf(verifyDeviceRequest({}, *read, other, gateway, {noon})),
             std::string("ledger.device-request.wrong-device"));
    QCOMPARE(codeOf(verifyDeviceRequest({}, *read, certificate(), keyNumber(2).id(), {noon})),
             std::string("ledger.device-request.wrong-gateway"));
    ConsortiumId elsewhere;
    elsewhere.bytes[0] = 1;
    QCOMPARE(codeOf(verifyDeviceRequest(elsewhere, *read, certificate(), gateway, {noon})),
             std::string("ledger.device-request.bad-signature"));
}

void DeviceRequestTest::window()
{
    const auto read = readDeviceRequest(signDeviceRequest({}, keyNumber(7), sample()));
    const auto at = [&](std::int64_t ms) {
        return codeOf(verifyDeviceRequest({}, *read, certificate(), keyNumber(1).id(), {ms}));
    };
    constexpr std::int64_t five = 5 * 60 * 1000;
    QCOMPARE(at(noon + five), std::string());
    QCOMPARE(at(noon - five), std::string());
    QCOMPARE(at(noon + five + 1), std::string("ledger.device-request.stale"));
    QCOMPARE(at(noon - five - 1), std::string("ledger.device-request.stale"));
}

void DeviceRequestTest::windowAtTheEndsOfTime()
{
    for (const std::int64_t time : {std::int64_t{0}, std::numeric_limits<std::int64_t>::max()}) {
        auto request = sample();
        request.time = {time};
        const auto read = readDeviceRequest(signDeviceRequest({}, keyNumber(7), request));
        QVERIFY(read.has_value());
        QCOMPARE(codeOf(verifyDeviceRequest({}, *read, certificate(), keyNumber(1).id(), {noon})),
                 std::string("ledger.device-request.stale"));
        QVERIFY(verifyDeviceRequest({}, *read, certificate(), keyNumber(1).id(), {time}));
    }
}

void DeviceRequestTest::everyAlteredByteIsRefused()
{
    const std::string header = signDeviceRequest({}, keyNumber(7), sample());
    const auto encoded = crypto::fromBase64(header.substr(14));
    QVERIFY(encoded.has_value());
    for (std::size_t i = 0; i < encoded->size(); ++i) {
        Bytes altered = *encoded;
        altered[i] ^= 1;
        const auto read = readDeviceRequest("QuorateDevice " + crypto::toBase64(altered));
        QVERIFY2(!read || !verifyDeviceRequest({}, *read, certificate(), keyNumber(1).id(), {noon}),
                 qPrintable(QString::number(i)));
    }
    for (std::size_t size = 0; size < encoded->size(); ++size) {
        QVERIFY(!readDeviceRequest("QuorateDevice " + crypto::toBase64(BytesView(*encoded).first(size))));
    }
}

void DeviceRequestTest::malformed_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("empty") << "";
    QTest::newRow("scheme alone") << "QuorateDevice";
    QTest::newRow("nothing behind") << "QuorateDevice ";
    QTest::newRow("other scheme") << "Bearer abcd";
    QTest::newRow("scheme with a tail") << "QuorateDevices abcd";
    QTest::newRow("no base64") << "QuorateDevice ####";
    QTest::newRow("two blanks") << "QuorateDevice  " +
                                       QString::fromStdString(signDeviceRequest({}, keyNumber(7), sample())).mid(14);
    QTest::newRow("too long") << "QuorateDevice " + QString(1000, 'A');
    const auto withPayload = [](Bytes payload) {
        const auto message =
            codec::signSign1(keyNumber(7), codec::externalAad("quorate/device-request/1", {}), std::move(payload));
        return QString::fromStdString("QuorateDevice " + crypto::toBase64(message.encode()));
    };
    QTest::newRow("empty payload") << withPayload({});
    QTest::newRow("short payload") << withPayload(codec::Writer().array(1).text("router.7").take());
    codec::Writer negative;
    negative.array(4).text("router.7").id(KeyId{}).integer(-1).bytes(Bytes(16));
    QTest::newRow("negative time") << withPayload(negative.take());
    codec::Writer nonce;
    nonce.array(4).text("router.7").id(KeyId{}).integer(1).bytes(Bytes(15));
    QTest::newRow("short nonce") << withPayload(nonce.take());
    codec::Writer name;
    name.array(4).text(std::string(200, 'a')).id(KeyId{}).integer(1).bytes(Bytes(16));
    QTest::newRow("long name") << withPayload(name.take());
}

void DeviceRequestTest::malformed()
{
    QFETCH(QString, header);
    const auto read = readDeviceRequest(header.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, std::string("ledger.device-request.malformed"));
}

QTEST_GUILESS_MAIN(DeviceRequestTest)
#include "device_request_test.moc"
