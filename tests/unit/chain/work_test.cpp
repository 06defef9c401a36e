// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/work.h"
#include "tests/unit/chain/desk.h"
#include "tests/unit/chain/mesh.h"

#include <QTest>

using namespace quorate;
using namespace quorate::chain;
using namespace std::chrono_literals;
using test::Desk;
using test::Mesh;

namespace {

Settings byWork(std::uint64_t difficulty, std::uint32_t blockMs)
{
    Settings settings;
    settings.sealing = Sealing::work;
    settings.turnMs = blockMs;
    settings.firstDifficulty = difficulty;
    return settings;
}

BlockHeader mined(BlockHeader header, const Desk& desk, std::size_t sealer)
{
    header.transactions = transactionsRoot({});
    header.sealer = desk.keys[sealer].id();
    const std::atomic<bool> goOn{false};
    header.nonce = nonceBytes(*searchNonce(header, 0, 1U << 24U, goOn));
    return header;
}

Block sealedWith(BlockHeader header, std::vector<Bytes> transactions, const Desk& desk, std::size_t sealer)
{
    // The nonce is searched over the header as seal() completes it.
    const Block draft = desk.seal(header, transactions, sealer).block;
    header.transactions = draft.header.transactions;
    header.sealer = desk.keys[sealer].id();
    const auto roots = std::exchange(header.roots, draft.header.roots);
    const std::atomic<bool> goOn{false};
    header.nonce = nonceBytes(*searchNonce(header, 0, 1U << 24U, goOn));
    header.roots = roots;
    return desk.seal(header, std::move(transactions), sealer).block;
}

// On genesis, empty, by `sealer`.
BlockHeader headerOnGenesis(const Desk& desk, std::uint64_t difficulty)
{
    BlockHeader header = desk.headerOn(desk.genesisHeader(), 0);
    header.time = desk.clock.now();
    header.sealing = Sealing::work;
    header.difficulty = difficulty;
    return header;
}

QByteArray last(const Desk& desk)
{
    return desk.accused.empty() ? QByteArray("nobody") : QByteArray(desk.accused.back().c_str());
}

std::string numbered(std::string_view name, std::uint64_t number)
{
    return std::string(name).append(std::to_string(number));
}

}  // namespace

class ChainWorkTest : public QObject {
    Q_OBJECT

private slots:
    void theIdMustBeLowEnough()
    {
        BlockId id;
        QVERIFY(meetsDifficulty(id, maxDifficulty));
        QVERIFY(!meetsDifficulty(id, 0));
        id.bytes.fill(0xff);
        QVERIFY(meetsDifficulty(id, 1));
        QVERIFY(!meetsDifficulty(id, 2));
        id.bytes[0] = 0x7f;
        QVERIFY(meetsDifficulty(id, 2));
        QVERIFY(!meetsDifficulty(id, 3));
        id.bytes[0] = 0;
        id.bytes[1] = 0xff;
        QVERIFY(meetsDifficulty(id, 256));
        QVERIFY(!meetsDifficulty(id, 258));
    }

    void weightsAddUpBeyondOneWord()
    {
        const Weight nearly{0, UINT64_MAX};
        QVERIFY(nearly.plus(1) == (Weight{1, 0}));
        QVERIFY(nearly.plus(1) > nearly);
        QVERIFY(Weight{}.plus(5).plus(6) == (Weight{0, 11}));
    }

