// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/simulated_disk.h"

#include <algorithm>
#include <functional>
#include <random>

namespace quorate::sim {
namespace {

constexpr std::size_t sector = 512;

tl::unexpected<Error> notFound(const Path& path)
{
    return fail(ErrorKind::notFound, "base.file.not-found", path.string());
}

tl::unexpected<Error> ioError(const std::string& what)
{
    return fail(ErrorKind::io, "base.file.io", what);
}

}  // namespace

// A change of a directory's entries that is not synced yet. A rename is one change: both names or neither.
struct SimulatedDisk::Change {
    std::string erased;      // empty: none
    std::string put;         // empty: none
    NodePtr node;            // what is put
};

struct SimulatedDisk::Node {
    FileKind kind = FileKind::file;
    std::uint32_t permissions = 0644;
    std::string linkTarget;
    Bytes data, durableData;                         // files
    std::size_t dirtyFrom = SIZE_MAX;                // bytes from here on may differ; SIZE_MAX: none does
    std::map<std::string, NodePtr> entries, durable; // directories
    std::vector<Change> pending;                     // from durable to entries

    [[nodiscard]] bool isDirty() const { return dirtyFrom != SIZE_MAX; }
    void changedFrom(std::size_t offset) { dirtyFrom = std::min(dirtyFrom, offset); }
    void synced()
    {
        if (!isDirty()) return;
        durableData.resize(data.size());
        const auto from = static_cast<std::ptrdiff_t>(std::min(dirtyFrom, data.size()));
        std::copy(data.begin() + from, data.end(), durableData.begin() + from);
        dirtyFrom = SIZE_MAX;
    }
};

class SimulatedDisk::Backup {
public:
    explicit Backup(const Node& root) : m_root(copyOf(root)) {}
    [[nodiscard]] NodePtr root() const { return copyOf(*m_root); }

private:
    static NodePtr copyOf(const Node& node)
    {
        auto copy = std::make_shared<Node>();
        copy->kind = node.kind;
        copy->permissions = node.permissions;
        copy->linkTarget = node.linkTarget;
        copy->data = copy->durableData = node.data;
        for (const auto& [name, entry] : node.entries) copy->entries[name] = copyOf(*entry);
        copy->durable = copy->entries;
        return copy;
    }

    const NodePtr m_root;
};

class SimulatedDisk::OpenFile final : public File {
public:
    OpenFile(SimulatedDisk& owner, NodePtr node) : m_owner(owner), m_node(std::move(node)), m_generation(owner.m_generation)
    {
    }
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        const std::lock_guard lock(m_owner.m_mutex);
        if (auto done = alive(); !done) return fail(done.error());
        const auto& data = m_node->data;
        if (offset >= data.size()) return 0;
        const auto count = std::min<std::uint64_t>(out.size(), data.size() - offset);
        std::copy_n(data.begin() + static_cast<std::ptrdiff_t>(offset), count, out.begin());
        return static_cast<std::size_t>(count);
    }
    Status writeAt(std::uint64_t offset, BytesView data) override
    {
        const std::lock_guard lock(m_owner.m_mutex);
        if (auto done = alive(); !done) return done;
        bool isHalf = false;
        auto begun = m_owner.begin(&isHalf);
        if (!begun && !isHalf) return begun;
        if (isHalf) data = data.first(data.size() / 2);
        const auto end = offset + data.size();
        const auto more = end > m_node->data.size() ? end - m_node->data.size() : 0;
        if (m_owner.m_capacity && m_owner.used() + more > *m_owner.m_capacity) {
            return fail(ErrorKind::noSpace, "base.file.no-space", "the capacity of the test");
        }
        m_node->changedFrom(std::min<std::size_t>(offset, m_node->data.size()));
        if (more > 0) m_node->data.resize(end);
        std::ranges::copy(data, m_node->data.begin() + static_cast<std::ptrdiff_t>(offset));
        return begun;
    }
    Status truncate(std::uint64_t size) override
    {
        const std::lock_guard lock(m_owner.m_mutex);
        if (auto done = alive(); !done) return done;
        if (auto done = m_owner.begin(); !done) return done;
        m_node->changedFrom(std::min<std::size_t>(size, m_node->data.size()));
        m_node->data.resize(size);
        return {};
    }
    Result<std::uint64_t> size() override
    {
        const std::lock_guard lock(m_owner.m_mutex);
        if (auto done = alive(); !done) return fail(done.error());
        return m_node->data.size();
    }
    Status sync() override
    {
        const std::lock_guard lock(m_owner.m_mutex);
        if (auto done = alive(); !done) return done;
        if (auto done = m_owner.begin(); !done) return done;
        if (!m_owner.m_lies) m_node->synced();
        return {};
    }

private:
    Status alive() const
    {
        if (m_generation != m_owner.m_generation) return ioError("stopped");
        return m_owner.alive();
    }

