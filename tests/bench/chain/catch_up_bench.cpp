// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/chain/block.h"
#include "core/chain/wire.h"
#include "core/crypto/sha256.h"
#include "core/node/chain_host.h"
#include "core/node/chain_inbox.h"
#include "core/sim/virtual_time.h"
#include "tests/bench/chain/measure.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_directory.h"

#include <cstdlib>

// Two whole nodes in one thread, each over a store of its own on the disk: one has a settled chain, the other has nothing
// and catches up through the engines' own messages. The floor: reading the first one's blocks, hashing every transaction
// and verifying every signature on all processors. A second floor adds the hashes that the headers commit to besides: a leaf
// of the log and a root of the state map for every transaction, one after the other by their nature. Then nodes that
// hear of the same blocks and votes as they are sealed: block import with all that the engine does.
using namespace quorate;

namespace {

constexpr std::size_t perBlock = 500;

struct Node final : node::ChainListener {
    Node(sim::VirtualTime& virtualTime, const test::LedgerFixture& fixture, const test::TestMember& who, std::uint64_t seed)
        : time(virtualTime), clock(virtualTime, Milliseconds(0)), strand(virtualTime), random(seed),
          address(who.key(ledger::KeyPurpose::node).publicKey())
    {
        keys.add(ledger::KeyPurpose::node, crypto::KeyPair::fromSeed(who.key(ledger::KeyPurpose::node).seed()));
        node::ChainHost::Parts parts{test::expect(store::openStore(directory.path() / "store"), "store"), fixture.genesis,
                                     keys, who.id(), clock, random, strand, log,
                                     [this](const crypto::PublicKey&, Bytes message) { send(std::move(message)); },
                                     [this](Bytes message) { send(std::move(message)); }, *this};
        host = test::expect(node::ChainHost::open(ledger::ChainKind::release, std::move(parts)), "host");
        inbox = std::make_unique<node::ChainInbox>(strand, [this](const auto& some) {
            busy += measure::seconds([&] { host->messagesArrived(some); });
            if (between) between();
        });
        test::expect(host->start(), "start");
    }
    void send(Bytes message)
    {
        if (other == nullptr || !chain::chainOf(message)) return;
        time.after(Milliseconds(1), [to = other, from = address, message = std::move(message)] {
            to->inbox->message({from, message}, nullptr);
        });
    }
    void chainChanged(ledger::ChainKind) override {}
    void chainSettled(ledger::ChainKind) override {}
    void checkpointChanged(ledger::ChainKind) override {}
    void peerMisbehaved(const crypto::PublicKey&, std::string_view code) override { std::printf("misbehaving: %.*s\n", static_cast<int>(code.size()), code.data()); }
    void offenceSeen(ledger::ChainKind, const chain::Offence&) override {}
    void splitViewSeen(const node::CosignatureMessage&) override {}
    void headsDiffer(const node::CosignatureMessage&, const node::CosignatureMessage&) override {}

    test::TemporaryDirectory directory;
    sim::VirtualTime& time;
    sim::VirtualClock clock;
    sim::VirtualStrand strand;
    test::SeededRandom random;
    NullLog log;
    node::KeyRing keys;
    crypto::PublicKey address;
    Node* other = nullptr;
    double busy = 0;               // seconds in which it worked on messages
    std::function<void()> between; // after each time that it did
    std::unique_ptr<node::ChainHost> host;
    std::unique_ptr<node::ChainInbox> inbox;   // as in a node: what waits is worked on together
};

// Seals blocks full of transactions in the turns of all validators, with the votes of all, and tells the node of them.
class Writer {
public:
    Writer(const test::LedgerFixture& fixture, Node& node) : m_fixture(fixture), m_node(node)
    {
        m_node.host->peerConnected(m_peer);
        m_parent = node.host->application().tip().ref;
        m_turn = static_cast<std::uint64_t>(node.clock.now().ms) / fixture.genesis.engine.turnMs - 1'000'000;
    }
    void write(const std::vector<Bytes>& transactions)
    {
        auto& application = m_node.host->application();
        const auto& order = m_fixture.genesis.validators;
        const auto& place = order[++m_turn % order.size()];
        const test::TestMember* sealer = nullptr;
        for (const auto* one : m_fixture.validators()) {
            if (one->id() == place.member) sealer = one;
        }
        chain::BlockHeader header;
        header.consortium = m_fixture.consortium();
        header.height = m_parent.height.next();
        header.parent = m_parent.id;
        header.time = UnixTime{static_cast<std::int64_t>(m_turn * m_fixture.genesis.engine.turnMs + 100)};
        header.roots = test::expect(application.apply({{header.height, {}}, header.parent, header.time, {}}, transactions), "apply");
        const auto block = chain::sealBlock(header, transactions, sealer->key(ledger::KeyPurpose::consensus));
        tell(chain::BlockMessage{block.encode()});
        chain::Certificate votes{{m_parent, block.ref()}, {}};
        for (const auto* one : m_fixture.validators()) {
            const auto vote = chain::castVote({header.consortium, header.chain}, votes.link, one->key(ledger::KeyPurpose::consensus));
            votes.signatures.emplace(vote.validator, vote.signature);
        }
        tell(chain::VotesMessage{{votes}});
        m_parent = block.ref();
        if (application.tip().ref != m_parent) std::abort();
    }

