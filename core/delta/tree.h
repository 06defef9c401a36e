// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delta/streams.h"

#include <optional>
#include <string>
#include <vector>

namespace quorate::delta {

// A directory tree as bytes: the canonical tree archive. A target of kind tree is hashed, diffed and verified as this
// archive, so the same tree gives the same bytes everywhere and the bytes name exactly one tree.
//
// Layout, little endian:
//   0   8 bytes  "QTREE" 0 0, version (1)
//   8   u64      size of the index in bytes
//   16  u64      number of entries
//   24  u64      size of the whole archive
//   32  index    per entry: u8 kind, u8 zero, u16 permissions, u16 length of the path, u16 length of the link target,
//                u64 size of the contents (files; otherwise 0), path, link target; sorted by the path's bytes
//   then the contents of the files in the same order, each beginning at a multiple of 16, zeros between them
//
// What is canonical, and refused otherwise ("delta.tree.malformed"): paths are relative, '/' between names, no empty
// name, "." or "..", no NUL, at most 4096 bytes, no duplicate; case is kept and no Unicode is normalised. Every parent
// is an entry of kind directory, so nothing lies under a link. A link has permissions 0777, a target of 1 to 4095 bytes
// without NUL, which may point anywhere. The root itself is no entry. Times and owners are not kept.

enum class EntryKind : std::uint8_t { directory = 1, file = 2, link = 3 };

struct TreeEntry {
    std::string path;
    EntryKind kind = EntryKind::file;
    std::uint32_t permissions = 0;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;  // of the contents in the archive; files only
    std::string linkTarget;    // links only

    friend bool operator==(const TreeEntry&, const TreeEntry&) = default;
};

struct TreeIndex {
    std::vector<TreeEntry> entries;  // sorted by path
    std::uint64_t archiveSize = 0;
    std::uint64_t contentsOffset = 0;  // of the first byte after the index

    [[nodiscard]] const TreeEntry* find(std::string_view path) const;
};

struct TreeLimits {
    std::uint64_t maxEntries = 1'000'000;
    std::uint64_t maxIndexBytes = 256u << 20;  // a device sets what its memory allows
    std::uint64_t maxArchiveBytes = std::uint64_t{1} << 42;
    bool allowSpecialBits = false;  // set-uid, set-gid and sticky; without it they are "delta.tree.special-bits"
};

// The tree below `root` (a directory that is not a link). Sockets, devices and pipes are
// "delta.tree.unsupported-entry"; a path that is too long "delta.tree.malformed"; over a limit "delta.tree.too-large".
[[nodiscard]] Result<TreeIndex> readTree(Files& files, const Path& root, const TreeLimits& limits = {});

// Header and index as bytes: the beginning of the archive, up to contentsOffset. Precondition: from readTree or
// decodeTreeIndex.
[[nodiscard]] Bytes encodeTreeIndex(const TreeIndex& index);

// The index of an archive in a source, e.g. of a base image. "delta.tree.malformed", ".special-bits", ".too-large",
// ".version" (from the future) or ".foreign" (not a tree archive).
[[nodiscard]] Result<TreeIndex> readTreeIndex(RandomSource& archive, const TreeLimits& limits = {});

// True when the bytes begin like a tree archive of any version.
[[nodiscard]] bool looksLikeTree(BytesView beginning);

// A directory presented as its archive. Memory is proportional to the index, never to the contents; files are opened as
// they are read. A file whose size changed meanwhile is "delta.tree.changed".
class TreeSource final : public RandomSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<TreeSource>> open(Files& files, const Path& root,
                                                                  const TreeLimits& limits = {});
    [[nodiscard]] const TreeIndex& index() const { return m_index; }
    [[nodiscard]] Result<std::uint64_t> size() override { return m_index.archiveSize; }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override;

private:
    TreeSource(Files& files, Path root, TreeIndex index);
    Status readEntry(std::size_t entry, std::uint64_t offset, std::span<std::uint8_t> out);

    Files& m_files;
    const Path m_root;
    const TreeIndex m_index;
    const Bytes m_head;                // encoded index
    std::vector<std::size_t> m_order;  // entries with contents, by offset
    std::unique_ptr<File> m_open;      // of entry m_openEntry
    std::size_t m_openEntry = 0;
};

// Unpacks an archive while it arrives into `destination`, which must not exist or be an empty directory
// ("delta.tree.not-empty"). Nothing is created before the whole index has been checked; nothing outside the destination
// is ever touched and no link is followed. What a refused or abandoned archive left behind, the caller removes with
// Files::removeTree. Memory: the index plus one open file.
class TreeSink final : public ByteSink {
public:
    TreeSink(Files& files, Path destination, const TreeLimits& limits = {});
    ~TreeSink() override;

    [[nodiscard]] Status write(BytesView data) override;
    // Sets permissions and syncs all files and directories, the destination's parent included. An archive that ended
    // too early is "delta.truncated". Once, after the last write.
    [[nodiscard]] Result<TreeIndex> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace quorate::delta
