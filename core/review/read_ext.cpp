// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unpack_state.h"

#include <et/com_err.h>
#include <ext2fs/ext2fs.h>

#include <algorithm>

// ext2, ext3 and ext4 by libext2fs. Opened for reading only; a journal that was not played back is said, not played.
namespace quorate::review {
namespace {

constexpr std::size_t maxNamesOfDirectory = 200'000;

struct CloseFs {
    void operator()(struct_ext2_filsys* fs) const { (void)ext2fs_close_free(&fs); }
};

struct ExtReading {
    Unpacking& unpacking;
    const Container& container;
    ext2_filsys fs;
    std::set<ext2_ino_t> visited;
    std::map<ext2_ino_t, std::string> linked;    // inode with several names: the member path that was read
};

struct Names {
    std::vector<std::pair<std::string, ext2_ino_t>> all;
    bool tooMany = false;
};

int takeName(ext2_ino_t, int, ext2_dir_entry* entry, int, int, char*, void* data)
{
    auto& names = *static_cast<Names*>(data);
    std::string name(entry->name, static_cast<std::size_t>(ext2fs_dirent_name_len(entry)));
    if (entry->inode == 0 || name == "." || name == "..") return 0;
    if (names.all.size() >= maxNamesOfDirectory) {
        names.tooMany = true;
        return DIRENT_ABORT;
    }
    names.all.emplace_back(std::move(name), entry->inode);
    return 0;
}

// Reads up to `limit` bytes; `false` when the file system is damaged there.
template <class Take>
bool readInode(const ExtReading& r, ext2_ino_t number, std::uint64_t size, const Take& take)
{
    ext2_file_t file = nullptr;
    if (ext2fs_file_open(r.fs, number, 0, &file) != 0) return false;
    Bytes buffer(256 * 1024);
    bool good = true;
    for (std::uint64_t at = 0; at < size;) {
        unsigned got = 0;
        const auto wanted = static_cast<unsigned>(std::min<std::uint64_t>(buffer.size(), size - at));
        if (ext2fs_file_read(file, buffer.data(), wanted, &got) != 0 || got == 0 || got > wanted) {
            good = false;
            break;
        }
        if (!take(BytesView(buffer).first(got))) break;
        at += got;
    }
    (void)ext2fs_file_close(file);
    return good;
}

void readFile(ExtReading& r, ext2_ino_t number, const ext2_inode& inode, Entry entry)
{
    Unpacking& u = r.unpacking;
    const std::uint64_t size = EXT2_I_SIZE(&inode);
    if (!u.mayHold(size)) return u.note(entry.path, "review.archive.too-large");
    const std::string path = entry.path;
    u.beginFile(std::move(entry));
    bool kept = true;
    const bool good = readInode(r, number, size, [&](BytesView data) { return kept = u.write(data); });
    if (!good) u.note(path, "review.archive.damaged");
    if (good && kept) u.endFile();
    else u.abandonFile();
}

std::string linkOf(const ExtReading& r, ext2_ino_t number, ext2_inode& inode)
{
    const std::uint64_t size = std::min<std::uint64_t>(EXT2_I_SIZE(&inode), 4096);
    if (ext2fs_is_fast_symlink(&inode) != 0) {
        const auto length = std::min<std::size_t>(size, sizeof inode.i_block);
        return escapePath({reinterpret_cast<const char*>(inode.i_block), length});
    }
    std::string target;
    (void)readInode(r, number, size, [&](BytesView data) {
        target += textOf(data);
        return true;
    });
    return escapePath(target);
}

struct ExtAttributes {
    Unpacking& unpacking;
    Entry& entry;
};

void readAttributes(const ExtReading& r, ext2_ino_t number, Entry& entry)
{
    ext2_xattr_handle* handle = nullptr;
    ExtAttributes out{r.unpacking, entry};
    const auto take = [](char* name, char* value, std::size_t size, void* data) {
        auto& to = *static_cast<ExtAttributes*>(data);
        to.unpacking.takeAttribute(to.entry, name, {reinterpret_cast<const std::uint8_t*>(value), value ? size : 0});
        return 0;
    };
    const bool good = ext2fs_xattrs_open(r.fs, number, &handle) == 0 && ext2fs_xattrs_read(handle) == 0 &&
                      ext2fs_xattrs_iterate(handle, take, &out) == 0;
    if (handle) (void)ext2fs_xattrs_close(&handle);
    if (!good) r.unpacking.note(entry.path, "review.archive.attributes");
}

void readDirectory(ExtReading& r, ext2_ino_t directory, const std::string& path, unsigned depth);

// `again`: the folder has the name already. Linux finds the first of two, so the second is hidden.
void readMember(ExtReading& r, const std::string& whole, const std::string& name, bool again, ext2_ino_t number, unsigned depth)
{
    Unpacking& u = r.unpacking;
    Entry entry;
    if (name.empty() || name.find('/') != std::string::npos) return u.note(r.container.path, "review.archive.unsafe-path");
    if (!u.accept(r.container, whole, entry)) return;
    if (again) return u.note(entry.path, "review.archive.hidden-name");
    ext2_inode inode{};
    if (number > r.fs->super->s_inodes_count || ext2fs_read_inode(r.fs, number, &inode) != 0) {
        return u.note(entry.path, "review.archive.damaged");
    }
    entry.permissions = inode.i_mode & 07777u;
    entry.owner = inode_uid(inode);
    entry.group = inode_gid(inode);
    readAttributes(r, number, entry);
    if (LINUX_S_ISDIR(inode.i_mode)) {
        entry.kind = EntryKind::directory;
        u.add(std::move(entry));
        return readDirectory(r, number, whole, depth + 1);
    }
    if (LINUX_S_ISREG(inode.i_mode)) {
        if (inode.i_links_count > 1) {
            const auto [it, first] = r.linked.emplace(number, whole);
            if (!first) return u.addAlias(r.container, std::move(entry), it->second);
        }
        return readFile(r, number, inode, std::move(entry));
    }
    if (LINUX_S_ISLNK(inode.i_mode)) {
        entry.kind = EntryKind::link;
        entry.link = linkOf(r, number, inode);
    } else {
        const bool block = LINUX_S_ISBLK(inode.i_mode);
        entry.kind = block || LINUX_S_ISCHR(inode.i_mode) ? EntryKind::device : EntryKind::other;
        // The older form has eight bits each, in the first word.
        if (entry.kind == EntryKind::device) entry.link = deviceNumbers(block, inode.i_block[0] != 0 ? inode.i_block[0] & 0xFFFFU : inode.i_block[1]);
    }
    u.add(std::move(entry));
}

void readDirectory(ExtReading& r, ext2_ino_t directory, const std::string& path, unsigned depth)
{
    Unpacking& u = r.unpacking;
    const std::string shown = path.empty() ? r.container.path : r.container.join(escapePath(path));
    if (depth > maxTreeDepth) return u.note(shown, "review.archive.depth");
    if (!r.visited.insert(directory).second) return u.note(shown, "review.archive.loop");
    Names names;
    const auto result = ext2fs_dir_iterate2(r.fs, directory, 0, nullptr, takeName, &names);
    if (names.tooMany) u.note(shown, "review.archive.members");
    else if (result != 0) u.note(shown, "review.archive.damaged");
    std::set<std::string_view> seen;
    for (const auto& [name, number] : names.all) {
        if (u.closed()) return;
        const bool again = !seen.insert(name).second;
        readMember(r, path.empty() ? name : path + "/" + name, name, again, number, depth);
    }
}

}  // namespace

void readExt(Unpacking& u, const Container& container)
{
    initialize_ext2_error_table();
    ext2_filsys opened = nullptr;
    const std::string where = "offset=" + std::to_string(container.offset);
    const int flags = EXT2_FLAG_64BITS | EXT2_FLAG_SOFTSUPP_FEATURES | EXT2_FLAG_IGNORE_CSUM_ERRORS;
    if (ext2fs_open2(container.file.c_str(), where.c_str(), flags, 0, 0, unix_io_manager, &opened) != 0) {
        return u.note(container.path, "review.archive.damaged");
    }
    const std::unique_ptr<struct_ext2_filsys, CloseFs> fs(opened);
    ext2fs_set_feature_xattr(fs->super);   // in memory: Linux reads attributes without it as well
    if (ext2fs_blocks_count(fs->super) > container.size / fs->blocksize) u.note(container.path, "review.archive.truncated");
    if (ext2fs_has_feature_journal_needs_recovery(fs->super) != 0) u.note(container.path, "review.archive.journal");
    ExtReading reading{u, container, fs.get(), {}, {}};
    readDirectory(reading, EXT2_ROOT_INO, {}, 0);
}

}  // namespace quorate::review
