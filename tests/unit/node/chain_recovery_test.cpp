// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/node/host_consortium.h"

#include "core/chain/validator_record.h"
#include "core/node/chain_records.h"

#include <QTest>

using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using test::Consortium;
using test::lamp;

// A node's disk loses power, is full, or cannot be read for a while.
class ChainRecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSettledOutlivesAPowerLoss();
    void aBlockIsSettledInOneWriteWithItsReason();
    void aFullDiskIsNotForGood();
    void aReadThatFailsIsNotForGood();
    void whatCannotBeReadIsNobodysFault_data();
    void whatCannotBeReadIsNobodysFault();
};

// Who was told that a block is settled may build on it at once.
void ChainRecoveryTest::whatIsSettledOutlivesAPowerLoss()
{
    constexpr std::size_t gateway = 4;   // who votes writes again before long
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        test::LedgerFixture fixture;
        Consortium consortium(fixture, gateway);
        QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
        QVERIFY(consortium.until([&] { return consortium.release(gateway).application().settledLogSize() >= 1; }));
        const auto before = consortium.release(gateway).application().tip();
        consortium.members[gateway].connected = false;
        consortium.losePower(gateway, seed);
        const auto after = consortium.release(gateway).application().tip();
        QVERIFY(after.ref == before.ref && after.settled == before.settled);
        QVERIFY(consortium.release(gateway).start());
        QVERIFY(consortium.release(gateway).application().tip().settled == before.settled);   // nobody else was asked
    }
}

// The certificate of the block above: whoever asks why a block is settled is answered from it.
void ChainRecoveryTest::aBlockIsSettledInOneWriteWithItsReason()
{
    constexpr std::size_t gateway = 4;
    test::LedgerFixture fixture;
    Consortium consortium(fixture, gateway);
    const auto& application = consortium.release(gateway).application();
    auto& written = consortium.members[gateway].written;
    written.clear();
    const auto from = application.tip().settled.height;
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture)));
    QVERIFY(consortium.until([&] { return application.settledLogSize() >= 1; }));
    Height settled = from;
    for (const auto& batch : written) {
        const auto has = [&](const Bytes& key) {
            return std::ranges::any_of(batch.changes, [&](const auto& change) { return change.key == key; });
        };
        const auto tip = std::ranges::find(batch.changes, node::at::tip(), &store::WriteBatch::Change::key);
        if (tip == batch.changes.end()) continue;
        const auto record = node::TipRecord::decode(*tip->value);
        if (!record || record->chain != ChainKind::release || record->settled == settled) continue;
        settled = record->settled;
        QVERIFY(has(node::at::engineKey(chain::certificateKey(settled.next()))));
    }
    QVERIFY(settled > from);
    QCOMPARE(settled, application.tip().settled.height);
}

// Three of four validators are needed, one is away, and the disk of another is full for a while.
void ChainRecoveryTest::aFullDiskIsNotForGood()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture, 1);
    const auto& key = fixture.vendor.key(KeyPurpose::transaction);
    QVERIFY(consortium.settle(0, ChainKind::release, key, lamp(fixture)));
    auto& host = consortium.release(1);
    QVERIFY(consortium.until([&] { return host.application().settledLogSize() >= 1; }));
    consortium.members[3].connected = false;
    consortium.members[1].disk.setCapacity(1);
    std::optional<Result<node::Submitter::Settled>> outcome;
    consortium.release(0).submitter().submit(key, lamp(fixture, "Late"), [&](auto settled) { outcome = std::move(settled); });
    QVERIFY(!consortium.until([&] { return outcome.has_value(); }));
    QVERIFY(host.engine().status().state == engine::EngineState::stalled);
    QCOMPARE(host.engine().status().waitingFor, std::string("store.no-space"));
    QVERIFY(host.store().failure());
    const auto before = host.application().tip();   // readable all the time
    QVERIFY(host.application().blockRecord(before.ref.height));

    consortium.members[1].disk.setCapacity(std::nullopt);
    QVERIFY(consortium.until([&] { return outcome.has_value(); }));
    QVERIFY(*outcome);
    QVERIFY(!host.store().failure());
    QVERIFY(consortium.until([&] { return host.application().tip().settled.height > before.settled.height; }));
    QVERIFY(host.engine().status().state == engine::EngineState::live);
    const auto& others = consortium.release(0).application();
    const auto height = host.application().tip().settled.height;
    QVERIFY(host.application().blockRecord(height)->ref == others.blockRecord(height)->ref);
}

