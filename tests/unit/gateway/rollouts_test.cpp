// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/gateway/gateway_world.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace quorate;
using namespace std::chrono_literals;
using gateway::ActionState;
using gateway::RingRule;
using gateway::Rollout;
using gateway::RolloutOutcome;
using gateway::RolloutState;
using gateway::RolloutSteer;
using test::GatewayWorld;
using Json = nlohmann::json;

namespace {

const std::string stockBase = GatewayWorld::base(GatewayWorld::stock);
const gateway::RolloutAuthor anna{"operator", ""};

// The agent that exists (index 8) in the first ring, our own (7) in the second.
gateway::RolloutPlan twoRings(const std::string& version = "1.1")
{
    gateway::RolloutPlan plan;
    plan.name = "two";
    plan.release = GatewayWorld::releaseId(version);
    RingRule first;
    first.name = "stock";
    first.devices = {8};
    first.minimumDevices = 1;
    RingRule second;
    second.name = "own";
    second.minimumDevices = 1;
    plan.rings = {first, second};
    return plan;
}

gateway::RolloutSubject subject(const std::string& version = "1.1")
{
    return {{"router"}, ledger::Severity::medium, {{"rev-b", {version}, GatewayWorld::target(version)}}};
}

std::string codeOf(const Status& status)
{
    return status ? std::string() : status.error().code;
}

class World : public GatewayWorld {
public:
    World()
    {
        addRelease("1.1", 5'000);
        started = startServer();
    }
    gateway::RolloutDesk& desk() { return server().rollouts(); }
    std::uint32_t run(const gateway::RolloutPlan& plan)
    {
        const auto id = desk().create(plan, subject(), anna);
        if (!id || !desk().steer(*id, RolloutSteer::start, anna)) return 0;
        look();
        return *id;
    }
    gateway::RolloutDesk::Seen look(Milliseconds elapsed = 1s)
    {
        clock.advance(elapsed);
        const auto seen = desk().look(clock.now());
        return seen ? *seen : gateway::RolloutDesk::Seen{};
    }
    gateway::RolloutStatus seen() { return desk().list().at(0); }
    RolloutState state() { return seen().rollout.state; }
    std::size_t open() { return seen().rollout.openRings(); }

    // Our own agent tells what it runs, and is offered what fits. The action's id or empty.
    std::string offerToOwn()
    {
        const std::string base = GatewayWorld::base(own);
        (void)asOwn("PUT", base + "/configData", R"({"data":{"quorate.version":"1.0"}})");
        const std::string link = GatewayWorld::link(asOwn("GET", base), "deploymentBase");
        const auto path = link.substr(0, link.find('?'));
        return path.substr(path.find_last_of('/') + 1);
    }
    unsigned tell(const std::string& id, const std::string& execution, const std::string& finished)
    {
        const Json body{{"status", {{"execution", execution}, {"result", {{"finished", finished}}}, {"details", {"reason"}}}}};
        return asStock("POST", stockBase + "/deploymentBase/" + id + "/feedback", body.dump()).status;
    }
    void runs(const std::string& version)
    {
        const Json body{{"data", {{"quorate.version", version}}}};
        QCOMPARE(asStock("PUT", stockBase + "/configData", body.dump()).status, 200U);
    }
    void succeed(const std::string& id)
    {
        QVERIFY(fetchAll(id));
        QCOMPARE(tell(id, "closed", "success"), 200U);
        runs("1.1");
    }

    bool started = false;
};

}  // namespace

// Rollouts over the real server: what devices are offered, and what their answers do.
class RolloutsTest : public QObject {
    Q_OBJECT

private slots:
    void aClosedRingIsOfferedNothing()
    {
        World world;
        QVERIFY(world.started);
        const auto id = world.desk().create(twoRings(), subject(), anna);
        QVERIFY(id);
        QCOMPARE(world.offerToStock(), std::string());         // a draft holds the release back
        QVERIFY(world.desk().steer(*id, RolloutSteer::start, anna));
        QCOMPARE(world.offerToStock(), std::string());
        (void)world.look();
        QVERIFY(!world.offerToStock().empty());
        QCOMPARE(world.offerToOwn(), std::string());
        QCOMPARE(world.open(), std::size_t{1});
    }

