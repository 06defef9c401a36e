// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_socket.h"
#include "tests/unit/gateway/gateway_world.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace quorate;
using namespace std::chrono_literals;
using Json = nlohmann::json;
using test::GatewayWorld;
using test::HttpReply;

namespace {

Json parsed(const HttpReply& reply)
{
    return Json::parse(reply.body, nullptr, false);
}

std::string feedback(const std::string& execution, const std::string& finished, const std::string& detail = {})
{
    return R"({"id":1,"time":"20261120T083013","status":{"execution":")" + execution + R"(","result":{"finished":")" +
           finished + R"("},"details":[")" + detail + R"("]}})";
}

}  // namespace

// Shapes, and the rules of HTTP that agents which exist depend on, as measured with them.
class DdiTest : public QObject {
    Q_OBJECT
private slots:
    void rootShape();
    void rootWithoutOffer();
    void deploymentShape();
    void linksFollowTheRequest();
    void feedbackIsAnswered200();
    void feedbackWithARawNewline();
    void everyReplyHasALength();
    void connectionsAreKept();
    void expectIsAnsweredAtOnce();
    void oddHeadersAreIgnored();
    void tenantHasNoCase();
    void etagsOnResources();
    void attributesAreAskedForOnce();
    void installedBaseAfterASuccess();
    void actionHistory();
    void cancelShape();
    void wrongIdsAre404_data();
    void wrongIdsAre404();
    void wrongMethodsAre405_data();
    void wrongMethodsAre405();
    void tokens_data();
    void tokens();
    void publicHostStandsInLinks();
    void pollIntervals();
    void pipelinedRequests();
    void http10();
};

void DdiTest::rootShape()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    const auto reply = world.asStock("GET", GatewayWorld::base(GatewayWorld::stock));
    QCOMPARE(reply.status, 200U);
    QVERIFY(reply.field("content-type").starts_with("application/json"));
    const Json json = parsed(reply);
    QCOMPARE(json["config"]["polling"]["sleep"].get<std::string>(), std::string("00:00:30"));
    const auto& links = json["_links"];
    const auto href = links["deploymentBase"]["href"].get<std::string>();
    QVERIFY(href.starts_with("http://gateway.example:8080/DEFAULT/controller/v1/agent-8/deploymentBase/1?c="));
    const auto c = std::stoll(href.substr(href.find("?c=") + 3));
    QVERIFY(c >= INT32_MIN && c <= INT32_MAX);
    QCOMPARE(links["configData"]["href"].get<std::string>(),
             std::string("http://gateway.example:8080/DEFAULT/controller/v1/agent-8/configData"));
    QVERIFY(!links.contains("cancelAction"));
    QVERIFY(!links.contains("installedBase"));
}

void DdiTest::rootWithoutOffer()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const auto json = parsed(world.asStock("GET", GatewayWorld::base(GatewayWorld::stock)));
    QCOMPARE(json["config"]["polling"]["sleep"].get<std::string>(), std::string("00:05:00"));
    QVERIFY(!json["_links"].contains("deploymentBase"));
    QVERIFY(!json["_links"].contains("cancelAction"));
}

