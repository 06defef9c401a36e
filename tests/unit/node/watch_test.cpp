// SPDX-License-Identifier: GPL-3.0-or-later
// What a node notices of its own chains: that it never heard of them, and that an engine has stopped for good.
#include "core/base/thread_strand.h"
#include "core/chain/block.h"
#include "core/chain/wire.h"
#include "core/crypto/key_file.h"
#include "core/net/network.h"
#include "core/node/home.h"
#include "core/node/member_setup.h"
#include "core/store/key_value_store.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/node/running_node.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using test::Answer;
using test::outcome;

namespace {

// The system's clock, with time that passes faster.
class HurriedClock final : public Clock {
public:
    explicit HurriedClock(Clock& clock) : m_clock(clock) {}
    void forward(Milliseconds by) { m_shift += by.count(); }
    [[nodiscard]] UnixTime now() const override { return {m_clock.now().ms + m_shift}; }
    [[nodiscard]] Milliseconds monotonic() const override { return m_clock.monotonic() + Milliseconds(m_shift); }

private:
    Clock& m_clock;
    std::atomic<std::int64_t> m_shift = 0;
};

// The node of a member whose validator's key is used against the rules.
class Liar final : public net::NetworkHandler {
public:
    Liar(test::Homes& homes, const std::string& member) : m_homes(homes), m_home(*homes.files, homes.home(member))
    {
        m_network = net::makeNetwork({}, key(KeyPurpose::node), m_strand, *this, *homes.clock, homes.log);
        if (auto started = m_network->start(); !started) qFatal("%s", toString(started.error()).c_str());
    }
    ~Liar() override { m_network->stop(); }

    [[nodiscard]] crypto::KeyPair key(KeyPurpose purpose) const
    {
        auto key = crypto::loadKeyFile(*m_homes.files, m_home.key(purpose), m_homes.passphrase());
        if (!key) qFatal("%s", toString(key.error()).c_str());
        return std::move(*key);
    }
    // Once connected.
    [[nodiscard]] bool tell(const api::Node& node, const crypto::PublicKey& nodeKey, const std::vector<chain::Message>& messages)
    {
        m_network->allow({nodeKey});
        const auto at = node::listeningOf(node).peers;
        m_network->connectTo(nodeKey, {at.address, at.port});
        std::unique_lock lock(m_mutex);
        if (!m_came.wait_for(lock, std::chrono::seconds(30), [&] { return m_connected; })) return false;
        for (const auto& message : messages) m_network->send(nodeKey, chain::encodeMessage(ChainKind::release, message));
        return true;
    }

private:
    void peerConnected(const crypto::PublicKey&) override
    {
        const std::lock_guard lock(m_mutex);
        m_connected = true;
        m_came.notify_all();
    }
    void peerDisconnected(const crypto::PublicKey&) override {}
    void messageArrived(const crypto::PublicKey&, Bytes) override {}

    test::Homes& m_homes;
    const node::Home m_home;
    std::shared_ptr<Strand> m_strand = makeThreadStrand("liar");
    std::mutex m_mutex;
    std::condition_variable m_came;
    bool m_connected = false;   // guarded
    std::unique_ptr<net::Network> m_network;
};

std::vector<api::AlertView> alertsOf(const api::Snapshot& snapshot, std::string_view code, std::string_view subject)
{
    std::vector<api::AlertView> found;
    std::ranges::copy_if(*snapshot.alerts, std::back_inserter(found),
                         [&](const auto& alert) { return alert.code == code && alert.subject == subject; });
    return found;
}

}  // namespace

class WatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // It has never heard of a head: whoever keeps its peers from it keeps the alarm from nobody.
    void aViewThatNeverCameIsOld()
    {
        const test::TemporaryDirectory directory;
        test::Homes homes(directory / "c", test::loneVendor);
        HurriedClock clock(*homes.clock);
        auto north = node::makeNode({homes.home("north"), homes.passphrase(), {}}, {*homes.files, clock, *homes.random, homes.log});
        Answer<void> started;
        north->start(started.callback());
        QCOMPARE(QString::fromStdString(outcome(started.get())), QString("done"));
        clock.forward(Milliseconds(30'000));
        std::uint64_t seen = 0;
        QVERIFY(test::waitFor(*north, [&](const auto&) { return ++seen > 3; }));
        QVERIFY(alertsOf(*north->snapshot(), "alert.view-old", "release").empty());
        clock.forward(Milliseconds(std::int64_t{24} * 60 * 60 * 1000));
        for (const auto* chain : {"release", "delivery"}) {
            QVERIFY(test::waitFor(*north, [&](const auto& s) { return alertsOf(s, "alert.view-old", chain).size() == 1; }));
        }
        QVERIFY(test::stop(*north));
    }

    // Who is there is told of members as of peers, while it is so.
    void aMemberIsConnectedWhileItsNodeIs()
    {
        const test::TemporaryDirectory directory;
        test::Homes homes(directory / "c", test::loneVendor);
        auto solo = homes.start("solo");
        auto north = homes.start("north");
        QVERIFY(solo && north);
        const auto connected = [](const api::Snapshot& s, std::string_view id) {
            const auto it = std::ranges::find(*s.members, id, &api::MemberView::id);
            return it != s.members->end() && it->connected;
        };
        QVERIFY(test::waitFor(*north, [&](const auto& s) { return connected(s, "solo"); }));
        QVERIFY(test::waitFor(*solo, [&](const auto& s) { return connected(s, "north"); }));
        QVERIFY(!connected(*north->snapshot(), "north"));
        QVERIFY(test::stop(*solo));
        QVERIFY(test::waitFor(*north, [&](const auto& s) { return !s.members->empty() && !connected(s, "solo"); }));
        QVERIFY(test::stop(*north));
    }

    // In what the node never asks for: it goes its rounds, and names the file while peers still have the rest.
    void aFlippedBitThatNobodyReadsIsTold()
    {
        const test::TemporaryDirectory directory;
        test::Homes homes(directory / "c", test::loneVendor);
        auto north = homes.start("north");
        QVERIFY(north && test::stop(*north));
        north.reset();
        const Path folder = node::Home(*homes.files, homes.home("north")).store("release");
        for (const bool fill : {true, false}) {   // what its log holds is moved into a table when it is opened
            auto store = store::openStore(folder);
            QVERIFY(store);
            if (!fill) break;
            store::WriteBatch batch;
            for (std::uint8_t i = 0; i < 8; ++i) {
                Bytes value(50'000);
                homes.random->fill(value);
                batch.put({'z', i}, std::move(value));
            }
            QVERIFY((*store)->write(batch));
        }
        const auto names = homes.files->list(folder);
        QVERIFY(names);
        std::string damaged;
        for (const auto& name : *names) {
            if (!name.ends_with(".ldb")) continue;
            const auto data = readFile(*homes.files, folder / name, 1 << 24);
            QVERIFY(data);
            if (data->size() < 300'000) continue;
            auto file = homes.files->open(folder / name, OpenMode::update);
            QVERIFY(file && (*file)->writeAt(200'000, Bytes{static_cast<std::uint8_t>((*data)[200'000] ^ 1)}));
            damaged = name;
        }
        QVERIFY(!damaged.empty());

        HurriedClock clock(*homes.clock);
        north = node::makeNode({homes.home("north"), homes.passphrase(), {}}, {*homes.files, clock, *homes.random, homes.log});
        Answer<void> started;
        north->start(started.callback());
        QCOMPARE(QString::fromStdString(outcome(started.get())), QString("done"));
        QVERIFY(test::waitFor(*north, [&](const auto& s) {
            clock.forward(Milliseconds(10'000));   // a file at a time, and a while between them
            return !alertsOf(s, "alert.store.damaged", "release").empty();
        }));
        const auto told = alertsOf(*north->snapshot(), "alert.store.damaged", "release");
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told[0].severity, std::string("critical"));
        QVERIFY2(told[0].detail.starts_with("store.corrupt"), told[0].detail.c_str());
        QVERIFY2(told[0].detail.find(damaged) != std::string::npos, told[0].detail.c_str());
        QVERIFY(alertsOf(*north->snapshot(), "alert.store.damaged", "delivery").empty());
        QVERIFY(alertsOf(*north->snapshot(), "alert.store.damaged", "node").empty());
        QVERIFY(test::stop(*north));
    }

    // The validators have accepted a block that the rules refuse: this node goes on with nothing, and says so.
    void anEngineThatHasStoppedIsTold()
    {
        const test::TemporaryDirectory directory;
        test::Homes homes(directory / "c", test::loneVendor);
        auto north = homes.start("north");
        QVERIFY(north);
        Liar solo(homes, "solo");
        const chain::ChainParameters parameters{homes.consortium, ChainKind::release};
        chain::BlockHeader header;
        header.chain = parameters.chain;
        header.consortium = parameters.consortium;
        header.height = Height(1);
        header.parent = chain::genesisBlockId(parameters);
        header.roots.stateRoot.bytes.fill(7);
        header.time = homes.clock->now();
        const auto key = solo.key(KeyPurpose::consensus);
        const auto block = chain::sealBlock(header, {}, key);
        const auto vote = chain::castVote(parameters, {{Height(0), header.parent}, block.ref()}, key);
        const chain::Certificate certificate{vote.link, {{vote.validator, vote.signature}}};
        const auto nodeKey = node::publicHalf(*homes.files, node::Home(*homes.files, homes.home("north")).key(KeyPurpose::node));
        QVERIFY(nodeKey);
        QVERIFY(solo.tell(*north, *nodeKey, {chain::VotesMessage{{certificate}}, chain::BlockMessage{block.encode()}}));
        QVERIFY(test::waitFor(*north, [](const auto& s) { return !alertsOf(s, "alert.engine", "release").empty(); }));
        const auto told = alertsOf(*north->snapshot(), "alert.engine", "release");
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told[0].severity, std::string("critical"));
        QCOMPARE(told[0].detail, std::string("engine.diverged"));
        QVERIFY(alertsOf(*north->snapshot(), "alert.engine", "delivery").empty());
        QVERIFY(test::stop(*north));
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "watch_test.moc"
