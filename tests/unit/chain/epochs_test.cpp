// SPDX-License-Identifier: GPL-3.0-or-later
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

// A follower that holds: genesis <- change (settled) <- named, which names the later set <- both. Both sets vote on the last two.
struct Handing {
    explicit Handing(std::vector<std::size_t> later = {1, 2, 4})
    {
        desk.laterValidators = std::move(later);
        if (!desk.start()) qFatal("no start");
        change = desk.blockOn(desk.genesisHeader(), 1, {tx("epoch")});
        desk.receive(BlockMessage{change.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(change), {1, 2, 3}));
        named = naming(namingHeader(), presence(desk.laterValidators));
        desk.receive(BlockMessage{named.bytes});
        desk.receive(desk.votes(Desk::refOf(change), Desk::refOf(named), {0, 1, 2, 3, 4}));
        both = onNamed(3);
        desk.receive(BlockMessage{both.bytes});
    }
    [[nodiscard]] BlockHeader namingHeader() const
    {
        BlockHeader header = desk.headerOn(change.block.header, 2);
        header.successor = Successor{EpochNumber(1), desk.later().hash()};
        return header;
    }
    // The old set seals on, and names whom the parent names.
    [[nodiscard]] Desk::Sealed onNamed(std::size_t sealer) const
    {
        BlockHeader header = desk.headerOn(named.block.header, sealer);
        header.successor = named.block.header.successor;
        return desk.seal(header, {}, sealer);
    }
    // Votes for the block that decided the change.
    [[nodiscard]] Presence presence(const std::vector<std::size_t>& voters) const
    {
        Presence out;
        for (const auto voter : voters) out.votes.push_back(castVote(desk.parameters, {desk.genesis(), Desk::refOf(change)}, desk.keys[voter]));
        std::ranges::sort(out.votes, {}, &FinalityVote::validator);
        return out;
    }
    [[nodiscard]] Desk::Sealed naming(const BlockHeader& header, const Presence& shown) const
    {
        Desk::Sealed out;
        out.block = sealBlock(header, {}, desk.keys[2], shown.encode(desk.parameters.chain));
        out.bytes = out.block.encode();
        return out;
    }
    [[nodiscard]] Certificate certificate(const std::vector<std::size_t>& voters) const
    {
        return desk.votes(Desk::refOf(named), Desk::refOf(both), voters).votes.front();
    }
    // What validator `sealer` of the later set would seal on `parent`.
    [[nodiscard]] BlockHeader laterHeader(const Desk::Sealed& parent, std::size_t sealer) const
    {
        BlockHeader header = desk.headerOn(parent.block.header, 0);
        header.epoch = EpochNumber(1);
        const auto& order = desk.laterValidators;
        const auto place = static_cast<std::uint64_t>(std::ranges::find(order, sealer) - order.begin());
        auto turn = static_cast<std::uint64_t>(parent.block.header.time.ms) / desk.settings.turnMs + 1;
        while (turn % order.size() != place) ++turn;
        header.time = UnixTime{static_cast<std::int64_t>(turn * desk.settings.turnMs + 100)};
        return header;
    }
    [[nodiscard]] Desk::Sealed laterBlock(const BlockHeader& header, std::size_t sealer, const Certificate& proof) const
    {
        Desk::Sealed out;
        out.block = sealBlock(header, {}, desk.keys[sealer], proof.encode(desk.parameters.chain));
        out.bytes = out.block.encode();
        return out;
    }
    Desk desk{false};
    Desk::Sealed change;
    Desk::Sealed named;
    Desk::Sealed both;
};

QByteArray last(const Desk& desk)
{
    return desk.accused.empty() ? QByteArray("nobody") : QByteArray(desk.accused.back().c_str());
}

}  // namespace

class ChainEpochsTest : public QObject {
    Q_OBJECT

private slots:
    void bothSetsMustVoteForTheChange()
    {
        for (const auto& [voters, settles] : std::vector<std::pair<std::vector<std::size_t>, bool>>{
                 {{1, 2, 3}, false},       // the old set alone
                 {{1, 2, 4}, false},       // the later set alone
                 {{1, 2, 3, 4}, true}}) {
            Handing h;
            QCOMPARE(h.desk.blocks.size(), std::size_t(3));
            QCOMPARE(h.desk.settledRef.height.value, std::uint64_t(1));
            h.desk.receive(h.desk.votes(Desk::refOf(h.named), Desk::refOf(h.both), voters));
            QCOMPARE(h.desk.settledRef.height.value, std::uint64_t(settles ? 2 : 1));
            QCOMPARE(last(h.desk), QByteArray("nobody"));
        }
    }

