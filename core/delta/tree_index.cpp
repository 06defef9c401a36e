// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/tree_index.h"

#include <algorithm>
#include <array>

namespace quorate::delta {
namespace {

constexpr std::array<std::uint8_t, 7> magic{'Q', 'T', 'R', 'E', 'E', 0, 0};
constexpr std::uint8_t version = 1;
constexpr std::size_t fixedEntryBytes = 16;
constexpr std::size_t maxPath = 4096;
constexpr std::size_t maxName = 255;
constexpr std::size_t maxLinkTarget = 4095;
constexpr std::uint32_t specialBits = 07000;

template <class T>
void put(Bytes& to, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i) to.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

template <class T>
T get(BytesView from, std::size_t at)
{
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) value = static_cast<T>(value | static_cast<T>(from[at + i]) << (8 * i));
    return value;
}

tl::unexpected<Error> malformedTree(std::string context)
{
    return fail(ErrorKind::invalid, "delta.tree.malformed", std::move(context));
}

bool isSafePath(std::string_view path)
{
    if (path.empty() || path.size() > maxPath || path.find('\0') != std::string_view::npos) return false;
    while (true) {
        const auto slash = path.find('/');
        const auto name = path.substr(0, slash);
        if (name.empty() || name == "." || name == ".." || name.size() > maxName) return false;
        if (slash == std::string_view::npos) return true;
        path.remove_prefix(slash + 1);
    }
}

Status checkEntry(const TreeEntry& entry, const TreeLimits& limits)
{
    if (!isSafePath(entry.path)) return malformedTree("unsafe path " + entry.path.substr(0, 200));
    if ((entry.permissions & ~07777u) != 0) return malformedTree("permissions of " + entry.path);
    if ((entry.permissions & specialBits) != 0 && !limits.allowSpecialBits) {
        return fail(ErrorKind::refused, "delta.tree.special-bits", entry.path);
    }
    const bool linkFits = entry.kind == EntryKind::link
                              ? !entry.linkTarget.empty() && entry.linkTarget.size() <= maxLinkTarget &&
                                    entry.linkTarget.find('\0') == std::string::npos && entry.permissions == 0777
                              : entry.linkTarget.empty();
    if (!linkFits) return malformedTree("link target of " + entry.path);
    if (entry.kind != EntryKind::file && entry.size != 0) return malformedTree("contents of " + entry.path);
    return {};
}

}  // namespace

const TreeEntry* TreeIndex::find(std::string_view path) const
{
    const auto at =
        std::ranges::lower_bound(entries, path, {}, [](const TreeEntry& e) -> std::string_view { return e.path; });
    return at != entries.end() && at->path == path ? &*at : nullptr;
}

bool looksLikeTree(BytesView beginning)
{
    return beginning.size() >= magic.size() && std::equal(magic.begin(), magic.end(), beginning.begin());
}

Status layOutTree(TreeIndex& index, const TreeLimits& limits)
{
    if (index.entries.size() > limits.maxEntries) {
        return fail(ErrorKind::refused, "delta.tree.too-large", std::to_string(index.entries.size()) + " entries");
    }
    std::uint64_t indexBytes = 0;
    std::string_view previous;
    for (const auto& entry : index.entries) {
        if (auto checked = checkEntry(entry, limits); !checked) return checked;
        if (entry.path <= previous) return malformedTree("order at " + entry.path);
        previous = entry.path;
        if (const auto slash = entry.path.rfind('/'); slash != std::string::npos) {
            const auto* parent = index.find(std::string_view(entry.path).substr(0, slash));
            if (parent == nullptr || parent->kind != EntryKind::directory)
                return malformedTree("no directory above " + entry.path);
        }
        indexBytes += fixedEntryBytes + entry.path.size() + entry.linkTarget.size();
    }
    if (indexBytes > limits.maxIndexBytes) {
        return fail(ErrorKind::refused, "delta.tree.too-large", "index of " + std::to_string(indexBytes) + " bytes");
    }
    index.contentsOffset = treeHeaderBytes + indexBytes;
    index.archiveSize = index.contentsOffset;
    for (auto& entry : index.entries) {
        entry.offset = 0;
        if (entry.size == 0) continue;
        entry.offset = (index.archiveSize + treeAlignment - 1) / treeAlignment * treeAlignment;
        if (entry.size > limits.maxArchiveBytes || entry.offset > limits.maxArchiveBytes - entry.size) {
            return fail(ErrorKind::refused, "delta.tree.too-large", "contents up to " + entry.path);
        }
        index.archiveSize = entry.offset + entry.size;
    }
    return {};
}

