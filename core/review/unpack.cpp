// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unpack.h"

#include "core/delta/tree.h"
#include "core/review/unpack_state.h"

#include <algorithm>
#include <deque>

namespace quorate::review {
namespace {

constexpr std::size_t sniffed = 2048;
constexpr std::size_t chunk = 256 * 1024;

}  // namespace

Unpacking::Unpacking(Files& files, Path spool, const UnpackLimits& limits,
                     std::function<void(const UnpackProgress&)> progress, std::stop_token stop)
    : m_files(files), m_spoolPath(std::move(spool)), m_limits(limits), m_progress(std::move(progress)), m_stop(std::move(stop))
{
}

Status Unpacking::openSpool()
{
    auto opened = m_files.open(m_spoolPath, OpenMode::createPrivate);
    if (!opened) return fail(opened.error());
    m_spool = std::move(*opened);
    return {};
}

void Unpacking::note(const std::string& path, std::string_view code)
{
    if (m_unopened.size() >= maxUnopened || !m_noted.emplace(path, code).second) return;
    // The last place is for saying that there was more: a flood of the harmless must not hide a note.
    if (m_unopened.size() + 1 == maxUnopened) m_unopened.push_back({".", "review.archive.notes"});
    else m_unopened.push_back({path, std::string(code)});
}

void Unpacking::close(std::string_view code)
{
    if (!m_closed) note(m_container, code);
    m_closed = true;
}

bool Unpacking::beginContainer(const Container& container)
{
    m_container = container.path;
    m_closed = false;
    if (m_error) return false;
    if (container.depth >= m_limits.maxDepth) close("review.archive.depth");
    const std::uint64_t byRatio = container.size > m_limits.maxBytes / m_limits.maxRatio
                                      ? m_limits.maxBytes
                                      : container.size * m_limits.maxRatio;
    m_allowed = std::max(byRatio, m_limits.freeBytes);
    return !m_closed;
}

bool Unpacking::accept(const Container& container, std::string_view raw, Entry& entry)
{
    if (closed()) return false;
    if (m_stop.stop_requested()) {
        m_error = Error{ErrorKind::cancelled, "review.unpack.cancelled", {}};
        return false;
    }
    if (m_done.members >= m_limits.maxMembers) {
        close("review.archive.members");
        return false;
    }
    ++m_done.members;
    auto path = memberPath(raw);
    if (!path) {
        note(container.join(escapePath(raw.substr(0, 200))), path.error().code);
        return false;
    }
    if (path->empty()) return false;  // the root itself
    entry.path = container.join(*path);
    if (entry.path.size() > 4 * 4096) {
        note(container.path, "review.archive.unsafe-path");
        return false;
    }
    return true;
}

void Unpacking::takeAttribute(Entry& entry, std::string_view name, BytesView value)
{
    // Others must not take the place of the one that makes a program mighty.
    const std::size_t most = name == capabilityAttribute ? maxAttributes + 1 : maxAttributes;
    const auto it = std::ranges::find(entry.attributes, escapePath(name), &Attribute::name);
    if (it != entry.attributes.end()) return;
    if (name.size() > 255 || value.size() > maxAttributeBytes || entry.attributes.size() >= most) {
        return note(entry.path, "review.archive.attributes");
    }
    entry.attributes.push_back({escapePath(name), toBytes(value)});
    std::ranges::sort(entry.attributes, {}, &Attribute::name);
}

void Unpacking::add(Entry entry)
{
    m_names += entry.path.size() + entry.link.size();
    for (const auto& one : entry.attributes) m_names += one.name.size() + one.value.size();
    if (m_names > m_limits.maxNameBytes) return close("review.archive.members");
    // The last of one name is what a device would have in the end; that there are several is worth knowing.
    const auto it = m_entries.find(entry.path);
    if (it != m_entries.end()) {
        const bool twoDirectories = it->second.kind == EntryKind::directory && entry.kind == EntryKind::directory;
        if (!twoDirectories) note(entry.path, "review.archive.duplicate");
        std::erase_if(m_found, [&](const Entry& e) { return e.path == entry.path; });
    }
    if (entry.kind == EntryKind::file && isContainer(entry.format)) m_found.push_back(entry);
    std::string path = entry.path;
    m_entries.insert_or_assign(std::move(path), std::move(entry));
}

bool Unpacking::mayHold(std::uint64_t size) const
{
    return size <= m_allowed && size <= m_limits.maxBytes - std::min(m_limits.maxBytes, m_done.bytes);
}

void Unpacking::beginFile(Entry entry)
{
    entry.kind = EntryKind::file;
    entry.where = Where::spool;
    entry.offset = m_done.bytes;
    entry.size = 0;
    m_writing = Writing{std::move(entry), {}, {}, {}};
}

bool Unpacking::write(BytesView data)
{
    if (closed()) return false;
    if (m_stop.stop_requested()) {
        m_error = Error{ErrorKind::cancelled, "review.unpack.cancelled", {}};
        return false;
    }
    if (data.size() > m_allowed) {
        close("review.archive.ratio");
        return false;
    }
    if (data.size() > m_limits.maxBytes - m_done.bytes) {
        close("review.archive.too-large");
        return false;
    }
    if (auto written = m_spool->writeAt(m_done.bytes, data); !written) {
        m_error = written.error();
        return false;
    }
    m_done.bytes += data.size();
    m_allowed -= data.size();
    Writing& w = *m_writing;
    w.entry.size += data.size();
    w.hash.update(data);
    for (const auto byte : data) ++w.histogram[byte];
    if (w.beginning.size() < sniffed) append(w.beginning, data.first(std::min(data.size(), sniffed - w.beginning.size())));
    if (m_progress && m_done.bytes - m_reported >= (std::uint64_t{4} << 20)) {
        m_reported = m_done.bytes;
        m_progress(m_done);
    }
    return true;
}

void Unpacking::endFile()
{
    Entry entry = std::move(m_writing->entry);
    entry.hash = m_writing->hash.finish();
    entry.entropy = entropyOf(m_writing->histogram);
    entry.format = sniff(m_writing->beginning);
    m_writing.reset();
    add(std::move(entry));
}

void Unpacking::abandonFile()
{
    m_writing.reset();
}

void Unpacking::addAlias(const Container& container, Entry entry, std::string_view rawTarget)
{
    const auto target = memberPath(rawTarget);
    const auto it = target ? m_entries.find(container.join(*target)) : m_entries.end();
    if (it == m_entries.end() || it->second.kind != EntryKind::file) {
        note(entry.path, "review.archive.bad-link");
        return;
    }
    Entry alias = it->second;
    alias.path = entry.path;
    alias.permissions = entry.permissions;
    alias.owner = entry.owner;
    alias.group = entry.group;
    if (!entry.attributes.empty()) alias.attributes = std::move(entry.attributes);
    add(std::move(alias));
}

void Unpacking::shareContents(const std::string& from, const std::vector<std::string>& names)
{
    const auto source = m_entries.find(from);
    if (source == m_entries.end() || source->second.kind != EntryKind::file) return;
    for (const auto& name : names) {
        const auto it = m_entries.find(name);
        if (it == source || it == m_entries.end() || it->second.kind != EntryKind::file) continue;
        Entry shared = source->second;
        shared.path = name;
        std::erase_if(m_found, [&](const Entry& e) { return e.path == name; });
        if (isContainer(shared.format)) m_found.push_back(shared);
        it->second = std::move(shared);
    }
}

void Unpacking::hashWhole(File& file, Entry& entry)
{
    crypto::Sha256 hash;
    std::array<std::uint64_t, 256> histogram{};
    Bytes buffer(chunk);
    for (std::uint64_t at = 0; at < entry.size;) {
        if (m_stop.stop_requested()) {
            m_error = Error{ErrorKind::cancelled, "review.unpack.cancelled", {}};
            return;
        }
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), entry.size - at));
        auto got = file.readAt(at, std::span(buffer).first(wanted));
        if (!got || *got == 0) {
            m_error = got ? Error{ErrorKind::conflict, "review.contents.gone", entry.path} : got.error();
            return;
        }
        const BytesView data = BytesView(buffer).first(*got);
        if (at == 0) entry.format = sniff(data.first(std::min(data.size(), sniffed)));
        hash.update(data);
        for (const auto byte : data) ++histogram[byte];
        at += *got;
    }
    entry.hash = hash.finish();
    entry.entropy = entropyOf(histogram);
}