void ChainRecoveryTest::aReadThatFailsIsNotForGood()
{
    test::LedgerFixture fixture;
    Consortium consortium(fixture, 1);
    const auto& key = fixture.vendor.key(KeyPurpose::transaction);
    QVERIFY(consortium.settle(0, ChainKind::release, key, lamp(fixture)));
    auto& host = consortium.release(1);
    QVERIFY(consortium.until([&] { return host.application().settledLogSize() >= 1; }));
    consortium.members[3].connected = false;   // of four validators the one with the disk is needed
    consortium.members[1].unreadable = [](BytesView) { return true; };
    std::optional<Result<node::Submitter::Settled>> outcome;
    consortium.release(0).submitter().submit(key, lamp(fixture, "Late"), [&](auto settled) { outcome = std::move(settled); });
    QVERIFY(!consortium.until([&] { return outcome.has_value(); }));
    QCOMPARE(host.engine().status().waitingFor, std::string("store.io"));
    QVERIFY(!host.store().failure());
    consortium.members[1].unreadable = nullptr;
    QVERIFY(consortium.until([&] { return outcome.has_value(); }));
    QVERIFY(*outcome);
    QVERIFY(host.engine().status().state == engine::EngineState::live);
}

void ChainRecoveryTest::whatCannotBeReadIsNobodysFault_data()
{
    QTest::addColumn<bool>("whoIsInIt");
    QTest::newRow("which epoch it is") << false;
    QTest::newRow("who is in it") << true;
}

// The block that names the next validators is judged with what the state says of them. Who cannot read that must not call the
// block wrong, and must not accuse who sent it.
void ChainRecoveryTest::whatCannotBeReadIsNobodysFault()
{
    QFETCH(const bool, whoIsInIt);
    const Bytes key = node::at::state(whoIsInIt ? ledger::key::epoch(ledger::Role::validator, EpochNumber(1))
                                                : ledger::key::currentEpoch(ledger::Role::validator));
    constexpr std::size_t gateway = 4;
    test::LedgerFixture fixture;
    Consortium consortium(fixture, gateway);
    auto& host = consortium.release(gateway);
    auto& member = consortium.members[gateway];
    member.unreadable = [&key](BytesView asked) { return std::ranges::equal(asked, key); };
    QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction),
                              fixture.nextValidators({&fixture.vendor, &fixture.checkers[0], &fixture.checkers[1]})));
    for (int i = 0; i < 8; ++i) {   // the handover takes some blocks
        QVERIFY(consortium.settle(0, ChainKind::release, fixture.vendor.key(KeyPurpose::transaction), lamp(fixture, "Lamp " + std::to_string(i))));
    }
    const auto& others = consortium.release(0);
    const auto handedOver = [](const node::ChainHost& chain) {
        const auto block = chain.application().block(chain.application().tip().settled.height);
        const auto newest = block && *block ? chain::peekHeader(**block) : fail(ErrorKind::notFound, "test.block");
        return newest && newest->header.epoch == EpochNumber(1);
    };
    QVERIFY(consortium.until([&] { return handedOver(others); }));
    QCOMPARE(host.engine().status().waitingFor, std::string("store.io"));
    QVERIFY(!handedOver(host));
    member.unreadable = nullptr;
    QVERIFY(consortium.until([&] { return handedOver(host); }));
    QVERIFY(host.engine().status().state == engine::EngineState::live);
    QVERIFY2(member.faults.empty(), member.faults.empty() ? "" : member.faults.front().c_str());
}

QTEST_GUILESS_MAIN(ChainRecoveryTest)
#include "chain_recovery_test.moc"