    void aSearchEndsWhenItIsCancelled()
    {
        Desk desk;
        const BlockHeader header = headerOnGenesis(desk, maxDifficulty);
        const std::atomic<bool> cancelled{true};
        QVERIFY(!searchNonce(header, 0, UINT64_MAX, cancelled));
        const std::atomic<bool> goOn{false};
        QVERIFY(!searchNonce(header, 0, 1000, goOn));
        BlockHeader easy = header;
        easy.difficulty = 50;
        const auto nonce = searchNonce(easy, 7, 100'000, goOn);
        QVERIFY(nonce && *nonce >= 7);
        easy.nonce = nonceBytes(*nonce);
        QVERIFY(meetsDifficulty(easy.id(), 50));
    }

    // With so many hashes a second, it finds the difficulty at which blocks come at the wanted pace, from either side.
    void difficultyFollowsTheHashRate()
    {
        test::SeededRandom random(7);
        for (const std::uint64_t start : {std::uint64_t(1000), std::uint64_t(100'000'000)}) {
            std::uint64_t difficulty = start;
            UnixTime time{1'767'225'600'000};
            UnixTime measuredFrom{};
            for (int i = 0; i < 4000; ++i) {
                // A geometric wait at 1000 hashes a millisecond; -ln(u) for a uniform u.
                const double u = (static_cast<double>(random.below(1U << 30U)) + 1) / (1U << 30U);
                const auto wait = static_cast<std::int64_t>(-std::log(u) * static_cast<double>(difficulty) / 1000) + 1;
                const UnixTime next{time.ms + wait};
                difficulty = nextDifficulty(difficulty, time, next, 1000);
                time = next;
                if (i == 1999) measuredFrom = time;
            }
            const double mean = static_cast<double>(time.ms - measuredFrom.ms) / 2000;
            QVERIFY2(mean > 850 && mean < 1150, qPrintable(QString::number(mean)));
        }
        QCOMPARE(nextDifficulty(1, UnixTime{0}, UnixTime{1'000'000}, 1000), std::uint64_t(1));
        QCOMPARE(nextDifficulty(maxDifficulty, UnixTime{0}, UnixTime{1}, 1000), maxDifficulty);
        // However long nobody sealed: at most to a half.
        QVERIFY(nextDifficulty(64'000, UnixTime{0}, UnixTime{1'000'000'000}, 1000) == 32'000);
    }

    void badWorkIsRefused_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::addColumn<QString>("code");
        QTest::newRow("too little work") << "none" << "chain.block.bad-seal";
        QTest::newRow("too low a difficulty") << "cheap" << "chain.block.difficulty";
        QTest::newRow("more than asked for, to weigh more") << "dear" << "chain.block.difficulty";
        QTest::newRow("by authority") << "authority" << "chain.block.sealing";
        QTest::newRow("before its parent") << "time" << "chain.block.time";
        QTest::newRow("signed by another") << "forged" << "chain.block.bad-seal";
        QTest::newRow("by a stranger") << "stranger" << "chain.block.stranger";
        QTest::newRow("by a stranger, without work") << "idle stranger" << "chain.block.bad-seal";
    }
    void badWorkIsRefused()
    {
        QFETCH(QString, attack);
        QFETCH(QString, code);
        Desk desk(false, byWork(200, 1000));
        desk.sealers = {0, 1, 2, 3};
        QVERIFY(desk.start());
        BlockHeader header = headerOnGenesis(desk, attack == "cheap" ? 100 : attack == "dear" ? 400 : 200);
        std::size_t sealer = attack.endsWith("stranger") ? 4 : 1;
        if (attack == "time") header.time = UnixTime{0};
        header = mined(header, desk, sealer);
        if (attack == "none" || attack == "idle stranger") {
            while (meetsDifficulty(header.id(), 200)) ++header.nonce[7];
        }
        if (attack == "authority") {
            header.sealing = Sealing::authority;
            header.difficulty = 0;
            header.nonce = {};
        }
        auto sealed = desk.seal(header, {}, sealer);
        if (attack == "forged") {
            sealed.block.signedHeader.back() ^= 1;
            sealed.bytes = sealed.block.encode();
        }
        desk.receive(BlockMessage{sealed.bytes});
        QCOMPARE(last(desk), code.toUtf8());
        QVERIFY(desk.blocks.empty());
        desk.receive(BlockMessage{desk.seal(mined(headerOnGenesis(desk, 200), desk, 2), {}, 2).bytes});
        QCOMPARE(desk.blocks.size(), std::size_t(1));
    }

