// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/node/host_consortium.h"
#include "core/ledger/bundle.h"
#include "core/node/ledger_views.h"
#include "core/node/proofs.h"

#include <QTest>
#include <set>

using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using test::Consortium;
using test::lamp;

namespace {

node::CosignatureMessage cosigned(const test::LedgerFixture& fixture, std::size_t validator, const codec::LogHead& head,
                                  std::uint64_t seconds)
{
    const auto& who = *fixture.validators()[validator];
    return {ChainKind::release, head.size, head.root, who.id(), seconds,
            codec::cosign(head, codec::keyNameOf(who.id().slug), who.key(KeyPurpose::cosign), seconds).signature};
}

codec::LogHead settledHead(const node::ChainApplication& application)
{
    const std::uint64_t size = application.settledLogSize();
    return {ledger::logOrigin(application.parameters()), size, test::expect(codec::logRoot(application.logNodes(), size), "root")};
}

}  // namespace

class ChainHostTest : public QObject {
    Q_OBJECT

private slots:
    void aReleaseSettlesEverywhereAndIsProven();
    void theVendorsOwnTicksDoNotStandInItsWay();
    void refusalsComeBackWithTheirCode();
    void aRefusalDoesNotHoldUpWhatComesAfter();
    void aKeyThatIsUsedElsewhereTooIsNoObstacle();
    void deliveriesAreAnchoredAndRecorded();
    void oneValidatorDownIsNoObstacleTwoAre();
    void forgedTransactionsAreTheirSendersFault();
    void aCosignerWithoutEndIsNotRelayedWithoutEnd();
    void aCosignerThatTheQuorumNeedsMovesNoCheckpointWithoutEnd();
    void afterARestartTheNewestCheckpointFollowsAtOnce();
    void manyCheckpointsAreToldOfOnce();
    void aLiarWithoutEndIsAccusedAFewTimes();
    void nothingIsCosignedAgainstWhatPeersRemember();
    void nothingIsCosignedBeforeOthersHaveTold();
    void aClockThatIsSetBackDoesNotStopTheHeartbeat();
    void twoHeadsAreSeenBeforeEitherIsSettled();
    void anAbsurdHeadHidesNoLaterLie();
    void aLiarOfUnsettledHeadsIsToldOfAFewTimes();
};

