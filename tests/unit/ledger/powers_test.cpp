// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "tests/unit/ledger/ledger_words.h"
#include "tests/unit/ledger/statements.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

namespace {

// What a device with this anchor says to the release's bundle.
QString device(const LedgerFixture& f, const TrustAnchor& anchor, const ReleaseId& id)
{
    const Bundle bundle = f.bundle(id);
    if (auto state = verifyBundleState(anchor, bundle, {}); !state) return word(state.error().code);
    auto record = verifyReleaseStatus(bundle);
    if (!record) return word(record.error().code);
    if (auto release = verifyManifest(anchor, bundle, *record); !release) return word(release.error().code);
    if (auto approvals = verifyBundleApprovals(anchor, anchor.epochs(), bundle, *record); !approvals) return word(approvals.error().code);
    return "accepted";
}

ReleaseId published(LedgerFixture& f, const std::string& version, const crypto::KeyPair& releaseKey)
{
    const auto signedManifest = SignedManifest::sign(f.manifest(version), releaseKey);
    f.release.submit(f.vendor, PublishRelease{signedManifest, {}});
    f.approve(signedManifest.id());
    return signedManifest.id();
}

// The vendor's record with its root key revoked and another one in its place.
MemberRecord revising(const LedgerFixture& f)
{
    auto record = revoking(f, f.vendor, KeyPurpose::root, LeafIndex(0));
    record.keys.push_back({KeyPurpose::root, keyFor("acme/root/found").publicKey(), std::nullopt});
    record.sortKeys();
    return record;
}

}  // namespace

// A vendor's keys, the policy, and offences that prove themselves: what holds after each.
class PowersTest : public QObject {
    Q_OBJECT

private slots:
    // A device that knows the first root key alone follows to the third, and to nobody else's.
    void devicesFollowARootKey()
    {
        LedgerFixture f;
        f.createModel();
        TrustAnchor anchor = f.anchor();
        anchor.vendorReleaseKeys.clear();   // all hangs on the root
        const ReleaseId first = published(f, "1.0", f.vendor.key(KeyPurpose::release));
        QCOMPARE(device(f, anchor, first), "accepted");

        f.release.submit(f.checkers[0], rootRotation(f));
        QCOMPARE(word(f.release.events.back().kind), "release-key.rotated");
        QCOMPARE(word(f.release.events.back().text), "root");
        const auto second = keyFor("acme/root/2");
        const auto record = f.release.value<MemberRecord>(key::member(f.vendor.id()));
        QVERIFY(record.activeKeys(KeyPurpose::root) == std::vector{second.publicKey()});
        QCOMPARE(device(f, anchor, first), "accepted");
        f.release.submit(f.vendor, rootRotation(f, {&f.checkers[1], &f.checkers[2]}, second, "acme/root/3"));
        QCOMPARE(device(f, anchor, first), "accepted");

        // The newest root names a release key; the device goes on.
        auto rotated = rotation(f, "acme/release/2");
        signAs(f, rotated, keyFor("acme/root/3"));
        f.release.submit(f.checkers[0], rotated);
        const ReleaseId next = published(f, "2.0", keyFor("acme/release/2"));
        QCOMPARE(device(f, anchor, next), "accepted");

        // Without the links, or with one that the root did not sign, it is a stranger's key to it.
        const auto verdict = [&](const std::function<void(Bundle&)>& change) {
            Bundle bundle = f.bundle(next);
            change(bundle);
            auto status = verifyReleaseStatus(bundle);
            if (!status) return word(status.error().code);
            auto release = verifyManifest(anchor, bundle, *status);
            return release ? QString("accepted") : word(release.error().code);
        };
        const auto links = [](Bundle& bundle) {
            return std::ranges::find_if(bundle.state.facts, [](const auto& fact) {
                return textOf(fact.key).starts_with("root-links/");
            });
        };
        QCOMPARE(verdict([](Bundle&) {}), "accepted");
        QCOMPARE(verdict([&](Bundle& bundle) { bundle.state.facts.erase(links(bundle)); }), "ledger.bundle.vendor-root-unknown");
        QCOMPARE(verdict([&](Bundle& bundle) {
                     const auto fact = links(bundle);
                     auto chain = RootLinks::decode(fact->value).value();
                     chain.links.front().signature[0] ^= 1U;
                     fact->value = chain.encode();
                 }),
                 "ledger.bundle.vendor-root-unknown");
        QCOMPARE(verdict([&](Bundle& bundle) {
                     const auto fact = links(bundle);
                     auto chain = RootLinks::decode(fact->value).value();
                     std::ranges::reverse(chain.links);
                     fact->value = chain.encode();
                 }),
                 "ledger.bundle.vendor-root-unknown");
    }

