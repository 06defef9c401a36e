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

std::string feedback(const std::string& execution, const std::string& finished, const std::string& detail = {})
{
    return R"({"status":{"execution":")" + execution + R"(","result":{"finished":")" + finished + R"("},"details":[")" +
           detail + R"("]}})";
}

const std::string stockBase = GatewayWorld::base(GatewayWorld::stock);

unsigned tell(GatewayWorld& world, const std::string& id, const std::string& execution, const std::string& finished,
              const std::string& detail = {}, const std::string& resource = "deploymentBase")
{
    return world
        .asStock("POST", stockBase + "/" + resource + "/" + id + "/feedback", feedback(execution, finished, detail))
        .status;
}

gateway::ActionStatus newest(GatewayWorld& world)
{
    return world.server().device(GatewayWorld::stock)->actions.at(0);
}

}  // namespace

// What becomes of offers, with the behaviour of agents that exist as it was measured.
class ActionsTest : public QObject {
    Q_OBJECT
private slots:
    void aWholeRun();
    void claimedIsNotConfirmed();
    void successWithoutADownloadIsAClaim();
    void skippedIsNotSuccess();
    void closedWithoutOutcome();
    void logAfterClosed();
    void closedTwice();
    void contradictionIs410();
    void failureIsNotOfferedAgain();
    void reasonComesFromTheLogBefore();
    void secondRunOfTheSameAction();
    void feedbackBeforeReadingIs404();
    void newerReleaseReplacesWhatWasNotBegun();
    void newerReleaseWaitsForWhatRuns();
    void recallBeforeReadingIsSilent();
    void recallCancelsUntilAnswered();
    void cancelRefused();
    void finishedInSpiteOfCancel();
    void suspendedReleaseIsCancelledToo();
    void payloadThatIsNotReadyIsNotOffered();
    void pathOfDeltas();
    void messagesAreBounded();
    void historyIsBounded();
    void restartKeepsEverything();
    void idsGoOnAfterARestart();
    void failedStoreChangesNothing();
    void damagedStoreIsRefused_data();
    void damagedStoreIsRefused();
    void deviceSetBackIsServedAgain();
    void startAndStop();
};

void ActionsTest::aWholeRun()
{
    // As SWUpdate does it, with its restart in between.
    GatewayWorld world;
    world.addRelease("1.1", 50'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QCOMPARE(world.asStock("PUT", stockBase + "/configData", R"({"data":{"board":"x"}})").status, 200U);
    QCOMPARE(world.offerToStock(), id);
    QVERIFY(newest(world).state == ActionState::offered);
    QCOMPARE(tell(world, id, "proceeding", "none"), 200U);
    QVERIFY(newest(world).state == ActionState::running);
    QVERIFY(world.fetchAll(id));
    QCOMPARE(tell(world, id, "proceeding", "none", "Installed Chunk."), 200U);
    QCOMPARE(tell(world, id, "proceeding", "none", "All Chunks Installed."), 200U);
    QVERIFY(newest(world).state == ActionState::installed);
    world.clock.advance(48h);
    QCOMPARE(world.offerToStock(), id);  // open for as long as it takes
    QVERIFY(newest(world).state == ActionState::installed);
    QCOMPARE(tell(world, id, "closed", "success", "Update Installed."), 200U);
    QVERIFY(newest(world).state == ActionState::claimed);
    QCOMPARE(world.offerToStock(), std::string());
    QCOMPARE(world.asStock("PUT", stockBase + "/configData", R"({"data":{"quorate.version":"1.1"}})").status, 200U);
    QVERIFY(newest(world).state == ActionState::confirmed);
    QCOMPARE(world.offerToStock(), std::string());
    QVERIFY(world.server().device(GatewayWorld::stock)->installedVersion == ledger::Version{"1.1"});
    // What was seen of it, each once and with its time.
    std::string seen;
    std::size_t said = 0;
    UnixTime installed;
    UnixTime claimed;
    for (const auto& step : newest(world).steps) {
        if (step.step == "installed") installed = step.at;
        if (step.step == "claimed") claimed = step.at;
        if (step.step == "said") ++said;
        else seen += step.step + ' ';
    }
    QCOMPARE(seen, std::string("offered read running fetching sent installed claimed confirmed "));
    QCOMPARE(said, newest(world).messages.size());
    QVERIFY(claimed.ms - installed.ms >= std::int64_t{48} * 3'600'000);
}

void ActionsTest::claimedIsNotConfirmed()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QVERIFY(world.fetchAll(id));
    QCOMPARE(tell(world, id, "closed", "success"), 200U);
    QCOMPARE(world.asStock("PUT", stockBase + "/installedBase", R"({"name":"os","version":"1.0"})").status, 200U);
    QVERIFY(newest(world).state == ActionState::claimed);
    QCOMPARE(world.asStock("PUT", stockBase + "/installedBase", R"({"name":"os","version":"1.1"})").status, 200U);
    QVERIFY(newest(world).state == ActionState::confirmed);
}

