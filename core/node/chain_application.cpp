// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_application.h"

#include "core/chain/block.h"
#include "core/chain/validator_record.h"
#include "core/codec/cbor.h"
#include "core/crypto/sha256.h"
#include "core/node/block_state.h"
#include "core/node/chain_migration.h"

#include <algorithm>
#include <cassert>

namespace quorate::node {
namespace {

constexpr std::uint64_t pruneAtLeast = 32;    // blocks
constexpr std::uint64_t pruneAtMost = 256;
constexpr std::size_t loggedAtOnce = 16;      // transactions
constexpr std::size_t loggedAtEnd = 4;        // nobody checks signatures beside the last of a block

Bytes encodeEvents(const std::vector<ledger::Event>& events)
{
    codec::Writer out;
    out.array(events.size());
    for (const auto& event : events) out.raw(event.encode());
    return out.take();
}

Bytes encodeNumber(std::uint64_t number)
{
    codec::Writer out;
    out.unsignedInteger(number);
    return out.take();
}

Result<std::uint64_t> decodeNumber(BytesView encoded)
{
    codec::Reader in(encoded);
    const auto number = in.unsignedInteger();
    if (auto done = in.finish(); !done) return fail(done.error());
    return number;
}

// Ledger time may not run ahead of the block that moves it, whose time the engine holds to the clocks of all: the rules know
// no clock, and what ran ahead could never be set back.
Status withinTime(const engine::BlockContext& context, const ledger::Transaction& transaction)
{
    const auto* tick = std::get_if<ledger::TimeTick>(&transaction.body);
    if (tick == nullptr || tick->time <= context.time) return {};
    return fail(ErrorKind::refused, "node.chain.tick-ahead",
                std::to_string(tick->time.ms) + " in a block of " + std::to_string(context.time.ms));
}

Error corrupt(std::string_view code, std::string context)
{
    return {ErrorKind::corrupt, std::string(code), std::move(context)};
}

}  // namespace

// The committed state, read from the store.
class ChainApplication::State final : public ledger::StateView {
public:
    explicit State(store::KeyValueStore& store) : m_store(store) {}
    Result<std::optional<Bytes>> get(BytesView key) const override { return m_store.get(at::state(key)); }
    Status scan(BytesView prefix, const Visit& visit) const override
    {
        return m_store.scan(at::state(prefix), {}, [&](BytesView key, BytesView value) {
            return visit(key.subspan(1), value);
        });
    }

private:
    store::KeyValueStore& m_store;
};

// An applied block that waits for commit().
struct ChainApplication::Pending {
    engine::BlockContext context;
    UndoRecord::Values changes;
    UndoRecord undo;
    codec::LogFrontier frontier;
    engine::AppRoots roots;
    store::WriteBatch batch;               // all but changes, leaves and records of the block itself
    std::vector<ledger::TransactionName> names;
    LeavesWriter leaves;

