// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/attacks.h"
#include "tests/unit/ledger/ledger_words.h"
#include "tests/unit/ledger/statements.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

// Members, keys, epochs, and what the delivery chain learns of them.
class GovernanceTest : public QObject {
    Q_OBJECT

private slots:
    void aNewcomerActs()
    {
        LedgerFixture f;
        const TestMember vendor = admitVendor(f);
        f.release.submit(vendor, SetModel{{{"door"}, "Door", vendor.id(), {}, {}, {"rev-a"}}});
        QVERIFY(f.release.value<ModelRecord>(key::model({"door"})).owner == vendor.id());
        QCOMPARE(word(f.release.events.back().kind), "model.set");
    }

    void aMajorityIsEnough()
    {
        LedgerFixture f;
        AdmitMember body = f.admission(makeMember("late", {Role::distributor}).record);
        body.endorsements.resize(4);  // of six; nobody is a distributor yet
        f.release.submit(f.vendor, body);
    }

    void keysRotate()
    {
        LedgerFixture f;
        auto record = revoking(f, f.vendor, KeyPurpose::transaction, LeafIndex(0));
        const auto fresh = keyFor("acme/transaction/2");
        record.keys.push_back({KeyPurpose::transaction, fresh.publicKey(), std::nullopt});
        record.sortKeys();
        f.release.submit(f.checkers[0], f.admission(record));
        const SetModel body{{LedgerFixture::model(), "Lamp", f.vendor.id(), {}, {}, {"rev-a"}}};
        QCOMPARE(codeOf(f.release.apply(f.vendor, body)), "ledger.signer.revoked");
        const auto signedAnew = signTransaction(f.consortium(), fresh, {ChainKind::release, 0, body});
        QCOMPARE(codeOf(f.release.apply(signedAnew.encoded)), "accepted");
    }

    void oneWithoutRolesIsOut()
    {
        LedgerFixture f;
        auto record = revised(f, f.gateways[0]);
        record.roles = Roles();
        AdmitMember body = f.admission(record);
        f.delivery.submit(f.vendor, body);
        QCOMPARE(codeOf(f.delivery.apply(f.gateways[0], AnchorRelease{})), "ledger.role.not-allowed");
    }

    // Votes cast after the last trusted leaf vanish; earlier ones stand.
    void revocationVoidsLaterVotes()
    {
        LedgerFixture f;
        f.createModel();
        const ReleaseId early = f.publish(f.manifest("1.0"));
        f.approve(early);  // by checkers 0 and 1
        const LeafIndex lastTrusted(f.release.log.size() - 1);
        const ReleaseId late = f.publish(f.manifest("2.0"));
        f.approve(late);
        const ReleaseId open = f.publish(f.manifest("3.0"));
        f.reject(open, f.checkers[0], "noise");
        const ReleaseId final = f.publish(f.manifest("4.0"));
        f.reject(final, f.checkers[0], "noise");
        f.reject(final, f.checkers[1], "really bad");

        f.release.submit(f.vendor, f.admission(revoking(f, f.checkers[0], KeyPurpose::vote, lastTrusted)));
        QCOMPARE(word(f.status(early)), "approved");
        QCOMPARE(word(f.status(late)), "suspended");
        QCOMPARE(word(f.status(open)), "open");
        QVERIFY(f.release.value<ReleaseRecord>(key::release(open)).votes.empty());
        QCOMPARE(word(f.status(final)), "rejected");  // final stays final
        QCOMPARE(word(f.release.events.back().kind), "release.suspended");
        f.release.submit(f.checkers[2], f.vote(f.checkers[2], late, Verdict::approve));
        QCOMPARE(word(f.status(late)), "approved");
    }

    void revocationVoidsLaterPublications()
    {
        LedgerFixture f;
        f.createModel();
        const ReleaseId early = f.publish(f.manifest("1.0"));
        f.approve(early);
        const LeafIndex lastTrusted(f.release.log.size() - 1);
        const ReleaseId late = f.publish(f.manifest("2.0"));
        f.approve(late);
        f.release.submit(f.checkers[0], f.admission(revoking(f, f.vendor, KeyPurpose::release, lastTrusted)));
        QCOMPARE(word(f.status(early)), "approved");
        QCOMPARE(word(f.status(late)), "withdrawn");
        QVERIFY(!f.release.value<ReleaseRecord>(key::release(late)).withdrawReason.empty());
    }