void DdiTest::deploymentShape()
{
    GatewayWorld world;
    world.addRelease("1.1", 2048);
    QVERIFY(world.startServer());
    const auto reply = world.asStock(
        "GET", GatewayWorld::link(world.asStock("GET", GatewayWorld::base(GatewayWorld::stock)), "deploymentBase"));
    QCOMPARE(reply.status, 200U);
    const Json json = parsed(reply);
    QVERIFY(json["id"].is_string());
    QCOMPARE(json["id"].get<std::string>(), std::string("1"));
    QCOMPARE(json["deployment"]["download"].get<std::string>(), std::string("forced"));
    QCOMPARE(json["deployment"]["update"].get<std::string>(), std::string("forced"));
    QVERIFY(!json["deployment"].contains("maintenanceWindow"));
    QVERIFY(!json.contains("actionHistory"));
    QCOMPARE(json["deployment"]["chunks"].size(), std::size_t{1});
    const auto& chunk = json["deployment"]["chunks"][0];
    QCOMPARE(chunk["part"].get<std::string>(), std::string("os"));
    QCOMPARE(chunk["version"].get<std::string>(), std::string("1.1"));
    QCOMPARE(chunk["artifacts"].size(), std::size_t{1});
    const auto& artifact = chunk["artifacts"][0];
    QCOMPARE(artifact["filename"].get<std::string>(), std::string("router-1.1.swu"));
    QCOMPARE(artifact["size"].get<int>(), 2048);
    QCOMPARE(artifact["hashes"]["sha256"].get<std::string>(), crypto::sha256(world.payloadOf("1.1")).hex());
    QCOMPARE(artifact["hashes"]["md5"].get<std::string>().size(), std::size_t{32});
    QCOMPARE(artifact["hashes"]["sha1"].get<std::string>().size(), std::size_t{40});
    // In the clear only the links in the clear; short enough for Zephyr.
    QVERIFY(artifact["_links"].contains("download-http"));
    QVERIFY(artifact["_links"].contains("md5sum-http"));
    QVERIFY(!artifact["_links"].contains("download"));
    const auto href = artifact["_links"]["download-http"]["href"].get<std::string>();
    QVERIFY(href.size() < 200);
    QVERIFY(href.find("/DEFAULT/controller/v1") != std::string::npos);
    bool found = false;
    for (const auto& entry : chunk["metadata"]) {
        if (entry["key"] == "release") found = entry["value"] == GatewayWorld::releaseId("1.1").hex();
    }
    QVERIFY(found);
}

void DdiTest::linksFollowTheRequest()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    const auto reply = world.asStock("GET", GatewayWorld::base(GatewayWorld::stock), {}, {{"Host", "10.0.0.1:99"}});
    QVERIFY(reply.body.find("http://10.0.0.1:99/DEFAULT/") != std::string::npos);
    // A host that would break out of the JSON or of a link.
    const auto bad = world.asStock("GET", GatewayWorld::base(GatewayWorld::stock), {}, {{"Host", "a/\"<script>"}});
    QCOMPARE(bad.status, 400U);
    QCOMPARE(bad.errorCode(), std::string("gateway.host.malformed"));
    const auto own = world.asOwn("GET", GatewayWorld::base(GatewayWorld::own));
    QCOMPARE(own.status, 200U);
    QVERIFY(own.body.find("https://gateway.example:8080/DEFAULT/") != std::string::npos);
}

void DdiTest::feedbackIsAnswered200()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    const std::string base = GatewayWorld::base(GatewayWorld::stock);
    QCOMPARE(world.offerToStock(), std::string("1"));
    const std::vector<std::pair<std::string, std::string>> posts{
        {base + "/deploymentBase/1/feedback", feedback("proceeding", "none")},
        {base + "/deploymentBase/1/feedback", feedback("closed", "success")},
    };
    for (const auto& [path, body] : posts) {
        const auto reply = world.asStock("POST", path, body);
        QCOMPARE(reply.status, 200U);
        QCOMPARE(reply.body, std::string());
    }
    QCOMPARE(world.asStock("PUT", base + "/configData", R"({"data":{"board":"x"}})").status, 200U);
    QCOMPARE(world.asStock("PUT", base + "/installedBase", R"({"name":"os","version":"1.1"})").status, 200U);
    QVERIFY(world.changedDevices.contains(GatewayWorld::stock));
}

void DdiTest::feedbackWithARawNewline()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    const std::string path = GatewayWorld::base(GatewayWorld::stock) + "/deploymentBase/1/feedback";
    QCOMPARE(world.asStock("POST", path, feedback("proceeding", "none", "line one\nline two")).status, 200U);
    auto device = world.server().device(GatewayWorld::stock);
    QVERIFY(device && device->actions[0].state == gateway::ActionState::running);
    QCOMPARE(device->actions[0].messages, (std::vector<std::string>{"line one line two"}));
    QCOMPARE(world.asStock("POST", path, feedback("closed", "failure", "no \"good\" image")).status, 200U);
    device = world.server().device(GatewayWorld::stock);
    QVERIFY(device->actions[0].state == gateway::ActionState::failed);
    QVERIFY(world.asStock("POST", path, "no json").status == 400U);
}