void ChainHostTest::aReleaseSettlesEverywhereAndIsProven()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    const auto& vendorKey = fixture.vendor.key(KeyPurpose::transaction);
    QCOMPARE(node::makeAnchor(consortium.release(0), {}).error().code, std::string("node.proof.no-checkpoint"));
    QVERIFY(consortium.settle(0, ChainKind::release, vendorKey, lamp(fixture)));
    const auto manifest = fixture.manifest("1.1.0");
    const auto signedManifest = ledger::SignedManifest::sign(manifest, fixture.vendor.key(KeyPurpose::release));
    const auto published = consortium.settle(0, ChainKind::release, vendorKey, ledger::PublishRelease{signedManifest, {}});
    QVERIFY2(published, published ? "" : toString(published.error()).c_str());
    for (std::size_t i = 0; i < 2; ++i) {
        const auto& checker = fixture.checkers[i];
        const auto vote = consortium.settle(i + 1, ChainKind::release, checker.key(KeyPurpose::transaction),
                                            fixture.vote(checker, manifest.id(), ledger::Verdict::approve));
        QVERIFY2(vote, vote ? "" : toString(vote.error()).c_str());
    }
    // Every node, gateways too, has the same settled log and a checkpoint over it with a quorum of cosignatures.
    const auto everybodyKnows = [&] {
        return std::ranges::all_of(consortium.members, [](auto& member) {
            auto& host = *member.hosts.at(ChainKind::release);
            const auto& newest = host.checkpoints().newest();
            return newest && newest->checkpoint.head.size == host.application().settledLogSize() &&
                   host.application().settledLogSize() == host.application().tip().roots.logSize;
        });
    };
    QVERIFY(consortium.until(everybodyKnows));
    const auto roots = consortium.release(0).application().tip().roots;
    for (std::size_t i = 1; i < consortium.members.size(); ++i) {
        QVERIFY(consortium.release(i).application().tip().roots == roots);
        QVERIFY(consortium.members[i].faults.empty());
    }
    // The bundle that a gateway makes passes a device's verification.
    const std::size_t gateway = consortium.members.size() - 1;
    const auto proves = [&] {
        const auto bundle = node::makeBundle(consortium.release(gateway), manifest.id(), 1);
        QVERIFY2(bundle, bundle ? "" : toString(bundle.error()).c_str());
        const auto decoded = ledger::Bundle::decode(bundle->encode());
        QVERIFY(decoded);
        auto anchor = node::makeTrustAnchor(consortium.release(gateway), test::LedgerFixture::model(), 0);
        QVERIFY(anchor);
        QVERIFY(ledger::verifyBundleState(*anchor, *decoded, std::nullopt));
        const auto record = ledger::verifyReleaseStatus(*decoded);
        QVERIFY(record);
        QVERIFY(ledger::verifyManifest(*anchor, *decoded, *record));
        QVERIFY(ledger::verifyBundleApprovals(*anchor, anchor->epochs(), *decoded, *record));
    };
    proves();

    const auto views = node::releaseViews({consortium.release(gateway).application(), [](const PayloadRef&) { return false; },
                                           [](const ReleaseId&, const ledger::Manifest&) { return api::CoverageView{}; }});
    QVERIFY(views);
    QCOMPARE(views->size(), std::size_t(1));
    QCOMPARE(views->front().status, std::string("approved"));
    QCOMPARE(views->front().approvals, 2U);
    QVERIFY(views->front().settled);
    const auto events = node::eventViews(consortium.release(gateway).application(), 0, roots.logSize);
    QVERIFY(events);
    QCOMPARE(events->back().kind, std::string("release.approved"));
    const auto blocks = node::blockViews(consortium.release(gateway), UINT64_MAX, 100);
    QVERIFY(blocks && !blocks->empty());

    // The same proofs without the transactions; and who asks for those hears that they were pruned.
    auto& pruned = consortium.release(gateway).application();
    const std::uint64_t settled = pruned.tip().settled.height.value;
    QVERIFY(settled > 3);
    QVERIFY(pruned.keepNewest(2));
    QCOMPARE(pruned.keptFrom().value, settled - 1);
    proves();
    const auto place = pruned.find(published->id);
    QVERIFY(place && *place);
    QCOMPARE(node::transactionView(consortium.release(gateway), published->id).error().code, std::string("chain.block.pruned"));
    QVERIFY(node::proofView(consortium.release(gateway), published->id));
    const auto left = node::blockViews(consortium.release(gateway), UINT64_MAX, 100);
    QVERIFY(left && left->back().height == settled - 1);
    QCOMPARE(node::blockViews(consortium.release(gateway), settled - 2, 100).error().code, std::string("chain.block.pruned"));
}

void ChainHostTest::theVendorsOwnTicksDoNotStandInItsWay()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    // Ten transactions at once from a member that also seals.
    std::size_t settled = 0;
    for (int i = 0; i < 10; ++i) {
        ledger::ModelRecord record{{"model-" + std::to_string(i)}, "Model", fixture.vendor.id(), {}, {}, {"rev-a"}};
        consortium.release(0).submitter().submit(fixture.vendor.key(KeyPurpose::transaction), ledger::SetModel{record},
                                                 [&](auto outcome) { settled += outcome ? 1 : 0; });
    }
    QVERIFY(consortium.until([&] { return settled == 10; }));
    QVERIFY(consortium.release(0).application().ledgerTime()->ms > 0);
}

