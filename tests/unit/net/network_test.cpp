// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/net/node_on_loopback.h"

#include "tests/support/manual_clock.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

using namespace quorate;
using namespace std::chrono_literals;
using test::NodeOnLoopback;
using Record = NodeOnLoopback::Record;

namespace {

Bytes numbered(std::uint32_t n, std::size_t size = 4)
{
    Bytes message(std::max<std::size_t>(size, 4));
    for (int i = 0; i < 4; ++i) message[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(n >> (24 - 8 * i));
    return message;
}

void introduce(NodeOnLoopback& a, NodeOnLoopback& b)
{
    a.allow({&b});
    b.allow({&a});
}

}  // namespace

class NetworkTest : public QObject {
    Q_OBJECT
private slots:
    void messagesGoBothWays();
    void fiveNodesHearEachOther();
    void simultaneousConnectionsBecomeOne();
    void aNameIsResolved();
    void keepsWithoutListening();
    void reconnectsAfterALoss();
    void reconnectsAfterARestartOnTheSamePort();
    void withdrawnPermissionCutsTheSession();
    void permissionComesLater();
    void forgetEndsTheSession();
    void disconnectIsNotForGood();
    void roundTripIsMeasured();
    void floodIsReadNoFasterThanAllowed();
    void slowHandlerSlowsTheSender();
    void peerThatDoesNotReadLosesItsSession();
    void tooManyPeers();
    void stopWithPendingWork();
    void stopFromACallback();
    void startRefusals();
};

void NetworkTest::messagesGoBothWays()
{
    NodeOnLoopback a(1), b(2);
    introduce(a, b);
    QVERIFY(a.net().start());
    QVERIFY(b.net().start());
    a.connectTo(b);
    QVERIFY(a.connectedTo(b));
    QVERIFY(b.connectedTo(a));

    const std::vector<Bytes> sent{Bytes{}, Bytes{1}, numbered(7, 1024 * 1024), Bytes(70'000, 3)};
    for (const Bytes& message : sent) {
        a.net().send(b.key(), message);
        b.net().send(a.key(), message);
    }
    for (auto* node : {&a, &b}) {
        const auto& other = node == &a ? b.key() : a.key();
        QVERIFY(node->waitFor([&](const Record& r) { return r.from(other).size() == sent.size(); }));
        QCOMPARE(node->record().from(other), sent);
    }
    const auto peers = a.net().peers();
    QCOMPARE(peers.size(), std::size_t{1});
    QVERIFY(peers[0].key == b.key());
    QVERIFY(peers[0].outgoing);
    QCOMPARE(peers[0].endpoint.port, b.port());
    QCOMPARE(peers[0].messagesIn, std::uint64_t{4});
    QVERIFY(peers[0].bytesIn > 1024 * 1024);
    QVERIFY(a.net().unconnected().empty());

    // Over our own limit: dropped here, and the session goes on.
    a.net().send(b.key(), Bytes(1024 * 1024 + 1));
    a.net().broadcast(Bytes(1024 * 1024 + 1));
    a.net().send(b.key(), numbered(9));
    QVERIFY(b.waitFor([&](const Record& r) { return r.from(a.key()).size() == sent.size() + 1; }));
    QCOMPARE(b.record().from(a.key()).back(), numbered(9));
}

void NetworkTest::fiveNodesHearEachOther()
{
    std::vector<std::unique_ptr<NodeOnLoopback>> nodes;
    for (int i = 1; i <= 5; ++i) nodes.push_back(std::make_unique<NodeOnLoopback>(i));
    std::vector<const NodeOnLoopback*> all;
    for (const auto& node : nodes) all.push_back(node.get());
    for (const auto& node : nodes) {
        node->allow(all);
        QVERIFY(node->net().start());
    }
    for (const auto& node : nodes) {
        for (const auto& other : nodes) {
            if (node != other) node->connectTo(*other);
        }
    }
    // A session may be replaced while both sides settle on one, so whoever misses something asks again, as real callers
    // do.
    for (const auto& node : nodes) {
        for (const auto& other : nodes) {
            if (node == other) continue;
            QVERIFY(node->connectedTo(*other));
            bool heard = false;
            for (std::uint32_t attempt = 0; attempt < 200 && !heard; ++attempt) {
                node->net().broadcast(numbered(attempt));
                heard = !other->record().from(node->key()).empty();
                if (!heard) QTest::qWait(10);
            }
            QVERIFY(heard);
        }
    }
    for (const auto& node : nodes) {
        QTRY_COMPARE(node->net().peers().size(), std::size_t{4});
        QVERIFY(node->net().unconnected().empty());
    }
}

void NetworkTest::simultaneousConnectionsBecomeOne()
{
    for (int round = 0; round < 20; ++round) {
        NodeOnLoopback a(1), b(2);
        introduce(a, b);
        QVERIFY(a.net().start());
        QVERIFY(b.net().start());
        std::thread other([&] { b.connectTo(a); });
        a.connectTo(b);
        other.join();
        QVERIFY(a.connectedTo(b));
        QVERIFY(b.connectedTo(a));
        // One connection seen from both ends: what leaves on one side as outgoing comes in on the other.
        const auto agree = [&] {
            const auto atA = a.net().peers();
            const auto atB = b.net().peers();
            return atA.size() == 1 && atB.size() == 1 && atA[0].outgoing != atB[0].outgoing &&
                   (atA[0].outgoing ? atA[0].endpoint.port == b.port() : atB[0].endpoint.port == a.port());
        };
        // It carries messages, once neither side replaces it any more.
        const auto before = b.record().from(a.key()).size();
        QTRY_VERIFY_WITH_TIMEOUT((a.net().send(b.key(), numbered(1)), b.record().from(a.key()).size() > before),
                                 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(agree(), 20'000);
    }
}

void NetworkTest::aNameIsResolved()
{
    NodeOnLoopback a(1), b(2);
    introduce(a, b);
    QVERIFY(a.net().start());
    QVERIFY(b.net().start());
    a.net().connectTo(b.key(), {"localhost", b.port()});
    QVERIFY(a.connectedTo(b));
}

void NetworkTest::keepsWithoutListening()
{
    NodeOnLoopback a(1, [](net::NetworkOptions& o) { o.listen = {}; }), b(2);
    introduce(a, b);
    QVERIFY(a.net().start());
    QVERIFY(b.net().start());
    QCOMPARE(a.port(), std::uint16_t{0});
    a.connectTo(b);
    QVERIFY(a.connectedTo(b));
    QVERIFY(b.connectedTo(a));
}

void NetworkTest::reconnectsAfterALoss()
{
    NodeOnLoopback a(1);
    auto b = std::make_unique<NodeOnLoopback>(2);
    const auto port = [&] {
        introduce(a, *b);
        return b->net().start() ? b->port() : std::uint16_t{0};
    }();
    QVERIFY(port != 0);
    QVERIFY(a.net().start());
    a.connectTo(*b);
    QVERIFY(a.connectedTo(*b));
    const auto key = b->key();
    b.reset();
    QVERIFY(a.waitFor([&](const Record& r) { return r.connected(key) == 0; }));
    QVERIFY(a.waitForReason(key, "net.refused"));

    b = std::make_unique<NodeOnLoopback>(2, [&](net::NetworkOptions& o) { o.listen.port = port; });
    b->allow({&a});
    QVERIFY(b->net().start());
    QVERIFY(a.connectedTo(*b));
    QVERIFY(b->connectedTo(a));
}

void NetworkTest::reconnectsAfterARestartOnTheSamePort()
{
    // b begins the sessions; a, which keeps running, must let the newer one in at once, even while it still holds the
    // older.
    NodeOnLoopback a(1);
    QVERIFY(a.net().start());
    for (int round = 0; round < 5; ++round) {
        NodeOnLoopback b(2);
        introduce(a, b);
        QVERIFY(b.net().start());
        b.connectTo(a);
        QVERIFY(b.connectedTo(a));
        b.net().send(a.key(), numbered(static_cast<std::uint32_t>(round)));
        QVERIFY(
            a.waitFor([&](const Record& r) { return r.from(b.key()).size() == static_cast<std::size_t>(round) + 1; }));
    }
}

void NetworkTest::withdrawnPermissionCutsTheSession()
{
    NodeOnLoopback a(1), b(2);
    introduce(a, b);
    QVERIFY(a.net().start());
    QVERIFY(b.net().start());
    a.connectTo(b);
    QVERIFY(a.connectedTo(b));
    QVERIFY(b.connectedTo(a));  // a is ready before b has read its hello
    b.net().allow({});
    QVERIFY(b.waitFor([&](const Record& r) { return !r.changes.empty() && r.connected(a.key()) == 0; }));
    QVERIFY(a.waitForReason(b.key(), "net.refused-by-peer"));
    QVERIFY(b.net().peers().empty());
}

void NetworkTest::permissionComesLater()
{
    NodeOnLoopback a(1), b(2);
    b.allow({&a});
    QVERIFY(a.net().start());
    QVERIFY(b.net().start());
    a.connectTo(b);
    QVERIFY(a.waitForReason(b.key(), "net.not-allowed"));
    a.allow({&b});
    QVERIFY(a.connectedTo(b));
}

void NetworkTest::forgetEndsTheSession()
{
    NodeOnLoopback a(1), b(2);
    introduce(a, b);
    QVERIFY(a.net().start());
    QVERIFY(b.net().start());
    a.connectTo(b);
    QVERIFY(a.connectedTo(b));
    QVERIFY(b.connectedTo(a));
    a.net().forget(b.key());
    QVERIFY(b.waitFor([&](const Record& r) { return !r.changes.empty() && r.connected(a.key()) == 0; }));
    QVERIFY(a.waitFor([&](const Record& r) { return !r.changes.empty() && r.connected(b.key()) == 0; }));
    QVERIFY(a.net().unconnected().empty());
}

void NetworkTest::disconnectIsNotForGood()
{
    NodeOnLoopback a(1), b(2);
    introduce(a, b);
    QVERIFY(a.net().start());
    QVERIFY(b.net().start());
    a.connectTo(b);
    QVERIFY(a.connectedTo(b));
    a.net().disconnect(b.key(), "chain.peer.misbehaved");
    QVERIFY(a.waitFor([&](const Record& r) { return r.changes.size() >= 3 && r.connected(b.key()) == 1; }));
}

void NetworkTest::roundTripIsMeasured()
{
    NodeOnLoopback a(1), b(2);
    introduce(a, b);
    QVERIFY(a.net().start());
    QVERIFY(b.net().start());
    a.connectTo(b);
    QVERIFY(a.connectedTo(b));
    QTRY_VERIFY_WITH_TIMEOUT(!a.net().peers().empty() && a.net().peers()[0].roundTripMs >= 0, 20'000);
}

void NetworkTest::floodIsReadNoFasterThanAllowed()
{
    // The reader's clock stands still, so no more than one burst may be read, however long it waits.
    test::ManualClock clock;
    constexpr std::uint64_t rate = 100'000;
    NodeOnLoopback reader(1, [](net::NetworkOptions& o) { o.maxBytesPerSecond = rate; }, &clock);
    NodeOnLoopback flooder(2);
    introduce(reader, flooder);
    QVERIFY(reader.net().start());
    QVERIFY(flooder.net().start());
    flooder.connectTo(reader);
    QVERIFY(flooder.connectedTo(reader));
    constexpr std::uint32_t count = 100;
    for (std::uint32_t i = 0; i < count; ++i) flooder.net().send(reader.key(), numbered(i, 16'000));

    const auto bytesIn = [&] {
        const auto peers = reader.net().peers();
        return peers.empty() ? 0 : peers[0].bytesIn;
    };
    QTRY_VERIFY_WITH_TIMEOUT(bytesIn() >= rate, 20'000);
    const auto burst = bytesIn();
    QVERIFY2(burst <= rate + 64 * 1024, qPrintable(QString::number(burst)));
    std::uint64_t seconds = 0;
    while (reader.record().messages.size() < count && seconds < 1000) {
        const auto before = bytesIn();
        clock.advance(1s);
        ++seconds;
        QTRY_VERIFY_WITH_TIMEOUT(bytesIn() > before, 20'000);
        QVERIFY(bytesIn() <= rate * (seconds + 1) + 64 * 1024);
        QTest::qWait(1);
    }
    QVERIFY(reader.waitFor([&](const Record& r) { return r.messages.size() == count; }));
    const auto all = reader.record().from(flooder.key());
    for (std::uint32_t i = 0; i < count; ++i) QCOMPARE(all[i], numbered(i, 16'000));
    QCOMPARE(flooder.record().connected(reader.key()), 1);
}

void NetworkTest::slowHandlerSlowsTheSender()
{
    NodeOnLoopback slow(1, [](net::NetworkOptions& o) { o.maxMessage = 100'000; });
    NodeOnLoopback fast(2, [](net::NetworkOptions& o) { o.maxQueued = 64 * 1024 * 1024; });
    std::promise<void> go;
    const auto gone = go.get_future().share();
    slow.onMessage = [gone](const crypto::PublicKey&, const Bytes&) { gone.wait(); };
    introduce(slow, fast);
    QVERIFY(slow.net().start());
    QVERIFY(fast.net().start());
    fast.connectTo(slow);
    QVERIFY(fast.connectedTo(slow));
    constexpr std::uint32_t count = 300;
    for (std::uint32_t i = 0; i < count; ++i) fast.net().send(slow.key(), numbered(i, 100'000));
    // It stops reading after about two messages, and takes up again once the handler does.
    const auto bytesIn = [&] { return slow.net().peers().empty() ? 0 : slow.net().peers()[0].bytesIn; };
    QTRY_VERIFY_WITH_TIMEOUT(bytesIn() > 200'000, 20'000);
    QVERIFY2(bytesIn() < 500'000, qPrintable(QString::number(bytesIn())));
    go.set_value();
    QVERIFY(slow.waitFor([&](const Record& r) { return r.messages.size() == count; }));
    QCOMPARE(slow.record().connected(fast.key()), 1);
}

void NetworkTest::peerThatDoesNotReadLosesItsSession()
{
    NodeOnLoopback blocked(1, [](net::NetworkOptions& o) { o.maxMessage = 100'000; });
    NodeOnLoopback sender(2, [](net::NetworkOptions& o) { o.maxQueued = 1024 * 1024; });
    std::promise<void> go;
    const auto gone = go.get_future().share();
    blocked.onMessage = [gone](const crypto::PublicKey&, const Bytes&) { gone.wait(); };
    introduce(blocked, sender);
    QVERIFY(blocked.net().start());
    QVERIFY(sender.net().start());
    sender.connectTo(blocked);
    QVERIFY(sender.connectedTo(blocked));
    const auto cut = [&] {
        const auto r = sender.record();
        return std::ranges::any_of(r.changes, [](const auto& change) { return !change.second; });
    };
    for (int i = 0; i < 2000 && !cut(); ++i) sender.net().send(blocked.key(), Bytes(100'000));
    QVERIFY(sender.waitFor([&](const Record& r) {
        return std::ranges::any_of(r.changes, [](const auto& change) { return !change.second; });
    }));
    go.set_value();
}

void NetworkTest::tooManyPeers()
{
    NodeOnLoopback hub(1, [](net::NetworkOptions& o) { o.maxPeers = 1; }), a(2), b(3);
    hub.allow({&a, &b});
    a.allow({&hub});
    b.allow({&hub});
    for (auto* node : {&hub, &a, &b}) QVERIFY(node->net().start());
    a.connectTo(hub);
    QVERIFY(hub.connectedTo(a));
    b.connectTo(hub);
    // To b the hub's hello looks like a session for a moment; the hub itself never knows it.
    QVERIFY(b.waitFor(
        [&](const Record& r) { return std::ranges::any_of(r.changes, [](const auto& c) { return !c.second; }); }));
    QCOMPARE(hub.record().connected(b.key()), 0);
    QCOMPARE(hub.net().peers().size(), std::size_t{1});
}

void NetworkTest::stopWithPendingWork()
{
    for (int round = 0; round < 10; ++round) {
        NodeOnLoopback a(1), b(2);
        introduce(a, b);
        QVERIFY(a.net().start());
        QVERIFY(b.net().start());
        a.connectTo(b);
        b.connectTo(a);
        if (round % 2 == 0) {
            QVERIFY(a.connectedTo(b));
        }
        std::atomic<bool> over{false};
        std::thread talker([&] {
            while (!over) {
                a.net().broadcast(Bytes(50'000));
                b.net().broadcast(Bytes(50'000));
                (void)a.net().peers();
            }
        });
        a.net().stop();
        const auto told = a.record();
        b.net().stop();
        over = true;
        talker.join();
        a.net().stop();
        // Nothing is told after stop().
        QCOMPARE(a.record().messages.size(), told.messages.size());
        QCOMPARE(a.record().changes.size(), told.changes.size());
        QVERIFY(a.net().peers().empty());
        QVERIFY(a.net().unconnected().empty());
        a.net().connectTo(b.key(), {"127.0.0.1", 1});
        a.net().allow({b.key()});
        a.net().send(b.key(), {});
    }
}

void NetworkTest::stopFromACallback()
{
    NodeOnLoopback a(1), b(2);
    introduce(a, b);
    std::promise<void> stopped;
    b.onMessage = [&](const crypto::PublicKey&, const Bytes&) {
        b.net().stop();
        stopped.set_value();
    };
    QVERIFY(a.net().start());
    QVERIFY(b.net().start());
    a.connectTo(b);
    QVERIFY(a.connectedTo(b));
    for (std::uint32_t i = 0; i < 100; ++i) a.net().send(b.key(), numbered(i));
    auto future = stopped.get_future();
    QCOMPARE(future.wait_for(20s), std::future_status::ready);
    QVERIFY(b.waitFor([&](const Record& r) { return r.messages.size() == 1; }));
    QVERIFY(a.waitFor([&](const Record& r) { return r.connected(b.key()) == 0; }));
}

void NetworkTest::startRefusals()
{
    NodeOnLoopback a(1);
    QVERIFY(a.net().start());
    QCOMPARE(a.net().start().error().code, std::string("net.started"));
    NodeOnLoopback b(2, [&](net::NetworkOptions& o) { o.listen.port = a.port(); });
    const auto status = b.net().start();
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().code, std::string("net.listen.in-use"));
    NodeOnLoopback c(3, [&](net::NetworkOptions& o) { o.listen.host = "203.0.113.1"; });
    QCOMPARE(c.net().start().error().code, std::string("net.listen.address"));
}

QTEST_GUILESS_MAIN(NetworkTest)
#include "network_test.moc"
