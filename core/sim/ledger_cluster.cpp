// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/ledger_cluster_node.h"

#include "core/chain/block.h"
#include "core/chain/validator_record.h"
#include "core/chain/wire.h"
#include "core/chain/work.h"

#include <algorithm>

namespace quorate::sim {

using ledger::ChainKind;

namespace {

// From so many on a quorum of others is not all of them.
constexpr std::size_t validatorsThatHideAVote = 7;

constexpr std::size_t kindOfMessageEnds = 4;   // bytes: of a chain's message, see chain::chainOf()

// Two votes for one height, or one around the other.
bool contradict(const chain::Link& a, const chain::Link& b)
{
    const auto surrounds = [](const chain::Link& outer, const chain::Link& inner) {
        return outer.source.height < inner.source.height && inner.target.height < outer.target.height;
    };
    return a != b && (a.target.height == b.target.height || surrounds(a, b) || surrounds(b, a));
}

Path storePlace(ChainKind chain)
{
    return "/home/" + std::string(ledger::toString(chain));
}

}  // namespace

LedgerCluster::LedgerCluster(const LedgerClusterOptions& options)
    : m_options(options), m_random(options.seed),
      m_consortium(m_random, options.validators, options.joiners, options.followers, options.turnMs),
      m_workload(m_consortium, m_random)
{
    if (options.byWork) {
        m_consortium.genesis.engine.sealing = ledger::EngineSettings::Sealing::work;
        m_consortium.genesis.engine.firstDifficulty = 4;
    }
    const bool delivers = std::ranges::find(options.chains, ChainKind::delivery) != options.chains.end();
    if (delivers) m_deliveries.emplace(m_consortium, m_random);
    for (const ChainKind kind : options.chains) {
        const SettledHistory* releases = kind == ChainKind::delivery && m_histories.contains(ChainKind::release)
                                             ? m_histories.at(ChainKind::release).get()
                                             : nullptr;
        m_histories[kind] = std::make_unique<SettledHistory>(m_consortium, kind, releases,
                                                             [this](const std::string& what) { violation(what); });
    }
    const std::size_t count = options.validators + options.joiners + options.followers + options.twins;
    m_network = std::make_unique<SimulatedNetwork>(
        m_time, m_random, count,
        [this](std::size_t from, std::size_t to, const Bytes& message) { deliver(from, to, message); });
    m_internet = std::make_unique<SimulatedInternet>(m_time, m_random.number(), count);
    setDials(options.network);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t whose = i < m_consortium.members.size() ? i : i - m_consortium.members.size();
        const auto address = crypto::KeyPair::generate(m_random).publicKey();
        m_addresses.emplace(address, i);
        auto& node = *m_nodes.emplace_back(std::make_unique<Node>(*this, i, m_consortium.members[whose], address));
        const auto skew = static_cast<std::uint64_t>(options.maxSkew.count());
        node.clock.setSkew(Milliseconds(m_random.below(2 * skew + 1)) - options.maxSkew);
        if (const auto vices = options.faulty.find(i); vices != options.faulty.end() && vices->second.any()) {
            node.mischief = std::make_unique<Mischief>(
                vices->second, chain::ChainParameters{m_consortium.genesis.id(), options.chains.front()}, node.member,
                m_random.number(), count,
                [this, i](std::size_t to, Bytes message) { send(i, to, std::move(message)); });
            scheduleMischief(node);
        }
    }
    for (std::size_t i = 0; i < count; ++i) restart(i);
}

LedgerCluster::~LedgerCluster()
{
    for (auto& node : m_nodes) stopNode(*node);
}

void LedgerCluster::violation(const std::string& what)
{
    if (m_violations.size() < 20) m_violations.push_back(std::to_string(m_time.now().count()) + " ms: " + what);
}

bool LedgerCluster::isUp(std::size_t node) const
{
    return m_nodes[node]->isUp();
}

bool LedgerCluster::isCorrect(std::size_t node) const
{
    return node >= m_options.twins && node < m_options.validators + m_options.joiners + m_options.followers &&
           m_nodes[node]->mischief == nullptr;
}

bool LedgerCluster::speaks(std::size_t node, ChainKind chain) const
{
    return hasKeys(node) || (chain == ChainKind::delivery && node < m_consortium.members.size());
}

std::size_t LedgerCluster::nodeAt(const crypto::PublicKey& address) const
{
    return m_addresses.at(address);
}

