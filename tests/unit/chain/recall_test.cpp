// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/validator_record.h"
#include "core/crypto/sha256.h"
#include "tests/unit/chain/desk.h"
#include "tests/unit/chain/mesh.h"

#include <QTest>

using namespace quorate;
using namespace quorate::chain;
using namespace std::chrono_literals;
using test::Desk;
using test::Mesh;

namespace {

Bytes tx(std::string_view text)
{
    return toBytes(bytesOf(text));
}

QByteArray last(const Desk& desk)
{
    return desk.accused.empty() ? QByteArray("nobody") : QByteArray(desk.accused.back().c_str());
}

std::size_t provenAfterHealing(Mesh& mesh)
{
    mesh.heal();
    mesh.run(20s);
    return mesh.offences().size();
}

// Validator 0, freshly started, that nobody has answered yet.
struct Silent {
    Silent()
    {
        desk.answersRecall = false;
        if (!desk.start()) qFatal("no start");
        asked = desk.take<RecallRequest>().at(0);
    }
    [[nodiscard]] Recall nothing(Height settled = Height(0)) const { return {asked.nonce, asked.validator, settled, {}, {}}; }
    // Does it vote for a block that comes now?
    bool votes(const Desk::Sealed& block)
    {
        desk.receive(BlockMessage{block.bytes});
        desk.pass(1s);
        return !desk.take<VotesMessage>().empty();
    }
    // Of its votes within a second.
    std::set<engine::BlockRef> sources()
    {
        desk.pass(1s);
        std::set<engine::BlockRef> out;
        for (const auto& message : desk.take<VotesMessage>()) {
            for (const auto& certificate : message.votes) {
                if (certificate.signatures.contains(desk.keys[0].id())) out.insert(certificate.link.source);
            }
        }
        return out;
    }
    Desk desk;
    RecallRequest asked;
};

// Node 3 has voted with 0 and 1 for what they settled; then an older copy of its folder is put back, and it meets node 2
// alone, which has a block of its own at that height.
struct Restored {
    explicit Restored(bool recall)
        : mesh([&] {
              Mesh::Options options;
              options.settings.recall = recall;
              options.mayBeAccused = {3};
              return options;
          }())
    {
        if (!mesh.runUntil(10s, [&] { return mesh.status(0).state == engine::EngineState::live; })) qFatal("not live");
        mesh.run(1s);
        backup = mesh.snapshot(3);
        mesh.partition({0, 0, 1, 0});
        if (!mesh.submit(0, "@0 settled") || !mesh.submit(2, "@2 alone")) qFatal("not admitted");
        if (!mesh.runUntil(60s, [&] { return mesh.settledHeight(0) > Height(0) && mesh.status(2).tip.height > Height(0); })) {
            qFatal("nothing settled");
        }
        mesh.crash(3);
        mesh.restore(3, backup);
        mesh.partition({0, 0, 1, 1});
        mesh.restart(3);
        mesh.run(20s);
    }
    Mesh mesh;
    std::size_t backup = 0;
};

// Node 3 has voted for a block that node 2 alone has seen; then an older copy of its folder is put back, and it meets 0 and 1,
// who know nothing of that vote and want another block at that height.
struct RestoredAmongTheIgnorant {
    explicit RestoredAmongTheIgnorant(bool noticed)
        : mesh([] {
              Mesh::Options options;
              options.mayBeAccused = {3};
              return options;
          }())
    {
        if (!mesh.runUntil(10s, [&] { return mesh.status(0).state == engine::EngineState::live; })) qFatal("not live");
        mesh.run(1s);
        const std::size_t backup = mesh.snapshot(3);
        mesh.partition({0, 0, 1, 1});
        if (!mesh.submit(2, "@2 of two") || !mesh.submit(0, "@0 of the others")) qFatal("not admitted");
        if (!mesh.runUntil(60s, [&] { return mesh.status(3).tip.height > Height(0) && mesh.status(0).tip.height > Height(0); })) {
            qFatal("nothing sealed");
        }
        mesh.run(5s);
        mesh.crash(3);
        mesh.restore(3, backup);
        mesh.partition({0, 0, 1, 0});
        mesh.restart(3, noticed);
        mesh.run(20s);
    }
    Mesh mesh;
};

}  // namespace

