// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/map.h"

#include "core/delta/arm32.h"
#include "core/delta/corrections.h"
#include "core/delta/projector.h"
#include "core/delta/varint.h"

#include <algorithm>

namespace quorate::delta {
namespace {

// Which address maps follow.
constexpr std::uint8_t noAddresses = 0;
constexpr std::uint8_t twoAddresses = 1;
constexpr std::uint8_t sameAddresses = 2;

}  // namespace

std::size_t Map::firstAfter(std::uint64_t newOffset) const
{
    const auto at = std::ranges::upper_bound(covers, newOffset, {}, [](const Cover& c) { return c.newEnd() - 1; });
    return static_cast<std::size_t>(at - covers.begin());
}

std::uint64_t mapMemory(const Map& map)
{
    if (map.covers.empty()) return 0;
    return map.covers.size() * sizeof(Cover) + map.order.size() * sizeof(std::uint32_t) + map.oldAddresses.memory() +
           map.newAddresses.memory() + Projector::memoryFor(map.covers.size(), map.oldAddresses.imageSize()) +
           Corrections::memory() + sizeof(arm32::Literals);
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
    const bool hasAddresses = !map.oldAddresses.segments().empty() || !map.newAddresses.segments().empty();
    const bool same = hasAddresses && map.oldAddresses == map.newAddresses;
    out.push_back(same ? sameAddresses : hasAddresses ? twoAddresses : noAddresses);
    if (hasAddresses) map.oldAddresses.encodeTo(out);
    if (hasAddresses && !same) map.newAddresses.encodeTo(out);
    std::int64_t before = -1;
    for (const std::uint32_t chunk : map.order) {
        putVarint(out, zigzag(chunk - (before + 1)));
        before = chunk;
    }
    return out;
}

namespace {

Status decodeOrder(StreamReader& reader, const DeltaInfo& info, std::vector<std::uint32_t>& order)
{
    if (info.chunkCount > reader.rest()) return malformed("order of the chunks");
    if (2 * info.chunkCount * sizeof(std::uint32_t) > info.memory) return malformed("an order larger than the memory");
    std::vector<bool> seen(info.chunkCount);
    order.reserve(info.chunkCount);
    std::uint64_t next = 0;
    while (order.size() < info.chunkCount) {
        const auto step = reader.varint();
        if (!step) return fail(step.error());
        next += static_cast<std::uint64_t>(unzigzag(*step));  // wraps; the range decides
        if (next >= info.chunkCount || seen[next]) return malformed("order of the chunks");
        seen[next] = true;
        order.push_back(static_cast<std::uint32_t>(next++));
    }
    return {};
}

// Whether no chunk is made from bytes of the old image that an earlier one has overwritten: a device that noticed only when
// a hash does not fit would have half of each image by then.
bool readsWhatIsThere(const Map& map, const DeltaInfo& info)
{
    std::vector<std::uint32_t> turn(map.order.size());
    for (std::uint32_t i = 0; i < map.order.size(); ++i) turn[map.order[i]] = i;
    for (const auto& cover : map.covers) {
        for (auto at = cover.newOffset; at < cover.newEnd();) {
            const auto chunk = at / info.chunkSize;
            const auto end = std::min(cover.newEnd(), (chunk + 1) * info.chunkSize);
            const auto from = cover.oldOffset + (at - cover.newOffset);
            const auto to = std::min(from + (end - at), info.newSize);  // what lies beyond the new image stays
            for (auto read = from / info.chunkSize; from < to && read * info.chunkSize < to; ++read) {
                if (turn[read] < turn[chunk]) return false;
            }
            at = end;
        }
    }
    return true;
}

}  // namespace

Result<Map> decodeMap(const Header& header, BytesView packed)
{
    const auto& info = header.info;
    const auto oldSize = info.codedOld();
    const auto newSize = info.codedNew();
    Map map(oldSize, newSize);
    if (header.map.raw == 0) return map;
    auto reader = StreamReader::make(header.map, packed, info.dictionary);
    if (!reader) return fail(reader.error());
    const auto count = reader->varint();
    if (!count) return fail(count.error());
    // Three numbers of at least one byte each per cover.
    if (*count == 0 || *count > reader->rest() / 3) return malformed("number of covers");
    if (*count * sizeof(Cover) > info.memory) return malformed("covers larger than the memory");
    map.covers.resize(*count);
    std::size_t i = 0;
    for (auto& cover : map.covers) {
        const auto gap = reader->varint();
        if (!gap) return fail(gap.error());
        if (*gap > newSize) return malformed("cover " + std::to_string(i));
        cover.newOffset = *gap;
        ++i;
    }
    std::uint64_t end = 0;
    for (auto& cover : map.covers) {
        const auto size = reader->varint();
        if (!size) return fail(size.error());
        cover.newOffset += end;
        cover.size = *size;
        if (*size == 0 || *size > newSize || cover.newOffset > newSize - *size)
            return malformed("cover outside the result");
        end = cover.newEnd();
    }
    std::uint64_t shift = 0;
    for (auto& cover : map.covers) {
        const auto change = reader->varint();
        if (!change) return fail(change.error());
        shift += static_cast<std::uint64_t>(unzigzag(*change));  // wraps as two's complement does; the range decides
        cover.oldOffset = cover.newOffset + shift;
        if (cover.size > oldSize || cover.oldOffset > oldSize - cover.size)
            return malformed("cover outside the base");
    }
    const auto hasAddresses = reader->varint();
    if (!hasAddresses) return fail(hasAddresses.error());
    if (*hasAddresses > sameAddresses) return malformed("kind of map");
    if (*hasAddresses != noAddresses) {
        auto oldAddresses = AddressMap::decode(*reader, oldSize, info.memory);
        if (!oldAddresses) return fail(oldAddresses.error());
        map.oldAddresses = std::move(*oldAddresses);
        if (*hasAddresses == sameAddresses) {
            if (oldSize != newSize) return malformed("one address map for images of two sizes");
            map.newAddresses = map.oldAddresses;
        } else {
            auto newAddresses = AddressMap::decode(*reader, newSize, info.memory);
            if (!newAddresses) return fail(newAddresses.error());
            map.newAddresses = std::move(*newAddresses);
        }
    }
    if (info.inPlace) {
        if (auto ordered = decodeOrder(*reader, info, map.order); !ordered) return fail(ordered.error());
        if (!readsWhatIsThere(map, info)) return malformed("an order in which chunks read what was overwritten");
    }
    if (!reader->isDone()) return malformed("bytes after the map");
    if (mapMemory(map) > info.memory) return malformed("a map larger than the memory");
    return map;
}

}  // namespace quorate::delta
