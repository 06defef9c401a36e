// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unpack_state.h"

#include <sqfs/compressor.h>
#include <sqfs/data_reader.h>
#include <sqfs/dir.h>
#include <sqfs/dir_reader.h>
#include <sqfs/error.h>
#include <sqfs/id_table.h>
#include <sqfs/inode.h>
#include <sqfs/io.h>
#include <sqfs/super.h>
#include <sqfs/xattr.h>
#include <sqfs/xattr_reader.h>

#include <algorithm>
#include <cstdlib>
#include <limits>

// squashfs 4.0 by libsquashfs (Linux, Documentation/filesystems/squashfs.rst).
namespace quorate::review {
namespace {

// A piece of a file of ours as libsquashfs wants it.
struct Piece {
    sqfs_file_t base;
    File* file;
    std::uint64_t begin;
    std::uint64_t size;
};

int readPiece(sqfs_file_t* self, sqfs_u64 offset, void* out, std::size_t count)
{
    auto* piece = reinterpret_cast<Piece*>(self);
    if (offset > piece->size || count > piece->size - offset) return SQFS_ERROR_OUT_OF_BOUNDS;
    auto* to = static_cast<std::uint8_t*>(out);
    while (count > 0) {
        auto got = piece->file->readAt(piece->begin + offset, {to, count});
        if (!got || *got == 0) return SQFS_ERROR_IO;
        to += *got;
        offset += *got;
        count -= *got;
    }
    return 0;
}

struct Destroy {
    void operator()(void* object) const { sqfs_destroy(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Destroy>;

struct FreeInode {
    void operator()(sqfs_inode_generic_t* inode) const { sqfs_free(inode); }
};
using Inode = std::unique_ptr<sqfs_inode_generic_t, FreeInode>;

struct SquashfsReading {
    Unpacking& unpacking;
    const Container& container;
    sqfs_dir_reader_t* directories;
    sqfs_data_reader_t* data;
    sqfs_id_table_t* ids;
    sqfs_xattr_reader_t* attributes;             // null: the image has none
    std::set<std::uint32_t> visited;             // inode numbers of directories
};

bool isDirectory(const sqfs_inode_generic_t& inode)
{
    return inode.base.type == SQFS_INODE_DIR || inode.base.type == SQFS_INODE_EXT_DIR;
}

bool isFile(const sqfs_inode_generic_t& inode)
{
    return inode.base.type == SQFS_INODE_FILE || inode.base.type == SQFS_INODE_EXT_FILE;
}

template <class T>
struct FreeSqfs {
    void operator()(T* object) const { sqfs_free(object); }
};

bool takeAttributes(const SquashfsReading& r, std::uint32_t index, Entry& entry)
{
    sqfs_xattr_id_t set{};
    if (!r.attributes || sqfs_xattr_reader_get_desc(r.attributes, index, &set) != 0 || sqfs_xattr_reader_seek_kv(r.attributes, &set) != 0) {
        return false;
    }
    if (set.count > 4 * maxAttributes) return false;
    for (std::uint32_t i = 0; i < set.count; ++i) {
        sqfs_xattr_entry_t* rawKey = nullptr;
        if (sqfs_xattr_reader_read_key(r.attributes, &rawKey) != 0) return false;
        const std::unique_ptr<sqfs_xattr_entry_t, FreeSqfs<sqfs_xattr_entry_t>> key(rawKey);
        sqfs_xattr_value_t* rawValue = nullptr;
        if (sqfs_xattr_reader_read_value(r.attributes, key.get(), &rawValue) != 0) return false;
        const std::unique_ptr<sqfs_xattr_value_t, FreeSqfs<sqfs_xattr_value_t>> value(rawValue);
        r.unpacking.takeAttribute(entry, reinterpret_cast<const char*>(key->key), {value->value, value->size});
    }
    return true;
}

void readAttributes(const SquashfsReading& r, const sqfs_inode_generic_t& inode, Entry& entry)
{
    constexpr std::uint32_t none = 0xFFFFFFFF;
    sqfs_u32 index = none;
    if (sqfs_inode_get_xattr_index(&inode, &index) != 0 || index == none) return;
    if (!takeAttributes(r, index, entry)) r.unpacking.note(entry.path, "review.archive.attributes");
}

void readFile(SquashfsReading& r, const sqfs_inode_generic_t& inode, Entry entry)
{
    sqfs_u64 size = 0;
    if (sqfs_inode_get_file_size(&inode, &size) != 0 || !r.unpacking.mayHold(size)) {
        return r.unpacking.note(entry.path, "review.archive.too-large");
    }
    const std::string path = entry.path;
    r.unpacking.beginFile(std::move(entry));
    Bytes buffer(256 * 1024);
    for (std::uint64_t at = 0; at < size;) {
        const auto wanted = static_cast<sqfs_u32>(std::min<std::uint64_t>(buffer.size(), size - at));
        const auto got = sqfs_data_reader_read(r.data, &inode, at, buffer.data(), wanted);
        if (got <= 0 || static_cast<sqfs_u32>(got) > wanted) {
            r.unpacking.note(path, "review.archive.damaged");
            return r.unpacking.abandonFile();
        }
        if (!r.unpacking.write(BytesView(buffer).first(static_cast<std::size_t>(got)))) return r.unpacking.abandonFile();
        at += static_cast<std::uint64_t>(got);
    }
    r.unpacking.endFile();
}

void readDirectory(SquashfsReading& r, const sqfs_inode_generic_t& directory, const std::string& path, unsigned depth)
{
    Unpacking& u = r.unpacking;
    const std::string shown = path.empty() ? r.container.path : r.container.join(escapePath(path));
    if (depth > maxTreeDepth) return u.note(shown, "review.archive.depth");
    if (!r.visited.insert(directory.base.inode_number).second) return u.note(shown, "review.archive.loop");
    if (sqfs_dir_reader_open_dir(r.directories, &directory, 0) != 0) return u.note(shown, "review.archive.damaged");
    std::vector<std::pair<std::string, Inode>> below;
    std::set<std::string> seen;
    for (;;) {
        sqfs_dir_entry_t* found = nullptr;
        const int result = sqfs_dir_reader_read(r.directories, &found);
        if (result > 0) break;
        if (result < 0) {
            u.note(shown, "review.archive.damaged");
            break;
        }
        const std::string name(reinterpret_cast<const char*>(found->name), found->size + std::size_t{1});
        sqfs_free(found);
        sqfs_inode_generic_t* raw = nullptr;
        const bool good = sqfs_dir_reader_get_inode(r.directories, &raw) == 0;
        Inode inode(raw);
        const std::string whole = path.empty() ? name : path + "/" + name;
        Entry entry;
        if (name == "." || name == ".." || name.find('/') != std::string::npos || !u.accept(r.container, whole, entry)) {
            if (u.closed()) return;
            u.note(shown, "review.archive.unsafe-path");
            continue;
        }
        if (!seen.insert(name).second) {
            u.note(entry.path, "review.archive.hidden-name");
            continue;
        }
        if (!good || !inode) {
            u.note(entry.path, "review.archive.damaged");
            continue;
        }
        entry.permissions = inode->base.mode & 07777u;
        sqfs_u32 id = 0;
        if (sqfs_id_table_index_to_id(r.ids, inode->base.uid_idx, &id) == 0) entry.owner = id;
        if (sqfs_id_table_index_to_id(r.ids, inode->base.gid_idx, &id) == 0) entry.group = id;
        readAttributes(r, *inode, entry);
        if (isDirectory(*inode)) {
            entry.kind = EntryKind::directory;
            u.add(std::move(entry));
            below.emplace_back(whole, std::move(inode));
        } else if (isFile(*inode)) {
            readFile(r, *inode, std::move(entry));
        } else if (inode->base.type == SQFS_INODE_SLINK || inode->base.type == SQFS_INODE_EXT_SLINK) {
            entry.kind = EntryKind::link;
            const auto length = std::min<std::size_t>(inode->data.slink.target_size, 4096);
            entry.link = escapePath({reinterpret_cast<const char*>(inode->extra), length});
            u.add(std::move(entry));
        } else {
            const auto type = inode->base.type;
            const bool block = type == SQFS_INODE_BDEV || type == SQFS_INODE_EXT_BDEV;
            const bool device = block || type == SQFS_INODE_CDEV || type == SQFS_INODE_EXT_CDEV;
            const bool extended = type == SQFS_INODE_EXT_BDEV || type == SQFS_INODE_EXT_CDEV;
            entry.kind = device ? EntryKind::device : EntryKind::other;
            if (device) entry.link = deviceNumbers(block, extended ? inode->data.dev_ext.devno : inode->data.dev.devno);
            u.add(std::move(entry));
        }
        if (u.closed()) return;
    }
    for (const auto& [name, inode] : below) {
        if (u.closed()) return;
        readDirectory(r, *inode, name, depth + 1);
    }
}

}  // namespace

void readSquashfs(Unpacking& u, const Container& container)
{
    auto opened = u.files().open(container.file, OpenMode::read);
    if (!opened) return u.note(container.path, opened.error().code);
    Piece piece{};
    piece.base.base.destroy = [](sqfs_object_t*) {};
    piece.base.read_at = readPiece;
    piece.base.write_at = [](sqfs_file_t*, sqfs_u64, const void*, std::size_t) -> int { return SQFS_ERROR_IO; };
    piece.base.get_size = [](const sqfs_file_t* self) -> sqfs_u64 { return reinterpret_cast<const Piece*>(self)->size; };
    piece.base.truncate = [](sqfs_file_t*, sqfs_u64) -> int { return SQFS_ERROR_IO; };
    piece.file = opened->get();
    piece.begin = container.offset;
    piece.size = container.size;
    sqfs_super_t super;
    if (sqfs_super_read(&super, &piece.base) != 0) return u.note(container.path, "review.archive.damaged");
    sqfs_compressor_config_t config;
    sqfs_compressor_t* rawCompressor = nullptr;
    if (sqfs_compressor_config_init(&config, static_cast<SQFS_COMPRESSOR>(super.compression_id), super.block_size,
                                    SQFS_COMP_FLAG_UNCOMPRESS) != 0 ||
        sqfs_compressor_create(&config, &rawCompressor) != 0) {
        return u.note(container.path, "review.archive.unsupported");
    }
    const Owned<sqfs_compressor_t> compressor(rawCompressor);
    const Owned<sqfs_id_table_t> ids(sqfs_id_table_create(0));
    const Owned<sqfs_dir_reader_t> directories(sqfs_dir_reader_create(&super, compressor.get(), &piece.base, 0));
    const Owned<sqfs_data_reader_t> data(sqfs_data_reader_create(&piece.base, super.block_size, compressor.get(), 0));
    if (!ids || !directories || !data || sqfs_id_table_read(ids.get(), &piece.base, &super, compressor.get()) != 0 ||
        sqfs_data_reader_load_fragment_table(data.get(), &super) != 0) {
        return u.note(container.path, "review.archive.damaged");
    }
    sqfs_inode_generic_t* rawRoot = nullptr;
    if (sqfs_dir_reader_get_root_inode(directories.get(), &rawRoot) != 0) {
        return u.note(container.path, "review.archive.damaged");
    }
    // What cannot be loaded is said of each inode that has some.
    const Owned<sqfs_xattr_reader_t> attributes(sqfs_xattr_reader_create(0));
    const bool readable = attributes && sqfs_xattr_reader_load(attributes.get(), &super, &piece.base, compressor.get()) == 0;
    const Inode root(rawRoot);
    if (!isDirectory(*root)) return u.note(container.path, "review.archive.damaged");
    SquashfsReading reading{u, container, directories.get(), data.get(), ids.get(), readable ? attributes.get() : nullptr, {}};
    readDirectory(reading, *root, {}, 0);
}

}  // namespace quorate::review