std::vector<Entry> Unpacking::takeFound()
{
    return std::exchange(m_found, {});
}

Inventory Unpacking::finish()
{
    if (m_progress) m_progress(m_done);
    Inventory out;
    out.entries.reserve(m_entries.size());
    for (auto& [path, entry] : m_entries) out.entries.push_back(std::move(entry));
    out.unopened = std::move(m_unopened);
    return out;
}

namespace {

void addTree(Unpacking& u, const Path& root)
{
    delta::TreeLimits limits;
    limits.allowSpecialBits = true;
    auto tree = delta::readTree(u.files(), root, limits);
    if (!tree) {
        u.note(".", tree.error().code);
        return;
    }
    for (const auto& one : tree->entries) {
        if (u.closed()) return;
        Entry entry;
        auto path = memberPath(one.path);
        if (!path) {
            u.note(escapePath(one.path.substr(0, 200)), path.error().code);
            continue;
        }
        entry.path = std::move(*path);
        entry.permissions = one.permissions;
        entry.where = Where::tree;
        if (one.kind == delta::EntryKind::directory) {
            entry.kind = EntryKind::directory;
        } else if (one.kind == delta::EntryKind::link) {
            entry.kind = EntryKind::link;
            entry.link = escapePath(one.linkTarget);
        } else {
            entry.size = one.size;
            auto file = u.files().open(root / one.path, OpenMode::read);
            if (!file) {
                u.note(entry.path, file.error().code);
                continue;
            }
            u.hashWhole(**file, entry);
        }
        u.add(std::move(entry));
    }
}

}  // namespace

