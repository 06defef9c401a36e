// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delta/tree_index.h"

#include <algorithm>
#include <ranges>

namespace quorate::delta {

struct TreeSink::State {
    State(Files& f, Path d, const TreeLimits& l) : files(f), destination(std::move(d)), limits(l) {}

    Files& files;
    const Path destination;
    const TreeLimits limits;
    Bytes pending;  // header and index as they arrive
    std::optional<TreeHeader> header;
    std::optional<TreeIndex> index;
    std::uint64_t position = 0;  // in the archive
    std::size_t next = 0;        // entry whose contents come next
    std::unique_ptr<File> open;  // of entry `next`
    std::optional<Error> failed;

    Status write(BytesView data);
    Status takeHead(BytesView& data);
    Status begin();
    Status takeContents(BytesView data);
    Status openNext();
    Status finishFile();
    Status finishAll();
    void skipEmpty();
};

TreeSink::TreeSink(Files& files, Path destination, const TreeLimits& limits)
    : m_state(std::make_unique<State>(files, std::move(destination), limits))
{}

TreeSink::~TreeSink() = default;

Status TreeSink::write(BytesView data)
{
    if (m_state->failed) return fail(*m_state->failed);
    auto done = m_state->write(data);
    if (!done) m_state->failed = done.error();
    return done;
}

Result<TreeIndex> TreeSink::finish()
{
    if (m_state->failed) return fail(*m_state->failed);
    auto done = m_state->finishAll();
    if (!done) {
        m_state->failed = done.error();
        return fail(done.error());
    }
    return std::move(*m_state->index);
}

Status TreeSink::State::write(BytesView data)
{
    while (!index && !data.empty()) {
        if (auto taken = takeHead(data); !taken) return taken;
    }
    return data.empty() ? Status{} : takeContents(data);
}

Status TreeSink::State::takeHead(BytesView& data)
{
    const std::uint64_t wanted = header ? treeHeaderBytes + header->indexBytes : treeHeaderBytes;
    const auto count = std::min<std::uint64_t>(data.size(), wanted - pending.size());
    append(pending, data.first(count));
    data = data.subspan(count);
    if (!header && !looksLikeTree(pending) && pending.size() >= 8) {
        return fail(ErrorKind::invalid, "delta.tree.foreign", "no tree archive");
    }
    if (pending.size() < wanted) return {};
    if (!header) {
        auto parsed = parseTreeHeader(pending, limits);
        if (!parsed) return fail(parsed.error());
        header = *parsed;
        if (header->indexBytes > 0) return {};
    }
    auto parsed = parseTreeIndex(*header, BytesView(pending).subspan(treeHeaderBytes), limits);
    if (!parsed) return fail(parsed.error());
    index = std::move(*parsed);
    position = index->contentsOffset;
    Bytes().swap(pending);
    return begin();
}

Status TreeSink::State::begin()
{
    const auto info = files.info(destination);
    if (!info) return fail(info.error());
    if (info->kind == FileKind::directory) {
        const auto names = files.list(destination);
        if (!names) return fail(names.error());
        if (!names->empty()) return fail(ErrorKind::conflict, "delta.tree.not-empty", destination.string());
    } else if (info->kind != FileKind::absent) {
        return fail(ErrorKind::conflict, "delta.tree.not-empty", destination.string());
    }
    if (auto made = files.makeDirectories(destination); !made) return made;
    for (const auto& entry : index->entries) {
        if (entry.kind != EntryKind::directory) continue;
        if (auto made = files.makeDirectories(destination / entry.path); !made) return made;
    }
    for (const auto& entry : index->entries) {
        if (entry.kind != EntryKind::file || entry.size != 0) continue;
        auto file = files.open(destination / entry.path, OpenMode::create);
        if (!file) return fail(file.error());
        if (auto set = files.setPermissions(destination / entry.path, entry.permissions); !set) return set;
        if (auto synced = (*file)->sync(); !synced) return synced;
    }
    skipEmpty();
    return {};
}

void TreeSink::State::skipEmpty()
{
    while (next < index->entries.size() && index->entries[next].size == 0) ++next;
}

Status TreeSink::State::takeContents(BytesView data)
{
    while (!data.empty()) {
        if (next == index->entries.size()) {
            return fail(ErrorKind::invalid, "delta.tree.malformed", "bytes after the end of the archive");
        }
        const auto& entry = index->entries[next];
        if (position < entry.offset) {
            const auto padding = data.first(std::min<std::uint64_t>(data.size(), entry.offset - position));
            if (std::ranges::any_of(padding, [](std::uint8_t b) { return b != 0; })) {
                return fail(ErrorKind::invalid, "delta.tree.malformed", "padding before " + entry.path);
            }
            position += padding.size();
            data = data.subspan(padding.size());
            continue;
        }
        if (!open) {
            if (auto opened = openNext(); !opened) return opened;
        }
        const auto part = data.first(std::min<std::uint64_t>(data.size(), entry.offset + entry.size - position));
        if (auto written = open->writeAt(position - entry.offset, part); !written) return written;
        position += part.size();
        data = data.subspan(part.size());
        if (position == entry.offset + entry.size) {
            if (auto finished = finishFile(); !finished) return finished;
        }
    }
    return {};
}

Status TreeSink::State::openNext()
{
    auto file = files.open(destination / index->entries[next].path, OpenMode::create);
    if (!file) return fail(file.error());
    open = std::move(*file);
    return {};
}

Status TreeSink::State::finishFile()
{
    const auto& entry = index->entries[next];
    if (auto set = files.setPermissions(destination / entry.path, entry.permissions); !set) return set;
    if (auto synced = open->sync(); !synced) return synced;
    open.reset();
    ++next;
    skipEmpty();
    return {};
}

Status TreeSink::State::finishAll()
{
    if (!index || position != index->archiveSize) {
        return fail(ErrorKind::invalid, "delta.truncated", "the tree ended at byte " + std::to_string(position));
    }
    // Links last: until now no path could lead through one, whatever the index said.
    for (const auto& entry : index->entries) {
        if (entry.kind != EntryKind::link) continue;
        if (auto made = files.makeLink(destination / entry.path, entry.linkTarget); !made) return made;
    }
    // From the leaves up, because a directory may be made unwritable.
    for (const auto& entry : std::views::reverse(index->entries)) {
        if (entry.kind != EntryKind::directory) continue;
        const Path path = destination / entry.path;
        const bool readable = (entry.permissions & 0400) != 0;  // otherwise it cannot be opened to be synced afterwards
        if (!readable) {
            if (auto synced = files.syncDirectory(path); !synced) return synced;
        }
        if (auto set = files.setPermissions(path, entry.permissions); !set) return set;
        if (readable) {
            if (auto synced = files.syncDirectory(path); !synced) return synced;
        }
    }
    if (auto synced = files.syncDirectory(destination); !synced) return synced;
    const Path parent = destination.has_parent_path() ? destination.parent_path() : Path(".");
    return files.syncDirectory(parent);
}

}  // namespace quorate::delta
