// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/member_table.h"

#include "core/delta/member_pack.h"
#include "core/delta/member_unpack.h"
#include "core/delta/unpack.h"
#include "core/delta/varint.h"

#include <algorithm>
#include <array>

namespace quorate::delta {
namespace {

constexpr std::uint64_t bufferMemory = 512 * 1024;  // of reading and writing members

struct Column {
    std::uint64_t (*get)(const Member& member, std::uint64_t end);
    void (*set)(Member& member, std::uint64_t value);
};

// The distance to the member before stands in `at` until the packed sizes are known.
constexpr std::array columns{
    Column{[](const Member& m, std::uint64_t end) { return m.at - end; }, [](Member& m, std::uint64_t v) { m.at = v; }},
    Column{[](const Member& m, std::uint64_t) { return m.packed; }, [](Member& m, std::uint64_t v) { m.packed = v; }},
    Column{[](const Member& m, std::uint64_t) { return m.raw; }, [](Member& m, std::uint64_t v) { m.raw = v; }},
    Column{[](const Member& m, std::uint64_t) { return std::uint64_t{m.shape}; },
           [](Member& m, std::uint64_t v) { m.shape = static_cast<std::uint32_t>(std::min<std::uint64_t>(v, ~0u)); }},
};

Status readShapes(StreamReader& reader, std::vector<MemberShape>& shapes)
{
    const auto count = reader.varint();
    if (!count) return fail(count.error());
    if (*count == 0 || *count > mostShapes) return malformed("shapes of members");
    for (std::uint64_t i = 0; i < *count; ++i) {
        MemberShape shape;
        const auto codec = reader.varint();
        if (!codec) return fail(codec.error());
        if (*codec > 255 || numbersOf(static_cast<MemberCodec>(*codec)) == 0) return malformed("codec of a member");
        shape.codec = static_cast<MemberCodec>(*codec);
        for (std::size_t n = 0; n < numbersOf(shape.codec); ++n) {
            const auto number = reader.varint();
            if (!number) return fail(number.error());
            if (*number >> 32 != 0) return malformed("shape of a member");
            shape.numbers[n] = static_cast<std::uint32_t>(*number);
        }
        if (!isPossible(shape)) return malformed("shape of a member");
        shapes.push_back(shape);
    }
    return {};
}

Status readSide(StreamReader& reader, std::uint64_t count, std::size_t shapes, MemberSide& side)
{
    side.members.resize(count);
    for (const auto& column : columns) {
        for (auto& member : side.members) {
            const auto value = reader.varint();
            if (!value) return fail(value.error());
            column.set(member, *value);
        }
    }
    std::uint64_t end = 0;
    for (auto& member : side.members) {
        if (member.at > maxImage || member.packed > maxImage || member.shape >= shapes) return malformed("a member");
        member.at += end;
        end = member.end();
        if (end > maxImage) return malformed("a member");
    }
    return {};
}

}  // namespace

std::size_t MemberSide::firstAfter(std::uint64_t offset) const
{
    const auto at = std::ranges::lower_bound(members, offset, {}, [](const Member& m) { return m.to() - 1; });
    return static_cast<std::size_t>(at - members.begin());
}

std::optional<std::uint64_t> MemberSide::expandedOf(std::uint64_t offset) const
{
    const auto next = std::ranges::lower_bound(members, offset, {}, [](const Member& m) { return m.end() - 1; });
    if (next != members.end() && next->at <= offset) {
        return next->at == offset ? std::optional(next->from) : std::nullopt;
    }
    if (next == members.begin()) return offset;
    const auto& before = *(next - 1);
    return before.to() + (offset - before.end());
}

std::uint64_t MemberSide::imageOf(std::uint64_t offset) const
{
    const auto next = firstAfter(offset);
    if (next < members.size() && offset >= members[next].from) {
        const auto& member = members[next];
        const auto share = static_cast<double>(offset - member.from) / static_cast<double>(member.raw);
        return member.at + static_cast<std::uint64_t>(share * static_cast<double>(member.packed));
    }
    const auto begin = next == 0 ? 0 : members[next - 1].end();
    const auto from = next == 0 ? 0 : members[next - 1].to();
    return std::min(begin + (offset - from), next < members.size() ? members[next].at : size);
}

std::uint64_t MemberSide::scratch() const
{
    std::uint64_t sum = 0;
    for (const auto& member : members) sum += member.raw > largestInMemory ? member.raw : 0;
    return sum;
}

Status layOut(MemberSide& side, std::uint64_t size)
{
    side.size = size;
    std::uint64_t end = 0;
    std::uint64_t to = 0;
    for (auto& member : side.members) {
        if (member.packed == 0 || member.raw == 0 || member.raw > maxImage || member.at < end || member.at > size ||
            member.packed > size - member.at) {
            return malformed("a member outside the image");
        }
        to += member.at - end;
        member.from = (to + memberAlignment - 1) / memberAlignment * memberAlignment;
        end = member.end();
        to = member.to();
        if (to > maxImage) return malformed("members that are too large");
    }
    side.expanded = to + (size - end);
    return side.expanded > maxImage ? malformed("members that are too large") : Status{};
}

std::uint64_t memberMemory(const MemberTable& table)
{
    return (table.before.members.size() + table.after.members.size()) * sizeof(Member) + memberCacheBytes + bufferMemory +
           table.unpackMemory + table.packMemory;
}

Bytes encodeMembers(const MemberTable& table)
{
    Bytes out;
    putVarint(out, table.unpackMemory);
    putVarint(out, table.packMemory);
    putVarint(out, table.shapes.size());
    for (const auto& shape : table.shapes) {
        putVarint(out, static_cast<std::uint64_t>(shape.codec));
        for (std::size_t n = 0; n < numbersOf(shape.codec); ++n) putVarint(out, shape.numbers[n]);
    }
    for (const auto* side : {&table.before, &table.after}) putVarint(out, side->members.size());
    for (const auto* side : {&table.before, &table.after}) {
        for (const auto& column : columns) {
            std::uint64_t end = 0;
            for (const auto& member : side->members) {
                putVarint(out, column.get(member, end));
                end = member.end();
            }
        }
    }
    return out;
}

Result<MemberTable> decodeMembers(const Header& header, BytesView packed)
{
    const auto& info = header.info;
    auto reader = StreamReader::make(header.members, packed, info.dictionary);
    if (!reader) return fail(reader.error());
    MemberTable table;
    for (auto* const memory : {&table.unpackMemory, &table.packMemory}) {
        const auto bytes = reader->varint();
        if (!bytes) return fail(bytes.error());
        if (*bytes > info.memory) return malformed("members that need more memory than the header says");
        *memory = *bytes;
    }
    if (auto shapes = readShapes(*reader, table.shapes); !shapes) return fail(shapes.error());
    std::array<std::uint64_t, 2> counts{};
    for (auto& count : counts) {
        const auto number = reader->varint();
        if (!number) return fail(number.error());
        count = *number;
        if (count > reader->rest() / columns.size() || count > info.memory / sizeof(Member))
            return malformed("number of members");
    }
    if (auto before = readSide(*reader, counts[0], table.shapes.size(), table.before); !before) return fail(before.error());
    if (auto after = readSide(*reader, counts[1], table.shapes.size(), table.after); !after) return fail(after.error());
    if (!reader->isDone()) return malformed("bytes after the members");
    if (auto laid = layOut(table.before, info.oldSize); !laid) return fail(laid.error());
    if (auto laid = layOut(table.after, info.newSize); !laid) return fail(laid.error());
    if (table.before.expanded != info.members->oldSize || table.after.expanded != info.members->newSize ||
        table.before.scratch() != info.members->scratch) {
        return malformed("sizes of the members");
    }
    if (memberMemory(table) > info.memory) return malformed("members that need more memory than the header says");
    for (const auto& member : table.before.members) {
        if (unpackMemory(table.shapes[member.shape]) > table.unpackMemory) return malformed("memory of a member");
    }
    for (const auto& member : table.after.members) {
        if (packMemory(table.shapes[member.shape], member.raw) > table.packMemory) return malformed("memory of a packer");
        const auto packer = packerOf(table.shapes[member.shape].codec);
        if (std::ranges::find(info.members->packers, packer, &PackerNeed::packer) == info.members->packers.end())
            return malformed("a member of a packer that the header does not name");
    }
    return table;
}

}  // namespace quorate::delta