void LedgerCluster::partition(const std::vector<std::size_t>& groupOfNode)
{
    m_network->partition(groupOfNode);
    m_internet->partition(groupOfNode);
}

void LedgerCluster::cut(std::size_t from, std::size_t to)
{
    m_network->cut(from, to);
    m_internet->cut(from, to);
}

void LedgerCluster::heal()
{
    m_network->heal();
    m_internet->heal();
}

void LedgerCluster::setDials(const NetworkDials& dials)
{
    m_network->setDials(dials);
    InternetDials streams;
    streams.minDelay = dials.minDelay;
    streams.maxDelay = dials.maxDelay;
    streams.breakPermille = dials.lossPermille / 20;
    m_internet->setDials(streams);
}

std::uint64_t LedgerCluster::blocksSettled(ChainKind chain) const
{
    const auto it = m_histories.find(chain);
    return it == m_histories.end() ? 0 : it->second->blocks();
}

std::uint64_t LedgerCluster::transactionsSettled() const
{
    std::uint64_t sum = 0;
    for (const auto& [kind, history] : m_histories) sum += history->transactions().size();
    return sum;
}

bool LedgerCluster::hasKeys(std::size_t node) const
{
    return node < m_options.validators + m_options.joiners;
}

LedgerClusterCounts LedgerCluster::counts() const
{
    auto counts = m_counts;
    for (const auto& node : m_nodes) {
        if (node->mischief) counts.mischief += node->mischief->counts();
        if (node->network) counts.bans += node->network->bans().size();
    }
    return counts;
}

engine::EngineStatus LedgerCluster::status(std::size_t node) const
{
    return isUp(node) ? m_nodes[node]->chains.front().host->engine().status() : engine::EngineStatus{};
}

void LedgerCluster::setSkew(std::size_t node, Milliseconds skew)
{
    m_nodes[node]->clock.setSkew(skew);
}

void LedgerCluster::fillDisk(std::size_t index)
{
    m_nodes[index]->disk.setCapacity(0);
    m_nodes[index]->trouble = &m_counts.fullDisks;
}

void LedgerCluster::failWriting(std::size_t index, std::uint64_t operations)
{
    auto& disk = m_nodes[index]->disk;
    disk.failOnce(disk.operations() + std::max<std::uint64_t>(operations, 1), {ErrorKind::io, "base.file.io", "Input/output error"});
    m_nodes[index]->trouble = &m_counts.failedWrites;
}

void LedgerCluster::relieveDisk(std::size_t index)
{
    Node& node = *m_nodes[index];
    noteTrouble(node);
    node.disk.setCapacity(std::nullopt);
    node.disk.failNoMore();
    node.trouble = nullptr;
}

void LedgerCluster::noteTrouble(Node& node)
{
    const bool met = std::ranges::any_of(node.chains, [](const auto& chain) { return chain.host && chain.host->store().failure(); });
    if (node.trouble != nullptr && met) ++*std::exchange(node.trouble, nullptr);
}

void LedgerCluster::setLyingDisk(std::size_t node, bool lies)
{
    m_nodes[node]->disk.setLying(lies);
}

// --- Life and death

