// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/format.h"

#include "core/delta/residual_model.h"
#include "core/delta/varint.h"

#include <algorithm>
#include <bit>

namespace quorate::delta {
namespace {

constexpr std::array<std::uint8_t, 3> magic{'Q', 'D', 'L'};
constexpr std::uint8_t hasBase = 0x10;
constexpr std::uint8_t forInPlace = 0x20;
constexpr std::uint8_t withMembers = 0x40;
constexpr unsigned lzmaBase = 3;
constexpr unsigned lzmaShapes = 225;

bool getPackedSize(VarintReader& reader, PackedSize& size)
{
    size.raw = reader.varint();
    if (size.raw == 0) return true;
    const unsigned code = reader.byte();
    switch (code) {
    case 0: size.codec = Codec::raw; break;
    case 1: size.codec = Codec::zstd; break;
    case 2: size.codec = Codec::model; break;
    default:
        if (code - lzmaBase >= lzmaShapes) return false;
        size.codec = Codec::lzma;
        size.shape.lc = static_cast<std::uint8_t>((code - lzmaBase) % 9);
        size.shape.lp = static_cast<std::uint8_t>((code - lzmaBase) / 9 % 5);
        size.shape.pb = static_cast<std::uint8_t>((code - lzmaBase) / 45);
        if (size.shape.lc + size.shape.lp > 4) return false;
    }
    size.packed = size.codec == Codec::raw ? size.raw : reader.varint();
    // Sizes are added up before a sum is compared with a limit: a sum that wraps would pass.
    return reader.isShort() || (size.packed > 0 && size.packed <= maxImage);
}

void putMembers(Bytes& to, const MemberInfo& members, const PackedSize& table)
{
    putVarint(to, members.oldSize);
    putVarint(to, members.newSize);
    putVarint(to, members.scratch);
    to.push_back(static_cast<std::uint8_t>(members.packers.size()));
    for (const auto& need : members.packers) {
        to.push_back(static_cast<std::uint8_t>(need.packer));
        to.push_back(static_cast<std::uint8_t>(need.version.size()));
        append(to, bytesOf(need.version));
    }
    putPackedSize(to, table);
}

bool getMembers(VarintReader& reader, MemberInfo& members, PackedSize& table)
{
    members.oldSize = reader.varint();
    members.newSize = reader.varint();
    members.scratch = reader.varint();
    const std::size_t count = reader.byte();
    if (count > mostPackers) return false;
    for (std::size_t i = 0; i < count; ++i) {
        PackerNeed need;
        need.packer = static_cast<Packer>(reader.byte());
        const std::size_t size = reader.byte();
        if (size > maxPackerVersion) return false;
        need.version = textOf(reader.bytes(size));
        const bool isText = std::ranges::all_of(need.version, [](char c) { return c > ' ' && c < 127; });
        if (!reader.isShort() && (toString(need.packer).empty() || need.version.empty() || !isText)) return false;
        members.packers.push_back(std::move(need));
    }
    return getPackedSize(reader, table);
}

}  // namespace

std::string_view toString(Packer packer)
{
    switch (packer) {
    case Packer::zlib: return "zlib";
    case Packer::lzma: return "liblzma";
    case Packer::zstd: return "libzstd";
    case Packer::gzip: return "gzip";
    }
    return {};
}

tl::unexpected<Error> malformed(std::string context)
{
    return fail(ErrorKind::invalid, "delta.malformed", std::move(context));
}

tl::unexpected<Error> altered(std::string context)
{
    return fail(ErrorKind::invalid, "delta.altered", std::move(context));
}

tl::unexpected<Error> tooLarge(std::string context)
{
    return fail(ErrorKind::refused, "delta.too-large", std::move(context));
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::cancelled, "delta.cancelled");
}

Digest digestOf(const Hash32& hash)
{
    Digest digest;
    std::copy_n(hash.bytes.begin(), digest.size(), digest.begin());
    return digest;
}

void putPackedSize(Bytes& to, const PackedSize& size)
{
    putVarint(to, size.raw);
    if (size.raw == 0) return;
    switch (size.codec) {
    case Codec::raw: to.push_back(0); return;
    case Codec::zstd: to.push_back(1); break;
    case Codec::model: to.push_back(2); break;
    case Codec::lzma:
        to.push_back(static_cast<std::uint8_t>(lzmaBase + (size.shape.pb * 5u + size.shape.lp) * 9u + size.shape.lc));
        break;
    }
    putVarint(to, size.packed);
}

std::uint32_t dictionaryFor(std::uint64_t raw, std::uint32_t most)
{
    return static_cast<std::uint32_t>(
        std::clamp<std::uint64_t>(std::bit_ceil(std::max<std::uint64_t>(raw, 1)), 4096, most));
}

