// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/payload.h"
#include "tests/unit/swarm/swarm_nodes.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <future>
#include <utility>

using namespace quorate;
using namespace quorate::swarm;
using test::someBytes;
using test::SwarmNode;

namespace {

// The handshake is 68 bytes: 1 + 19 of the protocol's name, 8 of extensions, 20 of info-hash, 20 of peer id.
constexpr std::size_t handshakeSize = 68;

// A peer made by hand: connects from `address`, sends a handshake, and reads until `enough` bytes have come or the other
// side closes. Half a minute of silence counts as an error. `admitted` is told when more than a handshake has come.
std::optional<Bytes> ask(const Endpoint& node, const std::string& address, const PayloadRef& ref, std::size_t enough,
                         std::promise<void>* admitted = nullptr)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{30, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in from{};
    from.sin_family = AF_INET;
    ::inet_pton(AF_INET, address.c_str(), &from.sin_addr);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(node.port);
    ::inet_pton(AF_INET, node.address.c_str(), &to.sin_addr);
    std::optional<Bytes> answer;
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&from), sizeof from) == 0 &&
        ::connect(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0) {
        Bytes hello;
        append(hello, bytesOf("\x13" "BitTorrent protocol"));
        append(hello, Bytes{0, 0, 0, 0, 0, 0, 0, 0});
        append(hello, infoHash(ref).view().first(20));
        append(hello, bytesOf("-XX0000-madebyhand00"));
        static_cast<void>(::send(socket, hello.data(), hello.size(), MSG_NOSIGNAL));
        answer.emplace();
        while (answer->size() < enough) {
            std::array<std::uint8_t, 4096> part{};
            const auto got = ::recv(socket, part.data(), part.size(), 0);
            if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) answer.reset();
            if (got <= 0) break;
            append(*answer, BytesView(part).first(static_cast<std::size_t>(got)));
            if (admitted != nullptr && answer->size() > handshakeSize) std::exchange(admitted, nullptr)->set_value();
        }
    }
    ::close(socket);
    return answer;
}

}  // namespace

