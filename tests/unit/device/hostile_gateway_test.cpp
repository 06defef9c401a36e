// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile gateway, one of several, does to a device beyond a single installation.
#include "tests/unit/device/two_gateways.h"

#include <QtTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;
using namespace std::chrono_literals;

namespace {

using Kind = InstallReport::Kind;

// The first one asked is hostile where a test says so.
struct World : TwoGateways {
    explicit World(bool two = true) : TwoGateways(two) { offer(publisher.usual()); }
};

}  // namespace

class HostileGatewayTest : public QObject {
    Q_OBJECT

private slots:
    // A gateway that offers, round after round, what nobody published, and answers with noise when it is to prove it.
    void inventedReleasesLeaveNothingBehind()
    {
        World w;
        QVERIFY(w.install().kind == Kind::switched);
        QVERIFY(w.device.boot(false).has_value());
        const auto failed = w.served;
        (void)w.round();
        w.b.offered.reset();
        w.a.takesAnything = true;
        w.a.bundleInstead = noise(9, 100);
        w.a.offered = failed;
        for (std::uint64_t i = 0; i < 2 * maxOutbox; ++i) {
            std::ranges::copy(noise(1000 + i, 32), w.a.offered->release.bytes.begin());
            QVERIFY(w.install().kind != Kind::switched);
        }
        QVERIFY(w.device.state().outbox.empty());
        QCOMPARE(w.a.acknowledgements.size() + w.b.acknowledgements.size(), std::size_t{1});
        // What failed its boot is not tried again.
        w.a.bundleInstead.reset();
        w.a.offered = failed;
        QCOMPARE(codeOf(w.install()), QString("device.version.attempts-used-up"));
        // And what is good is installed and told.
        Publisher::Wish wish;
        wish.version = "1.2.0";
        wish.image = noise(6, 50'000);
        w.offer(w.publisher.publishApproved(wish));
        w.a.bundleInstead = noise(9, 100);
        w.device.settle();
        QCOMPARE(w.device.bootable(), wish.image);
        QVERIFY(w.device.state().outbox.empty());
        QVERIFY(!w.b.acknowledgements.empty());
    }

    // The accusation of a gateway whose answer proves nothing is made once another proves that there is such a release.
    void accusesWhenAnotherProvesTheRelease()
    {
        World w;
        w.a.bundleInstead = noise(9, 100);
        w.b.isSilent = true;
        QVERIFY(w.install().kind != Kind::switched);
        QVERIFY(w.device.state().outbox.empty() && w.device.state().verdicts.empty());
        QVERIFY(w.device.state().history.empty());
        w.b.isSilent = false;
        QVERIFY(w.install().kind == Kind::switched);
        QCOMPARE(w.b.acknowledgements.size(), std::size_t{1});
        QVERIFY(w.b.acknowledgements.back().content.accused == w.publisher.ledger.gateways[0].id());
        QVERIFY(w.b.acknowledgements.back().content.release == w.served.release);
    }

    void accusationsDoNotKeepAnInstallationFromBeingTold()
    {
        World w(false);
        w.a.refusesAcknowledgements = true;
        StateStore store(w.device.files, w.device.settings.directory);
        auto state = w.device.state();
        const auto& accused = w.publisher.ledger.gateways[1];
        for (std::size_t i = 0; i < maxOutbox; ++i) {
            state.verdicts.push_back({.release = w.served.release, .outcome = ledger::Outcome::negative,
                                      .reason = "device.payload.block", .accused = accused.id(),
                                      .deliverer = w.b.deliverer(), .from = {}, .to = {}});
        }
        const DeviceIdentity identity{w.device.anchor.consortium, w.device.anchor.model, DeviceIndex(0), w.device.key};
        QCOMPARE(expect(signVerdicts(state, store, identity, {}), "sign"), maxOutbox);
        const auto report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        QVERIFY(w.device.boot().has_value());
        (void)w.round();
        state = w.device.state();
        QCOMPARE(state.outbox.size(), maxOutbox);
        QCOMPARE(state.outbox.front().ordinal, std::uint64_t{2});
        QVERIFY(state.outbox.back().positive && state.verdicts.empty());
        // Acknowledgements of installations do not give way.
        for (auto& entry : state.outbox) entry.accused.reset();
        expect(store.save(state), "save");
        QCOMPARE(codeOf(w.install()), QString("device.outbox.full"));
    }

    // --- Slow on purpose

    void aSlowGatewayGivesWayToAnother()
    {
        World w;
        w.offer(w.large());
        w.a.changePayload = [&](std::uint64_t, Bytes&) { w.device.clock.advance(5s); };
        QVERIFY(w.install().kind == Kind::switched);
        QVERIFY(w.a.payloadBytes < 200'000);
        QVERIFY(w.b.payloadBytes > 400'000);
        QVERIFY(w.b.payloadBytes < 500'000);
    }

    void aRoundEndsThoughTheDownloadDoesNot()
    {
        World w(false);
        w.offer(w.large());
        w.a.interval = 24h;
        w.a.changePayload = [&](std::uint64_t, Bytes&) { w.device.clock.advance(1min); };
        for (int rounds = 1;; ++rounds) {
            const auto began = w.device.clock.monotonic();
            const auto report = w.round();
            QVERIFY(report.installation.has_value());
            if (report.installation->kind == Kind::switched) {
                QVERIFY(rounds >= 3);
                break;
            }
            QCOMPARE(codeOf(*report.installation), QString("device.gateway.too-slow"));
            QVERIFY(w.device.clock.monotonic() - began < 45min);
            QVERIFY(report.wait <= w.device.settings.pollInterval);
            QVERIFY(rounds < 6);
        }
        QVERIFY(w.a.payloadBytes < 800'000);
        QCOMPARE(w.device.state().attemptsOf(w.served.release), 1u);
    }

    // Two releases would throw away what is there of each other without end; and whoever offers an old one, a drop at a time,
    // must not keep the new one out.
    void theNewerOneIsFinishedFirst()
    {
        World w;
        w.offer(w.large());
        w.b.offered.reset();
        w.a.changePayload = w.b.changePayload = [&](std::uint64_t, Bytes&) { w.device.clock.advance(1min); };
        auto agent = expect(w.device.start(), "agent");
        auto report = expect(agent->round(), "round");
        QVERIFY(report.installation && report.installation->release == w.served.release);
        QCOMPARE(codeOf(*report.installation), QString("device.gateway.too-slow"));
        Publisher::Wish wish;
        wish.version = "1.2.0";
        wish.image = noise(6, 600'000);
        const Served newer = w.publisher.publishApproved(wish);
        w.b.offered = newer;
        const auto sent = w.a.payloadBytes;
        for (int rounds = 1;; ++rounds) {
            report = expect(agent->round(), "round");
            QVERIFY(report.installation && report.installation->release == newer.release);
            if (report.installation->kind == Kind::switched) break;
            QVERIFY(rounds < 8);
            w.b.isSilent = true;
            QCOMPARE(codeOf(*expect(agent->round(), "round").installation), QString("device.installation.newer"));
            w.b.isSilent = false;
        }
        QVERIFY(!w.b.payloadRequests.empty());
        QCOMPARE(w.a.payloadBytes, sent);
    }

    void noGatewayAlonePutsADeviceToSleep()
    {
        World w;
        w.a.offered.reset();
        w.b.offered.reset();
        w.b.interval = 24h;
        w.a.interval = 5min;
        QVERIFY(w.round().wait == 5min);
        w.a.isSilent = true;
        QVERIFY(w.round().wait == 10 * w.device.settings.pollInterval);
        w.a.isSilent = false;
        w.a.interval = 24h;
        QVERIFY(w.round().wait == 24h);
    }
};

QTEST_GUILESS_MAIN(HostileGatewayTest)
#include "hostile_gateway_test.moc"