void ActionsTest::successWithoutADownloadIsAClaim()
{
    // `swupdate -c 2` at every boot closes whatever is open.
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QCOMPARE(tell(world, id, "closed", "success", "Update Installed."), 200U);
    QCOMPARE(world.asStock("PUT", stockBase + "/installedBase", R"({"name":"os","version":"1.1"})").status, 200U);
    QVERIFY(newest(world).state == ActionState::claimed);
}

void ActionsTest::skippedIsNotSuccess()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QCOMPARE(tell(world, id, "closed", "success", "Skipped Update."), 200U);
    QVERIFY(newest(world).state == ActionState::unknown);
    QVERIFY(!world.server().device(GatewayWorld::stock)->installedVersion);
}

void ActionsTest::closedWithoutOutcome()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QCOMPARE(tell(world, id, "closed", "none"), 200U);
    QVERIFY(newest(world).state == ActionState::unknown);
}

void ActionsTest::logAfterClosed()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QCOMPARE(tell(world, id, "closed", "success"), 200U);
    QCOMPARE(tell(world, id, "proceeding", "none", "late"), 200U);
    QVERIFY(newest(world).state == ActionState::claimed);
}

void ActionsTest::closedTwice()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QCOMPARE(tell(world, id, "closed", "failure", "no"), 200U);
    QCOMPARE(tell(world, id, "closed", "failure", "no"), 200U);
    QCOMPARE(world.server().status().contradictions, std::uint64_t{0});
}

void ActionsTest::contradictionIs410()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QCOMPARE(tell(world, id, "closed", "failure", "no"), 200U);
    QCOMPARE(tell(world, id, "closed", "success"), 410U);
    QVERIFY(newest(world).state == ActionState::failed);
    QCOMPARE(world.server().status().contradictions, std::uint64_t{1});
}

void ActionsTest::failureIsNotOfferedAgain()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QCOMPARE(tell(world, id, "closed", "failure", "no"), 200U);
    QCOMPARE(world.offerToStock(), std::string());
    // Until an operator says so, or something newer comes.
    QCOMPARE(world.server().offerAgain("nobody").error().code, std::string("gateway.device.unknown"));
    QVERIFY(world.server().offerAgain(GatewayWorld::stock));
    const std::string again = world.offerToStock();
    QCOMPARE(again, std::string("2"));
    QCOMPARE(tell(world, again, "closed", "failure", "no"), 200U);
    QCOMPARE(world.offerToStock(), std::string());
    world.addRelease("1.2", 5'000);
    QCOMPARE(world.offerToStock(), std::string("3"));
}

void ActionsTest::reasonComesFromTheLogBefore()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    QCOMPARE(tell(world, id, "proceeding", "none", "hash mismatch in rootfs"), 200U);
    QCOMPARE(tell(world, id, "closed", "failure"), 200U);
    QCOMPARE(newest(world).reason, std::string("hash mismatch in rootfs"));
}

void ActionsTest::secondRunOfTheSameAction()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const std::string id = world.offerToStock();
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(tell(world, id, "proceeding", "none"), 200U);
        QVERIFY(world.fetchAll(id));
        QCOMPARE(tell(world, id, "proceeding", "none", "All Chunks Installed."), 200U);
    }
    QCOMPARE(tell(world, id, "closed", "success"), 200U);
    QCOMPARE(world.server().device(GatewayWorld::stock)->actions.size(), std::size_t{1});
}

void ActionsTest::feedbackBeforeReadingIs404()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QVERIFY(!GatewayWorld::link(world.asStock("GET", stockBase), "deploymentBase").empty());
    QCOMPARE(tell(world, "1", "closed", "success"), 404U);
    QVERIFY(newest(world).state == ActionState::offered);
}