void ChainHostTest::refusalsComeBackWithTheirCode()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    const auto& checker = fixture.checkers[0];
    const auto refused = consortium.settle(1, ChainKind::release, checker.key(KeyPurpose::transaction),
                                           ledger::SetModel{{{"x"}, "X", checker.id(), {}, {}, {"rev-a"}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("ledger.role.not-allowed"));
    const auto gateway = consortium.settle(4, ChainKind::release, fixture.gateways[0].key(KeyPurpose::transaction),
                                           ledger::WithdrawRelease{{}, "no"});
    QVERIFY(!gateway);
    QCOMPARE(gateway.error().code, std::string("ledger.role.not-allowed"));
    const auto other = ledger::signTransaction(fixture.consortium(), fixture.vendor.key(KeyPurpose::transaction),
                                               {ChainKind::delivery, 0, ledger::WithdrawRelease{{}, "x"}});
    QCOMPARE(consortium.release(0).engine().submit(other.encoded).error().code, std::string("node.transaction.wrong-chain"));
    QCOMPARE(consortium.release(0).application().tip().roots.logSize, std::uint64_t(0));
}

void ChainHostTest::aRefusalDoesNotHoldUpWhatComesAfter()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    const auto& vendorKey = fixture.vendor.key(KeyPurpose::transaction);
    QVERIFY(consortium.settle(0, ChainKind::release, vendorKey, lamp(fixture)));
    const auto manifest = fixture.manifest("1.1.0");
    const ledger::PublishRelease release{
        ledger::SignedManifest::sign(manifest, fixture.vendor.key(KeyPurpose::release)), {}};
    // The same release twice, and something else behind: the second is found out only when the first is in a block.
    std::vector<std::string> outcomes(3);
    auto& submitter = consortium.release(0).submitter();
    const auto note = [&](std::size_t i) {
        return [&outcomes, i](auto settled) { outcomes[i] = settled ? "settled" : settled.error().code; };
    };
    ledger::ModelRecord record{{"later"}, "Later", fixture.vendor.id(), {}, {}, {"rev-a"}};
    submitter.submit(vendorKey, release, note(0));
    submitter.submit(vendorKey, release, note(1));
    submitter.submit(vendorKey, ledger::SetModel{record}, note(2));
    QVERIFY(consortium.until([&] { return std::ranges::none_of(outcomes, &std::string::empty); }));
    QCOMPARE(outcomes[0], std::string("settled"));
    QVERIFY2(outcomes[1].starts_with("ledger."), outcomes[1].c_str());
    QCOMPARE(outcomes[2], std::string("settled"));
}

void ChainHostTest::aKeyThatIsUsedElsewhereTooIsNoObstacle()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    const auto& vendorKey = fixture.vendor.key(KeyPurpose::transaction);
    std::vector<std::string> outcomes(2);
    for (std::size_t i = 0; i < 2; ++i) {
        ledger::ModelRecord record{{"model-" + std::to_string(i)}, "Model", fixture.vendor.id(), {}, {}, {"rev-a"}};
        consortium.release(i).submitter().submit(vendorKey, ledger::SetModel{record}, [&outcomes, i](auto settled) {
            outcomes[i] = settled ? "settled" : settled.error().code;
        });
    }
    QVERIFY(consortium.until([&] { return std::ranges::none_of(outcomes, &std::string::empty); }));
    QCOMPARE(outcomes, (std::vector<std::string>{"settled", "settled"}));
}

