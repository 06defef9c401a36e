// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/net/node_on_loopback.h"
#include "tests/unit/net/tls_stranger.h"

#include "tests/support/manual_clock.h"
#include "tests/support/raw_socket.h"
#include "tests/support/seeded_random.h"

#include <QtTest>

#include <algorithm>
#include <memory>

using namespace quorate;
using namespace std::chrono_literals;
using test::NodeOnLoopback;
using test::TlsStranger;
using Record = NodeOnLoopback::Record;

namespace {

Bytes frame(std::uint32_t length, std::uint8_t kind, BytesView content)
{
    Bytes bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(length >> shift));
    bytes.push_back(kind);
    append(bytes, content);
    return bytes;
}

Bytes hello()
{
    Bytes content = toBytes(bytesOf("quorate/net/1"));
    content.resize(content.size() + 16, 0x55);
    return frame(static_cast<std::uint32_t>(content.size() + 1), 0, content);
}

constexpr std::size_t helloFrameSize = 5 + 13 + 16;

}  // namespace

class AttackTest : public QObject {
    Q_OBJECT
private slots:
    void unknownKeyIsRefused();
    void wrongKeyIsRefused();
    void identityMustBeAnEd25519KeyOverTls13_data();
    void identityMustBeAnEd25519KeyOverTls13();
    void anotherCertificateIsNotEnough();
    void wrongFrames_data();
    void wrongFrames();
    void frameInSmallParts();
    void oversizeMessageEndsTheSession();
    void announcedSizeCostsNothing();
    void silentStrangerIsSentAway();
    void silentAfterTlsIsSentAway();
    void manySilentStrangersDoNotKeepPeersOut();
    void handshakesWithStrangersAreFew();
    void readersOfOneAddressMakeRoomForOthers();
    void pingsAreReadNoFasterThanMessages();
    void silentPeerIsGivenUp();
    void garbageDoesNotDisturb();
};

void AttackTest::unknownKeyIsRefused()
{
    NodeOnLoopback server(1), stranger(2), friendly(3);
    server.allow({&friendly});
    stranger.allow({&server});
    friendly.allow({&server});
    for (auto* node : {&server, &stranger, &friendly}) QVERIFY(node->net().start());
    stranger.connectTo(server);
    QVERIFY(stranger.waitForReason(server.key(), "net.refused-by-peer"));
    QVERIFY(stranger.record().changes.empty());
    friendly.connectTo(server);
    QVERIFY(server.connectedTo(friendly));
    QCOMPARE(server.record().changes.size(), std::size_t{1});
}

void AttackTest::wrongKeyIsRefused()
{
    // The one at that address is allowed, and still not the one that was asked for.
    NodeOnLoopback a(1), b(2), other(3);
    a.allow({&b, &other});
    other.allow({&a});
    QVERIFY(a.net().start());
    QVERIFY(other.net().start());
    a.net().connectTo(b.key(), {"127.0.0.1", other.port()});
    QVERIFY(a.waitForReason(b.key(), "net.wrong-key"));
    QVERIFY(a.record().changes.empty());
    QVERIFY(other.record().changes.empty());
    // Ourselves.
    a.net().allow({a.key()});
    a.net().connectTo(a.key(), {"127.0.0.1", a.port()});
    QVERIFY(a.waitForReason(a.key(), "net.self"));
}

void AttackTest::identityMustBeAnEd25519KeyOverTls13_data()
{
    QTest::addColumn<int>("identity");
    QTest::addColumn<int>("version");
    QTest::newRow("no certificate") << int(TlsStranger::Identity::none) << int(TlsStranger::Version::tls13);
    QTest::newRow("P-256") << int(TlsStranger::Identity::p256) << int(TlsStranger::Version::tls13);
    QTest::newRow("TLS 1.2") << int(TlsStranger::Identity::none) << int(TlsStranger::Version::tls12);
}

