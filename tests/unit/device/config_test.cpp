// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/config.h"
#include "core/device/ddi_json.h"
#include "core/device/identity_file.h"
#include "tests/support/fault_files.h"
#include "tests/support/seeded_random.h"

#include <QtTest>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;

namespace {

const std::string key(64, 'a');

std::string config(const std::string& more = {})
{
    return "{\"directory\":\"slots\",\"trustAnchor\":\"/etc/anchor\",\"identity\":\"device.key\",\"device\":7,\"hardwareClass\":\"rev-a\","
            "\"gateways\":[{\"url\":\"https://127.0.0.1:8443\",\"nodeKey\":\"" + key + "\",\"member\":\"gate-a\",\"transactionKey\":\"" + key +
           "\"}]" + more + "}";
}

QString codeOf(const std::string& text)
{
    const auto parsed = parseConfig(bytesOf(text), "/etc/quorate/device.json");
    return parsed ? QString("success") : QString::fromStdString(parsed.error().code);
}

}  // namespace

class ConfigTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsThereAndDefaultsTheRest()
    {
        const auto parsed = parseConfig(
            bytesOf(config(",\"pollSeconds\":5,\"capabilities\":[\"watchdog\"],\"attributes\":{\"region\":\"north\"},\"limits\":{\"attempts\":2}")), "/etc/quorate/device.json");
        QVERIFY2(parsed.has_value(), parsed ? "" : toString(parsed.error()).c_str());
        QCOMPARE(parsed->agent.directory.string(), std::string("/etc/quorate/slots"));
        QCOMPARE(parsed->trustAnchorFile.string(), std::string("/etc/anchor"));
        QCOMPARE(parsed->agent.index.value, std::uint64_t{7});
        QCOMPARE(parsed->agent.pollInterval.count(), std::int64_t{5000});
        QCOMPARE(parsed->agent.limits.attempts, 2u);
        QCOMPARE(parsed->agent.limits.maxPayload, DeviceLimits().maxPayload);
        QCOMPARE(parsed->gateways.front().port, std::uint16_t{8443});
        QCOMPARE(parsed->capabilities, std::vector<std::string>{"watchdog"});
        QCOMPARE(parsed->attributes.size(), std::size_t(1));
        QCOMPARE(parsed->attributes.at("region"), std::string("north"));
        QVERIFY(!parsed->agent.trustWallClock);
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(codeOf("nonsense"), QString("device.config.malformed"));
        QCOMPARE(codeOf("[]"), QString("device.config.malformed"));
        QCOMPARE(codeOf("{}"), QString("device.config.missing"));
        QCOMPARE(codeOf(config(",\"pollSecond\":5")), QString("device.config.unknown-member"));
        QCOMPARE(codeOf(config(",\"pollSeconds\":0")), QString("device.config.range"));
        QCOMPARE(codeOf(config(",\"pollSeconds\":-1")), QString("device.config.range"));
        QCOMPARE(codeOf(config(",\"trustClock\":1")), QString("device.config.malformed"));
        QCOMPARE(codeOf(config(",\"limits\":{\"attempt\":1}")), QString("device.config.unknown-member"));
        QCOMPARE(codeOf(config(",\"capabilities\":[3]")), QString("device.config.malformed"));
        for (const char* wrong : {"[]", "{\"region\":3}", "{\"region\":\"\"}", "{\"region\":\"a\\u001fb\"}", "{\"quorate.version\":\"9\"}", "{\"\":\"a\"}"}) {
            QCOMPARE(codeOf(config(std::string(",\"attributes\":") + wrong)), QString("device.config.malformed"));
        }
        auto text = config();
        text.replace(text.find("rev-a"), 5, "Rev A");
        QCOMPARE(codeOf(text), QString("device.config.malformed"));
        text = config();
        text.replace(text.find(key), 1, "x");
        QCOMPARE(codeOf(text), QString("device.config.malformed"));
        text = config();
        text.replace(text.find("https"), 5, "httpx");
        QCOMPARE(codeOf(text), QString("device.config.gateway-url"));
    }

    void gatewaysThatTalkNonsense()
    {
        for (const std::string_view json : {"", "{", "[]", R"({"id":7})"}) {
            QCOMPARE(readDdiDeployment(bytesOf(json)).error().code, std::string("device.gateway.malformed-json"));
        }
        QCOMPARE(readDdiRoot(bytesOf("no JSON")).error().code, std::string("device.gateway.malformed-json"));
    }

    void makesTheIdentityOnceAndKeepsItPrivate()
    {
        FaultFiles files;
        files.plantDirectory("/d");
        SeededRandom random(1);
        QCOMPARE(loadIdentity(files, "/d/key").error().code, std::string("device.identity.missing"));
        const auto made = createIdentity(files, "/d/key", random);
        QVERIFY(made.has_value());
        QCOMPARE(files.info("/d/key")->permissions, 0600u);
        const auto loaded = loadIdentity(files, "/d/key");
        QVERIFY(loaded->publicKey() == made->publicKey());
        QCOMPARE(createIdentity(files, "/d/key", random).error().code, std::string("device.identity.exists"));
        files.losePower(1);
        QVERIFY(loadIdentity(files, "/d/key").has_value());
        QVERIFY(files.setPermissions("/d/key", 0640).has_value());
        QCOMPARE(loadIdentity(files, "/d/key").error().code, std::string("device.identity.readable-by-others"));
        files.plant("/d/short", bytesOf("short"), 0600);
        QCOMPARE(loadIdentity(files, "/d/short").error().code, std::string("device.identity.malformed"));
        files.plant("/d/long", Bytes(33, 1), 0600);
        QCOMPARE(loadIdentity(files, "/d/long").error().code, std::string("device.identity.malformed"));
    }

    void tellsAMissingTrustAnchor()
    {
        FaultFiles files;
        files.plantDirectory("/d");
        QCOMPARE(readTrustAnchor(files, "/d/anchor").error().code, std::string("device.trust-anchor.missing"));
        files.plant("/d/anchor", bytesOf("nonsense"));
        QVERIFY(!readTrustAnchor(files, "/d/anchor"));
    }
};

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"
