// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/chain_repair.h"

#include "core/chain/block.h"
#include "core/chain/finality_vote.h"
#include "core/chain/validator_record.h"
#include "core/node/chain_replay.h"
#include "core/node/staged_folder.h"
#include "core/store/salvage.h"

#include <map>

namespace quorate::node {
namespace {

using ledger::ChainKind;

constexpr std::size_t entriesAtOnce = 1000;   // in one synced write

// Salvaged entries of a chain's store that the new one begins with. Ordered as LevelDB orders keys.
struct Salvaged {
    std::map<std::uint64_t, Bytes> blocks;          // by height
    std::vector<std::pair<Bytes, Bytes>> records;   // the engine's, and the newest checkpoint
};

// Every entry readable; a chain's state and log agree with its tip, and its blocks link up.
Result<std::uint64_t> examine(const Path& directory, const ledger::Genesis& genesis, std::optional<ChainKind> kind)
{
    auto store = store::openStore(directory);
    if (!store) return fail(store.error());
    std::uint64_t entries = 0;
    auto scanned = (*store)->scan({}, {}, [&](BytesView, BytesView) {
        ++entries;
        return true;
    });
    if (!scanned) return fail(scanned.error());
    if (!kind) return entries;
    auto application = openChainIn(**store, genesis, *kind);
    if (!application) return fail(application.error());
    BlockId parent = chain::genesisBlockId({genesis.id(), *kind});
    const auto tip = (*application)->tip().ref;
    for (Height height(1); height <= tip.height; height = height.next()) {
        auto bytes = (*application)->block(height);
        if (!bytes) return fail(bytes.error());
        const bool whole = *bytes && (height < (*application)->keptFrom() || chain::decodeBlock(**bytes, ledger::maxBlockSize * 2));
        const auto header = whole ? chain::peekHeader(**bytes) : fail(ErrorKind::corrupt, "node.chain.no-such-block");
        if (!header || header->header.parent != parent) {
            return fail(ErrorKind::corrupt, "node.chain.no-such-block", "height " + std::to_string(height.value));
        }
        parent = header->id;
    }
    if (parent != tip.id) return fail(ErrorKind::corrupt, "node.chain.no-such-block", "tip " + tip.id.hex());
    return entries;
}

std::optional<std::uint64_t> heightIn(BytesView blockKey)
{
    if (blockKey.size() != 9) return std::nullopt;
    std::uint64_t height = 0;
    for (const auto byte : blockKey.subspan(1)) height = height << 8U | byte;
    return height;
}

Status readSalvaged(const Path& damaged, const Path& scratch, Salvaged& out)
{
    const auto blockKind = at::block(Height(0)).front();
    const auto recordKind = at::engineRecord("").front();
    const auto checkpointKind = at::checkpoint().front();
    return store::salvage(damaged, scratch, [&](BytesView key, BytesView value) {
        if (key.empty()) return true;
        if (key.front() == blockKind) {
            if (const auto height = heightIn(key)) out.blocks[*height] = toBytes(value);
        } else if (key.front() == recordKind || key.front() == checkpointKind) {
            out.records.emplace_back(toBytes(key), toBytes(value));
        }
        return true;
    });
}

// Block after block until one is missing or does not fit: the rest comes from peers.
Status applyBlocks(ChainApplication& application, const std::map<std::uint64_t, Bytes>& blocks)
{
    for (;;) {
        const auto found = blocks.find(application.tip().ref.height.value + 1);
        if (found == blocks.end()) return {};
        const auto done = applyNext(application, found->second);
        if (!done) return done.error().code == "node.chain.differs" ? Status() : done;
    }
}

// What the salvaged votes prove to be settled: a justified block whose child is justified from it. Without this the engine
// would hold every block of a long chain as one that may still change.
Status settleByVotes(ChainApplication& application, const Salvaged& salvaged)
{
    std::map<Bytes, const Bytes*, BytesLess> records;
    for (const auto& [key, value] : salvaged.records) records.emplace(key, &value);
    const auto kind = application.parameters().chain;
    for (Height height = application.tip().ref.height; height > application.tip().settled.height;
         height = Height(height.value - 1)) {
        Bytes name = toBytes(bytesOf("engine/"));
        append(name, chain::certificateKey(height));
        const auto found = records.find(at::engineRecord(textOf(name)));
        if (found == records.end()) continue;
        const auto certificate = chain::Certificate::decode(kind, *found->second);
        const auto block = application.blockRecord(height);
        const auto parent = application.blockRecord(Height(height.value - 1));
        if (!certificate || !block || !parent || certificate->link.target != block->ref ||
            certificate->link.source != parent->ref) {
            continue;
        }
        const auto bytes = application.block(height);
        if (!bytes || !*bytes) continue;
        const auto header = chain::peekHeader(**bytes);
        if (!header) continue;
        if (!checkVotes(application, header->header, *certificate)) continue;
        return application.settled(parent->ref);
    }
    return {};
}

Result<StoreRepair> rebuildChain(StoreRepair report, const Path& damaged, const Path& fresh,
                                 const ledger::Genesis& genesis, ChainKind kind)
{
    Salvaged salvaged;
    const Path scratch = beside(fresh, ".scratch");
    if (auto read = readSalvaged(damaged, scratch, salvaged); !read) return fail(read.error());
    auto store = store::openStore(fresh);
    if (!store) return fail(store.error());
    auto application = openChainIn(**store, genesis, kind);
    if (!application) return fail(application.error());
    if (auto done = applyBlocks(**application, salvaged.blocks); !done) return fail(done.error());
    if (auto done = settleByVotes(**application, salvaged); !done) return fail(done.error());
    store::WriteBatch batch;
    for (auto& [key, value] : salvaged.records) batch.put(key, value);
    if (auto done = (*store)->write(batch); !done) return fail(done.error());
    report.height = (*application)->tip().ref.height;
    report.entries = salvaged.records.size();
    return report;
}

// Nothing in the node's own store is proof of anything: what can be read is taken over.
Result<StoreRepair> rebuildNodeStore(StoreRepair report, const Path& damaged, const Path& fresh)
{
    const Path scratch = beside(fresh, ".scratch");
    auto store = store::openStore(fresh);
    if (!store) return fail(store.error());
    Status written;
    store::WriteBatch batch;
    std::size_t gathered = 0;
    const auto flush = [&] {
        written = (*store)->write(batch);
        batch = {};
        gathered = 0;
    };
    auto read = store::salvage(damaged, scratch, [&](BytesView key, BytesView value) {
        batch.put(toBytes(key), toBytes(value));
        ++report.entries;
        if (++gathered == entriesAtOnce) flush();
        return written.has_value();
    });
    if (!read) return fail(read.error());
    if (written && gathered > 0) flush();
    if (!written) return fail(written.error());
    return report;
}

// Where a damaged store is kept, and where the new one is built.
constexpr const char* keptAs = ".damaged";
constexpr const char* builtAs = ".new";

constexpr std::pair<const char*, std::optional<ChainKind>> stores[] = {
    {"release", ChainKind::release}, {"delivery", ChainKind::delivery}, {"node", std::nullopt}};

bool isDamage(const Error& error)
{
    return error.kind == ErrorKind::corrupt || error.code == "node.chain.no-such-block";
}

}  // namespace

Status finishRepair(Files& files, const Home& home)
{
    for (const auto& [name, kind] : stores) {
        const Path place = home.store(name);
        const auto is = [&](const Path& path, FileKind wanted) {
            const auto info = files.info(path);
            return info && info->kind == wanted;
        };
        if (!is(place, FileKind::absent) || !is(beside(place, keptAs), FileKind::directory)) continue;
        if (!is(beside(place, builtAs), FileKind::directory)) continue;
        if (auto moved = files.rename(beside(place, builtAs), place); !moved) return moved;
        if (auto synced = files.syncDirectory(place.parent_path()); !synced) return synced;
    }
    return {};
}

Result<std::vector<StoreRepair>> repairStores(Files& files, const Home& home)
{
    if (auto finished = finishRepair(files, home); !finished) return fail(finished.error());
    auto genesis = home.loadGenesis();
    if (!genesis) return fail(genesis.error());
    std::vector<StoreRepair> reports;
    for (const auto& [name, kind] : stores) {
        const Path place = home.store(name);
        const auto info = files.info(place);
        if (!info) return fail(info.error());
        if (info->kind == FileKind::absent) continue;   // made at the next start
        StoreRepair report;
        report.store = name;
        if (const auto entries = examine(place, *genesis, kind)) {
            report.wasSound = true;
            report.entries = *entries;
            reports.push_back(std::move(report));
            continue;
        } else if (!isDamage(entries.error())) {
            return fail(entries.error());
        } else {
            report.damage = toString(entries.error());
        }
        const Path kept = beside(place, keptAs);
        const Path fresh = beside(place, builtAs);
        if (const auto taken = files.info(kept); !taken || taken->kind != FileKind::absent) {
            return fail(ErrorKind::conflict, "base.file.exists", kept.string());
        }
        if (auto gone = files.removeTree(fresh); !gone) return fail(gone.error());
        auto rebuilt = kind ? rebuildChain(std::move(report), place, fresh, *genesis, *kind)
                            : rebuildNodeStore(std::move(report), place, fresh);
        if (!rebuilt) return fail(rebuilt.error());
        if (auto moved = files.rename(place, kept); !moved) return fail(moved.error());
        if (auto synced = files.syncDirectory(place.parent_path()); !synced) return fail(synced.error());
        if (auto moved = files.rename(fresh, place); !moved) return fail(moved.error());
        if (auto synced = files.syncDirectory(place.parent_path()); !synced) return fail(synced.error());
        rebuilt->kept = kept;
        reports.push_back(std::move(*rebuilt));
    }
    return reports;
}

}  // namespace quorate::node