void DdiTest::everyReplyHasALength()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    const std::string base = GatewayWorld::base(GatewayWorld::stock);
    for (const std::string& path : {base, base + "/deploymentBase/9", std::string("/"), base + "/nothing"}) {
        const auto reply = world.asStock("GET", path);
        QVERIFY(reply.status != 0);
        QCOMPARE(reply.field("content-length"), std::to_string(reply.body.size()));
        QVERIFY(reply.field("transfer-encoding").empty());
        QVERIFY(reply.field("content-encoding").empty());
        QVERIFY(!reply.field("date").empty());
    }
    QCOMPARE(world.asStock("PUT", base + "/configData", R"({"data":{}})").field("content-length"), std::string("0"));
}

void DdiTest::connectionsAreKept()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    auto talk = world.plain();
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(talk.exchange("GET", GatewayWorld::base(GatewayWorld::stock), {{"Authorization", GatewayWorld::token}})
                     .status,
                 200U);
    }
    QCOMPARE(world.server().status().connections, std::uint64_t{1});
    QCOMPARE(world.server().status().requests, std::uint64_t{50});
    const auto last = talk.exchange("GET", GatewayWorld::base(GatewayWorld::stock),
                                    {{"Authorization", GatewayWorld::token}, {"Connection", "close"}});
    QCOMPARE(last.field("connection"), std::string("close"));
    QVERIFY(talk.closedByPeer());
}

void DdiTest::expectIsAnsweredAtOnce()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    auto talk = world.plain();
    const std::string body = R"({"data":{"board":"x"}})";
    const std::string head = "PUT " + GatewayWorld::base(GatewayWorld::stock) +
                             "/configData HTTP/1.1\r\nHost: h\r\nAuthorization: " + GatewayWorld::token +
                             "\r\nExpect: 100-continue\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    // The body follows only after the gateway has said to go on: without its word this would never end.
    test::RawSocket raw(world.server().plainListening()->port);
    QVERIFY(raw.send(head));
    QCOMPARE(raw.receiveUntil("\r\n\r\n"), std::string("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(raw.send(body));
    QVERIFY(raw.receiveUntil("\r\n\r\n").starts_with("HTTP/1.1 200 OK\r\n"));
    // All at once is fine too, and another expectation is not.
    QVERIFY(talk.send(head + body));
    const auto reply = talk.receive();
    QCOMPARE(reply.status, 200U);
    const auto other = talk.exchange("GET", GatewayWorld::base(GatewayWorld::stock),
                                     {{"Authorization", GatewayWorld::token}, {"Expect", "wonders"}});
    QCOMPARE(other.status, 417U);
}

void DdiTest::oddHeadersAreIgnored()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    auto talk = world.plain();
    QVERIFY(talk.send("GET " + GatewayWorld::base(GatewayWorld::stock) +
                      " HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                      "charsets: utf-8\r\ncharsets: utf-8\r\nAccept: application/hal+json\r\nauthorization: "
                      "targettoken 5up3r-s3cret\r\n\r\n"));
    QCOMPARE(talk.receive().status, 200U);
}

void DdiTest::tenantHasNoCase()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const auto reply = world.asStock("GET", "/default/controller/v1/agent-8");
    QCOMPARE(reply.status, 200U);
    QVERIFY(reply.body.find("/DEFAULT/controller/v1/agent-8") != std::string::npos);
    QCOMPARE(world.asStock("GET", "/DEFAULT/controller/v1/%61gent-8").status, 200U);
    QCOMPARE(world.asStock("GET", "/other/controller/v1/agent-8").status, 404U);
    QCOMPARE(world.asStock("GET", "/DEFAULT/controller/v2/agent-8").status, 404U);
}

void DdiTest::etagsOnResources()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    const std::string base = GatewayWorld::base(GatewayWorld::stock);
    const auto first = world.asStock("GET", base);
    const std::string tag = first.field("etag");
    QVERIFY(tag.starts_with("\""));
    const auto same = world.asStock("GET", base, {}, {{"If-None-Match", tag}});
    QCOMPARE(same.status, 304U);
    QCOMPARE(same.body, std::string());
    QCOMPARE(world.asStock("GET", base, {}, {{"If-None-Match", "\"x\", W/" + tag}}).status, 304U);
    // It changes with what the device should act on.
    QCOMPARE(world.offerToStock(), std::string("1"));
    world.setStatus("1.1", ledger::ReleaseStatus::recalled);
    const auto changed = world.asStock("GET", base, {}, {{"If-None-Match", tag}});
    QCOMPARE(changed.status, 200U);
    QVERIFY(changed.field("etag") != tag);
}

