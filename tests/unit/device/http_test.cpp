// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/http_transport.h"
#include "tests/unit/device/device_world.h"
#include "tests/unit/device/script_server.h"

#include <QtTest>

#include <poll.h>

using namespace quorate;
using namespace quorate::device;
using namespace quorate::test;

namespace {

const crypto::KeyPair& nodeKey()
{
    static const auto key = keyFor("node key of the gateway");
    return key;
}

struct Client {
    std::unique_ptr<Clock> clock = makeSystemClock();
    std::vector<UnixTime> times;  // for which a request was signed
    std::unique_ptr<HttpTransport> transport;

    explicit Client(std::uint16_t port, const crypto::PublicKey& pinned = nodeKey().publicKey())
    {
        HttpTransport::Options options;
        options.gateway = expect(parseGatewayUrl("https://127.0.0.1:" + std::to_string(port)), "url");
        options.gateway.nodeKey = pinned;
        options.gateway.member = {"gate-a"};
        options.controller = "lamp.3";
        options.authorize = [this](UnixTime now) {
            times.push_back(now);
            return std::string("QuorateDevice token");
        };
        options.attributes = [] { return std::map<std::string, std::string>{{"a", "b"}}; };
        options.limits.connect = options.limits.reply = Milliseconds{2000};
        options.limits.rateWindow = Milliseconds{300};
        transport = std::make_unique<HttpTransport>(std::move(options), *clock);
    }
};

ScriptServer::Answer always(std::string bytes)
{
    return [bytes = std::move(bytes)](const std::string&, const ScriptServer::Send& send) { return send(bytes); };
}

template <class T>
QString codeOf(const Result<T>& result)
{
    return result ? QString("success") : QString::fromStdString(result.error().code);
}

ErrorKind kindOf(const auto& result)
{
    return result ? ErrorKind::internal : result.error().kind;
}

const std::string rootJson = "{\"config\":{\"polling\":{\"sleep\":\"00:05:00\"}},\"_links\":{"
            "\"deploymentBase\":{\"href\":\"https://elsewhere.example/DEFAULT/controller/v1/lamp.3/deploymentBase/11?c=5\"},"
            "\"configData\":{\"href\":\"https://elsewhere.example/DEFAULT/controller/v1/lamp.3/configData\"}}}";

std::string deploymentJson(const ReleaseId& release)
{
    return "{\"id\":\"11\",\"deployment\":{\"download\":\"forced\",\"update\":\"forced\",\"chunks\":[{\"part\":\"os\",\"version\":\"1\","
            "\"name\":\"x\",\"artifacts\":[{\"filename\":\"other.swu\",\"size\":1,\"hashes\":{},\"_links\":{\"download\":{\"href\":"
            "\"https://h/x/y\"}}}],\"metadata\":[{\"key\":\"release\",\"value\":\"" + release.hex() + "\"}]}]}}";
}

}  // namespace

