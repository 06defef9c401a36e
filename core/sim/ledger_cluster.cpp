// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/ledger_cluster.h"

#include "core/chain/block.h"
#include "core/chain/wire.h"
#include "core/codec/merkle_map.h"
#include "core/node/ledger_reader.h"

namespace quorate::sim {
namespace {

using ledger::ChainKind;

const Path storePlace = "/home/store";

crypto::PublicKey addressOf(std::size_t node)
{
    crypto::PublicKey key;
    key.bytes.fill(0xee);
    key.bytes[0] = static_cast<std::uint8_t>(node);
    return key;
}

std::size_t nodeAt(const crypto::PublicKey& address)
{
    return address.bytes[0];
}

}  // namespace

struct LedgerCluster::Node final : node::ChainListener {
    Node(LedgerCluster& owner, std::size_t number, const SimulatedMember& whose)
        : cluster(owner), index(number), member(whose), clock(owner.m_time, Milliseconds(0)),
          random(owner.m_random.number())
    {
        for (const auto& [purpose, key] : member.keys) keys.add(purpose, crypto::KeyPair::fromSeed(key.seed()));
        disk.plantDirectory(storePlace.parent_path());
    }

    // What survives a crash.
    LedgerCluster& cluster;
    const std::size_t index;
    const SimulatedMember& member;
    node::KeyRing keys;
    SimulatedDisk disk;
    VirtualClock clock;
    SeededRandom random;
    Height settled;                    // as last seen
    std::unique_ptr<Mischief> mischief;
    std::shared_ptr<const SimulatedDisk::Backup> backup;
    bool restored = false;

    // By work: a slice of nonces takes time here, too, or difficulty would rise without end.
    struct Miner final : Executor {
        explicit Miner(Node& whose) : node(whose) {}
        void post(Work work) override
        {
            if (node.strand) node.strand->postAfter(Milliseconds(100 + node.random.below(200)), std::move(work));
        }
        Node& node;
    } miner{*this};

    // What does not.
    std::unique_ptr<VirtualStrand> strand;
    std::unique_ptr<node::ChainHost> host;
    std::size_t certain = 0;           // of cluster.m_certain

    [[nodiscard]] std::string name() const { return "node " + std::to_string(index); }