    void theLaterSetTakesOver()
    {
        Handing h;
        const auto first = h.laterBlock(h.laterHeader(h.both, 4), 4, h.certificate({1, 2, 3, 4}));
        h.desk.receive(BlockMessage{first.bytes});
        QCOMPARE(last(h.desk), QByteArray("nobody"));
        QCOMPARE(h.desk.blocks.size(), std::size_t(4));
        // From here on it votes alone, and the old set no longer seals.
        h.desk.receive(h.desk.votes(Desk::refOf(h.named), Desk::refOf(h.both), {1, 2, 3, 4}));
        h.desk.receive(h.desk.votes(Desk::refOf(h.both), Desk::refOf(first), {1, 2, 4}));
        QCOMPARE(h.desk.settledRef.height.value, std::uint64_t(3));
        const auto again = h.desk.blockOn(first.block.header, 3, {});
        h.desk.receive(BlockMessage{again.bytes});
        QCOMPARE(last(h.desk), QByteArray("chain.block.epoch"));
        BlockHeader foreign = h.laterHeader(first, 1);
        foreign.time = h.desk.headerOn(first.block.header, 3).time;
        h.desk.receive(BlockMessage{h.desk.seal(foreign, {}, 3).bytes});
        QCOMPARE(last(h.desk), QByteArray("chain.block.stranger"));
        // The votes of those who left count for nothing, and accuse nobody; a stranger's do.
        const std::size_t accused = h.desk.accused.size();
        h.desk.receive(h.desk.votes(Desk::refOf(h.change), Desk::refOf(first), {3}));
        QCOMPARE(h.desk.accused.size(), accused);
        const auto strange = castVote(h.desk.parameters, {Desk::refOf(h.change), Desk::refOf(first)}, crypto::KeyPair::generate(h.desk.random));
        h.desk.receive(VotesMessage{{Certificate{strange.link, {{strange.validator, strange.signature}}}}});
        QCOMPARE(last(h.desk), QByteArray("chain.vote.stranger"));
        QCOMPARE(h.desk.blocks.size(), std::size_t(4));
    }

    // Who may seal and vote follows from blocks that wait in the same row.
    void aChangeThatWaitedIsFollowed()
    {
        const Handing h;
        const auto proof = h.certificate({1, 2, 3, 4});
        const auto first = h.laterBlock(h.laterHeader(h.both, 4), 4, proof);
        // The proof that the later set took over stands in the block, too, and need not be told.
        for (const bool proofIsTold : {true, false}) {
            std::vector<Message> messages{BlockMessage{h.change.bytes},
                                          h.desk.votes(h.desk.genesis(), Desk::refOf(h.change), {1, 2, 3}), BlockMessage{h.named.bytes},
                                          h.desk.votes(Desk::refOf(h.change), Desk::refOf(h.named), {1, 2, 3, 4}),
                                          BlockMessage{h.both.bytes}};
            if (proofIsTold) messages.emplace_back(VotesMessage{{proof}});
            messages.emplace_back(BlockMessage{first.bytes});
            messages.emplace_back(h.desk.votes(Desk::refOf(h.both), Desk::refOf(first), {1, 2, 4}));
            Desk single(false);
            Desk late(false);
            QVERIFY(single.start() && late.start());
            std::vector<EmbeddedEngine::Arrived> waiting;
            for (const auto& message : messages) {
                single.receive(message);
                waiting.push_back({Desk::peerKey(0), encodeMessage(late.parameters.chain, message)});
            }
            late.engine->messagesArrived(waiting);
            QCOMPARE(last(late), QByteArray("nobody"));
            QCOMPARE(single.blocks.size(), std::size_t(4));
            QCOMPARE(late.blocks.size(), std::size_t(4));
            QCOMPARE(late.settledRef.height.value, single.settledRef.height.value);
        }
    }