Bytes encodeTreeIndex(const TreeIndex& index)
{
    Bytes out(magic.begin(), magic.end());
    out.reserve(index.contentsOffset);
    out.push_back(version);
    put<std::uint64_t>(out, index.contentsOffset - treeHeaderBytes);
    put<std::uint64_t>(out, index.entries.size());
    put<std::uint64_t>(out, index.archiveSize);
    for (const auto& entry : index.entries) {
        out.push_back(static_cast<std::uint8_t>(entry.kind));
        out.push_back(0);
        put(out, static_cast<std::uint16_t>(entry.permissions));
        put(out, static_cast<std::uint16_t>(entry.path.size()));
        put(out, static_cast<std::uint16_t>(entry.linkTarget.size()));
        put<std::uint64_t>(out, entry.size);
        append(out, bytesOf(entry.path));
        append(out, bytesOf(entry.linkTarget));
    }
    return out;
}

Result<TreeHeader> parseTreeHeader(BytesView header, const TreeLimits& limits)
{
    if (!looksLikeTree(header)) return fail(ErrorKind::invalid, "delta.tree.foreign", "no tree archive");
    if (header[magic.size()] != version) {
        return fail(ErrorKind::unsupported, "delta.tree.version", "version " + std::to_string(header[magic.size()]));
    }
    TreeHeader found;
    found.indexBytes = get<std::uint64_t>(header, 8);
    found.entries = get<std::uint64_t>(header, 16);
    found.archiveSize = get<std::uint64_t>(header, 24);
    if (found.indexBytes > limits.maxIndexBytes || found.entries > limits.maxEntries ||
        found.archiveSize > limits.maxArchiveBytes) {
        return fail(ErrorKind::refused, "delta.tree.too-large",
                    std::to_string(found.entries) + " entries, index of " + std::to_string(found.indexBytes) +
                        " bytes, archive of " + std::to_string(found.archiveSize));
    }
    if (found.entries > found.indexBytes / fixedEntryBytes) return malformedTree("more entries than the index can hold");
    return found;
}

Result<TreeIndex> parseTreeIndex(const TreeHeader& header, BytesView bytes, const TreeLimits& limits)
{
    TreeIndex index;
    index.entries.reserve(header.entries);
    for (std::uint64_t i = 0; i < header.entries; ++i) {
        if (bytes.size() < fixedEntryBytes) return malformedTree("index ends inside an entry");
        TreeEntry entry;
        const auto kind = bytes[0];
        if (kind < 1 || kind > 3 || bytes[1] != 0) return malformedTree("kind of entry " + std::to_string(i));
        entry.kind = static_cast<EntryKind>(kind);
        entry.permissions = get<std::uint16_t>(bytes, 2);
        const std::size_t pathBytes = get<std::uint16_t>(bytes, 4);
        const std::size_t linkBytes = get<std::uint16_t>(bytes, 6);
        entry.size = get<std::uint64_t>(bytes, 8);
        bytes = bytes.subspan(fixedEntryBytes);
        if (bytes.size() < pathBytes + linkBytes) return malformedTree("index ends inside a path");
        entry.path = textOf(bytes.first(pathBytes));
        entry.linkTarget = textOf(bytes.subspan(pathBytes, linkBytes));
        bytes = bytes.subspan(pathBytes + linkBytes);
        index.entries.push_back(std::move(entry));
    }
    if (!bytes.empty()) return malformedTree("bytes after the last entry of the index");
    if (auto laidOut = layOutTree(index, limits); !laidOut) return fail(laidOut.error());
    if (index.archiveSize != header.archiveSize) return malformedTree("size of the archive");
    return index;
}

Result<TreeIndex> readTreeIndex(RandomSource& archive, const TreeLimits& limits)
{
    const auto size = archive.size();
    if (!size) return fail(size.error());
    std::array<std::uint8_t, treeHeaderBytes> fixed{};
    const auto got = archive.readAt(0, fixed);
    if (!got) return fail(got.error());
    if (!looksLikeTree(BytesView(fixed).first(*got)))
        return fail(ErrorKind::invalid, "delta.tree.foreign", "no tree archive");
    if (*got < fixed.size()) return fail(ErrorKind::invalid, "delta.truncated", "inside the header of the tree");
    const auto header = parseTreeHeader(fixed, limits);
    if (!header) return fail(header.error());
    if (header->archiveSize != *size)
        return malformedTree("archive of " + std::to_string(*size) + " bytes says " + std::to_string(header->archiveSize));
    if (header->indexBytes > *size - treeHeaderBytes) return malformedTree("index larger than the archive");
    Bytes bytes(header->indexBytes);
    if (auto read = readExactly(archive, treeHeaderBytes, bytes); !read) return fail(read.error());
    return parseTreeIndex(*header, bytes, limits);
}

}  // namespace quorate::delta