    Pending(const engine::BlockContext& block, const codec::LogFrontier& log, std::size_t transactions)
        : context(block), frontier(log), leaves(block.ref.height, transactions)
    {
    }
};

struct ChainApplication::Unlogged {
    Hash32 hash;                           // of all bytes of the transaction
    Bytes events;
    ledger::Changes changes;
    std::vector<codec::MerkleMap::Path> paths;   // of their keys
};

ChainApplication::ChainApplication(store::KeyValueStore& store, Options options)
    : m_store(store),
      m_options(std::move(options)),
      m_state(std::make_unique<State>(store)),
      m_log(store),
      m_ahead(m_options.chain.consortium, m_options.verifyThreads)
{
}

ChainApplication::~ChainApplication() = default;

Result<std::unique_ptr<ChainApplication>> ChainApplication::open(store::KeyValueStore& store,
                                                                 const ledger::Genesis& genesis, Options options)
{
    std::unique_ptr<ChainApplication> application(new ChainApplication(store, std::move(options)));
    if (auto done = application->load(genesis); !done) return fail(done.error());
    return application;
}

Status ChainApplication::reload(const ledger::Genesis& genesis)
{
    m_pending.reset();
    m_newestNames.clear();
    m_settledState.reset();
    m_map = {};
    m_log.forget();
    return load(genesis);
}

Status ChainApplication::load(const ledger::Genesis& genesis)
{
    auto raw = m_store.get(at::tip());
    if (!raw) return fail(raw.error());
    if (!*raw) {
        if (auto done = found(genesis); !done) return done;
        raw = m_store.get(at::tip());
        if (!raw) return fail(raw.error());
    }
    auto tip = TipRecord::decode(**raw);
    if (!tip) return fail(tip.error());
    if (tip->consortium != m_options.chain.consortium || tip->chain != m_options.chain.chain) {
        return fail(ErrorKind::conflict, "node.chain.other-consortium", tip->consortium.hex());
    }
    if (auto done = migrateChain(m_store, *tip); !done) return done;
    auto record = blockRecord(tip->tip);
    if (!record) return fail(record.error());
    auto settledRecord = blockRecord(tip->settled);
    if (!settledRecord) return fail(settledRecord.error());
    m_tip = {record->ref, record->roots, settledRecord->ref};
    m_frontier = record->frontier;
    m_settledLogSize = settledRecord->roots.logSize;
    m_keptFrom = tip->keptFrom;

    auto scanned = m_state->scan({}, [this](BytesView key, BytesView value) {
        m_map.set(key, value);
        return true;
    });
    if (!scanned) return scanned;
    if (m_map.root() != m_tip.roots.stateRoot) {
        return fail(corrupt("node.chain.state-root", "height " + std::to_string(m_tip.ref.height.value)));
    }
    if (m_frontier.root() != m_tip.roots.logRoot) {
        return fail(corrupt("node.chain.log-root", "height " + std::to_string(m_tip.ref.height.value)));
    }
    return {};
}

Bytes ChainApplication::tipRecord(Height tip, Height settled) const
{
    TipRecord record;
    record.consortium = m_options.chain.consortium;
    record.chain = m_options.chain.chain;
    record.tip = tip;
    record.settled = settled;
    record.keptFrom = m_keptFrom;
    return record.encode();
}

Status ChainApplication::found(const ledger::Genesis& genesis)
{
    store::WriteBatch batch;
    codec::MerkleMap map;
    for (const auto& [key, value] : ledger::genesisState(genesis, m_options.chain.chain)) {
        if (!value) continue;
        map.set(key, *value);
        batch.put(at::state(key), *value);
    }
    BlockRecord record;
    record.ref = {Height(0), chain::genesisBlockId({m_options.chain.consortium, m_options.chain.chain})};
    record.roots = {0, codec::emptyLogRoot(), map.root()};
    record.time = genesis.created;
    batch.put(at::record(Height(0)), record.encode());
    batch.put(at::tip(), tipRecord(Height(0), Height(0)));
    return m_store.write(batch);
}

Status ChainApplication::check(BytesView transaction) const
{
    auto opened = m_ahead.open(transaction);
    auto applied = ledger::applyTransaction(m_options.chain, *m_state, LeafIndex(m_tip.roots.logSize),
                                            std::move(opened.transaction), opened.signature);
    if (!applied) return fail(applied.error());
    m_ahead.remember(opened.hash);
    return {};
}

void ChainApplication::verifyAhead(const std::vector<Bytes>& transactions) const
{
    m_ahead.begin(*m_state, transactions);
}

const Result<ledger::OpenedTransaction>* ChainApplication::begun(BytesView transaction) const
{
    const auto* next = m_ahead.next(transaction);
    return next != nullptr ? &next->transaction : nullptr;
}

std::vector<Bytes> ChainApplication::prepare(const engine::BlockContext& context, const std::vector<Bytes>& candidates,
                                             std::size_t maxBytes)
{
    std::vector<Bytes> picked;
    if (candidates.empty()) return picked;
    verifyAhead(candidates);
    discardPending();
    BlockState state(*m_state, m_map);
    std::uint64_t leaf = m_tip.roots.logSize;
    std::size_t size = 0;
    const auto take = [&](const Bytes& transaction) {
        auto opened = m_ahead.open(transaction);
        auto applied = ledger::applyTransaction(m_options.chain, state, LeafIndex(leaf), std::move(opened.transaction), opened.signature);
        if (!applied || !withinTime(context, applied->transaction.transaction) || !state.put(applied->changes)) return;
        size += transaction.size();
        ++leaf;
        picked.push_back(transaction);
    };
    if (m_options.signTick) {
        const auto ledgerNow = ledgerTime();
        const auto sequence = nextSequence(m_options.tickKey);
        if (ledgerNow && sequence && context.time > *ledgerNow) {
            take(m_options.signTick(context.time, *sequence));
        }
    }
    const std::size_t owed = picked.size();
    for (const auto& candidate : candidates) {
        if (size + candidate.size() <= maxBytes) take(candidate);
    }
    if (picked.size() == owed) picked.clear();  // a tick alone is no reason for a block
    return picked;
}

Result<engine::AppRoots> ChainApplication::apply(const engine::BlockContext& context,
                                                 const std::vector<Bytes>& transactions)
{
    discardPending();
    // Signatures are checked beside the rules, which take one transaction after the other.
    verifyAhead(transactions);
    auto pending = std::make_unique<Pending>(context, m_frontier, transactions.size());
    BlockState state(*m_state, m_map);

    const auto abandon = [&](Error error) -> tl::unexpected<Error> {
        pending->undo.before = state.take().before;
        m_pending = std::move(pending);
        discardPending();
        return fail(std::move(error));
    };
    std::vector<Unlogged> unlogged;
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        const LeafIndex leaf(pending->frontier.size() + unlogged.size());
        auto opened = m_ahead.open(transactions[i]);
        auto applied = ledger::applyTransaction(m_options.chain, state, leaf, std::move(opened.transaction), opened.signature);
        if (!applied) {
            Error error = applied.error();
            error.context = "transaction " + std::to_string(i) + ": " + error.context;
            return abandon(std::move(error));
        }
        if (auto timely = withinTime(context, applied->transaction.transaction); !timely) return abandon(timely.error());
        auto paths = state.put(applied->changes);
        if (!paths) return abandon(paths.error());
        pending->names.push_back({applied->transaction.id, applied->transaction.signer});
        unlogged.push_back({opened.hash, encodeEvents(applied->events), std::move(applied->changes), *std::move(paths)});
        const std::size_t left = transactions.size() - i - 1;
        if (unlogged.size() >= (left < loggedAtOnce ? loggedAtEnd : loggedAtOnce) || left == 0) log(*pending, unlogged);
    }
    auto difference = state.take();
    pending->undo.before = std::move(difference.before);
    pending->changes = std::move(difference.after);
    pending->roots = {pending->frontier.size(), pending->frontier.root(), m_map.root()};
    const auto roots = pending->roots;
    m_pending = std::move(pending);
    return roots;
}

