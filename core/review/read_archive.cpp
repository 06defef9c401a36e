// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unpack_state.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

// tar, cpio and zip, and what gzip, xz and zstd pack, by libarchive (archive_read(3)). Nothing is written by it.
namespace quorate::review {
namespace {

struct Input {
    File* file;
    std::uint64_t begin;
    std::uint64_t size;
    std::uint64_t at = 0;
    Bytes buffer = Bytes(128 * 1024);  // what libarchive looks at
};

la_ssize_t readInput(archive* a, void* data, const void** out)
{
    auto& in = *static_cast<Input*>(data);
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(in.buffer.size(), in.size - in.at));
    auto got = in.file->readAt(in.begin + in.at, std::span(in.buffer).first(wanted));
    if (!got) {
        archive_set_error(a, EIO, "read");
        return -1;
    }
    in.at += *got;
    *out = in.buffer.data();
    return static_cast<la_ssize_t>(*got);
}

la_int64_t skipInput(archive*, void* data, la_int64_t request)
{
    auto& in = *static_cast<Input*>(data);
    const auto step = std::min<std::uint64_t>(static_cast<std::uint64_t>(std::max<la_int64_t>(request, 0)), in.size - in.at);
    in.at += step;
    return static_cast<la_int64_t>(step);
}

la_int64_t seekInput(archive*, void* data, la_int64_t offset, int whence)
{
    auto& in = *static_cast<Input*>(data);
    const auto size = static_cast<la_int64_t>(in.size);
    const la_int64_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? static_cast<la_int64_t>(in.at) : size;
    if (offset < -from || offset > size - from) return ARCHIVE_FATAL;
    in.at = static_cast<std::uint64_t>(from + offset);
    return from + offset;
}

// "kernel.gz" holds "kernel".
std::string nameInside(const std::string& path)
{
    std::string name = path.substr(path.rfind('/') + 1);
    for (const std::string_view ending : {".gz", ".xz", ".zst", ".lzma"}) {
        if (name.size() > ending.size() && name.ends_with(ending)) return name.substr(0, name.size() - ending.size());
    }
    return "contents";
}

EntryKind kindOf(unsigned type)
{
    switch (type) {
    case AE_IFREG: return EntryKind::file;
    case AE_IFDIR: return EntryKind::directory;
    case AE_IFLNK: return EntryKind::link;
    case AE_IFCHR:
    case AE_IFBLK: return EntryKind::device;
    default: return EntryKind::other;
    }
}

void takeAttributes(Unpacking& u, archive_entry* head, Entry& entry)
{
    archive_entry_xattr_reset(head);
    const char* name = nullptr;
    const void* value = nullptr;
    std::size_t size = 0;
    while (archive_entry_xattr_next(head, &name, &value, &size) == ARCHIVE_OK) {
        if (name) u.takeAttribute(entry, name, {static_cast<const std::uint8_t*>(value), value ? size : 0});
    }
    // tar has access lists in fields of their own.
    if ((archive_entry_acl_types(head) & (ARCHIVE_ENTRY_ACL_TYPE_POSIX1E | ARCHIVE_ENTRY_ACL_TYPE_NFS4)) == 0) return;
    la_ssize_t length = 0;
    char* const text = archive_entry_acl_to_text(head, &length, ARCHIVE_ENTRY_ACL_STYLE_EXTRA_ID | ARCHIVE_ENTRY_ACL_STYLE_MARK_DEFAULT);
    if (text) u.takeAttribute(entry, "system.posix_acl_access", bytesOf({text, static_cast<std::size_t>(std::max<la_ssize_t>(length, 0))}));
    std::free(text);
}

// The contents of the member whose head was read. `false`: the archive cannot be read further.
bool readContents(Unpacking& u, archive* a, Entry entry)
{
    Bytes buffer(256 * 1024);
    const std::string path = entry.path;
    u.beginFile(std::move(entry));
    for (;;) {
        const auto got = archive_read_data(a, buffer.data(), buffer.size());
        if (got == 0) {
            u.endFile();
            return true;
        }
        if (got < 0) {
            u.note(path, "review.archive.damaged");
            u.abandonFile();
            return got > ARCHIVE_FATAL && got != ARCHIVE_WARN;
        }
        if (!u.write(BytesView(buffer).first(static_cast<std::size_t>(got)))) {
            u.abandonFile();
            return false;
        }
    }
}

// The first name of each file with several, and the others.
using LinkedNames = std::map<std::string, std::vector<std::string>>;

bool readMember(Unpacking& u, const Container& container, archive* a, archive_entry* head, LinkedNames& linked)
{
    const bool packedAlone = archive_format(a) == ARCHIVE_FORMAT_RAW;
    const char* raw = archive_entry_pathname(head);
    const std::string name = packedAlone ? unescapePath(nameInside(container.path)) : std::string(raw ? raw : "");
    Entry entry;
    if (!u.accept(container, name, entry)) return !u.closed();
    entry.permissions = packedAlone ? 0644 : archive_entry_perm(head) & 07777u;
    entry.owner = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_uid(head), 0));
    entry.group = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_gid(head), 0));
    takeAttributes(u, head, entry);
    if (archive_entry_is_encrypted(head) != 0) {
        u.note(entry.path, "review.archive.encrypted");
        return true;
    }
    const char* const twin = archive_entry_hardlink(head);
    std::vector<std::string>* names = nullptr;
    if (const auto first = memberPath(twin ? twin : ""); twin && first) {
        names = &linked[container.join(*first)];
        if (names->empty()) names->push_back(container.join(*first));
        names->push_back(entry.path);
    }
    if (twin && archive_entry_size(head) == 0) {
        u.addAlias(container, std::move(entry), twin);
        return true;
    }
    entry.kind = packedAlone || twin ? EntryKind::file : kindOf(archive_entry_filetype(head));
    if (entry.kind == EntryKind::link) {
        const char* target = archive_entry_symlink(head);
        entry.link = escapePath(std::string_view(target ? target : "").substr(0, 4096));
    }
    if (entry.kind == EntryKind::device) {
        entry.link = deviceNumbers(archive_entry_filetype(head) == AE_IFBLK, archive_entry_rdevmajor(head), archive_entry_rdevminor(head));
    }
    if (entry.kind != EntryKind::file) {
        u.add(std::move(entry));
        return true;
    }
    const auto size = archive_entry_size_is_set(head) ? archive_entry_size(head) : 0;
    if (size < 0 || !u.mayHold(static_cast<std::uint64_t>(size))) {
        u.note(entry.path, "review.archive.too-large");
        return true;
    }
    const std::string path = entry.path;
    const bool further = readContents(u, a, std::move(entry));
    // cpio gives the contents with the last name alone; the system makes them those of all.
    if (names) u.shareContents(path, *names);
    return further;
}

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

