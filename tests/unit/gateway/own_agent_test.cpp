// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/gateway/gateway_world.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace quorate;
using namespace std::chrono_literals;
using gateway::ActionState;
using test::GatewayWorld;
using test::HttpReply;
using Json = nlohmann::json;

namespace {

const std::string ownBase = GatewayWorld::base(GatewayWorld::own);

ledger::Acknowledgement statement(const std::string& from, const std::string& to, std::uint64_t ordinal = 0)
{
    ledger::Acknowledgement ack;
    ack.release = GatewayWorld::releaseId(to);
    ack.model = {"router"};
    ack.device = DeviceIndex(7);
    ack.ordinal = ordinal;
    ack.from = GatewayWorld::target(from);
    ack.to = GatewayWorld::target(to);
    ack.checkpointSize = 9;
    ack.deviceTime = {1};
    return ack;
}

std::string encoded(const GatewayWorld& world, const ledger::Acknowledgement& ack)
{
    return std::string(textOf(ledger::signAcknowledgement(world.consortium, world.deviceKey, ack).encoded));
}

HttpReply acknowledge(GatewayWorld& world, const std::string& body)
{
    return world.asOwn("POST", ownBase + "/quorate/acknowledgement", body);
}

gateway::ActionStatus newest(GatewayWorld& world)
{
    return world.server().device(GatewayWorld::own)->actions.at(0);
}

std::string offer(GatewayWorld& world)
{
    for (int poll = 0; poll < 2; ++poll) {
        const auto path = GatewayWorld::link(world.asOwn("GET", ownBase), "deploymentBase");
        if (path.empty()) continue;
        const auto json = Json::parse(world.asOwn("GET", path).body, nullptr, false);
        return json.is_object() ? json["id"].get<std::string>() : std::string();
    }
    return {};
}

}  // namespace

// Our own agent: it signs, checks for itself, and its acknowledgement is what counts.
class OwnAgentTest : public QObject {
    Q_OBJECT
private slots:
    void aWholeRun();
    void tellsFirstWhatItRuns();
    void isOfferedWithoutTelling();
    void authorization_data();
    void authorization();
    void staleRequestNamesOurTime();
    void replayOnAnotherConnection();
    void sameHeaderOnTheSameConnection();
    void manyRequestsHitTheLimit();
    void inTheClearIsRefused();
    void revokedDeviceIsRefused();
    void serverShowsTheNodeKey();
    void bundle();
    void leavesAndPayload();
    void acknowledgementIsKept();
    void badAcknowledgementsAreRefused_data();
    void badAcknowledgementsAreRefused();
    void agentThatExistsCannotAcknowledge();
    void sinkThatFailsIs503();
    void negativeAcknowledgement();
    void accusationsLeaveTheReleaseOffered();
    void lateAcknowledgementChangesNothing();
    void recallEndsTheAction();
};

