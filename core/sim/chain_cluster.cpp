// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/chain_cluster.h"

#include "core/chain/block.h"
#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"

namespace quorate::sim {
namespace {

crypto::PublicKey nodeKey(std::size_t node)
{
    crypto::PublicKey key;
    key.bytes.fill(0xee);
    key.bytes[0] = static_cast<std::uint8_t>(node);
    return key;
}

std::size_t nodeOf(const crypto::PublicKey& key)
{
    return key.bytes[0];
}

}  // namespace

struct ChainCluster::Node final : engine::Events, chain::Transport, chain::Records, chain::ChainFacts, chain::Observer {
    Node(ChainCluster& owner, std::size_t number) : cluster(owner), index(number), clock(owner.m_time, Milliseconds(0)) {}

    // What survives a crash.
    ChainCluster& cluster;
    const std::size_t index;
    std::optional<crypto::KeyPair> key;
    SimpleLedger::Disk disk;
    std::map<std::string, Bytes> records;
    Height settled;
    VirtualClock clock;

    // What does not.
    std::unique_ptr<VirtualStrand> strand;
    std::unique_ptr<SimpleLedger> ledger;
    std::unique_ptr<chain::EmbeddedEngine> engine;

    void blockCommitted(const engine::BlockRef&) override {}
    void blocksReverted(const engine::BlockRef& from, const engine::BlockRef& to) override
    {
        cluster.m_reverted += from.height.value - to.height.value;
        if (to.height < settled) cluster.violation("node " + std::to_string(index) + " undid what was settled");
    }
    void blockSettled(const engine::BlockRef& ref) override { cluster.noteSettled(index, ref); }
    void statusChanged(const engine::EngineStatus&) override {}

    void send(const crypto::PublicKey& peer, Bytes message) override
    {
        cluster.m_network->send(index, nodeOf(peer), std::move(message));
    }
    void broadcast(Bytes message) override
    {
        for (const auto& node : cluster.m_nodes) {
            if (node->index != index && node->engine) cluster.m_network->send(index, node->index, message);
        }
    }

    Result<std::optional<Bytes>> load(BytesView name) const override
    {
        const auto it = records.find(std::string(textOf(name)));
        return it == records.end() ? std::optional<Bytes>() : std::optional<Bytes>(it->second);
    }
    Status save(const std::vector<std::pair<Bytes, Bytes>>& changes) override
    {
        for (const auto& [name, value] : changes) records[std::string(textOf(name))] = value;
        return {};
    }

    std::optional<chain::ValidatorSet> validators(EpochNumber epoch) const override
    {
        if (epoch != cluster.m_validators.epoch) return std::nullopt;
        return cluster.m_validators;
    }
    Result<chain::TransactionFacts> inspect(BytesView transaction) const override
    {
        return SimpleLedger::inspect(transaction);
    }