// Puts what was accepted, the newest of pending.names, into map and log; no rule waits for either.
void ChainApplication::log(Pending& pending, std::vector<Unlogged>& accepted)
{
    std::vector<codec::MerkleMap::Path> paths;
    for (const auto& one : accepted) paths.insert(paths.end(), one.paths.begin(), one.paths.end());
    m_map.prefetch(paths);
    auto path = paths.begin();
    auto name = pending.names.end() - static_cast<std::ptrdiff_t>(accepted.size());
    std::vector<codec::LogNode> nodes;
    for (const auto& one : accepted) {
        for (const auto& change : one.changes) setInMap(*path++, change.second);
        pending.batch.put(at::transaction(name->id), encodeNumber(pending.frontier.size()));
        const Bytes encoded = ledger::LogLeaf{name++->id, one.hash, m_map.root()}.encode();
        pending.frontier.append(codec::leafHash(encoded), &nodes);
        pending.leaves.add(encoded, one.events);
    }
    for (const auto& node : nodes) {
        if (node.level >= StoredLog::lowestStoredLevel) pending.batch.put(at::logNode(node.level, node.index), toBytes(node.hash.view()));
    }
    accepted.clear();
}

Status ChainApplication::commit(BytesView block)
{
    assert(m_pending);
    Pending& pending = *m_pending;   // what was applied is written or discarded: nobody reads it after this
    const Height height = pending.context.ref.height;
    store::WriteBatch& batch = pending.batch;
    for (auto& [key, value] : pending.changes) batch.changes.push_back({at::state(key), std::move(value)});
    if (!pending.names.empty()) batch.put(at::leaves(LeafIndex(m_tip.roots.logSize)), pending.leaves.take());
    const BlockRecord record{pending.context.ref, pending.roots, pending.frontier, pending.context.time};
    batch.put(at::record(height), record.encode());
    batch.put(at::undo(height), pending.undo.encode());
    batch.put(at::block(height), toBytes(block));
    batch.put(at::heightOf(pending.context.ref.id), encodeNumber(height.value));
    batch.put(at::tip(), tipRecord(height, m_tip.settled.height));
    if (auto done = m_store.write(batch); !done) {
        discardPending();
        return done;
    }
    // What lay below stays; where nothing settles for long, undoing all of it after each block would take ever longer.
    if (m_settledState) {
        std::erase_if(pending.undo.before, [this](const auto& item) { return m_settledState->changes().contains(item.first); });
        m_settledState->put(UndoRecord::changes(std::move(pending.undo.before)));
    }
    m_tip.ref = pending.context.ref;
    m_tip.roots = pending.roots;
    m_frontier = pending.frontier;
    m_newestNames = std::move(pending.names);
    m_pending.reset();
    return {};
}

