// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/tree_index.h"

#include <algorithm>

namespace quorate::delta {
namespace {

constexpr std::size_t maxDepth = 2048;  // a path of 4096 bytes cannot be deeper

Status collect(Files& files, const Path& directory, const std::string& prefix, std::size_t depth,
               const TreeLimits& limits, std::vector<TreeEntry>& entries)
{
    if (depth > maxDepth)
        return fail(ErrorKind::invalid, "delta.tree.malformed", "too deep at " + prefix.substr(0, 200));
    const auto names = files.list(directory);
    if (!names) return fail(names.error());
    for (const auto& name : *names) {
        if (entries.size() >= limits.maxEntries) {
            return fail(ErrorKind::refused, "delta.tree.too-large",
                        "more than " + std::to_string(limits.maxEntries) + " entries");
        }
        const Path path = directory / name;
        const auto info = files.info(path);
        if (!info) return fail(info.error());
        TreeEntry entry;
        entry.path = prefix + name;
        entry.permissions = info->permissions;
        switch (info->kind) {
        case FileKind::directory: {
            entry.kind = EntryKind::directory;
            const std::string below = entry.path + "/";
            entries.push_back(std::move(entry));
            if (auto inside = collect(files, path, below, depth + 1, limits, entries); !inside) return inside;
            continue;
        }
        case FileKind::file:
            entry.kind = EntryKind::file;
            entry.size = info->size;
            break;
        case FileKind::link: {
            const auto target = files.readLink(path);
            if (!target) return fail(target.error());
            entry.kind = EntryKind::link;
            entry.permissions = 0777;
            entry.linkTarget = *target;
            break;
        }
        case FileKind::absent: return fail(ErrorKind::conflict, "delta.tree.changed", path.string());
        case FileKind::other: return fail(ErrorKind::unsupported, "delta.tree.unsupported-entry", path.string());
        }
        entries.push_back(std::move(entry));
    }
    return {};
}

}  // namespace

Result<TreeIndex> readTree(Files& files, const Path& root, const TreeLimits& limits)
{
    const auto info = files.info(root);
    if (!info) return fail(info.error());
    if (info->kind == FileKind::absent) return fail(ErrorKind::notFound, "base.file.not-found", root.string());
    if (info->kind != FileKind::directory) return fail(ErrorKind::invalid, "delta.tree.not-a-directory", root.string());
    TreeIndex index;
    if (auto collected = collect(files, root, "", 1, limits, index.entries); !collected) return fail(collected.error());
    std::ranges::sort(index.entries, {}, &TreeEntry::path);
    if (auto laidOut = layOutTree(index, limits); !laidOut) return fail(laidOut.error());
    return index;
}

Result<std::unique_ptr<TreeSource>> TreeSource::open(Files& files, const Path& root, const TreeLimits& limits)
{
    auto index = readTree(files, root, limits);
    if (!index) return fail(index.error());
    return std::unique_ptr<TreeSource>(new TreeSource(files, root, std::move(*index)));
}

TreeSource::TreeSource(Files& files, Path root, TreeIndex index)
    : m_files(files), m_root(std::move(root)), m_index(std::move(index)), m_head(encodeTreeIndex(m_index))
{
    for (std::size_t i = 0; i < m_index.entries.size(); ++i) {
        if (m_index.entries[i].size > 0) m_order.push_back(i);
    }
}

Status TreeSource::readEntry(std::size_t entry, std::uint64_t offset, std::span<std::uint8_t> out)
{
    const auto& e = m_index.entries[entry];
    if (!m_open || m_openEntry != entry) {
        m_open.reset();
        const Path path = m_root / e.path;
        // What was a file when the tree was read must still be one: a link put in its place would lead elsewhere.
        const auto info = m_files.info(path);
        if (!info) return fail(info.error());
        if (info->kind != FileKind::file || info->size != e.size)
            return fail(ErrorKind::conflict, "delta.tree.changed", path.string());
        auto file = m_files.open(path, OpenMode::read);
        if (!file) return fail(file.error());
        m_open = std::move(*file);
        m_openEntry = entry;
    }
    const auto got = m_open->readAt(offset, out);
    if (!got) return fail(got.error());
    if (*got != out.size()) return fail(ErrorKind::conflict, "delta.tree.changed", e.path);
    return {};
}

Result<std::size_t> TreeSource::readAt(std::uint64_t offset, std::span<std::uint8_t> out)
{
    if (offset >= m_index.archiveSize) return 0;
    out = out.first(std::min<std::uint64_t>(out.size(), m_index.archiveSize - offset));
    const std::size_t total = out.size();
    if (offset < m_head.size()) {
        const auto count = std::min<std::size_t>(out.size(), m_head.size() - static_cast<std::size_t>(offset));
        std::copy_n(m_head.data() + offset, count, out.data());
        out = out.subspan(count);
        offset += count;
    }
    // The first entry that ends after `offset`; there is one as long as something is left to read.
    auto at = std::ranges::upper_bound(
        m_order, offset, {}, [this](std::size_t i) { return m_index.entries[i].offset + m_index.entries[i].size - 1; });
    if (at != m_order.begin() && m_index.entries[*(at - 1)].offset + m_index.entries[*(at - 1)].size > offset) --at;
    while (!out.empty()) {
        const auto& entry = m_index.entries[*at];
        if (offset < entry.offset) {
            const auto zeros = std::min<std::uint64_t>(out.size(), entry.offset - offset);
            std::fill_n(out.data(), zeros, std::uint8_t{0});
            out = out.subspan(zeros);
            offset += zeros;
            continue;
        }
        const auto count = std::min<std::uint64_t>(out.size(), entry.offset + entry.size - offset);
        if (auto read = readEntry(*at, offset - entry.offset, out.first(count)); !read) return fail(read.error());
        out = out.subspan(count);
        offset += count;
        ++at;
    }
    return total;
}

}  // namespace quorate::delta
