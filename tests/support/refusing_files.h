// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <atomic>

namespace quorate::test {

// The system's files, for tests that change a part of them.
class ForwardedFiles : public Files {
public:
    Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) override { return m_files->open(path, mode); }
    Result<FileInfo> info(const Path& path) override { return m_files->info(path); }
    Result<std::vector<std::string>> list(const Path& directory) override { return m_files->list(directory); }
    Status makeDirectories(const Path& path) override { return m_files->makeDirectories(path); }
    Status rename(const Path& from, const Path& to) override { return m_files->rename(from, to); }
    Status remove(const Path& path) override { return m_files->remove(path); }
    Status removeTree(const Path& path) override { return m_files->removeTree(path); }
    Status makeLink(const Path& link, const std::string& target) override { return m_files->makeLink(link, target); }
    Result<std::string> readLink(const Path& link) override { return m_files->readLink(link); }
    Status setPermissions(const Path& path, std::uint32_t permissions) override { return m_files->setPermissions(path, permissions); }
    Status syncDirectory(const Path& directory) override { return m_files->syncDirectory(directory); }
    Result<std::uint64_t> freeSpace(const Path& path) override { return m_files->freeSpace(path); }

private:
    std::unique_ptr<Files> m_files = makeSystemFiles();
};

// For a while they write nothing in directories of one name, as a full or damaged disk does.
class RefusingFiles final : public ForwardedFiles {
public:
    explicit RefusingFiles(std::string directory) : m_directory(std::move(directory)) {}

    std::atomic<bool> refuses = false;

    Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) override
    {
        if (mode != OpenMode::read && refuses && path.parent_path().filename() == m_directory) {
            return fail(ErrorKind::io, "base.file.io", path.string());
        }
        return ForwardedFiles::open(path, mode);
    }

private:
    std::string m_directory;
};

}  // namespace quorate::test