void ChainApplication::discardPending()
{
    if (!m_pending) return;
    setInMap(m_pending->undo.before);
    m_pending.reset();
}

void ChainApplication::setInMap(const codec::MerkleMap::Path& path, const std::optional<Bytes>& value)
{
    if (value) m_map.set(path, *value);
    else m_map.erase(path);
}

Status ChainApplication::revertTo(const engine::BlockRef& to)
{
    discardPending();
    if (to.height < m_tip.settled.height) {
        return fail(ErrorKind::refused, "engine.revert.settled", "height " + std::to_string(to.height.value));
    }
    auto target = blockRecord(to.height);
    if (!target) return fail(target.error());
    if (target->ref != to) return fail(ErrorKind::notFound, "engine.revert.not-an-ancestor", to.id.hex());
    // One block a batch: a crash in between leaves a shorter chain, which is a valid one.
    while (m_tip.ref.height > to.height) {
        const Height height = m_tip.ref.height;
        const Height below(height.value - 1);
        auto undo = undoRecord(height);
        if (!undo) return fail(undo.error());
        auto record = blockRecord(below);
        if (!record) return fail(record.error());
        store::WriteBatch batch;
        for (const auto& [key, value] : undo->before) batch.changes.push_back({at::state(key), value});
        if (const LeafIndex first(record->roots.logSize); first.value < m_tip.roots.logSize) {
            const auto undone = m_log.leavesWith(first);
            if (!undone) return fail(undone.error());
            for (const auto& one : (*undone)->leaves) {
                const auto leaf = ledger::LogLeaf::decode(one.leaf);
                if (!leaf) return fail(leaf.error());
                batch.erase(at::transaction(leaf->id));
            }
            batch.erase(at::leaves(first));
        }
        batch.erase(at::record(height));
        batch.erase(at::undo(height));
        batch.erase(at::block(height));
        batch.erase(at::heightOf(m_tip.ref.id));
        batch.put(at::tip(), tipRecord(below, m_tip.settled.height));
        if (auto done = m_store.write(batch); !done) return done;
        m_log.forget();
        setInMap(undo->before);
        m_tip.ref = record->ref;
        m_tip.roots = record->roots;
        m_frontier = record->frontier;
    }
    return {};
}

