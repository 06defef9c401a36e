// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/chain/mesh.h"

#include "core/chain/wire.h"
#include "core/crypto/sha256.h"

#include <QtGlobal>

#include <sstream>

namespace quorate::test {
namespace {

// (`"v" + std::to_string(n)` trips a false warning of GCC 12.)
std::string numbered(std::string_view name, std::uint64_t number)
{
    return std::string(name).append(std::to_string(number));
}

constexpr std::int64_t beginning = 1'767'225'600'000;   // 2026-01-01T00:00Z

struct State {
    std::set<std::string> texts;
    std::map<EpochNumber, std::vector<std::size_t>> epochs;
    std::set<std::size_t> revoked;   // may not seal by work
    engine::AppRoots roots;
};

struct Disk {
    struct Entry {
        Bytes block;
        engine::BlockRef ref;
        State after;
    };
    std::vector<Entry> blocks;
    engine::BlockRef settled{};
    std::map<std::string, Bytes> records;
};

Status applyOne(State& state, BytesView transaction)
{
    const std::string text(textOf(transaction));
    if (!state.texts.insert(text).second) return fail(ErrorKind::refused, "ledger.test.duplicate");
    std::istringstream in(text);
    std::string word;
    in >> word >> word;
    if (word == "revokes") {
        std::size_t node = 0;
        in >> node;
        state.revoked.insert(node);
    }
    if (word == "validators") {
        std::uint64_t epoch = 0;
        char comma = ',';
        in >> epoch;
        if (epoch != state.epochs.rbegin()->first.value + 1) return fail(ErrorKind::refused, "ledger.test.epoch");
        auto& nodes = state.epochs[EpochNumber(epoch)];
        for (std::size_t node = 0; in >> node; in >> comma) nodes.push_back(node);
    }
    ++state.roots.logSize;
    state.roots.logRoot = crypto::sha256({state.roots.logRoot.view(), transaction});
    state.roots.stateRoot = crypto::sha256({state.roots.stateRoot.view(), transaction});
    return {};
}

}  // namespace

struct Mesh::Node final : engine::Application, engine::Events, chain::Transport, chain::Records, chain::ChainFacts,
                          chain::Observer {
    struct NodeClock final : Clock {
        explicit NodeClock(const Mesh& owner) : mesh(owner) {}
        [[nodiscard]] UnixTime now() const override { return UnixTime{beginning + mesh.m_now.count()}; }
        [[nodiscard]] Milliseconds monotonic() const override { return mesh.m_now; }
        const Mesh& mesh;
    };
    struct NodeStrand final : Strand {
        explicit NodeStrand(Mesh& owner) : mesh(owner) {}
        void post(Work work) override { postAfter(Milliseconds(0), std::move(work)); }
        void postAfter(Milliseconds delay, Work work) override
        {
            mesh.after(delay, [alive = std::weak_ptr<int>(life), work = std::move(work)] {
                if (!alive.expired()) work();
            });
        }
        [[nodiscard]] bool runsHere() const override { return true; }
        Mesh& mesh;
        std::shared_ptr<int> life = std::make_shared<int>(0);
    };
    // Each piece takes its time; one after the other.
    struct NodeExecutor final : Executor {
        explicit NodeExecutor(Mesh& owner) : mesh(owner) {}
        void post(Work work) override
        {
            freeAt = std::max(freeAt, mesh.m_now) + mesh.m_options.sliceTime;
            mesh.after(freeAt - mesh.m_now, [alive = std::weak_ptr<int>(life), work = std::move(work)] {
                if (!alive.expired()) work();
            });
        }
        Mesh& mesh;
        Milliseconds freeAt{0};
        std::shared_ptr<int> life = std::make_shared<int>(0);
    };

    Node(Mesh& owner, std::size_t number)
        : mesh(owner), index(number), key(crypto::KeyPair::generate(owner.m_random)), clock(owner)
    {
    }

    Mesh& mesh;
    const std::size_t index;
    const crypto::KeyPair key;
    NodeClock clock;
    Disk disk;
    std::vector<Disk> backups;

    std::unique_ptr<NodeStrand> strand;
    std::unique_ptr<NodeExecutor> executor;
    std::optional<State> applied;
    engine::BlockContext appliedContext;
    std::unique_ptr<chain::EmbeddedEngine> engine;
    Height told;               // settled, as the application was told

    [[nodiscard]] State genesis() const
    {
        State state;
        state.epochs[EpochNumber(0)] = mesh.m_options.validators;
        return state;
    }
    [[nodiscard]] State committed() const { return disk.blocks.empty() ? genesis() : disk.blocks.back().after; }
    [[nodiscard]] engine::BlockRef refAt(Height height) const
    {
        if (height == Height(0)) return {height, chain::genesisBlockId(mesh.m_parameters)};
        return disk.blocks[height.value - 1].ref;
    }

    // engine::Application
    engine::AppTip tip() const override
    {
        return {refAt(Height(disk.blocks.size())), committed().roots, disk.settled};
    }
    Status check(BytesView transaction) const override
    {
        State scratch = committed();
        return applyOne(scratch, transaction);
    }
    std::vector<Bytes> prepare(const engine::BlockContext&, const std::vector<Bytes>& candidates, std::size_t) override
    {
        State scratch = committed();
        std::vector<Bytes> out;
        for (const auto& candidate : candidates) {
            if (applyOne(scratch, candidate)) out.push_back(candidate);
        }
        return out;
    }
    Result<engine::AppRoots> apply(const engine::BlockContext& context, const std::vector<Bytes>& transactions) override
    {
        State next = committed();
        for (const auto& transaction : transactions) {
            if (const auto done = applyOne(next, transaction); !done) return fail(done.error());
        }
        applied = next;
        appliedContext = context;
        return next.roots;
    }
    Status commit(BytesView block) override
    {
        if (!applied) qFatal("nothing was applied");
        disk.blocks.push_back({toBytes(block), appliedContext.ref, std::move(*applied)});
        applied.reset();
        return {};
    }
    Status revertTo(const engine::BlockRef& to) override
    {
        if (to.height < disk.settled.height) {
            mesh.violation("undoes what is settled");
            return fail(ErrorKind::refused, "engine.revert.settled");
        }
        disk.blocks.resize(to.height.value);
        return {};
    }
    Status settled(const engine::BlockRef& ref) override
    {
        disk.settled = ref;
        mesh.noteSettled(*this, ref);
        return {};
    }
    Result<std::optional<Bytes>> block(Height height) const override
    {
        if (height == Height(0) || height.value > disk.blocks.size()) return std::optional<Bytes>();
        return std::optional<Bytes>(disk.blocks[height.value - 1].block);
    }
    Result<std::optional<engine::BlockRef>> blockRef(Height height) const override
    {
        if (height.value > disk.blocks.size()) return std::optional<engine::BlockRef>();
        return std::optional(refAt(height));
    }
    // engine::Events
    void blockCommitted(const engine::BlockRef&) override {}
    void blocksReverted(const engine::BlockRef& from, const engine::BlockRef& to) override
    {
        mesh.m_reverted += from.height.value - to.height.value;
    }
    void blockSettled(const engine::BlockRef&) override {}
    void statusChanged(const engine::EngineStatus&) override {}
    // chain::Transport
    void send(const crypto::PublicKey& peer, Bytes message) override
    {
        mesh.deliver(index, peer.bytes[0], std::make_shared<const Bytes>(std::move(message)));
    }
    void broadcast(Bytes message) override
    {
        const auto shared = std::make_shared<const Bytes>(std::move(message));
        for (const auto& node : mesh.m_nodes) {
            if (node->index != index && node->engine) mesh.deliver(index, node->index, shared);
        }
    }
    // chain::Records
    Result<std::optional<Bytes>> load(BytesView name) const override
    {
        const auto it = disk.records.find(std::string(textOf(name)));
        return it == disk.records.end() ? std::optional<Bytes>() : std::optional<Bytes>(it->second);
    }
    Status save(const std::vector<std::pair<Bytes, Bytes>>& changes) override
    {
        for (const auto& [name, value] : changes) disk.records[std::string(textOf(name))] = value;
        return {};
    }
    // chain::ChainFacts
    std::optional<chain::ValidatorSet> validators(EpochNumber epoch) const override
    {
        const State state = committed();
        const auto it = state.epochs.find(epoch);
        if (it == state.epochs.end()) return std::nullopt;
        chain::ValidatorSet set{epoch, {}};
        for (const auto i : it->second) {
            set.validators.push_back({std::string("member-").append(std::to_string(i)), mesh.m_nodes[i]->key.publicKey()});
        }
        return set;
    }
    EpochNumber newestEpoch() const override { return committed().epochs.rbegin()->first; }
    std::optional<chain::Validator> sealer(const KeyId& id) const override
    {
        for (const auto& node : mesh.m_nodes) {
            if (node->key.id() == id && !committed().revoked.contains(node->index)) return chain::Validator{"member", node->key.publicKey()};
        }
        return std::nullopt;
    }
    Result<chain::TransactionFacts> inspect(BytesView transaction) const override
    {
        const std::string text(textOf(transaction));
        chain::TransactionFacts facts;
        facts.id.bytes = crypto::sha256(transaction).bytes;
        facts.share = text.substr(0, text.find(' '));
        facts.signer.bytes = crypto::sha256(bytesOf(facts.share)).bytes;
        return facts;
    }
    // chain::Observer
    void misbehaving(const crypto::PublicKey& peer, std::string_view code) override
    {
        if (mesh.m_options.mayBeAccused.contains(peer.bytes[0])) return;
        mesh.violation(numbered("a node accuses node ", peer.bytes[0]).append(": ").append(code));
    }
    void offence(const chain::Offence& offence) override
    {
        mesh.m_offences.push_back(offence);
        for (const auto& node : mesh.m_nodes) {
            if (node->key.id() == offence.key && !mesh.m_options.mayBeAccused.contains(node->index)) {
                mesh.violation(std::string("an offence is proven of ").append(offence.member));
            }
        }
    }
};

Mesh::Mesh(const Options& options) : m_options(options), m_random(options.seed)
{
    m_random.fill(m_parameters.consortium.bytes);
    for (std::size_t i = 0; i < options.nodes; ++i) m_nodes.push_back(std::make_unique<Node>(*this, i));
    heal();
    for (std::size_t i = 0; i < options.nodes; ++i) restart(i);
}

Mesh::~Mesh() = default;

crypto::PublicKey Mesh::peerKey(std::size_t node)
{
    crypto::PublicKey key;
    key.bytes.fill(0xee);
    key.bytes[0] = static_cast<std::uint8_t>(node);
    return key;
}

void Mesh::after(Milliseconds delay, std::function<void()> event)
{
    m_queue.emplace(m_now + delay, std::move(event));
}

void Mesh::deliver(std::size_t from, std::size_t to, const std::shared_ptr<const Bytes>& message)
{
    if (m_groups[from] != m_groups[to] || m_random.below(1000) < m_options.lossPermille) return;
    if (filter && !filter(from, to, *message)) return;
    const auto spread = static_cast<std::uint64_t>((m_options.maxDelay - m_options.minDelay).count()) + 1;
    after(m_options.minDelay + Milliseconds(m_random.below(spread)), [this, from, to, message] {
        Node& node = *m_nodes[to];
        if (m_groups[from] == m_groups[to] && node.engine) node.engine->messageArrived(peerKey(from), *message);
    });
}

void Mesh::run(Milliseconds duration)
{
    runUntil(duration, [] { return false; });
}

bool Mesh::runUntil(Milliseconds longest, const std::function<bool()>& condition)
{
    const Milliseconds until = m_now + longest;
    while (!condition()) {
        if (m_queue.empty() || m_queue.begin()->first > until) {
            m_now = until;
            return condition();
        }
        auto item = m_queue.extract(m_queue.begin());
        m_now = item.key();
        item.mapped()();
    }
    return true;
}

bool Mesh::isUp(std::size_t node) const { return m_nodes[node]->engine != nullptr; }
chain::EmbeddedEngine& Mesh::engine(std::size_t node) { return *m_nodes[node]->engine; }

void Mesh::crash(std::size_t index)
{
    Node& node = *m_nodes[index];
    node.engine.reset();
    node.strand.reset();
    node.executor.reset();
    node.applied.reset();
    for (const auto& other : m_nodes) {
        if (other->engine) other->engine->peerDisconnected(peerKey(index));
    }
}

void Mesh::wipe(std::size_t node)
{
    m_nodes[node]->disk = {};
    m_nodes[node]->told = Height(0);
}

std::size_t Mesh::snapshot(std::size_t node)
{
    m_nodes[node]->backups.push_back(m_nodes[node]->disk);
    return m_nodes[node]->backups.size() - 1;
}

void Mesh::restore(std::size_t node, std::size_t backup)
{
    m_nodes[node]->disk = m_nodes[node]->backups[backup];
    m_nodes[node]->told = m_nodes[node]->disk.settled.height;
}

void Mesh::restart(std::size_t index, bool restored)
{
    auto settings = m_options.settings;
    settings.restored = restored;
    Node& node = *m_nodes[index];
    node.strand = std::make_unique<Node::NodeStrand>(*this);
    node.executor = std::make_unique<Node::NodeExecutor>(*this);
    node.engine = std::make_unique<chain::EmbeddedEngine>(
        m_parameters, settings,
        chain::EmbeddedEngine::Parts{node, node, node, node, node, node, node.clock, m_random, *node.strand, &node.key,
                                     node.executor.get()});
    if (const auto started = node.engine->start(); !started) {
        violation(numbered("node ", index).append(" does not start: ").append(toString(started.error())));
        node.engine.reset();
        return;
    }
    for (const auto& other : m_nodes) {
        if (other->index == index || !other->engine) continue;
        other->engine->peerConnected(peerKey(index));
        node.engine->peerConnected(peerKey(other->index));
    }
}

Status Mesh::submit(std::size_t node, const std::string& text)
{
    return m_nodes[node]->engine->submit(toBytes(bytesOf(text)));
}

std::string Mesh::changeTo(std::size_t from, std::uint64_t epoch, const std::vector<std::size_t>& nodes)
{
    std::ostringstream text;
    text << '@' << from << " validators " << epoch << ' ';
    for (std::size_t i = 0; i < nodes.size(); ++i) text << (i > 0 ? "," : "") << nodes[i];
    return text.str();
}

bool Mesh::settledEverywhere(const std::string& text) const
{
    return std::ranges::all_of(m_nodes, [&](const auto& node) {
        if (!node->engine) return true;
        const auto settled = node->disk.settled.height.value;
        return settled > 0 && node->disk.blocks[settled - 1].after.texts.contains(text);
    });
}

bool Mesh::committedEverywhere(const std::string& text) const
{
    return std::ranges::all_of(m_nodes, [&](const auto& node) {
        return !node->engine || (!node->disk.blocks.empty() && node->disk.blocks.back().after.texts.contains(text));
    });
}

engine::EngineStatus Mesh::status(std::size_t node) const { return m_nodes[node]->engine->status(); }
Height Mesh::settledHeight(std::size_t node) const { return m_nodes[node]->disk.settled.height; }

chain::BlockHeader Mesh::tipHeader(std::size_t node) const
{
    return chain::peekHeader(m_nodes[node]->disk.blocks.back().block)->header;
}

std::string Mesh::complaint() const
{
    std::ostringstream out;
    out << "seed " << m_options.seed;
    for (const auto& what : m_violations) out << "; " << what;
    for (const auto& node : m_nodes) {
        if (!node->engine) continue;
        const auto now = node->engine->status();
        out << "; node " << node->index << " tip " << now.tip.height.value << " justified " << now.justified.height.value
            << " settled " << now.settled.height.value << ' ' << now.waitingFor;
    }
    return out.str();
}

void Mesh::violation(const std::string& what)
{
    if (m_violations.size() < 20) m_violations.push_back(std::to_string(m_now.count()).append(" ms: ").append(what));
}

void Mesh::noteSettled(Node& node, const engine::BlockRef& ref)
{
    if (ref.height < node.told) violation(numbered("settles backwards: ", node.index));
    for (Height h = node.told.next(); h <= ref.height; h = h.next()) {
        const auto [it, isNew] = m_settledIds.try_emplace(h, node.refAt(h).id);
        if (!isNew && it->second != node.refAt(h).id) {
            violation(numbered("different blocks are settled at height ", h.value));
        }
    }
    node.told = ref.height;
}

}  // namespace quorate::test
