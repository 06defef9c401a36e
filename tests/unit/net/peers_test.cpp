// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/peer_book.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/net/node_on_loopback.h"

#include <QtTest>

using namespace quorate;
using namespace std::chrono_literals;
using net::PeerBook;
using test::NodeOnLoopback;
using Record = NodeOnLoopback::Record;

namespace {

crypto::PublicKey keyOf(std::uint32_t number)
{
    crypto::PublicKey key;
    for (unsigned i = 0; i < 4; ++i) key.bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return key;
}

UnixTime after(Milliseconds time)
{
    return UnixTime{1'767'225'600'000 + time.count()};
}

void exchanging(net::NetworkOptions& options)
{
    options.exchangePeers = true;
}

}  // namespace

class PeersTest : public QObject {
    Q_OBJECT

private slots:
    void pointsFadeAndBan()
    {
        PeerBook book;
        const auto peer = keyOf(1);
        QVERIFY(!book.blame(peer, 60, "net.protocol", after(0ms)));
        QCOMPARE(book.points(peer, after(0ms)), std::uint32_t(60));
        QCOMPARE(book.points(peer, after(60s)), std::uint32_t(50));
        QVERIFY(!book.blame(peer, 49, "a", after(60s)));
        QVERIFY(!book.banned(peer, after(60s)));
        QVERIFY(book.blame(peer, 1, "chain.wire.version", after(60s)));
        const auto* ban = book.banned(peer, after(60s));
        QVERIFY(ban && ban->reason == "chain.wire.version" && ban->until == after(660s));
        QVERIFY(!book.banned(peer, after(660s)));
        QCOMPARE(book.bans(after(61s)).size(), std::size_t(1));
        QVERIFY(book.bans(after(660s)).empty());
        QCOMPARE(book.points(keyOf(2), after(0ms)), std::uint32_t(0));
    }