void OwnAgentTest::aWholeRun()
{
    GatewayWorld world;
    world.addRelease("1.0", 40'000);
    world.addRelease("1.1", 40'000, "1.0", 20'000);
    QVERIFY(world.startServer());
    const std::string told =
        R"({"data":{"quorate.version":"1.0","quorate.target":")" + GatewayWorld::target("1.0").hex() + "\"}}";
    QVERIFY(!GatewayWorld::link(world.asOwn("GET", ownBase), "configData").empty());
    QCOMPARE(world.asOwn("PUT", ownBase + "/configData", told).status, 200U);
    const auto root = world.asOwn("GET", ownBase);
    const auto reply = world.asOwn("GET", GatewayWorld::link(root, "deploymentBase"));
    const auto json = Json::parse(reply.body, nullptr, false);
    const auto& artifact = json["deployment"]["chunks"][0]["artifacts"][0];
    const std::string hex = world.rootOf("1.1", true).hex();
    QCOMPARE(artifact["filename"].get<std::string>(), "router-1.1-" + hex + ".quorate");
    const auto href = artifact["_links"]["download"]["href"].get<std::string>();
    QVERIFY(href.starts_with("https://"));
    const auto bytes = world.asOwn("GET", href.substr(href.find('/', 8)), {}, {{"Range", "bytes=10000-"}});
    QCOMPARE(bytes.status, 206U);
    QVERIFY(equal(bytesOf(bytes.body), BytesView(world.payloadOf("1.1", true)).subspan(10'000)));
    QCOMPARE(acknowledge(world, encoded(world, statement("1.0", "1.1"))).status, 200U);
    QVERIFY(newest(world).state == ActionState::confirmed);
    const auto device = world.server().device(GatewayWorld::own);
    QVERIFY(device->installedTarget == GatewayWorld::target("1.1"));
    QVERIFY(device->installedVersion == ledger::Version{"1.1"});
    QVERIFY(device->ownAgent);
    QCOMPARE(offer(world), std::string());
    QCOMPARE(world.server().status().acknowledgements, std::uint64_t{1});
}

void OwnAgentTest::tellsFirstWhatItRuns()
{
    GatewayWorld world;
    world.addRelease("1.1", 40'000);
    QVERIFY(world.startServer());
    const auto first = world.asOwn("GET", ownBase);
    QVERIFY(GatewayWorld::link(first, "deploymentBase").empty());
    QVERIFY(!GatewayWorld::link(first, "configData").empty());
    QVERIFY(first.body.find("00:00:30") != std::string::npos);  // it shall come back soon
    const std::string told = R"({"data":{"quorate.version":"1.1"}})";
    QCOMPARE(world.asOwn("PUT", ownBase + "/configData", told).status, 200U);
    QVERIFY(GatewayWorld::link(world.asOwn("GET", ownBase), "deploymentBase").empty());
}

void OwnAgentTest::isOfferedWithoutTelling()
{
    GatewayWorld world;
    world.addRelease("1.1", 40'000);
    QVERIFY(world.startServer());
    QVERIFY(GatewayWorld::link(world.asOwn("GET", ownBase), "deploymentBase").empty());
    QVERIFY(!GatewayWorld::link(world.asOwn("GET", ownBase), "deploymentBase").empty());
}

void OwnAgentTest::authorization_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");  // empty: taken
    QTest::newRow("right") << "right" << "";
    QTest::newRow("just not too old") << "old" << "";
    QTest::newRow("just not too early") << "early" << "";
    QTest::newRow("too old") << "too old" << "ledger.device-request.stale";
    QTest::newRow("too early") << "too early" << "ledger.device-request.stale";
    QTest::newRow("no header") << "none" << "gateway.unauthorized";
    QTest::newRow("other device's name") << "name" << "gateway.unauthorized";
    QTest::newRow("for another gateway") << "gateway" << "gateway.unauthorized";
    QTest::newRow("other key") << "key" << "gateway.unauthorized";
    QTest::newRow("other consortium") << "consortium" << "gateway.unauthorized";
    QTest::newRow("altered") << "altered" << "gateway.unauthorized";
    QTest::newRow("no base64") << "base64" << "gateway.unauthorized";
    QTest::newRow("huge") << "huge" << "gateway.unauthorized";
    QTest::newRow("nothing after the scheme") << "empty" << "gateway.unauthorized";
    QTest::newRow("an acknowledgement instead") << "domain" << "gateway.unauthorized";
}

void OwnAgentTest::authorization()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    GatewayWorld world;
    QVERIFY(world.startServer());
    const auto shifted = [&](Milliseconds by) {
        return world.authorization([by](ledger::DeviceRequest& r) { r.time.ms += by.count(); });
    };
    std::string header = world.authorization();
    if (what == "old") header = shifted(-300s);
    if (what == "early") header = shifted(300s);
    if (what == "too old") header = shifted(-301s);
    if (what == "too early") header = shifted(301s);
    if (what == "name") header = world.authorization([](ledger::DeviceRequest& r) { r.controllerId = "router.8"; });
    if (what == "gateway") header = world.authorization([](ledger::DeviceRequest& r) { r.gateway.bytes[0] ^= 1; });
    ledger::DeviceRequest request{GatewayWorld::own, world.nodeKey.id(), world.clock.now(), {}};
    if (what == "key") header = ledger::signDeviceRequest(world.consortium, world.nodeKey, request);
    if (what == "consortium") header = ledger::signDeviceRequest({}, world.deviceKey, request);
    if (what == "altered") header[header.size() - 5] = header[header.size() - 5] == 'A' ? 'B' : 'A';
    if (what == "base64") header += "!";
    if (what == "huge") header += std::string(5000, 'A');
    if (what == "empty") header = "QuorateDevice ";
    if (what == "domain") {
        const std::string ack = encoded(world, statement("1.0", "1.1"));
        header = "QuorateDevice " + QByteArray::fromStdString(ack).toBase64().toStdString();
    }
    std::map<std::string, std::string> fields;
    if (what != "none") fields.emplace("Authorization", header);
    const auto reply = world.tls().exchange("GET", ownBase, fields);
    QCOMPARE(reply.status, code.isEmpty() ? 200U : 401U);
    QCOMPARE(QString::fromStdString(reply.errorCode()), code);
    QCOMPARE(world.server().status().devices, std::uint64_t(code.isEmpty() ? 1 : 0));
}

void OwnAgentTest::staleRequestNamesOurTime()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const auto reply = world.tls().exchange(
        "GET", ownBase, {{"Authorization", world.authorization([](ledger::DeviceRequest& r) { r.time.ms = 0; })}});
    QCOMPARE(reply.status, 401U);
    QCOMPARE(reply.field("date"), std::string("Thu, 01 Jan 2026 00:00:00 GMT"));
}

void OwnAgentTest::replayOnAnotherConnection()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const std::string header = world.authorization();
    QCOMPARE(world.tls().exchange("GET", ownBase, {{"Authorization", header}}).status, 200U);
    QCOMPARE(world.tls().exchange("GET", ownBase, {{"Authorization", header}}).errorCode(),
             std::string("gateway.unauthorized"));
    // Nor once the cache has been swept, while it is still fresh, nor later.
    for (const Milliseconds step : {Milliseconds{70s}, Milliseconds{150s}, Milliseconds{600s}}) {
        world.clock.advance(step);
        QCOMPARE(world.asOwn("GET", ownBase).status, 200U);
        QCOMPARE(world.tls().exchange("GET", ownBase, {{"Authorization", header}}).status, 401U);
    }
}

void OwnAgentTest::sameHeaderOnTheSameConnection()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const std::string header = world.authorization();
    auto talk = world.tls();
    for (int i = 0; i < 5; ++i) QCOMPARE(talk.exchange("GET", ownBase, {{"Authorization", header}}).status, 200U);
    // Another header does no harm to the first; going back to it is a replay like any other.
    QCOMPARE(talk.exchange("GET", ownBase, {{"Authorization", world.authorization()}}).status, 200U);
    QCOMPARE(talk.exchange("GET", ownBase, {{"Authorization", header}}).status, 401U);
    // The window holds on the same connection too.
    auto other = world.tls();
    const std::string second = world.authorization();
    QCOMPARE(other.exchange("GET", ownBase, {{"Authorization", second}}).status, 200U);
    world.clock.advance(301s);
    QCOMPARE(other.exchange("GET", ownBase, {{"Authorization", second}}).errorCode(),
             std::string("ledger.device-request.stale"));
}

