// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that both chains must know, brought to a running node that was interrupted between the two.
#include "core/node/key_ring.h"
#include "core/node/proposal.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using ledger::Role;
using node::Proposal;

class StatementsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatOneChainHasIsStillBroughtToTheOther_data();
    void whatOneChainHasIsStillBroughtToTheOther();
    void cleanupTestCase();

private:
    // "new on <chain>", "there already on <chain>", or the code of the refusal.
    [[nodiscard]] QString bring(ChainKind chain, const Proposal& proposal);
    // The change that a row is about; `other`: another one for the same place.
    [[nodiscard]] Proposal proposal(const QByteArray& kind, bool other);
    [[nodiscard]] ledger::MemberRecord record(const std::string& member);

    test::TemporaryDirectory m_directory;
    std::optional<test::Homes> m_homes;
    std::unique_ptr<api::Node> m_node;
    node::KeyRing m_solo;
    node::KeyRing m_north;
    std::optional<crypto::KeyPair> m_root;   // of the vendor; no node loads it
};

void StatementsTest::initTestCase()
{
    m_homes.emplace(m_directory / "consortium", test::loneVendor);
    for (auto [ring, member] : {std::pair(&m_solo, "solo"), std::pair(&m_north, "north")}) {
        QVERIFY(ring->unlock(*m_homes->files, node::Home(*m_homes->files, m_homes->home(member)), m_homes->passphrase()));
    }
    auto root = crypto::loadKeyFile(*m_homes->files, node::Home(*m_homes->files, m_homes->home("solo")).key(KeyPurpose::root),
                                    m_homes->passphrase());
    QVERIFY(root);
    m_root = *std::move(root);
    m_node = m_homes->start("solo");
    QVERIFY(m_node);
}

ledger::MemberRecord StatementsTest::record(const std::string& member)
{
    test::Answer<std::vector<std::pair<Bytes, Bytes>>> found;
    m_node->state(api::Chain::release, toBytes(bytesOf("member/" + member)), 1, found.callback());
    const auto entries = found.get();
    if (!entries || entries->size() != 1) return {};
    const auto decoded = ledger::MemberRecord::decode(entries->front().second);
    return decoded ? *decoded : ledger::MemberRecord{};
}

Proposal StatementsTest::proposal(const QByteArray& kind, bool other)
{
    const auto fresh = crypto::KeyPair::generate(*m_homes->random);
    if (kind == "member") {
        auto north = record("north");
        ++north.revision;
        north.name = other ? "North of somewhere else" : "North, renamed";
        Proposal made{m_homes->consortium, north, {}};
        made.sign({"solo"}, *m_solo.key(KeyPurpose::transaction));
        return made;
    }
    if (kind == "epoch") {
        ledger::Epoch epoch{Role::checker, EpochNumber(1), {{{"north"}, m_north.key(KeyPurpose::vote)->publicKey(), {}}}};
        if (other) epoch.number = EpochNumber(2);
        Proposal made{m_homes->consortium, epoch, {}};
        made.sign({"north"}, *m_north.key(KeyPurpose::vote));
        return made;
    }
    const std::uint64_t revision = record("solo").revision + 1;
    if (kind == "release-key") {
        ledger::RotateReleaseKey rotation;
        rotation.member = {"solo"};
        rotation.revision = revision;
        rotation.key = fresh.publicKey();
        Proposal made{m_homes->consortium, rotation, {}};
        made.authorise(*m_root);
        return made;
    }
    ledger::RotateRootKey rotation;
    rotation.member = {"solo"};
    rotation.revision = revision;
    rotation.key = fresh.publicKey();
    Proposal made{m_homes->consortium, rotation, {}};
    made.authorise(*m_root);
    made.authorise(fresh);
    made.sign({"north"}, *m_north.key(KeyPurpose::vote));
    return made;
}

QString StatementsTest::bring(ChainKind chain, const Proposal& proposal)
{
    test::Answer<api::Submitted> done;
    node::submitBody(*m_node, chain, proposal.body(), done.callback());
    const auto submitted = done.get();
    if (!submitted) return QString::fromStdString(submitted.error().code);
    const QString where = submitted->chain == api::Chain::release ? "release" : "delivery";
    return (submitted->id == TransactionId{} ? "there already on " : "new on ") + where;
}

void StatementsTest::whatOneChainHasIsStillBroughtToTheOther_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("a member's record") << QByteArray("member") << QString("ledger.member.revision");
    QTest::newRow("an epoch of checkers") << QByteArray("epoch") << QString("ledger.epoch.number");
    QTest::newRow("a release key") << QByteArray("release-key") << QString("ledger.member.revision");
    QTest::newRow("a root key") << QByteArray("root-key") << QString("ledger.member.revision");
}

void StatementsTest::whatOneChainHasIsStillBroughtToTheOther()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, refusal);
    const Proposal change = proposal(kind, false);
    Proposal other = proposal(kind, true);
    if (kind == "epoch") {   // as the one that stands, but for its number, which is not the next
        std::get<ledger::Epoch>(other.document).number = EpochNumber(7);
        other.sign({"north"}, *m_north.key(KeyPurpose::vote));
    }
    QCOMPARE(bring(ChainKind::release, change), QString("new on release"));
    // Here the node was killed. Whoever says it again is not held up by the chain that has it.
    QCOMPARE(bring(ChainKind::release, change), QString("there already on release"));
    QCOMPARE(bring(ChainKind::release, other), refusal);
    QCOMPARE(bring(ChainKind::delivery, change), QString("new on delivery"));
    QCOMPARE(bring(ChainKind::delivery, change), QString("there already on delivery"));
    // What both have is refused, as anything that is said twice.
    QCOMPARE(bring(ChainKind::release, change), refusal);
    QCOMPARE(bring(ChainKind::delivery, other), refusal);
}

void StatementsTest::cleanupTestCase()
{
    QVERIFY(test::stop(*m_node));
    m_node.reset();
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "statements_test.moc"
