// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/map.h"

#include "core/delta/unpack.h"
#include "core/delta/varint.h"

#include <algorithm>

namespace quorate::delta {

std::size_t Map::firstAfter(std::uint64_t newOffset) const
{
    const auto at = std::ranges::upper_bound(covers, newOffset, {}, [](const Cover& c) { return c.newEnd() - 1; });
    return static_cast<std::size_t>(at - covers.begin());
}

std::uint64_t mapMemory(std::uint64_t covers)
{
    return covers * sizeof(Cover);
}

Bytes encodeMap(const Map& map)
{
    Bytes out;
    if (map.covers.empty()) return out;
    // Columns, because neighbours in a column resemble each other more than neighbours in a row.
    putVarint(out, map.covers.size());
    std::uint64_t end = 0;
    for (const auto& cover : map.covers) {
        putVarint(out, cover.newOffset - end);
        end = cover.newEnd();
    }
    for (const auto& cover : map.covers) putVarint(out, cover.size);
    std::int64_t shift = 0;
    for (const auto& cover : map.covers) {
        const auto next = static_cast<std::int64_t>(cover.oldOffset - cover.newOffset);
        putVarint(out, zigzag(next - shift));
        shift = next;
    }
    return out;
}

Result<Map> decodeMap(const Header& header, BytesView packed)
{
    const auto& info = header.info;
    Map map;
    if (header.map.raw == 0) return map;
    auto reader = StreamReader::make(header.map, packed, info.dictionary);
    if (!reader) return fail(reader.error());
    const auto count = reader->varint();
    if (!count) return fail(count.error());
    // Three numbers of at least one byte each per cover.
    if (*count == 0 || *count > reader->rest() / 3) return malformed("number of covers");
    if (mapMemory(*count) > info.memory) return malformed("covers larger than the memory");
    map.covers.resize(*count);
    std::size_t i = 0;
    for (auto& cover : map.covers) {
        const auto gap = reader->varint();
        if (!gap) return fail(gap.error());
        if (*gap > info.newSize) return malformed("cover " + std::to_string(i));
        cover.newOffset = *gap;
        ++i;
    }
    std::uint64_t end = 0;
    for (auto& cover : map.covers) {
        const auto size = reader->varint();
        if (!size) return fail(size.error());
        cover.newOffset += end;
        cover.size = *size;
        if (*size == 0 || *size > info.newSize || cover.newOffset > info.newSize - *size) return malformed("cover outside the result");
        end = cover.newEnd();
    }
    std::uint64_t shift = 0;
    for (auto& cover : map.covers) {
        const auto change = reader->varint();
        if (!change) return fail(change.error());
        shift += static_cast<std::uint64_t>(unzigzag(*change));  // wraps as two's complement does; the range decides
        cover.oldOffset = cover.newOffset + shift;
        if (cover.size > info.oldSize || cover.oldOffset > info.oldSize - cover.size) return malformed("cover outside the base");
    }
    if (!reader->isDone()) return malformed("bytes after the map");
    return map;
}

}  // namespace quorate::delta
