// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "tests/unit/chain/desk.h"

#include <QTest>

// Many who ask, tell and submit, and what they take from others.
using namespace quorate;
using namespace quorate::chain;
using namespace std::chrono_literals;
using test::Desk;

namespace {

std::string numbered(std::string_view name, std::uint64_t number)
{
    return std::string(name).append(std::to_string(number));
}

Bytes tx(std::string_view text)
{
    return toBytes(bytesOf(text));
}

// As large as a transaction may be.
Bytes large(std::string text, std::string_view member)
{
    text.resize(ledger::maxTransactionSize - member.size(), '.');
    return tx(text.append(member));
}

StatusMessage claim(const Desk& desk, const engine::BlockRef& tip, const engine::BlockRef& justified)
{
    return StatusMessage{desk.parameters.consortium, tip, justified, justified, EpochNumber(0), {}};
}

}  // namespace

class ChainCrowdTest : public QObject {
    Q_OBJECT

private slots:
    // What cannot be sealed takes nobody's place in a block, however much of it waits.
    void strangersAndGapsTakeNoRoomInABlock()
    {
        Desk desk;
        QVERIFY(desk.start());
        for (std::uint64_t i = 0; i < 256; ++i) desk.receive(TransactionsMessage{{large(numbered("s", i), "@nobody")}});
        const std::size_t strangers = desk.engine->status().poolTransactions;
        QVERIFY2(strangers > 10 && strangers <= 51, qPrintable(QString::number(strangers)));
        for (std::uint64_t i = 1; i <= 64; ++i) {
            desk.receive(TransactionsMessage{{large(numbered("gap#", i).append(" "), "@waiter")}});
        }
        desk.pass(100ms);
        desk.sent.clear();
        for (std::uint64_t i = 0; i < 1000; ++i) desk.receive(TransactionsMessage{{tx(numbered("t", i) + "@busy")}}, 1);
        desk.pass(4s);
        const auto blocks = desk.take<BlockMessage>();
        QVERIFY(!blocks.empty());
        const auto sealed = decodeBlock(blocks[0].block, desk.settings.maxBlockBytes);
        QVERIFY(sealed);
        QCOMPARE(sealed->transactions.size(), std::size_t(1 + 1000));   // and the tick
    }

    // Of two members who both may, each has half of the bytes, whatever the size of what it sends.
    void largeOnesTakeNoMoreThanTheirShare()
    {
        Desk desk;
        QVERIFY(desk.start());
        for (std::uint64_t i = 0; i < 64; ++i) {
            desk.receive(TransactionsMessage{{large(numbered("b#", i).append(" "), "@large")}});
            for (std::uint64_t k = 0; k < 60; ++k) {
                desk.receive(TransactionsMessage{{tx(numbered(numbered("s", i).append("-"), k).append(200, '.').append("@small"))}}, 1);
            }
        }
        desk.pass(4s);
        const auto blocks = desk.take<BlockMessage>();
        QCOMPARE(blocks.size(), std::size_t(1));
        std::size_t largeOnes = 0;
        std::size_t smallOnes = 0;
        const auto sealed = decodeBlock(blocks[0].block, desk.settings.maxBlockBytes);
        QVERIFY(sealed);
        for (const auto& one : sealed->transactions) {
            if (textOf(one).ends_with("@large")) ++largeOnes;
            if (textOf(one).ends_with("@small")) ++smallOnes;
        }
        QCOMPARE(smallOnes, std::size_t(64 * 60));
        QVERIFY2(largeOnes >= 16 && largeOnes <= 20, qPrintable(QString::number(largeOnes)));
    }