void OwnAgentTest::manyRequestsHitTheLimit()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    auto talk = world.tls();
    unsigned refused = 0;
    for (int i = 0; i < 4100 && refused == 0; ++i) {
        const auto reply = talk.exchange("GET", ownBase + "/nothing", {{"Authorization", world.authorization()}});
        if (reply.status == 429) ++refused;
    }
    QCOMPARE(refused, 1U);
    world.clock.advance(20min);
    QCOMPARE(talk.exchange("GET", ownBase, {{"Authorization", world.authorization()}}).status, 200U);
}

void OwnAgentTest::inTheClearIsRefused()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const auto reply = world.plain().exchange("GET", ownBase, {{"Authorization", world.authorization()}});
    QCOMPARE(reply.status, 401U);
    QCOMPARE(reply.errorCode(), std::string("gateway.tls-required"));
}

void OwnAgentTest::revokedDeviceIsRefused()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    QCOMPARE(world.asOwn("GET", ownBase).status, 200U);
    {
        const std::lock_guard lock(world.mutex);
        world.revoked = true;
    }
    QCOMPARE(world.asOwn("GET", ownBase).status, 401U);
}

void OwnAgentTest::serverShowsTheNodeKey()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const auto talk = world.tls();
    QVERIFY(talk.peerKey().has_value());
    QVERIFY(*talk.peerKey() == world.nodeKey.publicKey());
}