class HttpTest : public QObject {
    Q_OBJECT

private slots:
    void pollsAndFollowsLinksOnTheSameConnectionOnly()
    {
        const ReleaseId release{keyFor("x").id().bytes};
        ScriptServer server(nodeKey(), [&](const std::string& request, const ScriptServer::Send& send) {
            if (request.starts_with("PUT")) return send(reply(200, ""));
            return send(reply(200, request.find("/deploymentBase/11?c=5") != std::string::npos ? deploymentJson(release)
                                                                                               : rootJson));
        });
        Client client(server.port());
        const auto poll = client.transport->poll();
        QVERIFY2(poll.has_value(), poll ? "" : toString(poll.error()).c_str());
        QCOMPARE(poll->interval.count(), std::int64_t{300'000});
        QVERIFY(poll->offer->release == release);
        QCOMPARE(poll->offer->actionId, std::string("11"));
        QCOMPARE(server.connections(), 1);
        const auto requests = server.requests();
        QCOMPARE(requests.size(), std::size_t{3});
        QVERIFY(requests[0].starts_with("GET /DEFAULT/controller/v1/lamp.3 HTTP/1.1\r\n"));
        QVERIFY(requests[0].find("Authorization: QuorateDevice token\r\n") != std::string::npos);
        QVERIFY(requests[1].ends_with("{\"data\":{\"a\":\"b\"},\"mode\":\"merge\"}"));
        QCOMPARE(client.times.size(), std::size_t{3});
    }

    void refusesAnotherKeyAndAnOlderProtocol()
    {
        ScriptServer server(nodeKey(), always(reply(200, "{}")));
        Client wrong(server.port(), keyFor("somebody else").publicKey());
        QCOMPARE(codeOf(wrong.transport->poll()), QString("device.gateway.other-key"));
        QVERIFY(server.requests().empty());
        ScriptServer old(nodeKey(), always(reply(200, "{}")), true);
        Client client(old.port());
        QVERIFY(kindOf(client.transport->poll()) == ErrorKind::unavailable);
        QVERIFY(old.requests().empty());
    }

    void tellsAClosedPortFromASilentServer()
    {
        std::uint16_t port = 0;
        {
            ScriptServer gone(nodeKey(), always(""));
            port = gone.port();
        }
        Client client(port);
        QCOMPARE(codeOf(client.transport->poll()), QString("device.gateway.unreachable"));
        ScriptServer silent(nodeKey(), [](const std::string&, const ScriptServer::Send&) {
            ::poll(nullptr, 0, 3000);
            return false;
        });
        Client waiting(silent.port());
        QCOMPARE(codeOf(waiting.transport->poll()), QString("device.gateway.timed-out"));
    }

    void boundsEveryReply()
    {
        for (const bool declared : {true, false}) {
            ScriptServer server(nodeKey(), [&](const std::string&, const ScriptServer::Send& send) {
                const std::string megabyte(1 << 20, 'x');
                if (declared) return send("HTTP/1.1 200 X\r\nContent-Length: 99999999999\r\n\r\n") && send(megabyte);
                if (!send("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n")) return false;
                for (;;) {
                    if (!send("100000\r\n" + megabyte + "\r\n")) return false;
                }
            });
            Client client(server.port());
            const auto bundle = client.transport->bundle(ReleaseId{}, 0, {});
            QCOMPARE(codeOf(bundle), QString("device.gateway.reply-too-large"));
            QVERIFY(kindOf(bundle) == ErrorKind::invalid);
            QCOMPARE(codeOf(client.transport->poll()), QString("device.gateway.reply-too-large"));
        }
    }

    void boundsTheHead()
    {
        ScriptServer server(nodeKey(), [](const std::string&, const ScriptServer::Send& send) {
            if (!send("HTTP/1.1 200 X\r\n")) return false;
            for (;;) {
                if (!send("X-Long: " + std::string(1000, 'y') + "\r\n")) return false;
            }
        });
        Client client(server.port());
        QCOMPARE(codeOf(client.transport->poll()), QString("device.gateway.malformed-reply"));
    }

    void refusesWhatIsNoHttp()
    {
        for (const auto* bytes : {"nonsense\r\n\r\n", "HTTP/1.1 20x\r\n\r\n",
                                  "HTTP/1.1 200 X\r\nContent-Length: -4\r\n\r\n",
                                  "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"}) {
            ScriptServer server(nodeKey(), always(bytes));
            Client client(server.port());
            const auto bundle = client.transport->bundle(ReleaseId{}, 0, {});
            QVERIFY2(!bundle, bytes);
            QVERIFY(kindOf(bundle) == ErrorKind::invalid);
        }
    }

    void noticesABodyThatWasCutOff()
    {
        ScriptServer server(nodeKey(), [](const std::string&, const ScriptServer::Send& send) {
            (void)send("HTTP/1.1 200 X\r\nContent-Length: 1000\r\n\r\nhalf");
            return false;
        });
        Client client(server.port());
        QVERIFY(kindOf(client.transport->bundle(ReleaseId{}, 0, {})) == ErrorKind::unavailable);
    }

    void leavesATricklingServer()
    {
        ScriptServer server(nodeKey(), [](const std::string&, const ScriptServer::Send& send) {
            if (!send("HTTP/1.1 206 X\r\nContent-Length: 100000\r\nContent-Range: bytes 0-99999/100000\r\n\r\n")) return false;
            for (int i = 0; i < 300; ++i) {
                if (!send("x")) return false;
                ::poll(nullptr, 0, 10);
            }
            return false;
        });
        Client client(server.port());
        std::uint64_t got = 0;
        const auto done = client.transport->payload({}, {100'000, {}}, 0, [&](BytesView data) -> Result<bool> {
            got += data.size();
            return true;
        });
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::unavailable);
        QVERIFY(got < 300);
    }

    void opensAFreshConnectionWhenTheKeptOneWasClosed()
    {
        ScriptServer server(nodeKey(), [](const std::string&, const ScriptServer::Send& send) {
            (void)send(reply(200, "abc"));
            return false;  // although it could be kept
        });
        Client client(server.port());
        for (int i = 0; i < 3; ++i) QVERIFY(client.transport->bundle(ReleaseId{}, 0, {}).has_value());
        QCOMPARE(server.connections(), 3);
    }

    void streamsAPayloadFromAnOffset()
    {
        const Bytes whole = noise(4, 100'000);
        bool knowsRanges = true;
        ScriptServer server(nodeKey(), [&](const std::string& request, const ScriptServer::Send& send) {
            const bool isRange = request.find("Range: bytes=32768-\r\n") != std::string::npos;
            const std::string body(textOf(whole).substr(isRange && knowsRanges ? 32'768 : 0));
            if (!isRange || !knowsRanges) return send(reply(200, body));
            return send(reply(206, body, "Content-Range: bytes 32768-99999/100000\r\n"));
        });
        Client client(server.port());
        for (const bool ranges : {true, false}) {
            knowsRanges = ranges;
            Bytes got;
            const auto done = client.transport->payload({}, {whole.size(), PiecesRoot{}}, 32'768,
                                                        [&](BytesView data) -> Result<bool> {
                                                            append(got, data);
                                                            return true;
                                                        });
            QVERIFY2(done.has_value(), done ? "" : toString(done.error()).c_str());
            QCOMPARE(got, Bytes(whole.begin() + 32'768, whole.end()));
        }
        QVERIFY(server.requests().front().starts_with("GET /DEFAULT/controller/v1/lamp.3/quorate/payload/" +
                                                      PiecesRoot{}.hex()));
    }

    void refusesAWrongRangeAndTooMuch()
    {
        for (const auto* fields : {"Content-Range: bytes 0-99999/100000\r\n", "Content-Range: bytes 32768-99999/200000\r\n", ""}) {
            ScriptServer server(nodeKey(), always(reply(206, std::string(1000, 'x'), fields)));
            Client client(server.port());
            const auto done = client.transport->payload({}, {100'000, PiecesRoot{}}, 32'768,
                                                        [](BytesView) -> Result<bool> { return true; });
            QVERIFY(!done);
            QCOMPARE(done.error().code, std::string("device.gateway.wrong-range"));
        }
        ScriptServer endless(nodeKey(), [](const std::string&, const ScriptServer::Send& send) {
            if (!send("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n")) return false;
            for (;;) {
                if (!send("4000\r\n" + std::string(0x4000, 'x') + "\r\n")) return false;
            }
        });
        Client client(endless.port());
        std::uint64_t got = 0;
        const auto done = client.transport->payload({}, {100'000, PiecesRoot{}}, 0, [&](BytesView data) -> Result<bool> {
            got += data.size();
            return true;
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, std::string("device.payload.too-long"));
        QVERIFY(got <= 100'000);
    }

    void takesExactlyTheLeafHashesThatThereAre()
    {
        std::string body(64, 'a');
        ScriptServer server(nodeKey(), [&](const std::string&, const ScriptServer::Send& send) { return send(reply(200, body)); });
        Client client(server.port());
        const PayloadRef ref{20'000, {}};
        const auto leaves = client.transport->leaves(ref);
        QVERIFY(leaves.has_value());
        QCOMPARE(leaves->size(), std::size_t{2});
        body = std::string(96, 'a');
        QVERIFY(kindOf(client.transport->leaves(ref)) == ErrorKind::invalid);
        body = std::string(63, 'a');
        QVERIFY(kindOf(client.transport->leaves(ref)) == ErrorKind::invalid);
    }

    void acknowledgesOnlyWith200()
    {
        int status = 200;
        ScriptServer server(nodeKey(), [&](const std::string&, const ScriptServer::Send& send) { return send(reply(status, "")); });
        Client client(server.port());
        const Bytes ack(200, 5);
        QVERIFY(client.transport->acknowledge(ack).has_value());
        QVERIFY(server.requests().front().starts_with("POST /DEFAULT/controller/v1/lamp.3/quorate/acknowledgement "));
        QVERIFY(server.requests().front().ends_with(textOf(ack)));
        for (const int other : {202, 204, 302, 400, 404, 409, 500, 503}) {
            status = other;
            QVERIFY(!client.transport->acknowledge(ack));
        }
    }

    // What is wrong with one acknowledgement says nothing against the next; but no gateway is accused of such an answer.
    void tellsARefusedAcknowledgementFromASilentGateway()
    {
        int status = 0;
        ScriptServer server(nodeKey(), [&](const std::string&, const ScriptServer::Send& send) { return send(reply(status, "")); });
        Client client(server.port());
        for (const int refusal : {400, 409, 413}) {
            status = refusal;
            QVERIFY(kindOf(client.transport->acknowledge(Bytes(200, 5))) == ErrorKind::refused);
            QVERIFY(kindOf(client.transport->bundle(ReleaseId{}, 0, {})) == ErrorKind::unavailable);
        }
        for (const int silence : {302, 429, 500, 503}) {
            status = silence;
            QVERIFY(kindOf(client.transport->acknowledge(Bytes(200, 5))) == ErrorKind::unavailable);
        }
    }

    void adoptsTheGatewaysClockOnce()
    {
        ScriptServer server(nodeKey(), [](const std::string&, const ScriptServer::Send& send) {
            return send(reply(401, "", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
        });
        Client client(server.port());
        QCOMPARE(codeOf(client.transport->bundle(ReleaseId{}, 0, {})), QString("device.gateway.denied"));
        QCOMPARE(client.times.size(), std::size_t{2});
        const auto off = client.times[1].ms - 784'111'777'000;
        QVERIFY(off >= 0 && off < 10'000);
        // It does not help a second time, so it is not tried again.
        QCOMPARE(codeOf(client.transport->bundle(ReleaseId{}, 0, {})), QString("device.gateway.denied"));
        QCOMPARE(client.times.size(), std::size_t{3});
    }

    // --- JSON

    void readsHostileJson()
    {
        for (const auto* text : {"", "[]", "null", "{\"_links\":3}", "{\"_links\":{\"deploymentBase\":{\"href\":5}}}"}) {
            const auto root = readDdiRoot(bytesOf(text));
            if (root) QVERIFY(root->deployment.empty());
        }
        const std::string deep(100'000, '[');
        QVERIFY(!readDdiRoot(bytesOf(deep)));
        QVERIFY(!readDdiDeployment(bytesOf(deep)));
        for (const auto* text : {"{}", "{\"id\":11}", "{\"id\":\"../x\",\"deployment\":{\"chunks\":[]}}",
                                 "{\"id\":\"1\",\"deployment\":{\"chunks\":{}}}",
                                 "{\"id\":\"1\",\"deployment\":{\"chunks\":[{\"metadata\":[{\"key\":\"release\",\"value\":\"xyz\"}]}]}}"}) {
            QVERIFY2(!readDdiDeployment(bytesOf(text)), text);
        }
        const auto skipped = readDdiDeployment(bytesOf("{\"id\":\"1\",\"deployment\":{\"update\":\"skip\",\"chunks\":[]}}"));
        QVERIFY(skipped.has_value() && !skipped->mayInstall);
    }

    void keepsLinksOutOfTheRequestLine()
    {
        QCOMPARE(pathOfHref("https://h:1/a/b?c=1"), std::string("/a/b?c=1"));
        QCOMPARE(pathOfHref("/a"), std::string("/a"));
        for (const auto* href : {"", "a", "https://h", "/a b", "/a\r\nX: y", "/a\"", "/\x7f", "/a#b"}) {
            QCOMPARE(pathOfHref(href), std::string());
        }
        QCOMPARE(pathOfHref("/" + std::string(3000, 'a')), std::string());
    }

    void readsGatewayUrls()
    {
        const auto address = parseGatewayUrl("https://[::1]:8443/acme/");
        QVERIFY(address.has_value());
        QCOMPARE(address->host, std::string("::1"));
        QCOMPARE(address->tenant, std::string("acme"));
        for (const auto* url : {"http://h:1", "https://h", "https://h:0", "https://h:70000", "https://:1", "https://h:1/a/b",
                                "https://h:1x", "https://h h:1", ""}) {
            QVERIFY2(!parseGatewayUrl(url), url);
        }
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "http_test.moc"
