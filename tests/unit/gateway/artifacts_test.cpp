// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/gateway/gateway_world.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace quorate;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::GatewayWorld;
using test::HttpReply;

namespace {

std::string pathOf(const std::string& href)
{
    return href.substr(href.find('/', href.find("://") + 3));
}

// Offers the payload of 1.1 to the agent that exists and returns the path of its download.
std::string downloadPath(GatewayWorld& world)
{
    const std::string id = world.offerToStock();
    const auto reply = world.asStock("GET", GatewayWorld::base(GatewayWorld::stock) + "/deploymentBase/" + id);
    const Json json = Json::parse(reply.body, nullptr, false);
    return pathOf(
        json["deployment"]["chunks"][0]["artifacts"][0]["_links"]["download-http"]["href"].get<std::string>());
}

std::string part(const Bytes& all, std::size_t from, std::size_t size)
{
    return std::string(textOf(BytesView(all).subspan(from, size)));
}

}  // namespace

// Payloads as agents that exist fetch them.
class ArtifactsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void wholeWithItsFields();
    void head();
    void singleRanges_data();
    void singleRanges();
    void refusedRanges_data();
    void refusedRanges();
    void conditions_data();
    void conditions();
    void manyRanges();
    void twoHundredRanges();
    void thousandsOfSmallReads();
    void resume();
    void md5sum();
    void listOfArtifacts();
    void noCredentialsAreNeeded();
    void linksExpire();
    void guessedLinksAre404_data();
    void guessedLinksAre404();
    void servedBytesAreCounted();
    void unreadablePayloadIs503();
    void emptyRangeHeaderOnHead();

private:
    std::unique_ptr<GatewayWorld> m_world;
    std::string m_path;
    Bytes m_payload;
    static constexpr std::size_t size = 200'001;
};

void ArtifactsTest::init()
{
    m_world = std::make_unique<GatewayWorld>();
    m_world->addRelease("1.1", size);
    QVERIFY(m_world->startServer());
    m_path = downloadPath(*m_world);
    m_payload = m_world->payloadOf("1.1");
}

void ArtifactsTest::cleanup()
{
    m_world.reset();
}

void ArtifactsTest::wholeWithItsFields()
{
    const auto reply = m_world->plain().exchange("GET", m_path);
    QCOMPARE(reply.status, 200U);
    QVERIFY(equal(bytesOf(reply.body), m_payload));
    QCOMPARE(reply.field("content-length"), std::to_string(size));
    QCOMPARE(reply.field("accept-ranges"), std::string("bytes"));
    QCOMPARE(reply.field("etag"), '"' + m_world->rootOf("1.1").hex() + '"');
    QCOMPARE(reply.field("last-modified"), std::string("Thu, 01 Jan 2026 00:00:00 GMT"));
    QCOMPARE(reply.field("content-type"), std::string("application/octet-stream"));
    QCOMPARE(reply.field("content-disposition"), std::string("attachment;filename=router-1.1.swu"));
    QVERIFY(reply.field("content-encoding").empty());
}

void ArtifactsTest::head()
{
    auto talk = m_world->plain();
    const auto reply = talk.exchange("HEAD", m_path);
    QCOMPARE(reply.status, 200U);
    QCOMPARE(reply.field("content-length"), std::to_string(size));
    // The connection goes on with the next answer at once.
    const auto next = talk.exchange("GET", m_path, {{"Range", "bytes=0-0"}});
    QCOMPARE(next.status, 206U);
    QCOMPARE(next.body, part(m_payload, 0, 1));
}

void ArtifactsTest::singleRanges_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::newRow("first bytes") << "bytes=0-3" << 0 << 4;
    QTest::newRow("middle") << "bytes=100-65735" << 100 << 65636;
    QTest::newRow("open") << "bytes=199999-" << 199'999 << 2;
    QTest::newRow("suffix") << "bytes=-70000" << 130'001 << 70'000;
    QTest::newRow("beyond the end") << "bytes=200000-999999" << 200'000 << 1;
    QTest::newRow("all") << "bytes=0-" << 0 << int(size);
}