void ChainHostTest::deliveriesAreAnchoredAndRecorded()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    const auto& vendorKey = fixture.vendor.key(KeyPurpose::transaction);
    QVERIFY(consortium.settle(0, ChainKind::release, vendorKey, lamp(fixture)));
    const auto manifest = fixture.manifest("1.1.0");
    QVERIFY(consortium.settle(0, ChainKind::release, vendorKey,
                              ledger::PublishRelease{
                                  ledger::SignedManifest::sign(manifest, fixture.vendor.key(KeyPurpose::release)), {}}));
    for (std::size_t i = 0; i < 2; ++i) {
        QVERIFY(consortium.settle(i + 1, ChainKind::release, fixture.checkers[i].key(KeyPurpose::transaction),
                                  fixture.vote(fixture.checkers[i], manifest.id(), ledger::Verdict::approve)));
    }
    const auto covered = [&] {
        const auto& newest = consortium.release(4).checkpoints().newest();
        return newest && newest->checkpoint.head.size == consortium.release(4).application().settledLogSize();
    };
    QVERIFY(consortium.until(covered));
    const auto key = ledger::key::release(manifest.id());
    const auto& gatewayKey = fixture.gateways[0].key(KeyPurpose::transaction);
    const auto anchor = node::makeAnchor(consortium.release(4), {key});
    QVERIFY(anchor);
    const auto anchored = consortium.settle(4, ChainKind::delivery, gatewayKey, *anchor);
    QVERIFY2(anchored, anchored ? "" : toString(anchored.error()).c_str());
    // A second gateway may anchor the same head.
    const auto again = consortium.settle(5, ChainKind::delivery, fixture.gateways[1].key(KeyPurpose::transaction), *anchor);
    QVERIFY2(again, again ? "" : toString(again.error()).c_str());
    const auto fact = consortium.delivery(0).application().state().get(ledger::key::fact(key));
    QVERIFY(fact && *fact);
}

void ChainHostTest::oneValidatorDownIsNoObstacleTwoAre()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    const auto& vendorKey = fixture.vendor.key(KeyPurpose::transaction);
    consortium.members[3].connected = false;
    QVERIFY(consortium.settle(0, ChainKind::release, vendorKey, lamp(fixture)));
    consortium.members[2].connected = false;
    ledger::ModelRecord record{{"late"}, "Late", fixture.vendor.id(), {}, {}, {"rev-a"}};
    std::optional<Result<node::Submitter::Settled>> outcome;
    consortium.release(0).submitter().submit(vendorKey, ledger::SetModel{record},
                                             [&](auto settled) { outcome = std::move(settled); });
    QVERIFY(!consortium.until([&] { return outcome.has_value(); }));
    const auto settledBefore = consortium.release(0).application().tip().settled;
    // In a block, and in no cosigned head: not proven yet.
    const auto& application = consortium.release(0).application();
    const auto last = application.leaf(LeafIndex(application.tip().roots.logSize - 1));
    QVERIFY(last && application.tip().roots.logSize > application.settledLogSize());
    const auto decoded = ledger::LogLeaf::decode(*last);
    QVERIFY(decoded);
    QCOMPARE(node::proofView(consortium.release(0), decoded->id).error().code, std::string("node.proof.not-covered"));
    consortium.members[2].connected = true;
    consortium.members[3].connected = true;
    QVERIFY(consortium.until([&] { return outcome.has_value(); }));
    QVERIFY(*outcome);
    QVERIFY(consortium.release(0).application().tip().settled.height > settledBefore.height);
}

