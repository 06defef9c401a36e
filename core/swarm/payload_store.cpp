// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/swarm/payload_store.h"

#include "core/base/endpoint.h"

#include <algorithm>
#include <charconv>

namespace quorate::swarm {
namespace {

constexpr std::uint64_t allowedFileLimit = 1024 * 1024;

std::optional<PayloadRef> parseName(const std::string& name)
{
    if (name.size() < 66 || name[64] != '-') return std::nullopt;
    const auto root = PiecesRoot::fromHexText(std::string_view(name).substr(0, 64));
    PayloadRef ref;
    const auto end = name.data() + name.size();
    const auto [rest, error] = std::from_chars(name.data() + 65, end, ref.size);
    if (!root || error != std::errc() || rest != end || ref.size == 0) return std::nullopt;
    ref.root = *root;
    // One spelling for each payload: no upper case, no leading zeros.
    if (name != ref.root.hex() + '-' + std::to_string(ref.size)) return std::nullopt;
    return ref;
}

}  // namespace

PayloadStore::PayloadStore(Files& files, Path directory, std::unique_ptr<DirectoryLock> lock)
    : m_files(files), m_directory(std::move(directory)), m_lock(std::move(lock))
{
}

Result<std::unique_ptr<PayloadStore>> PayloadStore::open(Files& files, const Path& directory)
{
    if (auto made = files.makeDirectories(directory); !made) return fail(made.error());
    auto lock = lockDirectory(directory);
    if (!lock) {
        if (lock.error().code == "base.directory.in-use") {
            return fail(ErrorKind::unavailable, "swarm.store.in-use", directory.string());
        }
        return fail(lock.error());
    }
    std::unique_ptr<PayloadStore> store(new PayloadStore(files, directory, std::move(*lock)));
    const auto names = files.list(directory);
    if (!names) return fail(names.error());
    bool empty = true;
    for (const auto& name : *names) {
        if (name.starts_with("incoming-")) {
            if (auto gone = files.removeTree(directory / name); !gone) return fail(gone.error());
        } else if (parseName(name)) {
            empty = false;
        }
    }
    store->m_wasClean = empty || store->isFile(directory / "clean");
    if (auto gone = files.remove(directory / "clean"); !gone) return fail(gone.error());
    if (auto synced = files.syncDirectory(directory); !synced) return fail(synced.error());
    return store;
}

Status PayloadStore::markClean()
{
    return writeFileAtomically(m_files, m_directory / "clean", {});
}

Path PayloadStore::folder(const PayloadRef& ref) const
{
    return m_directory / (ref.root.hex() + '-' + std::to_string(ref.size));
}

Result<std::vector<PayloadStore::Found>> PayloadStore::list()
{
    const auto names = m_files.list(m_directory);
    if (!names) return fail(names.error());
    std::vector<Found> all;
    for (const auto& name : *names) {
        const auto ref = parseName(name);
        if (!ref) continue;
        const auto info = m_files.info(payload(*ref));
        if (!info) return fail(info.error());
        if (info->kind != FileKind::file) {
            if (auto gone = erase(*ref); !gone) return fail(gone.error());
            continue;
        }
        Found found{*ref, info->size == ref->size, isFile(folder(*ref) / "complete"), readAllowed(*ref)};
        found.marked = found.marked && found.whole;
        all.push_back(std::move(found));
    }
    return all;
}

Result<PayloadStore::Staged> PayloadStore::stage(const Source& source, std::uint64_t limit)
{
    Staged staged{{}, m_directory / ("incoming-" + std::to_string(++m_staged))};
    const auto write = [&]() -> Status {
        if (auto made = m_files.makeDirectories(staged.folder); !made) return made;
        auto file = m_files.open(staged.folder / "payload", OpenMode::create);
        if (!file) return fail(file.error());
        Bytes part(16 * payloadPieceSize);
        auto& size = staged.payload.ref.size;
        for (;;) {
            const auto got = source(part);
            if (!got) return fail(got.error());
            const auto data = BytesView(part).first(*got);
            if (size + *got > limit) return checkSize(size + *got, limit);
            if (auto written = (*file)->writeAt(size, data); !written) return written;
            hashPieces(data, staged.payload.leaves);
            size += *got;
            if (*got < part.size()) break;
        }
        if (auto right = checkSize(size, limit); !right) return right;
        staged.payload.ref.root = rootOf(staged.payload.leaves);
        if (auto synced = (*file)->sync(); !synced) return synced;
        if (auto written = writeLeavesIn(staged.folder, staged.payload.leaves); !written) return written;
        if (auto marked = touch(staged.folder / "complete"); !marked) return marked;
        return m_files.syncDirectory(staged.folder);
    };
    if (auto written = write(); !written) {
        discard(staged);
        return fail(written.error());
    }
    return staged;
}

void PayloadStore::discard(const Staged& staged)
{
    // Whatever cannot be removed now is removed at the next start.
    static_cast<void>(m_files.removeTree(staged.folder));
}

Status PayloadStore::install(const Staged& staged, const std::optional<AddressList>& allowed)
{
    if (auto written = writeAllowedIn(staged.folder, allowed); !written) return written;
    if (auto gone = erase(staged.payload.ref); !gone) return gone;
    if (auto moved = m_files.rename(staged.folder, folder(staged.payload.ref)); !moved) return moved;
    return m_files.syncDirectory(m_directory);
}

std::optional<PayloadStore::Checked> PayloadStore::check(const PayloadRef& ref,
                                                         const std::function<bool()>& stop) const
{
    auto leaves = readLeaves(ref);
    if (!leaves || !isFile(payload(ref))) return std::nullopt;
    auto file = m_files.open(payload(ref), OpenMode::read);
    if (!file) return std::nullopt;
    // A file that is shorter than the payload gives fewer hashes; one that is longer is not ours.
    const auto hashed = hashPayload(**file, stop);
    if (!hashed || hashed->ref.size > ref.size) return std::nullopt;
    Checked checked{std::move(*leaves), std::vector<bool>(ref.pieces())};
    for (std::size_t i = 0; i < hashed->leaves.size(); ++i) {
        checked.pieces[i] = hashed->leaves[i] == checked.leaves[i];
    }
    return checked;
}

Status PayloadStore::clear(const PayloadRef& ref)
{
    for (const auto* name : {"complete", "leaves", "payload"}) {
        if (auto gone = m_files.remove(folder(ref) / name); !gone) return gone;
    }
    return {};
}

Status PayloadStore::erase(const PayloadRef& ref)
{
    return m_files.removeTree(folder(ref));
}

Result<HashedPayload> PayloadStore::hash(const PayloadRef& ref, bool sync, const std::function<bool()>& stop) const
{
    auto file = m_files.open(payload(ref), OpenMode::read);
    if (!file) return fail(file.error());
    auto hashed = hashPayload(**file, stop);
    if (!hashed || !sync) return hashed;
    if (auto synced = (*file)->sync(); !synced) return fail(synced.error());
    if (auto synced = m_files.syncDirectory(folder(ref)); !synced) return fail(synced.error());
    if (auto synced = m_files.syncDirectory(m_directory); !synced) return fail(synced.error());
    return hashed;
}

Status PayloadStore::markComplete(const PayloadRef& ref, const std::vector<Hash32>& leaves)
{
    if (auto written = writeLeaves(ref, leaves); !written) return written;
    return touch(folder(ref) / "complete");
}

Status PayloadStore::unmarkComplete(const PayloadRef& ref)
{
    return m_files.remove(folder(ref) / "complete");
}

Status PayloadStore::writeLeaves(const PayloadRef& ref, const std::vector<Hash32>& leaves)
{
    return writeLeavesIn(folder(ref), leaves);
}

Status PayloadStore::writeLeavesIn(const Path& folder, const std::vector<Hash32>& leaves)
{
    Bytes raw;
    raw.reserve(leaves.size() * 32);
    for (const auto& leaf : leaves) append(raw, leaf.view());
    // Not synced: after a power loss they are either right, which is checked, or made anew.
    auto file = m_files.open(folder / "leaves", OpenMode::create);
    if (!file) return fail(file.error());
    return (*file)->writeAt(0, raw);
}

Result<std::vector<Hash32>> PayloadStore::readLeaves(const PayloadRef& ref) const
{
    const auto raw = readFile(m_files, folder(ref) / "leaves", ref.pieces() * 32);
    std::vector<Hash32> leaves;
    if (raw && raw->size() == ref.pieces() * 32) {
        leaves.resize(ref.pieces());
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            std::copy_n(raw->begin() + static_cast<std::ptrdiff_t>(i * 32), 32, leaves[i].bytes.begin());
        }
    }
    if (!leavesMatch(ref, leaves)) {
        return fail(ErrorKind::corrupt, "swarm.store.leaves", (folder(ref) / "leaves").string());
    }
    return leaves;
}