void OwnAgentTest::bundle()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    const std::string path = ownBase + "/quorate/bundle/" + GatewayWorld::releaseId("1.1").hex();
    const auto reply = world.asOwn("GET", path + "?from=17");
    QCOMPARE(reply.status, 200U);
    QCOMPARE(reply.body, "bundle " + GatewayWorld::releaseId("1.1").hex() + " from 17");
    QVERIFY(world.asOwn("GET", path).body.ends_with("from 0"));
    // Of a recalled one too: that is how a device learns of it.
    world.setStatus("1.1", ledger::ReleaseStatus::recalled);
    QCOMPARE(world.asOwn("GET", path).status, 200U);
    QCOMPARE(world.asOwn("GET", path + "?from=-1").errorCode(), std::string("gateway.bundle.from"));
    QCOMPARE(world.asOwn("GET", path + "?from=1x").status, 400U);
    QCOMPARE(world.asOwn("GET", path + "?from=5000").status, 400U);
    ledger::EpochPosition known{EpochNumber(1), EpochNumber(5), EpochNumber(3), {}, {}};
    QVERIFY(world.asOwn("GET", path + "?from=17&epochs=" + known.text()).body.ends_with(" from 17 after " + known.text()));
    known.checkers = EpochNumber(8);   // of another history, the world says
    QCOMPARE(world.asOwn("GET", path + "?epochs=" + known.text()).status, 409U);
    QCOMPARE(world.asOwn("GET", path + "?epochs=1.5.3").errorCode(), std::string("ledger.epoch.position"));
    QCOMPARE(world.asOwn("GET", path + "?epochs=1.5.3").status, 400U);
    QCOMPARE(world.asOwn("GET", path + "0").status, 404U);
    QCOMPARE(world.asOwn("GET", ownBase + "/quorate/bundle/" + GatewayWorld::releaseId("9").hex()).status, 404U);
    QCOMPARE(world.tls().exchange("GET", path).status, 401U);
}

