// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/validator_record.h"
#include "core/codec/cbor.h"
#include "tests/unit/chain/desk.h"

#include <QTest>

using namespace quorate;
using namespace quorate::chain;
using namespace std::chrono_literals;
using test::Desk;

namespace {

Bytes tx(std::string_view text)
{
    return toBytes(bytesOf(text));
}

// The engine's own votes among those sent.
std::vector<Link> ownVotes(Desk& desk)
{
    std::vector<Link> out;
    for (const auto& message : desk.take<VotesMessage>()) {
        for (const auto& certificate : message.votes) {
            if (certificate.signatures.contains(desk.keys[0].id())) out.push_back(certificate.link);
        }
    }
    return out;
}

}  // namespace

class ChainEngineTest : public QObject {
    Q_OBJECT

private slots:
    void aVoteIsOnDiskBeforeItLeaves()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.diary.clear();
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{a.bytes});
        QVERIFY(desk.diary == (std::vector<std::string>{"commit", "save", "vote"}));
        QVERIFY(ownVotes(desk) == (std::vector<Link>{{desk.genesis(), Desk::refOf(a)}}));
        const auto record = ValidatorRecord::decode(desk.parameters.chain,
                                                    desk.records.at(std::string(textOf(recordKey(desk.keys[0].id())))));
        QVERIFY(record && record->newest && record->newest->link.target == Desk::refOf(a));
    }

    void aSealIsOnDiskBeforeItLeaves()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.diary.clear();
        QVERIFY(desk.engine->submit(tx("a")));
        desk.pass(4s);
        const auto blocks = desk.take<BlockMessage>();
        QCOMPARE(blocks.size(), std::size_t(1));
        QCOMPARE(desk.diary[0], std::string("save"));
        QCOMPARE(desk.diary[1], std::string("commit"));
        QCOMPARE(desk.diary[2], std::string("block"));
        const auto block = decodeBlock(blocks[0].block, settingsOf().maxBlockBytes);
        QVERIFY(block && verifySeal(*block, desk.keys[0].publicKey()));
        // What the rules owe comes first; then what was submitted.
        QCOMPARE(block->transactions.size(), std::size_t(2));
        QVERIFY(block->transactions[1] == tx("a"));
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(0));
    }

    // The same comes of messages that waited as of the same ones that did not; only writes are fewer, for who only follows. A
    // validator that was held up votes for each block from the one before it, as all the others do: other links settle nothing.
    void whatWaitedIsSeenToTogether_data()
    {
        QTest::addColumn<bool>("votes");
        QTest::newRow("validator") << true;
        QTest::newRow("follower") << false;
    }
    void whatWaitedIsSeenToTogether()
    {
        QFETCH(bool, votes);
        Desk single(votes);
        Desk together(votes);
        QVERIFY(single.start());
        QVERIFY(together.start());
        single.diary.clear();
        together.diary.clear();
        std::vector<Message> messages;
        BlockHeader parent = single.genesisHeader();
        engine::BlockRef source = single.genesis();
        for (std::size_t i = 0; i < 6; ++i) {
            const auto block = single.blockOn(parent, i % 3 + 1, {tx(std::string(1, static_cast<char>('a' + i)))});
            messages.emplace_back(BlockMessage{block.bytes});
            if (i < 5) messages.emplace_back(single.votes(source, Desk::refOf(block), {1, 2, 3}));
            parent = block.block.header;
            source = Desk::refOf(block);
        }
        std::vector<EmbeddedEngine::Arrived> waiting;
        for (const auto& message : messages) {
            single.receive(message);
            waiting.push_back({Desk::peerKey(0), encodeMessage(single.parameters.chain, message)});
        }
        together.engine->messagesArrived(waiting);
        QCOMPARE(together.blocks.size(), std::size_t(6));
        QVERIFY(together.blocks.back().ref == single.blocks.back().ref);
        QCOMPARE(together.settledRef.height.value, std::uint64_t(4));
        QVERIFY(together.settledRef == single.settledRef);
        QVERIFY(together.accused.empty());
        const auto own = ownVotes(together);
        QCOMPARE(own.size(), std::size_t(votes ? 6 : 0));
        QVERIFY(own == ownVotes(single));
        // Every vote after a write of its own.
        for (std::size_t i = 0; i < together.diary.size(); ++i) {
            if (together.diary[i] == "vote") QCOMPARE(together.diary.at(i - 1), std::string("save"));
        }
        if (!votes) QVERIFY(std::ranges::count(together.diary, "save") < std::ranges::count(single.diary, "save"));
    }

    void whoAsksSeesWhatCameBefore()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(a.block.header, 2, {tx("b")});
        desk.sent.clear();
        std::vector<EmbeddedEngine::Arrived> waiting;
        for (const Message& message : std::vector<Message>{BlockMessage{a.bytes}, BlocksRequest{{desk.genesis()}, 8}, BlockMessage{b.bytes}}) {
            waiting.push_back({Desk::peerKey(0), encodeMessage(desk.parameters.chain, message)});
        }
        // The last is of somebody who is not connected: what came before it does not wait on.
        waiting.push_back({Desk::peerKey(7), waiting.back().message});
        desk.engine->messagesArrived(waiting);
        const auto answers = desk.take<BlocksMessage>();
        QCOMPARE(answers.size(), std::size_t(1));
        QVERIFY(answers[0].blocks == std::vector<Bytes>{a.bytes});
        QCOMPARE(desk.blocks.size(), std::size_t(2));
    }

    void whatCannotBeSavedIsNotSaid()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.sent.clear();
        desk.savingFails = true;
        desk.receive(BlockMessage{desk.blockOn(desk.genesisHeader(), 1, {tx("a")}).bytes});
        QVERIFY(ownVotes(desk).empty());
        QVERIFY(desk.engine->status().state == engine::EngineState::stalled);
        QCOMPARE(desk.engine->status().waitingFor, std::string("store.no-space"));

        Desk sealer;
        QVERIFY(sealer.start());
        sealer.savingFails = true;
        QVERIFY(sealer.engine->submit(tx("a")));
        sealer.pass(10s);
        QVERIFY(sealer.take<BlockMessage>().empty());
        QVERIFY(sealer.blocks.empty());
    }

    // The disk comes back at the second try: the sessions went on all the time, and nobody connects again.
    void aRestartThatFailedFirstKnowsItsPeers()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.loadingFails = true;
        const auto refused = desk.engine->restart();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("store.io"));
        desk.connect(2);
        desk.engine->peerDisconnected(Desk::peerKey(0));
        desk.loadingFails = false;
        desk.sent.clear();
        QVERIFY(desk.engine->restart());
        std::set<crypto::PublicKey> greeted;
        for (const auto& [peer, message] : desk.sent) {
            if (peer && std::holds_alternative<StatusMessage>(message)) greeted.insert(*peer);
        }
        QCOMPARE(greeted, (std::set{Desk::peerKey(1), Desk::peerKey(2)}));
        desk.engine->stop();
        desk.sent.clear();
        QVERIFY(desk.engine->restart());
        QVERIFY(desk.take<StatusMessage>().empty());
    }

    void afterARestartTheSameHeightIsNotVotedForAgain()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(desk.genesisHeader(), 2, {tx("b")});
        const auto& low = std::min(Desk::refOf(a), Desk::refOf(b)) == Desk::refOf(a) ? a : b;
        const auto& high = &low == &a ? b : a;
        desk.receive(BlockMessage{high.bytes});
        QCOMPARE(ownVotes(desk).size(), std::size_t(1));
        desk.restart();
        // The lower id is followed, and not voted for.
        desk.receive(BlockMessage{low.bytes});
        QVERIFY(desk.engine->status().tip == Desk::refOf(low));
        desk.pass(600ms);
        // The old vote may be told again; it is the same.
        for (const auto& link : ownVotes(desk)) QVERIFY(link.target == Desk::refOf(high));
        // Its child is higher than what was voted for.
        const auto c = desk.blockOn(low.block.header, 3, {tx("c")});
        desk.receive(BlockMessage{c.bytes});
        desk.pass(300ms);
        QVERIFY(ownVotes(desk).front() == (Link{desk.genesis(), Desk::refOf(c)}));
    }

    // Restored from a backup, so without its newest record: what peers tell of its own votes binds it again.
    void ownVotesHeardFromPeersBind()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(desk.genesisHeader(), 2, {tx("b")});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(b), {0}));
        const auto record = ValidatorRecord::decode(desk.parameters.chain,
                                                    desk.records.at(std::string(textOf(recordKey(desk.keys[0].id())))));
        QVERIFY(record && record->newest && record->newest->link.target == Desk::refOf(b));
        desk.receive(BlockMessage{a.bytes});
        desk.pass(400ms);
        for (const auto& link : ownVotes(desk)) QVERIFY(link.target == Desk::refOf(b));
        QVERIFY(desk.offences.empty());
    }

    void afterARestartATurnIsNotSealedAgain()
    {
        Desk desk;
        QVERIFY(desk.start());
        QVERIFY(desk.engine->submit(tx("a")));
        desk.pass(4s);
        const auto first = desk.take<BlockMessage>();
        QCOMPARE(first.size(), std::size_t(1));
        const auto turnOf = [&](const BlockMessage& m) { return peekHeader(m.block)->header.time.ms / 500; };
        // Back to that very moment, without the block.
        desk.clock.setWallTime(peekHeader(first[0].block)->header.time);
        desk.blocks.clear();
        desk.restart();
        QVERIFY(desk.engine->submit(tx("b")));
        desk.pass(5s);
        for (const auto& again : desk.take<BlockMessage>()) QVERIFY(turnOf(again) > turnOf(first[0]));
        QVERIFY(desk.offences.empty());
    }

    // Of a clock that was an hour ahead once, nothing stays but that hour's turn.
    void aClockThatWasAheadSilencesNobody()
    {
        Desk desk;
        QVERIFY(desk.start());
        const UnixTime right = desk.clock.now();
        const auto turnOf = [](const BlockMessage& m) { return peekHeader(m.block)->header.time.ms / 500; };
        desk.clock.setWallTime({right.ms + 3'600'000});
        QVERIFY(desk.engine->submit(tx("a")));
        desk.pass(4s);
        const auto ahead = desk.take<BlockMessage>();
        QCOMPARE(ahead.size(), std::size_t(1));
        QVERIFY(peekHeader(ahead[0].block)->header.time.ms > right.ms + 3'000'000);
        // It is right again, and the others went on without that block.
        desk.clock.setWallTime(right);
        const auto second = desk.blockOn(desk.genesisHeader(), 1, {tx("b")});
        const auto third = desk.blockOn(second.block.header, 2, {});
        desk.clock.setWallTime({third.block.header.time.ms + 10});
        for (const bool restarted : {false, true}) {
            if (restarted) desk.restart();
            desk.receive(BlockMessage{second.bytes});
            desk.receive(BlockMessage{third.bytes});
            QVERIFY(desk.engine->submit(tx(restarted ? "d" : "c")));
            desk.pass(6s);
            const auto sealed = desk.take<BlockMessage>();
            QVERIFY(!sealed.empty());
            QVERIFY(turnOf(sealed.back()) < turnOf(ahead[0]));
        }
        // The same moment again: that turn has been used.
        desk.clock.setWallTime(peekHeader(ahead[0].block)->header.time);
        QVERIFY(desk.engine->submit(tx("e")));
        desk.pass(6s);
        for (const auto& block : desk.take<BlockMessage>()) QVERIFY(turnOf(block) != turnOf(ahead[0]));
        QVERIFY(desk.offences.empty());
    }

    // A record of before, which knew the newest turn alone.
    void anOlderRecordIsRead()
    {
        codec::Writer old;
        old.array(4).unsignedInteger(1).unsignedInteger(70).unsignedInteger(3).null();
        const auto record = ValidatorRecord::decode(ledger::ChainKind::release, old.take());
        QVERIFY(record);
        QVERIFY(!record->maySeal(1) && !record->maySeal(70) && record->maySeal(71) && record->highestSource == Height(3));
        for (const auto& [spans, code] : std::vector<std::pair<std::vector<std::array<std::uint64_t, 2>>, std::string>>{
                 {{{5, 4}}, "codec.cbor.range"}, {{{1, 4}, {4, 9}}, "codec.cbor.range"}}) {
            codec::Writer bad;
            bad.array(4).unsignedInteger(2).array(spans.size());
            for (const auto& span : spans) bad.array(2).unsignedInteger(span[0]).unsignedInteger(span[1]);
            bad.unsignedInteger(3).null();
            const auto refused = ValidatorRecord::decode(ledger::ChainKind::release, bad.take());
            QVERIFY(!refused && refused.error().code == code);
        }
    }

    void justifiedBlocksSurviveARestart()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{a.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1, 2, 3}));
        QVERIFY(desk.engine->status().justified == Desk::refOf(a));
        desk.restart();
        QVERIFY(desk.engine->status().justified == Desk::refOf(a));
        const auto stored = desk.engine->certificate(Height(1));
        QVERIFY(stored && *stored);
        const auto certificate = Certificate::decode(desk.parameters.chain, **stored);
        QVERIFY(certificate && certificate->verify(desk.parameters, *desk.validators(EpochNumber(0))));
        desk.receive(BlockMessage{desk.blockOn(a.block.header, 2, {}).bytes});
        QVERIFY(desk.settledRef.height == Height(0));
    }

    void aQuorumSettles()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(a.block.header, 2, {});
        desk.receive(BlockMessage{a.bytes});
        desk.receive(BlockMessage{b.bytes});
        desk.receive(desk.votes(Desk::refOf(a), Desk::refOf(b), {1, 2, 3}));   // in whatever order they come
        QVERIFY(desk.settledRef.height == Height(0));
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1, 2}));
        QVERIFY(desk.settledRef.height == Height(0));
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {3}));
        QVERIFY(desk.settledRef == Desk::refOf(a));
        QVERIFY(desk.engine->status().settled == Desk::refOf(a));
        QVERIFY(desk.engine->status().justified == Desk::refOf(b));
        QVERIFY(desk.engine->status().waitingFor.empty());
    }

    // What is committed takes no room in the tree, however long nothing was settled; other branches do.
    void whatSettledNothingForLongSettlesAgain()
    {
        Settings few;
        few.treeBlocks = 10;
        Desk desk(false, few);
        QVERIFY(desk.start());
        BlockHeader parent = desk.genesisHeader();
        std::vector<Desk::Sealed> branch;
        for (std::uint64_t i = 0; i < 40; ++i) {
            branch.push_back(desk.blockOn(parent, 1 + i % 3, {tx(std::string("t").append(std::to_string(i)))}));
            parent = branch.back().block.header;
            desk.receive(BlockMessage{branch.back().bytes});
            for (unsigned k = 1; k < 3; ++k) {   // rivals that fill it
                desk.receive(BlockMessage{desk.blockOn(branch[i / 2].block.header, 1, {tx("rival")}, 20 * k + i).bytes});
            }
            if (i == 25) desk.restart();
        }
        QVERIFY(desk.engine->status().tip == Desk::refOf(branch.back()));
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(branch.back()), {1, 2, 3}));
        const auto child = desk.blockOn(parent, 2, {}, 1);
        desk.receive(BlockMessage{child.bytes});
        desk.receive(desk.votes(Desk::refOf(branch.back()), Desk::refOf(child), {1, 2, 3}));
        QVERIFY(desk.settledRef == Desk::refOf(branch.back()));
    }

    void votesMayComeBeforeTheirBlocks()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(a.block.header, 2, {});
        desk.receive(desk.votes(Desk::refOf(a), Desk::refOf(b), {1, 2, 3}));
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1, 2, 3}));
        desk.receive(BlockMessage{a.bytes});
        desk.receive(BlockMessage{b.bytes});
        QVERIFY(desk.settledRef == Desk::refOf(a));
    }

    // Justified weighs more than long; what is reverted goes back to the pool.
    void theJustifiedBranchIsFollowed()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(a.block.header, 2, {tx("b")});
        const auto x = desk.blockOn(desk.genesisHeader(), 3, {tx("x")});
        for (const auto* block : {&a, &b, &x}) desk.receive(BlockMessage{block->bytes});
        QVERIFY(desk.engine->status().tip == Desk::refOf(b));
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(x), {1, 2, 3}));
        QVERIFY(desk.engine->status().tip == Desk::refOf(x));
        QCOMPARE(desk.blocks.size(), std::size_t(1));
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(2));
        QVERIFY(std::ranges::count(desk.diary, "reverted") == 1);
    }

    // Nor does what a sealer adds by itself get into the pool, from a reverted block or from anybody.
    void ticksAreNeverPooled()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("tick"), tx("a")});
        const auto x = desk.blockOn(desk.genesisHeader(), 3, {tx("x")});
        desk.receive(BlockMessage{a.bytes});
        desk.receive(BlockMessage{x.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(x), {1, 2, 3}));
        QVERIFY(desk.engine->status().tip == Desk::refOf(x));
        QCOMPARE(desk.engine->pool(10).size(), std::size_t(1));
        QVERIFY(desk.engine->pool(10)[0].transaction == tx("a"));
        const auto refused = desk.engine->submit(tx("tick"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("engine.transaction.by-protocol"));
        QVERIFY(refused.error().kind == ErrorKind::refused);
    }

    void theLowerIdIsFollowedAmongEquals()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(desk.genesisHeader(), 2, {tx("b")});
        desk.receive(BlockMessage{a.bytes});
        desk.receive(BlockMessage{b.bytes});
        QVERIFY(desk.engine->status().tip == std::min(Desk::refOf(a), Desk::refOf(b)));
    }

    // Transactions that the application does not pick, and what it owes by itself, make no block.
    void nothingToSealMakesNoBlock()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.pass(60s);
        QVERIFY(desk.engine->submit(tx("ahead")));
        desk.pass(60s);
        QVERIFY(desk.blocks.empty());
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(1));
    }

    void submittingAgainIsSuccess()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        QVERIFY(desk.engine->submit(tx("a")));
        QVERIFY(desk.engine->submit(tx("a")));
        QCOMPARE(desk.engine->pool(10).size(), std::size_t(1));
        QCOMPARE(desk.take<TransactionsMessage>().size(), std::size_t(1));
        // On request it is told once more; what does not wait here is not.
        QCOMPARE(desk.engine->pool(10)[0].block, Height(1));
        const auto facts = desk.inspect(tx("a"));
        QVERIFY(facts && desk.engine->spread(facts->id));
        QCOMPARE(desk.take<TransactionsMessage>().size(), std::size_t(1));
        const auto gone = desk.engine->spread(TransactionId{});
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, std::string("engine.pool.unknown"));
        const auto refused = desk.engine->submit(tx("refused"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("ledger.test.refused"));
        const auto malformed = desk.engine->submit(tx("malformed"));
        QVERIFY(!malformed);
        QVERIFY(malformed.error().kind == ErrorKind::invalid);
        QVERIFY(!desk.engine->submit({}));
        QVERIFY(!desk.engine->submit(Bytes(ledger::maxTransactionSize + 1)));
        desk.engine->stop();
        const auto stopped = desk.engine->submit(tx("b"));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, std::string("engine.stopped"));
    }

    void transactionsAreToldAndAskedFor()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        desk.receive(TransactionsMessage{{tx("a")}}, 0);
        desk.pass(100ms);
        std::size_t told = 0;
        for (const auto& [peer, message] : desk.sent) {
            if (std::holds_alternative<TransactionsHave>(message)) {
                ++told;
                QVERIFY(peer == Desk::peerKey(1));   // not to whom it came from
            }
        }
        QCOMPARE(told, std::size_t(1));
        desk.sent.clear();
        const auto id = desk.inspect(tx("a"))->id;
        desk.receive(TransactionsWanted{{id}}, 1);
        QCOMPARE(desk.take<TransactionsMessage>().size(), std::size_t(1));
        const auto other = desk.inspect(tx("b"))->id;
        desk.receive(TransactionsHave{{id, other}}, 1);
        desk.receive(TransactionsHave{{other}}, 0);
        const auto wanted = desk.take<TransactionsWanted>();
        QCOMPARE(wanted.size(), std::size_t(1));
        QVERIFY(wanted[0].ids == std::vector<TransactionId>{other});
    }

    void blocksAreServedFromTheFork()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(a.block.header, 2, {tx("b")});
        const auto c = desk.blockOn(b.block.header, 3, {tx("c")});
        for (const auto* block : {&a, &b, &c}) desk.receive(BlockMessage{block->bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1, 2, 3}));
        desk.receive(desk.votes(Desk::refOf(a), Desk::refOf(b), {1, 2, 3}));
        engine::BlockRef unknown = Desk::refOf(c);
        unknown.id.bytes[0] ^= 1;
        desk.receive(BlocksRequest{{unknown, Desk::refOf(a), desk.genesis()}, 128});
        auto answers = desk.take<BlocksMessage>();
        QCOMPARE(answers.size(), std::size_t(1));
        QVERIFY(answers[0].after == Desk::refOf(a));
        QVERIFY(answers[0].blocks == (std::vector<Bytes>{b.bytes, c.bytes}));
        QCOMPARE(answers[0].certificates.size(), std::size_t(1));
        QVERIFY(answers[0].certificates[0].link.target == Desk::refOf(b));
        desk.receive(BlocksRequest{{desk.genesis()}, 1});   // below the settled block
        answers = desk.take<BlocksMessage>();
        QVERIFY(answers[0].blocks == std::vector<Bytes>{a.bytes});
        desk.receive(BlocksRequest{{unknown}, 128});
        QVERIFY(desk.take<BlocksMessage>()[0].blocks.empty());
    }

    // From nothing but a peer's answer: blocks applied, settlement verified.
    void catchingUpVerifiesSettlement()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        const auto b = desk.blockOn(a.block.header, 2, {});
        const auto c = desk.blockOn(b.block.header, 3, {tx("c")});
        desk.receive(StatusMessage{desk.parameters.consortium, Desk::refOf(c), Desk::refOf(b), Desk::refOf(a),
                                   EpochNumber(0), {}});
        desk.take<BlocksRequest>();
        BlocksMessage answer{desk.genesis(), {a.bytes, b.bytes, c.bytes}, {}};
        answer.certificates.push_back(desk.votes(desk.genesis(), Desk::refOf(a), {1, 2, 3}).votes[0]);
        answer.certificates.push_back(desk.votes(Desk::refOf(a), Desk::refOf(b), {0, 1, 2}).votes[0]);
        desk.receive(answer);
        QVERIFY(desk.settledRef == Desk::refOf(a));
        QVERIFY(desk.engine->status().tip == Desk::refOf(c));
        QVERIFY(desk.engine->status().state == engine::EngineState::live);
    }

    void whatAPeerLacksOfVotesIsPushed()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto a = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{a.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(a), {1, 2}), 0);
        desk.sent.clear();
        desk.receive(StatusMessage{desk.parameters.consortium, Desk::refOf(a), desk.genesis(), desk.genesis(),
                                   EpochNumber(0), {Height(0), Height(1), Height(0), Height(0)}}, 1);
        desk.pass(500ms);
        std::size_t pushed = 0;
        for (const auto& [peer, message] : desk.sent) {
            const auto* votes = std::get_if<VotesMessage>(&message);
            if (votes == nullptr) continue;
            QVERIFY(peer == Desk::peerKey(1));
            QCOMPARE(votes->votes.size(), std::size_t(1));
            QVERIFY(votes->votes[0].signatures.size() == 1 && votes->votes[0].signatures.contains(desk.keys[2].id()));
            ++pushed;
        }
        QCOMPARE(pushed, std::size_t(1));
    }

    void damagedRecordsStopAValidator()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.receive(BlockMessage{desk.blockOn(desk.genesisHeader(), 1, {tx("a")}).bytes});
        desk.records.at(std::string(textOf(recordKey(desk.keys[0].id()))))[0] ^= 1;
        const auto refused = desk.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("engine.start.records"));
        QVERIFY(refused.error().kind == ErrorKind::corrupt);
    }

    void aForeignChainIsNotContinued()
    {
        Desk desk;
        QVERIFY(desk.start());
        desk.receive(BlockMessage{desk.blockOn(desk.genesisHeader(), 1, {tx("a")}).bytes});
        desk.parameters.consortium.bytes[0] ^= 1;
        const auto refused = desk.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("engine.start.block"));
    }

private:
    static Settings settingsOf() { return {}; }
};

QTEST_GUILESS_MAIN(ChainEngineTest)
#include "engine_test.moc"