    // The longer branch is the lighter one.
    void theHeaviestBranchWins()
    {
        Desk desk(false, byWork(64, 1000));
        desk.sealers = {0, 1};
        QVERIFY(desk.start());
        const auto extend = [&](const BlockHeader& parent, std::int64_t after) {
            BlockHeader header = parent.height == Height(0) ? headerOnGenesis(desk, 64) : desk.headerOn(parent, 0);
            if (parent.height > Height(0)) {
                header.sealing = Sealing::work;
                header.time = UnixTime{parent.time.ms + after};
                header.difficulty = nextDifficulty(parent.difficulty, parent.time, header.time, 1000);
            }
            return desk.seal(mined(header, desk, 1), {}, 1).block;
        };
        // From one root: three that took long and are light, two that came quickly and weigh more.
        const Block root = extend(desk.genesisHeader(), 0);
        desk.clock.advance(60s);
        desk.receive(BlockMessage{root.encode()});
        Block slow = root;
        for (int i = 0; i < 3; ++i) {
            slow = extend(slow.header, 12'000);
            desk.receive(BlockMessage{slow.encode()});
        }
        QCOMPARE(desk.blocks.size(), std::size_t(4));
        Block quick = root;
        for (int i = 0; i < 2; ++i) {
            quick = extend(quick.header, 1);
            desk.receive(BlockMessage{quick.encode()});
        }
        QCOMPARE(desk.blocks.size(), std::size_t(3));
        QVERIFY(desk.engine->status().tip == quick.ref());
        QCOMPARE(last(desk), QByteArray("nobody"));
    }

    // Who may seal follows from each branch by itself: a key revoked on ours seals on the heavier one.
    void whoMaySealIsJudgedOnTheBlocksOwnBranch()
    {
        Desk desk(false, byWork(64, 1000));
        desk.sealers = {1, 3};
        QVERIFY(desk.start());
        const auto extend = [&](const BlockHeader& parent, std::int64_t after, std::size_t sealer, std::vector<Bytes> transactions) {
            BlockHeader header = parent.height == Height(0) ? headerOnGenesis(desk, 64) : desk.headerOn(parent, 0);
            if (parent.height > Height(0)) {
                header.sealing = Sealing::work;
                header.time = UnixTime{parent.time.ms + after};
                header.difficulty = nextDifficulty(parent.difficulty, parent.time, header.time, 1000);
            }
            return sealedWith(header, std::move(transactions), desk, sealer);
        };
        const Block root = extend(desk.genesisHeader(), 0, 1, {});
        desk.clock.advance(60s);
        const Block ours = extend(root.header, 12'000, 1, {toBytes(bytesOf("no sealer 3"))});
        desk.receive(BlockMessage{root.encode()});
        desk.receive(BlockMessage{ours.encode()});
        QVERIFY(desk.engine->status().tip == ours.ref());
        // A child of ours by that key is nothing.
        desk.receive(BlockMessage{extend(ours.header, 1, 3, {}).encode()});
        QCOMPARE(last(desk), QByteArray("chain.block.stranger"));
        desk.accused.clear();
        // The heavier branch admits 4, who goes on; its first block comes with another's seal at first.
        const Block first = extend(root.header, 1, 3, {toBytes(bytesOf("sealer 4"))});
        const Block second = extend(first.header, 1, 4, {});
        Block forged = first;
        forged.signedHeader.back() ^= 1;
        desk.clock.advance(1s);
        desk.receive(BlockMessage{forged.encode()});
        desk.receive(BlockMessage{second.encode()});
        QVERIFY(desk.engine->status().tip == ours.ref());
        QCOMPARE(last(desk), QByteArray("chain.block.bad-seal"));
        desk.receive(BlockMessage{first.encode()});
        desk.receive(BlockMessage{second.encode()});
        QVERIFY(desk.engine->status().tip == second.ref());
        QCOMPARE(desk.accused.size(), std::size_t(1));
    }

    // ---- many engines on virtual time ----

    void manyMinersAndFourValidatorsSettle()
    {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            Mesh::Options options;
            options.seed = seed;
            options.nodes = 6;   // two mine and do not vote
            options.settings = byWork(4096, 1000);
            options.sliceTime = 800ms;   // 16384 nonces: a slow machine
            Mesh mesh(options);
            for (std::uint64_t i = 0; i < 8; ++i) {
                const std::string text = numbered("@3 transaction", i);
                QVERIFY(mesh.submit(static_cast<std::size_t>(i % 6), text).has_value());
                QVERIFY2(mesh.runUntil(120s, [&] { return mesh.settledEverywhere(text); }), mesh.complaint().c_str());
            }
            QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
        }
    }

    // What waits for another transaction cannot be sealed: looking again and again at once would take the whole strand.
    void whatCannotBeTakenYetIsNotDraftedAgainAtOnce()
    {
        Desk desk(true, byWork(16, 500));
        desk.sealers = {0};
        QVERIFY(desk.start());
        desk.draftsAllowed = 10;
        QVERIFY(desk.engine->submit(toBytes(bytesOf("ahead"))));
        desk.pass(5s);
        QCOMPARE(desk.drafts, std::size_t(0));
        QVERIFY(desk.engine->submit(toBytes(bytesOf("shy"))));   // seems good by itself, and is not taken into a block
        desk.pass(5s);
        QVERIFY(desk.drafts >= 1 && desk.drafts <= 6);
        QVERIFY(desk.engine->submit(toBytes(bytesOf("now"))));
        desk.pass(100ms);
        QCOMPARE(desk.blocks.size(), std::size_t(1));
    }

    // Miners need no majority, votes do: two validators settle nothing, however much is mined.
    void workAloneSettlesNothing()
    {
        Mesh::Options options;
        options.nodes = 6;
        options.settings = byWork(4096, 500);
        options.sliceTime = 400ms;
        Mesh mesh(options);
        mesh.crash(0);
        mesh.crash(1);
        QVERIFY(mesh.submit(4, "@4 mined").has_value());
        QVERIFY(mesh.runUntil(60s, [&] { return mesh.committedEverywhere("@4 mined"); }));
        mesh.run(60s);
        QCOMPARE(mesh.settledHeight(5).value, std::uint64_t(0));
        mesh.restart(0);
        QVERIFY2(mesh.runUntil(120s, [&] { return mesh.settledEverywhere("@4 mined"); }), mesh.complaint().c_str());
        QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
    }

    void halvesUniteOnTheHeavierBranch()
    {
        Mesh::Options options;
        options.seed = 3;
        options.nodes = 6;
        options.settings = byWork(4096, 500);
        options.sliceTime = 400ms;
        Mesh mesh(options);
        mesh.partition({0, 0, 1, 1, 0, 1});   // two validators in each
        for (std::uint64_t i = 0; i < 10; ++i) {
            QVERIFY(mesh.submit(0, numbered("@0 one", i)).has_value());
            QVERIFY(mesh.submit(4, numbered("@4 other", i)).has_value());
            mesh.run(4s);
        }
        QCOMPARE(mesh.settledHeight(0).value, std::uint64_t(0));
        mesh.heal();
        QVERIFY2(mesh.runUntil(300s, [&] { return mesh.settledEverywhere("@0 one9") && mesh.settledEverywhere("@4 other9"); }),
                 mesh.complaint().c_str());
        QVERIFY(mesh.reverted() > 0);
        QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
    }

    // One half revokes a miner of the other, which is heavier: it follows it all the same.
    void aRevocationOnOneSideDividesNobody()
    {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            Mesh::Options options;
            options.seed = seed;
            options.nodes = 6;
            options.settings = byWork(4096, 500);
            options.sliceTime = 400ms;
            options.validators = seed == 1 ? std::vector<std::size_t>{} : std::vector<std::size_t>{0, 1, 2, 3};
            Mesh mesh(options);
            mesh.partition({0, 1, 1, 1, 1, 1});
            QVERIFY(mesh.submit(0, "@0 revokes 4").has_value());
            QVERIFY(mesh.runUntil(60s, [&] { return mesh.status(0).tip.height >= Height(1); }));
            for (std::size_t i = 0; i < 4; ++i) {
                for (const std::size_t node : {0, 1, 2, 3, 5}) {
                    if (node > 0) mesh.crash(node);   // 4 mines most of what the others have
                }
                QVERIFY(mesh.submit(4, numbered("@4 other", i)).has_value());
                mesh.run(4s);
                for (const std::size_t node : {1, 2, 3, 5}) mesh.restart(node);
                mesh.run(4s);
            }
            mesh.heal();
            for (const std::size_t node : {1, 2, 3, 5}) {
                mesh.crash(node);
                mesh.restart(node);
            }
            QVERIFY2(mesh.runUntil(300s, [&] { return mesh.committedEverywhere("@4 other3"); }), mesh.complaint().c_str());
            QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
        }
    }

