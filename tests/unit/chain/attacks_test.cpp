// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/vote_table.h"
#include "tests/unit/chain/desk.h"

#include <QTest>

using namespace quorate;
using namespace quorate::chain;
using namespace std::chrono_literals;
using test::Desk;

namespace {

// (`"v" + std::to_string(n)` trips a false warning of GCC 12.)
std::string numbered(std::string_view name, std::uint64_t number)
{
    return std::string(name).append(std::to_string(number));
}

Bytes tx(std::string_view text)
{
    return toBytes(bytesOf(text));
}

QByteArray last(const Desk& desk)
{
    return desk.accused.empty() ? QByteArray("nobody") : QByteArray(desk.accused.back().c_str());
}

}  // namespace

class ChainAttacksTest : public QObject {
    Q_OBJECT

private slots:
    void aGoodBlockIsTaken()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto block = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{block.bytes});
        QCOMPARE(desk.blocks.size(), std::size_t(1));
        QCOMPARE(desk.accused.size(), std::size_t(0));
    }

    void badBlocksAreRefusedAndTheirSenderIsNamed_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::addColumn<QString>("code");
        QTest::newRow("by a stranger") << "stranger" << "chain.block.stranger";
        QTest::newRow("in another's turn") << "turn" << "chain.block.wrong-turn";
        QTest::newRow("with a forged seal") << "seal" << "chain.block.bad-signature";
        QTest::newRow("of the other chain") << "chain" << "chain.block.wrong-chain";
        QTest::newRow("of another consortium") << "consortium" << "chain.block.wrong-consortium";
        QTest::newRow("with wrong roots") << "roots" << "chain.block.wrong-roots";
        QTest::newRow("with a refused transaction") << "transaction" << "chain.block.refused-transaction";
        QTest::newRow("with a wrong height") << "height" << "chain.block.height";
        QTest::newRow("of garbage") << "garbage" << "codec.cbor.wrong-type";
        QTest::newRow("with other transactions") << "body" << "chain.block.wrong-transactions";
    }
    void badBlocksAreRefusedAndTheirSenderIsNamed()
    {
        QFETCH(QString, attack);
        QFETCH(QString, code);
        Desk desk;
        QVERIFY(desk.start());
        BlockHeader header = desk.headerOn(desk.genesisHeader(), 1);
        std::size_t sealer = 1;
        std::vector<Bytes> transactions{tx("a")};
        if (attack == "stranger") sealer = 4;
        if (attack == "turn") sealer = 2;
        if (attack == "chain") header.chain = ledger::ChainKind::delivery;
        if (attack == "consortium") header.consortium.bytes[0] ^= 1;
        if (attack == "roots") header.roots.stateRoot.bytes[0] ^= 1;
        if (attack == "transaction") transactions = {tx("a"), tx("refused")};
        if (attack == "height") header.height = Height(2);
        auto sealed = desk.seal(header, transactions, sealer);
        if (attack == "seal") {
            sealed.block.signedHeader.back() ^= 1;
            sealed.bytes = sealed.block.encode();
        }
        if (attack == "body") {
            sealed.block.transactions.push_back(tx("smuggled"));
            sealed.bytes = sealed.block.encode();
        }
        if (attack == "garbage") sealed.bytes = tx("garbage");
        desk.receive(BlockMessage{sealed.bytes});
        QCOMPARE(last(desk), code.toUtf8());
        QCOMPARE(desk.accused.size(), std::size_t(1));
        QVERIFY(desk.blocks.empty());
        QVERIFY(desk.take<VotesMessage>().empty());
        // It did no harm: a good block goes on from the same place.
        desk.receive(BlockMessage{desk.blockOn(desk.genesisHeader(), 3, {tx("b")}).bytes});
        QCOMPARE(desk.blocks.size(), std::size_t(1));
    }

    // Its seal is good, so its transactions' signatures are looked at before anything else; what is smuggled in spoils nothing.
    void aTamperedCopyDoesNotKeepTheBlockOut()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto genuine = desk.blockOn(desk.genesisHeader(), 1, {tx("a"), tx("b")});
        auto tampered = genuine.block;
        tampered.transactions = {tx("a"), tx("smuggled"), tx("c")};
        desk.receive(BlockMessage{tampered.encode()});
        QCOMPARE(last(desk), QByteArray("chain.block.wrong-transactions"));
        QCOMPARE(desk.verified, std::size_t(3));
        desk.receive(BlockMessage{genuine.bytes}, 1);
        QCOMPARE(desk.blocks.size(), std::size_t(1));
        QVERIFY(desk.blocks.back().bytes == genuine.bytes);
        QCOMPARE(desk.verified, std::size_t(5));
        // Who could not seal it has nothing looked at.
        desk.receive(BlockMessage{desk.blockOn(genuine.block.header, 4, {tx("c")}).bytes});
        QCOMPARE(desk.verified, std::size_t(5));
        QCOMPARE(desk.accused.size(), std::size_t(2));
    }

    void timeMustRiseByTurns()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto first = desk.blockOn(desk.genesisHeader(), 1, {tx("a")}, 1);
        desk.receive(BlockMessage{first.bytes});
        QCOMPARE(desk.blocks.size(), std::size_t(1));
        // Its sealer again in the same turn, on top of it.
        BlockHeader same = desk.headerOn(first.block.header, 1);
        same.time = UnixTime{first.block.header.time.ms + 1};
        desk.receive(BlockMessage{desk.seal(same, {tx("b")}, 1).bytes});
        QCOMPARE(last(desk), QByteArray("chain.block.turn-used"));
        // Somebody in an earlier turn of its own.
        BlockHeader earlier = desk.headerOn(first.block.header, 3);
        earlier.time = UnixTime{earlier.time.ms - 8 * 500};
        desk.receive(BlockMessage{desk.seal(earlier, {tx("b")}, 3).bytes});
        QCOMPARE(last(desk), QByteArray("chain.block.time"));
        QCOMPARE(desk.blocks.size(), std::size_t(1));
    }

    // Undecidable, so nobody is accused; good once its time has come.
    void aBlockFromTheFutureWaitsOutside()
    {
        Desk desk;
        QVERIFY(desk.start());
        BlockHeader header = desk.headerOn(desk.genesisHeader(), 1);
        while (header.time.ms < desk.clock.now().ms + 3000) header.time.ms += 4 * 500;
        const auto block = desk.seal(header, {tx("a")}, 1);
        desk.receive(BlockMessage{block.bytes});
        QVERIFY(desk.blocks.empty() && desk.accused.empty());
        desk.pass(4s);
        desk.receive(BlockMessage{block.bytes});
        QCOMPARE(desk.blocks.size(), std::size_t(1));
    }

    void twoSealsInOneTurnAreProven()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(desk.genesisHeader(), 1, {tx("b")});
        desk.receive(BlockMessage{a.bytes});
        desk.receive(BlockMessage{b.bytes}, 1);
        desk.receive(BlockMessage{b.bytes});
        QCOMPARE(desk.offences.size(), std::size_t(1));
        const auto& offence = desk.offences[0];
        QVERIFY(offence.kind == Offence::Kind::doubleSeal);
        QCOMPARE(offence.member, std::string("v1"));
        QVERIFY(offence.first != offence.second);
        for (const auto& evidence : {offence.first, offence.second}) {
            const auto sign1 = codec::Sign1::decode(evidence, maxHeaderSize);
            QVERIFY(sign1 && codec::verifySign1(*sign1, desk.keys[1].publicKey(),
                                                codec::externalAad(blockDomain, desk.parameters.consortium)));
        }
        QVERIFY(desk.accused.empty());   // whoever passes the proof on is no culprit
    }

    void aForgedSealAccusesNoValidator()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.receive(BlockMessage{desk.blockOn(desk.genesisHeader(), 1, {tx("a")}).bytes});
        auto forged = desk.blockOn(desk.genesisHeader(), 1, {tx("b")});
        forged.block.signedHeader.back() ^= 1;
        desk.receive(BlockMessage{forged.block.encode()});
        QVERIFY(desk.offences.empty());
    }

    void blocksWithoutAParentAreNotKept()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.take<BlocksRequest>();
        for (unsigned i = 0; i < 400; ++i) {
            BlockHeader header = desk.headerOn(desk.genesisHeader(), 1, i);
            header.height = Height(1000 + i);
            header.parent.bytes.fill(static_cast<std::uint8_t>(i + 1));
            desk.receive(BlockMessage{desk.seal(header, {tx("a")}, 1).bytes});
        }
        QVERIFY(desk.blocks.empty() && desk.accused.empty());
        QVERIFY(desk.take<BlocksRequest>().size() <= 1);
        QCOMPARE(desk.engine->status().tip.height.value, std::uint64_t(0));
    }

    void anInvalidBlockTakesItsDescendantsAlong()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto bad = desk.blockOn(desk.genesisHeader(), 1, {tx("refused")});
        const auto child = desk.blockOn(bad.block.header, 2, {tx("b")});
        desk.receive(BlockMessage{bad.bytes});
        QCOMPARE(last(desk), QByteArray("chain.block.refused-transaction"));
        desk.receive(BlockMessage{child.bytes});
        QCOMPARE(last(desk), QByteArray("chain.block.invalid-parent"));
        desk.receive(BlockMessage{bad.bytes});
        QCOMPARE(last(desk), QByteArray("chain.block.invalid"));
        QVERIFY(desk.blocks.empty());
    }

    // A longer branch with an invalid block in it: back to the best valid one, with everything in place.
    void anInvalidBranchIsLeftAgain()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")}, 2);
        desk.receive(BlockMessage{a.bytes});
        const auto x = desk.blockOn(desk.genesisHeader(), 2, {tx("x")});
        const auto y = desk.blockOn(x.block.header, 3, {tx("refused y")});
        const auto z = desk.blockOn(y.block.header, 1, {tx("z")});
        desk.receive(StatusMessage{desk.parameters.consortium, Desk::refOf(z), desk.genesis(), desk.genesis(),
                                   EpochNumber(0), {}}, 1);
        desk.pass(200ms);
        QCOMPARE(desk.take<BlocksRequest>().size(), std::size_t(1));
        desk.receive(BlocksMessage{desk.genesis(), {x.bytes, y.bytes, z.bytes}, {}}, 1);
        QCOMPARE(last(desk), QByteArray("chain.block.refused-transaction"));
        QCOMPARE(desk.blocks.size(), std::size_t(1));
        QVERIFY(desk.blocks[0].ref == std::min(Desk::refOf(a), Desk::refOf(x)));
        QVERIFY(desk.engine->status().tip == desk.blocks[0].ref);
    }

    void badVotesAreRefused()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto block = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{block.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(block), {4}));
        QCOMPARE(last(desk), QByteArray("chain.vote.stranger"));
        auto forged = desk.votes(desk.genesis(), Desk::refOf(block), {1, 2, 3});
        forged.votes[0].signatures.begin()->second[3] ^= 1;
        desk.receive(forged);
        QCOMPARE(last(desk), QByteArray("chain.vote.bad-signature"));
        QVERIFY(desk.engine->status().justified == desk.genesis());
    }

    void votesAreCountedOncePerValidator()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto block = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{block.bytes});
        for (int i = 0; i < 5; ++i) desk.receive(desk.votes(desk.genesis(), Desk::refOf(block), {1, 2}));
        QVERIFY(desk.engine->status().justified == desk.genesis());
        QCOMPARE(desk.engine->status().votesForTip, std::size_t(2));
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(block), {3}));
        QVERIFY(desk.engine->status().justified == Desk::refOf(block));
    }

    void doubleAndSurroundingVotesAreProven()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(desk.genesisHeader(), 2, {tx("b")});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1}));
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(b), {1}));
        QCOMPARE(desk.offences.size(), std::size_t(1));
        QVERIFY(desk.offences[0].kind == Offence::Kind::doubleVote);
        QCOMPARE(desk.offences[0].member, std::string("v1"));

        const engine::BlockRef far{Height(9), Desk::refOf(b).id};
        const engine::BlockRef inner{Height(5), Desk::refOf(b).id};
        desk.receive(desk.votes(Desk::refOf(a), inner, {2}));
        desk.receive(desk.votes(desk.genesis(), far, {2}));
        QCOMPARE(desk.offences.size(), std::size_t(2));
        QVERIFY(desk.offences[1].kind == Offence::Kind::surroundingVote);
        for (const auto& evidence : {desk.offences[1].first, desk.offences[1].second}) {
            const auto sign1 = codec::Sign1::decode(evidence, maxVoteSize);
            QVERIFY(sign1 && codec::verifySign1(*sign1, desk.keys[2].publicKey(),
                                                codec::externalAad(finalityVoteDomain, desk.parameters.consortium)));
        }
        // Told once.
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(b), {1}));
        QCOMPARE(desk.offences.size(), std::size_t(2));
        QVERIFY(desk.accused.empty());
    }

    // Each was shown to others. Whoever holds the one for a block that lost tells of it once that is settled, and compares.
    void doubleVotesShownToDifferentNodesMeet()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto lost = desk.blockOn(desk.genesisHeader(), 2, {tx("b")});
        const auto child = desk.blockOn(a.block.header, 3, {});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(lost), {1}));
        for (const auto* block : {&a, &child}) desk.receive(BlockMessage{block->bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {0, 2, 3}));
        desk.sent.clear();
        desk.receive(desk.votes(Desk::refOf(a), Desk::refOf(child), {0, 2, 3}));
        QVERIFY(desk.settledRef == Desk::refOf(a));
        std::size_t told = 0;
        for (const auto& message : desk.take<VotesMessage>()) {
            for (const auto& certificate : message.votes) {
                if (certificate.link.target != Desk::refOf(lost)) continue;
                ++told;
                QVERIFY(certificate.signatures.contains(desk.keys[1].id()));
            }
        }
        QCOMPARE(told, std::size_t(1));
        QVERIFY(desk.offences.empty());
        auto forged = desk.votes(desk.genesis(), Desk::refOf(a), {1});
        forged.votes[0].signatures.begin()->second[3] ^= 1;
        desk.receive(forged);
        QCOMPARE(last(desk), QByteArray("chain.vote.bad-signature"));
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {0, 1, 2}));
        QCOMPARE(desk.offences.size(), std::size_t(1));
        QVERIFY(desk.offences[0].kind == Offence::Kind::doubleVote);
        QCOMPARE(desk.offences[0].member, std::string("v1"));
    }

    // A quorum that jumps over a block justifies, and settles nothing; nor does one from an unjustified source.
    void onlyDirectChildrenSettle()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(a.block.header, 2, {});
        const auto c = desk.blockOn(b.block.header, 3, {});
        for (const auto* block : {&a, &b, &c}) desk.receive(BlockMessage{block->bytes});
        desk.receive(desk.votes(Desk::refOf(a), Desk::refOf(b), {1, 2, 3}));
        QVERIFY(desk.engine->status().justified == desk.genesis());
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(c), {0, 1, 2}));
        QVERIFY(desk.engine->status().justified == Desk::refOf(c));
        QVERIFY(desk.engine->status().settled.height == Height(0));
    }

    void malformedMessagesEndTheSession()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.receiveBytes(tx("hello"));
        desk.receiveBytes(Bytes(maxMessageSize + 1, 0x84));
        QCOMPARE(last(desk), QByteArray("chain.wire.too-large"));
        desk.receiveBytes(encodeMessage(ledger::ChainKind::delivery, TransactionsHave{}));
        QCOMPARE(last(desk), QByteArray("chain.wire.wrong-chain"));
        StatusMessage status{};
        desk.receive(status);
        QCOMPARE(last(desk), QByteArray("chain.wire.wrong-consortium"));
        desk.receive(TransactionsMessage{{tx("malformed")}});
        QCOMPARE(last(desk), QByteArray("ledger.test.malformed"));
        QCOMPARE(desk.accused.size(), std::size_t(5));
        desk.receive(TransactionsMessage{{tx("refused")}});   // a matter of the state
        QCOMPARE(desk.accused.size(), std::size_t(5));
    }

    void strangersAreNotHeard()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.receive(BlockMessage{desk.blockOn(desk.genesisHeader(), 1, {tx("a")}).bytes}, 7);
        QVERIFY(desk.blocks.empty());
        desk.engine->peerDisconnected(Desk::peerKey(0));
        desk.receive(BlockMessage{desk.blockOn(desk.genesisHeader(), 1, {tx("a")}).bytes}, 0);
        QVERIFY(desk.blocks.empty());
    }

    // It says that it is ahead and never delivers; the honest one is asked next.
    void aLiarAboutHeightsDoesNotStopCatchingUp()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.take<BlocksRequest>();
        engine::BlockRef lie{Height(1'000'000'000), Desk::refOf(a).id};
        lie.id.bytes[0] ^= 1;
        desk.receive(StatusMessage{desk.parameters.consortium, lie, lie, lie, EpochNumber(0), {}}, 0);
        desk.receive(StatusMessage{desk.parameters.consortium, Desk::refOf(a), desk.genesis(), desk.genesis(),
                                   EpochNumber(0), {}}, 1);
        desk.sent.clear();
        for (int i = 0; i < 20 && desk.blocks.empty(); ++i) {
            desk.pass(1s);
            for (const auto& [peer, message] : std::exchange(desk.sent, {})) {
                if (std::holds_alternative<BlocksRequest>(message) && peer == Desk::peerKey(1)) {
                    desk.receive(BlocksMessage{desk.genesis(), {a.bytes}, {}}, 1);
                }
            }
        }
        QCOMPARE(desk.blocks.size(), std::size_t(1));
        QVERIFY(desk.engine->status().bestSeen == lie.height);
    }

    void answersThatNobodyAskedForAreIgnored()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.receive(BlocksMessage{desk.genesis(), {desk.blockOn(desk.genesisHeader(), 1, {tx("a")}).bytes}, {}});
        QVERIFY(desk.blocks.empty());
    }

    void nothingSettledIsUndone()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(a.block.header, 2, {});
        for (const auto* block : {&a, &b}) desk.receive(BlockMessage{block->bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1, 2, 3}));
        desk.receive(desk.votes(Desk::refOf(a), Desk::refOf(b), {1, 2, 3}));
        QVERIFY(desk.settledRef == Desk::refOf(a));
        // A much longer branch from before.
        auto parent = desk.genesisHeader();
        for (unsigned i = 0; i < 6; ++i) {
            const auto block = desk.blockOn(parent, 3, {tx(numbered("other", i))});
            desk.receive(BlockMessage{block.bytes});
            parent = block.block.header;
        }
        QVERIFY(desk.engine->status().tip == Desk::refOf(b));
        QVERIFY(desk.blocks[0].ref == Desk::refOf(a));
    }

    // Genuine ones of long ago are good for ever: who tells them is not to blame, and not heard without end either.
    void whatTheRulesRefuseIsNotVerifiedWithoutEnd()
    {
        for (const bool byReader : {false, true}) {
            Desk desk(false);
            if (byReader) desk.readers = {0};
            QVERIFY(desk.start());
            for (int message = 0; message < 20; ++message) {
                std::vector<Bytes> old;
                for (int i = 0; i < 1000; ++i) old.push_back(tx(numbered("refused", i) + "@flooder"));
                desk.receive(TransactionsMessage{std::move(old)});
            }
            QVERIFY2(desk.verified <= (byReader ? 65U : 2049U), std::to_string(desk.verified).c_str());
            QVERIFY(desk.verified >= (byReader ? 64U : 2048U));
            QVERIFY(desk.accused.empty());
            desk.receive(TransactionsMessage{{tx("good@me")}}, 1);    // others are heard
            QCOMPARE(desk.engine->status().poolTransactions, std::size_t(1));
            desk.receive(TransactionsMessage{{tx("other@me")}});
            QCOMPARE(desk.engine->status().poolTransactions, std::size_t(1));
            desk.pass(1s);
            desk.receive(TransactionsMessage{{tx("other@me")}});      // and it, after a while
            QCOMPARE(desk.engine->status().poolTransactions, std::size_t(2));
        }
    }

    // Votes signed once that push each other out of the table: a forged one, which would be told of, shows what is looked at.
    void votesThatGoRoundAreNotVerifiedWithoutEnd()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto block = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto elsewhere = [&](std::uint64_t height) { return engine::BlockRef{Height(height), Desk::refOf(block).id}; };
        const auto forged = [&](const engine::BlockRef& source, const engine::BlockRef& target) {
            auto message = desk.votes(source, target, {1});
            message.votes[0].signatures.begin()->second[3] ^= 1;
            desk.receive(message);
        };
        for (std::uint64_t height = 2; height < 2 + VoteTable::perValidator; ++height) {
            desk.receive(desk.votes(desk.genesis(), elsewhere(height), {1}));
        }
        forged(desk.genesis(), elsewhere(1000));
        QCOMPARE(last(desk), QByteArray("nobody"));
        desk.receive(desk.votes(desk.genesis(), elsewhere(1000), {2, 3}));   // others are heard
        // What is here can still be voted for, by each with two votes.
        desk.receive(BlockMessage{block.bytes});
        const auto source = [](std::uint8_t n) {
            engine::BlockRef ref;
            ref.id.bytes[0] = n;
            return ref;
        };
        for (std::uint8_t n = 1; n <= 2; ++n) desk.receive(desk.votes(source(n), Desk::refOf(block), {1}));
        QCOMPARE(desk.engine->status().votesForTip, std::size_t(1));
        forged(source(3), Desk::refOf(block));
        QCOMPARE(last(desk), QByteArray("nobody"));
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(block), {0, 2, 3}));
        QVERIFY(desk.engine->status().justified == Desk::refOf(block));
    }

    void oneIsNotAccusedWithoutEnd()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(desk.genesisHeader(), 2, {tx("b")});
        for (std::uint64_t height = 1; height <= 100; ++height) {
            for (const auto* block : {&a, &b}) {
                desk.receive(desk.votes(desk.genesis(), {Height(height), Desk::refOf(*block).id}, {1}));
            }
        }
        QVERIFY2(desk.offences.size() >= 2 && desk.offences.size() <= 32, std::to_string(desk.offences.size()).c_str());
        const auto before = desk.offences.size();
        for (const auto* block : {&a, &b}) desk.receive(desk.votes(desk.genesis(), Desk::refOf(*block), {2}));
        QCOMPARE(desk.offences.size(), before + 1);
    }

    // Each is better than the one before: following all of them would be a reorganisation for each signature.
    void aTurnThatIsSealedWithoutEndIsFollowedAFewTimes()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        std::vector<Desk::Sealed> blocks;
        for (std::uint64_t i = 0; i < 20; ++i) blocks.push_back(desk.blockOn(desk.genesisHeader(), 1, {tx(numbered("a", i))}));
        std::ranges::sort(blocks, std::greater<>(), [](const auto& one) { return one.block.id; });
        for (const auto& one : blocks) desk.receive(BlockMessage{one.bytes});
        QVERIFY2(std::ranges::count(desk.diary, "reverted") <= 3, std::to_string(std::ranges::count(desk.diary, "reverted")).c_str());
        QVERIFY(!desk.offences.empty());
        QVERIFY(desk.engine->status().tip.id == blocks[3].block.id);
        // What others vote for is taken.
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(blocks.back()), {2}));
        desk.receive(BlockMessage{blocks.back().bytes});
        QVERIFY(desk.engine->status().tip.id == blocks.back().block.id);
        // And the next turn is another one's.
        const auto next = desk.blockOn(blocks.back().block.header, 2, {tx("b")});
        desk.receive(BlockMessage{next.bytes});
        QVERIFY(desk.engine->status().tip.id == next.block.id);
    }

    void poolFloodsAreBounded()
    {
        Settings settings;
        settings.poolTransactions = 400;
        Desk desk(false, settings);
        QVERIFY(desk.start());
        for (int i = 0; i < 1000; ++i) desk.receive(TransactionsMessage{{tx(std::to_string(i) + "@flooder")}});
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(100));
        QVERIFY(desk.engine->submit(tx("mine@me")));
        for (int i = 0; i < 100; ++i) desk.receive(TransactionsMessage{{tx(numbered("ahead", i) + "@waiter")}});
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(100 + 1 + 64));
        QVERIFY(desk.accused.empty());
    }
};

QTEST_GUILESS_MAIN(ChainAttacksTest)
#include "attacks_test.moc"