    [[nodiscard]] const std::vector<Bytes>& told() const { return m_told; }
    [[nodiscard]] const crypto::PublicKey& peer() const { return m_peer; }

private:
    void tell(const chain::Message& message)
    {
        m_told.push_back(chain::encodeMessage(ledger::ChainKind::release, message));
        m_node.host->messageArrived(m_peer, m_told.back());
    }
    const test::LedgerFixture& m_fixture;
    Node& m_node;
    crypto::PublicKey m_peer = test::keyFor("writer").publicKey();
    engine::BlockRef m_parent{};
    std::uint64_t m_turn = 0;
    std::vector<Bytes> m_told;
};

// Seconds on one processor.
double hashingLogAndState(const test::LedgerFixture& fixture, const node::ChainApplication& source)
{
    ledger::Overlay state(fixture.release.state);
    codec::MerkleMap map;
    for (const auto& [key, value] : ledger::genesisState(fixture.genesis, ledger::ChainKind::release)) {
        if (value) map.set(key, *value);
    }
    codec::LogFrontier frontier;
    double total = 0;
    for (Height height(1); height <= source.tip().ref.height; height = height.next()) {
        const auto bytes = test::expect(source.block(height), "block");
        const auto block = test::expect(chain::decodeBlock(*bytes, ledger::maxBlockSize), "block");
        std::vector<ledger::Applied> applied;
        for (const auto& transaction : block.transactions) {
            auto opened = ledger::openTransaction(source.parameters().consortium, transaction);
            applied.push_back(test::expect(ledger::applyTransaction(source.parameters(), state, LeafIndex(frontier.size() + applied.size()),
                                                                    std::move(opened), ledger::SignatureState::valid), "rules"));
            state.put(applied.back().changes);
        }
        total += measure::seconds([&] {
            for (std::size_t i = 0; i < applied.size(); ++i) {
                for (const auto& [key, value] : applied[i].changes) {
                    if (value) map.set(key, *value);
                    else map.erase(key);
                }
                const ledger::LogLeaf leaf{applied[i].transaction.id, crypto::sha256(block.transactions[i]), map.root()};
                frontier.append(codec::leafHash(leaf.encode()));
            }
        });
    }
    if (map.root() != source.tip().roots.stateRoot || frontier.root() != source.tip().roots.logRoot) std::abort();
    return total;
}

}  // namespace