    // For experiments: everything stays probable, restarts lose nothing, and latecomers find the heaviest branch.
    void withoutValidatorsNothingIsEverSettled()
    {
        Mesh::Options options;
        options.nodes = 3;
        options.validators = {};
        options.settings = byWork(4096, 500);
        options.settings.treeBlocks = 8;   // what is committed takes no room
        options.sliceTime = 400ms;
        Mesh mesh(options);
        mesh.crash(2);
        for (std::uint64_t i = 0; i < 20; ++i) {
            const std::string text = numbered("@0 x", i);
            QVERIFY(mesh.submit(static_cast<std::size_t>(i % 2), text).has_value());
            QVERIFY2(mesh.runUntil(60s, [&] { return mesh.committedEverywhere(text); }), mesh.complaint().c_str());
            if (i % 5 == 4) {
                mesh.crash(0);
                mesh.restart(0);
            }
        }
        mesh.restart(2);
        QVERIFY2(mesh.runUntil(60s, [&] { return mesh.committedEverywhere("@0 x19"); }), mesh.complaint().c_str());
        QCOMPARE(mesh.settledHeight(0).value, std::uint64_t(0));
        QCOMPARE(mesh.status(0).validators, std::size_t(0));
        const auto height = mesh.status(0).tip.height;
        mesh.run(60s);   // an idle chain is silent
        QCOMPARE(mesh.status(0).tip.height.value, height.value);
        QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
    }

