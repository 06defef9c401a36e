// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/store/leveldb_tools.h"

#include <leveldb/db.h>

#include <new>
#include <stdexcept>

namespace quorate::store {
namespace {

constexpr std::size_t copyStep = 1024 * 1024;

Status copyFile(Files& files, const Path& from, const Path& to)
{
    auto source = files.open(from, OpenMode::read);
    if (!source) return fail(source.error());
    auto target = files.open(to, OpenMode::create);
    if (!target) return fail(target.error());
    Bytes buffer(copyStep);
    for (std::uint64_t at = 0;;) {
        const auto got = (*source)->readAt(at, buffer);
        if (!got) return fail(got.error());
        if (*got == 0) return {};
        if (auto put = (*target)->writeAt(at, BytesView(buffer).first(*got)); !put) return put;
        at += *got;
    }
}

Status readAll(const Path& scratch, const KeyValueStore::Visit& visit)
try {
    NoDiary diary;
    leveldb::Options options;
    options.info_log = &diary;
    options.compression = leveldb::kNoCompression;
    if (const auto repaired = leveldb::RepairDB(scratch.string(), options); !repaired.ok()) {
        return fail(ErrorKind::io, "store.io", repaired.ToString());
    }
    leveldb::DB* raw = nullptr;
    const auto opened = leveldb::DB::Open(options, scratch.string(), &raw);
    const std::unique_ptr<leveldb::DB> db(raw);
    if (!opened.ok()) return fail(ErrorKind::io, "store.io", opened.ToString());
    leveldb::ReadOptions read;
    read.verify_checksums = true;
    const std::unique_ptr<leveldb::Iterator> it(db->NewIterator(read));
    for (it->SeekToFirst(); it->Valid(); it->Next()) {
        if (!visit(viewOf(it->key()), viewOf(it->value()))) break;
    }
    return {};
} catch (const std::bad_alloc&) {
    return fail(ErrorKind::io, "store.io", scratch.string() + ": impossible size");
} catch (const std::length_error&) {
    return fail(ErrorKind::io, "store.io", scratch.string() + ": impossible size");
}

}  // namespace

Status salvage(const Path& damaged, const Path& scratch, const KeyValueStore::Visit& visit)
{
    const auto files = makeSystemFiles();
    if (auto gone = files->removeTree(scratch); !gone) return gone;
    if (auto made = files->makeDirectories(scratch); !made) return made;
    const auto names = files->list(damaged);
    if (!names) return fail(names.error());
    Status done;
    for (const auto& name : *names) {
        if (done && name != "LOCK") done = copyFile(*files, damaged / name, scratch / name);
    }
    if (done) done = readAll(scratch, visit);
    auto gone = files->removeTree(scratch);
    return done ? gone : done;
}

}  // namespace quorate::store
