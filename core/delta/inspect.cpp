// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/inspect.h"

#include "core/crypto/sha256.h"
#include "core/delta/decoder.h"
#include "core/delta/map.h"

#include <algorithm>

namespace quorate::delta {
namespace {

constexpr std::size_t bufferBytes = 64 * 1024;

// Looks ahead in a sequential source.
class Lookahead {
public:
    explicit Lookahead(ByteSource& source) : m_source(source) {}

    // Up to `most` bytes; fewer only at the end.
    Result<BytesView> peek(std::size_t most)
    {
        if (m_at > 0) {
            m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at));
            m_at = 0;
        }
        while (m_bytes.size() < most) {
            const auto had = m_bytes.size();
            m_bytes.resize(std::max(most, had + bufferBytes));
            const auto got = m_source.read(std::span(m_bytes).subspan(had));
            m_bytes.resize(had + (got ? *got : 0));
            if (!got) return fail(got.error());
            if (*got == 0) break;
        }
        return BytesView(m_bytes).first(std::min(most, m_bytes.size()));
    }
    void drop(std::size_t count)
    {
        m_at += count;
        m_position += count;
    }
    Status skip(std::uint64_t count)
    {
        while (count > 0) {
            const auto part = peek(static_cast<std::size_t>(std::min<std::uint64_t>(count, bufferBytes)));
            if (!part) return fail(part.error());
            if (part->empty())
                return fail(ErrorKind::invalid, "delta.truncated", "at byte " + std::to_string(m_position));
            count -= part->size();
            drop(part->size());
        }
        return {};
    }
    [[nodiscard]] std::uint64_t position() const { return m_position; }

private:
    ByteSource& m_source;
    Bytes m_bytes;
    std::size_t m_at = 0;
    std::uint64_t m_position = 0;
};

std::string_view nameOf(Codec codec)
{
    switch (codec) {
    case Codec::raw: return "raw";
    case Codec::zstd: return "zstd";
    case Codec::lzma: return "lzma";
    case Codec::model: return "model";
    }
    return "raw";
}

std::string settingsOf(const MemberShape& shape)
{
    const auto& n = shape.numbers;
    switch (shape.codec) {
    case MemberCodec::deflate:
    case MemberCodec::zlib: {
        auto text = "level " + std::to_string(n[deflate_number::level]);
        if (n[deflate_number::memLevel] != 8) text += ", memory level " + std::to_string(n[deflate_number::memLevel]);
        if (n[deflate_number::strategy] != 0) text += ", strategy " + std::to_string(n[deflate_number::strategy]);
        return text;
    }
    case MemberCodec::gzip: return "level " + std::to_string(n[0]);
    case MemberCodec::xz: {
        auto text = "dictionary " + std::to_string(n[xz_number::dictionary] / 1024) + " KiB, nice length " +
                    std::to_string(n[xz_number::niceLength]);
        if (n[xz_number::branches] != 0) text += ", branches";
        if (n[xz_number::variant] == static_cast<std::uint32_t>(XzVariant::blocks)) text += ", blocks";
        return text;
    }
    case MemberCodec::zstd: {
        auto text = "level " + std::to_string(n[zstd_number::level]);
        const auto flags = n[zstd_number::flags];
        if ((flags & zstd_flag::checksum) != 0) text += ", checksum";
        if ((flags & zstd_flag::workers) != 0) text += ", threaded";
        if ((flags & zstd_flag::longRange) != 0) text += ", long";
        return text;
    }
    }
    return {};
}

std::vector<MemberGroup> groupsOf(const MemberTable& table)
{
    std::vector<MemberGroup> groups;
    for (const bool ofResult : {false, true}) {
        for (const auto& member : (ofResult ? table.after : table.before).members) {
            const auto& shape = table.shapes[member.shape];
            MemberGroup group{ofResult, std::string(toString(shape.codec)), {}, 0, 0, 0};
            if (ofResult) group.settings = settingsOf(shape);
            auto at = std::ranges::find_if(groups, [&](const MemberGroup& other) {
                return other.ofResult == ofResult && other.codec == group.codec && other.settings == group.settings;
            });
            if (at == groups.end()) at = groups.insert(at, std::move(group));
            ++at->count;
            at->packed += member.packed;
            at->raw += member.raw;
        }
    }
    return groups;
}

class Inspector {
public:
    Inspector(ByteSource& payload, const Limits& limits) : m_in(payload), m_limits(limits) {}

