// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files_env.h"

namespace quorate::store {
namespace {

constexpr std::size_t bufferSize = 64 * 1024;

// The texts are what leveldb_store.cpp tells errors by, as those of LevelDB's own Env.
leveldb::Status statusOf(const Error& error, const std::string& name)
{
    if (error.kind == ErrorKind::notFound) return leveldb::Status::NotFound(name, "No such file: " + error.context);
    if (error.kind == ErrorKind::noSpace) return leveldb::Status::IOError(name, "No space left: " + error.context);
    return leveldb::Status::IOError(name, error.context);
}

leveldb::Status statusOf(const Status& status, const std::string& name)
{
    return status ? leveldb::Status::OK() : statusOf(status.error(), name);
}

class Sequential final : public leveldb::SequentialFile {
public:
    Sequential(std::unique_ptr<File> file, std::string name) : m_file(std::move(file)), m_name(std::move(name)) {}
    leveldb::Status Read(std::size_t n, leveldb::Slice* result, char* scratch) override
    {
        const auto got = m_file->readAt(m_at, {reinterpret_cast<std::uint8_t*>(scratch), n});
        if (!got) return statusOf(got.error(), m_name);
        m_at += *got;
        *result = leveldb::Slice(scratch, *got);
        return leveldb::Status::OK();
    }
    leveldb::Status Skip(std::uint64_t n) override
    {
        m_at += n;
        return leveldb::Status::OK();
    }

private:
    const std::unique_ptr<File> m_file;
    const std::string m_name;
    std::uint64_t m_at = 0;
};

class RandomAccess final : public leveldb::RandomAccessFile {
public:
    RandomAccess(std::unique_ptr<File> file, std::string name) : m_file(std::move(file)), m_name(std::move(name)) {}
    leveldb::Status Read(std::uint64_t offset, std::size_t n, leveldb::Slice* result, char* scratch) const override
    {
        const std::lock_guard lock(m_mutex);   // LevelDB reads from several threads, a File is for one at a time
        const auto got = m_file->readAt(offset, {reinterpret_cast<std::uint8_t*>(scratch), n});
        if (!got) return statusOf(got.error(), m_name);
        *result = leveldb::Slice(scratch, *got);
        return leveldb::Status::OK();
    }

private:
    mutable std::mutex m_mutex;
    const std::unique_ptr<File> m_file;
    const std::string m_name;
};

class Writable final : public leveldb::WritableFile {
public:
    Writable(Files& files, std::unique_ptr<File> file, std::string name, std::uint64_t at, bool isNew)
        : m_files(files), m_file(std::move(file)), m_name(std::move(name)), m_at(at), m_entryIsNew(isNew)
    {
    }
    ~Writable() override { (void)Close(); }
    leveldb::Status Append(const leveldb::Slice& data) override
    {
        const auto* begin = reinterpret_cast<const std::uint8_t*>(data.data());
        m_buffer.insert(m_buffer.end(), begin, begin + data.size());
        return m_buffer.size() < bufferSize ? leveldb::Status::OK() : Flush();
    }
    leveldb::Status Close() override
    {
        if (!m_file) return leveldb::Status::OK();
        const auto status = Flush();
        m_file.reset();
        return status;
    }
    leveldb::Status Flush() override
    {
        if (!m_file || m_buffer.empty()) return leveldb::Status::OK();
        const auto written = m_file->writeAt(m_at, m_buffer);
        if (!written) return statusOf(written, m_name);
        m_at += m_buffer.size();
        m_buffer.clear();
        return leveldb::Status::OK();
    }
    leveldb::Status Sync() override
    {
        if (auto status = Flush(); !status.ok()) return status;
        if (const auto synced = m_file->sync(); !synced) return statusOf(synced, m_name);
        if (!m_entryIsNew) return leveldb::Status::OK();
        const auto synced = m_files.syncDirectory(Path(m_name).parent_path());
        m_entryIsNew = !synced;
        return statusOf(synced, m_name);
    }

private:
    Files& m_files;
    std::unique_ptr<File> m_file;
    const std::string m_name;
    std::uint64_t m_at;
    bool m_entryIsNew;
    Bytes m_buffer;
};

class NoLock final : public leveldb::FileLock {};

}  // namespace

FilesEnv::FilesEnv(Files* files)
    : EnvWrapper(leveldb::Env::Default()), m_inline(files != nullptr),
      m_system(files != nullptr ? nullptr : makeSystemFiles()), m_files(files != nullptr ? files : m_system.get())
{
}

void FilesEnv::drain()
{
    for (;;) {
        std::pair<void (*)(void*), void*> next;
        {
            const std::lock_guard lock(m_mutex);
            if (m_scheduled.empty()) return;
            next = m_scheduled.front();
            m_scheduled.pop_front();
        }
        next.first(next.second);
    }
}

leveldb::Status FilesEnv::NewSequentialFile(const std::string& name, leveldb::SequentialFile** out)
{
    auto file = m_files->open(name, OpenMode::read);
    if (!file) return statusOf(file.error(), name);
    *out = new Sequential(std::move(*file), name);
    return leveldb::Status::OK();
}

leveldb::Status FilesEnv::NewRandomAccessFile(const std::string& name, leveldb::RandomAccessFile** out)
{
    auto file = m_files->open(name, OpenMode::read);
    if (!file) return statusOf(file.error(), name);
    *out = new RandomAccess(std::move(*file), name);
    return leveldb::Status::OK();
}

leveldb::Status FilesEnv::NewWritableFile(const std::string& name, leveldb::WritableFile** out)
{
    auto file = m_files->open(name, OpenMode::create);
    if (!file) return statusOf(file.error(), name);
    *out = new Writable(*m_files, std::move(*file), name, 0, true);
    return leveldb::Status::OK();
}

leveldb::Status FilesEnv::NewAppendableFile(const std::string& name, leveldb::WritableFile** out)
{
    if (!FileExists(name)) return NewWritableFile(name, out);
    auto file = m_files->open(name, OpenMode::update);
    if (!file) return statusOf(file.error(), name);
    const auto size = (*file)->size();
    if (!size) return statusOf(size.error(), name);
    *out = new Writable(*m_files, std::move(*file), name, *size, false);
    return leveldb::Status::OK();
}

bool FilesEnv::FileExists(const std::string& name)
{
    return m_files->info(name).value_or(FileInfo{}).kind != FileKind::absent;
}

leveldb::Status FilesEnv::GetChildren(const std::string& directory, std::vector<std::string>* names)
{
    auto found = m_files->list(directory);
    if (!found) return statusOf(found.error(), directory);
    *names = std::move(*found);
    return leveldb::Status::OK();
}

leveldb::Status FilesEnv::RemoveFile(const std::string& name)
{
    return statusOf(m_files->remove(name), name);
}

leveldb::Status FilesEnv::CreateDir(const std::string& name)
{
    return statusOf(m_files->makeDirectories(name), name);
}

leveldb::Status FilesEnv::RemoveDir(const std::string& name)
{
    return statusOf(m_files->remove(name), name);
}

leveldb::Status FilesEnv::GetFileSize(const std::string& name, std::uint64_t* size)
{
    const auto info = m_files->info(name);
    if (!info) return statusOf(info.error(), name);
    if (info->kind == FileKind::absent) return leveldb::Status::NotFound(name, "No such file");
    *size = info->size;
    return leveldb::Status::OK();
}

leveldb::Status FilesEnv::RenameFile(const std::string& from, const std::string& to)
{
    if (const auto renamed = m_files->rename(from, to); !renamed) return statusOf(renamed, from);
    return statusOf(m_files->syncDirectory(Path(to).parent_path()), to);
}

leveldb::Status FilesEnv::LockFile(const std::string& name, leveldb::FileLock** lock)
{
    if (!m_inline) return target()->LockFile(name, lock);
    *lock = new NoLock;
    return leveldb::Status::OK();
}

leveldb::Status FilesEnv::UnlockFile(leveldb::FileLock* lock)
{
    if (!m_inline) return target()->UnlockFile(lock);
    delete lock;
    return leveldb::Status::OK();
}

void FilesEnv::Schedule(void (*work)(void*), void* argument)
{
    if (!m_inline) return target()->Schedule(work, argument);
    const std::lock_guard lock(m_mutex);
    m_scheduled.emplace_back(work, argument);
}

}  // namespace quorate::store