// Each costs a check of a signature: whoever sends them is not heard further, however many come in one message.
void ChainHostTest::forgedTransactionsAreTheirSendersFault()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    const auto signedBy = [&](const crypto::KeyPair& key, std::uint64_t sequence) {
        return ledger::signTransaction(fixture.consortium(), key, {ChainKind::release, sequence, lamp(fixture)}).encoded;
    };
    const auto tell = [&](std::vector<Bytes> transactions) {
        consortium.release(1).messageArrived(consortium.members[0].address,
                                             chain::encodeMessage(ChainKind::release, chain::TransactionsMessage{std::move(transactions)}));
        const auto later = consortium.time.now() + Milliseconds(10);
        while (consortium.time.step(later)) {}
        return std::exchange(consortium.members[1].faults, {});
    };
    // A key that the ledger does not know (yet), a role that may not: these may come from a node that knows another state.
    QVERIFY(tell({signedBy(test::keyFor("nobody"), 0), signedBy(fixture.gateways[0].key(KeyPurpose::transaction), 0)}).empty());
    std::vector<Bytes> forged;
    for (std::uint64_t i = 0; i < 20; ++i) {
        forged.push_back(signedBy(fixture.vendor.key(KeyPurpose::transaction), i));
        forged.back().back() ^= 1;
    }
    const std::vector<std::string> once{"ledger.signature.invalid"};
    QCOMPARE(tell({forged.front()}), once);
    QCOMPARE(tell(forged), once);
    QVERIFY(consortium.settle(1, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
}

// A validator may sign the same head for every second since 1970; each is valid and newer than the one before.
void ChainHostTest::aCosignerWithoutEndIsNotRelayedWithoutEnd()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture, 1);
    consortium.members[3].connected = false;
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
    auto& host = consortium.release(1);
    QVERIFY(consortium.until([&] {
        const auto& newest = host.checkpoints().newest();
        return newest && newest->checkpoint.head.size == host.application().settledLogSize();
    }));
    const auto head = host.checkpoints().newest()->checkpoint.head;
    auto& member = consortium.members[1];
    const std::size_t before = member.told;
    member.written.clear();
    for (std::uint64_t seconds = 1; seconds <= 500; ++seconds) host.checkpoints().arrived(cosigned(fixture, 3, head, seconds));
    const std::size_t told = member.told - before;
    QVERIFY2(told >= 10 && told <= 70, qPrintable(QString::number(told)));
    // It counts all the same, and is written once; after a while it is told again.
    QCOMPARE(host.checkpoints().newest()->checkpoint.cosignatures.size(), std::size_t(4));
    QCOMPARE(member.written.size(), std::size_t(1));
    const auto later = consortium.time.now() + Milliseconds(30'000);
    while (consortium.time.step(later)) {}
    const std::size_t again = member.told;
    host.checkpoints().arrived(cosigned(fixture, 3, head, 1000));
    QCOMPARE(member.told, again + 1);
}

// While an honest one is away, the checkpoint is as old as the faulty one says; each of its words makes it younger.
void ChainHostTest::aCosignerThatTheQuorumNeedsMovesNoCheckpointWithoutEnd()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture, 1);
    auto& member = consortium.members[1];
    member.hearsCosignatures = false;
    consortium.members[3].connected = false;
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
    auto& host = consortium.release(1);
    const auto cosignedItself = [&] { return !host.checkpoints().greeting().empty(); };
    QVERIFY(consortium.until([&] { return host.application().settledLogSize() > 0 && cosignedItself(); }));
    const auto head = settledHead(host.application());
    const auto now = static_cast<std::uint64_t>(member.clock.now().ms / 1000);
    host.checkpoints().arrived(cosigned(fixture, 0, head, now));
    QVERIFY(!host.checkpoints().newest());
    member.written.clear();
    const std::uint64_t first = now - 100'000;
    for (std::uint64_t i = 0; i < 500; ++i) host.checkpoints().arrived(cosigned(fixture, 3, head, first + 100 * i));
    QCOMPARE(member.written.size(), std::size_t(1));
    QCOMPARE(host.checkpoints().newest()->time.ms / 1000, static_cast<std::int64_t>(first));
    // The youngest of them counts soon, without another word.
    const auto soon = consortium.time.now() + Milliseconds(32'000);
    while (consortium.time.step(soon)) {}
    QCOMPARE(host.checkpoints().newest()->time.ms / 1000, static_cast<std::int64_t>(first + 100 * 499));
}

// What was stored may be old, and no device installs on an old one.
void ChainHostTest::afterARestartTheNewestCheckpointFollowsAtOnce()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture, 1);
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
    const auto covers = [&](node::ChainHost& host) {
        const auto& newest = host.checkpoints().newest();
        return newest && newest->checkpoint.head.size == host.application().settledLogSize() && newest->checkpoint.cosignatures.size() == 4;
    };
    QVERIFY(consortium.until([&] { return covers(consortium.release(1)); }));
    consortium.losePower(1, 7);
    auto& host = consortium.release(1);
    QVERIFY(covers(host));
    const auto head = host.checkpoints().newest()->checkpoint.head;
    const std::int64_t now = consortium.members[1].clock.now().ms / 1000;
    for (std::size_t i = 0; i < 4; ++i) host.checkpoints().arrived(cosigned(fixture, i, head, static_cast<std::uint64_t>(now) + 50));
    QCOMPARE(host.checkpoints().newest()->time.ms / 1000, now + 50);
}

