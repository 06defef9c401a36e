// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <map>
#include <mutex>
#include <optional>

namespace quorate::sim {

// A file system in memory that forgets like a real one. Until File::sync the content of a file, and until syncDirectory
// the entries of a directory, may be lost at a power loss: all of it, some of it, or torn in the middle of a sector run.
// Everything that changes something is an operation with a number, counted from 1, so that a test can stop the program at
// each of them in turn. Thread-safe.
//
// Paths are absolute; the root exists. Links are stored and never followed.
class SimulatedDisk final : public Files {
public:
    SimulatedDisk();
    ~SimulatedDisk() override;

    // --- Faults

    [[nodiscard]] std::uint64_t operations() const;
    // The operation with this number happens by half or not at all, and from then on every call fails with "base.file.io"
    // ("stopped"): for the file system, the program is dead. 0: never.
    void stopAt(std::uint64_t operation);
    // The same before the next operation: whoever is let go after that, a store that is closed, changes nothing any more.
    void stop();
    [[nodiscard]] bool isStopped() const;
    // The program was killed, the system lives on: everything written is there. Open files of before stay dead.
    void restart();
    // Power was lost: what was not synced is there, lost or torn, as the seed wills. Then as restart().
    void losePower(std::uint64_t seed);

    // All that is written now, as a backup takes it, and a disk that holds just that, durably. Then as restart().
    class Backup;
    [[nodiscard]] std::shared_ptr<const Backup> backup() const;
    void restore(const Backup& backup);

    // From now on sync and syncDirectory answer success and do nothing: a disk that lies, to see that tests see.
    void setLying(bool lies);
    // Bytes that all files together may have; more is "base.file.no-space".
    void setCapacity(std::optional<std::uint64_t> bytes);
    // The operation with this number fails once with `error` and changes nothing.
    void failOnce(std::uint64_t operation, Error error);
    void failNoMore();   // forgets those that have not happened

    // --- For tests to look and to plant, beside the count of operations; what is planted is synced.

    void plant(const Path& path, BytesView data, std::uint32_t permissions = 0644);
    void plantDirectory(const Path& path);
    [[nodiscard]] std::optional<Bytes> peek(const Path& path) const;
    [[nodiscard]] std::vector<std::string> paths() const;  // of all files and links, sorted

    // --- Files

    [[nodiscard]] Result<std::unique_ptr<File>> open(const Path& path, OpenMode mode) override;
    [[nodiscard]] Result<FileInfo> info(const Path& path) override;
    [[nodiscard]] Result<std::vector<std::string>> list(const Path& directory) override;
    [[nodiscard]] Status makeDirectories(const Path& path) override;
    [[nodiscard]] Status rename(const Path& from, const Path& to) override;
    [[nodiscard]] Status remove(const Path& path) override;
    [[nodiscard]] Status removeTree(const Path& path) override;
    [[nodiscard]] Status makeLink(const Path& link, const std::string& target) override;
    [[nodiscard]] Result<std::string> readLink(const Path& link) override;
    [[nodiscard]] Status setPermissions(const Path& path, std::uint32_t permissions) override;
    [[nodiscard]] Status syncDirectory(const Path& directory) override;
    [[nodiscard]] Result<std::uint64_t> freeSpace(const Path& path) override;

private:
    struct Node;
    struct Change;
    class OpenFile;
    using NodePtr = std::shared_ptr<Node>;

    NodePtr find(const Path& path) const;
    Result<NodePtr> directoryOf(const Path& path) const;
    void put(const NodePtr& directory, const std::string& name, const NodePtr& node);
    void erase(const NodePtr& directory, const std::string& name);
    Status begin(bool* isHalf = nullptr);
    Status alive() const;
    std::uint64_t used() const;
    Status removeBelow(const NodePtr& directory);

    mutable std::recursive_mutex m_mutex;
    NodePtr m_root;
    std::uint64_t m_operations = 0;
    std::uint64_t m_stopAt = 0;
    std::uint64_t m_generation = 0;  // open files of an earlier one are dead
    bool m_stopped = false;
    bool m_lies = false;
    std::optional<std::uint64_t> m_capacity;
    std::map<std::uint64_t, Error> m_failures;
};

}  // namespace quorate::sim
