// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace quorate::store {

struct WriteBatch {
    struct Change {
        Bytes key;
        std::optional<Bytes> value;   // nullopt erases
    };
    std::vector<Change> changes;
    void put(Bytes key, Bytes value) { changes.push_back({std::move(key), std::move(value)}); }
    void erase(Bytes key) { changes.push_back({std::move(key), std::nullopt}); }
};

// An ordered map from bytes to bytes on disk. Thread-safe. Errors: "store.corrupt" (names the file when known),
// "store.io", "store.no-space", "store.locked" (another process has it open), "store.closed" (reopen() did not succeed).
class KeyValueStore {
public:
    virtual ~KeyValueStore() = default;
    [[nodiscard]] virtual Result<std::optional<Bytes>> get(BytesView key) const = 0;
    // All or nothing, also across a power loss, and durable when it returns. Nothing is written before what was written earlier is
    // on the disk: it might keep a part of each of two batches, and that could not be told from damage.
    [[nodiscard]] virtual Status write(const WriteBatch& batch) = 0;
    using Visit = std::function<bool(BytesView key, BytesView value)>;
    // Ascending keys that begin with `prefix`, from `from` on (empty: from the first), over one consistent snapshot.
    [[nodiscard]] virtual Status scan(BytesView prefix, BytesView from, const Visit& visit) const = 0;
    // Of the entries whose keys begin with `prefix`, the last whose key is not above `upTo`, which begins with it, too.
    using Entry = std::pair<Bytes, Bytes>;
    [[nodiscard]] virtual Result<std::optional<Entry>> last(BytesView prefix, BytesView upTo) const = 0;

    // Numbers of the files that hold what was written for longer, ascending; none where nothing lies on a disk.
    [[nodiscard]] virtual Result<std::vector<std::uint64_t>> tables() const { return std::vector<std::uint64_t>(); }
    // Reads one of tables() from the disk, past every cache, against its checksums. The error names the file; one that has gone
    // meanwhile is none.
    [[nodiscard]] virtual Status readTable(std::uint64_t /*number*/) const { return {}; }

    // Why a write failed since the store was opened; the first reason. From then on every write is refused with it: what a failed
    // one would have changed is there at the next opening or is not, and nothing may be built on either.
    [[nodiscard]] virtual std::optional<Error> failure() const { return std::nullopt; }
    // Opens the files anew, as after a crash; never from within a visit. "store.no-space" while the disk has no room for it, which
    // leaves the store readable. After another failure nothing can be read until a call succeeds.
    [[nodiscard]] virtual Status reopen() { return {}; }
};

// Why it takes no more writes where opening it anew may help: nothing helps what is damaged but a repair.
[[nodiscard]] inline std::optional<Error> refusesWrites(const KeyValueStore& store)
{
    auto failure = store.failure();
    if (failure && failure->kind == ErrorKind::corrupt) failure.reset();
    return failure;
}

struct StoreOptions {
    std::size_t cacheBytes = 16 * 1024 * 1024;
    std::size_t writeBufferBytes = 8 * 1024 * 1024;
    // Null: the system's files, with a lock against other processes and LevelDB's thread that compacts. Otherwise these,
    // not owned, without a lock, and everything happens within the calls: for simulated disks.
    Files* files = nullptr;
};

// LevelDB with paranoid checks and verified checksums. The directory is made when absent.
[[nodiscard]] Result<std::unique_ptr<KeyValueStore>> openStore(const Path& directory, const StoreOptions& options = {});

// The same contract in memory: for tests, simulation and a node that keeps nothing.
[[nodiscard]] std::unique_ptr<KeyValueStore> makeMemoryStore();

}  // namespace quorate::store