// Who hears the cosignatures of many blocks at once looks at the newest checkpoint once.
void ChainHostTest::manyCheckpointsAreToldOfOnce()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    auto& member = consortium.members[4];
    auto& host = consortium.release(4);
    member.hearsCosignatures = false;
    std::vector<codec::LogHead> heads;
    for (const auto* name : {"One", "Two", "Three"}) {
        QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture, name)));
        const std::uint64_t before = heads.empty() ? 0 : heads.back().size;
        QVERIFY(consortium.until([&] { return host.application().settledLogSize() > before; }));
        heads.push_back(settledHead(host.application()));
    }
    QCOMPARE(member.checkpoints, std::size_t(0));
    const auto now = static_cast<std::uint64_t>(member.clock.now().ms / 1000);
    for (const auto& head : heads) {
        for (std::size_t i = 0; i < 4; ++i) host.checkpoints().arrived(cosigned(fixture, i, head, now));
        QVERIFY(host.checkpoints().newest()->checkpoint.head == head);
    }
    const auto soon = consortium.time.now() + Milliseconds(10);
    while (consortium.time.step(soon)) {}
    QCOMPARE(member.checkpoints, std::size_t(1));
    // And at what comes later again.
    const auto later = consortium.time.now() + Milliseconds(60'000);
    while (consortium.time.step(later)) {}
    for (std::size_t i = 0; i < 4; ++i) host.checkpoints().arrived(cosigned(fixture, i, heads.back(), now + 60));
    QVERIFY(consortium.until([&] { return member.checkpoints == 2; }));
}

// Each head that contradicts ours is told of once, and a liar without end is not told of without end.
void ChainHostTest::aLiarWithoutEndIsAccusedAFewTimes()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
    auto& host = consortium.release(4);
    auto& told = consortium.members[4].faults;
    const std::uint64_t size = host.application().settledLogSize();
    QVERIFY(size > 0);
    const auto lie = [&](std::size_t validator, std::uint8_t n) {
        const codec::LogHead head{ledger::logOrigin(host.application().parameters()), size, codec::leafHash(Bytes{n})};
        host.checkpoints().arrived(cosigned(fixture, validator, head, 1000));
    };
    for (int i = 0; i < 100; ++i) lie(2, 0);
    QVERIFY(consortium.until([&] { return !told.empty(); }));
    QCOMPARE(told, std::vector<std::string>{fixture.validators()[2]->id().slug});
    for (std::uint8_t i = 1; i < 200; ++i) lie(2, i);
    lie(3, 0);
    QVERIFY(consortium.until([&] { return told.back() == fixture.validators()[3]->id().slug; }));
    QCOMPARE(told.size(), std::size_t(5));
}

// Restored from a backup, a validator hears what it cosigned before: nothing that contradicts it is cosigned, ever.
void ChainHostTest::nothingIsCosignedAgainstWhatPeersRemember()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    const auto& key = fixture.vendor.key(KeyPurpose::transaction);
    QVERIFY(consortium.settle(0, ChainKind::release, key, lamp(fixture)));
    auto& host = consortium.release(1);
    const auto& self = *fixture.validators()[1];
    const auto cosigners = [&](std::uint64_t atLeast) {
        std::set<std::string> names;
        if (!consortium.until([&] {
                const auto& newest = consortium.release(4).checkpoints().newest();
                return newest && newest->checkpoint.head.size >= atLeast && newest->checkpoint.cosignatures.size() >= 3;
            })) return names;
        const auto later = consortium.time.now() + Milliseconds(5'000);
        while (consortium.time.step(later)) {}
        for (const auto& one : consortium.release(4).checkpoints().newest()->checkpoint.cosignatures) names.insert(one.keyName);
        return names;
    };
    const std::uint64_t size = host.application().settledLogSize();
    QVERIFY(cosigners(size).contains(codec::keyNameOf(self.id().slug)));
    const Hash32 other = codec::leafHash(bytesOf("what it cosigned before"));
    const codec::LogHead head{ledger::logOrigin(host.application().parameters()), size + 1, other};
    const auto signature = codec::cosign(head, codec::keyNameOf(self.id().slug), self.key(KeyPurpose::cosign), 1000);
    host.checkpoints().arrived({ChainKind::release, size + 1, other, self.id(), 1000, signature.signature});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(consortium.settle(0, ChainKind::release, key, lamp(fixture, QString("Lamp %1").arg(i).toStdString())));
    }
    const auto names = cosigners(host.application().settledLogSize());
    QCOMPARE(names.size(), std::size_t(3));
    QVERIFY(!names.contains(codec::keyNameOf(self.id().slug)));
}