    SimulatedDisk& m_owner;
    const NodePtr m_node;
    const std::uint64_t m_generation;
};

SimulatedDisk::SimulatedDisk() : m_root(std::make_shared<Node>())
{
    m_root->kind = FileKind::directory;
    m_root->permissions = 0755;
}

SimulatedDisk::~SimulatedDisk() = default;

std::uint64_t SimulatedDisk::operations() const
{
    const std::lock_guard lock(m_mutex);
    return m_operations;
}

void SimulatedDisk::stopAt(std::uint64_t operation)
{
    const std::lock_guard lock(m_mutex);
    m_stopAt = operation;
}

void SimulatedDisk::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
}

bool SimulatedDisk::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

void SimulatedDisk::restart()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = false;
    m_stopAt = 0;
    ++m_generation;
}

void SimulatedDisk::losePower(std::uint64_t seed)
{
    const std::lock_guard lock(m_mutex);
    std::mt19937_64 random(seed);
    const auto chance = [&](unsigned percent) { return random() % 100 < percent; };
    const auto loseData = [&](Node& node) {
        if (!node.isDirty()) return;
        const auto fate = random() % 3;
        if (fate == 0) {
            node.data = node.durableData;
        } else if (fate == 1) {
            // Some sectors made it to the disk, in any order; the size is one of the two.
            Bytes torn(chance(50) ? node.data.size() : node.durableData.size());
            for (std::size_t at = 0; at < torn.size(); at += sector) {
                const auto& from = chance(50) ? node.data : node.durableData;
                const auto end = std::min(at + sector, torn.size());
                for (std::size_t i = at; i < end; ++i) torn[i] = i < from.size() ? from[i] : 0;
            }
            node.data = std::move(torn);
        }
        node.durableData = node.data;
        node.dirtyFrom = SIZE_MAX;
    };
    std::function<void(Node&)> lose = [&](Node& directory) {
        auto survived = directory.durable;
        for (const auto& change : directory.pending) {
            if (!chance(50)) continue;
            if (!change.erased.empty()) survived.erase(change.erased);
            if (!change.put.empty()) survived[change.put] = change.node;
        }
        directory.entries = directory.durable = std::move(survived);
        directory.pending.clear();
        for (const auto& [name, node] : directory.entries) {
            if (node->kind == FileKind::directory) lose(*node);
            if (node->kind == FileKind::file) loseData(*node);
        }
    };
    lose(*m_root);
    restart();
}

std::shared_ptr<const SimulatedDisk::Backup> SimulatedDisk::backup() const
{
    const std::lock_guard lock(m_mutex);
    return std::make_shared<const Backup>(*m_root);
}

void SimulatedDisk::restore(const Backup& backup)
{
    const std::lock_guard lock(m_mutex);
    m_root = backup.root();
    restart();
}

void SimulatedDisk::setLying(bool lies)
{
    const std::lock_guard lock(m_mutex);
    m_lies = lies;
}

void SimulatedDisk::setCapacity(std::optional<std::uint64_t> bytes)
{
    const std::lock_guard lock(m_mutex);
    m_capacity = bytes;
}

void SimulatedDisk::failOnce(std::uint64_t operation, Error error)
{
    const std::lock_guard lock(m_mutex);
    m_failures[operation] = std::move(error);
}

void SimulatedDisk::failNoMore()
{
    const std::lock_guard lock(m_mutex);
    m_failures.clear();
}

void SimulatedDisk::plantDirectory(const Path& path)
{
    const std::lock_guard lock(m_mutex);
    NodePtr at = m_root;
    for (const auto& part : path.relative_path()) {
        auto& next = at->entries[part.string()];
        if (!next) {
            next = std::make_shared<Node>();
            next->kind = FileKind::directory;
            next->permissions = 0755;
        }
        at->durable[part.string()] = next;
        at = next;
    }
}

