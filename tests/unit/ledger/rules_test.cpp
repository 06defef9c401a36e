// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/attacks.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

#include <set>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

namespace {

std::vector<Attack> allAttacks()
{
    std::vector<Attack> all;
    for (const auto& part : {envelopeAttacks(), memberAttacks(), modelAttacks(), publicationAttacks(), releaseAttacks(),
                             deliveryAttacks(), governanceAttacks()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

}  // namespace

// Every transaction that must be refused, and that it leaves no trace.
class RulesTest : public QObject {
    Q_OBJECT

private:
    std::vector<Attack> m_attacks = allAttacks();

private slots:
    void refuses_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_attacks.size(); ++i) {
            QTest::addRow("%zu %s: %s", i, m_attacks[i].code, m_attacks[i].name) << static_cast<int>(i);
        }
    }

    void refuses()
    {
        QFETCH(int, index);
        const Attack& attack = m_attacks[static_cast<std::size_t>(index)];
        LedgerFixture f;
        const Bytes transaction = attack.build(f);
        TestChain& chain = attack.chain == ChainKind::release ? f.release : f.delivery;
        const auto state = chain.state.entries();
        const Hash32 root = chain.map.root();
        const std::uint64_t size = chain.log.size();
        const std::size_t events = chain.events.size();

        const auto answer = chain.apply(transaction);
        QCOMPARE(codeOf(answer), attack.code);
        const bool undecidable = word(attack.code) == "ledger.sequence.ahead" || word(attack.code) == "ledger.signer.unknown";
        QCOMPARE(answer.error().kind == ErrorKind::unavailable, undecidable);
        QVERIFY(undecidable || answer.error().kind == ErrorKind::refused || answer.error().kind == ErrorKind::invalid);
        QVERIFY(chain.state.entries() == state);
        QVERIFY(chain.map.root() == root);
        QCOMPARE(chain.log.size(), size);
        QCOMPARE(chain.events.size(), events);
    }

    void everyCodeIsProducedAndListed()
    {
        std::set<std::string_view> produced;
        for (const Attack& attack : m_attacks) produced.insert(attack.code);
        const std::set<std::string_view> listed(refusalCodes().begin(), refusalCodes().end());
        QCOMPARE(listed.size(), refusalCodes().size());
        for (const auto code : listed) QVERIFY2(produced.contains(code), std::string(code).c_str());
        for (const auto code : produced) QVERIFY2(listed.contains(code), std::string(code).c_str());
    }

    // Whatever bytes of a transaction are altered, it is refused: nothing in it is unsigned.
    void everyAlteredByteIsRefused()
    {
        LedgerFixture f;
        f.createModel();
        const ReleaseId id = f.publish(f.manifest("1.0"));
        const Bytes good = onRelease(f, f.checkers[0], f.vote(f.checkers[0], id, Verdict::approve));
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (const std::uint8_t bit : {0x01, 0x80}) {
                Bytes bad = good;
                bad[i] ^= bit;
                QVERIFY2(!f.release.apply(bad), std::to_string(i).c_str());
            }
        }
        QCOMPARE(codeOf(f.release.apply(good)), "accepted");
    }

    void damagedStateIsNoRefusal()
    {
        LedgerFixture f;
        f.createModel();
        Changes damage;
        damage.emplace(key::model(LedgerFixture::model()), Bytes{0x00});
        f.release.state.put(damage);
        const auto answer = f.release.apply(f.vendor, RevokeDevices{LedgerFixture::model(), {DeviceIndex(0)}});
        QCOMPARE(codeOf(answer), "ledger.state.corrupt");
        QVERIFY(answer.error().kind == ErrorKind::corrupt);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