void LedgerCluster::restart(std::size_t index)
{
    relieveDisk(index);
    Node& node = *m_nodes[index];
    node.strand = std::make_shared<VirtualStrand>(m_time);
    for (auto& chain : node.chains) {
        const auto failed = [&](const Error& error) {
            violation(node.name() + " does not start: " + toString(error));
            stopNode(node);
        };
        store::StoreOptions storeOptions;
        storeOptions.cacheBytes = 1024 * 1024;
        storeOptions.writeBufferBytes = 64 * 1024;   // the least: tables are written and compacted all the time
        storeOptions.files = &node.disk;
        auto store = store::openStore(storePlace(chain.kind), storeOptions);
        if (!store) return failed(store.error());
        if (m_options.plant != Plant::none) *store = plantIn(std::move(*store), m_options.plant);
        node::ChainHost::Parts parts{std::move(*store), m_consortium.genesis, node.keys, node.member.id(), node.clock,
                                     node.random, *node.strand, m_log,
                                     [this, index](const crypto::PublicKey& to, Bytes message) {
                                         noteSent(index, message);
                                         auto& from = *m_nodes[index];
                                         if (from.mischief) from.mischief->outgoing(nodeAt(to), std::move(message));
                                         else send(index, nodeAt(to), std::move(message));
                                     },
                                     [this, index](const Bytes& message) {
                                         noteSent(index, message);
                                         auto& from = *m_nodes[index];
                                         for (std::size_t to = 0; to < m_nodes.size(); ++to) {
                                             if (to == index || !isUp(to)) continue;
                                             if (from.mischief) from.mischief->outgoing(to, message);
                                             else send(index, to, message);
                                         }
                                     },
                                     node};
        if (m_options.byWork) parts.workers = &node.miner;
        parts.restored = node.putBack;
        auto host = node::ChainHost::open(chain.kind, std::move(parts));
        if (!host) return failed(host.error());
        chain.host = std::move(*host);
        if (const auto started = chain.host->start(); !started) return failed(started.error());
        if (isCorrect(index) && chain.host->application().tip().settled.height < chain.settled) {
            violation(node.name() + " lost what was settled when it crashed");
        }
        chain.settled = Height(0);   // all of it is compared anew
        chain.tip = {};
    }
    node.putBack = false;
    if (m_options.sessions) {
        openNetwork(node);
    } else {
        for (auto& other : m_nodes) {
            if (other->index == index || !other->isUp()) continue;
            other->peerConnected(node.address);
            node.peerConnected(other->address);
        }
    }
    scheduleWork(node);
}

void LedgerCluster::openNetwork(Node& node)
{
    net::NetworkOptions options;
    options.listen = SimulatedInternet::addressOf(node.index);
    options.maxBytesPerSecond = 4 * 1024 * 1024;
    options.maxMessagesPerSecond = 400;
    options.exchangePeers = m_options.neighbours == 0;
    options.memory = node.memory;
    node.network = net::makeNetworkOver(m_internet->makeTransport(node.index, node.address),
                                        std::make_unique<SeededRandom>(m_random.number()), options, node.address, node.strand,
                                        node, node.clock, m_log);
    std::vector<crypto::PublicKey> all;
    for (const auto& [address, index] : m_addresses) all.push_back(address);
    node.network->allow(all);
    if (const auto started = node.network->start(); !started) return violation(node.name() + " does not listen");
    for (const std::size_t index : neighboursOf(node.index)) {
        node.network->connectTo(m_nodes[index]->address, SimulatedInternet::addressOf(index));
    }
}

// The next one is always among them, so that all are connected.
std::set<std::size_t> LedgerCluster::neighboursOf(std::size_t node) const
{
    const std::size_t count = m_addresses.size();
    std::set<std::size_t> out;
    if (m_options.neighbours == 0 || m_options.neighbours + 1 >= count) {
        for (std::size_t i = 0; i < count; ++i) out.insert(i);
    } else {
        SeededRandom dice(m_options.seed * 1009 + node);
        out.insert((node + 1) % count);
        while (out.size() < m_options.neighbours) out.insert(dice.below(count));
    }
    out.erase(node);
    return out;
}

void LedgerCluster::send(std::size_t from, std::size_t to, Bytes message)
{
    if (from == to) return;
    if (!m_options.sessions) return m_network->send(from, to, std::move(message));
    if (m_nodes[from]->network) m_nodes[from]->network->send(m_nodes[to]->address, std::move(message));
}

void LedgerCluster::scheduleWork(Node& node)
{
    node.strand->postAfter(Milliseconds(1000), [this, &node] {
        if (!node.isUp()) return;
        // A node writes that down once a minute.
        if (node.network && m_time.now().count() / 1000 % 60 == 0) node.memory = node.network->memory();
        noteTrouble(node);
        for (auto& chain : node.chains) {
            chain.host->work();
            if (!m_options.pruning.contains(node.index)) continue;
            auto pruned = chain.host->application().keepNewest(m_options.keepBlocks);
            if (!pruned && !node.disk.isStopped() && !chain.host->store().failure()) {
                violation(node.name() + " cannot prune: " + toString(pruned.error()));
            }
        }
        scheduleWork(node);
    });
}

void LedgerCluster::scheduleMischief(Node& node)
{
    m_time.after(Milliseconds(500), [this, &node] {
        if (node.isUp()) node.mischief->act();
        scheduleMischief(node);
    });
}