void SimulatedDisk::plant(const Path& path, BytesView data, std::uint32_t permissions)
{
    const std::lock_guard lock(m_mutex);
    plantDirectory(path.parent_path());
    auto node = std::make_shared<Node>();
    node->permissions = permissions;
    node->data = node->durableData = toBytes(data);
    const auto directory = find(path.parent_path());
    const auto name = path.filename().string();
    directory->entries[name] = directory->durable[name] = node;
}

std::optional<Bytes> SimulatedDisk::peek(const Path& path) const
{
    const std::lock_guard lock(m_mutex);
    const auto node = find(path);
    if (!node || node->kind != FileKind::file) return std::nullopt;
    return node->data;
}

std::vector<std::string> SimulatedDisk::paths() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> found;
    std::function<void(const Node&, const Path&)> walk = [&](const Node& directory, const Path& at) {
        for (const auto& [name, node] : directory.entries) {
            if (node->kind == FileKind::directory) walk(*node, at / name);
            else found.push_back((at / name).string());
        }
    };
    walk(*m_root, "/");
    std::ranges::sort(found);
    return found;
}

SimulatedDisk::NodePtr SimulatedDisk::find(const Path& path) const
{
    NodePtr at = m_root;
    for (const auto& part : path.lexically_normal().relative_path()) {
        if (part.empty() || part == ".") continue;
        if (at->kind != FileKind::directory) return nullptr;
        const auto found = at->entries.find(part.string());
        if (found == at->entries.end()) return nullptr;
        at = found->second;
    }
    return at;
}

Result<SimulatedDisk::NodePtr> SimulatedDisk::directoryOf(const Path& path) const
{
    auto node = find(path.parent_path());
    if (!node || node->kind != FileKind::directory) return notFound(path.parent_path());
    return node;
}

void SimulatedDisk::put(const NodePtr& directory, const std::string& name, const NodePtr& node)
{
    directory->entries[name] = node;
    directory->pending.push_back({{}, name, node});
}

void SimulatedDisk::erase(const NodePtr& directory, const std::string& name)
{
    directory->entries.erase(name);
    directory->pending.push_back({name, {}, nullptr});
}

Status SimulatedDisk::alive() const
{
    if (m_stopped) return ioError("stopped");
    return {};
}

Status SimulatedDisk::begin(bool* isHalf)
{
    if (auto done = alive(); !done) return done;
    ++m_operations;
    if (const auto failure = m_failures.find(m_operations); failure != m_failures.end()) {
        return fail(failure->second);
    }
    if (m_stopAt != 0 && m_operations >= m_stopAt) {
        m_stopped = true;
        if (isHalf != nullptr) *isHalf = true;
        return ioError("stopped");
    }
    return {};
}

std::uint64_t SimulatedDisk::used() const
{
    std::uint64_t sum = 0;
    std::function<void(const Node&)> walk = [&](const Node& directory) {
        for (const auto& [name, node] : directory.entries) {
            if (node->kind == FileKind::directory) walk(*node);
            sum += node->data.size();
        }
    };
    walk(*m_root);
    return sum;
}

Result<std::unique_ptr<File>> SimulatedDisk::open(const Path& path, OpenMode mode)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return fail(done.error());
    auto node = find(path);
    if (node && node->kind != FileKind::file) return ioError(path.string() + " is no file");
    if (mode == OpenMode::create || mode == OpenMode::createPrivate) {
        auto directory = directoryOf(path);
        if (!directory) return fail(directory.error());
        if (auto done = begin(); !done) return fail(done.error());
        if (!node) {
            node = std::make_shared<Node>();
            node->permissions = mode == OpenMode::create ? 0644 : 0600;
            put(*directory, path.filename().string(), node);
        } else {
            node->data.clear();
            node->changedFrom(0);
        }
    }
    if (!node) return notFound(path);
    return std::make_unique<OpenFile>(*this, node);
}

Result<FileInfo> SimulatedDisk::info(const Path& path)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return fail(done.error());
    const auto node = find(path);
    if (!node) return FileInfo{};
    return FileInfo{node->kind, node->data.size(), node->permissions};
}

Result<std::vector<std::string>> SimulatedDisk::list(const Path& directory)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return fail(done.error());
    const auto node = find(directory);
    if (!node || node->kind != FileKind::directory) return notFound(directory);
    std::vector<std::string> names;
    for (const auto& [name, entry] : node->entries) names.push_back(name);
    return names;
}