// A validator that may be of an old backup follows and settles, but says nothing that a device would take for fresh.
void ChainHostTest::nothingIsCosignedBeforeOthersHaveTold()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    auto& silent = consortium.members[1];
    silent.hearsRecalls = false;
    const auto name = codec::keyNameOf(fixture.validators()[1]->id().slug);
    const auto& key = fixture.vendor.key(KeyPurpose::transaction);
    QVERIFY(consortium.settle(0, ChainKind::release, key, lamp(fixture)));
    const auto size = consortium.release(0).application().settledLogSize();
    const auto cosigned = [&] {
        const auto& newest = consortium.release(4).checkpoints().newest();
        return newest && std::ranges::any_of(newest->checkpoint.cosignatures, [&](const auto& one) { return one.keyName == name; });
    };
    QVERIFY(consortium.until([&] {
        return consortium.release(1).application().settledLogSize() >= size && consortium.release(4).checkpoints().newest();
    }));
    const auto later = consortium.time.now() + Milliseconds(10'000);
    while (consortium.time.step(later)) {}
    QVERIFY(!cosigned());
    QVERIFY(consortium.release(4).checkpoints().newest());   // the three others do without it
    silent.hearsRecalls = true;
    QVERIFY(consortium.until(cosigned));
}

// All were a day ahead, and are right again: nobody may take the head for stale until tomorrow.
void ChainHostTest::aClockThatIsSetBackDoesNotStopTheHeartbeat()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    const auto day = std::chrono::hours(24);
    for (auto& member : consortium.members) member.clock.setSkew(day);
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
    const auto& newest = consortium.release(4).checkpoints().newest();
    QVERIFY(consortium.until([&] { return newest.has_value(); }));
    for (auto& member : consortium.members) member.clock.setSkew(Milliseconds(0));
    const auto now = [&] { return consortium.members[4].clock.now(); };
    QVERIFY(newest->time > now());
    const auto beats = consortium.time.now() + Milliseconds(fixture.genesis.engine.heartbeatMs) + Milliseconds(10'000);
    while (consortium.time.step(beats)) {}
    QVERIFY(newest->time <= now());
    QVERIFY(now().ms - newest->time.ms <= 20'000);
}

// A node that has fallen behind is shown two histories: it says so at once, and later which of the two was a lie.
void ChainHostTest::twoHeadsAreSeenBeforeEitherIsSettled()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    auto& behind = consortium.members[4];
    auto& host = consortium.release(4);
    behind.connected = false;
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
    const auto& ahead = consortium.release(0).application();
    const std::uint64_t size = ahead.settledLogSize();
    QVERIFY(size > host.application().settledLogSize());
    const auto sign = [&](std::size_t validator, const Hash32& root, std::uint64_t more = 0) {
        return cosigned(fixture, validator, {ledger::logOrigin(ahead.parameters()), size + more, root},
                        static_cast<std::uint64_t>(behind.clock.now().ms / 1000));
    };
    const Hash32 truth = test::expect(codec::logRoot(ahead.logNodes(), size), "root");
    const Hash32 lie = codec::leafHash(bytesOf("lie"));
    const std::string honest = fixture.validators()[1]->id().slug;
    const std::string liar = fixture.validators()[2]->id().slug;
    // One that contradicts itself without end, of sizes that no log will have, hides no other.
    const std::string endless = fixture.validators()[0]->id().slug;
    for (std::uint8_t n = 0; n < 100; ++n) host.checkpoints().arrived(sign(0, codec::leafHash(Bytes{n}), std::uint64_t{1} << 60));
    QVERIFY(consortium.until([&] { return behind.faults.size() >= 3; }));
    QCOMPARE(behind.faults, std::vector<std::string>(3, endless + " or " + endless));
    behind.faults.clear();
    for (int again = 0; again < 2; ++again) {
        // A later head of the liar does not make its lie forgotten.
        for (const auto& message : {sign(1, truth), sign(2, lie), sign(3, truth), sign(2, lie, 1000)}) host.checkpoints().arrived(message);
    }
    QVERIFY(consortium.until([&] { return behind.faults.size() >= 2; }));
    QCOMPARE(behind.faults, (std::vector<std::string>{honest + " or " + liar, liar + " or " + fixture.validators()[3]->id().slug}));
    behind.faults.clear();
    behind.connected = true;
    for (std::size_t i = 0; i < 4; ++i) {
        host.peerConnected(consortium.members[i].address);
        consortium.release(i).peerConnected(behind.address);
    }
    QVERIFY(consortium.until([&] { return host.application().settledLogSize() >= size && !behind.faults.empty(); }));
    for (const auto& fault : behind.faults) QVERIFY2(fault == liar || fault == liar + " or " + liar, fault.c_str());
}