void DdiTest::attributesAreAskedForOnce()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const std::string base = GatewayWorld::base(GatewayWorld::stock);
    QVERIFY(!GatewayWorld::link(world.asStock("GET", base), "configData").empty());
    QCOMPARE(world.asStock("PUT", base + "/configData", R"({"data":{"board":"x","rev":"1"}})").status, 200U);
    QVERIFY(GatewayWorld::link(world.asStock("GET", base), "configData").empty());
    // They may come unasked, and are merged, replaced or removed.
    QCOMPARE(world.asStock("PUT", base + "/configData", R"({"data":{"rev":"2"}})").status, 200U);
    auto attributes = world.server().device(GatewayWorld::stock)->attributes;
    QCOMPARE(attributes, (std::map<std::string, std::string>{{"board", "x"}, {"rev", "2"}}));
    QCOMPARE(world.asStock("PUT", base + "/configData", R"({"data":{"rev":""},"mode":"remove"})").status, 200U);
    QCOMPARE(world.asStock("PUT", base + "/configData", R"({"data":{"only":"1"},"mode":"replace"})").status, 200U);
    attributes = world.server().device(GatewayWorld::stock)->attributes;
    QCOMPARE(attributes, (std::map<std::string, std::string>{{"only", "1"}}));
    // Merging over the limit changes nothing.
    std::string many = R"({"data":{)";
    for (int i = 0; i < 100; ++i) many += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":\"v\"";
    QCOMPARE(world.asStock("PUT", base + "/configData", many + "}}").errorCode(),
             std::string("gateway.attributes.too-many"));
    QCOMPARE(world.server().device(GatewayWorld::stock)->attributes, attributes);
}

void DdiTest::installedBaseAfterASuccess()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    const std::string base = GatewayWorld::base(GatewayWorld::stock);
    QCOMPARE(world.offerToStock(), std::string("1"));
    QCOMPARE(world.asStock("GET", base + "/installedBase/1").status, 404U);
    QCOMPARE(world.asStock("POST", base + "/deploymentBase/1/feedback", feedback("closed", "success")).status, 200U);
    const auto root = world.asStock("GET", base);
    QVERIFY(GatewayWorld::link(root, "deploymentBase").empty());
    QCOMPARE(GatewayWorld::link(root, "installedBase"), base + "/installedBase/1");
    // After a success the attributes are wanted anew.
    QVERIFY(!GatewayWorld::link(root, "configData").empty());
    const auto reply = world.asStock("GET", base + "/installedBase/1");
    QCOMPARE(reply.status, 200U);
    QCOMPARE(parsed(reply)["id"].get<std::string>(), std::string("1"));
    QCOMPARE(world.asStock("GET", base + "/deploymentBase/1").status, 404U);
}

void DdiTest::actionHistory()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    const std::string base = GatewayWorld::base(GatewayWorld::stock);
    QCOMPARE(world.offerToStock(), std::string("1"));
    for (const char* text : {"one", "two", "three"}) {
        QCOMPARE(
            world.asStock("POST", base + "/deploymentBase/1/feedback", feedback("proceeding", "none", text)).status,
            200U);
    }
    const auto history = [&](const char* n) {
        return parsed(world.asStock("GET", base + "/deploymentBase/1?actionHistory=" + n));
    };
    QVERIFY(!history("0").contains("actionHistory"));
    QCOMPARE(history("-1")["actionHistory"]["messages"].dump(), std::string(R"(["three","two","one"])"));
    QCOMPARE(history("1")["actionHistory"]["messages"].dump(), std::string(R"(["three"])"));
    QCOMPARE(history("1")["actionHistory"]["status"].get<std::string>(), std::string("RUNNING"));
    QVERIFY(!history("x").contains("actionHistory"));
}

