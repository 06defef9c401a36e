// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/control_client.h"
#include "core/node/control_params.h"
#include "core/node/control_server.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/recording_node.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace quorate;
using node::ControlClient;
using node::ControlServer;
using node::Json;

namespace {

const std::string someId(64, 'a');

// JSON as it is easier to read here: ' stands for ".
QString quoted(const char* text)
{
    return QString::fromUtf8(text).replace('\'', '"');
}

// A client that says whatever it is told.
class RawClient {
public:
    explicit RawClient(const Path& path) : m_handle(::socket(AF_UNIX, SOCK_STREAM, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strcpy(address.sun_path, path.c_str());
        m_connected = ::connect(m_handle, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        const timeval limit{20, 0};
        ::setsockopt(m_handle, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        ::setsockopt(m_handle, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    }
    ~RawClient() { ::close(m_handle); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;
    [[nodiscard]] bool connected() const { return m_connected; }
    bool send(std::string_view text) const
    {
        while (!text.empty()) {
            const auto sent = ::send(m_handle, text.data(), text.size(), MSG_NOSIGNAL);
            if (sent <= 0) return false;
            text.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }
    // What comes until the server closes, or 20 seconds passed without a byte (then "timeout" is added).
    [[nodiscard]] std::string all() const
    {
        std::string out;
        std::array<char, 4096> chunk{};
        while (true) {
            const auto got = ::recv(m_handle, chunk.data(), chunk.size(), 0);
            if (got == 0 || (got < 0 && errno == ECONNRESET)) return out;
            if (got < 0) return out + "timeout";
            out.append(chunk.data(), static_cast<std::size_t>(got));
        }
    }
    // Waits until the server has closed, without reading.
    [[nodiscard]] bool isCut() const
    {
        pollfd waiting{m_handle, POLLRDHUP, 0};
        return ::poll(&waiting, 1, 30'000) == 1;
    }
    [[nodiscard]] std::string line() const
    {
        std::string out;
        char c = 0;
        while (::recv(m_handle, &c, 1, 0) == 1) {
            if (c == '\n') return out;
            out += c;
        }
        return out + "closed";
    }

private:
    int m_handle;
    bool m_connected;
};

}  // namespace

class ControlTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TemporaryDirectory> m_directory;
    std::unique_ptr<test::RecordingNode> m_node;
    std::unique_ptr<ControlServer> m_server;
    NullLog m_log;
    std::atomic<int> m_stops = 0;
    std::vector<ledger::ChainKind> m_bodies;

    [[nodiscard]] Path socketPath() const { return *m_directory / "control"; }
    [[nodiscard]] ControlServer::Options options()
    {
        ControlServer::Options options;
        options.socket = socketPath();
        options.listening = [] { return node::Listening{{"127.0.0.1", 4600}, {"127.0.0.1", 4601}, {}, {}}; };
        options.stopRequested = [this] { ++m_stops; };
        options.submitBody = [this](ledger::ChainKind chain, const ledger::Body&, const api::Callback<api::Submitted>& done) {
            m_bodies.push_back(chain);
            done(api::Submitted{});
            m_node->repaint();
        };
        return options;
    }
    void startServer(ControlServer::Options with)
    {
        auto server = ControlServer::start(*m_node, std::move(with), m_log);
        QVERIFY2(server.has_value(), server ? "" : toString(server.error()).c_str());
        m_server = std::move(*server);
    }
    [[nodiscard]] std::unique_ptr<ControlClient> connected() const
    {
        auto client = ControlClient::connect(socketPath());
        return client ? std::move(*client) : nullptr;
    }
    // The code of the refusal, or "accepted".
    [[nodiscard]] std::string refusal(std::string_view method, const Json& params) const
    {
        auto client = connected();
        if (!client) return "no client";
        auto answer = client->call(method, params);
        return answer ? "accepted" : answer.error().code + " " + answer.error().context;
    }

private slots:
    void init()
    {
        m_directory = std::make_unique<test::TemporaryDirectory>();
        m_node = std::make_unique<test::RecordingNode>();
        m_stops = 0;
        m_bodies.clear();
        startServer(options());
    }
    void cleanup()
    {
        m_server.reset();
        QCOMPARE(m_node->subscriptions.load(), 0);
        m_node.reset();
        m_directory.reset();
    }

    void onlyOurselvesMayConnect()
    {
        struct stat info{};
        QCOMPARE(::lstat(socketPath().c_str(), &info), 0);
        QVERIFY(S_ISSOCK(info.st_mode));
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
    }

    void socketGoesWithTheServer()
    {
        m_server.reset();
        struct stat info{};
        QVERIFY(::lstat(socketPath().c_str(), &info) != 0);
        auto client = ControlClient::connect(socketPath());
        QVERIFY(!client);
        QCOMPARE(client.error().code, std::string("node.control.no-node"));
        QVERIFY(client.error().kind == ErrorKind::unavailable);
    }

    void secondServerIsRefusedAndStaleSocketReplaced()
    {
        auto second = ControlServer::start(*m_node, options(), m_log);
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::string("node.control.in-use"));
        QVERIFY(connected());
        m_server.reset();
        // What a killed node leaves: the file without anybody behind it.
        const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strcpy(address.sun_path, socketPath().c_str());
        QCOMPARE(::bind(handle, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        ::close(handle);
        startServer(options());
        QVERIFY(connected());
    }

    void neverReplacesAnotherKindOfFile()
    {
        m_server.reset();
        const auto files = makeSystemFiles();
        QVERIFY(writeFileAtomically(*files, socketPath(), bytesOf("mine")));
        auto refused = ControlServer::start(*m_node, options(), m_log);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("node.control.socket"));
        QCOMPARE(textOf(*readFile(*files, socketPath(), 100)), std::string_view("mine"));
    }

    void pathTooLongIsRefused()
    {
        auto tooLong = options();
        tooLong.socket = *m_directory / std::string(120, 'x');
        auto refused = ControlServer::start(*m_node, std::move(tooLong), m_log);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("node.control.socket"));
    }

    void readsAnswer()
    {
        m_node->picture->identity.member = "acme";
        m_node->picture->alerts = std::make_shared<const std::vector<api::AlertView>>(
            std::vector<api::AlertView>{{"alert.device.negative", "warning", "sensor.3", "why", {}, {}}});
        auto client = connected();
        auto answer = client->call("snapshot", Json{{"parts", {"identity", "alerts", "models"}}});
        QVERIFY(answer);
        QCOMPARE((*answer)["identity"]["member"].get<std::string>(), std::string("acme"));
        QCOMPARE((*answer)["alerts"][0]["subject"].get<std::string>(), std::string("sensor.3"));
        QVERIFY((*answer)["models"].is_array() && (*answer)["models"].empty());
        auto where = client->call("listening", Json::object());
        QVERIFY(where);
        QCOMPARE((*where)["peers"].get<std::string>(), std::string("127.0.0.1:4600"));
        QVERIFY((*where)["gateway"].is_null());
        QVERIFY(client->call("blocks", Json{{"chain", "delivery"}, {"from", 9}, {"limit", 100000}}));
        QCOMPARE(m_node->asked.back(), std::string("blocks 1 9 1000"));
        const auto block = client->call("find-block", Json{{"id", someId}});
        QVERIFY(block && *block == (Json{{"chain", "delivery"}, {"height", 12}, {"settled", true}}));
        const auto none = client->call("find-block", Json{{"id", std::string(64, '0')}});
        QVERIFY(none && none->is_null());
        const auto devices = client->call("find-device", Json{{"key", someId}});
        QVERIFY(devices && *devices == Json::array({Json{{"model", "sensor"}, {"device", 0xaa}, {"class", "s1"}, {"vendorHeld", true}, {"revoked", false}}}));
        QVERIFY(!client->call("find-device", Json{{"key", "aa"}}));
        auto missing = client->call("transaction", Json{{"id", someId}});
        QVERIFY(!missing);
        QVERIFY((missing.error() == Error{ErrorKind::notFound, "node.transaction.unknown", "aaaaaaaaaaaa"}));
    }

    void commandsArrive()
    {
        m_node->answer->firstDevice = 12;
        auto client = connected();
        QVERIFY(client->call("vote", Json{{"release", someId}, {"verdict", "reject"}, {"reason", "bad"}, {"accused", "acme"}}));
        QCOMPARE(m_node->voted.release.hex(), someId);
        QCOMPARE(m_node->voted.verdict, std::string("reject"));
        QVERIFY(m_node->voted.report.isZero());
        auto enrolled = client->call(
            "enrol", Json{{"model", "sensor"}, {"devices", {{{"key", someId}, {"hardwareClass", "s1"}, {"vendorHeld", true}}}}});
        QVERIFY(enrolled);
        QCOMPARE((*enrolled)["firstDevice"].get<int>(), 12);
        QCOMPARE(m_node->enrolled.devices.size(), std::size_t(1));
        QVERIFY(m_node->enrolled.devices[0].vendorHeld);
        QVERIFY(client->call("export-evidence", Json{{"file", "/tmp/e"}}));
        QCOMPARE(m_node->asked.back(), std::string("evidence all /tmp/e"));
        QVERIFY(client->call("sign-report", Json{{"content", "{}"}, {"evidence", {"/tmp/e"}}, {"file", "/tmp/r"}}));
        QCOMPARE(m_node->asked.back(), std::string("report {} 1 /tmp/r"));
        QVERIFY(client->call("add-peer", Json{{"peer", "acme"}, {"address", "h:1"}}));
        QVERIFY(client->call("steer-peer", Json{{"peer", "acme"}, {"act", "ban"}, {"seconds", 3600}}));
        QCOMPARE(m_node->asked.back(), std::string("steer acme 1 3600000"));
        QVERIFY(client->call("steer-peer", Json{{"peer", "acme"}, {"act", "remove"}}));
        QCOMPARE(m_node->asked.back(), std::string("steer acme 3 0"));
        QVERIFY(!client->call("steer-peer", Json{{"peer", "acme"}, {"act", "scold"}}));
        QVERIFY(!client->call("steer-peer", Json{{"act", "ban"}}));
        auto wrong = client->call("unlock", Json{{"passphrase", "open sesame"}});
        QVERIFY(!wrong);
        QVERIFY(wrong.error().kind == ErrorKind::denied);
        QCOMPARE(textOf(m_node->passphrase), std::string_view("open sesame"));
        QVERIFY(client->call("stop", Json::object()));
        QTRY_COMPARE(m_stops.load(), 1);
    }

    void jobTellsItsNumberFirst()
    {
        auto client = connected();
        std::vector<Json> before;
        auto answer = client->call("publish",
                                   Json{{"model", "m"}, {"hardwareClass", "c"}, {"version", "1.0"}, {"new", "/n"}, {"old", {"/o"}},
                                        {"reviewBy", "2026-11-20T10:20Z"}},
                                   [&](const Json& note) {
                                       before.push_back(note);
                                       m_node->held();
                                   });
        QVERIFY(answer);
        QCOMPARE(before.size(), std::size_t(1));
        QCOMPARE(before[0]["job"].get<int>(), 7);
        QCOMPARE(m_node->published.oldTargets, std::vector<Path>{"/o"});
        QVERIFY(m_node->published.includeFull);
        QCOMPARE(m_node->published.reviewBy.ms, std::int64_t{1'795'170'000'000});
    }

    void proposalGoesToBothChains()
    {
        node::Proposal proposal;
        proposal.consortium = m_node->picture->identity.consortium;
        ledger::Epoch epoch;
        epoch.role = ledger::Role::checker;
        epoch.number = EpochNumber(1);
        epoch.members.push_back({{"agency"}, {}, std::nullopt});
        proposal.document = epoch;
        auto client = connected();
        auto answer = client->call("submit-proposal", Json{{"proposal", proposal.toJson()}});
        QVERIFY2(answer.has_value(), answer ? "" : toString(answer.error()).c_str());
        QCOMPARE(m_bodies, (std::vector{ledger::ChainKind::release, ledger::ChainKind::delivery}));
        proposal.consortium = *ConsortiumId::fromHexText(someId);
        QVERIFY(refusal("submit-proposal", Json{{"proposal", proposal.toJson()}}).starts_with("node.proposal.other-consortium"));
        QCOMPARE(m_bodies.size(), std::size_t(2));
    }

    void secretsAreWipedInWhatCame()
    {
        Json params{{"passphrase", "correct horse"}, {"pin", 1234}};
        node::ControlParams read(params);
        QCOMPARE(read.secret("passphrase"), toBytes(bytesOf("correct horse")));
        QCOMPARE(params["passphrase"].get<std::string>(), std::string());
        QVERIFY(!read.error());
        QVERIFY(read.secret("pin").empty());
        QCOMPARE(read.error()->context, std::string("pin: expected text"));
    }

    void wrongParametersAreNamed_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("params");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* method, const QString& params, const char* refusal) {
            QTest::addRow("%s %s", method, qPrintable(params)) << method << params << refusal;
        };
        row("frobnicate", "{}", "node.control.method frobnicate");
        row("snapshot", quoted("{'parts':'all'}"), "node.control.params parts: expected a list");
        row("snapshot", quoted("{'parts':['secrets']}"), "node.control.params parts: expected names of parts, not secrets");
        row("blocks", quoted("{'chain':'third'}"), "node.control.params chain: expected release or delivery");
        row("blocks", quoted("{'chain':'release','from':-1}"), "node.control.params from: expected a number that is not negative");
        row("blocks", quoted("[]"), "node.control.params params: expected an object");
        row("transaction", quoted("{'id':'12'}"), "node.control.params id: expected 64 hexadecimal digits");
        row("vote", quoted("{'verdict':'approve'}"), "node.control.params release: expected text");
        row("publish", quoted("{'model':'m','hardwareClass':'c','version':'1','new':'relative'}"),
            "node.control.params new: expected an absolute path");
        row("publish", quoted("{'model':'m','hardwareClass':'c','version':'1','new':'/n','minimumApprovals':65}"),
            "node.control.params minimumApprovals: expected at most 64");
        row("publish", quoted("{'model':'m','hardwareClass':'c','version':'1','new':'/n','reviewBy':'soon'}"),
            "node.control.params reviewBy: expected a time such as 2026-11-20T08:30Z");
        row("enrol", quoted("{'model':'m','devices':[]}"), "node.control.params devices: expected 1 to 512");
        row("enrol", quoted("{'model':'m','devices':[{'key':'xx','hardwareClass':'c'}]}"),
            "node.control.params devices: expected key: expected hexadecimal digits");
        row("cancel", quoted("{'job':99}"), "node.job.unknown 99");
        row("submit-proposal", quoted("{'proposal':'{'}"), "node.proposal.malformed not a JSON object");
        row("unlock", "{}", "node.control.params passphrase: expected text");
        row("rollout-steer", quoted("{'id':'7','act':'pause'}"), "node.control.params id: expected a number that is not negative");
        row("rollout-steer", quoted("{'id':7,'act':'hurry'}"),
            "node.control.params act: expected start, pause, resume, retry, widen, expedite, stop or remove");
        row("rollout-devices", "{}", "node.control.params id: expected a number that is not negative");
        row("transfer-steer", quoted("{'act':'limit','root':'12','down':1}"), "node.control.params root: expected 64 hexadecimal digits");
        row("transfer-limit-all", quoted("{'down':-1}"), "node.control.params down: expected a number that is not negative");
        row("rebroadcast", quoted("{'ids':['12']}"), "node.control.params ids: expected 64 hexadecimal digits each");
        row("rebroadcast", quoted("{'chain':'third'}"), "node.control.params chain: expected release or delivery");
        row("ask", quoted("{'subject':'x'}"), "node.control.params release: expected text");
        row("review", quoted("{'release':'12'}"), "node.control.params release: expected 64 hexadecimal digits");
        row("review-files", QStringLiteral("{\"release\":\"%1\",\"limit\":\"all\"}").arg(QString::fromStdString(someId)),
            "node.control.params limit: expected a number that is not negative");
        row("review-report", QStringLiteral("{\"release\":\"%1\",\"attestation\":\"here\"}").arg(QString::fromStdString(someId)),
            "node.control.params attestation: expected an absolute path");
    }
    void wrongParametersAreNamed()
    {
        QFETCH(QString, method);
        QFETCH(QString, params);
        QFETCH(QString, refusal);
        QCOMPARE(QString::fromStdString(this->refusal(method.toStdString(), Json::parse(params.toStdString()))), refusal);
    }

    void watchingForAWhileEnds()
    {
        auto client = connected();
        auto status = client->stream("watch", Json::object(), [](const Json&) { return true; }, Milliseconds(50));
        QVERIFY(!status);
        QCOMPARE(status.error().code, std::string("node.control.timeout"));
        QCOMPARE(m_node->askedFrom().releaseLeaf, std::uint64_t(0));
    }

    void watchTellsAlertsThenEvents()
    {
        m_node->picture->alerts = std::make_shared<const std::vector<api::AlertView>>(
            std::vector<api::AlertView>{{"alert.b", "info", "", "", {}, {}}, {"alert.a", "info", "", "", {}, {}}});
        auto client = connected();
        std::vector<std::string> told;
        auto status = client->stream("watch", Json{{"release", 5}, {"delivery", 2}}, [&](const Json& message) {
            if (message.contains("event")) told.push_back(message["event"]["kind"].get<std::string>());
            if (message.contains("alert")) told.push_back(message["alert"]["code"].get<std::string>());
            if (told.size() == 2 && message.contains("alert")) {
                api::EventView event;
                event.kind = "vote.cast";
                m_node->events({event});
            }
            return told.size() < 3;
        }, Milliseconds(20'000));
        QVERIFY2(status.has_value(), status ? "" : toString(status.error()).c_str());
        QCOMPARE(told, (std::vector<std::string>{"alert.a", "alert.b", "vote.cast"}));   // oldest first
        QCOMPARE(m_node->askedFrom().releaseLeaf, std::uint64_t(5));
        QCOMPARE(m_node->askedFrom().deliveryLeaf, std::uint64_t(2));
        client.reset();
        QTRY_COMPARE(m_node->subscriptions.load(), 0);
    }

    void garbageEndsTheSessionAlone_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("no object") << QByteArray("[1,2]\n");
        QTest::newRow("no id") << QByteArray("{\"method\":\"snapshot\"}\n");
        QTest::newRow("negative id") << QByteArray("{\"id\":-1,\"method\":\"snapshot\"}\n");
        QTest::newRow("text id") << QByteArray("{\"id\":\"1\",\"method\":\"snapshot\"}\n");
        QTest::newRow("deep") << QByteArray(200'000, '[') + "\n";
        QTest::newRow("bad UTF-8") << QByteArray("\xff\xfe\n");
    }
    void garbageEndsTheSessionAlone()
    {
        QFETCH(QByteArray, line);
        const RawClient raw(socketPath());
        QVERIFY(raw.send(line.toStdString()));
        const auto answer = raw.all();
        QVERIFY2(answer.find("node.control.request") != std::string::npos, answer.c_str());
        QVERIFY(!answer.ends_with("timeout"));
        QVERIFY(connected()->call("listening", Json::object()));
    }

    void methodOfAnotherTypeIsAnUnknownMethod()
    {
        const RawClient raw(socketPath());
        QVERIFY(raw.send("{\"id\":1,\"method\":5,\"params\":null}\n"));
        QVERIFY(raw.line().find("node.control.method") != std::string::npos);
    }

    void lineOverTheLimitEndsTheSession()
    {
        m_server.reset();
        auto small = options();
        small.maxRequest = 1000;
        startServer(std::move(small));
        const RawClient raw(socketPath());
        (void)raw.send(std::string(5000, 'x'));
        QCOMPARE(raw.all(), std::string());
        QVERIFY(connected()->call("listening", Json::object()));
    }

    void clientThatReadsNothingIsCut()
    {
        m_server.reset();
        auto small = options();
        small.maxUnsent = 200'000;
        startServer(std::move(small));
        m_node->picture->identity.consortiumName = std::string(50'000, 'n');
        const RawClient raw(socketPath());
        // More answers than socket buffers and limit together hold, and nobody takes them.
        for (int i = 1; i < 60; ++i) {
            if (!raw.send("{\"id\":" + std::to_string(i) + ",\"method\":\"snapshot\",\"params\":{\"parts\":[\"identity\"]}}\n")) {
                break;
            }
        }
        QVERIFY(raw.isCut());
        QVERIFY(raw.all().size() < 59 * 50'000);
        QVERIFY(connected()->call("listening", Json::object()));
    }

    void tooManyClientsAreClosedAtOnce()
    {
        m_server.reset();
        auto few = options();
        few.maxClients = 2;
        startServer(std::move(few));
        const auto first = connected();
        const auto second = connected();
        QVERIFY(first->call("listening", Json::object()));
        QVERIFY(second->call("listening", Json::object()));
        const RawClient third(socketPath());
        QCOMPARE(third.all(), std::string());
        QVERIFY(first->call("listening", Json::object()));
    }

    void tooManyOpenRequestsAreRefused()
    {
        m_server.reset();
        auto few = options();
        few.maxOpenRequests = 1;
        startServer(std::move(few));
        const RawClient raw(socketPath());
        QVERIFY(raw.send("{\"id\":1,\"method\":\"watch\",\"params\":{}}\n{\"id\":1,\"method\":\"watch\",\"params\":{}}\n"
                         "{\"id\":2,\"method\":\"watch\",\"params\":{}}\n"));
        QVERIFY(raw.line().find("node.control.id-in-use") != std::string::npos);
        QVERIFY(raw.line().find("node.control.too-many-requests") != std::string::npos);
    }

    void answerAfterTheClientLeftIsDropped()
    {
        auto client = connected();
        bool asked = false;
        std::ignore = client->stream("publish",
                                     Json{{"model", "m"}, {"hardwareClass", "c"}, {"version", "1"}, {"new", "/n"}},
                                     [&](const Json&) {
                                         asked = true;
                                         return false;
                                     });
        QVERIFY(asked);
        client.reset();
        m_node->held();
        QVERIFY(connected()->call("listening", Json::object()));
        m_server.reset();
        m_node->held();   // and after the server
    }

    void nodeThatGoesAwayIsTold()
    {
        auto client = connected();
        QVERIFY(client->call("listening", Json::object()));
        m_server.reset();
        auto gone = client->call("listening", Json::object());
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, std::string("node.control.closed"));
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "control_test.moc"
