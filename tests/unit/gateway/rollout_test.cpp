// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/rollout.h"

#include <QtTest>

using namespace quorate;
using namespace quorate::gateway;
using namespace std::chrono_literals;
using ledger::ReleaseStatus;

namespace {

constexpr std::int64_t begin = 1'800'000'000'000;
const RolloutAuthor anna{"operator", "as planned"};
const std::map<std::string, std::string> nothingTold;

RingRule ring(const std::string& name, std::uint32_t percent)
{
    RingRule rule;
    rule.name = name;
    rule.share = percent * 100;
    rule.minimumDevices = 5;
    return rule;
}

RolloutPlan plan()
{
    RolloutPlan plan;
    plan.name = "spring";
    plan.release.bytes.fill(7);
    plan.rings = {ring("first", 10), ring("second", 50), ring("all", 100)};
    return plan;
}

Rollout draft(RolloutPlan from = plan())
{
    Rollout rollout;
    rollout.id = 1;
    rollout.rings.resize(from.rings.size());
    rollout.plan = std::move(from);
    rollout.subject = {{"router"}, ledger::Severity::high, {{"rev-b", {"2.0"}, {}}}};
    rollout.history.push_back({{begin}, "operator", RolloutWhat::created, 0, {}});
    return rollout;
}

// A gateway's day: time that passes, and what devices answered.
struct Day {
    Rollout rollout;
    RolloutEvidence evidence;
    UnixTime now{begin};

    explicit Day(Rollout from = draft()) : rollout(std::move(from))
    {
        evidence.status = ReleaseStatus::approved;
        evidence.rings.resize(rollout.rings.size());
        for (std::size_t i = 0; i < evidence.rings.size(); ++i) evidence.rings[i].devices = 100;
    }
    bool look(Milliseconds elapsed = 0ms)
    {
        now.ms += elapsed.count();
        return advance(rollout, evidence, {now, now, elapsed});
    }
    void looks(int minutes)
    {
        for (int i = 0; i < minutes; ++i) (void)look(60s);
    }
    void began()
    {
        QVERIFY(start(rollout, anna, now));
        QVERIFY(look());
        QCOMPARE(rollout.openRings(), std::size_t{1});
    }
    void answer(std::size_t ring, std::uint64_t good, std::uint64_t failed)
    {
        evidence.rings[ring].good = good;
        evidence.rings[ring].failed = failed;
    }
};

std::string codeOf(const Status& status)
{
    return status ? std::string() : status.error().code;
}

std::optional<std::size_t> placeOf(const RolloutPlan& plan, std::uint64_t index,
                                   const std::map<std::string, std::string>& told = nothingTold, std::string_view hardwareClass = "rev-b")
{
    return ringOf(plan, {{"router"}, index, hardwareClass, told});
}

}  // namespace

