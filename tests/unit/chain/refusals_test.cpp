// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals and breakdowns that no other story of the chain meets: each is said, and changes nothing.
#include "core/chain/validator_record.h"
#include "tests/unit/chain/desk.h"

#include <QTest>

using namespace quorate;
using namespace quorate::chain;
using namespace std::chrono_literals;
using test::Desk;

namespace {

constexpr auto kind = ledger::ChainKind::release;

Bytes tx(std::string_view text)
{
    return toBytes(bytesOf(text));
}

template <class T>
QByteArray codeOf(const Result<T>& result)
{
    return result ? QByteArray("accepted") : QByteArray(result.error().code.c_str());
}

QByteArray waitsFor(const Desk& desk)
{
    return desk.engine->status().waitingFor.c_str();
}

}  // namespace

class ChainRefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void formsOfOtherVersions()
    {
        const Desk desk;
        Bytes header = desk.blockOn(desk.genesisHeader(), 1, {}).block.header.encode();
        QCOMPARE(codeOf(BlockHeader::decode(header)), QByteArray("accepted"));
        QCOMPARE(header[1], std::uint8_t(1));   // the first key, and behind it the version
        ++header[2];
        QCOMPARE(codeOf(BlockHeader::decode(header)), QByteArray("chain.block.version"));

        Bytes record = ValidatorRecord{}.encode(kind);
        QCOMPARE(codeOf(ValidatorRecord::decode(kind, record)), QByteArray("accepted"));
        ++record[1];
        QCOMPARE(codeOf(ValidatorRecord::decode(kind, record)), QByteArray("chain.record.version"));

        QCOMPARE(codeOf(Presence::decode(kind, Bytes{0x80})), QByteArray("chain.presence.empty"));
        QCOMPARE(codeOf(chainOf(Bytes{})), QByteArray("chain.wire.not-a-chain-message"));
        QCOMPARE(codeOf(chainOf(Bytes{0x84, 99, 0})), QByteArray("chain.wire.not-a-chain-message"));
    }

    void transactionsOfNoSize()
    {
        Desk desk;
        QVERIFY(desk.start());
        QCOMPARE(codeOf(desk.engine->submit({})), QByteArray("engine.transaction.size"));
        QCOMPARE(codeOf(desk.engine->submit(Bytes(ledger::maxTransactionSize + 1))), QByteArray("engine.transaction.size"));
        QCOMPARE(codeOf(desk.engine->submit(Bytes(ledger::maxTransactionSize))), QByteArray("accepted"));
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(1));
    }

    void aStoreOfAnotherConsortium()
    {
        Desk desk;
        ChainParameters other = desk.parameters;
        other.consortium.bytes[0] ^= 1;
        EmbeddedEngine engine(other, desk.settings,
                              EmbeddedEngine::Parts{desk, desk, desk, desk, desk, desk, desk.clock, desk.random, desk.strand,
                                                    nullptr, nullptr});
        QCOMPARE(codeOf(engine.start()), QByteArray("engine.start.wrong-genesis"));
        QVERIFY(desk.sent.empty());
    }

    // A quorum voted for what our rules refuse: the node stops where it is, and accuses nobody.
    void whatAQuorumAcceptsAndWeRefuse()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto good = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{good.bytes});
        auto header = desk.headerOn(good.block.header, 2);
        header.roots.stateRoot.bytes.fill(7);
        const auto wrong = sealBlock(header, {tx("b")}, desk.keys[2]);
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(good), {1, 2, 3}));
        desk.receive(desk.votes(Desk::refOf(good), wrong.ref(), {1, 2, 3}));
        desk.receive(BlockMessage{wrong.encode()});
        QCOMPARE(waitsFor(desk), QByteArray("engine.diverged"));
        QVERIFY(desk.engine->status().state == engine::EngineState::stalled);
        QCOMPARE(desk.blocks.size(), std::size_t(1));
        QVERIFY(desk.accused.empty());
        // It neither seals nor votes any more.
        desk.sent.clear();
        QVERIFY(desk.engine->submit(tx("c")).has_value());
        desk.pass(20s);
        QCOMPARE(desk.blocks.size(), std::size_t(1));
        QVERIFY(desk.take<BlockMessage>().empty() && desk.take<VotesMessage>().empty());
    }

    // The disk lost a block that has to be taken back.
    void aLostBlock()
    {
        Desk desk;
        QVERIFY(desk.start());
        const auto one = desk.blockOn(desk.genesisHeader(), 1, {tx("a")});
        desk.receive(BlockMessage{one.bytes});
        QCOMPARE(desk.blocks.size(), std::size_t(1));
        const auto lost = desk.blocks.back();
        desk.blocks.clear();
        const auto other = desk.blockOn(desk.genesisHeader(), 2, {tx("b")});
        const auto longer = desk.blockOn(other.block.header, 3, {tx("c")});
        desk.receive(BlockMessage{other.bytes});
        desk.receive(BlockMessage{longer.bytes});
        QCOMPARE(waitsFor(desk), QByteArray("engine.block-lost"));
        QVERIFY(desk.blocks.empty());
        QVERIFY(desk.accused.empty());
    }

    // A disk that fails while what waits is judged again says nothing of it: it is judged when the disk answers.
    void whatTheDiskKeepsFromBeingJudgedStays()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        QVERIFY(desk.engine->submit(tx("#1 second@a")).has_value());
        QCOMPARE(desk.engine->pool(10)[0].block, Height(0));
        const auto block = desk.blockOn(desk.genesisHeader(), 1, {tx("#0 first@a")});
        desk.checkingFails = true;
        desk.receive(BlockMessage{block.bytes});
        QVERIFY(desk.engine->status().tip == Desk::refOf(block));
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(1));
        QCOMPARE(desk.engine->pool(10)[0].block, Height(0));
        // Nor does what comes now get in unjudged.
        QCOMPARE(codeOf(desk.engine->submit(tx("#0 other@b"))), QByteArray("store.io"));
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(1));
        desk.checkingFails = false;
        desk.pass(120s);
        QCOMPARE(desk.engine->pool(10).size(), std::size_t(1));
        QCOMPARE(desk.engine->pool(10)[0].block, Height(2));
    }

    void whatIsUndoneComesBackThoughTheDiskFails()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto undone = desk.blockOn(desk.genesisHeader(), 1, {tx("#0 first@a"), tx("#1 second@a")});
        const auto counts = desk.blockOn(desk.genesisHeader(), 3, {tx("x")});
        desk.receive(BlockMessage{undone.bytes});
        desk.checkingFails = true;
        desk.receive(BlockMessage{counts.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(counts), {1, 2, 3}));
        QVERIFY(desk.engine->status().tip == Desk::refOf(counts));
        QCOMPARE(desk.engine->status().poolTransactions, std::size_t(2));
        desk.checkingFails = false;
        desk.pass(120s);
        const auto pool = desk.engine->pool(10);
        QCOMPARE(pool.size(), std::size_t(2));
        QVERIFY(std::ranges::any_of(pool, [](const auto& entry) { return entry.transaction == tx("#0 first@a") && entry.block == Height(2); }));
    }

    // A transaction that was good when it came and is not when it is sealed: our own fault, and nothing is sealed.
    void ourOwnBlockRefused()
    {
        Desk desk;
        QVERIFY(desk.start());
        QVERIFY(desk.engine->submit(tx("poisoned")).has_value());
        desk.pass(20s);
        QCOMPARE(waitsFor(desk), QByteArray("engine.own-block-refused"));
        QVERIFY(desk.blocks.empty());
        QVERIFY(desk.take<BlockMessage>().empty());
    }
};

QTEST_GUILESS_MAIN(ChainRefusalsTest)
#include "refusals_test.moc"