void catchUpBench(std::size_t count)
{
    count = std::max(count, 8 * perBlock);   // fewer settle nothing
    const test::LedgerFixture fixture;
    const auto& key = fixture.vendor.key(ledger::KeyPurpose::transaction);
    sim::VirtualTime time;
    Node ahead(time, fixture, fixture.gateways[0], 1);
    Writer writer(fixture, ahead);
    for (std::size_t from = 0; from < count; from += perBlock) {
        std::vector<Bytes> transactions;
        for (std::size_t i = from; i < std::min(count, from + perBlock); ++i) {
            const ledger::ModelRecord record{{"model-" + std::to_string(i)}, "Model", fixture.vendor.id(), {}, {}, {"rev-a"}};
            transactions.push_back(
                ledger::signTransaction(fixture.consortium(), key, {ledger::ChainKind::release, i, ledger::SetModel{record}}).encoded);
        }
        writer.write(transactions);
    }
    const auto& source = ahead.host->application();
    const auto tip = source.tip();
    std::printf("%zu transactions in %llu settled blocks\n", count, static_cast<unsigned long long>(tip.settled.height.value));

    const auto consortium = fixture.consortium();
    Node behind(time, fixture, fixture.gateways[1], 2);
    ahead.busy = 0;
    ahead.other = &behind;
    behind.other = &ahead;
    // A machine's speed may change from one second to the next: floors are measured in slices, between those of what is held
    // against them.
    measure::Spent reading;
    Height read(0);
    behind.between = [&] {
        reading += measure::spent([&] {
            for (const Height reached = behind.host->application().tip().ref.height; read < reached;) {
                read = read.next();
                const auto bytes = test::expect(source.block(read), "block");
                const auto block = test::expect(chain::decodeBlock(*bytes, ledger::maxBlockSize), "block");
                forEachInParallel(processors(), block.transactions.size(), [&](std::size_t i) {
                    const auto message = codec::Sign1::decode(block.transactions[i], ledger::maxTransactionSize);
                    if (!message || !measure::verify(consortium, *message, key.publicKey())) std::abort();
                    if (crypto::sha256(block.transactions[i]) == Hash32{}) std::abort();
                });
            }
        });
    };
    measure::Spent catching = measure::spent([&] {
        ahead.host->peerConnected(behind.address);
        behind.host->peerConnected(ahead.address);
        const auto until = time.now() + std::chrono::hours(1);
        while (behind.host->application().tip().settled != tip.settled) {
            if (!time.step(until)) {
                std::printf("  did not catch up: %llu\n", static_cast<unsigned long long>(behind.host->application().tip().ref.height.value));
                std::abort();
            }
        }
    });
    catching -= reading;
    if (read != tip.ref.height) std::abort();
    if (behind.host->application().tip().roots != tip.roots) std::abort();
    const double took = catching.wall;
    const double floor = reading.wall;
    measure::show("floor: reading, hashing, verifying", floor, count, floor);
    measure::showProcessors(reading, count, reading);
    const double committed = floor + hashingLogAndState(fixture, source) / processors();
    measure::show("the same, log and state map hashed, too", committed, count, floor);
    measure::show("catching up, both nodes on one thread", took, count, floor);
    measure::showProcessors(catching, count, reading);
    measure::show("without what the serving node did", took - ahead.busy, count, floor);
    measure::show("the same, beside log and state map hashed, too", took - ahead.busy, count, committed);
    bench::atMost("catching up, of reading, hashing and verifying", (took - ahead.busy) / floor, measure::mostTime);

    // Each node hears of the same blocks and votes: one after the other, each when the one before is done with; then as
    // they wait for a node that is told of them faster than it works, as the node's inbox hands them on.
    std::vector<codec::Sign1> messages;
    for (Height height(1); height <= tip.ref.height; height = height.next()) {
        const auto bytes = test::expect(source.block(height), "block");
        for (const auto& transaction : test::expect(chain::decodeBlock(*bytes, ledger::maxBlockSize), "block").transactions) {
            messages.push_back(test::expect(codec::Sign1::decode(transaction, ledger::maxTransactionSize), "sign1"));
        }
    }
    const auto importAll = [&](const char* what, std::uint64_t seed, const auto& tell) {
        Node node(time, fixture, fixture.gateways[0], seed);
        node.host->peerConnected(writer.peer());
        measure::Spent importing, bare;
        std::size_t verified = 0;
        tell(node, [&](const std::function<void()>& work) {
            importing += measure::spent(work);
            const std::size_t reached = node.host->application().tip().roots.logSize;
            bare += measure::spent([&] {
                forEachInParallel(processors(), reached - verified, [&](std::size_t i) {
                    if (!measure::verify(consortium, messages[verified + i], key.publicKey())) std::abort();
                });
            });
            verified = reached;
        });
        const auto reached = node.host->application().tip();
        if (reached.settled != tip.settled || reached.roots != tip.roots) std::abort();
        measure::show(what, importing.wall, count, bare.wall);
        measure::showProcessors(importing, count, bare);
        return bare.wall / importing.wall;
    };
    const double oneByOne = importAll("import by the engine with votes, block by block", 3, [&](Node& node, const auto& counted) {
        for (const auto& message : writer.told()) {
            counted([&] {
                node.host->messageArrived(writer.peer(), message);
                while (time.step(time.now())) {}
            });
        }
    });
    const double waiting = importAll("the same, of blocks that wait in the inbox", 4, [&](Node& node, const auto& counted) {
        node::ChainInbox inbox(node.strand, [&](const auto& some) { counted([&] { node.host->messagesArrived(some); }); });
        for (const auto& message : writer.told()) inbox.message({writer.peer(), message}, nullptr);
        while (time.step(time.now())) {}
    });
    bench::atLeast("block import by the engine, one by one, of the signatures' rate", oneByOne, measure::leastRate);
    bench::atLeast("block import by the engine, of blocks that wait, of the signatures' rate", waiting, measure::leastRate);
}
