// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace quorate {

using Path = std::filesystem::path;

// An open file with positioned reads and writes. Closed by the destructor. One thread at a time.
class File {
public:
    virtual ~File() = default;
    // Reads up to out.size() bytes at `offset`; fewer only at the end of the file, 0 past it.
    [[nodiscard]] virtual Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) = 0;
    [[nodiscard]] virtual Status writeAt(std::uint64_t offset, BytesView data) = 0;
    [[nodiscard]] virtual Status truncate(std::uint64_t size) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> size() = 0;
    // After it returns, what was written survives a power loss (the directory entry needs syncDirectory).
    [[nodiscard]] virtual Status sync() = 0;
};

enum class FileKind { absent, file, directory, link, other };

struct FileInfo {
    FileKind kind = FileKind::absent;
    std::uint64_t size = 0;
    std::uint32_t permissions = 0;  // the low twelve bits of st_mode
};

enum class OpenMode {
    read,            // must exist
    update,          // read and write, must exist
    create,          // read and write, truncated or made, permissions 0644
    createPrivate,   // the same with permissions 0600
};

// The file system as core sees it, so that a test can count, refuse and lose writes. Thread-safe.
// Errors: "base.file.not-found", ".exists", ".no-space", ".denied", ".io", each with the path and the system's text.
class Files {
public:
    virtual ~Files() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) = 0;
    [[nodiscard]] virtual Result<FileInfo> info(const Path& path) = 0;  // does not follow a link at the end
    [[nodiscard]] virtual Result<std::vector<std::string>> list(const Path& directory) = 0;  // names, sorted
    [[nodiscard]] virtual Status makeDirectories(const Path& path) = 0;
    [[nodiscard]] virtual Status rename(const Path& from, const Path& to) = 0;  // replaces atomically
    [[nodiscard]] virtual Status remove(const Path& path) = 0;  // a file, a link or an empty directory; absent is success
    [[nodiscard]] virtual Status removeTree(const Path& path) = 0;
    [[nodiscard]] virtual Status makeLink(const Path& link, const std::string& target) = 0;  // symbolic; replaces a link
    [[nodiscard]] virtual Result<std::string> readLink(const Path& link) = 0;
    [[nodiscard]] virtual Status setPermissions(const Path& path, std::uint32_t permissions) = 0;
    [[nodiscard]] virtual Status syncDirectory(const Path& directory) = 0;  // entries made, renamed and removed in it
    [[nodiscard]] virtual Result<std::uint64_t> freeSpace(const Path& path) = 0;  // bytes for an ordinary user
};

[[nodiscard]] std::unique_ptr<Files> makeSystemFiles();

// The whole file, refused as "base.file.too-large" when over `limit` bytes.
[[nodiscard]] Result<Bytes> readFile(Files& files, const Path& path, std::uint64_t limit);

// Writes beside `path`, syncs, renames over it and syncs the directory: the old content or the new, never a mixture.
[[nodiscard]] Status writeFileAtomically(Files& files, const Path& path, BytesView data,
                                         OpenMode mode = OpenMode::create);

}  // namespace quorate