void OwnAgentTest::leavesAndPayload()
{
    GatewayWorld world;
    world.addRelease("1.1", 40'000);
    QVERIFY(world.startServer());
    const std::string root = world.rootOf("1.1").hex();
    const auto reply = world.asOwn("GET", ownBase + "/quorate/leaves/" + root);
    QCOMPARE(reply.status, 200U);
    const Bytes payload = world.payloadOf("1.1");
    std::string expected;
    for (std::size_t at = 0; at < payload.size(); at += 16'384) {
        const auto piece = BytesView(payload).subspan(at, std::min<std::size_t>(16'384, payload.size() - at));
        expected += textOf(crypto::sha256(piece).view());
    }
    QCOMPARE(reply.body, expected);
    const auto bytes = world.asOwn("GET", ownBase + "/quorate/payload/" + root, {}, {{"Range", "bytes=0-9"}});
    QCOMPARE(bytes.status, 206U);
    QCOMPARE(bytes.body, std::string(textOf(BytesView(payload).first(10))));
    for (const char* resource : {"/quorate/leaves/", "/quorate/payload/"}) {
        QCOMPARE(world.asOwn("GET", ownBase + resource + std::string(64, '0')).status, 404U);
        QCOMPARE(world.asOwn("GET", ownBase + resource + "xyz").status, 404U);
        QCOMPARE(world.tls().exchange("GET", ownBase + resource + root).status, 401U);
    }
}

void OwnAgentTest::acknowledgementIsKept()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const std::string ack = encoded(world, statement("1.0", "1.1"));
    QCOMPARE(acknowledge(world, ack).status, 200U);
    QCOMPARE(acknowledge(world, ack).status, 200U);
    QCOMPARE(world.acknowledgements.size(), std::size_t{1});
    QVERIFY(equal(world.acknowledgements[0], bytesOf(ack)));
}

void OwnAgentTest::badAcknowledgementsAreRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"empty", "noise", "cut", "longer", "altered", "other device", "other model", "other key",
                             "other consortium", "too large"}) {
        QTest::newRow(what) << what;
    }
}

void OwnAgentTest::badAcknowledgementsAreRefused()
{
    QFETCH(QString, what);
    GatewayWorld world;
    QVERIFY(world.startServer());
    auto ack = statement("1.0", "1.1");
    if (what == "other device") ack.device = DeviceIndex(8);
    if (what == "other model") ack.model = {"camera"};
    std::string body = encoded(world, ack);
    if (what == "empty") body.clear();
    if (what == "noise") body = "hello";
    if (what == "cut") body.pop_back();
    if (what == "longer") body += '\0';
    if (what == "altered") body[body.size() - 1] = static_cast<char>(body.back() ^ 1);
    if (what == "other key") body = textOf(ledger::signAcknowledgement(world.consortium, world.nodeKey, ack).encoded);
    if (what == "other consortium") body = textOf(ledger::signAcknowledgement({}, world.deviceKey, ack).encoded);
    if (what == "too large") body.resize(ledger::maxAcknowledgementSize + 1);
    const auto reply = acknowledge(world, body);
    QCOMPARE(reply.status, 400U);
    QVERIFY(!reply.errorCode().empty());
    QVERIFY(world.acknowledgements.empty());
    QCOMPARE(world.server().status().acknowledgements, std::uint64_t{0});
}

void OwnAgentTest::agentThatExistsCannotAcknowledge()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const auto reply = world.asStock("POST", GatewayWorld::base(GatewayWorld::stock) + "/quorate/acknowledgement",
                                     encoded(world, statement("1.0", "1.1")));
    QCOMPARE(reply.status, 400U);
    QCOMPARE(reply.errorCode(), std::string("gateway.acknowledgement.no-certificate"));
    QVERIFY(world.acknowledgements.empty());
}

void OwnAgentTest::sinkThatFailsIs503()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const std::string ack = encoded(world, statement("1.0", "1.1"));
    const auto withFailure = [&](ErrorKind kind) {
        {
            const std::lock_guard lock(world.mutex);
            world.sinkFails = Error{kind, "test.sink", ""};
        }
        return acknowledge(world, ack).status;
    };
    QCOMPARE(withFailure(ErrorKind::io), 503U);
    QCOMPARE(withFailure(ErrorKind::noSpace), 503U);
    QCOMPARE(withFailure(ErrorKind::conflict), 409U);
    QCOMPARE(withFailure(ErrorKind::refused), 400U);
    world.sinkFails.reset();
    // Its being kept does not depend on our own books.
    {
        const std::lock_guard lock(world.mutex);
        world.storeFails = Error{ErrorKind::io, "test.store", ""};
    }
    QCOMPARE(acknowledge(world, ack).status, 200U);
    QCOMPARE(world.acknowledgements.size(), std::size_t{1});
}