    void validatorsChangeUnderWork()
    {
        Mesh::Options options;
        options.nodes = 6;
        options.settings = byWork(4096, 500);
        options.sliceTime = 400ms;
        Mesh mesh(options);
        const auto text = Mesh::changeTo(0, 1, {2, 3, 4, 5});
        QVERIFY(mesh.submit(0, text).has_value());
        QVERIFY2(mesh.runUntil(120s, [&] {
            return mesh.settledEverywhere(text) && mesh.tipHeader(5).epoch == EpochNumber(1);
        }), mesh.complaint().c_str());
        mesh.crash(0);
        mesh.crash(1);
        QVERIFY(mesh.submit(5, "@5 after").has_value());
        QVERIFY2(mesh.runUntil(120s, [&] { return mesh.settledEverywhere("@5 after"); }), mesh.complaint().c_str());
        QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
    }

    // The weight of the settled part is noted, and summed up again when the note is lost.
    void aRestartKnowsTheWeight()
    {
        Mesh::Options options;
        options.settings = byWork(4096, 500);
        options.sliceTime = 400ms;
        Mesh mesh(options);
        for (std::uint64_t i = 0; i < 6; ++i) {
            const std::string text = numbered("@0 x", i);
            QVERIFY(mesh.submit(0, text).has_value());
            QVERIFY(mesh.runUntil(120s, [&] { return mesh.settledEverywhere(text); }));
        }
        for (std::size_t i = 0; i < 4; ++i) mesh.crash(i);
        for (std::size_t i = 0; i < 4; ++i) mesh.restart(i);
        QVERIFY(mesh.submit(1, "@1 again").has_value());
        QVERIFY2(mesh.runUntil(120s, [&] { return mesh.settledEverywhere("@1 again"); }), mesh.complaint().c_str());
        QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
    }
};

QTEST_GUILESS_MAIN(ChainWorkTest)
#include "work_test.moc"