void ArtifactsTest::singleRanges()
{
    QFETCH(QString, range);
    QFETCH(int, from);
    QFETCH(int, length);
    const auto reply = m_world->plain().exchange("GET", m_path, {{"Range", range.toStdString()}});
    QCOMPARE(reply.status, 206U);
    QCOMPARE(reply.body, part(m_payload, std::size_t(from), std::size_t(length)));
    QCOMPARE(QString::fromStdString(reply.field("content-range")),
             QString("bytes %1-%2/%3").arg(from).arg(from + length - 1).arg(size));
    QCOMPARE(reply.field("content-length"), std::to_string(length));
}

void ArtifactsTest::refusedRanges_data()
{
    QTest::addColumn<QString>("range");
    for (const char* range : {"bytes=200001-", "bytes=5-4", "bytes=x-y", "bytes=", "bytes=-0", "0-3", "bytes=0-,0-"}) {
        QTest::newRow(range) << range;
    }
}

void ArtifactsTest::refusedRanges()
{
    QFETCH(QString, range);
    const auto reply = m_world->plain().exchange("GET", m_path, {{"Range", range.toStdString()}});
    QCOMPARE(reply.status, 416U);
    QCOMPARE(reply.field("content-range"), std::string("bytes */200001"));
    QVERIFY(reply.errorCode().starts_with("gateway.range."));
}

void ArtifactsTest::conditions_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("ranged");
    QTest::addColumn<int>("status");
    QTest::newRow("If-Range, same") << "If-Range" << "ETAG" << true << 206;
    QTest::newRow("If-Range, other") << "If-Range" << "\"x\"" << true << 200;
    QTest::newRow("If-Range, weak") << "If-Range" << "W/ETAG" << true << 200;
    QTest::newRow("If-Range, date") << "If-Range" << "Thu, 01 Jan 2026 00:00:00 GMT" << true << 206;
    QTest::newRow("If-Range, other date") << "If-Range" << "Thu, 01 Jan 2026 00:00:01 GMT" << true << 200;
    QTest::newRow("If-Match, same") << "If-Match" << "\"x\", ETAG" << true << 206;
    QTest::newRow("If-Match, other") << "If-Match" << "\"x\"" << true << 412;
    QTest::newRow("If-Match, any") << "If-Match" << "*" << false << 200;
    QTest::newRow("If-None-Match, same") << "If-None-Match" << "ETAG" << false << 304;
    QTest::newRow("If-None-Match, other") << "If-None-Match" << "\"x\"" << true << 206;
}

void ArtifactsTest::conditions()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(bool, ranged);
    QFETCH(int, status);
    value.replace("ETAG", QString::fromStdString('"' + m_world->rootOf("1.1").hex() + '"'));
    std::map<std::string, std::string> fields{{field.toStdString(), value.toStdString()}};
    if (ranged) fields.emplace("Range", "bytes=10-19");
    const auto reply = m_world->plain().exchange("GET", m_path, fields);
    QCOMPARE(int(reply.status), status);
    if (status == 206) QCOMPARE(reply.body, part(m_payload, 10, 10));
    if (status == 200) QVERIFY(equal(bytesOf(reply.body), m_payload));
}

