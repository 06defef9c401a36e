// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/admission.h"
#include "tests/support/raw_socket.h"
#include "tests/unit/gateway/gateway_world.h"

#include <QtTest>

using namespace quorate;
using namespace std::chrono_literals;
using test::GatewayWorld;
using test::RawSocket;

namespace {

const std::string stockBase = GatewayWorld::base(GatewayWorld::stock);
const std::string authorized = "Host: h\r\nAuthorization: " + std::string(GatewayWorld::token) + "\r\n";

// Status line of the answer, "" when there is none.
std::string statusOf(RawSocket& socket)
{
    const std::string line = socket.receiveUntil("\r\n");
    return line.size() > 12 ? line.substr(9, 3) : std::string();
}

}  // namespace

// What strangers send. Each gets a clear 4xx or is cut off, and nobody else notices.
class HostileTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void malformed_data();
    void malformed();
    void hugeHeader();
    void endlessHeader();
    void manyHeaders();
    void hugeBody();
    void endlessChunks();
    void bodyNobodyAskedFor();
    void millionRanges();
    void pathTraversal_data();
    void pathTraversal();
    void smuggledRequestIsNotAnswered();
    void refusalReachesWhoIsStillSending();
    void slowHeader();
    void slowBody();
    void silentConnection();
    void silentTls();
    void readerThatStops();
    void silentBeforeTheFirstRequest();
    void connectionsPerAddress();
    void fullOfSilentOnes();
    void whoProvedItselfKeepsItsPlace();
    void oneNetworkIsOneSource();
    void garbage();
    void garbageOverTls();
    void deepJson();

private:
    std::unique_ptr<GatewayWorld> m_world;
    [[nodiscard]] std::uint16_t port() const { return m_world->server().plainListening()->port; }
    // A server of its own with other limits.
    [[nodiscard]] static std::unique_ptr<GatewayWorld> worldWith(
        const std::function<void(gateway::GatewayOptions&)>& change);
};

std::unique_ptr<GatewayWorld> HostileTest::worldWith(const std::function<void(gateway::GatewayOptions&)>& change)
{
    auto world = std::make_unique<GatewayWorld>();
    world->addRelease("1.1", 8'000'000);
    if (!world->startServer(change)) return nullptr;
    return world;
}

void HostileTest::initTestCase()
{
    m_world = worldWith({});
    QVERIFY(m_world != nullptr);
}

void HostileTest::cleanupTestCase()
{
    m_world.reset();
}

void HostileTest::cleanup()
{
    // Whatever came before: the gateway answers, and knows of no device that did not prove itself.
    QCOMPARE(m_world->asStock("GET", stockBase).status, 200U);
    QVERIFY(m_world->server().status().devices <= 1);
}