Status ChainApplication::settledWith(store::WriteBatch batch, const engine::BlockRef& ref)
{
    if (ref.height <= m_tip.settled.height) return batch.changes.empty() ? Status() : m_store.write(batch);
    auto record = blockRecord(ref.height);
    if (!record) return fail(record.error());
    if (record->ref != ref) return fail(ErrorKind::notFound, "engine.revert.not-an-ancestor", ref.id.hex());
    batch.put(at::tip(), tipRecord(m_tip.ref.height, ref.height));
    for (std::uint64_t h = m_tip.settled.height.value + 1; h <= ref.height.value; ++h) {
        if (h > m_options.keepUndo) batch.erase(at::undo(Height(h - m_options.keepUndo)));
    }
    if (auto done = m_store.write(batch); !done) return done;
    m_settledState.reset();
    m_tip.settled = ref;
    m_settledLogSize = record->roots.logSize;
    return {};
}

Status ChainApplication::pruneBelow(Height height, std::uint64_t most)
{
    const Height from = m_keptFrom;
    const Height end = std::min({height, m_tip.settled.height, Height(from.value + most)});
    if (end <= from) return {};
    store::WriteBatch batch;
    std::size_t read = 0;
    Height to = from;
    for (; to < end && read < pruneBytesAtOnce; to = to.next()) {
        const Height one = to;
        const auto bytes = block(one);
        if (!bytes) return fail(bytes.error());
        if (!*bytes) return fail(corrupt("node.chain.no-such-block", "height " + std::to_string(one.value)));
        read += (*bytes)->size();
        auto rest = chain::prunedBlock(**bytes);
        if (!rest) return fail(rest.error());
        batch.put(at::block(one), std::move(*rest));
        batch.erase(at::engineKey(chain::certificateKey(one)));
        batch.erase(at::engineKey(chain::headerKey(one)));
    }
    m_keptFrom = to;
    batch.put(at::tip(), tipRecord(m_tip.ref.height, m_tip.settled.height));
    auto done = m_store.write(batch);
    if (!done) m_keptFrom = from;
    return done;
}

Status ChainApplication::keepNewest(std::uint64_t blocks)
{
    const std::uint64_t settled = m_tip.settled.height.value;
    if (settled < blocks) return {};
    const Height from(settled - blocks + 1);
    if (from.value < m_keptFrom.value + std::min(pruneAtLeast, blocks / 4 + 1)) return {};   // a synced write each time
    return pruneBelow(from, pruneAtMost);
}

Result<std::optional<Bytes>> ChainApplication::block(Height height) const
{
    return m_store.get(at::block(height));
}

Result<std::optional<engine::BlockRef>> ChainApplication::blockRef(Height height) const
{
    if (height > m_tip.ref.height) return std::optional<engine::BlockRef>();
    auto record = blockRecord(height);
    if (!record) return fail(record.error());
    return std::optional(record->ref);
}

const ledger::StateView& ChainApplication::state() const
{
    return *m_state;
}

Result<std::reference_wrapper<const ledger::StateView>> ChainApplication::settledState() const
{
    if (!m_settledState) {
        auto below = std::make_unique<ledger::Overlay>(*m_state);
        for (Height at = m_tip.ref.height; at > m_tip.settled.height; at = Height(at.value - 1)) {
            auto undo = undoRecord(at);
            if (!undo) return fail(undo.error());
            below->put(UndoRecord::changes(std::move(undo->before)));
        }
        m_settledState = std::move(below);
    }
    return std::cref<const ledger::StateView>(*m_settledState);
}

const codec::LogNodes& ChainApplication::logNodes() const
{
    return m_log;
}

Result<BlockRecord> ChainApplication::blockRecord(Height height) const
{
    auto raw = m_store.get(at::record(height));
    if (!raw) return fail(raw.error());
    if (!*raw) return fail(ErrorKind::notFound, "node.chain.no-such-block", "height " + std::to_string(height.value));
    return BlockRecord::decode(**raw);
}

Result<UndoRecord> ChainApplication::undoRecord(Height height) const
{
    auto raw = m_store.get(at::undo(height));
    if (!raw) return fail(raw.error());
    if (!*raw) return fail(ErrorKind::notFound, "node.chain.no-undo", "height " + std::to_string(height.value));
    return UndoRecord::decode(**raw);
}