    void misbehaving(const crypto::PublicKey& peer, std::string_view code) override
    {
        cluster.violation("node " + std::to_string(index) + " accuses node " + std::to_string(nodeOf(peer)) + ": " +
                          std::string(code));
    }
    void offence(const chain::Offence& offence) override
    {
        cluster.m_offences.push_back(offence);
        if (!cluster.mayBeFaulty(offence.key)) {
            cluster.violation("node " + std::to_string(index) + " proves an offence of " + offence.member);
        }
    }
};

ChainCluster::ChainCluster(const ClusterOptions& options) : m_options(options), m_random(options.seed)
{
    m_random.fill(m_chain.consortium.bytes);
    const std::size_t count = options.validators + options.followers + options.twins;
    m_network = std::make_unique<SimulatedNetwork>(m_time, m_random, count,
                                                   [this](std::size_t from, std::size_t to, const Bytes& message) {
                                                       if (auto& engine = m_nodes[to]->engine; engine) {
                                                           engine->messageArrived(nodeKey(from), message);
                                                       }
                                                   });
    m_network->setDials(options.network);
    for (std::size_t i = 0; i < count; ++i) {
        auto& node = *m_nodes.emplace_back(std::make_unique<Node>(*this, i));
        const auto skew = static_cast<std::uint64_t>(options.maxSkew.count());
        node.clock.setSkew(Milliseconds(m_random.below(2 * skew + 1)) - options.maxSkew);
        if (i < options.validators) {
            node.key = crypto::KeyPair::generate(m_random);
            m_validators.validators.push_back({"validator-" + std::to_string(i), node.key->publicKey()});
        } else if (i >= options.validators + options.followers) {
            node.key = crypto::KeyPair::fromSeed(m_nodes[i - options.validators - options.followers]->key->seed());
        }
    }
    for (std::size_t i = 0; i < count; ++i) restart(i);
}

ChainCluster::~ChainCluster() = default;

void ChainCluster::violation(const std::string& what)
{
    if (m_violations.size() < 20) m_violations.push_back(std::to_string(m_time.now().count()) + " ms: " + what);
}

bool ChainCluster::mayBeFaulty(const KeyId& key) const
{
    for (std::size_t i = 0; i < m_options.validators; ++i) {
        if (m_nodes[i]->key->id() == key) return i < m_options.twins || m_options.forgetful.contains(i);
    }
    return false;
}

void ChainCluster::noteSettled(std::size_t index, const engine::BlockRef& ref)
{
    Node& node = *m_nodes[index];
    if (ref.height <= node.settled) violation("node " + std::to_string(index) + " settled backwards");
    for (Height h = node.settled.next(); h <= ref.height; h = h.next()) {
        const BlockId id = node.ledger->refAt(h).id;
        const auto [it, isNew] = m_settledIds.try_emplace(h, id);
        if (!isNew && it->second != id) {
            violation("nodes settled different blocks at height " + std::to_string(h.value));
        }
    }
    node.settled = ref.height;
}

void ChainCluster::run(Milliseconds duration)
{
    const Milliseconds until = m_time.now() + duration;
    while (m_time.step(until)) {}
}

bool ChainCluster::runUntil(Milliseconds longest, const std::function<bool()>& condition)
{
    const Milliseconds until = m_time.now() + longest;
    while (!condition()) {
        if (!m_time.step(until)) return condition();
    }
    return true;
}

bool ChainCluster::isUp(std::size_t node) const
{
    return m_nodes[node]->engine != nullptr;
}

void ChainCluster::setSkew(std::size_t node, Milliseconds skew)
{
    m_nodes[node]->clock.setSkew(skew);
}

void ChainCluster::crash(std::size_t index)
{
    Node& node = *m_nodes[index];
    node.engine.reset();
    node.ledger.reset();
    node.strand.reset();
    if (m_options.forgetful.contains(index)) node.records.clear();
    for (const auto& other : m_nodes) {
        if (other->engine) other->engine->peerDisconnected(nodeKey(index));
    }
}

void ChainCluster::wipe(std::size_t index)
{
    Node& node = *m_nodes[index];
    node.disk = {};
    node.records.clear();
    node.settled = Height(0);
}

void ChainCluster::restart(std::size_t index)
{
    Node& node = *m_nodes[index];
    node.strand = std::make_unique<VirtualStrand>(m_time);
    node.ledger = std::make_unique<SimpleLedger>(m_chain, node.disk);
    const chain::EmbeddedEngine::Parts parts{*node.ledger, node, node, node, node, node, node.clock, m_random,
                                             *node.strand, node.key ? &*node.key : nullptr};
    node.engine = std::make_unique<chain::EmbeddedEngine>(m_chain, m_options.settings, parts);
    if (const auto started = node.engine->start(); !started) {
        violation("node " + std::to_string(index) + " does not start: " + toString(started.error()));
        node.engine.reset();
        return;
    }
    for (const auto& other : m_nodes) {
        if (other->index != index && other->engine) {
            other->engine->peerConnected(nodeKey(index));
            node.engine->peerConnected(nodeKey(other->index));
        }
    }
}

bool ChainCluster::submitOf(std::uint64_t key, std::size_t index)
{
    std::array<std::uint8_t, 16> value{};
    m_random.fill(value);
    const Bytes transaction = simpleTransaction(key, m_nextSequence[key], value);
    const auto admitted = m_nodes[index]->engine->submit(transaction);
    if (!admitted) {
        if (admitted.error().code == "engine.pool.full") violation("no room in the pool for member " + std::to_string(index));
        return false;
    }
    ++m_nextSequence[key];
    m_submitted.emplace_back(index, transaction);
    return true;
}

void ChainCluster::submit(std::size_t index)
{
    (void)submitOf(index, index);
}

void ChainCluster::hoard(std::size_t index, std::size_t transactions)
{
    for (std::size_t i = 0; i < transactions; ++i) {
        if (!submitOf(index + ++m_nextKey * keysApart, index)) return;
    }
}

void ChainCluster::submitAgainWhatIsMissing()
{
    for (const auto& [index, transaction] : m_submitted) {
        if (isUp(index)) (void)m_nodes[index]->engine->submit(transaction);
    }
}

bool ChainCluster::everythingSettled() const
{
    for (const auto& node : m_nodes) {
        if (!node->engine) continue;
        const auto& disk = node->disk;
        if (disk.settled.height == Height(0)) {
            if (!m_submitted.empty()) return false;
            continue;
        }
        const auto& settledState = disk.blocks[disk.settled.height.value - 1].after;
        for (const auto& [key, next] : m_nextSequence) {
            const auto it = settledState.next.find(key);
            if (next != (it == settledState.next.end() ? 0 : it->second)) return false;
        }
    }
    return true;
}

engine::EngineStatus ChainCluster::status(std::size_t node) const
{
    return m_nodes[node]->engine ? m_nodes[node]->engine->status() : engine::EngineStatus{};
}

Height ChainCluster::settledHeight(std::size_t node) const
{
    return m_nodes[node]->settled;
}

}  // namespace quorate::sim