    void strangersAreForgottenAndNotTold()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        QVERIFY(desk.engine->submit(tx("mine@nobody-else")));
        desk.sent.clear();
        for (std::uint64_t i = 0; i < 20; ++i) desk.receive(TransactionsMessage{{tx(numbered("s", i) + "@nobody")}});
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(21));
        desk.pass(40s);
        QVERIFY(desk.take<TransactionsHave>().empty());
        desk.pass(40s);
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(0));
        QVERIFY(desk.take<TransactionsHave>().empty());
        // Nothing that might be sealed waited: nothing has stalled.
        QVERIFY(desk.engine->status().state == engine::EngineState::live);
        QVERIFY(desk.accused.empty());
    }

    void whoIsAdmittedIsAStrangerNoLonger()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.receive(TransactionsMessage{{tx("hello@nobody-new")}});
        desk.pass(3s);
        QVERIFY(desk.blocks.empty());
        desk.sent.clear();
        desk.receive(TransactionsMessage{{tx("admit nobody-new")}});
        desk.pass(8s);
        QCOMPARE(desk.blocks.size() >= 2, true);
        const auto second = decodeBlock(desk.blocks[1].bytes, desk.settings.maxBlockBytes);
        QVERIFY(second && second->transactions.back() == tx("hello@nobody-new"));
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(0));
        // And others are told of it.
        std::size_t told = 0;
        for (const auto& message : desk.take<TransactionsHave>()) told += message.ids.size();
        QVERIFY(told >= 2);
    }

    // More of one key than may wait for each other: the lowest are there, and none is lost.
    void whatIsUndoneWaitsWithoutAGap()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        std::vector<Bytes> lower;
        std::vector<Bytes> upper;
        for (std::uint64_t i = 0; i < 150; ++i) (i < 90 ? lower : upper).push_back(tx(numbered("t#", i) + " @m"));
        const auto a = desk.blockOn(desk.genesisHeader(), 1, lower);
        const auto b = desk.blockOn(a.block.header, 2, upper);
        desk.receive(BlockMessage{a.bytes});
        desk.receive(BlockMessage{b.bytes});
        auto parent = desk.genesisHeader();
        std::vector<Bytes> rivals;
        for (unsigned i = 0; i < 3; ++i) {
            const auto rival = desk.blockOn(parent, 3, {tx(numbered("rival", i))}, i == 0 ? 1 : 0);
            desk.receive(BlockMessage{rival.bytes});
            parent = rival.block.header;
        }
        QCOMPARE(desk.blocks.size(), std::size_t(3));
        const auto waiting = desk.engine->pool(1000);
        QCOMPARE(waiting.size(), std::size_t(150));
        for (const auto& entry : waiting) QCOMPARE(entry.block, Height(4));
    }

    // Whoever announces a transaction again and again and keeps it does not hide it: the next one who has it is asked.
    void announcedAndWithheld()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto id = desk.inspect(tx("a"))->id;
        desk.sent.clear();
        bool asked = false;
        for (int i = 0; i < 60 && !asked; ++i) {
            desk.receive(TransactionsHave{{id}}, 0);
            if (i == 3) desk.receive(TransactionsHave{{id}}, 1);
            desk.pass(100ms);
            for (const auto& [peer, message] : std::exchange(desk.sent, {})) {
                asked = asked || (std::holds_alternative<TransactionsWanted>(message) && peer == Desk::peerKey(1));
            }
        }
        QVERIFY(asked);
        // Ids without end: each peer is asked for so many at a time.
        std::size_t wanted = 0;
        for (std::uint64_t round = 0; round < 5; ++round) {
            TransactionsHave many;
            for (std::uint64_t i = 0; i < 1000; ++i) many.ids.push_back(desk.inspect(tx(numbered("x", round * 1000 + i)))->id);
            desk.receive(many, 0);
            for (const auto& message : desk.take<TransactionsWanted>()) wanted += message.ids.size();
        }
        QCOMPARE(wanted, std::size_t(512));
    }

    // They say that they are ahead, again and again, and never deliver, and come back as if nothing had been.
    void twentyLiarsDoNotStopCatchingUp()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(a.block.header, 2, {tx("b")});
        for (std::size_t liar = 2; liar < 22; ++liar) desk.connect(liar);
        engine::BlockRef lie{Height(1'000'000'000), Desk::refOf(a).id};
        lie.id.bytes[0] ^= 1;
        desk.sent.clear();
        const auto until = [&](const Desk::Sealed& block, const engine::BlockRef& after, int seconds) {
            for (int i = 0; i < seconds && desk.engine->status().tip != block.block.ref(); ++i) {
                for (std::size_t liar = 2; liar < 22; ++liar) {
                    if (i % 7 == 6) {
                        desk.engine->peerDisconnected(Desk::peerKey(liar));
                        desk.connect(liar);
                    }
                    desk.receive(claim(desk, lie, lie), liar);
                }
                desk.receive(claim(desk, block.block.ref(), desk.genesis()), 1);
                desk.pass(1s);
                for (const auto& [peer, message] : std::exchange(desk.sent, {})) {
                    if (peer != Desk::peerKey(1)) continue;
                    if (std::holds_alternative<HeadersRequest>(message)) desk.receive(HeadersMessage{}, 1);
                    if (std::holds_alternative<BlocksRequest>(message)) desk.receive(BlocksMessage{after, {block.bytes}, {}}, 1);
                }
            }
            return desk.engine->status().tip == block.block.ref();
        };
        QVERIFY(until(a, desk.genesis(), 150));
        // Who has delivered once is asked first.
        QVERIFY(until(b, a.block.ref(), 8));
        QVERIFY(desk.accused.empty());
    }

    void aValidatorGoesOnAmongLiars()
    {
        Desk desk;
        QVERIFY(desk.start());
        for (std::size_t liar = 2; liar < 22; ++liar) desk.connect(liar);
        engine::BlockRef lie{Height(1'000'000'000), BlockId{}};
        for (int i = 0; i < 20; ++i) {
            for (std::size_t liar = 2; liar < 22; ++liar) desk.receive(claim(desk, lie, lie), liar);
            desk.pass(1s);
        }
        QVERIFY(desk.engine->submit(tx("a")));
        for (int i = 0; i < 6 && desk.blocks.empty(); ++i) {
            for (std::size_t liar = 2; liar < 22; ++liar) desk.receive(claim(desk, lie, lie), liar);
            desk.pass(1s);
        }
        QCOMPARE(desk.blocks.size(), std::size_t(1));
    }

    // However many readers there are, together they are served so much; a member's node has its own share.
    void readersAreServedFromOneRation()
    {
        Settings settings;
        settings.servedToReadersPerSecond = 100'000;
        Desk desk(false, settings);
        desk.readers = {10, 11, 12, 13};
        QVERIFY(desk.start());
        for (const auto reader : desk.readers) desk.connect(reader);
        desk.receive(BlockMessage{desk.blockOn(desk.genesisHeader(), 1, {tx("a")}).bytes});
        QVERIFY(desk.engine->submit(tx("waits@m")));
        const auto id = desk.inspect(tx("waits@m"))->id;
        desk.pass(2s);
        desk.sent.clear();
        std::size_t served = 0;
        for (int i = 0; i < 20; ++i) {
            for (const auto reader : desk.readers) {
                desk.receive(BlocksRequest{{desk.genesis()}, 1}, reader);
                desk.receive(TransactionsWanted{{id}}, reader);
            }
            served += desk.take<BlocksMessage>().size() + desk.take<TransactionsMessage>().size();
        }
        QVERIFY2(served >= 4 && served <= 8, qPrintable(QString::number(served)));   // 16 KiB each at least
        desk.receive(BlocksRequest{{desk.genesis()}, 1}, 0);
        QCOMPARE(desk.take<BlocksMessage>().size(), std::size_t(1));
        desk.receive(TransactionsWanted{{id}}, 0);
        QCOMPARE(desk.take<TransactionsMessage>().size(), std::size_t(1));
        // Admitted meanwhile.
        desk.readers.erase(13);
        desk.receive(BlocksRequest{{desk.genesis()}, 1}, 13);
        QCOMPARE(desk.take<BlocksMessage>().size(), std::size_t(1));
    }

    // Each status claims to lag behind, and is answered with certificates: out of the ration, as blocks are.
    void statusesAreAnsweredFromTheRation()
    {
        Settings settings;
        settings.servedToReadersPerSecond = 100'000;
        settings.servedBytesPerSecond = 50'000;
        Desk desk(false, settings);
        desk.readers = {10, 11, 12, 13};
        QVERIFY(desk.start());
        for (const auto reader : desk.readers) desk.connect(reader);
        engine::BlockRef source = desk.genesis();
        auto parent = desk.genesisHeader();
        for (unsigned i = 0; i < 4; ++i) {
            const auto block = desk.blockOn(parent, 1 + i % 3, {tx(numbered("t", i))});
            desk.receive(BlockMessage{block.bytes});
            desk.receive(desk.votes(source, Desk::refOf(block), {1, 2, 3}));
            source = Desk::refOf(block);
            parent = block.block.header;
        }
        QCOMPARE(desk.engine->status().justified, source);
        desk.pass(5s);
        desk.sent.clear();
        const auto claims = [&](const StatusMessage& status, const std::vector<std::size_t>& peers, int times) {
            std::size_t answered = 0;
            for (int i = 0; i < times; ++i) {
                for (const auto peer : peers) desk.receive(status, peer);
                desk.pass(160ms);
                for (const auto& message : desk.take<VotesMessage>()) answered += message.votes.size() > 1 ? 1 : 0;   // not the newest alone
            }
            return answered;
        };
        const auto lagging = claim(desk, desk.genesis(), desk.genesis());
        const std::size_t toReaders = claims(lagging, {10, 11, 12, 13}, 12);   // two seconds: of 48, what three hundred kilobytes pay
        QVERIFY2(toReaders >= 4 && toReaders <= 20, qPrintable(QString::number(toReaders)));
        // Who waits for its share is told as soon as there is some, and need not ask again.
        desk.pass(5s);
        const std::size_t later = desk.take<VotesMessage>().size();
        QVERIFY2(later >= 1 && later <= 4, qPrintable(QString::number(later)));
        const std::size_t toMember = claims(lagging, {1}, 25);   // four seconds
        QVERIFY2(toMember >= 6 && toMember <= 18, qPrintable(QString::number(toMember)));
        // Above all numbers: the search for its certificates does not begin at the lowest one.
        desk.pass(5s);
        desk.sent.clear();
        auto lie = lagging;
        lie.settled.height = Height(UINT64_MAX);
        QCOMPARE(claims(lie, {1}, 1), std::size_t(0));
        QVERIFY(desk.accused.empty());
    }

    // Whoever likes may connect and claim that it is ahead and has pruned, or that it is ahead, and never deliver.
    void whatReadersClaimIsNotTheStateOfTheChain()
    {
        Desk desk;
        desk.readers = {10};
        QVERIFY(desk.start());
        desk.connect(10);
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{a.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1, 2, 3}));
        desk.pass(20s);
        const auto before = desk.engine->status();
        QVERIFY(before.state == engine::EngineState::live);
        engine::BlockRef above{before.tip.height.next(), BlockId{}};
        above.id.bytes[0] = 1;
        auto pruned = claim(desk, above, before.justified);
        pruned.keptFrom = Height(std::uint64_t{1} << 63U);
        desk.receive(pruned, 10);
        QVERIFY(desk.engine->status().state == engine::EngineState::live);
        QVERIFY(desk.engine->status().waitingFor != "engine.waiting.pruned");
        desk.receive(claim(desk, above, before.justified), 10);
        desk.sent.clear();
        for (int i = 0; i < 40; ++i) {
            desk.pass(100ms);
            QVERIFY(desk.engine->status().state == engine::EngineState::live);
        }
        QVERIFY(!desk.sent.empty());
        // A member's word counts, and where there is no member everybody's.
        desk.receive(pruned, 10);
        desk.receive(pruned, 1);
        QCOMPARE(desk.engine->status().waitingFor, std::string("engine.waiting.pruned"));
        desk.pass(6s);   // what was asked of the reader comes no more
        for (const std::size_t peer : {0, 1}) desk.engine->peerDisconnected(Desk::peerKey(peer));
        QCOMPARE(desk.engine->status().waitingFor, std::string("engine.waiting.pruned"));
    }

    // What the state decides is nobody's fault; a signature that no state makes good is its sender's, who is not heard further.
    void forgedSignaturesAreTheirSendersFault()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.receive(TransactionsMessage{{tx("refused one"), tx("a@m")}}, 1);
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(1));
        QVERIFY(desk.accused.empty());
        desk.receive(TransactionsMessage{{tx("forged one"), tx("b@m")}}, 1);
        desk.receive(TransactionsMessage{{tx("forged two")}}, 1);
        QCOMPARE(desk.accused, (std::vector<std::string>{"ledger.signature.invalid", "ledger.signature.invalid"}));
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(1));
        // A stranger's, which may be forged, is not served: who knows its key would blame us.
        desk.receive(TransactionsMessage{{tx("x@nobody")}}, 1);
        desk.sent.clear();
        desk.receive(TransactionsWanted{{desk.inspect(tx("x@nobody"))->id, desk.inspect(tx("a@m"))->id}}, 0);
        const auto served = desk.take<TransactionsMessage>();
        QCOMPARE(served.size(), std::size_t(1));
        QCOMPARE(served[0].transactions, std::vector<Bytes>{tx("a@m")});
    }

    // A message holds tens of thousands of keys that nobody has.
    void strangersKeysAreNotLookedForOneByOne()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto first = desk.blockOn(desk.genesisHeader(), 1, {tx("a@m")});
        desk.receive(BlockMessage{first.bytes});
        for (const bool known : {false, true}) {   // the target
            VotesMessage message;
            for (std::uint64_t i = 0; i < 64; ++i) {
                engine::BlockRef target = Desk::refOf(first);
                if (!known) target = {Height(9), BlockId{crypto::sha256(bytesOf(numbered("t", i))).bytes}};
                Certificate votes{{desk.genesis(), target}, {}};
                for (std::uint64_t k = 0; k < ledger::maxValidators; ++k) {
                    votes.signatures[KeyId{crypto::sha256(bytesOf(numbered(numbered("k", i), k))).bytes}] = {};
                }
                message.votes.push_back(std::move(votes));
            }
            desk.setsRead = 0;
            desk.receive(message, 1);
            QVERIFY2(desk.setsRead <= 64, qPrintable(QString::number(desk.setsRead)));
        }
    }

    // However long nothing is settled, a peer that asks costs a look for each height, not the way down to it.
    void whatPeersAskForIsFoundByHeight()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        auto header = desk.genesisHeader();
        for (std::size_t i = 1; i <= 40; ++i) {
            const auto block = desk.blockOn(header, i % 4, {});
            desk.clock.advance(5s);
            desk.receive(BlockMessage{block.bytes});
            header = block.block.header;
        }
        QCOMPARE(desk.blocks.size(), std::size_t(40));
        QCOMPARE(desk.settledRef.height, Height(0));
        desk.sent.clear();
        desk.refsRead = 0;
        desk.receive(HeadersRequest{{{Height(30), BlockId{}}, {Height(20), BlockId{}}, desk.genesis()}, 30}, 1);
        const auto served = desk.take<HeadersMessage>();
        QCOMPARE(served.size(), std::size_t(1));
        QCOMPARE(served[0].headers.size(), std::size_t(30));
        QCOMPARE(desk.refsRead, std::size_t(3 + 30));
    }

    void askingForTransactionsIsRationed()
    {
        Settings settings;
        settings.servedBytesPerSecond = 100'000;
        Desk desk(false, settings);
        QVERIFY(desk.start());
        QVERIFY(desk.engine->submit(large("waits", "@m")));
        const auto id = desk.inspect(large("waits", "@m"))->id;
        desk.pass(2s);
        desk.sent.clear();
        for (int i = 0; i < 50; ++i) desk.receive(TransactionsWanted{{id}}, 1);
        QCOMPARE(desk.take<TransactionsMessage>().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(ChainCrowdTest)
#include "crowd_test.moc"
