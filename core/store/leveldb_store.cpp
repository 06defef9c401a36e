// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files_env.h"
#include "core/store/key_value_store.h"
#include "core/store/leveldb_tools.h"
#include "core/store/log_file_check.h"

#include <leveldb/cache.h>
#include <leveldb/db.h>
#include <leveldb/filter_policy.h>
#include <leveldb/table.h>
#include <leveldb/write_batch.h>

#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <mutex>
#include <sstream>

namespace quorate::store {
namespace {

constexpr std::size_t keptBatch = 1024 * 1024;             // bytes, of each thread that writes
constexpr std::uint64_t roomToReopen = 32 * 1024 * 1024;   // a table of what the log holds, a manifest, a new log

leveldb::Slice slice(BytesView view)
{
    if (view.empty()) return {};   // LevelDB hands the pointer to memcmp, which must not see null
    return {reinterpret_cast<const char*>(view.data()), view.size()};
}

struct Listing {
    std::vector<Path> tables;
    std::vector<Path> logs;        // write-ahead logs and manifests
    bool hasCurrent = false;
};

Listing listFiles(Files& files, const Path& directory)
{
    Listing out;
    const auto names = files.list(directory);
    if (!names) return out;        // absent: made by LevelDB
    for (const auto& name : *names) {
        const Path path = directory / name;
        if (name == "CURRENT") out.hasCurrent = true;
        else if (name.starts_with("MANIFEST-") || name.ends_with(".log")) out.logs.push_back(path);
        else if (name.ends_with(".ldb") || name.ends_with(".sst")) out.tables.push_back(path);
    }
    return out;
}

leveldb::Status readWhole(FilesEnv& env, const Path& path)
try {
    std::uint64_t size = 0;
    leveldb::RandomAccessFile* rawFile = nullptr;
    if (auto found = env.GetFileSize(path.string(), &size); !found.ok()) return found;
    if (auto opened = env.NewRandomAccessFile(path.string(), &rawFile); !opened.ok()) return opened;
    const std::unique_ptr<leveldb::RandomAccessFile> file(rawFile);
    leveldb::Options options;
    options.env = &env;
    options.paranoid_checks = true;
    leveldb::Table* rawTable = nullptr;
    if (auto opened = leveldb::Table::Open(options, file.get(), size, &rawTable); !opened.ok()) return opened;
    const std::unique_ptr<leveldb::Table> table(rawTable);
    leveldb::ReadOptions read;
    read.verify_checksums = true;
    read.fill_cache = false;
    const std::unique_ptr<leveldb::Iterator> it(table->NewIterator(read));
    for (it->SeekToFirst(); it->Valid(); it->Next()) {}
    return it->status();
} catch (const std::exception&) {
    return leveldb::Status::Corruption("impossible size");   // a damaged length that asks for more memory than there is
}

bool saysCorrupt(const leveldb::Status& status)
{
    // A damaged position points outside of its file: that is EINVAL here.
    return status.IsCorruption() || status.IsInvalidArgument() || status.ToString().find("Invalid argument") != std::string::npos;
}

// Of Version::DebugString: a line " number:size[keys]" for each table, keys without line ends.
std::vector<std::uint64_t> numbersOf(const std::string& sstables)
{
    std::vector<std::uint64_t> numbers;
    std::istringstream lines(sstables);
    for (std::string line; std::getline(lines, line);) {
        std::uint64_t number = 0;
        if (line.size() < 2 || line[0] != ' ') continue;
        const auto [end, error] = std::from_chars(line.data() + 1, line.data() + line.size(), number);
        if (error == std::errc() && end != line.data() + line.size() && *end == ':') numbers.push_back(number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

// LevelDB rarely says in which file the damage is.
std::string nameDamage(FilesEnv& env, const Path& directory, const std::string& text)
{
    const auto current = readFile(env.files(), directory / "CURRENT", 1024);
    const std::string manifest = current ? std::string(textOf(*current)) : std::string();
    if (!manifest.ends_with('\n') || !manifest.starts_with("MANIFEST-") ||
        !env.FileExists((directory / manifest.substr(0, manifest.size() - 1)).string())) {
        return (directory / "CURRENT").string() + ": " + text;
    }
    for (const auto& table : listFiles(env.files(), directory).tables) {
        if (text.find(table.filename().string()) != std::string::npos) break;
        if (!readWhole(env, table).ok()) return table.string() + ": " + text;
    }
    return directory.string() + ": " + text;
}

Error errorOf(FilesEnv& env, const leveldb::Status& status, const Path& directory)
{
    const std::string text = status.ToString();
    if (saysCorrupt(status)) {
        return {ErrorKind::corrupt, "store.corrupt", nameDamage(env, directory, text)};
    }
    if (text.find("No space left") != std::string::npos || text.find("Disk quota") != std::string::npos) {
        return {ErrorKind::noSpace, "store.no-space", text};
    }
    return {ErrorKind::io, "store.io", text};
}

// A damaged length may ask LevelDB for more memory than there is.
template <class Work>
auto guarded(FilesEnv& env, const Path& directory, Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(ErrorKind::corrupt, "store.corrupt", nameDamage(env, directory, "impossible size"));
    } catch (const std::length_error&) {
        return fail(ErrorKind::corrupt, "store.corrupt", nameDamage(env, directory, "impossible size"));
    }
}

class LevelStore final : public KeyValueStore {
public:
    LevelStore(const Path& directory, const StoreOptions& options)
        : m_directory(directory), m_env(options.files), m_cache(leveldb::NewLRUCache(options.cacheBytes)),
          m_filter(leveldb::NewBloomFilterPolicy(10))
    {
        m_options.env = &m_env;
        m_options.create_if_missing = true;
        m_options.max_open_files = 128;   // a node has several stores, and sockets
        m_options.paranoid_checks = true;
        m_options.block_cache = m_cache.get();
        m_options.filter_policy = m_filter.get();
        m_options.write_buffer_size = options.writeBufferBytes;
        m_options.info_log = &m_diary;
        m_options.compression = leveldb::kNoCompression;  // mostly hashes and signatures
    }

    ~LevelStore() override { m_env.drain(); }   // LevelDB waits for its background work

    std::optional<Error> failure() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_failure;
    }

    Status reopen() override
    {
        const auto room = m_env.files().freeSpace(m_directory);
        if (!room) return fail(ErrorKind::io, "store.io", toString(room.error()));
        if (*room < roomToReopen) {
            return fail(ErrorKind::noSpace, "store.no-space",
                        m_directory.string() + ": " + std::to_string(*room) + " bytes free, " + std::to_string(roomToReopen) +
                            " are needed");
        }
        std::unique_ptr<leveldb::DB> old;
        {
            std::unique_lock lock(m_mutex);
            old = std::move(m_db);
            m_unused.wait(lock, [this] { return m_users == 0; });
        }
        m_env.drain();
        old.reset();   // LevelDB allows one at a time in a directory
        auto opened = guarded(m_env, m_directory, [this] { return open(); });
        if (!opened) return opened;
        const std::lock_guard lock(m_mutex);
        m_failure.reset();
        return {};
    }

    Status open()
    {
        const Listing before = listFiles(m_env.files(), m_directory);
        // Without this, LevelDB would found an empty store over the orphaned files.
        if (!before.hasCurrent && !before.tables.empty()) {
            return fail(ErrorKind::corrupt, "store.corrupt", (m_directory / "CURRENT").string() + ": missing");
        }
        leveldb::DB* db = nullptr;
        // The lock is taken first, so that the files are not read while another process writes them.
        leveldb::FileLock* probe = nullptr;
        if (const auto made = makeDirectory(); !made) return fail(ErrorKind::io, "store.io", made.error().context);
        const std::string lockName = (m_directory / "LOCK").string();
        if (const auto locked = m_env.LockFile(lockName, &probe); !locked.ok()) {
            return fail(ErrorKind::unavailable, "store.locked", m_directory.string());
        }
        const Status sound = checkLogs();
        if (const auto unlocked = m_env.UnlockFile(probe); !unlocked.ok() && sound) {
            return fail(ErrorKind::io, "store.io", unlocked.ToString());
        }
        if (!sound) return sound;
        const auto status = leveldb::DB::Open(m_options, m_directory.string(), &db);
        {
            const std::lock_guard lock(m_mutex);
            m_db.reset(db);
        }
        m_env.drain();
        if (status.ok()) return {};
        const std::string text = status.ToString();
        if (status.IsIOError() && text.find("/LOCK") != std::string::npos) {
            return fail(ErrorKind::unavailable, "store.locked", m_directory.string());
        }
        // A manifest or table that CURRENT or the manifest names and that is not there.
        if (status.IsNotFound() || (before.hasCurrent && text.find("No such file") != std::string::npos)) {
            return fail(ErrorKind::corrupt, "store.corrupt", nameDamage(m_env, m_directory, text));
        }
        return fail(errorOf(m_env, status, m_directory));
    }

    Result<std::optional<Bytes>> get(BytesView key) const override
    {
        return guarded(m_env, m_directory, [&] { return doGet(key); });
    }

    Status write(const WriteBatch& batch) override
    {
        if (const auto failed = failure()) return fail(*failed);
        auto written = guarded(m_env, m_directory, [&] { return doWrite(batch); });
        const std::lock_guard lock(m_mutex);
        if (!written && !m_failure && m_db) m_failure = written.error();
        return written;
    }

    Status scan(BytesView prefix, BytesView from, const Visit& visit) const override
    {
        return guarded(m_env, m_directory, [&] { return doScan(prefix, from, visit); });
    }

    Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const override
    {
        return guarded(m_env, m_directory, [&] { return doLast(prefix, upTo); });
    }

    Result<std::vector<std::uint64_t>> tables() const override
    {
        const Use use(*this);
        if (!use) return fail(closed());
        std::string text;
        if (!use->GetProperty("leveldb.sstables", &text)) return fail(ErrorKind::internal, "store.io", "leveldb.sstables");
        return numbersOf(text);
    }

    Status readTable(std::uint64_t number) const override
    {
        std::string name = std::to_string(number);
        name.insert(0, name.size() < 6 ? 6 - name.size() : 0, '0');
        Path path = m_directory / (name + ".ldb");
        if (const Path older = m_directory / (name + ".sst"); !m_env.FileExists(path.string()) && m_env.FileExists(older.string())) {
            path = older;
        }
        const auto status = readWhole(m_env, path);
        if (status.ok()) return {};
        if (const auto now = tables(); now && !std::ranges::binary_search(*now, number)) return {};
        const std::string text = path.string() + ": " + status.ToString();
        const bool missing = status.IsNotFound() || text.find("No such file") != std::string::npos;
        if (missing || saysCorrupt(status)) return fail(ErrorKind::corrupt, "store.corrupt", text);
        return fail(ErrorKind::io, "store.io", text);
    }

private:
    // Keeps the database open while it lives.
    class Use {
    public:
        explicit Use(const LevelStore& store) : m_store(store)
        {
            const std::lock_guard lock(m_store.m_mutex);
            m_db = m_store.m_db.get();
            if (m_db) ++m_store.m_users;
        }
        ~Use()
        {
            if (!m_db) return;
            const std::lock_guard lock(m_store.m_mutex);
            if (--m_store.m_users == 0) m_store.m_unused.notify_all();
        }
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        explicit operator bool() const { return m_db != nullptr; }
        leveldb::DB* operator->() const { return m_db; }

    private:
        const LevelStore& m_store;
        leveldb::DB* m_db = nullptr;
    };

    Error closed() const { return {ErrorKind::io, "store.closed", m_directory.string()}; }

    // With the entries that lead to it on disk, or a power loss would take the whole store away.
    Status makeDirectory()
    {
        std::vector<Path> holders;
        for (Path at = m_directory; at.has_relative_path() && !m_env.FileExists(at.string()); at = at.parent_path()) {
            holders.push_back(at.has_parent_path() ? at.parent_path() : Path("."));
        }
        if (auto made = m_env.files().makeDirectories(m_directory); !made) return made;
        for (const auto& holder : holders) {
            if (auto synced = m_env.files().syncDirectory(holder); !synced) return synced;
        }
        return {};
    }

    // Finds damage in logs and manifests, and cuts off the batch that a power loss tore.
    Status checkLogs()
    {
        for (const auto& log : listFiles(m_env.files(), m_directory).logs) {
            const auto torn = checkLogFile(m_env.files(), log);
            if (!torn) return fail(torn.error());
            if (!*torn) continue;
            auto file = m_env.files().open(log, OpenMode::update);
            if (!file) return fail(file.error());
            if (auto cut = (*file)->truncate(**torn); !cut) return cut;
            if (auto synced = (*file)->sync(); !synced) return synced;
        }
        return {};
    }

    Result<std::optional<Bytes>> doGet(BytesView key) const
    {
        const Use use(*this);
        if (!use) return fail(closed());
        std::string value;
        const auto status = use->Get(readOptions(), slice(key), &value);
        m_env.drain();
        if (status.IsNotFound()) return std::optional<Bytes>();
        if (!status.ok()) return fail(errorOf(m_env, status, m_directory));
        return std::optional<Bytes>(Bytes(value.begin(), value.end()));
    }

    Status doWrite(const WriteBatch& batch)
    {
        const Use use(*this);
        if (!use) return fail(closed());
        // Kept, as growing a large one anew each time costs as much as filling it.
        thread_local leveldb::WriteBatch out;
        out.Clear();
        for (const auto& change : batch.changes) {
            if (change.value) out.Put(slice(change.key), slice(*change.value));
            else out.Delete(slice(change.key));
        }
        leveldb::WriteOptions options;
        options.sync = true;
        const auto status = use->Write(options, &out);
        if (out.ApproximateSize() > keptBatch) out = {};
        m_env.drain();
        if (!status.ok()) return fail(errorOf(m_env, status, m_directory));
        return {};
    }

    Status doScan(BytesView prefix, BytesView from, const Visit& visit) const
    {
        const Use use(*this);
        if (!use) return fail(closed());
        const std::unique_ptr<leveldb::Iterator> it(use->NewIterator(readOptions()));
        const bool fromFirst = std::lexicographical_compare(from.begin(), from.end(), prefix.begin(), prefix.end());
        for (it->Seek(slice(fromFirst ? prefix : from)); it->Valid() && it->key().starts_with(slice(prefix));
             it->Next()) {
            if (!visit(viewOf(it->key()), viewOf(it->value()))) break;
        }
        if (!it->status().ok()) return fail(errorOf(m_env, it->status(), m_directory));
        return {};
    }

    Result<std::optional<Entry>> doLast(BytesView prefix, BytesView upTo) const
    {
        const Use use(*this);
        if (!use) return fail(closed());
        const std::unique_ptr<leveldb::Iterator> it(use->NewIterator(readOptions()));
        it->Seek(slice(upTo));
        if (!it->Valid() && it->status().ok()) it->SeekToLast();
        else if (it->Valid() && it->key() != slice(upTo)) it->Prev();
        if (!it->status().ok()) return fail(errorOf(m_env, it->status(), m_directory));
        if (!it->Valid() || !it->key().starts_with(slice(prefix))) return std::optional<Entry>();
        return std::optional<Entry>({toBytes(viewOf(it->key())), toBytes(viewOf(it->value()))});
    }

    static leveldb::ReadOptions readOptions()
    {
        leveldb::ReadOptions options;
        options.verify_checksums = true;
        return options;
    }

    const Path m_directory;
    mutable FilesEnv m_env;
    NoDiary m_diary;
    std::unique_ptr<leveldb::Cache> m_cache;
    std::unique_ptr<const leveldb::FilterPolicy> m_filter;
    leveldb::Options m_options;
    mutable std::mutex m_mutex;              // guards what follows
    mutable std::condition_variable m_unused;
    mutable std::size_t m_users = 0;         // calls that use m_db
    std::optional<Error> m_failure;
    std::unique_ptr<leveldb::DB> m_db;       // last: destroyed before what it uses
};

}  // namespace

Result<std::unique_ptr<KeyValueStore>> openStore(const Path& directory, const StoreOptions& options)
{
    try {
        auto store = std::make_unique<LevelStore>(directory, options);
        if (auto opened = store->open(); !opened) return fail(opened.error());
        return std::unique_ptr<KeyValueStore>(std::move(store));
    } catch (const std::exception& e) {
        return fail(ErrorKind::io, "store.io", directory.string() + ": " + e.what());
    }
}

}  // namespace quorate::store