void AttackTest::identityMustBeAnEd25519KeyOverTls13()
{
    QFETCH(int, identity);
    QFETCH(int, version);
    NodeOnLoopback server(1);
    server.net().allow({NodeOnLoopback::keyOf(9).publicKey()});
    QVERIFY(server.net().start());
    TlsStranger stranger(server.port(), NodeOnLoopback::keyOf(9), TlsStranger::Identity(identity),
                         TlsStranger::Version(version));
    if (stranger.handshaken()) {
        stranger.send(hello());
        QVERIFY(stranger.receive(1).empty());
    }
    QVERIFY(server.record().changes.empty());
}

void AttackTest::anotherCertificateIsNotEnough()
{
    NodeOnLoopback server(1);
    server.net().allow({NodeOnLoopback::keyOf(9).publicKey()});
    QVERIFY(server.net().start());
    TlsStranger stranger(server.port(), NodeOnLoopback::keyOf(8));
    stranger.send(hello());
    QVERIFY(stranger.receive(1).empty());
    // The same with the allowed key gets in: it was the key that mattered.
    TlsStranger allowed(server.port(), NodeOnLoopback::keyOf(9));
    QVERIFY(allowed.send(hello()));
    QCOMPARE(allowed.receive(helloFrameSize).size(), helloFrameSize);
    QVERIFY(server.waitFor([](const Record& r) { return r.changes.size() == 1; }));
}

void AttackTest::wrongFrames_data()
{
    QTest::addColumn<bool>("greets");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, bool greets, const Bytes& bytes) {
        QTest::newRow(name) << greets
                            << QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    };
    Bytes other = hello();
    other[5] ^= 1;
    Bytes longHello = hello();
    longHello[3] += 1;
    longHello.push_back(0);
    const Bytes eight(8, 1);
    row("hello of another protocol", false, other);
    row("hello too long", false, longHello);
    row("message before hello", false, frame(2, 1, Bytes{7}));
    row("ping before hello", false, frame(9, 2, eight));
    row("length zero", false, frame(0, 0, {}));
    row("largest length before hello", false, frame(0xffffffff, 0, {}));
    row("second hello", true, hello());
    row("unknown kind", true, frame(1, 5, {}));
    row("peers that are cut short", true, frame(11, 4, Bytes(10)));
    row("more peers than fit", true, frame(1'000'000, 4, {}));
    row("peers before hello", false, frame(1, 4, {}));
    row("kind 255", true, frame(5, 255, Bytes(4)));
    row("length zero for a message", true, frame(0, 1, {}));
    row("ping too short", true, frame(8, 2, Bytes(7)));
    row("pong too long", true, frame(10, 3, Bytes(9)));
    row("largest length", true, frame(0xffffffff, 1, {}));
    row("message one over the limit", true, frame(1024 * 1024 + 2, 1, {}));
    row("HTTP", false, toBytes(bytesOf("GET / HTTP/1.1\r\n\r\n")));
}

void AttackTest::wrongFrames()
{
    QFETCH(bool, greets);
    QFETCH(QByteArray, bytes);
    NodeOnLoopback server(1, [](net::NetworkOptions& o) { o.pingInterval = 1h; });
    server.net().allow({NodeOnLoopback::keyOf(9).publicKey()});
    QVERIFY(server.net().start());
    TlsStranger stranger(server.port(), NodeOnLoopback::keyOf(9));
    if (greets) {
        stranger.send(hello());
        QVERIFY(server.waitFor([](const Record& r) { return r.changes.size() == 1; }));
    }
    stranger.send(bytesOf(std::string_view(bytes.constData(), std::size_t(bytes.size()))));
    QVERIFY(stranger.closedByPeer());
    QVERIFY(server.waitFor([&](const Record& r) { return r.changes.size() == (greets ? 2U : 0U); }));
    QVERIFY(server.record().messages.empty());
}

void AttackTest::frameInSmallParts()
{
    NodeOnLoopback server(1);
    server.net().allow({NodeOnLoopback::keyOf(9).publicKey()});
    QVERIFY(server.net().start());
    TlsStranger peer(server.port(), NodeOnLoopback::keyOf(9));
    Bytes all = hello();
    append(all, frame(1, 1, {}));
    append(all, frame(4, 1, Bytes{1, 2, 3}));
    append(all, frame(3, 1, Bytes{4, 5}));
    for (const std::uint8_t byte : all) QVERIFY(peer.send(BytesView(&byte, 1)));
    QVERIFY(server.waitFor([](const Record& r) { return r.messages.size() == 3; }));
    const auto messages = server.record().messages;
    QCOMPARE(messages[0].second, Bytes{});
    QCOMPARE(messages[1].second, (Bytes{1, 2, 3}));
    QCOMPARE(messages[2].second, (Bytes{4, 5}));
}

