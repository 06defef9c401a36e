// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/block_tree.h"
#include "core/chain/pool.h"
#include "core/chain/turns.h"
#include "core/chain/validator_record.h"
#include "core/chain/vote_table.h"
#include "core/crypto/sha256.h"
#include "tests/support/seeded_random.h"

#include <QTest>

#include <cstring>
#include <set>

using namespace quorate;
using namespace quorate::chain;

namespace {

// (`"v" + std::to_string(n)` trips a false warning of GCC 12.)
std::string numbered(std::string_view name, std::uint64_t number)
{
    return std::string(name).append(std::to_string(number));
}

engine::BlockRef refOf(std::uint64_t height, std::string_view name)
{
    return {Height(height), BlockId{crypto::sha256(bytesOf(name)).bytes}};
}

KeyId keyOf(std::uint8_t number)
{
    KeyId key;
    key.bytes.fill(number);
    return key;
}

FinalityVote vote(std::uint8_t validator, std::uint64_t source, std::uint64_t target, std::string_view branch = "a")
{
    FinalityVote out;
    out.link = {refOf(source, numbered("s", source)), refOf(target, numbered(branch, target))};
    out.validator = keyOf(validator);
    return out;
}

// Blocks without seals: the tree does not look at them.
Block blockOn(const BlockId& parent, std::uint64_t height, std::uint64_t salt)
{
    Block block;
    block.header.parent = parent;
    block.header.height = Height(height);
    block.header.time = UnixTime{static_cast<std::int64_t>(salt)};
    block.id = block.header.id();
    return block;
}

struct Tree {
    Tree(std::size_t maxBlocks = 1000, std::size_t maxBytes = 1 << 20) : tree(maxBlocks, maxBytes)
    {
        root = refOf(0, "root").id;
        tree.reset(root, BlockHeader{});
    }
    BlockId add(const BlockId& parent, std::uint64_t salt, std::size_t bytes = 10)
    {
        const Block block = blockOn(parent, tree.find(parent)->header.height.value + 1, salt);
        Bytes content(bytes);
        added = tree.add(block, std::move(content), std::nullopt, keep);
        taken = content.empty();
        return block.id;
    }
    BlockTree tree;
    BlockId root;
    BlockId keep;
    bool added = false;
    bool taken = false;            // the block's bytes
};

TransactionFacts factsOf(std::string_view name, std::string_view member, std::uint64_t sequence = 0)
{
    TransactionFacts facts;
    facts.id.bytes = crypto::sha256(bytesOf(name)).bytes;
    facts.share = member;
    facts.signer.bytes = crypto::sha256(bytesOf(member)).bytes;
    facts.sequence = sequence;
    return facts;
}

}  // namespace

class ChainPartsTest : public QObject {
    Q_OBJECT

private slots:
    void turnsGoRound()
    {
        constexpr Turns turns(500);
        QCOMPARE(turns.of(UnixTime{0}), std::uint64_t(0));
        QCOMPARE(turns.of(UnixTime{499}), std::uint64_t(0));
        QCOMPARE(turns.of(UnixTime{500}), std::uint64_t(1));
        QCOMPARE(turns.of(UnixTime{-5}), std::uint64_t(0));
        QCOMPARE(Turns::owner(7, 4), std::size_t(3));
        QVERIFY(turns.of(turns.sealFrom(9, 4)) == 9 && turns.sealFrom(9, 4) > turns.begin(9));
        QVERIFY(turns.of(turns.sealUntil(9, 4)) == 9);
        QVERIFY(turns.sealFrom(9, 1) == turns.begin(9) && turns.sealUntil(9, 1) == turns.begin(10));
    }

    void aRecordForbidsContradictions()
    {
        ValidatorRecord record;
        QVERIFY(record.maySeal(5));
        record.sealed.add(5);
        QVERIFY(!record.maySeal(5) && record.maySeal(6));

        QVERIFY(record.mayVote(vote(1, 3, 5).link));
        record.highestSource = Height(3);
        record.newest = vote(1, 3, 5);
        QVERIFY(!record.mayVote(vote(1, 3, 5, "b").link));   // twice for one height
        QVERIFY(!record.mayVote(vote(1, 3, 4).link));        // below
        QVERIFY(!record.mayVote(vote(1, 2, 6).link));        // surrounds
        QVERIFY(record.mayVote(vote(1, 3, 6).link));
        QVERIFY(record.mayVote(vote(1, 5, 6).link));
        QVERIFY(!record.mayVote(vote(1, 6, 6).link));
    }