void HostileTest::malformed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char* name, const std::string& request, const char* status) {
        QTest::newRow(name) << QByteArray::fromStdString(request) << QByteArray(status);
    };
    const std::string get = "GET " + stockBase + " HTTP/1.1\r\n";
    const std::string post = "POST " + stockBase + "/deploymentBase/1/feedback HTTP/1.1\r\n" + authorized;
    row("no request", "\r\n\r\n\r\n", "400");
    row("noise", "hello gateway\r\n\r\n", "400");
    row("method with blanks", "G ET / HTTP/1.1\r\n\r\n", "505");
    row("no version", "GET /\r\n\r\n", "400");
    row("version 3", "GET / HTTP/3.0\r\nHost: h\r\n\r\n", "505");
    row("version 0.9", "GET / HTTP/0.9\r\nHost: h\r\n\r\n", "505");
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505");
    row("no Host", get + "\r\n", "400");
    row("two Hosts", get + "Host: a\r\nHost: b\r\n\r\n", "400");
    row("Host with a path", get + "Host: a/b\r\n\r\n", "400");
    row("blank before colon", get + "Host : a\r\n\r\n", "400");
    row("field without colon", get + "Host a\r\n\r\n", "400");
    row("zero byte in a field", get + "Host: a" + std::string(1, '\0') + "b\r\n\r\n", "400");
    row("bare carriage return", get + "Host: a\rb\r\n\r\n", "400");
    row("two lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "400");
    row("length and chunks", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400");
    row("chunks and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", "400");
    row("negative length", post + "Content-Length: -1\r\n\r\n", "400");
    row("length with a sign", post + "Content-Length: +5\r\n\r\nhello", "400");
    row("length in hex", post + "Content-Length: 0x5\r\n\r\nhello", "400");
    row("list of lengths", post + "Content-Length: 5, 5\r\n\r\nhello", "400");
    row("length beyond 64 bits", post + "Content-Length: 99999999999999999999999\r\n\r\n", "400");
    row("other coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "501");
    row("coding that looks like chunked", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", "501");
    row("chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400");
    row("bad chunk size", post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\nhello\r\n0\r\n\r\n", "400");
    row("chunked in 1.0",
        "POST " + stockBase + "/configData HTTP/1.0\r\n" + authorized + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "400");
    row("two credentials", get + authorized + "Authorization: TargetToken other\r\n\r\n", "400");
    row("two ranges fields", get + authorized + "Range: bytes=0-1\r\nRange: bytes=5-6\r\n\r\n", "400");
    row("long target", "GET /" + std::string(2100, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n", "414");
    row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("proxy", "CONNECT evil.example:443 HTTP/1.1\r\nHost: h\r\n\r\n", "400");
    row("not JSON", "PUT " + stockBase + "/configData HTTP/1.1\r\n" + authorized + "Content-Length: 4\r\n\r\nnope",
        "400");
    row("no body", "PUT " + stockBase + "/configData HTTP/1.1\r\n" + authorized + "\r\n", "400");
}

void HostileTest::malformed()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    RawSocket socket(port());
    QVERIFY(socket.send(request.toStdString()));
    QCOMPARE(QByteArray::fromStdString(statusOf(socket)), status);
}

void HostileTest::hugeHeader()
{
    RawSocket socket(port());
    socket.send("GET " + stockBase + " HTTP/1.1\r\nHost: h\r\nX: " + std::string(1'000'000, 'x') + "\r\n\r\n");
    QCOMPARE(statusOf(socket), std::string("431"));
    QVERIFY(socket.closedByPeer());
}

void HostileTest::endlessHeader()
{
    RawSocket socket(port());
    QVERIFY(socket.send("GET " + stockBase + " HTTP/1.1\r\n"));
    bool open = true;
    for (int i = 0; i < 100'000 && open; ++i) open = socket.send("X-Field: " + std::string(1000, 'y') + "\r\n");
    QVERIFY(!open);
}

void HostileTest::manyHeaders()
{
    std::string request = "GET " + stockBase + " HTTP/1.1\r\n" + authorized;
    for (int i = 0; i < 20'000; ++i) request += "a: b\r\n";
    RawSocket socket(port());
    socket.send(request + "\r\n");
    QCOMPARE(statusOf(socket), std::string("431"));
}

void HostileTest::hugeBody()
{
    // Refused by its announced length, before a byte of it is read.
    for (const char* length : {"131073", "4294967296", "9223372036854775807"}) {
        RawSocket socket(port());
        QVERIFY(socket.send("PUT " + stockBase + "/configData HTTP/1.1\r\n" + authorized + "Content-Length: " + length +
                            "\r\n\r\n"));
        QCOMPARE(statusOf(socket), std::string("413"));
    }
    // With an expectation it is not told to go on.
    RawSocket socket(port());
    QVERIFY(socket.send("PUT " + stockBase + "/configData HTTP/1.1\r\n" + authorized +
                        "Expect: 100-continue\r\nContent-Length: 200000\r\n\r\n"));
    QCOMPARE(statusOf(socket), std::string("413"));
}

void HostileTest::endlessChunks()
{
    RawSocket socket(port());
    QVERIFY(socket.send("PUT " + stockBase + "/configData HTTP/1.1\r\n" + authorized +
                        "Transfer-Encoding: chunked\r\n\r\n"));
    for (int i = 0; i < 200; ++i) {
        if (!socket.send("400\r\n" + std::string(1024, 'z') + "\r\n")) break;
    }
    QCOMPARE(statusOf(socket), std::string("413"));
}

void HostileTest::bodyNobodyAskedFor()
{
    RawSocket socket(port());
    QVERIFY(socket.send("GET " + stockBase + " HTTP/1.1\r\n" + authorized + "Content-Length: 5\r\n\r\nhelloGET " +
                        stockBase + " HTTP/1.1\r\n" + authorized + "Connection: close\r\n\r\n"));
    const std::string all = socket.receiveAll();
    QCOMPARE(QByteArray::fromStdString(all).count("HTTP/1.1 200 OK"), 2);
}

void HostileTest::millionRanges()
{
    const std::string id = m_world->offerToStock();
    QVERIFY(!id.empty());
    std::string header = "bytes=0-0";
    for (int i = 1; i < 1'000'000; ++i) header += ",0-0";
    RawSocket socket(port());
    const std::string path = GatewayWorld::base(GatewayWorld::own) + "/quorate/payload/" + m_world->rootOf("1.1").hex();
    socket.send("GET " + path + " HTTP/1.1\r\n" + authorized + "Range: " + header + "\r\n\r\n");
    QCOMPARE(statusOf(socket), std::string("431"));
    // As many as fit into a header: still too many, and no byte of the payload is read.
    const auto some = m_world->asOwn("GET", path, {}, {{"Range", header.substr(0, 30'001)}});
    QCOMPARE(some.status, 416U);
    QCOMPARE(some.errorCode(), std::string("gateway.range.too-many"));
    // Few, but each of them everything.
    std::string all = "bytes=0-";
    for (int i = 0; i < 1000; ++i) all += ",0-";
    QCOMPARE(m_world->asOwn("GET", path, {}, {{"Range", all}}).errorCode(), std::string("gateway.range.overlapping"));
}

void HostileTest::pathTraversal_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    const QString base = QString::fromStdString(stockBase);
    QTest::newRow("dots") << "/DEFAULT/controller/v1/../../../etc/passwd" << 400;
    QTest::newRow("escaped dots") << base + "/%2e%2e/%2e%2e/etc/passwd" << 400;
    QTest::newRow("escaped slash") << "/DEFAULT/controller/v1/agent-8%2Fdeployment" << 400;
    QTest::newRow("doubly escaped") << base + "/%252e%252e/x" << 404;
    QTest::newRow("backslash") << base + "/..\\..\\x" << 400;
    QTest::newRow("artifact outside")
        << base + "/softwaremodules/1-00000000000000000000000000000000/artifacts/..%2f..%2fetc%2fpasswd" << 400;
    QTest::newRow("overlong UTF-8 dots") << base + "/%c0%ae%c0%ae/x" << 404;
    QTest::newRow("zero byte") << base + "%00" << 400;
    QTest::newRow("store key") << "/DEFAULT/controller/v1/action%2Fagent-8" << 400;
    QTest::newRow("file system") << "/etc/passwd" << 404;
    QTest::newRow("blank in the id") << "/DEFAULT/controller/v1/agent%208" << 404;
    QTest::newRow("long id") << "/DEFAULT/controller/v1/" + QString(257, 'a') << 404;
}

void HostileTest::pathTraversal()
{
    QFETCH(QString, target);
    QFETCH(int, status);
    QCOMPARE(int(m_world->asStock("GET", target.toStdString()).status), status);
}

void HostileTest::smuggledRequestIsNotAnswered()
{
    // What follows a refused framing could be somebody's request: it must not be taken for one.
    RawSocket socket(port());
    QVERIFY(socket.send("POST " + stockBase + "/configData HTTP/1.1\r\n" + authorized +
                        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET " + stockBase +
                        " HTTP/1.1\r\n" + authorized + "\r\n"));
    const std::string all = socket.receiveAll();
    QVERIFY(all.starts_with("HTTP/1.1 400"));
    QCOMPARE(QByteArray::fromStdString(all).count("HTTP/1.1"), 1);
}

void HostileTest::refusalReachesWhoIsStillSending()
{
    RawSocket socket(port());
    socket.send("PUT " + stockBase + "/configData HTTP/1.1\r\n" + authorized + "Content-Length: 200000\r\n\r\n" +
                std::string(200'000, ' '));
    QCOMPARE(statusOf(socket), std::string("413"));
}

void HostileTest::slowHeader()
{
    const auto world = worldWith([](gateway::GatewayOptions& o) { o.headerTimeout = 100ms; });
    RawSocket socket(world->server().plainListening()->port);
    QVERIFY(socket.send("GET / HT"));
    QVERIFY(socket.closedByPeer());
    // A byte now and then does not help: the limit is for the whole header.
    RawSocket dripping(world->server().plainListening()->port);
    bool open = true;
    for (int i = 0; i < 10'000 && open; ++i) {
        open = dripping.send("G");
        QTest::qWait(5);
    }
    QVERIFY(!open);
}

void HostileTest::slowBody()
{
    const auto world = worldWith([](gateway::GatewayOptions& o) { o.bodyTimeout = 100ms; });
    RawSocket socket(world->server().plainListening()->port);
    QVERIFY(socket.send("PUT " + stockBase + "/configData HTTP/1.1\r\n" + authorized + "Content-Length: 100\r\n\r\n{"));
    QVERIFY(socket.closedByPeer());
    QVERIFY(!world->server().device(GatewayWorld::stock));
}

void HostileTest::silentConnection()
{
    const auto world = worldWith([](gateway::GatewayOptions& o) { o.idleTimeout = 100ms; });
    RawSocket fresh(world->server().plainListening()->port);
    QVERIFY(fresh.closedByPeer());
    auto used = world->plain();
    QCOMPARE(used.exchange("GET", stockBase).status, 401U);
    QVERIFY(used.closedByPeer());
    QTRY_COMPARE(world->server().status().connections, std::uint64_t{0});
}

void HostileTest::silentTls()
{
    const auto world = worldWith([](gateway::GatewayOptions& o) { o.handshakeTimeout = 100ms; });
    RawSocket silent(world->server().listening().port);
    QVERIFY(silent.closedByPeer());
    RawSocket clear(world->server().listening().port);
    QVERIFY(clear.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n"));
    QVERIFY(clear.closedByPeer());
}

void HostileTest::readerThatStops()
{
    // Asks for megabytes and takes none of them. The connection ends, and the bytes are not counted as sent.
    const auto world = worldWith([](gateway::GatewayOptions& o) { o.writeTimeout = 200ms; });
    const std::string path = GatewayWorld::base(GatewayWorld::own) + "/quorate/payload/" + world->rootOf("1.1").hex();
    auto talk = world->tls();
    QVERIFY(talk.send("GET " + path + " HTTP/1.1\r\nHost: h\r\nAuthorization: " + world->authorization() + "\r\n\r\n"));
    QTRY_VERIFY_WITH_TIMEOUT(world->server().status().requests == 1 && world->server().status().connections == 0,
                             20'000);
    QVERIFY(world->server().status().payloadBytes < 8'000'000);
}

void HostileTest::connectionsPerAddress()
{
    const auto world = worldWith([](gateway::GatewayOptions& o) { o.maxConnectionsPerAddress = 3; });
    const auto open = [&] { return world->plain(); };
    std::vector<test::HttpTalk> taken;
    for (int i = 0; i < 3; ++i) {
        taken.push_back(open());
        QCOMPARE(taken.back().exchange("GET", stockBase).status, 401U);
    }
    QVERIFY(open().closedByPeer());
    QCOMPARE(world->server().status().refusedConnections, std::uint64_t{1});
    taken.pop_back();
    QTRY_COMPARE(world->server().status().connections, std::uint64_t{2});
    QCOMPARE(open().exchange("GET", stockBase).status, 401U);
}

void HostileTest::silentBeforeTheFirstRequest()
{
    const auto world = worldWith([](gateway::GatewayOptions& o) { o.firstRequestTimeout = 100ms; });
    auto used = world->plain();
    QCOMPARE(used.exchange("GET", stockBase).status, 401U);
    RawSocket fresh(world->server().plainListening()->port);
    QVERIFY(fresh.closedByPeer());
    // It counts until the first request alone.
    QCOMPARE(used.exchange("GET", stockBase).status, 401U);
}

// Neither over TLS nor in the clear do those who say nothing keep a device out, however many they are.
void HostileTest::fullOfSilentOnes()
{
    constexpr std::size_t most = 8;
    const auto world = worldWith([](gateway::GatewayOptions& o) { o.maxConnections = most; });
    std::vector<RawSocket> silent;
    silent.emplace_back(world->server().plainListening()->port);
    QTRY_COMPARE(world->server().status().connections, std::uint64_t{1});
    for (std::size_t i = 1; i < most; ++i) {
        silent.emplace_back(i % 2 == 0 ? world->server().plainListening()->port : world->server().listening().port);
    }
    QTRY_COMPARE(world->server().status().connections, std::uint64_t{most});
    QCOMPARE(world->asOwn("GET", GatewayWorld::base(GatewayWorld::own)).status, 200U);
    QVERIFY(silent.front().closedByPeer());   // the oldest made room
    QVERIFY(world->server().status().refusedConnections >= 1);
    QTRY_COMPARE(world->server().status().connections, std::uint64_t{most - 1});
    // Nor do those who ask and show nothing.
    std::vector<test::HttpTalk> asking;
    for (std::size_t i = 0; i < most; ++i) {
        asking.push_back(world->plain());
        QCOMPARE(asking.back().exchange("GET", stockBase).status, 401U);
    }
    QTRY_COMPARE(world->server().status().connections, std::uint64_t{most});
    QCOMPARE(world->asStock("GET", stockBase).status, 200U);
    QVERIFY(asking.front().closedByPeer());
}

void HostileTest::whoProvedItselfKeepsItsPlace()
{
    constexpr std::size_t most = 3;
    const auto world = worldWith([](gateway::GatewayOptions& o) { o.maxConnections = most; });
    const std::map<std::string, std::string> fields{{"Authorization", GatewayWorld::token}};
    std::vector<test::HttpTalk> devices;
    devices.push_back(world->plain());
    QCOMPARE(devices.back().exchange("GET", stockBase, fields).status, 200U);
    std::vector<RawSocket> silent;
    for (std::size_t i = 0; i < 5 * most; ++i) silent.emplace_back(world->server().plainListening()->port);
    QTRY_COMPARE(world->server().status().refusedConnections, std::uint64_t{4 * most + 1});
    QCOMPARE(devices.front().exchange("GET", stockBase, fields).status, 200U);
    // Where all have proved themselves the next one is refused.
    while (devices.size() < most) {
        devices.push_back(world->plain());
        QCOMPARE(devices.back().exchange("GET", stockBase, fields).status, 200U);
    }
    QVERIFY(world->plain().closedByPeer());
    for (auto& device : devices) QCOMPARE(device.exchange("GET", stockBase, fields).status, 200U);
    // And who leaves gives its place back.
    devices.pop_back();
    QTRY_COMPARE(world->server().status().connections, std::uint64_t{most - 1});
    QCOMPARE(world->asStock("GET", stockBase).status, 200U);
}

void HostileTest::oneNetworkIsOneSource()
{
    using gateway::sourceOf;
    QCOMPARE(sourceOf("192.0.2.7"), std::string("192.0.2.7"));
    QCOMPARE(sourceOf("::ffff:192.0.2.7"), std::string("192.0.2.7"));
    QCOMPARE(sourceOf("2001:db8:1:2:3:4:5:6"), sourceOf("2001:db8:1:2:ffff::1"));
    QVERIFY(sourceOf("2001:db8:1:2::1") != sourceOf("2001:db8:1:3::1"));
    QCOMPARE(sourceOf("fe80::1%lo"), sourceOf("fe80::2"));
    // Its connections together have the share of one.
    const auto admission = std::make_shared<gateway::Admission>(10, 2);
    const auto first = admission->enter(sourceOf("2001:db8::1"));
    const auto second = admission->enter(sourceOf("2001:db8::2"));
    QVERIFY(first && second);
    QVERIFY(!admission->enter(sourceOf("2001:db8::3")));
    QVERIFY(admission->enter(sourceOf("2001:db8:0:1::1")));
}

void HostileTest::garbage()
{
    test::SeededRandom random(7);
    const std::string valid =
        "GET " + stockBase + " HTTP/1.1\r\n" + authorized + "Range: bytes=0-1\r\nContent-Length: 0\r\n\r\n";
    for (int i = 0; i < 2000; ++i) {
        std::string bytes;
        if (i % 2 == 0) {
            bytes.resize(static_cast<std::size_t>(random.below(400)));
            random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
        } else {
            bytes = valid;
            for (int k = 0; k < 4; ++k) {
                bytes[static_cast<std::size_t>(random.below(bytes.size()))] = static_cast<char>(random.below(256));
            }
        }
        RawSocket socket(port());
        QVERIFY(socket.connected());
        socket.send(bytes);
        socket.endSending();
        const std::string reply = socket.receiveAll();
        QVERIFY(reply.empty() || reply.starts_with("HTTP/1.1 "));
        QVERIFY(!reply.starts_with("HTTP/1.1 5") || reply.starts_with("HTTP/1.1 505") ||
                reply.starts_with("HTTP/1.1 501"));
    }
}

void HostileTest::garbageOverTls()
{
    test::SeededRandom random(8);
    for (int i = 0; i < 300; ++i) {
        Bytes bytes(static_cast<std::size_t>(random.below(400)));
        random.fill(bytes);
        RawSocket socket(m_world->server().listening().port);
        socket.send(bytes);
        socket.endSending();
        QVERIFY(socket.closedByPeer());
    }
    QCOMPARE(m_world->asOwn("GET", GatewayWorld::base(GatewayWorld::own)).status, 200U);
    m_world->stopServer();
    m_world = worldWith({});
    QVERIFY(m_world != nullptr);
}

void HostileTest::deepJson()
{
    const std::string id = m_world->offerToStock();
    const std::string deep(100'000, '[');
    QCOMPARE(m_world->asStock("POST", stockBase + "/deploymentBase/" + id + "/feedback", deep).status, 400U);
    QCOMPARE(m_world->asStock("PUT", stockBase + "/configData", R"({"data":)" + deep).status, 400U);
    QCOMPARE(m_world->asStock("PUT", stockBase + "/installedBase", deep).status, 400U);
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