    // Lost for good: a majority takes it away and names another one. Devices take what the burned-in release key signs, and
    // nothing that only the new root vouches for.
    void aLostRootKeyIsReplacedByTheMembers()
    {
        LedgerFixture f;
        f.createModel();
        const TrustAnchor anchor = f.anchor();
        auto record = revising(f);
        f.release.submit(f.checkers[0], f.admission(record));
        const ReleaseId old = published(f, "1.0", f.vendor.key(KeyPurpose::release));
        QCOMPARE(device(f, anchor, old), "accepted");
        auto rotated = rotation(f, "acme/release/2");
        signAs(f, rotated, keyFor("acme/root/found"));
        f.release.submit(f.checkers[0], rotated);
        const ReleaseId next = published(f, "2.0", keyFor("acme/release/2"));
        QCOMPARE(device(f, anchor, next), "ledger.bundle.vendor-root-unknown");
        TrustAnchor later = anchor;   // of a device made from now on
        later.vendorRootKeys = {keyFor("acme/root/found").publicKey()};
        QCOMPARE(device(f, later, next), "accepted");
    }

    void aStolenReleaseKeyIsReplacedByTheRootKey()
    {
        LedgerFixture f;
        f.createModel();
        const TrustAnchor anchor = f.anchor();
        const auto& stolen = f.vendor.key(KeyPurpose::release);
        const ReleaseId good = published(f, "1.0", stolen);
        const LeafIndex lastGood(f.release.log.size() - 1);
        const ReleaseId bad = published(f, "2.0", stolen);
        QCOMPARE(device(f, anchor, bad), "accepted");

        // Whoever governs may bring it: the vendor's other keys may be stolen too.
        f.release.submit(f.checkers[0], rotationByRoot(f, lastGood));
        QCOMPARE(word(f.release.events.back().kind), "release.withdrawn");
        QCOMPARE(word(f.status(good)), "approved");
        QCOMPARE(word(f.status(bad)), "withdrawn");
        QCOMPARE(device(f, anchor, good), "accepted");
        QCOMPARE(device(f, anchor, bad), "ledger.bundle.withdrawn");
        const auto again = SignedManifest::sign(f.manifest("3.0"), stolen);
        QCOMPARE(codeOf(f.release.apply(f.vendor, PublishRelease{again, {}})), "ledger.manifest.unsigned");
        // Devices know the root key alone, and follow.
        QCOMPARE(device(f, anchor, published(f, "3.0", keyFor("acme/release/2"))), "accepted");
    }

    void aRotationWithoutCompromiseKeepsWhatWasPublished()
    {
        LedgerFixture f;
        f.createModel();
        const TrustAnchor anchor = f.anchor();
        const ReleaseId before = published(f, "1.0", f.vendor.key(KeyPurpose::release));
        f.release.submit(f.vendor, rotationByRelease(f, {&f.checkers[0], &f.checkers[2]}));
        QCOMPARE(word(f.release.events.back().kind), "release-key.rotated");
        QCOMPARE(word(f.status(before)), "approved");
        QCOMPARE(device(f, anchor, before), "accepted");
        QCOMPARE(device(f, anchor, published(f, "2.0", keyFor("acme/release/2"))), "accepted");
    }

    void bothChainsTakeTheRotation()
    {
        LedgerFixture f;
        const auto body = rotationByRoot(f);
        f.release.submit(f.vendor, body);
        f.delivery.submit(f.vendor, body);
        QVERIFY(f.release.value<MemberRecord>(key::member(f.vendor.id())).revision ==
                f.delivery.value<MemberRecord>(key::member(f.vendor.id())).revision);
    }

    // Without any root key left it is the members' to decide, and devices that know the old one accept nothing new.
    void aLostRootKeyIsTheMembersMatter()
    {
        LedgerFixture f;
        f.createModel();
        const TrustAnchor anchor = f.anchor();
        auto record = revoking(f, f.vendor, KeyPurpose::root, LeafIndex(0));
        const auto fresh = keyFor("acme/release/members");
        record.keys.push_back({KeyPurpose::release, fresh.publicKey(), std::nullopt});
        record.sortKeys();
        f.release.submit(f.checkers[0], f.admission(record));
        QCOMPARE(device(f, anchor, published(f, "1.0", fresh)), "ledger.bundle.vendor-root-unknown");
    }