// `format`: "tar", "cpio", "zip", or "raw" for what is packed alone. Null when it cannot be opened.
Archive openAs(std::string_view format, std::string_view packing, Input& input)
{
    Archive a(archive_read_new(), archive_read_free);
    if (packing == "gzip") archive_read_support_filter_gzip(a.get());
    if (packing == "xz") archive_read_support_filter_xz(a.get());
    if (packing == "zstd") archive_read_support_filter_zstd(a.get());
    if (format == "tar") archive_read_support_format_tar(a.get());
    if (format == "cpio") archive_read_support_format_cpio(a.get());
    if (format == "zip") archive_read_support_format_zip(a.get());
    if (format == "raw") archive_read_support_format_raw(a.get());
    archive_read_set_read_callback(a.get(), readInput);
    archive_read_set_skip_callback(a.get(), skipInput);
    archive_read_set_seek_callback(a.get(), seekInput);
    archive_read_set_callback_data(a.get(), &input);
    input.at = 0;
    if (archive_read_open1(a.get()) < ARCHIVE_WARN) a.reset();
    return a;
}

// What is inside the packing. libarchive would take anything that begins with zeros for an empty tar.
std::string peek(std::string_view packing, Input& input)
{
    const auto a = openAs("raw", packing, input);
    archive_entry* head = nullptr;
    if (!a || archive_read_next_header(a.get(), &head) < ARCHIVE_WARN) return "raw";
    Bytes beginning(2048);
    std::size_t have = 0;
    while (have < beginning.size()) {
        const auto got = archive_read_data(a.get(), beginning.data() + have, beginning.size() - have);
        if (got <= 0) break;
        have += static_cast<std::size_t>(got);
    }
    const auto format = sniff(BytesView(beginning).first(have));
    return format == "tar" || format == "cpio" ? format : "raw";
}

}  // namespace

void readArchive(Unpacking& u, const Container& container)
{
    auto file = u.files().open(container.file, OpenMode::read);
    if (!file) return u.note(container.path, file.error().code);
    Input input{file->get(), container.offset, container.size};
    const bool packed = container.format == "gzip" || container.format == "xz" || container.format == "zstd";
    const std::string packing = packed ? container.format : std::string();
    const auto a = openAs(packed ? peek(packing, input) : container.format, packing, input);
    if (!a) return u.note(container.path, "review.archive.damaged");
    archive_entry* head = nullptr;
    LinkedNames linked;
    for (;;) {
        const int result = archive_read_next_header(a.get(), &head);
        if (result == ARCHIVE_EOF) return;
        if (result < ARCHIVE_WARN) return u.note(container.path, "review.archive.damaged");
        if (!readMember(u, container, a.get(), head, linked)) return;
    }
}

}  // namespace quorate::review
