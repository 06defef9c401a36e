// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_migration.h"

#include "core/codec/cbor.h"
#include "core/node/stored_log.h"

namespace quorate::node {
namespace {

// Keys of formats 1 to 3: an entry for every leaf, and one for its events.
Bytes olderKey(char kind, std::uint64_t index)
{
    Bytes key = at::leaves(LeafIndex(index));
    key.front() = static_cast<std::uint8_t>(kind);
    return key;
}

// [before, [transaction id...]]: the ids are in the leaves.
Result<Bytes> undoOfOlder(BytesView older)
{
    codec::Reader in(older);
    in.arrayOf(2);
    const Bytes before = toBytes(in.rawItem());
    (void)in.rawItem();
    in.leave();
    if (auto done = in.finish(); !done) return fail(ErrorKind::corrupt, "node.record.malformed", toString(done.error()));
    return before;
}

Bytes number(std::uint64_t value)
{
    codec::Writer out;
    out.unsignedInteger(value);
    return out.take();
}

class Migration {
public:
    Migration(store::KeyValueStore& store, std::size_t changesAtOnce) : m_store(store), m_changesAtOnce(changesAtOnce) {}

    Status run(const TipRecord& tip, Height from)
    {
        auto below = recordAt(from);
        if (!below) return fail(below.error());
        m_batch.put(at::tip(), tip.encode());
        for (Height height = from; height < tip.tip;) {
            height = height.next();
            auto record = recordAt(height);
            if (!record) return fail(record.error());
            if (auto done = block(*below, *record); !done) return done;
            below = std::move(record);
            if (m_batch.changes.size() < m_changesAtOnce) continue;
            m_batch.put(at::migration(), number(height.value));
            if (auto done = m_store.write(m_batch); !done) return done;
            m_batch = {};
        }
        m_batch.erase(at::migration());
        return m_store.write(m_batch);
    }

private:
    Result<BlockRecord> recordAt(Height height) const
    {
        auto raw = m_store.get(at::record(height));
        if (!raw) return fail(raw.error());
        if (!*raw) return fail(ErrorKind::corrupt, "node.chain.no-such-block", "height " + std::to_string(height.value));
        return BlockRecord::decode(**raw);
    }

    Status block(const BlockRecord& below, const BlockRecord& record)
    {
        const std::uint64_t first = below.roots.logSize;
        const std::uint64_t end = record.roots.logSize;
        if (first < end) {
            if (auto done = leaves(record.ref.height, first, end); !done) return done;
        }
        for (unsigned level = 0; level < StoredLog::lowestStoredLevel; ++level) {
            for (std::uint64_t index = first >> level; index < end >> level; ++index) m_batch.erase(at::logNode(level, index));
        }
        auto undo = m_store.get(at::undo(record.ref.height));
        if (!undo) return fail(undo.error());
        if (!*undo) return {};   // so old that it was forgotten
        auto current = undoOfOlder(**undo);
        if (!current) return fail(current.error());
        m_batch.put(at::undo(record.ref.height), std::move(*current));
        return {};
    }

    Status leaves(Height height, std::uint64_t first, std::uint64_t end)
    {
        std::vector<std::pair<Bytes, Bytes>> parts;
        for (std::uint64_t index = first; index < end; ++index) {
            auto leaf = m_store.get(olderKey('l', index));
            if (!leaf) return fail(leaf.error());
            if (!*leaf) return fail(ErrorKind::corrupt, "node.chain.no-such-leaf", std::to_string(index));
            auto events = m_store.get(olderKey('e', index));
            if (!events) return fail(events.error());
            const auto decoded = ledger::LogLeaf::decode(**leaf);
            if (!decoded) return fail(ErrorKind::corrupt, "node.record.malformed", toString(decoded.error()));
            m_batch.put(at::transaction(decoded->id), number(index));
            if (index > first) m_batch.erase(olderKey('l', index));
            m_batch.erase(olderKey('e', index));
            parts.emplace_back(std::move(**leaf), *events ? std::move(**events) : Bytes{0x80});   // [] where there are none
        }
        LeavesWriter record(height, parts.size());
        for (const auto& [leaf, events] : parts) record.add(leaf, events);
        m_batch.put(at::leaves(LeafIndex(first)), record.take());
        return {};
    }

    store::KeyValueStore& m_store;
    const std::size_t m_changesAtOnce;
    store::WriteBatch m_batch;
};

}  // namespace

Status migrateChain(store::KeyValueStore& store, const TipRecord& tip, std::size_t changesAtOnce)
{
    const auto marker = store.get(at::migration());
    if (!marker) return fail(marker.error());
    Height done(0);
    if (*marker) {
        codec::Reader in(**marker);
        done = Height(in.unsignedInteger());
        if (auto sound = in.finish(); !sound) return fail(ErrorKind::corrupt, "node.record.malformed", toString(sound.error()));
    } else if (tip.format == TipRecord::currentFormat) {
        return {};
    }
    return Migration(store, changesAtOnce).run(tip, done);
}

}  // namespace quorate::node