void ArtifactsTest::manyRanges()
{
    const auto reply = m_world->plain().exchange("GET", m_path, {{"Range", "bytes=100-109,0-4,199000-"}});
    QCOMPARE(reply.status, 206U);
    const std::string type = reply.field("content-type");
    constexpr std::string_view start = "multipart/byteranges; boundary=";
    QVERIFY(type.starts_with(start));
    const std::string boundary = type.substr(start.size());
    QVERIFY(std::ranges::all_of(boundary, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
    std::string expected;
    const auto add = [&](std::size_t from, std::size_t length) {
        expected += "\r\n--" + boundary + "\r\nContent-Type: application/octet-stream\r\nContent-Range: bytes " +
                    std::to_string(from) + "-" + std::to_string(from + length - 1) + "/200001\r\n\r\n" +
                    part(m_payload, from, length);
    };
    add(100, 10);
    add(0, 5);
    add(199'000, 1'001);
    expected += "\r\n--" + boundary + "--\r\n";
    QVERIFY(reply.body == expected);
    QCOMPARE(reply.field("content-length"), std::to_string(expected.size()));
}

void ArtifactsTest::twoHundredRanges()
{
    std::string header = "bytes=";
    for (int i = 0; i < 1024; ++i) {
        header.append(i == 0 ? "" : ",")
            .append(std::to_string(i * 190))
            .append("-")
            .append(std::to_string(i * 190 + 49));
    }
    auto talk = m_world->plain();
    const auto reply = talk.exchange("GET", m_path, {{"Range", header}});
    QCOMPARE(reply.status, 206U);
    QCOMPARE(QByteArray::fromStdString(reply.body).count("Content-Range: bytes "), 1024);
    QCOMPARE(talk.exchange("GET", m_path, {{"Range", header + ",200000-200000"}}).errorCode(),
             std::string("gateway.range.too-many"));
}

void ArtifactsTest::thousandsOfSmallReads()
{
    // RAUC's streaming: every answer is 206 and tells the total. Nothing is stored for each.
    auto talk = m_world->plain();
    std::size_t writes = 0;
    {
        const std::lock_guard lock(m_world->mutex);
        writes = m_world->stored.size();
    }
    for (int i = 0; i < 3000; ++i) {
        const int from = (i * 7919) % 199'000;
        const auto reply = talk.exchange(
            "GET", m_path, {{"Range", "bytes=" + std::to_string(from) + "-" + std::to_string(from + 99)}});
        QCOMPARE(reply.status, 206U);
        QVERIFY(reply.field("content-range").ends_with("/200001"));
        QCOMPARE(reply.body, part(m_payload, std::size_t(from), 100));
    }
    const std::lock_guard lock(m_world->mutex);
    QCOMPARE(m_world->stored.size(), writes);
}

void ArtifactsTest::resume()
{
    // Half of it, a cut, and the rest with the tag as condition.
    const auto first = m_world->plain().exchange("GET", m_path, {{"Range", "bytes=0-99999"}});
    const auto rest =
        m_world->plain().exchange("GET", m_path, {{"Range", "bytes=100000-"}, {"If-Range", first.field("etag")}});
    QCOMPARE(rest.status, 206U);
    QVERIFY(equal(bytesOf(first.body + rest.body), m_payload));
}

void ArtifactsTest::md5sum()
{
    const auto reply = m_world->plain().exchange("GET", m_path + ".MD5SUM");
    QCOMPARE(reply.status, 200U);
    QCOMPARE(reply.field("content-type"), std::string("text/plain"));
    const auto facts = m_world->payload(m_world->rootOf("1.1"));
    QCOMPARE(reply.body, facts->md5Hex + "  router-1.1.swu\n");
}

void ArtifactsTest::listOfArtifacts()
{
    const std::string list = m_path.substr(0, m_path.rfind('/'));
    const auto json = Json::parse(m_world->plain().exchange("GET", list).body, nullptr, false);
    QVERIFY(json.is_array());
    QCOMPARE(json.size(), std::size_t{1});
    QCOMPARE(json[0]["filename"].get<std::string>(), std::string("router-1.1.swu"));
    QCOMPARE(pathOf(json[0]["_links"]["download-http"]["href"].get<std::string>()), m_path);
}

void ArtifactsTest::noCredentialsAreNeeded()
{
    // Nor does a wrong one do harm: some agents send a token that is for elsewhere.
    QCOMPARE(m_world->plain().exchange("HEAD", m_path).status, 200U);
    QCOMPARE(m_world->plain().exchange("HEAD", m_path, {{"Authorization", "TargetToken wrong"}}).status, 200U);
}

void ArtifactsTest::linksExpire()
{
    const std::string path = GatewayWorld::base(GatewayWorld::stock) + "/deploymentBase/1/feedback";
    QCOMPARE(
        m_world->asStock("POST", path, R"({"status":{"execution":"closed","result":{"finished":"success"}}})").status,
        200U);
    QCOMPARE(m_world->plain().exchange("HEAD", m_path).status, 200U);  // a reader may still be at it
    m_world->clock.advance(25h);
    QCOMPARE(m_world->plain().exchange("GET", m_path).errorCode(), std::string("gateway.artifact.unknown"));
}

void ArtifactsTest::guessedLinksAre404_data()
{
    QTest::addColumn<QString>("element");
    const QString mac(32, '0');
    QTest::newRow("wrong") << "1-" + mac;
    QTest::newRow("none") << "1-";
    QTest::newRow("id alone") << "1";
    QTest::newRow("other action") << "2-" + mac;
    QTest::newRow("text") << "software";
    QTest::newRow("too long") << "1-" + mac + mac;
    QTest::newRow("number too large") << "99999999999-" + mac;
}

void ArtifactsTest::guessedLinksAre404()
{
    QFETCH(QString, element);
    const std::string name = m_path.substr(m_path.rfind('/'));
    const std::string path =
        GatewayWorld::base(GatewayWorld::stock) + "/softwaremodules/" + element.toStdString() + "/artifacts" + name;
    QCOMPARE(m_world->plain().exchange("GET", path).status, 404U);
    QCOMPARE(m_world->plain().exchange("GET", path, {{"Authorization", GatewayWorld::token}}).status, 404U);
    // The right element under another device's name, and another file.
    const auto begin = m_path.find("/softwaremodules");
    QCOMPARE(m_world->plain().exchange("GET", GatewayWorld::base(GatewayWorld::own) + m_path.substr(begin)).status,
             404U);
    QCOMPARE(m_world->plain().exchange("GET", m_path + "x").status, 404U);
}

void ArtifactsTest::servedBytesAreCounted()
{
    const auto action = [&] { return m_world->server().device(GatewayWorld::stock)->actions[0]; };
    QVERIFY(m_world->plain().exchange("GET", m_path, {{"Range", "bytes=0-999"}}).status == 206U);
    QTRY_COMPARE(action().bytesServed, std::uint64_t{1000});
    QVERIFY(m_world->plain().exchange("GET", m_path).status == 200U);
    QTRY_COMPARE(action().bytesServed, std::uint64_t{size + 1000});
    QCOMPARE(m_world->server().status().payloadBytes, std::uint64_t{size + 1000});
}

void ArtifactsTest::unreadablePayloadIs503()
{
    // The disk lost it after it was offered: nothing of it is sent, and the status says so.
    class Broken final : public File {
        Result<std::size_t> readAt(std::uint64_t, std::span<std::uint8_t>) override
        {
            return fail(ErrorKind::io, "test.io");
        }
        Status writeAt(std::uint64_t, BytesView) override { return fail(ErrorKind::io, "test.io"); }
        Status truncate(std::uint64_t) override { return fail(ErrorKind::io, "test.io"); }
        Result<std::uint64_t> size() override { return 0; }
        Status sync() override { return {}; }
    };
    class BrokenWorld final : public GatewayWorld {
        Result<std::unique_ptr<File>> openPayload(const PiecesRoot&) const override
        {
            return std::make_unique<Broken>();
        }
    };
    BrokenWorld world;
    world.addRelease("1.1", size);
    QVERIFY(world.startServer());
    const std::string path = downloadPath(world);
    QCOMPARE(world.plain().exchange("GET", path).status, 503U);
    QCOMPARE(world.plain().exchange("HEAD", path).status, 200U);
    world.stopServer();
}

void ArtifactsTest::emptyRangeHeaderOnHead()
{
    QCOMPARE(m_world->plain().exchange("HEAD", m_path, {{"Range", "bytes=5-1"}}).status, 200U);
}

QTEST_GUILESS_MAIN(ArtifactsTest)
#include "artifacts_test.moc"
