// SPDX-License-Identifier: GPL-3.0-or-later
// The small pure parts of a node: who holds which payload, configuration, messages between nodes.
#include "core/chain/wire.h"
#include "core/codec/cbor.h"
#include "core/ledger/state.h"
#include "core/node/consortium_setup.h"
#include "core/node/home.h"
#include "core/node/ledger_reader.h"
#include "core/node/member_setup.h"
#include "core/node/known_peers.h"
#include "core/node/offence_limit.h"
#include "core/node/payload_policy.h"
#include "core/node/transaction_messages.h"
#include "core/node/transfer_orders.h"
#include "core/node/wanted_remarks.h"
#include "core/node/wire.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <array>
#include <map>

using namespace quorate;

class NodePartsTest : public QObject {
    Q_OBJECT

private slots:
    void payloadDuties_data();
    void payloadDuties();
    void onlyReviewersGetAnOpenPayload();
    void configurationRoundTrip();
    void configurationRefusals_data();
    void configurationRefusals();
    void offencesAreToldOnceAnHour();
    void strangersLeaveNothingBehind();
    void noGreetingMakesANodeLookWhenItLikes();
    void askingForRemarksIsRationed();
    void manyTransactionsFitIntoMessages();
    void messagesRoundTrip();
    void hostileMessages();
    void ordersHaveAnEnd();
    void whatIsNotThereIsSaidToBeAbsent();
    void aConsortiumHasMembersAndNotTooMany();
    void onlyGoodNodeKeysOfMembersAreMembersNodes();
};

namespace {

ledger::Epoch checkers()
{
    ledger::Epoch epoch;
    epoch.members = {{{"east"}, {}, {}}, {{"north"}, {}, {}}};
    return epoch;
}

ledger::ReleaseRecord record(ledger::ReleaseStatus status)
{
    ledger::ReleaseRecord release;
    release.publisher = {"acme"};
    release.status = status;
    if (status == ledger::ReleaseStatus::rejected) release.votes.emplace_back().verdict = ledger::Verdict::reject;
    return release;
}

}  // namespace

// The ledger knows every key that ever was one.
void NodePartsTest::onlyGoodNodeKeysOfMembersAreMembersNodes()
{
    test::SeededRandom random(1);
    const auto fresh = [&] {
        crypto::PublicKey key;
        random.fill(key.bytes);
        return key;
    };
    ledger::MemberRecord member;
    member.id = {"acme"};
    member.name = "Acme";
    member.keys = {{ledger::KeyPurpose::transaction, fresh(), {}},
                   {ledger::KeyPurpose::node, fresh(), {}},
                   {ledger::KeyPurpose::node, fresh(), LeafIndex(7)}};
    const auto keys = member.keys;
    member.sortKeys();
    ledger::MemoryState state;
    ledger::Changes changes{{ledger::key::member(member.id), member.encode()}};
    for (const auto& key : keys) {
        changes.emplace(ledger::key::keyOwner(crypto::keyIdOf(key.key)), ledger::KeyOwner{member.id, key.purpose}.encode());
    }
    state.put(changes);
    const node::LedgerReader reader(state);
    QVERIFY(!reader.isNodeOfMember(keys[0].key));
    QVERIFY(reader.isNodeOfMember(keys[1].key));
    QVERIFY(!reader.isNodeOfMember(keys[2].key));   // revoked
    QVERIFY(!reader.isNodeOfMember(fresh()));
}

void NodePartsTest::payloadDuties_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("follows");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("settled");
    QTest::addColumn<int>("duty");
    using S = ledger::ReleaseStatus;
    const auto row = [](const char* name, const char* member, ledger::Role role, bool follows, S status, bool settled,
                        node::PayloadDuty duty) {
        QTest::newRow(name) << QString(member) << int(role) << follows << int(status) << settled << int(duty);
    };
    using R = ledger::Role;
    using D = node::PayloadDuty;
    row("publisher, open", "acme", R::vendor, false, S::open, false, D::hold);
    row("checker, open", "north", R::checker, false, S::open, false, D::hold);
    row("gateway, open", "gate", R::gateway, false, S::open, true, D::none);
    row("gateway, approved, not settled", "gate", R::gateway, false, S::approved, false, D::none);
    row("gateway, approved", "gate", R::gateway, false, S::approved, true, D::hold);
    row("follower, approved", "depot", R::vendor, true, S::approved, true, D::hold);
    row("other vendor, approved", "other", R::vendor, false, S::approved, true, D::none);
    row("gateway, suspended", "gate", R::gateway, false, S::suspended, true, D::none);
    row("gateway, recalled", "gate", R::gateway, false, S::recalled, true, D::drop);
    row("gateway, recalled, not settled", "gate", R::gateway, false, S::recalled, false, D::none);
    row("checker, rejected", "east", R::checker, false, S::rejected, true, D::none);
    row("checker, withdrawn before anybody judged it", "east", R::checker, false, S::withdrawn, true, D::drop);
    row("publisher, withdrawn", "acme", R::vendor, false, S::withdrawn, true, D::none);
}

