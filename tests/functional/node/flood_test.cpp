// SPDX-License-Identifier: GPL-3.0-or-later
// A member's node says what is valid and useless as fast as it is read: transactions that are truly signed and that no rule
// accepts, and all that it was ever told, again and again; a validator's, which is heard more, votes for blocks that nobody
// has as well, and asks without end what it signed. Nothing of it proves a fault. Others go on. Prints how long a vendor waited
// without and beside it.
#include "core/chain/block.h"
#include "core/chain/wire.h"
#include "core/ledger/transaction.h"
#include "tests/functional/node/impostor.h"
#include "tests/support/temporary_directory.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

using namespace quorate;
using ledger::ChainKind;
using ledger::KeyPurpose;
using test::Answer;
using test::Impostor;
using test::outcome;

namespace {

constexpr std::size_t perMessage = 250;
constexpr std::size_t messages = 32;
constexpr std::size_t atOnce = 10;
constexpr std::chrono::milliseconds pause{20};

// Who is no vendor makes no model: each costs whoever hears it a look at a signature and is refused.
std::vector<Bytes> uselessTransactions(const Impostor& flooder, const std::string& member, const ConsortiumId& consortium)
{
    const auto key = flooder.load(KeyPurpose::transaction);
    std::vector<Bytes> all;
    for (std::size_t m = 0; m < messages; ++m) {
        chain::TransactionsMessage message;
        for (std::size_t i = 0; i < perMessage; ++i) {
            const ledger::ModelRecord record{{"model-" + std::to_string(m) + "-" + std::to_string(i)}, "Flood", {member}, {}, {}, {"rev-a"}};
            message.transactions.push_back(ledger::signTransaction(consortium, key, {ChainKind::release, 0, ledger::SetModel{record}}).encoded);
        }
        all.push_back(chain::encodeMessage(ChainKind::release, message));
    }
    return all;
}

// Each for a height of its own, far above the chain, so that no two contradict each other.
std::vector<Bytes> uselessVotes(const Impostor& validator, const ConsortiumId& consortium)
{
    const auto key = validator.load(KeyPurpose::consensus);
    const chain::ChainParameters chain{consortium, ChainKind::release};
    std::vector<Bytes> all;
    std::uint64_t height = 1'000'000;
    for (std::size_t m = 0; m < messages; ++m) {
        chain::VotesMessage message;
        for (std::size_t i = 0; i < perMessage; ++i) {
            chain::Link link{{Height(0), chain::genesisBlockId(chain)}, {Height(++height), {}}};
            link.target.id.bytes[0] = static_cast<std::uint8_t>(i);
            const auto vote = chain::castVote(chain, link, key);
            message.votes.push_back({link, {{vote.validator, vote.signature}}});
        }
        all.push_back(chain::encodeMessage(chain.chain, message));
        all.push_back(chain::encodeMessage(chain.chain, chain::RecallRequest{key.id(), {}}));
    }
    return all;
}

// Says it all until it is destroyed.
class Flood {
public:
    Flood(Impostor& from, std::vector<std::string> to, std::vector<Bytes> said)
        : m_thread([this, &from, to = std::move(to), said = std::move(said)](const std::stop_token& stop) {
              for (std::size_t next = 0; !stop.stop_requested();) {
                  for (std::size_t i = 0; i < atOnce; ++i, ++next) {
                      for (const auto& one : to) from.say(one, said[next % said.size()]);
                      m_bytes += said[next % said.size()].size() * to.size();
                  }
                  std::this_thread::sleep_for(pause);
              }
          })
    {
    }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    std::atomic<std::uint64_t> m_bytes = 0;
    std::jthread m_thread;
};

}  // namespace

class FloodTest : public QObject {
    Q_OBJECT

private slots:
    void anHonestTransactionSettlesBesideAFlood_data();
    void anHonestTransactionSettlesBesideAFlood();
};

void FloodTest::anHonestTransactionSettlesBesideAFlood_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("validates");
    QTest::newRow("of a member") << "minimal" << QStringList{"agency-north"} << "gateway-east" << false;
    // The one of four that may be faulty: all others have to agree.
    QTest::newRow("of a validator") << "demo" << QStringList{"agency-north", "agency-south"} << "agency-west" << true;
}

void FloodTest::anHonestTransactionSettlesBesideAFlood()
{
    QFETCH(QString, plan);
    QFETCH(QStringList, others);
    QFETCH(QString, who);
    QFETCH(bool, validates);
    const test::TemporaryDirectory directory;
    test::Homes homes(directory.path() / "c", plan.toStdString());
    std::map<std::string, std::unique_ptr<api::Node>> nodes;
    for (const QString& member : QStringList{"acme"} + others) nodes[member.toStdString()] = homes.start(member.toStdString());
    QVERIFY(std::ranges::all_of(nodes, [](const auto& one) { return one.second != nullptr; }));
    auto& vendor = nodes.at("acme");
    int version = 0;
    // Milliseconds until it was settled.
    const auto settles = [&](int times) {
        std::vector<std::int64_t> took;
        for (int i = 0; i < times; ++i) {
            api::ModelView model;
            model.id = "lamp";
            model.name = "Lamp " + std::to_string(++version);
            model.hardwareClasses = {"rev-a"};
            const auto from = homes.clock->monotonic();
            Answer<api::Submitted> settled;
            vendor->setModel(model, settled.callback());
            if (outcome(settled.get(Milliseconds(120'000))) != "done") return std::vector<std::int64_t>();
            took.push_back((homes.clock->monotonic() - from).count());
        }
        std::ranges::sort(took);
        return took;
    };
    Impostor flooder(homes, who.toStdString());
    std::vector<std::string> names;
    for (const auto& [member, node] : nodes) {
        flooder.connectTo(*node, member);
        names.push_back(member);
    }
    QVERIFY(flooder.waitFor([](const auto&) { return true; }));
    const auto quiet = settles(7);
    QVERIFY(!quiet.empty());
    auto said = uselessTransactions(flooder, who.toStdString(), homes.consortium);
    if (validates) std::ranges::copy(uselessVotes(flooder, homes.consortium), std::back_inserter(said));
    // What it heard is genuine: blocks, votes, transactions and statuses of validators.
    QVERIFY(flooder.waitFor([&](const std::vector<Bytes>& heard) {
        const auto ofChain = [](const Bytes& one) { return chain::chainOf(one).has_value(); };
        if (std::ranges::count_if(heard, ofChain) < 10) return false;
        std::ranges::copy_if(heard, std::back_inserter(said), ofChain);
        return true;
    }));
    std::vector<std::int64_t> flooded;
    {
        const Flood flood(flooder, names, std::move(said));
        flooded = settles(7);
        QVERIFY(!flooded.empty());
        QVERIFY(flood.bytes() > 1'000'000);
        qInfo("settled after %lld ms, at most %lld, alone; %lld ms, at most %lld, beside %.1f MB that were said",
              static_cast<long long>(quiet[quiet.size() / 2]), static_cast<long long>(quiet.back()),
              static_cast<long long>(flooded[flooded.size() / 2]), static_cast<long long>(flooded.back()),
              static_cast<double>(flood.bytes()) / 1e6);
    }
    // It said nothing wrong, so it is not banned, and nobody else suffers for it.
    for (const auto& [member, node] : nodes) {
        QVERIFY(std::ranges::none_of(*node->snapshot()->peers, [](const api::PeerView& peer) { return peer.bannedUntil.ms > 0; }));
    }
    for (const auto& [member, node] : nodes) QVERIFY(test::stop(*node));
}

QTEST_GUILESS_MAIN(FloodTest)
#include "flood_test.moc"
