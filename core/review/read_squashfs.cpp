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
        if (name.find('/') != std::string::npos || !u.accept(r.container, whole, entry)) {
            if (u.closed()) return;
            u.note(shown, "review.archive.unsafe-path");
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
            const bool device = type == SQFS_INODE_BDEV || type == SQFS_INODE_CDEV || type == SQFS_INODE_EXT_BDEV ||
                                type == SQFS_INODE_EXT_CDEV;
            entry.kind = device ? EntryKind::device : EntryKind::other;
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
    const Inode root(rawRoot);
    if (!isDirectory(*root)) return u.note(container.path, "review.archive.damaged");
    SquashfsReading reading{u, container, directories.get(), data.get(), ids.get(), {}};
    readDirectory(reading, *root, {}, 0);
}

}  // namespace quorate::review