    // Validators that change are followed by both chains, and by anchors.
    void deliveryChainLearns()
    {
        LedgerFixture f;
        f.createModel();
        const ReleaseId id = f.publish(f.manifest("1.0"));
        f.approve(id);
        const TestMember vendor = admitVendor(f);
        f.release.submit(f.vendor, f.nextValidators({&f.vendor, &f.checkers[0], &f.checkers[1]}));
        f.release.submit(f.vendor, f.nextCheckers({&f.checkers[0], &f.checkers[1]}));
        const AnchorRelease anchor = f.anchorOf({key::release(id), key::member(vendor.id()), key::model(LedgerFixture::model()),
                                                 key::epoch(Role::validator, EpochNumber(1)),
                                                 key::epoch(Role::checker, EpochNumber(1)), key::currentEpoch(Role::checker)});
        f.delivery.submit(f.gateways[1], anchor);
        QVERIFY(f.delivery.value<MemberRecord>(key::member(vendor.id())) == vendor.record);
        QVERIFY(f.delivery.value<KeyOwner>(key::keyOwner(vendor.key(KeyPurpose::transaction).id())).member == vendor.id());
        QVERIFY(f.delivery.value<Epoch>(key::epoch(Role::validator, EpochNumber(1))).members.size() == 3);
        QVERIFY(f.delivery.value<ReleaseRecord>(key::fact(key::release(id))).status == ReleaseStatus::approved);
        const auto stored = f.delivery.value<AnchorRecord>(key::anchor());
        QCOMPARE(stored.size, f.release.log.size());

        // Now three validators are known here: their quorum is three, and the fourth's signature counts for nothing.
        f.release.tick(f.vendor, 1);
        AnchorRelease next = f.anchorOf({key::release(id)});
        next.checkpoint = f.checkpoint(f.release, {&f.vendor, &f.checkers[0], &f.checkers[2]});
        QCOMPARE(codeOf(f.delivery.apply(f.gateways[1], next)), "ledger.checkpoint.quorum");
        next.checkpoint = f.checkpoint(f.release, {&f.vendor, &f.checkers[0], &f.checkers[1]});
        QCOMPARE(codeOf(f.delivery.apply(f.gateways[1], next)), "accepted");
        // The same head again may bring further facts.
        const AnchorRelease same = f.anchorOf({key::model(LedgerFixture::model())});
        QCOMPARE(codeOf(f.delivery.apply(f.gateways[0], same)), "accepted");
    }

    // A key that was replaced without naming a leaf is trusted up to another one on each chain; what the release chain says of
    // the member is carried to both all the same.
    void whoReplacedAKeyCanStillBeChangedOnBothChains()
    {
        LedgerFixture f;
        for (int i = 1; i <= 20; ++i) f.release.tick(f.vendor, i);
        const auto onBoth = [&f](const TestMember& by, const Body& body) {
            return std::pair(codeOf(f.release.apply(by, body)), codeOf(f.delivery.apply(by, body)));
        };
        const std::pair<QString, QString> taken("accepted", "accepted");
        const QString changed = "ledger.member.key-changed";
        QVERIFY(onBoth(f.vendor, rootRotation(f)) == taken);
        QVERIFY(onBoth(f.vendor, f.admission(revoking(f, f.vendor, KeyPurpose::node, LeafIndex(3)))) == taken);
        QVERIFY(f.delivery.value<MemberRecord>(key::member(f.vendor.id())) ==
                f.release.value<MemberRecord>(key::member(f.vendor.id())));
        auto restored = revised(f, f.vendor);
        for (MemberKey& key : restored.keys) key.lastTrusted.reset();
        QVERIFY(onBoth(f.vendor, f.admission(restored)) == std::pair(changed, changed));
    }

    void anOlderMemberRecordReplacesNothing()
    {
        LedgerFixture f;
        f.release.tick(f.vendor, 1);
        const AnchorRelease anchor = f.anchorOf({key::member(f.gateways[0].id())});
        auto record = revised(f, f.gateways[0]);
        record.name = "Gate A, renamed";
        f.delivery.submit(f.vendor, f.admission(record));
        f.delivery.submit(f.gateways[0], anchor);
        QVERIFY(f.delivery.value<MemberRecord>(key::member(f.gateways[0].id())) == record);
        f.release.submit(f.vendor, f.admission(record));
        f.delivery.submit(f.gateways[0], f.anchorOf({key::member(f.gateways[0].id())}));
        QVERIFY(f.delivery.value<MemberRecord>(key::member(f.gateways[0].id())) == record);
    }

    void batchesAreNumberedPerGateway()
    {
        LedgerFixture f;
        f.createModel();
        const ReleaseId id = f.publish(f.manifest("1.0"));
        f.approve(id);
        f.delivery.submit(f.gateways[0], f.anchorOf({key::release(id)}));
        RecordBatch batch;
        batch.body = {20'000, {}};
        batch.positive = 1;
        batch.releases = {id};
        f.delivery.submit(f.gateways[0], batch);
        f.delivery.submit(f.gateways[1], batch);
        batch.number = 1;
        f.delivery.submit(f.gateways[0], batch);
        QVERIFY(f.delivery.value<BatchRecord>(key::batch(f.gateways[0].id(), 1)).releases == std::vector{id});
        QCOMPARE(word(f.delivery.events.back().kind), "batch.recorded");
        QCOMPARE(f.delivery.events.back().number, std::uint64_t{1});
    }

    void aReleaseWithdrawnAfterApprovalMayBeReported()
    {
        LedgerFixture f;
        f.createModel();
        const ReleaseId id = f.publish(f.manifest("1.0"));
        f.approve(id);
        f.release.submit(f.vendor, WithdrawRelease{id, "superseded"});
        f.delivery.submit(f.gateways[0], f.anchorOf({key::release(id)}));
        RecordBatch batch;
        batch.body = {20'000, {}};
        batch.negative = 1;
        batch.releases = {id};
        QCOMPARE(codeOf(f.delivery.apply(f.gateways[0], batch)), "accepted");
    }
};

QTEST_GUILESS_MAIN(GovernanceTest)
#include "governance_test.moc"
