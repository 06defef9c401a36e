// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chain/wire.h"
#include "core/node/chain_host.h"
#include "core/node/wire.h"
#include "core/sim/delivery_workload.h"
#include "core/sim/ledger_workload.h"
#include "core/sim/seeded_random.h"
#include "core/sim/virtual_time.h"
#include "tests/bench/target.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/temporary_directory.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

// What a simulated year leaves on the disk and in memory. Four nodes on virtual time, with both chains, the real engines and
// stores on the disk: three validators who keep all, and a gateway's node that prunes. Members do something on the release
// chain a few times a day; eight gateways record four batches a day each. Argument: days (365).
using namespace quorate;
using namespace quorate::sim;
using namespace std::chrono_literals;
using ledger::ChainKind;

namespace {

constexpr std::uint32_t turnMs = 60'000;
constexpr std::uint64_t keepBlocks = 1000;
constexpr std::size_t validators = 3;
constexpr std::size_t gateways = 8;
constexpr Milliseconds day = 24h;

class Year;

struct YearNode final : node::ChainListener {
    YearNode(Year& year, VirtualTime& time, const SimulatedConsortium& consortium, const SimulatedMember& member, std::uint64_t seed);
    void chainChanged(ChainKind) override {}
    void chainSettled(ChainKind) override {}
    void checkpointChanged(ChainKind) override {}
    void peerMisbehaved(const crypto::PublicKey&, std::string_view code) override { wrong(code); }
    void offenceSeen(ChainKind, const chain::Offence&) override { wrong("offence"); }
    void splitViewSeen(const node::CosignatureMessage&) override { wrong("split view"); }
    void headsDiffer(const node::CosignatureMessage&, const node::CosignatureMessage&) override { wrong("two heads"); }
    static void wrong(std::string_view what)
    {
        std::printf("an honest node is blamed: %.*s\n", static_cast<int>(what.size()), what.data());
        std::abort();
    }
    [[nodiscard]] std::uint64_t bytesOnDisk() const;
    [[nodiscard]] node::ChainHost& chain(ChainKind kind) { return *hosts[kind == ChainKind::delivery ? 1 : 0]; }

    test::TemporaryDirectory directory;
    VirtualClock clock;
    VirtualStrand strand;
    SeededRandom random;
    NullLog log;
    node::KeyRing keys;
    crypto::PublicKey address;
    std::vector<std::unique_ptr<node::ChainHost>> hosts;
};

class Year {
public:
    Year() : m_random(1), m_consortium(withHeartbeat(m_random)), m_releases(m_consortium, m_random), m_deliveries(m_consortium, m_random)
    {
        for (std::size_t i = 0; i <= validators; ++i) {
            m_nodes.push_back(std::make_unique<YearNode>(*this, m_time, m_consortium, m_consortium.members[i], i + 10));
        }
        for (auto& node : m_nodes) {
            for (auto& other : m_nodes) {
                if (node == other) continue;
                for (auto& host : node->hosts) host->peerConnected(other->address);
            }
        }
    }

    void send(const crypto::PublicKey& from, const crypto::PublicKey* to, Bytes message)
    {
        m_time.after(20ms, [this, from, to = to == nullptr ? std::nullopt : std::optional(*to), message = std::move(message)] {
            for (auto& node : m_nodes) {
                if (node->address == from || (to && node->address != *to)) continue;
                if (const auto kind = chain::chainOf(message)) node->chain(*kind).messageArrived(from, message);
                else if (const auto other = node::decodeNodeMessage(message)) {
                    if (const auto* head = std::get_if<node::CosignatureMessage>(&*other)) node->chain(head->chain).cosignatureArrived(*head);
                }
            }
        });
    }