    void whatIsWithoutARolloutIsOffered()
    {
        World world;
        QVERIFY(world.started);
        QVERIFY(!world.offerToStock().empty());
        GatewayWorld strict;
        strict.addRelease("1.1", 5'000);
        QVERIFY(strict.startServer([](gateway::GatewayOptions& options) { options.offerWithoutRollout = false; }));
        QCOMPARE(strict.offerToStock(), std::string());
    }

    void successOpensTheNextRing()
    {
        World world;
        QVERIFY(world.run(twoRings()) != 0);
        const std::string action = world.offerToStock();
        QCOMPARE(world.offerToOwn(), std::string());
        QVERIFY(world.fetchAll(action));
        QCOMPARE(world.tell(action, "closed", "success"), 200U);
        (void)world.look();
        QCOMPARE(world.seen().evidence.rings.at(0).claimed, std::uint64_t{1});
        QCOMPARE(world.open(), std::size_t{1});                // said, and not proven
        QCOMPARE(world.offerToOwn(), std::string());
        world.runs("1.1");
        QVERIFY(world.look().changed);
        QCOMPARE(world.seen().evidence.rings.at(0).good, std::uint64_t{1});
        QCOMPARE(world.open(), std::size_t{2});
        QVERIFY(!world.offerToOwn().empty());
    }

    void failurePausesAndRetryGoesOn()
    {
        World world;
        const std::uint32_t id = world.run(twoRings());
        (void)world.offerToOwn();
        const std::string action = world.offerToStock();
        QVERIFY(world.fetchAll(action));
        QCOMPARE(world.tell(action, "closed", "failure"), 200U);
        const auto seen = world.look();
        QCOMPARE(seen.halted, std::vector<std::uint32_t>{id});
        QVERIFY(world.state() == RolloutState::paused);
        QVERIFY(world.look().halted.empty());                  // told once
        QCOMPARE(world.offerToOwn(), std::string());
        QVERIFY(world.desk().steer(id, RolloutSteer::retry, anna));
        const std::string again = world.offerToStock();
        QVERIFY(!again.empty() && again != action);
        (void)world.look();
        QVERIFY(world.state() == RolloutState::running);
        world.succeed(again);
        (void)world.look();
        QCOMPARE(world.open(), std::size_t{2});
        QVERIFY(!world.offerToOwn().empty());
    }

    void anAccusedGatewayPausesNoRollout()
    {
        World world;
        auto plan = twoRings();
        plan.rings[0].devices = {7};
        QVERIFY(world.run(plan) != 0);
        QVERIFY(!world.offerToOwn().empty());
        ledger::Acknowledgement ack;
        ack.release = GatewayWorld::releaseId("1.1");
        ack.model = {"router"};
        ack.device = DeviceIndex(7);
        ack.from = GatewayWorld::target("1.0");
        ack.to = GatewayWorld::target("1.1");
        ack.checkpointSize = 9;
        ack.deviceTime = {1};
        const auto acknowledge = [&] {
            const auto signedOne = ledger::signAcknowledgement(world.consortium, world.deviceKey, ack);
            return world.asOwn("POST", GatewayWorld::base(GatewayWorld::own) + "/quorate/acknowledgement",
                               std::string(textOf(signedOne.encoded))).status;
        };
        ack.outcome = ledger::Outcome::negative;
        ack.reason = "device.payload.block";
        ack.accused = ledger::MemberId{"gate-b"};
        ack.gateway = world.nodeKey.id();
        QCOMPARE(acknowledge(), 200U);
        QVERIFY(world.look().halted.empty());
        QVERIFY(world.state() == RolloutState::running);
        QCOMPARE(world.seen().evidence.rings.at(0).failed, std::uint64_t{0});
        ack.outcome = ledger::Outcome::positive;
        ack.reason.clear();
        ack.accused.reset();
        ack.ordinal = 1;
        QCOMPARE(acknowledge(), 200U);
        (void)world.look();
        QCOMPARE(world.seen().evidence.rings.at(0).good, std::uint64_t{1});
    }

    void aPauseLetsRunningInstallsFinish()
    {
        World world;
        const std::uint32_t id = world.run(twoRings());
        const std::string action = world.offerToStock();
        QVERIFY(world.fetchAll(action));
        QVERIFY(world.desk().steer(id, RolloutSteer::pause, anna));
        QCOMPARE(world.offerToStock(), action);                // it has read it
        world.succeed(action);
        QVERIFY(world.server().device(GatewayWorld::stock)->actions.at(0).state == ActionState::confirmed);
        (void)world.look();
        QVERIFY(world.state() == RolloutState::paused);
        QVERIFY(world.desk().steer(id, RolloutSteer::resume, anna));
        (void)world.look();
        QCOMPARE(world.open(), std::size_t{2});
    }

    void aPauseTakesBackWhatWasNotRead()
    {
        World world;
        const std::uint32_t id = world.run(twoRings());
        const std::string link = GatewayWorld::link(world.asStock("GET", stockBase), "deploymentBase");
        QVERIFY(!link.empty());
        QVERIFY(world.desk().steer(id, RolloutSteer::pause, anna));
        QCOMPARE(world.asStock("GET", link).status, 404U);     // told before, asked for after
        QVERIFY(GatewayWorld::link(world.asStock("GET", stockBase), "deploymentBase").empty());
        QVERIFY(world.desk().steer(id, RolloutSteer::resume, anna));
        QVERIFY(!world.offerToStock().empty());
    }

    void wideningAndStopping()
    {
        World world;
        const std::uint32_t id = world.run(twoRings());
        QVERIFY(world.desk().steer(id, RolloutSteer::widen, anna));
        QVERIFY(!world.offerToOwn().empty());
        QVERIFY(world.desk().steer(id, RolloutSteer::stop, anna));
        QCOMPARE(world.offerToStock(), std::string());
        QCOMPARE(codeOf(world.desk().steer(id, RolloutSteer::resume, anna)), std::string("gateway.rollout.act.not-paused"));
        // Held back for good, unless a new rollout takes over or the old one is forgotten.
        QVERIFY(world.desk().steer(id, RolloutSteer::remove, anna));
        QVERIFY(!world.offerToStock().empty());
    }

    void oneRolloutARelease()
    {
        World world;
        const std::uint32_t id = world.run(twoRings());
        QCOMPARE(world.desk().create(twoRings(), subject(), anna).error().code, std::string("gateway.rollout.taken"));
        QCOMPARE(codeOf(world.desk().steer(id, RolloutSteer::remove, anna)), std::string("gateway.rollout.act.not-ended"));
        QVERIFY(world.desk().steer(id, RolloutSteer::stop, anna));
        const auto second = world.desk().create(twoRings(), subject(), anna);
        QVERIFY(second && *second != id);
        QCOMPARE(world.desk().list().size(), std::size_t{2});
        QCOMPARE(world.seen().rollout.id, *second);
        QCOMPARE(codeOf(world.desk().steer(77, RolloutSteer::start, anna)), std::string("gateway.rollout.unknown"));
        auto other = twoRings("1.1");
        other.release = GatewayWorld::releaseId("9.9");
        for (std::size_t i = 2; i < gateway::maxRollouts; ++i) {
            other.release.bytes[0] = std::uint8_t(i);
            other.release.bytes[1] = std::uint8_t(i >> 8U);
            QVERIFY(world.desk().create(other, subject(), anna));
        }
        other.release.bytes[2] ^= 1U;
        QCOMPARE(world.desk().create(other, subject(), anna).error().code, std::string("gateway.rollout.too-many"));
    }

    void theReleaseEnds()
    {
        World world;
        const std::uint32_t id = world.run(twoRings());
        world.setStatus("1.1", ledger::ReleaseStatus::recalled);
        QCOMPARE(world.look().halted, std::vector<std::uint32_t>{id});
        QVERIFY(world.state() == RolloutState::stopped);
        QCOMPARE(world.seen().rollout.reason, std::string("gateway.release.recalled"));
        auto late = twoRings();
        late.name = "late";
        QCOMPARE(world.desk().create(late, subject(), anna).error().code, std::string("gateway.rollout.release-ended"));
    }

    void restartKeepsEverything()
    {
        World world;
        const std::uint32_t id = world.run(twoRings());
        const std::string action = world.offerToStock();
        QVERIFY(world.desk().steer(id, RolloutSteer::pause, {"operator", "lunch"}));
        const Rollout before = world.seen().rollout;
        world.stopServer();
        QVERIFY(world.startServer());
        QVERIFY(world.seen().rollout == before);
        QCOMPARE(before.reason, std::string("lunch"));
        QCOMPARE(world.offerToStock(), action);
        QCOMPARE(world.offerToOwn(), std::string());
        QVERIFY(world.desk().steer(id, RolloutSteer::stop, anna));
        world.stopServer();
        QVERIFY(world.startServer());
        QVERIFY(world.state() == RolloutState::stopped);
        // Numbers are not given twice.
        QVERIFY(world.desk().steer(id, RolloutSteer::remove, anna));
        world.stopServer();
        QVERIFY(world.startServer());
        QVERIFY(world.run(twoRings()) > id);
    }

    void failedStoreChangesNothing()
    {
        World world;
        const std::uint32_t id = world.run(twoRings());
        const Rollout before = world.seen().rollout;
        const auto breaks = [&](bool broken) {
            const std::lock_guard lock(world.mutex);
            world.storeFails = broken ? std::optional(Error{ErrorKind::noSpace, "store.full", {}}) : std::nullopt;
        };
        breaks(true);
        for (const auto act : {RolloutSteer::pause, RolloutSteer::widen, RolloutSteer::stop}) {
            QCOMPARE(codeOf(world.desk().steer(id, act, anna)), std::string("store.full"));
            QVERIFY(world.seen().rollout == before);
        }
        QCOMPARE(codeOf(world.desk().edit(id, twoRings(), anna)), std::string("store.full"));
        QVERIFY(world.seen().rollout.history == before.history);
        breaks(false);
        // A pause that cannot be stored pauses at the next look.
        const std::string action = world.offerToStock();
        QVERIFY(world.fetchAll(action));
        QCOMPARE(world.tell(action, "closed", "failure"), 200U);
        breaks(true);
        world.clock.advance(1s);
        QCOMPARE(world.desk().look(world.clock.now()).error().code, std::string("store.full"));
        QVERIFY(world.state() == RolloutState::running);
        breaks(false);
        QCOMPARE(world.look().halted, std::vector<std::uint32_t>{id});
    }

    void attributesOpenNoRing()
    {
        World world;
        auto plan = twoRings();
        plan.rings[0].devices.clear();
        plan.rings[0].attributes = {{"region", "eu-*"}};
        QVERIFY(world.run(plan) != 0);
        QCOMPARE(world.offerToStock(), std::string());
        // Texts that only look like the rule.
        QCOMPARE(world.asStock("PUT", stockBase + "/configData", R"({"data":{"region":"EU-north","ring":"stock","eu-":"region"}})").status, 200U);
        QCOMPARE(world.offerToStock(), std::string());
        QCOMPARE(world.asStock("PUT", stockBase + "/configData", R"({"data":{"region":"eu-north"}})").status, 200U);
        const std::string action = world.offerToStock();
        QVERIFY(!action.empty());
        (void)world.look();
        QCOMPARE(world.seen().evidence.rings.at(0).devices, std::uint64_t{1});
        // From now on it stays where it was counted, whatever it tells, also over a restart.
        QCOMPARE(world.asStock("PUT", stockBase + "/configData", R"({"data":{"region":"us"}})").status, 200U);
        (void)world.look();
        QCOMPARE(world.seen().evidence.rings.at(0).devices, std::uint64_t{1});
        world.stopServer();
        QVERIFY(world.startServer());
        (void)world.look();
        QCOMPARE(world.seen().evidence.rings.at(0).devices, std::uint64_t{1});
        QCOMPARE(world.seen().evidence.rings.at(1).devices, std::uint64_t{0});
        QCOMPARE(world.open(), std::size_t{1});
        const auto id = world.seen().rollout.id;
        QVERIFY(world.desk().steer(id, RolloutSteer::stop, anna));
        QVERIFY(world.desk().steer(id, RolloutSteer::remove, anna));
        const std::lock_guard lock(world.mutex);
        for (const auto& [key, value] : world.stored) QVERIFY2(!key.starts_with("rollout"), key.c_str());
    }

    void aRevokedDeviceHoldsNobodyUp()
    {
        World world;
        auto plan = twoRings();
        plan.rings[0].devices = {7, 8};
        plan.rings[0].goodShare = gateway::wholeShare;
        QVERIFY(world.run(plan) != 0);
        (void)world.offerToOwn();
        world.succeed(world.offerToStock());
        (void)world.look();
        QCOMPARE(world.seen().evidence.rings.at(0).devices, std::uint64_t{2});
        QCOMPARE(world.open(), std::size_t{1});
        {
            const std::lock_guard lock(world.mutex);
            world.revoked = true;
        }
        (void)world.look(61s);
        (void)world.look(61s);
        QCOMPARE(world.seen().evidence.rings.at(0).devices, std::uint64_t{1});
        QCOMPARE(world.open(), std::size_t{2});
    }

    void rehearsalTellsWhoIsWhere()
    {
        World world;
        (void)world.offerToOwn();
        (void)world.asStock("GET", stockBase);
        const auto members = world.desk().rehearse(twoRings(), subject());
        QVERIFY(members);
        QCOMPARE(members->size(), std::size_t{2});
        for (const auto& member : *members) QCOMPARE(member.ring, std::optional<std::size_t>(member.index == 8 ? 0 : 1));
        QVERIFY(world.desk().list().empty());
        // Those who run it already are not concerned.
        QCOMPARE(world.asStock("PUT", stockBase + "/configData", R"({"data":{"quorate.version":"1.2"}})").status, 200U);
        (void)world.asStock("GET", stockBase);
        QCOMPARE(world.desk().rehearse(twoRings(), subject())->size(), std::size_t{1});
        auto bad = twoRings();
        bad.rings.clear();
        QCOMPARE(world.desk().rehearse(bad, subject()).error().code, std::string("gateway.rollout.plan.rings"));
        const auto id = world.run(twoRings());
        QCOMPARE(world.offerToOwn(), std::string());           // it was told before there was a rollout, and had not read it
        const auto listed = world.desk().members(id);
        QVERIFY(listed && listed->size() == 1);
        QVERIFY(listed->front().outcome == RolloutOutcome::waiting);
    }

    void olderReleasesGoOn()
    {
        World world;
        world.addRelease("1.2", 6'000);
        auto plan = twoRings("1.2");
        QVERIFY(world.run(plan) != 0);
        const std::string action = world.offerToOwn();         // the second ring is closed: it gets what has no rollout
        QVERIFY(!action.empty());
        QVERIFY(world.server().device(GatewayWorld::own)->actions.at(0).version == ledger::Version{"1.1"});
        (void)world.offerToStock();
        QVERIFY(world.server().device(GatewayWorld::stock)->actions.at(0).version == ledger::Version{"1.2"});
    }

    void damagedStoreIsRefused()
    {
        World world;
        QVERIFY(world.run(twoRings()) != 0);
        world.stopServer();
        {
            const std::lock_guard lock(world.mutex);
            for (auto& [key, value] : world.stored) {
                if (key.starts_with("rollout/")) value.resize(value.size() / 2);
            }
        }
        QVERIFY(!world.startServer());
    }
};

QTEST_GUILESS_MAIN(RolloutsTest)
#include "rollouts_test.moc"
