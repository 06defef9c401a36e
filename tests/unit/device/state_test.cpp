// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/device/boot.h"
#include "tests/support/fault_files.h"
#include "tests/support/ledger_fixture.h"

#include <QtTest>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;

namespace {

template <class Id>
Id idOf(const char* text)
{
    return Id{crypto::sha256(bytesOf(text)).bytes};
}

SlotContent content(const char* version)
{
    return {.kind = ledger::TargetKind::image,
            .version = {version},
            .rollbackIndex = 4,
            .size = 1000,
            .hash = idOf<TargetHash>(version),
            .bootCheck = {},
            .release = idOf<ReleaseId>(version)};
}

DeviceState full()
{
    DeviceState state;
    state.active = SlotId::b;
    state.slot(SlotId::a) = content("1.0.0");
    state.slot(SlotId::b) = content("1.1.0");
    state.rollbackIndex = 4;
    state.installation = Installation{.release = idOf<ReleaseId>("r"),
                                      .target = idOf<TargetHash>("t"),
                                      .payload = {77, idOf<PiecesRoot>("p")},
                                      .decoded = delta::Checkpoint{.nextChunk = 3, .outputOffset = 5, .payloadOffset = 6,
                                                                   .recordChunk = 2, .head = idOf<Hash32>("h"),
                                                                   .written = idOf<Hash32>("w")},
                                      .started = true};
    state.trial = Trial{.content = content("1.2.0"),
                        .from = idOf<TargetHash>("f"),
                        .deliverer = Deliverer{{"gate-a"}, idOf<KeyId>("k"), "11"},
                        .boots = 1};
    state.say({.release = idOf<ReleaseId>("r"), .outcome = ledger::Outcome::negative, .reason = "device.disk.full",
               .accused = ledger::MemberId{"gate-b"}, .deliverer = std::nullopt, .from = idOf<TargetHash>("f"),
               .to = idOf<TargetHash>("t")});
    state.outbox.push_back({.ordinal = 9, .acknowledgement = Bytes(300, 7), .accused = std::nullopt,
                            .deliverer = Deliverer{{"gate-a"}, idOf<KeyId>("k"), "11"}, .positive = true});
    state.nextOrdinal = 10;
    state.seen = ledger::SeenCheckpoint{12, idOf<Hash32>("root"), UnixTime{1'700'000'000'000}};
    const LedgerFixture fixture;
    state.epochs = fixture.anchor().epochs();
    state.following = expect(state.epochs->after(fixture.consortium(), {fixture.nextCheckers({&fixture.checkers[0]}).epoch},
                                                 {fixture.nextValidators(fixture.validators()).epoch}),
                             "epochs");
    state.time = UnixTime{1'700'000'000'123};
    return state;
}

}  // namespace

class StateTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const auto state = full();
        const Bytes encoded = state.encode();
        const auto back = DeviceState::decode(encoded);
        QVERIFY2(back.has_value(), back ? "" : toString(back.error()).c_str());
        QCOMPARE(back->encode(), encoded);
        QVERIFY(back->trial == state.trial);
        QVERIFY(back->installation == state.installation);
        QVERIFY(back->verdicts == state.verdicts);
        QVERIFY(back->outbox == state.outbox);
        QVERIFY(back->history == state.history);
        QVERIFY(back->epochs == state.epochs && back->following == state.following);
        QVERIFY(DeviceState::decode(DeviceState().encode()).has_value());
    }

    void refusesEveryDamagedByte()
    {
        const Bytes encoded = full().encode();
        for (std::size_t i = 0; i < encoded.size(); ++i) {
            Bytes damaged = encoded;
            damaged[i] ^= 0x10;
            const auto back = DeviceState::decode(damaged);
            QVERIFY(!back);
            QCOMPARE(back.error().code, std::string("device.state.damaged"));
        }
        for (std::size_t size = 0; size < encoded.size(); ++size) {
            QVERIFY(!DeviceState::decode(BytesView(encoded).first(size)));
        }
    }

    void refusesAnotherVersion()
    {
        Bytes encoded = DeviceState{}.encode();
        encoded.resize(encoded.size() - 32);
        QVERIFY(!DeviceState::decode(encoded));
        const auto whole = [](Bytes body) {
            append(body, crypto::sha256(body).view());
            return body;
        };
        QVERIFY(DeviceState::decode(whole(encoded)).has_value());
        ++encoded[1];   // behind the head of the array
        QCOMPARE(DeviceState::decode(whole(encoded)).error().code, std::string("device.state.version"));
    }

    void saysTheSameComplaintOnce()
    {
        DeviceState state;
        Verdict verdict{.release = idOf<ReleaseId>("r"), .outcome = ledger::Outcome::negative, .reason = "a",
                        .accused = std::nullopt, .deliverer = std::nullopt, .from = {}, .to = {}};
        QVERIFY(state.say(verdict));
        QVERIFY(!state.say(verdict));
        verdict.accused = ledger::MemberId{"gate-a"};
        QVERIFY(state.say(verdict));
        verdict.release = idOf<ReleaseId>("other");
        QVERIFY(state.say(verdict));
        QCOMPARE(state.verdicts.size(), std::size_t{3});
    }

    // Who cheats in ever new ways does not keep the device from telling that the release does not run on it.
    void accusationsLeaveRoomForWhatHappened()
    {
        DeviceState state;
        Verdict verdict{.release = idOf<ReleaseId>("r"), .outcome = ledger::Outcome::negative, .reason = {},
                        .accused = ledger::MemberId{"gate-a"}, .deliverer = Deliverer{{"gate-a"}, idOf<KeyId>("k"), {}},
                        .from = {}, .to = {}};
        for (int round = 0; round < 50; ++round) {
            for (int i = 0; i < 20; ++i) {
                verdict.reason = std::to_string(round * 20 + i);
                (void)state.say(verdict);
            }
            QVERIFY(round == 0 ? state.verdicts.size() > 1 : state.verdicts.size() < 5);
            state.verdicts.clear();  // signed
        }
        verdict.reason = "device.boot-check.failed";
        verdict.accused.reset();
        QVERIFY(state.say(verdict));
        for (int i = 0; i < 20; ++i) {
            verdict.accused = ledger::MemberId{"gate-b"};
            verdict.deliverer = Deliverer{{"gate-b"}, idOf<KeyId>("k"), {}};
            verdict.reason = std::to_string(i);
            verdict.release = idOf<ReleaseId>("another");
            (void)state.say(verdict);
        }
        verdict.accused = ledger::MemberId{"acme"};  // the publisher
        verdict.deliverer.reset();
        QVERIFY(state.say(verdict));
    }

    void keepsABoundedHistory()
    {
        DeviceState state;
        for (int i = 0; i < 100; ++i) state.historyOf(idOf<ReleaseId>(std::to_string(i).c_str())).attempts = 1;
        QCOMPARE(state.history.size(), maxHistory);
        QCOMPARE(state.attemptsOf(idOf<ReleaseId>("99")), 1u);
        QCOMPARE(state.attemptsOf(idOf<ReleaseId>("0")), 0u);
    }

    void forgetsWhatWasTriedInVainLast()
    {
        DeviceState state;
        state.historyOf(idOf<ReleaseId>("never again")).attempts = UINT32_MAX;
        for (int i = 0; i < 100; ++i) state.historyOf(idOf<ReleaseId>(std::to_string(i).c_str())).attempts = static_cast<std::uint32_t>(i % 3);
        QCOMPARE(state.history.size(), maxHistory);
        QVERIFY(state.attemptsOf(idOf<ReleaseId>("never again")) == UINT32_MAX);
    }

    void tellsAMissingStateFromADamagedOne()
    {
        FaultFiles files;
        files.plantDirectory("/d");
        StateStore store(files, "/d");
        QCOMPARE(store.load().error().code, std::string("device.state.missing"));
        files.plant("/d/state", bytesOf("nonsense that is no state at all, but long enough"));
        QCOMPARE(store.load().error().code, std::string("device.state.damaged"));
    }

    // --- Boot

    void startsTheActiveSlot()
    {
        auto state = full();
        state.trial.reset();
        const auto plan = planBoot(state);
        QVERIFY(plan.has_value());
        QCOMPARE(static_cast<int>(plan->slot), static_cast<int>(SlotId::b));
        QVERIFY(!plan->isTrial);
        DeviceState empty;
        QCOMPARE(planBoot(empty).error().code, std::string("device.slot.empty"));
    }

    void triesAnUnconfirmedSlotThreeTimesThenGoesBack()
    {
        auto state = full();
        state.trial->boots = 0;
        state.verdicts.clear();
        for (std::uint32_t i = 1; i <= maxTrialBoots; ++i) {
            const auto plan = planBoot(state);
            QVERIFY(plan->isTrial);
            QCOMPARE(static_cast<int>(plan->slot), static_cast<int>(SlotId::a));
            QCOMPARE(state.trial->boots, i);
        }
        const auto plan = planBoot(state);
        QVERIFY(!plan->isTrial);
        QCOMPARE(static_cast<int>(plan->slot), static_cast<int>(SlotId::b));
        QVERIFY(!state.trial);
        QVERIFY(!state.slot(SlotId::a));
        QCOMPARE(state.verdicts.size(), std::size_t{1});
        QCOMPARE(state.verdicts.front().reason, std::string("device.boot.not-confirmed"));
        QVERIFY(state.attemptsOf(idOf<ReleaseId>("1.2.0")) > 1000);
    }

    void confirmingRaisesTheRollbackIndexAndNothingElseDoes()
    {
        auto state = full();
        state.trial->content.rollbackIndex = 9;
        QVERIFY(planBoot(state)->isTrial);
        QCOMPARE(state.rollbackIndex, std::uint64_t{4});
        auto failed = state;
        rollBack(failed, "device.boot-check.failed", std::nullopt);
        QCOMPARE(failed.rollbackIndex, std::uint64_t{4});
        QCOMPARE(static_cast<int>(failed.active), static_cast<int>(SlotId::b));
        confirmBoot(state);
        QCOMPARE(state.rollbackIndex, std::uint64_t{9});
        QCOMPARE(static_cast<int>(state.active), static_cast<int>(SlotId::a));
        QCOMPARE(state.slot(SlotId::a)->version.text, std::string("1.2.0"));
        QVERIFY(state.verdicts.back().outcome == ledger::Outcome::positive);
        QVERIFY(state.verdicts.back().from == idOf<TargetHash>("f"));
        const auto again = state.encode();
        confirmBoot(state);  // nothing is tried any more
        QCOMPARE(state.encode(), again);
    }

    void namesHowABootCheckFailed()
    {
        using How = ProgramEnd::How;
        QCOMPARE(bootCheckFailure({How::exited, 0}), std::string());
        QCOMPARE(bootCheckFailure({How::exited, 1}), std::string("device.boot-check.failed"));
        QCOMPARE(bootCheckFailure({How::crashed, 11}), std::string("device.boot-check.crashed"));
        QCOMPARE(bootCheckFailure({How::timedOut, 0}), std::string("device.boot-check.timed-out"));
        QCOMPARE(bootCheckFailure({How::notStarted, 0}), std::string("device.boot-check.not-started"));
    }
};

QTEST_GUILESS_MAIN(StateTest)
#include "state_test.moc"
