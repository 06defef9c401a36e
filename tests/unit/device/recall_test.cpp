// SPDX-License-Identifier: GPL-3.0-or-later
// A release that ends while a device is in the middle of installing it: what stops the device, and what does not.
#include "tests/unit/device/two_gateways.h"

#include <QtTest>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;

namespace {

using Kind = InstallReport::Kind;

// A device that has a part of version 1.1.0 in its spare slot, and two gateways.
struct Half : TwoGateways {
    explicit Half(bool two = false) : TwoGateways(two)
    {
        offer(large());
        std::uint64_t delivered = 0;
        a.changePayload = b.changePayload = [&](std::uint64_t, Bytes& data) {
            delivered += data.size();
            a.isSilent = b.isSilent = delivered > 350'000;
        };
        const auto report = expect(device.round(), "round");
        if (!report.installation || report.installation->kind != Kind::postponed || !device.state().installation) {
            giveUp({ErrorKind::internal, "test.not-half", {}}, "half");
        }
        a.changePayload = b.changePayload = nullptr;
        a.isSilent = b.isSilent = false;
        a.acknowledgements.clear();
    }
    void reject(int checker)
    {
        auto& ledger = publisher.ledger;
        ledger.reject(served.release, ledger.checkers[static_cast<std::size_t>(checker)], "a hole");
    }
    void recall()
    {
        reject(0);
        reject(1);
    }
    bool isSpareEmpty() { return device.files.list("/device/slot-b")->empty(); }
    bool isAbandoned(const RoundReport& report, const char* code)
    {
        return report.installation && report.installation->kind == Kind::abandoned &&
               report.installation->error->code == code && !device.state().installation && isSpareEmpty();
    }
    // Nothing was given up: the rest comes, and is switched to.
    bool goesOn()
    {
        a.offered = b.offered = served;
        const auto report = round();
        return report.installation && report.installation->kind == Kind::switched && report.installation->resumedAt > 0;
    }
};

}  // namespace

class RecallTest : public QObject {
    Q_OBJECT

private slots:
    void abandonsWhatWasRecalledAndSaysSo()
    {
        Half w;
        QVERIFY(!w.isSpareEmpty());
        w.recall();
        const auto report = w.round();
        QVERIFY(w.isAbandoned(report, "ledger.bundle.recalled"));
        QCOMPARE(w.a.acknowledgements.size(), std::size_t{1});
        const auto& told = w.a.acknowledgements.front().content;
        QVERIFY(told.outcome == ledger::Outcome::negative);
        QVERIFY(told.release == w.served.release);
        QVERIFY(told.to == w.served.manifest.targets.front().hash);
        QCOMPARE(QString::fromStdString(told.reason), QString("ledger.bundle.recalled"));
        QVERIFY(!told.accused);
        QCOMPARE(w.device.bootable(), w.publisher.factory);
        // It is said once, and not begun again.
        QVERIFY(w.round().installation->kind == Kind::refused);
        QCOMPARE(w.a.acknowledgements.size(), std::size_t{1});
        QVERIFY(w.isSpareEmpty());
    }

    void abandonsWhatWasWithdrawnAndIsNotOfferedAnyMore()
    {
        Half w;
        w.publisher.ledger.release.submit(w.publisher.ledger.vendor, ledger::WithdrawRelease{w.served.release, "mistake"});
        w.a.offered.reset();
        QVERIFY(w.isAbandoned(w.round(), "ledger.bundle.withdrawn"));
        QVERIFY(!w.round().installation);
    }