void ActionsTest::newerReleaseReplacesWhatWasNotBegun()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    // Not read: the same number.
    QVERIFY(!GatewayWorld::link(world.asStock("GET", stockBase), "deploymentBase").empty());
    world.addRelease("1.2", 5'000);
    QCOMPARE(world.offerToStock(), std::string("1"));
    QVERIFY(newest(world).release == GatewayWorld::releaseId("1.2"));
    // Read and not begun: another number, and the old one is closed.
    world.addRelease("1.3", 5'000);
    QCOMPARE(world.offerToStock(), std::string("2"));
    QVERIFY(newest(world).release == GatewayWorld::releaseId("1.3"));
    QVERIFY(world.server().device(GatewayWorld::stock)->actions[1].state == ActionState::superseded);
    QCOMPARE(tell(world, "1", "closed", "success"), 410U);
    QCOMPARE(world.server().status().contradictions, std::uint64_t{0});
}

void ActionsTest::newerReleaseWaitsForWhatRuns()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    QCOMPARE(tell(world, "1", "proceeding", "none"), 200U);
    world.addRelease("1.2", 5'000);
    QCOMPARE(world.offerToStock(), std::string("1"));
    QCOMPARE(tell(world, "1", "closed", "success"), 200U);
    QCOMPARE(world.offerToStock(), std::string("2"));
}

void ActionsTest::recallBeforeReadingIsSilent()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    const auto root = world.asStock("GET", stockBase);
    world.setStatus("1.1", ledger::ReleaseStatus::recalled);
    QCOMPARE(world.asStock("GET", GatewayWorld::link(root, "deploymentBase")).status, 404U);
    const auto after = world.asStock("GET", stockBase);
    QVERIFY(GatewayWorld::link(after, "deploymentBase").empty());
    QVERIFY(GatewayWorld::link(after, "cancelAction").empty());
    QVERIFY(newest(world).state == ActionState::superseded);
}

void ActionsTest::recallCancelsUntilAnswered()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    QCOMPARE(tell(world, "1", "proceeding", "none"), 200U);
    world.setStatus("1.1", ledger::ReleaseStatus::withdrawn);
    world.addRelease("1.2", 5'000);
    for (int poll = 0; poll < 3; ++poll) {
        const auto root = world.asStock("GET", stockBase);
        QVERIFY(!GatewayWorld::link(root, "cancelAction").empty());
        QVERIFY(GatewayWorld::link(root, "deploymentBase").empty());
    }
    QVERIFY(newest(world).state == ActionState::cancelling);
    QCOMPARE(tell(world, "1", "proceeding", "none", "stopping"), 200U);
    QCOMPARE(tell(world, "1", "proceeding", "none", "", "cancelAction"), 200U);
    QVERIFY(newest(world).state == ActionState::cancelling);
    QCOMPARE(tell(world, "1", "closed", "success", "", "cancelAction"), 200U);
    QCOMPARE(tell(world, "1", "closed", "success", "", "cancelAction"), 200U);
    QCOMPARE(world.offerToStock(), std::string("2"));
}

void ActionsTest::cancelRefused()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    QCOMPARE(tell(world, "1", "proceeding", "none"), 200U);
    world.setStatus("1.1", ledger::ReleaseStatus::recalled);
    QVERIFY(!GatewayWorld::link(world.asStock("GET", stockBase), "cancelAction").empty());
    QCOMPARE(tell(world, "1", "rejected", "none", "too late", "cancelAction"), 200U);
    QVERIFY(newest(world).state == ActionState::running);
    QVERIFY(GatewayWorld::link(world.asStock("GET", stockBase), "cancelAction").empty());
    QCOMPARE(tell(world, "1", "closed", "success"), 200U);
    QVERIFY(newest(world).state == ActionState::claimed);
}

void ActionsTest::finishedInSpiteOfCancel()
{
    // The RAUC updater finishes first and answers then.
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    world.setStatus("1.1", ledger::ReleaseStatus::recalled);
    QVERIFY(!GatewayWorld::link(world.asStock("GET", stockBase), "cancelAction").empty());
    QCOMPARE(tell(world, "1", "closed", "success"), 200U);
    QVERIFY(newest(world).state == ActionState::claimed);
    QCOMPARE(tell(world, "1", "closed", "success", "", "cancelAction"), 410U);
}