    void badHandoversAreRefused_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::addColumn<QString>("code");
        QTest::newRow("without the old set") << "late" << "chain.certificate.too-few";
        QTest::newRow("without the later set") << "old" << "chain.certificate.too-few";
        QTest::newRow("with a forged vote") << "forged" << "chain.certificate.bad-signature";
        QTest::newRow("with a stranger's vote") << "stranger" << "chain.certificate.stranger";
        QTest::newRow("of a link that settles nothing") << "link" << "chain.block.handover";
        QTest::newRow("of a link from a block that names nobody") << "nobody" << "chain.block.handover";
        QTest::newRow("of another branch") << "branch" << "chain.block.handover";
        QTest::newRow("that is garbage") << "garbage" << "codec.cbor.wrong-type";
        QTest::newRow("without any proof") << "none" << "chain.block.epoch";
        QTest::newRow("where no change was decided") << "early" << "chain.block.epoch";
        QTest::newRow("to an epoch that was not decided") << "epoch" << "chain.block.epoch";
        QTest::newRow("that names a further epoch") << "successor" << "chain.block.successor";
    }
    void badHandoversAreRefused()
    {
        QFETCH(QString, attack);
        QFETCH(QString, code);
        Handing h;
        Certificate proof = h.certificate({1, 2, 3, 4});
        BlockHeader header = h.laterHeader(h.both, 4);
        if (attack == "late") proof = h.certificate({1, 2, 4});
        if (attack == "old") proof = h.certificate({1, 2, 3});
        if (attack == "forged") proof.signatures.begin()->second[3] ^= 1;
        if (attack == "stranger") {
            const auto strange = castVote(h.desk.parameters, proof.link, crypto::KeyPair::generate(h.desk.random));
            proof.signatures[strange.validator] = strange.signature;
        }
        if (attack == "link") proof = h.desk.votes(Desk::refOf(h.change), Desk::refOf(h.both), {1, 2, 3, 4}).votes.front();
        if (attack == "nobody") proof = h.desk.votes(Desk::refOf(h.change), Desk::refOf(h.named), {1, 2, 3, 4}).votes.front();
        if (attack == "branch") {
            engine::BlockRef other = Desk::refOf(h.both);
            other.id.bytes[0] ^= 1;
            proof = h.desk.votes(Desk::refOf(h.named), other, {1, 2, 3, 4}).votes.front();
        }
        if (attack == "early") {
            header = h.laterHeader(h.change, 4);
            header.height = Height(2);
        }
        if (attack == "epoch") header.epoch = EpochNumber(2);
        if (attack == "successor") header.successor = Successor{EpochNumber(2), h.desk.later().hash()};
        auto sealed = h.laterBlock(header, 4, proof);
        if (attack == "garbage") {
            sealed.block = sealBlock(header, {}, h.desk.keys[4], tx("garbage"));
            sealed.bytes = sealed.block.encode();
        }
        if (attack == "none") sealed = h.desk.seal(header, {}, 4);
        const std::size_t before = h.desk.blocks.size();
        h.desk.receive(BlockMessage{sealed.bytes});
        QCOMPARE(last(h.desk), code.toUtf8());
        QCOMPARE(h.desk.accused.size(), std::size_t(1));
        QCOMPARE(h.desk.blocks.size(), before);
        // It did no harm.
        h.desk.receive(BlockMessage{h.laterBlock(h.laterHeader(h.both, 4), 4, h.certificate({1, 2, 3, 4})).bytes});
        QCOMPARE(h.desk.blocks.size(), before + 1);
    }

    // Nobody is faulty: the network shows votes to one side alone, and the sets share nobody who would have to contradict
    // himself.
    void setsThatShareNobodySettleNoRivals()
    {
        Handing here({4});
        Desk there(false);
        there.laterValidators = {4};
        QVERIFY(there.start());
        there.receive(BlockMessage{here.change.bytes});
        there.receive(there.votes(there.genesis(), Desk::refOf(here.change), {1, 2, 3}));
        // Here the later set begins on the block that named it first, and votes on.
        const auto proof = here.desk.votes(Desk::refOf(here.change), Desk::refOf(here.named), {0, 2, 3, 4}).votes.front();
        const auto first = here.laterBlock(here.laterHeader(here.named, 4), 4, proof);
        here.desk.receive(BlockMessage{first.bytes});
        here.desk.receive(here.desk.votes(Desk::refOf(here.named), Desk::refOf(first), {4}));
        // There the old set goes on beside that block: all its votes rise, none surrounds another.
        const auto rival = there.blockOn(here.change.block.header, 0, {});
        const auto second = there.blockOn(rival.block.header, 1, {});
        const auto third = there.blockOn(second.block.header, 2, {});
        for (const auto* block : {&rival, &second, &third}) there.receive(BlockMessage{block->bytes});
        there.receive(there.votes(Desk::refOf(here.change), Desk::refOf(second), {0, 1, 2}));
        there.receive(there.votes(Desk::refOf(second), Desk::refOf(third), {0, 1, 2}));
        QCOMPARE(there.settledRef.height, second.block.header.height);
        QCOMPARE(last(there), QByteArray("nobody"));
        QCOMPARE(here.desk.settledRef.height, here.change.block.header.height);
        QCOMPARE(last(here.desk), QByteArray("chain.block.handover"));
    }

    void aBlockNamesTheSuccessorThatTheStateKnows_data()
    {
        QTest::addColumn<int>("attack");
        QTest::newRow("without showing that it is there") << 0;
        QTest::newRow("and does not forget it") << 1;
        QTest::newRow("and no epoch of before") << 2;
    }
    void aBlockNamesTheSuccessorThatTheStateKnows()
    {
        QFETCH(int, attack);
        Handing h;
        const std::size_t before = h.desk.blocks.size();
        Desk::Sealed wrong;
        if (attack == 0) {
            BlockHeader header = h.namingHeader();
            header.time = h.desk.headerOn(h.change.block.header, 3).time;
            wrong = h.desk.seal(header, {}, 3);
        } else if (attack == 1) {
            wrong = h.desk.blockOn(h.both.block.header, 3, {tx("a")});
        } else {
            BlockHeader header = h.namingHeader();
            header.successor->epoch = EpochNumber(0);
            wrong = h.naming(header, h.presence({1, 2, 4}));
        }
        h.desk.receive(BlockMessage{wrong.bytes});
        QCOMPARE(last(h.desk), QByteArray(attack == 2 ? "chain.block.malformed" : "chain.block.successor"));
        QCOMPARE(h.desk.blocks.size(), before);
    }

    // The old set goes on without naming it.
    void aSetThatIsNotThereIsNotNamed()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto change = desk.blockOn(desk.genesisHeader(), 1, {tx("epoch")});
        const auto next = desk.blockOn(change.block.header, 2, {tx("a")});
        desk.receive(BlockMessage{change.bytes});
        desk.receive(BlockMessage{next.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(change), {1, 2, 3}));
        desk.receive(desk.votes(Desk::refOf(change), Desk::refOf(next), {1, 2, 3}));
        QCOMPARE(desk.settledRef.height.value, std::uint64_t(1));
        QCOMPARE(last(desk), QByteArray("nobody"));
    }

    void whoJoinsVotesAndIsNotBlamed()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        const auto change = desk.blockOn(desk.genesisHeader(), 1, {tx("epoch")});
        desk.receive(BlockMessage{change.bytes});
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(change), {4}));
        QCOMPARE(last(desk), QByteArray("nobody"));
        // It counts for nothing: two of four and the one that joins are no quorum.
        desk.receive(desk.votes(desk.genesis(), Desk::refOf(change), {1, 2}));
        QCOMPARE(desk.engine->status().justified.height.value, std::uint64_t(0));
        const auto stranger = crypto::KeyPair::generate(desk.random);
        const auto vote = castVote(desk.parameters, {desk.genesis(), Desk::refOf(change)}, stranger);
        desk.receive(VotesMessage{{Certificate{vote.link, {{vote.validator, vote.signature}}}}});
        QCOMPARE(last(desk), QByteArray("chain.vote.stranger"));
    }

    void badPresenceIsRefused_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::addColumn<QString>("code");
        QTest::newRow("of too few") << "few" << "chain.presence.too-few";
        QTest::newRow("of others") << "stranger" << "chain.presence.stranger";
        QTest::newRow("forged") << "forged" << "chain.presence.bad-signature";
        QTest::newRow("on another branch") << "branch" << "chain.presence.elsewhere";
        QTest::newRow("in another order") << "order" << "chain.presence.order";
        QTest::newRow("one vote three times") << "twice" << "chain.presence.order";
        QTest::newRow("that is garbage") << "garbage" << "codec.cbor.wrong-type";
    }
    void badPresenceIsRefused()
    {
        QFETCH(QString, attack);
        QFETCH(QString, code);
        Handing h;
        Presence shown = h.presence({1, 2, 4});
        if (attack == "few") shown = h.presence({1, 2});
        if (attack == "stranger") shown = h.presence({1, 2, 3});
        if (attack == "forged") shown.votes[1].signature[5] ^= 1;
        if (attack == "branch") shown.votes[2] = castVote(h.desk.parameters, {h.desk.genesis(), {Height(1), BlockId{}}}, *std::ranges::find(h.desk.keys, shown.votes[2].validator, &crypto::KeyPair::id));
        if (attack == "order") std::swap(shown.votes[0], shown.votes[1]);
        if (attack == "twice") shown.votes[2] = shown.votes[1] = shown.votes[0];
        BlockHeader header = h.namingHeader();
        header.time = UnixTime{header.time.ms + 1};
        auto sealed = h.naming(header, shown);
        if (attack == "garbage") {
            sealed.block = sealBlock(header, {}, h.desk.keys[2], tx("garbage"));
            sealed.bytes = sealed.block.encode();
        }
        const std::size_t before = h.desk.blocks.size();
        h.desk.receive(BlockMessage{sealed.bytes});
        QCOMPARE(last(h.desk), code.toUtf8());
        QCOMPARE(h.desk.blocks.size(), before);
    }

    void aStrangersVoteIsNotBlamedBeforeItsSetIsKnown()
    {
        Desk desk(false);
        QVERIFY(desk.start());
        engine::BlockRef unknown{Height(5), BlockId{}};
        unknown.id.bytes[0] = 9;
        desk.receive(desk.votes(desk.genesis(), unknown, {4}));
        QCOMPARE(last(desk), QByteArray("nobody"));
    }

    void aRestartBetweenTheSetsLosesNothing()
    {
        Handing h;
        h.desk.receive(h.desk.votes(Desk::refOf(h.named), Desk::refOf(h.both), {1, 2, 3, 4}));
        QCOMPARE(h.desk.settledRef.height.value, std::uint64_t(2));
        h.desk.restart();
        QCOMPARE(h.desk.engine->status().justified.height.value, std::uint64_t(3));
        const auto first = h.laterBlock(h.laterHeader(h.both, 4), 4, h.certificate({1, 2, 3, 4}));
        h.desk.receive(BlockMessage{first.bytes});
        h.desk.restart();
        h.desk.receive(h.desk.votes(Desk::refOf(h.both), Desk::refOf(first), {1, 2, 4}));
        QCOMPARE(h.desk.settledRef.height.value, std::uint64_t(3));
        h.desk.restart();
        BlockHeader next = h.laterHeader(first, 2);
        h.desk.receive(BlockMessage{h.desk.seal(next, {tx("b")}, 2).bytes});
        QCOMPARE(h.desk.blocks.size(), std::size_t(5));
        QCOMPARE(last(h.desk), QByteArray("nobody"));
    }

    // ---- many engines on virtual time ----

    void validatorsJoinAndLeave()
    {
        Mesh::Options options;
        options.nodes = 7;   // 6 follows
        Mesh mesh(options);
        QVERIFY(mesh.submit(0, Mesh::changeTo(0, 1, {2, 3, 4, 5})).has_value());
        QVERIFY2(mesh.runUntil(30s, [&] {
            for (std::size_t i = 0; i < 7; ++i) {
                if (mesh.settledHeight(i) == Height(0) || mesh.tipHeader(i).epoch != EpochNumber(1)) return false;
            }
            return true;
        }), mesh.complaint().c_str());
        // Those who left are not needed any more, idle chain or not.
        mesh.crash(0);
        mesh.crash(1);
        QVERIFY(mesh.submit(6, "@6 after").has_value());
        QVERIFY2(mesh.runUntil(30s, [&] { return mesh.settledEverywhere("@6 after"); }), mesh.complaint().c_str());
        QCOMPARE(mesh.status(6).validators, std::size_t(4));
        mesh.crash(2);   // one of four
        QVERIFY(mesh.submit(6, "@6 more").has_value());
        QVERIFY2(mesh.runUntil(60s, [&] { return mesh.settledEverywhere("@6 more"); }), mesh.complaint().c_str());
        mesh.restart(0);
        mesh.restart(2);
        QVERIFY2(mesh.runUntil(60s, [&] { return mesh.settledEverywhere("@6 more"); }), mesh.complaint().c_str());
        QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
    }

    // The old set goes on, as long as it takes, and hands over when those who join have come.
    void whoStaysAwayHoldsUpNothing()
    {
        Mesh::Options options;
        options.nodes = 7;
        Mesh mesh(options);
        for (const std::size_t away : {4U, 5U, 6U}) mesh.crash(away);
        QVERIFY(mesh.submit(0, Mesh::changeTo(0, 1, {0, 4, 5, 6})).has_value());
        for (int i = 0; i < 5; ++i) {
            const auto text = std::string("@1 on ").append(std::to_string(i));
            QVERIFY(mesh.submit(1, text).has_value());
            QVERIFY2(mesh.runUntil(30s, [&] { return mesh.settledEverywhere(text); }), mesh.complaint().c_str());
            mesh.run(60s);
        }
        QVERIFY(mesh.tipHeader(0).epoch == EpochNumber(0));
        mesh.restart(4);   // two of four that join are no quorum
        QVERIFY(mesh.submit(2, "@2 still").has_value());
        QVERIFY2(mesh.runUntil(60s, [&] { return mesh.settledEverywhere("@2 still"); }), mesh.complaint().c_str());
        mesh.restart(5);
        QVERIFY2(mesh.runUntil(180s, [&] { return mesh.tipHeader(0).epoch == EpochNumber(1); }), mesh.complaint().c_str());
        mesh.crash(1);
        mesh.crash(2);
        mesh.crash(3);
        QVERIFY(mesh.submit(0, "@0 new").has_value());
        QVERIFY2(mesh.runUntil(60s, [&] { return mesh.settledEverywhere("@0 new"); }), mesh.complaint().c_str());
        QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
    }

    void oneBecomesFourAndOneAgain()
    {
        Mesh::Options options;
        options.validators = {0};
        Mesh mesh(options);
        const std::vector<std::vector<std::size_t>> sets{{0, 1, 2, 3}, {3}, {1, 2}};
        for (std::size_t i = 0; i < sets.size(); ++i) {
            const auto text = Mesh::changeTo(0, i + 1, sets[i]);
            QVERIFY(mesh.submit(0, text).has_value());
            QVERIFY2(mesh.runUntil(30s, [&] {
                return mesh.settledEverywhere(text) && mesh.tipHeader(3).epoch == EpochNumber(i + 1);
            }), mesh.complaint().c_str());
        }
        mesh.crash(0);
        mesh.crash(3);
        QVERIFY(mesh.submit(1, "@1 x").has_value());
        QVERIFY2(mesh.runUntil(30s, [&] { return mesh.settledEverywhere("@1 x"); }), mesh.complaint().c_str());
        QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
    }

    // A node that was away for three changes, with an old disk or none, verifies them one after the other.
    void aLateNodeFollowsAllChanges()
    {
        for (const bool empty : {false, true}) {
            Mesh::Options options;
            options.nodes = 6;
            Mesh mesh(options);
            QVERIFY(mesh.submit(0, "@0 before").has_value());
            QVERIFY(mesh.runUntil(30s, [&] { return mesh.settledEverywhere("@0 before"); }));
            mesh.crash(5);
            if (empty) mesh.wipe(5);
            const std::vector<std::vector<std::size_t>> sets{{1, 2, 3, 4}, {2, 3, 4}, {0, 1, 4, 2}};
            for (std::size_t i = 0; i < sets.size(); ++i) {
                const auto text = Mesh::changeTo(0, i + 1, sets[i]);
                QVERIFY(mesh.submit(0, text).has_value());
                QVERIFY2(mesh.runUntil(60s, [&] {
                    return mesh.settledEverywhere(text) && mesh.tipHeader(1).epoch == EpochNumber(i + 1);
                }), mesh.complaint().c_str());
            }
            QVERIFY(mesh.submit(0, "@0 last").has_value());
            QVERIFY(mesh.runUntil(60s, [&] { return mesh.settledEverywhere("@0 last"); }));
            mesh.restart(5);
            QVERIFY2(mesh.runUntil(30s, [&] { return mesh.settledEverywhere("@0 last"); }), mesh.complaint().c_str());
            QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
        }
    }

    // Two halves decide different sets of epoch 1: at most one of them ever counts.
    void rivalChangesEndInOne()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Mesh::Options options;
            options.seed = seed;
            options.nodes = 6;
            Mesh mesh(options);
            mesh.partition({0, 0, 1, 1, 0, 1});
            QVERIFY(mesh.submit(0, Mesh::changeTo(0, 1, {0, 1, 4})).has_value());
            QVERIFY(mesh.submit(2, Mesh::changeTo(2, 1, {2, 3, 5})).has_value());
            mesh.run(Milliseconds(seed * 700));
            mesh.heal();
            QVERIFY2(mesh.runUntil(120s, [&] {
                for (std::size_t i = 0; i < 6; ++i) {
                    if (mesh.settledHeight(i) == Height(0) || mesh.tipHeader(i).epoch != EpochNumber(1)) return false;
                }
                return true;
            }), mesh.complaint().c_str());
            QVERIFY(mesh.submit(0, "@0 end").has_value());
            QVERIFY2(mesh.runUntil(120s, [&] { return mesh.settledEverywhere("@0 end"); }), mesh.complaint().c_str());
            QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
        }
    }

    // Loss, crashes and partitions at random while sets change.
    void agreementHoldsWhateverHappens()
    {
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            Mesh::Options options;
            options.seed = seed;
            options.nodes = 7;
            options.settings.turnMs = 200;
            options.lossPermille = static_cast<std::uint32_t>(seed % 4 * 40);
            Mesh mesh(options);
            test::SeededRandom random(seed + 1000);
            std::uint64_t epoch = 0;
            std::vector<std::size_t> set{0, 1, 2, 3};
            for (int step = 0; step < 25; ++step) {
                const auto node = static_cast<std::size_t>(random.below(7));
                switch (random.below(6)) {
                case 0:
                    if (mesh.isUp(node)) mesh.crash(node);
                    break;
                case 1: mesh.partition({0, random.below(2), random.below(2), random.below(2), random.below(2), 0, 1}); break;
                case 2: mesh.heal(); break;
                case 3: {
                    std::vector<std::size_t> next;
                    for (std::size_t i = 0; i < 7; ++i) {
                        if (random.below(2) == 0) next.push_back(i);
                    }
                    if (next.empty()) next = {node};
                    if (mesh.isUp(node) && mesh.submit(node, Mesh::changeTo(node, epoch + 1, next))) set = next;
                    break;
                }
                default:
                    if (mesh.isUp(node)) {
                        (void)mesh.submit(node, std::string("@").append(std::to_string(node)).append(" step").append(std::to_string(step)));
                    }
                }
                mesh.run(Milliseconds(random.below(3000)));
                for (std::size_t i = 0; i < 7; ++i) {
                    if (!mesh.isUp(i) && random.below(3) == 0) mesh.restart(i);
                    if (mesh.isUp(i) && mesh.settledHeight(i) > Height(0)) {
                        epoch = std::max(epoch, mesh.tipHeader(i).epoch.value);
                    }
                }
            }
            mesh.heal();
            mesh.setLoss(0);
            for (std::size_t i = 0; i < 7; ++i) {
                if (!mesh.isUp(i)) mesh.restart(i);
            }
            QVERIFY(mesh.submit(6, "@6 end").has_value());
            QVERIFY2(mesh.runUntil(300s, [&] { return mesh.settledEverywhere("@6 end"); }), mesh.complaint().c_str());
            QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ChainEpochsTest)
#include "epochs_test.moc"