    void abandonsWhileAnotherReleaseIsNotForThisDevice()
    {
        Half w;
        Publisher::Wish wish;
        wish.version = "1.2.0";
        wish.image = noise(6, 50'000);
        wish.change = [](ledger::Manifest& manifest) { manifest.targets.front().hardwareClass = "rev-b"; };
        w.a.offered = w.publisher.publishApproved(wish);
        w.recall();
        QVERIFY(w.isAbandoned(w.round(), "ledger.bundle.recalled"));
    }

    void aRecallCountsHoweverOldItsProofIs()
    {
        Half w;
        w.recall();
        w.a.bundleInstead = w.publisher.bundle(w.served.release, w.device.state().seen->size).encode();
        w.device.anchor.stalenessLimitMs = 1'000;
        auto agent = expect(w.device.start(), "agent");
        w.device.clock.advance(Milliseconds(3'600'000));
        const auto report = expect(agent->round(), "round");
        QVERIFY(report.installation->kind == Kind::abandoned);
        QCOMPARE(QString::fromStdString(report.installation->error->code), QString("ledger.bundle.recalled"));
    }

    void oneHonestGatewayIsEnough()
    {
        Half w(true);
        w.a.bundleInstead = w.publisher.bundle(w.served.release, w.device.state().seen->size).encode();
        w.recall();
        // The first one hides the recall, or is silent; whoever is asked first.
        for (int i = 0; i < 2 && w.device.state().installation; ++i) (void)w.round();
        QVERIFY(!w.device.state().installation);
        QVERIFY(!w.device.state().trial);
        QVERIFY(w.isSpareEmpty());
        // The older checkpoint that still says approved brings it back no more.
        w.b.offered.reset();
        const auto again = w.round();
        QVERIFY(!again.installation || again.installation->kind == Kind::refused ||
                again.installation->kind == Kind::postponed);
        QVERIFY(!w.device.state().trial && !w.device.state().installation);
    }

    // --- Attacks: words that are no proof

    void aGatewayThatMerelyOffersNothingStopsNothing()
    {
        Half w;
        w.a.offered.reset();
        w.a.beforeBundle = [&] { w.a.isSilent = true; };
        QVERIFY(!w.round().installation);
        w.a.isSilent = false;
        w.a.beforeBundle = nullptr;
        QVERIFY(w.device.state().installation.has_value());
        QVERIFY(w.goesOn());
    }

    void aForgedRecallAccusesWhoShowsIt_data()
    {
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("offered") << true;
        QTest::newRow("offered no longer") << false;
    }
    void aForgedRecallAccusesWhoShowsIt()
    {
        QFETCH(bool, isOffered);
        Half w;
        if (!isOffered) w.a.offered.reset();
        w.a.changeBundle = [&](ledger::Bundle& bundle) {
            for (auto& fact : bundle.state.facts) {
                auto record = ledger::ReleaseRecord::decode(fact.value);
                if (!record) continue;
                record->status = ledger::ReleaseStatus::recalled;
                fact.value = record->encode();
            }
        };
        const auto report = w.round();
        QVERIFY(!report.installation || report.installation->kind == Kind::refused);
        QVERIFY(w.device.state().installation.has_value());
        QCOMPARE(w.a.acknowledgements.size(), std::size_t{1});
        QVERIFY(w.a.acknowledgements.front().content.accused == w.publisher.ledger.gateways[0].id());
        w.a.changeBundle = nullptr;
        QVERIFY(w.goesOn());
    }

    void theRecallOfAnotherReleaseStopsNothing()
    {
        Half w;
        Publisher::Wish wish;
        wish.version = "1.0.5";
        wish.image = noise(8, 50'000);
        const auto other = w.publisher.publishApproved(wish);
        w.publisher.ledger.release.submit(w.publisher.ledger.vendor, ledger::WithdrawRelease{other.release, "mistake"});
        w.a.offered.reset();
        w.a.bundleInstead = w.publisher.bundle(other.release, w.device.state().seen->size).encode();
        QVERIFY(!w.round().installation);
        QVERIFY(w.device.state().installation.has_value());
        w.a.bundleInstead.reset();
        QVERIFY(w.goesOn());
    }

    // Too few approvals stood for a while, and that was proven: whoever shows it later is refused as behind.
    void aReplayedSuspensionStopsNothing()
    {
        Half w(true);
        w.reject(0);
        const auto suspended = w.publisher.bundle(w.served.release, w.device.state().seen->size).encode();
        w.publisher.ledger.release.submit(
            w.publisher.ledger.checkers[2],
            w.publisher.ledger.vote(w.publisher.ledger.checkers[2], w.served.release, ledger::Verdict::approve));
        QVERIFY(w.publisher.ledger.status(w.served.release) == ledger::ReleaseStatus::approved);
        // Shown before the newer one, after it, and in the middle of an installation: the newest counts.
        w.a.bundleInstead = suspended;
        for (int i = 0; i < 3 && !w.device.state().trial; ++i) {
            const auto report = w.round();
            QVERIFY(report.installation && report.installation->kind != Kind::abandoned);
            QVERIFY(w.device.state().trial || w.device.state().installation);
        }
        QVERIFY(w.device.state().trial);
    }

    void aSuspensionKeepsWhatIsThere()
    {
        Half w;
        int asked = 0;
        w.a.beforeBundle = [&] {
            if (++asked == 2) w.reject(0);
        };
        QVERIFY(w.round().installation->kind == Kind::postponed);
        w.a.beforeBundle = nullptr;
        QVERIFY(w.device.state().installation && !w.isSpareEmpty());
        w.publisher.ledger.release.submit(
            w.publisher.ledger.checkers[2],
            w.publisher.ledger.vote(w.publisher.ledger.checkers[2], w.served.release, ledger::Verdict::approve));
        QVERIFY(w.goesOn());
    }

    void powerLossWhileAbandoningLosesNothing()
    {
        for (std::uint64_t step = 1;; ++step) {
            Half w;
            w.recall();
            w.a.deadWith = &w.device.files;
            w.device.files.stopAt(w.device.files.operations() + step);
            (void)w.device.round();
            const bool finished = !w.device.files.isStopped();
            w.device.files.losePower(step);
            for (int i = 0; i < 3; ++i) (void)w.round();
            QVERIFY(!w.device.state().installation);
            QVERIFY(w.isSpareEmpty());
            QVERIFY(w.device.isWhole());
            QVERIFY(!w.a.acknowledgements.empty());
            QCOMPARE(QString::fromStdString(w.a.acknowledgements.back().content.reason), QString("ledger.bundle.recalled"));
            if (finished) {
                QVERIFY(step > 4);
                break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(RecallTest)
#include "recall_test.moc"
