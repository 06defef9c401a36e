// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/directory_lock.h"
#include "core/base/files.h"
#include "core/swarm/payload.h"

#include <atomic>
#include <functional>
#include <optional>

namespace quorate::swarm {

using AddressList = std::vector<std::string>;

// The directory of payloads.
//
//   clean                    the last end was clean; removed while the store is open
//   lock
//   incoming-N/              a publication being written; removed at the next start
//   <hex root>-<size>/
//     payload                the bytes; libtorrent writes here while it fetches
//     leaves                 32 bytes for each piece, once known; believed only if they fold to the root
//     complete               present when the payload was hashed in full and synced
//     allowed                present when only some addresses may have it: one on each line
//
// The size is part of the name because it comes from a chain, where anybody could claim a wrong one for a root: the two
// must not get into each other's way. Whoever calls a method that changes one payload's folder sees to it that nobody else
// changes the same one; otherwise thread-safe.
class PayloadStore {
public:
    // Makes the directory when absent, locks it, and clears what an interrupted publication left.
    [[nodiscard]] static Result<std::unique_ptr<PayloadStore>> open(Files& files, const Path& directory);

    struct Found {
        PayloadRef ref;
        bool whole = false;   // the file has its full size
        bool marked = false;  // and the mark `complete`
        std::optional<AddressList> allowed;
    };
    // Every payload folder with a file in it; folders without one are removed.
    [[nodiscard]] Result<std::vector<Found>> list();
    [[nodiscard]] bool wasClean() const { return m_wasClean; }
    [[nodiscard]] Status markClean();

    [[nodiscard]] Path folder(const PayloadRef& ref) const;
    [[nodiscard]] Path payload(const PayloadRef& ref) const { return folder(ref) / "payload"; }
    [[nodiscard]] Result<std::uint64_t> freeSpace() const { return m_files.freeSpace(m_directory); }

    // A publication: bytes come from `source` (fills a buffer as full as it can, 0 at the end), are hashed as they are
    // written and synced, and wait in a folder of their own. More than `limit` bytes is "swarm.payload.too-large".
    struct Staged {
        HashedPayload payload;
        Path folder;
    };
    using Source = std::function<Result<std::size_t>(std::span<std::uint8_t>)>;
    [[nodiscard]] Result<Staged> stage(const Source& source, std::uint64_t limit);
    void discard(const Staged& staged);
    // Puts it in its place, over whatever is there, marked complete.
    [[nodiscard]] Status install(const Staged& staged, const std::optional<AddressList>& allowed);

    // A file that a fetch has left, piece by piece. The pieces that are right; nothing when there are no usable leaves or
    // no file, so that the fetch has to begin anew. `stop` as in hashPayload().
    struct Checked {
        std::vector<Hash32> leaves;
        std::vector<bool> pieces;
    };
    [[nodiscard]] std::optional<Checked> check(const PayloadRef& ref, const std::function<bool()>& stop) const;
    // Removes the file, its marks and its leaves, and keeps `allowed`.
    [[nodiscard]] Status clear(const PayloadRef& ref);
    [[nodiscard]] Status erase(const PayloadRef& ref);

    // The whole file, hashed. With `sync` it has survived a power loss from then on, folder entries included.
    [[nodiscard]] Result<HashedPayload> hash(const PayloadRef& ref, bool sync, const std::function<bool()>& stop) const;
    [[nodiscard]] Status markComplete(const PayloadRef& ref, const std::vector<Hash32>& leaves);
    [[nodiscard]] Status unmarkComplete(const PayloadRef& ref);
    [[nodiscard]] Status writeLeaves(const PayloadRef& ref, const std::vector<Hash32>& leaves);
    // "swarm.store.leaves" (corrupt) when absent or not those of the payload.
    [[nodiscard]] Result<std::vector<Hash32>> readLeaves(const PayloadRef& ref) const;
    // Absent when everybody may have it. A list that cannot be read allows nobody.
    [[nodiscard]] std::optional<AddressList> readAllowed(const PayloadRef& ref) const;
    [[nodiscard]] Status writeAllowed(const PayloadRef& ref, const std::optional<AddressList>& allowed);

private:
    PayloadStore(Files& files, Path directory, std::unique_ptr<DirectoryLock> lock);
    [[nodiscard]] bool isFile(const Path& path) const;
    [[nodiscard]] Status touch(const Path& path);
    [[nodiscard]] Status writeAllowedIn(const Path& folder, const std::optional<AddressList>& allowed);
    [[nodiscard]] Status writeLeavesIn(const Path& folder, const std::vector<Hash32>& leaves);

    Files& m_files;
    const Path m_directory;
    const std::unique_ptr<DirectoryLock> m_lock;
    bool m_wasClean = true;
    std::atomic<std::uint64_t> m_staged{0};
};

}  // namespace quorate::swarm