void ActionsTest::suspendedReleaseIsCancelledToo()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    world.setStatus("1.1", ledger::ReleaseStatus::suspended);
    QVERIFY(!GatewayWorld::link(world.asStock("GET", stockBase), "cancelAction").empty());
    QCOMPARE(tell(world, "1", "closed", "success", "", "cancelAction"), 200U);
    // Approved once more: it may be offered once more.
    world.setStatus("1.1", ledger::ReleaseStatus::approved);
    QCOMPARE(world.offerToStock(), std::string("2"));
}

void ActionsTest::payloadThatIsNotReadyIsNotOffered()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    world.setReady("1.1", false);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string());
    world.setReady("1.1", true);
    QCOMPARE(world.offerToStock(), std::string("1"));
}

void ActionsTest::pathOfDeltas()
{
    GatewayWorld world;
    world.addRelease("1.0", 90'000);
    world.addRelease("1.1", 90'000, "1.0", 1'000);
    world.addRelease("1.2", 90'000, "1.1", 1'000);
    QVERIFY(world.startServer());
    const std::string told =
        R"({"data":{"quorate.version":"1.0","quorate.target":")" + GatewayWorld::target("1.0").hex() + "\"}}";
    QCOMPARE(world.asStock("PUT", stockBase + "/configData", told).status, 200U);
    QCOMPARE(world.offerToStock(), std::string("1"));
    QVERIFY(newest(world).release == GatewayWorld::releaseId("1.1"));
    QVERIFY(newest(world).payload.root == world.rootOf("1.1", true));
    QCOMPARE(tell(world, "1", "closed", "success"), 200U);
    QCOMPARE(world.offerToStock(), std::string("2"));
    QVERIFY(newest(world).release == GatewayWorld::releaseId("1.2"));
    QVERIFY(newest(world).payload.root == world.rootOf("1.2", true));
}

void ActionsTest::messagesAreBounded()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    auto talk = world.plain();
    for (int i = 0; i < 1100; ++i) {
        const auto reply =
            talk.exchange("POST", stockBase + "/deploymentBase/1/feedback", {{"Authorization", GatewayWorld::token}},
                          feedback("proceeding", "none", "line " + std::to_string(i)));
        QCOMPARE(reply.status, 200U);
    }
    const auto action = newest(world);
    QCOMPARE(action.messages.size(), std::size_t{100});
    QCOMPARE(action.messages[0], std::string("line 999"));  // later text is dropped, later state is not
    QVERIFY(action.steps.size() == 200 && action.steps.front().step == "offered");
    QCOMPARE(tell(world, "1", "closed", "success"), 200U);
    QVERIFY(newest(world).state == ActionState::claimed);
}

void ActionsTest::historyIsBounded()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    for (int i = 1; i <= 15; ++i) {
        world.addRelease("1." + std::to_string(i), 100);
        const std::string id = world.offerToStock();
        QCOMPARE(id, std::to_string(i));
        QCOMPARE(tell(world, id, "closed", "success"), 200U);
    }
    QCOMPARE(world.server().device(GatewayWorld::stock)->actions.size(), std::size_t{10});
    std::size_t stored = 0;
    for (const auto& [key, value] : world.stored) stored += key.starts_with("action/") ? 1 : 0;
    QCOMPARE(stored, std::size_t{10});
}

void ActionsTest::restartKeepsEverything()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(
        world.asStock("PUT", stockBase + "/configData", R"({"data":{"board":"x","quorate.version":"1.0"}})").status,
        200U);
    QCOMPARE(world.offerToStock(), std::string("1"));
    QVERIFY(world.fetchAll("1"));
    QCOMPARE(tell(world, "1", "closed", "success", "done"), 200U);
    const auto before = *world.server().device(GatewayWorld::stock);
    world.stopServer();
    QVERIFY(world.startServer());
    const auto after = world.server().device(GatewayWorld::stock);
    QVERIFY(after.has_value());
    QCOMPARE(after->attributes, before.attributes);
    QVERIFY(after->installedVersion == before.installedVersion);
    QVERIFY(after->firstSeen == before.firstSeen);
    QCOMPARE(after->actions.size(), std::size_t{1});
    QVERIFY(after->actions[0].state == ActionState::claimed);
    QCOMPARE(after->actions[0].reason, std::string("done"));
    QCOMPARE(world.offerToStock(), std::string());
    // That all bytes went out was stored with it: the claim can still be confirmed.
    QCOMPARE(world.asStock("PUT", stockBase + "/installedBase", R"({"name":"os","version":"1.1"})").status, 200U);
    QVERIFY(newest(world).state == ActionState::confirmed);
}