void LedgerCluster::stopNode(Node& node)
{
    m_certain -= node.certain;   // its member forgets what it waited for
    node.certain = 0;
    const bool wasUp = node.isUp();
    node.network.reset();
    for (auto& chain : node.chains) chain.host.reset();
    node.strand.reset();
    if (!wasUp || m_options.sessions) return;
    for (auto& other : m_nodes) {
        if (other->isUp()) other->peerDisconnected(node.address);
    }
}

void LedgerCluster::kill(std::size_t index)
{
    auto& disk = m_nodes[index]->disk;
    disk.stop();
    stopNode(*m_nodes[index]);
    disk.restart();
    ++m_counts.crashes;
}

void LedgerCluster::losePower(std::size_t index)
{
    m_internet->losePower(index);
    auto& disk = m_nodes[index]->disk;
    disk.stop();
    stopNode(*m_nodes[index]);
    disk.losePower(m_random.number());
    ++m_counts.powerLosses;
}

void LedgerCluster::takeBackup(std::size_t index)
{
    m_nodes[index]->backup = m_nodes[index]->disk.backup();
}

void LedgerCluster::restoreBackup(std::size_t index, bool noticed)
{
    Node& node = *m_nodes[index];
    if (!node.backup) return;
    stopNode(node);
    node.disk.restore(*node.backup);
    if (noticed) node.putBack = true;
    if (!noticed || m_options.validators + m_options.joiners >= validatorsThatHideAVote) node.mayForget = true;
    for (auto& chain : node.chains) chain.settled = Height(0);
    ++m_counts.restores;
}

void LedgerCluster::losePowerDuring(std::size_t index, std::uint64_t operations)
{
    auto& disk = m_nodes[index]->disk;
    disk.stopAt(disk.operations() + std::max<std::uint64_t>(operations, 1));
}

// --- Messages

void LedgerCluster::deliver(std::size_t from, std::size_t to, const Bytes& message)
{
    Node& node = *m_nodes[to];
    if (!node.isUp()) return;
    if (node.mischief) node.mischief->heard(message);
    const auto& peer = m_nodes[from]->address;
    if (node::isNodeMessage(message)) {
        const auto decoded = node::decodeNodeMessage(message);
        if (!decoded) return node.peerMisbehaved(peer, decoded.error().code);
        if (const auto* cosignature = std::get_if<node::CosignatureMessage>(&*decoded)) {
            if (auto* chain = node.chain(cosignature->chain)) chain->host->cosignatureArrived(*cosignature);
        }
        return;
    }
    const auto kind = chain::chainOf(message);
    if (!kind) return node.peerMisbehaved(peer, kind.error().code);
    if (m_options.plant == Plant::lostVotes || (m_options.plant == Plant::lostPresence && from >= m_options.validators)) {
        const auto decoded = chain::decodeMessage(*kind, message);
        if (decoded && std::holds_alternative<chain::VotesMessage>(*decoded)) return;
    }
    if (auto* chain = node.chain(*kind)) chain->host->messageArrived(peer, message);
}

void LedgerCluster::noteSent(std::size_t from, const Bytes& message)
{
    if (!isCorrect(from)) return;
    Node& node = *m_nodes[from];
    if (!node::isNodeMessage(message)) {
        const auto kind = chain::chainOf(message);
        if (auto* chain = kind ? node.chain(*kind) : nullptr; chain != nullptr && hasKeys(from)) noteVotes(node, *chain, message);
        return;
    }
    const auto decoded = node::decodeNodeMessage(message);
    const auto* cosignature = decoded ? std::get_if<node::CosignatureMessage>(&*decoded) : nullptr;
    if (cosignature == nullptr || cosignature->member != node.member.id()) return;
    history(cosignature->chain).noteCosignature(node.name(), *cosignature);
}

