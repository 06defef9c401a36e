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

std::string numbered(std::string_view name, std::uint64_t number)
{
    return std::string(name).append(std::to_string(number));
}

QByteArray last(const Desk& desk)
{
    return desk.accused.empty() ? QByteArray("nobody") : QByteArray(desk.accused.back().c_str());
}

// A follower that is 100 blocks behind, two peers that have them, and what it asks of each.
struct Behind {
    explicit Behind(const Settings& settings = {}) : desk(false, settings)
    {
        if (!desk.start()) qFatal("no start");
        BlockHeader parent = desk.genesisHeader();
        parent.time = UnixTime{desk.clock.now().ms - 10'000'000};
        for (std::size_t i = 0; i < 100; ++i) {
            blocks.push_back(desk.blockOn(parent, (i + 1) % 4, {tx(numbered("t", i))}));
            parent = blocks.back().block.header;
        }
        desk.connect(2);
        for (std::size_t peer = 0; peer < 3; ++peer) tell(peer);
    }
    void tell(std::size_t peer)
    {
        desk.receive(StatusMessage{desk.parameters.consortium, Desk::refOf(blocks.back()), desk.genesis(), desk.genesis(),
                                   EpochNumber(0), {}}, peer);
    }
    [[nodiscard]] HeadersMessage headers(std::size_t count = 100) const
    {
        HeadersMessage out{desk.genesis(), {}};
        for (std::size_t i = 0; i < count; ++i) out.headers.push_back(blocks[i].block.signedHeader);
        return out;
    }
    [[nodiscard]] std::size_t peerOf(const crypto::PublicKey& key) const { return key.bytes[0] - std::size_t(1); }
    [[nodiscard]] std::vector<std::pair<std::size_t, BlocksRequest>> asked()
    {
        std::vector<std::pair<std::size_t, BlocksRequest>> out;
        for (const auto& [peer, message] : desk.sent) {
            if (const auto* request = std::get_if<BlocksRequest>(&message)) out.emplace_back(peerOf(*peer), *request);
        }
        desk.take<BlocksRequest>();
        return out;
    }
    // The peer that is asked for headers.
    [[nodiscard]] std::optional<std::size_t> guide()
    {
        std::optional<std::size_t> out;
        for (const auto& [peer, message] : desk.sent) {
            if (std::holds_alternative<HeadersRequest>(message)) out = peerOf(*peer);
        }
        desk.take<HeadersRequest>();
        return out;
    }
    [[nodiscard]] BlocksMessage answer(const BlocksRequest& request) const
    {
        BlocksMessage out{request.locator.front(), {}, {}};
        const auto from = request.locator.front().height.value;
        for (std::uint64_t i = from; i < from + request.count && i < blocks.size(); ++i) out.blocks.push_back(blocks[i].bytes);
        return out;
    }
    Desk desk;
    std::vector<Desk::Sealed> blocks;
};

}  // namespace

class ChainHeadersTest : public QObject {
    Q_OBJECT

private slots:
    void blocksComeFromSeveralPeersAtOnce()
    {
        Behind b;
        const auto guide = b.guide();
        QVERIFY(guide);
        QVERIFY(b.asked().empty());
        b.desk.receive(b.headers(), *guide);
        auto asked = b.asked();
        std::set<std::size_t> peers;
        std::uint64_t blocks = 0;
        for (const auto& [peer, request] : asked) {
            peers.insert(peer);
            blocks += request.count;
        }
        QCOMPARE(peers.size(), std::size_t(3));
        QVERIFY(asked.size() <= 6);    // two each
        QVERIFY(blocks <= 100);
        // Answered in the reverse order, as far as they go; the rest is asked for meanwhile.
        while (!asked.empty()) {
            const auto [peer, request] = asked.back();
            asked.pop_back();
            b.desk.receive(b.answer(request), peer);
            for (auto& more : b.asked()) asked.insert(asked.begin(), more);
        }
        QCOMPARE(b.desk.blocks.size(), std::size_t(100));
        QCOMPARE(last(b.desk), QByteArray("nobody"));
        b.desk.pass(1s);
        QVERIFY(b.asked().empty());
    }

    void aStallingPeerIsPassedOver()
    {
        Behind b;
        const auto guide = b.guide();
        b.desk.receive(b.headers(), *guide);
        const std::size_t staller = *guide == 0 ? 1 : 0;
        bool stalled = false;
        for (int i = 0; i < 60 && b.desk.blocks.size() < 100; ++i) {
            for (const auto& [peer, request] : b.asked()) {
                if (peer == staller) stalled = true;
                else b.desk.receive(b.answer(request), peer);
            }
            b.desk.pass(500ms);
        }
        QVERIFY(stalled);
        QCOMPARE(b.desk.blocks.size(), std::size_t(100));
        QCOMPARE(last(b.desk), QByteArray("nobody"));
    }

