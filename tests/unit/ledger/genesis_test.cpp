// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "tests/support/ledger_fixture.h"
#include "tests/unit/ledger/ledger_words.h"

#include <QTest>

using namespace quorate;
using namespace quorate::ledger;
using namespace quorate::test;

class GenesisTest : public QObject {
    Q_OBJECT

private:
    LedgerFixture m_fixture;

    // Both ways in: checked as a value, and decoded from its bytes.
    QString codeOfAltered(const std::function<void(Genesis&)>& alter)
    {
        Genesis genesis = m_fixture.genesis;
        alter(genesis);
        const QString checked = codeOf(genesis.check());
        const QString decoded = codeOf(Genesis::decode(genesis.encode()));
        return (checked == "accepted") == (decoded == "accepted") ? checked : checked + " but " + decoded;
    }

private slots:
    void roundTrip()
    {
        const auto decoded = Genesis::decode(m_fixture.genesis.encode());
        QCOMPARE(codeOf(decoded), "accepted");
        QVERIFY(decoded->encode() == m_fixture.genesis.encode());
        QVERIFY(decoded->id() == ConsortiumId{crypto::sha256(m_fixture.genesis.encodeConsortium()).bytes});
    }

    // The engine can change and the id stays; anything else makes another consortium.
    void idIsThatOfTheConsortiumDocument()
    {
        Genesis other = m_fixture.genesis;
        other.engine.turnMs = 1000;
        QVERIFY(other.id() == m_fixture.genesis.id());
        QVERIFY(other.encode() != m_fixture.genesis.encode());
        other.minimumCheckers = 3;
        QVERIFY(other.id() != m_fixture.genesis.id());
        QVERIFY(Genesis::decodeConsortium(other.encodeConsortium())->id() == other.id());
    }