    void thePolicyAsksForMore()
    {
        LedgerFixture f;
        f.createModel();
        const TrustAnchor anchor = f.anchor();
        const ReleaseId before = published(f, "1.0", f.vendor.key(KeyPurpose::release));
        const ReleaseId open = f.publish(f.manifest("1.5"));
        f.release.submit(f.gateways.empty() ? f.vendor : f.checkers[0], policy(f, 3, 3));
        QCOMPARE(word(f.release.events.back().kind), "policy.changed");
        // What was frozen stays.
        QCOMPARE(device(f, anchor, before), "accepted");
        QCOMPARE(f.release.value<ReleaseRecord>(key::release(open)).required, 2U);
        const ReleaseId after = f.publish(f.manifest("2.0"));
        QCOMPARE(f.release.value<ReleaseRecord>(key::release(after)).required, 3U);
        f.approve(after);
        QCOMPARE(f.release.value<ReleaseRecord>(key::release(after)).approvals(), 3U);
        QCOMPARE(device(f, anchor, after), "accepted");
        // A gateway that leaves one out is caught.
        Bundle bundle = f.bundle(after);
        bundle.approvals.pop_back();
        const auto record = verifyReleaseStatus(bundle);
        QVERIFY(record);
        QCOMPARE(codeOf(verifyBundleApprovals(anchor, anchor.epochs(), bundle, *record)), "ledger.approval.too-few");
        // Too few checkers in a later epoch: nothing is published.
        f.release.submit(f.vendor, f.nextCheckers({&f.checkers[0], &f.checkers[1]}));
        const auto late = SignedManifest::sign(f.manifest("3.0"), f.vendor.key(KeyPurpose::release));
        QCOMPARE(codeOf(f.release.apply(f.vendor, PublishRelease{late, {}})), "ledger.policy.too-few-checkers");
        f.release.submit(f.vendor, policy(f, 2, 0, 2));
        QCOMPARE(codeOf(f.release.apply(f.vendor, PublishRelease{late, {}})), "accepted");
    }

    // Who is a delegate is frozen with the publication, for the ledger and for devices alike.
    void aLaterDelegateVoidsNothing()
    {
        LedgerFixture f;
        f.createModel();
        const TestMember twin = makeMember("twin", {Role::vendor, Role::checker});
        f.release.submit(f.vendor, f.admission(twin.record));
        f.release.submit(f.vendor, f.nextCheckers({&f.checkers[0], &f.checkers[1], &twin}));
        const TrustAnchor anchor = f.anchor();
        const ReleaseId id = f.publish(f.manifest("1.0"));
        const ReleaseId open = f.publish(f.manifest("1.5"));
        f.release.submit(twin, f.vote(twin, id, Verdict::approve));
        f.release.submit(f.checkers[0], f.vote(f.checkers[0], id, Verdict::approve));
        QCOMPARE(word(f.status(id)), "approved");

        auto model = f.release.value<ModelRecord>(key::model(LedgerFixture::model()));
        model.delegates = {twin.id()};
        f.release.submit(f.vendor, SetModel{model});
        QCOMPARE(word(f.status(id)), "approved");
        QCOMPARE(device(f, anchor, id), "accepted");
        // He has an interest now, and approves no more. But whom the owner names without asking, he does not silence.
        QCOMPARE(codeOf(f.release.apply(twin, f.vote(twin, open, Verdict::approve))), "ledger.vote.interested");
        QCOMPARE(codeOf(f.release.apply(twin, f.vote(twin, open, Verdict::reject, "it calls home"))), "accepted");
        QCOMPARE(word(f.status(open)), "open");
        f.release.submit(f.checkers[1], f.vote(f.checkers[1], open, Verdict::reject, "it does"));
        QCOMPARE(word(f.status(open)), "rejected");
        QCOMPARE(codeOf(f.release.apply(twin, f.vote(twin, id, Verdict::reject, "changed my mind"))), "accepted");
        QCOMPARE(word(f.status(id)), "suspended");
        QCOMPARE(device(f, anchor, id), "ledger.bundle.suspended");
        // A delegate of the publication's time never counts, whatever becomes of him.
        const ReleaseId next = f.publish(f.manifest("2.0"));
        QVERIFY(f.release.value<ReleaseRecord>(key::release(next)).excluded == std::vector{twin.id()});
        QCOMPARE(codeOf(f.release.apply(twin, f.vote(twin, next, Verdict::reject, "no"))), "ledger.vote.interested");
        model.delegates.clear();
        f.release.submit(f.vendor, SetModel{model});
        QCOMPARE(codeOf(f.release.apply(twin, f.vote(twin, next, Verdict::approve))), "ledger.vote.interested");
        f.release.submit(f.checkers[0], f.vote(f.checkers[0], next, Verdict::approve));
        f.release.submit(f.checkers[1], f.vote(f.checkers[1], next, Verdict::approve));
        Bundle bundle = f.bundle(next);
        bundle.approvals.push_back({twin.id(), twin.key(KeyPurpose::vote).sign(voteStatement(
                                                   f.consortium(), next, EpochNumber(1), Verdict::approve))});
        std::ranges::sort(bundle.approvals, {}, &MemberSignature::member);
        const auto record = verifyReleaseStatus(bundle);
        QVERIFY(record);
        QCOMPARE(codeOf(verifyBundleApprovals(anchor, anchor.epochs(), bundle, *record)), "ledger.approval.interested");
    }

