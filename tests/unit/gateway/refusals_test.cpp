// SPDX-License-Identifier: GPL-3.0-or-later
// What a gateway refuses to devices and to its operator, each by its code, and that nothing is stored by it.
#include "core/gateway/action_records.h"
#include "tests/unit/gateway/gateway_world.h"

#include <QTest>

#include <optional>

using namespace quorate;
using test::GatewayWorld;

class GatewayRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void requests_data();
    void requests();
    void whatIsClosedStaysClosed();
    void aDeviceThatAsksWithoutEndIsToldSo();
    void rolloutsWithoutTargets();
    void recordsThatAreNone();
    void cleanupTestCase() { m_world.reset(); }

private:
    std::unique_ptr<GatewayWorld> m_world;
};

void GatewayRefusalsTest::initTestCase()
{
    m_world = std::make_unique<GatewayWorld>();
    m_world->addRelease("1.1", 50'000);
    QVERIFY(m_world->startServer());
}

void GatewayRefusalsTest::requests_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<unsigned>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray nowhere(64, '7');
    const auto row = [](const char* name, bool own, const char* method, const QByteArray& resource, const char* body, unsigned status,
                        const char* code) {
        QTest::newRow(name) << own << QByteArray(method) << resource << QByteArray(body) << status << QByteArray(code);
    };
    row("a bundle of no release", true, "GET", "/quorate/bundle/one", "", 404, "gateway.release.unknown");
    row("leaves of no payload", true, "GET", "/quorate/leaves/" + nowhere, "", 404, "gateway.payload.unknown");
    row("a payload that is none", true, "GET", "/quorate/payload/one", "", 404, "gateway.payload.unknown");
    row("a payload that is not here", true, "GET", "/quorate/payload/" + nowhere, "", 404, "gateway.payload.unknown");
    row("an action that is none", false, "GET", "/deploymentBase/one", "", 404, "gateway.action.unknown");
    row("what is installed, without a version", false, "PUT", "/installedBase", R"({"name":"os"})", 400, "gateway.installed.malformed");
    row("what is installed, no JSON", false, "PUT", "/installedBase", "1.1", 400, "gateway.installed.malformed");
    row("another method", false, "DELETE", "", "", 405, "gateway.method");
    row("a path with a broken escape", false, "GET", "/%zz", "", 400, "gateway.path.malformed");
}

void GatewayRefusalsTest::requests()
{
    QFETCH(bool, own);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, body);
    QFETCH(unsigned, status);
    QFETCH(QByteArray, code);
    const auto stored = m_world->stored;
    const std::string path = GatewayWorld::base(own ? GatewayWorld::own : GatewayWorld::stock) + resource.toStdString();
    const auto reply = own ? m_world->asOwn(method.toStdString(), path, body.toStdString())
                           : m_world->asStock(method.toStdString(), path, body.toStdString());
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.errorCode(), code.toStdString());
    QVERIFY(m_world->stored == stored);
}

void GatewayRefusalsTest::whatIsClosedStaysClosed()
{
    const std::string action = m_world->offerToStock();
    QVERIFY(!action.empty());
    // A download that began with another payload does not go on with this one.
    const std::string payload = GatewayWorld::base(GatewayWorld::own) + "/quorate/payload/" + m_world->rootOf("1.1").hex();
    const auto changed = m_world->asOwn("GET", payload, {}, {{"If-Match", "\"another\""}});
    QCOMPARE(changed.status, 412U);
    QCOMPARE(changed.errorCode(), std::string("gateway.payload.changed"));
    QVERIFY(m_world->fetchAll(action));
    const std::string feedback = GatewayWorld::base(GatewayWorld::stock) + "/deploymentBase/" + action + "/feedback";
    const std::string failed = R"({"status":{"execution":"closed","result":{"finished":"failure"},"details":["no"]}})";
    QCOMPARE(m_world->asStock("POST", feedback, failed).status, 200U);
    const auto stored = m_world->stored;
    const auto late = m_world->asStock("POST", feedback, R"({"status":{"execution":"closed","result":{"finished":"success"},"details":[]}})");
    QCOMPARE(late.status, 410U);
    QCOMPARE(late.errorCode(), std::string("gateway.action.closed"));
    QVERIFY(m_world->stored == stored);
}

// Each signed request is remembered for as long as it could be repeated.
void GatewayRefusalsTest::aDeviceThatAsksWithoutEndIsToldSo()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    const std::string path = GatewayWorld::base(GatewayWorld::own);
    std::string code;
    std::optional<test::HttpTalk> talk;
    talk.emplace(world.tls());
    int asked = 0;
    while (code.empty() && asked < 10'000) {
        ++asked;
        auto reply = talk->exchange("GET", path, {{"Authorization", world.authorization()}});
        if (reply.status == 0) {   // so many requests on one connection; the next has a new one
            talk.emplace(world.tls());
            continue;
        }
        code = reply.errorCode();
        if (!code.empty()) QCOMPARE(reply.status, 429U);
    }
    QCOMPARE(code, std::string("gateway.too-many-requests"));
    // Later it may ask again.
    world.clock.advance(Milliseconds(std::int64_t{24} * 60 * 60 * 1000));
    QCOMPARE(world.asOwn("GET", path).status, 200U);
}

void GatewayRefusalsTest::rolloutsWithoutTargets()
{
    gateway::RolloutPlan plan;
    plan.name = "none";
    plan.release = GatewayWorld::releaseId("1.1");
    plan.rings.resize(1);
    plan.rings[0].name = "all";
    const auto stored = m_world->stored;
    const auto refused = m_world->server().rollouts().create(plan, {{"router"}, ledger::Severity::medium, {}}, {"operator", ""});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("gateway.rollout.plan.targets"));
    QVERIFY(m_world->stored == stored && m_world->server().rollouts().list().empty());
}

// Of a later version, or of a state that there is not.
void GatewayRefusalsTest::recordsThatAreNone()
{
    gateway::Action action;
    action.id = 7;
    action.version = *ledger::Version::parse("1.1");
    action.state = gateway::ActionState::offered;
    const auto good = action.encode();
    QVERIFY(gateway::Action::decode(good));
    auto later = good;
    later[1] = 0x17;   // CBOR: the first item, the version of the record
    QCOMPARE(gateway::Action::decode(later).error().code, std::string("gateway.store.version"));
    action.state = static_cast<gateway::ActionState>(0);
    QCOMPARE(gateway::Action::decode(action.encode()).error().code, std::string("gateway.store.state"));
}

QTEST_GUILESS_MAIN(GatewayRefusalsTest)
#include "refusals_test.moc"
