// SPDX-License-Identifier: GPL-3.0-or-later
// What a node notices by itself, each with the attack: a node that swallows transactions, a view that grows old, a validator
// that signs another history. The attackers hold real members' keys and speak over real sockets.
#include "core/chain/wire.h"
#include "core/node/split_evidence.h"
#include "core/node/wire.h"
#include "tests/functional/node/impostor.h"
#include "tests/support/temporary_directory.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <fstream>

#include <nlohmann/json.hpp>

using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using test::Answer;
using test::Impostor;
using test::outcome;

namespace {

// The system's clock, whose time of day can be put forward.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(Clock& clock) : m_clock(clock) {}
    void forward(Milliseconds by) { m_shift += by.count(); }
    [[nodiscard]] UnixTime now() const override { return {m_clock.now().ms + m_shift}; }
    [[nodiscard]] Milliseconds monotonic() const override { return m_clock.monotonic(); }

private:
    Clock& m_clock;
    std::atomic<std::int64_t> m_shift = 0;
};

// How often the messages bring a whole transaction of the release chain.
std::size_t transactionsIn(const std::vector<Bytes>& messages)
{
    std::size_t count = 0;
    for (const auto& bytes : messages) {
        if (node::isNodeMessage(bytes) || chain::chainOf(bytes) != ChainKind::release) continue;
        const auto decoded = chain::decodeMessage(ChainKind::release, bytes);
        if (!decoded) continue;
        if (const auto* message = std::get_if<chain::TransactionsMessage>(&*decoded)) count += message->transactions.size();
    }
    return count;
}

std::size_t alertsOf(const api::Snapshot& snapshot, std::string_view code, std::string_view subject = {})
{
    return static_cast<std::size_t>(std::ranges::count_if(*snapshot.alerts, [&](const api::AlertView& alert) {
        return alert.code == code && (subject.empty() || alert.subject == subject);
    }));
}

api::ModelView lamp()
{
    api::ModelView model;
    model.id = "lamp";
    model.name = "Lamp";
    model.hardwareClasses = {"rev-a"};
    return model;
}