    void offencesAreKept_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"double-vote", "surrounding-vote", "double-seal"}) QTest::newRow(kind) << QString(kind);
    }
    void offencesAreKept()
    {
        QFETCH(QString, kind);
        LedgerFixture f;
        const TestMember& liar = f.checkers[0];
        ReportOffence body;
        if (kind == "double-vote") body = offenceOf(voteOf(f, liar, {1, 4, 'a'}), voteOf(f, liar, {2, 4, 'b'}));
        if (kind == "surrounding-vote") body = offenceOf(voteOf(f, liar, {1, 4, 'a'}), voteOf(f, liar, {2, 3, 'b'}));
        if (kind == "double-seal") {
            body = offenceOf(sealOf(f, liar, {1'700'000'000'000, 5}), sealOf(f, liar, {1'700'000'000'499, 9}));
        }
        // A key that was revoked meanwhile still accuses its owner.
        f.release.submit(f.vendor, f.admission(revoking(f, liar, KeyPurpose::consensus, LeafIndex(0))));
        f.release.submit(f.vendor, body);
        const Event& event = f.release.events.back();
        QCOMPARE(word(event.kind), "offence.proven");
        QVERIFY(event.member == liar.id());
        QCOMPARE(word(event.text), kind);
        const auto record =
            f.release.value<OffenceRecord>(key::offence(crypto::sha256({body.first, body.second})));
        QCOMPARE(word(record.kind), kind);
        QVERIFY(record.member == liar.id() && record.reporter == f.vendor.id());
        QVERIFY(record.first == body.first && record.second == body.second);
    }

    void aBatchIsStruck_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"in one batch", "in two batches", "bad signature"}) QTest::newRow(kind) << QString(kind);
    }
    void aBatchIsStruck()
    {
        QFETCH(QString, kind);
        LedgerFixture f;
        GatewayStory story(f);
        std::vector<EvidenceAcknowledgement> items;
        if (kind == "in one batch") items = story.record({{0, 1}, {0, 1}});
        if (kind == "in two batches") {
            items = story.record({{0, 1}});
            items.push_back(story.record({{0, 1}}).front());
        }
        if (kind == "bad signature") items = story.record({{0, 1, true}});
        f.delivery.submit(f.gateways[1], ReportGateway{items});
        const Event& event = f.delivery.events.back();
        QCOMPARE(word(event.kind), "batch.struck");
        QVERIFY(event.member == f.gateways[0].id());
        const std::uint64_t number = kind == "in two batches" ? 1 : 0;
        QCOMPARE(event.number, number);
        const auto struck = f.delivery.value<StruckBatch>(key::struck(f.gateways[0].id(), number));
        QCOMPARE(word(struck.kind), kind == "bad signature" ? "bad-signature" : "ordinal-twice");
        QVERIFY(struck.reporter == f.gateways[1].id());
    }
};

QTEST_GUILESS_MAIN(PowersTest)
#include "powers_test.moc"