    void chainChanged(ChainKind) override {}
    void chainSettled(ChainKind) override {}
    void checkpointChanged(ChainKind) override {}
    void peerMisbehaved(const crypto::PublicKey& peer, std::string_view code) override
    {
        if (cluster.isCorrect(index) && cluster.isCorrect(nodeAt(peer))) {
            cluster.violation(name() + " accuses node " + std::to_string(nodeAt(peer)) + ": " + std::string(code));
        }
    }
    void offenceSeen(ChainKind, const chain::Offence& offence) override
    {
        for (std::size_t i = 0; cluster.hasKeys(i); ++i) {
            const auto& validator = *cluster.m_nodes[i];
            if (validator.member.key(ledger::KeyPurpose::consensus).id() == offence.key && cluster.isCorrect(i) &&
                !validator.restored) {
                cluster.violation(name() + " proves an offence of node " + std::to_string(i));
            }
        }
    }
    void splitViewSeen(const node::CosignatureMessage& message) override
    {
        for (std::size_t i = 0; cluster.hasKeys(i); ++i) {
            if (cluster.isCorrect(index) && cluster.m_nodes[i]->member.id() == message.member && cluster.isCorrect(i)) {
                cluster.violation(name() + " sees another history cosigned by node " + std::to_string(i));
            }
        }
    }
};

LedgerCluster::LedgerCluster(const LedgerClusterOptions& options)
    : m_options(options), m_random(options.seed),
      m_consortium(m_random, options.validators, options.joiners, options.followers, options.turnMs),
      m_workload(m_consortium, m_random)
{
    if (options.byWork) {
        m_consortium.genesis.engine.sealing = ledger::EngineSettings::Sealing::work;
        m_consortium.genesis.engine.firstDifficulty = 4;
    }
    m_chain = {m_consortium.genesis.id(), options.chain};
    if (options.chain == ChainKind::delivery) m_deliveries.emplace(m_consortium, m_random);
    const std::size_t count = options.validators + options.joiners + options.followers + options.twins;
    m_network = std::make_unique<SimulatedNetwork>(
        m_time, m_random, count,
        [this](std::size_t from, std::size_t to, const Bytes& message) { deliver(from, to, message); });
    m_network->setDials(options.network);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t whose = i < m_consortium.members.size() ? i : i - m_consortium.members.size();
        auto& node = *m_nodes.emplace_back(std::make_unique<Node>(*this, i, m_consortium.members[whose]));
        const auto skew = static_cast<std::uint64_t>(options.maxSkew.count());
        node.clock.setSkew(Milliseconds(m_random.below(2 * skew + 1)) - options.maxSkew);
        if (const auto vices = options.faulty.find(i); vices != options.faulty.end() && vices->second.any()) {
            node.mischief = std::make_unique<Mischief>(
                vices->second, m_chain, m_random.number(), count,
                [this, i](std::size_t to, Bytes message) { if (to != i) m_network->send(i, to, std::move(message)); });
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
    return m_nodes[node]->host != nullptr;
}

bool LedgerCluster::isCorrect(std::size_t node) const
{
    return node >= m_options.twins && node < m_options.validators + m_options.joiners + m_options.followers &&
           m_nodes[node]->mischief == nullptr;
}

bool LedgerCluster::speaks(std::size_t node) const
{
    return hasKeys(node) || (m_deliveries && node < m_consortium.members.size());
}

bool LedgerCluster::hasKeys(std::size_t node) const
{
    return node < m_options.validators + m_options.joiners;
}

LedgerClusterCounts LedgerCluster::counts() const
{
    auto counts = m_counts;
    for (const auto& node : m_nodes) {
        if (node->mischief) counts.mischief += node->mischief->acts();
    }
    return counts;
}

engine::EngineStatus LedgerCluster::status(std::size_t node) const
{
    return m_nodes[node]->host ? m_nodes[node]->host->engine().status() : engine::EngineStatus{};
}

void LedgerCluster::setSkew(std::size_t node, Milliseconds skew)
{
    m_nodes[node]->clock.setSkew(skew);
}

void LedgerCluster::setLyingDisk(std::size_t node, bool lies)
{
    m_nodes[node]->disk.setLying(lies);
}

// --- Life and death

void LedgerCluster::restart(std::size_t index)
{
    Node& node = *m_nodes[index];
    node.strand = std::make_unique<VirtualStrand>(m_time);
    const auto failed = [&](const Error& error) {
        violation(node.name() + " does not start: " + toString(error));
        stopNode(node);
    };
    store::StoreOptions storeOptions;
    storeOptions.cacheBytes = 1024 * 1024;
    storeOptions.writeBufferBytes = 64 * 1024;   // the least: tables are written and compacted all the time
    storeOptions.files = &node.disk;
    auto store = store::openStore(storePlace, storeOptions);
    if (!store) return failed(store.error());
    if (m_options.plant != Plant::none) *store = plantIn(std::move(*store), m_options.plant);
    node::ChainHost::Parts parts{std::move(*store), m_consortium.genesis, node.keys, node.member.id(), node.clock,
                                 node.random, *node.strand, m_log,
                                 [this, index](const crypto::PublicKey& to, Bytes message) {
                                     noteCosignature(index, message);
                                     auto& from = *m_nodes[index];
                                     if (from.mischief) from.mischief->outgoing(nodeAt(to), std::move(message));
                                     else m_network->send(index, nodeAt(to), std::move(message));
                                 },
                                 [this, index](const Bytes& message) {
                                     noteCosignature(index, message);
                                     auto& from = *m_nodes[index];
                                     for (std::size_t to = 0; to < m_nodes.size(); ++to) {
                                         if (to == index || !isUp(to)) continue;
                                         if (from.mischief) from.mischief->outgoing(to, message);
                                         else m_network->send(index, to, message);
                                     }
                                 },
                                 node};
    if (m_options.byWork) parts.workers = &node.miner;
    auto host = node::ChainHost::open(m_chain.chain, std::move(parts));
    if (!host) return failed(host.error());
    node.host = std::move(*host);
    if (const auto started = node.host->start(); !started) return failed(started.error());
    if (isCorrect(index) && node.host->application().tip().settled.height < node.settled) {
        violation(node.name() + " lost what was settled when it crashed");
    }
    node.settled = Height(0);   // all of it is compared anew
    for (auto& other : m_nodes) {
        if (other->index == index || !other->host) continue;
        other->host->peerConnected(addressOf(index));
        node.host->peerConnected(addressOf(other->index));
    }
    scheduleWork(node);
}

void LedgerCluster::scheduleWork(Node& node)
{
    node.strand->postAfter(Milliseconds(1000), [this, &node] {
        if (!node.host) return;
        node.host->work();
        if (m_options.pruning.contains(node.index)) {
            if (auto pruned = node.host->application().keepNewest(m_options.keepBlocks); !pruned && !node.disk.isStopped()) {
                violation(node.name() + " cannot prune: " + toString(pruned.error()));
            }
        }
        scheduleWork(node);
    });
}

void LedgerCluster::scheduleMischief(Node& node)
{
    m_time.after(Milliseconds(500), [this, &node] {
        if (node.host) node.mischief->act();
        scheduleMischief(node);
    });
}

void LedgerCluster::stopNode(Node& node)
{
    m_certain -= node.certain;   // its member forgets what it waited for
    node.certain = 0;
    const bool wasUp = node.host != nullptr;
    node.host.reset();
    node.strand.reset();
    if (!wasUp) return;
    for (auto& other : m_nodes) {
        if (other->host) other->host->peerDisconnected(addressOf(node.index));
    }
}

void LedgerCluster::kill(std::size_t index)
{
    stopNode(*m_nodes[index]);
    m_nodes[index]->disk.restart();
    ++m_counts.crashes;
}

void LedgerCluster::losePower(std::size_t index)
{
    stopNode(*m_nodes[index]);
    m_nodes[index]->disk.losePower(m_random.number());
    ++m_counts.powerLosses;
}

void LedgerCluster::takeBackup(std::size_t index)
{
    m_nodes[index]->backup = m_nodes[index]->disk.backup();
}

void LedgerCluster::restoreBackup(std::size_t index)
{
    Node& node = *m_nodes[index];
    if (!node.backup) return;
    stopNode(node);
    node.disk.restore(*node.backup);
    node.restored = true;
    node.settled = Height(0);
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
    if (!node.host) return;
    if (node.mischief) node.mischief->heard(message);
    const auto peer = addressOf(from);
    if (node::isNodeMessage(message)) {
        const auto decoded = node::decodeNodeMessage(message);
        if (!decoded) return node.peerMisbehaved(peer, decoded.error().code);
        if (const auto* cosignature = std::get_if<node::CosignatureMessage>(&*decoded)) {
            node.host->checkpoints().arrived(*cosignature);
        }
        return;
    }
    const auto chain = chain::chainOf(message);
    if (!chain) return node.peerMisbehaved(peer, chain.error().code);
    if (m_options.plant == Plant::lostVotes || (m_options.plant == Plant::lostPresence && from >= m_options.validators)) {
        const auto decoded = chain::decodeMessage(m_chain.chain, message);
        if (decoded && std::holds_alternative<chain::VotesMessage>(*decoded)) return;
    }
    if (*chain == m_chain.chain) node.host->messageArrived(peer, message);
}

void LedgerCluster::noteCosignature(std::size_t from, const Bytes& message)
{
    if (!isCorrect(from) || !node::isNodeMessage(message)) return;
    const auto decoded = node::decodeNodeMessage(message);
    const auto* cosignature = decoded ? std::get_if<node::CosignatureMessage>(&*decoded) : nullptr;
    if (cosignature == nullptr || cosignature->member != m_nodes[from]->member.id()) return;
    const auto [it, isNew] = m_cosigned.try_emplace({cosignature->member.slug, cosignature->size}, cosignature->root);
    if (!isNew && it->second != cosignature->root) {
        violation(m_nodes[from]->name() + " cosigned two heads of size " + std::to_string(cosignature->size));
    }
    const auto known = m_logRoots.find(cosignature->size);
    if (known != m_logRoots.end() && known->second != cosignature->root) {
        violation(m_nodes[from]->name() + " cosigned a head that is not the settled one");
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
        if (!node->host) continue;
        if (node->disk.isStopped()) {
            stopNode(*node);
            node->disk.losePower(m_random.number());
            ++m_counts.tornWrites;
            continue;
        }
        if (isCorrect(node->index) && node->host->application().tip().settled.height != node->settled) noteSettled(*node);
    }
}

void LedgerCluster::noteSettled(Node& node)
{
    const auto& application = node.host->application();
    const Height now = application.tip().settled.height;
    if (now < node.settled) return violation(node.name() + " undid what was settled");
    for (Height height = node.settled.next(); height <= now; height = height.next()) {
        const auto record = application.blockRecord(height);
        if (!record) return violation(node.name() + " lost a settled block: " + toString(record.error()));
        const auto [it, isNew] = m_blocks.try_emplace(height, SettledBlock{record->ref.id, record->roots});
        if (it->second.id != record->ref.id) {
            violation("different blocks settled at height " + std::to_string(height.value) + ", seen by " + node.name());
        } else if (it->second.roots != record->roots) {
            violation("different roots at height " + std::to_string(height.value) + ", seen by " + node.name());
        }
        const auto [root, isNewSize] = m_logRoots.try_emplace(record->roots.logSize, record->roots.logRoot);
        if (!isNewSize && root->second != record->roots.logRoot) {
            violation("different log roots at size " + std::to_string(record->roots.logSize));
        }
        if (isNew) noteTransactions(node, height);
    }
    node.settled = now;
}

void LedgerCluster::noteTransactions(Node& node, Height height)
{
    const auto bytes = node.host->application().block(height);
    if (!bytes || !*bytes) return violation(node.name() + " has lost a settled block");
    const auto block = chain::decodeBlock(**bytes, ledger::maxBlockSize);
    if (!block) return violation(node.name() + " cannot read a settled block: " + toString(block.error()));
    for (const auto& transaction : block->transactions) {
        const auto decoded = ledger::decodeTransaction(m_chain.consortium, transaction);
        if (!decoded) return violation("a settled transaction does not decode");
        const auto [it, isNew] = m_transactions.try_emplace(decoded->id, height);
        if (!isNew) {
            violation("one transaction settled twice, at " + std::to_string(it->second.value) + " and " +
                      std::to_string(height.value));
        }
        m_history.push_back(transaction);
    }
}

void LedgerCluster::check()
{
    ledger::MemoryState state;
    const ledger::ChainParameters parameters{m_chain.consortium, m_chain.chain};
    state.put(ledger::genesisState(m_consortium.genesis, m_chain.chain));
    for (std::size_t i = 0; i < m_history.size(); ++i) {
        auto applied = ledger::applyTransaction(parameters, state, LeafIndex(i), m_history[i]);
        if (!applied) return violation("the rules refuse a settled transaction: " + toString(applied.error()));
        state.put(applied->changes);
    }
    codec::MerkleMap map;
    for (const auto& [key, value] : state.entries()) map.set(key, value);
    if (!m_blocks.empty() && map.root() != m_blocks.rbegin()->second.roots.stateRoot) {
        violation("replaying the settled transactions gives another state");
    }
    for (const auto& node : m_nodes) {
        if (node->host && isCorrect(node->index)) checkProofs(*node);
    }
}

// Whatever a node has pruned, it still proves every leaf that is settled.
void LedgerCluster::checkProofs(Node& node)
{
    const auto& application = node.host->application();
    const std::uint64_t size = application.settledLogSize();
    const auto root = m_logRoots.find(size);
    if (size == 0 || root == m_logRoots.end()) return;
    for (std::uint64_t index = 0; index < size; index += 1 + size / 16) {
        const auto leaf = application.leaf(LeafIndex(index));
        const auto proof = codec::inclusionProof(application.logNodes(), index, size);
        const auto events = application.events(LeafIndex(index));
        if (!leaf || !proof || !events || !codec::verifyInclusion(codec::leafHash(*leaf), index, size, *proof, root->second)) {
            return violation(node.name() + " cannot prove leaf " + std::to_string(index));
        }
    }
    if (application.keptFrom() > Height(1)) ++m_counts.prunedNodes;
}

// --- Members

void LedgerCluster::submitBody(Node& node, ledger::Body body, bool certain)
{
    if (certain) {
        ++m_certain;
        ++node.certain;
    }
    const auto& key = node.member.key(ledger::KeyPurpose::transaction);
    node.host->submitter().submit(
        key, std::move(body),
        [this, &node, certain](const Result<node::Submitter::Settled>& outcome) {
            if (!outcome) {
                ++m_counts.refused;
                const auto& code = outcome.error().code;
                const bool gone = node.host == nullptr || code == "node.stopping" || node.disk.isStopped();
                if (certain && !gone && isCorrect(node.index)) {
                    violation(node.name() + "'s certain transaction failed: " + toString(outcome.error()));
                }
                return;
            }
            ++m_counts.acknowledged;
            if (certain && node.certain > 0) {
                --m_certain;
                --node.certain;
            }
            if (!isCorrect(node.index)) return;
            noteSettled(node);
            const auto found = m_transactions.find(outcome->id);
            if (found == m_transactions.end() || found->second != outcome->place.height) {
                violation(node.name() + " was told that a transaction settled that did not");
            }
        },
        Milliseconds(10 * 60'000));
}

void LedgerCluster::submit(std::size_t index)
{
    Node& node = *m_nodes[index];
    if (!node.host || !speaks(index)) return;
    const auto& application = node.host->application();
    submitBody(node, m_deliveries ? m_deliveries->next(node.member, application) : m_workload.next(node.member, application), false);
}

void LedgerCluster::submitAgain(std::size_t index)
{
    Node& node = *m_nodes[index];
    if (!node.host || m_history.empty()) return;
    ++m_counts.replays;
    (void)node.host->engine().submit(m_history[m_random.below(m_history.size())]);   // to be refused
}

void LedgerCluster::submitCertain(std::size_t index)
{
    Node& node = *m_nodes[index];
    if (!node.host || !speaks(index)) return;
    submitBody(node, m_deliveries ? m_deliveries->anchor() : m_workload.newModel(node.member), true);
}

void LedgerCluster::changeValidators(std::size_t index, const std::vector<std::size_t>& to)
{
    Node& node = *m_nodes[index];
    if (!node.host || !hasKeys(index)) return;
    const auto before = node::LedgerReader(node.host->application().state()).currentEpoch(ledger::Role::validator);
    if (before) submitBody(node, m_consortium.handOver(*before, to), false);
}

EpochNumber LedgerCluster::epochAt(std::size_t index) const
{
    const auto& node = *m_nodes[index];
    if (!node.host) return EpochNumber(0);
    const auto& application = node.host->application();
    const auto bytes = application.block(application.tip().ref.height);
    const auto header = bytes && *bytes ? chain::peekHeader(**bytes) : fail(ErrorKind::notFound, "");
    return header ? header->header.epoch : EpochNumber(0);
}

bool LedgerCluster::levelled() const
{
    for (const auto& node : m_nodes) {
        if (!node->host || !isCorrect(node->index)) continue;
        const auto& tip = node->host->application().tip();
        if (m_blocks.empty() || tip.settled.height != m_blocks.rbegin()->first) return false;
    }
    return true;
}

}  // namespace quorate::sim