    // Whatever happens to the clock: no turn is sealed twice, and few numbers are kept.
    void sealedTurnsAreNotForgotten()
    {
        test::SeededRandom random(6);
        for (int run = 0; run < 100; ++run) {
            SealedTurns turns;
            std::set<std::uint64_t> sealed;
            std::uint64_t now = 1'000'000;
            for (int i = 0; i < 400; ++i) {
                now = random.below(20) == 0 ? 900'000 + random.below(500'000) : now + random.below(300);
                const auto free = turns.firstFreeFrom(now);
                QVERIFY(free >= now && !turns.contains(free) && !sealed.contains(free));
                if (random.below(50) == 0) turns.addUpTo(free);
                else turns.add(free);
                sealed.insert(free);
                QVERIFY(turns.spans().size() <= SealedTurns::mostSpans);
                for (const auto turn : sealed) QVERIFY(turns.contains(turn));
                SealedTurns read;
                for (const auto& span : turns.spans()) QVERIFY(read.append(span));
                QVERIFY(read == turns);
            }
        }
    }

    // What lies between a jump and the time before it stays free, however often one sealed on either side.
    void aJumpOfTheClockUsesUpNoTurnsBetween()
    {
        SealedTurns turns;
        for (std::uint64_t i = 0; i < 100; ++i) turns.add(1000 + i * 1000);
        for (std::uint64_t i = 0; i < 100; ++i) turns.add(50'000'000 + i * 1000);
        QCOMPARE(turns.firstFreeFrom(100'001), std::uint64_t(100'001));
        for (std::uint64_t i = 0; i < 100; ++i) turns.add(200'000 + i * 1000);
        QCOMPARE(turns.firstFreeFrom(299'001), std::uint64_t(299'001));
        QVERIFY(turns.contains(50'000'000) && turns.contains(200'000) && turns.contains(1000));
        // Of one who does not know what else it forgot, all before that is used up.
        turns.addUpTo(400'000);
        QVERIFY(turns.contains(350'000) && turns.contains(400'000) && !turns.contains(400'001));
    }

    // Whatever is asked of it, in whatever order: no two votes that it allowed contradict each other.
    void allowedVotesNeverContradict()
    {
        test::SeededRandom random(5);
        for (int run = 0; run < 200; ++run) {
            ValidatorRecord record;
            VoteTable table;
            for (int i = 0; i < 60; ++i) {
                const std::uint64_t source = random.below(20);
                const auto candidate = vote(1, source, source + 1 + random.below(10), random.below(2) == 0 ? "a" : "b");
                if (!record.mayVote(candidate.link)) continue;
                record.highestSource = candidate.link.source.height;
                record.newest = candidate;
                QVERIFY(!table.add(candidate).contradiction.has_value());
            }
        }
    }

    void contradictionsAreFound()
    {
        VoteTable table;
        QVERIFY(table.add(vote(1, 3, 5)).isNew);
        QVERIFY(!table.add(vote(1, 3, 5)).isNew);
        auto added = table.add(vote(1, 3, 5, "b"));
        QVERIFY(added.contradiction && added.contradiction->kind == Offence::Kind::doubleVote);
        added = table.add(vote(1, 2, 6));
        QVERIFY(added.contradiction && added.contradiction->kind == Offence::Kind::surroundingVote);
        added = table.add(vote(1, 4, 4));
        VoteTable other;
        QVERIFY(other.add(vote(1, 2, 6)).isNew);
        added = other.add(vote(1, 3, 5));   // surrounded by the earlier one
        QVERIFY(added.contradiction && added.contradiction->kind == Offence::Kind::surroundingVote);
        QVERIFY(!other.add(vote(2, 3, 6)).contradiction.has_value());   // somebody else
        QVERIFY(!other.add(vote(2, 3, 7)).contradiction.has_value());
    }

    void votesAreBoundedPerValidator()
    {
        VoteTable table;
        QVERIFY(table.add(vote(2, 0, 1)).isNew);
        for (std::uint64_t i = 0; i < 10'000; ++i) table.add(vote(1, 0, i + 1, "flood"));
        QCOMPARE(table.size(), VoteTable::perValidator + 1);
        QVERIFY(table.contains(vote(2, 0, 1).link, keyOf(2)));
        QCOMPARE(table.newestTarget(keyOf(1)).value, std::uint64_t(10'000));
        table.prune(Height(9'999));
        QCOMPARE(table.size(), std::size_t(1));
        QCOMPARE(table.newestTarget(keyOf(2)).value, std::uint64_t(0));
    }

    void theLongestThenTheLowestIdIsFollowed()
    {
        Tree t;
        const BlockId a = t.add(t.root, 1);
        const BlockId b = t.add(t.root, 2);
        QVERIFY(t.tree.bestAbove(t.root).id == std::min(a, b));
        const BlockId b2 = t.add(b, 3);
        QVERIFY(t.tree.bestAbove(t.root).id == b2);
        QVERIFY(t.tree.bestAbove(a).id == a);
        t.tree.justify(a);
        QVERIFY(t.tree.bestAbove(t.tree.highestJustified().id).id == a);
        QVERIFY(t.tree.descends(*t.tree.find(b2), *t.tree.find(b)));
        QVERIFY(!t.tree.descends(*t.tree.find(b2), *t.tree.find(a)));
    }

    void invalidBlocksGoWithTheirDescendants()
    {
        Tree t;
        const BlockId a = t.add(t.root, 1);
        const BlockId a2 = t.add(a, 2);
        const BlockId b = t.add(t.root, 3);
        t.tree.removeInvalid(a);
        QVERIFY(!t.tree.contains(a) && !t.tree.contains(a2) && t.tree.contains(b));
        QVERIFY(t.tree.knownInvalid(a) && t.tree.knownInvalid(a2) && !t.tree.knownInvalid(b));
        QCOMPARE(t.tree.bytes(), std::size_t(10));
        QVERIFY(t.tree.bestAbove(t.root).id == b);
        // Bounded.
        for (std::uint64_t i = 0; i < 5000; ++i) {
            BlockId id;
            std::memcpy(id.bytes.data(), &i, sizeof i);
            t.tree.rememberInvalid(id);
        }
        QVERIFY(!t.tree.knownInvalid(a));
    }

    // A validator may seal all turns of an idle night at once, and such a branch settles at once. A walk down for each block
    // of it would take longer than this test may.
    void aLongBranchSettlesAtOnce()
    {
        constexpr std::uint64_t blocks = 200'000;
        Tree t(blocks + 10, 16 << 20);
        BlockId at = t.root;
        const BlockId other = t.add(t.root, 1'000'000);
        for (std::uint64_t i = 0; i < blocks; ++i) {
            at = t.add(at, i);
            QVERIFY(t.added);
            t.tree.takenOver(at);
        }
        t.tree.settle(at);
        QVERIFY(t.tree.root().id == at && t.tree.root().justified && t.tree.highestJustified().id == at);
        QCOMPARE(t.tree.size(), std::size_t(1));
        QVERIFY(!t.tree.contains(other));
        QCOMPARE(t.tree.bytes(), std::size_t(0));
    }

    void settlingDropsOtherBranches()
    {
        Tree t;
        const BlockId a = t.add(t.root, 1);
        const BlockId a2 = t.add(a, 2);
        const BlockId b = t.add(t.root, 3);
        t.add(b, 4);
        t.tree.justify(a);
        t.tree.takenOver(a);
        t.tree.settle(a);
        QCOMPARE(t.tree.size(), std::size_t(2));
        QVERIFY(t.tree.root().id == a && t.tree.contains(a2));
        QVERIFY(t.tree.highestJustified().id == a);
        QVERIFY(t.tree.ancestorAt(*t.tree.find(a2), Height(0)) == nullptr);
        QCOMPARE(t.tree.bytes(), std::size_t(10));
    }

    void aTreeIsBounded()
    {
        Tree t(20, 1 << 20);
        BlockId tip = t.root;
        for (std::uint64_t i = 0; i < 10; ++i) tip = t.add(tip, i);
        t.keep = tip;
        for (std::uint64_t i = 0; i < 500; ++i) t.add(t.root, 100 + i);
        QVERIFY(t.tree.size() <= 20);
        QVERIFY(t.tree.contains(tip) && t.tree.bestAbove(t.root).id == tip);
        // The branch that is kept grows on, at the cost of others.
        for (std::uint64_t i = 0; i < 5; ++i) {
            tip = t.add(tip, 1000 + i);
            QVERIFY(t.added && t.taken);
            t.keep = tip;
        }
        Tree small(1000, 100);
        small.keep = small.add(small.root, 1, 60);
        small.add(small.root, 2, 60);
        QVERIFY(!small.added && !small.taken);   // it may be tried again
        QVERIFY(small.tree.bytes() <= 100);
    }

    void thePoolTellsHowManyBlocksComeBefore()
    {
        Pool pool{Settings{}};
        for (std::uint64_t i = 0; i < 5; ++i) pool.add(factsOf(numbered("a", i), "first", i), Bytes(100), UnixTime{}, i > 0);
        pool.add(factsOf("b0", "second", 7), Bytes(100), UnixTime{}, false);
        pool.add(factsOf("b1", "second", 9), Bytes(100), UnixTime{}, true);       // 8 is missing
        const auto ahead = pool.blocksAhead(2, 1000);
        QCOMPARE(ahead.size(), std::size_t(6));
        const auto at = [&](const char* name, std::uint64_t sequence, const char* who) { return ahead.at(factsOf(name, who, sequence).id); };
        // Members in turn: a0 and b0 first.
        QCOMPARE(at("a0", 0, "first"), std::uint64_t(0));
        QCOMPARE(at("b0", 7, "second"), std::uint64_t(0));
        QCOMPARE(at("a1", 1, "first"), std::uint64_t(1));
        QCOMPARE(at("a4", 4, "first"), std::uint64_t(2));
        QVERIFY(!ahead.contains(factsOf("b1", "second", 9).id));
        // By bytes as well.
        QCOMPARE(pool.blocksAhead(100, 250).at(factsOf("a4", "first", 4).id), std::uint64_t(2));
    }

    void thePoolSharesItsRoom()
    {
        Settings settings;
        settings.poolTransactions = 40;
        settings.poolBytes = 4000;
        settings.poolAheadPerKey = 3;
        Pool pool(settings);
        std::size_t taken = 0;
        for (int i = 0; i < 40; ++i) {
            const auto facts = factsOf(numbered("flood", static_cast<std::uint64_t>(i)), "flooder", static_cast<std::uint64_t>(i));
            const auto room = pool.hasRoom(facts, 10, false);
            if (!room) {
                QCOMPARE(room.error().code, std::string("engine.pool.share"));
                QVERIFY(room.error().kind == ErrorKind::unavailable);
                break;
            }
            pool.add(facts, Bytes(10), UnixTime{}, false);
            ++taken;
        }
        QCOMPARE(taken, std::size_t(10));
        QVERIFY(pool.hasRoom(factsOf("x", "other"), 10, false));
        QVERIFY(!pool.hasRoom(factsOf("x", "other"), 4001, false));
        const auto ahead = pool.hasRoom(factsOf("y", "flooder", 99), 1, true);
        QVERIFY(!ahead);

        for (int i = 0; i < 3; ++i) pool.add(factsOf(numbered("a", static_cast<std::uint64_t>(i)), "waiter"), Bytes(1), UnixTime{}, false);
        const auto waits = pool.hasRoom(factsOf("z", "waiter"), 1, true);
        QVERIFY(!waits);
        QCOMPARE(waits.error().code, std::string("engine.pool.ahead"));
        QVERIFY(pool.hasRoom(factsOf("z", "waiter"), 1, false));

        for (int member = 0; pool.size() < 40; ++member) {
            pool.add(factsOf(numbered("m", static_cast<std::uint64_t>(member)), numbered("m", static_cast<std::uint64_t>(member))), Bytes(1), UnixTime{}, false);
        }
        const auto full = pool.hasRoom(factsOf("n", "newcomer"), 1, false);
        QVERIFY(!full);
        QCOMPARE(full.error().code, std::string("engine.pool.full"));
    }

    void thePoolServesMembersInTurn()
    {
        Pool pool{Settings{}};
        for (int i = 5; i >= 0; --i) {
            pool.add(factsOf(numbered("many", static_cast<std::uint64_t>(i)), "busy", static_cast<std::uint64_t>(i)), Bytes(10), UnixTime{}, false);
        }
        pool.add(factsOf("one", "quiet"), Bytes(10), UnixTime{}, false);
        const auto order = pool.inOrder(100, 1000);
        QCOMPARE(order.size(), std::size_t(7));
        QVERIFY(order[0]->facts.share == "quiet" || order[1]->facts.share == "quiet");
        std::uint64_t next = 0;
        for (const auto* entry : order) {
            if (entry->facts.share == "busy") QCOMPARE(entry->facts.sequence, next++);
        }
        QCOMPARE(pool.inOrder(3, 1000).size(), std::size_t(3));
        QCOMPARE(pool.inOrder(100, 25).size(), std::size_t(2));
        pool.add(factsOf("one", "quiet"), Bytes(20), UnixTime{}, false);   // replaces
        QCOMPARE(pool.size(), std::size_t(7));
        QCOMPARE(pool.bytes(), std::size_t(80));
        for (const auto* entry : pool.oldest(100)) pool.erase(TransactionId(entry->facts.id));
        QCOMPARE(pool.bytes(), std::size_t(0));
        QVERIFY(pool.inOrder(100, 1000).empty());
    }
};

QTEST_GUILESS_MAIN(ChainPartsTest)
#include "parts_test.moc"