Result<Inventory> unpack(Files& files, const Path& target, const Path& spool, const UnpackLimits& limits,
                         const std::function<void(const UnpackProgress&)>& progress, std::stop_token stop)
{
    auto info = files.info(target);
    if (!info) return fail(info.error());
    Unpacking u(files, spool, limits, progress, std::move(stop));
    if (auto opened = u.openSpool(); !opened) return fail(opened.error());
    if (info->kind == FileKind::directory) {
        addTree(u, target);
    } else if (info->kind == FileKind::file) {
        auto file = files.open(target, OpenMode::read);
        if (!file) return fail(file.error());
        Entry image;
        image.path = ".";
        image.where = Where::image;
        image.permissions = 0644;
        image.size = info->size;
        u.hashWhole(**file, image);
        if (!isContainer(image.format)) u.note(".", "review.archive.unknown");
        u.add(std::move(image));
    } else {
        return fail(ErrorKind::notFound, "review.unpack.no-target", target.string());
    }
    std::deque<std::pair<Entry, unsigned>> waiting;
    const auto collect = [&](unsigned depth) {
        for (auto& entry : u.takeFound()) waiting.emplace_back(std::move(entry), depth);
    };
    collect(0);
    while (!waiting.empty() && !u.error()) {
        const auto [entry, depth] = std::move(waiting.front());
        waiting.pop_front();
        Container container;
        container.file = entry.where == Where::spool  ? spool
                         : entry.where == Where::tree ? target / unescapePath(entry.path)
                                                      : target;
        container.offset = entry.offset;
        container.size = entry.size;
        container.path = entry.path;
        container.format = entry.format;
        container.depth = depth;
        if (!u.beginContainer(container)) continue;
        if (entry.format == "squashfs") readSquashfs(u, container);
        else if (entry.format == "ext") readExt(u, container);
        else readArchive(u, container);
        collect(depth + 1);
    }
    if (u.error()) return fail(*u.error());
    return u.finish();
}

}  // namespace quorate::review