Bytes encodeHeader(const Header& header)
{
    const auto& info = header.info;
    Bytes out(magic.begin(), magic.end());
    out.push_back(formatVersion);
    out.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(info.profile) | (info.oldSize > 0 ? hasBase : 0u) |
                                            (info.inPlace ? forInPlace : 0u) | (info.members ? withMembers : 0u)));
    out.push_back(static_cast<std::uint8_t>(std::countr_zero(info.chunkSize)));
    out.push_back(static_cast<std::uint8_t>(std::countr_zero(info.dictionary)));
    putVarint(out, info.memory / memoryUnit);
    if (info.oldSize > 0) {
        putVarint(out, info.oldSize);
        append(out, info.oldHash.view());
    }
    putVarint(out, info.newSize);
    append(out, info.newHash.view());
    putPackedSize(out, header.map);
    if (info.members) putMembers(out, *info.members, header.members);
    return out;
}

Result<std::optional<Header>> parseHeader(BytesView data, const Limits& limits)
{
    const auto known = std::min(data.size(), magic.size());
    if (!std::equal(magic.begin(), magic.begin() + static_cast<std::ptrdiff_t>(known), data.begin())) {
        return fail(ErrorKind::invalid, "delta.foreign", "no delta");
    }
    VarintReader reader(data);
    (void)reader.bytes(magic.size());
    const unsigned version = reader.byte();
    const unsigned flags = reader.byte();
    if (reader.isShort()) return std::nullopt;
    if (version < oldestVersion || version > formatVersion)
        return fail(ErrorKind::unsupported, "delta.version", "version " + std::to_string(version));
    if ((flags & ~(hasBase | forInPlace | withMembers | 0x0fu)) != 0 || (flags & 0x0f) > static_cast<unsigned>(Profile::small)) {
        return fail(ErrorKind::unsupported, "delta.version", "flags " + std::to_string(flags));
    }
    Header header;
    auto& info = header.info;
    info.version = version;
    info.profile = static_cast<Profile>(flags & 0x0f);
    info.inPlace = (flags & forInPlace) != 0;
    const unsigned chunkLog = reader.byte();
    const unsigned dictionaryLog = reader.byte();
    const std::uint64_t memoryUnits = reader.varint();
    info.oldHash = TargetHash{};
    if ((flags & hasBase) != 0) {
        info.oldSize = reader.varint();
        const auto hash = reader.bytes(info.oldHash.bytes.size());
        std::ranges::copy(hash, info.oldHash.bytes.begin());
    }
    info.newSize = reader.varint();
    const auto hash = reader.bytes(info.newHash.bytes.size());
    std::ranges::copy(hash, info.newHash.bytes.begin());
    const bool mapKnown = getPackedSize(reader, header.map);
    bool membersKnown = true;
    if ((flags & withMembers) != 0) membersKnown = getMembers(reader, info.members.emplace(), header.members);
    if (reader.isBad()) return malformed("a number in the header");
    if (reader.isShort()) {
        if (data.size() >= maxHeaderBytes) return malformed("header too long");
        return std::nullopt;
    }
    if (!mapKnown) return malformed("packing of the map");
    if (!membersKnown) return malformed("packers");
    if (chunkLog < minChunkLog || chunkLog > maxChunkLog) return malformed("chunks of 2^" + std::to_string(chunkLog));
    if (dictionaryLog < 12 || dictionaryLog > 27) return malformed("dictionary of 2^" + std::to_string(dictionaryLog));
    if ((flags & hasBase) != 0 && info.oldSize == 0) return malformed("base of no bytes");
    if (info.oldSize > std::min(limits.maxOld, maxImage)) return tooLarge("base of " + std::to_string(info.oldSize));
    if (info.newSize > std::min(limits.maxNew, maxImage)) return tooLarge("result of " + std::to_string(info.newSize));
    if (info.members) {
        const auto& members = *info.members;
        if (info.oldSize == 0 || info.newSize == 0 || info.inPlace || header.members.raw == 0) return malformed("members");
        const auto expanded = std::max(members.oldSize, members.newSize);
        if (expanded > std::min(limits.maxExpanded, maxImage)) return tooLarge("expanded to " + std::to_string(expanded));
        if (members.oldSize == 0 || members.newSize == 0) return malformed("members of nothing");
    }
    info.chunkSize = 1u << chunkLog;
    info.chunkCount = (info.codedNew() + info.chunkSize - 1) / info.chunkSize;
    info.dictionary = 1u << dictionaryLog;
    if (info.dictionary > limits.maxDictionary) return tooLarge("dictionary of " + std::to_string(info.dictionary));
    if (memoryUnits > limits.maxMemory / memoryUnit) {
        return tooLarge("memory of " + std::to_string(memoryUnits) + " times 16 KiB");
    }
    info.memory = memoryUnits * memoryUnit;
    for (const auto& part : {header.map, header.members}) {
        if (part.raw > info.memory || part.packed > info.memory) return malformed("map larger than the memory");
    }
    header.bytes = reader.used();
    info.headSize = header.bytes + header.map.packed + header.members.packed + checksumBytes;
    return header;
}