    void run(std::uint64_t days)
    {
        std::printf("%5s %10s %10s %13s %12s %12s %13s %12s\n", "day", "releases", "deliveries", "transactions", "all MB",
                    "pruned MB", "bytes a tx", "resident MB");
        for (std::uint64_t today = 0; today < days; ++today) {
            const Milliseconds midnight = m_time.now();
            for (int act = 0; act < 4; ++act) later(midnight, [this] { actOnReleases(); });
            for (std::size_t gateway = 0; gateway < gateways; ++gateway) {
                for (int batch = 0; batch < 4; ++batch) later(midnight, [this, gateway] { deliver(m_consortium.members[validators + gateway]); });
            }
            for (Milliseconds minute = 1min; minute < day; minute += 1min) m_time.at(midnight + minute, [this] { work(); });
            while (m_time.step(midnight + day)) {}
            if (today + 1 == std::max<std::uint64_t>(days / 4, 1)) m_quarter = figures();
            if ((today + 1) % 30 == 0 || today + 1 == days || today == 0) show(today + 1);
        }
        const Figures now = figures();
        bench::atMost("resident memory at the end, of that after a quarter", now.residentMegabytes / m_quarter.residentMegabytes, 1.1);
        bench::atMost("bytes a transaction on the disk of who keeps all, of that after a quarter", now.all / m_quarter.all, 1.1);
        bench::atMost("the same on the disk of who prunes", now.pruned / m_quarter.pruned, 1.0);
    }

private:
    struct Figures {
        double residentMegabytes = 0, all = 0, pruned = 0;   // the latter in bytes a transaction
    };
    [[nodiscard]] Figures figures() const
    {
        auto& first = *m_nodes.front();
        const auto transactions = static_cast<double>(first.chain(ChainKind::release).application().tip().roots.logSize +
                                                      first.chain(ChainKind::delivery).application().tip().roots.logSize);
        return {residentMegabytes(), static_cast<double>(first.bytesOnDisk()) / transactions,
                static_cast<double>(m_nodes.back()->bytesOnDisk()) / transactions};
    }
    static SimulatedConsortium withHeartbeat(Random& random)
    {
        SimulatedConsortium out(random, validators, 0, gateways, turnMs);
        out.genesis.engine.heartbeatMs = 600'000;
        return out;
    }
    void later(Milliseconds midnight, std::function<void()> act)
    {
        m_time.at(midnight + Milliseconds(m_random.below(static_cast<std::uint64_t>(day.count()))), std::move(act));
    }
    void work()
    {
        for (auto& node : m_nodes) {
            for (auto& host : node->hosts) host->work();
        }
        for (auto& host : m_nodes.back()->hosts) test::expect(host->application().keepNewest(keepBlocks), "pruning");
    }
    void submit(const SimulatedMember& member, ChainKind kind, ledger::Body body)
    {
        auto& host = m_nodes.front()->chain(kind);
        const auto& key = member.key(ledger::KeyPurpose::transaction);
        const auto raw = host.application().state().get(ledger::key::sequence(key.id()));
        const std::uint64_t sequence = raw && *raw ? ledger::decodeNumber(**raw).value_or(0) : 0;
        // What the rules refuse, because others were first, is refused.
        (void)host.engine().submit(ledger::signTransaction(m_consortium.genesis.id(), key, {kind, sequence, std::move(body)}).encoded);
    }
    void actOnReleases()
    {
        const auto& member = m_consortium.members[m_random.below(validators)];
        submit(member, ChainKind::release, m_releases.next(member, m_nodes.front()->chain(ChainKind::release).application()));
    }
    void deliver(const SimulatedMember& gateway)
    {
        auto& first = *m_nodes.front();
        auto& chain = first.chain(ChainKind::delivery);
        if (auto body = m_deliveries.next(gateway, chain.application(), first.chain(ChainKind::release))) {
            submit(gateway, ChainKind::delivery, *std::move(body));
        }
    }
    void show(std::uint64_t today)
    {
        const auto& release = m_nodes.front()->chain(ChainKind::release).application().tip();
        const auto& delivery = m_nodes.front()->chain(ChainKind::delivery).application().tip();
        for (auto& node : m_nodes) {
            if (node->chain(ChainKind::release).application().tip().settled != release.settled ||
                node->chain(ChainKind::delivery).application().tip().settled != delivery.settled) {
                std::printf("the nodes have not settled the same\n");
                std::abort();
            }
        }
        const std::uint64_t transactions = release.roots.logSize + delivery.roots.logSize;
        const auto all = static_cast<double>(m_nodes.front()->bytesOnDisk());
        std::printf("%5llu %10llu %10llu %13llu %12.1f %12.1f %13.0f %12.1f\n", static_cast<unsigned long long>(today),
                    static_cast<unsigned long long>(release.ref.height.value),
                    static_cast<unsigned long long>(delivery.ref.height.value), static_cast<unsigned long long>(transactions),
                    all / 1e6, static_cast<double>(m_nodes.back()->bytesOnDisk()) / 1e6, all / static_cast<double>(transactions),
                    residentMegabytes());
        std::fflush(stdout);
    }
    static double residentMegabytes()
    {
        std::ifstream file("/proc/self/statm");
        std::uint64_t total = 0, resident = 0;
        file >> total >> resident;
        return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
    }

    SeededRandom m_random;
    VirtualTime m_time;
    SimulatedConsortium m_consortium;
    LedgerWorkload m_releases;
    DeliveryWorkload m_deliveries;
    std::vector<std::unique_ptr<YearNode>> m_nodes;
    Figures m_quarter;
};

YearNode::YearNode(Year& year, VirtualTime& time, const SimulatedConsortium& consortium, const SimulatedMember& member,
                   std::uint64_t seed)
    : clock(time, 0ms), strand(time), random(seed), address(crypto::KeyPair::generate(random).publicKey())
{
    // Small ones fill at once: what grows later is no cache.
    store::StoreOptions small;
    small.cacheBytes = 1024 * 1024;
    small.writeBufferBytes = 256 * 1024;
    for (const auto& [purpose, key] : member.keys) keys.add(purpose, crypto::KeyPair::fromSeed(key.seed()));
    for (const ChainKind kind : {ChainKind::release, ChainKind::delivery}) {
        node::ChainHost::Parts parts{
            test::expect(store::openStore(directory / std::string(ledger::toString(kind)), small), "store"), consortium.genesis, keys,
            member.id(), clock, random, strand, log,
            [this, &year](const crypto::PublicKey& to, Bytes message) { year.send(address, &to, std::move(message)); },
            [this, &year](Bytes message) { year.send(address, nullptr, std::move(message)); }, *this};
        hosts.push_back(test::expect(node::ChainHost::open(kind, std::move(parts)), "host"));
        test::expect(hosts.back()->start(), "start");
    }
}

std::uint64_t YearNode::bytesOnDisk() const
{
    std::uint64_t sum = 0;
    const auto files = makeSystemFiles();
    for (const ChainKind kind : {ChainKind::release, ChainKind::delivery}) {
        const Path folder = directory / std::string(ledger::toString(kind));
        for (const auto& name : test::expect(files->list(folder), "folder")) {
            const auto info = files->info(folder / name);
            if (info) sum += info->size;
        }
    }
    return sum;
}

}  // namespace

int main(int argc, char** argv)
{
    Year().run(argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 365);
    return 0;
}