class AccessTest : public QObject {
    Q_OBJECT

private slots:
    void strangersGetNotOneByte()
    {
        SwarmNode seed(1, [](SwarmOptions& options) { options.members = std::vector<std::string>{"127.77.0.2"}; });
        SwarmNode member(2);
        SwarmNode stranger(3);
        const auto ref = seed->publish(someBytes(200'000)).value();
        QCOMPARE(ask(seed->listening(), "127.77.0.3", ref, 1).value(), Bytes{});
        QVERIFY(ask(seed->listening(), "127.77.0.2", ref, handshakeSize + 1)->size() > handshakeSize);
        FetchOptions options;
        options.noProgressDeadline = Milliseconds(700);
        QVERIFY(stranger->fetch(ref, seed.endpoint(), options));
        QVERIFY(stranger.waitFor(EventKind::failed, ref));
        QCOMPARE(stranger.view(ref).down, std::uint64_t{0});
        QVERIFY(member->fetch(ref, seed.endpoint()));
        QVERIFY(member.finishes(ref));
    }

    void emptyMemberListIsNobody()
    {
        SwarmNode seed(1, [](SwarmOptions& options) { options.members.emplace(); });
        const auto ref = seed->publish(someBytes(200'000)).value();
        QCOMPARE(ask(seed->listening(), "127.77.0.2", ref, 1).value(), Bytes{});
        QVERIFY(seed->setMembers(std::vector<std::string>{"127.77.0.2"}));
        QVERIFY(ask(seed->listening(), "127.77.0.2", ref, handshakeSize + 1)->size() > handshakeSize);
        QCOMPARE(ask(seed->listening(), "127.77.0.3", ref, 1).value(), Bytes{});
        QVERIFY(seed->setMembers(std::nullopt));
        QVERIFY(ask(seed->listening(), "127.77.0.3", ref, handshakeSize + 1)->size() > handshakeSize);
        QCOMPARE(seed->setMembers(std::vector<std::string>{"example"}).error().code, std::string("swarm.peer.invalid"));
    }

    void membersDoNotConnectToStrangers()
    {
        SwarmNode stranger(1);
        SwarmNode member(2, [](SwarmOptions& options) { options.members = std::vector<std::string>{"127.77.0.3"}; });
        const auto ref = stranger->publish(someBytes(200'000)).value();
        FetchOptions options;
        options.noProgressDeadline = Milliseconds(700);
        QVERIFY(member->fetch(ref, stranger.endpoint(), options));
        const auto failed = member.waitFor(EventKind::failed, ref);
        QVERIFY(failed);
        QVERIFY(failed->reason == FailReason::noPeers);
        QCOMPARE(member.view(ref).down, std::uint64_t{0});
    }

    void onePayloadForCheckersOnly()
    {
        SwarmNode vendor(1);
        SwarmNode checker(2);
        SwarmNode gateway(3);
        const auto bytes = someBytes(300'000);
        const auto secret = vendor->publish(bytes, std::vector<std::string>{"127.77.0.2"}).value();
        const auto open = vendor->publish(someBytes(300'000, 2)).value();

        // Not even which pieces are here: the connection ends with the handshake at most.
        const auto answer = ask(vendor->listening(), "127.77.0.3", secret, 4096);
        QVERIFY(answer);
        QVERIFY(answer->size() <= handshakeSize);
        QVERIFY(ask(vendor->listening(), "127.77.0.2", secret, handshakeSize + 1)->size() > handshakeSize);
        QVERIFY(ask(vendor->listening(), "127.77.0.3", open, handshakeSize + 1)->size() > handshakeSize);

        QVERIFY(checker->fetch(secret, vendor.endpoint()));
        QVERIFY(checker.finishes(secret));
        FetchOptions options;
        options.noProgressDeadline = Milliseconds(700);
        QVERIFY(gateway->fetch(secret, vendor.endpoint(), options));
        QVERIFY(gateway.waitFor(EventKind::failed, secret));
        QCOMPARE(gateway.view(secret).down, std::uint64_t{0});

        // Approved: now everybody may have it.
        QVERIFY(vendor->setAllowedPeers(secret, std::nullopt));
        QVERIFY(gateway->fetch(secret, vendor.endpoint()));
        QVERIFY(gateway.finishes(secret));
        QVERIFY(gateway.stored(secret) == bytes);
    }

    void listSurvivesARestart()
    {
        SwarmNode vendor(1);
        const auto ref = vendor->publish(someBytes(300'000), std::vector<std::string>{"127.77.0.2"}).value();
        for (const bool clean : {true, false}) {
            if (clean) QVERIFY(vendor.stop());
            vendor.kill();
            QVERIFY(vendor.open());
            QVERIFY(vendor->fetch(ref, {}));
            QVERIFY(vendor.finishes(ref));
            vendor.forget();
            QVERIFY(ask(vendor->listening(), "127.77.0.3", ref, 4096)->size() <= handshakeSize);
            QVERIFY(ask(vendor->listening(), "127.77.0.2", ref, handshakeSize + 1)->size() > handshakeSize);
        }
        // A list that cannot be read is a list without anybody.
        QVERIFY(vendor.stop());
        QVERIFY(writeFileAtomically(vendor.files(), vendor.folder(ref) / "allowed", bytesOf("127.77.0.2\nrubbish")));
        QVERIFY(vendor.open());
        QVERIFY(ask(vendor->listening(), "127.77.0.2", ref, 4096)->size() <= handshakeSize);
        // Publishing again says nothing about who may have it; a new list does.
        QCOMPARE(vendor->publish(someBytes(300'000)).value(), ref);
        QVERIFY(ask(vendor->listening(), "127.77.0.2", ref, 4096)->size() <= handshakeSize);
        QCOMPARE(vendor->publish(someBytes(300'000), std::vector<std::string>{"127.77.0.2"}).value(), ref);
        QVERIFY(ask(vendor->listening(), "127.77.0.2", ref, handshakeSize + 1)->size() > handshakeSize);
    }

    void connectedPeersAreCutOffWhenTheListChanges()
    {
        SwarmNode vendor(1);
        const auto ref = vendor->publish(someBytes(300'000)).value();
        // Reads past the first messages: the call returns only because the other side closes.
        std::promise<void> admitted;
        auto reader = std::async(std::launch::async, [&] {
            return ask(vendor->listening(), "127.77.0.3", ref, 1 << 20, &admitted);
        });
        QVERIFY(admitted.get_future().wait_for(Milliseconds(30'000)) == std::future_status::ready);
        QVERIFY(!vendor.view(ref).peers.empty());
        QVERIFY(vendor->setAllowedPeers(ref, std::vector<std::string>{"127.77.0.2"}));
        const auto answer = reader.get();
        QVERIFY(answer);
        QVERIFY(answer->size() > handshakeSize);
    }

    void aFetchObeysItsList()
    {
        SwarmNode stranger(1);
        SwarmNode node(2);
        const auto ref = stranger->publish(someBytes(200'000)).value();
        FetchOptions options;
        options.noProgressDeadline = Milliseconds(700);
        options.allowedPeers = std::vector<std::string>{"127.77.0.3"};
        QVERIFY(node->fetch(ref, stranger.endpoint(), options));
        QVERIFY(node->addPeers(ref, stranger.endpoint()));
        const auto failed = node.waitFor(EventKind::failed, ref);
        QVERIFY(failed);
        QVERIFY(failed->reason == FailReason::noPeers);
        QCOMPARE(stranger.view(ref).up, std::uint64_t{0});
    }

    void rubbishOnThePortDoesNoHarm()
    {
        SwarmNode seed(1);
        SwarmNode leecher(2);
        const auto bytes = someBytes(200'000);
        const auto ref = seed->publish(bytes).value();
        const PayloadRef unknown{200'000, PiecesRoot{}};
        QVERIFY(ask(seed->listening(), "127.77.0.9", unknown, 4096)->empty());
        QVERIFY(leecher->fetch(ref, seed.endpoint()));
        QVERIFY(leecher.finishes(ref));
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