void OwnAgentTest::negativeAcknowledgement()
{
    GatewayWorld world;
    world.addRelease("1.1", 4'000);
    QVERIFY(world.startServer());
    QCOMPARE(offer(world), std::string("1"));
    auto ack = statement("1.0", "1.1");
    ack.outcome = ledger::Outcome::negative;
    ack.reason = "device.boot-check.failed";
    QCOMPARE(acknowledge(world, encoded(world, ack)).status, 200U);
    QVERIFY(newest(world).state == ActionState::failed);
    QCOMPARE(newest(world).reason, std::string("device.boot-check.failed"));
    QVERIFY(world.server().device(GatewayWorld::own)->installedTarget == GatewayWorld::target("1.0"));
    QCOMPARE(offer(world), std::string());
    world.addRelease("1.2", 4'000);
    QCOMPARE(offer(world), std::string("2"));
}

void OwnAgentTest::accusationsLeaveTheReleaseOffered()
{
    GatewayWorld world;
    world.addRelease("1.1", 4'000);
    QVERIFY(world.startServer());
    QCOMPARE(offer(world), std::string("1"));
    // Of another gateway, which delivered what was not the release.
    auto ack = statement("1.0", "1.1", 1);
    ack.outcome = ledger::Outcome::negative;
    ack.reason = "device.payload.block";
    ack.accused = ledger::MemberId{"gate-b"};
    ack.gateway = world.nodeKey.id();
    QCOMPARE(acknowledge(world, encoded(world, ack)).status, 200U);
    QVERIFY(!gateway::isClosed(newest(world).state));
    QCOMPARE(newest(world).steps.back().step, std::string("accused"));
    QCOMPARE(newest(world).steps.back().text, std::string("device.payload.block"));
    QCOMPARE(offer(world), std::string("1"));
    QCOMPARE(acknowledge(world, encoded(world, statement("1.0", "1.1", 2))).status, 200U);
    QVERIFY(newest(world).state == ActionState::confirmed);
    // Of the publisher: the release does not work, whoever delivers it.
    world.addRelease("1.2", 4'000);
    QCOMPARE(offer(world), std::string("2"));
    ack = statement("1.1", "1.2", 3);
    ack.outcome = ledger::Outcome::negative;
    ack.reason = "delta.altered";
    ack.accused = ledger::MemberId{"acme"};
    QCOMPARE(acknowledge(world, encoded(world, ack)).status, 200U);
    QVERIFY(newest(world).state == ActionState::failed);
}

void OwnAgentTest::lateAcknowledgementChangesNothing()
{
    GatewayWorld world;
    world.addRelease("1.1", 4'000);
    world.addRelease("1.2", 4'000);
    QVERIFY(world.startServer());
    QCOMPARE(acknowledge(world, encoded(world, statement("1.1", "1.2", 5))).status, 200U);
    QCOMPARE(acknowledge(world, encoded(world, statement("1.0", "1.1", 4))).status, 200U);
    QCOMPARE(world.acknowledgements.size(), std::size_t{2});
    QVERIFY(world.server().device(GatewayWorld::own)->installedTarget == GatewayWorld::target("1.2"));
}

void OwnAgentTest::recallEndsTheAction()
{
    GatewayWorld world;
    world.addRelease("1.1", 4'000);
    QVERIFY(world.startServer());
    QCOMPARE(offer(world), std::string("1"));
    world.setStatus("1.1", ledger::ReleaseStatus::recalled);
    const auto root = world.asOwn("GET", ownBase);
    QVERIFY(GatewayWorld::link(root, "deploymentBase").empty());
    QVERIFY(GatewayWorld::link(root, "cancelAction").empty());
    QVERIFY(newest(world).state == ActionState::cancelled);
    // It had begun nevertheless, and says so: that is kept.
    QCOMPARE(acknowledge(world, encoded(world, statement("1.0", "1.1"))).status, 200U);
    QVERIFY(newest(world).state == ActionState::confirmed);
}

QTEST_GUILESS_MAIN(OwnAgentTest)
#include "own_agent_test.moc"