void DdiTest::cancelShape()
{
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    const std::string base = GatewayWorld::base(GatewayWorld::stock);
    QCOMPARE(world.offerToStock(), std::string("1"));
    QCOMPARE(world.asStock("GET", base + "/cancelAction/1").status, 404U);
    world.setStatus("1.1", ledger::ReleaseStatus::recalled);
    const auto root = world.asStock("GET", base);
    QVERIFY(GatewayWorld::link(root, "deploymentBase").empty());
    QCOMPARE(GatewayWorld::link(root, "cancelAction"), base + "/cancelAction/1");
    const auto reply = world.asStock("GET", base + "/cancelAction/1");
    QCOMPARE(parsed(reply), Json::parse(R"({"id":"1","cancelAction":{"stopId":"1"}})"));
    QCOMPARE(world.asStock("GET", base + "/deploymentBase/1").status, 404U);
    QCOMPARE(world.asStock("POST", base + "/cancelAction/1/feedback", feedback("closed", "success")).status, 200U);
    const auto after = world.asStock("GET", base);
    QVERIFY(GatewayWorld::link(after, "cancelAction").empty());
    QVERIFY(GatewayWorld::link(after, "deploymentBase").empty());
    QVERIFY(world.server().device(GatewayWorld::stock)->actions[0].state == gateway::ActionState::cancelled);
    QCOMPARE(world.server().device(GatewayWorld::stock)->actions[0].reason, std::string("gateway.release.recalled"));
}

void DdiTest::wrongIdsAre404_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id : {"2", "0", "-1", "2147483647", "2147483648", "99999999999", "01x", "x", "1.5", "%31x"}) {
        QTest::newRow(id) << id;
    }
}

void DdiTest::wrongIdsAre404()
{
    QFETCH(QString, id);
    GatewayWorld world;
    world.addRelease("1.1", 100);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    const std::string base = GatewayWorld::base(GatewayWorld::stock);
    const std::string n = id.toStdString();
    for (const char* resource : {"/deploymentBase/", "/cancelAction/", "/installedBase/"}) {
        QCOMPARE(world.asStock("GET", base + resource + n).status, 404U);
    }
    QCOMPARE(world.asStock("POST", base + "/deploymentBase/" + n + "/feedback", feedback("closed", "success")).status,
             404U);
    QCOMPARE(world.asStock("POST", base + "/cancelAction/" + n + "/feedback", feedback("closed", "success")).status,
             404U);
    QVERIFY(world.server().device(GatewayWorld::stock)->actions[0].state == gateway::ActionState::offered);
    // The id of another device's action is a wrong id too: our own agent does not know action 1.
    QCOMPARE(world
                 .asOwn("POST", GatewayWorld::base(GatewayWorld::own) + "/deploymentBase/1/feedback",
                        feedback("closed", "success"))
                 .status,
             404U);
}

void DdiTest::wrongMethodsAre405_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << "POST" << "";
    QTest::newRow("deployment") << "PUT" << "/deploymentBase/1";
    QTest::newRow("feedback") << "GET" << "/deploymentBase/1/feedback";
    QTest::newRow("attributes") << "POST" << "/configData";
    QTest::newRow("cancel") << "DELETE" << "/cancelAction/1";
    QTest::newRow("bundle") << "POST" << "/quorate/bundle/00";
    QTest::newRow("acknowledgement") << "GET" << "/quorate/acknowledgement";
    QTest::newRow("trace") << "TRACE" << "";
    QTest::newRow("unheard of") << "BREW" << "";
}

void DdiTest::wrongMethodsAre405()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    GatewayWorld world;
    QVERIFY(world.startServer());
    const auto reply =
        world.asStock(method.toStdString(), GatewayWorld::base(GatewayWorld::stock) + path.toStdString());
    QCOMPARE(reply.status, 405U);
    QVERIFY(!reply.field("allow").empty());
}