    void aPeerThatLeavesIsReplaced()
    {
        Behind b;
        b.desk.receive(b.headers(), *b.guide());
        auto asked = b.asked();
        const std::size_t gone = asked.front().first;
        b.desk.connected.erase(gone);
        b.desk.engine->peerDisconnected(Desk::peerKey(gone));
        for (int i = 0; i < 20 && b.desk.blocks.size() < 100; ++i) {
            for (const auto& [peer, request] : asked) {
                if (peer != gone) b.desk.receive(b.answer(request), peer);
            }
            asked = b.asked();
            if (asked.empty()) b.desk.pass(500ms);
            for (auto& more : b.asked()) asked.push_back(more);
        }
        QCOMPARE(b.desk.blocks.size(), std::size_t(100));
    }

    void badHeadersAreRefused_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::addColumn<QString>("code");
        QTest::newRow("not linked") << "unlinked" << "chain.headers.unlinked";
        QTest::newRow("with a forged seal") << "seal" << "chain.block.bad-signature";
        QTest::newRow("out of turn") << "turn" << "chain.block.wrong-turn";
        QTest::newRow("garbage") << "garbage" << "codec.cose.not-sign1";
        QTest::newRow("of the other chain") << "chain" << "chain.block.wrong-chain";
    }
    void badHeadersAreRefused()
    {
        QFETCH(QString, attack);
        QFETCH(QString, code);
        Behind b;
        const auto guide = *b.guide();
        HeadersMessage message = b.headers(60);
        BlockHeader header = b.blocks[40].block.header;
        if (attack == "unlinked") std::swap(message.headers[40], message.headers[41]);
        if (attack == "seal") message.headers[40].back() ^= 1;
        if (attack == "turn") message.headers[40] = sealBlock(header, {}, b.desk.keys[(41 + 1) % 4]).signedHeader;
        if (attack == "chain") {
            header.chain = ledger::ChainKind::delivery;
            message.headers[40] = sealBlock(header, {}, b.desk.keys[41 % 4]).signedHeader;
        }
        if (attack == "garbage") message.headers[40] = tx("garbage");
        b.desk.receive(message, guide);
        QCOMPARE(last(b.desk), code.toUtf8());
        // What was good before it is used.
        for (int i = 0; i < 10 && b.desk.blocks.size() < 40; ++i) {
            for (const auto& [peer, request] : b.asked()) b.desk.receive(b.answer(request), peer);
        }
        QCOMPARE(b.desk.blocks.size(), std::size_t(40));
        QCOMPARE(b.desk.accused.size(), std::size_t(1));
    }

    // Headers whose blocks nobody has stop nothing: blocks that are there are taken, and others are asked.
    void headersWithoutBlocksAreGivenUp()
    {
        Behind b;
        const auto liar = *b.guide();
        // Its own turns alone, sealed by one faulty validator: valid headers of a branch that it keeps to itself.
        HeadersMessage message{b.desk.genesis(), {}};
        BlockHeader parent = b.desk.genesisHeader();
        parent.time = UnixTime{b.desk.clock.now().ms - 10'000'000};
        for (int i = 0; i < 80; ++i) {
            const auto own = b.desk.blockOn(parent, 3, {tx(numbered("hidden", static_cast<std::uint64_t>(i)))});
            message.headers.push_back(own.block.signedHeader);
            parent = own.block.header;
        }
        b.desk.receive(message, liar);
        for (int i = 0; i < 200 && b.desk.blocks.size() < 100; ++i) {
            for (const auto& [peer, request] : b.asked()) {
                if (peer == liar) continue;
                const bool ours = request.locator.front().height == Height(0) ||
                                  request.locator.front().id == b.blocks[request.locator.front().height.value - 1].block.id;
                const auto last = std::ranges::find_if(request.locator, [&](const auto& ref) {
                    return ref.height == Height(0) || b.blocks[ref.height.value - 1].block.ref() == ref;
                });
                if (ours && request.locator.front().height > Height(0)) b.desk.receive(b.answer(request), peer);
                else if (last != request.locator.end() && last == request.locator.begin()) {
                    // Blocks of the honest branch: not what was asked for while the liar's headers are followed.
                    b.desk.receive(b.answer(request), peer);
                } else b.desk.receive(BlocksMessage{}, peer);
            }
            for (const auto& [peer, message2] : std::exchange(b.desk.sent, {})) {
                if (std::holds_alternative<HeadersRequest>(message2) && b.peerOf(*peer) != liar) {
                    b.desk.receive(b.headers(), b.peerOf(*peer));
                }
            }
            b.desk.pass(1s);
            for (std::size_t peer = 0; peer < 3; ++peer) b.tell(peer);
        }
        QCOMPARE(b.desk.blocks.size(), std::size_t(100));
    }

    void whatIsHeldIsBounded()
    {
        Settings settings;
        settings.windowBlocks = 40;
        Behind b(settings);
        b.desk.receive(b.headers(), *b.guide());
        Height highest{0};
        for (const auto& [peer, request] : b.asked()) {
            highest = std::max(highest, Height(request.locator.front().height.value + request.count));
            // Everything but the first block.
            if (request.locator.front().height > Height(0)) b.desk.receive(b.answer(request), peer);
        }
        for (const auto& [peer, request] : b.asked()) {
            highest = std::max(highest, Height(request.locator.front().height.value + request.count));
        }
        QVERIFY(highest <= Height(40));
        QVERIFY(b.desk.blocks.empty());
    }

    void headersAreServedFromTheStoreAndRationed()
    {
        Settings settings;
        settings.servedBytesPerSecond = 100'000;
        Behind b(settings);
        b.desk.receive(b.headers(), *b.guide());
        for (int i = 0; i < 20 && b.desk.blocks.size() < 100; ++i) {
            for (const auto& [peer, request] : b.asked()) b.desk.receive(b.answer(request), peer);
        }
        QCOMPARE(b.desk.blocks.size(), std::size_t(100));
        b.desk.pass(2s);
        b.desk.sent.clear();
        std::size_t answered = 0;
        for (int i = 0; i < 50; ++i) {
            b.desk.receive(HeadersRequest{{b.desk.genesis()}, maxHeadersPerMessage}, 1);
            for (const auto& message : b.desk.take<HeadersMessage>()) {
                ++answered;
                QCOMPARE(message.headers.size(), std::size_t(100));
                QVERIFY(message.headers == b.headers().headers);
            }
        }
        QVERIFY2(answered >= 1 && answered <= 4, qPrintable(QString::number(answered)));
        // What is asked for is paid for: no block is read for a header that is at hand.
        b.desk.blocksRead = 0;
        b.desk.receive(HeadersRequest{{b.desk.genesis()}, 7}, 0);   // another's share is its own
        QCOMPARE(b.desk.blocksRead, std::size_t(0));
        QCOMPARE(b.desk.take<HeadersMessage>().at(0).headers.size(), std::size_t(7));
        b.desk.pass(5s);
        b.desk.receive(HeadersRequest{{b.desk.genesis()}, 7}, 1);
        QCOMPARE(b.desk.take<HeadersMessage>().size(), std::size_t(1));
    }

    // ---- blocks that are there no longer ----

    void whoHasPrunedServesHeadersAndSaysSo()
    {
        Behind b;
        b.desk.receive(b.headers(), *b.guide());
        for (int i = 0; i < 20 && b.desk.blocks.size() < 100; ++i) {
            for (const auto& [peer, request] : b.asked()) b.desk.receive(b.answer(request), peer);
        }
        QCOMPARE(b.desk.blocks.size(), std::size_t(100));
        b.desk.receive(b.desk.votes(b.desk.genesis(), Desk::refOf(b.blocks[97]), {1, 2, 3}));
        b.desk.receive(b.desk.votes(Desk::refOf(b.blocks[97]), Desk::refOf(b.blocks[98]), {1, 2, 3}));
        QCOMPARE(b.desk.settledRef.height.value, std::uint64_t(98));
        b.desk.kept = Height(61);
        b.desk.records.clear();   // headers are found in what is left of the blocks, too
        b.desk.restart();
        b.desk.sent.clear();
        b.desk.connect(5);
        const auto told = b.desk.take<StatusMessage>();
        QVERIFY(!told.empty() && told[0].keptFrom == Height(61));
        b.desk.receive(HeadersRequest{{b.desk.genesis()}, maxHeadersPerMessage}, 5);
        QVERIFY(b.desk.take<HeadersMessage>().at(0).headers == b.headers().headers);
        // No block where there is none: neither a header in its place nor those behind it, which would not link.
        b.desk.receive(BlocksRequest{{b.desk.genesis()}, 128}, 5);
        auto answer = b.desk.take<BlocksMessage>().at(0);
        QVERIFY(answer.after == b.desk.genesis() && answer.blocks.empty());
        b.desk.receive(BlocksRequest{{Desk::refOf(b.blocks[59])}, 2}, 5);
        answer = b.desk.take<BlocksMessage>().at(0);
        QVERIFY(answer.blocks == (std::vector<Bytes>{b.blocks[60].bytes, b.blocks[61].bytes}));
    }

    void whoHasPrunedIsNotAskedForIt()
    {
        Behind b;
        b.desk.restart();
        b.desk.sent.clear();
        for (std::size_t peer = 0; peer < 3; ++peer) b.desk.connect(peer);
        const auto tell = [&](std::size_t peer, std::uint64_t keptFrom) {
            StatusMessage status{b.desk.parameters.consortium, Desk::refOf(b.blocks.back()), b.desk.genesis(),
                                 b.desk.genesis(), EpochNumber(0), {}};
            status.keptFrom = Height(keptFrom);
            b.desk.receive(status, peer);
        };
        tell(0, 61);
        tell(1, 61);
        b.desk.pass(1s);
        QVERIFY(!b.guide() && b.asked().empty());
        QVERIFY(b.desk.engine->status().state == engine::EngineState::stalled);
        QCOMPARE(b.desk.engine->status().waitingFor, std::string("engine.waiting.pruned"));
        tell(2, 1);
        QCOMPARE(b.guide(), std::optional<std::size_t>(2));
        b.desk.receive(b.headers(), 2);
        // Blocks from 61 on may come from anybody, those below from one alone.
        bool shared = false;
        for (int i = 0; i < 40 && b.desk.blocks.size() < 100; ++i) {
            for (const auto& [peer, request] : b.asked()) {
                const auto first = request.locator.front().height.value + 1;
                QVERIFY2(peer == 2 || first >= 61, qPrintable(QString::number(first)));
                shared = shared || peer != 2;
                b.desk.receive(b.answer(request), peer);
            }
        }
        QCOMPARE(b.desk.blocks.size(), std::size_t(100));
        QVERIFY(shared);
        QVERIFY(b.desk.engine->status().waitingFor != "engine.waiting.pruned");
    }

    // A header alone is no block, whoever sends it as one.
    void aPrunedBlockIsNoBlock()
    {
        Behind b;
        const auto rest = prunedBlock(b.blocks[0].bytes);
        QVERIFY(rest && isPruned(*rest) && !isPruned(b.blocks[0].bytes));
        QVERIFY(peekHeader(*rest)->id == b.blocks[0].block.id);
        QVERIFY(signedHeaderOf(*rest) == b.blocks[0].block.signedHeader);
        QVERIFY(prunedBlock(*rest) == *rest);
        QCOMPARE(decodeBlock(*rest, 1 << 20).error().code, std::string("chain.block.pruned"));
        b.desk.receive(BlockMessage{*rest}, 1);
        QCOMPARE(last(b.desk), QByteArray("chain.block.pruned"));
        QVERIFY(!prunedBlock(Bytes{0x82, 2}) && !prunedBlock(Bytes{}));
    }

    // ---- many engines on virtual time ----

    void aLateNodeCatchesUpUnderLossAndAcrossEpochs()
    {
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            Mesh::Options options;
            options.seed = seed;
            options.nodes = 6;
            options.settings.turnMs = 100;
            options.settings.requestTimeoutMs = 1000;
            Mesh mesh(options);
            mesh.crash(5);
            for (std::uint64_t i = 0; i < 60; ++i) {
                const std::string text = i == 20   ? Mesh::changeTo(0, 1, {1, 2, 3, 4})
                                         : i == 40 ? Mesh::changeTo(0, 2, {0, 2, 3, 4})
                                                   : numbered("@0 x", i);
                QVERIFY(mesh.submit(0, text).has_value());
                QVERIFY2(mesh.runUntil(60s, [&] { return mesh.settledEverywhere(text); }), mesh.complaint().c_str());
            }
            mesh.setLoss(static_cast<std::uint32_t>(seed - 1) * 60);
            mesh.restart(5);
            QVERIFY2(mesh.runUntil(120s, [&] { return mesh.settledEverywhere("@0 x59"); }), mesh.complaint().c_str());
            QVERIFY2(mesh.violations().empty(), mesh.complaint().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ChainHeadersTest)
#include "headers_test.moc"