std::string content(const Path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Ran {
    int code = -1;
    QString out, error;
};

Ran quorated(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(QUORATED), arguments);
    if (!process.waitForFinished(30'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

class AlarmsTest : public QObject {
    Q_OBJECT

private slots:
    void aSwallowedTransactionTakesAnotherPath();
    void anOldViewIsTold();
    void aSecondHistoryIsProven();
    void twoHeadsThatNobodySettledAreProven();
    void aClockThatRanAheadIsTold();
};

// The only peer takes what the vendor says and lets nothing come of it.
void AlarmsTest::aSwallowedTransactionTakesAnotherPath()
{
    const test::TemporaryDirectory directory;
    test::Homes homes(directory.path() / "c", "minimal");
    node::NodeOptions options{homes.home("acme"), homes.passphrase(), {}};
    options.silenceLimit = Milliseconds(1'000);
    auto vendor = node::makeNode(std::move(options), {*homes.files, *homes.clock, *homes.random, homes.log});
    Answer<void> started;
    vendor->start(started.callback());
    QCOMPARE(QString::fromStdString(outcome(started.get())), QString("done"));

    Answer<api::Submitted> settled;
    {
        Impostor censor(homes, "agency-north");
        censor.connectTo(*vendor, "acme");
        QVERIFY(censor.waitFor([](const auto&) { return true; }));
        vendor->setModel(lamp(), settled.callback());
        QVERIFY(censor.waitFor([](const auto& heard) { return transactionsIn(heard) >= 1; }));
        QVERIFY(test::waitFor(*vendor, [](const auto& s) { return alertsOf(s, "alert.censorship") == 1; }));
        // Whoever comes now is told, too.
        Impostor other(homes, "gateway-east");
        other.connectTo(*vendor, "acme");
        QVERIFY(other.waitFor([](const auto& heard) { return transactionsIn(heard) >= 1; }));
        QVERIFY(censor.waitFor([](const auto& heard) { return transactionsIn(heard) >= 2; }));
        QCOMPARE(settled.times(), 0);
    }
    // An honest validator in the censor's place: the same transaction settles, and was alarmed of once.
    auto checker = homes.start("agency-north");
    QVERIFY(checker);
    QCOMPARE(QString::fromStdString(outcome(settled.get(Milliseconds(60'000)))), QString("done"));
    QCOMPARE(alertsOf(*vendor->snapshot(), "alert.censorship"), std::size_t(1));
    QVERIFY(test::stop(*checker));
    QVERIFY(test::stop(*vendor));
}

// The other validator is kept away: nothing is settled any more, and what is known grows old.
void AlarmsTest::anOldViewIsTold()
{
    const test::TemporaryDirectory directory;
    test::Homes homes(directory.path() / "c", "minimal");
    ShiftedClock clock(*homes.clock);
    auto vendor = node::makeNode({homes.home("acme"), homes.passphrase(), {}}, {*homes.files, clock, *homes.random, homes.log});
    Answer<void> started;
    vendor->start(started.callback());
    QCOMPARE(QString::fromStdString(outcome(started.get())), QString("done"));
    auto checker = homes.start("agency-north");
    QVERIFY(checker);
    Answer<api::Submitted> model;
    vendor->setModel(lamp(), model.callback());
    QCOMPARE(QString::fromStdString(outcome(model.get(Milliseconds(60'000)))), QString("done"));
    QVERIFY(test::waitFor(*vendor, [](const auto& s) { return s.chains[0].checkpointSize > 0; }));
    QCOMPARE(alertsOf(*vendor->snapshot(), "alert.view-old"), std::size_t(0));
    QVERIFY(test::stop(*checker));
    checker.reset();
    clock.forward(Milliseconds(std::int64_t{24} * 60 * 60 * 1000));
    QVERIFY(test::waitFor(*vendor, [](const auto& s) { return alertsOf(s, "alert.view-old", "release") == 1; }));
    QVERIFY(test::stop(*vendor));
}

// The clock was a day ahead when the only validator sealed; then it is set right.
void AlarmsTest::aClockThatRanAheadIsTold()
{
    const test::TemporaryDirectory directory;
    test::Homes homes(directory.path() / "c", test::loneVendor);
    ShiftedClock clock(*homes.clock);
    const auto start = [&] {
        auto node = node::makeNode({homes.home("solo"), homes.passphrase(), {}}, {*homes.files, clock, *homes.random, homes.log});
        Answer<void> started;
        node->start(started.callback());
        return started.get() ? std::move(node) : nullptr;
    };
    clock.forward(Milliseconds(std::int64_t{24} * 60 * 60 * 1000));
    {
        auto node = start();
        QVERIFY(node);
        Answer<api::Submitted> model;
        node->setModel(lamp(), model.callback());
        QCOMPARE(QString::fromStdString(outcome(model.get())), QString("done"));
        QCOMPARE(alertsOf(*node->snapshot(), "alert.clock"), std::size_t(0));   // it has nobody to compare with
        QVERIFY(test::stop(*node));
    }
    clock.forward(Milliseconds(std::int64_t{-24} * 60 * 60 * 1000));
    auto node = start();
    QVERIFY(node);
    QVERIFY(test::waitFor(*node, [](const auto& s) { return alertsOf(s, "alert.clock", "solo") == 1; }));
    QVERIFY(std::ranges::any_of(*node->snapshot()->alerts, [](const auto& alert) { return alert.detail.starts_with("chain=86"); }));
    QVERIFY(test::stop(*node));
}

// Two heads of a size that nobody has yet, signed by one validator: it cannot be told which is the lie, but that one is.
void AlarmsTest::twoHeadsThatNobodySettledAreProven()
{
    const test::TemporaryDirectory directory;
    test::Homes homes(directory.path() / "c", "minimal");
    auto vendor = homes.start("acme");
    auto checker = homes.start("agency-north");
    QVERIFY(vendor && checker);
    Answer<api::Submitted> model;
    vendor->setModel(lamp(), model.callback());
    QCOMPARE(QString::fromStdString(outcome(model.get(Milliseconds(60'000)))), QString("done"));
    Impostor liar(homes, "agency-north");
    Impostor teller(homes, "gateway-east");
    teller.connectTo(*vendor, "acme");
    QVERIFY(teller.waitFor([](const auto&) { return true; }));
    for (const std::uint8_t root : {1, 2}) {
        node::CosignatureMessage lie{ChainKind::release, 1'000, Hash32{}, {"agency-north"},
                                     static_cast<std::uint64_t>(homes.clock->now().ms / 1000), {}};
        lie.root.bytes[0] = root;
        const codec::LogHead head{ledger::logOrigin({homes.consortium, ChainKind::release}), lie.size, lie.root};
        lie.signature = codec::cosign(head, codec::keyNameOf("agency-north"), liar.load(KeyPurpose::cosign), lie.seconds).signature;
        teller.say("acme", node::encodeNodeMessage(lie));
    }
    QVERIFY(test::waitFor(*vendor, [](const auto& s) { return alertsOf(s, "alert.split-view", "agency-north") == 1; }));
    const Path file = directory.path() / "heads.json";
    Answer<void> exported;
    vendor->exportSplit(file, exported.callback());
    QCOMPARE(QString::fromStdString(outcome(exported.get())), QString("done"));
    const auto bytes = content(file);
    QVERIFY(node::looksLikeHeads(bytesOf(bytes)) && !node::looksLikeSplit(bytesOf(bytes)));
    const auto found = node::verifyHeads(bytesOf(bytes), homes.consortium);
    QVERIFY2(found.has_value(), found ? "" : toString(found.error()).c_str());
    QCOMPARE(found->size, std::uint64_t(1'000));
    QVERIFY(found->heads[0].root != found->heads[1].root);
    for (const auto& head : found->heads) QCOMPARE(head.member.slug, std::string("agency-north"));
    const auto good = quorated({"verify", QString::fromStdString(file.string())});
    QVERIFY2(good.code == 0, qPrintable(good.error));
    QVERIFY2(good.out.contains("agency-north") && good.out.contains("cannot both be"), qPrintable(good.out));
    const auto refusalOf = [&](std::string altered) {
        const auto verdict = node::verifyHeads(bytesOf(altered), homes.consortium);
        return verdict ? std::string("accepted") : verdict.error().code;
    };
    const auto replaced = [&](const std::string& from, const std::string& to) {
        auto altered = bytes;
        const auto at = altered.find(from);
        return at == std::string::npos ? altered : altered.replace(at, from.size(), to);
    };
    QCOMPARE(refusalOf(replaced("\"member\": \"agency-north\"", "\"member\": \"acme\"")), std::string("node.split.signature"));
    QCOMPARE(refusalOf(replaced("\"chain\": \"release\"", "\"chain\": \"delivery\"")), std::string("node.split.signature"));
    QCOMPARE(refusalOf(replaced("quorate/heads/1", "quorate/heads/2")), std::string("node.split.malformed"));
    // One head twice says nothing of anybody.
    auto json = nlohmann::ordered_json::parse(bytes);
    json["heads"][1] = json["heads"][0];
    QCOMPARE(refusalOf(json.dump()), std::string("node.split.same-head"));
    json["heads"].erase(1);
    QCOMPARE(refusalOf(json.dump()), std::string("node.split.malformed"));
    QVERIFY(test::stop(*checker));
    QVERIFY(test::stop(*vendor));
}

void AlarmsTest::aSecondHistoryIsProven()
{
    const test::TemporaryDirectory directory;
    test::Homes homes(directory.path() / "c", "minimal");
    auto vendor = homes.start("acme");
    auto checker = homes.start("agency-north");
    QVERIFY(vendor && checker);
    Answer<api::Submitted> model;
    vendor->setModel(lamp(), model.callback());
    QCOMPARE(QString::fromStdString(outcome(model.get(Milliseconds(60'000)))), QString("done"));
    QVERIFY(test::waitFor(*vendor, [](const auto& s) { return s.chains[0].checkpointSize > 0; }));
    Answer<void> none;
    vendor->exportSplit(directory.path() / "none", none.callback());
    QCOMPARE(QString::fromStdString(outcome(none.get())), QString("node.split.none "));

    // The checker's cosign key under another root of a size that everybody knows; told by somebody else.
    Impostor liar(homes, "agency-north");
    Impostor teller(homes, "gateway-east");
    teller.connectTo(*vendor, "acme");
    QVERIFY(teller.waitFor([](const auto&) { return true; }));
    node::CosignatureMessage lie{ChainKind::release, vendor->snapshot()->chains[0].checkpointSize, Hash32{}, {"agency-north"},
                                 static_cast<std::uint64_t>(homes.clock->now().ms / 1000), {}};
    lie.root.bytes[0] = 1;
    const codec::LogHead head{ledger::logOrigin({homes.consortium, ChainKind::release}), lie.size, lie.root};
    // What the checker did not sign accuses nobody.
    lie.signature = codec::cosign(head, codec::keyNameOf("agency-north"), liar.load(KeyPurpose::node), lie.seconds).signature;
    teller.say("acme", node::encodeNodeMessage(lie));
    lie.signature = codec::cosign(head, codec::keyNameOf("agency-north"), liar.load(KeyPurpose::cosign), lie.seconds).signature;
    teller.say("acme", node::encodeNodeMessage(lie));
    QVERIFY(test::waitFor(*vendor, [](const auto& s) { return alertsOf(s, "alert.split-view", "agency-north") == 1; }));
    QCOMPARE(alertsOf(*vendor->snapshot(), "alert.split-view"), std::size_t(1));

    const Path file = directory.path() / "split.json";
    Answer<void> exported;
    vendor->exportSplit(file, exported.callback());
    QCOMPARE(QString::fromStdString(outcome(exported.get())), QString("done"));
    const auto bytes = content(file);
    const auto found = node::verifySplit(bytesOf(bytes), homes.consortium);
    QVERIFY2(found.has_value(), found ? "" : toString(found.error()).c_str());
    QCOMPARE(found->member.slug, std::string("agency-north"));
    QCOMPARE(found->size, lie.size);
    QVERIFY(found->theirRoot == lie.root && found->root != lie.root && found->checkpoint.cosigners == 2);

    // Offline, by the command line; and no altered byte of it goes unnoticed.
    const auto good = quorated({"verify", QString::fromStdString(file.string()), "--consortium",
                                QString::fromStdString(homes.consortium.hex())});
    QVERIFY2(good.code == 0, qPrintable(good.error));
    QVERIFY2(good.out.contains("agency-north") && good.out.contains("contradicts"), qPrintable(good.out));
    const auto other = quorated({"verify", QString::fromStdString(file.string()), "--consortium", QString(64, '0')});
    QVERIFY(other.code != 0 && other.error.contains("another consortium"));
    const auto refusalOf = [&](const std::string& from, const std::string& to) {
        auto altered = bytes;
        const auto at = altered.find(from);
        if (at == std::string::npos) return std::string("not there: " + from);
        altered.replace(at, from.size(), to);
        const auto verdict = node::verifySplit(bytesOf(altered), homes.consortium);
        return verdict ? std::string("accepted") : verdict.error().code;
    };
    QCOMPARE(refusalOf("\"member\": \"agency-north\"", "\"member\": \"acme\""), std::string("node.split.signature"));
    QCOMPARE(refusalOf("\"root\": \"" + found->root.hex(), "\"root\": \"" + lie.root.hex()), std::string("node.split.same-head"));
    QCOMPARE(refusalOf("\"root\": \"" + found->root.hex(), "\"root\": \"" + std::string(64, '7')),
             std::string("node.split.consistency"));
    QCOMPARE(refusalOf("\"chain\": \"release\"", "\"chain\": \"delivery\""), std::string("node.split.checkpoint"));
    QCOMPARE(refusalOf("\"chain\": \"release\"", "\"chain\": \"third\""), std::string("node.split.malformed"));
    QCOMPARE(refusalOf("\"size\": ", "\"size\": 1"), std::string("node.split.signature"));
    QCOMPARE(refusalOf("\"consortium\": \"", "\"consortium\": \"0"), std::string("node.split.malformed"));
    QCOMPARE(refusalOf("quorate/split/1", "quorate/split/2"), std::string("node.split.malformed"));
    QVERIFY(test::stop(*checker));
    QVERIFY(test::stop(*vendor));
}

QTEST_GUILESS_MAIN(AlarmsTest)
#include "alarms_test.moc"