void ActionsTest::idsGoOnAfterARestart()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    const auto reply = world.asStock("GET", stockBase + "/deploymentBase/1");
    const auto json = Json::parse(reply.body, nullptr, false);
    const auto href =
        json["deployment"]["chunks"][0]["artifacts"][0]["_links"]["download-http"]["href"].get<std::string>();
    world.stopServer();
    QVERIFY(world.startServer());
    // Links that were given out still work.
    QCOMPARE(world.plain().exchange("HEAD", href.substr(href.find('/', 8))).status, 200U);
    QCOMPARE(tell(world, "1", "closed", "failure"), 200U);
    world.addRelease("1.2", 5'000);
    QCOMPARE(world.offerToStock(), std::string("2"));
}

void ActionsTest::failedStoreChangesNothing()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    const auto setFailure = [&](bool fails) {
        const std::lock_guard lock(world.mutex);
        world.storeFails.reset();
        if (fails) world.storeFails = Error{ErrorKind::noSpace, "store.no-space", ""};
    };
    setFailure(true);
    const auto reply = world.asStock("POST", stockBase + "/deploymentBase/1/feedback", feedback("closed", "success"));
    QCOMPARE(reply.status, 503U);
    QCOMPARE(reply.errorCode(), std::string("store.no-space"));
    QVERIFY(!reply.field("retry-after").empty());
    QVERIFY(newest(world).state == ActionState::offered);
    QCOMPARE(world.asStock("PUT", stockBase + "/configData", R"({"data":{"a":"b"}})").status, 503U);
    QVERIFY(world.server().device(GatewayWorld::stock)->attributes.empty());
    setFailure(false);
    QCOMPARE(tell(world, "1", "closed", "success"), 200U);
    // An offer that cannot be stored is not made, and takes no number.
    world.addRelease("1.2", 5'000);
    setFailure(true);
    QCOMPARE(world.asStock("GET", stockBase).status, 503U);
    setFailure(false);
    QCOMPARE(world.offerToStock(), std::string("2"));
}

void ActionsTest::damagedStoreIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("counter") << "next-action";
    QTest::newRow("device") << "device/agent-8";
    QTest::newRow("action") << "action/agent-8/0000000001";
}

void ActionsTest::damagedStoreIsRefused()
{
    QFETCH(QString, key);
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    world.stopServer();
    QVERIFY(world.stored.contains(key.toStdString()));
    world.stored[key.toStdString()].push_back(0);
    QVERIFY(!world.startServer());
    QCOMPARE(world.server().start().error().code, std::string("gateway.store.corrupt"));
}

void ActionsTest::deviceSetBackIsServedAgain()
{
    GatewayWorld world;
    world.addRelease("1.1", 5'000);
    QVERIFY(world.startServer());
    QCOMPARE(world.offerToStock(), std::string("1"));
    QVERIFY(world.fetchAll("1"));
    QCOMPARE(tell(world, "1", "closed", "success"), 200U);
    QCOMPARE(world.asStock("PUT", stockBase + "/installedBase", R"({"name":"os","version":"1.1"})").status, 200U);
    QCOMPARE(world.offerToStock(), std::string());
    QCOMPARE(world.asStock("PUT", stockBase + "/installedBase", R"({"name":"os","version":"1.0"})").status, 200U);
    QCOMPARE(world.offerToStock(), std::string("2"));
}

void ActionsTest::startAndStop()
{
    GatewayWorld world;
    QVERIFY(world.startServer());
    QCOMPARE(world.server().start().error().code, std::string("gateway.started"));
    GatewayWorld other;
    QVERIFY(!other.startServer([&](gateway::GatewayOptions& o) { o.listen.port = world.server().listening().port; }));
    QVERIFY(!other.startServer([&](gateway::GatewayOptions& o) { o.tenant = "a/b"; }));
    QCOMPARE(other.server().start().error().code, std::string("gateway.options.tenant"));
    // With connections open, idle and in the middle of a request.
    auto idle = world.plain();
    QCOMPARE(idle.exchange("GET", stockBase).status, 401U);
    auto half = world.plain();
    QVERIFY(half.send("GET /DEFAULT/contr"));
    world.server().stop();
    world.server().stop();
    QVERIFY(idle.closedByPeer());
    QVERIFY(half.closedByPeer());
    QCOMPARE(world.server().status().connections, std::uint64_t{0});
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "actions_test.moc"