void AttackTest::oversizeMessageEndsTheSession()
{
    NodeOnLoopback small(1, [](net::NetworkOptions& o) {
        o.maxMessage = 1000;
        o.firstRetry = o.longestRetry = 1h;   // why it is not connected stays to be seen
    });
    NodeOnLoopback large(2);
    small.allow({&large});
    large.allow({&small});
    QVERIFY(small.net().start());
    QVERIFY(large.net().start());
    small.connectTo(large);
    QVERIFY(large.connectedTo(small));
    QVERIFY(small.connectedTo(large));
    large.net().send(small.key(), Bytes(1000, 1));
    large.net().send(small.key(), Bytes(1001, 2));
    QVERIFY(small.waitForReason(large.key(), "net.oversize"));
    // Told in order: what came before it was told before its end.
    QVERIFY(small.waitFor([](const Record& r) { return r.changes.size() == 2; }));
    QCOMPARE(small.record().messages.size(), std::size_t{1});
}

void AttackTest::announcedSizeCostsNothing()
{
    // Many sessions' worth of announced megabytes: none of it may be reserved. Seen by the address space, which counts
    // pages never touched too.
    NodeOnLoopback server(1, [](net::NetworkOptions& o) {
        o.maxMessage = 1024 * 1024 * 1024;
        o.pingInterval = 1h;
    });
    const auto key = NodeOnLoopback::keyOf(9);
    server.net().allow({key.publicKey()});
    QVERIFY(server.net().start());
    TlsStranger peer(server.port(), key);
    QVERIFY(peer.send(hello()));
    QVERIFY(server.waitFor([](const Record& r) { return r.changes.size() == 1; }));
    const auto addressSpace = [] {
        QFile file("/proc/self/statm");
        if (!file.open(QIODevice::ReadOnly)) return qint64{0};
        return file.readAll().split(' ').value(0).toLongLong() * 4096;
    };
    const auto before = addressSpace();
    QVERIFY(before > 0);
    QVERIFY(peer.send(frame(1024 * 1024 * 1024, 1, Bytes(100))));
    QTRY_VERIFY_WITH_TIMEOUT(!server.net().peers().empty() && server.net().peers()[0].bytesIn > helloFrameSize, 20'000);
    QVERIFY(addressSpace() - before < 512 * 1024 * 1024);
}

void AttackTest::silentStrangerIsSentAway()
{
    NodeOnLoopback server(1, [](net::NetworkOptions& o) { o.handshakeTimeout = 50ms; });
    QVERIFY(server.net().start());
    test::RawSocket stranger(server.port());
    QVERIFY(stranger.connected());
    QVERIFY(stranger.closedByPeer());
    // The same for one that says a little at the beginning.
    test::RawSocket slow(server.port());
    QVERIFY(slow.send(std::string_view("\x16\x03\x01", 3)));
    QVERIFY(slow.closedByPeer());
}

void AttackTest::silentAfterTlsIsSentAway()
{
    NodeOnLoopback server(1, [](net::NetworkOptions& o) { o.handshakeTimeout = 300ms; });
    server.net().allow({NodeOnLoopback::keyOf(9).publicKey()});
    QVERIFY(server.net().start());
    TlsStranger stranger(server.port(), NodeOnLoopback::keyOf(9));
    QVERIFY(stranger.closedByPeer());
    QVERIFY(server.record().changes.empty());
}

void AttackTest::manySilentStrangersDoNotKeepPeersOut()
{
    NodeOnLoopback server(1, [](net::NetworkOptions& o) {
        o.maxHandshakes = 16;
        o.maxHandshakesPerAddress = 8;
        o.handshakeTimeout = 1h;
    });
    NodeOnLoopback peer(2);
    server.allow({&peer});
    peer.allow({&server});
    QVERIFY(server.net().start());
    QVERIFY(peer.net().start());
    std::vector<test::RawSocket> silent;
    for (int i = 0; i < 100; ++i) {
        silent.emplace_back(server.port());
        QVERIFY(silent.back().connected());
    }
    for (std::size_t i = 0; i < 92; ++i) QVERIFY(silent[i].closedByPeer());
    peer.connectTo(server);
    QVERIFY(server.connectedTo(peer));
}

// Each with a fresh key, or the same one: the handshake is our work either way.
void AttackTest::handshakesWithStrangersAreFew()
{
    test::ManualClock clock;
    NodeOnLoopback server(1, [](net::NetworkOptions& o) {
        o.handshakesPerSecond = 3;
        o.handshakeBurst = 8;
    }, &clock);
    NodeOnLoopback peer(2);
    server.allow({&peer});
    peer.allow({&server});
    QVERIFY(server.net().start());
    QVERIFY(peer.net().start());
    const auto heard = [&](int strangers) {
        int count = 0;
        for (int i = 0; i < strangers; ++i) count += TlsStranger(server.port(), NodeOnLoopback::keyOf(10 + i)).handshaken() ? 1 : 0;
        return count;
    };
    QCOMPARE(heard(40), 8);
    QCOMPARE(heard(40), 0);
    clock.advance(2s);
    QCOMPARE(heard(40), 6);
    // A member that is behind the same address finds its turn, and is then known: more of what comes from there is heard.
    clock.advance(1s);
    peer.connectTo(server);
    QVERIFY(server.connectedTo(peer));
    clock.advance(1h);
    server.net().disconnect(peer.key(), "net.closed");   // its peer may be held for dead by now
    QCOMPARE(heard(100) > 50, true);
}

// One address has all places that readers may have, with a key for each: it keeps them only until others come.
void AttackTest::readersOfOneAddressMakeRoomForOthers()
{
    test::ManualClock clock;
    NodeOnLoopback open(1, [](net::NetworkOptions& o) { o.maxReaders = 4; }, &clock);
    QVERIFY(open.net().start());
    std::vector<std::unique_ptr<TlsStranger>> readers;
    const auto come = [&](int n, const char* address) {
        clock.advance(1s);
        auto reader = std::make_unique<TlsStranger>(open.port(), NodeOnLoopback::keyOf(n), TlsStranger::Identity::ed25519,
                                                    TlsStranger::Version::tls13, address);
        (void)reader->send(hello());   // refused ones may have been closed already
        readers.push_back(std::move(reader));
    };
    const auto connected = [&](int n, int sessions) {
        return open.waitFor([&](const Record& r) { return r.connected(NodeOnLoopback::keyOf(n).publicKey()) == sessions; });
    };
    const auto there = [&](int n) {
        return std::ranges::any_of(open.net().peers(), [&](const auto& peer) { return peer.key == NodeOnLoopback::keyOf(n).publicKey(); });
    };
    for (int n = 10; n < 14; ++n) {
        come(n, "127.0.0.1");
        QVERIFY(connected(n, 1));
    }
    come(14, "127.0.0.1");
    QVERIFY(readers.back()->closedByPeer());
    for (int n = 20; n < 22; ++n) {
        come(n, "127.0.0.2");
        QVERIFY(connected(n, 1));
        QVERIFY(connected(n - 10, 0));   // who was there longest
    }
    // As many for each now: nobody goes for a third, nor for those that were sent away.
    come(22, "127.0.0.2");
    QVERIFY(readers.back()->closedByPeer());
    come(10, "127.0.0.1");
    QVERIFY(readers.back()->closedByPeer());
    come(30, "127.0.0.3");
    QVERIFY(connected(30, 1));
    QTRY_VERIFY_WITH_TIMEOUT(there(30) && open.net().peers().size() <= 4, 20'000);   // who goes has not gone yet when who comes is told
    come(31, "127.0.0.3");
    QVERIFY(readers.back()->closedByPeer());
}

// Each is answered, and costs whoever sends it next to nothing.
void AttackTest::pingsAreReadNoFasterThanMessages()
{
    test::ManualClock clock;
    NodeOnLoopback server(1, [](net::NetworkOptions& o) {
        o.maxMessagesPerSecond = 20;
        o.pingInterval = 1h;
    }, &clock);
    const auto flooder = NodeOnLoopback::keyOf(9);
    const auto other = NodeOnLoopback::keyOf(10);
    server.net().allow({flooder.publicKey(), other.publicKey()});
    QVERIFY(server.net().start());
    TlsStranger peer(server.port(), flooder);
    QVERIFY(peer.send(hello()));
    QVERIFY(server.waitFor([](const Record& r) { return r.changes.size() == 1; }));
    Bytes pings;
    for (int i = 0; i < 20'000; ++i) append(pings, frame(9, 2, Bytes(8)));
    append(pings, frame(2, 1, Bytes{1}));
    QVERIFY(peer.send(pings));
    TlsStranger second(server.port(), other);
    QVERIFY(second.send(hello()));
    for (std::uint8_t n = 0; n < 10; ++n) {   // each on its own way through the thread that reads for both
        QVERIFY(second.send(frame(2, 1, Bytes{n})));
        QVERIFY(server.waitFor([&](const Record& r) { return r.from(other.publicKey()).size() > n; }));
    }
    QVERIFY(server.record().from(flooder.publicKey()).empty());
    for (const auto& info : server.net().peers()) {
        if (info.key == flooder.publicKey()) QVERIFY2(info.bytesIn < pings.size() / 2, std::to_string(info.bytesIn).c_str());
    }
}

void AttackTest::silentPeerIsGivenUp()
{
    test::ManualClock clock;
    NodeOnLoopback server(1, [](net::NetworkOptions& o) { o.deadAfter = 30s; }, &clock);
    server.net().allow({NodeOnLoopback::keyOf(9).publicKey()});
    QVERIFY(server.net().start());
    TlsStranger peer(server.port(), NodeOnLoopback::keyOf(9));
    QVERIFY(peer.send(hello()));
    QVERIFY(server.waitFor([](const Record& r) { return r.changes.size() == 1; }));
    clock.advance(29s);
    QVERIFY(peer.send(frame(2, 1, Bytes{1})));
    QVERIFY(server.waitFor([](const Record& r) { return r.messages.size() == 1; }));
    clock.advance(29s);
    QVERIFY(peer.send(frame(2, 1, Bytes{1})));
    QVERIFY(server.waitFor([](const Record& r) { return r.messages.size() == 2; }));
    QCOMPARE(server.record().changes.size(), std::size_t{1});
    clock.advance(31s);
    QVERIFY(server.waitFor([](const Record& r) { return r.changes.size() == 2; }));
    QVERIFY(peer.closedByPeer());
}

void AttackTest::garbageDoesNotDisturb()
{
    NodeOnLoopback server(1), peer(2);
    server.allow({&peer});
    peer.allow({&server});
    QVERIFY(server.net().start());
    QVERIFY(peer.net().start());
    peer.connectTo(server);
    QVERIFY(server.connectedTo(peer));
    test::SeededRandom random(20261120);
    for (int i = 0; i < 2000; ++i) {
        test::RawSocket stranger(server.port());
        QVERIFY(stranger.connected());
        Bytes bytes(static_cast<std::size_t>(random.below(600)));
        random.fill(bytes);
        // Every other one looks like the beginning of TLS, to get further in.
        if (i % 2 == 0 && bytes.size() > 9) {
            const std::uint8_t head[] = {0x16, 0x03, 0x01, 0x00, static_cast<std::uint8_t>(bytes.size() - 5),
                                         0x01, 0x00, 0x00};
            std::copy(std::begin(head), std::end(head), bytes.begin());
        }
        stranger.send(bytes);
        if (i % 3 == 0) stranger.endSending();
        if (i % 5 == 0) {
            QVERIFY(i % 3 != 0 || stranger.closedByPeer());
        }
    }
    peer.net().send(server.key(), Bytes{42});
    QVERIFY(server.waitFor([&](const Record& r) { return r.from(peer.key()) == std::vector<Bytes>{Bytes{42}}; }));
    QCOMPARE(server.record().changes.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(AttackTest)
#include "attack_test.moc"
