// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <leveldb/env.h>

#include <deque>
#include <mutex>

namespace quorate::store {

// Private to this folder. LevelDB's view of the operating system, over the seam of core/base. Beyond LevelDB's own Env it
// keeps directory entries: a new file's entry is synced with the file's first sync, and a rename before it returns. (LevelDB
// 1.23 syncs the directory with its manifest alone: after a power loss a write-ahead log that was acknowledged could be
// without a name.)
//
// `files` null: the system's files, LevelDB's lock between processes and its background thread. Otherwise those files, no
// lock, and background work waits for drain(): nothing depends on threads, so a run can be repeated exactly.
class FilesEnv final : public leveldb::EnvWrapper {
public:
    explicit FilesEnv(Files* files);

    [[nodiscard]] Files& files() { return *m_files; }
    // Runs on this thread what LevelDB wanted done in the background. Not from within a call of LevelDB.
    void drain();

    leveldb::Status NewSequentialFile(const std::string& name, leveldb::SequentialFile** out) override;
    leveldb::Status NewRandomAccessFile(const std::string& name, leveldb::RandomAccessFile** out) override;
    leveldb::Status NewWritableFile(const std::string& name, leveldb::WritableFile** out) override;
    leveldb::Status NewAppendableFile(const std::string& name, leveldb::WritableFile** out) override;
    bool FileExists(const std::string& name) override;
    leveldb::Status GetChildren(const std::string& directory, std::vector<std::string>* names) override;
    leveldb::Status RemoveFile(const std::string& name) override;
    leveldb::Status CreateDir(const std::string& name) override;
    leveldb::Status RemoveDir(const std::string& name) override;
    leveldb::Status GetFileSize(const std::string& name, std::uint64_t* size) override;
    leveldb::Status RenameFile(const std::string& from, const std::string& to) override;
    leveldb::Status LockFile(const std::string& name, leveldb::FileLock** lock) override;
    leveldb::Status UnlockFile(leveldb::FileLock* lock) override;
    void Schedule(void (*work)(void*), void* argument) override;

private:
    const bool m_inline;
    std::unique_ptr<Files> m_system;
    Files* const m_files;
    std::mutex m_mutex;
    std::deque<std::pair<void (*)(void*), void*>> m_scheduled;   // guarded by m_mutex
};

}  // namespace quorate::store
