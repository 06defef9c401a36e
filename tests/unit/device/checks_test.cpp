// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/device/checks.h"
#include "core/ledger/votes.h"
#include "tests/unit/device/device_world.h"

#include <QtTest>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;

namespace {

// A device that has 1.0.0 installed, and one approved release for it.
struct Case {
    Publisher publisher;
    Served served = publisher.usual();
    ledger::TrustAnchor anchor = publisher.ledger.anchor();
    std::string hardwareClass = "rev-a";
    DeviceLimits limits;
    DeviceState state;
    UnixTime now = publisher.ledger.time;

    Case()
    {
        state.slot(SlotId::a) = SlotContent{.kind = ledger::TargetKind::image,
                                            .version = {"1.0.0"},
                                            .rollbackIndex = 1,
                                            .size = publisher.factory.size(),
                                            .hash = TargetHash{crypto::sha256(publisher.factory).bytes},
                                            .bootCheck = {},
                                            .release = std::nullopt};
        state.rollbackIndex = 1;
    }
    [[nodiscard]] DeviceFacts facts() const { return {anchor, hardwareClass, limits, state, now}; }
    [[nodiscard]] ledger::Bundle bundle() const
    {
        return publisher.bundle(served.release, state.seen ? state.seen->size : 0);
    }
    [[nodiscard]] Assessment assess(const ledger::Bundle& bundle) const
    {
        return device::assess(facts(), served.release, bundle.encode());
    }
    void look() { QVERIFY(remember(state, assess(bundle()))); }
};

}  // namespace

#define REFUSED(assessment, wantedStep, wantedCode, wantedFault)                       \
    do {                                                                               \
        const Assessment refusedAssessment = (assessment);                                          \
        QVERIFY(refusedAssessment.refusal.has_value());                                             \
        QCOMPARE(QString::fromStdString(refusedAssessment.refusal->code), QString(wantedCode));     \
        QCOMPARE(static_cast<int>(refusedAssessment.decisions.back().step), static_cast<int>(wantedStep)); \
        QCOMPARE(refusedAssessment.decisions.back().passed, false);                                 \
        QCOMPARE(static_cast<int>(refusedAssessment.fault), static_cast<int>(wantedFault));         \
        QVERIFY(!refusedAssessment.selection.has_value());                                          \
    } while (false)

class ChecksTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsAnApprovedRelease()
    {
        Case c;
        const auto made = c.assess(c.bundle());
        QVERIFY2(!made.refusal, made.refusal ? toString(*made.refusal).c_str() : "");
        QCOMPARE(made.decisions.size(), std::size_t{9});
        for (std::size_t i = 0; i < made.decisions.size(); ++i) {
            QCOMPARE(static_cast<std::size_t>(made.decisions[i].step), i + 1);
            QVERIFY(made.decisions[i].passed);
            QVERIFY(!made.decisions[i].detail.empty());
        }
        // The delta is the cheaper way from what is installed.
        QVERIFY(made.selection->artifact.kind == ledger::ArtifactKind::delta);
        QCOMPARE(made.selection->target.version.text, std::string("1.1.0"));
    }

    // --- 1 limits

    void refusesAnOversizedBundle()
    {
        Case c;
        Bytes encoded = c.bundle().encode();
        encoded.resize(ledger::maxBundleSize + 1);
        REFUSED(device::assess(c.facts(), c.served.release, encoded), Step::limits, "ledger.bundle.too-large",
                Fault::gateway);
    }

    void refusesATruncatedBundleWhereverItIsCut()
    {
        Case c;
        const Bytes encoded = c.bundle().encode();
        for (std::size_t size = 0; size < encoded.size(); size += 41) {
            const auto made = device::assess(c.facts(), c.served.release, BytesView(encoded).first(size));
            QVERIFY(made.refusal.has_value());
            QCOMPARE(static_cast<int>(made.decisions.back().step), static_cast<int>(Step::limits));
            QVERIFY(!made.checkpoint.has_value());
        }
    }

    void refusesTheBundleOfAnotherRelease()
    {
        Case c;
        Publisher::Wish wish;
        wish.version = "1.2.0";
        wish.image = noise(9, 40'000);
        const auto other = c.publisher.publishApproved(wish);
        const auto encoded = c.publisher.bundle(other.release).encode();
        REFUSED(device::assess(c.facts(), c.served.release, encoded), Step::limits, "device.bundle.other-release",
                Fault::gateway);
    }

    // --- 2 epochs

    void followsTheCheckersAndValidatorsOfLaterEpochs()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        ledger.release.submit(ledger.vendor, ledger.nextValidators({&ledger.vendor, &ledger.checkers[0],
                                                                    &ledger.checkers[1], &ledger.checkers[2]}));
        const auto made = c.assess(c.bundle());
        QVERIFY2(!made.refusal, made.refusal ? toString(*made.refusal).c_str() : "");
        QCOMPARE(made.epochs->validators.number.value, std::uint64_t{1});
    }

    void refusesAForgedEpochChange()
    {
        Case c;
        auto bundle = c.bundle();
        const auto mallory = makeMember("mallory", {ledger::Role::validator, ledger::Role::checker});
        ledger::SignedEpoch forged;
        forged.epoch = c.anchor.validators;
        forged.epoch.number = forged.epoch.number.next();
        forged.epoch.members = {{mallory.id(), mallory.key(ledger::KeyPurpose::cosign).publicKey(),
                                 mallory.key(ledger::KeyPurpose::consensus).publicKey()}};
        const auto statement = ledger::epochStatement(c.anchor.consortium, forged.epoch);
        for (const auto& member : c.anchor.validators.members) {
            forged.signatures.push_back({member.member, mallory.key(ledger::KeyPurpose::cosign).sign(statement)});
        }
        bundle.validatorEpochs.push_back(forged);
        REFUSED(c.assess(bundle), Step::epochs, "ledger.bundle.epoch-chain", Fault::gateway);
    }

    void refusesAnEpochChangeOfTooFew()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        auto start = ledger.nextValidators({&ledger.vendor, &ledger.checkers[0], &ledger.checkers[1]});
        start.epoch.signatures.resize(2);  // of four, three are needed
        auto bundle = c.bundle();
        bundle.validatorEpochs.push_back(start.epoch);
        REFUSED(c.assess(bundle), Step::epochs, "ledger.bundle.epoch-chain", Fault::gateway);
    }

    void refusesToForgetAnEpochItHasSeen()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        const auto before = c.bundle();
        ledger.release.submit(ledger.vendor, ledger.nextValidators({&ledger.vendor, &ledger.checkers[0],
                                                                    &ledger.checkers[1], &ledger.checkers[2]}));
        c.look();
        QCOMPARE(c.state.epochs->validators.number.value, std::uint64_t{1});
        // Nothing that old validators cosigned takes it back, nor does asking from the burned-in epochs.
        REFUSED(c.assess(before), Step::checkpoint, "ledger.bundle.checkpoint-rollback", Fault::none);
        auto facts = c.facts();
        facts.askedWith = c.anchor.epochs();
        REFUSED(device::assess(facts, c.served.release, before.encode()), Step::epochs, "device.epochs.rollback", Fault::none);
    }

    void refusesAnotherHistoryOfEpochs()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        const auto here = ledger.nextValidators({&ledger.vendor, &ledger.checkers[0], &ledger.checkers[1],
                                                 &ledger.checkers[2]});
        const auto there = ledger.nextValidators({&ledger.vendor, &ledger.checkers[0], &ledger.checkers[1]});
        c.state.epochs = expect(c.anchor.epochs().after(c.anchor.consortium, {}, {here.epoch}), "epochs");
        auto bundle = c.bundle();
        bundle.validatorEpochs = {there.epoch};
        auto facts = c.facts();
        facts.askedWith = c.anchor.epochs();
        REFUSED(device::assess(facts, c.served.release, bundle.encode()), Step::epochs, "device.epochs.fork", Fault::gateway);
        // What is burned in contradicts what was proven: no gateway is to blame.
        c.anchor.validators = there.epoch.epoch;
        REFUSED(c.assess(bundle), Step::epochs, "device.epochs.fork", Fault::none);
    }

    // --- 3 checkpoint

    void refusesACheckpointOfTooFewValidators()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        auto bundle = c.bundle();
        bundle.state.checkpoint = ledger.checkpoint(ledger.release, {&ledger.vendor, &ledger.checkers[0]});
        REFUSED(c.assess(bundle), Step::checkpoint, "ledger.bundle.checkpoint-quorum", Fault::gateway);
    }

    void refusesACheckpointCosignedTwiceByTheSame()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        auto bundle = c.bundle();
        bundle.state.checkpoint = ledger.checkpoint(ledger.release, {&ledger.vendor, &ledger.vendor, &ledger.vendor});
        REFUSED(c.assess(bundle), Step::checkpoint, "ledger.bundle.checkpoint-quorum", Fault::gateway);
    }

    void refusesASmallerCheckpointThanSeen()
    {
        Case c;
        const auto before = c.bundle();
        c.publisher.ledger.release.tick(c.publisher.ledger.vendor, 1000);
        c.look();
        REFUSED(c.assess(before), Step::checkpoint, "ledger.bundle.checkpoint-rollback", Fault::none);
    }

    void refusesAForkOfEqualSize()
    {
        Case c;
        c.look();
        c.state.seen->root.bytes[0] ^= 1;
        REFUSED(c.assess(c.bundle()), Step::checkpoint, "ledger.bundle.checkpoint-fork", Fault::gateway);
    }

    void refusesALongerForkWithoutConsistency()
    {
        Case c;
        c.look();
        c.publisher.ledger.release.tick(c.publisher.ledger.vendor, 1000);
        auto bundle = c.bundle();
        QVERIFY(!c.assess(bundle).refusal);
        auto forked = bundle;
        forked.state.consistency.front().bytes[0] ^= 1;
        REFUSED(c.assess(forked), Step::checkpoint, "ledger.bundle.checkpoint-fork", Fault::gateway);
        forked = bundle;
        forked.state.consistentFrom = 0;
        forked.state.consistency.clear();
        REFUSED(c.assess(forked), Step::checkpoint, "ledger.bundle.checkpoint-fork", Fault::gateway);
    }

    void refusesAnotherConsortiumsCheckpoint()
    {
        Case c;
        auto bundle = c.bundle();
        bundle.state.checkpoint = c.publisher.ledger.checkpoint(c.publisher.ledger.delivery);
        REFUSED(c.assess(bundle), Step::checkpoint, "ledger.bundle.checkpoint-origin", Fault::gateway);
    }

    void doesNotInstallOnAStaleCheckpointButRemembersIt()
    {
        Case c;
        c.anchor.stalenessLimitMs = 3'600'000;
        c.now = UnixTime{c.publisher.ledger.time.ms + 3'600'001};
        const auto made = c.assess(c.bundle());
        REFUSED(made, Step::checkpoint, "device.checkpoint.stale", Fault::none);
        QVERIFY(made.checkpoint.has_value());
        QVERIFY(remember(c.state, made));
        QVERIFY(c.state.seen.has_value());
        // At the limit it still counts.
        c.now = UnixTime{c.publisher.ledger.time.ms + 3'600'000};
        QVERIFY(!c.assess(c.bundle()).refusal);
    }

    void storesTheCheckpointEvenIfTheRestFails()
    {
        Case c;
        c.hardwareClass = "rev-b";
        const auto made = c.assess(c.bundle());
        REFUSED(made, Step::target, "device.target.other-hardware", Fault::none);
        QVERIFY(remember(c.state, made));
        QVERIFY(c.state.seen->size > 0);
        QCOMPARE(c.state.time.ms, c.publisher.ledger.time.ms);
        QVERIFY(!remember(c.state, made));  // nothing new
    }

    void neverRemembersBackwards()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        c.look();
        const auto seen = *c.state.seen;
        Assessment older;
        older.checkpoint = ledger::SeenCheckpoint{seen.size - 1, Hash32{}, UnixTime{seen.time.ms - 1}};
        QVERIFY(!remember(c.state, older));
        QCOMPARE(c.state.seen->size, seen.size);
        QCOMPARE(c.state.time.ms, ledger.time.ms);
    }

    // --- 4 state

    void refusesAChangedFact()
    {
        Case c;
        auto bundle = c.bundle();
        for (auto& fact : bundle.state.facts) {
            auto spoiled = bundle;
            auto& value = spoiled.state.facts[static_cast<std::size_t>(&fact - bundle.state.facts.data())].value;
            value.back() ^= 1;
            REFUSED(c.assess(spoiled), Step::state, "ledger.bundle.fact", Fault::gateway);
        }
    }

    void refusesALastLeafThatIsNotInTheLog()
    {
        Case c;
        auto bundle = c.bundle();
        bundle.state.lastLeaf.back() ^= 1;
        REFUSED(c.assess(bundle), Step::state, "ledger.bundle.last-leaf", Fault::gateway);
    }

    void refusesAnOpenRelease()
    {
        Case c;
        Publisher::Wish wish;
        wish.version = "1.2.0";
        wish.image = noise(3, 50'000);
        c.served = c.publisher.publish(wish);
        REFUSED(c.assess(c.bundle()), Step::state, "ledger.bundle.not-approved", Fault::none);
    }

    void refusesARejectedRelease()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        Publisher::Wish wish;
        wish.version = "1.2.0";
        wish.image = noise(3, 50'000);
        c.served = c.publisher.publish(wish);
        ledger.reject(c.served.release, ledger.checkers[0], "bad");
        ledger.reject(c.served.release, ledger.checkers[1], "bad");
        REFUSED(c.assess(c.bundle()), Step::state, "ledger.bundle.rejected", Fault::none);
    }

    void refusesAWithdrawnRelease()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        ledger.release.submit(ledger.vendor, ledger::WithdrawRelease{c.served.release, "a mistake"});
        REFUSED(c.assess(c.bundle()), Step::state, "ledger.bundle.withdrawn", Fault::none);
    }

    void refusesARecalledRelease()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        ledger.reject(c.served.release, ledger.checkers[0], "a hole");
        ledger.reject(c.served.release, ledger.checkers[1], "a hole");
        REFUSED(c.assess(c.bundle()), Step::state, "ledger.bundle.recalled", Fault::none);
    }

    void refusesTheApprovedPastOfARecalledRelease()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        const auto past = c.bundle();
        ledger.reject(c.served.release, ledger.checkers[0], "a hole");
        ledger.reject(c.served.release, ledger.checkers[1], "a hole");
        c.look();
        REFUSED(c.assess(past), Step::checkpoint, "ledger.bundle.checkpoint-rollback", Fault::none);
    }

    // --- 5 manifest

    void refusesAForgedSignatureOfTheManifest()
    {
        Case c;
        auto bundle = c.bundle();
        bundle.manifest.signatures.front().signature[5] ^= 1;
        const auto made = c.assess(bundle);
        QVERIFY(made.refusal.has_value());
        QCOMPARE(static_cast<int>(made.decisions.back().step), static_cast<int>(Step::manifest));
        QCOMPARE(static_cast<int>(made.fault), static_cast<int>(Fault::gateway));
    }

    void refusesAManifestSignedByAStranger()
    {
        Case c;
        auto bundle = c.bundle();
        const auto mallory = makeMember("mallory", {ledger::Role::vendor});
        bundle.manifest = ledger::SignedManifest::sign(c.served.manifest, mallory.key(ledger::KeyPurpose::release));
        REFUSED(c.assess(bundle), Step::manifest, "ledger.manifest.unsigned", Fault::gateway);
    }

    void refusesAnotherVendorsKeys()
    {
        Case c;
        const auto other = makeMember("other", {ledger::Role::vendor});
        c.anchor.vendorReleaseKeys = {other.key(ledger::KeyPurpose::release).publicKey()};
        c.anchor.vendorRootKeys = {other.key(ledger::KeyPurpose::root).publicKey()};
        REFUSED(c.assess(c.bundle()), Step::manifest, "ledger.bundle.vendor-root-unknown", Fault::none);
    }

    // --- 6 target

    void refusesAnotherModel()
    {
        Case c;
        c.anchor.model = {"heater"};
        REFUSED(c.assess(c.bundle()), Step::manifest, "ledger.bundle.wrong-model", Fault::none);
        const auto verified = ledger::verifyManifest(c.publisher.ledger.anchor(), c.bundle(),
                                                     *ledger::verifyReleaseStatus(c.bundle()));
        QVERIFY(verified.has_value());
        const auto target = checkTarget(c.facts(), *verified);
        QVERIFY(!target);
        QCOMPARE(target.error().code, std::string("device.target.other-model"));
    }

    void refusesAnotherHardwareClass()
    {
        Case c;
        c.hardwareClass = "rev-c";
        REFUSED(c.assess(c.bundle()), Step::target, "device.target.other-hardware", Fault::none);
    }

    void refusesATargetThatIsTooLarge()
    {
        Case c;
        c.limits.maxTarget = 1000;
        REFUSED(c.assess(c.bundle()), Step::target, "device.target.too-large", Fault::none);
    }

    void refusesABootCheckOutsideTheSlot()
    {
        Case c;
        ledger::VerifiedRelease release;
        release.manifest = c.served.manifest;
        for (const auto* path : {"/bin/true", "../image", "bin/../../x"}) {
            release.manifest.targets.front().bootCheck = path;
            const auto target = checkTarget(c.facts(), release);
            QVERIFY(!target);
            QCOMPARE(target.error().code, std::string("device.target.boot-check-outside"));
        }
    }

    // --- 7 version

    void refusesAnOlderVersionAndTheSame()
    {
        Case c;
        for (const auto* installed : {"1.1.0", "1.1.1", "2.0.0"}) {
            c.state.slot(SlotId::a)->version = {installed};
            REFUSED(c.assess(c.bundle()), Step::version, "device.version.not-newer", Fault::none);
        }
    }

    void refusesALowerRollbackIndex()
    {
        Case c;
        c.state.rollbackIndex = 2;
        REFUSED(c.assess(c.bundle()), Step::version, "device.version.rollback-index", Fault::none);
    }

    void refusesWhenTheAttemptsAreUsedUp()
    {
        Case c;
        c.state.historyOf(c.served.release).attempts = c.limits.attempts - 1;
        QVERIFY(!c.assess(c.bundle()).refusal);
        c.state.historyOf(c.served.release).attempts = c.limits.attempts;
        REFUSED(c.assess(c.bundle()), Step::version, "device.version.attempts-used-up", Fault::none);
    }

    // --- 8 approvals

    void refusesTooFewApprovals()
    {
        Case c;
        auto bundle = c.bundle();
        bundle.approvals.resize(1);
        REFUSED(c.assess(bundle), Step::approvals, "ledger.approval.too-few", Fault::gateway);
    }

    void refusesTheSameVoteTwice()
    {
        Case c;
        auto bundle = c.bundle();
        bundle.approvals = {bundle.approvals.front(), bundle.approvals.front()};
        REFUSED(c.assess(bundle), Step::approvals, "ledger.approval.duplicate-member", Fault::gateway);
    }

    void refusesAForgedVote()
    {
        Case c;
        auto bundle = c.bundle();
        bundle.approvals.back().signature[0] ^= 1;
        REFUSED(c.assess(bundle), Step::approvals, "ledger.approval.bad-signature", Fault::gateway);
    }

    void refusesTwoKeysOfOneMember()
    {
        // A member that signs with a second key of its own in another's name, and in its own name again.
        Case c;
        auto& ledger = c.publisher.ledger;
        const auto& checker = ledger.checkers[0];
        const auto statement = ledger::voteStatement(c.anchor.consortium, c.served.release, EpochNumber(0),
                                                     ledger::Verdict::approve);
        const auto second = keyFor("second key of north");
        auto bundle = c.bundle();
        bundle.approvals = {{checker.id(), checker.key(ledger::KeyPurpose::vote).sign(statement)},
                            {ledger.checkers[1].id(), second.sign(statement)}};
        std::ranges::sort(bundle.approvals, {}, &ledger::MemberSignature::member);
        REFUSED(c.assess(bundle), Step::approvals, "ledger.approval.bad-signature", Fault::gateway);
        bundle.approvals = {{checker.id(), checker.key(ledger::KeyPurpose::vote).sign(statement)},
                            {checker.id(), second.sign(statement)}};
        REFUSED(c.assess(bundle), Step::approvals, "ledger.approval.duplicate-member", Fault::gateway);
    }

    void refusesVotesForAnotherRelease()
    {
        Case c;
        Publisher::Wish wish;
        wish.version = "1.2.0";
        wish.image = noise(3, 50'000);
        const auto other = c.publisher.publishApproved(wish);
        auto bundle = c.bundle();
        bundle.approvals = c.publisher.bundle(other.release).approvals;
        REFUSED(c.assess(bundle), Step::approvals, "ledger.approval.bad-signature", Fault::gateway);
    }

    void refusesRejectionsAsApprovals()
    {
        Case c;
        auto& ledger = c.publisher.ledger;
        const auto statement = ledger::voteStatement(c.anchor.consortium, c.served.release, EpochNumber(0),
                                                     ledger::Verdict::reject);
        auto bundle = c.bundle();
        for (auto& approval : bundle.approvals) {
            for (const auto& checker : ledger.checkers) {
                if (checker.id() == approval.member) {
                    approval.signature = checker.key(ledger::KeyPurpose::vote).sign(statement);
                }
            }
        }
        REFUSED(c.assess(bundle), Step::approvals, "ledger.approval.bad-signature", Fault::gateway);
    }

    void refusesAnApprovalOfAStranger()
    {
        Case c;
        const auto mallory = makeMember("mallory", {ledger::Role::checker});
        const auto statement = ledger::voteStatement(c.anchor.consortium, c.served.release, EpochNumber(0),
                                                     ledger::Verdict::approve);
        auto bundle = c.bundle();
        bundle.approvals.front() = {mallory.id(), mallory.key(ledger::KeyPurpose::vote).sign(statement)};
        std::ranges::sort(bundle.approvals, {}, &ledger::MemberSignature::member);
        REFUSED(c.assess(bundle), Step::approvals, "ledger.approval.unknown-member", Fault::gateway);
    }

    void refusesFewerCheckersThanBurnedIn()
    {
        Case c;
        c.anchor.minimumCheckers = 4;
        REFUSED(c.assess(c.bundle()), Step::approvals, "ledger.bundle.too-few-checkers", Fault::none);
    }

    // --- 9 base

    void refusesWhenNoArtifactFitsWhatIsInstalled()
    {
        Case c;
        Publisher::Wish wish;
        wish.version = "1.2.0";
        wish.image = c.publisher.improved(8);
        wish.base = noise(77, 200'000);
        wish.withFull = false;
        c.served = c.publisher.publishApproved(wish);
        REFUSED(c.assess(c.bundle()), Step::base, "device.artifact.none", Fault::none);
    }

    void takesTheFullArtifactWhenTheBaseIsAnother()
    {
        Case c;
        c.state.slot(SlotId::a)->hash.bytes[0] ^= 1;
        const auto made = c.assess(c.bundle());
        QVERIFY(!made.refusal);
        QVERIFY(made.selection->artifact.kind == ledger::ArtifactKind::full);
        c.limits.maxPayload = 1000;
        REFUSED(c.assess(c.bundle()), Step::base, "device.artifact.too-large", Fault::none);
    }

    void refusesADecoderThatNeedsTooMuchMemory()
    {
        Case c;
        c.limits.decoder.maxMemory = 1 << 20;
        REFUSED(c.assess(c.bundle()), Step::base, "device.artifact.too-large", Fault::none);
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