class RolloutTest : public QObject {
    Q_OBJECT

private slots:
    void sharesAreMetAndStay()
    {
        std::array<int, 3> counts{};
        for (std::uint64_t i = 0; i < 20'000; ++i) ++counts.at(*placeOf(plan(), i));
        QVERIFY(std::abs(counts[0] - 2'000) < 200);
        QVERIFY(std::abs(counts[1] - 8'000) < 400);
        QVERIFY(std::abs(counts[2] - 10'000) < 400);
        // The same on every gateway and for ever: a change of the hash would move devices in the middle of rollouts.
        std::string places;
        for (std::uint64_t i = 0; i < 24; ++i) places += std::to_string(*placeOf(plan(), i));
        QCOMPARE(places, std::string("221212111222121211121222"));
        // Another release, others first.
        RolloutPlan other = plan();
        other.release.bytes.fill(8);
        int moved = 0;
        for (std::uint64_t i = 0; i < 1'000; ++i) moved += placeOf(plan(), i) != placeOf(other, i) ? 1 : 0;
        QVERIFY(moved > 300);
        // A wider first ring keeps those that were in it.
        RolloutPlan wider = plan();
        wider.rings[0].share = 3'000;
        for (std::uint64_t i = 0; i < 1'000; ++i) {
            if (placeOf(plan(), i) == std::size_t{0}) QCOMPARE(placeOf(wider, i), std::optional<std::size_t>(0));
        }
    }

    void filtersSort()
    {
        RolloutPlan p = plan();
        p.rings = {ring("lab", 100), ring("region", 100), ring("rest", 100)};
        p.rings[0].devices = {3, 5};
        p.rings[1].attributes = {{"region", "eu-*"}, {"role", "edge"}};
        QVERIFY(check(p));
        QCOMPARE(placeOf(p, 3), std::optional<std::size_t>(0));
        QCOMPARE(placeOf(p, 4), std::optional<std::size_t>(2));
        QCOMPARE(placeOf(p, 4, {{"region", "eu-north"}, {"role", "edge"}}), std::optional<std::size_t>(1));
        QCOMPARE(placeOf(p, 4, {{"region", "eu-north"}}), std::optional<std::size_t>(2));
        QCOMPARE(placeOf(p, 4, {{"region", "us"}, {"role", "edge"}}), std::optional<std::size_t>(2));
        QCOMPARE(placeOf(p, 3, {{"region", "eu-north"}, {"role", "edge"}}), std::optional<std::size_t>(0));
        p.rings[2].hardwareClasses = {"rev-a"};
        QCOMPARE(placeOf(p, 4), std::optional<std::size_t>());
        QCOMPARE(placeOf(p, 4, nothingTold, "rev-a"), std::optional<std::size_t>(2));
        // Whatever a device tells, a list of devices is a list of devices.
        QCOMPARE(placeOf(p, 4, {{"devices", "3"}, {"ring", "lab"}, {"name", "lab"}}), std::optional<std::size_t>());
    }

    void nothingIsOfferedBeforeItRuns()
    {
        Day day;
        QVERIFY(!day.rollout.offersTo(0));
        QVERIFY(!day.look(60s));
        QVERIFY(!day.rollout.offersTo(0));
        day.began();
        QVERIFY(day.rollout.offersTo(0));
        QVERIFY(!day.rollout.offersTo(1));
        QVERIFY(!day.rollout.offersTo(std::nullopt));
    }

    void aGateNeedsShareAndSoak()
    {
        RolloutPlan p = plan();
        p.rings[0].soak = 10min;
        Day day(draft(p));
        day.began();
        day.answer(0, 89, 0);
        day.looks(60);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        QCOMPARE(std::string(waitsFor(day.rollout, day.evidence)), std::string("gateway.rollout.waits.devices"));
        day.answer(0, 90, 0);
        day.looks(10);
        QCOMPARE(std::string(waitsFor(day.rollout, day.evidence)), std::string("gateway.rollout.waits.soak"));
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        day.looks(2);
        QCOMPARE(day.rollout.openRings(), std::size_t{2});
        QVERIFY(day.rollout.rings[0].passedAt.ms != 0);
        QVERIFY(day.rollout.offersTo(1));
        QVERIFY(day.rollout.offersTo(0));
    }

    void claimsAndEmptyRingsOpenNothing()
    {
        Day day;
        day.began();
        day.evidence.rings[0].claimed = 100;
        day.looks(60);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        day.evidence.rings[0] = {};
        day.looks(60);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        QCOMPARE(std::string(waitsFor(day.rollout, day.evidence)), std::string("gateway.rollout.waits.empty"));
    }

    void devicesThatAppearLaterHoldTheGate()
    {
        RolloutPlan p = plan();
        p.rings[0].soak = 30min;
        Day day(draft(p));
        day.began();
        day.answer(0, 95, 0);
        day.looks(20);
        day.evidence.rings[0].devices = 200;
        day.looks(20);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        day.answer(0, 180, 0);
        day.looks(29);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});     // it soaks anew
        day.looks(3);
        QCOMPARE(day.rollout.openRings(), std::size_t{2});
    }

    void failuresPause()
    {
        Day day;
        day.began();
        day.answer(0, 0, 4);                                   // too few answers to judge
        QVERIFY(!day.look(1s));
        day.answer(0, 0, 5);
        QVERIFY(day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::paused);
        QCOMPARE(day.rollout.reason, std::string("gateway.rollout.failures"));
        QVERIFY(day.rollout.by.empty());
        QCOMPARE(day.rollout.history.back().ring, 1U);
        QCOMPARE(day.rollout.rings[0].worstFailed, wholeShare);
        for (std::size_t i = 0; i < 3; ++i) QVERIFY(!day.rollout.offersTo(i));
        day.answer(0, 100, 0);                                 // what was begun goes on, and opens nothing
        day.looks(60);
        QVERIFY(day.rollout.state == RolloutState::paused);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
    }

    void atTheLimitItGoesOn()
    {
        Day day;
        day.began();
        day.answer(0, 95, 5);
        (void)day.look(1s);
        QVERIFY(day.rollout.state == RolloutState::running);
        QCOMPARE(day.rollout.rings[0].worstFailed, 500U);
        Day worse;
        worse.began();
        worse.answer(0, 94, 6);
        (void)worse.look(1s);
        QVERIFY(worse.rollout.state == RolloutState::paused);
    }

    void aRingSmallerThanTheMinimumIsJudgedWhole()
    {
        Day day;
        day.evidence.rings[0].devices = 2;
        day.began();
        day.answer(0, 1, 1);
        QVERIFY(day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::paused);
    }

    void fewFailuresKeepTheGateShut()
    {
        RolloutPlan p = plan();
        p.rings[0].goodShare = 200;
        Day day(draft(p));
        day.began();
        day.answer(0, 2, 1);                                   // below the minimum, above the limit
        day.looks(5);
        QVERIFY(day.rollout.state == RolloutState::running);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
    }

    void anOpenRingBeforeTheLastPausesToo()
    {
        Day day;
        day.began();
        day.answer(0, 95, 0);
        QVERIFY(day.look(1s));
        QCOMPARE(day.rollout.openRings(), std::size_t{2});
        day.answer(0, 90, 10);
        QVERIFY(day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::paused);
        QCOMPARE(day.rollout.history.back().ring, 1U);
    }

    void resumeForgives()
    {
        Day day;
        day.began();
        day.answer(0, 0, 10);
        QVERIFY(day.look(1s));
        QVERIFY(resume(day.rollout, anna, day.now, day.evidence, false));
        QVERIFY(!day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::running);
        QVERIFY(day.rollout.offersTo(0));
        QCOMPARE(day.rollout.by, std::string("operator"));
        day.answer(0, 81, 10);                                 // of the other ninety
        QVERIFY(day.look(1s));
        QCOMPARE(day.rollout.openRings(), std::size_t{2});
        // And further ones count again.
        Day again;
        again.began();
        again.answer(0, 0, 10);
        QVERIFY(again.look(1s));
        QVERIFY(resume(again.rollout, anna, again.now, again.evidence, false));
        again.answer(0, 2, 12);
        QVERIFY(!again.look(1s));
        again.answer(0, 2, 13);
        QVERIFY(again.look(1s));
        QVERIFY(again.rollout.state == RolloutState::paused);
    }

    void whatIsRetriedFailsAnew()
    {
        Day day;
        day.began();
        day.answer(0, 0, 10);
        QVERIFY(day.look(1s));
        day.answer(0, 0, 0);                                   // offered again
        QVERIFY(resume(day.rollout, anna, day.now, day.evidence, true));
        QVERIFY(day.rollout.history.back().what == RolloutWhat::retried);
        day.answer(0, 0, 10);
        QVERIFY(day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::paused);
        // Forgiven and then offered again one by one: what is left of it is forgiven still.
        QVERIFY(resume(day.rollout, anna, day.now, day.evidence, false));
        day.answer(0, 20, 4);
        QVERIFY(!day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::running);
    }

    void actsAreRefusedOutOfPlace()
    {
        Day day;
        Rollout& r = day.rollout;
        QCOMPARE(codeOf(pause(r, anna, day.now)), std::string("gateway.rollout.act.not-running"));
        QCOMPARE(codeOf(resume(r, anna, day.now, day.evidence, false)), std::string("gateway.rollout.act.not-paused"));
        QCOMPARE(codeOf(widen(r, anna, day.now)), std::string("gateway.rollout.act.not-running"));
        QCOMPARE(codeOf(start(r, {"operator", std::string(201, 'x')}, day.now)), std::string("gateway.rollout.act.reason"));
        QCOMPARE(codeOf(start(r, {"operator", "\xff"}, day.now)), std::string("gateway.rollout.act.reason"));
        QVERIFY(start(r, anna, day.now));
        QCOMPARE(codeOf(widen(r, anna, day.now)), std::string("gateway.rollout.act.not-approved"));
        QCOMPARE(codeOf(start(r, anna, day.now)), std::string("gateway.rollout.act.not-draft"));
        QVERIFY(day.look());
        QVERIFY(pause(r, anna, day.now));
        QCOMPARE(codeOf(widen(r, anna, day.now)), std::string("gateway.rollout.act.not-running"));
        QVERIFY(stop(r, anna, day.now));
        QCOMPARE(codeOf(stop(r, anna, day.now)), std::string("gateway.rollout.act.ended"));
        QCOMPARE(codeOf(resume(r, anna, day.now, day.evidence, false)), std::string("gateway.rollout.act.not-paused"));
        QCOMPARE(codeOf(edit(r, plan(), anna, day.now)), std::string("gateway.rollout.act.ended"));
        QVERIFY(!day.look(60s));
        QVERIFY(!r.offersTo(0));
    }

    void wideningOpensTheNextRing()
    {
        Day day;
        day.began();
        QVERIFY(widen(day.rollout, anna, day.now));
        QVERIFY(day.rollout.offersTo(1));
        QVERIFY(!day.rollout.offersTo(2));
        QVERIFY(widen(day.rollout, anna, day.now));
        QCOMPARE(codeOf(widen(day.rollout, anna, day.now)), std::string("gateway.rollout.act.all-open"));
        QCOMPARE(day.rollout.history.back().ring, 3U);
        QCOMPARE(day.rollout.history.back().by, std::string("operator"));
    }

    void onlyCriticalReleasesSkipTheRings()
    {
        Day day;
        day.began();
        QCOMPARE(codeOf(expedite(day.rollout, anna, day.now)), std::string("gateway.rollout.act.not-critical"));
        day.rollout.subject.severity = ledger::Severity::critical;
        day.looks(60);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});     // never by itself
        QVERIFY(expedite(day.rollout, anna, day.now));
        QCOMPARE(day.rollout.openRings(), std::size_t{3});
        QVERIFY(day.rollout.history.back().what == RolloutWhat::expedited);
        day.answer(2, 0, 10);                                  // the limit holds all the same
        QVERIFY(day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::paused);
    }

    void itFinishes()
    {
        Day day;
        day.began();
        for (std::size_t i = 0; i < 3; ++i) {
            day.answer(i, 95, 0);
            QVERIFY(day.look(1s));
        }
        QVERIFY(day.rollout.state == RolloutState::done);
        for (std::size_t i = 0; i < 3; ++i) QVERIFY(day.rollout.offersTo(i));   // devices that appear later
        QVERIFY(!day.look(60s));
        day.answer(1, 80, 20);
        QVERIFY(day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::paused);
        QVERIFY(resume(day.rollout, anna, day.now, day.evidence, false));
        QVERIFY(day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::done);
    }

    void endsWithItsRelease_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("rejected") << int(ReleaseStatus::rejected);
        QTest::newRow("recalled") << int(ReleaseStatus::recalled);
        QTest::newRow("withdrawn") << int(ReleaseStatus::withdrawn);
    }
    void endsWithItsRelease()
    {
        QFETCH(int, status);
        for (const bool paused : {false, true}) {
            Day day;
            day.began();
            if (paused) QVERIFY(pause(day.rollout, anna, day.now));
            day.evidence.status = ReleaseStatus(status);
            QVERIFY(day.look(1s));
            QVERIFY(day.rollout.state == RolloutState::stopped);
            QCOMPARE(day.rollout.reason, "gateway.release." + std::string(ledger::toString(ReleaseStatus(status))));
            QVERIFY(!day.look(1s));
        }
        Day waiting;
        waiting.evidence.status = ReleaseStatus(status);
        QVERIFY(waiting.look(1s));
        QVERIFY(waiting.rollout.state == RolloutState::stopped);
    }

    void waitsForApproval()
    {
        Day day;
        day.evidence.status = ReleaseStatus::open;
        QVERIFY(start(day.rollout, anna, day.now));
        day.looks(600);
        QCOMPARE(day.rollout.openRings(), std::size_t{0});
        QCOMPARE(std::string(waitsFor(day.rollout, day.evidence)), std::string("gateway.rollout.waits.approval"));
        day.evidence.status = ReleaseStatus::approved;
        QVERIFY(day.look(1s));
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        // A suspended release stands still, with its rings.
        day.evidence.status = ReleaseStatus::suspended;
        day.answer(0, 100, 0);
        QVERIFY(!day.look(60s));
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
    }

    void schedulesNeedBothClocks()
    {
        RolloutPlan p = plan();
        p.startAt = {begin + 3'600'000};
        Day day(draft(p));
        QVERIFY(start(day.rollout, anna, day.now));
        QVERIFY(day.rollout.state == RolloutState::scheduled);
        QVERIFY(!advance(day.rollout, day.evidence, {{begin + 3'599'999}, {begin + 3'599'999}, 1s}));
        // This machine's clock jumped a year ahead.
        QVERIFY(!advance(day.rollout, day.evidence, {{begin + 31'536'000'000}, {begin + 60'000}, 1s}));
        QVERIFY(day.rollout.state == RolloutState::scheduled);
        // An idle chain's newest checkpoint is some minutes old.
        QVERIFY(advance(day.rollout, day.evidence, {{begin + 3'600'000}, {begin + 3'000'000}, 1s}));
        QVERIFY(day.rollout.state == RolloutState::running);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        QVERIFY(day.rollout.history.back().by.empty());
    }

    void clockJumpsDoNotSoak()
    {
        RolloutPlan p = plan();
        p.rings[0].soak = 24h;
        Day day(draft(p));
        day.began();
        day.answer(0, 100, 0);
        (void)day.look(1s);
        day.now.ms += 400LL * 24 * 3600 * 1000;                // wall time alone
        (void)day.look(0ms);
        (void)advance(day.rollout, day.evidence, {day.now, day.now, 1000h});   // a sleep of the machine counts a minute
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        QVERIFY(day.rollout.rings[0].soaked <= 62s);
        day.now.ms = 1;                                        // back before everything
        (void)advance(day.rollout, day.evidence, {day.now, day.now, -5h});
        QVERIFY(day.rollout.rings[0].soaked <= 62s);
        QVERIFY(std::ranges::is_sorted(day.rollout.curve, {}, &RolloutPoint::at));
        QVERIFY(day.rollout.state == RolloutState::running);
    }

    void pausedTimeDoesNotSoak()
    {
        RolloutPlan p = plan();
        p.rings[0].soak = 10min;
        Day day(draft(p));
        day.began();
        day.answer(0, 100, 0);
        day.looks(5);
        QVERIFY(pause(day.rollout, anna, day.now));
        day.looks(100);
        QVERIFY(resume(day.rollout, anna, day.now, day.evidence, false));
        day.looks(3);
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        day.looks(6);
        QCOMPARE(day.rollout.openRings(), std::size_t{2});
    }

    void editsKeepOpenRings()
    {
        Day day;
        day.began();
        RolloutPlan p = plan();
        p.rings[0].share = 2'000;
        QCOMPARE(codeOf(edit(day.rollout, p, anna, day.now)), std::string("gateway.rollout.edit.open-ring"));
        p = plan();
        p.release.bytes.fill(9);
        QCOMPARE(codeOf(edit(day.rollout, p, anna, day.now)), std::string("gateway.rollout.edit.release"));
        p = plan();
        p.rings[0].failedLimit = 2'000;
        p.rings[1].share = 4'000;
        p.rings.insert(p.rings.begin() + 2, ring("more", 70));
        QVERIFY(edit(day.rollout, p, anna, day.now));
        QCOMPARE(day.rollout.rings.size(), std::size_t{4});
        QCOMPARE(day.rollout.openRings(), std::size_t{1});
        QVERIFY(!day.look(1s));                                // evidence of the old rings is none
        day.evidence.rings.resize(4, {100, 0, 0, 0, 0});
        day.answer(0, 90, 10);
        QVERIFY(day.look(1s));
        QVERIFY(day.rollout.state == RolloutState::running);    // 10 % is below the new limit, and the gate is met
        QCOMPARE(day.rollout.openRings(), std::size_t{2});
    }

    void badPlansAreRefused_data()
    {
        QTest::addColumn<std::function<void(RolloutPlan&)>>("spoil");
        QTest::addColumn<std::string>("code");
        using Spoil = std::function<void(RolloutPlan&)>;
        const auto row = [](const char* name, const char* code, Spoil spoil) {
            QTest::newRow(name) << spoil << "gateway.rollout.plan." + std::string(code);
        };
        row("no name", "name", [](RolloutPlan& p) { p.name.clear(); });
        row("long name", "name", [](RolloutPlan& p) { p.name.assign(81, 'a'); });
        row("line in the name", "name", [](RolloutPlan& p) { p.name = "a\nb"; });
        row("bytes in the name", "name", [](RolloutPlan& p) { p.name = "\xc3\x28"; });
        row("no ring", "rings", [](RolloutPlan& p) { p.rings.clear(); });
        row("many rings", "rings", [](RolloutPlan& p) { p.rings.resize(17, ring("r", 100)); });
        row("ring without a name", "ring-name", [](RolloutPlan& p) { p.rings[1].name.clear(); });
        row("no share", "share", [](RolloutPlan& p) { p.rings[0].share = 0; });
        row("too much", "share", [](RolloutPlan& p) { p.rings[2].share = 10'001; });
        row("falling share", "share", [](RolloutPlan& p) { p.rings[1].share = 500; });
        row("gate above 100 %", "gate", [](RolloutPlan& p) { p.rings[1].goodShare = 10'001; });
        row("limit above 100 %", "gate", [](RolloutPlan& p) { p.rings[1].failedLimit = 10'001; });
        row("minimum 0", "minimum", [](RolloutPlan& p) { p.rings[1].minimumDevices = 0; });
        row("negative soak", "soak", [](RolloutPlan& p) { p.rings[1].soak = -1ms; });
        row("endless soak", "soak", [](RolloutPlan& p) { p.rings[1].soak = Milliseconds::max(); });
        row("negative date", "date", [](RolloutPlan& p) { p.startAt.ms = -1; });
        row("ends before it starts", "date", [](RolloutPlan& p) {
            p.startAt.ms = 5;
            p.finishBy.ms = 4;
        });
        row("many devices", "devices", [](RolloutPlan& p) {
            for (std::uint64_t i = 0; i < 513; ++i) p.rings[0].devices.insert(i), p.rings[1].devices.insert(i);
        });
        row("many attributes", "attribute", [](RolloutPlan& p) {
            for (int i = 0; i < 9; ++i) p.rings[0].attributes[std::to_string(i)] = "x";
        });
        row("attribute without a name", "attribute", [](RolloutPlan& p) { p.rings[0].attributes[""] = "x"; });
        row("empty class", "class", [](RolloutPlan& p) { p.rings[0].hardwareClasses = {""}; });
    }
    void badPlansAreRefused()
    {
        QFETCH(std::function<void(RolloutPlan&)>, spoil);
        QFETCH(std::string, code);
        RolloutPlan p = plan();
        QVERIFY(check(p));
        spoil(p);
        QCOMPARE(codeOf(check(p)), code);
        Day day;
        const Rollout before = day.rollout;
        QCOMPARE(codeOf(edit(day.rollout, p, anna, day.now)), code);
        QVERIFY(day.rollout == before);
    }

    void theLargestFitsTheStore()
    {
        RolloutPlan p = plan();
        p.name.assign(80, 'n');
        p.rings.resize(16, ring("r", 100));
        std::uint64_t index = UINT64_MAX;
        for (RingRule& one : p.rings) {
            one.name.assign(80, 'r');
            one.devices.clear();
            for (int i = 0; i < 64; ++i) one.devices.insert(index--);
            for (int i = 0; i < 8; ++i) one.attributes.insert({std::string(63, 'k') + char('a' + i), std::string(128, 'v')});
            one.hardwareClasses = {std::string(64, 'c')};
        }
        QVERIFY(check(p));
        Rollout rollout = draft(p);
        rollout.subject.targets.resize(32, {std::string(64, 'c'), {std::string(64, '1')}, {}});
        Day day(rollout);
        for (int i = 0; i < 200; ++i) {
            if (day.rollout.state == RolloutState::draft) {
                QVERIFY(start(day.rollout, {std::string(64, 'm'), std::string(200, 'r')}, day.now));
            } else if (day.rollout.state == RolloutState::running) {
                QVERIFY(pause(day.rollout, {std::string(64, 'm'), std::string(200, 'r')}, day.now));
            } else {
                QVERIFY(resume(day.rollout, {std::string(64, 'm'), std::string(200, 'r')}, day.now, day.evidence, false));
            }
            day.answer(0, std::uint64_t(i), 0);
            day.evidence.rings[0].devices = 1'000'000'000;
            day.looks(3);
        }
        QCOMPARE(day.rollout.history.size(), maxRolloutActs);
        QVERIFY(day.rollout.history.front().what == RolloutWhat::created);
        QVERIFY(day.rollout.curve.size() <= maxRolloutPoints && day.rollout.curve.size() > 32);
        const Bytes encoded = day.rollout.encode();
        QVERIFY2(encoded.size() <= 65'536, std::to_string(encoded.size()).c_str());
        const auto decoded = Rollout::decode(encoded);
        QVERIFY(decoded);
        QVERIFY(*decoded == day.rollout);
    }

    void damagedRecordsAreRefused()
    {
        Day day;
        day.began();
        const Bytes encoded = day.rollout.encode();
        for (std::size_t i = 0; i < encoded.size(); ++i) QVERIFY(!Rollout::decode(BytesView(encoded).first(i)));
        for (std::size_t i = 0; i < encoded.size(); ++i) {
            Bytes damaged = encoded;
            damaged[i] ^= 0x41;
            if (const auto decoded = Rollout::decode(damaged)) QCOMPARE(decoded->rings.size(), decoded->plan.rings.size());
        }
    }

    void forecastGoesByThePace()
    {
        RolloutPlan p = plan();
        for (RingRule& one : p.rings) one.soak = 60min;
        Day day(draft(p));
        QVERIFY(start(day.rollout, anna, day.now));
        QVERIFY(!forecast(day.rollout, day.evidence)[0]);      // no pace yet
        QVERIFY(day.look());
        day.answer(0, 45, 0);
        day.looks(60);
        const auto half = forecast(day.rollout, day.evidence); // half of the ninety in an hour
        QCOMPARE(*half[0], Milliseconds(2h));
        QCOMPARE(*half[1], Milliseconds(5h));
        QCOMPARE(*half[2], Milliseconds(8h));
        QVERIFY(pause(day.rollout, anna, day.now));
        day.looks(600);
        QVERIFY(forecast(day.rollout, day.evidence) == half);  // "if resumed now"
        QVERIFY(resume(day.rollout, anna, day.now, day.evidence, false));
        day.answer(0, 90, 0);
        day.looks(62);
        QCOMPARE(day.rollout.openRings(), std::size_t{2});
        const auto second = forecast(day.rollout, day.evidence);
        QCOMPARE(*second[0], 0ms);
        QVERIFY(*second[1] > 1h && *second[1] <= 3h);
        day.evidence.rings[2] = {};                            // nobody there to go by
        QVERIFY(!forecast(day.rollout, day.evidence)[2]);
    }
};

QTEST_GUILESS_MAIN(RolloutTest)
#include "rollout_test.moc"