std::uint64_t Record::payload() const
{
    std::uint64_t sum = 0;
    for (const auto& stream : streams) sum += stream.packed;
    return sum;
}

std::uint64_t recordMemory(const Record& record, std::uint32_t dictionary)
{
    std::uint64_t memory = 2 * record.referenceSize;
    for (std::size_t i = 0; i < streamCount; ++i) {
        const auto& stream = record.streams[i];
        if (record.kind == RecordKind::delta && i != streamExtra) memory += stream.packed;
        if (stream.codec == Codec::model) {
            memory += ResidualModel<BitDecoder>::memory(stream.raw);
        } else if (stream.raw > 0 && stream.codec != Codec::raw) {
            memory += unpackerBytes + dictionaryFor(stream.raw + record.referenceSize, dictionary);
        }
    }
    return memory;
}

Bytes encodeRecord(const Record& record, bool withDigest)
{
    Bytes out;
    out.push_back(static_cast<std::uint8_t>(record.kind));
    switch (record.kind) {
    case RecordKind::copy: putVarint(out, record.run); return out;
    case RecordKind::reference:
        putVarint(out, record.referenceOffset);
        putVarint(out, record.referenceSize);
        [[fallthrough]];
    case RecordKind::whole: putPackedSize(out, record.streams[0]); break;
    case RecordKind::delta:
        for (const auto& stream : record.streams) putPackedSize(out, stream);
        break;
    }
    if (withDigest) append(out, record.digest);
    return out;
}

Result<std::optional<Record>> parseRecord(BytesView data, bool withDigest, std::uint64_t chunkBytes,
                                          const DeltaInfo& info)
{
    VarintReader reader(data);
    Record record;
    const auto kind = reader.byte();
    if (reader.isShort()) return std::nullopt;
    if (kind > static_cast<std::uint8_t>(RecordKind::reference))
        return malformed("record of kind " + std::to_string(kind));
    record.kind = static_cast<RecordKind>(kind);
    bool known = true;
    switch (record.kind) {
    case RecordKind::copy: record.run = reader.varint(); break;
    case RecordKind::reference:
        record.referenceOffset = reader.varint();
        record.referenceSize = reader.varint();
        [[fallthrough]];
    case RecordKind::whole: known = getPackedSize(reader, record.streams[0]); break;
    case RecordKind::delta:
        for (auto& stream : record.streams) known = known && getPackedSize(reader, stream);
        break;
    }
    if (withDigest && record.kind != RecordKind::copy) {
        std::ranges::copy(reader.bytes(digestBytes), record.digest.begin());
    }
    if (reader.isBad() || (!known && !reader.isShort())) return malformed("a number in a record");
    if (reader.isShort()) {
        if (data.size() >= maxRecordBytes) return malformed("record header too long");
        return std::nullopt;
    }
    record.bytes = reader.used();

    switch (record.kind) {
    case RecordKind::copy:
        if (record.run == 0 || record.run > info.chunkCount) return malformed("run of copies");
        break;
    case RecordKind::reference:
        if (record.referenceSize == 0 || record.referenceSize > info.dictionary ||
            record.referenceSize > info.codedOld() ||
            record.referenceOffset > info.codedOld() - record.referenceSize) {
            return malformed("reference outside the base");
        }
        if (record.streams[0].codec == Codec::raw) return malformed("packing of a reference");
        [[fallthrough]];
    case RecordKind::whole:
        if (record.streams[0].raw != chunkBytes) return malformed("size of a chunk");
        if (record.streams[0].codec == Codec::model) return malformed("packing of a chunk");
        break;
    case RecordKind::delta:
        for (std::size_t i = 0; i < streamCount; ++i) {
            const auto& stream = record.streams[i];
            // A residual of single bytes needs two numbers a byte; nothing else can be larger than the chunk.
            if (stream.raw > 2 * chunkBytes + 16) return malformed("size of a stream");
            if (stream.codec == Codec::model && i != streamValues) return malformed("packing of a stream");
        }
        if (record.streams[streamValues].codec == Codec::model && record.streams[streamRuns].raw > 0)
            return malformed("runs beside a model");
        if (record.streams[streamExtra].raw > chunkBytes) return malformed("size of the extra bytes");
        break;
    }
    if (recordMemory(record, info.dictionary) > info.memory)
        return malformed("a chunk that needs more memory than the header says");
    return record;
}

}  // namespace quorate::delta