// Nor does it make forgotten what its signer cosigns afterwards.
void ChainHostTest::anAbsurdHeadHidesNoLaterLie()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    consortium.members[4].connected = false;
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
    const auto& faults = consortium.members[4].faults;
    const auto head = settledHead(consortium.release(0).application());
    const auto says = [&](std::size_t validator, std::uint64_t size, Hash32 root) {
        consortium.release(4).checkpoints().arrived(cosigned(fixture, validator, {head.origin, size, root}, 1000));
    };
    for (std::uint64_t n = 0; n < 100; ++n) says(2, (std::uint64_t{1} << 60) + n, Hash32{});
    says(2, head.size, Hash32{});
    says(1, head.size, head.root);
    QVERIFY(consortium.until([&] { return !faults.empty(); }));
    QCOMPARE(faults[0], fixture.validators()[2]->id().slug + " or " + fixture.validators()[1]->id().slug);
}

// Against every honest cosigner it is told of, against none of them without end.
void ChainHostTest::aLiarOfUnsettledHeadsIsToldOfAFewTimes()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture);
    auto& behind = consortium.members[4];
    auto& host = consortium.release(4);
    behind.connected = false;
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
    const auto head = settledHead(consortium.release(0).application());
    QVERIFY(head.size > host.application().settledLogSize());
    const auto lie = [&](std::uint8_t n) {
        host.checkpoints().arrived(cosigned(fixture, 2, {head.origin, head.size, codec::leafHash(Bytes{n})}, 1000));
    };
    for (const std::size_t honest : {0, 1, 3}) {
        host.checkpoints().arrived(cosigned(fixture, honest, head, 1000));
        for (std::uint8_t n = 0; n < 100; ++n) lie(n);
    }
    const auto soon = consortium.time.now() + Milliseconds(10);
    while (consortium.time.step(soon)) {}
    const std::string liar = fixture.validators()[2]->id().slug;
    for (const std::size_t honest : {0, 1, 3}) {
        const auto& name = fixture.validators()[honest]->id().slug;
        QVERIFY(std::ranges::count(behind.faults, name + " or " + liar) + std::ranges::count(behind.faults, liar + " or " + name) >= 1);
    }
    QVERIFY2(behind.faults.size() <= 16, std::to_string(behind.faults.size()).c_str());
}

QTEST_GUILESS_MAIN(ChainHostTest)
#include "chain_host_test.moc"
