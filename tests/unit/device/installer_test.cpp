// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/device/boot.h"
#include "tests/unit/device/two_gateways.h"

#include <QtTest>

#include <algorithm>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;

namespace {

using Kind = InstallReport::Kind;

using World = TwoGateways;

const ledger::Acknowledgement* last(const FakeGateway& gateway)
{
    return gateway.acknowledgements.empty() ? nullptr : &gateway.acknowledgements.back().content;
}

}  // namespace

class InstallerTest : public QObject {
    Q_OBJECT

private slots:
    void installsConfirmsAndAcknowledges()
    {
        World w;
        w.offer(w.publisher.usual());
        const auto report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        QCOMPARE(report.decisions.size(), std::size_t{13});
        for (std::size_t i = 0; i < report.decisions.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(report.decisions[i].step), i + 1);
            QVERIFY(report.decisions[i].passed);
        }
        QCOMPARE(QString::fromStdString(*report.artifact), QString("delta"));
        // Nothing is confirmed yet: the old one is active, the rollback index unchanged, nothing acknowledged.
        QCOMPARE(w.device.bootable(), w.publisher.factory);
        QCOMPARE(w.device.state().rollbackIndex, std::uint64_t{1});
        QVERIFY(w.a.acknowledgements.empty());

        QVERIFY(w.device.boot().has_value());
        QCOMPARE(w.device.bootable(), w.publisher.improved());
        QVERIFY(w.device.isWhole());
        const auto after = w.round();
        QCOMPARE(after.acknowledged, std::size_t{1});
        const auto* ack = last(w.a);
        QVERIFY(ack != nullptr);
        QVERIFY(ack->outcome == ledger::Outcome::positive);
        QVERIFY(ack->release == w.served.release);
        QVERIFY(ack->from == TargetHash{crypto::sha256(w.publisher.factory).bytes});
        QVERIFY(ack->to == TargetHash{crypto::sha256(w.publisher.improved()).bytes});
        QVERIFY(ack->gateway == w.publisher.ledger.gateways[0].key(ledger::KeyPurpose::transaction).id());
        QCOMPARE(ack->ordinal, std::uint64_t{1});
        QVERIFY(ack->checkpointSize > 0);
        const ledger::DeviceCertificate certificate{LedgerFixture::model(), DeviceIndex(0), w.device.key.publicKey(),
                                                    "rev-a", false};
        QVERIFY(ledger::verifyAcknowledgement(w.device.anchor.consortium, w.a.acknowledgements.back(), certificate));
        QVERIFY(w.device.state().outbox.empty());
        QCOMPARE(w.a.feedbacks.size(), std::size_t{1});
        QVERIFY(w.a.feedbacks.front().finished == Feedback::Finished::success);
        // The same offer again is refused and costs nothing.
        QVERIFY(w.install().kind == Kind::refused);
        QCOMPARE(w.a.acknowledgements.size(), std::size_t{1});
    }

    void rollsBackWhenTheBootCheckFails()
    {
        World w;
        w.offer(w.publisher.usual());
        QVERIFY(w.install().kind == Kind::switched);
        QVERIFY(w.device.boot(false).has_value());
        QCOMPARE(w.device.bootable(), w.publisher.factory);
        QVERIFY(w.device.isWhole());
        const auto report = w.round();
        const auto* ack = last(w.a);
        QVERIFY(ack != nullptr);
        QVERIFY(ack->outcome == ledger::Outcome::negative);
        QCOMPARE(QString::fromStdString(ack->reason), QString("device.boot-check.failed"));
        QCOMPARE(w.device.state().rollbackIndex, std::uint64_t{1});
        // It is not tried a second time.
        QVERIFY(report.installation && report.installation->kind == Kind::refused);
        QCOMPARE(codeOf(*report.installation), QString("device.version.attempts-used-up"));
        QCOMPARE(w.a.payloadRequests.size(), std::size_t{1});
    }

    void refusesABootOfASlotThatWasDamagedAfterwards()
    {
        World w;
        w.offer(w.publisher.usual());
        QVERIFY(w.install().kind == Kind::switched);
        Bytes image = *w.device.files.peek("/device/slot-b/image");
        image[1234] ^= 1;
        w.device.files.plant("/device/slot-b/image", image, 0755);
        QVERIFY(w.device.boot(true).has_value());
        QCOMPARE(w.device.bootable(), w.publisher.factory);
        QCOMPARE(QString::fromStdString(w.device.state().verdicts.front().reason), QString("device.slot.damaged"));
    }

    void runsTheImageItselfAsItsBootCheck()
    {
        World w;
        w.offer(w.publisher.usual());
        QVERIFY(w.install().kind == Kind::switched);
        auto state = w.device.state();
        const auto plan = planBoot(state);
        FakeRunner runner;
        Slots bothSlots(w.device.files, "/device", {});
        QCOMPARE(checkTrial(bothSlots, *plan, runner, {"--self-test", "--config", "/c"}, Milliseconds{1}), std::string());
        QCOMPARE(runner.started.front(), std::string("/device/slot-b/image --self-test --config /c"));
        QCOMPARE(w.device.files.info("/device/slot-b/image")->permissions, 0755u);
    }

    // --- 10 payload

    void refusesATamperedBlockBeforeTheDecoderSeesIt()
    {
        World w;
        w.offer(w.publisher.usual());
        w.a.changePayload = [](std::uint64_t offset, Bytes& data) {
            if (offset == 20'000) data[17] ^= 1;
        };
        const auto report = w.install();
        QVERIFY(report.kind == Kind::postponed);
        QCOMPARE(w.device.bootable(), w.publisher.factory);
        const auto* ack = last(w.a);
        QVERIFY(ack != nullptr);
        QCOMPARE(QString::fromStdString(ack->reason), QString("device.payload.block"));
        QVERIFY(ack->accused == w.publisher.ledger.gateways[0].id());
        // Once is enough, however often it tries.
        (void)w.round();
        (void)w.round();
        QCOMPARE(w.a.acknowledgements.size(), std::size_t{1});
        QCOMPARE(w.device.state().attemptsOf(w.served.release), 1u);
    }

    void takesTheRestFromAnHonestGateway()
    {
        World w(true);
        w.offer(w.publisher.usual());
        w.a.changePayload = [](std::uint64_t offset, Bytes& data) {
            if (offset == 60'000) data[0] ^= 1;
        };
        const auto report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        // The honest one continued where the other was caught.
        QCOMPARE(w.b.payloadRequests.front(), std::uint64_t{49'152});
        // The accusation goes to the other gateway, not to the accused.
        QCOMPARE(w.b.acknowledgements.size(), std::size_t{1});
        QVERIFY(w.a.acknowledgements.empty());
        QVERIFY(w.b.acknowledgements.front().content.accused == w.publisher.ledger.gateways[0].id());
        QVERIFY(w.device.boot().has_value());
        (void)w.round();
        QVERIFY(last(w.b) != nullptr || last(w.a) != nullptr);
        QVERIFY(w.device.state().outbox.empty());
        QCOMPARE(w.device.bootable(), w.publisher.improved());
    }

    void refusesForgedLeafHashes()
    {
        World w;
        w.offer(w.publisher.usual());
        w.a.leavesInstead = std::vector<Hash32>(8);
        const auto report = w.install();
        QVERIFY(report.kind == Kind::postponed);
        QVERIFY(last(w.a) != nullptr && last(w.a)->accused == w.publisher.ledger.gateways[0].id());
        QVERIFY(last(w.a)->reason.starts_with("crypto.pieces."));
        QVERIFY(w.a.payloadRequests.empty());
    }

    void stopsReadingAnEndlessPayload()
    {
        World w;
        auto served = w.publisher.usual();
        w.offer(served);
        w.a.isEndless = true;
        const auto report = w.install();
        // It takes what the payload is long and not a part more.
        QVERIFY(report.kind == Kind::switched);
        QVERIFY(w.a.payloadBytes < 200'000 + 10'000);
    }

    void goesOnWhereASlowGatewayStopped()
    {
        World w;
        w.offer(w.publisher.usual());
        w.a.silentAfter = 40'000;
        const auto first = w.install();
        QVERIFY2(first.kind == Kind::switched, qPrintable(codeOf(first)));
        QVERIFY(w.a.payloadRequests.size() > 2);
        for (std::size_t i = 1; i < w.a.payloadRequests.size(); ++i) {
            QVERIFY(w.a.payloadRequests[i] > w.a.payloadRequests[i - 1]);
        }
    }

    void givesASilentGatewayUpForAnother()
    {
        World w(true);
        w.offer(w.publisher.usual());
        w.a.silentAfter = 0;
        QVERIFY(w.install().kind == Kind::switched);
        QVERIFY(w.b.payloadBytes > 0);
        World quiet(true);
        quiet.offer(quiet.publisher.usual());
        quiet.a.isSilent = true;
        QVERIFY(quiet.install().kind == Kind::switched);
    }

    void keepsWhatItHasWhenNobodyDelivers()
    {
        World w;
        w.offer(w.publisher.usual());
        w.a.silentAfter = 5'000;  // never a whole block
        auto report = w.install();
        QVERIFY(report.kind == Kind::postponed);
        QCOMPARE(w.device.state().attemptsOf(w.served.release), 1u);
        for (int i = 0; i < 10; ++i) QVERIFY(w.install().kind == Kind::postponed);
        QCOMPARE(w.device.state().attemptsOf(w.served.release), 1u);
        QVERIFY(w.a.acknowledgements.empty());
        w.a.silentAfter = UINT64_MAX;
        QVERIFY(w.install().kind == Kind::switched);
    }

    void resumesFromTheDecodersCheckpoint()
    {
        World w;
        Publisher::Wish wish;
        wish.image = noise(5, 600'000);
        w.offer(w.publisher.publishApproved(wish));
        std::uint64_t served = 0;
        w.a.changePayload = [&](std::uint64_t, Bytes& data) {
            served += data.size();
            if (served > 350'000) w.a.isSilent = true;
        };
        QVERIFY(w.install().kind == Kind::postponed);
        QVERIFY(w.device.state().installation->decoded.has_value());
        w.a.isSilent = false;
        w.a.changePayload = nullptr;
        w.a.payloadBytes = 0;
        const auto report = w.install();
        QVERIFY(report.kind == Kind::switched);
        QVERIFY(report.resumedAt >= 4 * 64 * 1024);
        QVERIFY(w.a.payloadBytes < 400'000);
        QVERIFY(w.device.boot().has_value());
        QCOMPARE(w.device.bootable(), wish.image);
    }

    void startsAnewWhenTheHalfWrittenSlotWasChanged()
    {
        World w;
        Publisher::Wish wish;
        wish.image = noise(5, 600'000);
        w.offer(w.publisher.publishApproved(wish));
        std::uint64_t served = 0;
        w.a.changePayload = [&](std::uint64_t, Bytes& data) {
            served += data.size();
            if (served > 350'000) w.a.isSilent = true;
        };
        QVERIFY(w.install().kind == Kind::postponed);
        w.a.isSilent = false;
        w.a.changePayload = nullptr;
        Bytes half = *w.device.files.peek("/device/slot-b/image");
        half[100] ^= 1;
        w.device.files.plant("/device/slot-b/image", half);
        const auto report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        QVERIFY(w.device.boot().has_value());
        QCOMPARE(w.device.bootable(), wish.image);
    }

    void accusesThePublisherOfAPayloadThatDoesNotDecode()
    {
        World w;
        Publisher::Wish wish;
        wish.image = noise(5, 100'000);
        wish.spoil = [](Bytes& payload) { payload[payload.size() / 2] ^= 1; };
        w.offer(w.publisher.publishApproved(wish));
        const auto report = w.install();
        QVERIFY(report.kind == Kind::failed);
        QVERIFY2(codeOf(report).startsWith("delta."), qPrintable(codeOf(report)));
        QVERIFY(last(w.a) != nullptr);
        QVERIFY(last(w.a)->accused == w.publisher.ledger.vendor.id());
        QCOMPARE(w.device.bootable(), w.publisher.factory);
        QVERIFY(w.device.files.list("/device/slot-b")->empty());
        QVERIFY(w.install().kind == Kind::refused);
    }

    void accusesThePublisherOfAnotherTarget()
    {
        World w;
        Publisher::Wish wish;
        wish.image = noise(5, 100'000);
        const auto other = noise(6, 100'000);
        wish.change = [&](ledger::Manifest& manifest) {
            const TargetHash hash{crypto::sha256(other).bytes};
            manifest.targets.front().hash = hash;
            for (auto& artifact : manifest.artifacts) artifact.target = hash;
        };
        w.offer(w.publisher.publishApproved(wish));
        const auto report = w.install();
        QVERIFY(report.kind == Kind::failed);
        QCOMPARE(codeOf(report), QString("device.payload.other-target"));
        QVERIFY(last(w.a)->accused == w.publisher.ledger.vendor.id());
    }

    void refusesAResultLongerThanDeclared()
    {
        World w;
        Publisher::Wish wish;
        wish.image = noise(5, 100'000);
        wish.change = [&](ledger::Manifest& manifest) { manifest.targets.front().size = 50'000; };
        w.offer(w.publisher.publishApproved(wish));
        const auto report = w.install();
        QVERIFY(report.kind == Kind::failed);
        QVERIFY(last(w.a)->accused == w.publisher.ledger.vendor.id());
    }

    void takesTheFullArtifactWhenTheBaseIsDamaged()
    {
        World w;
        w.offer(w.publisher.usual());
        Bytes image = w.publisher.factory;
        image[200'000] ^= 1;
        w.device.files.plant("/device/slot-a/image", image, 0755);
        const auto report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        QCOMPARE(QString::fromStdString(*report.artifact), QString("full"));
        QVERIFY(w.device.boot().has_value());
        QCOMPARE(w.device.bootable(), w.publisher.improved());
    }

    void failsWhenTheBaseIsDamagedAndNothingElseIsThere()
    {
        World w;
        Publisher::Wish wish;
        wish.image = w.publisher.improved();
        wish.base = w.publisher.factory;
        wish.withFull = false;
        w.offer(w.publisher.publishApproved(wish));
        Bytes image = w.publisher.factory;
        image[200'000] ^= 1;
        w.device.files.plant("/device/slot-a/image", image, 0755);
        for (std::uint32_t i = 0; i < w.device.settings.limits.attempts; ++i) {
            QCOMPARE(codeOf(w.install()), QString("delta.wrong-base"));
        }
        QCOMPARE(codeOf(w.install()), QString("device.version.attempts-used-up"));
        QCOMPARE(QString::fromStdString(last(w.a)->reason), QString("delta.wrong-base"));
        QVERIFY(!last(w.a)->accused);
    }

    // --- Disk

    void refusesBeforeItWritesWhenTheDiskIsTooFull()
    {
        World w;
        w.offer(w.publisher.usual());
        w.device.files.setCapacity(1'500'000);
        const auto report = w.install();
        QVERIFY(report.kind == Kind::failed);
        QCOMPARE(codeOf(report), QString("device.disk.full"));
        QCOMPARE(w.device.bootable(), w.publisher.factory);
        QVERIFY(w.a.payloadRequests.empty());
        QCOMPARE(w.device.state().attemptsOf(w.served.release), 0u);
        QCOMPARE(QString::fromStdString(last(w.a)->reason), QString("device.disk.full"));
        w.device.files.setCapacity(std::nullopt);
        QVERIFY(w.install().kind == Kind::switched);
    }

    void cleansUpWhenTheDiskFillsMeanwhile()
    {
        World w;
        w.offer(w.publisher.usual());
        w.a.changePayload = [&](std::uint64_t offset, Bytes&) {
            if (offset > 50'000) w.device.files.setCapacity(800'000);
        };
        const auto report = w.install();
        QVERIFY(report.kind == Kind::failed);
        QCOMPARE(codeOf(report), QString("base.file.no-space"));
        QVERIFY(w.device.files.list("/device/slot-b")->empty());
        QCOMPARE(w.device.bootable(), w.publisher.factory);
        QVERIFY(w.device.isWhole());
        QCOMPARE(QString::fromStdString(last(w.a)->reason), QString("base.file.no-space"));
        QVERIFY(!last(w.a)->accused);
    }

    void readsTheSlotBackBeforeItSwitches()
    {
        World w;
        w.offer(w.publisher.usual());
        // A disk that forgets: the decoder is right, the slot is not.
        w.a.changePayload = [&](std::uint64_t offset, Bytes&) {
            if (offset < 80'000) return;
            Bytes half = *w.device.files.peek("/device/slot-b/image");
            if (half.size() < 2000) return;
            auto file = expect(w.device.files.open("/device/slot-b/image", OpenMode::update), "slot");
            const Bytes wrong(16, 0);
            expect(file->writeAt(1500, wrong), "write");
        };
        const auto report = w.install();
        QVERIFY(report.kind == Kind::failed);
        QCOMPARE(codeOf(report), QString("device.slot.damaged"));
        QCOMPARE(static_cast<int>(report.decisions.back().step), static_cast<int>(Step::readBack));
        QVERIFY(!w.device.state().trial);
    }

    // --- 12 newest checkpoint

    void doesNotSwitchToWhatWasRecalledMeanwhile()
    {
        World w;
        w.offer(w.publisher.usual());
        int asked = 0;
        w.a.beforeBundle = [&] {
            if (++asked != 2) return;
            auto& ledger = w.publisher.ledger;
            ledger.reject(w.served.release, ledger.checkers[0], "a hole");
            ledger.reject(w.served.release, ledger.checkers[1], "a hole");
        };
        const auto report = w.install();
        QVERIFY(report.kind == Kind::abandoned);
        QCOMPARE(codeOf(report), QString("ledger.bundle.recalled"));
        QCOMPARE(static_cast<int>(report.decisions.back().step), static_cast<int>(Step::newestCheckpoint));
        QVERIFY(!w.device.state().trial);
        QVERIFY(w.device.files.list("/device/slot-b")->empty());
        QVERIFY(last(w.a) != nullptr && last(w.a)->outcome == ledger::Outcome::negative);
        QCOMPARE(QString::fromStdString(last(w.a)->reason), QString("ledger.bundle.recalled"));
        QVERIFY(!last(w.a)->accused);
    }

    void isToldOfARecallByTheOtherGateway()
    {
        World w(true);
        w.offer(w.publisher.usual());
        const auto past = w.publisher.bundle(w.served.release).encode();
        w.a.bundleInstead = past;  // hides the recall
        auto& ledger = w.publisher.ledger;
        w.a.changePayload = [&](std::uint64_t offset, Bytes&) {
            if (offset != 0) return;
            ledger.reject(w.served.release, ledger.checkers[0], "a hole");
            ledger.reject(w.served.release, ledger.checkers[1], "a hole");
        };
        const auto report = w.install();
        QVERIFY(report.kind == Kind::abandoned);
        QCOMPARE(codeOf(report), QString("ledger.bundle.recalled"));
        QVERIFY(!w.device.state().trial);
    }

    void waitsWhenNobodyShowsTheNewestCheckpoint()
    {
        World w;
        w.offer(w.publisher.usual());
        int asked = 0;
        w.a.beforeBundle = [&] { w.a.isSilent = ++asked >= 1; };
        w.a.isSilent = false;
        w.a.changePayload = nullptr;
        auto agent = expect(w.device.start(), "agent");
        w.a.beforeBundle = [&] {
            if (++asked == 3) giveUp({ErrorKind::internal, "test.asked-too-often", {}}, "bundle");
        };
        w.a.bundleInstead = std::nullopt;
        asked = 0;
        w.a.changePayload = [&](std::uint64_t offset, Bytes&) {
            if (offset > 100'000) w.a.bundleInstead = Bytes();  // not silent, but not a bundle either
        };
        const auto report = expect(agent->round(), "round");
        QVERIFY(report.installation->kind == Kind::postponed);
        QVERIFY(!w.device.state().trial);
        QVERIFY(w.device.state().installation.has_value());
        w.a.bundleInstead.reset();
        w.a.changePayload = nullptr;
        w.a.beforeBundle = nullptr;
        QVERIFY(w.install().kind == Kind::switched);
    }

    // --- Bundles against gateways

    void accusesTheGatewayOfAForgedBundleAndAsksTheOther()
    {
        World w(true);
        w.offer(w.publisher.usual());
        w.a.changeBundle = [](ledger::Bundle& bundle) { bundle.approvals.resize(1); };
        const auto report = w.install();
        QVERIFY2(report.kind == Kind::switched, qPrintable(codeOf(report)));
        QVERIFY(last(w.b) != nullptr);
        QVERIFY(last(w.b)->accused == w.publisher.ledger.gateways[0].id());
        QCOMPARE(QString::fromStdString(last(w.b)->reason), QString("ledger.approval.too-few"));
    }

    void refreshesButDoesNotInstallWhenStale()
    {
        World w;
        w.offer(w.publisher.usual());
        w.device.anchor.stalenessLimitMs = 3'600'000;
        auto agent = expect(w.device.start(), "agent");
        QVERIFY(expect(agent->round(), "round").installation->kind == Kind::switched);

        World stale;
        stale.offer(stale.publisher.usual());
        stale.device.anchor.stalenessLimitMs = 3'600'000;
        auto running = expect(stale.device.start(), "agent");
        stale.a.changeBundle = [](ledger::Bundle& bundle) { bundle.approvals.clear(); };
        (void)expect(running->round(), "round");  // sees the time of the checkpoint, installs nothing
        stale.a.changeBundle = nullptr;
        stale.device.clock.advance(Milliseconds{3'700'000});
        const auto report = expect(running->round(), "round");
        QCOMPARE(codeOf(*report.installation), QString("device.checkpoint.stale"));
        QVERIFY(report.installation->kind == Kind::postponed);
        // The validators cosign the head anew: it is fresh again.
        stale.publisher.ledger.time = UnixTime{stale.publisher.ledger.time.ms + 3'700'000};
        QVERIFY(expect(running->round(), "round").installation->kind == Kind::switched);
    }

    void doesNotTrustAWallClockThatJumps()
    {
        World w;
        w.offer(w.publisher.usual());
        w.device.anchor.stalenessLimitMs = 3'600'000;
        w.device.clock.setWallTime(UnixTime{4'000'000'000'000});
        QVERIFY(w.install().kind == Kind::switched);
        World trusting;
        trusting.offer(trusting.publisher.usual());
        trusting.device.anchor.stalenessLimitMs = 3'600'000;
        trusting.device.settings.trustWallClock = true;
        trusting.device.clock.setWallTime(UnixTime{4'000'000'000'000});
        QCOMPARE(codeOf(trusting.install()), QString("device.checkpoint.stale"));
        // Once it is right again, the jump is forgotten.
        trusting.device.clock.setWallTime(trusting.publisher.ledger.time);
        QVERIFY(trusting.install().kind == Kind::switched);
    }

    void keepsAnAcknowledgementUntilItIsTaken()
    {
        World w;
        w.offer(w.publisher.usual());
        QVERIFY(w.install().kind == Kind::switched);
        QVERIFY(w.device.boot().has_value());
        w.a.refusesAcknowledgements = true;
        for (int i = 0; i < 5; ++i) (void)w.round();
        QCOMPARE(w.device.state().outbox.size(), std::size_t{1});
        w.a.refusesAcknowledgements = false;
        (void)w.round();
        QVERIFY(w.device.state().outbox.empty());
        QCOMPARE(w.a.acknowledgements.size(), std::size_t{1});
    }

    void countsOrdinalsUpwards()
    {
        World w(true);
        w.offer(w.publisher.usual());
        w.a.changeBundle = [](ledger::Bundle& bundle) { bundle.approvals.clear(); };
        QVERIFY(w.install().kind == Kind::switched);
        QVERIFY(w.device.boot().has_value());
        (void)w.round();
        std::vector<std::uint64_t> ordinals;
        for (const auto* gateway : {&w.a, &w.b}) {
            for (const auto& ack : gateway->acknowledgements) ordinals.push_back(ack.content.ordinal);
        }
        std::ranges::sort(ordinals);
        QCOMPARE(ordinals, (std::vector<std::uint64_t>{1, 2}));
    }

    void goesUpVersionByVersion()
    {
        World w;
        w.offer(w.publisher.usual());
        w.device.settle();
        Publisher::Wish wish;
        wish.version = "1.2.0";
        wish.image = w.publisher.improved();
        wish.image[70'000] ^= 0xff;
        wish.base = w.publisher.improved();
        wish.rollbackIndex = 3;
        wish.withFull = false;
        w.offer(w.publisher.publishApproved(wish));
        w.device.settle();
        QCOMPARE(w.device.bootable(), wish.image);
        QCOMPARE(w.device.state().rollbackIndex, std::uint64_t{3});
        QCOMPARE(w.a.acknowledgements.size(), std::size_t{2});
        // A payload of one block has no leaf hashes to fetch.
        QVERIFY(w.served.payloads.begin()->second.size() <= inlinePayloadLimit);
    }
};

QTEST_GUILESS_MAIN(InstallerTest)
#include "installer_test.moc"