    void bansGrowUpToADay()
    {
        PeerBook book;
        const auto peer = keyOf(1);
        Milliseconds now{0};
        Milliseconds last{0};
        for (int i = 0; i < 12; ++i) {
            QVERIFY(book.blame(peer, 1'000'000, "x", after(now)));
            QVERIFY(!book.blame(peer, 100, "x", after(now + 1s)));   // is banned already
            const Milliseconds lasts{book.banned(peer, after(now))->until.ms - after(now).ms};
            QVERIFY(lasts == std::min(std::max(last * 2, Milliseconds(600'000)), Milliseconds(86'400'000)));
            last = lasts;
            now += lasts;
        }
        book.lift(peer);
        QVERIFY(!book.banned(peer, after(now)));
    }

    void aRestartDoesNotPardon()
    {
        PeerBook book;
        const auto banned = keyOf(1), blamed = keyOf(2), good = keyOf(3);
        QVERIFY(book.blame(banned, 100, "chain.wire.version", after(0ms)));
        QVERIFY(!book.blame(blamed, 60, "x", after(0ms)));
        QVERIFY(!book.blame(good, 5, "x", after(0ms)));
        const Bytes kept = book.encode(after(60s));
        auto again = PeerBook::decode(kept, after(120s));
        QVERIFY(again);
        const auto* ban = again->banned(banned, after(120s));
        QVERIFY(ban && ban->reason == "chain.wire.version" && ban->since == after(0ms) && ban->until == after(600s));
        QCOMPARE(again->points(blamed, after(120s)), std::uint32_t(40));
        QCOMPARE(again->points(good, after(120s)), std::uint32_t(0));
        QVERIFY(again->encode(after(60s)) == PeerBook::decode(again->encode(after(60s)), after(60s))->encode(after(60s)));
        // The second ban is longer, also when the first was in another life.
        QVERIFY(again->blame(banned, 100, "x", after(700s)));
        QVERIFY(again->banned(banned, after(700s))->until == after(700s + 1200s));
        // The clock was ahead when it was written.
        const auto corrected = PeerBook::decode(kept, after(-std::chrono::hours(48)));
        const auto* shortened = corrected ? corrected->banned(banned, after(-std::chrono::hours(48))) : nullptr;
        QVERIFY(shortened && shortened->until == after(-std::chrono::hours(24)));
    }

    void anOrderedBanIsKeptAsOrdered()
    {
        PeerBook book;
        const auto peer = keyOf(1);
        book.order(peer, std::chrono::hours(24 * 30), after(0ms));
        const auto* ban = book.banned(peer, after(1s));
        QVERIFY(ban && ban->reason == "net.banned-here" && ban->until == after(std::chrono::hours(24 * 30)));
        // Longer than any that is earned, and a restart keeps it; a clock that was ahead does not make it last for ever.
        const auto again = PeerBook::decode(book.encode(after(1s)), after(1s));
        QVERIFY(again && again->banned(peer, after(std::chrono::hours(24 * 29))));
        const auto corrected = PeerBook::decode(book.encode(after(1s)), after(-std::chrono::hours(24 * 1000)));
        QVERIFY(corrected && corrected->bans(after(-std::chrono::hours(24 * 1000)))[0].until ==
                                 after(-std::chrono::hours(24 * 1000) + net::longestOrder));
        // What it earned is neither shortened by an order nor counted up by one.
        QVERIFY(book.blame(keyOf(2), 100, "x", after(0ms)));
        book.order(keyOf(2), 60s, after(0ms));
        QVERIFY(book.banned(keyOf(2), after(599s)));
        book.order(keyOf(3), Milliseconds::max(), after(0ms));
        QVERIFY(book.banned(keyOf(3), after(0ms))->until == after(net::longestOrder));
        book.lift(peer);
        QVERIFY(!book.banned(peer, after(1s)));
        QVERIFY(book.blame(peer, 100, "x", after(1s)) && book.banned(peer, after(1s))->until == after(601s));
    }

    void damagedMemoryIsRefused()
    {
        PeerBook book;
        for (std::uint32_t i = 0; i < 3; ++i) QVERIFY(book.blame(keyOf(i), 100, "reason", after(0ms)));
        const Bytes whole = book.encode(after(0ms));
        QVERIFY(PeerBook::decode(whole, after(0ms)));
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto cut = PeerBook::decode(BytesView(whole).first(size), after(0ms));
            QVERIFY(!cut || cut->bans(after(0ms)).size() < 3);
        }
        Bytes twice = whole;
        append(twice, BytesView(whole).subspan(1));
        QVERIFY(!PeerBook::decode(twice, after(0ms)));
        Bytes points = whole;
        points[33] = 101;
        QVERIFY(!PeerBook::decode(points, after(0ms)));
        // The most that it can hold fits.
        PeerBook full;
        for (std::uint32_t i = 0; i < PeerBook::most; ++i) QVERIFY(full.blame(keyOf(i), 100, std::string(200, 'r'), after(0ms)));
        QVERIFY(full.encode(after(0ms)).size() + net::maxKnownPeersSize + 4 <= net::maxMemory);
    }

    // Strangers cannot make it forget a ban by coming with ever new keys, nor fill memory.
    void whatIsRememberedIsBounded()
    {
        PeerBook book;
        QVERIFY(book.blame(keyOf(0), 100, "x", after(0ms)));
        for (std::uint32_t i = 1; i < 5000; ++i) (void)book.blame(keyOf(i), 5, "x", after(Milliseconds(i)));
        QVERIFY(book.banned(keyOf(0), after(10s)));
        std::size_t known = 0;
        for (std::uint32_t i = 1; i < 5000; ++i) known += book.points(keyOf(i), after(5s)) > 0 ? 1 : 0;
        QCOMPARE(known, PeerBook::most - 1);
        QVERIFY(book.points(keyOf(4999), after(5s)) > 0);
    }

    void knownPeersSurviveTheJourney()
    {
        const std::vector<net::KnownPeer> peers{{keyOf(1), {"", 4000}}, {keyOf(2), {"127.0.0.5", 65'535}}, {keyOf(3), {"::1", 1}}};
        const Bytes encoded = net::encodeKnownPeers(peers);
        const auto decoded = net::decodeKnownPeers(encoded);
        QVERIFY(decoded && *decoded == peers);
        for (std::size_t cut = 1; cut < encoded.size(); ++cut) {
            const auto some = net::decodeKnownPeers(BytesView(encoded).first(cut));
            QVERIFY(!some || some->size() < peers.size());
        }
        const auto refused = [](const net::KnownPeer& peer) { return !net::decodeKnownPeers(net::encodeKnownPeers({peer})); };
        QVERIFY(refused({keyOf(1), {"example.org", 80}}));   // a name makes its reader ask for it
        QVERIFY(refused({keyOf(1), {"127.0.0.1", 0}}));
        QVERIFY(refused({keyOf(1), {std::string(64, '1'), 80}}));
        Bytes many;
        for (std::uint32_t i = 0; i <= net::maxKnownPeers; ++i) append(many, net::encodeKnownPeers({{keyOf(i), {"", 80}}}));
        QVERIFY(!net::decodeKnownPeers(many));
        QCOMPARE(net::encodeKnownPeers(std::vector<net::KnownPeer>(100, {keyOf(1), {"", 80}})).size(),
                 net::maxKnownPeers * 35);
    }

    void aBannedPeerStaysOutUntilItsTimeHasCome()
    {
        test::ManualClock clock;
        NodeOnLoopback a(1, {}, &clock), b(2);
        a.allow({&b});
        b.allow({&a});
        QVERIFY(a.net().start());
        QVERIFY(b.net().start());
        b.connectTo(a);
        QVERIFY(a.connectedTo(b));
        a.net().blame(b.key(), 30, "chain.wire.version");
        QVERIFY(a.waitFor([&](const Record& r) { return r.changes.size() >= 2; }));   // cut; it may come back
        QVERIFY(a.net().bans().empty());
        QVERIFY(a.connectedTo(b));
        QCOMPARE(a.net().peers().at(0).misbehaviour, std::uint32_t(30));
        a.net().blame(b.key(), 80, "chain.block.bad-signature");
        QVERIFY(a.waitFor([&](const Record& r) { return r.connected(b.key()) == 0; }));
        const auto bans = a.net().bans();
        QCOMPARE(bans.size(), std::size_t(1));
        QVERIFY(bans[0].key == b.key() && bans[0].reason == "chain.block.bad-signature");
        QVERIFY(b.waitForReason(a.key(), "net.refused-by-peer"));
        QVERIFY(a.record().connected(b.key()) == 0);
        // Nor do we connect to it meanwhile.
        a.connectTo(b);
        QVERIFY(a.waitForReason(b.key(), "net.banned"));
        clock.setWallTime(bans[0].until);
        QVERIFY(a.waitFor([&](const Record& r) { return r.connected(b.key()) == 1; }));
        QVERIFY(a.net().bans().empty());
    }

    void aPardonEndsABan()
    {
        NodeOnLoopback a(1), b(2);
        a.allow({&b});
        b.allow({&a});
        QVERIFY(a.net().start());
        QVERIFY(b.net().start());
        a.net().blame(b.key(), 100, "x");
        b.connectTo(a);
        QVERIFY(b.waitForReason(a.key(), "net.refused-by-peer"));
        a.net().pardon(b.key());
        QVERIFY(a.connectedTo(b));
    }

    void aBanThatWasOrderedHoldsBothWays()
    {
        NodeOnLoopback a(1), b(2);
        a.allow({&b});
        b.allow({&a});
        QVERIFY(a.net().start());
        QVERIFY(b.net().start());
        a.connectTo(b);
        QVERIFY(a.connectedTo(b));
        a.net().ban(b.key(), std::chrono::hours(1));
        QVERIFY(a.waitFor([&](const Record& r) { return r.connected(b.key()) == 0; }));
        QCOMPARE(a.net().bans().at(0).reason, std::string("net.banned-here"));
        QVERIFY(a.waitForReason(b.key(), "net.banned-here"));
        b.connectTo(a);
        QVERIFY(b.waitForReason(a.key(), "net.refused-by-peer"));
        a.net().pardon(b.key());
        QVERIFY(a.connectedTo(b));
    }

    // c knows b alone, and finds a through it.
    void peersAreFoundThroughPeers()
    {
        NodeOnLoopback a(1, exchanging), b(2, exchanging), c(3, exchanging);
        a.allow({&b, &c});
        b.allow({&a, &c});
        c.allow({&a, &b});
        for (auto* node : {&a, &b, &c}) QVERIFY(node->net().start());
        a.connectTo(b);
        QVERIFY(a.connectedTo(b));
        QVERIFY(b.connectedTo(a));
        // What a said of itself has been read once its next message has.
        a.net().send(b.key(), Bytes{1});
        QVERIFY(b.waitFor([&](const Record& r) { return !r.from(a.key()).empty(); }));
        c.connectTo(b);
        QVERIFY(c.connectedTo(a));
        QVERIFY(a.connectedTo(c));
    }

    // Keys that are not allowed are not connected to, whoever names them; nor told to them by others.
    void onlyThoseAllowedAreFound()
    {
        NodeOnLoopback a(1, exchanging), b(2, exchanging), c(3, exchanging);
        a.allow({&b});
        b.allow({&a, &c});
        c.allow({&b});
        for (auto* node : {&a, &b, &c}) QVERIFY(node->net().start());
        a.connectTo(b);
        QVERIFY(a.connectedTo(b));
        QVERIFY(b.connectedTo(a));
        a.net().send(b.key(), Bytes{1});
        QVERIFY(b.waitFor([&](const Record& r) { return !r.from(a.key()).empty(); }));
        c.connectTo(b);
        QVERIFY(c.connectedTo(b));
        QVERIFY(b.connectedTo(c));
        b.net().send(c.key(), Bytes{2});   // after what b knows of others
        QVERIFY(c.waitFor([&](const Record& r) { return !r.from(b.key()).empty(); }));
        QCOMPARE(c.net().peers().size(), std::size_t(1));
        QCOMPARE(a.net().peers().size(), std::size_t(1));
        QVERIFY(c.net().unconnected().empty());
    }

    void readersComeInOpenModeAloneAndAreFew()
    {
        NodeOnLoopback open(1, [](net::NetworkOptions& options) { options.maxReaders = 1; });
        NodeOnLoopback closed(2), member(3), reader(4), another(5);
        open.allow({&member});
        for (auto* node : {&member, &reader, &another}) node->allow({&open, &closed});
        for (auto* node : {&open, &closed, &member, &reader, &another}) QVERIFY(node->net().start());
        reader.connectTo(closed);
        QVERIFY(reader.waitForReason(closed.key(), "net.refused-by-peer"));
        reader.connectTo(open);
        QVERIFY(open.connectedTo(reader));
        QVERIFY(open.net().peers().at(0).reader);
        another.connectTo(open);
        QVERIFY(another.waitForReason(open.key(), "net.refused-by-peer"));
        member.connectTo(open);   // members have places of their own
        QVERIFY(open.connectedTo(member));
        // A change of who is allowed does not throw readers out.
        open.allow({&member, &closed});
        QVERIFY(reader.connectedTo(open));
        reader.net().send(open.key(), Bytes{7});
        QVERIFY(open.waitFor([&](const Record& r) { return r.from(reader.key()).size() == 1; }));
        for (const auto& peer : open.net().peers()) QCOMPARE(peer.reader, peer.key == reader.key());
    }

    // b learns of c through a. After its restart, with a gone, it finds c; and still refuses whom it banned.
    void aRestartForgetsNeitherPeersNorBans()
    {
        NodeOnLoopback a(1, exchanging), c(3, exchanging), bad(4);
        Bytes memory;
        const auto allowAll = [&](NodeOnLoopback& b) {
            a.allow({&b, &c});
            c.allow({&a, &b});
            b.allow({&a, &c, &bad});
            bad.allow({&b});
        };
        {
            NodeOnLoopback b(2, exchanging);
            allowAll(b);
            for (auto* node : {&a, &b, &c, &bad}) QVERIFY(node->net().start());
            c.connectTo(a);
            QVERIFY(a.connectedTo(c));
            b.connectTo(a);
            QVERIFY(b.connectedTo(c));
            QVERIFY(c.connectedTo(b));
            b.net().blame(bad.key(), 100, "chain.wire.version");
            const auto knowsC = [&] {
                memory = b.net().memory();
                return std::ranges::search(memory, c.key().bytes).begin() != memory.end();
            };
            QTRY_VERIFY_WITH_TIMEOUT(knowsC(), 30'000);
        }
        a.net().stop();
        NodeOnLoopback b(2, [&](net::NetworkOptions& options) {
            exchanging(options);
            options.memory = memory;
        });
        allowAll(b);
        QVERIFY(b.net().start());
        QVERIFY(b.connectedTo(c));
        QCOMPARE(b.net().bans().size(), std::size_t(1));
        QVERIFY(b.net().bans()[0].key == bad.key());
        bad.connectTo(b);
        QVERIFY(bad.waitForReason(b.key(), "net.refused-by-peer"));
        // What does not read is no reason not to start.
        NodeOnLoopback d(5, [](net::NetworkOptions& options) { options.memory = Bytes(100, 0xff); });
        QVERIFY(d.net().start());
        QVERIFY(d.net().bans().empty());
    }

    // It would stay slow otherwise for as long as its session lasts.
    void aReaderThatBecomesAMemberIsLimitedNoLonger()
    {
        NodeOnLoopback open(1, [](net::NetworkOptions& options) { options.maxReaders = 1; });
        NodeOnLoopback reader(2);
        open.allow({});
        reader.allow({&open});
        QVERIFY(open.net().start());
        QVERIFY(reader.net().start());
        reader.connectTo(open);
        QVERIFY(open.connectedTo(reader));
        QVERIFY(open.net().peers().at(0).reader);
        open.allow({&reader});
        QVERIFY(open.waitFor([&](const Record& r) { return r.changes.size() >= 3 && r.connected(reader.key()) == 1; }));
        const auto peers = open.net().peers();
        QVERIFY(peers.size() == 1 && !peers[0].reader);
    }

    // On a clock that stands still, a second's worth is all that is read.
    void messagesAreReadNoFasterThanAllowed()
    {
        test::ManualClock clock;
        NodeOnLoopback a(1, [](net::NetworkOptions& options) { options.maxMessagesPerSecond = 20; }, &clock), b(2);
        a.allow({&b});
        b.allow({&a});
        QVERIFY(a.net().start());
        QVERIFY(b.net().start());
        b.connectTo(a);
        QVERIFY(a.connectedTo(b));
        QVERIFY(b.connectedTo(a));
        // Large enough that one read of the connection holds few of them.
        for (int i = 0; i < 200; ++i) b.net().send(a.key(), Bytes(60'000));
        clock.advance(1s);
        QVERIFY(a.waitFor([&](const Record& r) { return r.from(b.key()).size() >= 15; }));
        QVERIFY(a.record().from(b.key()).size() < 60);
        while (a.record().from(b.key()).size() < 200) {
            clock.advance(1s);
            const auto before = a.record().from(b.key()).size();
            QVERIFY(a.waitFor([&](const Record& r) { return r.from(b.key()).size() > before; }));
        }
    }
};

QTEST_GUILESS_MAIN(PeersTest)
#include "peers_test.moc"