    void refused()
    {
        const auto member = [](Genesis& g, std::string_view id) -> MemberRecord& {
            return *std::ranges::find(g.members, MemberId{std::string(id)}, &MemberRecord::id);
        };
        QCOMPARE(codeOfAltered([](Genesis&) {}), "accepted");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.name.clear(); }), "ledger.genesis.name");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.name = "two\nlines"; }), "ledger.genesis.name");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.members.clear(); }), "ledger.genesis.member-count");
        QCOMPARE(codeOfAltered([](Genesis& g) { std::swap(g.members[0], g.members[1]); }), "ledger.genesis.member-order");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.members[1].id = g.members[0].id; }), "ledger.genesis.member-order");
        QCOMPARE(codeOfAltered([&](Genesis& g) { member(g, "acme").name = "\x1b[2J"; }), "ledger.text.control-character");
        QCOMPARE(codeOfAltered([&](Genesis& g) { member(g, "acme").revision = 1; }), "ledger.genesis.revision");
        QCOMPARE(codeOfAltered([&](Genesis& g) { member(g, "acme").keys[0].lastTrusted = LeafIndex(0); }), "ledger.genesis.revoked-key");
        QCOMPARE(codeOfAltered([&](Genesis& g) {
                     member(g, "acme").keys[0].key = crypto::PublicKey{};
                     member(g, "acme").sortKeys();
                 }),
                 "ledger.genesis.unusable-key");
        QCOMPARE(codeOfAltered([&](Genesis& g) { member(g, "gate-a").keys[0].key = member(g, "acme").keys[0].key; }),
                 "ledger.genesis.key-used-twice");
        QCOMPARE(codeOfAltered([&](Genesis& g) { std::swap(member(g, "acme").keys[0], member(g, "acme").keys[1]); }), "ledger.member.key-order");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.checkers[2].member.slug = "wonder"; }), "ledger.genesis.unknown-member");
        QCOMPARE(codeOfAltered([&](Genesis& g) { member(g, "north").roles = Roles(1U << static_cast<unsigned>(Role::validator)); }),
                 "ledger.genesis.role-missing");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.checkers[0].key = keyFor("other").publicKey(); }), "ledger.genesis.key-missing");
        QCOMPARE(codeOfAltered([&](Genesis& g) { g.checkers[0].key = member(g, g.checkers[0].member.slug).activeKey(KeyPurpose::transaction)->key; }),
                 "ledger.genesis.key-missing");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.validators[0].consensus = keyFor("other").publicKey(); }), "ledger.genesis.key-missing");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.validators[0].consensus.reset(); }), "ledger.epoch.consensus-key");
        QCOMPARE(codeOfAltered([](Genesis& g) { std::swap(g.validators[0], g.validators[1]); }), "ledger.epoch.order");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.checkers.clear(); }), "ledger.list.too-short");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.minimumCheckers = 0; }), "ledger.genesis.minimum-checkers");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.minimumCheckers = 4; }), "ledger.genesis.minimum-checkers");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.engine.turnMs = 49; }), "ledger.genesis.turn");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.engine.turnMs = 60'001; }), "ledger.genesis.turn");
        QCOMPARE(codeOfAltered([](Genesis& g) { g.engine.heartbeatMs = 999; }), "ledger.genesis.heartbeat");
        for (const std::uint64_t difficulty : {std::uint64_t{0}, (std::uint64_t{1} << 48U) + 1}) {
            QCOMPARE(codeOfAltered([&](Genesis& g) { g.engine = {EngineSettings::Sealing::work, 500, 600'000, difficulty, true}; }),
                     "ledger.genesis.difficulty");
        }
        Genesis unsettled = m_fixture.genesis;  // by authority its bytes say nothing of it
        unsettled.engine.finality = false;
        QCOMPARE(codeOf(unsettled.check()), "ledger.genesis.finality");
        Genesis early = m_fixture.genesis;
        early.created.ms = -1;  // its bytes say 1970
        QCOMPARE(codeOf(early.check()), "ledger.genesis.created");
    }

    void engineSettingsAreNoPartOfTheId()
    {
        Genesis genesis = m_fixture.genesis;
        genesis.engine = {EngineSettings::Sealing::work, 2000, 60'000, 1'000'000, false};
        QVERIFY(genesis.id() == m_fixture.genesis.id());
        const auto decoded = Genesis::decode(genesis.encode());
        QVERIFY2(decoded.has_value(), decoded ? "" : toString(decoded.error()).c_str());
        QVERIFY(decoded->engine == genesis.engine);
        QVERIFY(decoded->encode() == genesis.encode());
    }

    // Said only where it is wished, so that a consortium without it keeps its id.
    void hiddenVotesArePartOfTheId()
    {
        Genesis genesis = m_fixture.genesis;
        genesis.hiddenVotes = true;
        QVERIFY(genesis.id() != m_fixture.genesis.id());
        const auto decoded = Genesis::decode(genesis.encode());
        QVERIFY2(decoded.has_value(), decoded ? "" : toString(decoded.error()).c_str());
        QVERIFY(decoded->hiddenVotes);
        QVERIFY(decoded->encode() == genesis.encode());
        Bytes said = genesis.encodeConsortium();
        QCOMPARE(said.back(), std::uint8_t{0xf5});
        said.back() = 0xf4;  // "false" has another form
        QCOMPARE(codeOf(Genesis::decodeConsortium(said)), "ledger.genesis.hidden-votes");
    }

    void hostileBytes()
    {
        QCOMPARE(codeOf(Genesis::decode(Bytes(maxGenesisSize + 1))), "ledger.genesis.too-large");
        QCOMPARE(codeOf(Genesis::decodeConsortium(Bytes(maxGenesisSize + 1))), "ledger.genesis.too-large");
        Bytes version = m_fixture.genesis.encode();
        version[3] = 2;
        QCOMPARE(codeOf(Genesis::decode(version)), "ledger.genesis.version");
    }

    void bothChainsBeginAlike()
    {
        QVERIFY(genesisState(m_fixture.genesis, ChainKind::release) == genesisState(m_fixture.genesis, ChainKind::delivery));
        QVERIFY(m_fixture.release.value<Epoch>(key::epoch(Role::validator, EpochNumber(0))) == m_fixture.genesis.validatorEpoch());
    }
};

QTEST_GUILESS_MAIN(GenesisTest)
#include "genesis_test.moc"