    Result<Inspection> run()
    {
        if (auto head = readHead(); !head) return fail(head.error());
        const auto& info = m_result.info;
        for (std::uint64_t chunk = 0; chunk < info.chunkCount;) {
            if (auto record = readRecord(chunk); !record) return fail(record.error());
        }
        const auto after = m_in.peek(1);
        if (!after) return fail(after.error());
        if (!after->empty()) return malformed("bytes after the end");
        m_result.info.payloadSize = m_in.position();
        return std::move(m_result);
    }

private:
    Section& section(std::string_view name)
    {
        const auto at = std::ranges::find(m_result.sections, name, &Section::name);
        if (at != m_result.sections.end()) return *at;
        return m_result.sections.emplace_back(Section{std::string(name), 0, 0});
    }
    void count(std::string_view name, std::uint64_t packed, std::uint64_t raw)
    {
        if (packed == 0) return;
        auto& to = section(name);
        to.packed += packed;
        to.raw += raw;
    }

    Status readHead()
    {
        const auto beginning = m_in.peek(maxHeaderBytes);
        if (!beginning) return fail(beginning.error());
        const auto header = parseHeader(*beginning, m_limits);
        if (!header) return fail(header.error());
        if (!*header) return fail(ErrorKind::invalid, "delta.truncated", "inside the header");
        const Header& found = **header;
        const auto head = m_in.peek(found.info.headSize);
        if (!head) return fail(head.error());
        if (head->size() < found.info.headSize) return fail(ErrorKind::invalid, "delta.truncated", "inside the map");
        const auto hash = crypto::sha256(head->first(head->size() - checksumBytes));
        if (!equal(hash.view().first(checksumBytes), head->last(checksumBytes))) return altered("checksum of the head");
        const auto map = decodeMap(found, head->subspan(found.bytes, found.map.packed));
        if (!map) return fail(map.error());
        m_result.info = found.info;
        m_order = map->order;
        m_result.covers = map->covers.size();
        for (const auto& cover : map->covers) m_result.covered += cover.size;
        count("header", found.bytes + checksumBytes, found.bytes + checksumBytes);
        count("map", found.map.packed, found.map.raw);
        count("members", found.members.packed, found.members.raw);
        if (found.info.members) {
            auto table = decodeMembers(found, head->subspan(found.bytes + found.map.packed, found.members.packed));
            if (!table) return fail(table.error());
            m_result.members = groupsOf(*table);
            m_result.packed = std::move(table->after);
        }
        m_in.drop(head->size());
        return {};
    }

    Status readRecord(std::uint64_t& chunk)
    {
        const auto& info = m_result.info;
        const auto begin = beginOf(chunk);
        const auto size = std::min<std::uint64_t>(info.chunkSize, info.codedNew() - begin);
        const auto bytes = m_in.peek(maxRecordBytes);
        if (!bytes) return fail(bytes.error());
        const auto parsed = parseRecord(*bytes, hasDigests(info), size, info);
        if (!parsed) return fail(parsed.error());
        if (!*parsed) return fail(ErrorKind::invalid, "delta.truncated", "at byte " + std::to_string(m_in.position()));
        const Record& record = **parsed;
        m_in.drop(record.bytes);
        count("records", record.bytes, record.bytes);
        ChunkInfo line{begin, size, record.bytes + record.payload(), 0, {}};
        switch (record.kind) {
        case RecordKind::copy:
            if (record.run > info.chunkCount - chunk) return malformed("run of copies");
            line.method = "copy";
            for (std::uint64_t i = 1; i < record.run; ++i)
                line.size += std::min<std::uint64_t>(info.chunkSize, info.codedNew() - beginOf(chunk + i));
            chunk += record.run - 1;
            break;
        case RecordKind::whole:
        case RecordKind::reference:
            line.method = nameOf(record.streams[0].codec);
            if (record.kind == RecordKind::reference) line.method += " after base";
            line.extra = record.streams[0].packed;
            count("whole", record.streams[0].packed, record.streams[0].raw);
            break;
        case RecordKind::delta:
            line.method = "delta";
            line.extra = record.streams[streamExtra].packed;
            count("modes", record.streams[streamModes].packed, record.streams[streamModes].raw);
            count("runs", record.streams[streamRuns].packed, record.streams[streamRuns].raw);
            count("values", record.streams[streamValues].packed, record.streams[streamValues].raw);
            count("extra", record.streams[streamExtra].packed, record.streams[streamExtra].raw);
            break;
        }
        ++chunk;
        m_result.chunks.push_back(std::move(line));
        return m_in.skip(record.payload());
    }

    [[nodiscard]] std::uint64_t beginOf(std::uint64_t chunk) const
    {
        return (m_order.empty() ? chunk : m_order[chunk]) * m_result.info.chunkSize;
    }

    Lookahead m_in;
    const Limits m_limits;
    std::vector<std::uint32_t> m_order;
    Inspection m_result;
};

}  // namespace

Result<Inspection> inspectDelta(ByteSource& payload, const Limits& limits)
{
    return Inspector(payload, limits).run();
}

}  // namespace quorate::delta