void NodePartsTest::payloadDuties()
{
    QFETCH(QString, member);
    QFETCH(int, role);
    QFETCH(bool, follows);
    QFETCH(int, status);
    QFETCH(bool, settled);
    QFETCH(int, duty);
    ledger::Roles roles;
    roles.add(static_cast<ledger::Role>(role));
    const auto got = node::payloadDuty(record(static_cast<ledger::ReleaseStatus>(status)), checkers(),
                                       {{member.toStdString()}, roles, follows}, settled);
    QCOMPARE(int(got), duty);
}

void NodePartsTest::onlyReviewersGetAnOpenPayload()
{
    const auto audience = node::payloadAudience(record(ledger::ReleaseStatus::open), checkers(), true);
    QVERIFY(audience);
    QCOMPARE(audience->size(), std::size_t(3));
    QVERIFY(node::payloadAudience(record(ledger::ReleaseStatus::approved), checkers(), false));
    QVERIFY(!node::payloadAudience(record(ledger::ReleaseStatus::approved), checkers(), true));
    QVERIFY(node::payloadAudience(record(ledger::ReleaseStatus::suspended), checkers(), true));
}

void NodePartsTest::configurationRoundTrip()
{
    node::Config config;
    config.member = "acme";
    config.listen = {"127.0.0.11", 4600};
    config.peers.push_back({{}, {"node.example.org", 4601}});
    config.admitted.emplace_back();
    config.gateway.emplace();
    config.gateway->listen = {"127.0.0.12", 8443};
    config.gateway->plainListen = Endpoint{"127.0.0.12", 8080};
    const auto again = node::Config::fromJson(config.toJson());
    QVERIFY2(again, again ? "" : toString(again.error()).c_str());
    QCOMPARE(again->toJson(), config.toJson());
}

void NodePartsTest::configurationRefusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("not valid JSON");
    QTest::newRow("not an object") << QByteArray("[]") << QByteArray("an object");
    QTest::newRow("unknown name") << QByteArray(R"({"membre": "x"})") << QByteArray("membre");
    QTest::newRow("bad member") << QByteArray(R"({"member": "Not A Slug"})") << QByteArray("member");
    QTest::newRow("bad port") << QByteArray(R"({"listen": "127.0.0.1:99999"})") << QByteArray("listen");
    QTest::newRow("peer without key") << QByteArray(R"({"peers": [{"key": "12", "address": "a:1"}]})")
                                      << QByteArray("peers[0].key");
    QTest::newRow("profile") << QByteArray(R"({"swarm": {"profile": "turbo"}})") << QByteArray("swarm.profile");
    QTest::newRow("poll") << QByteArray(R"({"gateway": {"listen": "127.0.0.1:0", "pollSeconds": 0}})")
                          << QByteArray("gateway.pollSeconds");
    QTest::newRow("negative") << QByteArray(R"({"swarm": {"uploadLimit": -1}})") << QByteArray("swarm.uploadLimit");
    QTest::newRow("wrong type") << QByteArray(R"({"localDemo": "yes"})") << QByteArray("localDemo");
}

void NodePartsTest::configurationRefusals()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, names);
    const auto config = node::Config::fromJson(json.toStdString());
    QVERIFY(!config);
    QCOMPARE(config.error().code, std::string("node.config.malformed"));
    QVERIFY2(config.error().context.find(names.toStdString()) != std::string::npos, config.error().context.c_str());
}