void DdiTest::tokens_data()
{
    QTest::addColumn<QString>("controller");
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << "agent-8" << "TargetToken 5up3r-s3cret" << 200;
    QTest::newRow("scheme in any case") << "agent-8" << "TARGETTOKEN 5up3r-s3cret" << 200;
    QTest::newRow("none") << "agent-8" << "" << 401;
    QTest::newRow("wrong") << "agent-8" << "TargetToken 5up3r-s3creT" << 401;
    QTest::newRow("beginning of it") << "agent-8" << "TargetToken 5up3r" << 401;
    QTest::newRow("empty token") << "agent-8" << "TargetToken " << 401;
    QTest::newRow("no blank") << "agent-8" << "TargetToken5up3r-s3cret" << 401;
    QTest::newRow("gateway token") << "agent-8" << "GatewayToken 5up3r-s3cret" << 401;
    QTest::newRow("basic") << "agent-8" << "Basic YTpi" << 401;
    QTest::newRow("another device's") << "router.7" << "TargetToken 5up3r-s3cret" << 401;
    QTest::newRow("unknown device") << "agent-9" << "TargetToken 5up3r-s3cret" << 401;
}

void DdiTest::tokens()
{
    QFETCH(QString, controller);
    QFETCH(QString, header);
    QFETCH(int, status);
    GatewayWorld world;
    QVERIFY(world.startServer());
    std::map<std::string, std::string> fields;
    if (!header.isEmpty()) fields.emplace("Authorization", header.toStdString());
    const auto reply = world.plain().exchange("GET", GatewayWorld::base(controller.toStdString()), fields);
    QCOMPARE(int(reply.status), status);
    if (status == 401) QCOMPARE(reply.errorCode(), std::string("gateway.unauthorized"));
    QCOMPARE(world.server().status().devices, std::uint64_t(status == 200 ? 1 : 0));
}

void DdiTest::publicHostStandsInLinks()
{
    GatewayWorld world;
    QVERIFY(world.startServer([](gateway::GatewayOptions& o) {
        o.publicHost = "updates.example";
        o.tenant = "plant_1";
    }));
    const auto reply = world.asStock("GET", "/PLANT_1/controller/v1/agent-8");
    QCOMPARE(reply.status, 200U);
    QVERIFY(reply.body.find("http://updates.example/PLANT_1/controller/v1/agent-8/configData") != std::string::npos);
}

void DdiTest::pollIntervals()
{
    const auto sleepOf = [](Milliseconds interval) {
        GatewayWorld world;
        if (!world.startServer([&](gateway::GatewayOptions& o) { o.pollInterval = interval; })) {
            return std::string("refused");
        }
        return parsed(world.asStock("GET", GatewayWorld::base(GatewayWorld::stock)))["config"]["polling"]["sleep"]
            .get<std::string>();
    };
    QCOMPARE(sleepOf(1s), std::string("00:00:01"));
    QCOMPARE(sleepOf(3661s), std::string("01:01:01"));
    QCOMPARE(sleepOf(86399s), std::string("23:59:59"));
    QCOMPARE(sleepOf(86400s), std::string("refused"));
    QCOMPARE(sleepOf(0s), std::string("refused"));
}

void DdiTest::pipelinedRequests()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    auto talk = world.plain();
    const std::string head = " HTTP/1.1\r\nHost: h\r\nAuthorization: " + std::string(GatewayWorld::token) + "\r\n";
    const std::string base = GatewayWorld::base(GatewayWorld::stock);
    const std::string body = R"({"data":{"a":"b"}})";
    QVERIFY(talk.send("GET " + base + head + "\r\nPUT " + base + "/configData" + head + "Content-Length: " +
                      std::to_string(body.size()) + "\r\n\r\n" + body + "GET " + base + "/nothing" + head + "\r\n"));
    QCOMPARE(talk.receive().status, 200U);
    QCOMPARE(talk.receive().status, 200U);
    QCOMPARE(talk.receive().status, 404U);
}

void DdiTest::http10()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    auto talk = world.plain();
    QVERIFY(talk.send("GET " + GatewayWorld::base(GatewayWorld::stock) +
                      " HTTP/1.0\r\nHost: h\r\nAuthorization: " + GatewayWorld::token + "\r\n\r\n"));
    QCOMPARE(talk.receive().status, 200U);
    QVERIFY(talk.closedByPeer());
}

QTEST_GUILESS_MAIN(DdiTest)
#include "ddi_test.moc"