void LedgerCluster::noteVotes(Node& node, Chain& chain, const Bytes& message)
{
    const Bytes likeThis = chain::encodeMessage(chain.kind, chain::VotesMessage{});
    const bool isVotes = std::ranges::equal(BytesView(message).first(std::min(message.size(), kindOfMessageEnds)),
                                            BytesView(likeThis).first(kindOfMessageEnds));
    if (!isVotes) return;
    const auto decoded = chain::decodeMessage(chain.kind, message);
    const auto* votes = decoded ? std::get_if<chain::VotesMessage>(&*decoded) : nullptr;
    if (votes == nullptr) return violation(node.name() + " sends votes that nobody can read");
    const KeyId self = node.member.key(ledger::KeyPurpose::consensus).id();
    for (const auto& certificate : votes->votes) {
        const chain::Link& link = certificate.link;
        if (!certificate.signatures.contains(self)) continue;
        if (const auto said = chain.said.find(link.target.height); said != chain.said.end() && said->second == link) continue;
        if (std::ranges::any_of(chain.said, [&](const auto& earlier) { return contradict(earlier.second, link); })) {
            ++m_counts.contradictions;
            if (!node.mayForget) violation(node.name() + " contradicts itself at height " + std::to_string(link.target.height.value));
        }
        // Older ones, which it passes on for whoever has missed them, it may have forgotten.
        const bool isNewest = chain.said.empty() || chain.said.rbegin()->first < link.target.height;
        chain.said.emplace(link.target.height, link);
        if (!isNewest) continue;
        const auto bytes = chain.host->store().get(node::at::engineKey(chain::recordKey(self)));
        const auto record = bytes && *bytes ? chain::ValidatorRecord::decode(chain.kind, **bytes) : fail(ErrorKind::notFound, "");
        if (!record || !record->newest || record->newest->link.target.height < link.target.height) {
            violation(node.name() + " sends a vote that is not on its disk, for height " + std::to_string(link.target.height.value));
        }
    }
}

// --- What must hold

void LedgerCluster::run(Milliseconds duration)
{
    const Milliseconds until = m_time.now() + duration;
    while (m_time.step(until)) afterEvent();
}

bool LedgerCluster::runUntil(Milliseconds longest, const std::function<bool()>& condition)
{
    const Milliseconds until = m_time.now() + longest;
    while (!condition()) {
        if (!m_time.step(until)) return condition();
        afterEvent();
    }
    return true;
}

void LedgerCluster::afterEvent()
{
    for (auto& node : m_nodes) {
        if (!node->isUp()) continue;
        if (node->disk.isStopped()) {
            m_internet->losePower(node->index);
            stopNode(*node);
            node->disk.losePower(m_random.number());
            ++m_counts.tornWrites;
            continue;
        }
        if (!isCorrect(node->index)) continue;
        for (auto& chain : node->chains) {
            const auto& application = chain.host->application();
            // What a failed write has left is not known before the files are opened anew: it begins there as after a crash.
            if (chain.host->store().failure()) chain.tip = {};
            else if (application.tip().ref != chain.tip) watchChoice(*node, chain);
            if (application.tip().settled.height != chain.settled) history(chain.kind).note(node->name(), application, chain.settled);
        }
    }
}

// Called when a node's tip is another one.
void LedgerCluster::watchChoice(Node& node, Chain& chain)
{
    const auto& application = chain.host->application();
    const auto now = application.tip().ref;
    const auto justified = chain.host->engine().status().justified;
    std::vector<std::pair<BlockId, std::uint64_t>> added;
    chain::Weight weight;
    for (Height height = now.height; height > Height(0); height = Height(height.value - 1)) {
        const auto bytes = application.block(height);
        const auto header = bytes && *bytes ? chain::peekHeader(**bytes) : fail(ErrorKind::notFound, "");
        const auto id = header ? header->header.id() : BlockId{};
        if (const auto known = chain.weights.find(id); known != chain.weights.end() || !header) {
            if (!header) added.clear();   // pruned: compared from here on
            else weight = known->second;
            break;
        }
        added.emplace_back(id, chain::weightOf(header->header));
    }
    if (added.empty() && !chain.weights.contains(now.id)) chain.weights.clear();
    for (auto it = added.rbegin(); it != added.rend(); ++it) {
        weight = weight.plus(it->second);
        chain.weights[it->first] = weight;
    }
    const auto before = chain.weights.find(chain.tip.id);
    const auto after = chain.weights.find(now.id);
    if (before != chain.weights.end() && after != chain.weights.end() && justified == chain.justified &&
        after->second < before->second) {
        violation(node.name() + " left a branch for one with less weight");
    }
    chain.tip = now;
    chain.justified = justified;
}

void LedgerCluster::check()
{
    for (const auto& [kind, history] : m_histories) history->checkReplay();
    for (const auto& node : m_nodes) {
        if (!node->isUp() || !isCorrect(node->index)) continue;
        for (const auto& chain : node->chains) {
            const auto& application = chain.host->application();
            history(chain.kind).checkProofs(node->name(), application);
            if (application.keptFrom() > Height(1)) ++m_counts.prunedNodes;
        }
    }
}

}  // namespace quorate::sim