Result<std::optional<Height>> ChainApplication::heightOf(const BlockId& id) const
{
    auto raw = m_store.get(at::heightOf(id));
    if (!raw) return fail(raw.error());
    if (!*raw) {
        if (id == chain::genesisBlockId({m_options.chain.consortium, m_options.chain.chain})) return Height(0);
        return std::nullopt;
    }
    const auto height = decodeNumber(**raw);
    if (!height) return fail(height.error());
    return Height(*height);
}

Result<Bytes> ChainApplication::leaf(LeafIndex index) const
{
    const auto record = m_log.leavesWith(index);
    if (!record) return fail(record.error());
    return toBytes((*record)->at(index).leaf);
}

Result<std::vector<ledger::Event>> ChainApplication::events(LeafIndex index) const
{
    const auto record = m_log.leavesWith(index);
    if (!record) return fail(record.error());
    std::vector<ledger::Event> events;
    codec::Reader in((*record)->at(index).events);
    for (auto left = in.array(SIZE_MAX); left > 0 && in.ok(); --left) {   // our own record: a revoked key may withdraw any number
        auto event = ledger::Event::decode(in.rawItem());
        if (!event) return fail(event.error());
        events.push_back(std::move(*event));
    }
    in.leave();
    if (auto done = in.finish(); !done) return fail(done.error());
    return events;
}

Result<std::optional<TransactionPlace>> ChainApplication::find(const TransactionId& id) const
{
    auto raw = m_store.get(at::transaction(id));
    if (!raw) return fail(raw.error());
    if (!*raw) return std::nullopt;
    const auto leaf = decodeNumber(**raw);
    if (!leaf) return fail(leaf.error());
    const auto record = m_log.leavesWith(LeafIndex(*leaf));
    if (!record) return fail(record.error());
    return TransactionPlace{(*record)->height, *leaf - (*record)->first.value, LeafIndex(*leaf)};
}

Result<std::optional<Bytes>> ChainApplication::transactionBytes(const TransactionPlace& place) const
{
    auto raw = block(place.height);
    if (!raw) return fail(raw.error());
    if (!*raw) return std::nullopt;
    auto transactions = m_options.transactionsOf(**raw);
    if (!transactions) return fail(transactions.error());
    if (place.position >= transactions->size()) {
        return fail(corrupt("node.chain.position", "height " + std::to_string(place.height.value)));
    }
    return std::move((*transactions)[place.position]);
}

Result<std::uint64_t> ChainApplication::nextSequence(const KeyId& key) const
{
    auto raw = m_state->get(ledger::key::sequence(key));
    if (!raw) return fail(raw.error());
    if (!*raw) return 0;
    return decodeNumber(**raw);
}

Result<UnixTime> ChainApplication::ledgerTime() const
{
    auto raw = m_state->get(ledger::key::ledgerTime());
    if (!raw) return fail(raw.error());
    if (!*raw) return UnixTime{};
    codec::Reader in(**raw);
    const UnixTime time{static_cast<std::int64_t>(in.unsignedInteger(INT64_MAX))};
    if (auto done = in.finish(); !done) return fail(done.error());
    return time;
}

Status ChainApplication::lookAt(Height height, const std::function<Status(const Past&)>& look)
{
    discardPending();
    auto record = blockRecord(height);
    if (!record) return fail(record.error());
    ledger::Overlay past(*m_state);
    ledger::Changes present;  // what the map must be given back afterwards
    for (Height at = m_tip.ref.height; at > height; at = Height(at.value - 1)) {
        auto undo = undoRecord(at);
        if (!undo) return fail(undo.error());
        for (const auto& [key, value] : undo->before) {
            if (present.contains(key)) continue;
            auto now = m_state->get(key);
            if (!now) return fail(now.error());
            present.emplace(key, std::move(*now));
        }
        past.put(UndoRecord::changes(std::move(undo->before)));
    }
    setInMap(past.changes());
    Status done = m_map.root() == record->roots.stateRoot
                      ? look(Past{past, m_map, *record})
                      : Status(fail(corrupt("node.chain.state-root", "height " + std::to_string(height.value))));
    setInMap(present);
    return done;
}

}  // namespace quorate::node