void NodePartsTest::offencesAreToldOnceAnHour()
{
    node::OffenceLimit limit;
    using Kind = chain::Offence::Kind;
    const auto offence = [](std::uint8_t key, Kind kind, std::uint8_t bytes) {
        chain::Offence one{kind, {}, "liar", {bytes}, {static_cast<std::uint8_t>(bytes + 1)}};
        one.key.bytes[0] = key;
        return one;
    };
    const Milliseconds start{5'000};
    int told = 0;
    // A thousand blocks of one turn, each another pair.
    for (int i = 0; i < 1000; ++i) told += limit.admits(ledger::ChainKind::release, offence(1, Kind::doubleSeal, static_cast<std::uint8_t>(i)), start + Milliseconds(i));
    QCOMPARE(told, 1);
    QVERIFY(limit.admits(ledger::ChainKind::release, offence(1, Kind::doubleVote, 1), start));
    QVERIFY(limit.admits(ledger::ChainKind::release, offence(2, Kind::doubleSeal, 1), start));
    QVERIFY(limit.admits(ledger::ChainKind::delivery, offence(1, Kind::doubleSeal, 1), start));
    QVERIFY(!limit.admits(ledger::ChainKind::release, offence(1, Kind::doubleSeal, 9), start + node::OffenceLimit::every - Milliseconds(1)));
    QVERIFY(limit.admits(ledger::ChainKind::release, offence(1, Kind::doubleSeal, 9), start + node::OffenceLimit::every));
}

// Receivers blame whoever sends more than a message holds, and what is too large for the network is never heard.
void NodePartsTest::strangersLeaveNothingBehind()
{
    node::KnownPeers peers;
    const node::HelloMessage greeting{{}, Endpoint{"192.0.2.1", 6000}, Height(3), Height(4), UnixTime{1'000}, {}};
    const auto key = [](std::size_t n) {
        crypto::PublicKey out;
        out.bytes[0] = static_cast<std::uint8_t>(n);
        out.bytes[1] = static_cast<std::uint8_t>(n >> 8U);
        return out;
    };
    for (std::size_t i = 0; i < 1000; ++i) {
        const bool trusted = i < 2;
        peers.connected(key(i), "192.0.2.7");
        peers.greeted(key(i), greeting, UnixTime{3'000}, trusted);
        const auto* peer = peers.find(key(i));
        QVERIFY(peer && peer->swarm == greeting.swarm && peer->release == 3 && peer->clockOffsetMs == -2'000);
        peers.disconnected(key(i), trusted);
        peers.greeted(key(i), greeting, UnixTime{3'000}, trusted);   // late, or never connected
    }
    QCOMPARE(peers.all().size(), std::size_t(2));
    // A member's node has its place when it is back, without a word.
    QVERIFY(peers.find(key(1)) && peers.find(key(1))->swarm == greeting.swarm);
    QVERIFY(!peers.find(key(1))->connected);
    QCOMPARE(peers.find(key(1))->address, std::string("192.0.2.7"));
}

void NodePartsTest::noGreetingMakesANodeLookWhenItLikes()
{
    node::KnownPeers peers;
    crypto::PublicKey member;
    crypto::PublicKey stranger;
    stranger.bytes[0] = 1;
    peers.connected(member, "192.0.2.7");
    peers.connected(stranger, "192.0.2.8");
    const auto greet = [&](const crypto::PublicKey& key, std::uint16_t port) {
        peers.greeted(key, {{}, Endpoint{"0.0.0.0", port}, Height(0), Height(0), UnixTime{1}}, UnixTime{1}, key == member);
    };
    QVERIFY(!peers.takeMoved());
    for (std::uint16_t port = 1; port < 100; ++port) greet(stranger, port);
    QVERIFY(!peers.takeMoved());
    for (std::uint16_t port = 1; port < 100; ++port) greet(member, port);
    QVERIFY(peers.takeMoved());
    QVERIFY(!peers.takeMoved());
    greet(member, 99);
    QVERIFY(!peers.takeMoved());
    QVERIFY(peers.find(member)->swarm == (Endpoint{"192.0.2.7", 99}));
}

void NodePartsTest::askingForRemarksIsRationed()
{
    node::WantedRemarks wanted;
    constexpr std::size_t size = 8 * 1024;   // of each
    constexpr std::size_t share = node::WantedRemarks::bytesPerSecond / size;
    std::array<crypto::PublicKey, 4> peers{};
    std::vector<Hash32> ids(300);
    for (std::size_t i = 0; i < peers.size(); ++i) peers[i].bytes[0] = static_cast<std::uint8_t>(i);
    for (std::size_t i = 0; i < ids.size(); ++i) ids[i].bytes = {static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i >> 8U)};
    std::map<crypto::PublicKey, std::map<Hash32, std::size_t>> sent;
    std::size_t toStrangers = 0;
    const auto work = [&](Milliseconds now) {
        wanted.work(now, [&](const crypto::PublicKey& peer, const Hash32& id) {
            ++sent[peer][id];
            if (peer != peers[0]) ++toStrangers;
            return size;
        });
    };
    // The same ones again and again: each once, and a second's worth.
    for (int i = 0; i < 50; ++i) {
        for (const auto& peer : peers) wanted.want(peer, peer == peers[0], ids);
    }
    work(Milliseconds(0));
    QCOMPARE(sent[peers[0]].size(), share);
    QCOMPARE(toStrangers, share);
    work(Milliseconds(0));
    QCOMPARE(sent[peers[0]].size(), share);
    // A member's node has its own share, whatever strangers do; each of those has some; and nothing is lost.
    work(Milliseconds(1000));
    QCOMPARE(sent[peers[0]].size(), 2 * share);
    QCOMPARE(toStrangers, 2 * share);
    wanted.forget(peers[3]);
    for (int second = 2; second < 10; ++second) work(Milliseconds(1000 * second));
    for (const std::size_t peer : {0, 1, 2}) {
        QCOMPARE(sent[peers[peer]].size(), ids.size());
        for (const auto& [id, times] : sent[peers[peer]]) QCOMPARE(times, std::size_t(1));
    }
    QVERIFY(sent[peers[3]].size() >= share / 2 && sent[peers[3]].size() <= share);
}

void NodePartsTest::manyTransactionsFitIntoMessages()
{
    std::vector<Bytes> transactions;
    for (int i = 0; i < 1100; ++i) transactions.push_back(Bytes{static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i >> 8)});
    for (int i = 0; i < 70; ++i) transactions.emplace_back(ledger::maxTransactionSize, static_cast<std::uint8_t>(i));
    std::vector<Bytes> arrived;
    for (const auto& message : node::inMessages(ledger::ChainKind::delivery, transactions)) {
        QVERIFY(message.size() < 1'200'000);
        const auto decoded = chain::decodeMessage(ledger::ChainKind::delivery, message);
        QVERIFY(decoded);
        for (const auto& one : std::get<chain::TransactionsMessage>(*decoded).transactions) arrived.push_back(one);
    }
    QVERIFY(arrived == transactions);
    QVERIFY(node::inMessages(ledger::ChainKind::release, {}).empty());
}

void NodePartsTest::messagesRoundTrip()
{
    node::HelloMessage hello;
    hello.swarm = Endpoint{"127.0.0.5", 6881};
    hello.release = Height(7);
    hello.version = "1.4.2";
    const auto bytes = node::encodeNodeMessage(hello);
    QVERIFY(node::isNodeMessage(bytes));
    const auto decoded = node::decodeNodeMessage(bytes);
    QVERIFY(decoded);
    QVERIFY(std::get<node::HelloMessage>(*decoded).swarm == hello.swarm);
    QCOMPARE(std::get<node::HelloMessage>(*decoded).release.value, std::uint64_t(7));
    QCOMPARE(std::get<node::HelloMessage>(*decoded).version, std::string("1.4.2"));
    // One that is older than that field does not tell it.
    hello.version.clear();
    const auto older = node::decodeNodeMessage(node::encodeNodeMessage(hello));
    QVERIFY(older && std::get<node::HelloMessage>(*older).version.empty());
    node::CosignatureMessage cosignature;
    cosignature.chain = ledger::ChainKind::delivery;
    cosignature.size = 12;
    cosignature.member = {"north"};
    cosignature.seconds = 1'700'000'000;
    const auto second = node::decodeNodeMessage(node::encodeNodeMessage(cosignature));
    QVERIFY(second);
    QCOMPARE(std::get<node::CosignatureMessage>(*second).member.slug, std::string("north"));
    QCOMPARE(toHex(node::encodeNodeMessage(*second)), toHex(node::encodeNodeMessage(cosignature)));
    // A genesis alone may be larger than anything else.
    const auto large = node::encodeNodeMessage(node::GenesisMessage{Bytes(ledger::maxGenesisSize)});
    const auto third = node::decodeNodeMessage(large);
    QVERIFY(third);
    QCOMPARE(std::get<node::GenesisMessage>(*third).genesis.size(), ledger::maxGenesisSize);
    QCOMPARE(node::decodeNodeMessage(node::encodeNodeMessage(node::GenesisMessage{Bytes(ledger::maxGenesisSize + 100)})).error().code,
             std::string("node.wire.too-large"));
    const auto fourth = node::decodeNodeMessage(node::encodeNodeMessage(node::GenesisRequest{{{7}}}));
    QVERIFY(fourth && std::get<node::GenesisRequest>(*fourth).consortium.bytes[0] == 7);
}

void NodePartsTest::hostileMessages()
{
    test::SeededRandom random(1);
    const auto good = node::encodeNodeMessage(node::HelloMessage{{}, {}, {}, {}, {}, "0.9"});
    for (std::size_t length = 0; length < good.size(); ++length) {
        QVERIFY(!node::decodeNodeMessage(BytesView(good).first(length)));
    }
    for (int i = 0; i < 20'000; ++i) {
        Bytes mutant = good;
        mutant[random.below(mutant.size())] = static_cast<std::uint8_t>(random.number());
        const auto decoded = node::decodeNodeMessage(mutant);
        if (decoded) QCOMPARE(toHex(node::encodeNodeMessage(*decoded)), toHex(mutant));
    }
    QCOMPARE(node::decodeNodeMessage(Bytes(node::maxNodeMessage + 1)).error().code, std::string("node.wire.too-large"));
    const auto code = [](const codec::Writer& message) { return node::decodeNodeMessage(message.data()).error().code; };
    codec::Writer unknown;
    unknown.array(3).text("quorate/node/1").unsignedInteger(77).unsignedInteger(0);
    QCOMPARE(code(unknown), std::string("node.wire.unknown-type"));
    codec::Writer nowhere;
    nowhere.array(7).text("quorate/node/1").unsignedInteger(0).id(ConsortiumId{}).text("no place").unsignedInteger(0)
        .unsignedInteger(0).integer(0);
    QCOMPARE(code(nowhere), std::string("node.wire.endpoint"));
    for (const char* version : {"", "1.4\n2", "1 4"}) {
        codec::Writer message;
        message.array(8).text("quorate/node/1").unsignedInteger(0).id(ConsortiumId{}).null().unsignedInteger(0).unsignedInteger(0).integer(0).text(version);
        QCOMPARE(code(message), std::string("node.wire.unknown-type"));
    }
}

void NodePartsTest::ordersHaveAnEnd()
{
    auto orders = node::TransferOrders::load(nullptr);
    QVERIFY(orders);
    const auto payload = [](std::size_t n) {
        PayloadRef ref{100'000, {}};
        ref.root.bytes[0] = static_cast<std::uint8_t>(n);
        ref.root.bytes[1] = static_cast<std::uint8_t>(n / 256);
        return ref;
    };
    swarm::Steering stopped;
    stopped.stopped = true;
    for (std::size_t n = 0; n < node::TransferOrders::most; ++n) QVERIFY(orders->set(payload(n), stopped));
    const auto refused = orders->set(payload(node::TransferOrders::most), stopped);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("node.transfer.orders"));
    QCOMPARE(orders->all().size(), node::TransferOrders::most);
    QVERIFY(!orders->of(payload(node::TransferOrders::most)).stopped);
    // Who takes one back makes room.
    QVERIFY(orders->set(payload(0), {}));
    QVERIFY(orders->set(payload(node::TransferOrders::most), stopped));
}

void NodePartsTest::whatIsNotThereIsSaidToBeAbsent()
{
    const ledger::MemoryState empty;
    const node::LedgerReader reader(empty);
    QCOMPARE(reader.epoch(ledger::Role::checker, EpochNumber(7)).error().code, std::string("node.epoch.unknown"));
    QCOMPARE(reader.currentEpoch(ledger::Role::validator).error().code, std::string("node.epoch.unknown"));
    test::TemporaryDirectory directory;
    const auto files = makeSystemFiles();
    QCOMPARE(node::publicHalf(*files, directory / "transaction.pem").error().code, std::string("node.key.no-public-half"));
}

void NodePartsTest::aConsortiumHasMembersAndNotTooMany()
{
    test::TemporaryDirectory directory;
    const auto files = makeSystemFiles();
    const auto clock = makeSystemClock();
    const auto random = makeSystemRandom();
    auto plan = node::planFromTemplate("single");
    QVERIFY(plan);
    const auto one = plan->members.front();
    for (const std::size_t members : {0, 1'000}) {
        plan->members.assign(members, one);
        const auto refused = node::foundConsortium(*files, *clock, *random, *plan, {directory / "c", true},
                                                   crypto::SecretBytes::copyOf(bytesOf("correct horse")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("node.setup.member-count"));
        QVERIFY(!std::filesystem::exists(directory / "c"));
    }
}

QTEST_GUILESS_MAIN(NodePartsTest)
#include "node_parts_test.moc"
