// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_records.h"

#include "core/codec/cbor.h"

namespace quorate::node {
namespace {

constexpr std::size_t maxRecord = 64 * 1024 * 1024;

Bytes bigEndian(std::uint64_t value)
{
    Bytes out(8);
    for (int i = 7; i >= 0; --i, value >>= 8) out[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(value);
    return out;
}

Bytes keyOf(char kind, BytesView rest = {})
{
    Bytes key;
    key.reserve(1 + rest.size());
    key.push_back(static_cast<std::uint8_t>(kind));
    append(key, rest);
    return key;
}

template <class T>
Result<T> finished(codec::Reader& in, T value)
{
    if (auto done = in.finish(); !done) {
        return fail(ErrorKind::corrupt, "node.record.malformed", toString(done.error()));
    }
    return value;
}

}  // namespace

Bytes BlockRecord::encode() const
{
    codec::Writer out;
    out.array(7)
        .unsignedInteger(ref.height.value)
        .id(ref.id)
        .unsignedInteger(roots.logSize)
        .id(roots.logRoot)
        .id(roots.stateRoot)
        .bytes(frontier.encode())
        .integer(time.ms);
    return out.take();
}

Result<BlockRecord> BlockRecord::decode(BytesView encoded)
{
    codec::Reader in(encoded);
    BlockRecord record;
    in.arrayOf(7);
    record.ref.height = Height(in.unsignedInteger());
    record.ref.id = in.id<BlockId>();
    record.roots.logSize = in.unsignedInteger();
    record.roots.logRoot = in.id<Hash32>();
    record.roots.stateRoot = in.id<Hash32>();
    auto frontier = codec::LogFrontier::decode(in.bytes(4096));
    record.time = UnixTime{in.integer()};
    in.leave();
    if (in.ok() && !frontier) return fail(ErrorKind::corrupt, "node.record.malformed", toString(frontier.error()));
    if (frontier) record.frontier = *frontier;
    return finished(in, std::move(record));
}

Bytes UndoRecord::encode() const
{
    codec::Writer out;
    out.array(before.size());
    for (const auto& [key, value] : before) {
        out.array(2).bytes(key);
        if (value) {
            out.bytes(*value);
        } else {
            out.null();
        }
    }
    return out.take();
}

ledger::Changes UndoRecord::changes(Values values)
{
    ledger::Changes out;
    for (auto& [key, value] : values) out.emplace_hint(out.end(), std::move(key), std::move(value));
    return out;
}

Result<UndoRecord> UndoRecord::decode(BytesView encoded)
{
    codec::Reader in(encoded);
    UndoRecord record;
    for (auto left = in.array(maxRecord); left > 0 && in.ok(); --left) {
        in.arrayOf(2);
        Bytes key = toBytes(in.bytes(maxRecord));
        std::optional<Bytes> value;
        if (!in.tryNull()) value = toBytes(in.bytes(maxRecord));
        in.leave();
        record.before.emplace_back(std::move(key), std::move(value));
    }
    in.leave();
    return finished(in, std::move(record));
}

LeavesWriter::LeavesWriter(Height height, std::size_t count)
{
    m_out.array(2).unsignedInteger(height.value).array(count);
}

void LeavesWriter::add(BytesView leaf, BytesView events)
{
    m_out.array(2).raw(leaf).raw(events);
}

Result<LeavesRecord> LeavesRecord::decode(LeafIndex first, Bytes encoded)
{
    LeavesRecord record;
    record.first = first;
    record.bytes = std::move(encoded);
    codec::Reader in(record.bytes);
    in.arrayOf(2);
    record.height = Height(in.unsignedInteger());
    for (auto left = in.array(maxRecord); left > 0 && in.ok(); --left) {
        in.arrayOf(2);
        Leaf one;
        one.leaf = in.rawItem();
        one.events = in.rawItem();
        in.leave();
        record.leaves.push_back(one);
    }
    in.leave();
    in.leave();
    return finished(in, std::move(record));
}

Bytes TipRecord::encode() const
{
    codec::Writer out;
    out.array(6)
        .unsignedInteger(currentFormat)
        .id(consortium)
        .unsignedInteger(static_cast<std::uint64_t>(chain))
        .unsignedInteger(tip.value)
        .unsignedInteger(settled.value)
        .unsignedInteger(keptFrom.value);
    return out.take();
}

Result<TipRecord> TipRecord::decode(BytesView encoded)
{
    codec::Reader in(encoded);
    TipRecord record;
    const std::size_t parts = in.array(64);
    record.format = in.unsignedInteger();
    // Whatever follows in another format: only its number can be understood.
    if (in.ok() && (record.format == 0 || record.format > currentFormat)) {
        return fail(ErrorKind::unsupported, "node.chain.format",
                    "format " + std::to_string(record.format) + ", this build knows 1 to " + std::to_string(currentFormat));
    }
    if (in.ok() && parts != (record.format == 1 ? 5U : 6U)) in.reject("node.record.malformed");
    record.consortium = in.id<ConsortiumId>();
    record.chain = static_cast<ledger::ChainKind>(in.unsignedInteger(1));
    record.tip = Height(in.unsignedInteger());
    record.settled = Height(in.unsignedInteger());
    if (in.ok() && record.format > 1) record.keptFrom = Height(in.unsignedInteger());
    in.leave();
    return finished(in, record);
}

namespace at {

Bytes tip() { return keyOf('T'); }
Bytes state(BytesView key) { return keyOf('s', key); }
Bytes block(Height height) { return keyOf('b', bigEndian(height.value)); }
Bytes record(Height height) { return keyOf('h', bigEndian(height.value)); }
Bytes undo(Height height) { return keyOf('u', bigEndian(height.value)); }
Bytes heightOf(const BlockId& id) { return keyOf('i', id.view()); }
Bytes leavesKind() { return keyOf('l'); }
Bytes migration() { return keyOf('m'); }
Bytes leaves(LeafIndex first) { return keyOf('l', bigEndian(first.value)); }
Bytes transaction(const TransactionId& id) { return keyOf('t', id.view()); }
Bytes engineRecord(std::string_view name) { return keyOf('r', bytesOf(name)); }
Bytes checkpoint() { return keyOf('c'); }

std::optional<LeafIndex> leafIn(BytesView leavesKey)
{
    if (leavesKey.size() != 9 || leavesKey.front() != 'l') return std::nullopt;
    std::uint64_t index = 0;
    for (const auto byte : leavesKey.subspan(1)) index = index << 8U | byte;
    return LeafIndex(index);
}

Bytes engineKey(BytesView key)
{
    Bytes out = keyOf('r', bytesOf("engine/"));
    append(out, key);
    return out;
}

Bytes logNode(unsigned level, std::uint64_t index)
{
    Bytes key = keyOf('n');
    key.push_back(static_cast<std::uint8_t>(level));
    append(key, bigEndian(index));
    return key;
}

}  // namespace at

}  // namespace quorate::node