Status SimulatedDisk::makeDirectories(const Path& path)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return done;
    NodePtr at = m_root;
    for (const auto& part : path.lexically_normal().relative_path()) {
        if (part.empty() || part == ".") continue;
        if (at->kind != FileKind::directory) return ioError(path.string());
        const auto found = at->entries.find(part.string());
        if (found != at->entries.end()) {
            at = found->second;
            continue;
        }
        if (auto done = begin(); !done) return done;
        auto fresh = std::make_shared<Node>();
        fresh->kind = FileKind::directory;
        fresh->permissions = 0755;
        put(at, part.string(), fresh);
        at = fresh;
    }
    return {};
}

Status SimulatedDisk::rename(const Path& from, const Path& to)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return done;
    const auto node = find(from);
    if (!node) return notFound(from);
    auto source = directoryOf(from);
    auto target = directoryOf(to);
    if (!source || !target) return notFound(to);
    if (auto done = begin(); !done) return done;
    (*source)->entries.erase(from.filename().string());
    (*target)->entries[to.filename().string()] = node;
    if (*source == *target) {
        (*source)->pending.push_back({from.filename().string(), to.filename().string(), node});
    } else {
        (*target)->pending.push_back({{}, to.filename().string(), node});
        (*source)->pending.push_back({from.filename().string(), {}, nullptr});
    }
    return {};
}

Status SimulatedDisk::remove(const Path& path)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return done;
    const auto node = find(path);
    if (!node) return {};
    if (node->kind == FileKind::directory && !node->entries.empty()) return ioError(path.string() + " is not empty");
    auto directory = directoryOf(path);
    if (!directory) return fail(directory.error());
    if (auto done = begin(); !done) return done;
    erase(*directory, path.filename().string());
    return {};
}

Status SimulatedDisk::removeBelow(const NodePtr& directory)
{
    const auto entries = directory->entries;
    for (const auto& [name, node] : entries) {
        if (node->kind == FileKind::directory) {
            if (auto done = removeBelow(node); !done) return done;
        }
        if (auto done = begin(); !done) return done;
        erase(directory, name);
    }
    return {};
}

Status SimulatedDisk::removeTree(const Path& path)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return done;
    const auto node = find(path);
    if (!node) return {};
    if (node->kind == FileKind::directory) {
        if (auto done = removeBelow(node); !done) return done;
    }
    auto directory = directoryOf(path);
    if (!directory) return fail(directory.error());
    if (auto done = begin(); !done) return done;
    erase(*directory, path.filename().string());
    return {};
}

Status SimulatedDisk::makeLink(const Path& link, const std::string& target)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return done;
    const auto node = find(link);
    if (node && node->kind != FileKind::link) return fail(ErrorKind::conflict, "base.file.exists", link.string());
    auto directory = directoryOf(link);
    if (!directory) return fail(directory.error());
    if (auto done = begin(); !done) return done;
    auto fresh = std::make_shared<Node>();
    fresh->kind = FileKind::link;
    fresh->permissions = 0777;
    fresh->linkTarget = target;
    put(*directory, link.filename().string(), fresh);
    return {};
}

Result<std::string> SimulatedDisk::readLink(const Path& link)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return fail(done.error());
    const auto node = find(link);
    if (!node) return notFound(link);
    if (node->kind != FileKind::link) return ioError(link.string() + " is no link");
    return node->linkTarget;
}

Status SimulatedDisk::setPermissions(const Path& path, std::uint32_t permissions)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return done;
    const auto node = find(path);
    if (!node) return notFound(path);
    if (auto done = begin(); !done) return done;
    node->permissions = permissions;
    return {};
}

Status SimulatedDisk::syncDirectory(const Path& directory)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return done;
    const auto node = find(directory);
    if (!node || node->kind != FileKind::directory) return notFound(directory);
    if (auto done = begin(); !done) return done;
    if (m_lies) return {};
    node->durable = node->entries;
    node->pending.clear();
    return {};
}

Result<std::uint64_t> SimulatedDisk::freeSpace(const Path&)
{
    const std::lock_guard lock(m_mutex);
    if (auto done = alive(); !done) return fail(done.error());
    if (!m_capacity) return std::uint64_t{1} << 40;
    const auto now = used();
    return now < *m_capacity ? *m_capacity - now : 0;
}

}  // namespace quorate::sim