class ChainRecallTest : public QObject {
    Q_OBJECT

private slots:
    void aValidatorIsSilentUntilAQuorumHasAnswered()
    {
        Silent s;
        QCOMPARE(s.asked.validator, s.desk.keys[0].id());
        const auto a = s.desk.blockOn(s.desk.genesisHeader(), 1, {tx("a")});
        QVERIFY(!s.votes(a));
        QCOMPARE(s.desk.engine->status().waitingFor, std::string("engine.waiting.recall"));
        s.desk.receive(s.desk.recallBy(1, s.nothing()));
        s.desk.receive(s.desk.recallBy(1, s.nothing()));   // the same twice
        s.desk.pass(2s);
        QVERIFY(s.desk.take<VotesMessage>().empty());
        s.desk.receive(s.desk.recallBy(3, s.nothing()));
        s.desk.pass(1s);
        QVERIFY(!s.desk.take<VotesMessage>().empty());
        QCOMPARE(last(s.desk), QByteArray("nobody"));
    }

    // Where its own memory is old, it is not one of those who answer.
    void aRestoredValidatorWaitsForAQuorumOfOthers()
    {
        Desk desk;
        desk.answersRecall = false;
        desk.settings.restored = true;
        QVERIFY(desk.start());
        auto asked = desk.take<RecallRequest>().at(0);
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{a.bytes});
        const auto nothing = [&] { return Recall{asked.nonce, asked.validator, Height(0), {}, {}}; };
        for (const std::size_t by : {1, 2}) desk.receive(desk.recallBy(by, nothing()));
        desk.pass(2s);
        QVERIFY(desk.take<VotesMessage>().empty());
        QVERIFY(desk.engine->silent());
        QCOMPARE(desk.engine->status().waitingFor, std::string("engine.waiting.restored"));
        // A restart does not make it forget that; what it heard has to be told anew.
        desk.settings.restored = false;
        desk.restart();
        desk.sent.clear();
        desk.pass(2s);
        asked = desk.take<RecallRequest>().at(0);
        desk.receive(BlockMessage{a.bytes});
        for (const std::size_t by : {1, 2}) desk.receive(desk.recallBy(by, nothing()));
        desk.pass(2s);
        QVERIFY(desk.take<VotesMessage>().empty());
        desk.receive(desk.recallBy(3, nothing()));
        desk.pass(1s);
        QVERIFY(!desk.take<VotesMessage>().empty());
        QVERIFY(!desk.engine->silent());
        // From then on a start is an ordinary one.
        desk.restart();
        desk.sent.clear();
        desk.pass(2s);
        asked = desk.take<RecallRequest>().at(0);
        for (const std::size_t by : {1, 2}) desk.receive(desk.recallBy(by, nothing()));
        QVERIFY(!desk.engine->silent());
    }

    // Whoever starts it notes after that that this place is known: with the mark lost, the next start would be an ordinary one.
    void aMarkThatIsNotKeptIsNoStart()
    {
        Desk desk;
        desk.answersRecall = false;
        desk.settings.restored = true;
        desk.savingFails = true;
        const auto started = desk.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, std::string("store.no-space"));
        // As it is begun anew on the same records, with and without success.
        QVERIFY(!desk.engine->restart());
        desk.savingFails = false;
        QVERIFY(desk.engine->restart());
        desk.connect(0);
        desk.pass(2s);
        const auto asked = desk.take<RecallRequest>().back();
        for (const std::size_t by : {1, 2}) desk.receive(desk.recallBy(by, {asked.nonce, asked.validator, Height(0), {}, {}}));
        QVERIFY(desk.engine->silent());
        desk.receive(desk.recallBy(3, {asked.nonce, asked.validator, Height(0), {}, {}}));
        QVERIFY(!desk.engine->silent());
    }

    // It learns of its backup in the moment when the disk is full.
    void whatItHasLearntOutlivesADiskThatIsFull()
    {
        Silent s;
        const auto rival = s.desk.blockOn(s.desk.genesisHeader(), 2, {tx("rival")});
        Recall recall = s.nothing();
        recall.votes.push_back(castVote(s.desk.parameters, {s.desk.genesis(), Desk::refOf(rival)}, s.desk.keys[0]));
        s.desk.savingFails = true;
        s.desk.receive(s.desk.recallBy(1, recall));
        QCOMPARE(s.desk.engine->status().waitingFor, std::string("store.no-space"));
        s.desk.savingFails = false;
        s.desk.sent.clear();
        QVERIFY(s.desk.engine->restart());
        s.desk.pass(2s);
        s.asked = s.desk.take<RecallRequest>().back();
        for (const std::size_t by : {2, 3}) s.desk.receive(s.desk.recallBy(by, s.nothing()));
        QVERIFY(s.desk.engine->silent());
        s.desk.receive(s.desk.recallBy(1, s.nothing()));
        QVERIFY(!s.desk.engine->silent());
    }

    // Nothing told it that a backup was put back; an answer does: what was signed was on its disk before it left.
    void anAnswerThatKnowsMoreMeansARestore()
    {
        Silent s;
        const auto rival = s.desk.blockOn(s.desk.genesisHeader(), 2, {tx("rival")});
        Recall recall = s.nothing();
        recall.votes.push_back(castVote(s.desk.parameters, {s.desk.genesis(), Desk::refOf(rival)}, s.desk.keys[0]));
        s.desk.receive(s.desk.recallBy(1, recall));
        s.desk.receive(s.desk.recallBy(2, s.nothing()));
        QVERIFY(s.desk.engine->silent());
        s.desk.receive(s.desk.recallBy(3, s.nothing()));
        QVERIFY(!s.desk.engine->silent());
    }

    void itSealsNothingMeanwhile()
    {
        Silent s;
        QVERIFY(s.desk.engine->submit(tx("own")).has_value());
        s.desk.pass(20s);
        QVERIFY(s.desk.take<BlockMessage>().empty());
        s.desk.receive(s.desk.recallBy(1, s.nothing()));
        s.desk.receive(s.desk.recallBy(2, s.nothing()));
        s.desk.pass(5s);
        QVERIFY(!s.desk.take<BlockMessage>().empty());
    }

    void itAsksAgainAndNewPeersToo()
    {
        Silent s;
        s.desk.pass(5s);
        QVERIFY(s.desk.take<RecallRequest>().size() >= 4);
        s.desk.connect(7);
        const auto asked = s.desk.take<RecallRequest>();
        QCOMPARE(asked.size(), std::size_t(1));
        QVERIFY(asked.front().nonce == s.asked.nonce);
        s.desk.restart();
        QVERIFY(s.desk.take<RecallRequest>().at(0).nonce != s.asked.nonce);
    }

    void itResumesAboveWhatItHears()
    {
        Silent s;
        const auto a = s.desk.blockOn(s.desk.genesisHeader(), 1, {tx("a")});
        const auto rival = s.desk.blockOn(s.desk.genesisHeader(), 2, {tx("rival")});
        Recall recall = s.nothing();
        recall.votes.push_back(castVote(s.desk.parameters, {s.desk.genesis(), Desk::refOf(rival)}, s.desk.keys[0]));
        const auto sealedEarlier = s.desk.blockOn(s.desk.genesisHeader(), 0, {}, 50);
        recall.sealed = sealedEarlier.block.signedHeader;
        s.desk.receive(s.desk.recallBy(1, recall));
        s.desk.receive(s.desk.recallBy(2, s.nothing()));
        s.desk.receive(s.desk.recallBy(3, s.nothing()));
        QVERIFY(!s.votes(a));   // height 1 is used up
        const auto b = s.desk.blockOn(a.block.header, 3, {tx("b")});
        QVERIFY(s.votes(b));
        const auto record = ValidatorRecord::decode(s.desk.parameters.chain, s.desk.records.at(std::string(textOf(recordKey(s.desk.keys[0].id())))));
        QVERIFY(record);
        const auto turn = static_cast<std::uint64_t>(sealedEarlier.block.header.time.ms) / s.desk.settings.turnMs;
        QVERIFY(!record->maySeal(turn) && !record->maySeal(turn - 1) && record->maySeal(turn + 1));
    }

    // Its vote was from a block that it has forgotten to be justified: one from below it, to above, would be around that vote.
    void itSurroundsNothingThatItHears()
    {
        Silent s;
        const auto a1 = s.desk.blockOn(s.desk.genesisHeader(), 1, {tx("a1")});
        const auto a2 = s.desk.blockOn(a1.block.header, 2, {tx("a2")});
        Recall recall = s.nothing();
        recall.votes.push_back(castVote(s.desk.parameters, {Desk::refOf(a1), Desk::refOf(a2)}, s.desk.keys[0]));
        s.desk.receive(s.desk.recallBy(1, recall));
        for (const std::size_t by : {2, 3}) s.desk.receive(s.desk.recallBy(by, s.nothing()));
        QVERIFY(!s.desk.engine->silent());
        const auto b1 = s.desk.blockOn(s.desk.genesisHeader(), 3, {tx("b1")});
        const auto b2 = s.desk.blockOn(b1.block.header, 1, {tx("b2")});
        const auto b3 = s.desk.blockOn(b2.block.header, 2, {tx("b3")});
        for (const auto& block : {b1, b2}) QVERIFY(!s.votes(block));
        QVERIFY(!s.votes(b3));                                        // genesis to 3 is around 1 to 2
        s.desk.receive(s.desk.votes(s.desk.genesis(), Desk::refOf(b1), {1, 2, 3}));
        QVERIFY(s.sources() == std::set{Desk::refOf(b1)});
    }

    // What the others have settled they have forgotten votes for, which were from below that: no new one may be around them.
    void itSurroundsNothingThatTheOthersForgot()
    {
        Silent s;
        for (const std::size_t by : {1, 2}) s.desk.receive(s.desk.recallBy(by, s.nothing(Height(2))));
        auto parent = s.desk.genesisHeader();
        std::vector<Desk::Sealed> blocks;
        for (const std::size_t sealer : {1, 2, 3}) {
            blocks.push_back(s.desk.blockOn(parent, sealer, {}));
            parent = blocks.back().block.header;
            QVERIFY(!s.votes(blocks.back()));
        }
        QCOMPARE(s.desk.engine->status().tip.height, Height(3));
        s.desk.receive(s.desk.votes(s.desk.genesis(), Desk::refOf(blocks[1]), {1, 2, 3}));
        QVERIFY(s.sources() == std::set{Desk::refOf(blocks[1])});
    }

    // What two others say they have settled, one correct validator at least has; one alone may lie.
    void itStaysAboveWhatOthersHaveSettled()
    {
        for (const auto& [first, second, votes] : std::vector<std::tuple<std::uint64_t, std::uint64_t, bool>>{
                 {1'000'000, 0, true}, {5, 7, false}}) {
            Silent s;
            s.desk.receive(s.desk.recallBy(1, s.nothing(Height(first))));
            s.desk.receive(s.desk.recallBy(2, s.nothing(Height(second))));
            QCOMPARE(s.votes(s.desk.blockOn(s.desk.genesisHeader(), 1, {tx("a")})), votes);
            QCOMPARE(s.desk.engine->silent(), !votes);
        }
    }

    void badAnswersDoNotCount_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::addColumn<QString>("code");
        QTest::newRow("by a stranger") << "stranger" << "nobody";
        QTest::newRow("by itself") << "self" << "nobody";
        QTest::newRow("to another start") << "nonce" << "nobody";
        QTest::newRow("about another") << "subject" << "nobody";
        QTest::newRow("forged") << "forged" << "chain.recall.bad-signature";
        QTest::newRow("with another's vote") << "vote" << "chain.recall.bad-vote";
        QTest::newRow("with another's header") << "sealed" << "chain.recall.bad-seal";
        QTest::newRow("garbage") << "garbage" << "codec.cose.not-sign1";
        QTest::newRow("of the other chain") << "chain" << "chain.wire.wrong-chain";
    }
    void badAnswersDoNotCount()
    {
        QFETCH(QString, attack);
        QFETCH(QString, code);
        Silent s;
        Recall recall = s.nothing();
        std::size_t by = 1;
        if (attack == "stranger") by = 4;
        if (attack == "self") by = 0;
        if (attack == "nonce") recall.nonce.bytes[0] ^= 1;
        if (attack == "subject") recall.subject = s.desk.keys[2].id();
        const auto a = s.desk.blockOn(s.desk.genesisHeader(), 1, {tx("a")});
        if (attack == "vote") {
            recall.votes.push_back(castVote(s.desk.parameters, {s.desk.genesis(), Desk::refOf(a)}, s.desk.keys[2]));
        }
        if (attack == "sealed") recall.sealed = a.block.signedHeader;
        auto message = s.desk.recallBy(by, recall);
        if (attack == "forged") message.signedRecall.back() ^= 1;
        if (attack == "garbage") message.signedRecall = tx("garbage");
        if (attack == "chain") {
            message.signedRecall = codec::signSign1(s.desk.keys[1], codec::externalAad(recallDomain, s.desk.parameters.consortium),
                                                    encodeRecall(ledger::ChainKind::delivery, recall)).encode();
        }
        s.desk.receive(message);
        s.desk.receive(s.desk.recallBy(3, s.nothing()));
        QCOMPARE(last(s.desk), code.toUtf8());
        QVERIFY(!s.votes(a));
    }

    void itAnswersValidatorsAndNotTooOften()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{a.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1}));
        const RecallRequest ask{desk.keys[1].id(), crypto::sha256(bytesOf("n"))};
        desk.receive(ask);
        desk.receive(ask);
        const auto answers = desk.take<RecallMessage>();
        QCOMPARE(answers.size(), std::size_t(1));
        const auto sign1 = codec::Sign1::decode(answers.front().signedRecall, maxRecallSize);
        QVERIFY(sign1 && sign1->keyId == desk.keys[0].id());
        const auto recall = decodeRecall(desk.parameters.chain, sign1->payload);
        QVERIFY(recall && recall->nonce == ask.nonce && recall->subject == ask.validator);
        QCOMPARE(recall->votes.size(), std::size_t(1));
        QVERIFY(recall->votes.front().link.target == Desk::refOf(a));
        QVERIFY(recall->sealed == a.block.signedHeader);
        desk.pass(1s);
        desk.receive(RecallRequest{desk.keys[4].id(), ask.nonce});   // no validator
        QVERIFY(desk.take<RecallMessage>().empty());
    }

    // After a power cut everywhere, too: what others signed is on disk a second later.
    void whatOthersSignedSurvivesARestart()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{a.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1}));
        desk.pass(2s);
        desk.restart();
        desk.sent.clear();
        desk.receive(RecallRequest{desk.keys[1].id(), Hash32{}});
        const auto answers = desk.take<RecallMessage>();
        QCOMPARE(answers.size(), std::size_t(1));
        const auto sign1 = codec::Sign1::decode(answers[0].signedRecall, maxRecallSize);
        QVERIFY(sign1);
        const auto recall = decodeRecall(desk.parameters.chain, sign1->payload);
        QVERIFY(recall && recall->votes.size() == 1);
        QVERIFY(recall->votes[0].link == (Link{desk.genesis(), Desk::refOf(a)}));
        QVERIFY(recall->votes[0].validator == desk.keys[1].id());
        QVERIFY(recall->sealed == a.block.signedHeader);
        // And it binds: another vote of its for that height is proven to be one too many.
        const auto b = desk.blockOn(desk.genesisHeader(), 2, {tx("b")});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(b), {1}));
        QCOMPARE(desk.offences.size(), std::size_t(1));
        // What cannot be read is not passed over.
        for (const auto& key : {heardVoteKey(desk.keys[1].id()), heardSealKey(desk.keys[1].id())}) {
            auto& record = desk.records.at(std::string(textOf(key)));
            const Bytes good = std::exchange(record, tx("damaged"));
            desk.engine.reset();
            desk.connected.clear();
            const auto started = desk.start();
            QVERIFY(!started);
            QCOMPARE(started.error().code, std::string("engine.start.records"));
            record = good;
        }
    }

    void oneValidatorAloneNeedsNobody()
    {
        Mesh::Options options;
        options.nodes = 1;
        options.validators = {0};
        Mesh mesh(options);
        QVERIFY(mesh.submit(0, "@0 x").has_value());
        QVERIFY(mesh.runUntil(10s, [&] { return mesh.settledEverywhere("@0 x"); }));
    }

    // The same story with and without: without, it votes twice at one height, and is proven to have.
    void aRestoredBackupDoesNotVoteTwice()
    {
        Restored without(false);
        QVERIFY2(provenAfterHealing(without.mesh) > 0, without.mesh.complaint().c_str());

        Restored with(true);
        QCOMPARE(provenAfterHealing(with.mesh), std::size_t(0));
        QVERIFY(with.mesh.submit(3, "@3 again").has_value());
        QVERIFY2(with.mesh.runUntil(60s, [&] { return with.mesh.settledEverywhere("@3 again"); }), with.mesh.complaint().c_str());
        // And it votes again: with one other down, its vote is needed.
        with.mesh.crash(1);
        QVERIFY(with.mesh.submit(3, "@3 needed").has_value());
        QVERIFY2(with.mesh.runUntil(60s, [&] { return with.mesh.settledEverywhere("@3 needed"); }), with.mesh.complaint().c_str());
        QVERIFY2(with.mesh.violations().empty(), with.mesh.complaint().c_str());
    }

    // Those who answer first know nothing of its vote. Its own word would make them a quorum.
    void aRestoredBackupDoesNotVoteTwiceAmongTheIgnorant()
    {
        RestoredAmongTheIgnorant unnoticed(false);
        QVERIFY2(provenAfterHealing(unnoticed.mesh) > 0, unnoticed.mesh.complaint().c_str());

        RestoredAmongTheIgnorant noticed(true);
        QCOMPARE(provenAfterHealing(noticed.mesh), std::size_t(0));
        QVERIFY2(noticed.mesh.runUntil(60s, [&] { return noticed.mesh.settledEverywhere("@2 of two") && noticed.mesh.settledEverywhere("@0 of the others"); }),
                 noticed.mesh.complaint().c_str());
        QVERIFY2(noticed.mesh.violations().empty(), noticed.mesh.complaint().c_str());
    }

    // One validator alone has nobody who votes with it, but nodes that follow it: it goes on from what they have.
    void aRestoredOneAloneHearsItsFollowers()
    {
        for (const bool isNoticed : {false, true}) {
            Mesh::Options options;
            options.nodes = 2;
            options.validators = {0};
            Mesh mesh(options);
            const auto settles = [&](const std::string& text) {
                return mesh.submit(0, text).has_value() && mesh.runUntil(60s, [&] { return mesh.settledEverywhere(text); });
            };
            QVERIFY(settles("@0 first"));
            const auto backup = mesh.snapshot(0);
            QVERIFY(settles("@0 second"));
            const Height known = mesh.settledHeight(1);
            mesh.crash(0);
            mesh.restore(0, backup);
            mesh.partition({0, 1});
            mesh.restart(0, isNoticed);
            QVERIFY(mesh.submit(0, "@0 third").has_value());
            mesh.run(300s);
            // Whoever does not notice that its disk is a copy makes another history, with which its follower never unites.
            QCOMPARE(mesh.settledHeight(0) >= known, !isNoticed);
            QCOMPARE(mesh.engine(0).silent(), isNoticed);
            if (!isNoticed) continue;
            QCOMPARE(mesh.status(0).waitingFor, std::string("engine.waiting.restored"));
            mesh.heal();
            QVERIFY2(mesh.runUntil(120s, [&] { return mesh.settledEverywhere("@0 third"); }), mesh.complaint().c_str());
            QVERIFY(mesh.settledEverywhere("@0 second"));
            QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
        }
    }

    // When nobody follows it, it does not wait for ever.
    void aRestoredOneThatNobodyFollowsGoesOn()
    {
        Mesh::Options options;
        options.nodes = 1;
        options.validators = {0};
        Mesh mesh(options);
        QVERIFY(mesh.submit(0, "@0 first").has_value());
        QVERIFY(mesh.runUntil(10s, [&] { return mesh.settledEverywhere("@0 first"); }));
        mesh.crash(0);
        mesh.restart(0, true);
        QVERIFY(mesh.submit(0, "@0 second").has_value());
        mesh.run(9 * 60s);
        QVERIFY(mesh.engine(0).silent() && !mesh.settledEverywhere("@0 second"));
        QVERIFY(mesh.runUntil(2 * 60s, [&] { return mesh.settledEverywhere("@0 second"); }));
    }
};

QTEST_GUILESS_MAIN(ChainRecallTest)
#include "recall_test.moc"