Status PayloadStore::writeAllowed(const PayloadRef& ref, const std::optional<AddressList>& allowed)
{
    if (allowed) {
        if (auto made = m_files.makeDirectories(folder(ref)); !made) return made;
    }
    return writeAllowedIn(folder(ref), allowed);
}

Status PayloadStore::writeAllowedIn(const Path& folder, const std::optional<AddressList>& allowed)
{
    if (!allowed) return m_files.remove(folder / "allowed");
    std::string text;
    for (const auto& address : *allowed) text += address + '\n';
    return writeFileAtomically(m_files, folder / "allowed", bytesOf(text));
}

std::optional<AddressList> PayloadStore::readAllowed(const PayloadRef& ref) const
{
    const auto path = folder(ref) / "allowed";
    const auto info = m_files.info(path);
    if (info && info->kind == FileKind::absent) return std::nullopt;
    // Whatever keeps it from being read must not open the payload to everybody.
    if (!info || info->kind != FileKind::file) return AddressList{};
    AddressList all;
    const auto raw = readFile(m_files, path, allowedFileLimit);
    if (!raw) return all;
    std::string_view text = textOf(*raw);
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string line(text.substr(0, end));
        if (!isNumericAddress(line)) return AddressList{};
        all.push_back(std::move(line));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return all;
}

bool PayloadStore::isFile(const Path& path) const
{
    const auto info = m_files.info(path);
    return info && info->kind == FileKind::file;
}

Status PayloadStore::touch(const Path& path)
{
    auto file = m_files.open(path, OpenMode::create);
    if (!file) return fail(file.error());
    return {};
}

}  // namespace quorate::swarm
